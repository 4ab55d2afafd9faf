"""A data directory with something of everything that is sealed, and what can be read of it."""

from contextlib import closing

from remembered import NOON, a_verdict

from mmdesk.core.sealed_writer import unseal_bytes
from mmdesk.core.sessions import Recording, Session
from mmdesk.store.backups import back_up
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.files import make_private_dir, replacing
from mmdesk.store.key_wrapping import Cost
from mmdesk.store.recordings import RecordingStore
from mmdesk.store.sessions import SessionStore

MARK = "planted-marker-7b21"
PASSPHRASE = "four words of a person"
CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
FILM = (MARK * 5000).encode()


def plant(data_dir, verdicts=10, film=FILM):
    """A database with a log left over, a backup, a recording and a version, all with the marker."""
    with closing(open_database(data_dir)) as connection:
        SessionStore(connection).begin(Session(f"{MARK}.mp4", NOON, id=MARK))
        feedback = FeedbackStore(connection)
        for minute in range(verdicts):
            feedback.save(
                a_verdict(minute, session_id=MARK, moment_id=f"{MARK} {minute}", id=f"{MARK}-{minute}")
            )
        RecordingStore(connection).add(Recording(MARK, f"media/{MARK}.mkv", 0.0))
        back_up(connection)
    write(make_private_dir(data_dir / "media") / f"{MARK}.mkv", film)
    version = make_private_dir(make_private_dir(data_dir / "versions") / "0001")
    write(version / "card.json", f'{{"feedback_ids": ["{MARK}-1"]}}'.encode())
    write(version / "weights.safetensors", FILM[:3000])
    write(data_dir / "signers.json", f'{{"{MARK}": 1}}'.encode())


def write(path, data):
    with replacing(path) as file:
        file.write(data)


def remembered(data_dir):
    """Everything that can be read of it; needs the key where it is encrypted."""
    with closing(open_database(data_dir)) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in sorted(tables)}
        rows["user_version"] = connection.execute("PRAGMA user_version").fetchall()
    files = {
        path.name: unseal_bytes(path.read_bytes())
        for path in [*data_dir.glob("media/*"), *data_dir.glob("versions/0001/*"), data_dir / "signers.json"]
    }
    return rows, files


def files_with_marker(data_dir):
    """Which files hold the marker in plain, or its name in UTF-16."""
    return {
        str(path.relative_to(data_dir))
        for path in data_dir.rglob("*")
        if path.is_file()
        and (MARK.encode() in (data := path.read_bytes()) or MARK.encode("utf-16-le") in data)
    }
