"""Who gets a source, and readers of other packages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.importing import import_paths
from corpus.progress import finish
from corpus.readers import registry
from corpus.readers.registry import kinds, outside, reader_of_kind
from models.errors import NotAllowed, Unreadable
from models.file import create
from tests.corpus.brought import package
from tests.corpus.readers.reading import read_bytes

READERS = """
from corpus.readers.reader import CERTAIN, NO, Found, Reader
from models.articles import NewArticle

def sure(source):
    return CERTAIN if source.head.startswith(b"Rar!") else NO

def read(source, options):
    with source.open() as file:
        return Found([NewArticle(file.read()[6:].decode())])

def fails(source, *options):
    raise ZeroDivisionError

bzip = Reader("bzip", "bzip2", sure, read, one_article=True, fields=("text",), takes_bytes=True)
blind = Reader("blind", "blind", fails, fails)
broken = Reader("broken", "broken", lambda source: source.name == "broken.txt", fails)
second_text = Reader("text", "text", sure, read)
none = 7
"""


@pytest.fixture
def brings(tmp_path):
    (tmp_path / "package").mkdir()
    points = "\n".join(f"{name} = brings_things:{name}" for name in ("bzip", "blind", "broken", "second_text", "none"))
    with package(tmp_path / "package", READERS, readers=f"{points}\ngone = no_such_module:x"):
        yield


def test_a_reader_of_another_package_takes_what_it_is_surer_of(brings):
    result = read_bytes(b"Rar!\x1a\x07The council voted.", "a.rar")
    assert (result.kind, result.encoding, result.article.text) == ("bzip", None, "The council voted.")
    assert reader_of_kind("bzip").origin == "brings 1.2"
    with pytest.raises(Unreadable, match="is a 7z archive, which can't be read yet"):
        read_bytes(b"7z\xbc\xaf\x27\x1c Hello")


def test_without_it_the_format_is_called_by_its_name():
    with pytest.raises(Unreadable, match=r"is a RAR archive, which can't be read yet. Save it as plain text"):
        read_bytes(b"Rar!\x1a\x07The council voted.", "a.rar")
    assert kinds() == tuple(reader.kind for reader in registry.READERS)


def test_what_can_not_be_used_is_an_issue_and_the_others_are_there(brings):
    assert kinds()[len(registry.READERS) :] == ("blind", "broken", "bzip")
    assert outside().issues == (
        "“gone” of the package brings 1.2 can't be loaded (ModuleNotFoundError: No module named 'no_such_module').",
        "“none” of the package brings 1.2 is no reader.",
        "“second_text” of the package brings 1.2 is left out: there is a reader “text” already.",
    )


def test_a_mistake_of_such_a_reader_costs_one_row_and_says_whose_it_is(brings, tmp_path):
    for name in ("broken.txt", "fine.txt"):
        (tmp_path / name).write_text("The council voted.")
    with create(tmp_path / "p.standfirst", "Rents") as project:
        broken, fine = finish(import_paths(project, [tmp_path / "broken.txt", tmp_path / "fine.txt"]))
    assert (broken.found, broken.skipped, fine.found) == (0, 1, 1)
    assert "a mistake of the reader “broken” of brings 1.2 (ZeroDivisionError)" in broken.issues[0]
    assert fine.issues[0] == "the reader “blind” failed to look at it (ZeroDivisionError)"


def test_what_a_file_holds_counts_for_more_than_its_name():
    assert read_bytes('[\n{"text": "a"},\n{"text": "b"}\n]', "a.jsonl").kind == "json"
    assert read_bytes("title,text\nA,B\n", "a.json").kind == "table"
    assert read_bytes("title;story\nA;B\n", "a.csv", mapping={"text": "story"}).kind == "table"


def test_of_two_that_are_as_sure_the_first_has_it(monkeypatch):
    assert read_bytes('{"text": "a"}\n{"text": "b"}\n').kind == "json-lines"
    monkeypatch.setattr(registry, "READERS", tuple(reversed(registry.READERS)))
    assert read_bytes('{"text": "a"}\n', "a.jsonl").kind == "json"


def test_an_unknown_kind_is_refused():
    kinds_told = r"“foreign” is no kind of input\. The kinds are proquest, .*json, table, markdown, text\."
    with pytest.raises(NotAllowed, match=kinds_told):
        reader_of_kind("foreign")


def test_a_mistake_of_our_own_reader_is_no_reader_s_trouble(monkeypatch):
    def fails(_source):
        raise ZeroDivisionError

    broken = replace(registry.READERS[0], recognises=fails)
    monkeypatch.setattr(registry, "READERS", (broken, *registry.READERS[1:]))
    with pytest.raises(ZeroDivisionError):
        read_bytes("The council voted.")
