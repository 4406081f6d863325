"""What codes mean: claims in a tree, targets, variables and rules, in versions.

It promises: every edit makes a version, and no code that was ever given is deleted.
"""

from __future__ import annotations

from models.codebook.editing import add_claim, add_target, edit_claim, replace
from models.codebook.loading import load
from models.codebook.records import LEVELS, TYPES, Claim, Codebook, Target, Variable

__all__ = [
    "LEVELS",
    "TYPES",
    "Claim",
    "Codebook",
    "Target",
    "Variable",
    "add_claim",
    "add_target",
    "edit_claim",
    "load",
    "replace",
]
