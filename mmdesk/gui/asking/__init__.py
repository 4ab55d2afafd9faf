"""Ask me: a few moments whose verdict would teach most, each answered with one key."""
