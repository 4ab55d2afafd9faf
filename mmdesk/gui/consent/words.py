"""Consent in words: for what, how it was given, and whose it is."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from mmdesk.core.consents import PURPOSES, Consent, How, Purpose
from mmdesk.gui.listed import listed
from mmdesk.gui.times import short_day_and_time
from mmdesk.gui.word_case import within


def _tr(words: str) -> str:
    return QCoreApplication.translate("Consent", words)


def purpose_words(purpose: Purpose) -> str:
    """What it is about, as what may be done."""
    return {
        Purpose.READING: _tr("Read emotions"),
        Purpose.LEARNING: _tr("Learn from verdicts"),
        Purpose.RECORDING: _tr("Record picture and sound"),
        Purpose.SHARING: _tr("Export and share"),
    }[purpose]


def how_words(how: How) -> str:
    """How it was given."""
    return {
        How.SPOKEN: _tr("said so"),
        How.WRITTEN: _tr("in writing"),
        How.GUARDIAN: _tr("by parent or guardian"),
        How.STANDING: _tr("once for all live sessions"),
    }[how]


def when_words(at: datetime) -> str:
    """The day and the time here, shortly."""
    return short_day_and_time(at)


def whose_words(consent: Consent) -> str:
    """Who agreed."""
    return _tr("Me") if consent.is_users else consent.whose


def line_of(consent: Consent) -> str:
    """For what, how and when, in one line."""
    parts = listed(within(purpose_words(one)) for one in PURPOSES if one in consent.purposes)
    line = f"{parts}  ·  {listed((how_words(consent.how), when_words(consent.given_at)))}"
    if consent.withdrawn_at is not None:
        line = _tr("Withdrawn {0}").format(when_words(consent.withdrawn_at)) + f"  ·  {parts}"
    return f"{line}  ·  {consent.note}" if consent.note else line


def names_of(consents: list[Consent]) -> str:
    """Who agrees, shortly: two names, and how many more."""
    names = list(dict.fromkeys(whose_words(one) for one in consents if one.holds))
    if len(names) > 2:
        return _tr("{0} and {1} more").format(names[0], len(names) - 1)
    return listed(names)
