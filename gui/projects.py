"""The open project of a window and who codes in it: made, opened, held, given back."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from corpus.codebooks.sources import codebook_from, ready_codebook
from gui.bugs import LOG
from gui.settings import Recent, Settings
from gui.welcome.new_project import NewProject
from models.clock import now
from models.codebook import Codebook, replace
from models.errors import KnownError
from models.file import Project, creating, open_project
from models.people import Acting, Coder, acting, coders, leading, person

BACKED_UP_AT_CLOSE = 64 << 20  # bytes; copying a larger file would keep the user waiting: the next opening does it


@dataclass(frozen=True, slots=True)
class Session:
    """A project and the person who codes in it."""

    project: Project
    coder: Coder

    @property
    def acting(self) -> Acting:
        """The coder at work, in the layer of codings."""
        return acting(self.project, self.coder.id)


class Projects(QObject):
    """At most one project at a time."""

    opened = Signal(object)  # a Session
    closing = Signal()  # the last moment to write what is still being typed
    closed = Signal()
    refused = Signal(object, object)  # a KnownError, the path
    left_out = Signal(str)  # what the closed file does not hold yet, and why
    gone = Signal(object)  # a ProjectGone: the open file was moved, deleted or replaced; if it has a copy, that is open

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self.session: Session | None = None
        self._is_moving = False

    def open(self, path: Path, read_only: bool = False) -> None:
        """Open a project in place of the one that is open; where it can't be, that one stays."""
        path = Path(path).resolve()
        if self.session is not None and self.session.project.path == path:
            return
        try:
            project = open_project(path, read_only, self._settings.coder_name)
        except KnownError as error:
            self.refused.emit(error, path)
            return
        self._take(project)

    def create(self, new: NewProject) -> None:
        """Make a project as it was asked for, and open it."""
        try:
            codebook = ready_codebook(new.ready) if new.ready else codebook_from(new.codebook) if new.codebook else None
            # The folder for documents, where projects go unless told otherwise, need not be there yet.
            with contextlib.suppress(OSError):
                new.path.parent.mkdir(parents=True, exist_ok=True)
            project = self._made(new, codebook)
        except KnownError as error:
            self.refused.emit(error, new.path)
            return
        self._take(project)

    def close(self, back_up: bool = False) -> None:
        """Give the project back: one file, with a backup first where that is quick and asked for."""
        session = self.session
        if session is None:
            return
        self.closing.emit()
        self.session = None
        if back_up:
            _back_up(session.project)
        try:
            session.project.close()
        finally:  # no desk stays without its project
            self.closed.emit()
        if session.project.left_out:
            LOG.warning("%s", session.project.left_out)
            self.left_out.emit(session.project.left_out)

    def go_on_elsewhere(self) -> None:
        """Where the open file was moved, deleted or replaced: save all of it in another, and go on in that."""
        session = self.session
        if self._is_moving or session is None or session.project.read_only or session.project.is_in_place():
            return
        self._is_moving = True
        try:
            self.closing.emit()  # what is still being typed goes along
            gone = session.project.rescued()
            if gone.kept is not None:
                self.open(gone.kept)
            self.gone.emit(gone)
        finally:
            self._is_moving = False

    def save_as(self, path: Path) -> None:
        """Write the open project to a new file, and go on in that."""
        if self.session is None:
            return
        try:
            self.session.project.back_up_to(path)
        except KnownError as error:
            self.refused.emit(error, path)
            return
        self.open(path)

    def give_up(self, error: Exception) -> None:
        """Close what was opened and could not be shown; it is not opened by itself again."""
        session = self.session
        self.close()
        self._settings.open_at_close = ""
        if isinstance(error, KnownError) and session is not None:
            self.refused.emit(error, session.project.path)

    def change_coder(self) -> None:
        """Go on in the name of whom the settings know by now."""
        if self.session is not None:
            project = self.session.project
            self.closing.emit()
            self.session = Session(project, self._coder_in(project))
            self.opened.emit(self.session)

    def remember_place(self, place: Mapping[str, Any]) -> None:
        """Keep where the desk stands, for the next opening."""
        if self.session is not None:
            project = self.session.project
            self._settings.remember(Recent(project.path, project.title, now(), dict(place)))

    def _made(self, new: NewProject, codebook: Codebook | None) -> Project:
        with creating(new.path, new.title, self._settings.coder_name) as project:
            if codebook is not None:
                replace(project, leading(project, acting(project, self._coder_in(project).id)), codebook)
        return open_project(project.path, user=self._settings.coder_name)

    def _take(self, project: Project) -> None:
        try:
            coder = self._coder_in(project)
        except KnownError as error:
            project.close()
            self.refused.emit(error, project.path)
            return
        except BaseException:
            project.close()
            raise
        self.close()
        self.session = Session(project, coder)
        self._settings.remember(Recent(project.path, project.title, now()))
        self._settings.open_at_close = str(project.path)
        self.opened.emit(self.session)

    def _coder_in(self, project: Project) -> Coder:
        """The coder of the settings in this project; of one that can't be written to, a guest where it has none."""
        name = self._settings.coder_name
        known = next((coder for coder in coders(project) if coder.name == name), None)
        if known is not None or project.read_only:
            return known or Coder(0, "", "person", name, self._settings.coder_pseudonym, "")
        wanted = self._settings.coder_pseudonym
        taken = any(coder.pseudonym == wanted for coder in coders(project))
        return person(project, name, "" if taken else wanted)


def _back_up(project: Project) -> None:
    """A backup where that is quick; what hinders it must not hinder the closing."""
    try:
        if project.path.stat().st_size <= BACKED_UP_AT_CLOSE and project.needs_backup():
            project.back_up()
    except (KnownError, OSError) as error:
        LOG.error("no backup at closing: %s", error)
