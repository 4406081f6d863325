"""The tables of a CSV set that hold codings: every column with its meaning, and how their rows are made."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from corpus.exporting.dataset import Dataset
from corpus.exporting.pairing import paired
from corpus.exporting.positions import Utf16Positions
from corpus.exporting.table import Column, Rows, Table, Type, claim_key, yes
from models.codebook import Codebook
from models.coding import Role
from models.datasets import CastActor, CodedArticle, Coding, DatasetActor, Part

PIECES = " […] "  # between pieces of evidence that do not touch
NAMES = "; "

ARTICLES = Table(
    "articles",
    "one row an article of the project, coded or not",
    (
        Column("article_uid", "the article's identity, the same in every copy of the project"),
        Column("article", "its number in this project, as the window and `check` say it", type=Type.WHOLE),
        Column("headline", "its headline", True),
        Column("outlet", "the paper, agency or site that published it", True),
        Column("date", "date of publication, ISO 8601; empty where it is not known", type=Type.DAY),
        Column("byline", "its author as it was printed", True),
        Column("place", "the place of its dateline", True),
        Column("url", "its address", True),
        Column("language", "its language", True),
        Column("origin", "file and member of an archive that it was imported from", True),
        Column("words", "how many words it has", type=Type.WHOLE),
        Column("sha256", "SHA-256 of its text in UTF-8, line ends as LF"),
        Column("metadata", "what else the import knew of it, a JSON object", True),
        Column("finished_by", "coders who have finished it, apart by “; ”", True),
        Column("nothing_codable_by", "coders who found nothing to code in it, apart by “; ”", True),
        Column("text", "its text as it was frozen at import; all positions count in it", True),
    ),
    key="article_uid",
)
STATEMENTS = Table(
    "statements",
    "one row a claim, actor and target of a statement: each claim with the stances toward the target that it goes with",
    (
        Column("statement_uid", "the statement's identity; rows with the same one are one statement"),
        Column("article_uid", "its article"),
        Column("date", "the article's date of publication", type=Type.DAY),
        Column("outlet", "the article's outlet", True),
        Column("headline", "the article's headline", True),
        Column("coder", "who coded it", True),
        Column("layer", "the layer it lies on", True),
        Column("codebook_version", "the version of the codebook it was made under", type=Type.WHOLE),
        Column("claim_uid", "the claim's identity, whatever becomes of its number and its words"),
        Column(
            "claim",
            "number of the claim with a c before it, since 1.10 is not 1.1",
            True,
        ),
        Column("claim_label", "label of the claim, as it was in the version that the statement was made under", True),
        Column("actor_uid", "the claimant whose stance this row gives; empty where none is named"),
        Column("actor", "its name", True),
        Column("actor_kind", "person, organisation, place, document or unnamed"),
        Column("actor_title", "its title or office", True),
        Column("target_uid", "the target's identity"),
        Column("target", "key of the target; empty: the stance is toward the claim itself", True),
        Column("proposition", "the target as it was worded in that version", True),
        Column("stance", "support, oppose, mixed, neutral or unclear; empty: not coded"),
        Column("strength", "how strong, −2 to 2; empty: not coded", type=Type.WHOLE),
        Column("explicit", "TRUE: said outright, FALSE: implied; empty: not coded", type=Type.YES_OR_NO),
        Column("source_mode", "direct quote, paraphrase, document, anonymous, or journalist's own voice"),
        Column("claimants", "names of all who make the statement, apart by “; ”", True),
        Column("addressees", "names of those who are asked to act", True),
        Column("objects", "names of those who are spoken of", True),
        Column("evidence", f"the words it rests on; pieces that do not touch are joined by “{PIECES}”", True),
        Column("evidence_start", "where its first piece begins, in code points of the text", type=Type.WHOLE),
        Column("evidence_end", "where its first piece ends; the code point there is not part of it", type=Type.WHOLE),
        Column("evidence_spans", "all pieces as [start,end), apart by a space"),
        Column("certainty", "how certain the coder was, 1 (unsure) to 3 (sure); empty: not said", type=Type.WHOLE),
        Column("draft", "accepted: a draft taken as it stood; edited: a draft corrected; empty: made by hand"),
        Column("memo", "the coder's memo", True),
        Column("created", "when it was made, UTC; only the day where coders are pseudonymous", is_moment=True),
    ),
    points=(("article_uid", "articles"), ("actor_uid", "actors")),
)
SPANS = Table(
    "spans",
    "one row a span of a statement",
    (
        Column("span_uid", "the span's identity"),
        Column("statement_uid", "its statement"),
        Column("article_uid", "its article"),
        Column("role", "evidence, source (who is cited) or cue (the word that cites)"),
        Column("start", "where it begins, in Unicode code points of the text, counted from 0", type=Type.WHOLE),
        Column("end", "where it ends; the code point there is not part of it", type=Type.WHOLE),
        Column("utf16_start", "the same in UTF-16 units, as Java, JavaScript and .NET count", type=Type.WHOLE),
        Column("utf16_end", "the same in UTF-16 units", type=Type.WHOLE),
        Column("text", "the words of the span", True),
    ),
    key="span_uid",
    points=(("article_uid", "articles"),),
)
ACTORS = Table(
    "actors",
    "one row an actor that a statement of this set names",
    (
        Column("actor_uid", "the actor's identity"),
        Column("name", "its name", True),
        Column("kind", "person, organisation, place, document or unnamed"),
        Column("title", "its title or office", True),
        Column("note", "what the project notes about it", True),
        Column("aliases", "its other names, one a line", True),
        Column("statements", "how many statements of this set name it, in any role", type=Type.WHOLE),
    ),
    key="actor_uid",
)
CODEBOOK = Table(
    "codebook",
    "one row a claim, target, variable or rule: as it is now, and in each version that statements were made under",
    (
        Column("codebook_version", "the version", type=Type.WHOLE),
        Column("uid", "the identity of the claim, target or variable, the same in every version; a rule has none"),
        Column("kind", "claim, target, variable or rule"),
        Column(
            "key",
            "c and the number of a claim, key of a target or variable, r and the number of a rule",
            True,
        ),
        Column("parent", "the same of the claim above", True),
        Column("label", "label of a claim or variable, proposition of a target, words of a rule", True),
        Column("definition", "its definition", True),
        Column("include", "what belongs to a claim, one a line", True),
        Column("exclude", "what does not, one a line", True),
        Column("examples", "examples, one a line", True),
        Column("keywords", "words that hint at it, one a line", True),
        Column("target", "key of the target that a claim usually goes with", True),
        Column("level", "of a variable: article or statement"),
        Column("type", "of a variable: choice, text, number or yes-no"),
        Column("options", "of a variable: what can be chosen, one a line", True),
        Column(
            "required",
            "of a variable: TRUE where it must be answered",
            type=Type.YES_OR_NO,
        ),
        Column("retired", "TRUE: not given any more", type=Type.YES_OR_NO),
    ),
)
ANSWERS = Table(
    "answers",
    "one row an answer to a variable of the codebook",
    (
        Column("answer_uid", "the answer's identity"),
        Column("article_uid", "the article"),
        Column("statement_uid", "the statement; empty where the answer is about the article"),
        Column("coder", "who answered", True),
        Column("variable_uid", "the variable's identity"),
        Column("variable", "key of the variable", True),
        Column("label", "label of the variable", True),
        Column("value", "the answer", True),
    ),
    key="answer_uid",
    points=(("article_uid", "articles"),),
)


def article_rows(dataset: Dataset, part: Part) -> Rows:
    """The rows of articles."""
    for coded in part.articles:
        a = coded.article
        yield [
            a.uuid, a.id, a.headline, a.outlet, a.published or "", a.byline, a.place, a.url, a.language, a.origin,
            a.words, a.sha256, json.dumps(a.metadata, ensure_ascii=False) if a.metadata else "",
            _progressed(dataset, coded, "finished"), _progressed(dataset, coded, "nothing codable"),
            a.text if dataset.options.with_text else "",
        ]  # fmt: skip


def statement_rows(dataset: Dataset, part: Part) -> Rows:
    """The rows of statements."""
    layer = dataset.selection.layer
    for coded in part.articles:
        a = coded.article
        for coding in coded.codings:
            words = dataset.words(coding.codebook_version)
            head: list[object] = [
                coding.uuid, a.uuid, a.published or "", a.outlet, a.headline, dataset.who[coding.coder_id], layer,
                coding.codebook_version,
            ]  # fmt: skip
            tail = _tail(dataset, coded, coding, part.actors)
            for claim_id, position in paired(coding, words.aims):
                actor_id, target_id, stance, strength, explicit = position
                yield [
                    *head, *words.claims[claim_id], *_named(part.actors, actor_id), *words.targets[target_id], stance,
                    strength, yes(explicit), *tail,
                ]  # fmt: skip


def span_rows(dataset: Dataset, part: Part) -> Rows:
    """The rows of spans."""
    for coded in part.articles:
        if not coded.codings:
            continue
        article, text = coded.article, coded.article.text
        utf16 = Utf16Positions(text).at
        for coding in coded.codings:
            for uuid, role, start, end in coding.spans:
                words = text[start:end] if dataset.options.with_text else ""
                yield [uuid, coding.uuid, article.uuid, role, start, end, utf16(start), utf16(end), words]


def answer_rows(dataset: Dataset, part: Part) -> Rows:
    """The rows of answers."""
    variables = {v.id: (v.uid, v.key, v.label) for v in dataset.codebook.variables}
    for coded in part.articles:
        for answer in coded.answers:
            who = dataset.who[answer.coder_id]
            yield [answer.uuid, coded.article.uuid, "", who, *variables[answer.variable_id], answer.value]
        for coding in coded.codings:
            who = dataset.who[coding.coder_id]
            for uuid, variable_id, value in coding.answers:
                yield [uuid, coded.article.uuid, coding.uuid, who, *variables[variable_id], value]


def actor_rows(actors: Iterator[CastActor]) -> Rows:
    """The rows of actors."""
    for a in actors:
        yield [a.uuid, a.name, a.kind, a.title, a.note, _lines(a.aliases), a.statements]


def codebook_rows(versions: Mapping[int, Codebook]) -> Rows:
    """The rows of the codebook, in each of its versions."""
    for number, codebook in versions.items():
        for c in codebook.claims:
            lists = map(_lines, (c.include, c.exclude, c.examples, c.keywords))
            yield [
                number, c.uid, "claim", claim_key(c.number), claim_key(c.parent), c.label, c.definition, *lists,
                c.target or "", "", "", "", "", yes(c.retired),
            ]  # fmt: skip
        for t in codebook.targets:
            yield [number, t.uid, "target", t.key, "", t.proposition, t.definition, *[""] * 9, yes(t.retired)]
        for v in codebook.variables:
            yield [
                number, v.uid, "variable", v.key, "", v.label, v.definition, *[""] * 5, v.level, v.type,
                _lines(v.options), yes(v.required), yes(v.retired),
            ]  # fmt: skip
        for n, rule in enumerate(codebook.rules, 1):
            yield [number, "", "rule", f"r{n}", "", rule, "", *[""] * 9, yes(False)]


def evidence(text: str, pieces: Sequence[tuple[int, int]]) -> str:
    """The words of a statement as the table gives them."""
    return PIECES.join(text[start:end] for start, end in pieces)


def _tail(dataset: Dataset, coded: CodedArticle, coding: Coding, actors: dict[int, DatasetActor]) -> list[object]:
    pieces = [(start, end) for _, role, start, end in coding.spans if role == "evidence"]
    by_role: dict[str, list[str]] = {role: [] for role in Role}
    for actor_id, role in coding.actors:
        by_role[role].append(actors[actor_id].name)
    return [
        coding.mode, *map(NAMES.join, by_role.values()),
        evidence(coded.article.text, pieces) if dataset.options.with_text else "", pieces[0][0], pieces[0][1],
        " ".join(f"[{start},{end})" for start, end in pieces), coding.confidence, coding.draft, coding.memo,
        dataset.time(coding.created_at),
    ]  # fmt: skip


def _named(actors: dict[int, DatasetActor], actor_id: int | None) -> tuple[str, str, str, str]:
    return ("", "", "", "") if actor_id is None else actors[actor_id][1:]


def _progressed(dataset: Dataset, coded: CodedArticle, wanted: str) -> str:
    return NAMES.join(dataset.who[coder_id] for coder_id, state in coded.progress if state == wanted)


def _lines(items: Sequence[str]) -> str:
    return "\n".join(items)
