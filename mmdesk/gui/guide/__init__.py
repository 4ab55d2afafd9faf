"""The guide: how to use mmdesk, chapter by chapter, and searched."""
