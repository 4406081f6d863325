"""The imports: when, from which files, what became of each; any of them can be taken back as a whole."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from gui.banner import Kind as Tone
from gui.commands import Command
from gui.corpus.page import CorpusPage
from gui.desk.shown import dotted, shown_time
from gui.pages.spec import PageSpec, Surroundings
from gui.style import fonts
from gui.style.themes import SMALL, SPACE, TINY
from gui.widgets.buttons import Button
from gui.widgets.hints import Hint
from gui.widgets.labels import Label, Title
from gui.widgets.pages import Page, row
from gui.widgets.table.model import TableModel
from gui.widgets.table.source import Cell, Detail, GroupHead, TableColumn
from gui.widgets.table.view import TableView
from models import corpus
from models.columns import Group, Listing
from models.corpus import FileOutcome, Import
from models.file import Project
from models.history import Change, Kind
from models.people import Acting, leading
from models.wording import later, number, say

COUNTED = (
    ("found", later("Found")), ("imported", later("New")), ("duplicates", later("Already here")),
    ("skipped", later("Skipped")),
)  # fmt: skip
COUNTS = tuple(TableColumn(name, label, width=92, right=True) for name, label in COUNTED)
OF_IMPORTS = (TableColumn("when", later("When"), share=2.0), TableColumn("files", later("Files"), share=2.4), *COUNTS)
OF_FILES = (TableColumn("path", later("File"), share=3), TableColumn("kind", later("Read as"), width=110), *COUNTS)
ISSUES = 12  # of a file that are shown below it


class Imports:
    """Imports as rows of the table."""

    def __init__(self, found: Sequence[Import]) -> None:
        self.found = {one.id: one for one in found}

    @property
    def columns(self) -> Sequence[TableColumn]:
        """The columns."""
        return _said_columns(OF_IMPORTS)

    def fetch(self, ids: Sequence[int]) -> Mapping[int, object]:
        """They are few."""
        return {i: self.found[i] for i in ids if i in self.found}

    def cell(self, row_: object, column: str) -> Cell:
        """What an import shows."""
        assert isinstance(row_, Import)
        out = row_.is_taken_back
        if column == "when":
            return Cell(shown_time(row_.made_at), tone="ink3" if out else "ink", strong=not out, struck=out)
        if column == "files":
            files = row_.first_path.replace("\\", "/").rpartition("/")[2]
            if row_.files > 1:
                files = say("{file} and {n} more", file=files, n=row_.files - 1)
            note = say("taken back") if out else "" if row_.finished_at else say("stopped before its end")
            return Cell(files, note)
        return _count(getattr(row_, column), out)

    def detail(self, row_: object) -> Detail | None:
        """Who brought them in."""
        assert isinstance(row_, Import)
        options = ", ".join(f"{name}: {value}" for name, value in row_.options.items() if value)
        facts = ((say("By"), row_.coder or say("nobody who is told")), (say("Decided"), options or say("nothing")))
        return Detail("", "", "", facts, 0, 1)

    def head(self, group: Group) -> GroupHead:
        """Imports are not grouped."""
        return GroupHead(group.value.label if group.value else "")

    def spoken(self, row_: object) -> str:
        """An import in a sentence."""
        assert isinstance(row_, Import)
        counts = ", ".join(f"{say(label)} {number(getattr(row_, name))}" for name, label in COUNTED)
        return say("{when}: {files}; {counts}", when=shown_time(row_.made_at), counts=counts,
                   files=say("{n} file|{n} files", n=row_.files))  # fmt: skip


class Files(Imports):
    """The files of one import as rows."""

    def __init__(self, found: Sequence[FileOutcome]) -> None:
        self.files = {one.id: one for one in found}

    @property
    def columns(self) -> Sequence[TableColumn]:
        return _said_columns(OF_FILES)

    def fetch(self, ids: Sequence[int]) -> Mapping[int, object]:
        return {i: self.files[i] for i in ids if i in self.files}

    def cell(self, row_: object, column: str) -> Cell:
        assert isinstance(row_, FileOutcome)
        if column == "path":
            issues = say("{n} issue|{n} issues", n=len(row_.issues)) if row_.issues else ""
            return Cell(row_.path, issues, tone="ink")
        if column == "kind":
            return Cell(row_.kind or say("not read"), tone="ink2" if row_.kind else "oppose")
        return _count(getattr(row_, column), False)

    def detail(self, row_: object) -> Detail | None:
        assert isinstance(row_, FileOutcome)
        shown = list(row_.issues[:ISSUES])
        if len(row_.issues) > ISSUES:
            shown.append(say("{n} more", n=len(row_.issues) - ISSUES))
        facts = tuple((str(n), issue) for n, issue in enumerate(shown, 1))
        said = say("the file declares {n} article|the file declares {n} articles", n=row_.declared or 0)
        declared = ((say("Declared"), said),) if row_.declared is not None else ()
        encoding = ((say("Encoding"), row_.encoding or say("not known")),)
        return Detail("", "", "", (*encoding, *declared, *facts), 0, 1)

    def spoken(self, row_: object) -> str:
        assert isinstance(row_, FileOutcome)
        return f"{row_.path}: {'; '.join(row_.issues)}"


class ImportsPage(Page):
    """A table of imports, and below it one of the files of the current one."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.look, 0)
        self._around = around
        self.model, self.files_model = TableModel(Imports([]), self), TableModel(Files([]), self)
        self.table = TableView(self.model, self.look, say("Imports"), ticks=False)
        self.files = TableView(self.files_model, self.look, say("Files of this import"), ticks=False)
        self.said = Label("", self.look, TINY, tone="ink3", wraps=True)
        self.take = Button(say("Take back"), self.look, self.take_back, "X")
        self.show_ = Button(say("Its articles"), self.look, self.show_articles, "Enter")
        self.raw = Button(say("Beside its file"), self.look, self.show_raw, "V")
        whole = QVBoxLayout()
        whole.setContentsMargins(SPACE[5], SPACE[3], SPACE[5], SPACE[4])
        whole.setSpacing(SPACE[2])
        whole.addLayout(row(Title(say("Imports"), self.look), 0, self.show_, self.raw, self.take, gap=SPACE[2]))
        whole.addWidget(self.said)
        whole.addWidget(self.table, 1)
        whole.addWidget(Label(say("Its files"), self.look, SMALL, fonts.STRONG))
        whole.addWidget(self.files, 1)
        self.column.addLayout(whole, 1)
        self.table.moved.connect(self._show_files)
        self.table.opened.connect(lambda _: self.show_articles())
        self.files.opened.connect(lambda _: self.show_raw())
        around.operations.subscribe({Kind.CORPUS}, lambda _: self._show(), self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def hints(self) -> Sequence[Hint]:
        return [
            Hint("J K", say("imports")), Hint("Enter", say("its articles"), self.show_articles),
            Hint("Tab", say("its files")), Hint("V", say("beside its file"), self.show_raw),
            Hint("X", say("take back"), self.take_back),
        ]  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        does = {"X": self.take_back, "V": self.show_raw}.get(event.text().upper())
        if event.key() == Qt.Key.Key_Tab:
            (self.table if self.files.hasFocus() else self.files).setFocus(Qt.FocusReason.TabFocusReason)
        elif does is not None:
            does()
        else:
            super().keyPressEvent(event)

    def current(self) -> Import | None:
        """The import at hand."""
        found = self.table.current_row()
        return found if isinstance(found, Import) else None

    def take_back(self) -> None:
        """Take it back, or bring it back that was; refused with names where somebody has coded in it."""
        one = self.current()
        if one is None:
            return

        def act(project: Project, acting: Acting) -> Change:
            does = corpus.bring_import_back if one.is_taken_back else corpus.take_back
            return does(project, leading(project, acting), one.id)

        done = self._around.operations.run(act, None)
        if done is not None:
            said = say("{coder} {did}.", coder=self._around.here.coder.name, did=done.sentence)
            self._around.banners.tell(Tone.NEWS, said, say("Undo takes it back."))

    def show_articles(self) -> None:
        """Its articles on the page of the corpus."""
        one = self.current()
        if one is not None:
            page = self._around.show("corpus")
            assert isinstance(page, CorpusPage)
            page.show_alone({"import": frozenset((one.uuid,))})

    def show_raw(self) -> None:
        """The first article of the file at hand, or of the import, beside that file."""
        known = self.files.current_row()
        first = known.first_id if isinstance(known, FileOutcome) else None
        if first is not None:
            self._around.show("beside_source").show_article(first)

    def _show(self) -> None:
        current = self.table.current_id()
        found = corpus.imports(self._around.project)
        self.model.source = Imports(found)
        self.model.show_listing(Listing(array("q", (one.id for one in found))))
        self.table.go_to(current)
        many = say("{n} import|{n} imports", n=len(found))
        nothing = say("No import is kept yet: what comes in from now on is.")
        self.said.setText(dotted((many, say("what is taken back stays in the file, and undo brings it back")))
                          if found else nothing)  # fmt: skip
        self._show_files()

    def _show_files(self) -> None:
        one = self.current()
        found = corpus.files_of_import(self._around.project, one.id) if one is not None else []
        self.files_model.source = Files(found)
        self.files_model.show_listing(Listing(array("q", (file.id for file in found))))
        self.files.go_to(None)
        self.take.set_label(say("Bring back") if one is not None and one.is_taken_back else say("Take back"))
        for button in (self.take, self.show_, self.raw):
            button.setEnabled(one is not None)


def _said_columns(columns: Sequence[TableColumn]) -> list[TableColumn]:
    return [TableColumn(c.id, say(c.label), c.share, c.width, c.order, c.right) for c in columns]


def _count(n: int, out: bool) -> Cell:
    return Cell(number(n), tone="ink3" if out or not n else "ink2", right=True)


COMMAND = Command("imports", "View", later("Imports"), ("Ctrl+Shift+I",), after="corpus")
PAGE = PageSpec("imports", later("Imports"), ImportsPage, COMMAND)
