"""What the parent of a nursery says to it, and what that answers; see `nursery`."""

import struct

ORDER = struct.Struct("<4sI?")  # what, process id, whether at once
ANSWER = struct.Struct("<i")
PART, FETCH, END = b"part", b"line", b"end "  # one that decodes, one that fetches a stream
NONE = -(1 << 30)  # there is no such process
