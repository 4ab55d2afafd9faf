"""How a screen reader is told what it did not ask for: as an announcement, or as a notification.

Orca knows announcements from version 45 on; Debian 12 and Ubuntu 22.04 have an older one. That says
notifications, each after this word: they are for readers that have not asked for announcements.
"""

import sys
from functools import cache

from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCall, QDBusPendingCallWatcher
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

_WAIT_MS = 500
_BUS = "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"
_ASK = QDBusMessage.createMethodCall
_REGISTRY = "org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry"


class Utterance(QObject):
    """Words about a widget on their way to the reader; for its interface see `interfaces.py`."""

    def __init__(self, widget: QWidget, words: str) -> None:
        super().__init__(widget)
        self.words, self.widget = words, widget
        self._is_told = False
        self._watcher: QDBusPendingCallWatcher | None = None

    def say(self) -> None:
        """Ask which of the two the reader hears, and tell it so."""
        call = _asked_for() if sys.platform.startswith("linux") else None
        if call is None:
            self._announce()
            return
        self._watcher = QDBusPendingCallWatcher(call, self)
        self._watcher.finished.connect(self._on_answer)

    @Slot(QDBusPendingCallWatcher)
    def _on_answer(self, watcher: QDBusPendingCallWatcher) -> None:
        # PySide cannot take a list of pairs out of a message, but writes down what is in it.
        if watcher.isError() or "announcement" in repr(watcher.reply()).lower():
            self._announce()
        else:
            self.notify()

    def notify(self) -> None:
        """Tell it as a notification."""
        for earlier in self.widget.findChildren(Utterance):
            if earlier._is_told:
                earlier.deleteLater()  # the reader has asked for its words; this one stays until the next
        self._is_told = True
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.ObjectShow))

    def _announce(self) -> None:
        event = QAccessibleAnnouncementEvent(self.widget, self.words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)
        self.deleteLater()


def _asked_for() -> QDBusPendingCall | None:
    """What the readers have asked to be told, when it comes; None where they cannot be asked."""
    bus = _bus_of_readers()
    return bus.asyncCall(_ASK(*_REGISTRY, "GetRegisteredEvents"), _WAIT_MS) if bus is not None else None


@cache
def _bus_of_readers() -> QDBusConnection | None:
    """Where readers and programs talk; asked for once, and only while a reader listens."""
    answer = QDBusConnection.sessionBus().call(_ASK(*_BUS), timeout=_WAIT_MS).arguments()
    if not answer or not isinstance(answer[0], str):
        return None
    bus = QDBusConnection.connectToBus(answer[0], "mmdesk-readers")
    return bus if bus.isConnected() else None
