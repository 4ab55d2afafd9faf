"""What a preference is changed with: a switch, a choice, or a number with its unit.

Each says `changed` when its user has changed it, and nothing when it is only shown a value. The wheel scrolls
the page and changes nothing on its way.
"""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QSpinBox

from mmdesk.core.settings_table import Setting, Value
from mmdesk.gui.consent.choice_box import ChoiceBox
from mmdesk.gui.numbers import short_decimal
from mmdesk.gui.preferences.words import PLACES, choices_of, minutes_words, on_or_off, unit_of
from mmdesk.gui.theme import GRID

WIDE = 190
_MINUTES = (1, 5, 15, 30, 60)


class Switch(QCheckBox):
    """On or off."""

    changed = Signal(object)  # bool

    def __init__(self) -> None:
        super().__init__()
        self.toggled.connect(self._on_toggled)
        self._show_words()

    def show_value(self, value: Value) -> None:
        """Show what is in use."""
        self.blockSignals(True)
        self.setChecked(bool(value))
        self.blockSignals(False)
        self._show_words()

    def _show_words(self) -> None:
        self.setText(on_or_off(self.isChecked()))

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        self._show_words()
        self.changed.emit(on)


class Choice(QComboBox):
    """One of a few."""

    changed = Signal(object)  # str

    def __init__(self, name: str) -> None:
        super().__init__()
        for value, words in choices_of(name).items():
            self.addItem(words, value)
        self.activated.connect(self._on_activated)

    def show_value(self, value: Value) -> None:
        """Show what is in use."""
        self.setCurrentIndex(self.findData(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @Slot(int)
    def _on_activated(self, _place: int) -> None:
        self.changed.emit(self.currentData())


class Minutes(ChoiceBox):
    """A number of minutes, or never."""

    changed = Signal(object)  # int

    def __init__(self) -> None:
        super().__init__("minutes", "", minutes_words(0))
        self.offer(_MINUTES, minutes_words)
        self.activated.connect(self._on_activated)

    def show_value(self, value: Value) -> None:
        """Show what is in use."""
        self.choose(float(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @Slot(int)
    def _on_activated(self, _place: int) -> None:
        self.changed.emit(int(self.number))


def _furnish(box: QSpinBox | QDoubleSpinBox, setting: Setting) -> None:
    """Give it the setting's unit, and let what is typed count once it is whole."""
    before, after = unit_of(setting.name)
    box.setPrefix(before)
    box.setSuffix(after)
    box.setKeyboardTracking(False)
    box.lineEdit().setTextMargins(GRID, 0, GRID, 0)


class WholeNumber(QSpinBox):
    """A whole number; what is typed counts once it is whole."""

    changed = Signal(object)  # int

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setRange(round(setting.least or 0), round(setting.most or 0))
        _furnish(self, setting)
        self.valueChanged.connect(self._on_changed)

    def show_value(self, value: Value) -> None:
        """Show what is in use; what is half typed stays where that is the same."""
        if self.value() == int(value):
            return
        self.blockSignals(True)
        self.setValue(int(value))
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @Slot(int)
    def _on_changed(self, value: int) -> None:
        self.changed.emit(value)


class Number(QDoubleSpinBox):
    """The same of a number with places after its sign."""

    changed = Signal(object)  # float

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setDecimals(PLACES)
        self.setRange(setting.least or 0.0, setting.most or 0.0)
        self.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        _furnish(self, setting)
        self.valueChanged.connect(self._on_changed)

    def show_value(self, value: Value) -> None:
        """Show what is in use; what is half typed stays where that is the same."""
        if self.value() == float(value):
            return
        self.blockSignals(True)
        self.setValue(float(value))
        self.blockSignals(False)

    def textFromValue(self, value: float) -> str:
        return short_decimal(value, PLACES)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @Slot(float)
    def _on_changed(self, value: float) -> None:
        self.changed.emit(round(value, PLACES))


Control = Switch | Choice | Minutes | WholeNumber | Number


def control_of(setting: Setting) -> Control:
    """What this setting is changed with."""
    if isinstance(setting.default, bool):
        return Switch()
    if setting.allowed:
        return Choice(setting.name)
    if setting.name == "lock_after_min":
        return Minutes()
    return WholeNumber(setting) if isinstance(setting.default, int) else Number(setting)
