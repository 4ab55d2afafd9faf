"""Export: a timeline as a file, in one of several formats, whole or not at all."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import TextIO

from mmdesk.analysis.atomic_file import replacing
from mmdesk.analysis.export_csv import write_csv
from mmdesk.analysis.export_eaf import write_eaf
from mmdesk.analysis.export_json import write_json
from mmdesk.analysis.export_subtitles import write_srt, write_vtt
from mmdesk.analysis.export_tables import write_people_csv, write_summary_csv
from mmdesk.analysis.report.page import write_html
from mmdesk.analysis.report.pictures import Picturing
from mmdesk.analysis.timeline import Analysis


class Format(StrEnum):
    """How a timeline is written; the value is also the file's suffix."""

    CSV = "csv"
    JSON = "json"
    EAF = "eaf"
    SRT = "srt"
    VTT = "vtt"
    HTML = "html"
    PEOPLE = "people.csv"
    SUMMARY = "summary.csv"

    @classmethod
    def of(cls, target: Path) -> "Format":
        """The format that a file's name asks for. Raises ValueError where it asks for none."""
        name = target.name.lower()
        found = [format_ for format_ in cls if name.endswith(f".{format_}")]
        if not found:
            raise ValueError(f"no format is called {target.suffix}")
        return max(found, key=len)


_WRITERS: Mapping[Format, Callable[[Analysis, TextIO], None]] = {
    Format.CSV: write_csv,
    Format.JSON: write_json,
    Format.EAF: write_eaf,
    Format.SRT: write_srt,
    Format.VTT: write_vtt,
    Format.PEOPLE: write_people_csv,
    Format.SUMMARY: write_summary_csv,
}


def export(analysis: Analysis, format_: Format, target: Path, picture_at: Picturing | None = None) -> None:
    """Use up the analysis and write it to `target`, replacing what is there only when all went well.

    With `picture_at`, a report shows pictures, so faces. Raises StoreError when the file cannot be
    written, and whatever reading the media raises; then `target` is as it was.
    """
    with replacing(target) as file:
        if format_ is Format.HTML:
            write_html(analysis, file, picture_at)
        else:
            _WRITERS[format_](analysis, file)
