"""What we talk about: emotions, moments, predictions, feedback, sessions, versions, errors.

May import numpy and nothing else. Values are frozen; they may cross any thread.
The mailbox and the ring buffer are the only shared mutable state, and carry their own lock.
"""
