"""Four ways to learn from verdicts. Each is a pure function of logits; all share the same KL leash.

Shapes everywhere: `logits` and `base` (B, 7) are the candidate's and the base's for the judged view, and
`said` is what the user said of each row. Each gives one value per verdict (B,): lower is better.
"""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from mmdesk.core.feedback import Verdict

CORRECTION, CONFIRMATION, REJECTION = range(3)
VERDICTS = {
    Verdict.CORRECTION: CORRECTION,
    Verdict.CONFIRMATION: CONFIRMATION,
    Verdict.REJECTION: REJECTION,
}
NONE = -1  # no emotion: what a rejection names, and the second choice of whoever gave none
# One click on what is shown anyway says less than one that names something else.
CONFIRMATION_WEIGHT = 0.75
# Of a verdict with a second choice. Where ten people judged a face and two emotions led (12,265 crops of
# FER+), the first had 0.69 of these two's votes, the median was 0.70.
FIRST_SHARE = 0.7
SHARPNESS = 1.0  # the beta of DPO and KTO: how far from the base the odds may move before it is enough


@dataclass(frozen=True, slots=True, eq=False)
class Said:
    """What the user said of a batch of answers; all (B,)."""

    verdict: Tensor  # CORRECTION, CONFIRMATION or REJECTION
    named: Tensor  # emotion; NONE for a rejection
    shown: Tensor  # emotion
    second: Tensor  # emotion, or NONE
    strength: Tensor  # float, above 0 and at most 1: multiplies the loss

    @property
    def share(self) -> Tensor:
        """The part of each verdict that is about the named emotion; the rest is about the second."""
        has_second = (self.second != NONE) & (self.second != self.named) & ~self.is_rejection
        return torch.where(has_second, FIRST_SHARE, 1.0)

    @property
    def is_rejection(self) -> Tensor:
        """Whether only a wrong emotion is known."""
        return self.verdict == REJECTION

    def target(self, emotions: int) -> Tensor:
        """The emotions meant, as a distribution (B, emotions); of a rejection nothing."""
        share, meant = self.share.unsqueeze(1), ~self.is_rejection.unsqueeze(1)
        return (share * _one(self.named, emotions) + (1 - share) * _one(self.second, emotions)) * meant

    def take(self, rows: Tensor | slice) -> "Said":
        """The rows at these places, in this order."""
        parts = (self.verdict, self.named, self.shown, self.second, self.strength)
        return Said(*(part[rows] for part in parts))

    def weighted(self, values: Tensor) -> Tensor:
        """The losses, less of those that the user was less sure of, and of confirmations."""
        values = self.strength * values
        return torch.where(self.verdict == CONFIRMATION, CONFIRMATION_WEIGHT * values, values)


Objective = Callable[[Tensor, Tensor, Said], Tensor]


def supervised(logits: Tensor, base: Tensor, said: Said) -> Tensor:
    """Cross-entropy with the named emotion; for a rejection -log(1 - p(shown)).

    A second choice makes the target a distribution, as several raters' votes do (Barsoum et al. 2016, ICMI).
    The loss of a rejection is the unlikelihood of Welleck et al. 2020 (ICLR).
    """
    log_p = logits.log_softmax(1)
    rejected = -(1 - _at(log_p, said.shown).exp()).clamp_min(1e-6).log()
    meant = -(said.target(log_p.shape[1]) * log_p).sum(1)
    return said.weighted(torch.where(said.is_rejection, rejected, meant))


