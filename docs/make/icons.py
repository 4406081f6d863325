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
WINDOWS = (16, 24, 32, 48, 64, 128, 256)
MACOS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


def png(drawing: Path, size: int) -> bytes:
    """A drawing as a PNG file, so many pixels wide and high."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # Qt's stubs ask for bytes, which it refuses
    return bytes(held.data())


def ico(drawing: Path) -> bytes:
    """All sizes in one file as Windows reads it: a directory, then PNG files."""
    pictures = [(size, png(drawing, size)) for size in WINDOWS]
    at = 6 + 16 * len(pictures)
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, picture in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at + len(body))
        body += picture
    return head + body


def icns(drawing: Path) -> bytes:
    """All sizes in one file as macOS reads it: parts with their kind and length, of which each is a PNG file."""
    parts = b""
    for size, kind in MACOS.items():
        picture = png(drawing, size)
        parts += kind + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def write(folder: Path) -> None:
    """Write them into a folder, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    for drawing in sorted(DRAWINGS.glob("*.svg")):
        (folder / f"{drawing.stem}.ico").write_bytes(ico(drawing))
        (folder / f"{drawing.stem}.icns").write_bytes(icns(drawing))
        (folder / f"{drawing.stem}.png").write_bytes(png(drawing, 256))


def main() -> None:
    """Write them where they were asked for."""
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "icons")


if __name__ == "__main__":
    main()
