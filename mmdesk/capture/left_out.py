"""Which pictures of a film are not decoded, in FFmpeg's words: none, those no other needs, all but keys."""

from typing import Literal

LeftOut = Literal["DEFAULT", "NONREF", "NONKEY"]
