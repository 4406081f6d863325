"""Choosing files and folders: the one thing that a box is opened for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_file(parent: QWidget, title: str, where: Path | None = None, kinds: str = "") -> Path | None:
    """A file that is there, or None."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(where or ""), kinds)
    return _path(parent, chosen)


def ask_files(parent: QWidget, title: str) -> list[Path]:
    """Files that are there; empty where none was chosen."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title)
    parent.window().activateWindow()
    return [Path(path) for path in chosen]


def ask_folder(parent: QWidget, title: str, where: Path | None = None) -> Path | None:
    """A folder, or None."""
    return _path(parent, QFileDialog.getExistingDirectory(parent, title, str(where or "")))


def ask_new_file(parent: QWidget, title: str, where: Path, kinds: str = "") -> Path | None:
    """A file to be written, or None."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(where), kinds)
    return _path(parent, chosen)


def _path(parent: QWidget, chosen: str) -> Path | None:
    parent.window().activateWindow()  # where no window manager runs, nothing else gives the keys back
    return Path(chosen) if chosen else None
