"""One code as it reads: what it means, what belongs to it and what does not, and its passages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gui.codebook.codes import Row, words_of
from gui.codebook.form import TYPE_NAMES
from gui.codebook.passages import Passages
from gui.style import fonts
from gui.style.painting import Look
from gui.style.themes import MIDDLE, READING_SIZE, SMALL, SPACE, TINY
from gui.widgets.labels import Label
from gui.widgets.pages import Rule
from models.codebook import Claim, Codebook, Target, Variable, condition_in_words, meant
from models.revising import Passage
from models.wording import later, say

LABELS = {
    "definition": later("Definition"),
    "include": later("Include"),
    "exclude": later("Exclude"),
    "examples": later("Examples"),
    "keywords": later("Keywords"),
    "target": later("Target"),
    "options": later("Options"),
    "asked": later("Asked"),
    "when": later("When"),
    "asks": later("Asks also"),
}
LEVEL_WORDS = {
    "article": later("of each article"),
    "statement": later("of each statement"),
    "stance": later("of each stance"),
    "actor": later("of each actor"),
}
WIDEST = 760  # pixels of the words


class ShownCode(QWidget):
    """The words at the top, the passages below them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._words = QWidget()
        self.passages = Passages(look)
        self.head = Label("", look, SMALL, fonts.STRONG)
        self._column.addWidget(self._words)
        self._column.addSpacing(SPACE[4])
        self._column.addWidget(Rule(look))
        self._column.addSpacing(SPACE[3])
        self._column.addWidget(self.head)
        self._column.addSpacing(SPACE[2])
        self._column.addWidget(self.passages, 1)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self.look = look

    def show_code(self, row: Row, book: Codebook, found: Sequence[Passage]) -> None:
        """Show a code with its passages."""
        words = self._built(row, book)
        self._column.replaceWidget(self._words, words)
        self._words.hide()
        self._words.deleteLater()
        self._words = words
        articles = len({p.article_id for p in found})
        passages = say("{n} passage|{n} passages", n=len(found))
        self.head.setText(
            say("{passages} in {articles}", passages=passages, articles=say("{n} article|{n} articles", n=articles))
            if found
            else say("Passages")
        )
        self.passages.show_passages(found, row.codings if row.is_branch else 0)

    def _built(self, row: Row, book: Codebook) -> QWidget:
        words = QWidget()
        words.setMaximumWidth(round(self.look.px(WIDEST)))
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[2])
        above = _above(row, book)
        if above:
            column.addWidget(Label(above, self.look, TINY, tone="ink2"))
        name = row.code.name if isinstance(row.code, Claim) else words_of(row.code)
        column.addWidget(Label(name, self.look, READING_SIZE, fonts.STRONG, wraps=True))
        if row.code.retired:
            column.addWidget(Label(_retired(row), self.look, SMALL, tone="oppose", wraps=True))
        column.addLayout(self._facts(row, book))
        return words

    def _facts(self, row: Row, book: Codebook) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, SPACE[2], 0, 0)
        grid.setHorizontalSpacing(SPACE[4])
        grid.setVerticalSpacing(SPACE[2])
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for n, (name, said) in enumerate(facts(row, book)):
            label = Label(say(LABELS[name]), self.look, TINY, tone="ink3")
            label.setMinimumWidth(round(self.look.px(72)))
            face = (MIDDLE, fonts.READING) if name == "definition" else (SMALL, fonts.UI)
            value = Label(said, self.look, face[0], family=face[1], italic=name == "examples", wraps=True)
            grid.addWidget(label, n, 0, top)
            grid.addWidget(value, n, 1, top)
        return grid


def facts(row: Row, book: Codebook) -> list[tuple[str, str]]:
    """What is said of a code, by the name of its field; what is empty is left out."""
    code = row.code
    found: list[tuple[str, str]] = [("definition", code.definition)]
    if isinstance(code, Claim):
        found += [
            ("include", "\n".join(f"+  {text}" for text in code.include)),
            ("exclude", "\n".join(f"–  {text}" for text in code.exclude)),
            ("examples", "\n".join(code.examples)),
            ("keywords", ", ".join(code.keywords)),
            ("target", _target(code, book)),
            ("asks", "\n".join(v.label for v in _asked_for(code, book))),
        ]
    if isinstance(code, Variable):
        needs = say("must be answered") if code.required else say("may be left open")
        asked = f"{say(LEVEL_WORDS[code.level])}, {say(TYPE_NAMES[code.type])}, {needs}"
        found += [("options", "\n".join(code.options)), ("asked", asked)]
        found.append(("when", condition_in_words(code.condition, book)))
    if isinstance(code, Target):
        with_it = [c.name for c in book.claims if c.target == code.key and not c.retired]
        found += [("asked", "\n".join(with_it))]
    return [(name, text) for name, text in found if text]


def _asked_for(claim: Claim, book: Codebook) -> list[Variable]:
    """The questions that are asked for a claim and not for all others."""
    return [
        v
        for v in book.variables
        if not v.retired and v.condition.claims and claim.id in meant(book, v.condition.claims)
    ]


def _target(claim: Claim, book: Codebook) -> str:
    target = book.target_of(claim.id)
    if target is None:
        return say("none: no stance is asked for")
    return target.proposition if claim.target else say("{target} (from above)", target=target.proposition)


def _above(row: Row, book: Codebook) -> str:
    parents = {c.number: c for c in book.claims}
    found: list[str] = []
    parent = row.code.parent if isinstance(row.code, Claim) else None
    while parent is not None and parent in parents:
        found.insert(0, parents[parent].name)
        parent = parents[parent].parent
    return "  ›  ".join(found)


def _retired(row: Row) -> str:
    became = getattr(row.code, "became", None)
    if became is not None:
        return say("Retired: it became {after}.", after=became)
    return say("Retired: it can’t be given any more, and stays with its codings.")
