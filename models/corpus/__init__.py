"""What the corpus holds: where its articles came from, which are set aside, and their metadata mended.

It promises: every one of these is an action that undo takes back, and the text of an article stays as it was frozen.
"""

from __future__ import annotations

from models.corpus.alike import MERGED, Alike, likely_alike, merge_alike, spelt
from models.corpus.aside import (
    Aside,
    AsideKind,
    Reason,
    aside_of,
    bring_articles_back,
    reasons,
    set_articles_aside,
)
from models.corpus.becoming import Came, Out, Stage, came, flow
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
from models.corpus.planning import Plan, metadata_names, plan_joining, plan_replacing, plan_value, values_of
from models.corpus.reading import META, NAMES, columns, facets_of, label_of, read_columns, with_headlines
from models.corpus.received import (
    FileOutcome,
    Import,
    begin_import,
    end_import,
    file_of,
    files_of_import,
    first_of_file,
    imports,
    keep_files,
)
from models.corpus.rows import ArticleRow, Hand, article_rows, having_words, newest
from models.corpus.rules import By, Fitting, Rule, fitting, fitting_since, said_rule, set_aside_by_rule
from models.corpus.taking_back import bring_import_back, coded_in, take_back
from models.corpus.without_date import Undated, undated

__all__ = [
    "Alike",
    "ArticleRow",
    "Aside",
    "AsideKind",
    "By",
    "Came",
    "Decision",
    "FIELDS",
    "Family",
    "FileOutcome",
    "Fitting",
    "FoundTwin",
    "Hand",
    "Import",
    "MERGED",
    "META",
    "Member",
    "NAMES",
    "Out",
    "OutletAlias",
    "Plan",
    "Reason",
    "Rule",
    "Stage",
    "Undated",
    "article_rows",
    "aside_of",
    "awaits_comparing",
    "begin_import",
    "bring_articles_back",
    "bring_import_back",
    "came",
    "coded_in",
    "columns",
    "decide_families",
    "end_import",
    "facets_of",
    "families",
    "family",
    "file_of",
    "files_of_import",
    "first_of_file",
    "fitting",
    "fitting_since",
    "flow",
    "forget_outlet_alias",
    "having_words",
    "imports",
    "keep_compared",
    "keep_files",
    "keep_sketches",
    "known_outlets",
    "label_of",
    "lengths_of",
    "likely_alike",
    "members",
    "mend_articles",
    "merge_alike",
    "merge_outlets",
    "metadata_names",
    "newest",
    "outlet_aliases",
    "pairs",
    "plan_joining",
    "plan_replacing",
    "plan_value",
    "read_columns",
    "reasons",
    "said_rule",
    "set_articles_aside",
    "set_aside_by_rule",
    "sketches",
    "spelt",
    "take_back",
    "texts_of",
    "undated",
    "unsketched",
    "values_of",
    "with_headlines",
]
