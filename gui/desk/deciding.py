"""What is decided about a draft and about an article: accept, reject, stance, nothing codable, finish."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from gui.desk.correcting import Correcting
from gui.desk.opened import OpenArticle
from gui.desk.work import Work
from models import coding
from models.coding import Item, Stance, State
from models.wording import say
from models.work import Progress, next_unfinished, set_progress

Queue = tuple[Sequence[int], Callable[[int], int | None]]


class Deciding:
    """The commands that decide; ``queue`` gives the articles in the order of the queue, and where one stands in it."""

    def __init__(self, work: Work, correcting: Correcting, queue: Callable[[], Queue]) -> None:
        self._work, self._correcting, self._queue = work, correcting, queue
        self._warned = 0  # the article whose begun drafts were spoken of

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The commands this answers."""
        stances: dict[str, Callable[[], None]] = {str(s): self._stance(s) for s in Stance}
        return {
            **stances,
            "accept": self.accept,
            "reject": self.reject,
            "delete": self.delete,
            "nothing": self.nothing,
            "finish": self.finish,
        }

    def accept(self) -> None:
        """Make a coding of the draft and go on to the next; without a claim, that is asked for first."""
        opened = self._opened()
        item = opened.item if opened else None
        if opened is None or item is None:
            self._none_here()
        elif item.state is State.CODED:
            self._go_on()
        elif not item.claims and item.guess is None:
            self._correcting.claim(lambda claim_ids: self._accept(item, claim_ids))
        else:
            self._accept(item, None)

    def reject(self) -> None:
        """Turn the draft down and go on to the next."""
        opened = self._opened()
        item = opened.item if opened else None
        if opened is None or item is None:
            self._none_here()
        elif item.state is State.CODED:
            self._work.refuse(say("Only a draft can be rejected."), say("A coded statement can be deleted."))
        else:
            work, after, ref = self._work, opened.next_open(), item.ref
            choose = opened.items[after].key if after is not None else None
            if work.change(lambda project, acting: coding.reject(project, acting, ref), choose) is not None:
                work.current_changed.emit(True)

    def delete(self) -> None:
        """Delete the statement; the one after it is the current one then."""
        opened = self._opened()
        item = opened.item if opened else None
        if item is None:
            self._none_here()
            return
        work, ref = self._work, item.ref
        if work.change(lambda project, acting: coding.delete(project, acting, ref)) is not None:
            work.current_changed.emit(True)

    def nothing(self) -> None:
        """Say that there is nothing codable in the article, and open the next."""
        opened = self._opened()
        if opened is None:
            self._none_here()
            return
        kept = [item for item in opened.items if item.state is not State.DRAFT]
        if kept:
            what = say(
                "{n} statement is coded or begun here already.|{n} statements are coded or begun here already.",
                n=len(kept),
            )
            self._work.refuse(what, say("Delete them first, or finish the article."))
        else:
            self._end(opened, Progress.NOTHING)

    def finish(self) -> None:
        """Finish the article and open the next; drafts that are begun but not accepted are spoken of once."""
        opened = self._opened()
        if opened is None:
            self._none_here()
            return
        begun = sum(item.state is State.BEGUN for item in opened.items)
        if begun and self._warned != opened.id:
            self._warned = opened.id
            what = say(
                "{n} draft is begun but not accepted; it would not count.|"
                "{n} drafts are begun but not accepted; they would not count.",
                n=begun,
            )
            self._work.refuse(what, say("Accept or reject, or finish once more to leave it so."))
        else:
            self._end(opened, Progress.FINISHED)

    def next_unfinished(self) -> int | None:
        """The next article of the queue that is not finished, from the open one on and round; None where all are."""
        ids, place = self._queue()
        work = self._work
        at = None if work.opened is None else place(work.opened.id)
        found = next_unfinished(work.project, work.acting, ids, -1 if at is None else at)
        return None if work.opened is not None and found == work.opened.id else found

    def _end(self, opened: OpenArticle, progress: Progress) -> None:
        work = self._work
        is_new = work.project.read_only or progress is not opened.progress
        if is_new and work.change(lambda project, acting: set_progress(project, acting, opened.id, progress)) is None:
            return
        self._warned = 0
        after = self.next_unfinished()
        if after is not None:
            work.open(after)

    def _stance(self, stance: Stance) -> Callable[[], None]:
        def set_stance() -> None:
            opened = self._opened()
            item = opened.item if opened else None
            if item is None:
                self._none_here()
                return
            ref = item.ref
            self._work.change(lambda project, acting: coding.set_stance(project, acting, ref, stance))

        return set_stance

    def _accept(self, item: Item, claim_ids: Sequence[int] | None) -> None:
        if self._work.change(partial(coding.accept, ref=item.ref, claim_ids=claim_ids)) is not None:
            self._go_on()

    def _go_on(self) -> None:
        opened = self._opened()
        after = opened.next_open() if opened else None
        if after is not None:
            self._work.choose(after)
        else:
            self._work.current_changed.emit(False)

    def _opened(self) -> OpenArticle | None:
        return self._work.opened

    def _none_here(self) -> None:
        self._work.refuse(
            say("There is no statement here."), say("Make one from a selection or from the sentence at the caret.")
        )
