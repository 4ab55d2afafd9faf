"""Odd and hostile files of the real world: each gives what its manifest says, in bounded time."""

import csv
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from mmdesk.capture.media_file import open_media
from mmdesk.core.errors import MediaError

ZOO = Path(__file__).resolve().parents[3] / "shared" / "data" / "media_zoo"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.data,
    pytest.mark.skipif(not ZOO.is_dir(), reason="the media_zoo pack is not beside the checkout"),
]


def manifest() -> Iterator[tuple[str, str]]:
    """(file, expected) of every row; none where the pack is absent."""
    if not ZOO.is_dir():
        return
    with (ZOO / "manifest.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield row["file"], row["expected"]


def outcome(path: Path) -> str:
    """What a reading found, in the manifest's words."""
    pictures = sounds = 0
    try:
        with open_media(path) as media:
            # Two hours of silence are decoded whole, but looked at once a second.
            for moment in media.moments(1.0 if (media.duration_s or 0) > 600 else 0.2):
                pictures += moment.picture is not None
                sounds += moment.sound is not None
    except MediaError as error:
        return "reject" if "\n" not in str(error) else "a message of several lines"
    assert pictures or sounds
    kind = "ok" if pictures and sounds else "video_only" if pictures else "audio_only"
    return f"{kind} with errors" if media.errors else kind


@pytest.mark.timeout(240)  # two hours of silence take a while on a slow core that others use too
@pytest.mark.parametrize(("name", "expected"), list(manifest()))
def test_a_file_gives_what_the_manifest_says(name: str, expected: str) -> None:
    found = outcome(ZOO / name)
    if expected == "partial":
        assert found.endswith("with errors")
    else:
        assert found.removesuffix(" with errors") == expected


def test_every_stored_rotation_shows_the_same_upright_picture() -> None:
    shown = []
    for degrees in (90, 180, 270):
        with open_media(ZOO / "derived" / f"rotated_by_metadata_{degrees}.mp4") as media:
            shown.append(next(media.moments()).picture)
    first = shown[0].astype(float)
    assert all(np.abs(first - other).mean() < 6 for other in shown[1:])
    assert np.abs(first - np.rot90(first, 2)).mean() > 12  # upside down would be noticed
