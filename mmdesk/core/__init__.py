"""What we talk about: emotions, moments, predictions, feedback, sessions, versions, errors.

May import numpy (and cryptography in `sealed*.py`), nothing else. Values are frozen, and may cross threads.
The mailbox and the ring buffer are the only shared mutable state, and carry their own lock.
"""
