"""Which questions are asked: by their conditions, and by those of the questions that they depend on."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from models.codebook.records import Claim, Codebook
from models.codebook.variables import Variable

Given = Mapping[int, str]  # the answers by variable


def asked(codebook: Codebook, level: str, given: Given, claims: Collection[int] = ()) -> Iterator[Variable]:
    """The questions of a level that are asked where these answers and claims are, in the codebook's order."""
    return (
        v for v in codebook.variables if v.level == level and not v.retired and is_asked(codebook, v, given, claims)
    )


def is_asked(codebook: Codebook, variable: Variable, given: Given, claims: Collection[int] = ()) -> bool:
    """Whether the conditions of a question hold; ``given`` has all answers about the same thing and what is above."""
    return all(_holds(codebook, v, given, claims) for v in needs(codebook, variable))


def needs(codebook: Codebook, variable: Variable) -> list[Variable]:
    """A question and those that it depends on, the nearest first."""
    by_key = {v.key: v for v in codebook.variables}
    found = [variable]
    while (key := found[-1].condition.variable) in by_key and by_key[key] not in found:
        found.append(by_key[key])
    return found


def meant(codebook: Codebook, numbers: Collection[str]) -> set[int]:
    """The claims of these numbers, with all below them."""
    found: dict[str, Claim] = {}
    for claim in codebook.claims:  # parents stand before what is below them
        if claim.number in numbers or claim.parent in found:
            found[claim.number] = claim
    return {claim.id for claim in found.values()}


def _holds(codebook: Codebook, variable: Variable, given: Given, claims: Collection[int]) -> bool:
    condition = variable.condition
    if condition.claims and not meant(codebook, condition.claims) & set(claims):
        return False
    if condition.variable is None:
        return True
    other = next((v for v in codebook.variables if v.key == condition.variable), None)
    if other is None:
        return True
    return any(answer in condition.answers for answer in other.chosen(given.get(other.id)))
