"""What is fuzzed: for each kind of file that anybody may have made, good ones, and the way mmdesk reads it.

A target's `read` gets the folder of this run and the bytes; whatever it raises beside `expected` is a fault.
"""

import hashlib
import json
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path

sys.path[:0] = [
    str(Path(__file__).parents[1] / name) for name in ("", "analysis", "learning", "training", "store")
]

from mmdesk.core.errors import MediaError, MmdeskError, StoreError, WeightsError  # noqa: E402
from mmdesk.core.strict_json import BadJsonError  # noqa: E402

BASE_SHA = "ab" * 32
CORPUS = Path(__file__).parent / "corpus"
ZOO = Path(__file__).resolve().parents[3] / "shared" / "data" / "media_zoo"
_LARGEST_CLIP = 140_000  # bytes: so that each takes a second at most


@dataclass(frozen=True, slots=True)
class Target:
    """One kind of file."""

    seeds: Callable[[Path], list[bytes]]
    read: Callable[[Path, bytes], object]
    expected: tuple[type[Exception], ...] = ()
    is_quick: bool = True  # some hundred inputs a second
    runs: int = field(default=60)  # in the test suite


def kept(name: str) -> list[bytes]:
    """What once failed, or is known to be hard: those of a target are named after it."""
    return [file.read_bytes() for file in sorted(CORPUS.glob(f"{name}-*"))]


def _written(folder: Path, name: str, data: bytes) -> Path:
    file = folder / name
    file.write_bytes(data)
    return file


# Settings, cards, keys: what lies in the data folder.


def _read_settings(folder: Path, data: bytes) -> None:
    from mmdesk.settings import SETTINGS, Settings

    file = _written(folder, "settings.json", data)
    settings = Settings.load(file)
    for one in SETTINGS:
        assert one.accepts(settings.get(one.name)), one.name
    settings.set("figures", not settings.get("figures"))
    again = Settings.load(file)
    assert not again.warnings or settings.warnings, again.warnings
    with suppress(BadJsonError):
        from mmdesk.core.strict_json import read_texts

        read_texts(settings.text("recent_files") or "[]", 10)


def _settings(_folder: Path) -> list[bytes]:
    told = {"camera": "auto", "predictions_per_s": 12, "file_step_s": 0.2, "figures": True, "future": [1, {}]}
    recent = json.dumps(["/clips/a.mp4", "/clips/caf\udce9.mp4"])
    return [json.dumps(told | {"recent_files": recent, "appearance": "dark"}).encode(), b"{}"]


def _read_exported_settings(folder: Path, data: bytes) -> None:
    from mmdesk.core.settings_file import proposed
    from mmdesk.settings import Settings
    from mmdesk.store.exported_settings import read_settings

    settings = Settings()
    proposal = proposed(read_settings(_written(folder, "mine.json", data)), settings.get)
    assert not [line for line in proposal.skipped if "\n" in line or len(line) > 300]
    settings.update(proposal.values)


def _exported_settings(_folder: Path) -> list[bytes]:
    from mmdesk.core.settings_file import exported
    from mmdesk.settings import Settings

    settings = Settings()
    settings.update({"figures": False, "keep_gb": 2.5, "language": "de", "learn_after": 30})
    strange = {"mmdesk_settings": 1, "settings": {"learn_after": 30.0, "camera": [1, {}], "keep_gb": 1e300}}
    return [exported(settings.get), json.dumps(strange).encode()]


def _read_profiles(folder: Path, data: bytes) -> None:
    from mmdesk.core.named_people import clean_name
    from mmdesk.core.profiles import DEFAULT, LONGEST
    from mmdesk.store.profile_index import INDEX, is_id, read_index, write_index

    _written(folder, INDEX, data)
    index = read_index(folder)
    for id_, name in index.names.items():
        assert id_ == DEFAULT or is_id(id_), id_
        assert clean_name(name) == name, name
        assert 0 < len(name) <= LONGEST + 5, name  # a number may stand after it
    assert len({name.casefold() for name in index.names.values()}) == len(index.names)
    write_index(folder, index)
    assert read_index(folder) == index


