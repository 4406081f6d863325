"""The icons that installers need, drawn from the SVG files: ``python -m docs.make.icons [FOLDER]``."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[2]
DRAWINGS = ROOT / "resources" / "desktop"
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)
COMPRESSED = 256  # from here on a picture in an ICO is a PNG; smaller ones not every reader takes so
MACOS = {  # by the names that ICNS has for them; those of 16 and 32 points are there twice as sharp
    b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512, b"ic09": 512, b"ic10": 1024,
}  # fmt: skip
ON_MACOS = 824 / 1024  # what share of its picture an icon fills there, so that all look equally large


def draw(drawing: Path, size: int, share: float = 1.0) -> QImage:
    """A drawing as a square of so many pixels, of which it fills a ``share``."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    margin = size * (1 - share) / 2
    painter = QPainter(picture)
    QSvgRenderer(str(drawing)).render(painter, QRectF(margin, margin, size * share, size * share))
    painter.end()
    return picture


def png(picture: QImage) -> bytes:
    """A picture as a PNG file."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # Qt's stubs ask for bytes, which it refuses
    return bytes(held.data())


def ico(drawing: Path) -> bytes:
    """All sizes in one file as Windows reads it: a directory, then the pictures."""
    pictures = [(size, _in_ico(draw(drawing, size))) for size in WINDOWS]
    at = 6 + 16 * len(pictures)
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, picture in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at + len(body))
        body += picture
    return head + body


def icns(drawing: Path) -> bytes:
    """All sizes in one file as macOS reads it: parts with their kind and length, of which each is a PNG file."""
    parts = b""
    for kind, size in MACOS.items():
        picture = png(draw(drawing, size, ON_MACOS))
        parts += kind + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def write(folder: Path) -> None:
    """Write them into a folder, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    for drawing in sorted(DRAWINGS.glob("*.svg")):
        (folder / f"{drawing.stem}.ico").write_bytes(ico(drawing))
        (folder / f"{drawing.stem}.icns").write_bytes(icns(drawing))
        (folder / f"{drawing.stem}.png").write_bytes(png(draw(drawing, 256)))


def main() -> None:
    """Write them where they were asked for."""
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "icons")


def _in_ico(image: QImage) -> bytes:
    """A picture as it stands in an ICO: rows from below, then a mask that cuts nothing; its height counts both."""
    size = image.width()
    if size >= COMPRESSED:
        return png(image)
    dots = bytes(image.constBits())
    rows = [dots[start : start + 4 * size] for start in range(0, len(dots), 4 * size)]
    mask = bytes((size + 31) // 32 * 4 * size)
    head = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, len(dots) + len(mask), 0, 0, 0, 0)
    return b"".join([head, *reversed(rows), mask])


if __name__ == "__main__":
    main()
