"""The sound from any place on: where it should be, without gaps, at any speed at the same pitch."""

from contextlib import closing
from fractions import Fraction

import av
import numpy as np
import pytest
from media_making import tone, write_wav

from mmdesk.capture.media_probe import probe
from mmdesk.capture.played_sound import PlayedSound

RATE_HZ = 48_000
STEPS = np.repeat(np.arange(40) / 50, 1600).astype(np.float32)  # 4 s of 16 kHz, another level each 0.1 s


def heard(path, at_s, speed=1.0, seconds=np.inf):
    """The first samples (n,) of the left side, and when each block began."""
    found = probe(path)
    with closing(PlayedSound(path, found.audio, found.origin_s, RATE_HZ, [])) as sound:
        sound.begin(at_s, speed)
        blocks = []
        while sum(len(block.samples) for block in blocks) < seconds * RATE_HZ:
            block = sound.read()
            if block is None:
                break
            blocks.append(block)
    samples = np.concatenate([block.samples for block in blocks])
    assert samples.shape[1] == 2
    np.testing.assert_allclose(samples[:, 0], samples[:, 1])
    return samples[:, 0], blocks


def encoded(path, samples, codec, starts_s=0.0, gap_s=0.0):
    """Mono of 16 kHz in any codec; `gap_s` of nothing after its first half."""
    with av.open(str(path), "w") as container:
        rate = 48_000 if codec == "libopus" else 16_000
        wanted = {"format": "fltp"} if codec == "libmp3lame" else {}
        stream = container.add_stream(codec, rate=rate, layout="mono", **wanted)
        samples = np.repeat(samples, rate // 16_000)
        for start in range(0, len(samples), 960):
            at = start + round(starts_s * rate) + (round(gap_s * rate) if start >= len(samples) // 2 else 0)
            block = np.ascontiguousarray(samples[None, start : start + 960])
            form = stream.codec_context.format.name
            if form == "s16":
                block = (block * 32767).astype(np.int16)
            frame = av.AudioFrame.from_ndarray(block, format=form, layout="mono")
            frame.sample_rate, frame.pts, frame.time_base = rate, at, Fraction(1, rate)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


@pytest.mark.parametrize("at_s", [0.0, 0.05, 1.55, 3.25])
@pytest.mark.parametrize("name", ["s.wav", "s.flac", "s.mkv"])
def test_it_begins_exactly_where_it_should(tmp_path, at_s, name):
    codec = {"s.wav": "pcm_s16le", "s.flac": "flac", "s.mkv": "pcm_s16le"}[name]
    path = write_wav(tmp_path / name, STEPS) if codec != "flac" else flac(tmp_path / name, STEPS)
    samples, blocks = heard(path, at_s)
    assert blocks[0].start_s == at_s
    assert len(samples) / RATE_HZ == pytest.approx(4.0 - at_s, abs=0.002)
    middles = np.arange(at_s + 0.01, 3.99, 0.1)
    levels = samples[((middles - at_s) * RATE_HZ).astype(int)]
    wanted = STEPS[(middles * 16_000).astype(int)]
    far_from_edges = np.abs((middles * 10) % 1 - 0.5) < 0.4
    np.testing.assert_allclose(levels[far_from_edges], wanted[far_from_edges], atol=0.01)


def flac(path, samples):
    with av.open(str(path), "w") as container:
        stream = container.add_stream("flac", rate=16_000, layout="mono", format="s16")
        for start in range(0, len(samples), 4608):
            block = (samples[None, start : start + 4608] * 32767).astype(np.int16)
            frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(block), format="s16", layout="mono")
            frame.sample_rate, frame.pts, frame.time_base = 16_000, start, Fraction(1, 16_000)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


@pytest.mark.parametrize(("codec", "suffix"), [("aac", "m4a"), ("libmp3lame", "mp3"), ("libopus", "mkv")])
def test_in_compressed_files_a_click_is_where_it_was(tmp_path, codec, suffix):
    samples = np.zeros(10 * 16_000, np.float32)
    samples[7 * 16_000 : 7 * 16_000 + 200] = 0.9
    path = encoded(tmp_path / f"click.{suffix}", samples, codec)
    whole, _ = heard(path, 0.0)
    from_six, _ = heard(path, 6.0)
    clicks_s = [np.argmax(np.abs(whole)) / RATE_HZ, 6 + np.argmax(np.abs(from_six)) / RATE_HZ]
    assert clicks_s[0] == pytest.approx(clicks_s[1], abs=0.003)
    assert clicks_s[0] == pytest.approx(7.0, abs=0.06)


def test_before_sound_that_starts_late_and_in_its_gaps_there_is_silence(tmp_path):
    path = encoded(tmp_path / "late.mkv", tone(2.0), "pcm_s16le", gap_s=1.0)
    samples, _ = heard(path, 0.0)
    loud = [np.abs(samples[int(at * RATE_HZ) : int((at + 0.2) * RATE_HZ)]).max() for at in (0.5, 1.4, 2.4)]
    assert loud[0] > 0.4
    assert loud[1] < 0.01
    assert loud[2] > 0.4
    assert len(samples) / RATE_HZ == pytest.approx(3.0, abs=0.01)


def test_after_the_end_there_is_nothing(tmp_path):
    path = write_wav(tmp_path / "s.wav", tone(1.0))
    samples, _ = heard(path, 5.0)
    assert len(samples) == 0


@pytest.mark.parametrize("speed", [0.25, 0.5, 0.75, 1.5, 2.0, 4.0])
def test_at_any_speed_it_is_as_high_as_before_and_as_much_shorter(tmp_path, speed):
    path = write_wav(tmp_path / "s.wav", tone(8.0, hz=440.0))
    samples, blocks = heard(path, 1.0, speed)
    assert len(samples) / RATE_HZ == pytest.approx(7.0 / speed, rel=0.02)
    assert blocks[-1].end_s == pytest.approx(8.0, abs=0.15)
    middle = samples[len(samples) // 4 : len(samples) // 4 + RATE_HZ]
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle))))
    assert np.argmax(spectrum) / len(middle) * RATE_HZ == pytest.approx(440.0, abs=3)


def test_samples_that_are_no_numbers_are_silence(tmp_path):
    samples = tone(1.0)
    samples[4000:4100] = np.nan
    samples[5000:5100] = np.inf
    heard_samples, _ = heard(write_wav(tmp_path / "s.wav", samples, sample_type="flt"), 0.0)
    assert np.isfinite(heard_samples).all()
    assert np.abs(heard_samples).max() <= 1.0
