"""Profiles on disk: names, what is found again, what is in use, and that none touches another."""

import errno
import json
import os
import shutil
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from planted import MARK, files_with_marks, plant

from mmdesk.core.errors import StoreError
from mmdesk.core.profiles import DEFAULT, LONGEST
from mmdesk.paths import base_model_dir
from mmdesk.store import profile_index
from mmdesk.store.database import open_database
from mmdesk.store.erasing import erase_everything
from mmdesk.store.kept_on_disk import each_kept
from mmdesk.store.profile_index import BROKEN, INDEX
from mmdesk.store.profile_use import in_use, used_by_nobody
from mmdesk.store.profiles import LOCK, ProfileStore
from mmdesk.store.purge import forget, forget_versions
from mmdesk.store.versions import VersionStore

MAKER = """
import sys
from pathlib import Path
from mmdesk.core.errors import StoreError
from mmdesk.store.profiles import ProfileStore
store = ProfileStore(Path(sys.argv[1]), Path(sys.argv[1]) / "default")
sys.stdin.readline()
for number in range(5):
    store.make(f"{sys.argv[2]} {number}")
    try:
        print(store.make(f"Both {number}").name)
    except StoreError as error:
        assert "already" in str(error)
"""


@pytest.fixture(scope="module")
def planted(tmp_path_factory):
    """A data directory with everything in it that there can be."""
    folder = tmp_path_factory.mktemp("planted") / "data"
    plant(folder, base_model_dir())
    return folder


@pytest.fixture
def fill(planted):
    """Put it into a profile's folder."""
    return lambda folder: shutil.copytree(planted, folder, dirs_exist_ok=True)


@pytest.fixture
def store(tmp_path):
    return ProfileStore(tmp_path / "mmdesk-profiles", tmp_path / "mmdesk")


def names(store):
    return [one.called for one in store.all().all]


def files_of(folder):
    return {str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def test_there_is_one_profile_until_another_is_made_and_nothing_is_written(store, tmp_path):
    assert names(store) == [DEFAULT]
    store.mend()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_all_that_is_written_is_for_this_user_alone(store):
    made = store.make("Ada")
    modes = {one: stat.S_IMODE(one.stat().st_mode) for one in (store.home, *store.home.iterdir())}
    assert {mode for path, mode in modes.items() if path.is_dir()} == {0o700}
    assert {mode for path, mode in modes.items() if path.is_file()} == {0o600}
    assert made.folder.parent == store.home
    assert "Ada" not in str(made.folder)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "  ",
        "\u200b",
        "\n",
        "-x",
        "--help",
        "../x",
        "a/b",
        "a\\b",
        ".",
        "..",
        "x" * 41,
        "x" * 200,
        "Default",
    ],
)
def test_what_is_no_name_is_refused_in_one_line(store, name):
    with pytest.raises(StoreError) as caught:
        store.make(name)
    assert caught.value.hint
    assert "\n" not in str(caught.value)
    assert names(store) == [DEFAULT]


@pytest.mark.parametrize(
    "name",
    [
        "CON",
        "a b",
        "😀",
        "שלום",
        "王小明",
        "<b>x",
        "nul.txt",
        "x" * LONGEST,
        "a&b",
        "%s",
        "e\u0301" * LONGEST,
    ],
)
def test_names_in_any_writing_are_taken_and_lead_nowhere(store, name):
    made = store.make(name)
    assert store.called(name).id == made.id
    assert made.folder == store.home / made.id


def test_a_name_is_one_line_and_taken_once_however_it_is_written(store):
    assert store.make(" Ada\nLovelace ").name == "Ada Lovelace"
    for same in ("ada lovelace", "ADA  LOVELACE", "Ada\tLovelace", "A\u200bda Lovelace"):
        with pytest.raises(StoreError, match="There is a profile"):
            store.make(same)


def test_the_first_one_can_be_named_and_is_still_found_as_the_first(store, tmp_path):
    store.make("Ada")
    store.rename(DEFAULT, "Ben")
    assert names(store) == ["Ben", "Ada"]
    assert store.called("default").folder == store.called("ben").folder == tmp_path / "mmdesk"
    with pytest.raises(StoreError, match="cannot be deleted"):
        store.delete(DEFAULT)


def test_a_name_can_be_written_otherwise_but_not_be_anothers(store):
    ada = store.make("ada")
    store.make("Ben")
    assert store.rename(ada.id, "Ada").name == "Ada"
    with pytest.raises(StoreError, match="There is a profile Ben"):
        store.rename(ada.id, "BEN")
    with pytest.raises(StoreError, match="deleted meanwhile"):
        store.rename("0" * 32, "Cid")


