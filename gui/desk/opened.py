"""The article on the desk: its text, what was found in it, its items and the guesses for its drafts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from gui.desk.rows import first_open, rows_of
from gui.desk.segments import Segments, segments
from gui.offsets import Offsets
from models.articles import article
from models.codebook import Codebook, load, under
from models.coding import (
    NO_HABITS,
    NO_TOPIC,
    UNLIKELY,
    ClaimRanker,
    Guess,
    Habits,
    Item,
    Learned,
    Place,
    Ref,
    State,
    Topic,
    earlier_claims,
    likelihood,
    load_items,
    paragraph_of,
    said_of,
    used,
)
from models.file import Project
from models.findings import FoundMention, Reading, Span, latest_reading_id, mentions, reading
from models.history import Change, RowChange
from models.people import Acting
from models.work import Progress, progress

LIKELY = 3  # claims that have a key of their own
NONE_LIKELY: tuple[str, tuple[int, ...]] = ("", ())


class Codes:
    """The codebook in its present version, and the rankers made of it."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._learned: Learned | None = None
        self.habits = NO_HABITS
        self.folds = True  # whether unlikely drafts are folded
        self.refresh()

    def refresh(self) -> None:
        """Take up a newer version."""
        self.codebook: Codebook = load(self._project)
        self._rankers: dict[tuple[str, int], ClaimRanker] = {}

    def learn(self, learned: Learned | None, habits: Habits = NO_HABITS) -> None:
        """Rank and fold by what the coder's codings tell from now on, or no longer."""
        self._learned, self._rankers, self.habits = learned, {}, habits

    def ranker(self, language: str, book: Codebook | None = None) -> ClaimRanker:
        """The ranker for articles of a language that are coded by a codebook, the newest where none is given."""
        book = book or self.codebook
        wanted = (language, book.version_id)
        if wanted not in self._rankers:
            self._rankers[wanted] = ClaimRanker(book, language, self._learned)
        return self._rankers[wanted]


def folds(everything: Sequence[Item], folded: Collection[str]) -> dict[int, int]:
    """How many folded items stand before each of the others, by its place among them, and after the last of them."""
    found: dict[int, int] = {}
    place = 0
    for item in everything:
        if item.key in folded:
            found[place] = found.get(place, 0) + 1
        else:
            place += 1
    return found


def _names_somebody(row: RowChange) -> bool:
    """Whether statements or drafts may show another name since: an actor's own, or who a person says somebody is."""
    if row.table == "actor":
        return row.before is not None and row.after is not None
    named = row.after or row.before or {}
    return row.table == "verdict" or (row.table == "alias" and named.get("given_by") != "machine")


@dataclass(frozen=True, slots=True)
class Part:
    """Some of an article's statements: what they are called, and whether an item is one of them."""

    label: str
    holds: Callable[[Item], bool]


