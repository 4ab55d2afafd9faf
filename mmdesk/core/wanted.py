"""What is to be read again out of a file, and where it is in there."""

from dataclasses import dataclass

from mmdesk.core.predictions import Box
from mmdesk.core.sessions import FileReading, PastSession


@dataclass(frozen=True, slots=True)
class Place:
    """A moment in a media file: where it begins and ends, in seconds of the file, and how it was read."""

    file: str
    start_s: float
    end_s: float
    every_s: float = 0.2  # between two of the file's moments
    sound: int | None = None  # which of its sounds was heard; None: the finest
    is_recording: bool = False  # of a live session, whose moments fell at any time
    digest: str = ""  # by which the file is known again; empty: anything there is taken for it


def place_of(session: PastSession, start_s: float, end_s: float) -> Place | None:
    """Where a session's moment is to be read again; None for a live one that was not recorded then."""
    if session.session.is_file:
        file = session.session.file or FileReading()
        source = session.session.source
        return Place(source, start_s, end_s, file.every_s, file.sound, digest=file.digest)
    begun = [recording for recording in session.recordings if recording.start_s <= end_s]
    if not begun:
        return None
    began_s = begun[-1].start_s
    return Place(begun[-1].file, max(0.0, start_s - began_s), end_s - began_s, is_recording=True)


@dataclass(frozen=True, slots=True)
class FaceThere:
    """Where a face was, in a picture of this width and height."""

    box: Box
    picture_size: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A verdict whose features are not known yet, and what they are to be read from."""

    feedback_id: str
    session_id: str
    place: Place
    face: FaceThere | None  # None: no face had an opinion
    is_of_person: bool = False  # only the face is to be read
