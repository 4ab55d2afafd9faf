"""The button that says when it learns by itself, and its menu to choose that."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QPaintEvent
from PySide6.QtWidgets import (
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from mmdesk.core.schedule import ByItself, Outlook, Waits
from mmdesk.gui.plain_text import plain_tip

_ARROW = " ▾"
_AROUND = 10  # pixels at both sides of the words


class ByItselfButton(QToolButton):
    """One line of what is next, as much of it as finds room; the tool tip has the whole sentence."""

    chosen = Signal(str)  # a value of ByItself

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("by_itself")
        self.setProperty("role", "status")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._learn_after, self._by_itself = 20, ByItself.ENOUGH
        self._outlook: Outlook | None = None
        menu = QMenu(self)
        menu.setObjectName("by_itself_menu")
        self._group = QActionGroup(self)
        self._actions = {one: self._add(menu, one) for one in ByItself}
        self.setMenu(menu)
        self._group.triggered.connect(self._on_triggered)
        self.show_choice(self._by_itself, self._learn_after)

    def show_choice(self, by_itself: ByItself, learn_after: int) -> None:
        """What the user has chosen, and how many verdicts are enough."""
        self._by_itself, self._learn_after = by_itself, learn_after
        for one, action in self._actions.items():
            action.setText(self._choice_of(one))
            action.setChecked(one is by_itself)
        self._outlook = None
        self._say()

    def sizeHint(self) -> QSize:
        """Without the room that is meant for an arrow of the style's."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + _AROUND, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """It gives way, rather than widen the window."""
        return QSize(80, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        option, metrics = QStyleOptionToolButton(), self.fontMetrics()
        self.initStyleOption(option)
        if self.width() < self.sizeHint().width():
            room = self.width() - _AROUND - metrics.horizontalAdvance(_ARROW)
            words = self.text().removesuffix(_ARROW)
            option.text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room) + _ARROW
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)

    @Slot(object)
    def show_outlook(self, outlook: Outlook | None) -> None:
        """What it waits for now; None once a lesson runs."""
        self._outlook = outlook
        self._say()

    def _add(self, menu: QMenu, one: ByItself) -> QAction:
        action = menu.addAction("")
        action.setData(one.value)
        action.setCheckable(True)
        self._group.addAction(action)
        return action

    def _say(self) -> None:
        brief = self.tr("By itself: {0}").format(self._brief())
        self.setText(f"{brief}{_ARROW}")
        whole = self._whole()
        self.setToolTip(plain_tip(whole))
        self.setAccessibleName(f"{brief}. {whole}")

    def _choice_of(self, one: ByItself) -> str:
        return {
            ByItself.OFF: self.tr("off"),
            ByItself.ENOUGH: self.tr("after {0} verdicts").format(self._learn_after),
            ByItself.DAILY: self.tr("once a day"),
            ByItself.BOTH: self.tr("after {0}, or daily").format(self._learn_after),
        }[one]

    def _brief(self) -> str:
        plan = self._outlook
        if plan is None or plan.waits is None or plan.waits is Waits.OFF:
            return self._choice_of(self._by_itself)
        if plan.waits is Waits.VERDICTS:
            is_whole = plan.more == self._learn_after and self._by_itself is ByItself.ENOUGH
            if is_whole:
                return self._choice_of(self._by_itself)
            return (
                self.tr("1 more verdict")
                if plan.more == 1
                else self.tr("{0} more verdicts").format(plan.more)
            )
        return {
            Waits.TIME: self.tr("later"),
            Waits.LIVE: self.tr("waits until live stops"),
            Waits.FILE: self.tr("waits for the files"),
            Waits.PLAYING: self.tr("waits for the player"),
            Waits.DIALOG: self.tr("waits for the dialog"),
            Waits.WORK: self.tr("soon"),
            Waits.POWER: self.tr("waits for mains power"),
            Waits.INPUT: self.tr("in a quiet minute"),
        }[plan.waits]

    def _whole(self) -> str:
        plan = self._outlook
        if self._by_itself is ByItself.OFF:
            return self.tr("It learns when you press Learn now, and never by itself.")
        if plan is None or plan.waits is None or plan.waits is Waits.OFF:
            return self.tr("When nobody is disturbed it learns without being asked.")
        if plan.waits is Waits.VERDICTS:
            if plan.more == 1:
                return self.tr("It learns by itself after 1 more verdict.")
            return self.tr("It learns by itself after {0} more verdicts.").format(plan.more)
        return {
            Waits.TIME: self.tr("It learns by itself later: the last lesson is not long ago."),
            Waits.LIVE: self.tr("It waits until you stop the camera and the microphone."),
            Waits.FILE: self.tr("It waits until the files are read."),
            Waits.PLAYING: self.tr("It waits until you stop playing."),
            Waits.DIALOG: self.tr("It waits until the dialog is closed."),
            Waits.WORK: self.tr("It waits until something else is done."),
            Waits.POWER: self.tr("It waits for mains power."),
            Waits.INPUT: self.tr("It waits for a minute without a key or the mouse."),
        }[plan.waits]

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        by_itself = ByItself(action.data())
        self.show_choice(by_itself, self._learn_after)
        self.chosen.emit(by_itself.value)
