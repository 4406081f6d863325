"""Sources larger than what they keep: streamed, they give what they give as a whole."""

from __future__ import annotations

import io
import json
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.readers import members, records, source
from corpus.readers.archives import members_of
from corpus.readers.source import CutLine, Source
from corpus.readers.tables import json_stream, table
from models.errors import Unreadable
from tests.corpus.readers.reading import Result, read_bytes, read_source
from tests.corpus.readers.test_any_bytes import SEEDS

NEWS = "“Rents must stop climbing,” Mayor Lind said — twice. The café on Main Street disagrees.\n"
RUSSIAN = "Мэр города заявила, что новый закон вступит в силу в марте, и назвала его справедливым.\n"
PLAIN = "The council met on Monday and voted on nothing at all.\n"


@pytest.fixture(autouse=True)
def small(monkeypatch):
    """Little is kept and little read at once, so that a short text is a long one."""
    monkeypatch.setattr(source, "HEAD", 200)
    monkeypatch.setattr(members, "HEAD", 200)
    monkeypatch.setattr(source, "PIECE", 7)


def large(data: bytes, name: str = "a.txt") -> Source:
    return Source(name, data[: source.HEAD], len(data), lambda: io.BytesIO(data))


def what(result: Result) -> tuple[object, ...]:
    return (result.kind, result.articles, result.found.skipped, result.issues)


@settings(max_examples=200, deadline=None)
@given(
    text=st.lists(st.sampled_from(["a", "é", "😀", "\r", "\n", "\r\n", "\u2028", "\ufeff", "\0", " ", "”"]))
    .map("".join)
    .filter(lambda text: text.count("\0") < 5),  # more are no text to whoever isn't told so
    encoding=st.sampled_from(["utf-8", "utf-16", "utf-16-be"]),
)
def test_lines_and_text_are_those_of_the_whole(text, encoding):
    data = ("Any text “é”\n" * 30 + text).encode(encoding)
    whole, streamed = Source.of_bytes("a", data), large(data)
    for one in (whole, streamed):
        one.decode_as(encoding, False)
    assert "".join(streamed.lines()) == whole.text() == large(data, "b").text().replace("\ufeff", "")
    assert list(streamed.lines()) == list(whole.lines())
    assert all(line.endswith("\n") for line in list(streamed.lines())[:-1])


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", ["a.txt", "a.csv", "a.json", "a.jsonl", "a.md"])
@pytest.mark.parametrize("tail", [b"\n" * 300, b""])
def test_any_format_gives_the_same_streamed(seed, name, tail, monkeypatch):
    monkeypatch.setattr(source, "PIECE", 100)
    data = seed + tail
    try:
        expected = what(read_bytes(data, name))
    except Unreadable as error:
        with pytest.raises(Unreadable, match=str(error).replace("(", ".").replace(")", ".")[:40]):
            read_source(Source(name, data[:40], len(data), lambda: io.BytesIO(data)))
        return
    streamed = read_source(Source(name, data[:40], len(data), lambda: io.BytesIO(data)))
    assert what(streamed)[:3] == expected[:3]


def test_bytes_that_do_not_fit_are_read_as_in_a_small_file_however_late_they_come():
    data = NEWS.encode() * 20 + b"\x93Yes\x94\n"
    late = large(data)
    assert list(late.lines())[-1] == "“Yes”\n"
    assert late.encoding == "utf-8"
    assert late.issues == ("2 bytes that are no UTF-8 read as Windows-1252",)
    assert late.text() == Source.of_bytes("a", data).text()


@pytest.mark.parametrize(("text", "encoding"), [(NEWS, "windows-1252"), (RUSSIAN, "windows-1251")])
def test_plain_ascii_tells_nothing_and_the_first_bytes_that_are_not_decide(text, encoding):
    late = large(PLAIN.encode() * 9 + (text * 3).encode(encoding))
    assert "".join(late.lines()) == PLAIN * 9 + text * 3
    assert late.encoding == encoding


@pytest.mark.parametrize("shift", range(8))
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_a_line_end_may_stand_where_the_encoding_is_settled(shift, encoding):
    text = "a" * (200 + shift) + "\r\n“Né”, she said of the café.\r\rThe end.\r\n"
    late = large(text.encode(encoding))
    one, other = late.lines(), late.lines()
    first = next(other)  # two who read at the same time, of whom one settles it for both
    assert [*one] == [first, *other] == text.replace("\r\n", "\n").replace("\r", "\n").splitlines(keepends=True)


def test_what_contradicts_a_single_byte_encoding_is_counted():
    late = large("Öl und Käse sind teurer geworden, sagte sie.\n".encode("cp1252") * 9 + b"\x81\x8d\n")
    assert list(late.lines())[-1] == "��\n"
    assert late.issues == ("2 places are no WINDOWS-1252; shown as �",)


