"""Banners: trouble in one line, with what to do. Each source has at most one.

Two are seen at once; on a low screen one, which says that there is another.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mmdesk.gui.access.announcing import announce
from mmdesk.gui.icons import icon
from mmdesk.gui.plain_text import PlainLabel, plain_tip
from mmdesk.gui.sentences import in_users_words, joined
from mmdesk.gui.text_size import px
from mmdesk.gui.theme import GRID, Tones

Choice = tuple[str, Callable[[], None]]
"""What can be done about it: a button's words, and a slot."""

_MOST = 2
_LOW_PX = 780  # a screen's height below which two banners would push the status line off it


class Banners(QWidget):
    """The place above the content where trouble is told, newest first."""

    filled = Signal(bool)  # whether there is anything in it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banners")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID // 2)
        self._banners: dict[str, Banner] = {}
        self.hide()

    def tell(
        self, source: str, message: str, hint: str = "", choices: Sequence[Choice] = (), stays: bool = False
    ) -> None:
        """Show trouble of `source` (say, "camera"); it takes the place of what that one said before.

        Whichever of the `choices` is taken, the banner goes. One that `stays` gives way to no other.
        """
        if not message:
            self.clear(source)
            return
        text = in_users_words(joined(message, hint))
        self.clear(source)
        for other, banner in list(self._banners.items()):  # what two say is told once
            if banner.text == text or (banner.message == message and not banner.has_choices):
                self.clear(other)
            elif banner.message == message and not choices:
                return  # it says the same, and more
        while len(self._banners) >= _MOST:
            giving_way = [one for one, banner in self._banners.items() if not banner.stays]
            self.clear(next(iter(giving_way or self._banners)))
        banner = Banner(source, text, choices, self)
        banner.message = message
        banner.stays = stays
        banner.dismissed.connect(self.clear)
        banner.turned.connect(self._turn)
        self._banners[source] = banner
        self.filled.emit(True)  # first, so that what gives way does, and the window need not grow
        self._layout.insertWidget(0, banner)
        self._fold()
        self.show()
        announce(banner, text)

    def clear(self, source: str) -> None:
        """Take the banner of `source` away."""
        banner = self._banners.pop(source, None)
        if banner is not None:
            self._layout.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self._fold()
        self.setVisible(bool(self._banners))
        self.filled.emit(bool(self._banners))

    @property
    def texts(self) -> list[str]:
        """What is told now, oldest first."""
        return [banner.text for banner in self._banners.values()]

    def _fold(self) -> None:
        """Show what there is room for: all, or the uppermost."""
        is_low = self.screen().availableSize().height() < _LOW_PX
        for place, banner in reversed(list(enumerate(self._in_order()))):
            banner.more_button.setVisible(is_low and len(self._banners) > 1)
            banner.setVisible(place == 0 or not is_low)  # the uppermost last, or the window grows for both

    def _in_order(self) -> list["Banner"]:
        return sorted(self._banners.values(), key=self._layout.indexOf)

    @Slot()
    def _turn(self) -> None:
        """Another one comes to the top."""
        uppermost, *others = self._in_order()
        had_focus = uppermost.more_button.hasFocus()
        self._layout.removeWidget(uppermost)
        self._layout.addWidget(uppermost)
        self._fold()
        if had_focus and others:
            others[0].more_button.setFocus()


class Banner(QFrame):
    """One line of trouble that can be dismissed."""

    dismissed = Signal(str)
    turned = Signal()  # the other one is to be seen

    def __init__(
        self, source: str, text: str, choices: Sequence[Choice] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.text, self.stays = text, False
        self.message, self.has_choices = text, bool(choices)
        self.setObjectName(f"banner_{source}")
        self.setProperty("role", "banner")
        self.setAccessibleName(text)
        tones = Tones.of(self.palette())
        colour = tones.text
        sign = PlainLabel()
        sign.setPixmap(icon("warning", colour).pixmap(px(18), px(18)))
        words = PlainLabel(text)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setToolTip(plain_tip(text))
        words.setWordWrap(True)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # one long word
        close = QToolButton()
        close.setObjectName(f"dismiss_{source}")
        close.setAccessibleName(self.tr("Dismiss"))
        close.setIcon(icon("close", colour))
        close.clicked.connect(self._on_close)
        self.more_button = QPushButton(self.tr("1 more"))
        self.more_button.setObjectName(f"{source}_more")
        self.more_button.setAccessibleName(self.tr("Show the other message"))
        self.more_button.setToolTip(self.tr("Show the other message"))
        self.more_button.clicked.connect(self.turned)
        self.more_button.hide()
        self._source = source
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 6, 4)
        layout.setSpacing(GRID)
        layout.addWidget(sign)
        layout.addWidget(words, 1)
        for number, (said, chosen) in enumerate(choices):
            button = QPushButton(said)
            button.setObjectName(f"{source}_choice_{number}")
            button.clicked.connect(self._on_close)  # first: what is chosen may tell something new here
            button.clicked.connect(chosen)
            layout.addWidget(button)
        layout.addWidget(self.more_button)
        layout.addWidget(close)

    @Slot()
    def _on_close(self) -> None:
        self.dismissed.emit(self._source)
