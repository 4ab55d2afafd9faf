"""Export: a timeline as a file, in one of five formats, whole or not at all."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import TextIO

from mmdesk.analysis.atomic_file import replacing
from mmdesk.analysis.export_csv import write_csv
from mmdesk.analysis.export_eaf import write_eaf
from mmdesk.analysis.export_json import write_json
from mmdesk.analysis.export_subtitles import write_srt, write_vtt
from mmdesk.analysis.timeline import Analysis


class Format(StrEnum):
    """How a timeline is written; the value is also the file's suffix."""

    CSV = "csv"
    JSON = "json"
    EAF = "eaf"
    SRT = "srt"
    VTT = "vtt"


_WRITERS: Mapping[Format, Callable[[Analysis, TextIO], None]] = {
    Format.CSV: write_csv,
    Format.JSON: write_json,
    Format.EAF: write_eaf,
    Format.SRT: write_srt,
    Format.VTT: write_vtt,
}


def export(analysis: Analysis, format_: Format, target: Path) -> None:
    """Use up the analysis and write it to `target`, replacing what is there only when all went well.

    Raises StoreError when the file cannot be written, and whatever reading the media raises;
    then `target` is as it was.
    """
    with replacing(target) as file:
        _WRITERS[format_](analysis, file)
