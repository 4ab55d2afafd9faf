"""The button of the baseline: three seconds at rest, which are then taken out of what is read."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from mmdesk.core.baselines import RESTING_S
from mmdesk.core.modalities import Modality
from mmdesk.gui.icons import icon
from mmdesk.gui.motion import is_reduced
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.shown import Shown
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import Tones

_TICK_MS = 50
_STILL_MS = 1000  # where motion is reduced: the ring fills by thirds
_LATE_S = 3.0  # after the seconds at rest, when no answer comes because nothing is captured any more


class BaselineButton(QToolButton):
    """Off, taking (a ring fills), or on; a click while taking or on gives the baseline up."""

    rest_wanted = Signal(int)  # the person
    forget_wanted = Signal(int)
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("baseline")
        self.setProperty("role", "icon")
        self.setCheckable(True)
        scaled(self.setFixedSize, 36, 36)
        scaled(self.setIconSize, QSize(22, 22))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._person, self._taken_of = 0, 0
        self._elapsed_s = 0.0
        self._is_on = False
        self._colour = QColor()  # of the icon
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.clicked.connect(self._on_clicked)
        self.show_moment(None, False)

    @property
    def is_taking(self) -> bool:
        """Whether the seconds at rest are running."""
        return self._timer.isActive()

    def show_moment(self, shown: Shown | None, is_live: bool) -> None:
        """Whose baseline it would be: the person of this live moment's."""
        opinions = shown.prediction.opinions if shown else {}
        there = Modality.FACE in opinions or Modality.VOICE in opinions
        self._person = shown.prediction.person if shown else 0
        self._is_on = shown is not None and shown.prediction.has_baseline
        if not is_live and self.is_taking:
            self._end()
        self.setEnabled(is_live and (there or self._is_on or self.is_taking))
        self._dress()

    @Slot(int, bool)
    def show_rested(self, person: int, was_taken: bool) -> None:
        """The seconds at rest are over."""
        if not self.is_taking or person != self._taken_of:
            return
        self._end()
        self._is_on = was_taken
        self._dress()
        if was_taken:
            self.said.emit(self.tr("Baseline set for this person."))
        else:
            self.said.emit(self.tr("No baseline: nobody was seen or heard."))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.is_taking:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(Tones.of(self.palette()).accent, 3))
            share = min(1.0, self._elapsed_s / RESTING_S)
            painter.drawArc(QRectF(self.rect()).adjusted(3, 3, -3, -3), 90 * 16, -round(share * 360 * 16))

    @Slot()
    def _on_clicked(self) -> None:
        if self.is_taking or self._is_on:
            self.forget_wanted.emit(self._taken_of if self.is_taking else self._person)
            self._end()
            self._is_on = False
            self.said.emit(self.tr("Baseline taken away."))
        else:
            self._taken_of, self._elapsed_s = self._person, 0.0
            self._timer.start(_STILL_MS if is_reduced() else _TICK_MS)
            self.rest_wanted.emit(self._person)
            self.said.emit(self.tr("Be at rest for three seconds…"))
        self._dress()

    @Slot()
    def _tick(self) -> None:
        self._elapsed_s += self._timer.interval() / 1000
        if self._elapsed_s > RESTING_S + _LATE_S:
            self.show_rested(self._taken_of, False)
        self.update()

    def _end(self) -> None:
        self._timer.stop()
        self.update()

    def _dress(self) -> None:
        tones = Tones.of(self.palette())
        lit = self._is_on or self.is_taking
        self.setChecked(self._is_on)
        colour = tones.accent if lit else tones.quiet
        if colour != self._colour:  # a prediction must not paint it anew
            self._colour = colour
            self.setIcon(icon("baseline", colour))
        if self._is_on:
            words = self.tr(
                "Your resting face and voice count less. Press to read you like others again (Ctrl+B)"
            )
        else:
            words = self.tr(
                "Read wrongly even at rest? Set your resting face and voice: three seconds (Ctrl+B)"
            )
        if words != self.toolTip():
            self.setToolTip(plain_tip(words))
            self.setAccessibleName(self.tr("Baseline, set") if self._is_on else self.tr("Baseline, not set"))
            self.setAccessibleDescription(words)