def test_deleting_leaves_no_byte_of_it_and_every_byte_of_the_others(store, tmp_path, fill):
    ada, ben = store.make("Ada"), store.make("Ben")
    for folder in (ada.folder, ben.folder, tmp_path / "mmdesk"):
        fill(folder)
    others = files_of(ben.folder), files_of(tmp_path / "mmdesk")
    assert store.delete(ada.id) is None
    assert not ada.folder.exists()
    assert names(store) == [DEFAULT, "Ben"]
    assert (files_of(ben.folder), files_of(tmp_path / "mmdesk")) == others
    marked = {Path(one).parts[0] for one in files_with_marks(store.home)}
    assert marked == {ben.id}


@pytest.mark.parametrize("whose", ["first", "Ada"])
def test_forgetting_everything_of_one_touches_no_other(store, tmp_path, whose, fill):
    ada = store.make("Ada")
    folders = {"first": tmp_path / "mmdesk", "Ada": ada.folder}
    for folder in folders.values():
        fill(folder)
    other = next(folder for name, folder in folders.items() if name != whose)
    before = files_of(other)
    with closing(open_database(folders[whose])) as connection:
        forget(connection, everything=True)
        forget_versions(connection, VersionStore(folders[whose], base_model_dir()), everything=True)
    assert files_with_marks(folders[whose]) == set()
    erase_everything(folders[whose])
    assert files_of(other) == before
    assert names(store) == [DEFAULT, "Ada"]


def test_nothing_of_a_profile_lies_in_what_another_keeps(store, tmp_path, fill):
    fill(tmp_path / "mmdesk")
    ada = store.make("Ada")
    fill(ada.folder)
    for folder in (tmp_path / "mmdesk", ada.folder):
        assert [str(one.path) for one in each_kept(folder) if not one.is_own] == []
        assert not (folder / INDEX).exists()


def test_what_the_program_has_not_written_stays_and_it_is_said_where(store, fill):
    ada = store.make("Ada")
    fill(ada.folder)
    (ada.folder / "thesis.odt").write_text("mine")
    left = store.delete(ada.id)
    assert files_of(left) == {"thesis.odt": b"mine"}
    assert names(store) == [DEFAULT]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_where_a_profile_lies_on_another_disk_the_link_goes_with_it(store, tmp_path, fill):
    ada, elsewhere = store.make("Ada"), tmp_path / "disk"
    ada.folder.rmdir()
    elsewhere.mkdir()
    ada.folder.symlink_to(elsewhere)
    fill(ada.folder)
    assert store.delete(ada.id) is None
    assert files_of(elsewhere) == {}
    assert not ada.folder.is_symlink()


