import pytest
import torch
from torch import nn

from mmdesk.core.errors import MmdeskError
from mmdesk.training.fit import Schedule, fit

SCHEDULE = Schedule(epochs=4, learning_rate=1e-2)


def batches(generator):
    for _ in range(5):
        x = torch.from_numpy(generator.normal(size=(8, 3))).float()
        yield x, x.sum(1, keepdim=True)


def loss(network, batch):
    return ((network(batch[0]) - batch[1]) ** 2).mean()


def train(folder, schedule=SCHEDULE, loss=loss, batches=batches):
    torch.manual_seed(0)
    return fit(nn.Linear(3, 1), batches, 5, loss, lambda _: {"dev": 0.5}, schedule, folder)


def test_an_interrupted_training_ends_as_an_uninterrupted_one(tmp_path):
    whole = train(tmp_path / "whole")
    count = 0

    def interrupted(generator):
        nonlocal count
        for batch in batches(generator):
            count += 1
            if count == 13:
                raise KeyboardInterrupt
            yield batch

    with pytest.raises(KeyboardInterrupt):
        train(tmp_path / "part", batches=interrupted)
    resumed = train(tmp_path / "part")
    assert torch.equal(whole.weight, resumed.weight)


def test_every_epoch_is_a_row_in_the_log(tmp_path):
    train(tmp_path)
    lines = (tmp_path / "log.csv").read_text().splitlines()
    assert lines[0] == "epoch,loss,dev,seconds"
    assert len(lines) == 5


def test_a_loss_that_is_no_number_stops_and_keeps_the_last_good_checkpoint(tmp_path):
    calls = 0

    def breaks(network, batch):
        nonlocal calls
        calls += 1
        return loss(network, batch) * (float("nan") if calls > 7 else 1)

    with pytest.raises(MmdeskError, match="no longer a number"):
        train(tmp_path, loss=breaks)
    assert (tmp_path / "epoch.txt").read_text() == "1"


def test_the_loss_falls(tmp_path):
    train(tmp_path, Schedule(epochs=10, learning_rate=5e-2))
    rows = (tmp_path / "log.csv").read_text().splitlines()[1:]
    losses = [float(row.split(",")[1]) for row in rows]
    assert losses[-1] < 0.3 * losses[0]
