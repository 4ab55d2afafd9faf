"""What the network sees: face crops, sound and pitch, tokens.

May import core, and torch, tokenizers, cv2, silero_vad.
Runs in the inference thread or in a training process, never in the window's.
"""
