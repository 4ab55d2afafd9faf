"""How we see and hear: webcam, microphone, media files, synthetic clips.

May import core, and cv2, sounddevice, av, psutil. Media files are decoded in other processes: `decoding`.
The camera has its own thread, the audio callback only copies; everything else runs where it is called.
"""
