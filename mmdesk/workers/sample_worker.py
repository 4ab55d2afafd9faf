"""The sample worker: makes the sample clip where that cannot hold up the window."""

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from mmdesk.core.errors import MediaError, MmdeskError
from mmdesk.paths import make_private_dir
from mmdesk.store.files import PRIVATE


class SampleWorker(QObject):
    """Makes it in a folder of its own in the data directory, anew for each language of the window."""

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
    """The clip that speaks the window's language, made anew where it speaks another."""
    from mmdesk.capture.synthetic import make_sample_clip, sample_subtitles

    clip, half = folder / "sample.mp4", folder / "sample.tmp.mp4"
    said, language = clip.with_suffix(".srt"), QLocale().name().partition("_")[0]
    if not clip.is_file() or not _says(said, sample_subtitles(language)):
        make_sample_clip(half, language)
        try:
            clip.unlink(missing_ok=True)  # first: it never lies beside the words of another
            half.with_suffix(".srt").replace(said)
            half.replace(clip)  # last: where it is, all of it is
            for file in folder.iterdir():
                file.chmod(PRIVATE)
        except OSError as error:
            raise MediaError(f"Cannot write {clip}: {error.strerror}.", "Close it and retry.") from error
    return clip


def _says(subtitles: Path, words: str) -> bool:
    try:
        return subtitles.read_text(encoding="utf-8") == words
    except (OSError, UnicodeDecodeError):
        return False
