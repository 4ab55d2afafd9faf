"""A lesson: the same every time, better for the person, harmless to everyone else, deaf to noise."""

import dataclasses
import hashlib
from datetime import timedelta
from itertools import pairwise

import numpy as np
import pytest
import torch
from toy_base import ToyPerson, labelled, toy_readout

from mmdesk.core.emotions import Emotion
from mmdesk.core.errors import MmdeskError
from mmdesk.core.feedback import Verdict
from mmdesk.core.modalities import Modality
from mmdesk.learning.dataset import MOST, drawn_on, examples_of
from mmdesk.learning.evaluate import uar
from mmdesk.learning.finetune import Settings
from mmdesk.learning.lesson import Lesson
from mmdesk.learning.objectives import NONE, OBJECTIVES


@pytest.fixture(scope="module")
def world():
    return toy_readout(), labelled(420, 0), labelled(280, 1)


def taught(world, feedback, settings=None, steps=None, **version):
    base, replay, check = world
    lesson = Lesson(base, feedback, replay, check, settings or Settings(), **version)
    for progress in lesson.steps():
        if progress.step == steps:
            break
    return lesson


def fingerprint(readout):
    parts = [value.numpy().tobytes() for value in readout.state_dict().values()]
    return hashlib.sha256(b"".join(parts)).hexdigest()


def own_uar(readout, person, seed=99):
    features, labels = person.moments(400, seed)
    present = torch.tensor([[False, True, False]]).expand(400, -1)
    with torch.inference_mode():
        return uar(readout(features, present).fused.argmax(1), labels)


@pytest.mark.parametrize("objective", OBJECTIVES)
def test_a_person_gains_and_everyone_else_keeps_theirs(world, objective):
    person = ToyPerson(1)
    lesson = taught(world, person.verdicts(60), Settings(objective=objective))
    judgement = lesson.judgement()
    assert judgement.admitted, judgement.reason
    assert own_uar(lesson.candidate, person) > own_uar(world[0], person) + 0.1
    assert judgement.base_after > judgement.base_before - 0.01


def test_the_same_lesson_gives_the_same_bits_with_any_threads(world):
    feedback = ToyPerson(2).verdicts(24)
    first = taught(world, feedback)
    threads = torch.get_num_threads()
    torch.set_num_threads(threads + 1)
    torch.manual_seed(12345)
    try:
        second = taught(world, feedback)
    finally:
        torch.set_num_threads(threads)
    assert fingerprint(first.candidate) == fingerprint(second.candidate)


def test_another_seed_gives_other_bits(world):
    feedback = ToyPerson(2).verdicts(12)
    first, second = (taught(world, feedback, Settings(seed=seed)) for seed in (0, 1))
    assert fingerprint(first.candidate) != fingerprint(second.candidate)


def test_a_verdict_taken_back_leaves_no_trace(world):
    person = ToyPerson(3)
    kept = person.verdicts(12)
    undone = dataclasses.replace(kept[4], moment_id="another", id="zzz")
    with_it = taught(world, [*kept, undone])
    without = taught(world, [one for one in [*kept, undone] if one.id != "zzz"])
    never = taught(world, kept)
    assert fingerprint(without.candidate) == fingerprint(never.candidate)
    assert fingerprint(with_it.candidate) != fingerprint(never.candidate)


def test_the_last_verdict_on_a_moment_counts(world):
    first, *others = ToyPerson(3).verdicts(6)
    changed = dataclasses.replace(first, id="later", at=others[-1].at, emotion=others[0].emotion)
    both, only = taught(world, [first, *others, changed]), taught(world, [*others, changed])
    assert fingerprint(both.candidate) == fingerprint(only.candidate)


def test_the_last_one_given_counts_though_the_clock_was_set_back(world):
    first, *others = ToyPerson(3).verdicts(6)
    changed = dataclasses.replace(first, id="0", at=first.at - timedelta(days=1), emotion=others[0].emotion)
    both, only = taught(world, [first, *others, changed]), taught(world, [*others, changed])
    assert fingerprint(both.candidate) == fingerprint(only.candidate)


