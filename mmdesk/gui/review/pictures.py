"""The picture of a moment that is looked at again: in which file it is, and why there is none."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from mmdesk.core.arrays import Picture
from mmdesk.core.predictions import Box, Face
from mmdesk.core.sessions import PastMoment, PastSession, Recording
from mmdesk.core.shown_names import shown_name

_LONGEST_NAME = 24  # letters of a file's name
_MOST_WRITTEN = 300  # characters that are shown in the picture's place


def recording_at(past: PastSession, at_s: float) -> Recording | None:
    """The last one that had begun; the file tells whether it was still running."""
    begun = [recording for recording in past.recordings if recording.start_s <= at_s]
    return begun[-1] if begun else None


def why_none(past: PastSession, shown: PastMoment | None) -> tuple[str, str, str]:
    """Why there is no picture, what else to say, and the icon: as `CameraView.show_nothing` takes them."""
    translate = QCoreApplication.translate
    session, name = past.session, shown_name(past.session.source)
    if shown is None:
        return translate("Review", "Nothing was read here"), "", "camera-off"
    if shown.moment.text:
        return translate("Review", "Written"), shown.moment.text[:_MOST_WRITTEN], "text"
    if not session.is_live and not past.recordings:
        gone = translate("Review", "{0} is not where it was.").format(short(name))
        return translate("Review", "The file is gone"), gone, "camera-off"
    if shown.picture_size is None:
        if session.is_live:
            return translate("Review", "There was no picture in this moment"), "", "camera-off"
        return translate("Review", "No picture in this moment"), "", "microphone"
    if session.is_live:
        words = translate("Review", "Pictures and sound are kept only while you record.")
        return translate("Review", "This moment was not recorded"), words, "camera-off"
    return translate("Review", "The picture of this moment cannot be read"), short(name), "camera-off"


def short(name: str) -> str:
    """A name that leaves room for what stands beside it."""
    half = _LONGEST_NAME // 2
    return name if len(name) <= _LONGEST_NAME else f"{name[:half]}…{name[-half:]}"


def enlarged(faces: tuple[Face, ...], size: tuple[int, int] | None, picture: Picture) -> tuple[Face, ...]:
    """The faces in the pixels of this picture; without their size nobody knows where they are."""
    if size is None:
        return ()
    across, down = picture.shape[1] / size[0], picture.shape[0] / size[1]

    def larger(box: Box) -> Box:
        return Box(
            round(box.left * across),
            round(box.top * down),
            round(box.width * across),
            round(box.height * down),
        )

    return tuple(replace(face, box=larger(face.box)) for face in faces)
