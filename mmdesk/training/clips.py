"""Decodes the clips of a speech pack, once: 16 kHz mono."""

import io
import tarfile

import av
import numpy as np
from numpy.typing import NDArray

from mmdesk.core.arrays import SAMPLE_RATE_HZ
from mmdesk.core.errors import MmdeskError
from mmdesk.training.packs import SpeechPack, member_bytes


def read_clips(pack: SpeechPack) -> list[NDArray[np.int16]]:
    """The pack's clips (samples,), in the order of `files`. Raises MmdeskError on a missing clip."""
    archive = pack.folder / "clips.tar"
    if not archive.is_file():
        raise MmdeskError(f"{archive} is missing.", "Check the folder given with --data.")
    with tarfile.open(archive) as tar:
        return [_decode(member_bytes(tar, file), file) for file in pack.files]


def _decode(data: bytes, name: str) -> NDArray[np.int16]:
    resampler = av.AudioResampler(format="s16", layout="mono", rate=SAMPLE_RATE_HZ)
    try:
        with av.open(io.BytesIO(data), "r", metadata_errors="ignore") as container:
            parts = [
                part.to_ndarray()[0]
                for frame in container.decode(audio=0)
                for part in resampler.resample(frame)
            ]
            parts += [part.to_ndarray()[0] for part in resampler.resample(None)]
    except av.FFmpegError as error:
        raise MmdeskError(f"The clip {name} does not decode: {error}.", "Fetch the pack again.") from error
    return np.concatenate(parts) if parts else np.zeros(0, np.int16)