def test_garbled_letters_are_counted_and_mended_over_all_pieces():
    data = ("A sound line — “yes”.\n" * 20 + "The mayor said â€œnoâ€\x9d.\n").encode()
    for mend, last in ((False, "The mayor said â€œnoâ€\x9d.\n"), (True, "The mayor said “no”.\n")):
        late = large(data)
        late.decode_as(None, mend)
        assert list(late.lines())[-1] == last
        assert "garbled letters such as “â€œ” in 2 places" in late.issues[0]


def test_a_line_without_end_is_cut_and_those_after_it_are_read(monkeypatch):
    monkeypatch.setattr(source, "LONGEST_LINE", 100)
    lines = list(large(PLAIN.encode() * 5 + b"x" * 5_000 + b"\nThe last.\n").lines())
    assert isinstance(lines[5], CutLine)
    assert len(lines[5]) <= 100 + source.PIECE
    assert lines[6] == "The last.\n"
    rows = read_source(large(b'{"text": "a"}\n{"text": "' + b"x" * 5_000 + b'"}\n{"text": "b"}\n', "a.jsonl"))
    assert [article.text for article in rows.articles] == ["a", "b"]
    assert rows.issues == ("line 2 does not end within 50 million characters",)


@pytest.mark.parametrize("before", ["", "b\n"])
@pytest.mark.parametrize(("length", "is_cut"), [(9, False), (10, True)])
def test_the_longest_line_is_whole_with_its_end(before, length, is_cut, monkeypatch):
    monkeypatch.setattr(source, "LONGEST_LINE", 10)
    line = list(Source.of_bytes("a", (before + "x" * length + "\nb").encode()).lines())[-2]
    assert (line, isinstance(line, CutLine)) == ("x" * length + "\n", is_cut)


def test_a_row_that_never_closes_does_not_swallow_the_file(monkeypatch):
    monkeypatch.setattr(table, "LARGEST_ROW", 150)
    rows = "".join(f'T{n},"text, number {n}"\n' for n in range(5))
    plain = "".join(f"T{n},text {n}\n" for n in range(50))
    result = read_source(large(f'title,text\n{rows}Bad,"open\n{plain}'.encode(), "a.csv"))
    assert [article.headline for article in result.articles] == [f"T{n}" for n in (*range(5), *range(50))]
    assert result.found.skipped == 1
    assert result.issues[0].startswith("row 7: does not end within")


def test_dates_of_all_rows_are_looked_at_only_where_one_could_mean_either():
    opened = []

    def opener(data: bytes) -> io.BytesIO:
        opened.append(1)
        return io.BytesIO(data)

    def reading(days: str) -> list[str | None]:
        opened.clear()
        data = ("text,date\n" + "".join(f"a,{day}\n" for day in days.split())).encode()
        streamed = Source("a.csv", data[:30], len(data), lambda: opener(data))
        return [article.published for article in read_source(streamed).articles]

    assert set(reading("2024-04-03 " * 30)) == {"2024-04-03"}
    once = len(opened)
    assert reading("03/04/2024 " * 30 + "14/04/2024")[0] == "2024-04-03"
    assert len(opened) == once + 1


def test_an_array_is_read_value_by_value(monkeypatch):
    records = [{"text": f"Text {n}", "n": n, "deep": {"a": [n, "“é”"]}} for n in range(40)]
    data = json.dumps(records, indent=1, ensure_ascii=False).encode()
    assert what(read_source(large(data, "a.json"))) == what(read_bytes(data, "a.json"))
    cut = read_source_until_it_breaks(large(data[:-300], "a.json"))
    assert 10 < len(cut) < 40
    broken = data.replace(b'"Text 30"', b"Text 30")
    with pytest.raises(json.JSONDecodeError) as told:
        json.loads(broken)
    with pytest.raises(Unreadable, match=rf"Expecting value .line {told.value.lineno}, column {told.value.colno}\)"):
        read_source(large(broken, "a.json"))
    monkeypatch.setattr(json_stream, "LARGEST_VALUE", 500)
    with pytest.raises(Unreadable, match="Unterminated string"):
        read_source(large(b'[{"text": "' + b"x" * 5_000, "a.json"))


def read_source_until_it_breaks(given: Source) -> list[object]:
    found: list[object] = []
    with pytest.raises(Unreadable):
        found.extend(json_stream.values_of(given.pieces()))
    return found


@pytest.mark.parametrize("text", ["[1, 2", "[1 2]", "[1,]", "[] 1", "[", "[1, 23456789012]", '[{"a": 1}, {"b": 2}]'])
def test_an_array_is_one_where_json_says_so(text):
    given = large(text.encode())
    try:
        expected = json.loads(text)
    except json.JSONDecodeError as error:
        place = rf"\(line {error.lineno}, column {error.colno}\)"
        with pytest.raises(Unreadable, match=place):
            list(json_stream.values_of(given.pieces()))
        return
    assert list(json_stream.values_of(given.pieces())) == expected


def test_a_text_is_bounded(monkeypatch):
    monkeypatch.setattr(source, "LARGEST_TEXT", 1_000)
    with pytest.raises(Unreadable, match="is larger than 0 MB; split it"):
        read_source(large(PLAIN.encode() * 50))
    assert large(b"x" * 1_000).text() == "x" * 1_000
    with pytest.raises(Unreadable, match="is larger"):
        large(b"x" * 1_001).text()
    assert len(read_source(large(b"text,date\n" + b"a,2024-05-14\n" * 200, "a.csv")).articles) == 200


