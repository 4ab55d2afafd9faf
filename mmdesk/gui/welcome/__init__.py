"""The first minutes: trying camera and microphone, and the first correction."""
