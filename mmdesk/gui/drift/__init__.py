"""The drift watch: how often each version was right in use, all lessons, and the offer to go back."""
