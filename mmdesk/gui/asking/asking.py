"""Ask me in the window: leads through a queue of questions, and gives the answers as verdicts."""

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.arrays import Sound
from mmdesk.core.edits import Edit
from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Feedback
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.questions import Question, Queue
from mmdesk.core.reading_again import box_in
from mmdesk.core.shown_names import shown_name
from mmdesk.core.wanted import FaceThere
from mmdesk.gui.asking.cover import Cover
from mmdesk.gui.asking.panel import AskPanel
from mmdesk.gui.asking.words import (
    answered_words,
    differing,
    empty_words,
    ended_words,
    question_words,
    waiting_words,
    why_words,
)
from mmdesk.gui.camera_view import image_of
from mmdesk.gui.judging import Said, judged
from mmdesk.gui.listed import listed
from mmdesk.gui.putting_right import amended, other_second
from mmdesk.gui.said_words import said_words
from mmdesk.gui.sentences import in_users_words, joined
from mmdesk.gui.target import Target
from mmdesk.gui.times import clock, short_day_and_time

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow

KEY = "A"
AT_ONCE = 10
_WRITING_S = 2.0  # letters so soon after the key are the rest of a word


@dataclass(frozen=True, slots=True, eq=False)
class _Answer:
    question: Question
    verdict: Feedback | None = None  # None: passed over
    modality: Modality | None = None  # of which alone it was asked
    edits: tuple[Edit, ...] = ()  # that gave the verdict, and put it right


