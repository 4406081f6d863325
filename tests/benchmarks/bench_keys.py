"""What a key costs, from its event to what is painted, in projects of any size; and beside a running reading.

The articles on the desk are alike in all of them, so what differs is what the project holds beside them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import partial
from itertools import product
from pathlib import Path

from corpus.prehighlight.running import DEFAULT_PIPELINE, describe
from models.coding import Stance, State
from models.file import Project
from tests.benchmarks.felt import Felt, Plain, chosen, felt
from tests.benchmarks.figures import Figure, Sizes, Times
from tests.benchmarks.floor import bare_commit
from tests.benchmarks.shared import copy_of, project_of
from tests.benchmarks.synthetic import CODED, DESK, make_project
from tests.gui.desk.test_cost_of_a_key import sent

from PySide6.QtWidgets import QApplication  # isort: skip (felt says on which platform)

AIM = "≤ 30 ms"
DRAFT, CODED_ONE, ENTER, UNDO = "digit on a draft", "digit on a coded statement", "Enter", "undo"
NEXT, TURN, FINISH = "next statement", "next article", "finish"
WRITING = (DRAFT, CODED_ONE, ENTER, UNDO, FINISH)
ALONE = DESK * CODED  # statements of a project that has none but those on the desk
FLOOR, PAINTING, PLAIN = "a bare commit", "painting both panes", "a plain QTextEdit"
BOUNDS = {NEXT: (PAINTING, "painting article and cards alone"), TURN: (PLAIN, "the text in a plain QTextEdit, painted")}


class Keys:
    """The times of all keys on one project, and of what bounds them after each round."""

    def __init__(self, there: Felt, floor: Callable[[], object]) -> None:
        self._there, self._floor, self._plain = there, floor, Plain(there.app)
        self.times: defaultdict[str, Times] = defaultdict(Times)
        self.statements: dict[str, int] = {}

    def run(self, rounds: int) -> None:
        """Each key a few times in so many articles; once more at the end to count what it sends to SQLite."""
        self._there.to_front()
        self._round(lambda _what, _press: _press())  # what is read once, on first use
        self.times.clear()
        for _ in range(rounds):
            self._round(lambda what, press: self.times[what].take(press))
            self.times[FLOOR].take(self._floor)
            self.times[PAINTING].take(self._there.paint)
            self.times[PLAIN].take(partial(self._plain.show_text, self._there.article.text))
        self._round(self._count)
        self._plain.close()

    def _round(self, note: Callable[[str, Callable[[], None]], None]) -> None:
        there, work = self._there, self._there.desk.work
        chosen(there, lambda opened: opened.open_items())
        for what, key in ((DRAFT, "1"), (ENTER, "Return"), (UNDO, "Ctrl+Z"), (ENTER, "Return")):
            self._press(note, what, key)
        chosen(there, lambda o: [n for n, i in enumerate(o.items) if i.state is State.CODED and not i.suggestion_id])
        self._press(note, CODED_ONE, "2")
        self._stands(work.opened is not None and work.opened.items[work.opened.current], Stance.OPPOSE)
        self._press(note, NEXT, "J")
        before = there.article.id
        self._press(note, FINISH, "Ctrl+Return")
        self._press(note, TURN, "Ctrl+PgDown")
        if there.article.id - before != 20:
            raise RuntimeError("the queue did not go on")

    def _press(self, note: Callable[[str, Callable[[], None]], None], what: str, key: str) -> None:
        done = self._there.operations
        note(what, partial(self._there.press, key))
        if self._there.operations - done != (what in WRITING):
            raise RuntimeError(f"{what} did not do what it does")

    def _stands(self, item: object, stance: Stance) -> None:
        if {position.stance for position in getattr(item, "positions", ())} != {stance}:
            raise RuntimeError("the stance was not set")

    def _count(self, what: str, press: Callable[[], None]) -> None:
        with sent(self._there.desk.work.project) as told:
            press()
        self.statements[what] = len(told)


def measure(sizes: Sizes) -> list[Figure]:
    """All keys in each project; beside those of the one that holds nothing else, whose own bound is a bare commit."""
    app = QApplication([])
    base = _keys(app, sizes, sizes.of_corpus[0], ALONE)
    small = f"{sizes.of_corpus[0]:,} articles, no other statements"
    rows = []
    for what, statements in base.statements.items():
        bound, that_is = BOUNDS.get(what, (FLOOR, "a bare commit of as many bytes"))
        rows.append(base.times[what].beside(base.times[bound], f"{what}, {small}", AIM, that_is, statements))
    for articles, statements in product(sizes.of_corpus, sizes.of_coder):
        keys = _keys(app, sizes, articles, statements)
        rows += _beside(keys, base, f"{articles:,} articles × {statements:,} statements", small)
    beside = _keys_beside_reading(app, sizes)
    return [*rows, *_beside(beside, base, f"{sizes.of_corpus[1]:,} articles, beside a reading", small)]


def _beside(keys: Keys, base: Keys, where: str, small: str) -> list[Figure]:
    rows = [
        keys.times[what].beside(base.times[what], f"{what}, {where}", AIM, small, keys.statements[what])
        for what in keys.statements
    ]
    return [*rows, keys.times[FLOOR].beside(base.times[FLOOR], f"{FLOOR}, {where}", "", small)]


def _keys(app: QApplication, sizes: Sizes, articles: int, statements: int) -> Keys:
    folder = sizes.folder / f"{articles} {statements}"
    path = copy_of(project_of(sizes, articles, statements), folder)
    with felt(app, path, folder, articles) as there:
        keys = _measured(there, sizes, folder)
    path.unlink()
    return keys


def _keys_beside_reading(app: QApplication, sizes: Sizes) -> Keys:
    """The same while the window's own reading goes on: child processes read, a thread of the window stores."""
    folder = sizes.folder / "read"
    folder.mkdir()
    articles = sizes.of_corpus[1]
    path, machine = folder / "read.standfirst", describe(DEFAULT_PIPELINE)  # what is on the desk is not read again
    make_project(path, articles, sizes.of_coder[0], machine).close()
    with felt(app, path, folder, articles) as there:
        project, background = there.desk.work.project, there.window.opened.background  # type: ignore[union-attr]
        before = _readings(project)
        background.read()
        there.until(lambda: _readings(project) > before)  # the children have loaded what they read with
        keys = _measured(there, sizes, folder)
        if not background.is_reading:
            raise RuntimeError("the reading was over before the keys were")
        background.stop_reading()
        there.settle()
    return keys


def _readings(project: Project) -> int:
    return int(project.value("SELECT max(id) FROM reading"))


def _measured(there: Felt, sizes: Sizes, folder: Path) -> Keys:
    with bare_commit(folder, _bytes_of_a_key(there)) as commit:
        keys = Keys(there, commit)
        keys.run(sizes.times)
    return keys


def _bytes_of_a_key(there: Felt) -> int:
    """What the digit on a draft writes: its rows, and what the history keeps of them."""
    chosen(there, lambda opened: opened.open_items())
    there.press("1")
    kept = "SELECT sum(length(after)) FROM change_row WHERE change_id = (SELECT max(id) FROM change)"
    written = int(there.desk.work.project.value(kept))
    there.press("Ctrl+Z")
    return 2 * written
