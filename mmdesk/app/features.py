"""The features of verdicts on files: found in the store thread, read in the inference thread, and kept."""

from mmdesk.app.inference import Inference
from mmdesk.app.keeping import Keeping
from mmdesk.app.shared import Shared


def add_features(shared: Shared, keeping: Keeping, inference: Inference) -> None:
    """Connect the two workers; they begin with the network, a verdict, or a session."""
    signs, wanted, features = shared.window.verdict_signs, keeping.wanted, inference.features
    inference.prediction.loaded.connect(wanted.begin)
    keeping.edits.kept.connect(wanted.look)
    keeping.sessions.opened.connect(wanted.look_everywhere)
    features.more_wanted.connect(wanted.look)
    wanted.found.connect(features.take)
    features.read.connect(wanted.keep)
    features.unreadable.connect(wanted.set_aside)
    features.unreadable.connect(signs.show_unreadable)
    features.lost.connect(wanted.give_up)
    features.lost.connect(signs.show_lost)
    wanted.failed.connect(shared.window.troubles.show_store)
