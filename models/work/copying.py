"""Codings of one article copied to those that tell the same story, where its words stand there too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.articles import first_words
from models.clock import now
from models.corpus import AsideKind, Decision, Family, aside_of
from models.errors import NotAllowed
from models.file import Project, Row, as_list
from models.findings import Span
from models.history import Change, Edit, action
from models.people import Acting, CoderRole
from models.wording import say
from models.work.carrying import Carrier

PARTS = {  # what hangs on a statement, but for its places
    "statement_actor": ("actor_id", "role", "position"),
    "statement_claim": ("claim_id", "position"),
    "stance": ("actor_id", "target_id", "stance", "strength", "explicit", "target_chosen"),
}
OWN = ("coder_id", "layer_id", "codebook_version_id", "mode", "mode_chosen", "memo", "confidence", "kept")


@dataclass(frozen=True, slots=True)
class NotCopied:
    """A statement whose words are not in another article of the family: it has to be coded there by hand."""

    article_id: int
    statement_id: int
    words: str


@dataclass(frozen=True, slots=True)
class Copied:
    """What became of the codings of families: the outcome of the change."""

    statements: int
    articles: int
    left: tuple[NotCopied, ...]


def copy_codings(project: Project, acting: Acting, of: Sequence[Family]) -> Change:
    """Copy what was coded in the finished article of each family that is coded once to its others, in one action.

    A coder's own codings, and for a lead those of all coders; a copy keeps whose it is and tells of which statement it
    is one (``copy_of``). The articles that get them are taken up again, finished where nothing was left out. Raises
    NotAllowed where there is nothing to copy. The outcome is a ``Copied``.
    """
    with action(project, acting, "copy_codings") as edit:
        copies, reached, left = 0, set[int](), list[NotCopied]()
        for family in of:
            if family.decision is not Decision.ONCE:
                continue
            for source, coder_id in _finished(edit, family):
                for target in _waiting(edit, family, source, coder_id):
                    made, missing = _copy(edit, source, target, coder_id)
                    copies, left = copies + made, left + missing
                    reached.add(target)
        if not reached:
            raise NotAllowed(
                say("There is nothing to copy yet."), say("Finish the article that is coded for its family first.")
            )
        aside = [i for i, one in aside_of(project, reached).items() if one.kind is AsideKind.ONCE]
        edit.delete_where("set_aside", "article_id", aside)
        edit.say(statements=copies, articles=len(reached))
        edit.outcome = Copied(copies, len(reached), tuple(left))
    return edit.done()


def _finished(edit: Edit, family: Family) -> list[tuple[int, int]]:
    """By whom which article of a family was coded: (article, coder), for each coder the one finished first."""
    acting = edit.acting
    rows = edit.project.tuples(
        "SELECT p.article_id, p.coder_id FROM progress p WHERE p.article_id IN (SELECT value FROM json_each(?)) "
        "AND p.layer_id = ? AND (? OR p.coder_id = ?) AND NOT EXISTS (SELECT 1 FROM statement s WHERE s.article_id = "
        "p.article_id AND s.coder_id = p.coder_id AND s.layer_id = p.layer_id AND s.copy_of <> '') ORDER BY p.id",
        as_list(family.article_ids), acting.layer_id, acting.role is CoderRole.LEAD, acting.coder_id,
    )  # fmt: skip
    first: dict[int, int] = {}
    for article_id, coder_id in rows:
        first.setdefault(coder_id, article_id)
    return [(article_id, coder_id) for coder_id, article_id in first.items()]


def _waiting(edit: Edit, family: Family, source: int, coder_id: int) -> list[int]:
    """The other articles of a family that this coder has not touched, but for those set aside for another reason."""
    layer_id = edit.acting.layer_id
    mine = "article_id = value AND coder_id = ?2 AND layer_id = ?3"
    rows = edit.project.tuples(
        f"SELECT value FROM json_each(?1) WHERE NOT EXISTS (SELECT 1 FROM progress WHERE {mine}) AND NOT EXISTS "
        f"(SELECT 1 FROM statement WHERE {mine}) "
        "AND value NOT IN (SELECT article_id FROM set_aside WHERE kind <> 'once')",
        as_list(i for i in family.article_ids if i != source), coder_id, layer_id,
    )  # fmt: skip
    return [article_id for (article_id,) in rows]


def _copy(edit: Edit, source: int, target: int, coder_id: int) -> tuple[int, list[NotCopied]]:
    """Copy the codings of one coder from one article to another; how many statements, and what could not be."""
    project, layer_id = edit.project, edit.acting.layer_id
    texts = dict(project.tuples("SELECT id, text FROM article WHERE id IN (?, ?)", source, target))
    carrier = Carrier(texts[source], texts[target])
    whose = "article_id = ? AND coder_id = ? AND layer_id = ?", source, coder_id, layer_id
    left: list[NotCopied] = []
    made = 0
    for statement in project.select(f"SELECT * FROM statement WHERE {whose[0]} ORDER BY id", *whose[1:]):
        places = _places(project, statement["id"])
        evidence = carrier.carried(places["evidence"])
        if evidence is None:
            first = places["evidence"][0]
            left.append(NotCopied(target, statement["id"], first_words(texts[source][first.start : first.end])))
            continue
        beside = {role: carrier.carried(places[role]) or () for role in ("source", "cue")}
        _put(edit, statement, target, {"evidence": evidence, **beside})
        made += 1
    answers = project.select(
        f"SELECT variable_id, statement_id, value FROM answer WHERE statement_id IS NULL AND {whose[0]}", *whose[1:]
    )
    owner = {"article_id": target, "coder_id": coder_id, "layer_id": layer_id}
    edit.insert_rows("answer", [{**row, **owner} for row in answers])
    if not left:
        (done,) = project.select(f"SELECT state, reason, gaps FROM progress WHERE {whose[0]}", *whose[1:])
        edit.insert("progress", **owner, **done)
    return made, left


def _places(project: Project, statement_id: int) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = {"evidence": [], "source": [], "cue": []}
    for role, start, end in project.tuples(
        "SELECT role, start, end FROM statement_span WHERE statement_id = ? ORDER BY start", statement_id
    ):
        found[role].append(Span(start, end))
    return found


def _put(edit: Edit, statement: Row, article_id: int, places: dict[str, tuple[Span, ...]]) -> None:
    """Write a copy of a statement with places of its own."""
    of = statement["id"]
    made = edit.insert(
        "statement", article_id=article_id, suggestion_id=None, created_at=now(), copy_of=statement["uuid"],
        **{name: statement[name] for name in OWN},
    )  # fmt: skip
    spans = [(role, span) for role, some in places.items() for span in some]
    edit.insert_rows(
        "statement_span",
        [{"statement_id": made, "role": role, "start": span.start, "end": span.end} for role, span in spans],
    )
    for table, columns in PARTS.items():
        rows = edit.project.select(f"SELECT {', '.join(columns)} FROM {table} WHERE statement_id = ? ORDER BY id", of)
        edit.insert_rows(table, [{"statement_id": made, **row} for row in rows])
    answers = edit.project.select(
        "SELECT variable_id, coder_id, layer_id, value FROM answer WHERE statement_id = ?", of
    )
    edit.insert_rows("answer", [{"statement_id": made, "article_id": article_id, **row} for row in answers])
