"""The sample worker: makes the sample clip where that cannot hold up the window."""

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from mmdesk.core.errors import MmdeskError
from mmdesk.paths import make_private_dir
from mmdesk.store.files import PRIVATE


class SampleWorker(QObject):
    """Makes it in a folder of its own in the data directory, once, in the window's language."""

    made = Signal(object)  # str: the clip's path
    failed = Signal(str, str)  # message, hint

    def __init__(self, data_dir: Path | None) -> None:
        super().__init__()
        self._data_dir = data_dir

    @Slot()
    def start(self) -> None:
        """Nothing is to be prepared."""

    @Slot()
    def stop(self) -> None:
        """Nothing is left open."""

    @Slot()
    def make(self) -> None:
        """Say where the clip is, or why there is none."""
        if self._data_dir is None:
            return
        try:
            self.made.emit(str(_made_in(make_private_dir(self._data_dir / "sample"))))
        except MmdeskError as error:
            self.failed.emit(error.message, error.hint)


def _made_in(folder: Path) -> Path:
    from mmdesk.capture.synthetic import make_sample_clip

    clip, half = folder / "sample.mp4", folder / "sample.tmp.mp4"
    if not clip.is_file():
        make_sample_clip(half, QLocale().name().partition("_")[0])
        half.with_suffix(".srt").replace(clip.with_suffix(".srt"))
        half.replace(clip)  # last: where it is, all of it is
        for file in folder.iterdir():
            file.chmod(PRIVATE)
    return clip
