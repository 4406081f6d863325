"""Zips, good and ill-meant."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from corpus.readers import archives, members, unpacking
from corpus.readers.archives import holds_document, members_of
from corpus.readers.members import Limits, is_zip
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


def entries(data: bytes) -> list[int]:
    """Where the entries of the list of members begin."""
    found = [data.index(b"PK\1\2")]
    while (at := data.find(b"PK\1\2", found[-1] + 46)) >= 0:
        found.append(at)
    return found


def overlapping(files: int, kernel: bytes) -> io.BytesIO:
    """A zip whose members all share the packed bytes of one."""
    data = bytearray(zipped(**{f"a{n:04}": kernel if n == files - 1 else b"" for n in range(files)}).getvalue())
    places = entries(data)
    last = data[places[-1] : places[-1] + 51]
    for at in places:
        data[at : at + 51] = last
    return io.BytesIO(bytes(data))


class Counted:
    """How many bytes zipfile has unpacked."""

    def __init__(self, monkeypatch) -> None:
        self.bytes = 0
        real = archives.chunks_of

        def counting(archive, info):
            for chunk in real(archive, info):
                self.bytes += len(chunk)
                yield chunk

        monkeypatch.setattr(archives, "chunks_of", counting)


def test_members_that_lie_over_each_other_are_unpacked_once(monkeypatch):
    counted = Counted(monkeypatch)
    members = list(members_of(overlapping(300, b"news " * 1_000)))
    refused = [member for member in members if member.refusal]
    assert (len(members), len(refused), counted.bytes) == (300, 299, 5_000)
    assert all("lies over another file" in member.refusal for member in refused)


def test_a_member_that_begins_within_another_is_refused_with_it():
    outer = zipped(b=b"inner " * 9).getvalue()
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("good", "Good.")
        archive.writestr("a", outer)
        archive.writestr("b", b"inner " * 9)
        archive.writestr("best", "Best.")
    data = bytearray(file.getvalue())
    at = entries(data)[-2]  # the entry of b, which from now on points into the bytes of a
    data[at + 42 : at + 46] = (data.index(outer)).to_bytes(4, "little")
    refusals = {member.name: bool(member.refusal) for member in members_of(io.BytesIO(bytes(data)))}
    assert refusals == {"good": False, "a": True, "b": True, "best": False}


def test_what_is_found_damaged_when_it_is_unpacked_counts_as_well():
    data = bytearray(zipped(**{f"a{n}": bytes([n]) * 1_000 for n in range(100)}, z=b"").getvalue())
    at = 0
    while (at := data.find(b"PK\1\2", at + 1)) >= 0:
        data[at + 16] ^= 1  # its checksum, so that all is unpacked before it is found damaged
    members = list(members_of(io.BytesIO(bytes(data)), Limits(archive=5_500)))
    assert ["damaged" in member.refusal for member in members].count(True) == 6
    assert members[5].refusal.startswith("not read: its zip unpacks to more than")
    assert members[99].refusal == members[5].refusal


def test_one_that_says_too_much_is_not_even_opened(monkeypatch):
    counted = Counted(monkeypatch)
    big, good = members_of(zipped(big=b"0" * 1_001, good=b"1" * 1_000), Limits(member=1_000, archive=1_000))
    assert (big.refusal[:11], good.refusal, counted.bytes) == ("not read: i", "", 1_000)


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_every_method_of_packing_is_read_and_none_unpacks_much_more_than_it_says(method, monkeypatch):
    file = io.BytesIO()
    news = b"The council met. " * 9
    with zipfile.ZipFile(file, "w", method) as archive:
        archive.writestr("bomb", b"0" * 20_000_000)
        archive.writestr("good", news)
    assert [member.size for member in members_of(io.BytesIO(file.getvalue()))] == [20_000_000, len(news)]
    data = bytearray(file.getvalue())
    at = data.index(b"PK\1\2")
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")
    counted = Counted(monkeypatch)
    bomb, good = members_of(io.BytesIO(bytes(data)))
    assert "damaged" in bomb.refusal
    assert good.head == news
    assert counted.bytes < 3_000_000


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
    monkeypatch.setattr(members, "HEAD", 10)
    monkeypatch.setattr(unpacking, "CHUNK", chunk)
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
    assert is_zip(zipped(a="A").getvalue())
    assert is_zip(zipped().getvalue())
    assert not is_zip(b"PK\x01\x02")
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
