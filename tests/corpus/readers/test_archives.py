"""Zips, good and ill-meant."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from corpus.readers import archives
from corpus.readers.archives import Limits, holds_document, is_archive, members_of
from models.errors import Unreadable


def zipped(**members: bytes | str) -> io.BytesIO:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    file.seek(0)
    return file


def test_members_come_with_their_bytes():
    assert [(m.name, m.head) for m in members_of(zipped(a="A", b="B"))] == [("a", b"A"), ("b", b"B")]


def test_bytes_are_counted_not_believed():
    limits = Limits(member=1_000, archive=1_500)
    bomb = zipped(bomb=b"0" * 50_000, one=b"1" * 900, two=b"2" * 900, three=b"3")
    refusals = {m.name: (m.refusal, m.size) for m in members_of(bomb, limits)}
    assert refusals["bomb"][0].startswith("not read: it unpacks to more than")
    assert refusals["one"] == ("", 900)
    assert refusals["two"][0].startswith("not read: its zip unpacks to more than")
    assert refusals["three"] == ("", 1)


def test_a_small_size_in_the_list_of_members_deceives_nobody():
    data = bytearray(zipped(bomb=b"0" * 50_000).getvalue())
    size = (50_000).to_bytes(4, "little")
    while (at := data.find(size)) >= 0:
        data[at : at + 4] = (10).to_bytes(4, "little")
    (member,) = members_of(io.BytesIO(bytes(data)), Limits(member=1_000))
    assert member.refusal or member.size <= 1_000


def test_too_many_members_refuse_the_archive():
    with pytest.raises(Unreadable, match="holds 3 files; 2 are the most"):
        list(members_of(zipped(a="1", b="2", c="3"), Limits(members=2)))


def test_a_zip_within_a_zip_is_refused():
    (member,) = members_of(zipped(inner=zipped(a="1").getvalue()))
    assert "zip within a zip" in member.refusal


def test_an_encrypted_member_is_refused_and_the_others_are_kept():
    data = bytearray(zipped(a="secret", b="open").getvalue())
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + flags] |= 1
    first, second = members_of(io.BytesIO(bytes(data)))
    assert first.refusal == "is encrypted; unpack it with its password first"
    assert second.head == b"open"


def test_a_damaged_member_is_refused_and_the_others_are_kept():
    data = zipped(a=b"a" * 500, b="fine").getvalue()
    at = data.index(b"a", 30) + 4
    broken = data[:at] + b"\xff\xff" + data[at + 2 :]
    first, second = members_of(io.BytesIO(broken))
    assert "damaged" in first.refusal
    assert second.head == b"fine"


def test_what_is_no_zip_after_all_is_refused():
    with pytest.raises(Unreadable, match="no zip that can be read"):
        list(members_of(io.BytesIO(b"PK\x03\x04 and nothing more")))


def test_what_a_limit_allows_is_read_to_its_last_byte():
    limits = Limits(member=1_000, archive=1_500, members=3)
    sizes = [(m.size, m.refusal) for m in members_of(zipped(a=b"a" * 1_000, b=b"b" * 500, c=b""), limits)]
    assert sizes == [(1_000, ""), (500, ""), (0, "")]
    refusals = [m.refusal for m in members_of(zipped(a=b"a" * 1_001, b=b"b" * 1_000, c=b"c" * 501), limits)]
    assert refusals == [
        "not read: it unpacks to more than 0 MB", "", "not read: its zip unpacks to more than 0 MB",
    ]  # fmt: skip


def test_folders_of_a_zip_are_no_members():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("folder/", "")
        archive.writestr("folder/a", "A")
    assert [m.name for m in members_of(file, Limits(members=1))] == ["folder/a"]


@pytest.mark.parametrize("chunk", [4, 5])
@pytest.mark.parametrize(("size", "is_kept"), [(9, True), (10, True), (11, False), (25, False)])
def test_a_member_larger_than_what_is_kept_is_read_from_where_it_was_unpacked(size, is_kept, chunk, monkeypatch):
    monkeypatch.setattr(archives, "HEAD", 10)
    monkeypatch.setattr(archives, "_CHUNK", chunk)
    data = bytes(range(65, 65 + size))
    for member in members_of(zipped(a=data)):
        assert (member.head, member.size, member.opener is None) == (data[:10], size, is_kept)
        if member.opener is not None:
            with member.opener() as file:
                assert file.read() == data
                assert (file.seek(3), file.read(2), file.seek(-4, 2), file.read()) == (
                    3,
                    data[3:5],
                    size - 4,
                    data[-4:],
                )
                file.seek(2)
                assert (file.seek(3, 1), file.read(1), file.seekable(), file.readable()) == (5, data[5:6], True, True)


def test_a_list_of_members_that_is_too_long_to_read_is_refused(monkeypatch):
    monkeypatch.setattr(archives, "_LARGEST_DIRECTORY", 46)
    with pytest.raises(Unreadable, match="lists more files than one zip may hold"):
        list(members_of(zipped(a="A")))
    assert not holds_document(zipped(mimetype="x"))
    monkeypatch.setattr(archives, "_LARGEST_DIRECTORY", 47)
    assert [m.name for m in members_of(zipped(a="A"))] == ["a"]


def test_a_comment_behind_the_list_of_members_hides_nothing(monkeypatch):
    monkeypatch.setattr(archives, "_LARGEST_DIRECTORY", 46)
    file = zipped(a="A")
    with zipfile.ZipFile(file, "a") as archive:
        archive.comment = b"x" * 65_535
    with pytest.raises(Unreadable, match="lists more files"):
        list(members_of(file))


def test_what_a_zip_is_shows_in_its_first_bytes():
    assert is_archive(zipped(a="A").getvalue())
    assert is_archive(zipped().getvalue())
    assert not is_archive(b"PK\x01\x02")
    assert holds_document(zipped(mimetype="x"))
    assert not holds_document(zipped(a="A"))
    assert not holds_document(io.BytesIO(b"PK\x03\x04"))


def test_a_document_in_a_zip_is_no_zip_within_a_zip():
    (member,) = members_of(zipped(inner=zipped(**{"[Content_Types].xml": "x"}).getvalue()))
    assert member.refusal == ""


@pytest.mark.parametrize(("most", "amount"), [(999_999, "0 MB"), (1_000_000, "1 MB")])
def test_how_much_is_too_much_is_told_in_megabytes(most, amount):
    (member,) = members_of(zipped(a=b"0" * 1_000_001), Limits(member=most))
    assert member.refusal == f"not read: it unpacks to more than {amount}"
    (member,) = members_of(zipped(a=b"0" * 1_000_001), Limits(archive=most))
    assert member.refusal == f"not read: its zip unpacks to more than {amount}"


@pytest.mark.parametrize(("said", "reason"), [(10_000_000, "no zip"), (10_000_001, r"lists more files .*\(10,?000\)")])
def test_how_long_the_list_of_members_is_stands_even_in_the_smallest_zip(said, reason):
    with pytest.raises(Unreadable, match=reason):
        list(members_of(io.BytesIO(struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0, 0, said, 0, 0))))


def test_only_the_end_of_a_zip_is_looked_through_for_its_list_of_members():
    read = []

    class Counting(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            read.append(super().read(size))
            return read[-1]

    file = Counting(zipped(a=bytes(range(256)) * 400).getvalue() + b"x" * 100_000)
    assert not holds_document(file)
    assert len(read[0]) == 65_557
