"""The one place that imports OpenCV for capture, and undoes what the import does to the process.

Importing cv2 points QT_QPA_PLATFORM_PLUGIN_PATH and QT_QPA_FONTDIR at its own folders; child
processes and a later PySide6 would take Qt's plugins from there. Its log goes to stderr, and it
takes every core, which starves the window: two are enough to find a face in half the time.
"""

import os

from mmdesk.capture.pixels import MAX_PIXELS

os.environ["OPENCV_IO_MAX_IMAGE_PIXELS"] = str(MAX_PIXELS)  # its own limit is ten times that
os.environ.setdefault("OPENCV_LOG_LEVEL", "OFF")
os.environ.setdefault("OPENCV_VIDEOIO_DEBUG", "0")

import cv2

for _name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
    os.environ.pop(_name, None)
cv2.setNumThreads(2)

__all__ = ["cv2"]