class Asking(QObject):
    """Its signals say what is wanted of the workers, its slots take what they found."""

    wanted = Signal(int)  # so many questions
    media_wanted = Signal(object)  # Question
    passed_over = Signal(str, str)  # a session's id, a moment's id
    pass_taken_back = Signal(str, str)
    play_wanted = Signal(object)  # Sound
    hush_wanted = Signal()
    written = Signal(str)  # letters that were meant for the text field
    noted = Signal(str, bool)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._edits = window, window.edits
        self.panel, self._cover = AskPanel(window), Cover(window)
        self._is_kept, self._waiting = True, 0
        self._key_at_s = float("-inf")  # when a key opened it
        self._line: list[Question] = []
        self._at = 0
        self._alone: Modality | None = None  # which is asked about, of the moment answered last
        self._awaits = False  # whether a queue is looked for
        self._lost = ""  # which was left out last, and why
        self._answers: list[_Answer] = []
        self._moments: dict[Question, Moment] = {}  # with picture and sound
        self._asked_for: set[Question] = set()  # of the workers
        self._heard: set[Question] = set()
        panel = self.panel
        panel.answered.connect(self._on_answered)
        panel.also.connect(self._on_also)
        panel.passed.connect(self._on_passed)
        panel.taken_back.connect(self._on_taken_back)
        panel.alone_wanted.connect(self._on_alone_wanted)
        panel.play_wanted.connect(self._play)
        panel.more_wanted.connect(self._look)
        panel.learn_wanted.connect(self._on_learn_wanted)
        panel.written.connect(self._on_written)
        panel.finished.connect(self._on_finished)

    @property
    def question(self) -> Question | None:
        """The one that is asked now; None before the first and after the last."""
        if self._alone is not None:
            return self._answers[-1].question
        return self._line[self._at] if self._at < len(self._line) else None

    @Slot()
    def begin(self) -> None:
        """Look for what to ask; live goes before."""
        if not self._is_kept:
            self.noted.emit(self.tr("Nothing can be asked: there is nowhere to keep an answer."), False)
        elif self._window.is_live:
            self.noted.emit(self.tr("Stop live first: what is played would be heard by it."), False)
        elif not self.panel.isVisible():
            self._key_at_s = float("-inf")
            if self._window.review.is_playing:
                self._window.review.play_or_pause()
            self._cover.cover()
            self.panel.open_over(self._window)
            self._look()

    @Slot()
    def begin_by_key(self) -> None:
        """The same by its letter, which begins a text where there is no asking, or where writing goes on."""
        if self._window.is_live or not self._is_kept:
            self.written.emit(KEY.lower())
            return
        self.begin()
        self._key_at_s = time.monotonic()

    @Slot()
    def keep_nothing(self) -> None:
        """There is no store: nothing is remembered that could be asked about."""
        self._is_kept = False

    @Slot()
    def keep_again(self) -> None:
        """There is a store again."""
        self._is_kept = True

    @Slot(object)
    def take_queue(self, queue: Queue) -> None:
        """What to ask was found."""
        if not self._awaits:
            return  # it was closed meanwhile, or a queue is here already
        self._forget_all()
        self._line = list(queue.questions)
        if not self._line:
            self.panel.show_message(*empty_words(queue))
            self.panel.show_waiting(*self._what_waits())
            return
        self._ask()

    @Slot(object, object)
    def take_media(self, question: Question, moment: Moment) -> None:
        """A question's moment was read again."""
        if question in self._line or any(question is one.question for one in self._answers):
            self._moments[question] = moment
            if question is self.question:
                self._show_media(moment)

    @Slot(object, str)
    def take_lost(self, question: Question, why: str) -> None:
        """A question's moment cannot be read any more: the next one is asked."""
        if question not in self._line[self._at :]:
            return
        is_shown = question is self.question
        self._line.remove(question)
        self._lost = (
            self.tr("{0} is left out. {1}").format(self._place_of(question), in_users_words(why)).strip()
        )
        self.panel.show_said(self._lost, (), bool(self._answers))
        if is_shown:
            self._ask()

    @Slot(str, str)
    def show_failed(self, message: str, hint: str) -> None:
        """The questions could not be found."""
        if self.panel.isVisible():
            self.panel.show_message(in_users_words(message), in_users_words(hint))

    @Slot(int)
    def show_waiting(self, verdicts: int) -> None:
        """How many verdicts were not learned from yet."""
        self._waiting = verdicts
        if not self.panel.is_asking:
            self.panel.show_waiting(*self._what_waits())

    @Slot()
    def end(self) -> None:
        """Close it, if it is open."""
        self.panel.reject()

    @Slot()
    def _look(self) -> None:
        self._forget_all()
        self.panel.show_said("", (), False)
        self.panel.show_message(self.tr("Looking for what would teach most…"), "")
        self._awaits = True
        self.wanted.emit(AT_ONCE)

    def _forget_all(self) -> None:
        self._line, self._at, self._alone, self._lost = [], 0, None, ""
        self._answers, self._moments = [], {}
        self._asked_for, self._heard = set(), set()
        self._awaits = False

    def _ask(self) -> None:
        """Ask what is to be asked now, and have the next one read meanwhile."""
        self.hush_wanted.emit()
        question = self.question
        if question is None:
            self._show_end()
            return
        place = self._place_of(question)
        hidden = self.tr("What was read stays hidden until you answer, so that it does not lead you.")
        if self._alone is None:
            number = self.tr("{0} of {1}").format(self._at + 1, len(self._line))
            place, hidden = f"{place}  ·  {number}", joined(hidden, why_words(question.why))
        self.panel.show_question(question_words(self._alone), place, hidden)
        near = self._line[self._at : self._at + 2]
        for one in near:
            if one not in self._asked_for:
                self._asked_for.add(one)
                self.media_wanted.emit(one)
        kept = {*near, *(one.question for one in self._answers[-1:])}
        self._moments = {one: moment for one, moment in self._moments.items() if one in kept}
        self._asked_for &= {*self._moments, *near}
        if question in self._moments:
            self._show_media(self._moments[question])
        elif question not in self._asked_for:  # one of before, which was taken back
            self._asked_for.add(question)
            self.media_wanted.emit(question)

    def _show_media(self, moment: Moment) -> None:
        question, panel, only = self.question, self.panel, self._alone
        assert question is not None
        sound = moment.sound if only in (None, Modality.VOICE) else None
        text = moment.text if only in (None, Modality.TEXT) else None
        if moment.picture is not None and only in (None, Modality.FACE):
            box = None
            faces, size = question.past.prediction.faces, question.past.picture_size
            if faces and size and Modality.FACE in question.past.prediction.opinions:
                box = box_in(FaceThere(faces[0].box, size), moment.picture)
            panel.picture.show_picture(image_of(moment.picture), box)
        elif sound is not None:
            panel.picture.show_instead("microphone", self.tr("Listen"))
        else:
            panel.picture.show_instead("text", text or "")
            text = None  # it is there already, and larger
        panel.sound.show_sound(sound)
        panel.show_words(text)
        panel.let_answer(True)
        if sound is not None and panel.sound.plays_by_itself and (only or question not in self._heard):
            self._heard.add(question)
            self._play()

    @Slot()
    def _play(self) -> None:
        sound = self._sound_now()
        if sound is not None:
            self.play_wanted.emit(sound)

    def _sound_now(self) -> Sound | None:
        question = self.question
        moment = self._moments.get(question) if question is not None else None
        is_heard = self._alone in (None, Modality.VOICE)
        return moment.sound if moment is not None and is_heard and self.panel.is_asking else None

    @Slot(object, float)
    def _on_answered(self, emotion: Emotion, strength: float) -> None:
        question = self.question
        if question is None or question not in self._moments:
            return  # not shown yet
        target = Target((question.past,), modality=self._alone)
        said = Said(emotion, strength=strength)
        (verdict,) = judged(target, question.session.id, said, lambda _past: True)
        self._go_on(_Answer(question, verdict, self._alone, (self._push(question, verdict),)))

    @Slot(object)
    def _on_also(self, emotion: Emotion) -> None:
        """What was answered last could be this as well, or no longer."""
        last = self._answers[-1] if self._answers else None
        if last is None or last.verdict is None or self._alone is not None:
            return
        pairs = amended([last.verdict], other_second(emotion))
        for old, new in pairs:
            edits = (*last.edits, self._push(last.question, new, old))
            self._answers[-1] = replace(last, verdict=new, edits=edits)
        self._tell_last()

    def _push(self, question: Question, verdict: Feedback, before: Feedback | None = None) -> Edit:
        """Give a verdict, in the place of the one before."""
        words = listed((said_words(verdict), clock(question.past.moment.end_s)))
        gone = (before.id,) if before is not None else ()
        edit = Edit(question.session.id, words, (verdict.id,), gone)
        self._edits.push(edit, [verdict])
        return edit

    @Slot()
    def _on_passed(self) -> None:
        question = self.question
        if question is None:
            return
        if self._alone is not None:  # nothing more is said of it
            self._alone = None
            self._ask()
            return
        self.passed_over.emit(question.session.id, question.past.moment.id)
        self._go_on(_Answer(question))

    def _go_on(self, answer: _Answer) -> None:
        self._answers.append(answer)
        if self._alone is None:
            self._at += 1
        self._alone = None
        self._tell_last()
        self._ask()

    def _tell_last(self) -> None:
        """Say what became of the last one, and offer what can still be asked of it."""
        if not self._answers:
            self.panel.show_said("", (), False)
            return
        last = self._answers[-1]
        prediction = last.question.past.prediction
        done = {one.modality for one in self._answers if one.question is last.question}
        alone = tuple(one for one in differing(prediction) if one not in done)
        can_ask = last.verdict is not None and last.question in self._moments
        words = answered_words(last.verdict, prediction)
        self.panel.show_said(words, alone if can_ask else (), True)

    @Slot()
    def _on_taken_back(self) -> None:
        if self._alone is not None:
            self._alone = None
            self._ask()
            return
        if not self._answers:
            return
        last = self._answers[-1]
        if not all(self._edits.undo_step(edit) for edit in reversed(last.edits)):
            return
        if last.verdict is None:
            self.pass_taken_back.emit(last.question.session.id, last.question.past.moment.id)
        self._answers.pop()
        if last.modality is None:
            self._at = self._line.index(last.question)
        self._tell_last()
        self._ask()

    @Slot(object)
    def _on_alone_wanted(self, modality: Modality) -> None:
        if self._answers and self._answers[-1].question in self._moments:
            self._alone = modality
            self.panel.show_said("", (), False)
            self._ask()

    def _show_end(self) -> None:
        answered = {one.question for one in self._answers if one.verdict is not None}
        title, words = ended_words(len(answered), len(self._line))
        self.panel.show_message(title, joined(words, self._lost))
        self.panel.show_waiting(*self._what_waits())
        self.panel.more_button.show()

    def _what_waits(self) -> tuple[str, bool, bool]:
        learning, count = self._window.learning, self._waiting
        can_learn = count > 0 and not learning.is_learning
        return waiting_words(count), can_learn, learning.is_worth_while(count)

    @Slot()
    def _on_learn_wanted(self) -> None:
        self.panel.accept()
        self._window.learning.learn_button.click()

    @Slot(str)
    def _on_written(self, text: str) -> None:
        """Whoever goes on writing at once meant the text field, and not this panel."""
        if not self._answers and time.monotonic() - self._key_at_s < _WRITING_S:
            self.panel.reject()
            self.written.emit(KEY.lower() + text)

    @Slot()
    def _on_finished(self) -> None:
        self.hush_wanted.emit()
        self._forget_all()
        self._cover.hide()
        self._window.view.setFocus()

    def _place_of(self, question: Question) -> str:
        session, at = question.session, clock(question.past.moment.end_s)
        if session.is_live:
            place = self.tr("Live, {0}, {1}").format(short_day_and_time(session.started_at), at)
        else:
            place = listed((shown_name(session.source), at))
        return f"{question.name}  ·  {place}" if question.name else place
