"""The large project that several benchmarks share, made by the first that asks for it."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.benchmarks.figures import Sizes, timed
from tests.benchmarks.synthetic import make_project


def project_of(sizes: Sizes) -> Path:
    """The path of the project with all articles and statements."""
    path = sizes.large
    if not path.exists():
        part = path.with_name("part.standfirst")
        with timed() as watch:
            make_project(part, sizes.articles, sizes.statements).close()
        part.rename(path)
        size = path.stat().st_size / 1e6
        print(f"(made {sizes.articles:,} articles in {watch.seconds:.0f} s, {size:,.0f} MB)", file=sys.stderr)
    return path
