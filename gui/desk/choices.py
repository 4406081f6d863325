"""What the pickers offer: rows for the words typed so far. Nothing here knows of windows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from gui.desk.choice import Choice
from gui.desk.opened import Codes, OpenArticle
from gui.desk.shown import (
    KINDS,
    MODES,
    STATES,
    described,
    dotted,
    names,
    quotation,
    shown_time,
    stance_words,
)
from gui.desk.work import Work
from gui.style.themes import SIGN
from models.actors import ActorSpec, actors, names_of_actors, resembling
from models.codebook import Claim, Codebook
from models.coding import Item, ItemActor, Role, Stance, State, cast_of
from models.file import Project
from models.findings import ActorKind, SourceMode, casts
from models.history import history
from models.wording import later, say

Offer = Callable[[str], list[Choice]]
BEST = 5  # claims that are put before the tree
MADE = (
    (ActorKind.PERSON, later("a new person")),
    (ActorKind.ORGANISATION, later("a new organisation")),
    (ActorKind.DOCUMENT, later("a new document")),
    (ActorKind.UNNAMED, later("a new source without a name")),
)
MODE_NOTES = {
    SourceMode.DIRECT: later("the speaker’s own words, in quotation marks"),
    SourceMode.PARAPHRASE: later("in the journalist’s words"),
    SourceMode.DOCUMENT: later("a report, a letter, a post, a law"),
    SourceMode.ANONYMOUS: later("a source without a name"),
    SourceMode.JOURNALIST: later("nobody is cited"),
}


def matching(choices: Iterable[Choice]) -> Offer:
    """An offer of fixed rows, of which those stay that hold every word typed; first those that are called so."""
    rows = list(choices)

    def offer(words: str) -> list[Choice]:
        typed = words.casefold().split()
        fitting = [c for c in rows if all(word in c.spoken.casefold() for word in typed)]
        return sorted(fitting, key=lambda c: _called(f"{c.left} {c.label}".strip(), words)) if typed else fitting

    return offer


def _called(label: str, typed: str) -> int:
    """How far a label is from what was typed: 0 begins so, 1 has words that do, 2 holds it, 3 only its note does."""
    name, words = label.casefold(), typed.casefold()
    if name.startswith(words):
        return 0
    if all(f" {word}" in f" {name}" for word in words.split()):
        return 1
    return 2 if all(word in name for word in words.split()) else 3


def claims(codes: Codes, opened: OpenArticle, item: Item) -> Offer:
    """The claims: the likeliest, then the tree from the likeliest branch on; with words typed those that match best."""
    ranked = opened.ranked(item)
    branch_of = codes.ranker(opened.article.language, opened.codebook).branch_of
    in_use = branch_of(first_of[0].claim_id) if (first_of := opened.likeliest(item, 1)) else 0
    chosen = set(item.claims)
    first = list(dict.fromkeys([*item.claims, *(g.claim_id for g in opened.likeliest(item, BEST) if g.reason)]))
    rank = {guess.claim_id: n for n, guess in enumerate(ranked)}
    grounds = {*chosen, *(guess.claim_id for guess in ranked if guess.said)}
    why = {guess.claim_id: guess.reason for guess in ranked}

    def row(claim: Claim, indent: int = 0) -> Choice:
        note = why.get(claim.id, "") if not indent else ""
        return Choice(claim.id, claim.label, claim.number, note, _explained(claim), indent, chosen=claim.id in chosen)

    def offer(words: str) -> list[Choice]:
        codebook = opened.codebook
        open_claims = [c for c in codebook.claims if not c.retired or c.id in chosen]
        if words:
            found = [(quality, rank.get(c.id, 999), c) for c in open_claims if (quality := match(c, words))]
            return [row(c) for _, _, c in sorted(found, key=lambda f: (-f[0], f[1], f[2].number))]
        likely = [codebook.claim(claim_id) for claim_id in first]
        in_order = sorted(open_claims, key=lambda c: branch_of(c.id) != in_use)
        depth = _depths(codebook)
        tree = [replace(row(c, depth[c.number]), note="", is_ground=False) for c in in_order]
        return [replace(row(c), is_ground=c.id in grounds) for c in likely] + [
            replace(c, ruled=bool(likely) and n == 0) for n, c in enumerate(tree)
        ]

    return offer


def match(claim: Claim, words: str) -> int:
    """How well a claim fits what was typed: 0 not at all, more for its number and label than for its definition."""
    typed = words.casefold().split()
    label, whole = claim.label.casefold().split(), claim.label.casefold()
    if claim.number == words:
        return 6
    if claim.number.startswith(words):
        return 5
    if whole.startswith(words.casefold()):
        return 4
    if all(any(part.startswith(word) for part in (*label, claim.number)) for word in typed):
        return 3
    named = " ".join((whole, *claim.keywords)).casefold()
    if all(word in named for word in typed):
        return 2
    said = " ".join((named, claim.definition, *claim.include, *claim.examples)).casefold()
    return int(all(word in said for word in typed))


def speakers(work: Work, opened: OpenArticle, item: Item, role: Role = Role.CLAIMANT) -> Offer:
    """Actors: the article's cast first, then the project's, then a new one under the name typed."""
    cast = cast_of(work.project, work.acting, opened.id, opened.reading)
    now = {a.name.casefold() for a in item.actors if a.role is role}
    together = _together(opened, item) if role is Role.CLAIMANT else []

    def offer(words: str) -> list[Choice]:
        typed = words.casefold()
        spoke = _spoke_last(opened, item)
        fitting = sorted(
            (a for a in cast if _named(a, typed)),
            key=lambda a: _far(a, typed) if typed else spoke.get(a.name.casefold(), len(spoke)),
        )
        rows = [_actor_row(a, a.name.casefold() in now, say("in this article")) for a in fitting]
        rows = [row for row in together if typed in row.label.casefold()] + rows
        rows += _from_elsewhere(work.project, words, {a.name.casefold() for a in cast}) if typed else []
        if not rows:
            rows = _resembling(work.project, cast, words)
        if not typed and now and role is not Role.CLAIMANT:
            rows.append(Choice(None, say("Nobody"), "–"))
        if typed and not any(c.label.casefold() == typed for c in rows):
            described = words[:1].islower()  # so a name is not written: a description comes first
            rows += [
                Choice(ActorSpec(words, kind, is_new=True), say("Make “{name}”", name=words), "+", say(note))
                for kind, note in (MADE[::-1] if described else MADE)
            ]
        return rows

    return offer


def _together(opened: OpenArticle, item: Item) -> list[Choice]:
    """Those who spoke together in other statements of the article, the latest first: they mostly do so again."""
    groups: dict[tuple[int, ...], Choice] = {}
    for other in reversed(opened.everything):
        ids = tuple(a.actor_id for a in other.claimants if a.actor_id is not None)
        if len(ids) > 1 and other.key != item.key:
            names_ = say("{first} and {last}", first=", ".join(a.name for a in other.claimants[:-1]),
                         last=other.claimants[-1].name)  # fmt: skip
            groups.setdefault(ids, Choice(ids, names_, note=say("together in this article")))
    return list(groups.values())


def _from_elsewhere(project: Project, words: str, known: set[str]) -> list[Choice]:
    """Actors of other statements, then who was found in other articles; but for those known already."""
    rows = []
    there = [
        (ItemActor(a.id, a.name, a.kind, a.title, aliases=a.aliases), a.statements)
        for a in actors(project, words, limit=30)
    ]
    for actor, statements in sorted(there, key=lambda found: _far(found[0], words.casefold())):
        if actor.name.casefold() not in known:
            note = say("{n} statement|{n} statements", n=statements)
            rows.append(_actor_row(actor, False, note))
    met = known | {row.label.casefold() for row in rows}
    for member in casts(project, words):
        if member.name.casefold() not in met:
            found = ItemActor(None, member.name, member.kind, member.title)
            rows.append(_actor_row(found, False, say("in other articles")))
    return rows


def _resembling(project: Project, cast: Sequence[ItemActor], words: str) -> list[Choice]:
    """Whose name is nearly what was typed: of this article, then of the project."""
    of_article = {a.name: a for a in cast}
    rows = [
        _actor_row(of_article[name], False, say("in this article, spelt a little differently"))
        for name in resembling(of_article, words)
    ]
    others = [name for name in names_of_actors(project) if name not in of_article]
    for name in resembling(others, words):
        for actor in actors(project, name, limit=1):
            found = ItemActor(actor.id, actor.name, actor.kind, actor.title)
            rows.append(_actor_row(found, False, say("spelt a little differently")))
    return rows


def targets(codebook: Codebook, item: Item, now: int | None) -> Offer:
    """What a stance can be toward; ``now`` is what it is toward already."""
    usual = {t.id for t in map(codebook.target_of, item.claims) if t}
    rows = [
        Choice(
            t.id,
            t.proposition,
            note=say("usual for this claim") if t.id in usual else "",
            details=(("", t.definition),) if t.definition else (),
            chosen=t.id == now,
        )
        for t in codebook.targets
        if not t.retired or t.id == now
    ]
    branches = {claim.number.split(".")[0] for claim in map(codebook.claim, item.claims)}
    near = {codebook.target_of(c.id) for c in codebook.claims if c.number.split(".")[0] in branches}
    beside = {t.id for t in near if t is not None}
    rows.sort(key=lambda c: (c.value not in usual, c.value not in beside))
    return matching([*rows, Choice(None, say("Toward the claim itself"), "–")])


def modes(item: Item) -> Offer:
    """The source modes."""
    return matching(
        Choice(mode, say(MODES[mode]), note=say(MODE_NOTES[mode]), chosen=item.mode is mode) for mode in SourceMode
    )


def overlapping(opened: OpenArticle, numbers: Sequence[int]) -> Offer:
    """Some items of the article."""
    rows = []
    for n in numbers:
        item = opened.items[n]
        sign = f"{SIGN[item.stance]} " if isinstance(item.stance, Stance) and item.state is not State.DRAFT else ""
        note = f"{sign}{stance_words(item)}" if sign else say(STATES[item.state])
        words = quotation(opened.text, item, 400)
        label = say("{who}: {words}", who=names(item.claimants) or say("no speaker yet"), words=words)
        rows.append(Choice(n, label, str(item.number), note, (("", words),), chosen=n == opened.current))
    return matching(rows)


def past(project: Project, article_id: int) -> Offer:
    """What was done in an article, the newest first."""
    rows = [
        Choice(
            n,
            f"{event.sentence}.",
            note=say("undone since") if event.undone else "",
            details=(("", f"{event.sentence}."), (say("When"), shown_time(event.at))),
        )
        for n, event in enumerate(history(project, article_id, limit=300))
    ]
    return matching(rows or [Choice(None, say("Nothing has been done in this article yet."))])


def _depths(codebook: Codebook) -> dict[str, int]:
    """How many claims stand above each; what stands above one comes before it."""
    depths: dict[str, int] = {}
    for claim in codebook.claims:
        depths[claim.number] = 0 if claim.parent is None else depths.get(claim.parent, 0) + 1
    return depths


def _explained(claim: Claim) -> tuple[tuple[str, str], ...]:
    parts = (
        ("", claim.definition),
        (say("Also"), "; ".join(claim.include)),
        (say("Not"), "; ".join(claim.exclude)),
        (say("Example"), " ".join(claim.examples)),
    )
    return tuple((what, words) for what, words in parts if words)


def _named(actor: ItemActor, typed: str) -> bool:
    return any(typed in name.casefold() for name in (actor.name, *actor.aliases, actor.title))


def _far(actor: ItemActor, typed: str) -> int:
    """How far a name is from what was typed: 0 it, or a person's last name, begins so; 1 another word does; else 2."""
    names_ = [" ".join(name.casefold().split()) for name in (actor.name, *actor.aliases)]
    last = [name.rpartition(" ")[2] for name in names_] if actor.kind is ActorKind.PERSON else []
    if any(name.startswith(typed) for name in (*names_, *last)):
        return 0
    return 1 if any(f" {typed}" in f" {name}" for name in names_) else 2


def _spoke_last(opened: OpenArticle, item: Item) -> dict[str, int]:
    """Who speaks in an article, by name: those of the item first, then who spoke before it, the nearest first."""
    place = next((n for n, other in enumerate(opened.everything) if other.key == item.key), 0)
    before, behind = opened.everything[:place], opened.everything[place + 1 :]
    named = (a.name.casefold() for other in (item, *reversed(before), *behind) for a in other.claimants)
    return {name: n for n, name in enumerate(dict.fromkeys(named))}


def _actor_row(actor: ItemActor, chosen: bool, note: str) -> Choice:
    value = actor.actor_id if actor.actor_id is not None else ActorSpec(actor.name, actor.kind, actor.title)
    about = described(actor) or say(KINDS[actor.kind])
    return Choice(value, actor.name, note=dotted((about, note)), chosen=chosen)
