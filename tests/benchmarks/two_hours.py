"""Whether reading a file of hours takes more memory than one of minutes.

    python tests/benchmarks/two_hours.py --file talk.mp4 [--hours 2] [--every 0.2]

The clip is joined to itself, as it is, until it is so long, and that file is decoded,
and analysed by the shipped base. Memory is looked at every minute of the file; what it grew by is the last
look against that at ten minutes.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import av
from av.container import InputContainer, OutputContainer

from mmdesk.analysis.file_pipeline import EVERY_S, analyse
from mmdesk.capture.media_file import open_media
from mmdesk.cli.predictor_in_use import load_predictor
from mmdesk.cli.process_figures import rss_mb

LOOK_S = 60.0
SETTLED_S = 600.0  # by then everything is set up
SEAM_S = 0.2  # between two copies: stamps of decoding begin before those of showing


def lengthened(clip: Path, target: Path, seconds: float) -> Path:
    """The clip's packets over and over, with stamps that go on, until the target is so long."""
    with av.open(str(clip)) as model, av.open(str(target), "w") as joined:
        # All at once: a stream that is added when writing has begun crashes the process.
        streams = {one.index: joined.add_stream_from_template(one) for one in _used(model)}
        begins_s = 0.0
        while begins_s < seconds:
            begins_s += _append(clip, joined, streams, begins_s)
    return target


def _used(container: InputContainer) -> list[Any]:
    return [each[0] for each in (container.streams.video, container.streams.audio) if each]


def _append(clip: Path, joined: OutputContainer, streams: dict[int, Any], begins_s: float) -> float:
    """Write the clip's packets so much later; when the next copy may begin after this one."""
    ends_s = 0.0
    with av.open(str(clip)) as source:
        for packet in source.demux(_used(source)):
            if packet.dts is None or packet.pts is None:
                continue
            ends_s = max(ends_s, float((packet.pts + packet.duration) * packet.time_base))
            later = round(begins_s / packet.time_base)
            packet.pts, packet.dts = packet.pts + later, packet.dts + later
            packet.stream = streams[packet.stream.index]
            joined.mux(packet)
    return ends_s + SEAM_S


def looks(ends_s: Iterator[float]) -> list[float]:
    """Memory in MB at each minute of the file, from its beginning."""
    memory: list[float] = []
    for end_s in ends_s:
        if end_s >= LOOK_S * len(memory):
            memory.append(rss_mb() or 0.0)
    return memory


def grown_mb(memory: list[float]) -> float:
    """From ten minutes, or the middle of a file that is shorter than twenty, to the end."""
    settled = min(round(SETTLED_S / LOOK_S), len(memory) // 2)
    return memory[-1] - memory[settled]


def decoded(path: Path, every_s: float) -> Iterator[float]:
    """Where each moment ends that is decoded and left at that."""
    with open_media(path) as media:
        for moment in media.moments(every_s):
            yield moment.end_s


def analysed(path: Path, every_s: float) -> Iterator[float]:
    """Where each moment ends that is analysed."""
    predictor = load_predictor(path.parent / "absent")
    with open_media(path) as media, closing(analyse(media, predictor, every_s)) as entries:
        for entry in entries:
            yield entry.end_s


def measure(clip: Path, hours: float, every_s: float) -> dict[str, Any]:
    """The figures."""
    with tempfile.TemporaryDirectory() as folder:
        path = lengthened(clip, Path(folder) / f"long{clip.suffix}", 3600 * hours)
        alone, whole = looks(decoded(path, every_s)), looks(analysed(path, every_s))
    return {
        "hours": round(len(whole) * LOOK_S / 3600, 2),
        "every_s": every_s,
        "rss_mb": {f"{minute} min": round(whole[minute], 1) for minute in (1, 10, 60) if minute < len(whole)}
        | {"end": round(whole[-1], 1)},
        "grown_mb": round(grown_mb(whole), 1),
        "decoding_alone_grown_mb": round(grown_mb(alone), 1),
    }


def main() -> int:
    """Measure, and print one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--file", type=Path, required=True)
    parser.add_argument("--hours", type=float, default=2.0)
    parser.add_argument("--every", type=float, default=EVERY_S, help="seconds between two moments")
    wanted = parser.parse_args()
    sys.stdout.write(json.dumps(measure(wanted.file, wanted.hours, wanted.every)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
