"""Import: files, folders, patterns and archives into a project, with a report that accounts for every one of them."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from corpus.filenames import NamePattern, named, one_of_many
from corpus.import_report import FileReport
from corpus.keeping import Kept
from corpus.languages.articles import Languages
from corpus.looking import Look, ReadInput
from corpus.progress import Job, Step
from corpus.readers.columns import check_mapping
from corpus.readers.gathering import Input, Listed, list_files, open_inputs
from corpus.readers.reader import Found, Reader, ReadOptions
from corpus.readers.registry import Opened, open_source, reader_of_kind
from corpus.readers.source import unreadable
from models.articles import Known, NewArticle, frozen_article, known_articles, put_articles
from models.corpus import known_outlets
from models.errors import KnownError, NotAllowed, Unreadable
from models.file import Project
from models.wording import say

BATCH = 1000  # articles that are stored in one transaction
BATCH_CHARACTERS = 4_000_000

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ImportOptions(ReadOptions):
    """What the person who imports has decided; the defaults leave it to the files.

    ``kind`` is one of ``registry.kinds()``, ``name_pattern`` as in ``filenames``; a ``dry_run`` stores nothing and
    reports as if it did.
    """

    kind: str | None = None
    name_pattern: str = ""
    dry_run: bool = False

    def decided(self) -> dict[str, Any]:
        """What was decided otherwise than by default, as it is kept with the import."""
        values = {name: getattr(self, name) for name in ("kind", "name_pattern", "encoding", "day_first")}
        values |= {"mapping": dict(self.mapping), "mend_mojibake": self.mend_mojibake}
        values["recipe"] = self.recipe.name if self.recipe is not None else ""
        return {name: value for name, value in values.items() if value not in (None, "", False, {})}

    def checked_pattern(self) -> NamePattern | None:
        """The pattern for names, after checking that all that was decided makes sense; raises ``NotAllowed``."""
        check_mapping(self.mapping)
        if self.kind is not None:
            reader_of_kind(self.kind)
            if self.recipe is not None:
                raise NotAllowed(say("A file is read as a kind or by a recipe, not both."), say("Leave one out."))
        return NamePattern(self.name_pattern) if self.name_pattern else None


DEFAULTS = ImportOptions()


def import_paths(
    project: Project,
    paths: Iterable[str | os.PathLike[str]],
    options: ImportOptions = DEFAULTS,
    look: Look | None = None,
    coder_id: int | None = None,
) -> Job[list[FileReport]]:
    """Import everything that ``paths`` mean, one batch of whole articles after the other; ``coder_id`` is who imports.

    Reports come as news, in the order of the inputs, once their articles are stored; steps count bytes. What was
    reported is kept when the job is stopped, and importing again goes on: what is there already is a duplicate. A dry
    run fills a ``look``, from which the import takes what is still as it was. Raises ``NotAllowed`` at once for options
    that make no sense, and what the project raises when it can't be written.
    """
    return _Import(project, options, options.checked_pattern(), look, coder_id).run(list_files(paths))


def open_input(given: Input, options: ImportOptions) -> Opened:
    """An input with the reader that takes it; raises ``Unreadable`` with the reason where there is none."""
    if given.source is None:
        raise Unreadable(given.refusal)
    try:
        return open_source(given.source, options, options.kind)
    except KnownError:
        raise
    except Exception as error:
        raise Unreadable(_mistake(error, given.path)) from error


def found_in(opened: Opened, path: str) -> Found:
    """What the reader finds; raises ``Unreadable`` where it can use nothing."""
    try:
        return opened.reader.read(opened.source, opened.options)
    except KnownError:
        raise
    except Exception as error:
        raise Unreadable(_mistake(error, path, opened.reader)) from error


def read_input(given: Input, opened: Opened, found: Found, pattern: NamePattern | None) -> Iterator[NewArticle]:
    """The articles of an opened input as they are to be stored; what fails on the way is an issue in ``found``."""
    undated = count = 0
    languages = Languages()
    for article in _read_safely(found, opened.reader, given.path):
        if not any(map(str.isalnum, article.text)):
            found.skip(say("an article has no text"))
            continue
        full = _named(article, given, opened, found, pattern)
        count += 1
        undated += not full.published
        yield languages.told(full, given.origin)
    languages.close(found.note)
    if undated:
        found.note(
            say("no publication date|{undated} of {n} articles have no publication date", n=count, undated=undated)
        )
    if found.declared is not None and found.declared != count:
        found.note(
            say(
                "the file declares {n} article, {count} could be read|"
                "the file declares {n} articles, {count} could be read",
                n=found.declared,
                count=count,
            )
        )


def _named(article: NewArticle, given: Input, opened: Opened, found: Found, pattern: NamePattern | None) -> NewArticle:
    if opened.reader.one_article:
        article, issues = named(article, given.below, pattern)
        for issue in issues:
            found.note(issue)
        return article
    return one_of_many(article, given.below, pattern) if pattern else article


def _read_safely(found: Found, reader: Reader, path: str) -> Iterator[NewArticle]:
    articles = iter(found.articles)
    while True:
        try:
            article = next(articles, None)
        except KnownError as error:
            found.skip(said(error))
            return
        except Exception as error:
            found.skip(_mistake(error, path, reader))
            return
        if article is None:
            return
        yield article


def said(error: KnownError) -> str:
    """A known error as an issue, which is no sentence and stands in a row of the report beside others."""
    return str(error).removesuffix(".")


def _mistake(error: Exception, path: str, reader: Reader | None = None) -> str:
    """The issue for what no reader foresaw: logged as the bug it is, while the other inputs are read on."""
    if isinstance(error, OSError | MemoryError):
        return said(unreadable(error))
    log.error("reading %s", path, exc_info=error)
    name = type(error).__name__
    if reader is not None and reader.origin:
        return say(
            "could not be read by a mistake of the reader “{kind}” of {package} ({error}); please tell who made it",
            kind=reader.kind, package=reader.origin, error=name,
        )  # fmt: skip
    return say("could not be read by a mistake of Standfirst's ({error}); please report it", error=name)


@dataclass(slots=True)
class _Batch:
    """Articles that wait to be stored, each with the report that counts it."""

    articles: list[NewArticle] = field(default_factory=list)
    reports: list[FileReport] = field(default_factory=list)
    characters: int = 0

    def put(self, article: NewArticle, report: FileReport) -> None:
        self.articles.append(article)
        self.reports.append(report)
        self.characters += len(article.text)

    def is_full(self) -> bool:
        return len(self.articles) >= BATCH or self.characters >= BATCH_CHARACTERS


class _Import:
    """One run: the batch that fills, the reports that wait for it, and how far it is."""

    def __init__(
        self,
        project: Project,
        options: ImportOptions,
        pattern: NamePattern | None,
        look: Look | None,
        coder_id: int | None,
    ) -> None:
        self._project = project
        self._options = options
        self._pattern = pattern
        self._look = look
        self._how = replace(options, dry_run=False)
        self._batch = _Batch()
        self._waiting: list[FileReport] = []
        self._known = Known(project)  # in a dry run, what would be there by now
        self._outlets = known_outlets(project)
        self._kept = None if options.dry_run else Kept(project, coder_id, options.decided())
        self._articles = 0
        self._total = self._far = 0  # bytes of all files, and of those that are done
        self.reports: list[FileReport] = []

    def run(self, files: list[Listed]) -> Job[list[FileReport]]:
        """Read, store and report all files."""
        self._total, done = sum(listed.size for listed in files), 0
        for listed in files:
            for one in self._inputs(listed):
                for characters in self._take(one):
                    yield self._step(done + min(listed.size, characters))
                if self._batch.is_full():
                    self._store()
                if not self._batch.articles:
                    yield from self._finished(done)
            done += listed.size
            if not self._batch.articles:
                yield self._step(done)
        self._store()
        yield from self._finished(done)
        if self._kept is not None:
            self._kept.end()
        yield self._step(done)
        return self.reports

    def _step(self, done: int, reports: tuple[FileReport, ...] = ()) -> Step:
        amount = say("{n} article|{n} articles", n=self._articles)
        self._far = max(self._far, done)
        return Step(self._far, self._total, say("Importing articles"), amount, reports or None)

    def _inputs(self, listed: Listed) -> Iterator[ReadInput]:
        """What a file holds: read, or as a look at it found it."""
        look = self._look
        if look is not None and not self._options.dry_run and look.knows(listed, self._how):
            return look.inputs_of(listed)
        inputs = map(self._read, open_inputs(listed))
        if look is None or not self._options.dry_run:
            return inputs
        look.options = self._how
        return look.keep(listed, inputs)

    def _read(self, given: Input) -> ReadInput:
        report = FileReport(given.path)
        return ReadInput(report, self._articles_of(given, report))

    def _articles_of(self, given: Input, report: FileReport) -> Iterator[NewArticle]:
        try:
            opened = open_input(given, self._options)
            found = found_in(opened, given.path)
        except KnownError as error:
            report.skipped, report.issues = 1, [said(error)]
            return
        report.kind = opened.reader.kind
        yield from read_input(given, opened, found, self._pattern)
        report.encoding, report.declared, report.skipped = opened.encoding, found.declared, found.skipped
        report.issues = [*opened.issues, *found.all_issues()]

    def _take(self, one: ReadInput) -> Iterator[int]:
        """Put one input into batches; yields how many characters it has given, at each batch stored on the way."""
        self._waiting.append(one.report)
        characters = 0
        for article in one.articles:
            if self._batch.is_full():  # and this input has still more
                self._store()
                yield characters
            self._batch.put(self._called(article), one.report)
            self._articles += 1
            one.report.found += 1
            characters += len(article.text)

    def _called(self, article: NewArticle) -> NewArticle:
        """The article under the name that its outlet has in this project."""
        outlet = self._outlets.get(article.outlet.casefold())
        return article if outlet is None else replace(article, outlet=outlet)

    def _store(self) -> None:
        batch, self._batch = self._batch, _Batch()
        if not batch.articles:
            return
        if self._kept is None:
            known = known_articles(self._known, batch.articles)
            for report, duplicate in zip(batch.reports, known, strict=True):
                report.count(duplicate)
            return
        frozen = [frozen_article(article) for article in batch.articles]
        with self._project.transaction():
            added = put_articles(self._project, frozen)
            for report, one in zip(batch.reports, added, strict=True):
                report.count(one.duplicate)
                if not one.duplicate:
                    self._kept.came(report, one.article_id)
            self._kept.keep(self._waiting)

    def _finished(self, done: int) -> Iterator[Step]:
        finished, self._waiting = tuple(self._waiting), []
        self.reports.extend(finished)
        if self._kept is not None:
            self._kept.leave(finished)
        if finished:
            yield self._step(done, finished)
