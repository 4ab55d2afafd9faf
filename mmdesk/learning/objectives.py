"""Four ways to learn from verdicts. Each is a pure function of logits; all share the same KL leash.

Shapes everywhere: `logits` and `base` (B, 7) are the candidate's and the base's for the judged view,
`named` and `shown` (B,) int64 are emotions (`named` of a rejection is ignored), and `verdict` (B,) holds
CORRECTION, CONFIRMATION or REJECTION. Each gives one value per verdict (B,): lower is better.
"""

from collections.abc import Callable

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
# One click on what is shown anyway says less than one that names something else.
CONFIRMATION_WEIGHT = 0.5
SHARPNESS = 1.0  # the beta of DPO and KTO: how far from the base the odds may move before it is enough

Objective = Callable[[Tensor, Tensor, Tensor, Tensor, Tensor], Tensor]


def supervised(logits: Tensor, base: Tensor, named: Tensor, shown: Tensor, verdict: Tensor) -> Tensor:
    """Cross-entropy with the named emotion; for a rejection -log(1 - p(shown)).

    The second is the unlikelihood of Welleck et al. 2020 (ICLR).
    """
    log_p = logits.log_softmax(1)
    rejected = -(1 - _at(log_p, shown).exp()).clamp_min(1e-6).log()
    return _weighted(torch.where(verdict == REJECTION, rejected, -_at(log_p, named)), verdict)


def preference(logits: Tensor, base: Tensor, named: Tensor, shown: Tensor, verdict: Tensor) -> Tensor:
    """Named preferred over shown: -log sigmoid of the margin's growth over the base's.

    DPO, Rafailov et al. 2023 (NeurIPS), equation 7, with the base as the reference policy. Where both are the
    same (a confirmation) the base's strongest other emotion is the loser; a rejection has only a loser,
    so its winner's growth is 0.
    """
    growth = logits.log_softmax(1) - base.log_softmax(1)
    loser = torch.where(named == shown, _strongest_other(base, shown), shown)
    winner = torch.where(verdict == REJECTION, 0.0, _at(growth, named))
    loser = torch.where(verdict == REJECTION, shown, loser)
    return _weighted(-functional.logsigmoid(SHARPNESS * (winner - _at(growth, loser))), verdict)


def kto(logits: Tensor, base: Tensor, named: Tensor, shown: Tensor, verdict: Tensor) -> Tensor:
    """Each emotion alone is right or wrong: 1 - sigmoid of its growth against the average drift.

    KTO, Ethayarajh et al. 2024 (ICML), equation 8. A correction is a right (named) and a wrong (shown).
    """
    log_p, log_base = logits.log_softmax(1), base.log_softmax(1)
    growth = log_p - log_base
    drift = (log_p.exp() * growth).sum(1).mean().clamp_min(0).detach()
    right = 1 - torch.sigmoid(SHARPNESS * (_at(growth, named) - drift))
    wrong = 1 - torch.sigmoid(SHARPNESS * (drift - _at(growth, shown)))
    is_right = verdict != REJECTION
    is_wrong = (verdict == REJECTION) | ((verdict == CORRECTION) & (named != shown))
    return _weighted(torch.where(is_right, right, 0.0) + torch.where(is_wrong, wrong, 0.0), verdict)


def policy_gradient(logits: Tensor, base: Tensor, named: Tensor, shown: Tensor, verdict: Tensor) -> Tensor:
    """REINFORCE, Williams 1992: reward +1 for a right emotion, -1 for a wrong one.

    A named emotion makes every other wrong; of a rejection only the shown one is known. With seven emotions
    the expectation over what the policy would say is taken exactly (all-actions policy gradient, Sutton et
    al. 2000), so there is no variance to fight: the gradient is that of minus the expected reward.
    """
    log_p = logits.log_softmax(1)
    one_named = functional.one_hot(named.clamp_min(0), logits.shape[1]).float()
    one_shown = functional.one_hot(shown, logits.shape[1]).float()
    reward = torch.where((verdict == REJECTION).unsqueeze(1), -one_shown, 2 * one_named - 1)
    return _weighted(-(log_p.exp().detach() * reward * log_p).sum(1), verdict)


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


def _at(values: Tensor, emotions: Tensor) -> Tensor:
    return values.gather(1, emotions.clamp_min(0).unsqueeze(1)).squeeze(1)


def _strongest_other(base: Tensor, emotion: Tensor) -> Tensor:
    return base.scatter(1, emotion.unsqueeze(1), float("-inf")).argmax(1)


def _weighted(values: Tensor, verdict: Tensor) -> Tensor:
    return torch.where(verdict == CONFIRMATION, CONFIRMATION_WEIGHT * values, values)
