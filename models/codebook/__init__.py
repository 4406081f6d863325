"""What codes mean: claims in a tree, targets, variables and rules, in versions.

It promises: every edit makes a version, and no code that was ever given is deleted.
"""

from __future__ import annotations

from models.codebook.codebook import Claim, Codebook, Target, Variable, add_claim, add_target, edit_claim, load, replace

__all__ = [
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
