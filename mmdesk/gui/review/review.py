"""The review: a file being read or read earlier, or an earlier live session, moment by moment."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.core.arrays import Picture
from mmdesk.core.feedback import Feedback
from mmdesk.core.moments import Moment
from mmdesk.core.sessions import Exclusion, PastMoment, PastSession
from mmdesk.core.shown_names import shown, shown_name
from mmdesk.core.wanted import place_of
from mmdesk.gui.review.columns import Columns
from mmdesk.gui.review.contents import Contents
from mmdesk.gui.review.lane_picture import Wave
from mmdesk.gui.review.media import Media
from mmdesk.gui.review.pictures import enlarged, recording_at, short, why_none
from mmdesk.gui.showing import Showing
from mmdesk.gui.target import Target
from mmdesk.gui.timeline.timeline_card import TimelineCard
from mmdesk.gui.times import short_day_and_time

_PAINT_MS = 120
_SAME_S = 1e-3  # a picture so little after a moment's end is that moment's


class Review(QObject):
    """Collects the moments of one session and shows the one at the playhead.

    Times at the border to the player, and to whoever finds pictures, are seconds of the media file;
    everywhere else they are seconds of the session.
    """

    picture_wanted = Signal(object, float)  # a media file, and the second of it
    picture_due = Signal(object)  # Picture
    no_picture = Signal(str, str, str)  # why there is none, what could be done, an icon
    said = Signal(str)
    began = Signal()
    closed = Signal()
    playhead_moved = Signal(float)  # second of the session
    opened = Signal(object, object)  # a media file to be played and which of its sounds; "" for none
    seek_wanted = Signal(float)
    passed = Signal(float)  # second of the file: the newest moment is shown, the player stands elsewhere
    play_wanted = Signal()
    step_wanted = Signal(int)  # pictures forward, or back
    pause_wanted = Signal(str)  # the session's id: its file shall be read no further for now
    go_on_wanted = Signal(str)
    stop_wanted = Signal(str)

    def __init__(self, card: TimelineCard, showing: Showing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._card, self._showing = card, showing
        self._lanes = card.area.lanes
        self._past: PastSession | None = None
        self._contents, self._media = Contents(), Media()
        self._at: int | None = None  # which one is shown
        self._was_shown = False  # whether any was, so that nothing moves the playhead by itself any more
        self._follows = False  # the newest, until the user moves the playhead
        self._is_read = False
        self._is_stale = False  # more moments came than are painted
        self._is_playing = False  # pictures come from the player one after the other
        self._framed: int | None = None  # which moment was shown with the last of them
        self._timer = QTimer(self, singleShot=True, interval=_PAINT_MS)
        self._timer.timeout.connect(self._paint)
        card.pause_wanted.connect(self._on_pause)
        card.stop_wanted.connect(self._on_stop)

    @property
    def is_open(self) -> bool:
        """Whether a file or an earlier session is looked at."""
        return self._past is not None

    @property
    def is_read(self) -> bool:
        """Whether what is looked at is a file that is being read."""
        return self._past is not None and self._is_read

    @property
    def is_playing(self) -> bool:
        """Whether picture and sound run."""
        return self._is_playing

    @property
    def session(self) -> PastSession | None:
        """What is looked at."""
        return self._past

    @property
    def moments(self) -> list[PastMoment]:
        """Those that were read so far, in the order of time."""
        return list(self._contents.moments)

    @property
    def columns(self) -> Columns:
        """The same as arrays."""
        return self._contents.columns

    @property
    def place(self) -> int | None:
        """Which of the moments is shown."""
        return self._at

    @property
    def exclusions(self) -> tuple[Exclusion, ...]:
        """What is left out, in the order of time."""
        return self._contents.exclusions

    @property
    def length_s(self) -> float:
        """How long the session is, as far as it is known."""
        return max(self._contents.last_s, self._past.length_s if self._past else 0.0)

    def aim(self) -> Target | None:
        """What a verdict is about: the selected moments, else the shown one, of the picked lane.

        A target without moments: there is nothing of that lane here. None: no review is open.
        """
        if self._past is None:
            return None
        return self._contents.aimed(self._at, self._lanes.selection, self._lanes.subject)

    def can_be_read(self, past: PastMoment) -> bool:
        """Whether picture and sound of a moment are in a file, also where that is away for now."""
        moment = past.moment
        return self._past is not None and place_of(self._past, moment.start_s, moment.end_s) is not None

    @property
    def played_file(self) -> str:
        """The media file that the player was given; empty without one."""
        return self._media.file

    def has_media(self, moment: Moment) -> bool:
        """Whether the file with picture and sound of a moment is there."""
        return self._past is not None and recording_at(self._past, moment.end_s) is not None

    @Slot(object)
    def begin(self, past: PastSession) -> None:
        """A session was found, or a file was opened; its moments follow."""
        self.close()
        self._past = past
        self._contents, self._media = Contents(past.exclusions), Media(past)
        self._showing.clear()
        path = "" if past.session.is_live else shown(past.session.source)
        self._card.show_review(self._title(past), path)
        self._card.area.begin(self.columns, past.length_s)
        self._lanes.show_exclusions(self.exclusions)
        self.no_picture.emit(self.tr("Opening the session…"), "", "sessions")
        self.said.emit(self.tr("Opening the session…"))
        self.began.emit()
        self._open_media(0.0)

    @Slot(bool)
    def show_reading(self, is_read: bool) -> None:
        """Whether the file is being read: until the user moves the playhead, it follows the newest moment."""
        if self._past is None or is_read == self._is_read:
            return
        if self._is_read and self._follows and self._contents.moments:
            self._paint()
            self._show(len(self._contents.moments) - 1)  # the player comes to where the reading has got
        self._is_read = self._follows = is_read
        self._card.show_reading(is_read, self._past.length_s)
        if is_read:
            self.said.emit(self.tr("Reading {0}").format(short(shown_name(self._past.session.source))))

    @Slot(list)
    def add(self, moments: list[PastMoment]) -> None:
        """The next moments of the session; one that would run back in time is left out."""
        if self._past is None:
            return
        self._contents.add(moments)
        self._is_stale = True
        if not self._timer.isActive():
            self._timer.start()

    @Slot(object)
    def show_newest(self, picture: Picture | None) -> None:
        """The picture of the newest moment; it is shown while the playhead follows."""
        if self._past is None or not self._follows or not self._contents.moments:
            return
        self._paint()
        self._show_newest_moment()
        self._show_with(picture)

    @Slot()
    @Slot(str)
    def finish(self, words: str = "") -> None:
        """All of the session is there, or no more will come; `words` say so."""
        if self._past is None:
            return
        was_looked_at = self._was_shown
        self.show_reading(False)
        self._paint()
        count = self.tr("{0} moments. Click one to see it again.").format(len(self._contents.moments))
        if len(self._contents.moments) == 1:
            count = self.tr("1 moment.")
        self._card.show_finished(words or count, bool(self._contents.moments))
        self.said.emit(self.tr("Ready") if was_looked_at else self.tr("An earlier session"))
        if not self._contents.moments:
            self.no_picture.emit(self.tr("Nothing was read in this session"), "", "camera-off")
        elif not self._was_shown:
            self._show(0)

    @Slot()
    def close(self) -> None:
        """Forget the session."""
        if self._past is None:
            return
        self._timer.stop()
        self._past, self._at, self._contents, self._media = None, None, Contents(), Media()
        self._follows = self._is_read = self._is_stale = self._was_shown = False
        self._is_playing, self._framed = False, None
        self._card.area.begin(self.columns, 0.0)
        self._card.show_reading(False, 0.0)
        self.opened.emit("", None)
        self.closed.emit()

    @Slot(float)
    def go_to(self, at_s: float) -> None:
        """Move the playhead to the moment at this second, or to the second itself where there is none."""
        if self._past is None:
            return
        self._follows = False
        place = self._contents.columns.at(at_s)
        if place is not None:
            self._show(place)
            return
        self._at, self._was_shown = None, True
        self._point_at(max(0.0, min(at_s, self.length_s)))
        self._showing.clear()
        self.no_picture.emit(*why_none(self._past, None))
        self._seek(self._lanes.playhead_s)

    def go_to_place(self, place: int) -> None:
        """Move the playhead to one of the moments."""
        if self._past is not None and self._contents.moments:
            self._follows = False
            self._show(max(0, min(place, len(self._contents.moments) - 1)))

    @Slot(float)
    def follow(self, at_s: float) -> None:
        """The player is at this second of its file: the playhead goes along."""
        began_s = self._media.start_s
        if began_s is None or (self._is_read and self._follows):
            return  # where the newest moment is followed, the player is not
        at_s += began_s
        self._point_at(at_s)
        place = self._contents.columns.at(max(0.0, at_s - _SAME_S))
        if place != self._at:
            self._at = place
            if place is None:
                self._showing.clear()
            elif not self._is_playing:  # else the next picture comes at once, and its boxes with it
                past = self._contents.moments[place]
                self._showing.show_as_is(past.moment, replace(past.prediction, faces=()))

    @Slot()
    def play_or_pause(self) -> None:
        """Play from the playhead on, or pause."""
        self._bring_player()
        self.play_wanted.emit()

    @Slot(int)
    def step(self, pictures: int) -> None:
        """So many pictures on from the playhead, or back where negative."""
        self._bring_player()
        self.step_wanted.emit(pictures)

    @Slot(bool)
    def show_playing(self, playing: bool) -> None:
        """Whether the player plays: then it is what the playhead follows."""
        self._is_playing, self._framed = playing, None
        self._follows = self._follows and not playing

    @Slot(float, object)
    def show_frame(self, at_s: float, picture: Picture) -> None:
        """The player's picture at this second of its file; the boxes of the moment there lie on it."""
        if self._past is None or (self._is_read and self._follows):
            return
        self._media.has_come = True
        if self._is_playing and self._at is not None and self._at == self._framed:
            self.picture_due.emit(picture)  # thirty times a second: what is said of the moment stays
            return
        self._framed = self._at
        self._show_with(picture)

    @Slot(object, float, object)
    def show_picture(self, file: str, at_s: float, picture: Picture | None) -> None:
        """The picture at a second of a file was found, or none."""
        past = self._shown
        is_wanted = past is not None and (file, at_s) == self._media.place_of_picture(past)
        if is_wanted and not self._showing.is_held:
            self._show_with(picture)

    @Slot(object, object)
    def show_waveform(self, times: NDArray[np.float64], peaks: NDArray[np.float32]) -> None:
        """How loud the media file is, at which of its seconds: (N,) each, or peaks (N, 2) down and up."""
        began_s = self._media.start_s
        if began_s is None:
            return
        if peaks.ndim == 2:
            peaks = np.abs(peaks).max(1)
        self._lanes.show_wave(Wave(times + began_s, peaks) if len(times) else None)

    @Slot(list, list)
    def show_verdicts(self, given: list[Feedback], gone: list[str]) -> None:
        """Verdicts were given, and others taken back."""
        if self._past is None:
            return
        session_id = self._past.session.id
        self._contents.judge([one for one in given if one.session_id == session_id], gone)
        self._card.area.refresh(self.length_s)

    @Slot(object, object)
    def show_exclusion(self, before: Exclusion | None, after: Exclusion | None) -> None:
        """An exclusion was made, changed or removed."""
        one = after or before
        if self._past is None or one is None or one.session_id != self._past.session.id:
            return
        self._contents.exclude(one, after)
        self._lanes.show_exclusions(self.exclusions)

    def moment(self, place: int) -> PastMoment:
        """One of the moments."""
        return self._contents.moments[place]

    def verdicts_of(self, past: PastMoment) -> tuple[Feedback, ...]:
        """What the user said of this moment; nothing where it is none of the session's."""
        return self._contents.verdicts_of(past)

    def verdicts_on(self, place: int) -> tuple[Feedback, ...]:
        """What the user said of a moment."""
        return self._contents.verdicts_on(place)

    @Slot(bool)
    def _on_pause(self, pauses: bool) -> None:
        if self._past is not None:
            (self.pause_wanted if pauses else self.go_on_wanted).emit(self._past.session.id)

    @Slot()
    def _on_stop(self) -> None:
        if self._past is not None:
            self.stop_wanted.emit(self._past.session.id)

    @Slot()
    def _paint(self) -> None:
        self._timer.stop()
        if self._past is None or not self._is_stale:
            return
        self._is_stale = False
        self._card.area.refresh(self.length_s)
        if self._is_read:
            self._card.show_progress(self._contents.moments[-1].moment.end_s)
            if self._follows and self._at != len(self._contents.moments) - 1:
                self._show_newest_moment()

    @property
    def _shown(self) -> PastMoment | None:
        return None if self._at is None else self._contents.moments[self._at]

    def _show(self, place: int) -> None:
        self._show_moment(place)
        self._seek(self._contents.moments[place].moment.end_s)
        wanted = self._media.place_of_picture(self._contents.moments[place])
        if wanted is None:
            assert self._past is not None
            self.no_picture.emit(*why_none(self._past, self._contents.moments[place]))
        elif not self._media.has_come:
            self.picture_wanted.emit(*wanted)

    def _show_moment(self, place: int) -> None:
        self._at, self._was_shown = place, True
        past = self._contents.moments[place]
        # Its boxes are drawn when its picture has been found: they belong on no other.
        self._showing.show_as_is(past.moment, replace(past.prediction, faces=()))
        self._point_at(past.moment.end_s)

    def _show_newest_moment(self) -> None:
        self._show_moment(len(self._contents.moments) - 1)
        at_s = self._media.in_file(self._lanes.playhead_s)
        if at_s is not None:
            self.passed.emit(at_s)

    def _show_with(self, picture: Picture | None) -> None:
        """Show the moment at the playhead, if there is one, on this picture."""
        assert self._past is not None
        past = self._shown
        if picture is None:
            self.no_picture.emit(*why_none(self._past, past))
            return
        self.picture_due.emit(picture)
        if past is not None:
            faces = enlarged(past.prediction.faces, past.picture_size, picture)
            moment = replace(past.moment, picture=picture)  # for the reasons of what was said
            self._showing.show_as_is(moment, replace(past.prediction, faces=faces))

    def _point_at(self, at_s: float) -> None:
        self._lanes.point_at(at_s)
        self.playhead_moved.emit(at_s)

    def _seek(self, at_s: float) -> None:
        self._open_media(at_s)
        in_file_s = self._media.in_file(at_s)
        if in_file_s is not None:
            self.seek_wanted.emit(in_file_s)

    def _bring_player(self) -> None:
        """The playhead followed the reading, and the player did not: it comes after, and is followed."""
        if self._is_read and self._follows and self._at is not None:
            self._follows = False
            self._seek(self._lanes.playhead_s)

    def _open_media(self, at_s: float) -> None:
        """Give the player the file in which this second was recorded, when it is another one."""
        if self._media.take(at_s):
            self.opened.emit(self._media.file, self._media.sound)

    def _title(self, past: PastSession) -> str:
        if past.session.is_live:
            return self.tr("Live, {0}").format(short_day_and_time(past.session.started_at))
        return short(shown_name(past.session.source))
