"""The page "What mmdesk keeps": files, permissions, and the promises in plain words.

May import core and settings; PySide6. Runs in the main thread; what is measured comes from a worker.
"""
