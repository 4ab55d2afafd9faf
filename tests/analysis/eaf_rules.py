"""The rules of the EAF 3.0 schema and of ELAN that concern what we write, checked on the XML itself.

From the published schema (EAFv3.0.xsd) and its description, "ELAN Annotation Format, EAF 3.0"
(The Language Archive, MPI Nijmegen).
"""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

_ORDER = ("LICENSE", "HEADER", "TIME_ORDER", "TIER", "LINGUISTIC_TYPE", "LOCALE", "LANGUAGE", "CONSTRAINT",
          "CONTROLLED_VOCABULARY", "LEXICON_REF", "EXTERNAL_REF")  # fmt: skip
_NCNAME = re.compile(r"[A-Za-z_][\w.-]*")
_MIME = re.compile(r"[a-z]+/[A-Za-z0-9.+-]+|unknown")
_STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z)")


def broken_rules(path: Path) -> list[str]:
    """Every rule that the file breaks, as a list of lines."""
    return list(_broken(ET.parse(path).getroot()))


def _broken(root: ET.Element) -> Iterator[str]:
    if root.tag != "ANNOTATION_DOCUMENT":
        yield "the root is no annotation document"
    for name in ("AUTHOR", "DATE", "VERSION"):
        if name not in root.attrib:
            yield f"{name} is missing"
    if root.attrib.get("FORMAT") != "3.0" or root.attrib.get("VERSION") != "3.0":
        yield "the format is not 3.0"
    if not _STAMP.fullmatch(root.attrib.get("DATE", "")):
        yield "DATE is no xsd:dateTime"
    places = [_ORDER.index(child.tag) for child in root]
    if places != sorted(places):
        yield "the parts are not in their order"
    yield from _in_header(root)
    yield from _in_time(root)
    yield from _in_tiers(root)
    yield from _in_types(root)


def _in_header(root: ET.Element) -> Iterator[str]:
    (header,) = root.findall("HEADER")
    if header.attrib.get("TIME_UNITS", "milliseconds") != "milliseconds":
        yield "times are not milliseconds"
    for media in header.findall("MEDIA_DESCRIPTOR"):
        if not re.match(r"(file|https?|rtsp):", media.attrib["MEDIA_URL"]):
            yield f"{media.attrib['MEDIA_URL']} is no URL"
        if re.search(r"[\s<>\"]", media.attrib["MEDIA_URL"]):
            yield "MEDIA_URL is not percent-encoded"
        if not _MIME.fullmatch(media.attrib["MIME_TYPE"]):
            yield f"{media.attrib['MIME_TYPE']} is no MIME type"


def _in_time(root: ET.Element) -> Iterator[str]:
    slots = [slot.attrib for slot in root.iterfind("TIME_ORDER/TIME_SLOT")]
    yield from _twice("time slots", (slot["TIME_SLOT_ID"] for slot in slots))
    for slot in slots:
        if not _NCNAME.fullmatch(slot["TIME_SLOT_ID"]) or not slot["TIME_VALUE"].isdecimal():
            yield f"{slot} is no time slot"
    times = [float(slot["TIME_VALUE"]) for slot in slots]
    if times != sorted(times):
        yield "time slots are not in the order of time"


def _in_tiers(root: ET.Element) -> Iterator[str]:
    times = {s.attrib["TIME_SLOT_ID"]: float(s.attrib["TIME_VALUE"]) for s in root.iter("TIME_SLOT")}
    types = {one.attrib["LINGUISTIC_TYPE_ID"] for one in root.iter("LINGUISTIC_TYPE")}
    annotations = list(root.iter("ALIGNABLE_ANNOTATION"))
    yield from _twice("annotations", (one.attrib["ANNOTATION_ID"] for one in annotations))
    yield from _twice("tiers", (tier.attrib["TIER_ID"] for tier in root.iter("TIER")))
    for tier in root.iter("TIER"):
        name = tier.attrib["TIER_ID"]
        if tier.attrib["LINGUISTIC_TYPE_REF"] not in types:
            yield f"{name} is of no type"
        allowed = _vocabulary(root, tier.attrib["LINGUISTIC_TYPE_REF"])
        spans = []
        for one in tier.iter("ALIGNABLE_ANNOTATION"):
            refs = one.attrib["TIME_SLOT_REF1"], one.attrib["TIME_SLOT_REF2"]
            if not set(refs) <= set(times):
                yield f"{name} refers to no time slot"
                continue
            spans.append((times[refs[0]], times[refs[1]]))
            value = one.findtext("ANNOTATION_VALUE")
            if allowed and value not in allowed:
                yield f"{name} says {value!r}, which its vocabulary has not"
        spans.sort()
        if any(end <= start for start, end in spans):
            yield f"{name} has an annotation without length"
        if any(after[0] < before[1] for before, after in pairwise(spans)):
            yield f"{name} has annotations that overlap"


def _in_types(root: ET.Element) -> Iterator[str]:
    vocabularies = {one.attrib["CV_ID"] for one in root.iter("CONTROLLED_VOCABULARY")}
    languages = {one.attrib["LANG_ID"] for one in root.iter("LANGUAGE")}
    constraints = {one.attrib["STEREOTYPE"] for one in root.iter("CONSTRAINT")}
    for one in root.iter("LINGUISTIC_TYPE"):
        if one.attrib.get("CONTROLLED_VOCABULARY_REF") not in {None, *vocabularies}:
            yield "a type refers to no vocabulary"
        if one.attrib.get("CONSTRAINTS") not in {None, *constraints}:
            yield "a type refers to no constraint"
    entries = list(root.iter("CV_ENTRY_ML"))
    yield from _twice("vocabulary entries", (one.attrib["CVE_ID"] for one in entries))
    if any(not _NCNAME.fullmatch(one.attrib["CVE_ID"]) for one in entries):
        yield "an entry's id is no name"
    used = {one.attrib["LANG_REF"] for tag in ("CVE_VALUE", "DESCRIPTION") for one in root.iter(tag)}
    if not used <= languages:
        yield "a vocabulary is in no language"


def _vocabulary(root: ET.Element, type_: str) -> set[str | None]:
    (found,) = (one for one in root.iter("LINGUISTIC_TYPE") if one.attrib["LINGUISTIC_TYPE_ID"] == type_)
    name = found.attrib.get("CONTROLLED_VOCABULARY_REF")
    lists = (one for one in root.iter("CONTROLLED_VOCABULARY") if one.attrib["CV_ID"] == name)
    return {value.text for one in lists for value in one.iter("CVE_VALUE")}


def _twice(what: str, ids: Iterator[str]) -> Iterator[str]:
    yield from (f"of {what} {one} is there twice" for one, count in Counter(ids).items() if count > 1)
