"""The projects that benchmarks share, each made by the first that asks for it, and kept as it was made."""

from __future__ import annotations

import shutil
import sys
from contextlib import closing
from pathlib import Path

from models.file import SUFFIX, open_project
from tests.benchmarks.figures import Sizes, timed
from tests.benchmarks.synthetic import add_statements, make_project, without_waiting


def project_of(sizes: Sizes, articles: int = 0, statements: int = 0) -> Path:
    """The path of the project with so many articles and statements; of the large one where none are named."""
    articles, statements = articles or sizes.articles, statements or sizes.statements
    large = (sizes.articles, sizes.statements)
    path = _path(sizes, articles, statements)
    if not path.exists():
        part, few = path.with_name(f"part of {path.name}"), min(sizes.of_coder)
        smaller = project_of(sizes, articles, few) if statements > few else None
        with timed() as watch:
            if smaller is None:
                make_project(part, articles, statements).close()
            else:
                shutil.copyfile(smaller, part)
                with closing(open_project(part)) as project:
                    without_waiting(project)
                    add_statements(project, statements)
        part.rename(path)
        megabytes, is_large = path.stat().st_size / 1e6, "the large one, " * ((articles, statements) == large)
        print(
            f"(made {is_large}{articles:,} articles × {statements:,} statements in {watch.seconds:.0f} s, "
            f"{megabytes:,.0f} MB)",
            file=sys.stderr,
        )
    return path


def copy_of(project: Path, folder: Path) -> Path:
    """A copy to work in, so that what is kept stays as it is; the original stands for its backup."""
    folder.mkdir(parents=True, exist_ok=True)
    copy = folder / f"copy of {project.name}"
    shutil.copyfile(project, copy)
    backup = folder / f"{copy.stem} backups" / f"{copy.stem} 2026-01-01 000000{SUFFIX}"
    backup.parent.mkdir(exist_ok=True)
    backup.unlink(missing_ok=True)
    backup.symlink_to(project.absolute())
    return copy


def _path(sizes: Sizes, articles: int, statements: int) -> Path:
    if (articles, statements) == (sizes.articles, sizes.statements):
        return sizes.large
    return sizes.large.with_name(f"{sizes.large.stem} {articles} x {statements}{SUFFIX}")
