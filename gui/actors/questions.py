"""What the actors page asks before it changes something: fields, what is foretold of it, and the action that is run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from corpus.actor_tables import read_attributes
from gui.desk.shown import KINDS, dotted
from gui.operations import Operations
from gui.widgets.asking import Answer, Choice, Question
from models import actors, revising
from models.actors import ROLE, USUAL, Actor, ActorSpec, Attribute, Candidate, Dossier
from models.errors import NotAllowed
from models.file import Project
from models.findings import ActorKind
from models.history import Change
from models.people import Acting, leading
from models.revising import Effect, Joining, Parting
from models.wording import say

OFFERED = 30  # actors to choose from


class Questions:
    """The questions about actors and candidates of one project."""

    def __init__(self, operations: Operations, initiator: object) -> None:
        self._operations, self._initiator = operations, initiator
        self._project = operations.project

    def run(self, act: Callable[[Project, Acting], Change]) -> Change | None:
        """Do something as the lead that one is."""
        return self._operations.run(lambda project, acting: act(project, leading(project, acting)), self._initiator)

    def merge(self, actor: Actor, then: Callable[[int], object]) -> Question:
        """Into whom to merge an actor; ``then`` is given who stays."""

        def foretell(answer: Answer) -> str:
            return joined(revising.joining(self._project, actor.id, _chosen(answer)))

        def do(answer: Answer) -> object:
            into = _chosen(answer)
            done = self.run(lambda project, lead: revising.merge_actors(project, lead, actor.id, into))
            if done is not None:
                then(into)
            return done

        return Question(
            say("Merge {actor} with …", actor=actor.name),
            say("Who stays? All that {actor} said, is called and is known for goes over.", actor=actor.name),
            say("Merge"), do, fields=((say("Any name in use"), ""),), offers=self._others(actor), foretells=foretell,
        )  # fmt: skip

    def split(self, known: Dossier, statements: Callable[[], Iterable[int]], then: Callable[[int], object]) -> Question:
        """Who is split off an actor, with the statements that are marked and a name in use."""

        def plan(answer: Answer) -> Parting:
            ids = [answer.chosen] if isinstance(answer.chosen, int) else []
            return revising.parting(self._project, known.actor.id, _spec(answer), statements(), ids)

        def do(answer: Answer) -> object:
            ids, spec, marked = plan(answer).alias_ids, _spec(answer), sorted(statements())
            done = self.run(
                lambda project, lead: revising.split_actor(project, lead, known.actor.id, spec, marked, ids)
            )
            if done is not None:
                then(done.made("actor"))
            return done

        def offers(_typed: str) -> Sequence[Choice]:
            return [Choice(n.name, n.alias_id, (n.name,)) for n in known.names if n.alias_id]

        return Question(
            say("Split {actor}", actor=known.actor.name),
            say("Mark what the other one said: ↑ ↓ and Space in the list of statements, or a click. Tab leads there."),
            say("Split"), do,
            fields=((say("Name of the new actor"), ""), (say("Title"), "")),
            kinds=(_kinds(), list(ActorKind).index(known.actor.kind)), offers=offers,
            foretells=lambda answer: parted(plan(answer)),
        )  # fmt: skip

    def edit(self, known: Dossier) -> Question:
        """Another name, title or kind."""
        one = known.actor

        def foretell(answer: Answer) -> str:
            spec = _spec(answer)
            if spec.name != one.name:
                return say("{actor} stays as a name in use.", actor=one.name)
            return "" if known.by_person else say("The name becomes a person’s word.")

        return Question(
            say("Change {actor}", actor=one.name), say("The name that is shown everywhere, and what the actor is."),
            say("Change"),
            lambda answer: self.run(lambda project, lead: actors.edit_actor(project, lead, one.id, _spec(answer)))
            or True,
            fields=((say("Name"), one.name), (say("Title"), one.title)),
            kinds=(_kinds(), list(ActorKind).index(one.kind)), foretells=foretell,
        )  # fmt: skip

    def names(self, known: Dossier) -> Question:
        """One more name in use, a machine's word made a person's, or a name taken away."""

        def there(answer: Answer) -> actors.Name | None:
            typed = answer.texts[0].strip().casefold()
            return next((n for n in known.names if n.alias_id and n.name.casefold() == typed), None)

        def foretell(answer: Answer) -> str:
            if not answer.texts[0].strip():
                raise NotAllowed(say("Type a name, or choose one of those in use."))
            name = there(answer)
            if name is not None and name.by_person:
                raise NotAllowed(say("{name} is in use already.", name=name.name))
            other = actors.find_actor(self._project, answer.texts[0])
            if other is not None and other != known.actor.id:
                called = actors.actor(self._project, other).name
                return say("{actor} goes by this name too. Merge them if they are the same.", actor=called)
            return say("Whoever is found by this name is {actor} from now on.", actor=known.actor.name)

        def take_away(answer: Answer) -> object:
            name = there(answer)
            if name is None:
                self._operations.refuse(say("Choose one of the names in use."))
                return None
            return self.run(lambda project, lead: actors.drop_alias(project, lead, name.alias_id))

        return Question(
            say("Names of {actor}", actor=known.actor.name),
            say("A name that a person gave finds the actor in every article; a machine’s alone joins nobody."),
            say("Add the name"),
            lambda answer: self.run(
                lambda project, lead: actors.add_alias(project, lead, known.actor.id, answer.texts[0])
            ),
            fields=((say("Name"), ""),),
            offers=lambda _: [
                Choice(n.name if n.by_person else say("{name} (a machine’s word)", name=n.name), n.alias_id, (n.name,))
                for n in known.names
                if n.alias_id
            ],
            foretells=foretell, other=(say("Take the name away"), take_away),
        )  # fmt: skip

    def attributes(self, known: Dossier) -> Question:
        """Something noted of an actor, changed or taken back."""

        def read(answer: Answer) -> Attribute:
            name, value, since, until = answer.texts
            which = answer.chosen if isinstance(answer.chosen, int) else 0
            named = next((key for key, word in USUAL.items() if say(word).casefold() == name.strip().casefold()), name)
            return Attribute(named, value, since, until, which)

        def foretell(answer: Answer) -> str:
            new = actors.checked(read(answer))
            told = f"{new.value}, {new.time}" if new.time else new.value
            if new.id:
                return say("Changes what was noted to: {value}", value=told)
            return say("Notes {name}: {value}", name=new.name, value=told)

        def take_back(answer: Answer) -> object:
            which = read(answer).id
            if not which:
                self._operations.refuse(say("Choose what was noted first."))
                return None
            return self.run(lambda project, lead: actors.drop_attribute(project, lead, which))

        def offers(typed: str) -> Sequence[Choice]:
            noted = [
                Choice(
                    f"{_word(a.name)}: {a.value}   {a.time}".rstrip(), a.id, (_word(a.name), a.value, a.since, a.until)
                )
                for a in known.attributes
            ]
            new = [Choice(say("new: {name}", name=say(word)), None, (say(word), "", "", "")) for word in USUAL.values()]
            return [c for c in (*noted, *new) if typed.strip().casefold() in c.label.casefold()]

        return Question(
            say("What is known of {actor}", actor=known.actor.name),
            say("A role, a party, an identifier, or whatever else: the name is free. Times are years, months or days."),
            say("Note it"),
            lambda answer: self.run(
                lambda project, lead: actors.set_attribute(project, lead, known.actor.id, read(answer))
            ),
            fields=((say("What"), say(USUAL[ROLE])), (say("Value"), ""), (say("Since"), ""), (say("Until"), "")),
            offers=offers, foretells=foretell, other=(say("Take it back"), take_back),
        )  # fmt: skip

    def belongs(self, known: Dossier) -> Question:
        """What an actor belongs to."""
        there = {m.whole_id: m for m in known.belongs_to}
        others = self._others(known.actor)

        def foretell(answer: Answer) -> str:
            chosen = answer.chosen
            if not answer.texts[0].strip():
                raise NotAllowed(say("Type what {actor} belongs to.", actor=known.actor.name))
            actors.check_time(*(text.strip() for text in answer.texts[1:3]))
            if isinstance(chosen, int):
                whole = actors.actor(self._project, chosen).name
                return say("Notes that {actor} belongs to {whole}.", actor=known.actor.name, whole=whole)
            return say("Makes {name} an organisation of the registry.", name=answer.texts[0].strip())

        def do(answer: Answer) -> object:
            chosen = answer.chosen
            whole = chosen if isinstance(chosen, int) else ActorSpec(answer.texts[0], ActorKind.ORGANISATION)
            since, until = answer.texts[1:3]
            return self.run(
                lambda project, lead: actors.add_membership(project, lead, known.actor.id, whole, since, until)
            )

        def take_back(answer: Answer) -> object:
            one = there.get(answer.chosen) if isinstance(answer.chosen, int) else None
            if one is None:
                self._operations.refuse(say("{actor} does not belong to that.", actor=known.actor.name))
                return None
            return self.run(lambda project, lead: actors.drop_membership(project, lead, one.id))

        def offers(typed: str) -> Sequence[Choice]:
            kept = [
                Choice(f"{m.name}   {m.time}".rstrip(), m.whole_id, (m.name, m.since, m.until)) for m in there.values()
            ]
            return kept if not typed.strip() else others(typed)

        return Question(
            say("{actor} belongs to …", actor=known.actor.name),
            say("A person to an organisation, an office to a body."), say("Note it"), do,
            fields=((say("Any name in use"), ""), (say("Since"), ""), (say("Until"), "")), offers=offers,
            foretells=foretell, other=(say("Take it back"), take_back),
        )  # fmt: skip

    def note(self, known: Dossier) -> Question:
        """What there is to know beside all that."""
        return Question(
            say("Note on {actor}", actor=known.actor.name), say("For whoever looks at this actor next."), say("Keep"),
            lambda answer: self.run(
                lambda project, lead: actors.set_note(project, lead, known.actor.id, answer.texts[0])
            )
            or True,
            fields=((say("Note"), known.note),),
        )  # fmt: skip

    def table(self, path: Path) -> Question:
        """What a table of one's own says of actors."""
        table = read_attributes(self._project, path)
        attributes = say("{n} attribute|{n} attributes", n=table.attributes)
        told = [say("Notes {attributes} of {n} actor.|Notes {attributes} of {n} actors.", n=len(table.given),
                    attributes=attributes)]  # fmt: skip
        if table.unknown:
            told.append(say("{n} row is left out: {why}|{n} rows are left out: {why} …", n=len(table.unknown),
                            why=table.unknown[0]))  # fmt: skip

        def foretell(_answer: Answer) -> str:
            if not table.given:
                raise NotAllowed(" ".join(told[1:]) or say("{file} says nothing of anybody.", file=path.name))
            return " ".join((*told, say("One undo takes it back.")))

        return Question(
            say("Attributes from {file}", file=path.name),
            say("A column names the actors (name or uid), each other one is an attribute; since and until are times."),
            say("Note them"),
            lambda _: self.run(lambda project, lead: actors.take_attributes(project, lead, table.given)) or True,
            foretells=foretell,
        )  # fmt: skip

    def name(self, those: Sequence[Candidate], then: Callable[[int], object]) -> Question:
        """Who is meant by what machines call somebody."""
        names = ", ".join(one.name for one in those)
        articles, spoken = sum(one.articles for one in those), sum(one.spoken for one in those)
        others = self._others(None)

        def foretell(answer: Answer) -> str:
            if not answer.texts[0].strip():
                raise NotAllowed(say("Type who that is."))
            found = say("{n} article|{n} articles", n=articles)
            if isinstance(answer.chosen, int):
                who = actors.actor(self._project, answer.chosen).name
                return say(
                    "{n} draft in {articles} shows {who}, and all of articles read later do.|"
                    "{n} drafts in {articles} show {who}, and all of articles read later do.",
                    n=spoken, who=who, articles=found
                )  # fmt: skip
            return say(
                "Makes a new actor. {n} draft in {articles} shows it, and all of articles read later do.|"
                "Makes a new actor. {n} drafts in {articles} show it, and all of articles read later do.",
                n=spoken, articles=found
            )  # fmt: skip

        def do(answer: Answer) -> object:
            who = answer.chosen if isinstance(answer.chosen, int) else _spec(answer)
            done = self.run(
                lambda project, lead: actors.name_candidates(project, lead, [one.found for one in those], who)
            )
            if done is not None:
                then(who if isinstance(who, int) else actors.find_actor(self._project, who.name, who.kind) or 0)
            return done

        return Question(
            say("Who is {names}?", names=names),
            say("An actor that is there, or a new one. Whom machines call so is that one from now on."),
            say("Decide"), do,
            fields=((say("Name"), those[0].name), (say("Title"), those[0].title)),
            kinds=(_kinds(), list(ActorKind).index(those[0].kind)),
            offers=lambda typed: others(typed) if typed != those[0].name else others(typed.split()[-1]),
            foretells=foretell,
        )  # fmt: skip

    def _others(self, but: Actor | None) -> Callable[[str], Sequence[Choice]]:
        def offers(typed: str) -> Sequence[Choice]:
            found = actors.actors(self._project, typed, OFFERED)
            return [Choice(_listed(a), a.id, (a.name, a.title)) for a in found if but is None or a.id != but.id]

        return offers


