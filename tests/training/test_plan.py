import pytest

from mmdesk.core.errors import MmdeskError
from mmdesk.model.config import NetworkConfig
from mmdesk.training.base import SCHEDULES
from mmdesk.training.plan import read_plan


def test_without_a_file_it_is_the_shipped_one():
    plan = read_plan(None)
    assert plan.network == NetworkConfig()
    assert plan.schedules == SCHEDULES


def test_a_file_changes_only_what_it_names(tmp_path):
    file = tmp_path / "plan.toml"
    file.write_text(
        '[face]\nbackbone = "resnet50"\nsize = 64\n[fusion]\nkind = "attention"\n'
        "[schedule.face]\nepochs = 3\nlearning_rate = 1\n"
    )
    plan = read_plan(file)
    assert (plan.network.face.backbone, plan.network.face.size) == ("resnet50", 64)
    assert plan.network.fusion.kind == "attention"
    assert plan.network.voice == NetworkConfig().voice
    assert plan.schedules["face"].epochs == 3
    assert plan.schedules["text"] == SCHEDULES["text"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[smell]\nsize = 3", "smell"),
        ("[face]\nnose = 3", r"face\.nose"),
        ("face = 3", "face"),
        ('[face]\nsize = "large"', r"face\.size must be of type int"),
        ('[face]\nbackbone = "vgg16"', "vgg16"),
        ('[fusion]\nkind = "sum"', "sum"),
        ("[schedule.smell]\nepochs = 3", r"schedule\.smell"),
        ("[schedule.face]\nepochs = 1.5", r"schedule\.face\.epochs"),
        ("[schedule.face]\ntaught = true", "only the text recipe trains its own teachers"),
        ("[voice]\nfirst_heard = 5", r"voice\.first_heard"),
        ("[voice]\nheads = 7", r"voice\.width"),
        ("[voice]\nheads = 0", r"voice\.width"),
        ("[face", r"plan\.toml"),
    ],
)
def test_what_is_no_plan_is_one_clear_line(tmp_path, text, named):
    file = tmp_path / "plan.toml"
    file.write_text(text)
    with pytest.raises(MmdeskError, match=named):
        read_plan(file)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(MmdeskError, match=r"plan\.toml"):
        read_plan(tmp_path / "plan.toml")
