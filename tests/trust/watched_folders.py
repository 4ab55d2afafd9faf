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
        self.open_to_others = set()  # of the first folder, the data directory

    def run(self):
        while not self._over.wait(0.02):
            self.look()

    def look(self):
        for folder in self._folders:
            for root, folders, files in os.walk(folder):
                paths = [os.path.join(root, name) for name in [*folders, *files]]
                self.seen.update(paths)
                if folder is self._folders[0]:
                    self.open_to_others.update(filter(_is_open_to_others, [root, *paths]))

    def end(self):
        self._over.set()
        self.join()
        self.look()


def _is_open_to_others(path):
    try:
        return bool(os.lstat(path).st_mode & 0o077)
    except FileNotFoundError:
        return False
