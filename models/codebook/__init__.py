"""What codes mean: claims in a tree, targets, variables and rules, in versions.

It promises: every edit makes a version, and no code that was ever given is deleted.
"""

from __future__ import annotations

from models.codebook.asking import asked, is_asked, meant, needs
from models.codebook.comparing import condition_in_words, differences
from models.codebook.conditions import check_variable, put_condition
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
from models.codebook.records import Claim, Codebook, Target, is_negated
from models.codebook.rounds import UNDER, changed_rules, keep_rules, of_version, put_under, under
from models.codebook.variables import (
    ALWAYS,
    DEPENDS_ON,
    LEVELS,
    TYPES,
    WITH_CLAIMS,
    WITH_OPTIONS,
    Condition,
    Variable,
    several,
)
from models.codebook.versioning import Version, as_written, freeze, version, versions

__all__ = [
    "ALWAYS",
    "DEPENDS_ON",
    "LEVELS",
    "TYPES",
    "UNDER",
    "WITH_CLAIMS",
    "WITH_OPTIONS",
    "Claim",
    "Codebook",
    "Condition",
    "Target",
    "Variable",
    "Version",
    "add_claim",
    "add_target",
    "add_variable",
    "as_written",
    "asked",
    "changed_rules",
    "check_variable",
    "claim_values",
    "condition_in_words",
    "differences",
    "edit_claim",
    "former_numbers",
    "freeze",
    "is_laid_out_otherwise",
    "is_asked",
    "is_negated",
    "keep_rules",
    "key_for",
    "load",
    "matched",
    "meant",
    "needs",
    "new_version",
    "next_number",
    "of_version",
    "put_codebook",
    "put_condition",
    "put_under",
    "read",
    "refuse_former",
    "replace",
    "source",
    "several",
    "taken",
    "under",
    "variable_values",
    "version",
    "versions",
]
