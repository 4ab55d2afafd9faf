"""Calibration: one temperature for logits, fitted on held-out data (Guo et al. 2017)."""

import torch
from torch import Tensor
from torch.nn import functional


def fit_temperature(logits: Tensor, targets: Tensor) -> float:
    """The temperature that minimises cross-entropy of logits (N, 7) against labels (N,) or votes (N, 7)."""
    logits = logits.detach().double()
    targets = targets.double() if targets.is_floating_point() else targets
    log_temperature = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([log_temperature], max_iter=100, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        optimiser.zero_grad()
        value = functional.cross_entropy(logits / log_temperature.exp(), targets)
        value.backward()
        return value

    optimiser.step(loss)
    return float(log_temperature.detach().exp().clamp(0.05, 20))
