"""A list of profiles, each with what is to be known of it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mmdesk.core.profiles import ProfileNow
from mmdesk.gui.icons import paint_icon
from mmdesk.gui.list_row import draw_elided, paint_ground
from mmdesk.gui.listed import listed
from mmdesk.gui.profiles.words import name_of, told_of
from mmdesk.gui.text_size import px
from mmdesk.gui.theme import Tones, sized

_HEIGHT = 52
_NOW, _NOTE, _KEY = (Qt.ItemDataRole.UserRole + place for place in range(3))


class ProfileList(QListWidget):
    """One is always picked. Enter and a double click activate it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Profiles"))
        self.setItemDelegate(_Row(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def picked(self) -> ProfileNow | None:
        """The one that is picked."""
        item = self.currentItem()
        return item.data(_NOW) if item is not None else None

    def activate_by(self, letter: str) -> bool:
        """Activate the one with this digit; whether there is one."""
        for row in range(self.count()):
            item = self.item(row)
            if letter and item.data(_KEY) == letter:
                self.setCurrentItem(item)
                self.itemActivated.emit(item)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits before the list looks for names that begin with them."""
        if not self.activate_by(event.text()):
            super().keyPressEvent(event)

    def show_profiles(
        self, profiles: list[ProfileNow], picked: str, here: str = "", with_keys: bool = False
    ) -> None:
        """List these. `picked` and `here` are the ids of the one to be picked and the one open here.

        With keys the first nine have a digit, by which a window may open them.
        """
        self.clear()
        for place, now in enumerate(profiles):
            key = str(place + 1) if with_keys and place < 9 else ""
            note = self.tr("open here") if now.profile.id == here else ""
            words = (name_of(now.profile), note, told_of(now, not with_keys))
            item = QListWidgetItem(listed(words))
            item.setData(_NOW, now)
            item.setData(_NOTE, note)
            item.setData(_KEY, key)
            self.addItem(item)
            if now.profile.id == picked or place == 0:
                self.setCurrentItem(item)


class _Row(QStyledItemDelegate):
    """Sign or digit, the name, and below it what is known."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(px(320), px(_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        now: ProfileNow = index.data(_NOW)
        tones = Tones.of(QApplication.palette())  # the list's own says nothing: its ground is clear
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # painted from the left in any script
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row, _ = paint_ground(painter, option, tones)
        inside = row.adjusted(px(14), px(7), -px(14), -px(7))
        left = QRectF(inside.left(), inside.center().y() - px(10), px(20), px(20))
        if key := index.data(_KEY):
            painter.setPen(tones.quiet)
            painter.setFont(sized(option.font, 15, QFont.Weight.DemiBold))
            painter.drawText(left, Qt.AlignmentFlag.AlignCenter, key)
        else:
            paint_icon(painter, "face", tones.quiet, left)
        line = QRectF(inside.left() + px(34), inside.top(), inside.width() - px(34), inside.height() / 2)
        self._paint_words(painter, option.font, tones, line, (name_of(now.profile), index.data(_NOTE)))
        painter.setPen(tones.quiet)
        painter.setFont(sized(option.font, 12))
        words = told_of(now, not index.data(_KEY))
        draw_elided(painter, line.translated(0, line.height()), words)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, font: QFont, tones: Tones, line: QRectF, words: tuple[str, str]
    ) -> None:
        name, note = words
        room = line.width()
        if note:
            painter.setFont(sized(font, 12))
            painter.setPen(tones.quiet)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, note)
            room -= painter.fontMetrics().horizontalAdvance(note) + px(12)
        painter.setPen(tones.text)
        painter.setFont(sized(font, 13, QFont.Weight.DemiBold))
        draw_elided(painter, QRectF(line.left(), line.top(), room, line.height()), name)
