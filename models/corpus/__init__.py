"""What the corpus holds: where its articles came from, which are set aside, and their metadata mended.

It promises: every one of these is an action that undo takes back, and the text of an article stays as it was frozen.
"""

from __future__ import annotations

from models.corpus.aside import (
    Aside,
    AsideKind,
    Reason,
    aside_of,
    bring_articles_back,
    reasons,
    set_articles_aside,
)
from models.corpus.doubles import (
    FoundTwin,
    awaits_comparing,
    keep_compared,
    keep_sketches,
    lengths_of,
    pairs,
    sketches,
    texts_of,
    unsketched,
)
from models.corpus.families import Decision, Family, Member, decide_families, families, family, members
from models.corpus.mending import FIELDS, mend_articles
from models.corpus.outlets import OutletAlias, forget_outlet_alias, known_outlets, merge_outlets, outlet_aliases
from models.corpus.received import (
    FileOutcome,
    Import,
    begin_import,
    end_import,
    file_of,
    files_of_import,
    imports,
    keep_files,
)
from models.corpus.taking_back import bring_import_back, coded_in, take_back

__all__ = [
    "Decision",
    "FIELDS",
    "Family",
    "Aside",
    "AsideKind",
    "FileOutcome",
    "FoundTwin",
    "Import",
    "Member",
    "OutletAlias",
    "Reason",
    "aside_of",
    "awaits_comparing",
    "begin_import",
    "bring_articles_back",
    "bring_import_back",
    "coded_in",
    "decide_families",
    "end_import",
    "families",
    "family",
    "file_of",
    "files_of_import",
    "forget_outlet_alias",
    "imports",
    "keep_compared",
    "keep_files",
    "keep_sketches",
    "known_outlets",
    "lengths_of",
    "members",
    "mend_articles",
    "merge_outlets",
    "outlet_aliases",
    "pairs",
    "reasons",
    "set_articles_aside",
    "sketches",
    "take_back",
    "texts_of",
    "unsketched",
]
