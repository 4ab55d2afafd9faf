import json
from dataclasses import replace

import pytest
import torch
from tiny_base import TINY, make_tiny_base
from tiny_packs import make_faces

from mmdesk.core.errors import WeightsError
from mmdesk.training.face import train_face
from mmdesk.training.face_teachers import TEACHERS, VOTES, read_teachers, taught
from mmdesk.training.fit import Schedule

STILL = Schedule(epochs=1, learning_rate=0.0)


@pytest.fixture
def bases(tmp_path):
    return [make_tiny_base(tmp_path / name, seed) for seed, name in enumerate(("first", "second"))]


@pytest.fixture
def data(tmp_path):
    (tmp_path / "data" / "face").mkdir(parents=True)
    make_faces(tmp_path / "data" / "face" / "fer2013plus.npz")
    return tmp_path / "data"


def test_votes_are_mixed_with_what_the_teachers_say_together(bases):
    teachers = read_teachers(bases)
    crops, votes = torch.randn(5, 1, 24, 24), torch.eye(7)[:5]
    ((same, target),) = taught([(crops, votes)], teachers)
    said = (teachers[0].probabilities(crops) + teachers[1].probabilities(crops)) / 2
    assert torch.equal(same, crops)
    assert torch.allclose(target, VOTES * votes + (1 - VOTES) * said)
    assert torch.allclose(target.sum(1), torch.ones(5))


def test_without_teachers_the_votes_stay():
    crops, votes = torch.randn(5, 1, 24, 24), torch.eye(7)[:5]
    ((_, target),) = taught([(crops, votes)], [])
    assert torch.equal(target, votes)


def test_a_teacher_of_the_same_configuration_is_the_start(bases, data, tmp_path):
    first, second = read_teachers(bases)
    expert = train_face(data, tmp_path / "work", TINY.face, None, STILL, [first, second])
    for name, value in dict(expert.encoder.align.named_parameters()).items():
        assert torch.allclose(value, dict(first.encoder.align.named_parameters())[name])


def test_a_teacher_of_another_configuration_only_teaches(bases, data, tmp_path):
    (first,) = read_teachers(bases[:1])
    other = replace(TINY.face, enlarged=32)
    expert = train_face(data, tmp_path / "work", other, None, STILL, [first])
    assert not torch.allclose(expert.head.weight, first.head.weight)


def test_who_taught_is_noted(bases, data, tmp_path):
    teachers = read_teachers(bases)
    train_face(data, tmp_path / "work", TINY.face, None, STILL, teachers)
    noted = json.loads((tmp_path / "work" / TEACHERS).read_text())
    assert [one["sha256"] for one in noted] == [teacher.sha256 for teacher in teachers]
    assert {one["backbone"] for one in noted} == {"resnet18"}


def test_a_base_that_is_not_there_cannot_teach(tmp_path):
    with pytest.raises(WeightsError):
        read_teachers([tmp_path / "nothing"])
