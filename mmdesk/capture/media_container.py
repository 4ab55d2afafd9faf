"""Opening a media file so that it can open nothing else, and reading its packets to the end."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import av
from av.container import InputContainer
from av.packet import Packet
from av.stream import Stream

from mmdesk.capture.media_notes import note
from mmdesk.capture.pixels import MAX_PIXELS
from mmdesk.core.errors import MediaError
from mmdesk.core.sealed_file import opened

_MAX_BROKEN_READS = 20

# Only formats that carry their data themselves. Playlists (concat, hls, dash, imf), network
# descriptions (sdp), file patterns (image2) and devices are left out: they open other files.
_FORMATS = (
    "mov,matroska,mpegts,mpeg,mpegvideo,m4v,avi,flv,live_flv,asf,rm,mxf,gxf,nut,dv,ivf,h264,hevc,obu,mjpeg,"
    "yuv4mpegpipe,gif,apng,webp_anim,ogg,wav,w64,aiff,au,caf,flac,mp3,aac,loas,ac3,eac3,dts,dtshd,truehd,mlp,"
    "amr,amrnb,amrwb,ape,wv,tta,tak,mpc,mpc8,voc,sox,gsm,xwma,oma,dsf,iff,srt,webvtt,ass,"
    "jpeg_pipe,png_pipe,webp_pipe,bmp_pipe,tiff_pipe,jpegxl_pipe,j2k_pipe,gif_pipe,qoi_pipe,"
    "pgm_pipe,ppm_pipe,pbm_pipe,pam_pipe"
)


class _Nameless:
    """A file without its name: FFmpeg can neither guess by the name nor look for files beside it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.read = file.read
        self.tell = file.tell

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go there; -1, FFmpeg's way of being told no, for the places damaged files point to."""
        try:
            return self._file.seek(offset, whence)
        except (OSError, ValueError):
            return -1


def open_container(path: Path, file: BinaryIO) -> InputContainer:
    """Read the headers of an open file; `path` is for messages. Raises MediaError in one line."""
    options: dict[str, Any] = {
        "options": {"max_pixels": str(MAX_PIXELS)},
        "container_options": {"format_whitelist": _FORMATS},
        "metadata_errors": "ignore",  # the default raises UnicodeDecodeError on old phones' files
    }
    try:
        container: InputContainer = av.open(_Nameless(opened(file)), "r", **options)
        _bound(container)
        return container
    except av.ArgumentError as error:
        raise MediaError(
            f"{path.name} is a playlist or another kind of file that mmdesk does not open.",
            "Choose the video, sound or picture file itself.",
        ) from error
    except (av.FFmpegError, OSError, ValueError, OverflowError) as error:
        raise MediaError(
            f"{path.name} is not a video, sound or picture file, or it is damaged.", "Choose another file."
        ) from error


def _bound(container: InputContainer) -> None:
    """Bound each decoder too: what is given to the container holds while it reads headers, no longer."""
    for stream in container.streams.video:
        context: Any = stream.codec_context  # None for unknown codecs
        if context is not None:
            context.options = {"max_pixels": str(MAX_PIXELS)}


def packets(container: InputContainer, stream: Stream, errors: list[str]) -> Iterator["Packet[Any]"]:
    """The stream's packets to the end, going on after damage; what was wrong is added to `errors`."""
    for _ in range(_MAX_BROKEN_READS):
        try:
            for packet in container.demux(stream):
                # Theora says "the same picture again" by an empty packet; to FFmpeg that is an error.
                if packet.size or packet.pts is None:
                    yield packet
            return
        except IndexError:  # at the very end PyAV stumbles over streams that began in the middle
            return
        except (av.FFmpegError, OSError, ValueError) as error:
            note(errors, f"The file is damaged: {reason(error)}.")


def reason(error: Exception) -> str:
    """What FFmpeg says, without the number and the missing name."""
    text = str(getattr(error, "strerror", None) or error).split(":")[0].strip()
    return text if text and not text.startswith("Error number") else "damage without a name"
