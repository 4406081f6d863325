"""Pack Standfirst for the system that this runs on, with all that it needs, in build/installer/: `make installer`.

Linux: a folder as .tar.xz. Windows: the same folder, as a setup program where Inno Setup is there. macOS: an
application as .zip. docs/recipes/installers.md says what of this was tried.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from PyInstaller.__main__ import run as pack

from docs.make import icons

ROOT = Path(__file__).parents[3]
RECIPES = Path(__file__).parent
FOLDER = ROOT / "build" / "installer"
PROGRAM = FOLDER / "standfirst"
STRIPPED = ("spacy", "thinc", "srsly", "preshed", "cymem", "murmurhash", "blis", "yaml", "libpython*")


def main() -> None:
    """Pack it anew, and say how large it is."""
    os.chdir(ROOT)  # where PyInstaller finds the packages of the tree
    icons.write(ROOT / "build" / "icons")
    pack(["--noconfirm", "--log-level=ERROR", f"--distpath={FOLDER}", f"--workpath={FOLDER / 'work'}",
          str(RECIPES / "standfirst.spec")])  # fmt: skip
    if sys.platform == "linux":
        strip(PROGRAM / "_internal")
    try_it(PROGRAM)
    print(f"{PROGRAM}: {size(PROGRAM) / 1e6:.0f} MB")
    packed = _archive()
    print(f"{packed}: {packed.stat().st_size / 1e6:.0f} MB")


def strip(folder: Path) -> None:
    """Take out what only a debugger reads, of the libraries that come with it; numpy's and Qt's come without."""
    for name in STRIPPED:
        for place in folder.glob(name):
            for file in [place] if place.is_file() else sorted(place.rglob("*.so")):
                subprocess.run(["strip", "--strip-debug", str(file)], check=True)


def try_it(folder: Path) -> None:
    """Have the packed program read a text, which takes its child processes, its pipeline and its lists."""
    text = '{"id": 1, "text": "“Rents must stop climbing,” Mayor Rosa Lind said."}\n'
    with TemporaryDirectory() as scratch:
        given, found = Path(scratch, "in.jsonl"), Path(scratch, "out.jsonl")
        given.write_text(text, encoding="utf-8")
        program = folder / ("standfirst.exe" if os.name == "nt" else "standfirst")
        subprocess.run([str(program), "prehighlight", "--jsonl", str(given), str(found), "--quiet"], check=True)
        speakers = [one["speaker"] for one in json.loads(found.read_text(encoding="utf-8"))["attributions"]]
    if speakers != ["Rosa Lind"]:
        raise RuntimeError(f"the packed program reads wrongly: {speakers}")


def size(folder: Path) -> int:
    """The bytes of all files of a folder, each once."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _archive() -> Path:
    """What is handed on, in the way of this system."""
    system = platform.system().lower()
    name = FOLDER / f"standfirst-{version('standfirst')}-{system}-{platform.machine().lower()}"
    if system == "darwin":
        packed = name.with_name(f"{name.name}.zip")
        # Unlike others it keeps the links and signatures of an application.
        subprocess.run(["ditto", "-c", "-k", "--keepParent", str(FOLDER / "Standfirst.app"), str(packed)], check=True)
        return packed
    if system == "windows" and (compiler := shutil.which("iscc")):
        told = (f"/DVersion={version('standfirst')}", f"/O{FOLDER}", f"/F{name.name}")
        subprocess.run([compiler, *told, str(RECIPES / "standfirst.iss")], check=True)
        return name.with_name(f"{name.name}.exe")
    return Path(shutil.make_archive(str(name), "zip" if system == "windows" else "xztar", FOLDER, PROGRAM.name))


if __name__ == "__main__":
    main()
