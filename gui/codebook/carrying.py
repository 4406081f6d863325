"""What the codebook page brings in and writes out: a codebook from a file or a ready one, its file, an appendix."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from corpus.codebooks.appendix import Appended, AppendixOptions, write_appendix
from corpus.codebooks.exporting import export_codebook
from corpus.codebooks.sources import READY, ready_codebook
from corpus.progress import finish
from gui.asking import ask_file, ask_new_file
from gui.banner import Kind
from gui.codebook.doing import Doing, is_claim
from gui.codebook.preview import Choice
from gui.codebook.taking import Taking
from gui.welcome.new_project import CODEBOOKS
from models.file import Project
from models.wording import later, say

FILES = later("YAML (*.yaml);;Table of claims (*.csv);;REFI-QDA codebook (*.qdc)")
APPENDICES = later("Markdown (*.md);;LaTeX (*.tex);;Word (*.docx)")
FOLDER = "codebooks"  # what the settings remember the folder under


class Carrying:
    """Files of one codebook."""

    def __init__(self, doing: Doing, taking: Taking) -> None:
        self._doing, self._taking = doing, taking
        self._page = doing.page

    def bring(self) -> None:
        """Choose what codebook is brought in: a file, or one that is ready."""
        if self._doing.refuses():
            return
        choices = [Choice("Enter", say("From a file …"), self._bring_file)]
        choices += [
            Choice(str(n), say(label), partial(self._bring_ready, name))
            for n, (name, label) in enumerate(READY.items(), 1)
        ]
        said = [
            say(
                "YAML, CSV, QDC, and the lists of codes that MAXQDA, NVivo and DNA export. What changes is shown first."
            )
        ]
        self._doing.preview(say("Import a codebook"), None, said, choices, changes=False)

    def write(self) -> None:
        """Write the codebook to a file, in the format that its name ends in."""
        path = self._ask_place(say("Where the codebook goes"), "codebook.yaml", FILES)
        if path is None:
            return

        def done(left: list[str]) -> None:
            self._tell(path, say("The codebook is in {file}.", file=path.name), " ".join(left))

        self._ask(say("Writing the codebook"), lambda project: export_codebook(project, path), done)

    def append(self) -> None:
        """Choose of which claims all passages are written out: the marked one, its branch, or all."""
        row, book = self._page.row, self._page.book
        choices: list[Choice] = []
        if row is not None and is_claim(row):
            number = book.claim(row.code.id).number
            choices.append(Choice("1", say("This claim alone"), partial(self._append, number, False)))
            if row.is_branch:
                choices.append(Choice("2", say("With all claims below it"), partial(self._append, number, True)))
        choices.append(Choice("3", say("The whole codebook"), partial(self._append, "", False)))
        said = [
            say(
                "Each passage with who said it, where they stand, outlet, date and headline, and its coder's pseudonym."
            ),
            say("The name of the file says how: .md, .tex or .docx."),
        ]
        self._doing.preview(say("All passages, as an appendix"), None, said, choices, changes=False)

    def _bring_file(self) -> None:
        self._doing.leave()
        path = ask_file(self._page, say("A codebook"), self._page.around.settings.folder(FOLDER), say(CODEBOOKS))
        if path is not None:
            self._taking.take(path)

    def _bring_ready(self, name: str) -> None:
        self._doing.leave()
        self._taking.take_read(say(READY[name]), ready_codebook(name))

    def _append(self, number: str, branch: bool) -> None:
        self._doing.leave()
        name = f"{say('passages')} {number}".strip()
        path = self._ask_place(say("Where the appendix goes"), f"{name}.docx", APPENDICES)
        if path is None:
            return
        options = AppendixOptions(path, claim=number, branch=branch)

        def done(made: Appended) -> None:
            begun = say("{n} begun statement is left out.|{n} begun statements are left out.", n=made.begun)
            self._tell(path, made.sentence, begun if made.begun else "")

        self._ask(say("Writing the appendix"), lambda project: finish(write_appendix(project, options)), done)

    def _ask_place(self, title: str, name: str, kinds: str) -> Path | None:
        return ask_new_file(self._page, title, self._page.around.settings.folder(FOLDER) / name, say(kinds))

    def _ask(self, name: str, query: Callable[[Project], object], done: Callable[..., object]) -> None:
        """Off the window's thread: an appendix reads all codings."""
        job = self._page.around.operations.ask(name, query)
        job.done.connect(done)
        job.failed.connect(self._page.around.banners.tell_error)
        job.start()

    def _tell(self, path: Path, what: str, more: str) -> None:
        self._page.around.settings.set_folder(FOLDER, path.parent)
        self._page.around.banners.tell(Kind.NEWS, what, more)
