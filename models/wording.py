"""Every sentence that a person reads goes through ``say``: the English words are its key, a language finds its own.

No translation is needed to read English. A window hands its language in by ``speak``; the command line speaks English.
What ``say`` and ``later`` are given must be a literal, so that a catalogue can be drawn from the source.
"""

from __future__ import annotations

from typing import Protocol

BETWEEN = "|"  # between the form for one and the form for more: "{n} article|{n} articles"


class Language(Protocol):
    """How templates and numbers are said in one language."""

    def template(self, english: str, n: int | None) -> str:
        """The template in this language, in the form for ``n`` where one is given; ``english`` where it has none."""
        ...

    def number(self, value: int) -> str:
        """A whole number as it is written there."""
        ...


class English:
    """The language of the source."""

    def template(self, english: str, n: int | None) -> str:
        """The form for one, or for more."""
        one, _, more = english.partition(BETWEEN)
        return english if n is None else one if n == 1 or not more else more

    def number(self, value: int) -> str:
        """With commas between thousands."""
        return f"{value:,}"


ENGLISH = English()
_spoken: Language = ENGLISH


def speak(language: Language) -> None:
    """Say everything in this language from now on."""
    global _spoken
    _spoken = language


def say(template: str, /, n: int | None = None, **values: object) -> str:
    """A sentence in the language of who reads it, with ``values`` in its ``{places}``; whole numbers are written out.

    With ``n`` the template has two forms, ``"{n} article|{n} articles"``, of which the fitting one is taken.
    """
    said = template if n is None and _spoken is ENGLISH else _spoken.template(template, n)
    if n is not None:
        values["n"] = n
    if not values:
        return said
    return said.format_map({name: _shown(value) for name, value in values.items()})


def number(value: int) -> str:
    """A whole number as the language writes it."""
    return _spoken.number(value)


def later(template: str, /) -> str:
    """A template of a table, given back as it is: it is said when it is shown."""
    return template


def _shown(value: object) -> object:
    return _spoken.number(value) if isinstance(value, int) and not isinstance(value, bool) else value
