"""Where in a sound somebody speaks: silero-vad, its frames all at once.

The package asks its network for one frame after the other, which for three seconds takes longer than
everything else that is done with a moment. Only the recurrent layer in its middle needs the frame
before; asked for a whole sound, the same weights give the same answers in a sixteenth of the time.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from mmdesk.core.arrays import SAMPLE_RATE_HZ

FRAME = 512  # samples
_CONTEXT = 64  # samples before a frame that it is heard with
_SHORTEST_MS = 100


def spoken_parts(samples: Tensor) -> list[tuple[int, int]]:
    """First and last sample of each part of a sound (N,), 16 kHz and -1..1, in which somebody speaks."""
    answers = _Answers(speech_chances(samples))
    parts = _package().get_speech_timestamps(
        samples, answers, sampling_rate=SAMPLE_RATE_HZ, min_speech_duration_ms=_SHORTEST_MS
    )
    return [(part["start"], part["end"]) for part in parts]


@torch.inference_mode()
def speech_chances(samples: Tensor) -> Tensor:
    """How likely somebody speaks in each frame of a sound (N,), the last one filled up, as (frames,)."""
    if not len(samples):
        return torch.zeros(0)
    network, recurrent = _network()
    count = -(-len(samples) // FRAME)
    padded = functional.pad(samples, (_CONTEXT, count * FRAME - len(samples)))
    heard = network.encoder(network.run_extractors(padded.unfold(0, _CONTEXT + FRAME, FRAME)))
    states, _ = recurrent(heard.squeeze(2).unsqueeze(0))
    chances: Tensor = network.decoder.decoder(states.transpose(1, 2))
    return chances.flatten()


class _Answers:
    """Gives the package's own loop, which makes parts of frames, answers that are known already."""

    def __init__(self, chances: Tensor) -> None:
        self._chances: Iterator[Tensor] = iter(chances)

    def reset_states(self) -> None:
        """There are none."""

    def __call__(self, frame: Tensor, sample_rate_hz: int) -> Tensor:
        return next(self._chances)


@lru_cache(maxsize=1)
def _package() -> Any:
    """silero-vad. It sets one thread for the whole process as soon as it is imported; that is undone."""
    threads = torch.get_num_threads()
    import silero_vad

    torch.set_num_threads(threads)
    return silero_vad


@lru_cache(maxsize=1)
def _network() -> tuple[Any, nn.LSTM]:
    """The package's network for 16 kHz, and its recurrent cell as a layer for many frames."""
    package, threads = _package(), torch.get_num_threads()
    network = package.load_silero_vad()._model
    torch.set_num_threads(threads)
    cell = network.decoder.rnn.state_dict()
    width, inside = cell["weight_hh"].shape[1], cell["weight_ih"].shape[1]
    recurrent = nn.LSTM(inside, width, batch_first=True)
    recurrent.load_state_dict({f"{name}_l0": value for name, value in cell.items()})
    return network, recurrent.eval()
