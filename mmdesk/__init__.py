"""mmdesk reads emotion from face, voice and text on one's own computer, and learns from corrections.

`core` says what we talk about; every other room imports it. `app` and `cli` put the rooms together.
"""

import os

__version__ = "0.1.0"

# Everything the program needs is shipped with it. Said here, before any library can be imported and
# ask: a missing file is then an error that names it, never a connection.
OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_DATASETS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DISABLE_TELEMETRY": "1",  # the same for older libraries of the hub
    "DO_NOT_TRACK": "1",  # https://consoledonottrack.com
}
os.environ.update(OFFLINE)

# torch makes this folder as soon as it is imported, in /tmp and for everyone to see, for code that it
# compiles. Nothing is compiled here, so nothing is ever written into one that is there already.
os.environ.setdefault("TORCHINDUCTOR_CACHE_DIR", os.path.dirname(os.path.abspath(__file__)))