def _profiles(_folder: Path) -> list[bytes]:
    listed = [{"id": one * 32, "name": name} for one, name in (("a", "Ada"), ("b", "王小明"), ("c", "ADA"))]
    told = {
        "format": 1,
        "profiles": [{"id": "default", "name": "Ben"}, *listed],
        "last": "a" * 32,
        "asks": False,
    }
    return [json.dumps(told).encode(), json.dumps(told, ensure_ascii=False).encode(), b'{"profiles": []}']


def _card_json() -> dict[str, object]:
    part = {"objective": "supervised", "settings": {"steps": 3}, "seed": 7, "summary": "Better."}
    part |= {"feedback_ids": ["a", "b"], "made_for": 1, "share_kept": 1.0}
    told = {"version": 1, "parent": 0, "base_sha256": BASE_SHA, "created_at": "2026-05-01T12:00:00+00:00"}
    return told | {
        "verdicts": 2,
        **part,
        "parts": {"": part, "anna": part},
        "origin": {"name": "B", "version": 3},
    }


def _cards(_folder: Path) -> list[bytes]:
    return [json.dumps(_card_json(), indent=1).encode(), b'{"sha256": "x"}']


def _read_card(folder: Path, data: bytes) -> None:
    from mmdesk.store import cards
    from mmdesk.store.drift import _gate

    for name in ("card.json", "metrics.json"):
        _written(folder, name, data)
    for number in (0, 1):
        version = cards.read_version(number, folder)
        assert version is None or f"{version.summary}{version.parts}{version.origin}".encode()
    cards.taught_ids(folder)
    cards.taught_by_part(folder)
    cards.base_of(folder)
    cards.is_whole(folder)
    _gate(folder)


def _signers(_folder: Path) -> list[bytes]:
    return [json.dumps({"4f2a-91c0-77b1-0d3e-a5c2": {"name": "Anna", "met_at": "2026-05-01"}}).encode()]


def _read_signers(folder: Path, data: bytes) -> None:
    from mmdesk.cli.signing import fingerprint, remember, signer_of

    _written(folder, "signers.json", data)
    signer = signer_of(folder, bytes(32))
    assert signer.fingerprint == fingerprint(bytes(32))
    assert signer.words
    remember(folder, signer)


def _read_key(folder: Path, data: bytes) -> None:
    from mmdesk.cli.signing import sign, signer_of, verify

    _written(folder, "signing-key", data)
    signer_of(folder, bytes(32))
    public, signature = sign(folder, b"x")
    assert verify(public, signature, b"x")


def _analyzed(_folder: Path) -> list[bytes]:
    row = {"duration_s": 3.0, "moments": 4}
    made = {"target": "/out/a.json", "how": {"every_s": 0.2}, "state": [3, 4], "row": row}
    return [b"".join(json.dumps(made | {"target": f"/out/{n}"}).encode() + b"\n" for n in range(4))]


def _read_analyzed(folder: Path, data: bytes) -> None:
    from mmdesk.cli.analyzed import Analyzed

    _written(folder, "analyzed.jsonl", data)
    known = Analyzed(folder)
    known.row_of(Path("/out/1"), {"every_s": 0.2})
    known.made(Path("/out/1"))


# Sessions, verdicts, journals: what is brought in from elsewhere.


def _entries() -> list[object]:
    from test_journal import an_entry

    return [an_entry(number) for number in range(4)]


def _analysis() -> object:
    from datetime import UTC, datetime
    from types import SimpleNamespace

    from mmdesk.analysis.timeline import Analysis
    from mmdesk.core.sessions import Exclusion, FileReading, Mark, Session, State

    at = datetime(2026, 5, 1, tzinfo=UTC)
    session = Session("/clips/a.mp4", at, at, "s", FileReading(State.WHOLE, 0.2, 2.0, 1, "ab" * 8))
    return Analysis(
        source=session.source,
        media=SimpleNamespace(duration_s=2.0, errors=["The file is damaged: x."]),
        entries=iter(_entries()),  # type: ignore[arg-type]
        version=4,
        model_sha256="ab" * 32,
        session=session,
        marks=(Mark("s", 0.3, "a note\nof two lines"),),
        exclusions=(Exclusion("s", 0.1, 0.2, "a break"),),
    )


