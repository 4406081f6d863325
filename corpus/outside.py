"""What other packages bring along: readers and export formats, found by their entry points."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points

from models.wording import say

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Brought:
    """Something that a package brings, under the name it gave it."""

    name: str
    package: str
    thing: object


def brought(group: str) -> tuple[list[Brought], list[str]]:
    """What all installed packages bring for ``group``, in the order of their names, and why some of it can't be had."""
    things, issues = [], []
    for point in sorted(entry_points(group=group), key=lambda point: (point.name, point.value)):
        try:
            things.append(Brought(point.name, package_of(point), point.load()))
        except Exception as error:  # whatever another package does when it is loaded, it costs only itself
            log.exception("loading %s", point)
            issues.append(
                say(
                    "“{name}” of the package {package} can't be loaded ({error}).",
                    name=point.name, package=package_of(point), error=f"{type(error).__name__}: {error}",
                )
            )  # fmt: skip
    return things, issues


def package_of(point: EntryPoint) -> str:
    """The package with its version."""
    return f"{point.dist.name} {point.dist.version}" if point.dist else say("an unknown package")
