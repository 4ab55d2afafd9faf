"""A line of the list in words, column by column."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from mmdesk.core.feedback import NOT_QUITE_SURE, Verdict
from mmdesk.core.shown_names import shown_name
from mmdesk.core.verdict_list import About, Column, Lesson, VerdictLine
from mmdesk.gui.emotion_look import word_for
from mmdesk.gui.listed import listed
from mmdesk.gui.numbers import percent
from mmdesk.gui.times import clock

COLUMNS = tuple(Column)


def head_of(column: Column) -> str:
    """The column's name."""
    return {
        Column.WHEN: _say("Given"),
        Column.SESSION: _say("Session"),
        Column.AT: _say("At"),
        Column.WHO: _say("Person"),
        Column.ABOUT: _say("About"),
        Column.SHOWN: _say("Shown"),
        Column.SAID: _say("You said"),
        Column.SECOND: _say("Perhaps"),
        Column.SURE: _say("Sure"),
        Column.VERSION: _say("Version"),
        Column.LESSON: _say("Lesson"),
    }[column]


def words_in(line: VerdictLine, column: Column) -> str:
    """What a line says in this column."""
    one = line.feedback
    if column is Column.WHEN:
        moment = QDateTime.fromSecsSinceEpoch(int(one.at.timestamp()))
        return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    if column is Column.SESSION:
        return session_words(line)
    if column is Column.AT:
        return "" if line.at_s is None else clock(line.at_s)
    if column is Column.WHO:
        return line.who
    if column is Column.ABOUT:
        return about_words(line.about, one.person)
    if column is Column.SHOWN:
        return word_for(one.shown)
    if column is Column.SAID:
        return said_words_of(line)
    if column is Column.SECOND:
        return word_for(one.second) if one.second else ""
    if column is Column.SURE:
        return sure_words(one.strength)
    if column is Column.VERSION:
        return str(one.version) if one.version else _say("base")
    return _say("not needed") if _is_beside(line) else lesson_words(line.lesson)


def session_words(line: VerdictLine) -> str:
    """Live, from whom it came, or the file's name."""
    if line.is_shared:
        return _say("From {0}").format(line.feedback.origin)
    return _say("Live") if line.is_live else shown_name(line.source)


def said_words_of(line: VerdictLine) -> str:
    """The emotion; that what was shown is right, or that it is wrong."""
    one = line.feedback
    if one.verdict is Verdict.REJECTION or one.emotion is None:
        return _say("wrong")
    if one.verdict is Verdict.CONFIRMATION:
        return _say("{0}, right").format(word_for(one.emotion))
    return word_for(one.emotion)


def about_words(about: About, person: int = 0) -> str:
    """What verdicts are about."""
    if about is About.PERSON and person:
        return _say("person {0}").format(person)
    return {
        About.ANSWER: _say("answer"),
        About.FACE: _say("face"),
        About.VOICE: _say("voice"),
        About.TEXT: _say("text"),
        About.PERSON: _say("one of several people"),
    }[about]


def kind_words(kind: Verdict) -> str:
    """The three kinds of verdicts."""
    return {
        Verdict.CORRECTION: _say("corrected"),
        Verdict.CONFIRMATION: _say("right"),
        Verdict.REJECTION: _say("wrong"),
    }[kind]


def sure_words(strength: float) -> str:
    """Nothing where the user was sure; the strength in percent where it came from elsewhere."""
    if strength >= 1.0:
        return ""
    return _say("not quite") if strength == NOT_QUITE_SURE else percent(strength)


def lesson_words(lesson: Lesson) -> str:
    """What becomes of it in a lesson, in a word or two."""
    return {
        Lesson.LEARNED: _say("learned"),
        Lesson.WAITING: _say("waiting"),
        Lesson.UNREAD: _say("not read yet"),
        Lesson.OVERTAKEN: _say("said anew later"),
        Lesson.LEFT_OUT: _say("left out"),
        Lesson.NOTHING_KEPT: _say("nothing kept"),
        Lesson.OTHER_BASE: _say("another base"),
    }[lesson]


def why_words(line: VerdictLine) -> str:
    """The same in a sentence."""
    if line.lesson is Lesson.UNREAD and not line.is_file_there:
        return _say("Teaches nothing now: its file is not there. It is read when the file is there again.")
    if _is_beside(line):
        return _say(
            "Teaches nothing by itself: of a range one moment in each second is learned from, and none "
            "without a face, voice or text."
        )
    return {
        Lesson.LEARNED: _say("The version in use has learned it."),
        Lesson.WAITING: _say("The next lesson learns it."),
        Lesson.UNREAD: _say("What it teaches is still to be read from its file, in idle time."),
        Lesson.OVERTAKEN: _say("Teaches nothing: something was said of the same later, and that counts."),
        Lesson.LEFT_OUT: _say("Teaches nothing: its moment was left out."),
        Lesson.NOTHING_KEPT: _say("Teaches nothing: picture and sound of it were not kept."),
        Lesson.OTHER_BASE: _say("Teaches nothing: another base model has read its moment."),
    }[line.lesson]


def _is_beside(line: VerdictLine) -> bool:
    """Whether it teaches nothing although its file is there: others of its range do."""
    is_of_file = not line.is_live and not line.is_shared
    return line.lesson is Lesson.NOTHING_KEPT and is_of_file and line.is_file_there


def spoken(line: VerdictLine) -> str:
    """All of a line for those who hear it."""
    words = (f"{head_of(column)}: {words_in(line, column)}" for column in COLUMNS if words_in(line, column))
    return listed(words)


def _say(words: str) -> str:
    return QCoreApplication.translate("VerdictList", words)
