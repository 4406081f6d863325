"""What a key costs, from its event to what is painted, in projects of any size; and beside a running reading.

The articles on the desk are alike in all of them, so what differs is what the project holds beside them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from itertools import product
from pathlib import Path

from PySide6.QtWidgets import QApplication

from corpus.prehighlight.running import DEFAULT_PIPELINE, describe
from models.coding import Item, Stance, State
from models.file import Project
from tests.benchmarks.felt import Felt, Plain, felt
from tests.benchmarks.figures import Figure, Sizes, Times
from tests.benchmarks.floor import bare_commit
from tests.benchmarks.shared import copy_of, project_of
from tests.benchmarks.synthetic import CODED, DESK, EVERY, make_project
from tests.gui.desk.test_cost_of_a_key import sent

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

    def begin(self) -> None:
        """Once without noting it: what is read on first use."""
        self._round(lambda _what, press: press())

    def again(self) -> None:
        """Each key in one article more, and the bounds."""
        self._round(lambda what, press: self.times[what].take(press))
        self.times[FLOOR].take(self._floor)
        self.times[PAINTING].take(self._there.paint)
        self.times[PLAIN].take(partial(self._plain.show_text, self._there.article.text))

    def end(self) -> None:
        """Once more, to count what each sends to SQLite."""
        self._round(self._count)
        self._plain.close()

    def _round(self, note: Callable[[str, Callable[[], None]], None]) -> None:
        there = self._there
        there.to_front()
        there.choose(is_draft)
        for what, key in ((DRAFT, "1"), (ENTER, "Return"), (UNDO, "Ctrl+Z"), (ENTER, "Return")):
            self._press(note, what, key)
        there.choose(lambda item: item.state is State.CODED and item.suggestion_id is None)
        self._press(note, CODED_ONE, "2")
        if {position.stance for position in there.item.positions} != {Stance.OPPOSE}:
            raise RuntimeError("the stance was not set")
        self._press(note, NEXT, "J")
        before = there.article.id
        there.press("Ctrl+Return")  # drafts are left: a reason is asked for
        there.type("read")
        self._press(note, FINISH, "Return")
        self._press(note, TURN, "Ctrl+PgDown")
        if there.article.id - before != 2 * EVERY:
            raise RuntimeError("the queue did not go on")

    def _press(self, note: Callable[[str, Callable[[], None]], None], what: str, key: str) -> None:
        done = self._there.operations
        note(what, partial(self._there.press, key))
        if self._there.operations - done != (what in WRITING):
            raise RuntimeError(f"{what} did not do what it does")

    def _count(self, what: str, press: Callable[[], None]) -> None:
        with sent(self._there.desk.work.project) as told:
            press()
        self.statements[what] = len(told)


def measure(sizes: Sizes) -> list[Figure]:
    """All keys in each project, in turn with one that holds nothing else; what bounds that one is a bare commit."""
    app, alone, rows = QApplication([]), defaultdict[str, Times](Times), list[Figure]()
    small = f"{sizes.of_corpus[0]:,} articles, no other statements"
    for articles, statements in product(sizes.of_corpus, sizes.of_coder):
        folder = sizes.folder / f"{articles} {statements}"
        without = copy_of(project_of(sizes, sizes.of_corpus[0], ALONE), folder)
        path = copy_of(project_of(sizes, articles, statements), folder)
        with (
            _ready(app, without, folder / "settings of the other", sizes.of_corpus[0]) as base,
            _ready(app, path, folder, articles) as keys,
        ):
            _run(sizes.times, base, keys)
        path.unlink()
        for what, times in base.times.items():
            alone[what].add(times)
        rows += _beside(keys, base.times, f"{articles:,} articles × {statements:,} statements", small)
    read = _beside_reading(app, sizes)
    rows += _beside(read, alone, f"{sizes.of_corpus[1]:,} articles, beside a reading", small)
    return [*_alone(alone, base.statements, small), *rows]


def _alone(times: Mapping[str, Times], statements: Mapping[str, int], small: str) -> list[Figure]:
    rows = []
    for what, count in statements.items():
        bound, that_is = BOUNDS.get(what, (FLOOR, "a bare commit of as many bytes"))
        rows.append(times[what].beside(times[bound], f"{what}, {small}", AIM, that_is, count))
    return rows


def _beside(keys: Keys, base: Mapping[str, Times], where: str, small: str) -> list[Figure]:
    rows = [
        keys.times[what].beside(base[what], f"{what}, {where}", AIM, small, count)
        for what, count in keys.statements.items()
    ]
    return [*rows, keys.times[FLOOR].beside(base[FLOOR], f"{FLOOR}, {where}", "", small)]


def _run(rounds: int, *projects: Keys) -> None:
    """In turn, so that what else the machine does falls on all of them alike."""
    for keys in projects:
        keys.begin()
    for _ in range(rounds):
        for keys in projects:
            keys.again()
    for keys in projects:
        keys.end()


@contextmanager
def _ready(app: QApplication, path: Path, folder: Path, articles: int) -> Iterator[Keys]:
    folder.mkdir(exist_ok=True)
    with felt(app, path, folder, articles) as there, bare_commit(folder, _bytes_of_a_key(there)) as commit:
        yield Keys(there, commit)


def _beside_reading(app: QApplication, sizes: Sizes) -> Keys:
    """The same while the window's own reading goes on: child processes read, a thread of the window stores."""
    folder = sizes.folder / "read"
    folder.mkdir()
    articles = sizes.of_corpus[1]
    path, machine = folder / "read.standfirst", describe(DEFAULT_PIPELINE)  # what is on the desk is not read again
    make_project(path, articles, sizes.of_coder[0], machine).close()
    with felt(app, path, folder, articles) as there, bare_commit(folder, _bytes_of_a_key(there)) as commit:
        project, window = there.desk.work.project, there.window
        assert window.opened is not None
        before, background = _readings(project), window.opened.background
        background.read()
        there.until(lambda: _readings(project) > before)  # the children have loaded what they read with
        keys = Keys(there, commit)
        _run(sizes.times, keys)
        if not background.is_reading:
            raise RuntimeError("the reading was over before the keys were")
        background.stop_reading()
        there.settle()
    return keys


def is_draft(item: Item) -> bool:
    """Whether nobody has decided on it yet."""
    return item.state is State.DRAFT


def _readings(project: Project) -> int:
    return int(project.value("SELECT max(id) FROM reading"))


def _bytes_of_a_key(there: Felt) -> int:
    """What the digit on a draft writes: its rows, and what the history keeps of them."""
    there.choose(is_draft)
    there.press("1")
    kept = "SELECT sum(length(after)) FROM change_row WHERE change_id = (SELECT max(id) FROM change)"
    written = int(there.desk.work.project.value(kept))
    there.press("Ctrl+Z")
    return 2 * written
