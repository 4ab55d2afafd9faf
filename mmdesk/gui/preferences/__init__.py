"""The settings window: every preference with one sentence, found by words, applied at once."""
