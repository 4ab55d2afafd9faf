"""What the gate lets through, and what it says."""

import dataclasses

import pytest
import torch

from mmdesk.learning.chance import likely_more, luck
from mmdesk.learning.dataset import FUSED, Examples
from mmdesk.learning.everyone_else import Measured
from mmdesk.learning.gate import judge
from mmdesk.learning.objectives import CONFIRMATION, CORRECTION, NONE, REJECTION, Said
from mmdesk.learning.trust import flooding, swapped, unfounded, uninformed


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
        found.reason == "On your last 3 corrections: 0 right before, 3 right now (probably 1 to 3 more); "
        "on everyone else unchanged (0.0 points)."
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
        "On your last 3 corrections: 0 right before, 3 right now (probably 1 to 3 more); "
        "on everyone else, judged by voice alone, worse by 1.5 points. "
        "Not used, because it would do worse on everyone else."
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


def said(named, shown, verdict=CORRECTION):
    named, shown = torch.tensor(named), torch.tensor(shown)
    verdicts = torch.where(named == shown, CONFIRMATION, torch.full_like(named, verdict))
    return Said(verdicts, named, shown, torch.full_like(named, NONE), torch.ones(len(named)))


def people_say(named, shown, answers):
    """Examples on which the version in use says what was shown and the candidate says `answers`."""
    rows = examples(len(named))
    return saying(*shown), saying(*answers), dataclasses.replace(rows, said=said(named, shown))


SENSIBLE = [0, 1, 2, 3, 4, 5] * 4


def test_one_more_right_is_enough_where_the_verdicts_are_clearly_about_what_is_seen():
    shown = [*SENSIBLE[:-2], 0, 0]
    found = judge(*people_say(SENSIBLE, shown, SENSIBLE), SAME, SAME)
    assert found.admitted, found.reason


def test_names_that_fit_no_moment_are_called_random():
    generator = torch.Generator().manual_seed(4)
    named = torch.randint(0, 7, (24,), generator=generator).tolist()
    found = judge(*people_say(named, SENSIBLE, SENSIBLE), SAME, SAME)
    assert not found.admitted
    assert found.reason.endswith("fit these moments no better than others: they may be random.")


def test_one_name_for_everything_is_refused_though_it_can_be_learned():
    found = judge(*people_say([3] * 24, SENSIBLE, [3] * 24), SAME, SAME)
    assert not found.admitted
    assert "nearly every verdict names anger, whatever was shown" in found.reason


def test_always_the_same_mistake_is_no_flood():
    assert judge(*people_say([0] * 8, [3] * 8, [0] * 8), SAME, SAME).admitted


def test_every_emotion_by_the_name_of_another_is_refused_though_it_can_be_learned():
    named = [(one + 1) % 6 for one in SENSIBLE]
    found = judge(*people_say(named, SENSIBLE, named), SAME, SAME)
    assert not found.admitted
    assert found.reason.endswith("the verdicts call every emotion by the name of another one.")


def test_who_is_read_wrongly_in_some_emotions_is_not_taken_for_a_swapper():
    named = [one if one < 2 else (one + 1) % 6 for one in SENSIBLE]
    assert judge(*people_say(named, SENSIBLE, named), SAME, SAME).admitted


def test_right_and_wrong_alone_say_nothing_of_names():
    verdicts = said([1] * 8, [1] * 8).take(torch.arange(8))
    rejecting = dataclasses.replace(verdicts, verdict=torch.tensor([REJECTION] * 4 + [CONFIRMATION] * 4))
    assert uninformed(torch.ones(8).long(), rejecting) == 1.0


def test_what_is_taught_and_not_only_what_is_judged_is_looked_at_for_floods():
    before, after, rows = people_say([3] * 6, [0, 1, 2] * 2, [3] * 6)
    assert not judge(before, after, rows, SAME, SAME).admitted
    assert judge(before, after, rows, SAME, SAME, said(SENSIBLE, SENSIBLE)).admitted


@pytest.mark.parametrize(("was", "now", "low", "high"), [(0, 3, 1, 3), (10, 10, 0, 0), (5, 5, 0, 0)])
def test_how_many_more_are_likely(was, now, low, high):
    count = 10 if was else 3
    before, after = torch.arange(count) < was, torch.arange(count) < now
    found = likely_more(before, after)
    assert found[0] <= low <= high <= found[1]


def test_the_interval_of_newcombes_own_example():
    """Method 10 on his table of pairs (36, 12, 2, 0) gives 0.0569 to 0.3404 of 50."""
    both, lost, won, neither = 36, 12, 2, 0
    now = torch.tensor([1] * both + [1] * lost + [0] * won + [0] * neither).bool()
    was = torch.tensor([1] * both + [0] * lost + [1] * won + [0] * neither).bool()
    assert likely_more(was, now) == (round(50 * 0.0569), round(50 * 0.3404))


