"""Trouble of the workers, each told in its banner and wherever else it shows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow


class Troubles(QObject):
    """One slot for each source of trouble."""

    retry_wanted = Signal()  # the network is to be loaded once more

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.devices = {"camera": "", "microphone": ""}  # what is wrong with each while it is captured

    @Slot(str, str)
    def show_prediction(self, message: str, hint: str) -> None:
        """The network could not be loaded, or a moment could not be predicted."""
        is_loaded = bool(self._window.status.version.text())
        choices = () if is_loaded else ((self.tr("Retry"), self._on_retry),)
        self._window.banners.tell("prediction", message, hint, choices)
        if not is_loaded:
            self._window.status.say(self.tr("No network"))
            if self._window.showing.shown is None:
                self._window.answer.headline.wait_with(self.tr("The network could not be loaded."))

    @Slot(str, str)
    def show_file(self, message: str, hint: str) -> None:
        """A file could not be read."""
        self._window.banners.tell("file", message, hint)
        review = self._window.review
        if review.is_read:
            review.finish(self.tr("Stopped after {0} moments.").format(len(review.columns)))
        self._window.status.say(self.tr("Ready"))

    @Slot(str, str)
    def show_store(self, message: str, hint: str) -> None:
        """Something could not be kept, or read again."""
        self._window.banners.tell("store", message, hint)

    @Slot(str)
    def show_camera(self, words: str) -> None:
        """One line about the camera; empty when it delivers again."""
        choices = ((self.tr("Choose another"), self._choose_camera),)
        self._window.banners.tell("camera", words, choices=choices)
        self._note("camera", words)
        if words and self._window.is_live:
            self._window.view.show_nothing(self.tr("No picture"), words)

    @Slot(str)
    def show_microphone(self, words: str) -> None:
        """One line about the microphone; empty when it delivers again."""
        choices = ((self.tr("Choose another"), self._choose_microphone),)
        self._window.banners.tell("microphone", words, choices=choices)
        self._note("microphone", words)

    def _note(self, which: str, words: str) -> None:
        self.devices[which] = words
        self._window.state.show_trouble(which, bool(words))
        if self._window.is_live:  # else it tells of what it tries itself
            self._window.notice.dialog.page.show_trouble(which, words)

    @Slot()
    def _on_retry(self) -> None:
        self._window.state.show_loading()
        self.retry_wanted.emit()

    @Slot()
    def _choose_camera(self) -> None:
        self._window.controls.camera.showPopup()

    @Slot()
    def _choose_microphone(self) -> None:
        self._window.controls.microphone.showPopup()

    @Slot(str, str)
    def show_recording(self, message: str, hint: str) -> None:
        """Recording has stopped by itself."""
        self._window.banners.tell("recording", message, hint)
        self._window.controls.record.setChecked(False)

    @Slot(str, str)
    def show_player(self, message: str, hint: str) -> None:
        """A file cannot be played, or only without sound; it can still be looked at."""
        self._window.banners.tell("player", message, hint)

    @Slot()
    def show_player_well(self) -> None:
        """It can be played again."""
        self._window.banners.clear("player")
