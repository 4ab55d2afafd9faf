"""What the user sees: PySide6 widgets only.

May import core and settings; PySide6 and pyqtgraph.
Runs in the main thread; never waits for anything.
"""
