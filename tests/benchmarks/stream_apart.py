"""What it costs to fetch and decode a camera's stream in other processes: the same here and apart, by turns.

    python tests/benchmarks/stream_apart.py [--seconds 5] [--rounds 5] [--size 640x480] [--rate 30]

A server of its own sends JPEGs over HTTP, each with the time at which it was made painted into it. Printed as
one line of JSON, medians over the rounds: milliseconds until the first picture, pictures a second, and
milliseconds from the making of a picture to having it (median, 95th percentile).
"""

import argparse
import json
import multiprocessing
import socket
import statistics
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from multiprocessing.connection import Connection
from typing import Any

import av
import cv2
import numpy as np
from av.video.reformatter import VideoReformatter

from mmdesk.capture.camera_stream import stream_pictures
from mmdesk.capture.decoding import child_process
from mmdesk.capture.upright import upright_rgb
from mmdesk.core.arrays import Picture

_BITS, _BLOCK_PX = 32, 16
Pictures = Callable[[str], Iterator[Picture]]


def stamped(background: Picture, milliseconds: int) -> bytes:
    """A JPEG with this number in black and white blocks along its upper edge."""
    picture = background.copy()
    for bit in range(_BITS):
        picture[:_BLOCK_PX, bit * _BLOCK_PX : (bit + 1) * _BLOCK_PX] = 255 * (milliseconds >> bit & 1)
    return bytes(cv2.imencode(".jpg", picture)[1].tobytes())


def stamp_of(picture: Picture) -> int:
    """The number again."""
    middle = picture[_BLOCK_PX // 2, _BLOCK_PX // 2 : _BITS * _BLOCK_PX : _BLOCK_PX, 0]
    return int(sum(1 << bit for bit, value in enumerate(middle) if value > 127))


def serve(port: Connection, size: tuple[int, int], rate: float) -> None:
    """In a process of its own: send such pictures to whoever asks, one asker at a time."""
    background = np.random.default_rng(0).integers(90, 160, (size[1] // 8, size[0] // 8, 3), np.uint8)
    background = cv2.resize(background, size, interpolation=cv2.INTER_CUBIC)
    head = b"HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=frame\r\n\r\n"
    with socket.create_server(("127.0.0.1", 0)) as server:
        port.send(server.getsockname()[1])
        while True:
            line, _ = server.accept()
            with line:
                try:
                    line.sendall(head)
                    due_at = time.monotonic()
                    while True:
                        due_at += 1 / rate
                        time.sleep(max(0.0, due_at - time.monotonic()))
                        jpeg = stamped(background, round(time.monotonic() * 1000) & 0xFFFFFFFF)
                        part = f"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n\r\n"
                        line.sendall(part.encode() + jpeg + b"\r\n")
                except OSError:
                    continue


def here(url: str) -> Iterator[Picture]:
    """A stream decoded in this process, as it was before."""
    options = {"rtsp_transport": "tcp", "fflags": "nobuffer"}
    with av.open(url, "r", options=options, timeout=(5.0, 3.0), metadata_errors="ignore") as container:
        reformatter = VideoReformatter()
        for frame in container.decode(video=0):
            yield upright_rgb(frame, reformatter)


def apart(url: str) -> Iterator[Picture]:
    """As the program does it."""
    return stream_pictures(url, "The stream", threading.Event())


def watched(pictures: Pictures, url: str, seconds: float) -> dict[str, float]:
    """One sitting."""
    began, first_s, late_ms = time.monotonic(), 0.0, []
    with closing(pictures(url)) as stream:  # type: ignore[type-var]
        for picture in stream:
            now = time.monotonic()
            first_s = first_s or now - began
            late_ms.append((round(now * 1000) - stamp_of(picture)) & 0xFFFFFFFF)
            if now - began > first_s + seconds:
                break
    steady = late_ms[len(late_ms) // 5 :]
    return {
        "first_ms": 1000 * first_s,
        "per_s": len(late_ms) / seconds,
        "late_ms": statistics.median(steady),
        "late_p95_ms": float(np.percentile(steady, 95)),
    }


def measure(size: tuple[int, int], rate: float, seconds: float, rounds: int) -> dict[str, Any]:
    """Both by turns."""
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.Process(target=serve, args=(theirs, size, rate), daemon=True)
    server.start()
    url = f"http://127.0.0.1:{ours.recv()}/camera.mjpg"
    found: dict[str, list[dict[str, float]]] = {"here": [], "apart": []}
    child_process.make_ready()
    list(zip(range(3), apart(url), strict=False))  # what makes processes is there, as in the program
    for _ in range(rounds):
        for name, pictures in (("here", here), ("apart", apart)):
            found[name].append(watched(pictures, url, seconds))
    server.kill()
    server.join()
    return {
        name: {key: round(statistics.median(one[key] for one in each), 1) for key in each[0]}
        for name, each in found.items()
    }


def main() -> None:
    """Measure, and print it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--size", default="640x480")
    parser.add_argument("--rate", type=float, default=30.0)
    asked = parser.parse_args()
    width, height = (int(part) for part in asked.size.split("x"))
    said = measure((width, height), asked.rate, asked.seconds, asked.rounds)
    sys.stdout.write(json.dumps({"size": asked.size, "rate": asked.rate, **said}) + "\n")


if __name__ == "__main__":
    main()
