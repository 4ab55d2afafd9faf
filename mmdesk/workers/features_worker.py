"""The features worker: reads again, in idle time, what verdicts on a file's moments are learned from."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.core.errors import MmdeskError
from mmdesk.core.moments import Moment
from mmdesk.core.predicting import Predicts
from mmdesk.core.reading_again import features_again
from mmdesk.core.wanted import Place, Wanted

_STEP_MS = 30  # between two steps, for whatever else the thread has to do
_BUSY_MS = 500  # until it is looked again whether the thread is needed for something else


class FeaturesWorker(QObject):
    """Lives in the prediction worker's thread, with a predictor of its own beside that one's.

    `read_moment` raises MmdeskError when a file cannot be read, and `is_another` says of that trouble
    whether it is for good. While `is_busy` nothing is read.
    """

    read = Signal(str, object, str)  # the verdict's id, Mapping[Modality, Features], the base's SHA-256
    unreadable = Signal(str, str)  # the session's id, why in one line: what its verdicts want waits
    lost = Signal(str, str)  # the session's id, why in one line: it can never be read
    more_wanted = Signal()  # all that was asked for is done

    def __init__(
        self,
        predictor: Callable[[], Predicts | None],
        read_moment: Callable[[Place], Moment],
        is_another: Callable[[MmdeskError], bool],
        is_busy: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._predictor, self._read_moment = predictor, read_moment
        self._is_another, self._is_busy = is_another, is_busy
        self._own: tuple[Predicts, Predicts] | None = None  # of whom it was made, and the one used here
        self._waiting: list[Wanted] = []
        self._work: Iterator[None] | None = None
        self._timer: QTimer | None = None

    @Slot()
    def start(self) -> None:
        """Make the timer that takes the steps."""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._step)

    @Slot()
    def stop(self) -> None:
        """Take no more steps; what was not read is found again at the next start."""
        if self._timer is not None:
            self._timer.stop()
            self._timer.deleteLater()
            self._timer = None
        self._waiting, self._work = [], None

    @Slot(list)
    def take(self, wanted: list[Wanted]) -> None:
        """Read these, one after the other; those that are waiting already are not read twice."""
        known = {one.feedback_id for one in self._waiting}
        self._waiting += [one for one in wanted if one.feedback_id not in known]
        if self._timer is not None and not self._timer.isActive():
            self._timer.start(_STEP_MS)

    @Slot()
    def _step(self) -> None:
        if self._timer is None or not self._waiting:
            return
        predictor = self._own_predictor()
        if predictor is None or self._is_busy():
            self._timer.start(_BUSY_MS)
            return
        try:
            self._go_on(predictor)
        finally:  # a bug goes on to the excepthook, and the others are read all the same
            if self._waiting:
                self._timer.start(_STEP_MS)
            else:
                self.more_wanted.emit()

    def _go_on(self, predictor: Predicts) -> None:
        wanted = self._waiting[0]
        if self._work is None:
            self._work = self._reading(wanted, predictor)
        is_done = True
        try:
            next(self._work)
            is_done = False
        except StopIteration:
            pass
        except MmdeskError as error:
            self._leave(wanted.session_id, error)
            return
        finally:
            if is_done:
                self._work = None
                self._waiting = [one for one in self._waiting if one is not wanted]

    def _reading(self, wanted: Wanted, predictor: Predicts) -> Iterator[None]:
        """One step is to read the file, one each for what the predictor reads."""
        moment = self._read_moment(wanted.place)
        yield
        for features in features_again(predictor, moment, wanted.face, wanted.is_of_person):
            found = features
            yield
        self.read.emit(wanted.feedback_id, found, predictor.base_sha256)

    def _leave(self, session_id: str, error: MmdeskError) -> None:
        """Of a file that cannot be read nothing more is tried."""
        self._waiting = [one for one in self._waiting if one.session_id != session_id]
        (self.lost if self._is_another(error) else self.unreadable).emit(session_id, error.message)

    def _own_predictor(self) -> Predicts | None:
        predictor = self._predictor()
        if predictor is None:
            return None
        if self._own is None or self._own[0] is not predictor:
            self._own = predictor, predictor.another()
        return self._own[1]
