"""What the program is made of, read from the metadata of what is installed."""

import sys

import pytest

from mmdesk.core.licences import licence_text, parts_in_use
from mmdesk.core.native_parts import UNKNOWN, native_parts

MIT = "Copyright (c) 2020 Anna\n\nPermission is hereby granted, free of charge, to any person …"


@pytest.fixture
def install(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(tmp_path))

    def installed(name, *lines, files=None, needs=()):
        folder = tmp_path / f"{name.replace('-', '_')}-1.0.dist-info"
        folder.mkdir()
        head = [f"Name: {name}", "Version: 1.0", *lines, *(f"Requires-Dist: {one}" for one in needs)]
        (folder / "METADATA").write_text("Metadata-Version: 2.4\n" + "\n".join(head) + "\n")
        names = []
        for file, text in (files or {}).items():
            (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / file).write_text(text)
            names.append(f"{file},,")
        (folder / "RECORD").write_text("".join(f"{line}\n" for line in names))

    return installed


def told(program):
    return {part.name: part.licence for part in parts_in_use(program)}


def test_a_licence_is_read_from_wherever_a_library_says_it(install):
    install(
        "made-up-program",
        "License-Expression: Apache-2.0",
        needs=["by-words>=1", "by-classifier", "by_text; python_version > '3'", "says-nothing", "not-here"],
    )
    install("by-words", "License: MIT License")
    install("by-classifier", "Classifier: License :: OSI Approved :: BSD License")
    install("by-text", files={"by_text-1.0.dist-info/licenses/LICENSE": MIT})
    install("says-nothing", "License: UNKNOWN LICENCE OF NOBODY")
    assert told("made-up-program") == {
        "made-up-program": "Apache-2.0",
        "by-words": "MIT",
        "by-classifier": "BSD",
        "by-text": "MIT",
        "says-nothing": "UNKNOWN LICENCE OF NOBODY",
    }


def test_what_is_needed_only_with_an_extra_is_no_part_unless_it_is_asked_for(install):
    install("made-up-program", needs=["with-extras[sound]", 'test-only; extra == "test"'])
    install("with-extras", needs=['for-sound; extra == "sound"', 'for-pictures; extra == "pictures"'])
    for name in ("for-sound", "for-pictures", "test-only"):
        install(name)
    assert set(told("made-up-program")) == {"made-up-program", "with-extras", "for-sound"}


def test_libraries_that_need_each_other_are_told_once(install):
    install("made-up-program", needs=["one-of-two"])
    install("one-of-two", needs=["made-up-program", "One.Of_Two"])
    assert len(parts_in_use("made-up-program")) == 2


def test_the_texts_of_a_library_are_told_and_its_code_is_not(install):
    files = {
        "x-1.0.dist-info/licenses/AUTHORS": "Anna",
        "x-1.0.dist-info/licenses/LICENSE": MIT,
        "x/licences.py": "secret = 1",
        "x/NOTICE.txt": "Notice.",
    }
    install("x", files=files)
    assert licence_text("x").split("\n\n")[-2:] == ["Notice.", "Anna"]
    assert "secret" not in licence_text("x")
    assert licence_text("nothing-of-the-kind") == ""


def test_what_lies_inside_a_wheel_is_known_by_its_file():
    files = ["av.libs/libx264-d6533a8d.so.165", "av.libs/libavcodec-5e6b81c2.so.62", "av/_core.abi3.so"]
    files += ["odd.libs/libnobody-1a2b3c4d.so.1", "PySide6/Qt/lib/libQt6Core.so.6"]
    assert native_parts("some-wheel", files) == {
        ("x264", "GPL-2.0-or-later"): ["libx264-d6533a8d.so.165"],
        ("FFmpeg", "LGPL-2.1-or-later"): ["libavcodec-5e6b81c2.so.62"],
        ("libnobody", UNKNOWN): ["libnobody-1a2b3c4d.so.1"],
        ("Qt 6", "LGPL-3.0-only"): ["libQt6Core.so.6"],
    }


def test_everything_that_is_installed_here_has_a_licence():
    """A new dependency without one, or with one that is not looked at yet, is seen here first."""
    found = parts_in_use()
    assert {"numpy", "PySide6", "torch", "FFmpeg"} <= {part.name for part in found}
    assert [part for part in found if part.licence == UNKNOWN] == []


# Looked at by hand: it lies inside another's wheel, which loads it.
GPL_ALONE = {("x264", "av"), ("x265", "av")}


def test_no_part_under_the_gpl_alone_slips_in_unnoticed():
    found = {
        (part.name, part.inside.partition(" ")[0])
        for part in parts_in_use()
        if "GPL" in part.licence
        and "LGPL" not in part.licence
        and " OR " not in part.licence
        and "WITH GCC-exception" not in part.licence
    }
    allowed = GPL_ALONE if sys.platform == "linux" else GPL_ALONE | found
    assert found <= allowed
