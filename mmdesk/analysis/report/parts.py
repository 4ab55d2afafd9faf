"""Small parts of the page: text that is safe, times, shares, tables."""

from collections.abc import Iterable, Sequence
from html import escape

from mmdesk.analysis.plain_values import as_unicode
from mmdesk.analysis.timeline import Analysis
from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.shown_names import JOINS


def safe(text: str) -> str:
    """Any text of others, as text: never markup, and never a character that HTML has not."""
    kept = (one if one.isprintable() or one == "\n" or one in JOINS else "\ufffd" for one in as_unicode(text))
    return escape("".join(kept))


def whose(about: Analysis, person: int) -> str:
    """Who a person is: the name where it is told, whichever way it is read, on one line that is cut."""
    if person not in about.names:
        return about.called(person)
    name = safe(about.names[person])
    return f'<bdi class="who" title="{name} (person {person})">{name}</bdi>'


def clock(seconds: float) -> str:
    """A time on the axis: 0:05, 1:02:03; with tenths below a minute where it needs them."""
    whole = round(seconds)
    if abs(seconds - whole) > 0.05 and seconds < 60:
        return f"0:{seconds:04.1f}"
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def length(seconds: float) -> str:
    """How long something lasts: 3.2 s, 4 min 5 s, 1 h 2 min."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {rest} s"


def percent(share: float | None) -> str:
    """A share of 0 to 1; a little is not nothing."""
    if share is None:
        return "–"
    return "< 1 %" if 0 < share < 0.005 else f"{share:.0%}".replace("%", " %")


def table(header: Sequence[str], rows: Iterable[Sequence[str]], numbers: Iterable[int] = ()) -> str:
    """A table of ready cells; those columns of numbers stand right."""
    right = set(numbers)

    def row(cells: Sequence[str], tag: str) -> str:
        inner = (
            f"<{tag}{' class=number' if place in right else ''}>{cell}</{tag}>"
            for place, cell in enumerate(cells)
        )
        return f"<tr>{''.join(inner)}</tr>"

    body = "".join(row(cells, "td") for cells in rows)
    return f'<div class="scroll"><table>{row(header, "th")}{body}</table></div>'


def bar(emotion: Emotion, share: float, most: float) -> str:
    """A bar of the emotion's colour, as long as its share is of the most."""
    width = 100 * share / most if most else 0.0
    return f'<div class="track"><i style="width:{width:.1f}%;background:var(--{emotion})"></i></div>'


def stacked(shares: dict[Emotion, float], not_sure: float) -> str:
    """One bar that is parted by the shares."""
    parts = [(emotion.value, shares[emotion]) for emotion in EMOTIONS] + [("unsure", not_sure)]
    inner = (
        f'<i title="{name} {percent(share)}" style="width:{share * 100:.2f}%;background:var(--{name})"></i>'
        for name, share in parts
        if share > 0
    )
    return f'<div class="track">{"".join(inner)}</div>'


def section(title: str, *inner: str) -> str:
    """A card with a heading."""
    return f"<section><h2>{title}</h2>{''.join(inner)}</section>\n"
