"""Painted widgets and their parts as Qt hands them on: to AT-SPI, UI Automation, NSAccessibility.

Qt makes an interface when a screen reader asks for one, and deletes it with its object. An interface
therefore keeps no widget alive, and reaches it through Qt.
"""

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleObject,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QStackedWidget, QWidget

from mmdesk.gui.access.painted import Level, Painted, PaintedPart
from mmdesk.gui.access.telling import Utterance
from mmdesk.gui.card import Card
from mmdesk.gui.sentences import joined

_Text = QAccessible.Text
_PRESS = QAccessibleActionInterface.pressAction()
_is_installed: list[bool] = []


def install() -> None:
    """Let Qt know of painted widgets. Doing it again does nothing."""
    if not _is_installed:
        _is_installed.append(True)
        QAccessible.installFactory(_interface_of)


def _interface_of(_class_name: str, one: QObject) -> QAccessibleInterface | None:
    if isinstance(one, QWidget) and isinstance(one, Painted):
        return PaintedInterface(one)
    if isinstance(one, _Part):
        return _PartInterface(one)
    if isinstance(one, Utterance):
        return _UtteranceInterface(one)
    if isinstance(one, Card | QStackedWidget):  # of a group readers say the name, of a stack its kind
        return QAccessibleWidget(one, QAccessible.Role.Grouping)
    return None


class _Level(QAccessibleValueInterface):
    """A widget's level. It goes with the interface that owns it, and so before the widget."""

    def __init__(self, interface: "PaintedInterface") -> None:
        super().__init__()
        self._interface = interface

    def currentValue(self) -> float:
        return self._level().value

    def minimumValue(self) -> float:
        return self._level().least

    def maximumValue(self) -> float:
        return self._level().most

    def minimumStepSize(self) -> float:
        return 0.0

    def setCurrentValue(self, value: object) -> None:
        level = self._level()
        if isinstance(value, int | float):
            self._interface.painted.access_set(min(level.most, max(level.least, float(value))))

    def _level(self) -> Level:
        return self._interface.painted.access_level() or Level(0.0, 0.0, 0.0, "")


class PaintedInterface(QAccessibleWidget):
    """Role, level, state, action and parts of a painted widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        # Where Qt asks for a pointer, PySide 6.11 crashes on None.
        self.nothing = type(super().interface_cast(QAccessible.InterfaceType.ActionInterface))(0)
        self._level = _Level(self)
        self._parts: list[_Part] = []  # as many as there ever were; Qt deletes them with the widget

    @property
    def painted(self) -> Painted:
        """The widget."""
        widget = self.widget()
        assert isinstance(widget, Painted)
        return widget

    def role(self) -> QAccessible.Role:
        return self.painted.access_role

    def text(self, kind: QAccessible.Text) -> str:
        level = self.painted.access_level()
        if kind == _Text.Value and level is not None:
            return level.words
        words = super().text(kind)
        if kind == _Text.Description:
            return joined(self.painted.access_description(), words)
        return words

    def state(self) -> QAccessible.State:
        state = super().state()
        _mark(state, self.painted.access_picked())
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        if kind == QAccessible.InterfaceType.ValueInterface:
            return self._level if self.painted.access_level() is not None else self.nothing
        found = super().interface_cast(kind)
        return self.nothing if found is None else found

    def actionNames(self) -> list[str]:
        presses = [_PRESS] if self.painted.access_press() is not None and self.widget().isEnabled() else []
        return [*presses, *super().actionNames()]

    def doAction(self, name: str) -> None:
        press = self.painted.access_press()
        if name != _PRESS:
            super().doAction(name)
        elif press is not None and self.widget().isEnabled():
            press()

    def childCount(self) -> int:
        return len(self.painted.access_parts())  # what Qt makes inside of it is none of the reader's

    def child(self, place: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return QAccessible.queryAccessibleInterface(self._part(place)) if place < self.childCount() else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        at = self.widget().mapFromGlobal(QPoint(x, y))
        for place, told in enumerate(self.painted.access_parts()):
            if told.place.contains(at):
                return self.child(place)
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        part = child.object()
        return part.place if isinstance(part, _Part) and part.parent() is self.widget() else -1

    def _part(self, place: int) -> "_Part":
        while len(self._parts) <= place:
            self._parts.append(_Part(self.widget(), len(self._parts)))
        return self._parts[place]


_GONE = PaintedPart("", QRect())


class _Part(QObject):
    """What Qt knows a part by: the place it has among the parts that its widget has now."""

    def __init__(self, widget: QWidget, place: int) -> None:
        super().__init__(widget)
        self.place = place

    @property
    def told(self) -> PaintedPart:
        """What there is to tell; nothing once the widget has fewer parts."""
        widget = self.within()
        parts = widget.access_parts() if isinstance(widget, Painted) else ()
        return parts[self.place] if self.place < len(parts) else _GONE

    def within(self) -> QWidget:
        """The widget it is a part of."""
        widget = self.parent()
        assert isinstance(widget, QWidget)
        return widget


class _Leaf(QAccessibleObject):
    """Something without parts of its own."""

    def child(self, _place: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1


class _UtteranceInterface(_Leaf):
    """A notification: words of a widget, without a place."""

    def _utterance(self) -> Utterance:
        utterance = self.object()
        assert isinstance(utterance, Utterance)
        return utterance

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Notification

    def text(self, kind: QAccessible.Text) -> str:
        return self._utterance().words if kind == _Text.Name else ""

    def state(self) -> QAccessible.State:
        return QAccessible.State()

    def rect(self) -> QRect:
        return QRect()

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._utterance().widget)


class _PartInterface(_Leaf):
    """A part: words, place, and what a click does."""

    def _part(self) -> _Part:
        part = self.object()
        assert isinstance(part, _Part)
        return part

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Button if self._part().told.press else QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        return self._part().told.words if kind == _Text.Name else ""

    def state(self) -> QAccessible.State:
        state, part = QAccessible.State(), self._part()
        told = part.told
        state.invisible = told.place.isEmpty() or not part.within().isVisible()
        state.disabled = not part.within().isEnabled()
        _mark(state, told.is_picked)
        return state

    def rect(self) -> QRect:
        part = self._part()
        place = part.told.place
        return QRect(part.within().mapToGlobal(place.topLeft()), place.size())

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._part().within())

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        if kind == QAccessible.InterfaceType.ActionInterface and self._part().told.press is not None:
            self._press = _Press(self._part())
            return self._press
        within = self.parent()
        assert isinstance(within, PaintedInterface)
        return within.nothing


class _Press(QAccessibleActionInterface):
    """The one action of a part."""

    def __init__(self, part: _Part) -> None:
        super().__init__()
        self._part = part

    def actionNames(self) -> list[str]:
        return [_PRESS]

    def doAction(self, name: str) -> None:
        press = self._part.told.press
        if name == _PRESS and press is not None and self._part.within().isEnabled():
            press()

    def keyBindingsForAction(self, _name: str) -> list[str]:
        return []


def _mark(state: QAccessible.State, is_picked: bool | None) -> None:
    if is_picked is not None:
        state.checkable = True
        state.checked = is_picked
