"""Who is spoken of: persons, organisations and documents across articles, under one name with aliases.

It promises: an actor is made when a coder uses it, and looked up by any of its names whatever their case.
"""

from __future__ import annotations

from models.actors.registry import (
    ActorSpec,
    actor,
    actors,
    add_alias,
    drop_unused,
    edit_actor,
    find_actor,
    find_or_make,
    latest_statement,
    make_actor,
    make_as_found,
)
from models.actors.spelling import names_of_actors, resembling

__all__ = [
    "ActorSpec",
    "actor",
    "actors",
    "add_alias",
    "drop_unused",
    "edit_actor",
    "find_actor",
    "find_or_make",
    "latest_statement",
    "make_actor",
    "make_as_found",
    "names_of_actors",
    "resembling",
]
