"""Edits: every change the user makes, one after the other, undone and done again without end."""

import weakref
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoGroup, QUndoStack

from mmdesk.core.edits import Change, Edit
from mmdesk.core.feedback import Feedback
from mmdesk.core.identity import new_id
from mmdesk.core.sessions import Mark


class Edits(QObject):
    """The steps of each session, over the store, which keeps them.

    Shows at once what a step changes; the store writes it meanwhile, and says when it cannot. The steps
    of a session that is looked at again are read from the store, those that are undone too.
    """

    added = Signal(object, list)  # Edit, the verdicts it gives (list[Feedback]): to be kept
    undone = Signal(str)  # the edit's id: to be kept
    redone = Signal(str)
    turned = Signal(str)  # the id of the session whose steps are undone from now on
    steps_wanted = Signal(str)  # a session's id: its steps are to be read
    verdicts_changed = Signal(list, list)  # those given (list[Feedback]), ids of those gone
    mark_changed = Signal(object, object)  # Mark before and after; None: not there
    exclusion_changed = Signal(object, object)  # Exclusion before and after; None: not there
    can_undo = Signal(bool, str)  # and what, in words
    can_redo = Signal(bool, str)
    noted = Signal(str, bool)  # words for the user, whether it can be undone

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._group = QUndoGroup(self)
        self._histories: dict[str, _History] = {}
        self._verdicts: dict[str, Feedback] = {}
        self._is_quiet = False  # while steps are only put where they were
        self._group.canUndoChanged.connect(self._tell_undo)
        self._group.undoTextChanged.connect(self._tell_undo)
        self._group.canRedoChanged.connect(self._tell_redo)
        self._group.redoTextChanged.connect(self._tell_redo)
        self.session_id = ""
        self.turn_to(new_id())

    @property
    def undo_words(self) -> str:
        """What would be undone, for a tooltip; empty without any."""
        text = self._group.undoText()
        return self.tr("Undo: {0}").format(text) if self._group.canUndo() else ""

    @property
    def redo_words(self) -> str:
        """What would be done again, for a tooltip; empty without any."""
        text = self._group.redoText()
        return self.tr("Redo: {0}").format(text) if self._group.canRedo() else ""

    @Slot(str)
    def turn_to(self, session_id: str) -> None:
        """From now on the steps of this session are undone and done again."""
        if session_id == self.session_id:
            return
        left = self._histories.get(self.session_id)
        if left is not None and not left.stack.count():
            self._drop(self.session_id)
        self.session_id = session_id
        if session_id not in self._histories:
            self._histories[session_id] = _History(QUndoStack(self._group))
        history = self._histories[session_id]
        if not history.is_asked:
            history.is_asked = True
            self.steps_wanted.emit(session_id)
        self._group.setActiveStack(self._histories[session_id].stack)
        self.turned.emit(session_id)

    @Slot(object)
    def push(self, edit: Edit, verdicts: Sequence[Feedback] = ()) -> None:
        """Do an edit; `verdicts` are those it gives. What was undone in its session cannot be done again."""
        if edit.session_id not in self._histories:
            self._histories[edit.session_id] = _History(QUndoStack(self._group))
        self._verdicts |= {one.id: one for one in verdicts}
        history = self._histories[edit.session_id]
        del history.edits[history.stack.index() :]
        history.edits.append(edit)
        self.added.emit(edit, list(verdicts))
        self._put(history, edit)
        self._show(edit.given, edit.taken_back, edit.changes)

    @Slot()
    def undo(self) -> None:
        """Undo the last step of the session that is looked at."""
        if not self._group.canUndo():
            self.noted.emit(self.tr("Nothing to undo."), False)
            return
        words = self._group.undoText()
        self._group.undo()
        self.noted.emit(self.tr("Taken back: {0}.").format(words), False)

    @Slot()
    def redo(self) -> None:
        """Do the step again that was undone last."""
        if not self._group.canRedo():
            self.noted.emit(self.tr("Nothing to do again."), False)
            return
        words = self._group.redoText()
        self._group.redo()
        self.noted.emit(self.tr("Done again: {0}").format(words), True)

    def undo_step(self, edit: Edit) -> bool:
        """Undo this step, in whichever session; False where it is not the last one that is done there."""
        history = self._histories.get(edit.session_id)
        at = history.stack.index() - 1 if history is not None else -1
        if history is None or at < 0 or history.edits[at].id != edit.id:
            return False
        history.stack.undo()
        return True

    @Slot(str, list, list)
    def take_steps(self, session_id: str, edits: list[Edit], verdicts: list[Feedback]) -> None:
        """What the store has of a session: its edits in order, and the verdicts they are about."""
        history = self._histories.get(session_id)
        if history is None or history.is_read:
            return
        history.is_read = True
        self._verdicts = {one.id: one for one in verdicts} | self._verdicts
        here, index = history.edits, history.stack.index()
        if here:  # something was done before the answer came; what was undone is gone with it
            edits = [one for one in edits if one.is_done and one.id not in {new.id for new in here}]
        history.edits = [*edits, *here]
        history.stack.clear()
        for edit in history.edits:
            self._put(history, edit)
        self._is_quiet = True
        history.stack.setIndex(sum(one.is_done for one in edits) + index)
        self._is_quiet = False

    def know(self, verdicts: Iterable[Feedback]) -> None:
        """These may be given again by an undo: how they look."""
        self._verdicts |= {one.id: one for one in verdicts}

    @Slot(list, bool, list)
    def show_turned(self, edits: list[Edit], is_done: bool, verdicts: list[Feedback]) -> None:
        """The store has undone these, or done them again; `verdicts` are those that stand because of it."""
        self.know(verdicts)
        for edit in edits:
            history = self._histories.get(edit.session_id)
            ids = [one.id for one in history.edits] if history is not None else []
            if history is not None and edit.id in ids:
                place = ids.index(edit.id)
                if history.stack.index() != (place if is_done else place + 1):
                    continue  # the user was faster, and all of it is shown
                self._is_quiet = True
                history.stack.setIndex(place + 1 if is_done else place)
                self._is_quiet = False
            changes = edit.changes if is_done else [one.reversed for one in reversed(edit.changes)]
            given, gone = edit.given, edit.taken_back
            self._show(given if is_done else gone, gone if is_done else given, changes)

    @Slot(list, list)
    def show_erased(self, ids: list[str], sessions: list[str]) -> None:
        """These verdicts are gone for good, and with them steps of these sessions."""
        for session_id in sessions:
            history = self._histories.get(session_id)
            if history is None:
                continue
            history.edits, history.is_read = [], False
            history.is_asked = session_id == self.session_id
            history.stack.clear()
            if history.is_asked:
                self.steps_wanted.emit(session_id)
        gone = set(ids)
        self._verdicts = {one: verdict for one, verdict in self._verdicts.items() if one not in gone}
        self.verdicts_changed.emit([], ids)

    @Slot(str)
    def forget(self, session_id: str) -> None:
        """A session was deleted: its steps are gone."""
        history = self._histories.get(session_id)
        if history is not None:
            history.edits, history.is_read = [], True
            history.stack.clear()

    def step_undone(self, edit: Edit) -> None:
        """For the steps: one was undone."""
        if not self._is_quiet:
            self.undone.emit(edit.id)
            self._show(edit.taken_back, edit.given, [one.reversed for one in reversed(edit.changes)])

    def step_redone(self, edit: Edit) -> None:
        """For the steps: one was done again."""
        if not self._is_quiet:
            self.redone.emit(edit.id)
            self._show(edit.given, edit.taken_back, edit.changes)

    def _put(self, history: "_History", edit: Edit) -> None:
        """Put a step on the stack; it is done already."""
        self._is_quiet = True
        history.stack.push(_Step(edit, self))
        self._is_quiet = False

    def _show(self, given: Sequence[str], gone: Sequence[str], changes: Iterable[Change]) -> None:
        if given or gone:
            found = [self._verdicts[one] for one in given if one in self._verdicts]
            self.verdicts_changed.emit(found, list(gone))
        for change in changes:
            is_mark = isinstance(change.after or change.before, Mark)
            (self.mark_changed if is_mark else self.exclusion_changed).emit(change.before, change.after)

    def _drop(self, session_id: str) -> None:
        history = self._histories.pop(session_id)
        gone = {one for edit in history.edits for one in (*edit.given, *edit.taken_back)}
        self._verdicts = {one: verdict for one, verdict in self._verdicts.items() if one not in gone}
        self._group.removeStack(history.stack)
        history.stack.deleteLater()

    @Slot()
    def _tell_undo(self) -> None:
        self.can_undo.emit(self._group.canUndo(), self.undo_words)

    @Slot()
    def _tell_redo(self) -> None:
        self.can_redo.emit(self._group.canRedo(), self.redo_words)


class _History:
    """The steps of one session; those from the stack's index on are undone."""

    def __init__(self, stack: QUndoStack) -> None:
        self.stack = stack
        self.edits: list[Edit] = []
        self.is_asked = self.is_read = False  # what the store has of it


class _Step(QUndoCommand):
    """One edit on its stack. It must not keep the edits alive: they own the stack, and were its last step
    the last to name them, they would end, and the stack with them, while the stack is being cleared.
    """

    def __init__(self, edit: Edit, edits: Edits) -> None:
        super().__init__(edit.words)
        self._edit, self._edits = edit, weakref.proxy(edits)

    def undo(self) -> None:
        self._edits.step_undone(self._edit)

    def redo(self) -> None:
        self._edits.step_redone(self._edit)