def test_verdicts_whose_features_are_not_there_yet_teach_nothing(world):
    *feedback, last = ToyPerson(3).verdicts(12)
    waiting = dataclasses.replace(last, features={}, wants_features=True)
    with_it, without = taught(world, [*feedback, waiting]), taught(world, feedback)
    assert fingerprint(with_it.candidate) == fingerprint(without.candidate)
    assert [one.id for one in with_it.feedback] == [one.id for one in feedback]


def test_with_nothing_but_such_verdicts_there_is_nothing_to_learn_from(world):
    waiting = [dataclasses.replace(one, features={}) for one in ToyPerson(3).verdicts(3)]
    with pytest.raises(MmdeskError, match="Nothing to learn from yet"):
        taught(world, waiting)


def test_one_that_was_said_otherwise_without_features_is_not_learned_after_all(world):
    first, *others = ToyPerson(3).verdicts(6)
    marked = dataclasses.replace(first, id="later", features={}, emotion=others[0].emotion)
    assert first.id not in [one.id for one in taught(world, [first, *others, marked]).feedback]


def test_of_very_many_verdicts_the_newer_and_an_even_sample_of_the_older_are_drawn_on():
    one = ToyPerson(3).verdicts(1)[0]
    feedback = [dataclasses.replace(one, id=f"{number}") for number in range(10 * MOST)]
    numbers = [int(one.id) for one in drawn_on(feedback)]
    older, newer = numbers[: MOST // 2], numbers[MOST // 2 :]
    assert newer == list(range(10 * MOST - MOST // 2, 10 * MOST))
    assert older[0] == 0
    assert {later - earlier for earlier, later in pairwise(older)} == {19}
    assert drawn_on(feedback[:MOST]) == feedback[:MOST]
    assert drawn_on(drawn_on(feedback)) == drawn_on(feedback)


def test_a_lesson_says_how_many_of_very_many_it_draws_on(world):
    feedback = ToyPerson(3).verdicts(MOST + 30)
    lesson = Lesson(world[0], feedback, *world[1:], Settings())
    assert len(lesson.feedback) == MOST + 30
    assert lesson.drawn_on == MOST


def test_people_of_one_moment_are_learned_each(world):
    one, *others = ToyPerson(3).verdicts(6)
    faces = [dataclasses.replace(one, id=f"{person}", person=person) for person in (1, 2)]
    assert len(taught(world, [one, *others, *faces]).feedback) == 8


def test_a_lesson_starts_at_the_base_whatever_is_in_use(world):
    feedback = ToyPerson(4).verdicts(20)
    in_use = taught(world, feedback[:10]).candidate
    learned = {one.id for one in feedback[:10]}
    after = taught(world, feedback, in_use=in_use, learned=learned)
    assert fingerprint(after.candidate) == fingerprint(taught(world, feedback).candidate)


def test_an_early_stop_is_the_version_of_fewer_steps(world):
    feedback = ToyPerson(5).verdicts(12)
    stopped = taught(world, feedback, steps=7)
    short = taught(world, feedback, Settings(steps=7))
    assert stopped.steps_done == 7
    assert fingerprint(stopped.candidate) == fingerprint(short.candidate)
    assert stopped.judgement() == short.judgement()


def test_without_a_single_step_nothing_changes_and_nothing_is_admitted(world):
    base, replay, check = world
    lesson = Lesson(base, ToyPerson(5).verdicts(12), replay, check, Settings())
    assert not lesson.judgement().admitted
    assert fingerprint(lesson.candidate) == fingerprint(base)


def again(one, number):
    """The same thing said in almost the same moment."""
    noise = np.random.default_rng(number).normal(0, 0.3, 512).astype(np.float32)
    features = {name: values + noise for name, values in one.features.items()}
    at = one.at + timedelta(minutes=number)
    return dataclasses.replace(one, features=features, at=at, id=f"{number}", moment_id=f"{number}")


def test_three_alike_corrections_are_learned(world):
    base = world[0]
    person = ToyPerson(1)
    wrong = next(one for one in person.verdicts(120) if one.verdict is Verdict.CORRECTION)
    alike = [again(wrong, number) for number in range(3)]
    lesson = taught(world, alike)
    judgement = lesson.judgement()
    assert judgement.admitted, judgement.reason
    assert own_uar(lesson.candidate, person) > own_uar(base, person)


def test_two_verdicts_are_too_few(world):
    judgement = taught(world, ToyPerson(1).verdicts(2)).judgement()
    assert not judgement.admitted
    assert judgement.reason == "There are only 2 new verdicts to judge a new version by; it takes 3."


def test_learning_again_without_a_new_verdict_is_refused(world):
    feedback = ToyPerson(1).verdicts(30)
    first = taught(world, feedback)
    again = taught(world, feedback, in_use=first.candidate, learned={one.id for one in feedback})
    assert not again.judgement().admitted
    assert again.judgement().reason.startswith("There is no new verdict")


@pytest.mark.slow
def test_random_names_are_refused_whether_few_or_many(world):
    admitted = 0
    for seed in range(21):
        noise = ToyPerson(seed).verdicts((5, 10, 30)[seed % 3], seed=seed, noise=True)
        admitted += taught(world, noise).judgement().admitted
    assert admitted <= 1


def test_one_name_for_everything_harms_nobody_else(world):
    feedback = ToyPerson(1).verdicts(40)
    flood = [
        dataclasses.replace(one, verdict=Verdict.CORRECTION, emotion=feedback[0].emotion) for one in feedback
    ]
    judgement = taught(world, flood).judgement()
    assert not judgement.admitted or judgement.base_after > judgement.base_before - 0.01


def test_a_verdict_on_the_voice_leaves_the_other_opinions_alone(world):
    person = ToyPerson(1, (Modality.FACE, Modality.VOICE))
    feedback = [dataclasses.replace(one, modality=Modality.VOICE) for one in person.verdicts(20)]
    lesson = taught(world, feedback, Settings(kl=0.0))
    features, _ = person.moments(50, 7)
    everything = torch.ones(50, 3, dtype=torch.bool)
    with torch.inference_mode():
        before, after = (
            world[0](features, everything).opinions,
            lesson.candidate(features, everything).opinions,
        )
    unchanged = [torch.equal(before[:, place], after[:, place]) for place in range(3)]
    assert unchanged == [True, False, True]


def test_a_verdict_on_all_modalities_teaches_the_fusion_and_leaves_each_own_opinion(world):
    person = ToyPerson(1, tuple(Modality))
    lesson = taught(world, person.verdicts(60), Settings(kl=0.0))
    features, labels = person.moments(200, 7)
    everything = torch.ones(200, 3, dtype=torch.bool)
    with torch.inference_mode():
        before, after = world[0](features, everything), lesson.candidate(features, everything)
    assert torch.equal(before.opinions, after.opinions)
    assert uar(after.fused.argmax(1), labels) > uar(before.fused.argmax(1), labels) + 0.05


def test_the_leash_to_the_base_bends_no_opinion_for_the_fusions_sake(world):
    person = ToyPerson(1, tuple(Modality))
    lesson = taught(world, person.verdicts(60))
    features, present = world[2].features, world[2].present
    with torch.inference_mode():
        before, after = world[0](features, present), lesson.candidate(features, present)
    assert torch.equal(before.opinions, after.opinions)


def test_second_choice_and_strength_are_learned_of():
    one, *others = ToyPerson(3).verdicts(3)
    second = next(emotion for emotion in Emotion if emotion not in (one.emotion, one.shown))
    said = examples_of([dataclasses.replace(one, second=second, strength=0.5), *others]).said
    assert said.second.tolist() == [second.position, NONE, NONE]
    assert said.strength.tolist() == [0.5, 1.0, 1.0]


def test_features_of_another_base_are_refused(world):
    one, *others = ToyPerson(1).verdicts(5)
    foreign = dataclasses.replace(one, features={Modality.VOICE: np.zeros(256, np.float32)})
    with pytest.raises(MmdeskError, match="another base"):
        taught(world, [foreign, *others])


def test_features_that_are_not_numbers_are_refused(world):
    one, *others = ToyPerson(1).verdicts(5)
    broken = dataclasses.replace(one, features={Modality.VOICE: np.full(512, np.nan, np.float32)})
    with pytest.raises(MmdeskError, match="not numbers"):
        taught(world, [broken, *others])


def test_nothing_to_learn_from_says_so(world):
    with pytest.raises(MmdeskError, match="Nothing to learn from yet"):
        taught(world, [])


def test_an_unknown_objective_is_named(world):
    with pytest.raises(MmdeskError, match="no objective magic"):
        taught(world, ToyPerson(1).verdicts(5), Settings(objective="magic"))
