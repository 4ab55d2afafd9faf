"""Dialogs as high as their words."""

from PySide6.QtWidgets import QDialog, QWidget

from mmdesk.gui.roomy import layout_of, make_room

_TITLE_PX = 30  # of the window's frame, which must find room on the screen too


def fit_height(dialog: QDialog) -> None:
    """Make it as high as what is in it needs, as far as the screen allows.

    `adjustSize` stops at two thirds of the screen's height, where wrapped words are cut.
    """
    for one in (dialog, *dialog.findChildren(QWidget)):
        one.ensurePolished()  # the style says how large letters are
    make_room(dialog)
    layout = layout_of(dialog)
    assert layout is not None
    layout.activate()
    width = max(dialog.minimumWidth(), layout.totalMinimumSize().width())
    height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else -1
    room = dialog.screen().availableSize().height() - _TITLE_PX
    dialog.resize(width, min(room, height if height > 0 else layout.totalSizeHint().height()))
