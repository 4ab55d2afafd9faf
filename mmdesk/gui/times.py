"""Times as people write them: how long, at which second, on which day."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale


def clock(seconds: float) -> str:
    """A place in a session or file: 0:07, 12:30, 1:02:03."""
    whole = max(0, int(seconds))
    minutes, hours = whole // 60, whole // 3600
    if hours:
        return f"{hours}:{minutes % 60:02d}:{whole % 60:02d}"
    return f"{minutes}:{whole % 60:02d}"


def fine_clock(seconds: float) -> str:
    """The same to the millisecond: 0:07.040, 1:02:03.500."""
    milliseconds = max(0, int(seconds * 1000 + 1e-6))  # never later than it is
    return f"{clock(milliseconds // 1000)}.{milliseconds % 1000:03d}"


def length(seconds: float) -> str:
    """How long something took: 7 s, 12 min 30 s, 1 h 2 min."""
    translate, whole = QCoreApplication.translate, round(max(0.0, seconds))
    if whole < 60:
        return translate("Times", "{0} s").format(whole)
    if whole < 3600:
        return translate("Times", "{0} min {1} s").format(whole // 60, whole % 60)
    return translate("Times", "{0} h {1} min").format(whole // 3600, whole % 3600 // 60)


def day_and_time(instant: datetime) -> str:
    """Date and time on the user's clock, as their language writes them."""
    moment = QDateTime.fromSecsSinceEpoch(int(instant.timestamp()))
    locale = QLocale()
    day = locale.toString(moment.date(), QLocale.FormatType.LongFormat)
    time = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    return QCoreApplication.translate("Times", "{0}, {1}").format(day, time)


def short_day_and_time(instant: datetime) -> str:
    """The same in figures, where there is little room."""
    moment = QDateTime.fromSecsSinceEpoch(int(instant.timestamp()))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
