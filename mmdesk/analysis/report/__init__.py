"""The report: one HTML page with everything in it, to be read, printed and passed on.

Needs no script, no font and nothing from elsewhere. Pure functions; runs where an export runs.
"""
