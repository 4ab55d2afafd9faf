"""A session that is opened again: its timeline as it was; a click shows any of its moments."""

from bisect import bisect_left
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.arrays import Picture
from mmdesk.core.predictions import Box, Face
from mmdesk.core.sessions import PastMoment, PastSession, Recording
from mmdesk.gui.past.export_dialog import ask_for_export
from mmdesk.gui.people import people_in
from mmdesk.gui.showing import Showing
from mmdesk.gui.timeline.timeline_card import TimelineCard
from mmdesk.gui.times import short_day_and_time

_LONGEST_NAME = 24  # letters of a file's name in the title


class SessionView(QObject):
    """Collects the moments that were remembered and shows the one that is asked for."""

    picture_wanted = Signal(str, float)  # a media file, and the second of it
    picture_due = Signal(object)  # Picture
    no_picture = Signal(str, str)  # why there is none, and what could be done
    verdict_read = Signal(float, object)  # at which second, Feedback
    said = Signal(str)
    closed = Signal()
    export_wanted = Signal(object, object, list)  # ExportOrder, PastSession, list[PastMoment]

    def __init__(self, card: TimelineCard, showing: Showing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._card, self._showing = card, showing
        self._past: PastSession | None = None
        self._moments: list[PastMoment] = []
        self._at = -1  # which one is shown
        card.timeline.picked.connect(self._on_picked)
        card.export_button.clicked.connect(self._on_export)

    @property
    def is_open(self) -> bool:
        """Whether a session is opened again."""
        return self._past is not None

    @property
    def moments(self) -> list[PastMoment]:
        """Those that were read so far."""
        return list(self._moments)

    @Slot(object)
    def begin(self, past: PastSession) -> None:
        """A session was found; its moments follow."""
        self._past, self._moments, self._at = past, [], -1
        self._showing.clear()
        self._card.show_past(self._title(past), past.length_s)
        self.no_picture.emit(self.tr("Opening the session…"), "")
        self.said.emit(self.tr("Opening the session…"))

    @Slot(list)
    def add(self, moments: list[PastMoment]) -> None:
        """The next moments of the session."""
        if not self.is_open:
            return
        for past in moments:
            said, people = past.prediction.probabilities, people_in(past.prediction)
            self._card.timeline.add(past.moment.end_s, said, paint=False, people=people)
            for feedback in past.verdicts:
                self.verdict_read.emit(past.moment.end_s, feedback)
        self._moments += moments

    @Slot()
    def finish(self) -> None:
        """All of the session was read; its first moment is shown."""
        if not self.is_open:
            return
        self._card.timeline.repaint_lanes()
        words = self.tr("{0} moments. Click one to see it again.").format(len(self._moments))
        self._card.show_finished(words)
        self.said.emit(self.tr("An earlier session"))
        self._card.export_button.setVisible(bool(self._moments))
        if self._moments:
            self._show(0)
        else:
            self.no_picture.emit(self.tr("Nothing was read in this session"), "")

    def close(self) -> None:
        """Forget the session."""
        if self.is_open:
            self.closed.emit()
        self._past, self._moments, self._at = None, [], -1

    @Slot(str, float, object)
    def show_picture(self, file: str, at_s: float, picture: Picture | None) -> None:
        """The picture at a second of a file was found, or none."""
        if not self.is_open or (file, at_s) != self._wanted() or self._showing.is_held:
            return
        if picture is None:
            self._say_why_none()
            return
        past = self._moments[self._at]
        faces = _enlarged(past.prediction.faces, past.picture_size, picture)
        self.picture_due.emit(picture)
        self._showing.show_as_is(past.moment, replace(past.prediction, faces=faces))

    @Slot()
    def _on_export(self) -> None:
        if self._past is not None:
            order = ask_for_export(self._card, self._past)
            if order is not None:
                self.export_wanted.emit(order, self._past, self.moments)

    @Slot(float)
    def _on_picked(self, at_s: float) -> None:
        if self.is_open and self._moments:
            place = bisect_left(self._moments, at_s, key=lambda past: past.moment.end_s)
            self._show(min(place, len(self._moments) - 1))

    def _show(self, index: int) -> None:
        self._at = index
        past = self._moments[index]
        # Its boxes are drawn when its picture has been found: they belong on no other.
        self._showing.show_as_is(past.moment, replace(past.prediction, faces=()))
        self._card.timeline.point_at(past.moment.end_s)
        wanted = self._wanted()
        if wanted is not None:
            self.picture_wanted.emit(*wanted)
        else:
            self._say_why_none()

    def _wanted(self) -> tuple[str, float] | None:
        """The media file of the shown moment and the second of it; None without one."""
        if self._past is None or not 0 <= self._at < len(self._moments):
            return None
        past = self._moments[self._at]
        recording = _recording_of(self._past.recordings, past.moment.end_s)
        if recording is None or past.picture_size is None:
            return None
        return recording.file, max(0.0, past.moment.end_s - recording.start_s)

    def _say_why_none(self) -> None:
        assert self._past is not None
        if self._moments[self._at].picture_size is None:
            self.no_picture.emit(self.tr("There was no picture in this moment"), "")
        elif not self._past.session.is_live and self._past.recordings:
            words = Path(self._past.session.source).name
            self.no_picture.emit(self.tr("The picture of this moment cannot be read"), words)
        elif self._past.session.is_live:
            words = self.tr("Pictures and sound are kept only while you record.")
            self.no_picture.emit(self.tr("This moment was not recorded"), words)
        else:
            gone = self.tr("{0} is not where it was.").format(_short(Path(self._past.session.source).name))
            self.no_picture.emit(self.tr("The file is gone"), gone)

    def _title(self, past: PastSession) -> str:
        when = short_day_and_time(past.session.started_at)
        if past.session.is_live:
            return self.tr("Live, {0}").format(when)
        return f"{_short(Path(past.session.source).name)}, {when}"


def _short(name: str) -> str:
    """A name that leaves room for what stands beside it."""
    return (
        name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME // 2]}…{name[-_LONGEST_NAME // 2 :]}"
    )


def _recording_of(recordings: tuple[Recording, ...], at_s: float) -> Recording | None:
    """The last one that had begun; the file tells whether it was still running."""
    begun = [recording for recording in recordings if recording.start_s <= at_s]
    return begun[-1] if begun else None


def _enlarged(faces: tuple[Face, ...], size: tuple[int, int] | None, picture: Picture) -> tuple[Face, ...]:
    """The faces in the pixels of this picture; without their size nobody knows where they are."""
    if size is None:
        return ()
    across, down = picture.shape[1] / size[0], picture.shape[0] / size[1]

    def enlarged(box: Box) -> Box:
        return Box(
            round(box.left * across),
            round(box.top * down),
            round(box.width * across),
            round(box.height * down),
        )

    return tuple(replace(face, box=enlarged(face.box)) for face in faces)
