"""The list of all verdicts, in a window of its own: found, sorted, changed, taken back, erased."""