def _exported(suffix: str, _folder: Path) -> list[bytes]:
    import io

    from mmdesk.analysis.export_csv import write_csv
    from mmdesk.analysis.export_json import write_json

    text = io.StringIO()
    (write_json if suffix == ".json" else write_csv)(_analysis(), text)  # type: ignore[arg-type]
    return [text.getvalue().encode()]


def _read_session(suffix: str, folder: Path, data: bytes) -> None:
    from mmdesk.analysis.imported import is_ours, read_ours

    file = _written(folder, f"talk{suffix}", data)
    is_ours(file)
    found = read_ours(file)
    moments = list(found.moments())
    assert len(moments) == found.count
    for one in moments:
        assert abs(float(one.prediction.probabilities.sum()) - 1) < 0.02
        assert one.prediction.model.isalnum() or not one.prediction.model


def _verdicts(_folder: Path) -> list[bytes]:
    from remembered import a_verdict

    from mmdesk.analysis.feedback_lines import as_line

    some = [a_verdict(number, base=BASE_SHA) for number in range(3)]
    lines = [
        as_line(one, "p1", "file", BASE_SHA, with_features=number != 1) for number, one in enumerate(some)
    ]
    return ["".join(f"{line}\n" for line in lines).encode(), f"{lines[1]}\n".encode()]


def _read_verdicts(folder: Path, data: bytes) -> None:
    from mmdesk.analysis.shared_feedback import is_shared_feedback, look_through

    file = _written(folder, "verdicts.jsonl", data)
    is_shared_feedback(file)
    found = look_through(file, BASE_SHA)
    assert sum(1 for _ in found.verdicts()) == found.count


_HEAD = {"source": "talk.mp4", "every_s": 0.2}


def _journals(folder: Path) -> list[bytes]:
    from mmdesk.analysis.journal import open_journal

    file = folder / "seed.part"
    file.unlink(missing_ok=True)
    with open_journal(file, _HEAD) as journal:
        for entry in _entries():
            journal.add(entry)  # type: ignore[arg-type]
        journal.add_troubles(["The file is damaged: x."])
    return [file.read_bytes()]


def _read_journal(folder: Path, data: bytes) -> None:
    from mmdesk.analysis.journal import open_journal

    file = _written(folder, "talk.part", data)
    with open_journal(file, _HEAD) as journal:
        list(journal.entries())
        assert all(isinstance(one, str) for one in journal.troubles())
        journal.tail(1.0)


# Versions.


@cache
def _toy_base(folder: Path) -> Path:
    from toy_base import write_toy_base

    return Path(write_toy_base(folder / "base"))


def _sign(message: bytes) -> tuple[bytes, bytes]:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    return key.public_key().public_bytes_raw(), key.sign(message)


@cache
def _small_weights() -> bytes:
    return _tensors(Path())[0]


def _tensors(_folder: Path) -> list[bytes]:
    import torch
    from safetensors.torch import save

    torch.manual_seed(1)
    small = {"heads.0.bias": torch.zeros(7), "anna/heads.1.bias": torch.ones(7)}
    return [save(small), save({"a": torch.ones(2, 3), "b": torch.zeros(4, dtype=torch.int8)})]


def _zipped(weights: bytes, card: bytes) -> bytes:
    import io

    from mmdesk.store.version_file import write_version_file

    told = io.BytesIO()
    write_version_file(
        told, {"card.json": card, "weights.safetensors": weights, "metrics.json": b"{}"}, _sign
    )
    return told.getvalue()


def _version_files(_folder: Path) -> list[bytes]:
    weights = _small_weights()
    card = _card_json() | {"sha256": hashlib.sha256(weights).hexdigest()}
    return [_zipped(weights, json.dumps(card).encode())]


