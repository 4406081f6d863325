"""Paths into inputs, in order, with a row for everything that isn't read."""

from __future__ import annotations

import os
import shutil
import socket
import zipfile
from pathlib import Path

import pytest

from corpus.readers import files, source
from corpus.readers.foreign import format_of
from corpus.readers.gathering import Input, list_files, open_inputs, shown
from models.errors import Unreadable


def inputs(*paths: str | Path) -> list[Input]:
    return [given for listed in list_files(paths) for given in open_inputs(listed)]


def tree(root: Path, *names: str) -> Path:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return root


def test_a_folder_in_natural_order_with_names_below_it(tmp_path):
    tree(tmp_path, "page 10.txt", "page 2.txt", "Ledger/b.txt", "Ledger/deep/a.txt")
    found = inputs(tmp_path)
    assert [given.below for given in found] == ["page 2.txt", "page 10.txt", "Ledger/b.txt", "Ledger/deep/a.txt"]
    assert found[2].source.head == b"Ledger/b.txt"
    assert found[2].path == str(tmp_path / "Ledger/b.txt")


def test_patterns_give_names_below_their_fixed_part(tmp_path):
    tree(tmp_path, "Ledger/a.txt", "Ledger/b.csv", "Post/c.txt", "Post/deep/d.txt")
    assert [g.below for g in inputs(str(tmp_path / "*" / "*.txt"))] == ["Ledger/a.txt", "Post/c.txt"]
    assert [g.below for g in inputs(str(tmp_path / "P*"))] == ["Post/c.txt", "Post/deep/d.txt"]
    assert len(inputs(str(tmp_path / "**"))) == 4


def test_a_name_that_looks_like_a_pattern_is_taken_as_it_stands(tmp_path):
    (given,) = inputs(tree(tmp_path, "a[1].txt") / "a[1].txt")
    assert given.source.head == b"a[1].txt"


def test_what_is_hidden_or_not_there_is_listed_with_a_reason(tmp_path):
    tree(tmp_path, "a.txt", ".DS_Store", ".git/config", "Thumbs.db", "empty/x").joinpath("empty/x").unlink()
    reasons = {given.below: given.refusal for given in inputs(tmp_path)}
    assert reasons["a.txt"] == ""
    assert all("hidden" in reasons[name] for name in (".DS_Store", ".git", "Thumbs.db"))
    assert inputs(tmp_path / "empty")[0].refusal == "holds no files"
    assert inputs(tmp_path / "nope")[0].refusal == "there is no such file or folder"
    (nothing,) = list_files([tmp_path / "nope"])
    assert (nothing.size, nothing.changed) == (0, 0)
    assert inputs(str(tmp_path / "*.nope"))[0].refusal == "no file matches this pattern"


def test_links_pipes_and_vanished_files_are_listed_with_a_reason(tmp_path):
    tree(tmp_path, "folder/a.txt", "gone.txt")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "broken").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "pipe")
    listed = list_files([tmp_path])
    (tmp_path / "gone.txt").unlink()
    reasons = {given.below: given.refusal for one in listed for given in open_inputs(one)}
    assert reasons["folder/a.txt"] == ""
    assert "link to a folder" in reasons["loop"]
    assert "no such file" in reasons["broken"]
    assert "no ordinary file" in reasons["pipe"]
    assert "no such file" in reasons["gone.txt"]


