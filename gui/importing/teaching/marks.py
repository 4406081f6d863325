"""The marks that a person makes in one or several articles, and the way back from each."""

from __future__ import annotations

from corpus.readers.recipes.inferring import TEXT
from corpus.readers.recipes.judging import Judged
from corpus.readers.recipes.wheres import Span
from corpus.teaching import Marks, Passage

MOST = 8  # articles that are marked


class Marking:
    """Examples in the order of their making; the last step can be taken back, and the one before it."""

    def __init__(self) -> None:
        self.examples: Marks = []
        self._before: list[Marks] = []
        self._begins_new = False

    @property
    def begins_another(self) -> bool:
        """Whether the next mark is the first of another article."""
        return self._begins_new

    def another(self) -> None:
        """The next mark is of another article."""
        self._begins_new = bool(self.examples) and len(self.examples) < MOST

    def mark(self, field: str, span: Span, found: Judged | None) -> None:
        """Mark a field: of the article that the place is in, if it has marks already, else of the last one.

        A place in another article that was found, where none is marked, begins another example.
        """
        self._before.append([dict(example) for example in self.examples])
        which = self._which(span, found)
        if which is None:
            self.examples.append({})
            which = len(self.examples) - 1
        self.examples[which] = {**self.examples[which], field: span}
        self._begins_new = False

    def take_back(self) -> bool:
        """Undo the last mark; False where there is none."""
        if not self._before:
            return False
        self.examples = self._before.pop()
        self._begins_new = False
        return True

    def passages(self) -> list[Passage]:
        """All marks; a text that is open at its end has one sign."""
        return [
            Passage(start, max(end, start + 1), name, n)
            for n, example in enumerate(self.examples, 1)
            for name, (start, end) in example.items()
        ]

    def _which(self, span: Span, found: Judged | None) -> int | None:
        if not self.examples or self._begins_new:
            return None
        at = _article_at(span[0], found)
        if at is None:
            return len(self.examples) - 1
        of = [{_article_at(one[0], found) for one in example.values()} for example in self.examples]
        known = [n for n, articles in enumerate(of) if at in articles]
        if known:
            return known[0]
        is_full = len(self.examples) >= MOST or (found is not None and found.articles < 2)
        return len(self.examples) - 1 if is_full or TEXT not in self.examples[-1] else None


def _article_at(position: int, found: Judged | None) -> int | None:
    if found is None:
        return None
    return next((n for n, end in enumerate(found.ends) if found.starts[n] <= position <= end), None)
