"""The codes of a codebook as rows: claims in their tree, then targets, then questions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from models import revising
from models.codebook import Claim, Codebook, Target, Variable, load
from models.file import Project
from models.people import Acting


class Sort(StrEnum):
    """What a row is."""

    CLAIM = "claim"
    TARGET = "target"
    VARIABLE = "variable"


Code = Claim | Target | Variable


@dataclass(frozen=True, slots=True)
class Row:
    """One code, how deep it stands, and how many codings of whom it has; a branch counts what is below it too."""

    sort: Sort
    code: Code
    depth: int = 0
    codings: int = 0
    by_coder: Mapping[int, int] = field(default_factory=dict)
    is_branch: bool = False

    @property
    def key(self) -> tuple[Sort, int]:
        """What the row is known by, whatever it says."""
        return self.sort, self.code.id

    @property
    def name(self) -> str:
        """What the code is called."""
        return words_of(self.code)


def words_of(code: Code) -> str:
    """A code's label, proposition or question."""
    return code.proposition if isinstance(code, Target) else code.label


def rows_of(project: Project, acting: Acting, with_retired: bool) -> list[Row]:
    """All codes with their use; who is no lead is told of her own codings."""
    book = load(project)
    used = revising.use_by_coder(project, acting)
    targets, variables = revising.target_use(project, acting), revising.variable_use(project, acting)
    rows = _claims(book, used)
    rows += [Row(Sort.TARGET, t, 0, targets.get(t.id, 0)) for t in book.targets]
    rows += [Row(Sort.VARIABLE, v, 0, variables.get(v.id, 0)) for v in book.variables]
    return [row for row in rows if with_retired or not row.code.retired]


def _claims(book: Codebook, used: Mapping[int, Mapping[int, int]]) -> list[Row]:
    depths: dict[str, int] = {}
    sums: dict[str, dict[int, int]] = {}
    parents = {claim.parent for claim in book.claims}
    for claim in book.claims:
        depths[claim.number] = depths[claim.parent] + 1 if claim.parent in depths else 0
    for claim in reversed(book.claims):  # what is below comes after
        own = sums.setdefault(claim.number, {})
        for coder_id, n in used.get(claim.id, {}).items():
            own[coder_id] = own.get(coder_id, 0) + n
        if claim.parent is not None:
            above = sums.setdefault(claim.parent, {})
            for coder_id, n in own.items():
                above[coder_id] = above.get(coder_id, 0) + n
    return [
        Row(
            Sort.CLAIM, c, depths[c.number], sum(sums[c.number].values()), sums[c.number],
            c.number in parents,
        )
        for c in book.claims
    ]  # fmt: skip
