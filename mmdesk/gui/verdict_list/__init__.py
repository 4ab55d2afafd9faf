"""The list of all verdicts, in a window of its own: found, sorted, changed, taken back, erased.

`verdict_window.py` is the window: `filter_line.py` above, `verdict_table.py`, `list_buttons.py` below.
`all_verdicts.py` makes edits of what is wanted there.
"""
