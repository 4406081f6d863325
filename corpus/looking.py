"""What a look at files has found, kept for the import that follows it, so that they are not read twice.

It lies in one file of the system's folder for temporary files, which is gone when the look is, and never beside the
user's files.
"""

from __future__ import annotations

import marshal
import tempfile
import weakref
from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import IO, Any

from corpus.import_report import FileReport
from corpus.readers.gathering import Listed
from models.articles import ForeignParagraph, NewArticle

LARGEST = 2_000_000_000  # bytes that are kept; what comes beyond them is read again
CHUNK = 1_000_000  # characters that are written at once
_FIELDS = ("text", "headline", "outlet", "published", "byline", "place", "url", "language", "origin")
_fields_of = attrgetter(*_FIELDS)


@dataclass(frozen=True, slots=True)
class ReadInput:
    """One file or zip member: its articles as they are to be stored, and its report.

    Of the report only what the project says is missing once the articles have been read to their end.
    """

    report: FileReport
    articles: Iterator[NewArticle]


class Look:
    """The inputs of the files that one dry run has read to their end.

    ``options`` say how they were read. A file that has another size or time by now is not known. It is used by one
    thread at a time.
    """

    def __init__(self) -> None:
        self.options: object = None
        self._file: IO[bytes] | None = None
        self._places: dict[Listed, int] = {}

    def knows(self, listed: Listed, options: object) -> bool:
        """Whether this very file was read in this very way."""
        return self.options == options and listed in self._places

    def keep(self, listed: Listed, inputs: Iterator[ReadInput]) -> Iterator[ReadInput]:
        """The inputs of a file as they are, kept while they are read.

        Not kept is a file of which nothing could be read: it costs little to try again, and what hindered may be gone.
        """
        writing = _Writing(self._opened())
        for one in inputs:
            yield ReadInput(one.report, writing.articles(one))
        writing.put(None)
        if writing.keeps and writing.is_read:
            self._places[listed] = writing.start

    def inputs_of(self, listed: Listed) -> Iterator[ReadInput]:
        """The inputs of a file that it knows; each is to be read to its end before the next."""
        file = self._opened()
        file.seek(self._places[listed])
        while isinstance(path := _got(file), str):
            report = FileReport(path)
            yield ReadInput(report, _articles(file, report))

    def close(self) -> None:
        """Let go of all that was kept."""
        self._places.clear()
        if self._file is not None:
            self._file.close()
            self._file = None

    def _opened(self) -> IO[bytes]:
        if self._file is None:
            self._file = tempfile.TemporaryFile(prefix="standfirst-")  # noqa: SIM115 - closed with the look
            weakref.finalize(self, self._file.close)
        return self._file


class _Writing:
    """One file's inputs on their way to the spool; ``keeps`` says whether they are all there so far."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.start = file.seek(0, 2)
        self.keeps = True
        self.is_read = False

    def put(self, what: Any) -> None:  # noqa: ANN401
        """Write one thing, or give up: a full disk costs only that the file is read again."""
        if not self.keeps:
            return
        try:
            data = marshal.dumps(what)
            self.keeps = self._file.tell() + len(data) < LARGEST
            if self.keeps:
                self._file.write(len(data).to_bytes(8, "little") + data)
        except (OSError, ValueError):
            self.keeps = False

    def articles(self, one: ReadInput) -> Iterator[NewArticle]:
        """The articles of an input, then its report."""
        report, chunk, size = one.report, [], 0
        self.put(report.path)
        for article in one.articles:
            if self.keeps:
                chunk.append((*_fields_of(article), dict(article.metadata), [tuple(one) for one in article.foreign]))
                size += len(article.text)
            if size > CHUNK:
                self.put(chunk)
                chunk, size = [], 0
            yield article
        self.put(chunk)
        self.put((report.kind, report.encoding, report.declared, report.skipped, report.issues))
        self.is_read |= report.kind is not None


def _articles(file: IO[bytes], report: FileReport) -> Iterator[NewArticle]:
    while isinstance(chunk := _got(file), list):
        for *fields, metadata, foreign in chunk:
            spans = [ForeignParagraph(*one) for one in foreign]
            yield NewArticle(**dict(zip(_FIELDS, fields, strict=True)), metadata=metadata, foreign=spans)
    report.kind, report.encoding, report.declared, report.skipped, report.issues = chunk


def _got(file: IO[bytes]) -> Any:  # noqa: ANN401
    size = int.from_bytes(file.read(8), "little")
    return marshal.loads(file.read(size))  # of a file that nobody else could write