def _read_version_file(folder: Path, data: bytes) -> None:
    from mmdesk.cli.signing import verify
    from mmdesk.store.version_file import is_version_file, read_version_file

    file = _written(folder, "mine.mmdesk-version", data)
    is_version_file(file)
    read_version_file(file, verify)


def _read_signed_weights(folder: Path, data: bytes) -> None:
    """Validly signed by somebody who means harm: the weights themselves are hostile."""
    from mmdesk.cli.import_version import _names_of_parts, _parts
    from mmdesk.store.version_file import VersionFile

    base = _toy_base(folder)
    parts = _parts(VersionFile({}, data, {}, bytes(32)), base, Path("x"))
    _names_of_parts(parts, Path("x"))


def _read_signed_card(folder: Path, data: bytes) -> None:
    """Validly signed, with a hostile card."""
    from mmdesk.cli.import_version import _card, _refuse_other
    from mmdesk.cli.signing import Signer, verify
    from mmdesk.store.cards import read_version
    from mmdesk.store.version_file import read_version_file

    weights = _small_weights()
    try:
        told = json.loads(data)
        told["sha256"] = hashlib.sha256(weights).hexdigest()
        data = json.dumps(told).encode()
    except (ValueError, TypeError, RecursionError):
        pass
    file = _written(folder, "mine.mmdesk-version", _zipped(weights, data))
    found = read_version_file(file, verify)
    _refuse_other(found.card, BASE_SHA, file)
    ours = _card(found.card, 3, {"": "", "anna": "an id"}, Signer("4f2a"), "Good.")
    _written(folder, "card.json", json.dumps(ours, allow_nan=False).encode())
    version = read_version(3, folder)
    assert version is not None
    assert version.parent == 0


def _read_weights(folder: Path, data: bytes) -> None:
    from mmdesk.model.weights import read_weights

    _written(folder, "weights.safetensors", data)
    read_weights(folder, {"sha256": hashlib.sha256(data).hexdigest()})


def _base_cards(folder: Path) -> list[bytes]:
    return [(_toy_base(folder) / "card.json").read_bytes()]


def _read_base_card(folder: Path, data: bytes) -> None:
    """A base whose card was damaged."""
    from mmdesk.model.readout_file import load_labelled, load_readout

    base = folder / "damaged base"
    base.mkdir(exist_ok=True)
    for file in _toy_base(folder).iterdir():
        if not (base / file.name).exists():
            (base / file.name).write_bytes(file.read_bytes())
    _written(base, "card.json", data)
    load_readout(base)
    load_labelled(base, "check")


# What children of the window say.


def _events(_folder: Path) -> list[bytes]:
    told = (
        {"event": "started", "verdicts": 12, "of_another_base": 0},
        {"event": "waiting", "reason": "Another lesson."},
        {"event": "left_out", "id": "a", "reason": "damaged"},
        {"event": "progress", "step": 3, "of": 60, "loss": 0.4},
        {"event": "paused"},
        {"event": "gone on"},
        {"event": "gate", "admitted": True, "reason": "Better.", "before": 0.4, "after": 0.5},
        {"event": "version", "number": 3},
        {"event": "failed", "message": "No.", "hint": "Again."},
    )
    return [b"".join(json.dumps(one).encode() + b"\n" for one in told)]


def _read_events(folder: Path, data: bytes) -> None:
    from mmdesk.workers.learning_process import LearningProcess

    process = LearningProcess(folder, ["true"])
    said: list[object] = []
    for signal in (process.started, process.progressed, process.judged, process.version_made, process.failed):
        signal.connect(lambda *values: said.append(values))
    for start in range(0, len(data), 50_000):
        process.take(data[start : start + 50_000])


def _read_orders(_folder: Path, data: bytes) -> None:
    import os

    from mmdesk.cli.orders import Orders

    reading, writing = os.pipe()
    try:
        os.write(writing, data[:60_000])
    finally:
        os.close(writing)
    orders = Orders(reading)
    orders.wait_while_paused()
    os.close(reading)


