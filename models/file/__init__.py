"""The project file: one SQLite file, made, opened, held for one writer, backed up, closed as one file.

It promises: what a transaction kept is on disk, whole or not at all; a second writer is refused by name; a file of a
newer program is refused, one of an older is backed up and then migrated. Nobody else holds a connection or knows
SQLite's errors.
"""

from __future__ import annotations

from models.file.backups import backups_of
from models.file.lock import user_name
from models.file.making import create, creating
from models.file.project import CODINGS, SUFFIX, Project, open_project
from models.file.rescue import ProjectGone
from models.file.schema import APPLICATION_ID, GENERATION, applied, migrate
from models.file.seals import KINDS, broken, next_seal, seal, sealed_as
from models.file.store import RefusedByDatabase, Row, RuleBroken, as_list, new_uid

__all__ = [
    "APPLICATION_ID",
    "CODINGS",
    "GENERATION",
    "KINDS",
    "SUFFIX",
    "Project",
    "ProjectGone",
    "RefusedByDatabase",
    "Row",
    "RuleBroken",
    "applied",
    "as_list",
    "backups_of",
    "broken",
    "create",
    "creating",
    "migrate",
    "new_uid",
    "next_seal",
    "open_project",
    "seal",
    "sealed_as",
    "user_name",
]
