"""The window: makes the parts and connects them with each other. Knows no worker."""

from dataclasses import replace

from PySide6.QtCore import QByteArray, QEvent, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QWidget

from mmdesk.core.mailbox import Mailbox
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Prediction
from mmdesk.core.shown_names import shown_name
from mmdesk.gui.access import interfaces
from mmdesk.gui.access.announcing import AnswerAnnouncer
from mmdesk.gui.access.first_rows import FirstRows
from mmdesk.gui.answer import AnswerCard
from mmdesk.gui.asking.asking import Asking
from mmdesk.gui.banners import Banners
from mmdesk.gui.camera_view import CameraView
from mmdesk.gui.choice import Choice
from mmdesk.gui.consent.consents import Consents
from mmdesk.gui.consent.notice import Notice
from mmdesk.gui.control_bar import ControlBar
from mmdesk.gui.drift.drift_window import DriftWindow
from mmdesk.gui.drift.going_back import GoingBack
from mmdesk.gui.dropped import dropped_paths
from mmdesk.gui.edits import Edits
from mmdesk.gui.emotion_keys import EmotionKeys
from mmdesk.gui.files.files_window import FilesWindow
from mmdesk.gui.files.recent_files import RecentFiles
from mmdesk.gui.keys import add_keys
from mmdesk.gui.learning_panel import LearningPanel
from mmdesk.gui.leaving import MAIN_WINDOW
from mmdesk.gui.naming.naming import Naming
from mmdesk.gui.opinions import OpinionsCard
from mmdesk.gui.past.past_sessions import PastSessions
from mmdesk.gui.people_strip import PeopleStrip
from mmdesk.gui.preferences import preferences_window
from mmdesk.gui.presenting import Presenting
from mmdesk.gui.preview import Preview
from mmdesk.gui.review.ask_review import AskReview
from mmdesk.gui.review.comparing import Comparing
from mmdesk.gui.review.keys import ReviewKeys
from mmdesk.gui.review.moves import Moves
from mmdesk.gui.review.review import Review
from mmdesk.gui.review.review_in_window import ReviewInWindow
from mmdesk.gui.sharing import Sharing
from mmdesk.gui.showing import Showing
from mmdesk.gui.status_line import StatusLine
from mmdesk.gui.text_entry import TextEntry
from mmdesk.gui.text_size_keys import TextSizeKeys
from mmdesk.gui.timeline.marks import Marks
from mmdesk.gui.timeline.timeline_card import TimelineCard
from mmdesk.gui.troubles import Troubles
from mmdesk.gui.typed_keys import TypedKeys
from mmdesk.gui.undo_buttons import UndoButtons
from mmdesk.gui.unfinished import Unfinished
from mmdesk.gui.verdict_about import VerdictAbout
from mmdesk.gui.verdict_list.all_verdicts import AllVerdicts
from mmdesk.gui.verdict_menu import VerdictMenu
from mmdesk.gui.verdict_signs import VerdictSigns
from mmdesk.gui.verdicts import Verdicts
from mmdesk.gui.why.panel import WhyPanel
from mmdesk.gui.window_layout import lay_out
from mmdesk.gui.window_state import WindowState


