"""Pictures of the documents: each that is shown is there, each that is there is shown, and all are small."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "resources" / "screenshots"
PAGES = [ROOT / "README.md", *sorted((ROOT / "resources").glob("*.md"))]
SHOWN = re.compile(r"\]\(([^)#\s]+\.(?:png|webp))\)")
MOST_BYTES = 3_000_000


def shown_on(page):
    return {(page.parent / name).resolve() for name in SHOWN.findall(page.read_text(encoding="utf-8"))}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_picture_that_a_page_shows_is_there(page):
    assert [str(one) for one in shown_on(page) if not one.is_file()] == []


def test_the_two_tours_show_the_same_scenes():
    scenes = [
        {one.name.split(".")[0] for one in shown_on(ROOT / "resources" / name)}
        for name in ("tour.md", "tour.zh_CN.md")
    ]
    assert scenes[0] == scenes[1]
    assert len(scenes[0]) > 10


def test_no_picture_is_kept_that_no_page_shows():
    shown = set().union(*(shown_on(page) for page in PAGES))
    kept = {one.resolve() for one in PICTURES.rglob("*") if one.is_file()}
    assert sorted(str(one) for one in kept - shown) == []


def test_all_pictures_together_are_small():
    assert sum(one.stat().st_size for one in PICTURES.rglob("*") if one.is_file()) <= MOST_BYTES
