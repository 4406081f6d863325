"""One appendix: gathered from one moment of the project, written beside its place, moved there when it is whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from corpus.codebooks.appendix import latex, markdown, word
from corpus.codebooks.appendix.document import Document, document_of
from corpus.codebooks.appendix.gathering import chosen, fill
from corpus.placing import placed
from corpus.progress import Job, Step
from models import datasets
from models.articles import count_articles
from models.codebook import load
from models.errors import NotAllowed
from models.file import Project
from models.newfiles import bytes_file
from models.wording import later, say

FORMS: Mapping[str, Callable[[Document], bytes]] = {
    "md": markdown.as_markdown, "tex": latex.as_latex, "docx": word.as_word,
}  # fmt: skip
LABELS = {"md": later("Markdown"), "tex": later("LaTeX"), "docx": later("Word")}
TAKEN = later("{out} is there already and is no earlier appendix.")
FAILED = later("The appendix {out} could not be written ({reason}).")
HEAD = 200  # bytes that tell an earlier one


@dataclass(frozen=True, slots=True)
class AppendixOptions:
    """Where to, in which of ``FORMS`` (empty: by the file's name), and of what.

    ``claim`` is a number, all where it is empty; ``branch`` takes what is below it too. ``coders`` are pseudonyms or
    names, all where empty. ``names`` gives coders' names instead of their pseudonyms.
    """

    out: Path
    form: str = ""
    claim: str = ""
    branch: bool = False
    coders: tuple[str, ...] = ()
    layer: str = "codings"
    names: bool = False


@dataclass(frozen=True, slots=True)
class Appended:
    """What was written; ``begun`` statements were left out, since they lack something or were not kept yet."""

    out: Path
    passages: int
    claims: int
    begun: int

    @property
    def sentence(self) -> str:
        """What was written, in a line."""
        passages = say("{n} passage|{n} passages", n=self.passages)
        claims = say("{n} claim|{n} claims", n=self.claims)
        return say("{passages} with {claims} written to {out}.", passages=passages, claims=claims, out=self.out)


def write_appendix(project: Project, options: AppendixOptions) -> Job[Appended]:
    """Write all coded passages with a claim, a branch or any; raises NotFound, NotAllowed or CannotWrite."""
    form = options.form or options.out.suffix.casefold().removeprefix(".")
    if form not in FORMS:
        raise NotAllowed(
            say("{file} could be an appendix in any format.", file=options.out.name),
            say("Let its name end in {endings}.", endings=", ".join(f".{name}" for name in FORMS)),
        )
    with placed(options.out, is_earlier, TAKEN, FAILED) as part, project.snapshot():
        book = load(project)
        sections = chosen(book, options.claim, options.branch)
        selection = datasets.select(project, options.coders, options.layer)
        who = {coder.id: coder.name if options.names else coder.pseudonym for coder in selection.coders}
        total = count_articles(project)
        for done in fill(project, selection, book, sections, who):
            yield Step(done, total, say("Gathering the passages"))
        with bytes_file(part) as file:
            file.write(FORMS[form](document_of(book, sections)))
        begun = datasets.count_begun(project, selection)
    return Appended(options.out, sum(len(s.passages) for s in sections), sum(bool(s.passages) for s in sections), begun)


def with_form(path: Path, form: str) -> Path:
    """A path with the ending of a format where its name has none of them."""
    return path if path.suffix.casefold().removeprefix(".") in FORMS else path.with_name(f"{path.name}.{form}")


def is_earlier(path: Path) -> bool:
    """Whether an earlier appendix stands at ``path``, which a new one may replace."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        head = file.read(HEAD)
    return markdown.is_earlier(head) or latex.is_earlier(head) or word.is_earlier_file(path)
