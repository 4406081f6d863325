"""What was done: every action is one transaction with its change row, and undo, redo and history are made of these.

It promises: nothing is overwritten unseen, and undo gives back what stood before, across articles and restarts.
"""

from __future__ import annotations

from models.history.edit import Edit, action
from models.history.going_on import go_on
from models.history.records import Change, RowChange
from models.history.standing import left_by, stands
from models.history.tables import TABLES, Kind
from models.history.telling import history
from models.history.undo import is_weighty, redo, redoable, undo, undoable

__all__ = [
    "TABLES",
    "Change",
    "Edit",
    "Kind",
    "RowChange",
    "action",
    "go_on",
    "history",
    "is_weighty",
    "left_by",
    "redo",
    "redoable",
    "stands",
    "undo",
    "undoable",
]
