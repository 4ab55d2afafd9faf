"""The commands of the terminal, one file each.

May import everything; whatever imports torch only inside functions.
Runs in the main thread of its own process.
"""