def _messages(_folder: Path) -> list[bytes]:
    """What a decoding process sends to the window's."""
    import socket

    import numpy as np

    from mmdesk.capture.decoding.wire import send

    ours, theirs = socket.socketpair()
    with ours, theirs:
        picture, sound = np.zeros((4, 6, 3), np.uint8), np.ones(20, np.float32)
        send(ours, {"begin_s": 0.5, "over": False, "warnings": ["x"]}, {"picture": picture, "sound": sound})
        send(ours, {"over": True, "parts": [{"index": 1}]})
        ours.shutdown(socket.SHUT_WR)
        return [b"".join(iter(lambda: theirs.recv(65536), b""))]


def _read_messages(_folder: Path, data: bytes) -> None:
    from io import BytesIO

    from mmdesk.capture.decoding.checked import picture_in, sound_in
    from mmdesk.capture.decoding.wire import WireError, receive

    said = BytesIO(data)

    def fill(view: memoryview) -> None:
        if said.readinto(view) < len(view):
            raise EOFError

    with suppress(WireError, EOFError):
        while True:
            message = receive(fill)
            with suppress(WireError):
                picture_in(message)
            with suppress(WireError):
                sound_in(message, 100)
            for read in (
                message.text,
                message.texts,
                message.number,
                message.count,
                message.flag,
                message.parts,
            ):
                with suppress(WireError):
                    read("over")  # type: ignore[operator]


# What is encrypted.


def _key() -> object:
    from mmdesk.core.sealed_keys import ID_BYTES, KEY_BYTES, DataKey

    return DataKey(bytes(range(ID_BYTES)), bytes(KEY_BYTES))


def _sealed(folder: Path) -> list[bytes]:
    from mmdesk.core.sealed_writer import SealedWriter

    found = []
    for size in (0, 40, 100_000):
        file = folder / "seed.sealed"
        with SealedWriter(file.open("wb", buffering=0), _key()) as writer:  # type: ignore[arg-type]
            writer.write(bytes(size))
        found.append(file.read_bytes())
    return found


def _read_sealed(folder: Path, data: bytes) -> None:
    """The right key, and bytes that somebody changed: never another content."""
    from mmdesk.core.sealed_file import HEADER_BYTES, SealedReader, key_under

    file = _written(folder, "x.sealed", data)
    with SealedReader(file.open("rb", buffering=0), key_under(_key(), data[:HEADER_BYTES])) as reader:  # type: ignore[arg-type]
        content = reader.read()
        assert not content.strip(b"\0"), "nothing but what was written is ever given"


def _keys(folder: Path) -> list[bytes]:
    from mmdesk.store.key_wrapping import Cost
    from mmdesk.store.keys import make_keys
    from mmdesk.store.keys_file import KEYS

    home = folder / "seed keys"
    if not (home / KEYS).exists():  # keys never take the place of others
        make_keys(home, "a passphrase", Cost(8 * 1024, 1, 1))
    return [(home / KEYS).read_bytes()]


def _read_keys(folder: Path, data: bytes) -> None:
    from mmdesk.store.keys_file import KEYS, is_encrypted, read_keys

    home = folder / "keys"
    home.mkdir(exist_ok=True)
    _written(home, KEYS, data)
    is_encrypted(home)
    read_keys(home)


# Texts and subtitles.


def _subtitles(_folder: Path) -> list[bytes]:
    srt = (
        b"1\n00:00:01,000 --> 00:00:02,500\n<i>I am</i> {\\an8}so happy!\n\n"
        b"2\n00:00:03,000 --> 00:00:04,000\nNo.\n"
    )
    vtt = b"WEBVTT\n\nNOTE x\n\nname\n00:01.000 --> 00:02.000 align:start\n<v Anna>I am <00:01.5>sad\n"
    ass = (
        b"[Script Info]\nScriptType: v4.00+\n[V4+ Styles]\nFormat: Name, Fontname\nStyle: D,Arial\n[Events]\n"
        b"Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
        b"Dialogue: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,{\\i1}So{\\i0} angry\\Ntoday\n"
    )
    return [srt, vtt, ass, srt.decode().encode("utf-16")]


