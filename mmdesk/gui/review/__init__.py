"""A session looked at: lanes over time, what was read and said at any moment of it, and its correction."""
