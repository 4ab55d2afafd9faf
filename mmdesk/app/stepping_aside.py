"""The program makes way for a question or another profile: nothing of it may be seen, and nothing is lost."""

from PySide6.QtWidgets import QApplication

from mmdesk.app.program import Program


def step_aside(program: Program, *, locks: bool = False) -> None:
    """End what is live, close the window with all that belongs to it, and stop the program.

    Exports that were ordered are written first; a note says so, without their names.
    """
    window = program.window
    if window.is_live:
        window.live_wanted.emit(False)
    window.unfinished.go_unseen()  # before its dialog is closed, which would stop it
    for one in QApplication.topLevelWidgets():
        if one is not window and one.isVisible():
            one.close()
    stop = program.stop_to_lock if locks else program.stop
    if not window.unfinished.is_anything:
        stop()
        return
    window.hide()
    window.unfinished.over.connect(stop)
    program.finishing.stop_wanted.connect(window.unfinished.stop)
    program.finishing.begin(locks=locks, exports=True)
