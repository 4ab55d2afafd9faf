"""What users, files and devices call things is shown as it is: in the window, reports, tables, terminals."""

import ast
import csv
import io
import sys
import xml.etree.ElementTree as ElementTree
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from rich.console import Console

from mmdesk.analysis.export_csv import write_csv
from mmdesk.analysis.export_eaf import write_eaf
from mmdesk.analysis.export_subtitles import write_srt, write_vtt
from mmdesk.analysis.report.page import write_html
from mmdesk.analysis.tally import Tally
from mmdesk.analysis.timeline import Analysis
from mmdesk.cli.file_table import Row, print_table
from mmdesk.core.sessions import Exclusion, FileReading, Mark, Session, State
from mmdesk.gui.plain_text import PlainLabel, plain_tip

sys.path.insert(0, str(Path(__file__).parents[1] / "analysis"))
from test_journal import an_entry

ROOT = Path(__file__).resolve().parents[2] / "mmdesk"
NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</title><svg/onload=alert(1)>",
    "&lt;b&gt; &amp; &#x3c;script&#x3e;",
    "]]><!-- --><![CDATA[",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(1)",
    "\t=1+1",
    "\r=1+1",
    "a --> b\n\n00:00:01,000 --> 00:00:02,000\nfalse",
    "{\\p1}m 0 0",
    "[red]x[/red] [/] [link=file:///etc]y",
    "\x1b[2J\x1b]0;title\x07",
    "\u202egnp.exe",
    "\udce9\x00\ufffe",
    "javascript:alert(1)",
)
words = st.sampled_from(HOSTILE) | st.text(max_size=40) | st.text("<>&\"'=+-@[]{}/!\n\r\t ;:-", max_size=30)


def analysis(source, note, reason, error, model):
    session = Session(source, NOON, NOON, "s", FileReading(State.WHOLE, 0.2, 9.0))
    return Analysis(
        source=source,
        version=0,
        model_sha256=model,
        entries=iter(()),
        media=SimpleNamespace(duration_s=9.0, errors=[error]),
        session=session,
        marks=(Mark("s", 1.0, note),),
        exclusions=(Exclusion("s", 2.0, 3.0, reason),),
    )


