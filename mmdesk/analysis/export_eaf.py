"""A timeline as an ELAN file (EAF): one tier for the fused answer, one for each modality."""

import mimetypes
import os
from pathlib import Path
from typing import TextIO
from urllib.parse import quote

from pympi.Elan import Eaf, to_string

from mmdesk.analysis.segments import Segmenter
from mmdesk.analysis.timeline import Analysis
from mmdesk.core.modalities import MODALITIES, Modality

FUSED_TIER = "emotion"
_TIERS: dict[str, Modality | None] = {FUSED_TIER: None, **{str(name): name for name in MODALITIES}}


def write_eaf(analysis: Analysis, file: TextIO) -> None:
    """Write the segments of the fused answer and of each modality's own opinion, in milliseconds.

    Not sure is a stretch without an annotation. The media is linked, so ELAN opens it too.
    """
    eaf = Eaf(author="mmdesk")
    eaf.remove_tier("default")
    segmenters = {tier: Segmenter(modality) for tier, modality in _TIERS.items()}
    for tier in segmenters:
        eaf.add_tier(tier, ann=f"mmdesk version {analysis.version}")
    _link(eaf, Path(analysis.source))
    for entry in analysis.entries:
        for tier, segmenter in segmenters.items():
            for segment in segmenter.take(entry):
                eaf.add_annotation(tier, segment.start_ms, segment.end_ms, str(segment.emotion))
    for tier, segmenter in segmenters.items():
        for segment in segmenter.finish():
            eaf.add_annotation(tier, segment.start_ms, segment.end_ms, str(segment.emotion))
    _sort_time_slots(eaf)
    file.write('<?xml version="1.0" encoding="UTF-8"?>\n' + to_string(eaf))


def _link(eaf: Eaf, source: Path) -> None:
    # URIs carry every file name: bytes that XML forbids are percent-encoded.
    relative = "./" + quote(os.fsencode(source.name))
    mime = mimetypes.guess_type(source.name)[0] or "unknown"
    eaf.add_linked_file(source.absolute().as_uri(), relative, {"audio/wav": "audio/x-wav"}.get(mime, mime))


def _sort_time_slots(eaf: Eaf) -> None:
    """Number the time slots in the order of time, as EAF demands; pympi numbers them as they come."""
    order = sorted(eaf.timeslots, key=lambda slot: (eaf.timeslots[slot], int(slot[2:])))
    names = {old: f"ts{number}" for number, old in enumerate(order, start=1)}
    eaf.timeslots = {names[old]: eaf.timeslots[old] for old in order}
    for annotations, *_ in eaf.tiers.values():
        for key, (start, end, *rest) in annotations.items():
            annotations[key] = (names[start], names[end], *rest)
