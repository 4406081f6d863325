"""The tables of a CSV set that stand around the codings: drafts and what became of them, names, who was given what."""

from __future__ import annotations

from corpus.exporting.dataset import Dataset
from corpus.exporting.table import Column, Rows, Table, Type, yes
from models import datasets

DRAFTS = Table(
    "drafts",
    "one row a draft that the machine made, whoever saw it",
    (
        Column("draft_uid", "the draft's identity: the same wherever the same machine read the same text"),
        Column("article_uid", "its article"),
        Column("machine", "the pipeline that read the article", True),
        Column("machine_version", "its version", True),
        Column("kind", "direct, mixed or indirect quotation"),
        Column("source_mode", "direct quote, paraphrase, document, anonymous, or journalist's own voice"),
        Column("speaker", "who speaks, as the machine has it", True),
        Column("speaker_kind", "person, organisation, place, document or unnamed"),
        Column("confidence", "how sure it is that somebody is cited, 0 to 1", type=Type.NUMBER),
        Column("speaker_confidence", "how sure it is of the speaker, 0 to 1", type=Type.NUMBER),
        Column("codability", "how likely the draft is worth a coder's time, 0 to 1", type=Type.NUMBER),
        Column("spans", "its words as [start,end) in code points of the text, apart by a space"),
        Column("latest", "TRUE: of the latest reading of the article", type=Type.YES_OR_NO),
    ),
    key="draft_uid",
    points=(("article_uid", "articles"),),
)
OUTCOMES = Table(
    "outcomes",
    "one row a draft and coder who was shown it; a draft without a row for a coder was never seen by that one",
    (
        Column("draft_uid", "the draft"),
        Column("coder", "the coder", True),
        Column("outcome", "folded, seen, accepted, edited, merged (into another statement) or rejected"),
        Column("claim_uid", "the claim that was guessed; empty where none was"),
        Column("reason", "why this claim, as the coder was told", True),
        Column("decided", "when, UTC; only the day where coders are pseudonymous", is_moment=True),
    ),
    points=(("draft_uid", "drafts"),),
)
MENTIONS = Table(
    "mentions",
    "one row a name in the latest reading of an article",
    (
        Column("mention_uid", "its identity"),
        Column("article_uid", "its article"),
        Column("start", "where it begins, in code points of the text", type=Type.WHOLE),
        Column("end", "where it ends", type=Type.WHOLE),
        Column("label", "PERSON, ORG, GPE, NORP, LAW and so on, as OntoNotes has them"),
        Column("name", "who or what it is in this article, under the fullest name", True),
        Column("confidence", "how sure the machine is, 0 to 1", type=Type.NUMBER),
    ),
    key="mention_uid",
    points=(("article_uid", "articles"),),
)
ASSIGNMENTS = Table(
    "assignments",
    "one row an article of a batch that was given to a coder",
    (
        Column("assignment_uid", "its identity"),
        Column("batch", "the batch", True),
        Column("batch_note", "how the batch was drawn", True),
        Column("position", "its place in the batch", type=Type.WHOLE),
        Column("article_uid", "the article"),
        Column("coder", "the coder", True),
        Column("drafts_shown", "TRUE: with the machine's drafts, FALSE: without", type=Type.YES_OR_NO),
        Column("batch_uid", "the batch, as batches.csv has it"),
        Column("shared", "TRUE: all coders of the batch have the article, for reliability", type=Type.YES_OR_NO),
    ),
    key="assignment_uid",
    points=(("article_uid", "articles"), ("batch_uid", "batches")),
)
BATCHES = Table(
    "batches",
    "one row a batch: how its articles were drawn and split",
    (
        Column("batch_uid", "its identity"),
        Column("batch", "its name", True),
        Column("made", "when, UTC; only the day where coders are pseudonymous", is_moment=True),
        Column("articles", "how many different ones these coders have of it", type=Type.WHOLE),
        Column("readings", "articles times those of these coders who have them", type=Type.WHOLE),
        Column("batch_note", "how it was drawn, in a line", True),
        Column("plan", "how it was drawn and split, as JSON: seed, strata, quotas, days, shared and hidden ones", True),
        Column("codebook_version", "the frozen version that it is coded under; empty: the newest", type=Type.WHOLE),
        Column("frozen_as", "what that version was frozen as", True),
    ),
    key="batch_uid",
)
PROGRESS = Table(
    "progress",
    "one row an article that a coder has ended",
    (
        Column("progress_uid", "its identity"),
        Column("article_uid", "the article"),
        Column("coder", "the coder", True),
        Column("state", "finished, or nothing codable"),
        Column(
            "gaps", "how many drafts were undecided and statements incomplete when it was finished", type=Type.WHOLE
        ),
        Column("reason", "why it was finished all the same", True),
    ),
    key="progress_uid",
    points=(("article_uid", "articles"),),
)


def draft_rows(dataset: Dataset) -> Rows:
    """The rows of drafts."""
    for *row, latest in datasets.drafts(dataset.project):
        yield [*row, yes(latest)]


def outcome_rows(dataset: Dataset) -> Rows:
    """The rows of outcomes."""
    for draft, coder_id, *row, decided in datasets.outcomes(dataset.project, dataset.selection):
        yield [draft, dataset.who[coder_id], *row, dataset.time(decided)]


def mention_rows(dataset: Dataset) -> Rows:
    """The rows of mentions."""
    for row in datasets.mentions(dataset.project):
        yield list(row)


def assignment_rows(dataset: Dataset) -> Rows:
    """The rows of assignments."""
    given = datasets.assignments(dataset.project, dataset.selection)
    for uid, batch, note, batch_uid, position, article, coder_id, shown, shared in given:
        yield [uid, batch, note, position, article, dataset.who[coder_id], yes(shown), batch_uid, yes(shared)]


def batch_rows(dataset: Dataset) -> Rows:
    """The rows of batches."""
    for uid, batch, made, *row in datasets.batches(dataset.project, dataset.selection):
        yield [uid, batch, dataset.time(made), *row]


def progress_rows(dataset: Dataset) -> Rows:
    """The rows of progress."""
    for uid, article, coder_id, *row in datasets.progress(dataset.project, dataset.selection):
        yield [uid, article, dataset.who[coder_id], *row]
