"""Looks through the data packs before training: what is missing, truncated or mislabelled is named first."""

import csv
import tarfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.errors import MmdeskError
from mmdesk.training.news import NEWS_PACK
from mmdesk.training.pack_files import existing, json_lines, open_npz
from mmdesk.training.packs import FER_ORDER, read_faces
from mmdesk.training.voice import speech_packs

SPOKEN = {*EMOTIONS, "calm"}
LEFT_OUT = {"boredom"}
_NO_FACE_LABEL = 255


def check_faces(file: Path) -> None:
    """A pack of crops. Raises MmdeskError when it is missing, damaged or has labels outside the list."""
    with open_npz(file) as pack:
        splits = ("train", "dev") if "usage" in pack else ("train",)  # without, every split is the whole
        try:
            given = pack["votes"].sum(1) if "votes" in pack else pack["label"]
        except (KeyError, OSError, ValueError, EOFError, zlib.error) as error:
            raise _damaged(file, error) from error
        if "votes" in pack:
            if pack["votes"].shape[1] < len(FER_ORDER) or (given == 0).any():
                raise _mislabelled(file, "a crop without votes")
        elif odd := set(given.tolist()) - {*range(len(FER_ORDER)), _NO_FACE_LABEL}:
            raise _mislabelled(file, str(sorted(odd)[0]))
    for split in splits:
        try:
            crops = len(read_faces(file, split).crops)
        except (OSError, ValueError, EOFError, zlib.error) as error:
            raise _damaged(file, error) from error
        if not crops:
            raise MmdeskError(f"{file} has no {split} crops.", "Fetch the pack again.")


def check_speech(folder: Path) -> None:
    """A pack of clips. Raises MmdeskError as `check_faces`, also for a clip the archive lacks."""
    with existing(folder / "labels.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    if not rows:
        raise MmdeskError(f"{folder / 'labels.csv'} is damaged: it has no clips.", "Fetch the pack again.")
    for row in rows:
        if row.get("emotion") not in SPOKEN | LEFT_OUT:
            raise _mislabelled(folder / "labels.csv", str(row.get("emotion")))
    archive = existing(folder / "clips.tar")
    try:
        with tarfile.open(archive) as tar:
            members = {member.name: member for member in tar.getmembers()}
    except tarfile.TarError as error:
        raise _damaged(archive, error) from error
    size = archive.stat().st_size
    for row in rows:
        if row["emotion"] in LEFT_OUT:
            continue
        member = members.get(row["file"])
        if member is None or member.offset_data + member.size > size:
            raise MmdeskError(f"{archive} lacks {row['file']}.", "The pack is incomplete: fetch it again.")


def check_text(file: Path) -> None:
    """One split of a set of sentences. Raises MmdeskError as `check_faces`."""
    try:
        rows = list(json_lines(file))
        odd = {name for row in rows if isinstance(row["text"], str) for name in row["labels"]} - set(EMOTIONS)
    except (OSError, EOFError, ValueError, KeyError, TypeError, zlib.error) as error:
        raise _damaged(file, error) from error
    if not rows:
        raise MmdeskError(f"{file} is damaged: it has no sentences.", "Fetch the pack again.")
    if odd:
        raise _mislabelled(file, sorted(odd)[0])


def check_packs(data: Path, text_sets: Sequence[str]) -> Iterator[str]:
    """Check all packs that training reads; yields the name of each. Raises MmdeskError at the first fault."""
    yield "fer2013plus"
    check_faces(data / "face" / "fer2013plus.npz")
    news = data / "face" / f"{NEWS_PACK}.npz"
    if news.exists():
        yield NEWS_PACK
        check_faces(news)
    for folder in speech_packs(data):
        yield folder.name
        check_speech(folder)
    for name in text_sets:
        yield name
        for split in ("train", "dev"):
            check_text(data / "text" / name / f"{split}.jsonl.gz")


def _damaged(file: Path, error: Exception) -> MmdeskError:
    reason = str(error) or type(error).__name__
    return MmdeskError(f"{file} is damaged: {reason}.", "Fetch the pack again.")


def _mislabelled(file: Path, label: str) -> MmdeskError:
    return MmdeskError(
        f"{file} has a label outside the list: {label}.", "Nothing was trained; correct the pack."
    )
