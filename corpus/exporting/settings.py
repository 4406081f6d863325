"""What can be chosen for one export format alone: declared by the format, checked before anything is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from models.errors import NotAllowed
from models.wording import later, say


class Kind(StrEnum):
    """What values a setting takes."""

    YES_OR_NO = "yes or no"
    CHOICE = "choice"
    NUMBER = "number"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its word, its name for people, what it takes, what it is where nobody chooses, what it does.

    Values are words, as they are typed; ``choices`` are those of a ``CHOICE``.
    """

    name: str
    label: str
    kind: Kind
    default: str
    help: str
    choices: tuple[str, ...] = ()

    def takes(self, value: str) -> bool:
        """Whether it can be that."""
        if self.kind is Kind.NUMBER:
            return value.isdecimal()
        return self.kind is Kind.TEXT or value in self.values()

    def values(self) -> tuple[str, ...]:
        """All that it can be, where these can be listed."""
        return ("yes", "no") if self.kind is Kind.YES_OR_NO else self.choices


_TAKES = {Kind.NUMBER: later("a whole number"), Kind.TEXT: later("any text")}


def chosen(settings: Sequence[Setting], given: Mapping[str, str]) -> dict[str, str]:
    """Each setting with what was given for it, or its default; raises NotAllowed that names the right ones."""
    known = {setting.name: setting for setting in settings}
    for name, value in given.items():
        if name not in known:
            way_out = say("Its options are: {options}.", options=", ".join(map(written, settings)))
            raise NotAllowed(
                say("The format has no option “{name}”.", name=name),
                way_out if settings else say("It has no options."),
            )
        if not known[name].takes(value):
            raise NotAllowed(
                say("The option {name} can't be “{value}”.", name=name, value=value),
                say("Write {written}.", written=written(known[name])),
            )
    return {name: given.get(name, setting.default) for name, setting in known.items()}


def written(setting: Setting) -> str:
    """How a setting is typed: ``bom=yes|no``."""
    values = setting.values()
    return f"{setting.name}={'|'.join(values) if values else say(_TAKES[setting.kind])}"


def parse(pairs: Iterable[str]) -> dict[str, str]:
    """``["bom=no", …]`` as a mapping; raises NotAllowed for any other shape."""
    given = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals:
            raise NotAllowed(say("“{pair}” sets nothing.", pair=pair), say("Write it as name=value, such as bom=no."))
        given[name.strip()] = value.strip()
    return given
