"""The version in use: the store says which, the prediction worker uses it, or refuses it as damaged."""

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.versions import Version
from mmdesk.gui.learning_panel import LearningPanel
from mmdesk.workers.prediction_worker import PredictionWorker
from mmdesk.workers.store_worker import StoreWorker


class Versions(QObject):
    """Carries the choice from the panel and the store to the prediction worker, and a refusal back."""

    _wanted = Signal(int, object)  # number, folder or None for the base
    _given_up = Signal(int)  # the number that is used instead

    def __init__(
        self, panel: LearningPanel, store: StoreWorker, prediction: PredictionWorker, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._wanted_number = 0
        self._chosen: Version | None = None
        panel.version_wanted.connect(store.use_version)
        panel.rollback_wanted.connect(store.roll_back)
        store.versions_listed.connect(panel.show_versions)
        store.version_chosen.connect(self._on_chosen)
        self._wanted.connect(prediction.use_version)
        prediction.version_refused.connect(self._on_refused)
        self._given_up.connect(store.use_version)

    def use_again(self) -> None:
        """The network was loaded anew, and with it the base."""
        if self._chosen is not None:
            self._on_chosen(self._chosen)

    @Slot(object)
    def _on_chosen(self, version: Version) -> None:
        self._wanted_number, self._chosen = version.number, version
        self._wanted.emit(version.number, None if version.is_base else version.folder)

    @Slot(int, int)
    def _on_refused(self, damaged: int, used: int) -> None:
        if damaged == self._wanted_number:  # else the user has chosen another meanwhile
            self._given_up.emit(used)
