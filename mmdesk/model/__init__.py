"""The network: encoders, fusion, calibration, contribution, the predictor, and its weights on disk.

May import core and features, and torch, torchvision, safetensors.
Belongs to one thread: the inference thread, or a child process.
"""