def test_a_file_that_vanishes_is_a_reason(tmp_path: Path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"text\n" * 100)
    given = Source.of_file(path, "a.csv")
    path.unlink()
    with pytest.raises(Unreadable, match="can't be read: no such file"):
        list(given.lines())


@pytest.mark.parametrize("told", [0, 50, 500])
def test_a_size_that_is_not_true_costs_nothing(tmp_path: Path, monkeypatch, told):
    path = tmp_path / "a.csv"
    path.write_bytes(b"text\n" + b"A line.\n" * 12)
    state = path.stat()
    monkeypatch.setattr(source.os, "fstat", lambda _: os.stat_result((*state[:6], told, *state[7:])))
    assert "".join(Source.of_file(path, "a.csv").lines()) == path.read_text()


def test_keys_that_differ_in_every_record_are_not_all_remembered(monkeypatch):
    monkeypatch.setattr(records, "_MOST_MAPS", 10)
    lines = "".join(json.dumps({"text": f"Text {n}", f"key {n}": n}) + "\n" for n in range(100))
    result = read_bytes(lines, "a.jsonl", mapping={"outlet": "paper"})
    assert [article.metadata for article in result.articles] == [{f"key {n}": f"{n}"} for n in range(100)]
    assert result.issues == ("there is no column “paper” to map",)


def test_a_large_member_of_a_zip_can_be_read_twice_at_a_time():
    data = PLAIN.encode() * 50
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a", data)
    (member,) = ((m.head, m.size, both(m.opener)) for m in members_of(file))
    assert member == (data[:200], len(data), (data, data[:10] + data[10:]))


def both(opener) -> tuple[bytes, bytes]:
    with opener() as one, opener() as other:
        begun = other.read(10)
        return one.read(), begun + other.read()


@pytest.mark.parametrize(
    ("name", "suffix"), [("a.CSV", ".csv"), ("a", ""), ("2020.05/a", ""), ("2020.05/a.b.txt", ".txt"), (".md", ".md")]
)
def test_the_suffix_is_the_end_of_the_name(name, suffix):
    assert Source.of_bytes(name, b"").suffix == suffix


def test_what_is_kept_whole_is_one_piece_and_stays_as_it_is_where_nobody_says_otherwise():
    garbled = "The mayor said â€œnoâ€\x9d.\n"
    whole = Source.of_bytes("a", garbled.encode())
    assert (list(whole.pieces()), whole.beginning(), whole.text()) == ([garbled], garbled, garbled)
    assert list(Source.of_bytes("a", b"").pieces()) == []
    assert whole.encoding == "utf-8"


@pytest.mark.parametrize(
    ("text", "end"),
    [("ab\ncd ef\ngh ij", 9), ("ab cd", 0), ("ab cd e", 0), ("ab cd ef", 6), ("abcdefgh", 8), ("\nabcdefg h", 1)],
)
def test_a_piece_is_cut_behind_a_line_else_a_word_once_it_is_long(text, end):
    assert source._end_of_piece(text) == end


@pytest.mark.parametrize(("size", "is_whole"), [(0, True), (200, True), (201, False)])
def test_a_file_not_larger_than_what_is_kept_is_kept_whole(size, is_whole, tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * size)
    given = Source.of_file(path, "a.txt")
    assert (given.is_whole, given.size, given.head) == (is_whole, size, b"x" * min(size, 200))
    path.unlink()
    assert is_whole is (given.beginning() == "x" * size)


@pytest.mark.parametrize("before", [197, 198, 199, 396, 397, 398, 399])
def test_a_letter_that_is_cut_where_something_is_looked_at_is_no_mistake(before):
    text = "x" * before + "😀 is all\n"
    given = large(text.encode())
    assert ("".join(given.lines()), given.encoding, given.issues) == (text, "utf-8", ())
    late = large(("x" * 200 + "é" + "y" * (before % 200) + "😀\n").encode())
    assert ("".join(late.lines())[-2:], late.encoding, late.issues) == ("😀\n", "utf-8", ())


def test_what_is_no_text_has_no_beginning():
    assert large(b"\1" * 500).beginning() == Source.of_bytes("a", b"\1" * 50).beginning() == ""


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (OSError(13, "Permission denied"), "permission denied"), (OSError("Gone"), "gone"),
        (MemoryError("No room"), "no room"),
    ],
)  # fmt: skip
def test_the_reason_of_the_system_stands_inside_a_sentence(error, reason):
    assert source.reason_of(error) == reason


@pytest.mark.parametrize("size", [100, 300, 65_536, 65_537, 70_000])
def test_the_tail_is_the_last_64_kb(size):
    data = bytes(range(250)) * 300
    assert large(data[:size]).tail == Source.of_bytes("a", data[:size]).tail == data[:size][-65_536:]
