"""The sample project: its articles, codebook and two coders' codings, made by the same functions as any other's."""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from importlib import resources
from pathlib import Path
from typing import Any

import yaml

from corpus.codebooks.reading import read_codebook
from corpus.importing import import_paths
from corpus.prehighlight.running import DEFAULT_PIPELINE, prehighlight
from corpus.progress import Job, Step, finish
from models import codebook, coding, findings, people, work
from models.actors import ActorSpec
from models.articles import article, article_ids
from models.codebook import Codebook
from models.coding import Place, Ref, Role, Stance, items, statement
from models.errors import PipelineUnavailable
from models.file import Project, creating, open_project
from models.findings import ActorKind, Reading, SourceMode, Span
from models.people import Acting, Coder
from models.wording import say
from models.work import Progress as State

TITLE = "Rents, jails and ridges (sample)"
BATCH = "Batch 1"
READINGS = "readings.json.gz"  # made by docs/make/sample_readings.py
LEAST_ALIKE = 0.5  # from which a draft is the statement that a coder made, rather than another one
ALIKE_ENOUGH = 0.9  # from which no coder would move the draft's edges: a comma, a leading "that"
Entry = dict[str, Any]


def make_sample(path: Path, pipeline: str = DEFAULT_PIPELINE, user: str = "") -> Job[Project]:
    """Make the sample project at ``path`` and return it open; nothing is left of it where something fails on the way.

    Where the pipeline isn't there, the project has no drafts, and all statements are made by hand.
    """
    with (
        creating(path, TITLE, user) as project,
        resources.as_file(resources.files("resources") / "sample") as folder,
    ):
        yield from _fill(project, folder, pipeline)
    return open_project(project.path, user=user)


def _fill(project: Project, folder: Path, pipeline: str) -> Job[None]:
    yield Step(0, 0, say("Importing the sample's articles"))
    finish(import_paths(project, [folder / "articles"]))
    codings = yaml.safe_load((folder / "codings.yaml").read_text("utf-8"))
    by_pseudonym = {
        entry["pseudonym"]: people.person(project, entry["name"], entry["pseudonym"]) for entry in codings["coders"]
    }
    first = next(iter(by_pseudonym.values()))
    lead = people.leading(project, people.acting(project, first.id))
    codebook.replace(project, lead, read_codebook(folder / "codebook.yaml"), say("the sample's codebook"))
    if pipeline == DEFAULT_PIPELINE:
        _take_readings(project, folder / READINGS)
    yield from _prehighlight(project, pipeline)
    replay = Replay(project)
    for done, entry in enumerate(codings["codings"]):
        yield Step(done, len(codings["codings"]), say("Coding as two coders did"))
        replay.article(by_pseudonym[entry["coder"]], entry)
    coded = list(dict.fromkeys(replay.by_headline[entry["article"]] for entry in codings["codings"]))
    work.assign(project, lead, BATCH, coded, [person.id for person in by_pseudonym.values()])


def _take_readings(project: Project, path: Path) -> None:
    """Take the readings that are shipped with the sample, so that nobody waits for them; what has none is read."""
    shipped = json.loads(gzip.decompress(path.read_bytes()))
    machine = people.machine(project, shipped["pipeline"], shipped["version"])
    for article_id in article_ids(project):
        found = shipped["readings"].get(article(project, article_id).sha256)
        if found is not None:
            findings.store_reading(project, machine.id, article_id, Reading.from_json(found))


def _prehighlight(project: Project, pipeline: str) -> Job[None]:
    if not findings.has_unread(project):
        return
    yield Step(0, 0, say("Finding names and speakers"))
    try:
        yield from prehighlight(project, pipeline)
    except PipelineUnavailable:
        return


