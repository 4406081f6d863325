"""What was done: every action is one transaction with its change row, and undo, redo and history are made of these.

It promises: nothing is overwritten unseen, and undo gives back what stood before, across articles and restarts.
"""

from __future__ import annotations

from models.history.changes import TABLES, Change, Edit, action, history, last_touches, redo, redoable, undo, undoable

__all__ = [
    "Change",
    "Edit",
    "TABLES",
    "action",
    "history",
    "last_touches",
    "redo",
    "redoable",
    "undo",
    "undoable",
]
