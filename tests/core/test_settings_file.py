"""Preferences in a file: only they are in it, and nothing in one that is read is believed."""

import json

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mmdesk.core.errors import MmdeskError
from mmdesk.core.preferences import PREFERENCES, REMEMBERED
from mmdesk.core.settings_file import FORM, MOST_BYTES, VERSION, exported, proposed
from mmdesk.core.settings_table import SETTINGS
from mmdesk.core.telling_settings import TELLING
from mmdesk.paths import resources_dir
from mmdesk.settings import Settings

SCHEMA = json.loads((resources_dir() / "schema" / "settings.schema.json").read_text())


def file_of(settings, version=VERSION):
    return json.dumps({FORM: version, "settings": settings}).encode()


def skipped(**settings):
    return proposed(file_of(settings), Settings().get).skipped


def test_every_setting_is_a_preference_or_remembered():
    assert {*PREFERENCES, *REMEMBERED} == {one.name for one in SETTINGS}
    assert not set(PREFERENCES) & (REMEMBERED | TELLING)


def test_what_is_exported_fits_the_schema_and_holds_no_private_thing():
    settings = Settings()
    settings.update(
        {"camera": "rtsp://secret", "recent_files": '["/home/me"]', "keep_gb": 3, "figures": False}
    )
    written = exported(settings.get)
    jsonschema.validate(json.loads(written), SCHEMA)
    assert set(json.loads(written)["settings"]) == set(PREFERENCES)
    assert b"secret" not in written
    assert json.loads(written)["settings"]["keep_gb"] == 3.0


def test_the_schema_says_what_the_table_says():
    told = SCHEMA["properties"]["settings"]["properties"]
    assert list(told) == list(PREFERENCES)
    for name, row in told.items():
        setting = PREFERENCES[name].setting
        assert row["description"] == setting.about
        assert tuple(row.get("enum", ())) == setting.allowed
        assert (row.get("minimum"), row.get("maximum")) == (setting.least, setting.most)
    wrong = jsonschema.Draft202012Validator(SCHEMA)
    assert not wrong.is_valid(json.loads(file_of({"predictions_per_s": 0})))
    assert not wrong.is_valid(json.loads(file_of({"camera": "auto"})))


def test_only_what_differs_is_proposed_in_the_order_of_the_window():
    settings = Settings()
    settings.set("appearance", "dark")
    proposal = proposed(file_of({"language": "de", "appearance": "dark", "learn_after": 30.0}), settings.get)
    assert [(one.name, one.before, one.after) for one in proposal.changes] == [
        ("learn_after", 20, 30),
        ("language", "system", "de"),
    ]
    assert type(proposal.values["learn_after"]) is int
    settings.update(proposal.values)
    assert proposed(exported(settings.get), settings.get).changes == ()


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"from_the_future": 1}, "The setting from_the_future is not known here."),
        ({"camera": "auto"}, "The setting camera is not known here."),
        ({"predictions_per_s": 31}, "cannot be 31: it is a whole number from 1 to 30."),
        ({"predictions_per_s": 2.5}, "cannot be 2.5: it is a whole number from 1 to 30."),
        ({"learn_after": True}, "cannot be true: it is a whole number from 5 to 1000."),
        ({"keep_gb": -1}, "cannot be -1.0: it is a number from 0 to 100000."),
        ({"figures": "yes"}, 'cannot be "yes": it is true or false.'),
        ({"appearance": "pink"}, 'cannot be "pink": it is one of system, light, dark.'),
        ({"appearance": None}, "cannot be null"),
        ({"file_step_s": {"a": [1]}}, 'cannot be {"a": [1]}: it is a number from 0.04 to 60.'),
        ({"a\nb\x1b[2J" + "x" * 500: 1}, "The setting a\\nb\\x1b[2Jxxxxx"),
    ],
)
def test_what_cannot_be_taken_is_one_line_and_skipped(settings, words):
    (told,) = skipped(**settings)
    assert words in told
    assert "\n" not in told
    assert len(told) < 160
    assert told.endswith(".")


def test_a_thousand_strange_names_are_told_in_few_lines():
    told = skipped(**{f"strange_{number}": number for number in range(1000)})
    assert (len(told), told[-1]) == (21, "980 more settings in it cannot be taken either.")


@pytest.mark.parametrize(
    "data",
    [
        *(b"", b"\x00\xff", b"[]", b"null", b'"x"', b"{", b"{}", b'{"name": "package", "version": "1"}'),
        *(b'{"mmdesk_settings": 1}', b'{"mmdesk_settings": true, "settings": {}}', b'{"settings": {}}'),
        *(b'{"mmdesk_settings": 0, "settings": {}}', b'{"mmdesk_settings": 1, "settings": []}'),
        *(b'{"mmdesk_settings": 1, "settings": {"a": NaN}}', b'{"mmdesk_settings":1,"mmdesk_settings":1}'),
        *(b'{"mmdesk_settings": 1, "settings": {"\\ud800": 1}}', b"[" * 100_000),
        json.dumps({"appearance": "dark"}).encode(),
        file_of({"a": "x" * MOST_BYTES}),
    ],
)
def test_any_other_file_is_refused_in_one_line_that_says_what_to_do(data):
    with pytest.raises(MmdeskError) as told:
        proposed(data, Settings().get)
    assert str(told.value).startswith("This is no file of settings")
    assert told.value.hint == "Choose one that was exported from mmdesk’s settings."


def test_a_newer_form_is_refused_as_such():
    with pytest.raises(MmdeskError, match="newer mmdesk"):
        proposed(file_of({}, version=VERSION + 1), Settings().get)


@given(
    st.dictionaries(
        st.sampled_from([*PREFERENCES, "x"]),
        st.none()
        | st.booleans()
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.integers(-(10**18), 10**18)
        | st.text(st.characters(codec="utf-8")),
    )
)
def test_whatever_is_proposed_can_be_set(settings):
    proposal = proposed(file_of(settings), Settings().get)
    Settings().update(proposal.values)
    assert len(proposal.changes) + len(proposal.skipped) <= len(settings)
