"""Who speaks, taken from the text: a name that is selected or clicked, and the same speaker for other drafts."""

from __future__ import annotations

from collections.abc import Callable

from gui.desk.correcting import Correcting
from gui.desk.opened import OpenArticle
from gui.desk.reading import ReadingView
from gui.desk.work import Work
from models import coding
from models.actors import ActorSpec
from models.coding import Item, ItemActor, Role, State, cast_of
from models.findings import ActorKind, Span
from models.wording import say

KINDS = {"PERSON": ActorKind.PERSON, "ORG": ActorKind.ORGANISATION, "GPE": ActorKind.PLACE, "LOC": ActorKind.PLACE}
MOST = 80  # code points that a name may have; what is longer was selected for something else


class Naming:
    """The commands that name a speaker without a picker, or offer what another one was given."""

    def __init__(self, work: Work, correcting: Correcting, view: ReadingView, cap: Callable[[str], str]) -> None:
        """``cap`` tells the key of a command."""
        self._work, self._correcting, self._view, self._cap = work, correcting, view, cap
        self._corrected = ""  # whom the machine had taken for the speaker that was corrected last
        work.article_changed.connect(self._forget)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The commands this answers."""
        return {"speaker": self.speaker, "same_speaker": self.same_speaker}

    def speaker(self) -> None:
        """Make the selected name the speaker; where none is selected, ask who speaks."""
        selected = self._view.selection()
        if selected is not None and selected.end - selected.start <= MOST:
            self.take(selected)
        else:
            self._correcting.speaker(self.was_set)

    def take_at(self, position: int) -> None:
        """Make who is named at a position of the text the speaker: as the machine found, else as the word there."""
        opened = self._work.opened
        if opened is not None:
            found = (Span(m.start, m.end) for m in opened.mentions if m.start <= position < m.end)
            self.take(next(found, opened.segments.words_over(Span(position, position + 1))))

    def take(self, span: Span) -> None:
        """Make who is named at these words the speaker of the current statement."""
        opened = self._work.opened
        item = opened.item if opened else None
        if opened is None or item is None:
            self._work.refuse(say("There is no statement here."), say("Make one from a selection first."))
            return
        named = self._named(opened, span)
        before, ref = item, item.ref
        given = named.actor_id if named.actor_id is not None else ActorSpec(named.name, named.kind, named.title)
        done = self._work.change(
            lambda project, acting: coding.set_actors(project, acting, ref, [given], Role.CLAIMANT)
        )
        if done is not None:
            self._view.drop_selection()
            self.was_set(before)

    def was_set(self, before: Item) -> None:
        """Tell of other drafts that had the same speaker as this one before another one was set."""
        opened = self._work.opened
        self._corrected = ""
        if opened is None or len(before.claimants) != 1 or opened.item is None:
            return
        name, now = before.claimants[0].name, opened.item.claimants
        if len(now) == 1 and now[0].name != name:
            self._corrected = name
            others = len(self._others(opened))
            if others:
                told = say(
                    "{n} more draft has {before}: {key} gives it {after}|"
                    "{n} more drafts have {before}: {key} gives them {after}",
                    n=others, before=name, after=now[0].name, key=self._cap("same_speaker"),
                )  # fmt: skip
                self._work.told.emit(told)

    def same_speaker(self) -> None:
        """Give the other drafts, which had whom the machine took for the speaker corrected last, this one too."""
        opened = self._work.opened
        others = self._others(opened) if opened is not None else []
        now = opened.item.claimants if opened is not None and opened.item is not None else ()
        if opened is None or not others or len(now) != 1 or now[0].actor_id is None:
            self._work.refuse(say("No other drafts have the speaker that was corrected."))
            return
        refs, speaker = [opened.ref(item) for item in others], now[0].actor_id
        self._corrected = ""
        self._work.change(lambda project, acting: coding.give_speaker(project, acting, refs, speaker))

    def _others(self, opened: OpenArticle) -> list[Item]:
        """The drafts that have whom the machine took for the speaker that was corrected last."""
        return [
            item
            for item in opened.everything
            if item.state is State.DRAFT and self._corrected and [a.name for a in item.claimants] == [self._corrected]
        ]

    def _named(self, opened: OpenArticle, span: Span) -> ItemActor:
        """Who goes by the words: whom the machine found there, who of the cast is called so, or somebody new."""
        cast = cast_of(self._work.project, self._work.acting, opened.id, opened.reading)
        found = [
            opened.reading.cast[mention.cast].name
            for mention in opened.mentions
            if opened.reading and mention.cast is not None and mention.start < span.end and span.start < mention.end
        ]
        words = opened.segments.words_over(span)
        said = opened.text[words.start : words.end].strip().removesuffix("’s").removesuffix("'s")
        for name in (*found, said):
            for actor in cast:
                if name.casefold() in {actor.name.casefold(), *(alias.casefold() for alias in actor.aliases)}:
                    return actor
        return ItemActor(None, said, _kind(opened, span, said), "")

    def _forget(self) -> None:
        self._corrected = ""


def _kind(opened: OpenArticle, span: Span, said: str) -> ActorKind:
    """What somebody new is, by the machine's label for these words, else by the way they are written."""
    labels = (m.label for m in opened.mentions if m.start < span.end and span.start < m.end)
    by_label = next((KINDS[label] for label in labels if label in KINDS), None)
    return by_label or (ActorKind.PERSON if said[:1].isupper() else ActorKind.UNNAMED)