def _read_subtitles(folder: Path, data: bytes) -> None:
    from mmdesk.capture.subtitles import SubtitleTrack, read_cues, readable

    for suffix in (".srt", ".vtt", ".ass"):
        cues = read_cues(_written(folder, f"talk{suffix}", data))
        assert all(cue.text and 0 <= cue.start_s < cue.end_s for cue in cues)
        track = SubtitleTrack(readable(cues))
        for second in range(0, 40, 4):
            track.during(second, second + 4)


def _texts(_folder: Path) -> list[bytes]:
    return [
        "I am happy.\nEt toi, ça va ?\n今天真高兴\n".encode(),
        "caf\xe9 au lait\n".encode("latin-1"),
        "hello\nthere".encode("utf-16"),
    ]


def _read_text(folder: Path, data: bytes) -> None:
    from mmdesk.capture.text_file import text_lines

    lines, _ = text_lines(_written(folder, "talk.txt", data))
    assert lines


# The developer's commands: plans and packs given with --data.


def _plans(_folder: Path) -> list[bytes]:
    return [
        b'[face]\nbackbone = "resnet50"\nenlarged = 48\n'
        b"[schedule.face]\nepochs = 30\n[schedule.text]\ntaught = false\n"
    ]


def _read_plan(folder: Path, data: bytes) -> None:
    from mmdesk.training.plan import read_plan

    read_plan(_written(folder, "plan.toml", data))


def _face_packs(folder: Path) -> list[bytes]:
    import numpy as np
    from tiny_packs import make_faces

    make_faces(folder / "seed.npz", 14)
    labels = np.arange(4, dtype=np.uint8)
    np.savez(folder / "plain.npz", images=np.zeros((4, 8, 8), np.uint8), label=labels, usage=labels % 3)
    return [(folder / name).read_bytes() for name in ("seed.npz", "plain.npz")]


def _read_face_pack(folder: Path, data: bytes) -> None:
    from mmdesk.training.packs import has_split, read_faces

    file = _written(folder, "set.npz", data)
    has_split(file, "test")
    read_faces(file, None)


def _label_tables(_folder: Path) -> list[bytes]:
    head = "file,emotion,speaker,split,gender,language,person\n"
    return [f"{head}a.ogg,calm,s,test,f,en,p\nb.ogg,anger,s,val,f,en,q\n".encode()]


def _read_label_table(folder: Path, data: bytes) -> None:
    from mmdesk.training.packs import read_pictures, read_speech

    _written(folder, "labels.csv", data)
    with suppress(MmdeskError):
        read_speech(folder, "test")
    read_pictures(folder, None)


def _sentences(_folder: Path) -> list[bytes]:
    rows = ({"text": "I am happy", "labels": ["happiness"]}, {"text": "so", "labels": ["fear", "anger"]})
    return ["".join(json.dumps(row) + "\n" for row in rows).encode()]


def _read_sentences(folder: Path, data: bytes) -> None:
    import gzip

    from mmdesk.training.packs import read_text

    whole = gzip.compress(data, 1, mtime=0)
    # Every third time the archive itself is cut.
    _written(folder, "test.jsonl.gz", whole[: len(whole) - 9] if len(data) % 3 == 0 else whole)
    read_text(folder, "test")


def _read_detector(folder: Path, data: bytes) -> None:
    from mmdesk.features.face_finder import YuNetFinder

    YuNetFinder(_written(folder, "face_detection_yunet.onnx", data))


# Databases and media.


