"""What one user has chosen, in a text file under the platform's configuration folder that can be edited by hand."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings, QStandardPaths

from gui.style import fonts
from gui.style.reader import LEADINGS, SIZES, WIDTHS, Reader, nearest

RECENT = 12  # projects that the welcome page remembers


@dataclass(frozen=True, slots=True)
class Recent:
    """A project that was open once; ``place`` is where the desk stood in it, as the desk itself tells."""

    path: Path
    title: str
    opened: str  # ISO time
    place: Mapping[str, Any] = field(default_factory=dict)


def default_path() -> Path:
    """Where the settings of this user lie."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder) / "standfirst" / "settings.ini"


class Settings:
    """Typed access to the settings file; every change is written as it is made."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def coder_name(self) -> str:
        """Who is coding; empty before the first start has asked."""
        return self._text("coder/name")

    @property
    def coder_pseudonym(self) -> str:
        """What stands for the coder in exports; empty lets each project choose."""
        return self._text("coder/pseudonym")

    def set_coder(self, name: str, pseudonym: str) -> None:
        """Remember who is coding."""
        self._put("coder/name", name)
        self._put("coder/pseudonym", pseudonym)

    @property
    def appearance(self) -> str:
        """``light``, ``dark`` or ``system``."""
        chosen = self._text("window/appearance")
        return chosen if chosen in ("light", "dark") else "system"

    @appearance.setter
    def appearance(self, chosen: str) -> None:
        self._put("window/appearance", chosen)

    @property
    def frame(self) -> tuple[int, int, int, int] | None:
        """Where the window stood and how large it was; None before it was ever moved."""
        parts = self._text("window/frame").split()
        try:
            x, y, width, height = (int(part) for part in parts)
        except ValueError:
            return None
        return x, y, width, height

    @frame.setter
    def frame(self, frame: tuple[int, int, int, int]) -> None:
        self._put("window/frame", " ".join(str(n) for n in frame))

    @property
    def is_maximised(self) -> bool:
        """Whether the window filled the screen."""
        return self._text("window/maximised") == "yes"

    @is_maximised.setter
    def is_maximised(self, yes: bool) -> None:
        self._put("window/maximised", "yes" if yes else "no")

    @property
    def scale(self) -> float | None:
        """The size of type as a share of the designed one; None before it was ever changed."""
        try:
            return float(self._text("window/scale"))
        except ValueError:
            return None

    @scale.setter
    def scale(self, scale: float) -> None:
        self._put("window/scale", str(scale))

    @property
    def reader(self) -> Reader:
        """How articles are set."""
        return Reader(
            self._text("reader/face") or fonts.READING,
            nearest(self._share("reader/size"), SIZES),
            nearest(self._share("reader/leading"), LEADINGS),
            nearest(self._share("reader/width"), WIDTHS),
        )

    @reader.setter
    def reader(self, reader: Reader) -> None:
        self._put("reader/face", reader.face)
        for name in ("size", "leading", "width"):
            self._put(f"reader/{name}", str(getattr(reader, name)))

    def folder(self, what: str) -> Path:
        """Where ``projects``, ``datasets`` or ``codebooks`` go; the documents of the user, if not chosen."""
        chosen = self._text(f"folders/{what}")
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(chosen) if chosen and Path(chosen).is_dir() else Path(documents)

    def set_folder(self, what: str, folder: Path) -> None:
        """Let ``projects``, ``datasets`` or ``codebooks`` go there."""
        self._put(f"folders/{what}", str(folder))

    @property
    def language(self) -> str:
        """A language's code such as ``de``, or ``system`` for that of the system."""
        return self._text("window/language") or "system"

    @language.setter
    def language(self, code: str) -> None:
        self._put("window/language", code)

    @property
    def reads_by_itself(self) -> bool:
        """Whether names and speakers are looked for as soon as there are unread articles."""
        return self._text("prehighlighting/by_itself") != "no"

    @reads_by_itself.setter
    def reads_by_itself(self, yes: bool) -> None:
        self._put("prehighlighting/by_itself", "yes" if yes else "no")

    @property
    def learns_claims(self) -> bool:
        """Whether guesses for claims may learn from what the coder has coded."""
        return self._text("claims/learn") != "no"

    @learns_claims.setter
    def learns_claims(self, yes: bool) -> None:
        self._put("claims/learn", "yes" if yes else "no")

    @property
    def folds_unlikely(self) -> bool:
        """Whether drafts that are unlikely to be statements are folded away where they stand."""
        return self._text("drafts/fold") != "no"

    @folds_unlikely.setter
    def folds_unlikely(self, yes: bool) -> None:
        self._put("drafts/fold", "yes" if yes else "no")

    @property
    def shows_pages(self) -> bool:
        """Whether the bar of pages stands at the left."""
        return self._text("pages/bar") != "no"

    @shows_pages.setter
    def shows_pages(self, yes: bool) -> None:
        self._put("pages/bar", "yes" if yes else "no")

    @property
    def has_seen_tour(self) -> bool:
        """Whether the tour has come by itself once."""
        return self._text("tour/seen") == "yes"

    @has_seen_tour.setter
    def has_seen_tour(self, yes: bool) -> None:
        self._put("tour/seen", "yes" if yes else "no")

    @property
    def pipeline(self) -> str:
        """The spaCy pipeline that reads; empty is the one that comes with the program."""
        return self._text("prehighlighting/pipeline")

    @property
    def keys(self) -> dict[str, tuple[str, ...]]:
        """The keys that the user has changed, by command."""
        self._file.beginGroup("keys")
        found = {name: tuple(str(self._file.value(name)).split()) for name in self._file.childKeys()}
        self._file.endGroup()
        return found

    @keys.setter
    def keys(self, changed: Mapping[str, tuple[str, ...]]) -> None:
        self._file.remove("keys")
        for name, keys in changed.items():
            self._file.setValue(f"keys/{name}", " ".join(keys))
        self._file.sync()

    @property
    def recent(self) -> list[Recent]:
        """The projects that were open, the last one first."""
        found = []
        for n in range(self._file.beginReadArray("recent")):
            self._file.setArrayIndex(n)
            path, place = str(self._file.value("path", "")), str(self._file.value("place", ""))
            if path:
                opened = str(self._file.value("opened", ""))
                found.append(Recent(Path(path), str(self._file.value("title", "")), opened, _mapping(place)))
        self._file.endArray()
        return found

    def remember(self, project: Recent) -> None:
        """Put a project first among the recent ones, with its place where it brings one."""
        others = self.recent
        known = next((recent for recent in others if recent.path == project.path), None)
        if known and not project.place:
            project = replace(project, place=known.place)
        self._put_recent([project, *(recent for recent in others if recent.path != project.path)][:RECENT])

    def forget(self, path: Path) -> None:
        """Leave a project out of the recent ones; the file itself is not touched."""
        self._put_recent([recent for recent in self.recent if recent.path != path])

    def place_in(self, path: Path) -> Mapping[str, Any]:
        """Where the desk stood in this project."""
        return next((recent.place for recent in self.recent if recent.path == path), {})

    def views(self, project: Path) -> dict[str, Any]:
        """The views of a project's codings that were kept, by name."""
        kept = _mapping(self._text("codings/views")).get(str(project), {})
        return dict(kept) if isinstance(kept, dict) else {}

    def put_views(self, project: Path, views: Mapping[str, Any]) -> None:
        """Keep these views of a project, and no others."""
        kept = {**_mapping(self._text("codings/views")), str(project): dict(views)}
        self._put("codings/views", json.dumps({path: of for path, of in kept.items() if of}))

    @property
    def open_at_close(self) -> str:
        """The project that was open when the window was closed, so that the next start comes back to it."""
        return self._text("window/project")

    @open_at_close.setter
    def open_at_close(self, path: str) -> None:
        self._put("window/project", path)

    def _put_recent(self, projects: list[Recent]) -> None:
        self._file.remove("recent")
        self._file.beginWriteArray("recent")
        for n, recent in enumerate(projects):
            self._file.setArrayIndex(n)
            self._file.setValue("path", str(recent.path))
            self._file.setValue("title", recent.title)
            self._file.setValue("opened", recent.opened)
            self._file.setValue("place", json.dumps(dict(recent.place)))
        self._file.endArray()
        self._file.sync()

    def _share(self, name: str) -> float:
        try:
            return float(self._text(name))
        except ValueError:
            return 1.0

    def _text(self, name: str) -> str:
        return str(self._file.value(name, ""))

    def _put(self, name: str, value: str) -> None:
        self._file.setValue(name, value)
        self._file.sync()


def _mapping(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text) if text else {}
    except ValueError:  # somebody has edited the file
        return {}
    return found if isinstance(found, dict) else {}
