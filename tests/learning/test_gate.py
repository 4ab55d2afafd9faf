"""What the gate lets through, and what it says."""

import pytest
import torch

from mmdesk.learning.chance import luck
from mmdesk.learning.dataset import FUSED, Examples
from mmdesk.learning.everyone_else import Measured
from mmdesk.learning.gate import judge
from mmdesk.learning.objectives import CONFIRMATION, CORRECTION, NONE, REJECTION, Said


def measured(fused=0.600, voice=0.500, gained=0, lost=0):
    """On 100 moments; of the voice's, `lost` were right before and `gained` are now."""
    rights = torch.cat([torch.zeros(gained), torch.ones(lost), torch.ones(100 - gained - lost)]).bool()
    return {"fused": Measured(fused, torch.ones(100).bool()), "voice": Measured(voice, rights)}


def turned(voice, gained, lost):
    """As `measured`, after those moments have turned."""
    rights = torch.cat([torch.ones(gained), torch.zeros(lost), torch.ones(100 - gained - lost)]).bool()
    return {"fused": Measured(0.601, torch.ones(100).bool()), "voice": Measured(voice, rights)}


SAME = measured()


def examples(count, verdict=CORRECTION, named=1, shown=0):
    every = torch.ones(count, dtype=torch.int64)
    nothing = torch.zeros(count, 3, 1)
    said = Said(every * verdict, every * named, every * shown, every * NONE, every.float())
    return Examples(nothing, nothing[..., 0].bool(), every * FUSED, said)


def saying(*emotions):
    return torch.nn.functional.one_hot(torch.tensor(emotions), 7).float()


def test_luck_is_the_sign_test_when_all_differences_are_alike():
    assert luck(torch.tensor([210, 210, 210])) == pytest.approx(1 / 8)
    assert luck(torch.tensor([210, 210, 210, 210, -210])) == pytest.approx(6 / 32)


def test_luck_weighs_larger_differences_more():
    assert luck(torch.tensor([300, -100])) == pytest.approx(2 / 4)
    assert luck(torch.tensor([100, -300])) == pytest.approx(3 / 4)


def test_no_difference_at_all_is_luck():
    assert luck(torch.zeros(5, dtype=torch.int64)) == 1.0


def test_three_corrections_that_come_right_are_enough():
    found = judge(saying(0, 0, 0), saying(1, 1, 1), examples(3), SAME, SAME)
    assert found.admitted
    assert (
        found.reason
        == "On your last 3 corrections: 0 right before, 3 right now; on everyone else unchanged (0.0 points)."
    )


def test_two_of_three_are_not():
    found = judge(saying(0, 0, 0), saying(1, 1, 0), examples(3), SAME, SAME)
    assert not found.admitted
    assert found.reason.endswith("Not used, because that can still be chance.")


def test_a_rise_in_rank_alone_is_not_enough():
    before = saying(0, 0, 0, 0) + 0.3 * saying(2, 2, 2, 2)
    found = judge(before, before + 0.5 * saying(1, 1, 1, 1), examples(4), SAME, SAME)
    assert found.chance == pytest.approx(1 / 16)
    assert not found.admitted


def test_a_loss_on_everyone_else_is_refused_even_in_one_modality():
    before, harmed = measured(gained=1, lost=9), turned(0.485, gained=1, lost=9)
    found = judge(saying(0, 0, 0), saying(1, 1, 1), examples(3), before, harmed)
    assert not found.admitted
    assert found.reason == (
        "On your last 3 corrections: 0 right before, 3 right now; on everyone else, judged by voice alone, "
        "worse by 1.5 points. Not used, because it would do worse on everyone else."
    )


def test_a_loss_in_one_modality_that_is_mere_chance_is_let_through():
    before, after = measured(gained=7, lost=9), turned(0.485, gained=7, lost=9)
    assert judge(saying(0, 0, 0), saying(1, 1, 1), examples(3), before, after).admitted


def test_a_loss_of_the_fused_answer_over_the_limit_is_refused_whatever_chance_says():
    assert not judge(saying(0, 0, 0), saying(1, 1, 1), examples(3), SAME, measured(fused=0.589)).admitted


def test_a_loss_within_the_limit_is_let_through_and_told():
    found = judge(saying(0, 0, 0), saying(1, 1, 1), examples(3), SAME, measured(fused=0.592))
    assert found.admitted
    assert "on everyone else worse by 0.8 points" in found.reason


def test_a_rejected_emotion_that_is_no_longer_said_counts_as_right():
    found = judge(saying(0, 0, 0), saying(3, 4, 5), examples(3, REJECTION, named=-1), SAME, SAME)
    assert found.admitted
    assert "On your last 3 verdicts: 0 right before, 3 right now" in found.reason


def test_confirmations_that_stay_right_teach_nothing():
    found = judge(saying(0, 0, 0), saying(0, 0, 0), examples(3, CONFIRMATION, named=0), SAME, SAME)
    assert not found.admitted
    assert found.reason.endswith("Not used, because it does not do better for you.")


def test_among_many_verdicts_the_level_is_stricter():
    right, wrong = [1] * 4 + [0], [0] * 4 + [1]  # four come right, one goes wrong: 6 in 32
    few = judge(saying(*wrong), saying(*right), examples(5), SAME, SAME)
    assert few.chance == pytest.approx(6 / 32)
    assert not few.admitted
    right, wrong = [1] * 4, [0] * 4  # 1 in 16: enough among few, not among many
    assert judge(saying(*wrong), saying(*right), examples(4), SAME, SAME).admitted
    padding = [0] * 26
    many = judge(saying(*wrong, *padding), saying(*right, *padding), examples(30), SAME, SAME)
    assert many.chance == pytest.approx(1 / 16)
    assert not many.admitted
