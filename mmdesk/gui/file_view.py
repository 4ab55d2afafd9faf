"""A file in the window: its timeline fills while it is analysed; a click shows any of its moments again."""

from bisect import bisect_left
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.core.arrays import Picture
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Box, Prediction
from mmdesk.core.sessions import PastMoment
from mmdesk.gui.people import people_in
from mmdesk.gui.showing import Showing
from mmdesk.gui.timeline.timeline_card import TimelineCard

_PAINT_MS = 120
_WIDEST = 640  # pictures are kept at most so wide
_MOST_PICTURES = 240  # and at most so many of them, spread over the file


class FileView(QObject):
    """Collects the moments of a file and shows the one that is asked for."""

    picture_due = Signal(object)  # Picture
    no_picture = Signal(str)  # what is written in the moment instead, if anything
    said = Signal(str)  # what is happening with the file
    read = Signal(object)  # PastMoment: one of its moments, to be remembered

    def __init__(self, card: TimelineCard, showing: Showing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._card, self._showing = card, showing
        self._moments: list[tuple[Moment, Prediction]] = []
        self._pictures: list[tuple[float, Picture]] = []
        self._picture_step = 1
        self.is_open = False
        self._timer = QTimer(self, interval=_PAINT_MS)
        self._timer.timeout.connect(self._paint)
        card.timeline.picked.connect(self._on_picked)

    @property
    def is_read(self) -> bool:
        """Whether the file is being analysed."""
        return self.is_open and self._timer.isActive()

    @Slot(str, float)
    def begin(self, path: str, duration_s: float) -> None:
        """A file was opened and is being analysed."""
        self.close()
        self.is_open = True
        self._showing.clear()
        self._card.show_file(path, duration_s)
        self.said.emit(self.tr("Analysing {0}").format(Path(path).name))
        self._timer.start()

    def close(self) -> None:
        """Forget the file."""
        self.is_open = False
        self._timer.stop()
        self._moments, self._pictures, self._picture_step = [], [], 1

    @Slot(object, object)
    def add(self, moment: Moment, prediction: Prediction) -> None:
        """The next moment of the file was predicted."""
        if not self.is_open:
            return
        step = self._keep_picture(moment)
        light = replace(moment, picture=None, sound=None)  # a timeline of hours fits in memory
        faces = tuple(replace(face, box=_shrunk(face.box, step)) for face in prediction.faces)
        prediction = replace(prediction, faces=faces)
        self._moments.append((light, prediction))
        self.read.emit(PastMoment(light, prediction, _shrunk_size(moment.picture_size, step)))
        people = people_in(prediction)
        self._card.timeline.add(moment.end_s, prediction.probabilities, paint=False, people=people)

    @Slot(str, str)
    def finish(self, _path: str, trouble: str) -> None:
        """All of the file was analysed; `trouble` is what did not decode."""
        count = self.tr("{0} moments. Click one to see it; correct it like a live one.")
        self._end(trouble or count.format(len(self._moments)))

    @Slot(str)
    def show_cancelled(self, _path: str) -> None:
        """The user cancelled; what there is stays."""
        self._end(self.tr("Cancelled after {0} moments.").format(len(self._moments)))

    def stop(self) -> None:
        """The file stopped being readable; what there is stays."""
        self._end(self.tr("Stopped after {0} moments.").format(len(self._moments)))

    def _end(self, words: str) -> None:
        if self.is_open:
            self._paint()
            self._timer.stop()
            self._card.show_finished(words)
            self.said.emit(self.tr("Ready"))

    def _keep_picture(self, moment: Moment) -> int:
        """Keep a small copy, perhaps; how many times smaller it is."""
        if moment.picture is None:
            return 1
        step = max(1, -(-moment.picture.shape[1] // _WIDEST))
        if len(self._moments) % self._picture_step:
            return step
        self._pictures.append((moment.end_s, moment.picture[::step, ::step].copy()))
        if len(self._pictures) > _MOST_PICTURES:
            self._pictures = self._pictures[::2]
            self._picture_step *= 2
        return step

    @Slot()
    def _paint(self) -> None:
        if self._moments and self.is_open:
            self._card.show_progress(self._moments[-1][0].end_s)
            self._card.timeline.repaint_lanes()
            if self._timer.isActive():
                self._show(len(self._moments) - 1)

    @Slot(float)
    def _on_picked(self, at_s: float) -> None:
        if self.is_open and self._moments:
            index = min(
                bisect_left(self._moments, at_s, key=lambda pair: pair[0].end_s), len(self._moments) - 1
            )
            self._show(index)

    def _show(self, index: int) -> None:
        moment, prediction = self._moments[index]
        place = bisect_left(self._pictures, moment.end_s, key=lambda pair: pair[0])
        kept = self._pictures[min(place, len(self._pictures) - 1)] if self._pictures else None
        if kept is None or kept[0] != moment.end_s:  # a box belongs on its own picture only
            prediction = replace(prediction, faces=())
        else:
            moment = replace(moment, picture=kept[1])
        self._showing.show_as_is(moment, prediction)
        self._card.timeline.point_at(moment.end_s)
        if kept is not None:
            self.picture_due.emit(kept[1])
        else:
            self.no_picture.emit(moment.text or "")


def _shrunk_size(size: tuple[int, int] | None, step: int) -> tuple[int, int] | None:
    return size and (-(-size[0] // step), -(-size[1] // step))


def _shrunk(box: Box, step: int) -> Box:
    return Box(box.left // step, box.top // step, box.width // step, box.height // step)
