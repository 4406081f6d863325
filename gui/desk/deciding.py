"""What is decided about a draft and about an article: accept, reject, stance, nothing codable, finish."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from gui.desk.correcting import Correcting
from gui.desk.finishing import Doing, Gap, gaps, question
from gui.desk.opened import OpenArticle
from gui.desk.rows import lacking
from gui.desk.work import Work
from models import coding, revising
from models.coding import Item, Stance, State
from models.wording import say
from models.work import Progress, next_unfinished, set_progress

Queue = tuple[Sequence[int], Callable[[int], int | None]]


class Deciding:
    """The commands that decide.

    ``queue`` gives the articles in the order of the queue, and where one stands in it; ``caret`` where it
    is, or where the selection begins.
    """

    def __init__(
        self, work: Work, correcting: Correcting, queue: Callable[[], Queue], caret: Callable[[], int]
    ) -> None:
        self._work, self._correcting, self._queue, self._caret = work, correcting, queue, caret

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The commands this answers."""
        stances: dict[str, Callable[[], None]] = {str(s): self._stance(s) for s in Stance}
        return {
            **stances,
            "accept": self.accept,
            "reject": self.reject,
            "holds": self.holds,
            "reject_rest": lambda: (self.reject_rest(), None)[1],
            "merge": self.merge,
            "split": self.split,
            "next_row": self._next_row,
            "all_rows": self._all_rows,
            "delete": self.delete,
            "nothing": self.nothing,
            "finish": self.finish,
        }

    def accept(self) -> None:
        """Keep what the card says and go on to the next; what it lacks is said, and asked for by nothing."""
        opened = self._opened()
        item = opened.item if opened else None
        if opened is None or item is None:
            self._none_here()
        elif item.kept:
            self._say_lack(item)
            self._go_on()
        elif (change := self._work.change(partial(coding.accept, ref=item.ref))) is not None:
            if isinstance(change.outcome, Item):
                self._say_lack(replace(change.outcome, number=item.number))
            if opened.item is None or opened.item.number == item.number:
                self._go_on()
            else:  # what is decided is no part of what is shown, and the one after it has come in its place
                self._work.current_changed.emit(True)

    def reject(self) -> None:
        """Turn the draft down and go on to the next."""
        opened = self._opened()
        item = opened.item if opened else None
        if opened is None or item is None:
            self._none_here()
        elif item.suggestion_id is None or item.kept:
            self._work.refuse(say("Only a draft can be rejected."), say("A statement that was kept can be deleted."))
        else:
            work, after, ref = self._work, opened.next_open(), item.ref
            choose = opened.items[after].key if after is not None else None
            if work.change(lambda project, acting: coding.reject(project, acting, ref), choose) is not None:
                work.current_changed.emit(True)

    def holds(self) -> None:
        """Say that the current statement holds as it is coded, though its codes have changed."""
        opened = self._opened()
        item = opened.item if opened else None
        if item is None or not item.asked:
            self._work.refuse(say("Nothing is asked about this statement."))
            return
        ids = [one.row_id for one in item.asked]
        if self._work.change(lambda project, acting: revising.keep(project, acting, ids)) is not None:
            self._go_on()

    def reject_rest(self) -> bool:
        """Turn down all drafts of the article that nothing was said of."""
        opened = self._opened()
        refs = [opened.ref(item) for item in opened.items if item.state is State.DRAFT] if opened else []
        if not refs:
            self._work.refuse(say("No drafts are left."))
            return False
        return self._work.change(lambda project, acting: coding.reject_all(project, acting, refs)) is not None

    def merge(self) -> None:
        """Let the current statement take over the words of the next one."""
        opened = self._opened()
        if opened is None or opened.item is None:
            self._none_here()
        elif opened.current + 1 >= len(opened.items):
            self._work.refuse(say("There is no statement after this one."), say("Go to the first of the two."))
        else:
            ref, other = opened.item.ref, opened.ref(opened.items[opened.current + 1])
            self._work.change(lambda project, acting: coding.merge(project, acting, ref, [other]))

    def split(self) -> None:
        """Divide the current statement at the caret."""
        opened = self._opened()
        if opened is None or opened.item is None:
            self._none_here()
        else:
            ref, at = opened.item.ref, opened.segments.word_start(self._caret())
            self._work.change(lambda project, acting: coding.split(project, acting, ref, at))

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
        kept = [item for item in opened.everything if item.state is not State.DRAFT]
        if kept:
            what = say(
                "{n} statement is coded or begun here already.|{n} statements are coded or begun here already.",
                n=len(kept),
            )
            self._work.refuse(what, say("Delete them first, or finish the article."))
        else:
            self._end(opened, Progress.NOTHING)

    def finish(self) -> None:
        """Finish the article and open the next; where something is left, that is listed first."""
        opened = self._opened()
        if opened is None:
            self._none_here()
            return
        if opened.only is not None:  # what is left may be no part of what is shown
            opened.narrow(None)
            self._work.items_changed.emit()
        left = gaps(self._work, opened)
        if not left:
            self._end(opened, Progress.FINISHED)
            return
        doing = Doing(
            self._work.choose, self._correcting.variables, self._reject_and_end, partial(self._end_with, left)
        )
        self._correcting.ask(question(self._work, opened, left, doing))

    def _reject_and_end(self) -> None:
        if self.reject_rest():
            self.finish()

    def _end_with(self, left: Sequence[Gap], reason: str) -> None:
        opened = self._opened()
        if opened is not None:
            self._end(opened, Progress.FINISHED, reason, len(left))

    def next_unfinished(self) -> int | None:
        """The next article of the queue that is not finished, from the open one on and round; None where all are."""
        ids, place = self._queue()
        work = self._work
        at = None if work.opened is None else place(work.opened.id)
        found = next_unfinished(work.project, work.acting, ids, -1 if at is None else at)
        return None if work.opened is not None and found == work.opened.id else found

    def _end(self, opened: OpenArticle, progress: Progress, reason: str = "", left: int = 0) -> None:
        work = self._work
        is_new = work.project.read_only or progress is not opened.progress or bool(reason)
        act = partial(set_progress, article_id=opened.id, state=progress, reason=reason, gaps=left)
        if is_new and work.change(act) is None:
            return
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
            ref, place = item.ref, opened.place if opened else None
            self._work.change(lambda project, acting: coding.set_stance(project, acting, ref, stance, place))

        return set_stance

    def _next_row(self) -> None:
        if not self.walk_rows(1):
            opened = self._opened()
            if opened is not None and opened.item is not None:
                opened.mark_row(0)
                self._work.current_changed.emit(False)

    def walk_rows(self, step: int) -> bool:
        """Mark the next or previous position of the current statement; False where there is none that way."""
        opened = self._opened()
        item = opened.item if opened else None
        if opened is None or item is None or len(item.positions) < 2:
            return False
        after = step - (step < 0) if opened.row is None else opened.row + step
        if not 0 <= after < len(item.positions):
            return False
        opened.mark_row(after)
        self._work.current_changed.emit(False)
        return True

    def _all_rows(self) -> None:
        opened = self._opened()
        if opened is not None and opened.item is not None:
            opened.mark_row(None)
            self._work.current_changed.emit(False)

    def _say_lack(self, item: Item) -> None:
        """What was kept but does not count yet is told, quietly."""
        opened = self._opened()
        needs = lacking(item, opened.codebook) if opened else ""
        if needs:
            self._work.told.emit(say("{number} is kept, but {needs}", number=item.number, needs=needs))

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
