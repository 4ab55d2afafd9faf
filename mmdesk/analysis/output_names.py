"""Names for what is written: NAME.<format>, and never one file over another."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from pathlib import Path

from mmdesk.analysis.export import Format
from mmdesk.core.sessions import Session

_SUBTITLES = (Format.SRT, Format.VTT)


def file_name_of(session: Session) -> Path:
    """What exports of it are called after: its file, or when it was."""
    if session.is_live:
        return Path(session.started_at.astimezone().strftime("mmdesk %Y-%m-%d %H-%M"))
    return Path(session.source)


def output_paths(sources: Sequence[Path], folder: Path, format_: Format) -> list[Path]:
    """Where in `folder` the analysis of each source goes, in the order of the sources."""
    names = OutputNames(sources, format_)
    return [names.of(source, folder) for source in sources]


class OutputNames:
    """Gives each source a file of its own, which is none of the `sources` itself.

    `talk.mp4` goes to `talk.json`; where that is taken by another source, or is a source
    itself, to `talk.mp4.json`, then `talk.mp4-2.json`. Subtitles beside their source always
    have the full name: `talk.srt` there is what people say in `talk.mp4`, and is read as such.
    """

    def __init__(self, sources: Iterable[Path], format_: Format) -> None:
        self._format = format_
        self._taken = {_key(source) for source in sources}

    def of(self, source: Path, folder: Path) -> Path:
        """Where in `folder` this source goes; another the next time it is asked."""
        found = _candidates(source, folder, self._format)
        path = next(path for path in found if _key(path) not in self._taken)
        self._taken.add(_key(path))
        return path


def _candidates(source: Path, folder: Path, format_: Format) -> Iterator[Path]:
    is_beside = _key(source.parent) == _key(folder)
    if not (is_beside and format_ in _SUBTITLES):
        yield folder / f"{source.stem}.{format_}"
    yield folder / f"{source.name}.{format_}"
    for number in count(2):
        yield folder / f"{source.name}-{number}.{format_}"


def _key(path: Path) -> str:
    # Some file systems do not tell upper from lower case; names that differ only so are one name.
    return str(path.resolve()).casefold()