def preference(logits: Tensor, base: Tensor, said: Said) -> Tensor:
    """Named preferred over shown: -log sigmoid of the margin's growth over the base's.

    DPO, Rafailov et al. 2023 (NeurIPS), equation 7, with the base as the reference policy. Where both are the
    same (a confirmation) the base's strongest other emotion is the loser; a rejection has only a loser,
    so its winner's growth is 0. A second choice is one more pair: second preferred over shown, or over the
    base's strongest third emotion where what was shown is one of the two.
    """
    growth = logits.log_softmax(1) - base.log_softmax(1)
    winner = torch.where(said.is_rejection, 0.0, _at(growth, said.named))
    loser = torch.where(said.named == said.shown, _strongest_but(base, said.named), said.shown)
    first = -functional.logsigmoid(SHARPNESS * (winner - _at(growth, loser)))
    is_choice = (said.shown == said.named) | (said.shown == said.second)
    third = torch.where(is_choice, _strongest_but(base, said.named, said.second), said.shown)
    second = -functional.logsigmoid(SHARPNESS * (_at(growth, said.second) - _at(growth, third)))
    return said.weighted(said.share * first + (1 - said.share) * second)


def kto(logits: Tensor, base: Tensor, said: Said) -> Tensor:
    """Each emotion alone is right or wrong: 1 - sigmoid of its growth against the average drift.

    KTO, Ethayarajh et al. 2024 (ICML), equation 8. A correction is a right (named, and second by its part)
    and a wrong (shown, where that is not the second).
    """
    log_p, log_base = logits.log_softmax(1), base.log_softmax(1)
    growth = log_p - log_base
    drift = (log_p.exp() * growth).sum(1).mean().clamp_min(0).detach()
    target = said.target(log_p.shape[1])
    right = (target * (1 - torch.sigmoid(SHARPNESS * (growth - drift)))).sum(1)
    wrong = 1 - torch.sigmoid(SHARPNESS * (drift - _at(growth, said.shown)))
    is_wrong = said.is_rejection | (_at(target, said.shown) == 0)
    return said.weighted(right + torch.where(is_wrong, wrong, 0.0))


def policy_gradient(logits: Tensor, base: Tensor, said: Said) -> Tensor:
    """REINFORCE, Williams 1992: reward +1 for a right emotion, -1 for a wrong one.

    A named emotion makes every other wrong; of a rejection only the shown one is known. With a second choice
    the reward is that of a user who takes the named one in 7 of 10 such moments and the second in 3.
    With seven emotions the expectation over what the policy would say is taken exactly (all-actions policy
    gradient, Sutton et al. 2000), so there is no variance to fight: the gradient is that of minus the
    expected reward.
    """
    log_p = logits.log_softmax(1)
    emotions = log_p.shape[1]
    rejected = -_one(said.shown, emotions)
    reward = torch.where(said.is_rejection.unsqueeze(1), rejected, 2 * said.target(emotions) - 1)
    return said.weighted(-(log_p.exp().detach() * reward * log_p).sum(1))


def kl_to_base(logits: Tensor, base: Tensor) -> Tensor:
    """KL(candidate || base) in nats, one value per row (B,).

    Where both are the same, its gradient is exactly 0. That of p (log p - log q) is 0 there only up to
    rounding, and Adam makes full steps of that; so p - q, which adds up to 0, is taken off each term.
    """
    log_p, log_base = logits.log_softmax(1), base.log_softmax(1)
    return (log_p.exp() * (log_p - log_base - 1) + log_base.exp()).sum(1)


OBJECTIVES: dict[str, Objective] = {
    "supervised": supervised,
    "preference": preference,
    "kto": kto,
    "policy_gradient": policy_gradient,
}


def _one(places: Tensor, emotions: int) -> Tensor:
    """One-hot rows (B, emotions); what NONE gives is never used."""
    return functional.one_hot(places.clamp_min(0), emotions).float()


def _at(values: Tensor, emotions: Tensor) -> Tensor:
    return values.gather(1, emotions.clamp_min(0).unsqueeze(1)).squeeze(1)


def _strongest_but(base: Tensor, *others: Tensor) -> Tensor:
    """The base's most probable emotion that is none of these."""
    for emotions in others:
        base = base.scatter(1, emotions.clamp_min(0).unsqueeze(1), float("-inf"))
    return base.argmax(1)
