"""A pick list of devices by name, with a file or stream, and with none."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from mmdesk.core.devices import Device
from mmdesk.core.shown_names import shown
from mmdesk.gui.access.named_box import NamedBox
from mmdesk.gui.devices.source_dialog import ask_for_source
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.text_size import text_percent


class DeviceBox(NamedBox):
    """Says which source is wanted: an index, a path, a URL, or None."""

    chosen = Signal(object)  # int | str | None
    looked_at = Signal()  # the list opens: a good time to look for new devices

    def __init__(self, none_words: str, open_words: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._none_words, self._open_words, self._title = none_words, open_words, title
        self._devices: list[Device] = []
        self._opened: list[str] = []
        self._source: int | str | None = None
        self.setSizeAdjustPolicy(NamedBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._narrow()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.activated.connect(self._on_activated)
        self._fill()

    @property
    def source(self) -> int | str | None:
        """What is chosen; None for no device."""
        return self._source

    def show_devices(self, devices: list[Device]) -> None:
        """Offer these devices; what is chosen stays chosen."""
        if devices != self._devices:  # else the list may be open, and somebody about to pick
            self._devices = devices
            self._fill()

    def choose(self, source: int | str | None) -> None:
        """Choose a source, without a signal; a path or URL is added to the list."""
        listed = [None, *(device.source for device in self._devices)]
        if source == self._source and source in [*listed, *self._opened[:1]]:
            return
        if isinstance(source, str) and source not in listed:
            self._opened = [source, *(old for old in self._opened if old != source)][:5]
        self._source = source
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._narrow()
        super().changeEvent(event)

    def _narrow(self) -> None:
        """The larger letters are, the fewer of a name must be seen: all controls shall find room."""
        self.setMinimumContentsLength(max(5, 1000 // text_percent()))

    def showPopup(self) -> None:
        self.looked_at.emit()
        super().showPopup()

    def _fill(self) -> None:
        self.clear()
        names = [device.name for device in self._devices]
        for row, device in enumerate(self._devices):
            twin = names[:row].count(device.name)
            self.addItem(f"{device.name} ({twin + 1})" if twin else device.name, ("source", device.source))
            self.setItemData(row, plain_tip(device.id), Qt.ItemDataRole.ToolTipRole)
        for path in self._opened:
            self.addItem(path.rstrip("/").rsplit("/", 1)[-1] or path, ("source", path))
            self.setItemData(self.count() - 1, plain_tip(shown(path)), Qt.ItemDataRole.ToolTipRole)
        if self.count():
            self.insertSeparator(self.count())
        self.addItem(self._open_words, ("open", None))
        self.addItem(self._none_words, ("source", None))
        self._select()

    def _select(self) -> None:
        for row in range(self.count()):
            if self.itemData(row) in (("source", self._source), ["source", self._source]):
                self.setCurrentIndex(row)
                return
        self.setCurrentIndex(self.count() - 1)

    @Slot(int)
    def _on_activated(self, row: int) -> None:
        kind, source = self.itemData(row) or ("", None)
        if kind == "open":
            path = ask_for_source(self, self._title)
            self._select()
            if path is None:
                return
            source = path
        self.choose(source)
        self.chosen.emit(source)  # also of what is used already: it may only have stood in for another
