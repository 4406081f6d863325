"""One export: written beside its place, read again and compared with the project, then moved there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from corpus.exporting.csv_set import CsvSet
from corpus.exporting.dataset import ExportOptions, Format, gather
from corpus.exporting.json_lines import JsonLines
from corpus.exporting.placing import placed
from corpus.progress import Job, Step
from models.errors import NotFound
from models.file import Project

FORMATS: dict[str, Format] = {form.name: form for form in (CsvSet(), JsonLines())}


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export has written: ``begun`` statements were left out, since nobody has accepted them yet."""

    out: Path
    articles: int
    statements: int
    begun: int


def export(project: Project, options: ExportOptions) -> Job[Exported]:
    """Write the dataset; nothing stands at ``options.out`` before all of it is written and agrees with the project.

    Raises NotFound, NotAllowed, CannotWrite or ExportDisagrees.
    """
    if options.format not in FORMATS:
        raise NotFound(f"There is no export format {options.format}.", f"Choose one of: {', '.join(FORMATS)}.")
    form = FORMATS[options.format]
    with placed(options.out, form.is_earlier) as part, project.snapshot():
        dataset = gather(project, options)
        total = 2 * dataset.articles
        for done in form.write(dataset, part):
            yield Step(done, total, "Writing the dataset")
        for done in form.check(dataset, part):
            yield Step(dataset.articles + done, total, "Comparing it with the project")
    return Exported(options.out, dataset.articles, dataset.statements, dataset.begun)