def test_links_never_lead_out_of_a_folder_nor_round_in_it(tmp_path):
    tree(tmp_path, "outside/secret.txt", "c/a.txt", "c/b.txt", "c/d/e.txt")
    corpus = tmp_path / "c"
    (corpus / "itself").symlink_to("itself")
    (corpus / "this").symlink_to("that")
    (corpus / "that").symlink_to("this")
    (corpus / "d" / "up").symlink_to("..")
    (corpus / "d" / "round").symlink_to("../d")
    (corpus / "out").symlink_to(tmp_path / "outside" / "secret.txt")
    (corpus / "folder out").symlink_to(tmp_path / "outside")
    (corpus / "d" / "in").symlink_to("../a.txt")
    reasons = {given.below: given.refusal for given in inputs(corpus)}
    assert [name for name, reason in reasons.items() if not reason] == ["a.txt", "b.txt", "d/e.txt", "d/in"]
    assert all("too many levels" in reasons[name] for name in ("itself", "this", "that"))
    assert reasons["out"] == "is a link that leads out of the folder, which is not followed"
    assert all("link to a folder" in reasons[name] for name in ("folder out", "d/up", "d/round"))
    for pattern in ("**", "**/*"):  # which would walk down such links without an end
        found = {given.path: given.refusal for given in inputs(str(corpus / pattern))}
        assert {str(corpus / name): reason for name, reason in reasons.items()} == found
    assert [given.refusal for given in inputs(str(corpus / "d" / "*"))].count("") == 1  # "in" leads out of d
    (corpus / "whole").symlink_to(corpus)
    assert inputs(corpus / "out")[0].source.head == b"outside/secret.txt"  # as that is what was asked for
    assert len(inputs(corpus / "whole")) == len(inputs(corpus))


def test_patterns_go_down_as_far_as_they_say(tmp_path):
    tree(tmp_path, "a.txt", "x/a.txt", "x/y/a.txt", "x/y/z/b.txt", ".h/a.txt", "x/.i.txt")

    def below(*pattern: str) -> list[str]:
        return [given.path.removeprefix(f"{tmp_path}/") for given in inputs(str(tmp_path.joinpath(*pattern)))]

    assert below("**", "a.txt") == ["a.txt", "x/a.txt", "x/y/a.txt"]
    assert below("**", "**", "y", "**", "*.txt") == ["x/y/a.txt", "x/y/z/b.txt"]
    assert below("*", "y", "[ab].txt") == ["x/y/a.txt"]
    assert below("?", ".*") == ["x/.i.txt"]
    assert below("*", "..", "a.tx?") == ["x/../a.txt"]


@pytest.mark.parametrize("large", [False, True])
def test_what_is_swapped_after_it_was_listed_is_neither_waited_for_nor_followed(tmp_path, monkeypatch, large):
    monkeypatch.setattr(source, "HEAD", 4 if large else 100)
    tree(tmp_path, "a.txt", "b.txt", "c.txt", "d.txt", "secret")
    listed = [one for one in list_files([tmp_path]) if one.below != "secret"]
    reading = [given for one in listed for given in open_inputs(one)] if large else None
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).unlink()
    os.mkfifo(tmp_path / "a.txt")
    (tmp_path / "b.txt").symlink_to("secret")
    with socket.socket(socket.AF_UNIX) as heard:
        monkeypatch.chdir(tmp_path)
        heard.bind("c.txt")
    if reading is None:
        found = [given for one in listed for given in open_inputs(one)]
        assert [given.refusal for given in found] == ["is no ordinary file"] * 3 + [""]
        return
    for given in reading[:3]:
        with pytest.raises(Unreadable, match="is no ordinary file"):
            given.source.text()
    assert reading[3].source.text() == "d.txt"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there are no such files")
def test_a_device_is_no_file(tmp_path):
    (tmp_path / "endless").symlink_to("/dev/zero")
    assert [inputs(path)[0].refusal for path in ("/dev/zero", tmp_path / "endless", "/dev/tty")] == [
        "is no ordinary file"
    ] * 3


def test_a_file_that_keeps_its_readers_waiting_is_none(tmp_path):
    reading, writing = os.pipe2(os.O_NONBLOCK)  # as some of /proc do, which look like files
    kept = os.open

    def waiting(path: str, flags: int) -> int:
        return os.dup(reading) if path.endswith("a.txt") else kept(path, flags)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "open", waiting)
        patch.setattr(files, "is_ordinary", lambda _state: True)
        (given,) = inputs(tree(tmp_path, "a.txt"))
    os.close(reading)
    os.close(writing)
    assert given.refusal == "is no ordinary file"


def test_a_folder_that_vanishes_between_listing_and_reading(tmp_path):
    listed = list_files([tree(tmp_path / "c", "a.txt", "b.txt")])
    shutil.rmtree(tmp_path / "c")
    assert all("can't be read" in given.refusal for one in listed for given in open_inputs(one))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_listed_with_a_reason(tmp_path):
    tree(tmp_path, "a.txt", "b.txt", "closed/c.txt")
    (tmp_path / "a.txt").chmod(0)
    (tmp_path / "closed").chmod(0)
    reasons = {given.below: given.refusal for given in inputs(tmp_path)}
    (tmp_path / "closed").chmod(0o700)
    assert "permission denied" in reasons["a.txt"]
    assert reasons["b.txt"] == ""
    assert "permission denied" in reasons["closed/"]


