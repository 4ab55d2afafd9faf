"""Files made to do harm, or merely odd: refused in one line or read, and nothing else is opened."""

import os
import shutil
import socket
import struct
import subprocess
import sys
import zlib

import numpy as np
import pytest
from media_making import tone, write_video, write_wav

from mmdesk.capture.media_file import open_media
from mmdesk.core.errors import MediaError

PLAYLISTS = {
    "concat": "ffconcat version 1.0\nfile 'secret.mp4'\n",
    "hls": "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nsecret.mp4\n#EXT-X-ENDLIST\n",
    "dash": '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static"><Period>'
    '<AdaptationSet><Representation id="1" bandwidth="1"><BaseURL>secret.mp4</BaseURL></Representation>'
    "</AdaptationSet></Period></MPD>",
    "sdp": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 5004 RTP/AVP 96\n",
    "svg": '<svg xmlns="http://www.w3.org/2000/svg"><image href="secret.mp4"/></svg>',
    "asx": "<asx><entry><ref href='secret.mp4'/></entry></asx>",
    "vobsub": "# VobSub index file, v7\nid: en, index: 0\ntimestamp: 00:00:00:000, filepos: 000000000\n",
}


def outcome(path):
    """How many moments it gives, or the one line in which it is refused."""
    try:
        with open_media(path) as media:
            return sum(1 for _ in media.moments())
    except MediaError as error:
        return str(error) if "\n" not in str(error) else None


def wav(path, rate_hz, channels, data, bits=16, kind=1):
    each = channels * bits // 8
    head = struct.pack("<4sI8sIHHIIHH", b"RIFF", 36 + len(data), b"WAVEfmt ", 16, kind, channels, rate_hz,
                       rate_hz * each % 2**32, each % 2**16, bits)  # fmt: skip
    path.write_bytes(head + struct.pack("<4sI", b"data", len(data)) + data)
    return path


