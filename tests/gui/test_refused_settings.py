"""Values that a file of settings has and that cannot be used are said as the settings window shows them."""

import errno
import json

import pytest
from PySide6.QtWidgets import QLabel
from spoken import speak_english_again

from mmdesk.app.languages import speak
from mmdesk.core.refused import Refused
from mmdesk.core.retention import Going
from mmdesk.core.settings_file import FORM
from mmdesk.gui.preferences.refused_words import defaults_words, refused_words
from mmdesk.gui.sentences import in_users_words
from mmdesk.settings import Settings


@pytest.fixture
def german(qapp):
    speak(qapp, "de")
    yield
    speak_english_again(qapp)


def written(data_dir, **values):
    (data_dir / "settings.json").write_text(json.dumps(values))


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("figures", 1, "Figures at the foot of the window: 1 is neither On nor Off."),
        ("learn_after", True, "Verdicts before a lesson: “On” is no whole number from 5 to 1000."),
        ("file_step_s", 0.001, "Time between two moments: 0.001 is no number from 0.04 to 60."),
        ("appearance", "pink", "Appearance: “pink” is none of these: As the system says, Light, Dark."),
        ("keep_gb", None, "Kept at most: null is no number from 0 to 100000."),
        ("keep_gb", -(10**40), f"Kept at most: -1{'0' * 40} is no number from 0 to 100000."),
        (
            "learn_after",
            [1, "a\nb"],
            'Verdicts before a lesson: [1, "a\\nb"] is no whole number from 5 to 1000.',
        ),
        ("from_the_future", 1, "The setting from_the_future is not known here."),
        ("a\nb", 1, "The setting a\\nb is not known here."),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_a_value_is_named_as_it_is_shown(name, value, words):
    assert refused_words(Refused(name, value)) == words


@pytest.mark.usefixtures("german")
def test_in_german_with_its_sign_between_the_places():
    words = refused_words(Refused("file_step_s", 0.001))
    assert words.endswith(": 0,001 ist keine Zahl von 0,04 bis 60.")
    assert ": „An“ ist keine" in refused_words(Refused("learn_after", True))


@pytest.mark.usefixtures("german")
def test_in_german_too_what_is_wrong_with_the_file(tmp_path, monkeypatch):
    path = tmp_path / "settings.json"
    path.write_text('{"figures": fal')
    settings = Settings.load(path)
    path.write_text("")
    settings.set("figures", False)

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("mmdesk.settings.write_stamped", full)
    settings.set("figures", True)
    read = "Die Datei der Einstellungen konnte nicht gelesen werden (ist kein JSON)"
    kept = "Sie wurde als settings.broken.json aufgehoben."
    assert [in_users_words(one) for one in settings.troubles] == [
        f"{read}; es gelten die Vorgaben. {kept}",
        f"{read}; was gilt, wurde neu geschrieben. {kept}",
        "Die Einstellungen konnten nicht gespeichert werden: Kein Platz mehr auf dem Gerät."
        " Schaffen Sie Platz auf dem Datenträger.",
    ]


@pytest.mark.usefixtures("qapp")
def test_several_are_named_together():
    refused = [Refused("learn_after", 1), Refused("review_share", 7), Refused("learn_after", 2)]
    assert defaults_words(refused[:1]).endswith("The default is used.")
    assert defaults_words(refused).endswith(
        "at their defaults: Verdicts before a lesson, what mmdesk notes for itself (review_share)."
    )
    assert defaults_words([]) == ""


def test_the_banner_at_the_start_says_it_and_another_program_can_put_it_right(start, data_dir, qtbot):
    written(data_dir, learn_after=True)
    program = start(data_dir=data_dir)
    banners = program.window.banners
    said = "Verdicts before a lesson: “On” is no whole number from 5 to 1000. The default is used."
    assert banners.texts == [said]
    written(data_dir, learn_after=30)
    qtbot.waitUntil(lambda: banners.texts == [])
    assert program.settings.get("learn_after") == 30
    written(data_dir, learn_after=30, figures="yes")
    qtbot.waitUntil(lambda: [one[:7] for one in banners.texts] == ["Figures"])


def test_before_an_import_one_sees_what_would_go_by_it(start, data_dir, qtbot, tmp_path):
    program = start(data_dir=data_dir)
    qtbot.waitUntil(lambda: program.keeping.store.connection is not None)
    window = program.window.preferences
    window.begin()
    file = tmp_path / "theirs.json"
    file.write_text(json.dumps({FORM: 1, "settings": {"keep_sessions_days": 30}}))
    window.import_wanted.emit(str(file))
    going = window.preview.going
    assert going.isVisible()
    qtbot.waitUntil(lambda: going.text() == "By this nothing goes now. It is looked at daily.")
    policy = window.preview._keeping
    window.preview.show_going(policy, Going(sessions=("a", "b"), verdicts=3, size_bytes=34 * 10**6))
    assert going.text().startswith("By this would go now: 2 sessions, 3 verdicts (34 MB).")
    window.preview.reject()
    window.show_going(policy, Going())  # an answer that comes too late
    file.write_text(json.dumps({FORM: 1, "settings": {"figures": False}}))
    window.import_wanted.emit(str(file))
    assert not window.preview.going.isVisible()
    assert not [
        one for one in window.preview.findChildren(QLabel) if "Looking" in one.text() and one.isVisible()
    ]
    window.preview.reject()
