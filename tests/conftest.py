"""What many tests begin with: a project with one article that a machine coder has read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.file_requests import Application
from models import articles, codebook, coding, file, findings, history, people
from models.actors import ActorSpec
from models.codebook import Claim, Codebook, Target, Variable
from models.coding import Item, Ref, items
from models.file import Project
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
from models.wording import ENGLISH, speak
from tests.patience import PatientBot

TEXT = (
    "ALDEN — “We keep families here,” Mayor Rosa Lind said. “Rents must stop climbing 😀.”\n"
    "The cap would hurt builders, Voss told the council. He offered no figures."
)
CODEBOOK = Codebook(
    "Rents",
    rules=("Code what is said.",),
    claims=(
        Claim("1", "Rents", "What homes cost."),
        Claim("1.1", "Cap rent increases", "A limit on rents.", keywords=("cap", "rents"), parent="1", target="cap"),
        Claim("1.2", "Caps hurt supply", "Fewer homes.", keywords=("builders",), parent="1", target="cap"),
        Claim("2", "Zoning", "What may be built where."),
    ),
    targets=(Target("cap", "The county should cap rents."), Target("zone", "Zoning should be eased.")),
    variables=(
        Variable("main", "Main issue", "article", "choice", ("rents", "zoning")),
        Variable("why", "Justification", "statement", "choice", ("cost", "fairness")),
    ),
)


def span_of(part: str, text: str = TEXT) -> Span:
    """Where ``part`` stands in a text."""
    start = text.index(part)
    return Span(start, start + len(part))


READING = Reading(
    (FoundMention(*span_of("ALDEN"), "GPE", 2), FoundMention(*span_of("Rosa Lind"), "PERSON", 0, 0.9)),
    (
        CastMember("Rosa Lind", ActorKind.PERSON, "Mayor", ("Lind",)),
        CastMember("Voss", ActorKind.PERSON),
        CastMember("Alden", ActorKind.PLACE),
    ),
    (
        FoundAttribution(
            AttributionKind.DIRECT,
            (span_of("Mayor Rosa Lind"),),
            (span_of("said"),),
            (span_of("We keep families here,"), span_of("Rents must stop climbing 😀.")),
            SourceMode.DIRECT,
            0,
            "Mayor Rosa Lind",
            0.95,
            0.97,
        ),
        FoundAttribution(
            AttributionKind.INDIRECT,
            (span_of("Voss"),),
            (span_of("told"),),
            (span_of("The cap would hurt builders"),),
            SourceMode.PARAPHRASE,
            1,
            "Voss",
            0.6,
            0.5,
        ),
    ),
)


@dataclass
class World:
    """A project, who codes in it, and its one article."""

    project: Project
    ana: Acting
    ben: Acting
    machine: int
    article: int

    @property
    def lead(self) -> Acting:
        """Ana, as the lead that she is."""
        return people.leading(self.project, self.ana)

    @property
    def first(self) -> Item:
        """The statement or draft that Ana's list of the article begins with."""
        return items(self.project, self.ana, self.article)[0]

    @property
    def sentences(self) -> list[str]:
        """The history of the article, the latest first."""
        return [event.sentence for event in history.history(self.project, self.article)]

    def claim_id(self, number: str) -> int:
        """The claim of this number."""
        return next(claim.id for claim in codebook.load(self.project).claims if claim.number == number)


OPEN_CLAIM = 4  # "Zoning" of the codebook above: it has no target, so that no stance is asked for


def code(project: Project, acting: Acting, article_id: int, evidence: Sequence[Span], speaker: str = "Voss") -> int:
    """A statement made by hand that lacks nothing; its id."""
    made = coding.create(project, acting, article_id, evidence).made("statement")
    coding.set_actors(project, acting, Ref(made), [ActorSpec(speaker)])
    coding.set_claims(project, acting, Ref(made), [OPEN_CLAIM])
    return made


def build(path: Path) -> World:
    """A project at ``path`` with the article, the codebook and the reading above."""
    made = file.create(path, "Rents 2024")
    ana, ben = (people.acting(made, people.person(made, name).id) for name in ("Ana", "Ben"))
    machine = people.machine(made, "test", "1").id
    added = articles.add_articles(
        made, [articles.NewArticle(TEXT, "Council weighs cap", "Alden Post", "2024-05-14", "By Ina Roe", "Alden")]
    )
    codebook.replace(made, people.leading(made, ana), CODEBOOK)
    findings.store_reading(made, machine, added[0].article_id, READING)
    return World(made, ana, ben, machine, added[0].article_id)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Whatever a test makes the program speak, the next one hears English."""
    yield
    speak(ENGLISH)


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    """The application as the program itself makes it."""
    return Application


@pytest.fixture
def qtbot(qapp, request) -> QtBot:
    """The bot of every test of the window."""
    return PatientBot(request)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = build(tmp_path / "rents.standfirst")
    yield made
    made.project.close()
