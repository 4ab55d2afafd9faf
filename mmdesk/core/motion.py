"""How much may move in the window by itself: a setting's values."""

SYSTEM, REDUCED, FULL = "system", "reduced", "full"
CHOICES = (SYSTEM, REDUCED, FULL)