class Replay:
    """Makes written codings again, as a coder at the desk would: from a draft where one fits, else by hand."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.codebook: Codebook = codebook.load(project)
        self.by_headline = {article(project, i).headline: i for i in article_ids(project)}
        self._claims = {c.number: c.id for c in self.codebook.claims}
        self._targets = {t.key: t.id for t in self.codebook.targets}
        self._variables = {v.key: v.id for v in self.codebook.variables}

    def article(self, coder: Coder, entry: Entry) -> None:
        """Code one article as ``entry`` of codings.yaml says."""
        article_id = self.by_headline[entry["article"]]
        acting = people.acting(self.project, coder.id)
        shown = (item.suggestion_id for item in items(self.project, acting, article_id))
        findings.mark_seen(self.project, acting, {suggestion: None for suggestion in shown if suggestion is not None})
        for made in entry["statements"]:
            self._statement(acting, article_id, made)
        for key, value in entry.get("variables", {}).items():
            answer = _answer(value)
            work.set_article_answer(self.project, acting, article_id, self._variables[key], answer)
        if entry["state"] != State.OPEN:
            work.set_progress(self.project, acting, article_id, State(entry["state"]))

    def _statement(self, acting: Acting, article_id: int, entry: Entry) -> None:
        text = article(self.project, article_id).text
        evidence = sorted(_span(text, quote) for quote in entry["evidence"])
        ref = self._ref(acting, article_id, evidence, SourceMode(entry["mode"]))
        self._place(acting, ref, entry)
        self._judge(acting, ref, entry)

    def _ref(self, acting: Acting, article_id: int, evidence: Sequence[Span], mode: SourceMode) -> Ref:
        """The draft that fits, accepted, or a new statement."""
        drafts = [i for i in items(self.project, acting, article_id) if i.statement_id is None]
        best = max(drafts, key=lambda draft: _alike(draft.evidence, evidence), default=None)
        if best is None or _alike(best.evidence, evidence) < LEAST_ALIKE:
            return Ref(coding.create(self.project, acting, article_id, evidence, mode).made("statement"))
        ref = Ref(coding.accept(self.project, acting, best.ref).made("statement"), best.suggestion_id)
        if _alike(best.evidence, evidence) < ALIKE_ENOUGH:
            coding.set_evidence(self.project, acting, ref, evidence)
        return ref

    def _place(self, acting: Acting, ref: Ref, entry: Entry) -> None:
        """Who says it, and through what it reached the article."""
        coding.set_mode(self.project, acting, ref, SourceMode(entry["mode"]))
        for role in Role:
            actors = [
                ActorSpec(actor["name"], ActorKind(actor["kind"]), actor.get("title", ""))
                for actor in entry["actors"]
                if actor["role"] == role
            ]
            coding.set_actors(self.project, acting, ref, actors, role)

    def _judge(self, acting: Acting, ref: Ref, entry: Entry) -> None:
        """What it claims and where its actors stand."""
        project = self.project
        coding.set_claims(project, acting, ref, [self._claims[number] for number in entry["claims"]])
        claimants = self._claimants(ref, entry)
        # A stance that names nobody is that of all who speak.
        rows: list[tuple[Place, Entry]] = [
            ((actor_id, self._targets[stance["target"]]), stance)
            for stance in entry["stances"]
            for actor_id in ([claimants[stance["actor"]]] if "actor" in stance else list(claimants.values()) or [None])
        ]
        self._aim(acting, ref, [place for place, _ in rows])
        for place, stance in rows:
            coding.set_stance(project, acting, ref, Stance(stance["stance"]), place)
            coding.set_strength(project, acting, ref, stance.get("strength"), place)
            coding.set_explicit(project, acting, ref, stance["explicit"], place)
        coding.set_confidence(project, acting, ref, entry.get("confidence"))
        coding.set_memo(project, acting, ref, entry.get("memo", ""))
        for key, value in entry.get("variables", {}).items():
            coding.set_answer(project, acting, ref, self._variables[key], _answer(value))

    def _aim(self, acting: Acting, ref: Ref, places: Sequence[Place]) -> None:
        """Give the statement exactly these positions; one that came along with its claim is turned, or goes."""

        def spare() -> list[Place]:
            there = statement(self.project, ref.statement_id or 0).positions
            return [p.place for p in there if p.place not in places]

        for actor_id, target_id in places:
            if any(p.place == (actor_id, target_id) for p in statement(self.project, ref.statement_id or 0).positions):
                continue
            own = [place for place in spare() if place[0] == actor_id]
            if own:
                coding.set_target(self.project, acting, ref, target_id, own[0])
            else:
                coding.add_position(self.project, acting, ref, target_id, actor_id)
        for place in spare():
            coding.drop_position(self.project, acting, ref, place)

    def _claimants(self, ref: Ref, entry: Entry) -> dict[str, int | None]:
        """The claimants as ``entry`` names them; the project may know one under another of its names."""
        names = [actor["name"] for actor in entry["actors"] if actor["role"] == Role.CLAIMANT]
        made = statement(self.project, ref.statement_id or 0).claimants
        return {name: actor.actor_id for name, actor in zip(names, made, strict=True)}


def _span(text: str, quote: str) -> Span:
    start = text.index(quote)
    return Span(start, start + len(quote))


def _alike(first: Sequence[Span], second: Sequence[Span]) -> float:
    a, b = ({i for start, end in spans for i in range(start, end)} for spans in (first, second))
    return len(a & b) / len(a | b)


def _answer(value: object) -> str:
    return ("no", "yes")[value] if isinstance(value, bool) else str(value)
