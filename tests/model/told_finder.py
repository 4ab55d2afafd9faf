"""A face finder that is told what there is."""


class ToldFinder:
    """Finds what it is told to, and remembers what it was asked."""

    def __init__(self, *there):
        self.there, self.lost, self.asked = list(there), None, []
        self.again, self.everywhere = None, 0

    def find(self, picture):
        self.everywhere += 1
        return list(self.there)

    def find_again(self, picture, boxes):
        return self.again

    def find_lost(self, picture, was):
        self.asked.append(was)
        return self.lost
