"""What everybody can use, looked for in a shown window: names, keys, focus, contrast, size.

The figures are WCAG 2.2's: 1.4.3 and 1.4.11 (contrast), 2.1.1 (keyboard), 2.4.7 (focus), 2.5.8 (targets).
"""

import re
from collections import Counter
from dataclasses import dataclass
from xml.etree import ElementTree

import numpy as np
from PySide6.QtCore import QBuffer, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QImage, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QToolButton,
    QWidget,
)

LEAST_SIDE = 24
TEXT, LARGE_TEXT = 4.5, 3.0
GRAPHIC = 3.0
_CONTROLS = (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QTextEdit,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QProgressBar,
    QTabBar,
)
_MOUSE = ("mousePressEvent", "mouseReleaseEvent", "mouseDoubleClickEvent", "contextMenuEvent")


@dataclass(frozen=True, order=True)
class Finding:
    """What is amiss, where."""

    kind: str
    where: str
    what: str

    def __str__(self):
        return f"{self.kind}: {self.where}: {self.what}"


def path_of(widget):
    """A widget's name, or its kind under a widget that has a name."""
    name = widget.objectName()
    if name and not name.startswith("qt_"):
        return name
    parent = widget.parentWidget()
    kind = type(widget).__name__
    return f"{path_of(parent)}/{kind}" if parent is not None else kind


def is_ours(widget):
    """Whether it is a part the user meets, not one that Qt makes for itself inside of another."""
    if isinstance(widget, QScrollBar | QHeaderView | QSplitterHandle):
        return False
    parent = widget.parentWidget()
    inside = isinstance(parent, QComboBox | QAbstractSpinBox | QTabBar | QAbstractItemView)
    return not inside and not (
        isinstance(parent, QAbstractScrollArea) and widget in (parent.viewport(), parent.cornerWidget())
    )


def seen_in(top):
    """All widgets of a window that are seen, but those Qt makes for itself."""
    all_of = [one for one in top.findChildren(QWidget) if one.isVisible() and one.window() is top]
    return [one for one in all_of if is_ours(one) and not any(not is_ours(up) for up in _above(one, top))]


def _above(widget, top):
    while (widget := widget.parentWidget()) is not None and widget is not top:
        yield widget


def is_painted(widget):
    """Whether the program draws it itself."""
    return any("paintEvent" in vars(kind) for kind in _ours(type(widget)))


def _ours(kind):
    return [one for one in kind.__mro__ if one.__module__.startswith("mmdesk.")]


def is_control(widget):
    return isinstance(widget, _CONTROLS) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def names(top):
    """Controls and painted widgets without a name or a role for a screen reader."""
    if isinstance(top, QMenu):
        for action in top.actions():
            if not action.isSeparator() and action.isVisible() and not action.text().strip():
                yield Finding("no name", path_of(top), "an entry without words")
    for widget in seen_in(top):
        if not is_control(widget) and not (is_painted(widget) and not isinstance(widget, QLabel)):
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        if told is None or not told.text(QAccessible.Text.Name).strip():
            yield Finding("no name", path_of(widget), type(widget).__name__)
        elif told.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client) and not isinstance(
            widget, QAbstractScrollArea | QTabWidget
        ):
            yield Finding("no role", path_of(widget), type(widget).__name__)


def chain(top):
    """The widgets that Tab goes to, in that order."""
    top.activateWindow()
    QApplication.processEvents()
    first = top.focusWidget()
    found, known = [], 0
    while known <= len(found) + 1:  # what Tab does may let it go further: a list picks its first row
        now = top.focusWidget()
        known = known + 1 if now is None or now in found else 0
        if not known:
            found.append(now)
        QTest.keyClick(now or top, Qt.Key.Key_Tab)
    if first is not None:
        first.setFocus(Qt.FocusReason.OtherFocusReason)
    return found


def keyboard(top, reached):
    """Focusable controls that Tab does not reach, and what only the mouse can do."""
    for widget in seen_in(top):
        if not widget.isEnabled():
            continue
        policy = widget.focusPolicy()
        if policy != Qt.FocusPolicy.NoFocus and widget not in reached and not _has_partner(widget, reached):
            proxy = widget.focusProxy()
            if proxy is None or proxy not in reached:
                yield Finding("not reached", path_of(widget), f"{type(widget).__name__}, {policy.name}")
        is_for_mouse = isinstance(widget, _CONTROLS) and not isinstance(widget, QProgressBar)
        if policy == Qt.FocusPolicy.NoFocus and is_for_mouse:
            yield Finding("mouse only", path_of(widget), f"{type(widget).__name__} takes no focus")
        if isinstance(widget, QAbstractButton):
            continue
        for kind in _ours(type(widget)):
            acts = [name for name in _MOUSE if name in vars(kind)]
            if acts and (policy == Qt.FocusPolicy.NoFocus):
                yield Finding("mouse only", path_of(widget), f"{kind.__name__}.{acts[0]}")


