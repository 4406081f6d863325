"""What a release holds: wheel and source archive in build/dist/, with their SHA-256 sums: `make dist`."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from pathlib import Path

import uv_build

FOLDER = Path(__file__).parents[2] / "build" / "dist"
SUMS = "SHA256SUMS"


def sums(folder: Path) -> str:
    """A line for each file of a folder, as ``sha256sum --check`` reads them."""
    files = sorted(path for path in folder.iterdir() if path.name != SUMS)
    return "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files)


def main() -> None:
    """Build both anew."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    # The build backend looks for its own program on the path.
    os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    uv_build.build_sdist(str(FOLDER))
    uv_build.build_wheel(str(FOLDER))
    (FOLDER / SUMS).write_text(sums(FOLDER), encoding="utf-8")


if __name__ == "__main__":
    main()
