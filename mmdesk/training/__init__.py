"""How the base was made: readers of the data packs, augmentation, one recipe per modality, fusion, card.

May import core, capture, features, model, learning, and torch and its friends.
Runs in `mmdesk train-base` and `mmdesk evaluate` only; the window never needs it.
"""
