"""Who runs where: owners of threads, the prediction worker, the store worker, the training process.

May import core, capture, store, settings, paths; of Qt, QtCore only.
Objects live in the threads they name; they talk by signals and mailboxes. `store_worker.py` owns the
database; whatever borrows it (`borrowing.py`) lives in its thread.
"""
