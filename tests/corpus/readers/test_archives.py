"""Zips, good and ill-meant."""

from __future__ import annotations

import io
import zipfile

import pytest

from corpus.readers.archives import Limits, members_of
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
    assert "encrypted" in first.refusal
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
