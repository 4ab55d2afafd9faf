"""Every path that was ever there below some folders, however short."""

import os
import threading


class Watch(threading.Thread):
    """Looks fifty times a second until `end`; what it saw is in `seen`."""

    def __init__(self, *folders):
        super().__init__(daemon=True)
        self._folders = folders
        self._over = threading.Event()
        self.seen = set()

    def run(self):
        while not self._over.wait(0.02):
            self.look()

    def look(self):
        for folder in self._folders:
            for root, folders, files in os.walk(folder):
                self.seen.update(os.path.join(root, name) for name in [*folders, *files])

    def end(self):
        self._over.set()
        self.join()
        self.look()
