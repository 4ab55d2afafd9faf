"""What the parts of the program have in common."""

from dataclasses import dataclass

from mmdesk.app.session import CurrentSession
from mmdesk.app.settings_changes import SettingsChanges
from mmdesk.capture.moments import LiveMoments
from mmdesk.core.mailbox import Mailbox
from mmdesk.core.ring_buffer import RingBuffer
from mmdesk.gui.main_window import MainWindow
from mmdesk.settings import Settings


@dataclass(frozen=True, slots=True, eq=False)
class Shared:
    """The window, what was set, what is seen and heard right now, and the session it belongs to."""

    window: MainWindow
    settings: Settings
    settings_changes: SettingsChanges
    frames: Mailbox
    ring: RingBuffer
    moments: LiveMoments
    session: CurrentSession
