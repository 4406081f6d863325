"""Tables of Parquet, Stata and SPSS, as their own libraries write them, whole and damaged."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from corpus.readers.source import Source
from corpus.readers.tables import apart, frames
from models.errors import Unreadable
from tests.corpus.readers.reading import Result, read_bytes

TEXTS = ["The council voted.", "The mayor objected. “Non”, é.", "Nobody came."]
DAYS = [date(2024, 5, 3), None, date(1950, 1, 1)]
STANCES = {1: "Support", 2: "Oppose"}


def parquet(columns: dict[str, Any], **how: Any) -> bytes:
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet as writer

    file = io.BytesIO()
    writer.write_table(pyarrow.table(columns), file, **how)
    return file.getvalue()


def statistics(suffix: str, tmp_path: Path, columns: dict[str, Any], **how: Any) -> bytes:
    writer = pytest.importorskip("pyreadstat")
    from pandas import DataFrame

    path = tmp_path / f"made.{suffix}"
    (writer.write_dta if suffix == "dta" else writer.write_sav)(DataFrame(columns), str(path), **how)
    return path.read_bytes()


def made(kind: str, tmp_path: Path, columns: dict[str, Any], **how: Any) -> bytes:
    suffix = {"stata": "dta", "spss": "sav"}.get(kind, kind)
    return parquet(columns) if kind == "parquet" else statistics(suffix, tmp_path, columns, **how)


def outcome(read: Callable[[], Result]) -> tuple[Result | None, str]:
    """What was read, or the reason why nothing could be."""
    try:
        result = read()
    except Unreadable as error:
        return None, str(error)
    assert result.articles or result.found.issues or result.found.declared == 0
    return result, ""


KINDS = ("parquet", "stata", "spss")


@pytest.mark.parametrize("kind", KINDS)
def test_rows_are_articles_by_the_rules_of_all_tables(kind, tmp_path):
    columns = {"body": TEXTS, "Title": ["A", "B", ""], "source": ["Post"] * 3, "date": DAYS, "pages": [7.0, 0.5, None]}
    result = read_bytes(made(kind, tmp_path, columns), "x.bin")
    assert (result.kind, result.found.declared, result.found.skipped) == (kind, 3, 0)
    assert [article.text for article in result.articles] == TEXTS
    assert [article.headline for article in result.articles] == ["A", "B", ""]
    assert [article.published for article in result.articles] == ["2024-05-03", None, "1950-01-01"]
    assert [article.metadata.get("pages") for article in result.articles] == ["7", "0.5", None]
    assert result.articles[0].outlet == "Post"


@pytest.mark.parametrize("kind", ["stata", "spss"])
def test_value_labels_become_words_and_times_iso(kind, tmp_path):
    columns = {"text": TEXTS, "stance": [1.0, 2.0, 9.0], "seen": [datetime(2024, 5, 3, 8), datetime(2024, 5, 3), None]}
    result = read_bytes(made(kind, tmp_path, columns, variable_value_labels={"stance": STANCES}), "x")
    assert [article.metadata["stance"] for article in result.articles] == ["Support", "Oppose", "9"]
    assert [article.metadata.get("seen") for article in result.articles] == ["2024-05-03 08:00:00", "2024-05-03", None]


def test_a_packed_file_of_spss_and_a_long_text_of_stata_are_read(tmp_path):
    long = "Word. " * 3_000
    packed = statistics("sav", tmp_path, {"text": TEXTS}, compress=True)
    assert packed.startswith(b"$FL3")
    assert [article.text for article in read_bytes(packed, "x").articles] == TEXTS
    assert read_bytes(statistics("dta", tmp_path, {"text": [long]}), "x").article.text == long.strip()
    assert read_bytes(statistics("dta", tmp_path, {"text": TEXTS}, version=10), "x").kind == "stata"


@pytest.mark.parametrize("kind", KINDS)
def test_columns_can_be_mapped_and_are_named_where_none_is_the_text(kind, tmp_path):
    data = made(kind, tmp_path, {"prose": TEXTS, "day": ["2024-05-03"] * 3})
    with pytest.raises(Unreadable, match="no column that holds the text; its columns are “prose”, “day”"):
        read_bytes(data)
    assert read_bytes(data, mapping={"text": "prose", "published": "day"}).articles[2].published == "2024-05-03"
    reader = next(reader for reader in frames.READERS if reader.kind == kind)
    assert reader.columns(Source.of_bytes("x", data)) == ["prose", "day"]


@pytest.mark.parametrize("kind", KINDS)
def test_dates_as_text_are_read_by_what_the_others_show(kind, tmp_path):
    columns = {"text": TEXTS, "date": ["03/04/2020", "04/04/2020", "25/04/2020"]}
    result = read_bytes(made(kind, tmp_path, columns))
    assert [article.published for article in result.articles] == ["2020-04-03", "2020-04-04", "2020-04-25"]
    assert any("day first" in issue for issue in result.issues)


@pytest.mark.parametrize("kind", KINDS)
def test_a_row_without_a_text_is_told(kind, tmp_path):
    result = read_bytes(made(kind, tmp_path, {"text": ["a b", "", ""], "title": ["A", "B", ""]}))
    assert [article.text for article in result.articles] == ["a b"]
    assert result.issues == ("row 2 has no text", "row 3 is empty")


def test_what_is_nested_in_parquet_has_dotted_names_and_lists_are_joined():
    columns = {
        "article": [{"body": "The council voted.", "by": {"name": "Ina Roe"}}, None],
        "authors": [["Ina Roe", "Jo Lu"], []], "raw": ["Le conseil a voté l’été passé.".encode("cp1252"), None],
        "text": ["a", "b"], "kind": ["x", "y"], "when": [datetime(2024, 5, 3, 8, 0, 0, 1), None],
    }  # fmt: skip
    result = read_bytes(parquet(columns), mapping={"text": "article.body"})
    more = result.article.metadata
    assert result.article.text == "The council voted."
    assert (more["article.by.name"], more["raw"], result.article.byline) == (
        "Ina Roe",
        "Le conseil a voté l’été passé.",
        "Ina Roe; Jo Lu",
    )
    assert result.issues == ("row 2 has no text",)


def test_categories_nanoseconds_zones_and_broken_letters_of_parquet_are_words():
    pyarrow = pytest.importorskip("pyarrow")
    nano = pyarrow.array([1_714_723_200_000_000_001], pyarrow.timestamp("ns"))
    zone = pyarrow.array([1_714_723_200], pyarrow.timestamp("s", "UTC"))
    broken = pyarrow.array([b"caf\xe9 and more"], pyarrow.binary()).cast(pyarrow.string(), safe=False)
    columns = {"text": broken, "kind": pyarrow.array(["x"]).dictionary_encode(), "nano": nano, "zone": zone,
               "far": pyarrow.array([4_000_000], pyarrow.date32())}  # fmt: skip
    article = read_bytes(parquet(columns)).article
    assert article.text == "café and more"
    assert article.metadata["kind"] == "x"
    assert article.metadata["nano"].startswith("2024-05-03 08:00:00")
    assert article.metadata["zone"].startswith("2024-05-03 08:00:00+00:00")
    assert article.metadata["far"] == "4000000"


def test_a_damaged_group_of_rows_costs_itself_alone():
    texts = [random.Random(n).randbytes(300).hex() for n in range(30)]
    data = bytearray(parquet({"text": texts}, row_group_size=10, compression="gzip", use_dictionary=False))
    from pyarrow.parquet import ParquetFile

    at = ParquetFile(io.BytesIO(bytes(data))).metadata.row_group(1).column(0).data_page_offset
    data[at : at + 20] = b"\xff" * 20
    result = read_bytes(bytes(data))
    assert [article.text for article in result.articles] == texts[:10] + texts[20:]
    assert result.issues[0].startswith("10 rows from row 11 on are damaged (")


def test_a_day_beyond_all_calendars_costs_no_row(tmp_path):
    data = statistics(
        "sav", tmp_path, {"text": TEXTS, "seen": [4e11, 1.0, 2.0]}, variable_format={"seen": "DATETIME20"}
    )
    result = read_bytes(data)
    assert [article.text for article in result.articles] == TEXTS
    assert result.issues[0] == "has days beyond the year 9999; dates near row 1 are numbers"


@pytest.mark.parametrize("kind", KINDS)
def test_without_the_package_the_file_and_what_to_install_are_named(kind, tmp_path, monkeypatch):
    data = made(kind, tmp_path, {"text": TEXTS})
    monkeypatch.setattr(frames, "find_spec", lambda _: None)
    package, extra = ("pyarrow", "parquet") if kind == "parquet" else ("pyreadstat", "statistics")
    reason = (
        rf'isn\'t installed: {package}\. Install it \(pip install "standfirst\[{extra}\]"\), or save the table as CSV'
    )
    with pytest.raises(Unreadable, match=reason):
        read_bytes(data)


@pytest.mark.parametrize("kind", KINDS)
def test_a_truncated_file_is_one_sentence_or_says_from_where_on(kind, tmp_path):
    texts = [f"The council met {n} times." for n in range(400)]
    data = made(kind, tmp_path, {"text": texts})
    for part in (12, len(data) // 2, len(data) - 3):
        result, reason = outcome(partial(read_bytes, data[:part]))
        if result is None:
            assert "can't be read" in reason
            assert "\n" not in reason
        else:
            assert [a.text for a in result.articles] == texts[: len(result.articles)]
            is_told = any("damaged from row" in issue for issue in result.issues)
            assert is_told or (part == len(data) - 3 and len(result.articles) == 400)  # where only its end mark is torn


def test_a_child_that_breaks_down_or_hangs_is_a_sentence(monkeypatch, tmp_path):
    data = parquet({"text": TEXTS})
    monkeypatch.setattr(apart, "_CHILD", "no.such.module")
    with pytest.raises(Unreadable, match="the program that reads it broke down"):
        read_bytes(data)
    monkeypatch.setattr(apart, "_CHILD", "http.server")  # which waits for ever
    monkeypatch.setattr(apart, "PATIENCE", 0.5)
    with pytest.raises(Unreadable, match="the program that reads it broke down"):
        read_bytes(data)


def damaged(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 5)):
        changed[chance.randrange(len(changed))] = chance.choice((0, 1, 127, 128, 255))
    return bytes(changed)


@pytest.mark.parametrize("kind", KINDS)
def test_any_damage_is_a_reason(kind, tmp_path):
    data, chance = made(kind, tmp_path, {"text": TEXTS * 10, "stance": [1.0, 2.0, 1.0] * 10}), random.Random(7)
    for _ in range(4):
        outcome(partial(read_bytes, damaged(data, chance), "x", kind))


@pytest.mark.fuzz
@pytest.mark.parametrize("kind", KINDS)
def test_any_damage_is_a_reason_for_long(kind, tmp_path):
    data, chance = made(kind, tmp_path, {"text": TEXTS * 10, "stance": [1.0, 2.0, 1.0] * 10}), random.Random(8)
    for _ in range(500):
        outcome(partial(read_bytes, damaged(data, chance), "x", kind))
