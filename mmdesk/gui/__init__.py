"""What the user sees: PySide6 widgets only.

May import core and settings; PySide6 and pyqtgraph.
Runs in the main thread; never waits for anything.
`main_window.py` makes the parts and connects them; `devices`, `timeline`, `past` and `why` are folders.
"""
