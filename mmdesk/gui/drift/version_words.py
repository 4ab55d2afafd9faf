"""How a version does, in words."""

from PySide6.QtCore import QCoreApplication

from mmdesk.core.drift import VersionInUse
from mmdesk.gui.sentences import joined
from mmdesk.gui.word_case import beginning


def name_of(number: int) -> str:
    """Version 7, or the base."""
    if number == 0:
        return QCoreApplication.translate("Drift", "the base")
    return QCoreApplication.translate("Drift", "version {0}").format(number)


def counts_of(version: VersionInUse) -> str:
    """41 of 80."""
    if not version.judged:
        return QCoreApplication.translate("Drift", "no verdicts")
    return QCoreApplication.translate("Drift", "{0} of {1}").format(version.right, version.judged)


def in_words(version: VersionInUse, in_use: int) -> str:
    """Everything the chart shows of a version, as sentences."""
    translate, name = QCoreApplication.translate, name_of(version.number)
    name = beginning(name)
    if version.number == in_use:
        name = translate("Drift", "{0} (in use)").format(name)
    if not version.judged:
        words = translate("Drift", "{0}: no verdicts on it yet.").format(name)
    else:
        low, high = (round(100 * one) for one in version.interval)
        words = translate("Drift", "{0}: {1} right, {2} % ({3} to {4} %).").format(
            name, counts_of(version), round(100 * version.share), low, high
        )
    if version.gate_before is None or version.gate_after is None:
        return words
    gate = translate("Drift", "At the gate {0} % before, {1} % after.")
    return joined(words, gate.format(round(100 * version.gate_before), round(100 * version.gate_after)))
