"""A timeline as an ELAN file (EAF 3.0): what was read, and what the user said, noted and left out."""

import mimetypes
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TextIO
from urllib.parse import quote

from pympi.Elan import Eaf, to_string

from mmdesk.analysis.eaf_ranges import Range, joined, merged, notes
from mmdesk.analysis.export_csv import said_cell
from mmdesk.analysis.segments import Segment, Segmenter
from mmdesk.analysis.timeline import Analysis, TimelineEntry
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.core.sessions import LIVE

FUSED_TIER = "emotion"
EMOTION_TYPE, SAID_TYPE, NOTE_TYPE = "emotion", "said", "note"
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MIMES = {"audio/wav": "audio/x-wav", "audio/vnd.wave": "audio/x-wav"}  # the name ELAN knows


def write_eaf(analysis: Analysis, file: TextIO) -> None:
    """Write stretches of the answer, of each modality and of each person, in milliseconds.

    Not sure, and what was left out, is a stretch without an annotation. What the user said, marks
    with their notes, and what was left out have tiers of their own. Emotions are a controlled
    vocabulary, so that ELAN offers them. The media is linked, so ELAN opens it too.
    """
    eaf = empty_eaf()
    link_media(eaf, Path(analysis.source))
    tiers = _Tiers(eaf, f"mmdesk version {analysis.version}", analysis.names)
    for entry in analysis.entries:
        tiers.take(entry)
    tiers.finish(is_remembered=analysis.session is not None)
    for tier, ranges in (("notes", notes(analysis.marks)), ("excluded", merged(analysis.exclusions))):
        if analysis.session is None:
            break  # just read: nobody has said anything of it
        eaf.add_tier(tier, ling=NOTE_TYPE, ann="user")
        for start_ms, end_ms, words in ranges:
            eaf.add_annotation(tier, start_ms, end_ms, _NOT_IN_XML.sub("\ufffd", words))
    finish_eaf(eaf, file)


class _Tiers:
    """The tiers of what was read and what was said; those of persons and of verdicts come as they are met."""

    def __init__(self, eaf: Eaf, annotator: str, names: Mapping[int, str]) -> None:
        self._eaf, self._annotator, self._names = eaf, annotator, names
        self._segmenters: dict[str, Segmenter] = {}
        self._said: dict[str, list[Range]] = {}
        self._add(FUSED_TIER, Segmenter())
        for modality in MODALITIES:
            self._add(str(modality), Segmenter(modality))

    def take(self, entry: TimelineEntry) -> None:
        """Annotate what ended with this entry."""
        for face in entry.prediction.faces:
            tier = self._tier_of(face.person)
            if face.person and tier not in self._segmenters:
                who = self._names.get(face.person) or f"Person {face.person}"
                self._add(tier, Segmenter(person=face.person), _in_xml(who))
        for tier, segmenter in self._segmenters.items():
            for segment in segmenter.take(entry):
                self._annotate(tier, segment)
        for (modality, person), verdict in entry.said.items():
            start_ms = round(entry.start_s * 1000)
            end_ms = max(round(entry.end_s * 1000), start_ms + 1)
            said = (start_ms, end_ms, said_cell(verdict))
            self._said.setdefault(self._said_tier(modality, person), []).append(said)

    def finish(self, is_remembered: bool) -> None:
        """Annotate what was still open, and what the user said."""
        for tier, segmenter in self._segmenters.items():
            for segment in segmenter.finish():
                self._annotate(tier, segment)
        if is_remembered:
            self._said.setdefault("said", [])
        for tier, ranges in sorted(self._said.items()):
            self._eaf.add_tier(tier, ling=SAID_TYPE, ann="user")
            for start_ms, end_ms, value in joined(ranges):
                self._eaf.add_annotation(tier, start_ms, end_ms, value)

    def _add(self, tier: str, segmenter: Segmenter, participant: str | None = None) -> None:
        self._segmenters[tier] = segmenter
        self._eaf.add_tier(tier, ling=EMOTION_TYPE, ann=self._annotator, part=participant)

    def _annotate(self, tier: str, segment: Segment) -> None:
        self._eaf.add_annotation(tier, segment.start_ms, segment.end_ms, str(segment.emotion))

    def _tier_of(self, person: int) -> str:
        """The person's name where it is told; with the number too, since two numbers can be one person."""
        number, name = f"person {person}", self._names.get(person)
        return f"{_in_xml(name)} ({number})" if name else number

    def _said_tier(self, modality: Modality | None, person: int) -> str:
        about = [*([str(modality)] if modality else []), *([self._tier_of(person)] if person else [])]
        return " ".join(["said", *(["of", *about] if about else [])])


def _in_xml(text: str) -> str:
    """The text on one line, without what XML forbids; what it escapes the writer escapes."""
    return _NOT_IN_XML.sub("\ufffd", " ".join(text.split()))


def finish_eaf(eaf: Eaf, file: TextIO) -> None:
    """Write it with its time slots in order."""
    _sort_time_slots(eaf)
    file.write('<?xml version="1.0" encoding="UTF-8"?>\n' + to_string(eaf) + "\n")


def empty_eaf() -> Eaf:
    """A file without tiers that knows the emotions and what can be said of them."""
    eaf = Eaf(author="mmdesk")
    eaf.remove_tier("default")
    eaf.linguistic_types.clear()
    schema = "http://www.mpi.nl/tools/elan/EAFv3.0.xsd"
    eaf.adocument |= {"VERSION": "3.0", "FORMAT": "3.0", "xsi:noNamespaceSchemaLocation": schema}
    eaf.properties = []
    eaf.add_language("eng", "http://cdb.iso.org/lg/CDB-00138502-001", "English (eng)")
    for name, values in ((EMOTION_TYPE, EMOTIONS), (SAID_TYPE, (*EMOTIONS, "rejected"))):
        eaf.add_controlled_vocabulary(name)
        eaf.add_cv_description(name, "eng", "")
        for value in values:
            eaf.add_cv_entry(name, f"{name}-{value}", [(str(value), "eng", None)])
        eaf.add_linguistic_type(name)
        eaf.linguistic_types[name]["CONTROLLED_VOCABULARY_REF"] = name
    eaf.add_linguistic_type(NOTE_TYPE)
    return eaf


def link_media(eaf: Eaf, source: Path) -> None:
    """Name the media, if it is a file, so that ELAN opens it too."""
    # URIs carry every file name: bytes that XML forbids are percent-encoded.
    relative = "./" + quote(os.fsencode(source.name))
    mime = mimetypes.guess_type(source.name)[0] or "unknown"
    if source.name != LIVE:
        eaf.add_linked_file(source.absolute().as_uri(), relative, _MIMES.get(mime, mime))


def _sort_time_slots(eaf: Eaf) -> None:
    """Number the time slots in the order of time, as EAF demands; pympi numbers them as they come."""
    order = sorted(eaf.timeslots, key=lambda slot: (eaf.timeslots[slot], int(slot[2:])))
    names = {old: f"ts{number}" for number, old in enumerate(order, start=1)}
    eaf.timeslots = {names[old]: eaf.timeslots[old] for old in order}
    for annotations, *_ in eaf.tiers.values():
        for key, (start, end, *rest) in annotations.items():
            annotations[key] = (names[start], names[end], *rest)