def test_a_file_that_refuses_to_open_costs_its_own_row_only(tmp_path, monkeypatch):
    tree(tmp_path, "a.txt", "b.txt")

    opened = os.open

    def refusing(path: str, flags: int) -> int:
        if path.endswith("a.txt"):
            raise PermissionError(13, "Permission denied")
        return opened(path, flags)

    monkeypatch.setattr(os, "open", refusing)
    assert [given.refusal for given in inputs(tmp_path)] == ["can't be read: permission denied", ""]


def test_members_of_a_zip_are_inputs_and_their_names_never_paths(tmp_path):
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        for name in ("Ledger/a.txt", "../../evil.txt", "/etc/b.txt", "C:\\news\\c.txt", "__MACOSX/._a", ".DS_Store"):
            archive.writestr(name, name)
    found = inputs(tmp_path)
    assert [given.below for given in found[:4]] == ["Ledger/a.txt", "evil.txt", "etc/b.txt", "news/c.txt"]
    assert found[1].path == f"{tmp_path / 'x.zip'} › ../../evil.txt"
    assert found[1].origin == "x.zip › ../../evil.txt"
    assert found[1].source.head == b"../../evil.txt"
    assert all("hidden" in given.refusal and given.source is None for given in found[4:])
    assert [path.name for path in tmp_path.iterdir()] == ["x.zip"]
    assert not (tmp_path / "../../evil.txt").exists()


def test_members_of_a_zip_in_a_folder_stand_in_that_folder(tmp_path):
    (tmp_path / "Ledger").mkdir()
    with zipfile.ZipFile(tmp_path / "Ledger" / "x.zip", "w") as archive:
        archive.writestr("2020/a.txt", "a")
    (given,) = inputs(tmp_path)
    assert (given.below, given.origin) == ("Ledger/2020/a.txt", "Ledger/x.zip › 2020/a.txt")


def test_a_broken_or_empty_zip_is_one_row(tmp_path):
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04 and nothing more")
    zipfile.ZipFile(tmp_path / "b.zip", "w").close()
    assert ["no zip" in g.refusal or g.refusal for g in inputs(tmp_path)] == [True, "holds no files"]


def test_a_document_that_is_a_zip_is_called_by_its_name(tmp_path):
    document = tmp_path / "a.docx"
    with zipfile.ZipFile(document, "w") as archive:
        archive.writestr("_rels/.rels", "<Relationships/>")
        archive.writestr("word/document.xml", "<w/>")
        archive.writestr("[Content_Types].xml", "<Types/>")
    (alone,) = inputs(document)
    assert format_of(alone.source) == "a Word document"
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.write(document, "a.docx")
    (packed,) = inputs(tmp_path / "b.zip")
    assert packed.refusal == ""
    assert format_of(packed.source) == "a Word document"


def test_names_that_are_no_text_are_shown_as_text():
    assert shown("a\udcff\n.txt") == "a��.txt"
    assert shown("caf\udcc3\udca9.txt") == "café.txt"  # as a system without an encoding gives it


@pytest.mark.parametrize("what", ["folder", "pattern", "name"])
def test_what_can_not_even_be_looked_at_is_listed_and_the_others_are_read(tmp_path, what):
    tree(tmp_path, "a.txt", "b.txt")
    try:
        (tmp_path / "odd.txt").symlink_to("x" * 300)  # as a link into a folder of somebody else's: asking is refused
    except OSError:
        pytest.skip("no such links here")
    given = {"folder": [tmp_path], "pattern": [tmp_path / "*.txt"], "name": [*sorted(tmp_path.iterdir()), "y" * 300]}
    found = inputs(*given[what])
    assert [one.below for one in found if not one.refusal] == ["a.txt", "b.txt"]
    assert len([one for one in found if one.refusal]) == (2 if what == "name" else 1)
