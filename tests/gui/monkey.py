"""Hands that press and click anything, and the question whether window, project and dataset still say the same."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from corpus.exporting.dataset import ExportOptions
from corpus.exporting.exporter import export
from corpus.progress import finish
from gui.desk.shown import sentence_of
from gui.window import Window
from models.articles import article_ids
from models.coding import Item, State, load_items
from tests.gui.hands import focused

CODING = """
    J K J K Return Return X 1 2 3 4 5 R Shift+R P Tab Shift+Tab T C S M V E H I Y , . ; : Alt+, Alt+. N Shift+N A G B
    Del O Ctrl+Z Ctrl+Z Ctrl+Shift+Z U F Alt+S Backspace Escape Down Up Down Return Shift+Return Alt+N Alt+X Alt+U 0
""".split()  # noqa: SIM905 (a list of keys is for reading)
ELSEWHERE = """
    Ctrl+Return Ctrl+PgDown Ctrl+PgUp Ctrl+F Ctrl+K Ctrl+Shift+F Ctrl++ Ctrl+- Ctrl+, ? F1 Alt+Left Ctrl+A Ctrl+C PgDown
    PgUp     Home End Shift+Right Shift+Ctrl+Right Shift+Down Space Ctrl+E Escape Escape Tab Left Right
""".split()  # noqa: SIM905
LETTERS = "rent cap 3.1 2 Lind 😀 “so” ش <b>&"
KEPT_FROM_IT = (
    "quit", "close_project", "new_project", "open_project", "open_sample", "change_coder",
    "prehighlight", "read_by_itself",  # what a machine finds meanwhile is shown a little later than it is held
)  # fmt: skip


class Monkey:
    """One window in the hands of nobody in particular; the same seed does the same."""

    def __init__(self, window: Window, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
        self.window, self._dice = window, Random(seed)
        self.done: list[str] = []
        window.actions_.connect_to(dict.fromkeys(KEPT_FROM_IT, lambda: None))
        nothing = {"getOpenFileName": ("", ""), "getSaveFileName": ("", ""), "getOpenFileNames": ([], "")}
        for ask, chosen in {**nothing, "getExistingDirectory": ""}.items():
            monkeypatch.setattr(QFileDialog, ask, lambda *_, chosen=chosen: chosen)

    def act(self) -> None:
        """Do one thing."""
        ways: tuple[tuple[int, Callable[[], None]], ...] = (
            (70, lambda: self._press(self._dice.choice(CODING))),
            (8, lambda: self._press(self._dice.choice(ELSEWHERE))),
            (8, lambda: self._type(self._dice.choice(LETTERS))),
            (9, self._click),
            (3, self._drag),
            (1, self._wheel),
            (1, self._resize),
        )
        weights, what = zip(*ways, strict=True)
        self._dice.choices(what, weights)[0]()
        QApplication.processEvents()

    def _press(self, key: str) -> None:
        self.done.append(key)
        QTest.keySequence(focused(self.window), QKeySequence(key))

    def _type(self, letter: str) -> None:
        self.done.append(f"types {letter}")
        if letter.isascii():
            QTest.keyClicks(focused(self.window), letter)
        else:  # which QTest has no keys for
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(focused(self.window), event)

    def _somewhere(self) -> tuple[QWidget, QPoint]:
        desk = self.window.opened.desk if self.window.opened else None
        page = self.window.frame.page() or self.window
        views = [page]
        if desk is not None and page is desk:
            cards, text = desk.statements.list, desk.view
            views = [cards.viewport(), text.viewport(), text.viewport(), desk.minimap, desk.queue.table.viewport()]
        widget = self._dice.choice(views)
        width, height = max(1, widget.width()), max(1, widget.height())
        return widget, QPoint(self._dice.randrange(width), self._dice.randrange(height))

    def _click(self) -> None:
        widget, at = self._somewhere()
        held = self._dice.choice([Qt.KeyboardModifier.NoModifier] * 4 + [Qt.KeyboardModifier.ControlModifier])
        self.done.append(f"clicks {type(widget).__name__} {at.x()} {at.y()} {held.name}")
        inner = widget.childAt(at)
        if self._dice.random() < 0.1:
            QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, held, at)
        elif inner is None or widget is not self.window.frame.page():
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton, held, at)
        else:
            QTest.mouseClick(inner, Qt.MouseButton.LeftButton, held, inner.mapFrom(widget, at))

    def _drag(self) -> None:
        widget, start = self._somewhere()
        end = start + QPoint(self._dice.randrange(-200, 200), self._dice.randrange(-60, 60))
        self.done.append(f"drags {type(widget).__name__} {start.toTuple()} {end.toTuple()}")
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(widget, end)
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=end)

    def _wheel(self) -> None:
        widget, at = self._somewhere()
        held = self._dice.choice([Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
        turn = QPoint(0, self._dice.choice([-240, 240]))
        self.done.append(f"turns the wheel over {type(widget).__name__}")
        place = QPointF(widget.mapToGlobal(at))
        none = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(QPointF(at), place, QPoint(), turn, Qt.MouseButton.NoButton, held, none, False)
        QApplication.sendEvent(widget, event)

    def _resize(self) -> None:
        size = self._dice.randrange(960, 1500), self._dice.randrange(600, 950)
        self.done.append(f"resizes to {size}")
        self.window.resize(*size)


def plain(item: Item) -> Item:
    """An item without what only the open window knows of it."""
    return replace(item, number=0, guess=None)


def shown_is_held(window: Window) -> None:
    """What the window shows of the open article is what the project holds of it."""
    desk = window.opened.desk
    desk.settle_fields()
    opened = desk.work.opened
    if opened is None:
        return
    there = load_items(opened._project, opened._acting, opened.id).shown
    held = {item.key: plain(item) for item in there}
    assert {item.key: plain(item) for item in opened.everything} == held
    model = desk.statements.list.model_
    assert model.rowCount() == len(opened.items)
    for n, item in enumerate(opened.items):
        of_project = opened.with_guess(replace(held[item.key], number=item.number))
        assert model.data(model.index(n, 0)) == sentence_of(opened.text, of_project, desk.work.codes.codebook)


def held_is_exported(window: Window, folder: Path) -> None:
    """What the project holds of the coder's statements is what a dataset says, no more and no less."""
    work = window.opened.desk.work
    project, acting, book = work.project, work.acting, work.codes.codebook
    finish(export(project, ExportOptions("jsonl", folder / "out.jsonl")))
    exported = {}
    for line in (folder / "out.jsonl").read_text("utf-8").splitlines():
        article = json.loads(line)
        exported |= {s["uid"]: s for s in article["statements"] if s["coder"] in _called(window)}
    coded = [
        item
        for article_id in article_ids(project)
        for item in load_items(project, acting, article_id).statements.values()
        if item.state is State.CODED
    ]
    assert {item.uid for item in coded} == exported.keys()
    for item in coded:
        row = exported[item.uid]
        numbers = [book.claim(claim).number for claim in item.claims]
        assert [claim["number"] for claim in row["claims"]] == numbers
        speakers = [actor["name"] for actor in row["actors"] if actor["role"] == "claimant"]
        assert speakers == [actor.name for actor in item.claimants]
        stances = [(s["actor"], s["stance"], s["strength"], s["explicit"]) for s in row["stances"]]
        names = {actor.actor_id: actor.name for actor in item.actors}
        assert stances == [
            (names.get(p.actor_id, ""), str(p.stance or ""), p.strength, p.explicit) for p in item.positions
        ]
        spans = [(s["start"], s["end"]) for s in row["spans"] if s["role"] == "evidence"]
        assert spans == [tuple(span) for span in item.evidence]
        assert (row["source_mode"], row["memo"], row["certainty"]) == (str(item.mode), item.memo, item.confidence)


def _called(window: Window) -> set[str]:
    coder = window.projects.session.coder
    return {coder.name, coder.pseudonym}
