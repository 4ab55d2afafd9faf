"""Builds the network of a base folder, and puts a personal version's readout into it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from torch import nn

from mmdesk.core.errors import WeightsError
from mmdesk.core.named_people import ANYBODY
from mmdesk.model.config import NetworkConfig
from mmdesk.model.network import Network
from mmdesk.model.part_weights import read_parts
from mmdesk.model.weights import load_into, read_card, read_weights


def load_base(folder: Path) -> tuple[Network, dict[str, Any]]:
    """The network in evaluation mode and its card. Raises WeightsError."""
    card = read_card(folder)
    tensors = read_weights(folder, card)
    config = config_of(folder, card)
    try:
        with _no_random_start():
            network = Network(config)
    except (AssertionError, RuntimeError, ValueError, ZeroDivisionError) as error:
        raise _no_network(folder) from error
    load_into(network, tensors, folder)
    return network.eval().requires_grad_(False), card


def config_of(folder: Path, card: dict[str, Any]) -> NetworkConfig:
    """What the network of a base folder is made of, by its card. Raises WeightsError."""
    try:
        return NetworkConfig.from_json(card["config"])
    except (KeyError, TypeError, ValueError) as error:
        raise _no_network(folder) from error


def _no_network(folder: Path) -> WeightsError:
    return WeightsError(f"The card in {folder} describes no network.", "Reinstall mmdesk.")


@contextmanager
def _no_random_start() -> Iterator[None]:
    """Skip the random initialisation, which for 27 million weights takes longer than reading them."""
    skipped = (
        "kaiming_uniform_",
        "kaiming_normal_",
        "xavier_uniform_",
        "uniform_",
        "normal_",
        "trunc_normal_",
    )
    kept = {name: getattr(nn.init, name) for name in skipped}
    try:
        for name in skipped:
            setattr(nn.init, name, lambda tensor, *_, **__: tensor)
        yield
    finally:
        for name, function in kept.items():
            setattr(nn.init, name, function)


def load_version(network: Network, base_card: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Put the default part of the version in `folder` into the network of the base; give its card.

    Raises WeightsError, and leaves the network as it was, when it is damaged or of another base.
    """
    base = network.readout.state_dict()
    network.readout.load_state_dict(base | read_parts(folder, base_card, base).get(ANYBODY, {}))
    return read_card(folder)