def _has_partner(widget, reached):
    """Arrows lead from one radio button of a group to another; a tab bar's pages likewise."""
    if isinstance(widget, QAbstractButton) and widget.group() is not None and widget.group().exclusive():
        return any(one in reached for one in widget.group().buttons())
    if isinstance(widget, QRadioButton) and widget.autoExclusive():
        return any(
            isinstance(one, QRadioButton) and one.parentWidget() is widget.parentWidget() for one in reached
        )
    return False


def focus(top, reached):
    """Controls that look nearly the same with and without the focus."""
    for widget in reached:
        if not widget.isVisible() or widget.window() is not top:
            continue
        _let_go(top)
        _bring(widget)
        without = _picture(widget, top)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        with_ = _picture(widget, top)
        if without.shape != with_.shape:
            continue
        changed = _contrasts(with_, without) >= GRAPHIC
        least = max(20, min(widget.width() + widget.height(), 400) // 2)
        if changed.sum() < least:
            yield Finding("focus not seen", path_of(widget), f"{changed.sum()} of {least} pixels change")
    _let_go(top)


def _bring(widget):
    """Scroll to it, as Tab does."""
    up = widget.parentWidget()
    while up is not None:
        if isinstance(up, QScrollArea):
            up.ensureWidgetVisible(widget)
        up = up.parentWidget()


def _let_go(top):
    focused = top.focusWidget()
    if focused is not None:
        focused.clearFocus()
    QApplication.processEvents()


def _picture(widget, top):
    place = QRect(widget.mapTo(top, QPoint()), widget.size()).adjusted(-3, -3, 3, 3).intersected(top.rect())
    return _pixels(top.grab(place).toImage())


def _pixels(image):
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return flat[:, : image.width(), 2::-1].copy()


_LINEAR = np.where(
    np.arange(256) / 255 <= 0.04045,
    np.arange(256) / 255 / 12.92,
    ((np.arange(256) / 255 + 0.055) / 1.055) ** 2.4,
)


def luminance(pixels):
    """Relative luminance (WCAG) of sRGB bytes (..., 3)."""
    return _LINEAR[np.asarray(pixels, np.uint8)] @ [0.2126, 0.7152, 0.0722]


def contrast(one, other):
    high, low = sorted((float(luminance(one)), float(luminance(other))), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _contrasts(one, other):
    first, second = luminance(one), luminance(other)
    return (np.maximum(first, second) + 0.05) / (np.minimum(first, second) + 0.05)


def sizes(top):
    """Targets of clicks that are under 24 x 24 pixels."""
    for widget in [top, *seen_in(top)]:
        for what, size in _targets(widget):
            if min(size.width(), size.height()) < LEAST_SIDE:
                yield Finding("small", path_of(widget), f"{what} {size.width()} x {size.height()}")


def _targets(widget):
    clickable = isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QAbstractSlider)
    acts = any(name in vars(kind) for kind in _ours(type(widget)) for name in _MOUSE[:2])
    if clickable or acts:
        yield type(widget).__name__, widget.size()
    if isinstance(widget, QTabBar):
        yield from (("tab", widget.tabRect(place).size()) for place in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None and widget.model().rowCount():
        yield "row", QSize(LEAST_SIDE, widget.visualRect(widget.model().index(0, 0)).height())
    if isinstance(widget, QMenu):
        for action in widget.actions():
            if not action.isSeparator() and action.isVisible():
                yield "entry", widget.actionGeometry(action).size()


@dataclass
class _Said:
    words: str
    ink: QColor
    place: QRectF
    is_large: bool


def contrasts(top):
    """Words and signs that hardly stand out from what they lie on. Words come from the paint commands."""
    ground = _pixels(top.grab().toImage())
    # What is selected is written twice in one place, of which one is not seen; the last in the list is.
    for said in {(one.words, one.place.getRect()): one for one in reversed(list(_written(top)))}.values():
        widget = top.childAt(said.place.center().toPoint()) or top
        if not widget.isEnabled() or not top.rect().contains(said.place.center().toPoint()):
            continue  # WCAG asks nothing of what is switched off
        if isinstance(top, QMenu):
            action = top.actionAt(said.place.center().toPoint())
            if action is not None and not action.isEnabled():
                continue
        under = _ground(ground, said.place)
        if under is None:
            continue
        alpha = said.ink.alphaF()
        ink = np.array([said.ink.red(), said.ink.green(), said.ink.blue()]) * alpha + under * (1 - alpha)
        found, least = contrast(ink.round(), under), LARGE_TEXT if said.is_large else TEXT
        if found < least:
            yield Finding("contrast", path_of(widget), f"{said.words[:24]!r} {found:.2f} of {least}")
    for widget in seen_in(top):
        if (
            isinstance(widget, QToolButton | QAbstractButton)
            and widget.isEnabled()
            and not widget.icon().isNull()
        ):
            yield from _icon_contrast(widget, top)


def _icon_contrast(button, top):
    place = QRect(button.mapTo(top, QPoint()), button.size())
    under = _most(_pixels(top.grab(place).toImage()))
    sign = button.icon().pixmap(QSize(40, 40)).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    flat = np.frombuffer(sign.constBits(), np.uint8).reshape(-1, 4)
    ink = flat[flat[:, 3] == 255][:, 2::-1]  # thin lines have few whole pixels: of the larger sign
    found = contrast(_most(ink), under) if len(ink) else 1.0
    if found < GRAPHIC:
        yield Finding("contrast", path_of(button), f"sign {found:.2f} of {GRAPHIC}")


def _ground(pixels, place):
    box = place.toAlignedRect().adjusted(-2, 0, 2, 0)
    cut = pixels[max(0, box.top()) : box.bottom() + 1, max(0, box.left()) : box.right() + 1]
    return _most(cut) if cut.size else None


def _most(pixels):
    """The colour that most pixels have."""
    flat = pixels.reshape(-1, 3).astype(np.uint32)
    codes = (flat[:, 0] << 16) | (flat[:, 1] << 8) | flat[:, 2]
    code = int(Counter(codes.tolist()).most_common(1)[0][0])
    return np.array([code >> 16, code >> 8 & 255, code & 255], np.uint8)


def _written(top):
    """What is written in a window: every text that is painted, with its colour and place."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    paper = QSvgGenerator()
    paper.setOutputDevice(buffer)
    paper.setSize(top.size())
    paper.setViewBox(top.rect())
    paper.setResolution(96)
    top.render(paper)
    del paper
    root = ElementTree.fromstring(bytes(buffer.data().data()))
    for group in root.iter("{http://www.w3.org/2000/svg}g"):
        for text in group.findall("{http://www.w3.org/2000/svg}text"):
            words = (text.text or "").strip()
            if words:
                yield _said(words, group, text)


def _said(words, group, text):
    matrix = [float(one) for one in re.findall(r"-?[\d.]+(?:e-?\d+)?", group.get("transform", ""))] or [
        1,
        0,
        0,
        1,
        0,
        0,
    ]
    ink = QColor(text.get("fill") or group.get("fill"))
    if ink.alphaF() == 1.0:
        ink.setAlphaF(
            float(text.get("fill-opacity") or group.get("fill-opacity") or 1)
            * float(group.get("opacity") or 1)
        )
    font = QFont(QApplication.font())
    size = float(re.findall(r"[\d.]+", text.get("font-size", "13"))[0])
    font.setPixelSize(max(1, round(size)))
    is_bold = int(float(text.get("font-weight") or group.get("font-weight") or 400)) >= 600
    font.setBold(is_bold)
    metrics = QFontMetricsF(font)
    at = QPointF(float(text.get("x", 0)), float(text.get("y", 0)))
    place = QRectF(at.x(), at.y() - metrics.ascent(), metrics.horizontalAdvance(words), metrics.height())
    place = QTransform(*matrix).mapRect(place)
    is_large = size >= 24 or (is_bold and size >= 18.66)
    return _Said(words, ink, place, is_large)


def walk(top):
    """All findings of a shown window, and how many widgets of it were looked at, reached by Tab, and read."""
    QApplication.processEvents()
    found = [*names(top), *sizes(top), *contrasts(top)]
    reached = []
    if not isinstance(top, QMenu):
        reached = chain(top)
        found += keyboard(top, reached)
        found += focus(top, reached)
    seen = len(top.actions()) if isinstance(top, QMenu) else len(seen_in(top))
    return found, seen, len(reached)
