"""Links of the documents: each leads to a file, and to a heading, that is there."""

import json
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "packaging"))

import write_model_card  # noqa: E402

PAGES = [
    ROOT / "README.md",
    ROOT / "CHANGELOG.md",
    *sorted((ROOT / "packaging").glob("*.md")),
    *sorted((ROOT / "resources").glob("**/*.md")),
]
LINK = re.compile(r"\]\(([^)\s]+)\)")
NAMED = re.compile(r"`((?:tests|packaging|resources|mmdesk)/[\w./-]+\.(?:py|md|json|csv|sh))`")
CODE = re.compile(r"```.*?```", re.DOTALL)


def written(page):
    return CODE.sub("", page.read_text(encoding="utf-8"))


def headings(page):
    """As they are linked to: small letters, hyphens for spaces, no other signs."""
    found = re.findall(r"^#{1,6} (.+)$", written(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.strip().lower()).replace(" ", "-") for head in found}


def dead(page):
    for link in LINK.findall(written(page)):
        if re.match(r"https?:|mailto:", link):
            continue
        path, _, heading = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (heading and heading not in headings(target)):
            yield link


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page):
    assert list(dead(page)) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_file_that_is_named_is_there(page):
    named = [name for name in NAMED.findall(written(page)) if "LANGUAGE" not in name]
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_a_dead_link_would_be_found(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("# One head\n[a](#one-head) [b](#another) [c](gone.md)\n", encoding="utf-8")
    assert list(dead(page)) == ["#another", "gone.md"]


def test_the_model_card_for_people_says_what_the_one_for_programs_says():
    card = json.loads(write_model_card.CARD.read_text(encoding="utf-8"))
    page = write_model_card.PAGE.read_text(encoding="utf-8")
    assert page == write_model_card.page_of(card)  # else: python packaging/write_model_card.py
    assert all(name in page for name in card["data"])
