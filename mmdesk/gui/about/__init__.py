"""About mmdesk: which version it is, which base it came with, and what it is made of under which licences."""