class MainWindow(QMainWindow):
    """One window. Its signals say what the user wants, its slots show what happened."""

    live_wanted = Signal(bool)
    text_written = Signal(str)
    # Paths go as objects: Qt's own strings lose what is not UTF-8 in a name.
    files_wanted = Signal(object)  # list[str], of files and folders; the first is looked at
    import_wanted = Signal(object)  # str: a file that this program has exported
    file_left = Signal()
    closing = Signal()

    def __init__(self, frames: Mailbox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(MAIN_WINDOW)
        self.setWindowTitle("mmdesk")
        self.setWindowIcon(QIcon("icon:mmdesk.svg"))
        self.setAcceptDrops(True)
        interfaces.install()
        self._frames = frames
        self._may_close = False
        self.is_live = False
        self.whose = ""  # the name of the profile, where there are several
        self.session_began_at = 0.0  # time.monotonic()
        self.controls = ControlBar()
        self.more = self.controls.more
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
        self.announcer = AnswerAnnouncer(self.answer.headline, self)
        FirstRows(self)
        self.edits = Edits(self)
        self.verdicts = Verdicts(self.showing, self.edits, self)
        self.verdict_menu = VerdictMenu(self.verdicts, self)
        self._emotion_keys = EmotionKeys(self.verdicts, self)
        self.undo_buttons = UndoButtons(self.edits)
        self.timeline.place_undo(self.undo_buttons)
        self.why = WhyPanel(self.showing, self)
        self.review = Review(self.timeline, self.showing, self)
        self.moves = Moves(self.review, self.timeline.area.lanes, self)
        self.marks = Marks(self.timeline, self.showing, self.edits, self)
        self.ask_review = AskReview(self)
        self.comparing = Comparing(self.timeline, self.review, self.moves, self)
        self.past = PastSessions(self)
        self.drift = DriftWindow(self)
        self.going_back = GoingBack(self.banners, self)
        self.all_verdicts = AllVerdicts(self)
        self.sharing = Sharing(self)
        self.asking = Asking(self)
        self.files = FilesWindow(self)
        self.recent = RecentFiles(self)
        self.unfinished = Unfinished(self)
        self.state = WindowState(self)
        self.troubles = Troubles(self)
        self.verdict_signs = VerdictSigns(self)
        self.naming = Naming(self)
        self.notice = Notice(self)
        self.consents = Consents(self)
        self.preferences = preferences_window.PreferencesWindow(self)
        self.verdict_about = VerdictAbout(self)
        self.head, self.halves = lay_out(self)
        self._typed_keys = TypedKeys(self)
        Presenting(self)
        self._connect()
        add_keys(self)
        self.more.add("settings", self.tr("Settings…"), self.preferences.begin, preferences_window.KEY)
        self.more.add("keys", self.tr("All keys"), self.ask_review.show_help, "F1")
        self._review_keys = ReviewKeys(self)
        ReviewInWindow(self, self._review_keys)
        self.text_size_keys = TextSizeKeys(self)
        self.state.show_idle()
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

    def show_live(self, live: bool) -> None:
        """Live capture was started or stopped."""
        self.is_live = live
        self.controls.show_live(live)
        self.state.say_what_is_awaited()
        if live:
            self.asking.end()
            self.show_live_view()
            self.preview.start()
            self.status.begin(self._frames.peek()[0])
            self.state.say_what_runs()
            self.state.show_waiting()
        else:
            self.preview.stop()
            self.status.say(self.tr("Stopped"))
            if not self.is_away:
                self.state.show_idle()

    @Slot()
    def show_live_view(self) -> None:
        """Leave the file, or the earlier session; an empty live timeline."""
        was_away = self.is_away
        self.review.close()
        if was_away:
            self.file_left.emit()
        self.showing.clear()
        self.choice.clear()
        self.timeline.show_live()
        if not self.is_live:
            self.state.show_idle()

    @property
    def is_away(self) -> bool:
        """Whether a file or an earlier session is shown."""
        return self.review.is_open

    @Slot()
    def go_back_to_picture(self) -> None:
        """Drop the review's selection; else close what lies beside the picture, and leave the text field."""
        if self.moves.drop_selection() or self.verdict_about.drop():
            return
        self.why.reject()
        self.view.setFocus()

    @Slot()
    def choose_file(self) -> None:
        """Ask for files to read."""
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Read videos, sounds, pictures or texts"))
        if paths:
            self.open_files(paths)

    @Slot(object)
    def open_file(self, path: str) -> None:
        """Read this file and look at it; live capture stops."""
        self.open_files([path])

    def open_files(self, paths: list[str]) -> None:
        """Read these files and folders one by one, and look at the first; live capture stops."""
        if self.is_live:
            self.live_wanted.emit(False)
        self.banners.clear("file")
        self.status.say(self.tr("Opening {0}…").format(shown_name(paths[0])))
        self.files_wanted.emit(paths)

    @Slot()
    def show_files(self) -> None:
        """Show the window of the queue, in front of others."""
        self.files.show()
        self.files.activateWindow()

    def event(self, event: QEvent) -> bool:
        """Digits with Shift or Alt come here before any shortcut, unless a text field writes them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._emotion_keys.take(event) or super().event(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._typed_keys.take(event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.open_files(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at the second call: the first one asks the workers to stop."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        if self.unfinished.keeps_open():
            return
        self.preview.stop()
        self.setEnabled(False)
        self.closing.emit()

    def let_close(self) -> None:
        """The workers have stopped."""
        self._may_close = True
        self.close()

    def show_whose(self, name: str) -> None:
        """Whose profile it is, for who looks for a window by its title; empty where there is only one."""
        self.whose = name
        self.setWindowTitle(f"{name} – mmdesk" if name else "mmdesk")

    def where_it_is(self) -> str:
        """Place and size, to be remembered."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def go_back_to(self, place: str) -> None:
        """Place and size as remembered; the first time, as large as a small screen allows."""
        if not place or not self.restoreGeometry(QByteArray.fromBase64(place.encode("ascii", "ignore"))):
            room = self.screen().availableSize()
            wide, high = max(1240, room.width() * 2 // 3), max(700, room.height() * 2 // 3)
            self.resize(min(wide, room.width()), min(high, room.height() - 20))  # less the window's title

    @Slot(str)
    def _on_text_cut(self, words: str) -> None:
        self.answer.note.say(words, False)

    def _connect(self) -> None:
        self.opinions.why_wanted.connect(self.why.ask)
        self.closing.connect(self.why.reject)
        self.closing.connect(self.asking.end)
        self.asking.noted.connect(self.answer.note.say)
        self.learning.ask_wanted.connect(self.asking.begin)
        self.controls.start_wanted.connect(self._on_start)
        self.controls.stop_wanted.connect(self._on_stop)
        self.controls.file_wanted.connect(self.choose_file)
        self.recent.all_wanted.connect(self.show_files)
        self.controls.recent_button.setMenu(self.recent.menu)
        self.recent.wanted.connect(self.open_file)
        self.closing.connect(self.files.close)
        self.learning.drift_wanted.connect(self.drift.begin)
        self.going_back.chart_wanted.connect(self.drift.begin)
        self.closing.connect(self.drift.close)
        self.text.written.connect(self.text_written)
        self.text.cut.connect(self._on_text_cut)
        self.text.written.connect(self.view.setFocus)  # so that the next key is a verdict
        self.view.person_picked.connect(self._on_person_picked)
        self.people.picked.connect(self._on_person_picked)
        self.choice.changed.connect(self.people.show_chosen)
        self.answer.begun.connect(self.verdicts.begin)
        self.answer.bars.named.connect(self.verdicts.name_begun)
        self.answer.right.connect(self.verdicts.confirm_begun)
        self.answer.wrong.connect(self.verdicts.reject_begun)
        self.answer.bars.menu_wanted.connect(self.verdict_menu.ask_of_emotion)
        self.answer.menu_wanted.connect(self.verdict_menu.ask_of_answer)
        self.opinions.menu_wanted.connect(self.verdict_menu.ask_of_modality)
        self.answer.note.undo.connect(self.edits.undo)
        self.timeline.back_to_live.connect(self.show_live_view)
        self.controls.record.wanted.connect(self.view.show_recording)
        self.timeline.note.left.connect(self.view.setFocus)

    @Slot(int)
    def _on_person_picked(self, number: int) -> None:
        if not self.is_away:  # what was read of a file or before cannot be read otherwise
            self.choice.pick(number)

    @Slot()
    def _on_start(self) -> None:
        self.live_wanted.emit(True)

    @Slot()
    def _on_stop(self) -> None:
        self.live_wanted.emit(False)
