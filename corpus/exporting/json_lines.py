"""A dataset as JSON Lines: one article a line, with what the machine found in it and what coders made of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Any

from corpus.exporting.dataset import Dataset, ExportDisagrees
from corpus.exporting.pairing import owners
from corpus.exporting.settings import Setting
from corpus.prehighlight.running import as_record
from models import datasets
from models.articles import sha256
from models.datasets import CodedArticle, Coding, Part
from models.findings import Reading, latest_reading
from models.newfiles import text_file
from models.wording import later, say

KEYS = (
    "id", "uid", "headline", "date", "outlet", "byline", "place", "url", "text", "sha256", "metadata", "mentions",
    "attributions", "finished_by", "nothing_codable_by", "answers", "statements",
)  # fmt: skip
TOLD_EVERY = 200  # articles


class JsonLines:
    """One JSON object a line in UTF-8; its keys are a promise to scripts."""

    name = "jsonl"
    label = later("JSON Lines (one article a line, for scripts)")
    is_folder = False
    settings: tuple[Setting, ...] = ()

    def is_earlier(self, path: Path) -> bool:
        """A file whose first line has our keys."""
        if not path.is_file():
            return False
        with path.open("rb") as file:
            first = file.readline()
        try:
            return tuple(json.loads(first)) == KEYS
        except (ValueError, TypeError, RecursionError):
            return False

    def cannot_hold(self, dataset: Dataset) -> list[str]:  # noqa: ARG002 - as the interface names it
        """Nothing: it has a key for all."""
        return []

    def write(self, dataset: Dataset, to: Path) -> Iterator[int]:
        """Write a line for each article in the order of the corpus."""
        done = 0
        with text_file(to) as file:
            for part in datasets.parts(dataset.project, dataset.selection):
                for coded in part.articles:
                    reading = latest_reading(dataset.project, coded.article.id) or Reading()
                    file.write(json.dumps(_line(dataset, part, coded, reading), ensure_ascii=False) + "\n")
                done += len(part.articles)
                yield done

    def check(self, dataset: Dataset, to: Path) -> Iterator[int]:
        """Compare articles, statements and spans with the project."""
        statements = datasets.statement_keys(dataset.project, dataset.selection)
        spans = datasets.span_keys(dataset.project, dataset.selection)
        done = 0
        with to.open(encoding="utf-8", newline="\n") as file:
            for done, (line, known) in enumerate(zip_longest(file, datasets.texts(dataset.project)), 1):
                if line is None or known is None:
                    raise _disagrees(done)
                self._compare(dataset, json.loads(line), known, statements, spans)
                if done % TOLD_EVERY == 0:
                    yield done
        if next(statements, None) is not None or next(spans, None) is not None:
            raise _disagrees(done)
        yield done

    def _compare(
        self,
        dataset: Dataset,
        row: dict[str, Any],
        known: tuple[int, str, str, str],
        statements: Iterator[tuple[str, int, int, str, str]],
        spans: Iterator[tuple[str, int, int, int]],
    ) -> None:
        article_id, uid, text, digest = known
        if (row["id"], row["uid"], row["sha256"]) != (article_id, uid, digest):
            raise _disagrees(article_id)
        if dataset.options.with_text and sha256(row["text"]) != digest:
            raise _disagrees(article_id)
        for statement in row["statements"]:
            if (statement["uid"], article_id) != next(statements, ("", 0, 0, "", ""))[:2]:
                raise _disagrees(article_id)
            for span in statement["spans"]:
                if (span["uid"], span["start"], span["end"], article_id) != next(spans, None):
                    raise _disagrees(article_id)
                if dataset.options.with_text and span["text"] != text[span["start"] : span["end"]]:
                    raise _disagrees(article_id)


def _line(dataset: Dataset, part: Part, coded: CodedArticle, reading: Reading) -> dict[str, object]:
    a, found = coded.article, as_record(reading)
    variables = {v.id: v.key for v in dataset.codebook.variables}
    values = (
        a.id, a.uuid, a.headline, a.published, a.outlet, a.byline, a.place, a.url,
        a.text if dataset.options.with_text else "", a.sha256,
        [{"name": name, "value": value} for name, value in a.metadata.items()], found["mentions"],
        found["attributions"],
        [dataset.who[c] for c, state in coded.progress if state == "finished"],
        [dataset.who[c] for c, state in coded.progress if state == "nothing codable"],
        [
            {"coder": dataset.who[x.coder_id], "variable": variables[x.variable_id], "value": x.value}
            for x in coded.answers
        ],
        [_statement(dataset, part, coded, coding) for coding in coded.codings],
    )  # fmt: skip
    return dict(zip(KEYS, values, strict=True))


def _statement(dataset: Dataset, part: Part, coded: CodedArticle, coding: Coding) -> dict[str, object]:
    text, words = coded.article.text, dataset.words(coding.codebook_version)
    variables = {v.id: v.key for v in dataset.codebook.variables}
    of_claims = owners(coding.claims, [position[:2] for position in coding.positions], words.aims)
    return {
        "uid": coding.uuid, "coder": dataset.who[coding.coder_id], "layer": dataset.selection.layer,
        "codebook_version": coding.codebook_version, "draft": coding.draft,
        "created": dataset.time(coding.created_at), "source_mode": coding.mode,
        "claims": [
            {"uid": uid, "number": key[1:], "label": label}
            for uid, key, label in (words.claims[c] for c in coding.claims)
        ],
        "actors": [
            {"uid": part.actors[i].uuid, "name": part.actors[i].name, "kind": part.actors[i].kind,
             "title": part.actors[i].title, "role": role}
            for i, role in coding.actors
        ],
        "stances": [
            {"actor_uid": part.actors[actor].uuid if actor else "", "actor": part.actors[actor].name if actor else "",
             "target_uid": words.targets[target][0], "target": words.targets[target][1], "stance": stance or "",
             "strength": strength, "explicit": None if explicit is None else bool(explicit),
             "claim_uids": [words.claims[claim][0] for claim in of]}
            for (actor, target, stance, strength, explicit), of in zip(coding.positions, of_claims, strict=True)
        ],
        "spans": [
            {"uid": uuid, "role": role, "start": start, "end": end,
             "text": text[start:end] if dataset.options.with_text else ""}
            for uuid, role, start, end in coding.spans
        ],
        "answers": [{"variable": variables[variable], "value": value} for _, variable, value in coding.answers],
        "certainty": coding.confidence, "memo": coding.memo,
    }  # fmt: skip


def _disagrees(article: int) -> ExportDisagrees:
    return ExportDisagrees(
        say(
            "The file, read again, is not what the project holds (article {article}); nothing was exported.",
            article=str(article),
        ),
        say("Check the project, and the disk it is written to."),
    )
