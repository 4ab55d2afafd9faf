from test_pairing import pools
from tiny_base import make_tiny_base

from mmdesk.core.modalities import MODALITIES
from mmdesk.model.base import load_base
from mmdesk.training import fused


def test_a_modality_alone_is_judged_by_its_own_threshold_and_several_by_the_fused_one(tmp_path, monkeypatch):
    monkeypatch.setattr(fused, "MOMENTS", 50)
    network, _ = load_base(make_tiny_base(tmp_path / "base"))
    judged = {name: answers.modality for name, answers in fused.answer_fused(network, pools(), "test")}
    alone = {f"paired_{modality.value}": modality.value for modality in MODALITIES}
    assert alone.items() <= judged.items()
    assert {judged[name] for name in judged.keys() - alone.keys()} == {"fused"}
