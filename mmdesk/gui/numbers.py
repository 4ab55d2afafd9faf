"""Numbers as the user's language writes them: 0.5 in English, 0,5 in German."""

from PySide6.QtCore import QCoreApplication, QLocale


def decimal(number: float, places: int) -> str:
    """With so many places after the sign."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(number), "f", places)


def short_decimal(number: float, most_places: int) -> str:
    """Without noughts at the end: 4, 0.25."""
    locale = QLocale()
    words = decimal(number, most_places)
    return words.rstrip(locale.zeroDigit()).removesuffix(locale.decimalPoint()) or words


def signed(number: float, places: int) -> str:
    """The same with a plus or a true minus before it."""
    sign = "−" if round(number, places) < 0 else "+"
    return sign + decimal(abs(number), places)


def grouped(count: int) -> str:
    """A whole number, in groups of three where it is long."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)  # the C locale's has no groups
    return locale.toString(count)


def percent(share: float) -> str:
    """A share of one in whole percent: "70 %", and in Chinese "70%"."""
    return QCoreApplication.translate("Numbers", "{0} %").format(round(100 * share))
