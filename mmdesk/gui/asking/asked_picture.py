"""The picture of an asked moment, with a box around the face it is about; or what there is in its place."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from mmdesk.core.predictions import Box
from mmdesk.gui.access.painted import Painted
from mmdesk.gui.fitted_picture import FittedPicture
from mmdesk.gui.icons import paint_icon
from mmdesk.gui.text_size import px
from mmdesk.gui.theme import Tones, sized

_ICON = 64  # with the space under it
_BOX = QColor("#ffffff")  # of no emotion's colour: what was read is hidden


class AskedPicture(FittedPicture, Painted):
    """Takes the keys while nothing else has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("asked_picture")
        self.setMinimumSize(240, 160)
        self._box: Box | None = None
        self._icon, self._words = "", ""

    @property
    def box(self) -> Box | None:
        """Where the face is, in the picture's pixels."""
        return self._box

    def show_picture(self, image: QImage, box: Box | None) -> None:
        """Show a picture, and where in its pixels the face is; None: no face had a part in it."""
        self._box = box
        words = self.tr("The picture of the moment. A face is marked.")
        self.setAccessibleName(words if box else self.tr("The picture of the moment."))
        self.put(image)

    def show_instead(self, icon: str, words: str) -> None:
        """There is no picture to look at: what there is, in words under an icon."""
        self._box, self._icon, self._words = None, icon, words
        self.setAccessibleName(words)
        self.put(QImage())

    def sizeHint(self) -> QSize:
        return QSize(520, 360)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = Tones.of(self.palette())
        self.clip(painter)
        if self.has_picture:
            self.paint_picture(painter)
            if self._box is not None:
                self._paint_box(painter, self._box)
        else:
            painter.fillRect(self.rect(), tones.track)
            self._paint_instead(painter, tones)
        if self.is_ringed:
            self.paint_ring(painter)

    def _paint_instead(self, painter: QPainter, tones: Tones) -> None:
        """The icon over the words, in the middle; words that are too long end at the edge."""
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.setFont(sized(self.font(), 17))
        room = QRectF(px(32), px(16) + px(_ICON), self.width() - px(64), self.height() - px(_ICON) - px(32))
        height = painter.boundingRect(room, int(middle.value), self._words).height()
        top = max(px(16.0), (self.height() - px(_ICON) - height) / 2)
        if self._icon:
            place = QRectF(self.width() / 2 - px(24), top, px(48), px(48))
            paint_icon(painter, self._icon, tones.quiet, place)
        painter.setPen(tones.text)
        painter.drawText(
            QRectF(px(32), top + px(_ICON), self.width() - px(64), room.height()), middle, self._words
        )

    def _paint_box(self, painter: QPainter, box: Box) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QColor(0, 0, 0, 140), 5.0), (_BOX, 2.5)):
            painter.setPen(QPen(colour, width))
            painter.drawRoundedRect(self.on_screen(box), 8, 8)
