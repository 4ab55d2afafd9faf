"""Every file of the media zoo through the whole pipeline, each in a process of its own: what became of it.

    python tests/benchmarks/zoo_table.py --data ../shared/data [--predictor toy] [--out ZOO.md]

DIR/media_zoo/manifest.csv says what each file should give. Printed for each: that, what it gave, the words
the user reads, the seconds it took beside its limit (10 s + twice its length), and the most memory that was
in use. The network is loaded once, before the processes part. Exit 1 when a file broke its promise. Linux.
"""

import argparse
import csv
import multiprocessing
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, cast

os.environ.setdefault("OMP_NUM_THREADS", "1")  # threads do not survive the parting of processes

import psutil

from mmdesk.analysis.file_pipeline import analyse
from mmdesk.capture.media_file import MediaFile, open_media
from mmdesk.cli.process_figures import rss_peak_mb
from mmdesk.core.errors import MediaError
from mmdesk.core.moments import Moment
from mmdesk.core.predicting import Predicts

MAX_MB = 1500
MAX_NAME = 60
PATIENCE_S = 900.0  # a file that hangs is killed after this
PARTIAL = ", partial"  # some of it did not decode, and that is said
HEAD = ("file", "expected", "got", "read as", "said", "s", "limit s", "peak MB", "")


@dataclass(slots=True)
class Found:
    """What a file gave, in the manifest's words, and what it cost."""

    got: str = "crash"
    read_as: str = ""
    said: str = ""
    duration_s: float = 0.0
    seconds: float = 0.0
    peak_mb: float = 0.0

    @property
    def limit_s(self) -> float:
        """How long it may take."""
        return 10.0 + 2.0 * self.duration_s

    def keeps(self, expected: str) -> bool:
        """Whether that is what the manifest promises, within the limits of time and memory."""
        right = (
            self.got.endswith(PARTIAL)
            if expected == "partial"
            else self.got.removesuffix(PARTIAL) == expected
        )
        return right and self.seconds <= self.limit_s and self.peak_mb <= MAX_MB and "\n" not in self.said


class Counting:
    """Media that counts the pictures and sounds it gives out."""

    def __init__(self, media: MediaFile) -> None:
        self._media = media
        self.pictures = self.sounds = self.texts = 0

    duration_s = property(lambda self: self._media.duration_s)
    errors = property(lambda self: self._media.errors)

    def moments(self, *args: Any, **options: Any) -> Iterator[Moment]:
        """As the media's."""
        for moment in self._media.moments(*args, **options):
            self.pictures += moment.picture is not None
            self.sounds += moment.sound is not None
            self.texts += moment.text is not None
            yield moment

    @property
    def kind(self) -> str:
        """What came, in the manifest's words."""
        if self.pictures and self.sounds:
            return "ok"
        return (
            "video_only"
            if self.pictures
            else "audio_only"
            if self.sounds
            else "text"
            if self.texts
            else "nothing"
        )


def examine(path: Path, predictor: Predicts) -> Found:
    """Read a file through to its end in this process."""
    found, started = Found(), time.perf_counter()
    try:
        with open_media(path) as media:
            counting = Counting(media)
            predictions = [entry.prediction for entry in analyse(counting, predictor)]
            found.got = counting.kind + (PARTIAL if media.errors else "")
            found.said = " ".join((*media.warnings, *media.errors))
            found.duration_s = media.duration_s or 0.0
            found.peak_mb = decoding_peak_mb()
        words = Counter(one.emotion.value if one.emotion else "not sure" for one in predictions)
        found.read_as = ", ".join(f"{word} {count}" for word, count in words.most_common(2))
    except MediaError as error:
        found.got, found.said = "reject", str(error)
    found.seconds = time.perf_counter() - started
    found.peak_mb += rss_peak_mb() or 0.0
    return found


def decoding_peak_mb() -> float:
    """The most memory that the process had which decodes for this one."""
    processes = psutil.Process().children(recursive=True)
    peaks = [Path(f"/proc/{one.pid}/status").read_text().partition("VmHWM:")[2].split() for one in processes]
    return max((int(peak[0]) * 1024 / 1e6 for peak in peaks if peak), default=0.0)


def examine_apart(path: Path, predictor: Predicts) -> Found:
    """The same in a child process; one that hangs is killed, one that dies is a crash."""
    fork = multiprocessing.get_context("fork")
    here, there = fork.Pipe(duplex=False)
    started = time.perf_counter()
    child = fork.Process(target=_report, args=(path, predictor, there))
    child.start()
    there.close()
    try:
        if here.poll(PATIENCE_S):
            return cast(Found, here.recv())
        return Found("hang", seconds=time.perf_counter() - started)
    except EOFError:
        return Found("crash", said=f"exit code {child.exitcode}", seconds=time.perf_counter() - started)
    finally:
        child.kill()
        child.join()


def _report(path: Path, predictor: Predicts, pipe: Connection) -> None:
    with suppress(OSError):  # begin to measure here: what the parent once used is not this file's
        Path("/proc/self/clear_refs").write_text("5")
    pipe.send(examine(path, predictor))


def rows(zoo: Path) -> list[tuple[str, str]]:
    """(file, expected) of a zoo's manifest."""
    with (zoo / "manifest.csv").open(encoding="utf-8", newline="") as file:
        return [(row["file"], row["expected"]) for row in csv.DictReader(file)]


def cells(name: str, expected: str, found: Found) -> list[str]:
    """A line of the table."""
    short = name if len(name) <= MAX_NAME else name[: MAX_NAME - 1] + "…"
    figures = [f"{found.seconds:.1f}", f"{found.limit_s:.0f}", f"{found.peak_mb:.0f}"]
    verdict = "" if found.keeps(expected) else "**broken**"
    return [short, expected, found.got, found.read_as, found.said.replace("|", "/"), *figures, verdict]


def load(name: str) -> Predicts:
    """The shipped network, or the toy, which shows what reading alone costs."""
    if name == "toy":
        from mmdesk.model.toy import ToyPredictor

        return ToyPredictor()
    import torch

    from mmdesk.model.predictor import Predictor
    from mmdesk.paths import base_model_dir

    torch.set_num_threads(1)
    return Predictor(base_model_dir())


def say(line: str) -> None:
    """Print at once: a long run is watched."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    """Print the table; 0 when every file kept its promise."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--predictor", choices=["real", "toy"], default="real")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    zoo, predictor = options.data / "media_zoo", load(options.predictor)
    lines, kept = [" | ".join(HEAD), "|".join("---" for _ in HEAD)], 0
    say("\n".join(lines))
    for name, expected in rows(zoo):
        found = examine_apart(zoo / name, predictor)
        kept += found.keeps(expected)
        lines.append(" | ".join(cells(name, expected, found)))
        say(lines[-1])
    lines += [
        "",
        f"{kept} of {len(lines) - 2} as the manifest says, within 10 s + 2 x length and {MAX_MB} MB.",
    ]
    say(lines[-1])
    if options.out:
        options.out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return int(kept != len(lines) - 4)


if __name__ == "__main__":
    sys.exit(main())
