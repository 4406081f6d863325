"""Tables of R: as the package rdata writes them, and things that it can't write, put together sign by sign."""

from __future__ import annotations

import bz2
import gzip
import lzma
import struct
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.importing import import_paths
from corpus.progress import finish
from corpus.readers.tables import rds
from models.errors import Unreadable
from models.file import create
from tests.corpus.readers.reading import read_bytes
from tests.corpus.readers.test_archives import zipped

HAS_ATTRIBUTES, HAS_NAME = 0x200, 0x400
NOTHING = struct.pack(">i", 254)
NA = -(2**31)


def whole(*numbers: int) -> bytes:
    return struct.pack(f">{len(numbers)}i", *numbers)


def letters(text: str | bytes | None, levels: int = 8) -> bytes:
    if text is None:
        return whole(9, -1)
    data = text.encode() if isinstance(text, str) else text
    return whole(9 | levels << 12, len(data)) + data


def pairs(**named: bytes) -> bytes:
    return b"".join(whole(2 | HAS_NAME, 1) + letters(name) + value for name, value in named.items()) + NOTHING


def thing(kind: int, count: int, data: bytes, **attributes: bytes) -> bytes:
    flags = kind | (HAS_ATTRIBUTES if attributes else 0)
    return whole(flags, count) + data + (pairs(**attributes) if attributes else b"")


def words(*items: str | bytes | None, levels: int = 8, **attributes: bytes) -> bytes:
    return thing(16, len(items), b"".join(letters(item, levels) for item in items), **attributes)


def numbers(*items: int, kind: int = 13, **attributes: bytes) -> bytes:
    return thing(kind, len(items), whole(*items), **attributes)


def reals(*items: float, **attributes: bytes) -> bytes:
    return thing(14, len(items), struct.pack(f">{len(items)}d", *items), **attributes)


def things(*items: bytes, **attributes: bytes) -> bytes:
    return thing(19, len(items), b"".join(items), **attributes)


def frame(**columns: bytes) -> bytes:
    return things(*columns.values(), names=words(*columns), **{"class": words("data.frame")})


def alternative(name: str, state: bytes) -> bytes:
    about = whole(2, 1) + letters(name) + whole(2, 1) + letters("base") + whole(2) + numbers(13) + NOTHING
    return whole(238) + about + state + NOTHING


def saved(item: bytes, version: int = 3) -> bytes:
    native = whole(5) + b"UTF-8" if version == 3 else b""
    return b"X\n" + whole(version, 0x40300, 0x30500) + native + item


TEXTS = words("The council voted.", "The mayor objected.", None)


def test_a_data_frame_as_the_library_writes_it_is_read(tmp_path):
    rdata, pandas = pytest.importorskip("rdata"), pytest.importorskip("pandas")
    columns = {"text": ["The council voted.", "Été."], "title": ["A", "B"], "n": [1, 2], "kind": ["x", "y"]}
    made = pandas.DataFrame({name: pandas.Series(values, dtype=object) for name, values in columns.items()})
    made["n"] = made["n"].astype("int32")
    made["kind"] = pandas.Categorical(made["kind"], categories=pandas.Index(["x", "y"], dtype=object))
    rdata.write_rds(tmp_path / "a.rds", made)
    result = read_bytes((tmp_path / "a.rds").read_bytes(), "a.rds")
    assert result.kind == "rds"
    assert [article.text for article in result.articles] == columns["text"]
    assert [dict(article.metadata) for article in result.articles] == [
        {"n": "1", "kind": "x"}, {"n": "2", "kind": "y"},
    ]  # fmt: skip


@pytest.mark.parametrize("version", [2, 3])
@pytest.mark.parametrize("pack", [bytes, gzip.compress, bz2.compress, lzma.compress])
def test_factors_are_words_and_days_and_times_are_iso(pack, version):
    levels = words("Support", "Oppose")
    columns = frame(
        text=TEXTS, date=reals(19846, 19847, 3, **{"class": words("Date")}),
        seen=reals(1714723200, float("nan"), 0, tzone=words("Europe/Berlin"), **{"class": words("POSIXct", "POSIXt")}),
        stance=numbers(2, 1, NA, levels=levels, **{"class": words("factor")}),
        likert=reals(1, 2, 3, labels=reals(1, 2, names=words("low", "high")), **{"class": words("haven_labelled")}),
        yes=numbers(1, 0, NA, kind=10), authors=things(words("Ina Roe", "Jo Lu"), words(), words()),
    )  # fmt: skip
    result = read_bytes(pack(saved(columns, version)), "x")
    first, second = result.articles
    assert result.issues == ("row 3 has no text",)
    assert (first.published, first.byline, second.published) == ("2024-05-03", "Ina Roe; Jo Lu", "2024-05-04")
    assert dict(first.metadata) == {"seen": "2024-05-03 10:00:00", "stance": "Oppose", "likert": "low", "yes": "TRUE"}
    assert dict(second.metadata) == {"stance": "Support", "likert": "high", "yes": "FALSE"}


