"""People for the simulation by their faces: those in the news whom nobody was taught by.

Few are pictured often, most in two emotions, and one person labelled each picture, the rare emotions badly.
So they are a group of their own, beside the speakers.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from mmdesk.cli.simulated_people import moments_of, spread

if TYPE_CHECKING:  # these import torch, which takes seconds
    from mmdesk.learning.simulation.person import Person

LEAST = 18  # pictures of a person: twelve to give verdicts on, and six to measure on
LEAST_OF_EMOTION = 5  # pictures of one emotion; rarer ones are left out
_FACES = "face"


def pictured_people(data: Path, base_dir: Path) -> "list[Person]":
    """Everybody with at least LEAST pictures in two emotions; nobody where the packs are not there.

    Raises MmdeskError on a damaged pack, WeightsError on a damaged base.
    """
    import torch

    from mmdesk.core.modalities import Modality
    from mmdesk.learning.simulation.person import Person
    from mmdesk.model.base import load_base
    from mmdesk.training.experts import face_pool
    from mmdesk.training.news import news_faces, person_of, untaught_names

    pack = news_faces(data / _FACES, untaught_names(data / _FACES))
    pool = face_pool(load_base(base_dir)[0], pack)
    labels = torch.from_numpy(pool.labels)
    found = []
    owners = [person_of(name) for name in pool.people]
    for owner in dict.fromkeys(owners):
        own = torch.tensor([place for place, name in enumerate(owners) if name == owner])
        counts = labels[own].bincount()
        own = own[counts[labels[own]] >= LEAST_OF_EMOTION]
        if len(own) >= LEAST and len(labels[own].unique()) > 1:
            rows = torch.tensor(spread(own.tolist()))
            moments = moments_of(Modality.FACE, pool.features[rows].clone(), labels[rows])
            found.append(Person(f"news/{owner}", moments, "test"))
    return found