def png_head(width, height):
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = b"IDAT" + zlib.compress(bytes(1000))
    chunks = [
        struct.pack(">I", len(one) - 4) + one + struct.pack(">I", zlib.crc32(one)) for one in (head, body)
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def other_file(video, kind):
    """A QuickTime file whose samples lie, so it says, in secret.mp4 (`url ` by name, or a Mac alias)."""
    data = video.read_bytes()
    at = data.find(b"dref")
    (size,) = struct.unpack(">I", data[at - 4 : at])
    entry = struct.pack(">I4sI", 12 + 11, kind, 0) + b"secret.mp4\0"
    table = struct.pack(">I4sII", 16 + len(entry), b"dref", 0, 1) + entry
    made = bytearray(data[: at - 4] + table + data[at - 4 + size :])
    for parent in (b"dinf", b"minf", b"mdia", b"trak", b"moov"):
        place = data.rfind(parent, 0, at)
        (old,) = struct.unpack(">I", data[place - 4 : place])
        made[place - 4 : place] = struct.pack(">I", old + len(table) - size)
    begin = made.find(b"mdat") + 4  # its own data are gone: what decodes came from the other file
    (length,) = struct.unpack(">I", made[begin - 8 : begin - 4])
    made[begin : begin - 8 + length] = bytes(length - 8)
    return bytes(made)


@pytest.fixture
def references(tmp_path):
    """Every kind of file that names secret.mp4, which lies beside them."""
    secret = write_video(tmp_path / "secret.mp4", [9] * 5)
    for kind, words in PLAYLISTS.items():
        for suffix in ("mp4", "ts", "jpg", "srt"):
            (tmp_path / f"{kind}.{suffix}").write_text(words)
    for kind in (b"url ", b"alis"):
        (tmp_path / f"{kind.decode().strip()}.mov").write_bytes(other_file(secret, kind))
    return sorted(path for path in tmp_path.iterdir() if path != secret)


def test_no_reference_to_another_file_is_followed(references):
    assert {path.name for path in references if not isinstance(outcome(path), str)} == set()


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_nothing_but_the_file_itself_is_opened(references):
    script = (
        "import sys\nfrom pathlib import Path\nfrom mmdesk.capture.media_file import open_media\n"
        "from mmdesk.core.errors import MediaError\n"
        "for name in sys.argv[1:]:\n"
        "    try:\n        list(open_media(Path(name)).moments())\n    except MediaError:\n        pass\n"
    )
    found = subprocess.run(
        [
            "strace",
            "-f",
            "-e",
            "trace=open,openat,connect,bind,sendto",
            sys.executable,
            "-c",
            script,
            *map(str, references),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    if "Operation not permitted" in found.stderr:
        pytest.skip("this system does not let strace look")
    assert str(references[0]) in found.stderr
    assert "secret.mp4" not in found.stderr
    assert "AF_INET" not in found.stderr


@pytest.mark.parametrize("kind", ["zip", "pdf", "html", "exe", "zeros", "ones"])
@pytest.mark.parametrize("suffix", ["mp4", "jpg", "wav"])
def test_what_is_no_media_is_refused_whatever_it_is_called(kind, suffix, tmp_path):
    noise = np.random.default_rng(3).bytes(3000)
    begins = {"zip": b"PK\3\4" + noise, "pdf": b"%PDF-1.7\n" + noise, "exe": b"MZ" + noise,
              "html": b"<!DOCTYPE html><html><body>hi</body></html>", "zeros": bytes(100_000),
              "ones": b"\xff" * 100_000}  # fmt: skip
    path = tmp_path / f"a.{suffix}"
    path.write_bytes(begins[kind])
    assert isinstance(outcome(path), str)


@pytest.mark.parametrize(
    "content",
    [
        png_head(2**31 - 1, 2**31 - 1),
        png_head(50_000, 50_000),
        b"GIF89a" + struct.pack("<HH", 65535, 65535) + b"\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0"
        + struct.pack("<HH", 65535, 65535) + b"\0\x02\x02\x4c\x01\0;",
        b"RIFF\x64\0\0\0WEBPVP8X\x0a\0\0\0" + bytes(4) + b"\xff" * 6 + bytes(80),
        b"BM" + struct.pack("<IHHIIiiHH", 200, 0, 0, 54, 40, 60000, 60000, 1, 24) + bytes(124),
        b"P6 60000 60000 255\n" + bytes(100),
    ],
    ids=["png 2^31", "png 50000", "gif", "webp", "bmp", "ppm"],
)  # fmt: skip
def test_a_picture_too_large_for_any_memory_is_refused(content, tmp_path):
    (tmp_path / "a.jpg").write_bytes(content)
    assert isinstance(outcome(tmp_path / "a.jpg"), str)


def test_an_animation_of_a_few_kilobytes_that_takes_hours_is_refused(tmp_path):
    frame = b"!\xf9\x04\0\x01\0\0\0" + b",\0\0\0\0" + struct.pack("<HH", 1, 1) + b"\0\x02\x02\x4c\x01\0"
    head = b"GIF89a" + struct.pack("<HH", 9000, 9000) + b"\x80\0\0\0\0\0\xff\xff\xff"
    (tmp_path / "a.gif").write_bytes(head + frame * 2000 + b";")
    assert "too many pixels a second" in outcome(tmp_path / "a.gif")


def test_wavs_with_impossible_headers_are_refused_and_odd_ones_read(tmp_path):
    data = (tone(1) * 32767).astype("<i2").tobytes()
    for rate_hz, channels in ((0, 1), (1, 1), (16_000, 0), (16_000, 65_535)):
        assert isinstance(outcome(wav(tmp_path / "a.wav", rate_hz, channels, data * 64)), str)
    for rate_hz, channels in ((10_000_000, 1), (16_000, 64), (2000, 3)):
        assert outcome(wav(tmp_path / "a.wav", rate_hz, channels, data * 64)) > 0
    for bits, number in ((32, np.nan), (32, np.inf), (64, 1e308)):
        samples = np.full(16_000, number, f"<f{bits // 8}").tobytes()
        assert outcome(wav(tmp_path / "a.wav", 16_000, 1, samples, bits, kind=3)) == 5


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.97])
@pytest.mark.parametrize("suffix", ["mkv", "avi", "ts"])
def test_a_video_cut_anywhere_is_read_so_far_or_refused(share, suffix, tmp_path):
    path = write_video(tmp_path / f"a.{suffix}", list(range(0, 250, 5)))
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    found = outcome(path)
    assert isinstance(found, str) or found > 0


@pytest.mark.parametrize("seed", range(8))
def test_a_damaged_file_ends_in_moments_or_in_one_line(seed, tmp_path):
    path = write_video(tmp_path / "a.mkv", list(range(0, 250, 5)))
    random = np.random.default_rng(seed)
    data = np.frombuffer(path.read_bytes(), np.uint8).copy()
    data[random.integers(0, len(data), 30)] = random.integers(0, 256, 30)
    path.write_bytes(data.tobytes())
    outcome(path)


def test_time_stamps_that_leap_by_days_or_begin_late_give_the_pictures_there_are(tmp_path):
    leaping = [0, 1, 2, 3, 400_000, 400_001, 400_002, 400_003]
    assert outcome(write_video(tmp_path / "a.mkv", [9] * 8, times=leaping)) == 4
    with open_media(
        write_video(tmp_path / "b.mkv", [9] * 10, times=[36_000 + n for n in range(10)])
    ) as media:
        assert len(list(media.moments())) == 5
        assert media.errors == []  # of the hour before it begins nothing was promised


@pytest.mark.parametrize(
    "name",
    ["a b.mp4", "a'b\".mp4", "a\nb.mp4", "-y.mp4", "😀.mp4", "x" * 251 + ".mp4", "%d%s.mp4", "$(x).mp4",
     "..mp4", os.fsdecode(b"\xff\xfe.mp4")],
)  # fmt: skip
def test_any_name_works_and_is_said_in_one_line(name, tmp_path):
    path = tmp_path / name
    try:
        write_video(tmp_path / "plain.mp4", [9] * 5).rename(path)
    except OSError:
        pytest.skip("this file system has no such names")
    assert outcome(path) > 0
    path.write_bytes(b"no video")
    assert isinstance(outcome(path), str)


def test_links_sockets_and_folders_are_refused(tmp_path, monkeypatch):
    (tmp_path / "broken.mp4").symlink_to("nowhere")
    (tmp_path / "loop.mp4").symlink_to("loop.mp4")
    (tmp_path / "folder.mp4").mkdir()
    monkeypatch.chdir(tmp_path)  # a socket's name may have a hundred letters only
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("sock.mp4")
        for name in ("broken.mp4", "loop.mp4", "folder.mp4", "sock.mp4"):
            assert isinstance(outcome(tmp_path / name), str)


def test_a_file_that_shrinks_while_it_is_read_ends_there(tmp_path):
    path = write_wav(tmp_path / "a.wav", tone(60))
    with open_media(path) as media:
        moments = media.moments()
        next(moments)
        os.truncate(path, 400_000)
        assert 0 < len(list(moments)) < 200
        assert any("promises" in error for error in media.errors)


def test_a_file_that_is_deleted_while_it_is_read_is_read_to_its_end(tmp_path):
    path = write_wav(tmp_path / "a.wav", tone(10))
    with open_media(path) as media:
        moments = media.moments()
        next(moments)
        path.unlink()
        assert len(list(moments)) == 49


def test_text_of_a_million_lines_and_a_line_of_a_million_letters_are_bounded(tmp_path):
    (tmp_path / "a.txt").write_text("I am glad.\n" * 1_000_000)
    with open_media(tmp_path / "a.txt") as media:
        assert len(list(media.moments())) == 50_000
        assert any("1,000,000 lines" in warning for warning in media.warnings)
    (tmp_path / "b.txt").write_text("word " * 200_000)
    assert outcome(tmp_path / "b.txt") == 1


def test_control_characters_are_no_text(tmp_path):
    (tmp_path / "a.txt").write_bytes(bytes(range(1, 32)) * 10)
    assert "not a text file" in outcome(tmp_path / "a.txt")
