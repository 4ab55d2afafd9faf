"""The queue of files as its user sees it: a window with a list, and the menu of files opened lately."""
