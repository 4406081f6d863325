"""The menu entry, the icons and the kind of file: named alike everywhere, written and taken away whole."""

from __future__ import annotations

import configparser
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from corpus import desktop
from corpus.commands.running import run
from docs.make.installers.contents import BUNDLE
from models.errors import CannotWrite, NotAllowed
from models.file import SUFFIX, create
from models.file.schema import APPLICATION_ID

FOLDER = Path(__file__).parents[2] / "resources" / "desktop"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these files are for Linux")


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr(desktop, "INDEXES", ())
    monkeypatch.setattr(desktop, "program", lambda: tmp_path / "bin" / "standfirst-desk")
    return tmp_path / "data"


def entry(text: str) -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(delimiters=("=",), interpolation=None)
    parser.optionxform = str
    parser.read_string(text)
    return parser["Desktop Entry"]


def test_the_files_name_the_same_kind_of_file_as_the_program(tmp_path):
    shipped = entry((FOLDER / "standfirst.desktop").read_text())
    assert shipped["MimeType"] == f"{desktop.TYPE};"
    kind = ElementTree.parse(FOLDER / "standfirst.mime.xml").getroot().find(f"{MIME}mime-type")
    assert kind.get("type") == desktop.TYPE
    assert kind.find(f"{MIME}glob").get("pattern") == f"*{SUFFIX}"
    outer = kind.find(f"{MIME}magic/{MIME}match")
    inner = outer.find(f"{MIME}match")
    create(tmp_path / "a.standfirst").close()
    head = (tmp_path / "a.standfirst").read_bytes()[:100].decode("latin-1")
    for match in (outer, inner):
        assert head.startswith(match.get("value"), int(match.get("offset")))
    assert inner.get("value").encode() == APPLICATION_ID.to_bytes(4, "big")
    assert sqlite3.connect(tmp_path / "a.standfirst").execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)


@pytest.mark.parametrize("name", ["standfirst.svg", "standfirst-project.svg"])
def test_icons_are_square_drawings(name):
    root = ElementTree.parse(FOLDER / name).getroot()
    assert (root.get("viewBox"), root.get("width"), root.get("height")) == ("0 0 64 64", "64", "64")


def test_installing_writes_every_file_and_removing_leaves_none(home, capsys):
    assert run(["desktop", "install"]) == 0
    there = {str(path.relative_to(home)) for path in home.rglob("*") if path.is_file()}
    assert there == set(desktop.PLACES.values())
    written = entry((home / "applications" / "standfirst.desktop").read_text())
    assert written["Exec"] == f'"{home.parent}/bin/standfirst-desk" %f'
    assert written["TryExec"] == f"{home.parent}/bin/standfirst-desk"
    assert run(["desktop", "install"]) == 0
    assert run(["desktop", "remove"]) == 0
    assert list(home.iterdir()) == []
    assert "no longer in the menu" in capsys.readouterr().out
    assert run(["desktop", "remove"]) == 0
    assert "was not in the menu" in capsys.readouterr().out


def kept_in(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() if p.is_file() else b"" for p in folder.rglob("*")}


