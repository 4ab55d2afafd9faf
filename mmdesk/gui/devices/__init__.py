"""Cameras and microphones: the boxes to pick one, its level, what is said when one is away."""
