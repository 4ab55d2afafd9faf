"""What the window says about its own state: what is awaited, what runs, why there is no picture."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow


class WindowState(QObject):
    """Puts it into the status line, the answer's headline and the picture's place."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.controls.camera.chosen.connect(self.say_what_runs)
        window.controls.microphone.chosen.connect(self.say_what_runs)

    def show_loading(self) -> None:
        """The network is being loaded, for the first time or again; everything else can be used."""
        self._window.status.show_no_version()
        self._window.status.say(self.tr("Loading the network…"))
        if self._window.showing.shown is None:  # else it is the answer of what is shown
            self._window.answer.headline.wait_with(self.tr("The network is being loaded…"))

    @Slot(int)
    def show_loaded(self, version: int) -> None:
        """The network is ready."""
        self._window.status.show_version(version)
        self.say_what_runs()
        if self._window.showing.shown is None:
            self.say_what_is_awaited()

    def show_idle(self) -> None:
        """The empty state of the picture."""
        title = self.tr("Nothing is running")
        words = self.tr("Press Start to use the camera and the microphone, or drop a file here.")
        self._window.view.show_nothing(title, words, "camera")

    def show_waiting(self) -> None:
        """Live, and no picture yet: why, and what to do."""
        if self._window.controls.camera.source is None:
            words = self.tr("Pick a camera or a video above. Sound and text are read all the same.")
            self._window.view.show_nothing(self.tr("No camera"), words)
        else:
            self._window.view.show_nothing(self.tr("Waiting for the camera…"), "", "camera")

    @Slot()
    def say_what_runs(self) -> None:
        """Say in the status line what is being watched and listened to."""
        is_live, controls = self._window.is_live, self._window.controls
        watches = is_live and controls.camera.source is not None
        listens = is_live and controls.microphone.source is not None
        words = {
            (True, True): self.tr("Watching and listening"),
            (True, False): self.tr("Watching"),
            (False, True): self.tr("Listening"),
        }
        idle = self.tr("No camera, no microphone: write something") if is_live else self.tr("Ready")
        self._window.status.say(words.get((watches, listens), idle))

    def say_what_is_awaited(self) -> None:
        """Say in the answer's place what it waits for."""
        if not self._window.status.version.text():
            return  # that the network is being loaded, or could not be, is what matters
        if self._window.is_live:
            words = self.tr("Waiting for a face, a voice or a text…")
        else:
            words = self.tr("Press Start, open a file, or write.")
        self._window.answer.headline.wait_with(words)