NEARLY = [*SENSIBLE[:-2], 0, 0]  # what is shown, of which the last two are wrong


def nearer(shown, named, by):
    """Answers that stay what they were while what was named comes nearer, or goes further away."""
    return saying(*shown) + by * saying(*named)


def judged(named, shown, by, read=None):
    before, _, rows = people_say(named, shown, shown)
    read = 3 * saying(*shown) if read is None else read
    return judge(before, nearer(shown, named, by), rows, SAME, SAME, rows.said, read)


def test_of_people_who_know_what_they_say_it_is_enough_that_it_became_likelier():
    found = judged(SENSIBLE, NEARLY, 0.4)
    assert found.admitted, found.reason
    assert found.before == found.after
    # The 24 names: 22 go from e/(e+6) to e^1.4/(e^1.4+6), two from 1/(e+6) to e^0.4/(e+5+e^0.4).
    assert "; it gave what you said 29.5 % on average before, 38.3 % now; " in found.reason


def test_what_became_less_likely_is_refused():
    found = judged(SENSIBLE, NEARLY, -0.4)
    assert not found.admitted
    assert found.reason.endswith("Not used, because it does not do better for you.")


def test_names_that_the_base_finds_as_likely_anywhere_have_to_be_learned_first():
    generator = torch.Generator().manual_seed(1)
    read = 3 * torch.randn(24, 7, generator=generator)
    assert not judged(SENSIBLE, NEARLY, 0.4, read).admitted


def test_whoever_only_confirms_teaches_nothing():
    assert not judged(SENSIBLE, SENSIBLE, 0.4).admitted


def test_what_gets_more_than_a_tenth_less_right_is_refused_however_likely_the_rest_became():
    shown = [*SENSIBLE[:-3], *((one + 1) % 6 for one in SENSIBLE[-3:])]
    before, after, rows = people_say(SENSIBLE, shown, shown)
    after = 2 * after
    for lost, admitted in ((2, True), (3, False)):
        after[:lost] = 1.2 * saying(*((one + 1) % 6 for one in SENSIBLE[:lost]))
        found = judge(before, after, rows, SAME, SAME, rows.said, 3 * saying(*shown))
        assert found.admitted is admitted, found.reason


def test_ten_names_that_fit_are_founded_and_the_same_ones_swapped_are_not():
    named, shown = SENSIBLE[:10], [*NEARLY[:9], 4]
    read = 3 * saying(*shown)
    assert unfounded(read, said(named, shown)) < 0.01
    other = [(one + 1) % 6 for one in named]
    assert unfounded(read, said(other, shown)) > 0.5


def test_one_wild_slip_does_not_outweigh_nine_names_that_fit():
    named, shown = [*SENSIBLE[:9], 6], [*SENSIBLE[:9], 0]
    assert unfounded(30 * saying(*shown), said(named, shown)) < 0.01


def test_who_only_corrects_is_not_founded_but_can_be_learned_from():
    shown = [(one + 1) % 6 for one in SENSIBLE[:12]] + [(one + 2) % 6 for one in SENSIBLE[12:]]
    before, after, rows = people_say(SENSIBLE, shown, SENSIBLE)
    assert unfounded(3 * saying(*shown), rows.said) > 0.5
    assert judge(before, after, rows, SAME, SAME, rows.said, 3 * saying(*shown)).admitted


def test_one_name_in_place_of_two_others_is_a_flood_and_in_place_of_one_is_none():
    assert flooding(said([0] * 10, [3] * 8 + [1] * 2)) == "neutral"
    assert flooding(said([0] * 10, [3] * 8 + [0] * 2)) is None
    assert flooding(said([0] * 8 + [1] * 2, [3] * 8 + [2] * 2)) is None


def test_swapped_names_are_known_where_the_base_reads_a_third_wrong():
    """Five emotions six times each; a fixed other name in four of six, and in the rest one more, 20 of 30."""
    shown = [one for one in range(5) for _ in range(6)]
    named = [(one + (1 if number % 6 < 4 else 2)) % 7 for number, one in enumerate(shown)]
    assert swapped(said(named, shown))
    seldom = [(one + (1 if number % 6 < 3 else 2 + number % 3)) % 7 for number, one in enumerate(shown)]
    assert not swapped(said(seldom, shown))  # half of them
    assert not swapped(said([0] * 6 + named[6:], shown))  # one emotion is called by its own name
