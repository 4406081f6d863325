"""What other packages bring along: readers and export formats, found by their entry points."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from importlib.metadata import EntryPoint, entry_points
from typing import Generic, NamedTuple, TypeGuard, TypeVar

from models.wording import later, say

T = TypeVar("T")

UNLOADED = later("“{name}” of the package {package} can't be loaded ({reason}).")
UNFIT = later("“{name}” of the package {package} is no {called}.")
TAKEN = later("“{name}” of the package {package} is left out: there is a {called} “{word}” already.")

log = logging.getLogger(__name__)


class Brought(NamedTuple, Generic[T]):
    """Things that packages bring, each with its package, and why some of them can't be had."""

    things: tuple[tuple[T, str], ...]
    issues: tuple[str, ...]


def brought(
    group: str, fits: Callable[[object], TypeGuard[T]], word: Callable[[T], str], taken: Iterable[str], called: str
) -> Brought[T]:
    """What all installed packages bring for ``group``, in the order of their names.

    Left out, with an issue, is what can't be loaded, what doesn't fit, and what has a ``word`` that is taken;
    ``called`` says what such a thing is.
    """
    words, things, issues = set(taken), [], []
    for point in sorted(entry_points(group=group), key=lambda point: (point.name, point.value)):
        try:
            thing: object = point.load()
        except Exception as error:  # whatever another package does when it is loaded, it costs only itself
            log.exception("loading %s", point)
            reason = f"{type(error).__name__}: {error}"
            issues.append(_issue(UNLOADED, point, reason=reason))
            continue
        if not fits(thing):
            issues.append(_issue(UNFIT, point, called=called))
        elif word(thing) in words:
            issues.append(_issue(TAKEN, point, called=called, word=word(thing)))
        else:
            words.add(word(thing))
            things.append((thing, package_of(point)))
    return Brought(tuple(things), tuple(issues))


def _issue(template: str, point: EntryPoint, **values: str) -> str:
    return say(template, n=None, name=point.name, package=package_of(point), **values)


def package_of(point: EntryPoint) -> str:
    """The package with its version."""
    return f"{point.dist.name} {point.dist.version}" if point.dist else say("an unknown package")
