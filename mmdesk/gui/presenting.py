"""The moment that is shown, in the window: its answer, opinions, people, names and picture."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from mmdesk.gui.camera_view import image_of
from mmdesk.gui.shown import Shown

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow


class Presenting(QObject):
    """Puts it into the window's parts, live and in a review alike."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.preview.due.connect(self._on_due)
        window.review.picture_due.connect(self._on_due)
        window.review.no_picture.connect(window.view.show_nothing)
        window.showing.changed.connect(self._on_changed)
        window.showing.changed.connect(window.announcer.take)
        window.showing.held.connect(self._on_held)

    @Slot(object)
    def _on_changed(self, shown: Shown | None) -> None:
        window = self._window
        window.answer.show_moment(shown)
        window.opinions.show_moment(shown)
        window.people.show_moment(shown)
        window.naming.show_moment(shown)
        window.answer.baseline.show_moment(shown, window.is_live and not window.is_away)
        if shown is not None:
            window.view.show_faces(shown)

    @Slot(object)
    def _on_due(self, picture: object) -> None:
        if not self._window.showing.is_held:
            self._window.view.show_picture(image_of(picture))  # type: ignore[arg-type]

    @Slot(bool)
    def _on_held(self, held: bool) -> None:
        window, shown = self._window, self._window.showing.shown
        if not held:
            window.view.hold("")
            window.answer.bars.show_named(None)
            window.preview.resume()
        elif shown is not None and shown.moment.picture is not None:
            window.view.show_picture(image_of(shown.moment.picture))
