"""Take the tour's pictures of the real window, in each language and each look.

    python packaging/tour/take.py --portrait astronaut.png --work WORK [--out resources/screenshots/tour]
                                  [--only en-light]

Needs a display of 1280 x 720, for example Xvfb's, and no camera. Each combination is a process of its own;
`WORK` keeps the films, what was learned, and the pictures without loss. What comes to `--out` is WebP.
"""

import argparse
import shutil
import subprocess
import sys
from io import BytesIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from films import Films, make_films
from PIL import Image
from PySide6.QtWidgets import QApplication
from scenes import daily_use, first_minutes, lesson
from stage import on_stage

LANGUAGES = ("en", "zh_CN")
LOOKS = ("light", "dark")
_QUALITY, _COLOURS = 70, 96
_OUT = Path(__file__).resolve().parents[2] / "resources" / "screenshots" / "tour"


def main() -> None:
    """Take all pictures, or with `--one` those of this process."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--portrait", type=Path, required=True, help="the picture of whoever is seen")
    asked.add_argument("--work", type=Path, required=True, help="a folder for films and data")
    asked.add_argument("--out", type=Path, default=_OUT, help="where the pictures go")
    asked.add_argument("--only", default="", help="one combination, such as zh_CN-dark")
    asked.add_argument("--one", default="", help=argparse.SUPPRESS)
    order = asked.parse_args()
    films = make_films(order.portrait, order.work / "films")
    if order.one:
        _take_one(order.one, films, order.work)
        return
    wanted = [f"{language}-{look}" for language in LANGUAGES for look in LOOKS]
    for one in ("lesson", *wanted):
        if one == "lesson" and (order.work / "lesson").exists():
            continue
        if one != "lesson" and order.only not in ("", one):
            continue
        print(one, flush=True)  # noqa: T201
        again = ["--portrait", str(order.portrait), "--work", str(order.work), "--one", one]
        subprocess.run([sys.executable, __file__, *again], check=True)
        if one != "lesson":
            _press(order.work / "pictures" / one, order.out, one)


def _take_one(one: str, films: Films, work: Path) -> None:
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    learned = work / "lesson"
    settings: dict[str, object] = {"live_people": "me", "learn_by_itself": "off", "judged_before": True}
    sources = {"microphone": str(films.voice), "figures": False}  # those are of a busy machine
    if one == "lesson":
        draft = work / "lesson.tmp"
        shutil.rmtree(draft, ignore_errors=True)
        plain = settings | {"language": "en", "appearance": "light", "camera": "none", "microphone": "none"}
        with on_stage(application, draft, work / "pictures" / one, plain) as stage:
            lesson(stage, films)
        draft.rename(learned)
        return
    language, look = one.split("-")
    pictures, looks = work / "pictures" / one, {"language": language, "appearance": look}
    for name in ("fresh", "daily"):
        shutil.rmtree(work / name, ignore_errors=True)
    fresh = looks | sources | {"camera": str(films.portrait)}
    with on_stage(application, work / "fresh", pictures, fresh) as stage:
        first_minutes(stage, films)
    shutil.copytree(learned, work / "daily")
    daily = settings | looks | sources | {"camera": str(films.pair), "microphone": "none"}
    with on_stage(application, work / "daily", pictures, daily) as stage:
        daily_use(stage, films)


def _press(pictures: Path, out: Path, one: str) -> None:
    """Make the pictures small enough for a repository: few colours without loss, or photographs with some."""
    out.mkdir(parents=True, exist_ok=True)
    for path in sorted(pictures.glob("*.png")):
        with Image.open(path) as picture:
            few = picture.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE).convert("RGB")
            forms = _as_webp(few, lossless=True), _as_webp(picture.convert("RGB"), quality=_QUALITY)
        (out / f"{path.stem}.{one}.webp").write_bytes(min(forms, key=len))


def _as_webp(picture: Image.Image, **how: object) -> bytes:
    file = BytesIO()
    picture.save(file, "WEBP", method=6, **how)
    return file.getvalue()


if __name__ == "__main__":
    main()
