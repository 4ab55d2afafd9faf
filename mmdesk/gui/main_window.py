"""The window: lays the parts out and connects them with each other. Knows no worker."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from mmdesk.core.feedback import Feedback
from mmdesk.core.mailbox import Mailbox
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Prediction
from mmdesk.core.sessions import PastMoment
from mmdesk.gui.answer import AnswerCard
from mmdesk.gui.banners import Banners
from mmdesk.gui.camera_view import CameraView, image_of
from mmdesk.gui.choice import Choice
from mmdesk.gui.control_bar import ControlBar
from mmdesk.gui.file_view import FileView
from mmdesk.gui.keys import add_keys
from mmdesk.gui.learning_panel import LearningPanel
from mmdesk.gui.marks import Marks
from mmdesk.gui.opinions import OpinionsCard
from mmdesk.gui.past_sessions import PastSessions
from mmdesk.gui.people_strip import PeopleStrip
from mmdesk.gui.preview import Preview
from mmdesk.gui.showing import Showing
from mmdesk.gui.shown import Shown
from mmdesk.gui.status_line import StatusLine
from mmdesk.gui.text_entry import TextEntry
from mmdesk.gui.theme import GRID
from mmdesk.gui.timeline_card import TimelineCard
from mmdesk.gui.verdicts import Verdicts
from mmdesk.gui.why_panel import WhyPanel

_MOST_WRITTEN = 300  # characters of a text file's moment that are shown in the picture's place


class MainWindow(QMainWindow):
    """One window. Its signals say what the user wants, its slots show what happened."""

    live_wanted = Signal(bool)
    text_written = Signal(str)
    file_wanted = Signal(str)
    file_cancel_wanted = Signal()
    file_left = Signal()
    judged = Signal(object)  # PastMoment: the moment of a verdict
    closing = Signal()

    def __init__(self, frames: Mailbox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("main_window")
        self.setWindowTitle("mmdesk")
        self.setWindowIcon(QIcon("icon:mmdesk.svg"))
        self.setAcceptDrops(True)
        self._frames = frames
        self._may_close = False
        self.is_live = False
        self.session_began_at = 0.0  # time.monotonic()
        self._delayed = False  # whether verdicts wait to be written
        self._marked_at_s: dict[str, float] = {}  # by the verdict's id
        self.controls = ControlBar()
        self.banners = Banners()
        self.view = CameraView()
        self.people = PeopleStrip()
        self.choice = Choice(self)
        self.text = TextEntry()
        self.answer = AnswerCard()
        self.opinions = OpinionsCard()
        self.learning = LearningPanel()
        self.timeline = TimelineCard()
        self.status = StatusLine()
        self.preview = Preview(frames, self)
        self.showing = Showing(self)
        self.verdicts = Verdicts(self.showing, self)
        self.why = WhyPanel(self.showing, self)
        self.file_view = FileView(self.timeline, self.showing, self)
        self.marks = Marks(self.timeline, self.showing, self.verdicts, self)
        self.past = PastSessions(self)
        self._lay_out()
        self._connect()
        add_keys(self)
        self.show_idle()
        self.view.setFocus()

    @Slot(object, object)
    def show_prediction(self, moment: Moment, prediction: Prediction) -> None:
        """A live moment was predicted."""
        if not self.is_live and moment.text is None:
            return  # it was on its way when the user stopped
        if moment.captured_at < self.session_began_at:
            return  # or in the session before
        if self.is_away:
            self.show_live_view()
            moment = replace(moment, start_s=0.0, end_s=0.0)  # with it a session begins
        shown = self.showing.take(moment, prediction)
        self.timeline.timeline.add(moment.end_s, shown.probabilities, people=shown.people)
        self.choice.take(prediction)
        self.status.count(moment.captured_at)
        self.status.show_captured(self._frames.peek()[0])
        if not self.showing.is_held and self.is_live:
            self.preview.show_analysed(moment.picture, moment.captured_at)

    def show_loading(self) -> None:
        """The network is being loaded; everything else can be used."""
        self.status.say(self.tr("Loading the network…"))
        self.answer.headline.wait_with(self.tr("The network is being loaded…"))

    @Slot(int)
    def show_loaded(self, version: int) -> None:
        """The network is ready."""
        self.status.show_version(version)
        self.say_what_runs()
        self._say_what_is_awaited()

    @Slot(int)
    def show_version(self, number: int) -> None:
        """Another version is in use."""
        self.status.show_version(number)

    @Slot(str, str)
    def show_trouble(self, message: str, hint: str) -> None:
        """Trouble of the prediction worker."""
        self.banners.tell("prediction", message, hint)
        if not self.status.version.text():  # it was never loaded
            self.status.say(self.tr("No network"))
            self.answer.headline.wait_with(self.tr("The network could not be loaded."))

    @Slot(str, str)
    def show_file_trouble(self, message: str, hint: str) -> None:
        """A file could not be read."""
        self.banners.tell("file", message, hint)
        self.file_view.stop()
        self.status.say(self.tr("Ready"))

    @Slot(str, str)
    def show_store_trouble(self, message: str, hint: str) -> None:
        """Trouble of the store."""
        self.banners.tell("store", message, hint)

    @Slot(str)
    def show_camera_trouble(self, words: str) -> None:
        """One line about the camera; empty when it delivers again."""
        self.banners.tell("camera", words)
        if words and self.is_live:
            self.view.show_nothing(self.tr("No picture"), words)

    @Slot(str)
    def show_microphone_trouble(self, words: str) -> None:
        """One line about the microphone; empty when it delivers again."""
        self.banners.tell("microphone", words)

    @Slot(str, str)
    def show_recording_trouble(self, message: str, hint: str) -> None:
        """Recording has stopped by itself."""
        self.banners.tell("recording", message, hint)
        self.controls.record.setChecked(False)

    @Slot(object)
    def show_feedback_saved(self, feedback: Feedback) -> None:
        """A verdict is in the database."""
        self.answer.note.setProperty("saved", feedback.id)
        if self._delayed:
            self._delayed = False
            self.banners.clear("store")

    @Slot(int)
    def show_feedback_delayed(self, count: int) -> None:
        """So many verdicts could not be written yet; a banner has said why."""
        self._delayed = True
        self.answer.note.say(
            self.tr("Not kept yet: verdicts that wait to be written: {0}").format(count), True
        )

    def show_live(self, live: bool) -> None:
        """Live capture was started or stopped."""
        self.is_live = live
        self.controls.show_live(live)
        self._say_what_is_awaited()
        if live:
            self.show_live_view()
            self.preview.start()
            self.status.begin(self._frames.peek()[0])
            self.say_what_runs()
            self.show_waiting()
        else:
            self.preview.stop()
            self.status.say(self.tr("Stopped"))
            if not self.is_away:
                self.show_idle()

    @Slot()
    def show_live_view(self) -> None:
        """Leave the file, or the earlier session; an empty live timeline."""
        was_away = self.is_away
        self.leave_file()
        self.past.view.close()
        if was_away:
            self.file_left.emit()
        self.showing.clear()
        self.choice.clear()
        self.timeline.show_live()
        if not self.is_live:
            self.show_idle()

    @property
    def is_away(self) -> bool:
        """Whether a file or an earlier session is shown."""
        return self.file_view.is_open or self.past.view.is_open

    def leave_file(self) -> None:
        """Stop analysing the file, if one is open."""
        if self.file_view.is_open:
            self.file_view.close()
            self.file_cancel_wanted.emit()

    def show_idle(self) -> None:
        """The empty state of the picture."""
        title = self.tr("Nothing is running")
        self.view.show_nothing(
            title, self.tr("Press Start to use the camera and the microphone, or drop a file here."), "camera"
        )

    def show_waiting(self) -> None:
        """Live, and no picture yet: why, and what to do."""
        if self.controls.camera.source is None:
            words = self.tr("Pick a camera or a video above. Sound and text are read all the same.")
            self.view.show_nothing(self.tr("No camera"), words)
        else:
            self.view.show_nothing(self.tr("Waiting for the camera…"), "", "camera")

    @Slot()
    def say_what_runs(self) -> None:
        """Say in the status line what is being watched and listened to."""
        watches = self.is_live and self.controls.camera.source is not None
        listens = self.is_live and self.controls.microphone.source is not None
        words = {
            (True, True): self.tr("Watching and listening"),
            (True, False): self.tr("Watching"),
            (False, True): self.tr("Listening"),
        }
        idle = self.tr("No camera, no microphone: write something") if self.is_live else self.tr("Ready")
        self.status.say(words.get((watches, listens), idle))

    def _say_what_is_awaited(self) -> None:
        if not self.status.version.text():
            return  # that the network is being loaded, or could not be, is what matters
        if self.is_live:
            self.answer.headline.wait_with(self.tr("Waiting for a face, a voice or a text…"))
        else:
            self.answer.headline.wait_with(self.tr("Press Start, open a file, or write."))

    @Slot()
    def go_back_to_picture(self) -> None:
        """Close what lies beside the picture, and leave the text field."""
        self.why.reject()
        self.view.setFocus()

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file to analyse."""
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Analyse a video, sound, picture or text file"))
        if path:
            self.open_file(path)

    def open_file(self, path: str) -> None:
        """Analyse this file; live capture stops."""
        if self.is_live:
            self.live_wanted.emit(False)
        self.banners.clear("file")
        self.status.say(self.tr("Opening {0}…").format(Path(path).name))
        self.file_wanted.emit(path)

    def say_left_out(self, paths: list[str]) -> None:
        """Say that of several files only the first is shown."""
        if paths:
            names = ", ".join(Path(path).name for path in paths)
            hint = self.tr("Open them one by one, or use `mmdesk analyze`, which takes them all.")
            self.banners.tell(
                "files", self.tr("The window shows one file; left out: {0}.").format(names), hint
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space say "right", unless they press the focused button; letters go to the text field."""
        focused = self.focusWidget()
        if event.isAutoRepeat():
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.verdicts.confirm()
        elif event.text().isalpha():  # whoever begins to write means the field, not seven verdicts
            self._on_letters(event.text())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open_file(paths[0])
            self.say_left_out(paths[1:])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at the second call: the first one asks the workers to stop."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.preview.stop()
        self.setEnabled(False)
        self.closing.emit()

    def let_close(self) -> None:
        """The workers have stopped."""
        self._may_close = True
        self.close()

    def where_it_is(self) -> str:
        """Place and size, to be remembered."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def go_back_to(self, place: str) -> None:
        """Place and size as remembered; the first time, as large as a small screen allows."""
        if not place or not self.restoreGeometry(QByteArray.fromBase64(place.encode("ascii", "ignore"))):
            self.resize(1240, 700)

    @Slot(object)
    def _on_changed(self, shown: Shown | None) -> None:
        self.answer.show_moment(shown)
        self.opinions.show_moment(shown)
        self.people.show_moment(shown)
        if shown is not None:
            self.view.show_faces(shown)

    @Slot(object)
    def _on_due(self, picture: object) -> None:
        if not self.showing.is_held:
            self.view.show_picture(image_of(picture))  # type: ignore[arg-type]

    @Slot(str)
    def _on_no_picture(self, text: str) -> None:
        if text:
            self.view.show_nothing(self.tr("Written"), text[:_MOST_WRITTEN], "text")
        else:
            self.view.show_nothing(self.tr("No picture in this file"), "", "microphone")

    @Slot(bool)
    def _on_held(self, held: bool) -> None:
        shown = self.showing.shown
        if not held:
            self.view.hold("")
            self.answer.bars.show_named(None)
        if held and shown is not None and shown.moment.picture is not None:
            self.view.show_picture(image_of(shown.moment.picture))
        if not held:
            self.preview.resume()

    @Slot(str)
    def _on_letters(self, letters: str) -> None:
        self.text.begin_with(self.why.give_back() + letters)
        self.activateWindow()

    @Slot(str, bool)
    def _on_noted(self, words: str, can_undo: bool) -> None:
        self.answer.note.say(words, can_undo)
        self.view.hold(words if self.showing.is_held else "")

    @Slot(object)
    def _on_given(self, feedback: Feedback) -> None:
        shown = self.showing.shown
        if shown is not None:
            self.answer.bars.show_named(feedback.emotion)
            at_s = self._marked_at_s.setdefault(feedback.id, shown.moment.end_s)  # one given again is older
            self.timeline.timeline.mark(at_s, feedback.emotion, feedback.id)
            if shown.moment.id == feedback.moment_id:
                self.judged.emit(PastMoment(shown.moment, shown.prediction, shown.moment.picture_size))

    @Slot(object)
    def _on_taken_back(self, feedback: Feedback) -> None:
        self.timeline.timeline.unmark(feedback.id)
        self.answer.bars.show_named(None)

    def _connect(self) -> None:
        self.opinions.why_wanted.connect(self.why.ask)
        self.why.written.connect(self._on_letters)
        self.closing.connect(self.why.reject)
        self.controls.start_wanted.connect(self._on_start)
        self.controls.stop_wanted.connect(self._on_stop)
        self.controls.file_wanted.connect(self.choose_file)
        self.text.written.connect(self.text_written)
        self.text.written.connect(self.view.setFocus)  # so that the next key is a verdict
        self.preview.due.connect(self._on_due)
        self.showing.changed.connect(self._on_changed)
        self.showing.held.connect(self._on_held)
        self.view.person_picked.connect(self._on_person_picked)
        self.people.picked.connect(self._on_person_picked)
        self.choice.changed.connect(self.people.show_chosen)
        self.answer.bars.named.connect(self.verdicts.name)
        self.answer.right.connect(self.verdicts.confirm)
        self.answer.wrong.connect(self.verdicts.reject)
        self.answer.note.undo.connect(self.verdicts.undo)
        self.verdicts.noted.connect(self._on_noted)
        self.verdicts.given.connect(self._on_given)
        self.verdicts.given_again.connect(self._on_given)
        self.verdicts.taken_back.connect(self._on_taken_back)
        self.timeline.cancelled.connect(self.file_cancel_wanted)
        self.timeline.back_to_live.connect(self.show_live_view)
        self.file_view.picture_due.connect(self._on_due)
        self.past.view.picture_due.connect(self._on_due)
        self.controls.record.wanted.connect(self.view.show_recording)
        self.marks.noted.connect(self._on_noted)
        self.timeline.note.left.connect(self.view.setFocus)
        self.file_view.no_picture.connect(self._on_no_picture)
        self.file_view.said.connect(self.status.say)
        self.controls.camera.chosen.connect(self.say_what_runs)
        self.controls.microphone.chosen.connect(self.say_what_runs)

    @Slot(int)
    def _on_person_picked(self, number: int) -> None:
        if not self.is_away or self.file_view.is_read:  # what was read before cannot be read otherwise
            self.choice.pick(number)

    @Slot()
    def _on_start(self) -> None:
        self.live_wanted.emit(True)

    @Slot()
    def _on_stop(self) -> None:
        self.live_wanted.emit(False)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addWidget(self.view, 1)
        left.addWidget(self.people)
        left.addWidget(self.text)
        right = QVBoxLayout()
        right.setSpacing(GRID + 4)
        right.addWidget(self.opinions)
        right.addWidget(self.learning, 1)
        upper = QHBoxLayout()
        upper.setSpacing(2 * GRID)
        upper.addLayout(left, 10)
        upper.addWidget(self.answer, 7)
        upper.addLayout(right, 6)
        self.answer.setMinimumWidth(328)
        self.answer.setMaximumWidth(480)
        for card in (self.opinions, self.learning):
            card.setMinimumWidth(292)
            card.setMaximumWidth(400)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID // 2)
        layout.setSpacing(GRID + 4)
        layout.addWidget(self.controls)
        layout.addWidget(self.banners)
        layout.addLayout(upper, 10)
        layout.addWidget(self.timeline, 4)
        layout.addWidget(self.status)
        self.timeline.setMinimumHeight(164)
        self.timeline.setMaximumHeight(280)
        self.setCentralWidget(whole)
