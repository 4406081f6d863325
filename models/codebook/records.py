"""What a codebook is made of: claims in a tree, targets, variables, rules."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from models.codebook.variables import Variable
from models.errors import NotFound
from models.wording import say

NEGATIONS = re.compile(r"\b(?:not|never|no longer|cannot|without)\b|n[’']t\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Claim:
    """A code; ``parent`` and ``target`` are the number and key of others."""

    number: str
    label: str
    definition: str = ""
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    parent: str | None = None
    target: str | None = None
    retired: bool = False
    id: int = 0
    uid: str = field(default="", compare=False)
    colour: str = ""  # #rrggbb, or none
    became: str | None = field(
        default=None, compare=False
    )  # the number of the one that took its place, if it is retired

    @property
    def name(self) -> str:
        """Number and label, as a coder sees it."""
        return f"{self.number}  {self.label}"


@dataclass(frozen=True, slots=True)
class Target:
    """A proposition that a stance is toward, worded positively."""

    key: str
    proposition: str
    definition: str = ""
    retired: bool = False
    id: int = 0
    uid: str = field(default="", compare=False)
    became: str | None = field(default=None, compare=False)  # the key of the one that took its place, if it is retired


def is_negated(proposition: str) -> bool:
    """Whether a proposition says what should not be: support of it and opposition are easily mixed up."""
    return NEGATIONS.search(proposition) is not None


@dataclass(frozen=True)
class Codebook:
    """A codebook in one version; claims stand in the order of the tree, parents before children.

    ``says`` names what was said where it was read, of the codebook and of its claims; about all else it is silent, and
    what it comes into keeps its own. None: it says everything.
    """

    title: str
    description: str = ""
    rules: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()
    targets: tuple[Target, ...] = ()
    variables: tuple[Variable, ...] = ()
    version: int = 1
    version_id: int = 0
    source: str = field(default="", compare=False, repr=False)  # the YAML text that it was read from, if it was
    says: frozenset[str] | None = field(default=None, compare=False, repr=False)  # what another's list can say
    remarks: tuple[str, ...] = field(default=(), compare=False, repr=False)  # what was left out when it was read
    _claims: Mapping[int, Claim] = field(init=False, repr=False, compare=False)
    _numbers: Mapping[str, Claim] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_claims", {c.id: c for c in self.claims})
        object.__setattr__(self, "_numbers", {c.number: c for c in self.claims})

    def claim(self, claim_id: int) -> Claim:
        """The claim with this id, retired ones too; raises NotFound."""
        if claim_id not in self._claims:
            raise NotFound(say("This claim is not in the codebook any more."), say("Choose another one."))
        return self._claims[claim_id]

    def target(self, target_id: int) -> Target:
        """The target with this id, retired ones too; raises NotFound."""
        for target in self.targets:
            if target.id == target_id:
                return target
        raise NotFound(say("This target is not in the codebook any more."), say("Choose another one."))

    def variable(self, variable_id: int) -> Variable:
        """The variable with this id, retired ones too; raises NotFound."""
        for variable in self.variables:
            if variable.id == variable_id:
                return variable
        raise NotFound(say("This question is not in the codebook any more."), say("Choose another one."))

    def target_of(self, claim_id: int) -> Target | None:
        """The target that a claim usually goes with: its own, or that of the nearest claim above it."""
        claim: Claim | None = self.claim(claim_id)
        while claim is not None:
            if claim.target:
                return next((t for t in self.targets if t.key == claim.target and not t.retired), None)
            claim = self._numbers.get(claim.parent) if claim.parent else None
        return None