def _databases(folder: Path) -> list[bytes]:
    from remembered import NOON, a_verdict

    from mmdesk.core.edits import Change, Edit
    from mmdesk.core.sessions import FileReading, Mark, Session
    from mmdesk.store.database import open_database
    from mmdesk.store.edits import EditStore
    from mmdesk.store.feedback import FeedbackStore
    from mmdesk.store.sessions import SessionStore

    home = folder / "seed database"
    with closing(open_database(home)) as connection:
        SessionStore(connection).begin(
            Session("/clips/a.mp4", NOON, id="film", file=FileReading(troubles=("x",)))
        )
        for number in range(3):
            FeedbackStore(connection).save(a_verdict(number, "film"))
        EditStore(connection).add(Edit("film", "a mark", changes=(Change(None, Mark("film", 1.0, "note")),)))
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return [(home / "mmdesk.sqlite3").read_bytes()]


def _read_database(folder: Path, data: bytes) -> None:
    import shutil

    from mmdesk.store.database import open_database
    from mmdesk.store.edits import EditStore
    from mmdesk.store.feedback import FeedbackStore
    from mmdesk.store.summaries import summaries

    home = folder / "database"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    _written(home, "mmdesk.sqlite3", data)
    with closing(open_database(home)) as connection:
        list(FeedbackStore(connection).all())
        summaries(connection)
        EditStore(connection).of_session("film")


def _clips(_folder: Path) -> list[bytes]:
    files = [
        one for one in sorted(ZOO.glob("*/*")) if one.is_file() and 40 < one.stat().st_size < _LARGEST_CLIP
    ]
    return [one.read_bytes() for one in files]


def _read_media(folder: Path, data: bytes) -> None:
    from itertools import islice

    from mmdesk.capture.media_file import open_media
    from mmdesk.capture.thumbnail import thumbnail

    file = _written(folder, "clip.mp4", data)
    with open_media(file) as media:
        for _ in islice(media.moments(), 40):
            pass
    thumbnail(file, 0.5)


TARGETS: dict[str, Target] = {
    "settings": Target(_settings, _read_settings),
    "exported-settings": Target(_exported_settings, _read_exported_settings, (MmdeskError,)),
    "profiles": Target(_profiles, _read_profiles, (StoreError,)),
    "cards": Target(_cards, _read_card),
    "signers": Target(_signers, _read_signers),
    "signing-key": Target(lambda _: [bytes(range(32))], _read_key, (StoreError,)),
    "analyzed": Target(_analyzed, _read_analyzed),
    "session-json": Target(partial(_exported, ".json"), partial(_read_session, ".json"), (MediaError,)),
    "session-csv": Target(partial(_exported, ".csv"), partial(_read_session, ".csv"), (MediaError,)),
    "verdicts": Target(_verdicts, _read_verdicts, (MediaError,)),
    "journal": Target(_journals, _read_journal),
    "version-file": Target(_version_files, _read_version_file, (MediaError,)),
    "signed-weights": Target(_tensors, _read_signed_weights, (MediaError,), runs=30),
    "signed-card": Target(_cards, _read_signed_card, (MediaError,)),
    "weights": Target(_tensors, _read_weights, (WeightsError,)),
    "base-card": Target(_base_cards, _read_base_card, (WeightsError,), runs=20),
    "events": Target(_events, _read_events),
    "orders": Target(lambda _: [b"pause\ngo on\nstop\n", b"cancel\n"], _read_orders, runs=20),
    "messages": Target(_messages, _read_messages),
    "sealed": Target(_sealed, _read_sealed, (OSError,)),
    "keys": Target(_keys, _read_keys, (StoreError,)),
    "subtitles": Target(_subtitles, _read_subtitles, (MediaError,)),
    "texts": Target(_texts, _read_text, (MediaError,)),
    "plan": Target(_plans, _read_plan, (MmdeskError,)),
    "face-pack": Target(_face_packs, _read_face_pack, (MmdeskError,)),
    "label-table": Target(_label_tables, _read_label_table, (MmdeskError,)),
    "sentences": Target(_sentences, _read_sentences, (MmdeskError,)),
    "detector": Target(
        lambda _: [b"\x08\x07\x12\x04test", bytes(400)], _read_detector, (WeightsError,), runs=5
    ),
    "database": Target(_databases, _read_database, (StoreError,), is_quick=False, runs=10),
    "media": Target(_clips, _read_media, (MediaError,), is_quick=False, runs=0),
}
