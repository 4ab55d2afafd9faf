import subprocess
import sys

import numpy as np
import pytest
import torch

from mmdesk.features.speech_detector import FRAME, speech_chances, spoken_parts


def hum(seconds):
    times = np.arange(round(seconds * 16000)) / 16000
    return torch.from_numpy((0.1 * np.sin(2 * np.pi * 220 * times)).astype(np.float32))


@pytest.fixture
def package():
    """silero-vad itself, and its network, which it asks for one frame after the other."""
    threads = torch.get_num_threads()
    import silero_vad

    network = silero_vad.load_silero_vad()
    torch.set_num_threads(threads)
    return silero_vad, network


def one_after_the_other(network, samples):
    network.reset_states()
    frames = torch.nn.functional.pad(samples, (0, -len(samples) % FRAME)).split(FRAME)
    with torch.inference_mode():
        return torch.stack([network(frame, 16000).squeeze() for frame in frames])


@pytest.mark.parametrize("samples", [100, FRAME, FRAME + 1, 3 * 16000])
def test_all_at_once_gives_the_packages_answers(package, samples):
    sound = torch.from_numpy(np.random.default_rng(0).normal(0, 0.1, samples).astype(np.float32))
    expected = one_after_the_other(package[1], sound)
    assert torch.allclose(speech_chances(sound), expected, atol=1e-4)


def test_of_nothing_there_is_nothing():
    assert speech_chances(torch.zeros(0)).shape == (0,)
    assert spoken_parts(torch.zeros(0)) == []
    assert spoken_parts(hum(2.0)) == []


@pytest.mark.data
def test_real_speech_is_found_where_the_package_finds_it(package, data_packs):
    from mmdesk.training.clips import read_clips
    from mmdesk.training.packs import read_speech

    silero_vad, network = package
    pack = read_speech(data_packs / "speech" / "ravdess", "test").every(40)
    found = 0
    for clip in read_clips(pack):
        sound = torch.from_numpy(clip / 32768).float()
        expected = silero_vad.get_speech_timestamps(
            sound, network, sampling_rate=16000, min_speech_duration_ms=100
        )
        assert spoken_parts(sound) == [(part["start"], part["end"]) for part in expected]
        found += len(expected)
    assert found


def test_it_leaves_the_number_of_threads_as_it_is():
    # In a process of its own: the package sets one thread when it is imported, which is once.
    program = (
        "import torch; torch.set_num_threads(3)\n"
        "from mmdesk.features.speech_detector import spoken_parts\n"
        "spoken_parts(torch.zeros(16000)); print(torch.get_num_threads())"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "3"
