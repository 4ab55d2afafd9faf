"""Puts together what was recorded: takes to one animated picture, pieces to a still one."""

from dataclasses import dataclass
from pathlib import Path

import av
from PIL import Image, ImageDraw, ImageFont

RATE_HZ = 10
_WIDTH_PX = 960
_CUT_S = 0.9  # how long a picture says what was left out
_QUALITY = 70
_GROUND, _INK = "#f3f4f7", "#1a1e26"


@dataclass(frozen=True, slots=True)
class Take:
    """One stretch without a cut; `left_out_s` of waiting lie before it."""

    film: Path
    left_out_s: float


def join(takes: list[Take], out: Path) -> None:
    """One animated picture of them, with a line where something was left out."""
    pictures: list[Image.Image] = []
    lasts_ms: list[int] = []
    for take in takes:
        with av.open(str(take.film)) as film:
            shown = [one.to_image() for one in film.decode(video=0)]
        for number, picture in enumerate(shown):
            small = picture.resize(
                (_WIDTH_PX, picture.height * _WIDTH_PX // picture.width), Image.Resampling.LANCZOS
            )
            if take.left_out_s >= 1 and number < _CUT_S * RATE_HZ:
                _say(small, f"· · ·  {round(take.left_out_s)} s later")
            pictures.append(small)
            lasts_ms.append(1000 // RATE_HZ)
    lasts_ms[-1] = 2500
    first, *others = pictures
    first.save(
        out,
        save_all=True,
        append_images=others,
        duration=lasts_ms,
        loop=0,
        quality=_QUALITY,
        method=6,
        minimize_size=True,
    )


def _say(picture: Image.Image, words: str) -> None:
    draw = ImageDraw.Draw(picture)
    font = ImageFont.load_default(18)
    left, top, right, bottom = draw.textbbox((picture.width // 2, 24), words, font=font, anchor="mm")
    draw.rounded_rectangle((left - 14, top - 8, right + 14, bottom + 8), 10, fill=_INK)
    draw.text((picture.width // 2, 24), words, font=font, anchor="mm", fill="#ffffff")


def lay_out(pictures: Path, out: Path) -> None:
    """The same as one picture without movement."""
    panels = [Image.open(pictures / f"learning_{name}.png") for name in ("waiting", "learned")]
    row = Image.new(
        "RGB", (sum(one.width for one in panels) + 48, max(one.height for one in panels)), _GROUND
    )
    row.paste(panels[0], (0, 0))
    row.paste(panels[1], (panels[0].width + 48, 0))
    parts = (
        ("1   What the base reads", Image.open(pictures / "lanes_base.png")),
        ("2   Verdicts, each on a range of it", Image.open(pictures / "lanes_judged.png")),
        ("3   Waiting to be learned; learned, with what the gate says", row),
        ("4   The same film read again by the new version", Image.open(pictures / "lanes_learned.png")),
    )
    width = max(one.width for _, one in parts) + 32
    sheet = Image.new("RGB", (width, sum(one.height + 44 for _, one in parts) + 8), _GROUND)
    draw, y = ImageDraw.Draw(sheet), 12
    for words, one in parts:
        draw.text((16, y), words, font=ImageFont.load_default(18), fill=_INK)
        sheet.paste(one, (16, y + 28))
        y += one.height + 44
    sheet.quantize(128, dither=Image.Dither.NONE).save(out, optimize=True)
