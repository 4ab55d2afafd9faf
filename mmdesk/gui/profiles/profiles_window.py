"""Whose data there is: open another's, make one, give one another name, or delete it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from mmdesk.core.named_people import are_one_name
from mmdesk.core.profiles import ProfileNow
from mmdesk.gui.card import quiet_label
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.plain_text import PlainLabel
from mmdesk.gui.profiles.name_question import NameQuestion
from mmdesk.gui.profiles.profile_list import ProfileList
from mmdesk.gui.profiles.words import name_of
from mmdesk.gui.sentences import in_users_words, joined
from mmdesk.gui.text_size import resize_within
from mmdesk.gui.theme import GRID


class ProfilesWindow(Dialog):
    """Says what is wanted by signals; whoever does it shows the list again, or the trouble."""

    look_wanted = Signal()
    open_wanted = Signal(str)  # the profile's id
    new_wanted = Signal(str)  # a name
    rename_wanted = Signal(str, str)  # id, name
    delete_wanted = Signal(str)  # id
    asking_chosen = Signal(bool)  # at the start

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("profiles_window")
        self.setWindowTitle(self.tr("Profiles"))
        resize_within(self, 620, 520)
        self._here = self._pick = ""
        self._asked = ""  # what the question is about: "new", or the id of the one to be renamed or deleted
        self._is_deleting = False
        self.words = PlainLabel(
            self.tr(
                "For several people at one account of this computer. Each profile has its own sessions,"
                " verdicts, people, versions, consents, settings and passphrase. Without a passphrase whoever"
                " uses the account can open it; its name can always be seen."
            )
        )
        self.words.setWordWrap(True)
        self.list = ProfileList("profiles")
        self.trouble = quiet_label("")
        self.trouble.setObjectName("profiles_trouble")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.question = NameQuestion(self)
        self.asks = QCheckBox(self.tr("Ask whose it is when mmdesk starts"))
        self.asks.setObjectName("ask_at_start")
        self.new_button = dialog_button(self.tr("New…"), "new_profile")
        self.rename_button = dialog_button(self.tr("Rename…"), "rename_profile")
        self.delete_button = dialog_button(self.tr("Delete…"), "delete_profile")
        self.close_button = dialog_button(self.tr("Close"), "close_profiles")
        self.open_button = dialog_button(self.tr("Open"), "open_profile", "primary")
        self._lay_out()
        self._connect()
        self._on_picked()

    def begin(self, here: str) -> None:
        """Show the window; `here` is the id of the one that is open in it."""
        self._here = self._pick = here
        self._ask_nothing()
        self._say("")
        self.open()
        self.look_wanted.emit()

    @Slot(object, bool, str)
    def show_profiles(self, profiles: list[ProfileNow], asks: bool, pick: str) -> None:
        """List these; `pick` is the id of one that was just made, or empty."""
        picked = self.list.picked
        wanted = pick or (picked.profile.id if picked is not None else self._pick)
        self.list.show_profiles(profiles, wanted, self._here)
        self.asks.setVisible(len(profiles) > 1)
        self.asks.setChecked(asks)
        self._on_picked()
        if not self.question.isVisible():
            self.list.setFocus()

    @Slot(str, str)
    def show_trouble(self, message: str, hint: str) -> None:
        """Something was not done: why, and what to do. What was typed stays."""
        self._say(in_users_words(joined(message, hint)))
        self._work(False)

    @Slot(object)
    def show_done(self, left: str) -> None:
        """What the question was about is done; `left` is where something of somebody else's lies now."""
        self._ask_nothing()
        words = self.tr("What mmdesk has not written there lies in {0} now.")
        self._say(words.format(left) if left else "")

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setAccessibleName(words)
        self.trouble.setVisible(bool(words))

    def _work(self, on: bool) -> None:
        self.question.setDisabled(on)
        self.list.setDisabled(on)

    @Slot()
    def _on_picked(self) -> None:
        picked = self.list.picked
        is_here = picked is not None and picked.profile.id == self._here
        self.open_button.setEnabled(picked is not None and picked.is_there and not is_here)
        self.open_button.setToolTip(self.tr("It is open here") if is_here else "")
        self.rename_button.setEnabled(picked is not None)
        is_first = picked is not None and picked.profile.is_default
        self.delete_button.setEnabled(picked is not None and not is_here and not is_first)
        if is_first:
            self.delete_button.setToolTip(
                self.tr("The first one stays: open it, and choose Forget everything… (⋮)")
            )
        else:
            self.delete_button.setToolTip(self.tr("Open another one first") if is_here else "")

    @Slot()
    def _on_open(self) -> None:
        picked = self.list.picked
        if picked is not None and self.open_button.isEnabled() and not self.question.isVisible():
            self.open_wanted.emit(picked.profile.id)

    @Slot()
    def _on_new(self) -> None:
        self._ask("new", False)
        self.question.ask(self.tr("Whose is it to be?"), self.tr("Make it"))

    @Slot()
    def _on_rename(self) -> None:
        picked = self.list.picked
        if picked is not None:
            self._ask(picked.profile.id, False)
            words = self.tr("Another name for {0}").format(name_of(picked.profile))
            self.question.ask(words, self.tr("Rename"), picked.profile.name)

    @Slot()
    def _on_delete(self) -> None:
        picked = self.list.picked
        if picked is None:
            return
        name = name_of(picked.profile)
        self._ask(picked.profile.id, True)
        words = self.tr(
            "Delete {0} for good? Gone will be all sessions, recordings, verdicts, names and consents, the"
            " versions, backups and settings. Nobody else's are touched. To do it, type the name."
        )
        self.question.ask(
            words.format(name), self.tr("Delete for good"), is_answer=lambda typed: are_one_name(typed, name)
        )

    @Slot(str)
    def _on_answered(self, typed: str) -> None:
        self._say("")
        self._work(True)
        if self._asked == "new":
            self.new_wanted.emit(typed)
        elif self._is_deleting:
            self.delete_wanted.emit(self._asked)
        else:
            self.rename_wanted.emit(self._asked, typed)

    def _ask(self, about: str, is_deleting: bool) -> None:
        self._asked, self._is_deleting = about, is_deleting
        self._say("")
        self.list.setDisabled(True)
        self._buttons.hide()
        self.asks.setDisabled(True)

    @Slot()
    def _ask_nothing(self) -> None:
        self.question.hide()
        self._work(False)
        self._buttons.show()
        self.asks.setDisabled(False)
        self._say("")
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the question first; whoever closes the window closes it."""
        if event.key() == Qt.Key.Key_Escape and self.question.isVisible():
            self._ask_nothing()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._on_picked)
        self.list.itemActivated.connect(self._on_open)
        self.open_button.clicked.connect(self._on_open)
        self.new_button.clicked.connect(self._on_new)
        self.rename_button.clicked.connect(self._on_rename)
        self.delete_button.clicked.connect(self._on_delete)
        self.close_button.clicked.connect(self.reject)
        self.question.answered.connect(self._on_answered)
        self.question.left.connect(self._ask_nothing)
        self.asks.clicked.connect(self.asking_chosen)

    def _lay_out(self) -> None:
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(GRID)
        for one in (self.new_button, self.rename_button, self.delete_button):
            buttons.addWidget(one)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.open_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(12)
        layout.addWidget(self.words)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.trouble)
        layout.addWidget(self.question)
        layout.addWidget(self.asks, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._buttons)
