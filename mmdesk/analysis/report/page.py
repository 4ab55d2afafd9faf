"""The page itself: what was read, how sure it is, who was in it, and what the user said of it."""

from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from mmdesk.analysis.report.charts import curve_svg, lane_svg, ranges_svg, rows_svg, ticks
from mmdesk.analysis.report.gathering import Gathered
from mmdesk.analysis.report.look import STYLE
from mmdesk.analysis.report.parts import bar, clock, length, percent, safe, section, stacked, table, whose
from mmdesk.analysis.report.pictures import Picturing, pictures
from mmdesk.analysis.report.verdicts import verdicts
from mmdesk.analysis.summary import Summary
from mmdesk.analysis.timeline import Analysis
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.predictions import NotSure
from mmdesk.core.sessions import LIVE, State

_REASONS = {
    NotSure.NOTHING: "nothing to see, hear or read",
    NotSure.NO_FACE: "no face in the picture",
    NotSure.AWAY: "the chosen person was not in the picture",
    NotSure.PROFILE: "the face was turned too far to the side",
    NotSure.BLUR: "the face was not sharp enough",
    NotSure.DARK: "the picture was too dark or blank",
    NotSure.SILENCE: "nobody spoke",
    NotSure.LANGUAGE: "words in a language it has not learned",
    NotSure.UNCERTAIN: "no emotion was likely enough",
}
_ABOUT = (
    "For each moment mmdesk estimates how people would name the expression of a face, a voice and words,"
    " as one of seven emotions. It does not know what a person feels: an expression is not a feeling, people"
    " and cultures show the same feeling differently, and estimates are often wrong. Do not judge or decide"
    " about a person by this page.",
    "Shares are parts of the time, without what was left out. “Not sure” is told as such and is never"
    " spread over the emotions. Confidence is the probability of the emotion that was named.",
)


def write_html(analysis: Analysis, file: TextIO, picture_at: Picturing | None = None) -> None:
    """Write a page that stands alone: no script, nothing loaded from elsewhere, a few hundred kilobytes.

    With `picture_at`, which gives a JPEG for a second of the media, it shows pictures, so faces; without
    it there are none. Everything of others (names, notes) is escaped.
    """
    told = Gathered()
    told.gather(analysis.entries)
    for piece in _page(analysis, told, picture_at):
        file.write(piece)


def _page(analysis: Analysis, told: Gathered, picture_at: Picturing | None) -> Iterator[str]:
    title = _title(analysis)
    yield (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        # Even a browser that would load something is told not to.
        '<meta http-equiv="Content-Security-Policy"'
        " content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"
        f"<title>{safe(title)} · mmdesk</title><style>{STYLE}</style></head>\n<body><main>\n"
    )
    yield f'<h1>{safe(title)}</h1><p class="quiet">{_subtitle(analysis, told)}</p>\n'
    answer, *people = told.summaries
    yield _tiles(told, answer, len(people))
    yield from _parts(analysis, told, answer, people, picture_at)
    about = "".join(f"<p>{words}</p>" for words in _ABOUT)
    yield section("What these figures are, and are not", f'<div class="note">{about}</div>')
    yield "</main></body></html>\n"


def _parts(
    analysis: Analysis, told: Gathered, answer: Summary, people: list[Summary], picture_at: Picturing | None
) -> Iterator[str]:
    if told.length_s > 0:
        yield _timeline(analysis, told)
    yield _shares(told, answer)
    if people:
        yield _people(people, analysis)
    if picture_at:
        yield pictures(told, picture_at)
    if analysis.session or told.judged:
        yield verdicts(told, analysis)
    yield _lists(analysis)


def _title(analysis: Analysis) -> str:
    if analysis.source == LIVE:
        return "Live session"
    return Path(analysis.source).name or analysis.source


def _subtitle(analysis: Analysis, told: Gathered) -> str:
    session, parts = analysis.session, []
    if session:
        parts.append(session.started_at.astimezone().strftime("%d %B %Y, %H:%M"))
        if session.file and session.file.state in (State.READING, State.STOPPED):
            parts.append("<b>only in part: it was not read to its end</b>")
        elif session.file and session.file.state is State.FAILED:
            parts.append("<b>only in part: the rest could not be read</b>")
    for version in sorted(told.versions) or [analysis.version]:
        hash_ = told.versions.get(version) or (analysis.model_sha256 if version == analysis.version else "")
        name = "the base model" if version == 0 else f"version {version}"
        parts.append(
            f"read by {name}" + (f' <span title="{safe(hash_)}">({safe(hash_[:8])})</span>' if hash_ else "")
        )
    return " · ".join(parts)


def _tiles(told: Gathered, answer: Summary, people: int) -> str:
    judged = sum((told.judged.get((None, 0)) or {}).values())
    tiles = [
        (
            length(answer.seconds) if answer.seconds else str(told.moments),
            "read" if answer.seconds else "moments",
        ),
        (f"{told.moments:,}".replace(",", "\u202f"), "moments"),
        (percent(answer.not_sure_share if told.moments else None), "not sure"),
        (percent(answer.mean_confidence), "mean confidence where sure"),
        (str(people), "person seen" if people == 1 else "persons seen"),
        (str(judged), "moment judged by the user" if judged == 1 else "moments judged by the user"),
    ]
    if not answer.seconds:
        del tiles[0]
    if told.excluded:
        tiles.append((str(told.excluded), "moment left out" if told.excluded == 1 else "moments left out"))
    inner = "".join(f'<div class="tile"><b>{value}</b><span>{name}</span></div>' for value, name in tiles)
    return f'<div class="tiles">{inner}</div>\n'


