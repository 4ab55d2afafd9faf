"""Which sounds a file has, in words to choose by, and which of them is heard if nobody chooses."""

from collections.abc import Sequence
from dataclasses import dataclass

from av.audio.stream import AudioStream
from av.stream import Disposition

# For the words only: what files really carry, in both of the codes of ISO 639-2 and that of 639-1.
_LANGUAGES = {
    "Amharic": "am amh",
    "Arabic": "ar ara",
    "Chinese": "zh zho chi cmn yue",
    "Czech": "cs ces cze",
    "Danish": "da dan",
    "Dutch": "nl nld dut",
    "English": "en eng",
    "Finnish": "fi fin",
    "French": "fr fra fre",
    "German": "de deu ger",
    "Greek": "el ell gre",
    "Hebrew": "he heb",
    "Hindi": "hi hin",
    "Hungarian": "hu hun",
    "Italian": "it ita",
    "Japanese": "ja jpn",
    "Korean": "ko kor",
    "Norwegian": "no nor nb nob",
    "Polish": "pl pol",
    "Portuguese": "pt por",
    "Russian": "ru rus",
    "Spanish": "es spa",
    "Swedish": "sv swe",
    "Turkish": "tr tur",
    "Ukrainian": "uk ukr",
    "Vietnamese": "vi vie",
}
_BY_CODE = {code: name for name, codes in _LANGUAGES.items() for code in codes.split()}
_CHANNELS = {1: "mono", 2: "stereo", 6: "5.1", 8: "7.1"}
_NO_TITLES = (
    "handler",
    "media",
    "core audio",
    "stereo",
    "mono",
    "surround",
)  # muxers themselves
_FOR_FEW = Disposition.comment | Disposition.hearing_impaired | Disposition.visual_impaired


@dataclass(frozen=True, slots=True)
class SoundTrackInfo:
    """One of a file's sounds. `index` counts them from 0, those that cannot be decoded included."""

    index: int
    stream: int  # its place among all streams of the file
    words: str  # "English, commentary, stereo, 48 kHz"
    language: str  # the file's code for it; "" where it says none
    title: str
    channels: int
    rate_hz: int
    is_default: bool  # heard unless another is chosen


def sound_infos(streams: Sequence[tuple[int, AudioStream]]) -> tuple[SoundTrackInfo, ...]:
    """What is to be known of these sounds, each with its index; all of them can be decoded."""
    best = max(streams, key=_merit, default=None)
    return tuple(_info(index, stream, best is not None and index == best[0]) for index, stream in streams)


def _merit(numbered: tuple[int, AudioStream]) -> tuple[bool, bool, int, int]:
    """What the file itself calls its sound comes first, then the finest, then the first."""
    index, stream = numbered
    is_main = not stream.disposition & _FOR_FEW
    is_default = bool(stream.disposition & Disposition.default)
    return is_main, is_default, stream.codec_context.sample_rate, -index


def _info(index: int, stream: AudioStream, is_default: bool) -> SoundTrackInfo:
    language = (stream.language or "").lower().split("-")[0]
    language = "" if language in ("und", "mis", "zxx") else language
    title = _title(stream)
    channels, rate_hz = stream.codec_context.channels, stream.codec_context.sample_rate
    words = (
        _BY_CODE.get(language, language),
        title or _purpose(stream),
        _CHANNELS.get(channels, f"{channels} channels"),
        f"{rate_hz / 1000:g} kHz",
    )
    return SoundTrackInfo(
        index, stream.index, ", ".join(filter(None, words)), language, title, channels, rate_hz, is_default
    )


def _title(stream: AudioStream) -> str:
    named = stream.metadata.get("title") or stream.metadata.get("handler_name") or ""
    title = " ".join(named.split())[:60]
    return "" if any(word in title.lower() for word in _NO_TITLES) else title


def _purpose(stream: AudioStream) -> str:
    if stream.disposition & Disposition.comment:
        return "commentary"
    return "described" if stream.disposition & _FOR_FEW else ""
