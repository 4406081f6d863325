"""One export: written beside its place, read again and compared with the project, then moved there."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from corpus.exporting.dataset import ExportOptions, Format, Remarking, gather
from corpus.exporting.formats import format_named, package_of
from corpus.placing import placed
from corpus.progress import Job, Step
from models.errors import KnownError
from models.file import Project
from models.wording import say

log = logging.getLogger(__name__)


class ExportFailed(KnownError):
    """A format that another package brings made a mistake."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export has written: ``begun`` statements were left out, since they lack something or were not kept yet.

    ``aside`` are articles that are set aside, and how many coded statements they have: left out as well.
    ``cannot_hold`` are sentences on what of the dataset the format has no place for, ``remarks`` on where things are
    that are not where one would look for them.
    """

    out: Path
    articles: int
    statements: int
    begun: int
    aside: tuple[int, int] = (0, 0)
    cannot_hold: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def export(project: Project, options: ExportOptions) -> Job[Exported]:
    """Write the dataset; nothing stands at ``options.out`` before all of it is written and agrees with the project.

    Raises NotFound, NotAllowed, CannotWrite, ExportDisagrees or ExportFailed.
    """
    form = format_named(options.format)
    with _blaming(form), placed(options.out, form.is_earlier) as part, project.snapshot():
        dataset = gather(project, options, form)
        lost = tuple(form.cannot_hold(dataset))
        total = 2 * dataset.articles
        for done in form.write(dataset, part):
            yield Step(done, total, say("Writing the dataset"))
        for done in form.check(dataset, part):
            yield Step(dataset.articles + done, total, say("Comparing it with the project"))
        remarks = tuple(form.remarks(part)) if isinstance(form, Remarking) else ()
    return Exported(options.out, dataset.articles, dataset.statements, dataset.begun, dataset.aside, lost, remarks)


def left_aside(aside: tuple[int, int]) -> str:
    """The sentence on what was left out with articles that are set aside; "" where none is."""
    articles, statements = aside
    if not articles:
        return ""
    return say(
        "Left out, as set aside: {articles} with {statements}.",
        articles=say("{n} article|{n} articles", n=articles),
        statements=say("{n} statement|{n} statements", n=statements),
    )


@contextmanager
def _blaming(form: Format) -> Iterator[None]:
    """Say whose mistake it is where another package's format makes one."""
    try:
        yield
    except (KnownError, OSError):
        raise
    except Exception as error:
        package = package_of(form)
        if not package:
            raise
        log.exception("exporting by %s", form.name)
        raise ExportFailed(
            say(
                "The format {name} of the package {package} made a mistake ({error}); nothing was exported.",
                name=form.name, package=package, error=f"{type(error).__name__}: {error}",
            ),
            say("Tell who made it, or take another format."),
        ) from error  # fmt: skip
