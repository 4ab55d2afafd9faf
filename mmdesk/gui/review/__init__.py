"""A session looked at: lanes over time, what was read and said at any moment of it, and its correction.

`review.py` shows the moment at the playhead; `contents.py` holds all of them, `media.py` knows in which files
they are. `area.py` is what lies below the picture, with the lanes; `moves.py` goes about in them.
`review_in_window.py` connects all this with the rest of the window.
"""
