"""The About page: the program, the base it came with, and all libraries with their licences."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mmdesk.core.about import About
from mmdesk.core.licences import Part
from mmdesk.gui.about.parts_model import PART, PartsModel
from mmdesk.gui.card import elided_label, quiet_label
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.search_field import SearchField
from mmdesk.gui.text_size import px, resize_within, scaled
from mmdesk.gui.theme import GRID

_SIZE = (900, 560)
_NAME, _VERSION, _LICENCE = range(3)
_VERSION_WIDTH = 140


class AboutDialog(Dialog):
    """Asks for what it shows when it is opened the first time; until then it holds nothing."""

    wanted = Signal()
    text_wanted = Signal(str)  # a library's name

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About mmdesk"))
        self._about: About | None = None
        self._picked: Part | None = None
        self.program = quiet_label("mmdesk", "title")
        self.program.setObjectName("about_program")
        self.details = elided_label("", "small")
        self.details.setObjectName("about_details")
        self.details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.details.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.copy_button = dialog_button(self.tr("Copy details"), "about_copy")
        self.close_button = dialog_button(self.tr("Close"), "about_close")
        find = self.tr("Find a library or a licence")
        self.search = SearchField("about_search", find, find)
        self.model = PartsModel()
        self.table = self._make_table()
        self.text = QPlainTextEdit()
        self.text.setObjectName("about_text")
        self.text.setAccessibleName(self.tr("Copyright and licence of the library"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self._lay_out()
        self._connect()

    @Slot()
    def begin(self) -> None:
        """Show the page."""
        if self._about is None:
            self.details.setText(self.tr("Reading what is installed…"))
            self.wanted.emit()
        self.open()
        self.search.setFocus()

    @Slot(object)
    def show_about(self, about: About) -> None:
        """Show this."""
        self._about = about
        self.program.setText(f"mmdesk {about.version}")
        base = about.base_sha256[:12] or self.tr("none")
        self.details.setText(" · ".join((self.tr("Base model {0}").format(base), *about.runs_on)))
        tip = self.tr("SHA-256 of the base model's weights: {0}")
        self.details.setToolTip(plain_tip(tip.format(about.base_sha256)))
        self.model.put(about.parts)
        self.table.selectRow(0)

    @Slot(str, str)
    def show_text(self, name: str, text: str) -> None:
        """Show a library's text, if it is still the one that is picked."""
        if self._picked is not None and name == _whose(self._picked):
            words = text or self.tr("It brings no text of its licence along.")
            self.text.setPlainText(f"{self._head(self._picked)}\n\n{words}")

    def told(self) -> str:
        """What "Copy details" copies, for a report."""
        if self._about is None:
            return ""
        about = self._about
        lines = [f"mmdesk {about.version}", f"base model {about.base_sha256}", *about.runs_on]
        lines += [f"{one.name} {one.version or 'in ' + one.inside}: {one.licence}" for one in about.parts]
        return "\n".join(lines)

    def _head(self, part: Part) -> str:
        if not part.inside:
            return f"{part.name} {part.version}\n{part.licence}"
        words = self.tr("It lies inside {0}. What that says of its licences is below.").format(part.inside)
        return "\n".join((part.name, part.licence, words, *part.files))

    @Slot(str)
    def _on_sought(self, words: str) -> None:
        self.model.find(words)
        self.table.selectRow(0)
        if not self.model.rowCount():
            self._picked = None
            self.text.setPlainText(self.tr("No library is called so, and none has such a licence."))

    @Slot(QModelIndex, QModelIndex)
    def _on_picked(self, current: QModelIndex, _before: QModelIndex) -> None:
        part = current.data(PART) if current.isValid() else None
        if part is None:
            return
        self._picked = part
        self.text.setPlainText("")
        self.text_wanted.emit(_whose(part))

    @Slot()
    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self.told())
        self.copy_button.setText(self.tr("Copied"))

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("about_parts")
        table.setAccessibleName(self.tr("Libraries, their versions and licences"))
        table.setModel(self.model)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        scaled(table.verticalHeader().setDefaultSectionSize, 3 * GRID)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(_LICENCE, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(_NAME, px(150))
        table.setColumnWidth(_VERSION, px(_VERSION_WIDTH))
        return table

    def _lay_out(self) -> None:
        halves = QSplitter()
        halves.setObjectName("about_halves")
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.table)
        halves.addWidget(self.text)
        halves.setSizes([_SIZE[0] * 6 // 10, _SIZE[0] * 4 // 10])
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.program)
        head.addWidget(self.details, 1)
        head.addWidget(self.copy_button)
        words = quiet_label(
            self.tr(
                "Free software under the Apache License 2.0. What it is made of, and under which licences:"
            ),
            "small",
        )
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(words)
        layout.addWidget(self.search)
        layout.addWidget(halves, 1)
        layout.addLayout(foot)
        resize_within(self, *_SIZE)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_sought)
        self.table.selectionModel().currentChanged.connect(self._on_picked)
        self.copy_button.clicked.connect(self._on_copy)
        self.close_button.clicked.connect(self.reject)


def _whose(part: Part) -> str:
    """The name of the library whose text tells of this one."""
    return part.inside.rpartition(" ")[0] or part.name