def test_a_corpus_of_texts_is_read_with_what_is_kept_of_each():
    docvars = frame(docname_=words("a", "b"), outlet=words("Post", "Ledger"))
    corpus = words("The council voted.", "Nobody came.", names=words("a", "b"), docvars=docvars,
                   **{"class": words("corpus", "character")})  # fmt: skip
    first, second = read_bytes(saved(corpus)).articles
    assert (first.text, first.outlet, first.metadata["docname_"]) == ("The council voted.", "Post", "a")
    assert (second.text, second.outlet) == ("Nobody came.", "Ledger")


def test_vectors_in_forms_that_save_space_are_read():
    ids = alternative("compact_intseq", reals(3, 5, 2))
    kinds = alternative("deferred_string", whole(2) + reals(1, 2.5, 3) + NOTHING)
    wrapped = alternative("wrap_string", things(TEXTS, numbers(0, 0)))
    first, second = read_bytes(saved(frame(text=wrapped, id=ids, kind=kinds))).articles
    assert (first.text, dict(first.metadata)) == ("The council voted.", {"id": "5", "kind": "1"})
    assert dict(second.metadata) == {"id": "7", "kind": "2.5"}


def test_a_workspace_gives_each_data_frame_and_what_else_is_in_it_is_passed():
    environment = whole(4, 0) + NOTHING * 4
    named = {"e": environment, "label": words("no article"), "news": frame(text=TEXTS), "more": frame(body=words("C")),
             "other": frame(n=numbers(1))}  # fmt: skip
    data = b"RDX3\n" + saved(pairs(**named))
    result = read_bytes(gzip.compress(data), "x.RData")
    assert [article.text for article in result.articles] == ["The council voted.", "The mayor objected.", "C"]
    assert result.issues == ("the data frame “other” has no column that holds the text", "news, row 3 has no text")


def test_letters_of_other_encodings_are_read_as_they_say():
    columns = frame(text=words("Été".encode("cp1252"), levels=4), title=words("Über".encode(), levels=0))
    article = read_bytes(saved(columns)).article
    assert (article.text, article.headline) == ("Été", "Über")


def test_columns_can_be_mapped_and_are_named():
    data = saved(frame(prose=TEXTS, day=words("03/04/2020", "25/04/2020", "01/01/2020")))
    with pytest.raises(Unreadable, match="no column that holds the text; its columns are “prose”, “day”"):
        read_bytes(data)
    first, _ = read_bytes(data, mapping={"text": "prose", "published": "day"}).articles
    assert first.published == "2020-04-03"
    with pytest.raises(Unreadable, match="holds no data frame of R"):
        read_bytes(saved(numbers(1, 2)))


def test_it_is_one_file_in_the_report_packed_as_it_is_and_in_a_zip(tmp_path):
    data = gzip.compress(saved(frame(text=TEXTS)))
    (tmp_path / "a.rds").write_bytes(data)
    (tmp_path / "b.zip").write_bytes(zipped(**{"b.rds": data}).getvalue())
    with create(tmp_path / "p.standfirst") as project:
        reports = finish(import_paths(project, [tmp_path / "a.rds", tmp_path / "b.zip"]))
    assert [(Path(report.path).name, report.kind, report.found) for report in reports] == [
        ("a.rds", "rds", 2), ("b.zip › b.rds", "rds", 2),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        (b"", "its end is missing"), (words("a")[:-1], "its end is missing"),
        (whole(16, 2**31 - 1), "its end is missing"), (whole(19, -2), "a length below nothing"),
        (whole(13, -1, 2**30, 0), "its end is missing"), (whole(255 | 7 << 8), "a reference to nothing"),
        (whole(19, 1) * 200, "lists within lists without an end"), (whole(21, 0), "code that was compiled"),
        (whole(99), "a thing of kind 99"), (whole(16, 1, 13), "no letters where they should be"),
        (alternative("compact_intseq", reals(1e12, 1, 1)), "a range without an end"),
        (alternative("mmap_real", reals(1)), "a vector in the form mmap_real"),
    ],
)  # fmt: skip
def test_what_lies_is_one_sentence(item, reason):
    tracemalloc.start()
    with pytest.raises(Unreadable, match=f"is no file of R that can be read .{reason}"):
        read_bytes(saved(item))
    assert tracemalloc.get_traced_memory()[1] < 20_000_000
    tracemalloc.stop()


def test_a_bomb_ends_within_its_budget(monkeypatch):
    monkeypatch.setattr(rds, "LARGEST_UNPACKED", 2_000_000)
    bomb = gzip.compress(saved(thing(24, 2**31 - 1, b"\0" * 20_000_000)))
    with pytest.raises(Unreadable, match="unpacks to more than 2 MB"):
        read_bytes(bomb)


def test_what_was_written_as_text_is_called_so():
    with pytest.raises(Unreadable, match="is a file of R that was written as text"):
        read_bytes("A\n3\n262912\n197888\n5\nUTF-8\n16\n1\n262153\n5\nHello\n")


SEED = saved(
    frame(text=TEXTS, n=numbers(1, 2, 3), stance=numbers(2, 1, 1, levels=words("x"), **{"class": words("factor")}))
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.integers(20, len(SEED) - 1), st.integers(0, 255)), max_size=6), st.integers(0, len(SEED)))
def test_any_damage_is_a_reason(changes, end):
    data = bytearray(SEED)
    for at, value in changes:
        data[at] = value
    try:
        read_bytes(bytes(data[: max(30, end)]), kind="rds")
    except Unreadable:
        return
