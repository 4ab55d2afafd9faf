"""The people the user names: kept in the store thread, and read by their own part in the inference thread."""

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.app.inference import Inference
from mmdesk.app.keeping import Keeping
from mmdesk.app.shared import Shared


class NamedPeople(QObject):
    """Carries names between the window, the store and the predictors."""

    _live_named = Signal(object)  # dict[int, str]
    _file_named = Signal(str, object)  # session's id, dict[int, str]

    def __init__(self, shared: Shared, inference: Inference, keeping: Keeping, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._names = shared.window, shared.window.naming.names
        names, worker = self._names, keeping.people
        names.wanted.connect(worker.tell)
        names.named.connect(worker.name)
        names.renamed.connect(worker.rename)
        worker.told.connect(names.take)
        worker.failed.connect(shared.window.troubles.show_store)
        names.changed.connect(self._on_changed)
        self._live_named.connect(inference.prediction.name_people)
        self._file_named.connect(inference.file.name_people)

    def tell_again(self) -> None:
        """The network was loaded anew, and knows nobody."""
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        """What is live is read otherwise at once, and so is what is still to come of a file that is read."""
        if self._window.is_away:
            self._file_named.emit(self._names.session_id, self._names.whose)
        else:
            self._live_named.emit(self._names.whose)
