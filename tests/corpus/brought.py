"""A made-up package that brings things along, as installed ones do."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from corpus.exporting import formats
from corpus.readers import registry


@contextmanager
def package(folder: Path, code: str, **entry_points: str) -> Iterator[None]:
    """A package ``brings 1.2`` whose module ``brings_things`` holds ``code``; entry points by group, as lines."""
    info = folder / "brings-1.2.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: brings\nVersion: 1.2\n")
    groups = {"readers": registry.GROUP, "exporters": formats.GROUP}
    lines = [f"[{groups[name]}]\n{points}\n" for name, points in entry_points.items()]
    (info / "entry_points.txt").write_text("\n".join(lines))
    (folder / "brings_things.py").write_text(code)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        patch.delitem(sys.modules, "brings_things", raising=False)
        registry.outside.cache_clear()
        formats.outside.cache_clear()
        try:
            yield
        finally:
            registry.outside.cache_clear()
            formats.outside.cache_clear()
