"""The icons of the installers, as those who read icons see them."""

from __future__ import annotations

import struct

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

from docs.make import icons

ALL = sorted(icons.DRAWINGS.glob("*.svg"))


def pictures(data: bytes, form: str) -> dict[int, QImage]:
    """What Qt's own reader finds in an icon, by size."""
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(form.encode()))
    found = {}
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        image = reader.read()
        assert not image.isNull(), reader.errorString()
        found[image.width()] = image
    return found


def like(one: QImage, other: QImage) -> bool:
    argb = QImage.Format.Format_ARGB32
    return one.convertToFormat(argb) == other.convertToFormat(argb)


@pytest.mark.parametrize("drawing", ALL, ids=lambda path: path.stem)
def test_windows_finds_every_size_as_it_was_drawn(qapp, drawing):
    found = pictures(icons.ico(drawing), "ico")
    assert sorted(found) == sorted(icons.WINDOWS)
    assert all(like(image, icons.draw(drawing, size)) for size, image in found.items())


@pytest.mark.parametrize("drawing", ALL, ids=lambda path: path.stem)
def test_macos_finds_every_size(qapp, drawing):
    data = icons.icns(drawing)
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8])[0] == len(data)
    found, place = {}, 8
    while place < len(data):
        kind, length = struct.unpack(">4sI", data[place : place + 8])
        found[kind] = QImage.fromData(data[place + 8 : place + length], "PNG")
        place += length
    assert {kind: image.width() for kind, image in found.items()} == icons.MACOS
    assert all(like(image, icons.draw(drawing, image.width(), icons.ON_MACOS)) for image in found.values())
    assert found[b"ic10"].pixelColor(50, 512).alpha() == 0  # the margin that all icons have there


def test_all_are_written(qapp, tmp_path):
    icons.write(tmp_path / "icons")
    written = {path.name for path in (tmp_path / "icons").iterdir()}
    assert written == {f"{drawing.stem}.{form}" for drawing in ALL for form in ("ico", "icns", "png")}
    assert all(QImage(str(path)).height() == 256 for path in tmp_path.rglob("*.png"))


@pytest.mark.parametrize("drawing", ALL, ids=lambda path: path.stem)
@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256, 512])
def test_the_first_line_stands_out_at_every_size(qapp, drawing, size):
    image = icons.draw(drawing, size)
    colours = {image.pixelColor(x, y).name() for x in range(size) for y in range(size)}
    assert {"#f4cf6e", "#1f5fa8"} <= colours
