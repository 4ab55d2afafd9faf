"""Names for what is written: NAME.<format>, and never one file over another."""

from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path

from mmdesk.analysis.export import Format

_SUBTITLES = (Format.SRT, Format.VTT)


def output_paths(sources: Sequence[Path], folder: Path, format_: Format) -> list[Path]:
    """Where in `folder` the analysis of each source goes, in the order of the sources.

    `talk.mp4` goes to `talk.json`; where that is taken by another source, or is a source
    itself, to `talk.mp4.json`, then `talk.mp4-2.json`. Subtitles beside their source always
    have the full name: `talk.srt` there is what people say in `talk.mp4`, and is read as such.
    """
    taken = {_key(source) for source in sources}
    paths = []
    for source in sources:
        path = next(path for path in _candidates(source, folder, format_) if _key(path) not in taken)
        taken.add(_key(path))
        paths.append(path)
    return paths


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
