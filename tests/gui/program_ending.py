"""Closing a whole program as its user does."""


def close(qtbot, program):
    """Close the window; all threads have ended, and it is gone."""
    if any(thread.is_running for thread in program._threads):
        with qtbot.waitSignal(program.stopped):
            program.window.close()
    assert not any(thread.is_running for thread in program._threads)
    assert not program.window.isVisible()
