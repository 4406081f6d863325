"""What is packed, and that the recipes of all three systems speak of the same program and type."""

from __future__ import annotations

import os
import re
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from corpus.desktop import CLASS, TYPE
from docs.make import icons
from docs.make.installers import beginning, contents
from models.file import SUFFIX

RECIPES = Path(contents.__file__).parent


@pytest.fixture(autouse=True)
def as_it_was(monkeypatch) -> None:
    """Whatever the front door changes of the process is the same again after each test."""
    monkeypatch.setattr(sys, "executable", sys.executable)
    for name in ("LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG", "PYINSTALLER_RESET_ENVIRONMENT"):
        monkeypatch.setenv(name, "")


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so", "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6\\plugins\\platforms\\qwindows.dll", "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so", "resources/translations/standfirst.ts", "spacy/vocab.so",
    ],
)  # fmt: skip
def test_what_the_window_needs_is_packed(name):
    assert contents.is_used(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqvnc.so", "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6\\plugins\\imageformats\\qgif.dll", "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/generic/libqevdevmouseplugin.so", "PySide6/Qt/translations/qt_de.qm",
        "PySide6\\translations\\qtbase_fr.qm",
    ],
)  # fmt: skip
def test_what_of_qt_is_of_no_use_stays_out(name):
    assert not contents.is_used(name)


@pytest.mark.parametrize(
    ("name", "stays"), [("METADATA", True), ("licenses/LICENSE", True), ("direct_url.json", False)]
)
def test_versions_and_licences_are_packed_but_nothing_of_the_machine(name, stays):
    assert contents.is_used(f"standfirst-1.0.dist-info/{name}") == stays


def test_libraries_that_only_unused_files_ask_for_stay_out(tmp_path):
    asks = {
        "PySide6/Qt/plugins/platforms/libqxcb.so": ["libQt6Gui.so.6"], "PySide6/Qt/lib/libQt6Gui.so.6": ["libz.so.1"],
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so": ["libcairo.so.2", "libz.so.1"],
        "libcairo.so.2": ["libpixman-1.so.0"], "libz.so.1": ["libc.so.6"], "libpixman-1.so.0": [],
        "libpython3.11.so.1.0": [], "numpy.libs/libopenblas.so": [],
    }  # fmt: skip
    files = {}
    for number, name in enumerate(asks):
        files[name] = tmp_path / str(number)
        files[name].touch()
    entries = [(name, str(file), "BINARY") for name, file in files.items()]
    asked = {str(files[name]): wanted for name, wanted in asks.items()}
    kept = {name for name, _, _ in contents.needed(entries, asked.__getitem__)}
    assert kept == set(asks) - {"PySide6/Qt/plugins/platformthemes/libqgtk3.so", "libcairo.so.2", "libpixman-1.so.0"}


def test_a_link_to_what_is_not_packed_stays_out():
    packed = [("PySide6/Qt/lib/libQt6Gui.so.6", "/x", "BINARY")]
    links = [(f"libQt6{name}.so.6", f"PySide6/Qt/lib/libQt6{name}.so.6", "SYMLINK") for name in ("Gui", "Network")]
    assert contents.without_loose_links([*links, *packed], packed) == [links[0], *packed]


def test_the_recipes_of_all_systems_name_the_same_type_and_icon():
    kind = contents.macos_information("1.0")["UTExportedTypeDeclarations"][0]
    shown = contents.macos_information("1.0")["CFBundleDocumentTypes"][0]
    assert shown["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    tags = kind["UTTypeTagSpecification"]
    assert (tags["public.filename-extension"], tags["public.mime-type"]) == ([SUFFIX[1:]], [TYPE])
    setup = (RECIPES / "standfirst.iss").read_text("utf-8")
    assert set(re.findall(r"Software\\Classes\\(\.\w+)", setup)) == {SUFFIX}
    assert set(re.findall(r"Software\\Classes\\([A-Z][\w.]+)", setup)) == {CLASS}
    assert re.findall(r'"Content Type"; ValueData: "([^"]+)"', setup) == [TYPE]
    drawn = {path.stem for path in icons.DRAWINGS.glob("*.svg")}
    named = {Path(name).stem for name in re.findall(r"[\w-]+\.ico\b", setup)}
    assert named | {Path(shown["CFBundleTypeIconFile"]).stem} == drawn


@pytest.mark.skipif(sys.platform != "linux", reason="the loader of Linux is told where to search by a variable")
@pytest.mark.parametrize("before", ["/opt/lib", None])
def test_other_programs_find_the_libraries_of_the_system(monkeypatch, before):
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/standfirst/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG")
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    beginning.begin()
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"  # by which a child finds the packed ones again


def test_on_windows_children_are_started_where_pipes_are_sure(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "executable", str(Path("packed", "standfirst-desk.exe")))
    beginning.begin()
    assert Path(sys.executable) == Path("packed", "standfirst.exe")


def test_what_is_imported_by_name_is_there():
    assert [name for name in contents.BY_NAME if find_spec(name) is None] == []


def test_the_lock_names_what_packs_and_no_server():
    lock = (RECIPES / "requirements.lock").read_text("utf-8")
    assert re.search(r"^pyinstaller==", lock, re.MULTILINE)
    assert "://" not in lock
