"""Kills the program in the middle of whatever it does, the real window too, and looks what is left.

    python tests/benchmarks/kill_everything.py [--runs 300] [--only window,restore,…] [--seed 0]

All of `kill_anything.py`, and the acts of `killed_window.py`: one table of them all.
"""

import sys
from contextlib import closing
from pathlib import Path

import av
import kill_anything
import killed_window
from kill_anything import KINDS, Kind, Place, given, learned
from killed_acts import SESSION
from remembered import a_verdict
from sealed_data import CHEAP

from mmdesk.core.sealed_file import opened
from mmdesk.settings import Settings
from mmdesk.store import sealing
from mmdesk.store.backups import back_up
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.keys import forget_key, unlock
from mmdesk.store.keys_file import is_encrypted
from mmdesk.workers.sealing import turn_on

_MAY_BE_LOST_S = 1.0  # of a recording's end
_MATROSKA = b"\x1a\x45\xdf\xa3"
_SCRIPT = killed_window.__file__


lost_s: list[float] = []  # of each recording that was killed


def verdicts_of(place: Place) -> set[str]:
    """The ids of all verdicts."""
    with closing(open_database(place.data_dir, read_only=True)) as connection:
        return {one.id for one in FeedbackStore(connection).all()}


def begun(place: Place) -> None:
    """A data directory whose notice was answered, with verdicts to learn from."""
    given(place)
    Settings.load(place.data_dir / "settings.json").set("live_people", "me")
    clip = place.base_dir.parent / "clip.mp4"
    if not clip.exists():
        killed_window.make_sample_clip(clip)


def begun_and_sealed(place: Place) -> None:
    """The same, under a passphrase."""
    begun(place)
    turn_on(place.data_dir, killed_window.PASSPHRASE, lambda _share: None, CHEAP)
    forget_key(place.data_dir)


def unlocked(place: Place) -> None:
    """What the user does: give the passphrase."""
    unlock(place.data_dir, killed_window.PASSPHRASE)


def check_window(place: Place, told: list[object]) -> list[str]:
    """Every verdict that the window showed as saved is there, once; and what was recorded can be played."""
    there = verdicts_of(place)
    said = [one for one in told if not isinstance(one, dict)]
    wrong = [f"verdict {one} was shown as saved" for one in said if one not in there]
    last: dict[str, float] = {one["file"]: one["recorded_s"] for one in told if isinstance(one, dict)}
    for name, recorded_s in last.items():
        plays_s = plays_up_to(place.data_dir / "media" / name)
        lost_s.append(recorded_s - plays_s)
        if lost_s[-1] > _MAY_BE_LOST_S:
            wrong.append(f"{name} plays {plays_s:.2f} of {recorded_s:.2f} s")
    return wrong


def check_sealed(place: Place, told: list[object]) -> list[str]:
    """The same, and nothing of it is plain."""
    heads = {path.read_bytes()[:4] for path in (place.data_dir / "media").glob("*.mkv")}
    wrong = check_window(place, told) + ["a recording is plain" for head in heads if head == _MATROSKA]
    forget_key(place.data_dir)
    return wrong


def plays_up_to(path: Path) -> float:
    """Seconds to the last picture that is shown; 0 where nothing is."""
    try:
        with path.open("rb") as raw, opened(raw) as file, av.open(file) as media:
            times = [float(one.time or 0.0) for packet in media.demux(video=0) for one in packet.decode()]
            return max(times, default=0.0)
    except (av.FFmpegError, OSError):
        return 0.0


def with_backups(place: Place) -> None:
    """Three verdicts in the oldest backup, four in the next, five in the newest."""
    for number in range(5):
        with closing(open_database(place.data_dir)) as connection:
            FeedbackStore(connection).save(a_verdict(number, session_id=SESSION, id=f"r{number}"))
            if number > 1:
                back_up(connection)


def check_restore(place: Place, _told: list[object]) -> list[str]:
    """Whole, one of those that were there; and all that was ever there is kept aside."""
    count = len(verdicts_of(place))
    return [] if count in (3, 4, 5) else [f"{count} verdicts"]


def check_formats(place: Place, told: list[object]) -> list[str]:
    """Whatever was exported is there, whole; none is half."""
    wrong = []
    for form in set(told):
        file = place.data_dir / f"out.{form}"
        if not file.exists() or file.stat().st_size == 0:
            wrong.append(f"the {form} is not there")
    halves = [path.name for path in place.data_dir.glob(".mmdesk-*")]
    for file in place.data_dir.glob("out.*"):
        if file.suffix == ".html" and not file.read_text().rstrip().endswith("</html>"):
            wrong.append("the report is half")
    return wrong + ([f"{len(halves)} unfinished files"] if len(halves) > 1 else [])


def unsealed(place: Place) -> None:
    """What the user does: give the passphrase; the conversion goes on to its end, and back."""
    if is_encrypted(place.data_dir):
        key = unlock(place.data_dir, killed_window.PASSPHRASE)
        sealing.finish(place.data_dir, key)
        if is_encrypted(place.data_dir):
            sealing.turn_off(place.data_dir, key)
        forget_key(place.data_dir)


def check_sealing(place: Place, _told: list[object]) -> list[str]:
    found = len(verdicts_of(place))
    return [] if found == 64 else [f"{found} verdicts in place of 64"]


KINDS.update(
    {
        "window": Kind(begun, check_window, 3.0, _SCRIPT),
        "window_recording": Kind(begun, check_window, 3.0, _SCRIPT),
        "sealed_recording": Kind(begun_and_sealed, check_sealed, 3.0, _SCRIPT, unlocked),
        "window_lesson": Kind(begun, check_window, 12.0, _SCRIPT),
        "restore": Kind(with_backups, check_restore, 0.5, _SCRIPT),
        "formats": Kind(learned, check_formats, 2.0, _SCRIPT),
        "sealing": Kind(learned, check_sealing, 1.5, _SCRIPT, unsealed),
    }
)

if __name__ == "__main__":
    code = kill_anything.main()
    if lost_s:
        sys.stdout.write(f"{len(lost_s)} recordings lost at most their last {max(lost_s):.2f} s.\n")
    sys.exit(code)
