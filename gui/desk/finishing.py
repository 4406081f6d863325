"""What is left of an article when a coder would finish it, and the question that lists it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gui.desk.choice import Choice
from gui.desk.opened import OpenArticle
from gui.desk.question import Question
from gui.desk.rows import lacking
from gui.desk.shown import names, quotation
from gui.desk.work import Work
from models.codebook import asked
from models.coding import State
from models.wording import say
from models.work import article_answers, earlier_reasons


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is left: a statement that lacks something, a draft nobody decided, a question of the article."""

    item: int | None  # where it stands in the article's list; None: a question that the codebook asks of the article
    number: str
    who: str
    what: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Doing:
    """What is done with a choice: gone to an item, the questions answered, the drafts rejected, or finished."""

    go: Callable[[int], None]
    answer: Callable[[], None]
    reject: Callable[[], None]
    end: Callable[[str], None]  # with the reason


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an article is finished although something is left."""

    words: str


REJECT = object()


def gaps(work: Work, opened: OpenArticle) -> list[Gap]:
    """All that is left, in reading order, and what is asked of the article after it."""
    book = opened.codebook
    found = [
        Gap(
            n,
            str(item.number),
            names(item.claimants) or say("no speaker yet"),
            say("draft, not decided") if item.state is State.DRAFT else lacking(item, book),
            quotation(opened.text, item, 400),
        )
        for n, item in enumerate(opened.items)
        if item.state is not State.CODED
    ]
    given = article_answers(work.project, work.acting, opened.id)
    left = (v for v in asked(book, "article", given) if v.required and v.id not in given)
    return found + [Gap(None, "?", v.label, say("asked of the article")) for v in left]


def question(work: Work, opened: OpenArticle, left: Sequence[Gap], doing: Doing) -> Question:
    """The list of what is left; typed words are a reason to finish all the same."""
    drafts = sum(item.state is State.DRAFT for item in opened.items)
    earlier = earlier_reasons(work.project, work.acting)

    def reason(words: str, note: str = "") -> Choice:
        return Choice(Reason(words), say("Finish all the same: “{reason}”", reason=words), "→", note)

    def offer(words: str) -> list[Choice]:
        if words:
            more = [
                reason(r, say("written before")) for r in earlier if words.casefold() in r.casefold() and r != words
            ]
            return [reason(words), *more]
        rows = [Choice(gap, f"{gap.who}: {gap.what}", gap.number, details=(("", gap.words),)) for gap in left]
        if drafts:
            label = say("Reject the draft that is left|Reject the {n} drafts that are left", n=drafts)
            rows.append(Choice(REJECT, label, "×", ruled=True))
        return [*rows, *(reason(r, say("written before")) for r in earlier)]

    def pick(value: object) -> None:
        if isinstance(value, Reason):
            doing.end(value.words)
        elif value is REJECT:
            doing.reject()
        elif isinstance(value, Gap):
            doing.answer() if value.item is None else doing.go(value.item)

    prompt = say(
        "{n} thing is left: go there, or type why it stays|{n} things are left: go there, or type why they stay",
        n=len(left),
    )
    return Question(prompt, offer, pick, detail_lines=2)
