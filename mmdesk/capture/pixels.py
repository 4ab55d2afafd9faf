"""How large pictures may be."""

MAX_PIXELS = 100_000_000  # of one frame; above this a few kilobytes could ask for gigabytes
MAX_SIDE_PX = 1920  # larger pictures shrink while they are converted: 8192 x 8192 would be 201 MB