class OpenArticle:
    """One article as the desk works on it; which item is current is remembered by its key."""

    def __init__(self, project: Project, acting: Acting, codes: Codes, article_id: int) -> None:
        self._project = project
        self._acting = acting
        self._codes = codes
        self.article = article(project, article_id)
        self._codebook = under(project, acting, article_id)
        self.offsets = Offsets(self.article.text)
        self.everything: list[Item] = []  # in reading order, shown or not
        self.items: list[Item] = []  # those that are shown
        self.only: Part | None = None  # the part that is shown, by the coder's wish
        self.folded: list[Item] = []  # drafts that are unlikely to be worth coding
        self.folds: dict[int, int] = {}  # how many of them stand before an item, or after the last one, by its place
        self._is_unfolded = False
        self._unlikely: dict[int, bool] = {}  # by suggestion, as it was found when the article was opened
        self._current = -1
        self._reading_id: int | None = None
        self._reading: Reading | None = None
        self._numbers: dict[str, int] = {}  # what each item was first shown under, by its key
        self._marked: tuple[str, int, int | None] = ("", 0, 0)  # the item, how many rows it has, the marked one
        self._likely: tuple[str, tuple[int, ...]] = NONE_LIKELY  # the item of this key, and its claims
        self._topic: tuple[ClaimRanker | None, Topic] = (None, NO_TOPIC)  # by the ranker that told it
        self.reload()

    @property
    def id(self) -> int:
        """The article's id."""
        return self.article.id

    @property
    def codebook(self) -> Codebook:
        """By which it is coded: of its round, else as it is now."""
        return self._codebook

    @property
    def round(self) -> int | None:
        """The version under which it is coded while the codebook goes on, None where that is the newest."""
        return self._codebook.version if self._codebook.version != self._codes.codebook.version else None

    def take_codebook(self) -> None:
        """Go by the codebook again, which may be another now."""
        self._codebook = under(self._project, self._acting, self.id)
        self.forget_guesses()

    @property
    def text(self) -> str:
        """The frozen text."""
        return self.article.text

    @property
    def mentions(self) -> Sequence[FoundMention]:
        """What is named in the text."""
        return self._mentions

    @property
    def is_read(self) -> bool:
        """Whether a machine coder has read the article."""
        return self._reading_id is not None

    @property
    def reading(self) -> Reading | None:
        """All that was found in the text; read when it is first asked for, as it seldom is."""
        if self._reading is None and self._reading_id is not None:
            self._reading = reading(self._project, self._reading_id)
        return self._reading

    @cached_property
    def segments(self) -> Segments:
        """The words and sentences of the text."""
        return segments(self.text)

    @property
    def current(self) -> int:
        """Where the current item stands among the items; -1 where there is none."""
        return self._current

    @current.setter
    def current(self, number: int) -> None:
        """Arrive at an item: its guess goes by all that is coded by now, and stays while it is looked at."""
        if number != self._current and 0 <= number < len(self.items):
            self._guesses.pop(self.items[number].suggestion_id or 0, None)
            self._likely = NONE_LIKELY
        self._current = number

    @property
    def item(self) -> Item | None:
        """The current item, a draft with the claim guessed for it."""
        return self.with_guess(self.items[self.current]) if 0 <= self.current < len(self.items) else None

    @property
    def row(self) -> int | None:
        """The marked row of the current item's positions; None where all of them are marked."""
        item = self.item
        if item is None:
            return 0
        if self._marked[:2] != (item.key, len(item.positions)):  # else it stays, whatever is set meanwhile
            self._marked = (item.key, len(item.positions), first_open(rows_of(item, self.codebook)))
        return self._marked[2]

    @property
    def place(self) -> Place | None:
        """The position that an action is about; None: all that the current item has."""
        item, row = self.item, self.row
        if item is None or row is None or item.statement_id is None or len(item.positions) < 2:
            return None
        return item.positions[row].place

    def mark_row(self, row: int | None) -> None:
        """Mark a row of the current item, or all of them."""
        item = self.item
        if item is not None:
            self._marked = (item.key, len(item.positions), row)

    def reload(self) -> None:
        """Read what a machine has found since, forget the guesses, and read the items."""
        self._reading, self._reading_id = None, latest_reading_id(self._project, self.id)
        self._unlikely = {}
        self.forget_guesses()
        self._mentions = () if self._reading_id is None else mentions(self._project, self._reading_id)
        self._earlier: dict[tuple[str, ...], dict[int, int]] = {}
        self.reload_items()

    def forget_guesses(self) -> None:
        """Guess anew: the claims may be others now."""
        self._guesses: dict[int, Guess | None] = {}
        self._likely = NONE_LIKELY

    def reload_items(self) -> None:
        """Read the items again; the current one stays current."""
        self._items = load_items(self._project, self._acting, self.id)
        self.progress: Progress = progress(self._project, self._acting, self.id)
        self._show_items()

    def take_up(self, change: Change, choose: str | None = None) -> None:
        """Bring the items to what a change has made of them; the current one stays so, or ``choose`` becomes it."""
        if any(map(_names_somebody, change.rows)):
            self.reload_items()  # an actor goes by another name, in however many statements and drafts
        if any(row.table == "answer" and row.of is None for row in change.rows):
            self.reload_items()  # what is asked of statements can depend on what was answered about the article
        self._items = self._items.after(self._project, self._acting, change)
        for row in change.rows:
            if row.table == "progress":
                after = row.after or {"state": Progress.OPEN}
                self.progress = Progress(after.get("state", self.progress))  # another reason may be all that changed
        self._show_items(choose)

    def touched(self, change: Change) -> int | None:
        """The item that a change was about; None where it is no more, or the change was about none."""
        about = (
            n
            for n, item in enumerate(self.items)
            if item.statement_id in change.statements or item.suggestion_id in change.suggestions
        )
        return next(about, None)

    def _show_items(self, choose: str | None = None) -> None:
        wanted, before = choose or self.current_key, self.current
        everything = self.everything = self._numbered(self._items.shown)
        self.folded = [] if self._is_unfolded or not self._codes.folds else list(filter(self._is_unlikely, everything))
        keys = {item.key for item in self.folded}
        self.items = [item for item in everything if item.key not in keys]
        self.folds = folds(everything, keys)
        if self.only is not None:
            part = [item for item in self.items if self.only.holds(item)]
            if part and (choose is None or any(item.key == choose for item in part)):
                self.items, self.folds = part, {}
            else:
                self.only = None  # nothing of it is left, or what is wanted is no part of it
        self.current = self.index_of(wanted) if wanted else -1
        if self.current < 0:
            self.current = min(before, len(self.items) - 1) if before >= 0 else self.first_open()

    def _numbered(self, items: Sequence[Item]) -> list[Item]:
        """The items under the numbers that they were first shown under, whatever has come or gone beside them."""
        for item in items:
            if item.key not in self._numbers:
                self._numbers[item.key] = max(self._numbers.values(), default=0) + 1
        return [item if item.number == (n := self._numbers[item.key]) else replace(item, number=n) for item in items]

    @property
    def current_key(self) -> str | None:
        """The key of the current item."""
        return self.items[self.current].key if 0 <= self.current < len(self.items) else None

    def index_of(self, key: str) -> int:
        """Where the item of this key stands; -1 where it is no more."""
        return next((n for n, item in enumerate(self.items) if item.key == key), -1)

    def first_open(self) -> int:
        """The first item that is to be decided, else the first of all; -1 where there is none."""
        drafts = self.open_items()
        return drafts[0] if drafts else 0 if self.items else -1

    def open_items(self) -> list[int]:
        """The items that are drafts still, begun or not, and those that are to be looked at again."""
        return [n for n, item in enumerate(self.items) if item.state is not State.CODED or item.asked]

    def next_open(self) -> int | None:
        """The next draft after the current item, else the first before it; None where all are decided."""
        others = [n for n in self.open_items() if n != self.current]
        return next((n for n in others if n > self.current), others[0] if others else None)

    def at(self, position: int) -> list[int]:
        """The items whose evidence, source or cue holds a position of the text."""
        return [
            n
            for n, item in enumerate(self.items)
            if any(start <= position < end for start, end in (*item.evidence, *item.source, *item.cue))
        ]

    def nearest(self, position: int) -> int:
        """The item whose words are nearest to a position of the text; -1 where there is none."""

        def far(n: int) -> int:
            return min(max(start - position, position - end + 1, 0) for start, end in self.items[n].evidence)

        return min((n for n, item in enumerate(self.items) if item.evidence), key=far, default=-1)

    def over(self, spans: Sequence[Span]) -> list[int]:
        """The items whose evidence overlaps these spans."""
        return [
            n
            for n, item in enumerate(self.items)
            if any(a < end and start < b for start, end in item.evidence for a, b in spans)
        ]

    def with_guess(self, item: Item) -> Item:
        """The item; a draft with the claim that is most plausible for it."""
        if item.state is not State.DRAFT or item.suggestion_id is None:
            return item
        if item.suggestion_id not in self._guesses:
            self._guesses[item.suggestion_id] = self._guess(item)
        guess = self._guesses[item.suggestion_id]
        return item if guess is None else replace(item, guess=guess)

    def shown_drafts(self) -> dict[int, tuple[int, str] | None]:
        """The open drafts, each with the claim that was shown as a guess, and why."""
        found: dict[int, tuple[int, str] | None] = {}
        for item in self.items:
            if item.state is State.DRAFT and item.suggestion_id is not None:
                guess = self._guesses.get(item.suggestion_id)
                found[item.suggestion_id] = (guess.claim_id, guess.reason) if guess else None
        return found

    def counts(self) -> tuple[int, int]:
        """How many statements are coded, and how many drafts are open, begun or not, or folded."""
        coded = sum(item.state is State.CODED for item in self.everything)
        return coded, len(self.everything) - coded

    def fold(self, away: bool) -> bool:
        """Fold the unlikely drafts away, or show them where they stand; False where there are none."""
        self._is_unfolded = not away
        before = len(self.items)
        self._show_items()
        return len(self.items) != before

    def narrow(self, only: Part | None) -> None:
        """Show a part of the statements, or all of them again."""
        self.only = only
        self._show_items()

    @property
    def aside(self) -> list[Item]:
        """What is not shown: folded, or no part of what is."""
        shown = {item.key for item in self.items}
        return [item for item in self.everything if item.key not in shown]

    @property
    def unlikely(self) -> list[Item]:
        """The drafts that are folded, or would be had the coder not unfolded them."""
        return [item for item in self.everything if self._codes.folds and self._is_unlikely(item)]

    @property
    def is_unfolded(self) -> bool:
        """Whether the unlikely drafts are shown among the others, by the coder's wish."""
        return self._is_unfolded

    def _is_unlikely(self, item: Item) -> bool:
        if item.state is not State.DRAFT or item.suggestion_id is None:
            return False
        if item.suggestion_id not in self._unlikely:
            words = said_of(self.text, item.evidence, item.cue)
            shared = self._codes.ranker(self.article.language, self.codebook).shared(words)
            likely = likelihood(self.text, item, shared, self._codes.habits)
            self._unlikely[item.suggestion_id] = likely < UNLIKELY
        return self._unlikely[item.suggestion_id]

    def ref(self, item: Item) -> Ref:
        """What to hand to an action on the item."""
        return self.with_guess(item).ref

    def ranked(self, item: Item) -> list[Guess]:
        """All claims for an item, the most plausible first."""
        speakers = tuple(a.name for a in item.claimants)
        if speakers not in self._earlier:
            self._earlier[speakers] = earlier_claims(self._project, self._acting, speakers, self.id)
        ranker = self._codes.ranker(self.article.language, self.codebook)
        if self._topic[0] is not ranker:
            self._topic = (ranker, ranker.topic(self.article.headline, self.text))
        return ranker.rank(
            said_of(self.text, item.evidence, item.cue), paragraph_of(self.text, item.evidence), self._topic[1],
            used(self.everything, item, self._earlier[speakers]), speakers[0] if speakers else "",
        )  # fmt: skip

    @property
    def likely(self) -> tuple[int, ...]:
        """The claims that a key gives the current item while it has none: the likeliest but for the one guessed."""
        item = self.item
        if item is None or item.claims or item.state is State.CODED:
            return ()
        if self._likely[0] != item.key:
            others = (g for g in self.likeliest(item, LIKELY + 1) if g.reason)
            guessed = item.guess.claim_id if item.guess else None
            self._likely = (item.key, tuple(g.claim_id for g in others if g.claim_id != guessed)[:LIKELY])
        return self._likely[1]

    def likeliest(self, item: Item, most: int) -> list[Guess]:
        """The claims that an item is likeliest to have, no branch and no rest among them."""
        return self._codes.ranker(self.article.language, self.codebook).likeliest(self.ranked(item), most)

    def _guess(self, item: Item) -> Guess | None:
        ranked = self.ranked(item)
        return self._codes.ranker(self.article.language, self.codebook).best(ranked, self._topic[1])
