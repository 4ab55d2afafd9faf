"""Recordings: each belongs to a session that is remembered, and can be played."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from mmdesk.cli.finding import Finding, fail, ok, warn
from mmdesk.core.errors import MediaError
from mmdesk.store.database import open_database
from mmdesk.store.places import database_file, media_folder


def check_recordings(data_dir: Path) -> Iterator[Finding]:
    """Whether every recording can be read and belongs to a session."""
    files = sorted(media_folder(data_dir).glob("*.mkv"))
    if not files:
        yield ok("recordings", "there are none: neither picture nor sound is kept")
        return
    known = _sessions(data_dir)
    lost = [file.name for file in files if file.name.split(".")[0] not in known]
    if lost:
        yield fail(
            "recordings", f"{len(lost)} belong to no session: {lost[0]}.", "`mmdesk forget` erases them."
        )
    damaged = [(file, why) for file in files if (why := _trouble_with(file))]
    for file, why in damaged:
        yield warn("recordings", f"{file.name} cannot be played: {why}", "Forget its session, or delete it.")
    if not lost and not damaged:
        yield ok("recordings", f"{len(files)}, each of a session, each can be played")


def _sessions(data_dir: Path) -> set[str]:
    if not database_file(data_dir).exists():
        return set()
    with closing(open_database(data_dir, read_only=True)) as connection:
        return {row[0] for row in connection.execute("SELECT id FROM sessions")}


def _trouble_with(file: Path) -> str:
    from mmdesk.capture.media_file import open_media

    try:
        open_media(file).close()
    except MediaError as error:
        return error.message
    return ""