@pytest.mark.skipif(os.name == "nt", reason="there a folder with open files cannot be renamed anyway")
def test_what_is_open_is_not_deleted(store):
    ada = store.make("Ada")
    (ada.folder / "settings.json").write_text("{}")
    with in_use(ada.folder), in_use(ada.folder), pytest.raises(StoreError, match="Ada is open"):
        store.delete(ada.id)
    code = (
        "import sys; from pathlib import Path; from mmdesk.store.database import open_database\n"
        "held = open_database(Path(sys.argv[1])); held.execute('SELECT count(*) FROM sessions').fetchall()\n"
        "print('open', flush=True); sys.stdin.readline()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(ada.folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout.readline() == "open\n"
        with pytest.raises(StoreError, match="Ada is open"):  # by --data-dir, which holds nothing
            store.delete(ada.id)
        other.communicate("\n")
    assert names(store) == [DEFAULT, "Ada"]
    store.delete(ada.id)
    assert names(store) == [DEFAULT]


def test_what_is_just_being_deleted_is_not_begun(store):
    ada = store.make("Ada")
    with used_by_nobody(ada.folder, "Ada"), pytest.raises(StoreError, match="just being deleted"):
        in_use(ada.folder).__enter__()
    with in_use(ada.folder):
        pass


@pytest.mark.parametrize(
    "garbage", [b"", b"\x00\xff" * 50, b"[]", b'{"profiles": 1}', b'{"profiles":', b"9" * 2**21]
)
def test_a_list_that_is_garbage_is_kept_aside_and_the_folders_are_found_again(store, garbage):
    ada, empty = store.make("Ada"), store.make("Empty")
    (ada.folder / "settings.json").write_text("{}")
    (store.home / INDEX).write_bytes(garbage)
    found = store.all().all[1]
    assert (found.folder, found.name) == (ada.folder, f"found {ada.id[:8]}")
    store.mend()
    assert (store.home / BROKEN).read_bytes() == garbage
    assert names(store) == [DEFAULT, f"found {ada.id[:8]}"]
    store.rename(ada.id, "Ada")
    assert names(store) == [DEFAULT, "Ada"]
    assert not empty.folder.exists()  # there was nothing in it but its name


def test_a_list_that_was_never_written_whole_is_swept(store):
    store.make("Ada")
    (store.home / ".mmdesk-0123456789ab.tmp").write_text('{"profiles": [{"name": "Ada')
    store.mend()
    assert sorted(one.name for one in store.home.iterdir() if one.is_file()) == [INDEX, LOCK]


def test_entries_that_somebody_else_wrote_lead_nowhere(store):
    ada = store.make("Ada")
    written = [
        {"id": "../../etc", "name": "Eve"},
        {"id": ada.id, "name": "Ada"},
        {"id": ada.id, "name": "again"},
        {"id": "0" * 32, "name": "ada"},
        {"id": "1" * 32, "name": "default"},
        {"id": "2" * 32, "name": 7},
        "text",
    ]
    (store.home / INDEX).write_text(json.dumps({"profiles": written, "last": 7, "asks": "no"}))
    found = store.all()
    assert [(one.id, one.name) for one in found.all[1:]] == [(ada.id, "Ada"), ("0" * 32, "ada 2")]
    assert found.opened_last.is_default
    assert found.asks


def test_a_missing_folder_is_told_and_can_be_taken_off_the_list(store):
    ada = store.make("Ada")
    ada.folder.rmdir()
    assert [one.is_there for one in store.look()] == [True, False]
    with pytest.raises(StoreError, match="is missing"):
        store.called("ada")
    assert store.delete(ada.id) is None
    assert names(store) == [DEFAULT]


def test_the_list_tells_size_and_last_use_and_which_is_locked(store, fill):
    ada = store.make("Ada")
    assert store.look()[1].used_at is None
    fill(ada.folder)
    (ada.folder / "keys.json").write_text("{}")
    now = store.look()[1]
    assert now.is_encrypted
    assert now.size_bytes == sum(len(one) for one in files_of(ada.folder).values())
    assert now.used_at is not None
    assert store.look(with_sizes=False)[1].size_bytes == 0


def test_on_a_full_disk_nothing_is_made_and_deleting_goes_all_the_same(store, monkeypatch, fill):
    ada = store.make("Ada")
    fill(ada.folder)
    written = (store.home / INDEX).read_bytes()

    def full(*_):
        if ada.folder.exists() or list(store.home.glob("*.deleting")):
            raise StoreError("Cannot write: No space left on device.", "Free some disk space and retry.")
        real(store.home, _[1])

    real = profile_index.write_index
    monkeypatch.setattr("mmdesk.store.profiles.write_index", full)
    with pytest.raises(StoreError, match="No space left"):
        store.make("Ben")
    assert [one.name for one in store.home.iterdir() if one.is_dir()] == [ada.id]
    assert (store.home / INDEX).read_bytes() == written
    assert store.delete(ada.id) is None
    assert names(store) == [DEFAULT]


def test_a_list_that_cannot_be_read_is_trouble_and_not_empty(store, monkeypatch):
    store.make("Ada")

    def closed(*_):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", closed)
    with pytest.raises(StoreError, match="cannot be read: Permission denied"):
        store.all()


def test_two_programs_make_profiles_at_once_and_none_is_lost_or_twice(store):
    store.make("Ada")
    makers = [
        subprocess.Popen(
            [sys.executable, "-c", MAKER, str(store.home), who],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for who in ("One", "Two")
    ]
    for one in makers:
        one.stdin.write("\n")
        one.stdin.flush()
    said = [one.communicate()[0].split("\n") for one in makers]
    assert [one.returncode for one in makers] == [0, 0]
    assert sorted(line for lines in said for line in lines if line) == [f"Both {place}" for place in range(5)]
    found = names(store)
    assert len(found) == len(set(found)) == 2 + 10 + 5
    assert {one.folder.is_dir() for one in store.all().all[1:]} == {True}


def test_what_is_remembered_is_written_only_when_it_changes(store):
    ada = store.make("Ada")
    store.remember(ada.id)
    before = (store.home / INDEX).stat().st_ino
    store.remember(ada.id)
    assert (store.home / INDEX).stat().st_ino == before
    assert store.all().opened_last.id == ada.id
    store.ask_at_start(False)
    assert not store.all().asks
    store.delete(ada.id)
    assert store.all().opened_last.is_default


def test_the_name_stands_in_no_data_directory(store):
    made = store.make(MARK)
    open_database(made.folder).close()
    assert files_with_marks(made.folder) == set()
