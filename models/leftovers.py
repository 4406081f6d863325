"""Taking away what a write that failed has left behind."""

from __future__ import annotations

import contextlib
from pathlib import Path


def sweep(path: Path) -> None:
    """Remove a half-written file where there is one; a folder that refuses is told of by the write itself."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
