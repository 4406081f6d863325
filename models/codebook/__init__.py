"""What codes mean: claims in a tree, targets, variables and rules, in versions.

It promises: every edit makes a version, and no code that was ever given is deleted.
"""

from __future__ import annotations

from models.codebook.differences import differences
from models.codebook.editing import (
    add_claim,
    add_target,
    claim_values,
    edit_claim,
    key_for,
    new_version,
    next_number,
    replace,
)
from models.codebook.loading import load
from models.codebook.records import LEVELS, TYPES, Claim, Codebook, Target, Variable
from models.codebook.versions import Version, as_written, freeze, version, versions

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
    "as_written",
    "claim_values",
    "differences",
    "edit_claim",
    "freeze",
    "key_for",
    "load",
    "new_version",
    "next_number",
    "replace",
    "version",
    "versions",
]
