"""Data packs of a few dozen items in the real layouts, made on the spot."""

import csv
import gzip
import io
import json
import tarfile
from pathlib import Path

import av
import cv2
import numpy as np

EMOTIONS = ("neutral", "happiness", "sadness", "anger", "fear", "disgust", "surprise")
_USAGE = {"train": 0, "dev": 1, "test": 2}


def make_packs(data: Path) -> Path:
    """face/fer2013plus.npz, face/heads, speech/spoken, text/goemotions and the other text sets."""
    (data / "face").mkdir(parents=True)
    make_faces(data / "face" / "fer2013plus.npz")
    make_heads(data / "face" / "heads")
    make_speech(data / "speech" / "spoken")
    for name in ("goemotions", "meld", "tweeteval_emotion", "brighter_eng"):
        make_text(data / "text" / name)
    for name in ("smp2020_usual", "smp2020_virus", "brighter_chn"):
        make_text(data / "text" / name, sentence="我很高兴，今天很{emotion} {number}")
    return data


def make_faces(file: Path, count: int = 84) -> None:
    """Noise whose brightness gradient says the emotion, with ten votes each."""
    generator = np.random.default_rng(0)
    labels = np.arange(count) % 7
    images = generator.integers(0, 60, (count, 48, 48)) + (labels * 20)[:, None, None]
    images = images.astype(np.uint8)
    first = np.diff(images, axis=2, prepend=0).astype(np.uint8)
    votes = np.zeros((count, 10), np.uint8)
    order = [0, 1, 3, 4, 6, 5, 2]  # of EMOTIONS among the ten FER+ answers
    votes[np.arange(count), np.array(order)[labels]] = 9
    votes[:, 8] = 1
    np.savez(
        file,
        images_dxdy=np.diff(first, axis=1, prepend=0).astype(np.uint8),
        votes=votes,
        ferplus_majority=votes[:, :8].argmax(1).astype(np.uint8),
        usage=(np.arange(count) // 7 % 3).astype(np.uint8),
        keep=np.ones(count, bool),
        name=np.array([f"face{i}".encode() for i in range(count)]),
    )


def make_heads(folder: Path) -> None:
    """Two whole pictures, neither with a face in it."""
    folder.mkdir(parents=True)
    picture = cv2.imencode(".jpg", np.full((80, 80), 128, np.uint8))[1].tobytes()
    rows = [
        {"file": f"images/{i}.jpg", "emotion": EMOTIONS[i], "person": f"p{i}", "split": "dev"}
        for i in range(2)
    ]
    _write_csv(folder / "labels.csv", rows)
    _write_tar(folder / "images.tar", {row["file"]: picture for row in rows})


def make_speech(folder: Path, count: int = 42) -> None:
    """One-second tones, one pitch for each emotion; two speakers in each split."""
    folder.mkdir(parents=True)
    rows, clips = [], {}
    for i in range(count):
        split = ("train", "val", "test")[i // 7 % 3]
        name = f"clips/{i}.ogg"
        clips[name] = _ogg(150 + 60 * (i % 7))
        rows.append(
            {
                "file": name,
                "emotion": EMOTIONS[i % 7],
                "speaker": f"{split}{i % 2}",
                "split": split,
                "gender": "f",
            }
        )
    rows.append(
        {"file": "clips/bored.ogg", "emotion": "boredom", "speaker": "x", "split": "train", "gender": "f"}
    )
    _write_csv(folder / "labels.csv", rows)
    _write_tar(folder / "clips.tar", clips)


def make_text(folder: Path, count: int = 28, sentence: str = "I am so {emotion} {number}") -> None:
    """Sentences that name their emotion; every fifth has two."""
    folder.mkdir(parents=True)
    for split in _USAGE:
        rows = [
            {
                "text": sentence.format(emotion=EMOTIONS[i % 7], number=i),
                "labels": [EMOTIONS[i % 7]] + (["fear"] if i % 5 == 1 else []),
            }
            for i in range(count)
        ]
        rows.append({"text": "no mapping", "labels": []})
        with gzip.open(folder / f"{split}.jsonl.gz", "wt", encoding="utf-8") as file:
            file.writelines(json.dumps(row) + "\n" for row in rows)


def _ogg(pitch_hz: float) -> bytes:
    times = np.arange(16000) / 16000
    samples = (8000 * np.sign(np.sin(2 * np.pi * pitch_hz * times))).astype(np.int16)
    buffer = io.BytesIO()
    with av.open(buffer, "w", format="flac") as container:
        stream = container.add_stream("flac", rate=16000, layout="mono")
        frame = av.AudioFrame.from_ndarray(samples[None], format="s16", layout="mono")
        frame.sample_rate = 16000
        for packet in [*stream.encode(frame), *stream.encode(None)]:
            container.mux(packet)
    return buffer.getvalue()


def _write_csv(file: Path, rows: list[dict[str, str]]) -> None:
    with file.open("w", newline="", encoding="utf-8") as out:
        writer = csv.DictWriter(out, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def _write_tar(file: Path, members: dict[str, bytes]) -> None:
    with tarfile.open(file, "w") as tar:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
