"""How far the user agreed, where the user said anything."""

from mmdesk.analysis.report.gathering import Gathered
from mmdesk.analysis.report.parts import percent, section, table, whose
from mmdesk.analysis.timeline import Analysis
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.feedback import Verdict
from mmdesk.core.modalities import Modality


def verdicts(told: Gathered, analysis: Analysis) -> str:
    """How much was judged, how often it was right, and what was shown for what."""
    if not told.judged:
        return section(
            "What the user said", "<p>Nothing was judged. All of this page is the program’s word alone.</p>"
        )
    rows = []
    for about in sorted(told.judged, key=lambda one: (one[0] or "", one[1])):
        counts = told.judged[about]
        total = sum(counts.values())
        told_counts = [counts[each] for each in (Verdict.CONFIRMATION, Verdict.CORRECTION, Verdict.REJECTION)]
        share = percent(counts[Verdict.CONFIRMATION] / total)
        rows.append([_about(*about, analysis), str(total), *map(str, told_counts), share])
    header = ["", "judged", "right", "corrected", "rejected", "right of these"]
    judged = sum((told.judged.get((None, 0)) or {}).values())
    words = (
        f"{judged} of {told.moments} moments were judged ({percent(judged / told.moments)})."
        " People judge what strikes them, so this is no measure of how right the rest is."
    )
    inner = [f"<p>{words}</p>", table(header, rows, range(1, 6))]
    return section("What the user said", *inner, _confusion(told))


def _about(modality: Modality | None, person: int, analysis: Analysis) -> str:
    if person:
        return whose(analysis, person) + (f", {modality}" if modality else "")
    return str(modality or "the answer")


def _confusion(told: Gathered) -> str:
    if not told.confusion:
        return ""
    shown = [emotion for emotion in (*EMOTIONS, None) if any(one == emotion for one, _ in told.confusion)]
    said = [emotion for emotion in (*EMOTIONS, None) if any(two == emotion for _, two in told.confusion)]
    most = max(told.confusion.values())
    header = "".join(f"<th>{emotion or 'rejected'}</th>" for emotion in said)
    body = ""
    for one in shown:
        cells = ""
        for two in said:
            count = told.confusion[one, two]
            tint = (
                f' style="background:color-mix(in srgb, var(--accent) {45 * count / most:.0f}%, transparent)"'
            )
            same = " class=same" if one and one == two else ""
            cells += f"<td{same}{tint if count else ''}>{count or ''}</td>"
        body += f"<tr><th>{one or 'not sure'}</th>{cells}</tr>"
    words = "Rows: what was shown. Columns: what the user said."
    caption = f'<p class="quiet small" style="margin-top:18px">{words}</p>'
    inner = f"<tr><th></th>{header}</tr>{body}"
    return f'{caption}<div class="scroll"><table class="confusion">{inner}</table></div>'
