"""Which words are the evidence: shorter, longer, more of them, and new statements made of a selection."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import product

from gui.desk.opened import OpenArticle
from gui.desk.reading import ReadingView
from gui.desk.segments import Side, joined, longer, shorter
from gui.desk.shown import quotes_directly
from gui.desk.work import Work
from models import coding
from models.findings import SourceMode, Span
from models.wording import say

Step = Callable[[Sequence[Span], Sequence[Span], Side], list[Span]]


class Marking:
    """The commands that move evidence and make statements from the text."""

    def __init__(self, work: Work, view: ReadingView) -> None:
        self._work, self._view = work, view

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The commands this answers."""
        found: dict[str, Callable[[], None]] = {
            "new_statement": self.new_statement,
            "new_exact": self.new_exact,
            "add_evidence": self.add_evidence,
        }
        steps: tuple[tuple[str, Step], ...] = (("shorter", shorter), ("longer", longer))
        for side, (name, step) in product(Side, steps):
            found[f"{side.value}_{name}"] = self._mover(step, side, "words")
            found[f"{side.value}_sentence_{name}"] = self._mover(step, side, "sentences")
        return found

    def new_statement(self) -> None:
        """Make a statement of the sentences that are selected, or of the sentence at the caret."""
        opened = self._work.opened
        if opened is None:
            self._work.refuse(say("There is no article here."))
            return
        selected = self._view.selection()
        if selected is not None:
            self._make(opened, opened.segments.sentences_over(_trimmed(opened.text, selected)))
            return
        sentence = opened.segments.sentence_at(self._view.caret())
        if sentence is not None:
            self._make(opened, sentence)

    def new_exact(self) -> None:
        """Make a statement of exactly the words that are selected."""
        opened, selected = self._work.opened, self._view.selection()
        if opened is None or selected is None:
            self._work.refuse(say("No words are selected."), say("Select the words that are the evidence first."))
        else:
            self._make(opened, opened.segments.words_over(_trimmed(opened.text, selected)))

    def add_evidence(self) -> None:
        """Add what is selected to the evidence of the current statement."""
        opened, selected = self._work.opened, self._view.selection()
        item = opened.item if opened else None
        if opened is None or item is None:
            self._work.refuse(say("There is no statement here."), say("Make one from the selection."))
        elif selected is None:
            self._work.refuse(say("No words are selected."), say("Select the words that belong to the evidence first."))
        else:
            added = opened.segments.words_over(_trimmed(opened.text, selected))
            ref, spans = item.ref, joined(opened.text, [*item.evidence, added])
            if self._work.change(lambda project, acting: coding.set_evidence(project, acting, ref, spans)) is not None:
                self._view.drop_selection()

    def move_to(self, spans: Sequence[Span]) -> None:
        """Make these spans the evidence of the current statement."""
        opened = self._work.opened
        item = opened.item if opened else None
        if item is not None:
            ref = item.ref
            self._work.change(lambda project, acting: coding.set_evidence(project, acting, ref, spans))

    def _make(self, opened: OpenArticle, span: Span) -> None:
        work = self._work
        mode = SourceMode.DIRECT if quotes_directly(opened.text, span) else SourceMode.PARAPHRASE
        change = work.change(lambda project, acting: coding.create(project, acting, opened.id, [span], mode))
        if change is None:
            return
        self._view.drop_selection()
        made = change.made("statement")
        if opened.only is not None and not any(item.statement_id == made for item in opened.items):
            opened.narrow(None)  # what was just made is to be seen
            work.items_changed.emit()
        work.choose(next(n for n, item in enumerate(opened.items) if item.statement_id == made))

    def _mover(self, step: Step, side: Side, units: str) -> Callable[[], None]:
        def move() -> None:
            opened = self._work.opened
            item = opened.item if opened else None
            if opened is None or item is None or not item.evidence:
                self._work.refuse(say("There is no statement here."), say("Make one from a selection first."))
                return
            cut = opened.segments.words if units == "words" else opened.segments.sentences
            spans = step(cut, item.evidence, side)
            if side is Side.START and _only_marks(opened.text, spans[0].start, item.evidence[0].start):
                spans = step(cut, spans, side)  # only the mark that opens a quotation lay between
            if spans == list(item.evidence):
                return
            self.move_to(spans)

        return move


def _only_marks(text: str, before: int, after: int) -> bool:
    """Whether a start has moved past marks alone, in either direction; a part of a word is more than that."""
    passed = text[min(before, after) : max(before, after)]
    return bool(passed) and not any(c.isalnum() for c in passed)


def _trimmed(text: str, span: Span) -> Span:
    """The span without white space at its ends; as it is where there is nothing else."""
    words = text[span.start : span.end]
    if not words.strip():
        return span
    return Span(span.start + len(words) - len(words.lstrip()), span.end - len(words) + len(words.rstrip()))
