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
        self._has_picture = False  # since the camera was opened, or was well again
        self._troubled: set[str] = set()  # "camera", "microphone": what does not deliver
        self._said = ""
        window.preview.due.connect(self._on_picture)
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
        self._has_picture = False
        self._follow()
        if self._window.controls.camera.source is None:
            words = self.tr("Pick a camera or a video above. Sound and text are read all the same.")
            self._window.view.show_nothing(self.tr("No camera"), words)
        else:
            self._window.view.show_nothing(self.tr("Waiting for the camera…"), "", "camera")

    def show_trouble(self, which: str, is_troubled: bool) -> None:
        """The "camera" or the "microphone" does not deliver, or does again."""
        if is_troubled:
            self._troubled.add(which)
            self._has_picture = self._has_picture and which != "camera"
        else:
            self._troubled.discard(which)
        self._follow()

    @Slot()
    def say_what_runs(self) -> None:
        """Say in the status line what is being watched and listened to, and what is only waited for."""
        self._said = self._of_live() if self._window.is_live else self.tr("Ready")
        self._window.status.say(self._said)

    def _of_live(self) -> str:
        controls, is_well = self._window.controls, "microphone" not in self._troubled
        camera = self._sees if controls.camera.source is not None else None
        microphone = is_well if controls.microphone.source is not None else None
        return {
            (True, True): self.tr("Watching and listening"),
            (True, None): self.tr("Watching"),
            (None, True): self.tr("Listening"),
            (True, False): self.tr("Watching; waiting for the microphone"),
            (False, True): self.tr("Listening; waiting for the camera"),
            (False, None): self.tr("Waiting for the camera…"),
            (None, False): self.tr("Waiting for the microphone…"),
            (False, False): self.tr("Waiting for the camera and the microphone…"),
            (None, None): self.tr("No camera, no microphone: write something"),
        }[camera, microphone]

    @property
    def _sees(self) -> bool:
        return self._has_picture and "camera" not in self._troubled

    def _follow(self) -> None:
        """Say it anew, unless something else has been said since."""
        if self._window.is_live and self._window.status.state.text() == self._said:
            self.say_what_runs()

    @Slot(object)
    def _on_picture(self, _picture: object) -> None:
        if not self._has_picture:
            self._has_picture = True
            self._follow()

    def say_what_is_awaited(self) -> None:
        """Say in the answer's place what it waits for."""
        if not self._window.status.version.text():
            return  # that the network is being loaded, or could not be, is what matters
        if self._window.is_live:
            words = self.tr("Waiting for face, voice or text…")
        else:
            words = self.tr("Press Start, open a file, or write.")
        self._window.answer.headline.wait_with(words)
