import json
from dataclasses import replace

import pytest
import torch
import typer
from tiny_base import TINY, make_tiny_base
from tiny_packs import make_faces
from typer.testing import CliRunner

from mmdesk.cli.train_base import train_base
from mmdesk.core.errors import MmdeskError, WeightsError
from mmdesk.model.config import FaceConfig
from mmdesk.training.face import FaceExpert, train_face
from mmdesk.training.face_teachers import VOTES, Teacher, read_teachers, taught
from mmdesk.training.fit import TEACHERS, Schedule

STILL = Schedule(epochs=1, learning_rate=0.0)


@pytest.fixture
def bases(tmp_path):
    return [make_tiny_base(tmp_path / name, seed) for seed, name in enumerate(("first", "second"), 1)]


@pytest.fixture
def data(tmp_path):
    (tmp_path / "data" / "face").mkdir(parents=True)
    make_faces(tmp_path / "data" / "face" / "fer2013plus.npz")
    return tmp_path / "data"


def commanded(data, work, modality, teacher):
    """What `mmdesk train-base` gives."""
    program = typer.Typer()
    program.command()(train_base)
    asked = ["--data", str(data), "--work", str(work), "--modality", modality]
    return CliRunner().invoke(program, [*asked, "--face-teacher", str(teacher)])


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
    assert torch.equal(expert.head.weight, first.head.weight)
    theirs = dict(first.encoder.named_parameters())
    assert all(torch.equal(value, theirs[name]) for name, value in expert.encoder.named_parameters())


def test_of_a_recognition_teacher_the_first_layers_stay(data, tmp_path):
    config = FaceConfig(enlarged=48)
    torch.manual_seed(5)
    expert = FaceExpert(config).eval()
    teacher = Teacher(expert.encoder, expert.head, config, "hash")
    moving = Schedule(epochs=1, learning_rate=1e-2, average=0.0)
    pupil = train_face(data, tmp_path / "work", config, None, moving, [teacher])
    before, after = teacher.encoder.trunk, pupil.encoder.trunk
    for one, other in ((before.stem, after.stem), (before.blocks[:4], after.blocks[:4])):
        assert all(map(torch.equal, one.parameters(), other.parameters()))
    assert not all(map(torch.equal, before.blocks[4:].parameters(), after.blocks[4:].parameters()))


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


def test_an_interrupted_training_goes_on_with_the_same_teachers_only(bases, data, tmp_path):
    teachers = read_teachers(bases)
    train_face(data, tmp_path / "work", TINY.face, None, STILL, teachers)
    longer = replace(STILL, epochs=2)
    for others in ([], teachers[:1]):
        with pytest.raises(MmdeskError, match="other teachers"):
            train_face(data, tmp_path / "work", TINY.face, None, longer, others)
    train_face(data, tmp_path / "work", TINY.face, None, longer, teachers)


@pytest.mark.parametrize("modality", ["voice", "fusion"])
def test_teachers_without_a_face_to_teach_are_refused(bases, data, tmp_path, modality):
    assert commanded(data, tmp_path, modality, bases[0]).exit_code == 2


def test_a_teacher_of_another_backbone_is_no_start(bases, data, tmp_path):
    result = commanded(data, tmp_path, "face", bases[0])
    assert isinstance(result.exception, MmdeskError)
    assert "--face-start" in str(result.exception)


def test_a_base_that_is_not_there_cannot_teach(data, tmp_path):
    with pytest.raises(WeightsError):
        read_teachers([tmp_path / "nothing"])
    assert isinstance(commanded(data, tmp_path, "face", tmp_path / "nothing").exception, WeightsError)
