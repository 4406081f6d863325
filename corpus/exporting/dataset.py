"""What every format is given to write, and what a format is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, Protocol, runtime_checkable

from corpus.exporting.settings import Setting, chosen
from corpus.exporting.table import claim_key
from models import datasets
from models.articles import count_articles
from models.codebook import Codebook, load
from models.datasets import Selection
from models.errors import KnownError
from models.file import Project
from models.people import Coder


class ExportDisagrees(KnownError):
    """What was written, read again, is not what the project holds."""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What to export and where to.

    ``coders`` are pseudonyms or names, all where empty. ``since`` is an ISO date or time (local): only statements made
    or changed from then on. ``names`` gives the coders' names and exact times instead of pseudonyms and days.
    ``settings`` are the format's own, by name; those that aren't given have their defaults.
    """

    format: str
    out: Path
    coders: tuple[str, ...] = ()
    layer: str = "codings"
    with_text: bool = True
    since: str = ""
    names: bool = False
    settings: Mapping[str, str] = field(default_factory=dict)


class Words(NamedTuple):
    """(uid, key, words) of claims and targets, by their ids, and the targets that claims go with."""

    claims: Mapping[int, tuple[str, str, str]]
    targets: Mapping[int | None, tuple[str, str, str]]
    aims: Mapping[int, int | None]


@dataclass(frozen=True, slots=True)
class Dataset:
    """A project's codings as one export gives them out."""

    project: Project
    options: ExportOptions
    selection: Selection
    codebook: Codebook
    articles: int
    statements: int
    begun: int  # left out, since they lack something or were not kept
    aside: tuple[int, int]  # articles that are set aside, and their coded statements: left out too
    who: dict[int, str] = field(default_factory=dict)  # what stands for each coder
    settings: Mapping[str, str] = field(default_factory=dict)  # each of the format's, as it was chosen or by default
    versions: Mapping[int, Codebook] = field(default_factory=dict)  # that statements were made under, and the present
    _words: dict[int, Words] = field(default_factory=dict)

    def words(self, version: int) -> Words:
        """What claims and targets are called for codings of a version; later ones as they are called now."""
        if version not in self._words:
            books = [self.codebook, self.versions.get(version, self.codebook)]
            claims = {c.id: (c.uid, claim_key(c.number), c.label) for book in books for c in book.claims}
            targets: dict[int | None, tuple[str, str, str]] = {None: ("", "", "")}
            targets |= {t.id: (t.uid, t.key, t.proposition) for book in books for t in book.targets}
            aims = {c.id: _aim(book, c.id) for book in books for c in book.claims}
            self._words[version] = Words(claims, targets, aims)
        return self._words[version]

    def time(self, moment: str) -> str:
        """A time as it is given out: only its day where coders are pseudonymous."""
        return moment if self.options.names else moment[:10]


def _aim(book: Codebook, claim_id: int) -> int | None:
    target = book.target_of(claim_id)
    return None if target is None else target.id


@runtime_checkable
class Format(Protocol):
    """Writes a dataset to a path, and reads it again to compare it with the project."""

    name: str
    label: str  # for people; it is said where it is shown, so ``later`` marks it
    is_folder: bool
    settings: tuple[Setting, ...]  # what can be chosen for this format alone

    def is_earlier(self, path: Path) -> bool:
        """Whether an earlier export of this format stands at ``path``, which a new one may replace."""
        ...

    def cannot_hold(self, dataset: Dataset) -> list[str]:
        """Sentences on what of this dataset gets lost in the format; none where all of it comes through."""
        ...

    def write(self, dataset: Dataset, to: Path) -> Iterator[int]:
        """Write everything, yielding how many articles are done."""
        ...

    def check(self, dataset: Dataset, to: Path) -> Iterator[int]:
        """Read it again and raise ExportDisagrees where it differs, yielding how many articles are done."""
        ...


@runtime_checkable
class Remarking(Protocol):
    """A format that may have to say where things are in what it has written."""

    def remarks(self, to: Path) -> list[str]:
        """Sentences for who will look for them; none where all is where it is looked for."""
        ...


def gather(project: Project, options: ExportOptions, form: Format) -> Dataset:
    """The dataset that the options ask for; raises NotFound or NotAllowed where they ask for what is not."""
    selection = datasets.select(project, options.coders, options.layer, options.since)
    return Dataset(
        project, options, selection, load(project), count_articles(project),
        datasets.count_statements(project, selection), datasets.count_begun(project, selection),
        datasets.count_aside(project, selection),
        {coder.id: _called(coder, options.names) for coder in selection.coders},
        chosen(form.settings, options.settings), datasets.versions(project, selection),
    )  # fmt: skip


def _called(coder: Coder, by_name: bool) -> str:
    return coder.name if by_name else coder.pseudonym