def joined(plan: Joining) -> str:
    """What a merge will do, in sentences."""
    effect = plan.effect
    parts = [_moving(effect, plan.into.name) if effect.codings else say("No statement is touched.")]
    if effect.asked:
        parts.append(
            say("{n} is asked about: both were coded there, and differently.|"
                "{n} are asked about: both were coded there, and differently.", n=effect.asked)
        )  # fmt: skip
    if plan.names:
        parts.append(say("{into} goes by {names} too.", into=plan.into.name, names=", ".join(plan.names)))
    if plan.attributes + plan.memberships:
        parts.append(say("What is known goes over: {n} entry.|What is known goes over: {n} entries.",
                         n=plan.attributes + plan.memberships))  # fmt: skip
    return " ".join((*parts, say("One undo takes it back.")))


def _moving(effect: Effect, to: str) -> str:
    return say(
        "{n} statement of {coders} in {articles} goes to {to}.|{n} statements of {coders} in {articles} go to {to}.",
        n=effect.codings, to=to, coders=say("{n} coder|{n} coders", n=effect.coders),
        articles=say("{n} article|{n} articles", n=effect.articles),
    )  # fmt: skip


def parted(plan: Parting) -> str:
    """What a split will do, in sentences."""
    effect = plan.effect
    new = " ".join(plan.new.name.split())
    parts = [_moving(effect, new) if effect.codings else say("No statement is marked.")]
    if plan.names:
        parts.append(say("It takes along: {names}.", names=", ".join(plan.names)))
    return " ".join((*parts, say("One undo takes it back.")))


def _listed(actor: Actor) -> str:
    statements = say("{n} statement|{n} statements", n=actor.statements)
    return dotted((actor.name, actor.title or say(KINDS[actor.kind]), statements))


def _chosen(answer: Answer) -> int:
    if not isinstance(answer.chosen, int):
        raise NotAllowed(say("Type a name and choose who stays."))
    return answer.chosen


def _spec(answer: Answer) -> ActorSpec:
    name, title = answer.texts[0], answer.texts[1] if len(answer.texts) > 1 else ""
    return ActorSpec(name, list(ActorKind)[answer.kind], title)


def _kinds() -> list[str]:
    return [say(KINDS[kind]) for kind in ActorKind]


def _word(name: str) -> str:
    return say(USUAL[name]) if name in USUAL else name