def _timeline(analysis: Analysis, told: Gathered) -> str:
    length_s = max(told.length_s, analysis.media.duration_s or 0.0)
    seen = {run.emotion for run in told.answer.runs}
    names = "".join(
        f"<span{' class=on' if emotion in seen else ''}>{emotion or 'not sure'}</span>"
        for emotion in (*EMOTIONS, None)
    )
    cells = [f'<div class="names">{names}</div>', rows_svg(told.answer, length_s, "the answer over time")]

    def lane(name: str, svg: str) -> None:
        cells.extend([f'<div class="name">{name}</div>', svg])

    lane("confidence", curve_svg(told.confidence, length_s, "confidence over time"))
    for person in sorted(told.people):
        who = safe(analysis.called(person))
        lane(whose(analysis, person), lane_svg(told.people[person], length_s, f"{who} over time"))
    for modality, its in told.modalities.items():
        lane(str(modality), lane_svg(its, length_s, f"the {modality} alone over time"))
    if told.said.runs:
        lane("user said", lane_svg(told.said, length_s, "what the user said over time"))
    if analysis.exclusions:
        lane("left out", ranges_svg([(one.start_s, one.end_s) for one in analysis.exclusions], length_s))
    if analysis.marks:
        lane("marks", _flags(analysis, length_s))
    cells.extend(["<div></div>", _axis(length_s)])
    return section("Over time", f'<div class="chart">{"".join(cells)}</div>', _legend(), _step(length_s))


def _flags(analysis: Analysis, length_s: float) -> str:
    flags = (
        f'<span style="left:{100 * min(mark.at_s / length_s, 1):.2f}%" title="{safe(mark.words)}">'
        f"▾{number}</span>"
        for number, mark in enumerate(analysis.marks, start=1)
    )
    return f'<div class="flags">{"".join(flags)}</div>'


def _axis(length_s: float) -> str:
    marks = (
        f'<span{" class=end" if at > length_s * 0.97 else ""} style="left:{100 * at / length_s:.2f}%">'
        f"{clock(at)}</span>"
        for at in ticks(length_s)
    )
    return f'<div class="axis">{"".join(marks)}</div>'


def _legend() -> str:
    names = (*((emotion.value, emotion.value) for emotion in EMOTIONS), ("unsure", "not sure"))
    inner = "".join(
        f'<span><i class="dot" style="background:var(--{key})"></i>{name}</span>' for key, name in names
    )
    return f'<div class="legend">{inner}</div>'


def _step(length_s: float) -> str:
    step_s = length_s / 1000
    if step_s < 1:
        return ""
    words = f"Each column is {step_s:.1f} s: it shows what was said longest in it."
    return f'<p class="quiet small" style="margin-top:12px">{words}</p>'


def _shares(told: Gathered, answer: Summary) -> str:
    if not told.moments:
        return section("How often each emotion was named", "<p>Nothing was read.</p>")
    most = max([*answer.shares.values(), answer.not_sure_share])
    order = sorted(EMOTIONS, key=lambda emotion: -answer.shares[emotion])
    rows = [
        [emotion.value, bar(emotion, answer.shares[emotion], most), percent(answer.shares[emotion])]
        for emotion in order
    ]
    width = 100 * answer.not_sure_share / most if most else 0.0
    track = f'<div class="track"><i style="width:{width:.1f}%;background:var(--unsure)"></i></div>'
    rows.append(["<i>not sure</i>", track, percent(answer.not_sure_share)])
    inner = table(["emotion", "share of the time", ""], rows, [2]).replace("<td><div", '<td class="bar"><div')
    reasons = told.reasons.most_common()
    words = "; ".join(f"{_REASONS[reason]} ({percent(count / told.moments)})" for reason, count in reasons)
    why = f'<p class="quiet small" style="margin-top:12px">Why it was not sure: {words}.</p>' if words else ""
    return section("How often each emotion was named", inner, why)


def _people(people: list[Summary], analysis: Analysis) -> str:
    rows = []
    for one in people:
        top = max(EMOTIONS, key=lambda emotion: one.shares[emotion])
        most = f"{top} ({percent(one.shares[top])})" if one.shares[top] else "–"
        rows.append(
            [
                whose(analysis, one.person),
                length(one.seconds) if one.seconds else f"{one.moments} moments",
                stacked(one.shares, one.not_sure_share),
                most,
                percent(one.not_sure_share),
                percent(one.mean_confidence),
                str(sum(one.transitions.values())),
            ]
        )
    header = ["", "seen", "emotions", "most often", "not sure", "confidence", "changes"]
    words = '<p class="quiet small">By each person’s face alone, numbered in the order of first sight.</p>'
    inner = table(header, rows, [1, 4, 5, 6]).replace("<td><div", '<td style="width:34%"><div')
    return section("Persons", words, inner)


def _lists(analysis: Analysis) -> str:
    found = ""
    if analysis.marks:
        rows = [
            [str(n), clock(mark.at_s), safe(mark.words)] for n, mark in enumerate(analysis.marks, start=1)
        ]
        found += section("Marks", table(["", "time", "note"], rows))
    if analysis.exclusions:
        rows = [[clock(one.start_s), clock(one.end_s), safe(one.words)] for one in analysis.exclusions]
        found += section("Left out", table(["from", "to", "why"], rows))
    if analysis.media.errors:
        rows = [[safe(error)] for error in analysis.media.errors]
        found += section("What could not be read", table(["the file"], rows))
    return found
