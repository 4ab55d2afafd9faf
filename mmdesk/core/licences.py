"""What the program is made of here and now: each installed library with its version, licence and copyright.

Read from the metadata that every installed library carries (PEP 566, 639), not from a list that grows old.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from mmdesk.core.native_parts import UNKNOWN, native_parts

PROGRAM = "mmdesk"
_REQUIREMENT = re.compile(r"\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(\[([^\]]*)\])?")
_OF_EXTRA = re.compile(r""";.*\bextra\s*==\s*["']([^"']*)["']""")
_TEXT_FILE = re.compile(r"(^|/)(LICEN[CS]E|COPYING|NOTICE|AUTHORS|COPYRIGHT)[^/]*$", re.IGNORECASE)
_NO_NAMES = ("License agreement", "Copyright")
_NO_TEXTS = (".py", ".pyc", ".xml", ".h")
_LONGEST_NAME, _LONGEST_TEXT = 60, 400_000
# Where a library says its licence only in words, or in the text of it alone.
_SAID_IN_WORDS = {
    **dict.fromkeys(("MIT License", "The MIT License"), "MIT"),
    **dict.fromkeys(("BSD License", "BSD"), "BSD"),
    **dict.fromkeys(("BSD 3-Clause License", "3-Clause BSD License"), "BSD-3-Clause"),
    **dict.fromkeys(
        ("Apache Software License", "Apache 2.0", "Apache 2.0 License", "Apache License 2.0"), "Apache-2.0"
    ),
    **dict.fromkeys(("ISC License", "ISC License (ISCL)"), "ISC"),
    "Python Software Foundation License": "PSF-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "NVIDIA Proprietary Software": "LicenseRef-NVIDIA-Proprietary",
    "Other/Proprietary License": "LicenseRef-Proprietary",
}
_BY_NAME = {"cuda-toolkit": "LicenseRef-NVIDIA-Proprietary"}  # holds nothing but the names of others
_BY_TEXT = (
    ("Permission is hereby granted, free of charge", "MIT"),
    ("Apache License", "Apache-2.0"),
    ("Redistribution and use in source and binary forms", "BSD"),
    ("provided 'as-is', without any express", "Zlib"),
)


@dataclass(frozen=True, slots=True)
class Part:
    """A library that the program runs with."""

    name: str
    version: str
    licence: str  # by SPDX where it is known so
    inside: str = ""  # the wheel in which it lies, for what is no distribution of its own
    files: tuple[str, ...] = ()  # of what lies inside another


def parts_in_use(program: str = PROGRAM) -> list[Part]:
    """The program, all that it needs and what lies inside of those, in the order of their names."""
    found = []
    for one in _needed(program):
        name, version = one.metadata["Name"], one.version
        found.append(Part(name, version, licence_of(one)))
        files = [file.as_posix() for file in one.files or ()]
        for (project, licence), names in native_parts(name, files).items():
            found.append(Part(project, "", licence, f"{name} {version}", tuple(sorted(names))))
    return sorted(found, key=lambda part: (part.name.casefold(), part.inside))


def licence_of(one: Distribution) -> str:
    """A library's licence: by its expression, its words, its classifiers or its text, in this order."""
    expression = _first(one, "License-Expression")
    if expression:
        return expression
    words = _first(one, "License")
    if words and "\n" not in words and len(words) <= _LONGEST_NAME and not words.startswith(_NO_NAMES):
        return _SAID_IN_WORDS.get(words, words)
    classifiers = [one for one in one.metadata.get_all("Classifier") or () if one.startswith("License ::")]
    names = [each.rpartition("::")[2].strip() for each in classifiers]
    named = [_SAID_IN_WORDS.get(name, name) for name in names if name != "OSI Approved"]
    if named:
        return " AND ".join(dict.fromkeys(named))
    text = " ".join(licence_text(one).split())
    return next(
        (name for begin, name in _BY_TEXT if begin in text), _BY_NAME.get(one.metadata["Name"], UNKNOWN)
    )


def _first(one: Distribution, name: str) -> str:
    return str(next(iter(one.metadata.get_all(name) or ()), "")).strip()


def licence_text(of: Distribution | str) -> str:
    """The copyright notices and licences that a library brings along, in turn; empty without any."""
    try:
        one = distribution(of) if isinstance(of, str) else of
    except PackageNotFoundError:
        return ""
    texts = []
    for file in sorted(one.files or (), key=lambda file: "AUTHORS" in file.name.upper()):
        name = file.as_posix()
        if _TEXT_FILE.search(name) and not name.endswith(_NO_TEXTS):
            try:
                text = Path(str(one.locate_file(file))).read_text("utf-8", "replace")[:_LONGEST_TEXT]
            except OSError:
                continue
            if text not in texts:
                texts.append(text)
    return "\n\n".join(text.strip("\n") for text in texts)


def _needed(program: str) -> Iterator[Distribution]:
    """The program and what it needs, each once, as far as it is installed."""
    waiting: list[tuple[str, frozenset[str]]] = [(program, frozenset())]
    given, seen = set(), set()
    while waiting:
        name, extras = waiting.pop(0)
        key = re.sub("[-_.]+", "-", name).lower()
        if (key, extras) in seen:
            continue
        seen.add((key, extras))
        try:
            one = distribution(name)
        except PackageNotFoundError:  # for another system, or another Python
            continue
        if key not in given:
            given.add(key)
            yield one
        waiting += filter(None, (_requirement(text, extras) for text in one.requires or ()))


def _requirement(text: str, extras: frozenset[str]) -> tuple[str, frozenset[str]] | None:
    """The name and the extras that are asked for; None for what is needed only with other extras."""
    match = _REQUIREMENT.match(text)
    of_extra = _OF_EXTRA.search(text)
    if match is None or (of_extra and of_extra[1] not in extras):
        return None
    return match[1], frozenset(one.strip() for one in (match[3] or "").split(",") if one.strip())
