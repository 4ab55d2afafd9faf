"""What the user sees: PySide6 widgets only.

May import core and settings; PySide6 and pyqtgraph. Runs in the main thread; never waits for anything.
`main_window.py` makes the parts and connects them, `presenting.py` shows them a moment. A folder is one
window or one part of it; `head -1 mmdesk/gui/*/__init__.py` says which.
"""
