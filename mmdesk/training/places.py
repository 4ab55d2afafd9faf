"""The folders that making a base needs."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """Where a base is made: what from, where the work goes on, and where the result goes."""

    data: Path
    work: Path
    out: Path
    start: Path  # the published MiniLM
    face_start: Path | None = None  # published weights for the face trunk, of a folder or a file
    voice_start: Path | None = None  # the published speech recogniser; without it the front is trained too
    base: Path | None = None  # a finished base, whose experts stand in for those not trained anew
    face_teachers: tuple[Path, ...] = ()  # finished bases whose face experts teach the new one
    device: str = "cpu"  # on which the experts learn, as torch calls it
