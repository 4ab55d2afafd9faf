"""A row of the settings window: a name, one sentence, a control, and the way back to the default."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mmdesk.core.preferences import PREFERENCES
from mmdesk.core.settings_table import Value
from mmdesk.gui.card import quiet_label
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.icons import icon
from mmdesk.gui.plain_text import PlainLabel, plain_tip
from mmdesk.gui.preferences.controls import WIDE, control_of
from mmdesk.gui.preferences.words import sentence_of, sought_words, title_of, value_words
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import GRID, Tones

Get = Callable[[str], Value]
_SIDE = 32


class Row(QFrame):
    """Of one setting, or of several that are changed together elsewhere."""

    default_wanted = Signal(object)  # tuple[str, ...]: names

    def __init__(self, names: tuple[str, ...], title: str, sentence: str, control: QWidget) -> None:
        super().__init__()
        self.names = names
        self.setObjectName(f"row_{names[0]}")
        self.control = control
        scaled(control.setMinimumWidth, WIDE)
        control.setAccessibleName(title)
        control.setAccessibleDescription(sentence)
        self.title = PlainLabel(title)
        self.title.setBuddy(control)
        self.title.setWordWrap(True)
        self.sentence = quiet_label(sentence, "small")
        self.sentence.setBuddy(self.title)  # else a screen reader says all of them when the window opens
        self.sentence.setWordWrap(True)
        self.back_button = QToolButton()
        self.back_button.setObjectName(f"default_{names[0]}")
        self.back_button.setProperty("role", "icon")
        scaled(self.back_button.setFixedSize, _SIDE, _SIDE)
        scaled(self.back_button.setIconSize, QSize(18, 18))
        self.back_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back_button.clicked.connect(self._on_back)
        keeps = self.back_button.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.back_button.setSizePolicy(keeps)
        self.more = QWidget()  # what else is to be said of it now
        self.more_words = quiet_label("", "small")
        self.more_words.setWordWrap(True)
        self.more_button = dialog_button("", f"more_{names[0]}", "small")
        self.more.hide()
        self._words = " ".join((title, sentence, *map(sought_words, names))).casefold()
        self._lay_out()
        self._tint()

    def matches(self, words: Iterable[str]) -> bool:
        """Whether all of these, in small letters, are in what is said of it."""
        return all(word in self._words for word in words)

    def show_default(self, is_default: bool, default: str) -> None:
        """Whether it is as it was at first, and how that was."""
        words = self.tr("Back to the default: {0}").format(default)
        self.back_button.setToolTip(plain_tip(words))
        self.back_button.setAccessibleName(f"{self.title.text()}: {words}")
        if is_default and self.back_button.hasFocus():
            self.control.setFocus()  # before the button is gone
        self.back_button.setVisible(not is_default)

    def show_more(self, words: str, button: str = "") -> None:
        """A line below the sentence, with a button; no words, no line."""
        self.more_words.setText(words)
        self.more_button.setText(button)
        self.more_button.setAccessibleName(f"{button}: {self.title.text()}")
        self.more_button.setVisible(bool(button))
        self.more.setVisible(bool(words))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self.back_button.setIcon(icon("undo", Tones.of(self.palette()).text))

    def _lay_out(self) -> None:
        more = QVBoxLayout(self.more)
        more.setContentsMargins(0, GRID // 2, 0, 0)
        more.setSpacing(GRID // 2)
        more.addWidget(self.more_words)
        more.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addStretch(1)
        said.addWidget(self.title)
        said.addWidget(self.sentence)
        said.addWidget(self.more)
        said.addStretch(1)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, GRID // 2, 0, GRID // 2)
        layout.setHorizontalSpacing(GRID)
        layout.setColumnStretch(0, 1)
        layout.addLayout(said, 0, 0)
        layout.addWidget(self.back_button, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.control, 0, 2, Qt.AlignmentFlag.AlignVCenter)

    @Slot()
    def _on_back(self) -> None:
        self.default_wanted.emit(self.names)


class PreferenceRow(Row):
    """Of one setting: what is changed holds at once."""

    wanted = Signal(str, object)  # name, value

    def __init__(self, name: str) -> None:
        setting = PREFERENCES[name].setting
        self.setting_control = control_of(setting)
        super().__init__((name,), title_of(name), sentence_of(name), self.setting_control)
        self._setting = setting
        self.setting_control.setObjectName(f"set_{name}")
        self.setting_control.changed.connect(self._on_changed)

    def show_value(self, get: Get) -> None:
        """Show what is in use."""
        name, value = self.names[0], get(self.names[0])
        self.setting_control.show_value(value)
        default = self._setting.default
        self.show_default(value == default, value_words(name, default))

    @Slot(object)
    def _on_changed(self, value: Value) -> None:
        self.wanted.emit(self.names[0], value)


class KeepingRow(Row):
    """How long things are kept: said here, and changed where one sees what would go by it."""

    opened = Signal()

    def __init__(self, names: tuple[str, ...]) -> None:
        self.button = QPushButton(self.tr("Change…"))
        self.button.setObjectName("change_keeping")
        self.button.setAutoDefault(False)
        sentence = self.tr("Sessions and recordings can go by age or size; what will go is said beforehand.")
        super().__init__(names, self.tr("How long things are kept"), sentence, self.button)
        self.button.setAccessibleName(f"{self.button.text()}: {self.title.text()}")
        self.button.clicked.connect(self.opened)

    def show_value(self, get: Get) -> None:
        """Say what is in use."""
        one = self.tr("{0}: {1}")
        said = (one.format(title_of(name), value_words(name, get(name))) for name in self.names)
        self.show_more("  ·  ".join(said))
        defaults = {name: PREFERENCES[name].setting.default for name in self.names}
        is_default = all(get(name) == default for name, default in defaults.items())
        self.show_default(is_default, value_words(self.names[0], defaults[self.names[0]]))
