"""Lines of the shape ``LABEL: value``, told by closed lists of labels in many languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

_LINE = re.compile(
    r"[ \t\xa0]*(?P<label>[^\W\d_](?:[^:\n]{0,38}?[^\s:])?)[ \t\xa0]*[:：](?!//)[ \t\xa0]*(?P<value>[^\n]*)"
)
_CAPITALS = re.compile(r"[^\W\d_a-zß-öø-ÿ](?:[^\W\d_a-zß-öø-ÿ]|[ -]){2,28}")
_BLANKS = re.compile(r"[\s\xa0_-]+")


class Labelled(NamedTuple):
    """What a label means, the label as written, and what stands behind it in its line."""

    name: str
    label: str
    value: str


class Labels:
    """The labels of a format: ``spelled`` has for each meaning the words for it, with semicolons between them.

    Blanks, hyphens and case make no difference, since some exports lose and gain blanks at random. Where
    ``any_in_capitals``, a label that isn't listed means itself if it stands in capitals.
    """

    def __init__(self, spelled: Mapping[str, str], any_in_capitals: bool = False) -> None:
        self._names = {_plain(label): name for name, labels in spelled.items() for label in labels.split(";")}
        self._any_in_capitals = any_in_capitals

    def of(self, line: str) -> Labelled | None:
        """The label that a line begins with; None where it begins with none of these."""
        match = _LINE.match(line)
        if not match:
            return None
        label = match["label"]
        name = self._names.get(_plain(label))
        if name is None and self._any_in_capitals and _CAPITALS.fullmatch(label):
            name = label.lower().replace("-", " ")
        return Labelled(name, label, match["value"].strip()) if name else None

    def named(self, label: str) -> str | None:
        """What a bare label means."""
        return self._names.get(_plain(label.strip().rstrip(":：")))


def _plain(label: str) -> str:
    return _BLANKS.sub("", label).casefold()