class Seen(HTMLParser):
    """Every element and attribute of a page."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.elements, self.attributes, self.odd, self.text = set(), set(), [], ""

    def handle_starttag(self, tag, attrs):
        self.elements.add(tag)
        self.attributes |= {name for name, _ in attrs}
        for name, value in attrs:
            if name in ("src", "href") and not str(value).startswith("data:image/jpeg;base64,"):
                self.odd.append((tag, name, value))

    def handle_comment(self, data):
        self.odd.append(("comment", data))

    def handle_decl(self, decl):
        if decl != "DOCTYPE html":
            self.odd.append(("declaration", decl))

    def handle_pi(self, data):
        self.odd.append(("instruction", data))

    def handle_data(self, data):
        self.text += data


OURS = {
    *("html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p", "b", "i", "span", "div"),
    *("section", "table", "tr", "th", "td", "svg", "path", "figure", "figcaption", "img"),
}
OUR_ATTRIBUTES = {
    *("lang", "charset", "name", "content", "http-equiv", "class", "style", "title", "viewbox", "role", "d"),
    *("preserveaspectratio", "aria-label", "alt", "src"),
}


def page(**told):
    file = io.StringIO()
    write_html(analysis(**told), file)
    return file.getvalue()


@settings(max_examples=60, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(words.map(lambda one: f"/clips/{one}"), words, words, words, words)
@example("/x/<b>.mp4", HOSTILE[0], HOSTILE[1], HOSTILE[3], HOSTILE[2])
def test_a_report_holds_no_element_that_is_not_ours(source, note, reason, error, model):
    seen = Seen()
    seen.feed(page(source=source, note=note, reason=reason, error=error, model=model))
    seen.close()
    assert seen.odd == []
    assert seen.elements - OURS == set()
    assert seen.attributes - OUR_ATTRIBUTES == set()


def test_the_words_of_a_note_are_in_the_report_as_they_are():
    seen = Seen()
    seen.feed(page(source="/x.mp4", note=HOSTILE[0], reason="r", error="e", model=""))
    assert HOSTILE[0] in seen.text


def test_a_report_forbids_scripts_and_all_that_comes_from_elsewhere():
    text = page(source="/x.mp4", note="", reason="", error="", model="")
    policy = text.partition('http-equiv="Content-Security-Policy" content="')[2].partition('"')[0]
    told = dict(one.strip().partition(" ")[::2] for one in policy.split(";"))
    assert told == {"default-src": "'none'", "style-src": "'unsafe-inline'", "img-src": "data:"}
    assert text.index("Content-Security-Policy") < text.index("<title>"), "before what it is about"


def cells(text):
    return [cell for row in csv.reader(io.StringIO(text)) for cell in row]


@settings(max_examples=60, derandomize=True)
@given(words, words, words)
@example(*HOSTILE[6:9])
def test_no_cell_of_a_table_is_a_formula(note, reason, error):
    """A spreadsheet runs what begins with =, +, - or @; an apostrophe before it makes it a text.

    Cells of numbers are left alone: ours begin with a digit or a minus and are numbers.
    """
    told = analysis("/x.mp4", note, reason, error, "ab" * 32)
    entries = [an_entry(0)]
    told = Analysis(
        **{name: getattr(told, name) for name in ("source", "version", "model_sha256", "media", "session")},
        entries=iter(entries),
        marks=told.marks,
        exclusions=told.exclusions,
    )
    file = io.StringIO()
    write_csv(told, file)
    for cell in cells(file.getvalue()):
        if cell.startswith(("=", "+", "-", "@", "\t", "\r")):
            float(cell)


@settings(max_examples=40, derandomize=True)
@given(words.map(lambda one: f"/clips/{one}"), words, words)
def test_an_elan_file_stays_one_whatever_is_noted(source, note, reason):
    file = io.StringIO()
    write_eaf(analysis(source.replace("\0", ""), note, reason, "", ""), file)
    root = ElementTree.fromstring(file.getvalue().encode("utf-8"))
    assert root.tag == "ANNOTATION_DOCUMENT"
    assert {one.tag for one in root.iter()} <= {
        *(
            "ANNOTATION_DOCUMENT",
            "HEADER",
            "MEDIA_DESCRIPTOR",
            "TIME_ORDER",
            "TIME_SLOT",
            "TIER",
            "ANNOTATION",
        ),
        *("ALIGNABLE_ANNOTATION", "ANNOTATION_VALUE", "LINGUISTIC_TYPE", "LANGUAGE", "CONSTRAINT", "LICENSE"),
        *("CONTROLLED_VOCABULARY", "DESCRIPTION", "CV_ENTRY_ML", "CVE_VALUE", "PROPERTY", "LOCALE"),
    }


@pytest.mark.parametrize("write", [write_srt, write_vtt])
def test_subtitles_hold_our_words_alone(write):
    file = io.StringIO()
    write(analysis("/x.mp4", *HOSTILE[:3], ""), file)
    assert not any(one in file.getvalue() for one in HOSTILE)


@settings(max_examples=60, derandomize=True)
@given(words)
@example("[red]x[/red] [/]")
def test_a_file_s_name_is_no_markup_in_the_terminal(name):
    out = io.StringIO()
    row = Row(Path("/clips") / name.replace("\0", ""), 3.0, Tally())
    print_table([row], Console(file=out, force_terminal=False, width=400))
    assert "\x1b" not in out.getvalue()
    assert "\x07" not in out.getvalue()
    if name == "[red]x[/red] [/]":
        assert name in out.getvalue()


# The window.


def test_a_label_shows_markup_as_text(qtbot):
    label = PlainLabel("<b>bold</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


@given(words)
@example("<img src='file:///etc/passwd'>")
@example("&lt;b&gt;")
def test_a_tip_shows_markup_as_text(text):
    from PySide6.QtGui import QTextDocument

    tip = plain_tip(text)
    document = QTextDocument()
    if tip == text:
        return  # Qt does not take it for rich
    document.setHtml(tip)
    shown = document.toPlainText().replace("\xa0", " ").split()
    assert "".join(shown) == "".join(text.replace("\0", "").split()) or "\ufffd" in text


RICH_ALLOWED = {
    "gui/review/tip.py": "a table in the lanes' tip; what is put into it is escaped, see its test",
    "gui/plain_words.py": "the shipped page alone, in Markdown without HTML",
    "gui/plain_text.py": "where it is made plain",
}
RICH = {"setHtml", "insertHtml", "appendHtml", "setMarkdown", "toHtml", "RichText", "MarkdownText"}


def gui_trees():
    for file in sorted((ROOT / "gui").rglob("*.py")):
        name = file.relative_to(ROOT).as_posix()
        if name not in RICH_ALLOWED:
            yield name, ast.parse(file.read_text(encoding="utf-8"))


def called(node):
    """The name of what a node calls; empty where it calls nothing."""
    if not isinstance(node, ast.Call):
        return ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def is_rich(node):
    if isinstance(node, ast.ClassDef):
        return any(ast.unparse(one) == "QLabel" for one in node.bases)
    return called(node) == "QLabel" or (isinstance(node, ast.Attribute) and node.attr in RICH)


def test_labels_are_plain_and_nothing_is_rich():
    wrong = [f"{name}:{one.lineno}" for name, tree in gui_trees() for one in ast.walk(tree) if is_rich(one)]
    assert wrong == [], "labels come from gui/plain_text.py"


def is_ours(node):
    """Whether a text is written in the source, or was made plain."""
    if isinstance(node, ast.IfExp):
        return is_ours(node.body) and is_ours(node.orelse)
    if called(node) == "tr":
        return all(is_ours(one) for one in node.args)
    return isinstance(node, ast.Constant) or called(node) == "plain_tip"


def tips(tree):
    """What is shown in tool tips: set on a widget or an item, or told by a model."""
    for node in ast.walk(tree):
        if called(node) in ("setToolTip", "setWhatsThis", "setStatusTip"):
            yield node.args[0]
        elif called(node) == "setItemData" and "ToolTipRole" in ast.unparse(node):
            yield node.args[1]
        elif isinstance(node, ast.If) and "ToolTipRole" in ast.unparse(node.test):
            first = next((one for one in ast.walk(node) if isinstance(one, ast.Return)), None)
            yield from [first.value] if first is not None and first.value is not None else []


def test_tips_are_plain():
    wrong = [f"{name}:{one.lineno}" for name, tree in gui_trees() for one in tips(tree) if not is_ours(one)]
    assert wrong == [], "wrap it: plain_tip(…)"
