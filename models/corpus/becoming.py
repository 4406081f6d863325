"""What became of all that came in, from step to step: each article is at one place of it, and so numbers add up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from models.columns import Columns, Count, Query
from models.corpus.reading import DOUBLES, TAKEN_BACK
from models.file import Project
from models.wording import later, say

OPEN, GOING, DONE = frozenset(("open",)), frozenset(("begun", "handed")), frozenset(("finished",))
Fates = Mapping[str, Count]  # how many articles there are of each, by its key
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
    fates = {c.value.key: c for c in columns.facet("fate", Query()) if c.value is not None}
    aside = {key: key.removeprefix("aside:") for key in fates if key.startswith("aside:")}
    back = frozenset(key for key, reason in aside.items() if reason == TAKEN_BACK)
    doubles = frozenset(key for key, reason in aside.items() if reason in DOUBLES)
    there = frozenset(fates)
    unkept = Out("duplicates", say("duplicates"), brought.duplicates, say("not kept by the imports"))
    first = (*((unkept,) if brought.duplicates else ()), *_outs(fates, back))
    kept = there - back
    different = kept - doubles
    chosen = different - frozenset(aside)
    stages = [
        _stage("identified", fates, there, first, brought.duplicates, brought.imports),
        _stage("kept", fates, kept, _outs(fates, doubles)),
        _stage("different", fates, different, _outs(fates, frozenset(aside) - back - doubles)),
        _stage("left", fates, chosen, _rest("waiting", say("not handed out"), fates, OPEN)),
        _stage("begun", fates, chosen - OPEN, _rest("going", say("not finished yet"), fates, GOING)),
        _stage("coded", fates, chosen & DONE),
    ]
    return tuple(stage for stage in stages if stage.outs or stage.id in ("identified", "left", "coded"))


def _stage(
    name: str, counts: Fates, fates: frozenset[str], outs: tuple[Out, ...] = (), more: int = 0, n: int = 1
) -> Stage:
    return Stage(name, say(SENTENCES[name], n=n), sum(counts[key].rows for key in fates) + more, fates, outs)


def _outs(counts: Fates, keys: frozenset[str]) -> tuple[Out, ...]:
    """The largest first."""
    outs = [Out(key, count.value.label, count.rows, fates=frozenset((key,)))
            for key, count in counts.items() if key in keys and count.value is not None]  # fmt: skip
    return tuple(sorted(outs, key=lambda out: -out.articles))


def _rest(name: str, label: str, counts: Fates, keys: frozenset[str]) -> tuple[Out, ...]:
    there = keys & frozenset(counts)
    return (Out(name, label, sum(counts[key].rows for key in there), fates=there),) if there else ()
