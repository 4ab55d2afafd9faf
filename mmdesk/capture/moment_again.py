"""One moment of a media file, read again: what is remembered of it has no picture, sound or text."""

from pathlib import Path

from mmdesk.capture.media_digest import digest
from mmdesk.capture.media_file import open_media
from mmdesk.capture.picture_at import picture_at
from mmdesk.capture.sound_again import sound_until
from mmdesk.core.errors import MediaError
from mmdesk.core.moments import Moment
from mmdesk.core.wanted import Place

_SAME_S = 1e-3


class AnotherFileError(MediaError):
    """Another file lies now where the one lay that was read."""


def moment_again(place: Place) -> Moment:
    """The moment at a place, with everything that was read of it then.

    Raises MediaError when the file is gone or cannot be read there, AnotherFileError when it is not the
    same one any more.
    """
    path = Path(place.file)
    if place.digest and digest(path) != place.digest:
        raise AnotherFileError(f"{path.name} is not the file any more that was read.", "Read it again.")
    if place.is_recording:
        picture, sound = picture_at(path, place.end_s), sound_until(path, place.end_s)
        return Moment(place.start_s, place.end_s, picture, sound)
    with open_media(path) as media:
        # What begins just before it may be the same one, but for how a number was rounded.
        from_s = max(0.0, place.start_s - _SAME_S)
        for moment in media.moments(place.every_s, sound=place.sound, from_s=from_s):
            if abs(moment.end_s - place.end_s) <= _SAME_S:
                return moment
            if moment.start_s > place.end_s:
                break
    raise MediaError(f"{path.name} cannot be read at {place.end_s:.1f} s.", "Is it damaged?")
