"""How good a version of another computer is here, in the gate's words."""

from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mmdesk.cli.other_bases import of_this_base
from mmdesk.core.feedback import Feedback, in_order
from mmdesk.store.cards import base_of
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.versions import VersionStore

if TYPE_CHECKING:  # importing it loads torch, which takes seconds
    from mmdesk.learning.gate import Judgement


def measured(data_dir: Path, base_dir: Path, part: Mapping[str, Any]) -> "tuple[Judgement | None, str]":
    """The gate's word on tensors of a readout that are to stand in the base's place, and one sentence.

    They are compared with the base, which has learned from no verdict either: on the verdicts given here, and
    on the base's check moments. Without verdicts that can be judged there is the sentence alone.
    """
    import copy

    from mmdesk.learning.dataset import examples_of
    from mmdesk.learning.evaluate import answers
    from mmdesk.learning.everyone_else import FUSED, measure, worst_harm
    from mmdesk.learning.exact import exactly
    from mmdesk.learning.gate import JUDGED_BY, change_in_words, judge
    from mmdesk.model.readout_file import load_labelled, load_readout

    base, _ = load_readout(base_dir)
    theirs = copy.deepcopy(base)
    theirs.load_state_dict(base.state_dict() | dict(part))
    check = load_labelled(base_dir, "check")
    own = in_order(_own_verdicts(data_dir, base_dir))
    with exactly():
        before, after = measure(base, check), measure(theirs, check)
        if own:
            examples = examples_of(own)
            judgement = judge(answers(base, examples), answers(theirs, examples), examples, before, after)
            reason = judgement.reason.split(" Not used, because", 1)
            verdict = f" To be used with care:{reason[1]}" if len(reason) > 1 else ""
            return judgement, f"Against the base: {reason[0]}{verdict}"
    view = worst_harm(before, after) or FUSED
    change = f"{JUDGED_BY[view]} {change_in_words(before[view].uar, after[view].uar)}"
    return None, f"Against the base: on everyone else{change}. There is no verdict of yours to judge it by."


def answers_are_numbers(base_dir: Path, part: Mapping[str, Any]) -> bool:
    """Whether a readout with these tensors answers the base's check moments with finite numbers."""
    import torch

    from mmdesk.model.readout_file import load_labelled, load_readout

    readout, _ = load_readout(base_dir)
    readout.load_state_dict(readout.state_dict() | dict(part))
    check = load_labelled(base_dir, "check")
    with torch.inference_mode():
        reading = readout(check.features, check.present)
    return bool(reading.fused.isfinite().all() and reading.opinions[check.present].isfinite().all())


def _own_verdicts(data_dir: Path, base_dir: Path) -> list[Feedback]:
    """Those that were given here."""
    with closing(open_database(data_dir, read_only=True)) as connection:
        remembered = [one for one in FeedbackStore(connection).to_learn() if not one.origin]
    bases = VersionStore(data_dir, base_dir).bases()
    return of_this_base(remembered, base_of(base_dir), bases)[0]
