"""How long things are kept: by age and by size, with what would go; and forgetting everything."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from mmdesk.core.retention import Going, Policy
from mmdesk.gui.card import wrapped_label
from mmdesk.gui.consent.choice_box import ChoiceBox
from mmdesk.gui.consent.everything import Everything
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.listed import listed
from mmdesk.gui.numbers import decimal, short_decimal
from mmdesk.gui.plain_text import PlainLabel
from mmdesk.gui.sentences import in_users_words, joined
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import GRID
from mmdesk.gui.whole_height import fit_height

_LOOK_MS = 250  # after the last change
_DAYS = (1, 7, 30, 90, 180, 365, 730)
_GB = (0.5, 1, 2, 5, 10, 20, 50, 100)
_WIDTH = 560
_PLACES = 3  # of gigabytes


class RetentionWindow(Dialog):
    """Nothing changes before it is used; nothing goes that was not said."""

    preview_wanted = Signal(object)  # Policy
    chosen = Signal(object)  # Policy
    everything_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("retention")
        self.setWindowTitle(self.tr("How long things are kept"))
        self._asks_at_once = False
        until = self.tr("until I delete them")
        self.sessions = ChoiceBox("keep_sessions", self.tr("Sessions are kept for"), until)
        self.recordings = ChoiceBox("keep_recordings", self.tr("Recordings are kept for"), until)
        self.most = ChoiceBox("keep_gb", self.tr("At most are kept"), self.tr("no limit"))
        for box in (self.sessions, self.recordings):
            box.offer(_DAYS, self._days)
        self.most.offer(_GB, self._gigabytes)
        for box in (self.sessions, self.recordings, self.most):
            box.currentIndexChanged.connect(self._on_changed)
        self.words = PlainLabel()
        self.words.setObjectName("retention_words")
        self.words.setWordWrap(True)
        self.words.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.all_button = dialog_button(self.tr("Forget everything…"), "forget_everything")
        self.leave_button = dialog_button(self.tr("Cancel"), "leave_retention")
        self.use_button = dialog_button(self.tr("Use"), "use_retention")
        self.use_button.setProperty("role", "primary")
        self.question = Everything(self)
        self._timer = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._timer.timeout.connect(self._on_look)
        self._lay_out()
        self._connect()

    @property
    def policy(self) -> Policy:
        """As it is filled in."""
        return Policy(int(self.sessions.number), int(self.recordings.number), self.most.number)

    def begin(self, policy: Policy, asks_for_everything: bool = False) -> None:
        """Show what is in use; or ask at once whether everything is to go."""
        self.sessions.choose(policy.sessions_days)
        self.recordings.choose(policy.recordings_days)
        self.most.choose(policy.most_gb)
        self.words.setText(self.tr("Looking…"))
        self._buttons.setEnabled(True)
        self._asks_at_once = asks_for_everything
        self._ask_nothing()
        if asks_for_everything:
            self._on_all()
        self.open()
        self.preview_wanted.emit(self.policy)
        if asks_for_everything:
            self.question.ask()  # it has the focus now that it is seen

    @Slot(object, object)
    def show_preview(self, policy: Policy, going: Going) -> None:
        """What would go by this now."""
        if policy == self.policy:
            kept = self.tr("Now about {0} are kept.").format(size_words(going.kept_bytes))
            self.words.setText(joined(kept, what_goes(policy, going)))

    @Slot(str, str)
    def show_failed(self, message: str, hint: str) -> None:
        """Something could not be forgotten."""
        self.words.setText(in_users_words(joined(message, hint)))
        self._buttons.setEnabled(True)

    def _days(self, days: float) -> str:
        years = days / 365
        if years >= 1 and years == int(years):
            one, more = self.tr("1 year"), self.tr("{0} years")
            return one if years == 1 else more.format(int(years))
        one, more = self.tr("1 day"), self.tr("{0} days")
        return one if days == 1 else more.format(int(days))

    def _gigabytes(self, most: float) -> str:
        return self.tr("{0} GB").format(short_decimal(most, _PLACES))

    @Slot()
    def _on_changed(self) -> None:
        self._timer.start()

    @Slot()
    def _on_look(self) -> None:
        self.preview_wanted.emit(self.policy)

    @Slot()
    def _on_use(self) -> None:
        self.accept()
        self.chosen.emit(self.policy)

    @Slot()
    def _on_all(self) -> None:
        self._settable.hide()
        self._buttons.hide()
        self.question.ask()
        self.setWindowTitle(self.tr("Forget everything"))
        fit_height(self)

    @Slot()
    def _ask_nothing(self) -> None:
        self.question.hide()
        self._settable.show()
        self._buttons.show()
        self.setWindowTitle(self.tr("How long things are kept"))
        fit_height(self)

    @Slot()
    def _on_declined(self) -> None:
        """Back to what can be set, or away where nothing else was wanted."""
        if self._asks_at_once:
            self.reject()
        self._ask_nothing()

    @Slot()
    def _on_agreed(self) -> None:
        self._ask_nothing()
        self.words.setText(self.tr("Forgetting everything…"))
        self._buttons.setEnabled(False)
        self.everything_wanted.emit()

    def _connect(self) -> None:
        self.use_button.clicked.connect(self._on_use)
        self.leave_button.clicked.connect(self.reject)
        self.all_button.clicked.connect(self._on_all)
        self.question.agreed.connect(self._on_agreed)
        self.question.declined.connect(self._on_declined)

    def _lay_out(self) -> None:
        self._settable = QWidget()  # gives way to the question
        upper = QVBoxLayout(self._settable)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(2 * GRID)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("Sessions, with all that was read and said in them"), self.sessions),
            (self.tr("Recordings of picture and sound"), self.recordings),
            (self.tr("Both together, at most; the oldest go first"), self.most),
        )
        for row, (words, box) in enumerate(rows):
            label = PlainLabel(words)
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(GRID)
        buttons.addWidget(self.all_button)
        buttons.addStretch(1)
        buttons.addWidget(self.leave_button)
        buttons.addWidget(self.use_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        upper.addLayout(grid)
        upper.addWidget(self.words)
        never = self.tr(
            "What is open never goes. What goes is said a minute before, and in the log."
            " Backups are not counted."
        )
        upper.addWidget(wrapped_label(never, "small"))
        layout.addWidget(self._settable)
        layout.addStretch(1)
        layout.addWidget(self.question)
        layout.addWidget(self._buttons)
        scaled(self.setMinimumWidth, _WIDTH)


def what_goes(policy: Policy, going: Going) -> str:
    """What would go by the policy now, and what goes with it."""
    if not policy.is_on:
        return _tr("Everything stays until you delete it.")
    if not going.is_anything:
        return _tr("By this nothing goes now. It is looked at daily.")
    words = _tr("By this would go now: {0}. Versions that learned from it go too, and all backups.")
    return words.format(going_words(going))


def going_words(going: Going) -> str:
    """So many sessions, verdicts and recordings, and how large."""
    parts = []
    for count, one, more in (
        (len(going.sessions), _tr("1 session"), _tr("{0} sessions")),
        (going.verdicts, _tr("1 verdict"), _tr("{0} verdicts")),
        (going.files, _tr("1 recording"), _tr("{0} recordings")),
    ):
        if count:
            parts.append(one if count == 1 else more.format(count))
    return listed(parts) + f" ({size_words(going.size_bytes)})"


def size_words(size_bytes: int) -> str:
    """As people say it: 1.2 GB, 340 MB."""
    if size_bytes >= 10**9:
        return f"{decimal(size_bytes / 1e9, 1)} GB"
    return f"{max(1, round(size_bytes / 1e6))} MB"


def _tr(words: str) -> str:
    return QCoreApplication.translate("RetentionWindow", words)