@pytest.fixture
def desktop_home(tmp_path, monkeypatch):
    """A user's data that the desktop's own tools see, where there are any."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr(desktop, "program", lambda: Path("/opt/standfirst"))
    return tmp_path


@pytest.mark.parametrize("has_tools", [True, False])
def test_removing_leaves_no_index_and_no_folder(desktop_home, monkeypatch, has_tools):
    if not has_tools:
        monkeypatch.setenv("PATH", "")
    desktop.install()
    assert (desktop_home / "mime" / "packages").is_dir()
    desktop.remove()
    assert kept_in(desktop_home) == {}


@pytest.mark.skipif(not shutil.which("update-mime-database"), reason="no desktop is here")
def test_what_others_have_installed_stays_as_it_was(desktop_home):
    kind = (FOLDER / "standfirst.mime.xml").read_text("utf-8").replace(desktop.TYPE, "application/x-other")
    entry = "[Desktop Entry]\nType=Application\nName=Other\nExec=true\n"
    for place, text in (("mime/packages/other.xml", kind), ("applications/other.desktop", entry)):
        (desktop_home / place).parent.mkdir(parents=True)
        (desktop_home / place).write_text(text, "utf-8")
    for index in desktop.INDEXES:
        if tool := shutil.which(index.tool):
            subprocess.run([tool, str(desktop_home / index.folder)], check=True)
    before = kept_in(desktop_home)
    desktop.install()
    assert f"mime/{desktop.TYPE}.xml" in kept_in(desktop_home)
    desktop.remove()
    assert kept_in(desktop_home) == before


def test_an_index_of_icons_is_made_older_than_the_icons(desktop_home):
    desktop.install()
    os.utime(desktop_home / desktop.ICONS, (1, 1))
    desktop.install()
    assert (desktop_home / desktop.ICONS).stat().st_mtime > 1


@pytest.mark.parametrize(("asked", "taken"), [("", False), ("not/absolute", False), ("{tmp}", True)])
def test_a_data_folder_that_is_not_absolute_is_ignored(monkeypatch, tmp_path, asked, taken):
    monkeypatch.setenv("XDG_DATA_HOME", asked.replace("{tmp}", str(tmp_path)))
    assert desktop.data_home() == (tmp_path if taken else Path.home() / ".local" / "share")


def test_the_description_names_the_same_program_and_type():
    about = ElementTree.parse(FOLDER / "standfirst.metainfo.xml").getroot()
    assert about.findtext("id") == BUNDLE
    assert f"applications/{about.findtext('launchable')}" == desktop.PLACES["standfirst.desktop"]
    assert about.findtext("provides/mediatype") == desktop.TYPE
    assert about.findtext("icon") == entry((FOLDER / "standfirst.desktop").read_text())["Icon"]


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="the validator is not here")
def test_the_entry_is_valid(desktop_home):
    desktop.install()
    subprocess.run(["desktop-file-validate", str(desktop_home / desktop.PLACES["standfirst.desktop"])], check=True)


def test_a_program_in_an_odd_place_is_started_all_the_same(tmp_path):
    odd = tmp_path / 'a "b" $c 100% \\ d'
    line = entry(desktop.with_program((FOLDER / "standfirst.desktop").read_text(), odd))["Exec"]
    of_file = line.replace("\\\\", "\\")  # how a desktop reads a value
    assert of_file.endswith('" %f')
    argument = of_file.removesuffix(" %f")[1:-1].replace("%%", "%")
    for sign in '"`$\\':
        argument = argument.replace(f"\\{sign}", sign) if sign != "\\" else argument
    assert argument.replace("\\\\", "\\") == str(odd)


def test_a_folder_that_cannot_be_written_is_named(home, monkeypatch):
    home.parent.mkdir(exist_ok=True)
    home.write_text("a file in its place")
    with pytest.raises(CannotWrite, match=r"standfirst\.desktop"):
        desktop.install()


def test_without_the_command_it_says_what_to_do(monkeypatch):
    monkeypatch.setattr("shutil.which", lambda *_, **__: None)
    with pytest.raises(NotAllowed, match="standfirst-desk is not installed"):
        desktop.program()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert desktop.program() == Path(sys.executable)


def test_the_desktop_is_asked_to_look_again(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr(desktop, "program", lambda: tmp_path / "standfirst-desk")
    called = []
    monkeypatch.setattr("shutil.which", lambda name, **_: name)
    monkeypatch.setattr(subprocess, "run", lambda command, **_: called.append(command))
    desktop.install()
    assert called == [[index.tool, str(tmp_path / index.folder)] for index in desktop.INDEXES]


def test_the_keys_of_windows_lead_to_the_program():
    keys = desktop.keys_of(Path("C:/Standfirst/standfirst.exe"))
    assert keys[SUFFIX] == desktop.CLASS
    assert keys[f"{desktop.CLASS}\\shell\\open\\command"].endswith('"%1"')
