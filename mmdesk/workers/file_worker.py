"""The file worker: reads one media file in steps, so that live moments, reasons and a stop get in between."""

import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.core.arrays import Picture
from mmdesk.core.errors import MmdeskError
from mmdesk.core.file_jobs import Kept
from mmdesk.core.moments import Moment
from mmdesk.core.people_again import PeopleAgain
from mmdesk.core.predicting import Predicts
from mmdesk.core.predictions import Prediction
from mmdesk.core.sessions import NO_FEATURES, FileReading, PastMoment, Session

_log = logging.getLogger(__name__)
_STEP_S = 0.03  # for so long others in the thread wait, or for one moment
_BATCH_S = 0.2  # so often what was read is handed on
_MOST_UNKEPT = 5  # batches; where the disk is slower than the network, it is waited for
_OVERLAP_S = 2.0  # read a second time when a file is read on, to know its people again
_SAME_S = 1e-3


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """A file being analysed: how long it is (None: unknown), and its moments with predictions."""

    duration_s: float | None
    moments: Iterator[tuple[Moment, Prediction]]
    close: Callable[[], None]
    troubles: Callable[[], list[str]]  # what did not decode so far, one line each
    sounds: tuple[str, ...] = ()  # those in the file, in words
    cut_short: Callable[[], str] = str  # why the moments ended where the file does not; else empty


OpenAnalysis = Callable[[Path, Predicts, FileReading, float], Analysis]
"""File, predictor, how it is read, second from which on. Raises MmdeskError for what cannot be read."""


