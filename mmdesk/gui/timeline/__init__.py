"""The timeline: its plot with everybody's emotions, and the marks the user sets on it."""
