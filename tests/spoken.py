"""Languages that are spoken for a test, and what a window then says that there is no room for: found by
measuring each label and button that is seen.
"""

from itertools import combinations

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QMenu, QStackedLayout, QWidget

from mmdesk.gui.card import ElidedLabel
from mmdesk.gui.few_lines import FewLines
from mmdesk.gui.folding_button import FoldingButton
from mmdesk.gui.sentences import use_sentences

GIVES_WAY = (ElidedLabel, FewLines, FoldingButton)
"""Made to be shortened, with the whole in a tip; their words may be names of any length."""


def speak_english_again(application):
    """Whatever was spoken by `speak`."""
    for translator in application.findChildren(QTranslator, "translation"):
        application.removeTranslator(translator)
        translator.deleteLater()
    use_sentences(None)
    QLocale.setDefault(QLocale.system())


def cut(window):
    """The words of visible labels and buttons that are wider or higher than their place."""
    found = []
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text() and not isinstance(label, GIVES_WAY):
            place = label.contentsRect()
            if label.wordWrap():
                is_cut = label.heightForWidth(label.width()) > label.height()
            else:
                is_cut = label.fontMetrics().horizontalAdvance(label.text()) > place.width() + 1
            found += [label.text()] if is_cut else []
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and not isinstance(button, GIVES_WAY):
            words = button.text().replace("&", "")
            room = button.width() - (button.iconSize().width() + 4 if not button.icon().isNull() else 0)
            if button.fontMetrics().horizontalAdvance(words) > room - 2:
                found.append(words)
    for box in window.findChildren(QComboBox):
        is_fixed = box.minimumWidth() == box.maximumWidth()
        if box.isVisible() and is_fixed and box.sizeHint().width() > box.width():
            found.append(box.currentText())
    return sorted(found)


def over_the_edge(window):
    """The names of visible labels and buttons that stick out of what they lie in."""
    found = []
    for kind in (QLabel, QAbstractButton):
        for widget in window.findChildren(kind):
            parent = widget.parentWidget()
            if widget.isVisible() and parent is not None and not isinstance(parent, QMenu):
                outside = widget.geometry().right() > parent.width() or widget.x() < 0
                found += [widget.objectName() or widget.text()] if outside and widget.text() else []
    return sorted(found)


def laid_over(window):
    """The names of visible widgets that a layout has put over one another."""
    found = []
    for parent in [window, *window.findChildren(QWidget)]:
        if parent.layout() is None or isinstance(parent.layout(), QStackedLayout):
            continue
        beside = [one for one in parent.children() if isinstance(one, QWidget) and one.isVisible()]
        for one, other in combinations([each for each in beside if not each.isWindow()], 2):
            both = one.geometry().intersected(other.geometry())
            if min(both.width(), both.height()) > 1:
                found.append((one.objectName(), other.objectName(), both.getRect()))
    return sorted(found)
