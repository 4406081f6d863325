"""What codes mean: claims in a tree, targets, variables and rules, in versions.

It promises: every edit makes a version, and no code that was ever given is deleted.
"""

from __future__ import annotations

from models.codebook.comparing import differences
from models.codebook.editing import (
    add_claim,
    add_target,
    add_variable,
    claim_values,
    edit_claim,
    key_for,
    new_version,
    put_codebook,
    replace,
    variable_values,
)
from models.codebook.loading import is_laid_out_otherwise, load, read, source
from models.codebook.matching import matched, taken
from models.codebook.numbering import former_numbers, next_number, refuse_former
from models.codebook.records import LEVELS, TYPES, Claim, Codebook, Target, Variable, is_negated
from models.codebook.versioning import Version, as_written, freeze, version, versions

__all__ = [
    "LEVELS",
    "TYPES",
    "Claim",
    "Codebook",
    "Target",
    "Variable",
    "Version",
    "add_claim",
    "add_target",
    "add_variable",
    "as_written",
    "claim_values",
    "differences",
    "edit_claim",
    "former_numbers",
    "freeze",
    "is_laid_out_otherwise",
    "is_negated",
    "key_for",
    "load",
    "matched",
    "new_version",
    "next_number",
    "put_codebook",
    "read",
    "refuse_former",
    "replace",
    "source",
    "taken",
    "variable_values",
    "version",
    "versions",
]
