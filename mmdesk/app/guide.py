"""The guide, in the language that the window speaks, and in English where it is not translated."""

from PySide6.QtCore import QCoreApplication, QObject, Slot

from mmdesk.app.shared import Shared
from mmdesk.gui.guide.guide_window import GuideWindow
from mmdesk.paths import resources_dir


class Guide(QObject):
    """Connects the page with the text that is shipped."""

    def __init__(self, shared: Shared, parent: QObject) -> None:
        super().__init__(parent)
        self.page = GuideWindow(shared.window)
        self.page.wanted.connect(self._read)
        shared.window.more.add("guide", self.tr("How to use mmdesk"), self.page.begin)

    @Slot()
    def _read(self) -> None:
        translated = resources_dir() / f"guide.{QCoreApplication.translate('Language', 'en')}.md"
        file = translated if translated.is_file() else resources_dir() / "guide.md"
        try:
            self.page.show_text(file.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            self.page.show_text(self.tr("This text is missing. Install mmdesk again."))