class FileWorker(QObject):
    """Lives in the prediction worker's thread, with a predictor of its own beside that one's.

    Whoever keeps a batch says so by `acknowledge`: no more than a few are on their way.
    """

    opened = Signal(str, object, float)  # the session's id, path, duration in seconds (0: unknown)
    sounds_found = Signal(str, list)  # id, list[str]: the sounds to choose from
    analysed = Signal(str, list, object)  # id, list[PastMoment], Picture of the last one or None
    finished = Signal(str, list)  # id, list[str]: what did not decode
    stopped = Signal(str)
    failed = Signal(str, str, str)  # id, message, hint

    def __init__(self, predictor: Callable[[], Predicts | None], open_analysis: OpenAnalysis) -> None:
        super().__init__()
        self._predictor, self._open_analysis = predictor, open_analysis
        self._own: tuple[Predicts, Predicts] | None = None  # of whom it was made, and the file's own
        self._session: Session | None = None
        self._analysis: Analysis | None = None
        self._timer: QTimer | None = None
        self._is_paused = False
        self._looked_at = ""
        self._kept, self._people = Kept(), PeopleAgain()
        self._names: dict[int, str] = {}  # number in the session to the named person's id
        self._named: dict[int, str] = {}  # the same by the predictor's own numbers, as it was told
        self._batch: list[PastMoment] = []
        self._picture: Picture | None = None  # of the newest moment in it
        self._handed_at = float("-inf")
        self._unkept = 0  # batches

    @property
    def is_reading(self) -> bool:
        """Whether a file is being read, for other workers of the same thread only."""
        return self._analysis is not None

    @Slot()
    def start(self) -> None:
        """Make the timer that takes the steps."""
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    @Slot()
    def stop(self) -> None:
        """Hand on what was read, close the file and take no more steps."""
        self.stop_reading()
        self._own = None
        if self._timer is not None:
            self._timer.deleteLater()
            self._timer = None

    @Slot(object, object)
    def read(self, session: Session, kept: Kept) -> None:
        """Begin with this file, or go on with it where `kept` ends; one that is being read is stopped."""
        self.stop_reading()
        predictor = self._predictor()
        if predictor is None or self._timer is None:
            words = self.tr("The network is not loaded, so files cannot be analysed.")
            self.failed.emit(session.id, words, "")
            return
        file = session.file or FileReading()
        self._names, self._named = dict(file.names), {} if kept.tail else dict(file.names)
        try:
            from_s = max(0.0, kept.until_s - _OVERLAP_S)
            # Read on from the middle, the people get numbers anew: who is who shows as they are met again.
            file = replace(file, names=()) if kept.tail else file
            analysis = self._open_analysis(Path(session.source), self._own_of(predictor), file, from_s)
        except MmdeskError as error:
            self.failed.emit(session.id, error.message, error.hint)
            return
        self._session, self._analysis = session, analysis
        self._begin_batches(kept)
        self.opened.emit(session.id, session.source, analysis.duration_s or 0.0)
        self.sounds_found.emit(session.id, list(analysis.sounds))
        self._run()

    @Slot()
    def pause(self) -> None:
        """Stand still, with the file open."""
        self._is_paused = True
        if self._session is not None:
            self._hand_on(self._session)
        self._run()

    @Slot()
    def go_on(self) -> None:
        """Read on."""
        self._is_paused = False
        self._run()

    @Slot()
    def stop_reading(self) -> None:
        """Stop where it is; what was read is kept."""
        if self._session is not None:
            session = self._close(self._session)
            self.stopped.emit(session.id)

    @Slot(str)
    def look_at(self, session_id: str) -> None:
        """This session is shown: its newest picture is wanted. Empty: none is."""
        self._looked_at = session_id

    @Slot(str, object)
    def name_people(self, session_id: str, names: dict[int, str]) -> None:
        """Who is who in a session: what is still to come of its file is read so."""
        if self._session is not None and session_id == self._session.id:
            self._names = dict(names)
            self._name_the_met()

    @Slot(str, list)
    def acknowledge(self, session_id: str, _moments: list[PastMoment]) -> None:
        """A batch is kept."""
        if self._session is not None and session_id == self._session.id:
            self._unkept -= 1
            self._run()

    @Slot()
    def _step(self) -> None:
        session, analysis = self._session, self._analysis
        if session is None or analysis is None:
            return
        until = time.monotonic() + _STEP_S
        try:
            for moment, prediction in analysis.moments:
                self._take(moment, prediction)
                if time.monotonic() >= until:
                    break
            else:
                self._end(session, analysis)
                return
        except MmdeskError as error:
            self._close(session)
            self.failed.emit(session.id, error.message, error.hint)
            return
        except BaseException:
            self._close(session)  # a bug must not be met again at every step
            self.failed.emit(session.id, self.tr("This file stumbles over a fault of mmdesk."), "")
            raise
        if time.monotonic() - self._handed_at >= _BATCH_S:
            self._hand_on(session)

    def _end(self, session: Session, analysis: Analysis) -> None:
        """There are no more moments."""
        troubles, cut_short = analysis.troubles(), analysis.cut_short()
        self._close(session)
        if cut_short:
            self.failed.emit(session.id, cut_short, self.tr("What was read is kept."))
        else:
            self.finished.emit(session.id, troubles)

    def _take(self, moment: Moment, prediction: Prediction) -> None:
        if moment.end_s <= self._kept.until_s + _SAME_S and self._kept.tail:
            self._people.meet(prediction, moment.end_s)
            return
        self._batch.append(_light(moment, self._people.renamed(prediction)))
        self._name_the_met()
        self._picture = moment.picture

    def _name_the_met(self) -> None:
        """Tell the predictor who is who, by the numbers that it gave them itself."""
        names = self._names
        if self._kept.tail:
            names = {now: names[was] for now, was in self._people.numbers.items() if was in names}
        if names != self._named and self._own is not None:
            self._named = dict(names)
            self._own[1].name_people(names)

    def _hand_on(self, session: Session) -> None:
        self._handed_at = time.monotonic()
        if self._batch:
            batch, self._batch = self._batch, []
            self._unkept += 1
            self.analysed.emit(session.id, batch, self._picture if self._looked_at == session.id else None)
            self._picture = None
            self._run()

    def _run(self) -> None:
        """Take steps or not, as things stand."""
        if self._timer is None:
            return
        if self._analysis is not None and not self._is_paused and self._unkept < _MOST_UNKEPT:
            self._timer.start()
        else:
            self._timer.stop()

    def _begin_batches(self, kept: Kept) -> None:
        self._kept, self._people = kept, PeopleAgain(kept.tail, kept.people)
        self._batch, self._picture, self._unkept = [], None, 0
        self._handed_at = float("-inf")  # the first moment is handed on at once

    def _own_of(self, predictor: Predicts) -> Predicts:
        if self._own is None or self._own[0] is not predictor:
            self._own = predictor, predictor.another()
        return self._own[1]

    def _close(self, session: Session) -> Session:
        self._hand_on(session)
        if self._analysis is not None:
            self._analysis.close()
        self._session = self._analysis = None
        self._run()
        return session


def _light(moment: Moment, prediction: Prediction) -> PastMoment:
    """What is remembered of a moment: hours of it fit in memory."""
    opinions = {one: replace(said, features=NO_FEATURES) for one, said in prediction.opinions.items()}
    bare = replace(moment, picture=None, sound=None, text=None)
    return PastMoment(bare, replace(prediction, opinions=opinions), moment.picture_size)
