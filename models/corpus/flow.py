"""What became of all that came in, from step to step: each article is at one place of it, so that its numbers add up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from models.columns import Columns, Query
from models.corpus.reading import DOUBLES
from models.file import Project
from models.wording import later, say

OPEN, GOING, DONE = ("open",), ("begun", "handed"), ("finished",)
SENTENCES = {  # what stands below the number of a step
    "identified": later("identified in {n} import|identified in {n} imports"),
    "kept": later("kept"),
    "different": later("different articles"),
    "left": later("to be coded"),
    "begun": later("handed out or begun"),
    "coded": later("coded"),
}


@dataclass(frozen=True, slots=True)
class Out:
    """Those who left at a step: ``fates`` are their keys in the column ``fate``; empty where they are not kept."""

    id: str
    label: str
    articles: int
    note: str = ""
    fates: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Stage:
    """Those who came so far, and those who left there."""

    id: str
    label: str
    articles: int
    fates: frozenset[str]
    outs: tuple[Out, ...] = ()


@dataclass(frozen=True, slots=True)
class Came:
    """How articles came in: imports, and duplicates that these did not keep."""

    imports: int
    duplicates: int


def came(project: Project) -> Came:
    """What the imports that are kept tell; of articles from before that nothing but that they are there."""
    row = project.tuples("SELECT count(DISTINCT import_id), coalesce(sum(duplicates), 0) FROM import_file")[0]
    return Came(*map(int, row))


def flow(columns: Columns, brought: Came) -> tuple[Stage, ...]:
    """From what was identified to what is coded; each stage is the one before less those who left there."""
    counts: dict[str, int] = {}
    labels: dict[str, str] = {}
    for count in columns.facet("fate", Query()):
        if count.value is not None:
            counts[count.value.key] = count.rows
            labels[count.value.key] = count.value.label
    doubles = [key for key in counts if key.removeprefix("aside:") in DOUBLES]
    reasons = [key for key in counts if key.startswith("aside:") and key not in doubles]
    there = frozenset(counts)
    kept = _outs(counts, labels, doubles)
    left = tuple(sorted(_outs(counts, labels, reasons), key=lambda out: -out.articles))
    unkept = Out("duplicates", say("duplicates"), brought.duplicates, say("not kept by the imports"))
    waiting = _rest("waiting", say("in nobody’s hands"), counts, OPEN)
    going = _rest("going", say("not finished yet"), counts, GOING)
    after = there - frozenset(doubles)
    chosen = after - frozenset(reasons)
    stages = [
        _stage("identified", counts, there, (unkept,) if brought.duplicates else (), brought.duplicates, brought.imports),
        _stage("kept", counts, there, kept),
        _stage("different", counts, after, left),
        _stage("left", counts, chosen, waiting),
        _stage("begun", counts, chosen - frozenset(OPEN), going),
        _stage("coded", counts, frozenset(DONE) & there),
    ]  # fmt: skip
    return tuple(
        stage for n, stage in enumerate(stages) if stage.outs or n == 0 or stage.id in ("left", "coded")
    )


def _stage(
    name: str, counts: Mapping[str, int], fates: frozenset[str], outs: tuple[Out, ...] = (), more: int = 0, n: int = 1
) -> Stage:
    return Stage(name, say(SENTENCES[name], n=n), sum(counts[key] for key in fates) + more, fates, outs)


def _outs(counts: Mapping[str, int], labels: Mapping[str, str], keys: list[str]) -> tuple[Out, ...]:
    return tuple(Out(key, labels[key], counts[key], fates=frozenset((key,))) for key in keys)


def _rest(name: str, label: str, counts: Mapping[str, int], keys: tuple[str, ...]) -> tuple[Out, ...]:
    there = frozenset(key for key in keys if counts.get(key))
    return (Out(name, label, sum(counts[key] for key in there), fates=there),) if there else ()
