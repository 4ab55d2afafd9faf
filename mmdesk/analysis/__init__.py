"""A moving source to a timeline: the file pipeline, segments, export.

May import core, capture, features, model; numpy, and writers of subtitles and ELAN files.
Runs in the inference thread or in `mmdesk analyze`.
"""
