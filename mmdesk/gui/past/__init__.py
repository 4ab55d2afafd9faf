"""Earlier sessions: the list, one that is open again, and its export."""
