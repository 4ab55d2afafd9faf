"""What screen readers are told: of painted widgets, and of what has changed."""
