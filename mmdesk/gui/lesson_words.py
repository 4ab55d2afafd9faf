"""A lesson of the history in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from mmdesk.core.lessons import Cause, HeldLesson, Outcome
from mmdesk.gui.listed import listed
from mmdesk.gui.sentences import in_users_words
from mmdesk.gui.word_case import within

_BECAUSE = "Not used, because "  # as the gate says it


def line_of(lesson: HeldLesson) -> str:
    """When, by whom, and how it ended: "Today 14:03, by itself: refused, it does not do better for you"."""
    return f"{listed((when_of(lesson.at), cause_of(lesson)))}: {end_of(lesson)}"


def when_of(at: datetime) -> str:
    """Day and time on the user's clock, as their language writes them; today and yesterday by name."""
    translate, locale = QCoreApplication.translate, QLocale()
    moment, today = QDateTime.fromSecsSinceEpoch(int(at.timestamp())), QDate.currentDate()
    time = locale.toString(moment, "HH:mm")
    if moment.date() == today:
        return translate("Lessons", "Today {0}").format(time)
    if moment.date() == today.addDays(-1):
        return translate("Lessons", "Yesterday {0}").format(time)
    same_year = moment.date().year() == today.year()
    return locale.toString(moment, "d MMM HH:mm" if same_year else "d MMM yyyy HH:mm")


def cause_of(lesson: HeldLesson) -> str:
    """Whether it was asked for."""
    if lesson.cause is Cause.ASKED:
        return QCoreApplication.translate("Lessons", "asked")
    return QCoreApplication.translate("Lessons", "by itself")


def end_of(lesson: HeldLesson) -> str:
    """What came of it, shortly."""
    translate = QCoreApplication.translate
    if lesson.outcome is Outcome.ADMITTED:
        if lesson.version is None:
            return translate("Lessons", "a new version")
        return translate("Lessons", "version {0}").format(lesson.version)
    if lesson.outcome is Outcome.CANCELLED:
        return translate("Lessons", "cancelled")
    words = {
        Outcome.REFUSED: translate("Lessons", "refused"),
        Outcome.FAILED: translate("Lessons", "did not work"),
    }[lesson.outcome]
    why = _why(lesson.reason)
    return listed((words, why))


def _why(reason: str) -> str:
    """The reason without the figures, as part of a sentence."""
    words = reason.partition(_BECAUSE)[2] or reason
    words = in_users_words(words.strip().removesuffix(".")).rstrip(".。")
    return within(words)
