"""What was said, over all articles: statements of all coders listed, counted, crossed, compared and mended.

It promises: a coder sees her own only, a lead those of all; looking changes nothing; what a recoding shows is what it
then does.
"""

from __future__ import annotations

from models.codings.choosing import chosen, column_named
from models.codings.crossing import CROSSED, CrossTable, OverTime, Series, cross, over_time
from models.codings.progressing import PAUSE, Decided, Stage, Standing, paces, standing
from models.codings.reading import NAMES, columns, newest, read_columns, seen_by
from models.codings.recoding import Plan, Recoding, Step, What, carry_out, plan
from models.codings.rows import Beside, CodingRow, beside, coding_rows, having_words

__all__ = [
    "CROSSED",
    "NAMES",
    "PAUSE",
    "Beside",
    "CodingRow",
    "CrossTable",
    "Decided",
    "OverTime",
    "Plan",
    "Recoding",
    "Series",
    "Stage",
    "Standing",
    "Step",
    "What",
    "beside",
    "carry_out",
    "chosen",
    "column_named",
    "coding_rows",
    "columns",
    "cross",
    "having_words",
    "newest",
    "over_time",
    "plan",
    "read_columns",
    "seen_by",
    "paces",
    "standing",
]
