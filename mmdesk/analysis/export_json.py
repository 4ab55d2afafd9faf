"""A timeline as JSON: the program's own format, described by resources/schema/analysis.schema.json."""

import json
from typing import TextIO

from mmdesk.analysis.plain_values import (
    as_unicode,
    bytes_as_plain,
    exclusion_as_plain,
    file_as_plain,
    mark_as_plain,
    moment_as_plain,
    names_as_plain,
    session_as_plain,
)
from mmdesk.analysis.summary import Summing, summary_as_plain
from mmdesk.analysis.timeline import Analysis

_DURATION_WIDTH = 24  # room for any number of seconds; JSON allows spaces after a value


def write_json(analysis: Analysis, file: TextIO) -> None:
    """Write the analysis as one object, moment by moment; `file` must be seekable.

    Moments are as predicted, not smoothed, and also those that were left out, marked `excluded`;
    the summary leaves them out. The duration is only known at the end and is then written into
    the place left for it. Features, pictures, sound and words are not in it.
    """
    file.write(f'{{"source": {json.dumps(as_unicode(analysis.source))},\n"duration_s": ')
    place = file.tell()
    file.write(" " * _DURATION_WIDTH)
    file.write(f',\n"version": {analysis.version},\n"model_sha256": {json.dumps(analysis.model_sha256)}')
    file.write(',\n"moments": [')
    end_s, separator, summing = 0.0, "\n", Summing()
    for entry in summing.watching(analysis.entries):
        file.write(separator + json.dumps(moment_as_plain(entry, analysis), allow_nan=False))
        end_s, separator = max(end_s, entry.end_s), ",\n"
    file.write("\n]")
    _write_rest(analysis, summing, file)
    duration_s = analysis.media.duration_s
    file.seek(place)
    file.write(json.dumps(float(end_s if duration_s is None else duration_s)).rjust(_DURATION_WIDTH))


def _write_rest(analysis: Analysis, summing: Summing, file: TextIO) -> None:
    rest: dict[str, object] = {"errors": [as_unicode(error) for error in analysis.media.errors]}
    if analysis.session:
        rest["session"] = session_as_plain(analysis.session)
        rest["marks"] = [mark_as_plain(mark) for mark in analysis.marks]
        rest["exclusions"] = [exclusion_as_plain(exclusion) for exclusion in analysis.exclusions]
    elif analysis.file:
        rest["file"] = file_as_plain(analysis.file)
        rest |= bytes_as_plain(analysis.source)
    if analysis.names:
        rest["people"] = names_as_plain(analysis.names)
    if analysis.consents:
        rest["consents"] = [dict(consent) for consent in analysis.consents]
    rest["summary"] = [summary_as_plain(summary) for summary in summing.summaries()]
    for key, value in rest.items():
        file.write(f',\n"{key}": {json.dumps(value, allow_nan=False)}')
    file.write("}\n")
