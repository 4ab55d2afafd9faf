"""The program's own icons, tinted with a colour of the palette."""

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


def icon(name: str, colour: QColor) -> QIcon:
    """The icon `resources/icons/NAME.svg` in one colour, sharp at 1x and 2x, also beside large letters."""
    made = QIcon()
    for side in (20, 40):
        for ratio in (1.0, 2.0):
            made.addPixmap(picture(name, colour.name(), side, ratio))
    return made


def paint_icon(painter: QPainter, name: str, colour: QColor, place: QRectF) -> None:
    """Paint an icon into a square of the widget."""
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(place.topLeft(), picture(name, colour.name(), round(place.width()), ratio))


@lru_cache(maxsize=512)
def picture(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    """The tinted icon as a square pixmap of `side` device-independent pixels."""
    pixmap = QPixmap(QSize(round(side * ratio), round(side * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(f"icon:{name}.svg").render(painter)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), QColor(colour))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
