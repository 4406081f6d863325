"""The icons of the installers: every size that a system asks for is in its one file."""

from __future__ import annotations

import struct

import pytest
from PySide6.QtGui import QImage

from docs.make.icons import DRAWINGS, MACOS, WINDOWS, icns, ico

ALL = sorted(DRAWINGS.glob("*.svg"))


@pytest.mark.parametrize("drawing", ALL, ids=lambda path: path.stem)
def test_windows_finds_each_size_where_the_directory_says(qapp, drawing):
    file = ico(drawing)
    assert struct.unpack_from("<HHH", file) == (0, 1, len(WINDOWS))
    for n, size in enumerate(WINDOWS):
        wide, high, _, _, _, _, length, at = struct.unpack_from("<BBBBHHII", file, 6 + 16 * n)
        assert (wide, high) == (size % 256, size % 256)
        assert QImage.fromData(file[at : at + length], "PNG").width() == size
    assert at + length == len(file)


@pytest.mark.parametrize("drawing", ALL, ids=lambda path: path.stem)
def test_macos_finds_each_size_by_its_kind(qapp, drawing):
    file = icns(drawing)
    assert (file[:4], struct.unpack_from(">I", file, 4)[0]) == (b"icns", len(file))
    at, found = 8, {}
    while at < len(file):
        length = struct.unpack_from(">I", file, at + 4)[0]
        found[file[at : at + 4]] = QImage.fromData(file[at + 8 : at + length], "PNG").width()
        at += length
    assert found == {kind: size for size, kind in MACOS.items()}
