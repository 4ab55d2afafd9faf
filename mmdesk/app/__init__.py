"""The composition root: puts window, workers and rooms together. The only room that knows them all.

May import everything; whatever imports torch only inside functions, all of them in `loading.py`.
Runs in the window's thread. `program.py` is the whole, every other module one part of it that
makes its workers and connects them with the window.
"""
