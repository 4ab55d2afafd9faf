import numpy as np
import torch

from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.training.experts import Pool
from mmdesk.training.pairing import pair


def pools(without=()):
    """Features that say their own emotion: all entries are the label."""
    made = {}
    for modality in MODALITIES:
        labels = np.repeat([e for e in range(7) if (modality, e) not in without], 5)
        features = torch.from_numpy(labels).float().unsqueeze(1).expand(-1, 512)
        made[modality] = Pool(features, labels, [f"person{i}" for i in range(len(labels))])
    return made


def test_all_modalities_of_a_moment_have_its_emotion():
    moments = pair(pools(), 200, np.random.default_rng(0), present=(True, True, True))
    assert torch.equal(moments.features[:, :, 0], moments.labels.float().unsqueeze(1).expand(-1, 3))


def test_a_conflict_shares_the_target():
    moments = pair(pools(), 400, np.random.default_rng(0), conflicts=1.0, present=(True, True, True))
    shared = moments.targets.max(1).values
    assert torch.allclose(moments.targets.sum(1), torch.ones(len(shared)))
    assert (shared < 0.7).all()


def test_so_many_conflict_of_those_with_several_modalities():
    moments = pair(pools(), 4000, np.random.default_rng(0), conflicts=0.3)
    several = moments.present.sum(1) > 1
    conflicting = moments.targets.max(1).values < 1
    assert not conflicting[~several].any()
    assert 0.27 < float(conflicting[several].float().mean()) < 0.33


def test_of_a_conflict_each_side_is_drawn_as_often_as_it_is_shown():
    moments = pair(pools(), 4000, np.random.default_rng(0), conflicts=1.0, present=(True, True, True))
    drawn = moments.targets[torch.arange(4000), moments.drawn()]
    assert (drawn > 0).all()
    odd_one = torch.isclose(drawn, torch.tensor(1 / 3))
    two_sided = torch.isclose(moments.targets.max(1).values, torch.tensor(2 / 3))
    assert 0.3 < float(odd_one[two_sided].float().mean()) < 0.37


def test_every_subset_of_modalities_occurs():
    moments = pair(pools(), 400, np.random.default_rng(0))
    assert len({tuple(row) for row in moments.present.tolist()}) == 7


def test_an_emotion_a_modality_does_not_have_makes_it_absent():
    moments = pair(pools({(Modality.VOICE, 5)}), 400, np.random.default_rng(0), present=(True, True, True))
    disgust = moments.labels == 5
    assert not moments.present[disgust, Modality.VOICE.position].any()
    assert moments.present[~disgust].all()


def test_halves_share_no_person():
    pool = pools()[Modality.FACE]
    first, second = pool.halves()
    assert not set(first.people) & set(second.people)
    assert len(first.people) + len(second.people) == len(pool.people)
