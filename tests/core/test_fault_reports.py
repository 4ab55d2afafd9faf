"""Reports of faults: the same fault has one key, and nothing personal is in them."""

from pathlib import Path
from traceback import TracebackException

import pytest

from mmdesk.core.fault_reports import Scrubber, key_of, report_of

HOME = Path("/home/marianne")


def told(raise_it):
    try:
        raise_it()
    except Exception as error:  # noqa: BLE001 - any, to be told of
        return TracebackException.from_exception(error)


def stumble(message="x", kind=ValueError):
    raise kind(message)


def recursive(depth):
    if depth == 0:
        raise ValueError("deep")
    recursive(depth - 1)


def test_the_same_place_and_kind_is_the_same_fault_whatever_its_message_says():
    one, other = (told(lambda message=message: stumble(message)) for message in ("a", "b"))
    assert key_of(one) == key_of(other)
    assert key_of(told(lambda: stumble(kind=TypeError))) != key_of(told(lambda: stumble(kind=KeyError)))


def test_a_recursion_is_one_fault_however_deep_it_was():
    assert key_of(told(lambda: recursive(3))).split()[2:] == key_of(told(lambda: recursive(9))).split()[2:]


PERSONAL = {
    "a path": "Cannot write /home/marianne/Videos/Birthday of Tom.mp4: No space left on device",
    "a path of Windows": r"Cannot write C:\Users\marianne\Birthday of Tom.mp4: no space",
    "a name alone": "BirthdayTom.mp4 was not read to the end",
    "what was typed": "no such text: 'I miss Tom so much'",
    "in other quotation marks": 'no such text: "I miss Tom so much" in “Birthday of Tom”',
    "the user's name": "no rights for marianne here",
    "a network folder": r"Cannot read \\server\marianne\Birthday.mkv. Retry",
    "two lines": "it is\n    Birthday of 'Tom'\n    /home/marianne/Tom.mp4",
}


@pytest.mark.parametrize("message", PERSONAL.values(), ids=PERSONAL.keys())
def test_what_is_personal_is_nowhere_in_a_report(message):
    scrubber = Scrubber(["I miss Tom so much", "Tom", "Birthday"], HOME)
    log = ["12:00 INFO MainThread mmdesk.store: " + message]
    text = report_of(told(lambda: stumble(message)), scrubber, "store", log).as_text(2)
    for word in ("marianne", "Birthday", "Tom", "miss"):
        assert word not in text.replace("raise kind(message)", "")
    assert "ValueError" in text
    assert "stumble" in text


def test_even_without_knowing_the_words_quoted_text_and_files_are_out():
    scrubber = Scrubber(home=HOME)
    said = scrubber.message("KeyError: 'my secret' in /data/a/b.wav, then film.MKV")
    assert said == "KeyError: '…' in …, then ….MKV"


def test_what_is_the_programs_own_stays_readable():
    scrubber = Scrubber(home=HOME)
    named = told(lambda: None.missing)
    sentence = report_of(named, scrubber).sentence
    assert sentence == "AttributeError: 'NoneType' object has no attribute 'missing'"
    assert scrubber.message("settings.json could not be read") == "settings.json could not be read"
    assert scrubber.message("3/4 of it, and/or more") == "3/4 of it, and/or more"
    assert 'File "tests/core/test_fault_reports.py", line' in scrubber.trace(named)


def test_what_led_to_a_fault_is_told_and_scrubbed_too():
    def twice():
        try:
            stumble("of 'Tom'")
        except ValueError as error:
            raise RuntimeError("then") from error

    trace = Scrubber(home=HOME).trace(told(twice))
    assert "ValueError: of '…'" in trace
    assert trace.endswith("RuntimeError: then")


def test_what_faulthandler_wrote_keeps_its_functions_and_no_folders():
    said = (
        "Fatal Python error: Segmentation fault\n\n"
        'Current thread 0x0001 (most recent call first):\n  File "/home/marianne/x/tom.py", line 3 in run\n'
    )
    dumped = Scrubber(home=HOME).dump(said)
    assert "marianne" not in dumped
    assert 'File "tom.py", line 3 in run' in dumped
    assert dumped.startswith("Fatal Python error: Segmentation fault")
