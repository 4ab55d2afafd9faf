"""The scenes of the tour, in the order in which somebody new meets them."""

from films import Films
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from stage import Stage

_NAMED = (
    (1.0, 9.0, "2"),
    (13.0, 22.0, "1"),
    (26.0, 35.0, "4"),
    (40.0, 47.0, "2"),
)  # from, to, key: what the interview shows


def first_minutes(stage: Stage, films: Films) -> None:
    """Nothing was ever answered: the notice, the devices, the first answer, and why."""
    window = stage.window
    dialog = window.notice.dialog
    stage.wait(dialog.isVisible, "the notice")
    stage.take("notice", dialog)
    dialog.me_button.click()
    stage.wait(lambda: dialog.page.camera_said.text().startswith("✓"), "the tried camera")
    stage.wait(lambda: dialog.page.microphone_said.text().startswith("✓"), "the tried microphone")
    stage.take("try", dialog)
    dialog.page.leave_button.click()
    _wait_loaded(stage)
    stage.take("empty")
    past, asking = window.past.list, window.asking.panel
    for name, button, dialog, label in (
        ("no_sessions", window.controls.sessions_button, past, past.empty),
        ("no_verdicts", window.controls.verdicts_button, window.all_verdicts.list, None),
        ("nothing_to_ask", window.learning.ask_button, asking, asking.message),
    ):
        _take_dialog(stage, name, button, dialog, label)
    window.controls.start_button.click()
    stage.wait(lambda: window.showing.shown is not None and window.view.faces, "a face")
    stage.rest(8)
    stage.take("live")
    stage.write("I am afraid of what comes next")
    stage.wait(lambda: len(window.showing.shown.prediction.opinions) == 3, "three opinions")
    stage.rest(1.5)
    stage.take("disagreement")
    window.opinions.why_button.click()
    stage.wait(lambda: window.why.words.toPlainText(), "the reasons")
    stage.rest(1)
    stage.take("why", window.why)


def lesson(stage: Stage, films: Films) -> None:
    """An interview is read, verdicts are given on ranges of it, and learned."""
    window = stage.window
    _wait_loaded(stage)
    window.open_files([str(films.interview)])
    stage.wait(lambda: window.review.is_open and window.review.length_s > 47, "the interview")
    _wait_loaded(stage)
    for start_s, end_s, key in _NAMED:
        window.moves.select(start_s, end_s)
        stage.rest(0.3)
        window.view.setFocus()
        stage.press(key)
        stage.rest(0.5)
    window.moves.drop_selection()
    stage.wait(stage.all_can_be_learned, "the features of what was judged")
    stage.rest(2)
    window.learning.learn_button.click()
    stage.wait(lambda: window.learning.is_learning, "the lesson's beginning")
    stage.wait(lambda: not window.learning.is_learning, "the lesson's end")
    stage.rest(2)


def daily_use(stage: Stage, films: Films) -> None:
    """A lesson was learned: several people, files, lists, and what is kept."""
    window = stage.window
    _wait_loaded(stage)
    stage.rest(1)
    stage.take("learned", window.learning)
    window.controls.start_button.click()
    stage.wait(lambda: len(window.view.faces) > 1, "two faces")
    stage.rest(6)
    stage.take("people")
    window.controls.start_button.click()
    stage.rest(1)
    window.open_files([str(films.interview)])
    stage.wait(lambda: window.review.is_open and window.review.length_s > 47, "the interview")
    _wait_loaded(stage)
    play = window.findChild(QAbstractButton, "transport_play")
    stage.wait(play.isEnabled, "the player")
    stage.rest(2)
    window.review.go_to(30.0)
    shown_at = window.findChild(QLabel, "transport_time")
    stage.wait(lambda: shown_at.text().startswith("0:30"), "the picture of that second")
    window.moves.select(26.0, 35.0)
    stage.rest(2)
    stage.take("review")
    window.moves.drop_selection()
    panel = window.asking.panel
    panel.sound.let_play_by_itself(False)
    window.learning.ask_button.click()
    stage.wait(lambda: panel.is_asking and panel.picture.has_picture, "a question")
    stage.rest(1)
    stage.take("ask", panel)
    panel.reject()
    _take_dialog(stage, "sessions", window.controls.sessions_button, window.past.list)
    _take_dialog(stage, "verdicts", window.controls.verdicts_button, window.all_verdicts.list)
    for name in ("kept", "guide", "settings"):
        entry = window.more.entry(name)
        if entry is not None:
            before = _open_dialogs(window)
            entry.trigger()
            stage.wait(lambda before=before: _open_dialogs(window) - before, name)
            opened = next(iter(_open_dialogs(window) - before))
            stage.rest(1.5)
            stage.take(name, opened)
            opened.close()


def _wait_loaded(stage: Stage) -> None:
    window = stage.window
    ready = window.state.tr("Ready")
    stage.wait(lambda: window.status.version.text() and window.status.state.text() == ready, "the network")


def _take_dialog(
    stage: Stage, name: str, button: QAbstractButton, dialog: QWidget, label: QLabel | None = None
) -> None:
    """Open it, wait until the label says what was found, and close it again."""
    button.click()
    stage.wait(dialog.isVisible, name)
    first = label.text() if label is not None else ""
    stage.rest(1)
    stage.wait(lambda: label is None or label.text() != first, name)
    stage.rest(0.5)
    stage.take(name, dialog)
    dialog.close()
    stage.rest(0.2)


def _open_dialogs(window: QWidget) -> set[QWidget]:
    return {one for one in window.window().findChildren(QWidget) if one.isWindow() and one.isVisible()}
