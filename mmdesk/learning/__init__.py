"""How it learns from feedback: objectives, data, fine-tuning as a generator of progress, the gate.

May import core, features, model, and torch.
Runs in the child process `mmdesk learn`.
"""
