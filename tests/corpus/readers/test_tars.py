"""Tars and packed files, good and ill-meant."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.readers import members, tars
from corpus.readers.gathering import Input, list_files, open_inputs
from corpus.readers.members import Limits, is_packed, is_tar
from corpus.readers.tars import packed_members
from models.errors import Unreadable
from tests.corpus.readers.test_archives import zipped

PACKINGS: dict[str, Callable[[bytes], bytes]] = {
    ".tar": bytes, ".tar.gz": gzip.compress, ".tgz": gzip.compress, ".tar.bz2": bz2.compress, ".tar.xz": lzma.compress,
}  # fmt: skip
PLAIN: dict[str, Callable[[bytes], bytes]] = {".gz": gzip.compress, ".bz2": bz2.compress, ".xz": lzma.compress}


def tarred(*entries: tuple[str, bytes] | tarfile.TarInfo, form: int = tarfile.PAX_FORMAT) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", format=form) as archive:
        for entry in entries:
            if isinstance(entry, tarfile.TarInfo):
                archive.addfile(entry)
            else:
                info = tarfile.TarInfo(entry[0])
                info.size = len(entry[1])
                archive.addfile(info, io.BytesIO(entry[1]))
    return file.getvalue()


def special(name: str, kind: bytes, target: str = "") -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


def inputs(path: Path) -> list[Input]:
    return [given for listed in list_files([path]) for given in open_inputs(listed)]


def got(data: bytes, name: str = "x", limits: Limits = Limits()) -> list[tuple[str, bytes, str]]:  # noqa: B008
    return [(m.name, m.head, m.refusal) for m in packed_members(io.BytesIO(data), name, limits)]


@pytest.mark.parametrize("form", [tarfile.PAX_FORMAT, tarfile.GNU_FORMAT, tarfile.USTAR_FORMAT])
@pytest.mark.parametrize("end", PACKINGS)
def test_a_tar_is_read_whatever_it_is_packed_by_and_called(tmp_path, end, form):
    data = PACKINGS[end](tarred(("Ledger/a.txt", b"The council met."), ("b.txt", b""), form=form))
    for name in (f"news{end}", "anything"):
        (tmp_path / name).write_bytes(data)
        first, second = inputs(tmp_path / name)
        assert (first.below, first.origin) == ("Ledger/a.txt", f"{name} › Ledger/a.txt")
        assert (first.source.text(), second.source.size) == ("The council met.", 0)


@pytest.mark.parametrize("end", PLAIN)
def test_a_packed_file_is_the_file_without_its_end(tmp_path, end):
    (tmp_path / f"news.csv{end}").write_bytes(PLAIN[end](b"title,text\nA,B\n"))
    (given,) = inputs(tmp_path / f"news.csv{end}")
    assert (given.below, given.source.text(), given.source.suffix) == ("news.csv", "title,text\nA,B\n", ".csv")


@pytest.mark.parametrize("end", PLAIN)
def test_several_packed_streams_are_one_and_anything_else_behind_them_is_told(end):
    data = PLAIN[end](b"The council ") + PLAIN[end](b"met.") + b"\0" * 40
    assert got(data, f"a{end}") == [("a", b"The council met.", "")]
    with pytest.raises(Unreadable, match="damaged from here on"):
        got(data + b"more")


@pytest.mark.parametrize("form", [tarfile.PAX_FORMAT, tarfile.GNU_FORMAT])
def test_long_names_and_letters_of_any_script_come_back(form):
    name = "Ledger/" + "é" * 150 + "/نص.txt"
    assert got(tarred((name, b"x"), ("b", b"y"), form=form)) == [(name, b"x", ""), ("b", b"y", "")]


def test_names_are_never_paths(tmp_path):
    (tmp_path / "x.tgz").write_bytes(gzip.compress(tarred(("../../evil.txt", b"a"), ("/etc/b.txt", b"b"))))
    found = inputs(tmp_path / "x.tgz")
    assert [given.below for given in found] == ["evil.txt", "etc/b.txt"]
    assert [path.name for path in tmp_path.iterdir()] == ["x.tgz"]
    assert not (tmp_path / "../../evil.txt").exists()


def test_links_and_devices_have_a_row_and_are_not_followed(tmp_path):
    (tmp_path / "secret").write_text("secret")
    entries = [special("soft", tarfile.SYMTYPE, "../secret"), special("hard", tarfile.LNKTYPE, "/etc/passwd"),
               special("null", tarfile.CHRTYPE), special("disk", tarfile.BLKTYPE), special("pipe", tarfile.FIFOTYPE),
               special("folder", tarfile.DIRTYPE)]  # fmt: skip
    (tmp_path / "x.tar").write_bytes(tarred(("._a", b"x"), *entries, ("a.txt", b"A")))
    found = {given.below: given.refusal for given in inputs(tmp_path / "x.tar")}
    link = "is a link within its archive, which is not followed"
    assert found == {
        "._a": "is hidden or the system's own; left out", "soft": link, "hard": link, "null": "is no ordinary file",
        "disk": "is no ordinary file", "pipe": "is no ordinary file", "a.txt": "",
    }  # fmt: skip


def test_archives_are_opened_one_level_deep(tmp_path):
    inner = tarred(("a", b"A"))
    nested = "is an archive within an archive, which is not opened; unpack it first"
    entries = [("a.tar", inner), ("a.gz", gzip.compress(b"A")), ("a.zip", zipped(a="A").getvalue()),
               ("a.xz", lzma.compress(b"A")), ("a.bz2", bz2.compress(b"A"))]  # fmt: skip
    assert [refusal for _, _, refusal in got(tarred(*entries))] == [nested] * 5
    assert got(gzip.compress(gzip.compress(b"A"))) == [("x", b"", nested)]
    assert got(gzip.compress(zipped(a="A").getvalue())) == [("x", b"", nested)]
    (tmp_path / "x.zip").write_bytes(zipped(**{"a.tar": inner, "b.gz": gzip.compress(b"A")}).getvalue())
    assert [given.refusal for given in inputs(tmp_path / "x.zip")] == [nested] * 2


def test_a_packed_web_archive_and_documents_stay_what_they_are():
    web = gzip.compress(b"WARC/1.0\r\n")
    assert not is_packed(web)
    document = zipped(**{"[Content_Types].xml": "x"}).getvalue()
    assert got(tarred(("a.warc.gz", web), ("a.docx", document))) == [("a.warc.gz", web, ""), ("a.docx", document, "")]


def test_what_only_begins_like_an_archive_is_a_text():
    assert not is_packed(b"BZh is how it begins")
    assert not is_tar(b"news/a.txt" + b" " * 600)
    assert not is_tar(b"\0" * 1024)


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_a_bomb_ends_within_its_budget(pack, monkeypatch):
    counted = 0
    real = tars.unpacked_chunks

    def counting(*given: object) -> object:
        nonlocal counted
        for chunk in real(*given):
            counted += len(chunk)
            yield chunk

    monkeypatch.setattr(tars, "unpacked_chunks", counting)
    bomb = pack(b"0" * 20_000_000)
    tracemalloc.start()
    with pytest.raises(Unreadable, match="unpacks to more than 5 MB; what follows was not read"):
        got(bomb, limits=Limits(archive=5_000_000))
    assert tracemalloc.get_traced_memory()[1] < 30_000_000
    tracemalloc.stop()
    assert counted <= 6_000_000


def test_members_are_bounded_each_and_all_together():
    data = tarred(("big", b"0" * 3_000_000), ("a", b"A"), ("b", b"1" * 1_000_000), ("c", b"C"))
    limits = Limits(member=2_000_000, archive=3_500_000)
    given = packed_members(io.BytesIO(gzip.compress(data)), "x", limits)
    assert next(given).refusal == "not read: it unpacks to more than 2 MB"
    assert next(given).head == b"A"
    with pytest.raises(Unreadable, match="unpacks to more than 3 MB"):
        next(given)
    with pytest.raises(Unreadable, match="holds more than 2 files; what follows was not read"):
        got(data, limits=Limits(members=2))


def test_what_comes_before_a_limit_or_a_damage_is_kept_and_the_rest_is_one_row(tmp_path):
    data = tarred(("a.txt", b"A" * 600), ("b.txt", b"B" * 2_000))
    (tmp_path / "cut.tar").write_bytes(data[:2_800])
    first, row = inputs(tmp_path / "cut.tar")
    assert (first.below, first.refusal) == ("a.txt", "")
    assert row.path == str(tmp_path / "cut.tar")
    assert row.refusal == "is damaged from here on (“b.txt” ends in its middle)."
    packed = gzip.compress(data)
    (tmp_path / "cut.tgz").write_bytes(packed[: len(packed) // 2])
    assert "damaged from here on" in inputs(tmp_path / "cut.tgz")[-1].refusal


def test_a_member_larger_than_what_is_kept_is_read_from_where_it_was_unpacked(monkeypatch):
    monkeypatch.setattr(members, "HEAD", 10)
    data = bytes(range(65, 90))
    (member,) = (  # used before the next is asked for, as it says
        (m.head, m.size, m.opener().read()) for m in packed_members(io.BytesIO(tarred(("a", data))), "x")
    )
    assert member == (data[:10], 25, data)


def header(name: str, size: bytes, kind: bytes = b"0") -> bytes:
    block = bytearray(512)
    block[: len(name)] = name.encode()
    block[100:108], block[108:116], block[116:124] = b"0000644\0", b"0000000\0", b"0000000\0"
    block[124:136], block[136:148] = size.ljust(12, b"\0"), b"00000000000\0"
    block[148:156], block[156:157] = b" " * 8, kind
    block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (header("a", b"00000077777") + b"x" * 512, "“a” ends in its middle"),
        (header("a", b"\xff" * 12) + b"x" * 512, "a size below nothing"),
        (header("a", b"00077777777", b"x") + b"x" * 512, "a header without an end"),
        (header("a", b"00000000012", b"x") + b"9999 x=y\n".ljust(512, b"\0"), "a header that can't be read"),
        (header("a", b"00000000012", b"x") + b"10 size=-\n".ljust(512, b"\0"), "a size that is no number"),
        (header("a", b"00000000001") + b"x".ljust(512, b"\0") + b"garbage" * 100, "damaged from here on"),
    ],
)
def test_a_tar_that_lies_is_one_sentence(data, reason):
    tracemalloc.start()
    with pytest.raises(Unreadable, match=reason):
        got(data)
    assert tracemalloc.get_traced_memory()[1] < 10_000_000
    tracemalloc.stop()


def test_a_file_with_holes_is_told_and_what_follows_it_is_read():
    block = bytearray(header("a", b"00000000001", b"S"))
    block[482], block[148:156] = 1, b" " * 8
    block[148:156] = b"%06o\0 " % sum(block)
    data = bytes(block) + b"\0" * 512 + b"x".ljust(512, b"\0") + tarred(("b", b"B"))
    (_, _, refusal), after = got(data)
    assert "with holes" in refusal
    assert after == ("b", b"B", "")


def test_two_tars_one_behind_the_other_are_both_read():
    assert [name for name, _, _ in got(tarred(("a", b"A")) + tarred(("b", b"B")))] == ["a", "b"]


SEED = tarred(("a" * 120, b"A" * 700), special("l", tarfile.SYMTYPE, "a"), ("b", b"B"))


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(list(PACKINGS)), st.lists(st.tuples(st.integers(0, 9_000), st.integers(0, 255)), max_size=8))
def test_any_damage_to_a_tar(end, changes):
    data = bytearray(PACKINGS[end](SEED))
    for at, value in changes:
        data[at % len(data)] = value
    try:
        for member in packed_members(io.BytesIO(bytes(data)), "x", Limits(member=10_000, archive=20_000_000)):
            assert member.refusal or member.size <= 20_000
    except Unreadable:
        return
