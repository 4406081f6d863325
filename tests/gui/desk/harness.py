"""A small window around the desk: one action for each command, with its default keys, as the real window has."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from gui.commands import COMMANDS
from gui.desk.desk import Desk
from gui.jobs import Jobs
from gui.operations import Operations
from gui.style.painting import Look
from gui.style.sizes import stepped
from gui.style.themes import LIGHT
from gui.typing_guard import TypingGuard
from gui.widgets.dressing import dress
from gui.widgets.hints import Hint
from models import codebook, findings, people
from models.articles import NewArticle, add_articles
from models.codebook import Claim, Codebook, Target, Variable
from models.coding import Item
from models.errors import KnownError
from models.file import Project, create
from models.findings import (
    ActorKind,
    AttributionKind,
    CastMember,
    FoundAttribution,
    FoundMention,
    Reading,
    SourceMode,
    Span,
)
from models.people import Acting
from tests.gui.hands import press, write

TEXT = """ALDEN — The board will vote on a rent cap that would hold rents to 4 percent a year. 😀 Nobody knows how.
“People are being priced out,” Supervisor Teresa Okafor said on Tuesday. “A rent cap gives families time.”
Martin Voss told the board that the cap would “drive small owners out” of the market.
Deputies evicted 1,204 households, a spokeswoman said."""
OTHER = "“The weather is fine,” Ida Moss said. It rained."
CODEBOOK = Codebook(
    "Rents",
    rules=("One claim, one statement.",),
    claims=(
        Claim("1", "Rents", definition="What homes cost.", target="cap"),
        Claim("1.1", "Costs are too high", "Rents are a burden.", keywords=("priced out",), parent="1"),
        Claim("1.2", "Cap rent increases", "A legal limit.", ("ceilings",), ("subsidies",), parent="1",
              keywords=("rent cap", "families", "time", "priced")),
        Claim("2", "Weather", definition="Rain and sun."),
    ),
    targets=(Target("cap", "The county should cap rents"), Target("sun", "The sun should shine")),
    variables=(
        Variable("tone", "Tone", "statement", "choice", ("calm", "angry")),
        Variable("place", "Where", "article", "text"),
    ),
)  # fmt: skip


def part(text: str, words: str, after: int = 0) -> Span:
    """Where words stand in a text."""
    at = text.index(words, after)
    return Span(at, at + len(words))


def reading() -> Reading:
    """What a machine might have found in ``TEXT``: three attributions, the last unsure."""
    cast = (
        CastMember("Teresa Okafor", ActorKind.PERSON, "Supervisor", ("Okafor",)),
        CastMember("Martin Voss", ActorKind.PERSON),
        CastMember("spokeswoman", ActorKind.UNNAMED),
    )
    mentions = tuple(
        FoundMention(*part(TEXT, words), label, n)
        for words, label, n in (("ALDEN", "GPE", None), ("Teresa Okafor", "PERSON", 0), ("Martin Voss", "PERSON", 1))
    )
    okafor = FoundAttribution(
        AttributionKind.DIRECT, (part(TEXT, "Supervisor Teresa Okafor"),), (part(TEXT, "said on"),),
        (part(TEXT, "People are being priced out,"), part(TEXT, "A rent cap gives families time.")),
        SourceMode.DIRECT, 0, "Okafor → Teresa Okafor", 0.9, 0.9,
    )  # fmt: skip
    voss = FoundAttribution(
        AttributionKind.MIXED, (part(TEXT, "Martin Voss"),), (part(TEXT, "told"),),
        (part(TEXT, "the cap would “drive small owners out” of the market"),), SourceMode.PARAPHRASE, 1, "", 0.9, 0.9,
    )  # fmt: skip
    someone = FoundAttribution(
        AttributionKind.INDIRECT, (part(TEXT, "a spokeswoman"),), (part(TEXT, "said", TEXT.index("a spokeswoman")),),
        (part(TEXT, "Deputies evicted 1,204 households"),), SourceMode.ANONYMOUS, 2, "", 0.4, 0.4,
    )  # fmt: skip
    return Reading(mentions, cast, (okafor, voss, someone))


def make_project(folder: Path, articles: int = 3) -> tuple[Project, Acting, list[int]]:
    """A project whose first article has been read by a machine, the others not."""
    project = create(folder / "desk.standfirst", "Rents")
    ana = people.acting(project, people.person(project, "Ana Novak").id)
    codebook.replace(project, people.leading(project, ana), CODEBOOK)
    new = [NewArticle(TEXT, "Board weighs a rent cap", "The Courier", "2024-05-14")]
    new += [NewArticle(f"{OTHER} {n}", f"Weather {n}", "Alden Post", _day(n)) for n in range(1, articles)]
    ids = [added.article_id for added in add_articles(project, new)]
    machine = people.machine(project, "rules", "1")
    findings.store_reading(project, machine.id, ids[0], reading())
    return project, ana, ids


class Window(QMainWindow):
    """The desk with its actions; what it says is kept."""

    def __init__(self, project: Project, acting: Acting) -> None:
        super().__init__()
        TypingGuard(self)
        self.jobs = Jobs(self)
        self.operations = Operations(project, acting, self.jobs, self)
        self.desk = Desk(self.operations, Look(LIGHT))
        self.said: list[str] = []
        self.refused: list[KnownError] = []
        self.hints: list[tuple[str, str]] = []
        self.operations.done.connect(lambda operation: self.said.append(operation.sentence))
        self.desk.failed.connect(self.refused.append)
        self.desk.hints_changed.connect(self._hinted)
        self.setCentralWidget(self.desk)
        larger, smaller = (lambda: self.resize_type(1)), (lambda: self.resize_type(-1))
        handlers = {**self.desk.handlers(), "larger": larger, "smaller": smaller}
        for command in COMMANDS:
            action = QAction(command.label, self)
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            if command.id in handlers:
                action.triggered.connect(handlers[command.id])
            self.addAction(action)

    def resize_type(self, steps: int) -> None:
        look = self.desk.look
        dress(self.desk, Look(look.theme, stepped(look.scale, steps)))

    def _hinted(self, hints: list[Hint]) -> None:
        self.hints = [(hint.cap, hint.label) for hint in hints]

    @property
    def item(self) -> Item | None:
        return self.desk.work.opened.item if self.desk.work.opened else None

    @property
    def items(self) -> list[Item]:
        return self.desk.work.opened.items if self.desk.work.opened else []

    def press(self, *keys: str) -> None:
        """Press keys as a user does: where the focus is."""
        press(self, *keys)

    def type(self, words: str) -> None:
        """Type letters where the focus is."""
        write(self, words)

    def evidence(self) -> list[str]:
        opened = self.desk.work.opened
        return [opened.text[a:b] for a, b in opened.item.evidence] if opened and opened.item else []

    def select(self, words: str) -> None:
        """Select words of the article."""
        opened = self.desk.work.opened
        assert opened is not None
        span = part(opened.text, words)
        self.desk.view.select(opened.offsets.to_qt(span.start), opened.offsets.to_qt(span.end))


@contextmanager
def open_window(
    qtbot: QtBot, project: Project, acting: Acting, state: dict[str, object] | None = None
) -> Iterator[Window]:
    """A window on the screen, with the focus on the article; closed as the real one is, before its project."""
    window = Window(project, acting)
    qtbot.addWidget(window)
    if state is not None:
        window.desk.restore(state)  # before there is anything to see, as the real window does
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.desk.view.setFocus(Qt.FocusReason.OtherFocusReason)
    try:
        yield window
    finally:
        window.close()
        window.desk.settle()
        window.jobs.stop_all()


def _day(n: int) -> str:
    return f"2024-{n // 28 + 6:02}-{n % 28 + 1:02}"
