"""Dates that are missing or could be two days, file by file: what they may be, and why; nothing is taken by itself."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from corpus.dating import Dating, datings
from gui.widgets.asking import Answer, Choice, Question
from models.columns import Columns
from models.corpus import mend_articles
from models.errors import NotAllowed
from models.file import Project
from models.wording import say

if TYPE_CHECKING:
    from gui.corpus.page import CorpusPage

Sheaf = list[Dating]  # those that are decided together


class DateQuestions:
    """Asks of each file how its dates are meant."""

    def __init__(self, page: CorpusPage) -> None:
        self._page = page

    def ask(self) -> None:
        """Look for them off the window's thread, then ask."""

        def look(project: Project, _columns: Columns) -> object:
            return datings(project)

        if self._page.may_change():
            self._page.asking.once(look, self._show)

    def _show(self, found: object) -> None:
        assert isinstance(found, list)
        page, sheaves = self._page, _sheaves(found)
        if not sheaves:
            page.around.operations.refuse(
                say("No article without a date has one in its metadata or text."), say("E mends dates one by one.")
            )
            return

        def offers(_typed: str) -> list[Choice]:
            return [Choice(label, key, (label,)) for key, label in labels.items()]

        def chosen(answer: Answer) -> Sheaf:
            if answer.chosen not in sheaves:
                raise NotAllowed(say("Choose some by ↓."), say("Nothing is changed by itself."))
            return sheaves[str(answer.chosen)]

        def days(answer: Answer) -> dict[int, dict[str, str | None]]:
            picked: dict[int, dict[str, str | None]] = {}
            for one in chosen(answer):
                likely = one.likely or ""
                day = (likely, one.day_first, one.month_first)[answer.kind]
                if day:
                    picked[one.article_id] = {"published": day}
            return picked

        def foretell(answer: Answer) -> str:
            plan, why = days(answer), chosen(answer)[0].why
            page.changing.show(plan)
            if not plan:
                raise NotAllowed(
                    say("Nothing shows which day is meant: {why}.", why=why), say("Say which comes first.")
                )
            told = say("{n} article gets a date: {why}.|{n} articles get a date: {why}.", n=len(plan), why=why)
            return f"{told} {say('One undo takes it back.')}"

        def does(answer: Answer) -> bool:
            plan = days(answer)
            return page.changing.carry_out(
                say("Mending dates"), lambda project, lead: mend_articles(project, lead, plan)
            )

        labels = {key: _label(key, sheaf) for key, sheaf in sheaves.items()}
        page.changing.forget()
        page.ask()
        page.asked.ask(Question(
            say("Dates"), say("Articles without one, by the file that they came from. ↓ goes through them."),
            say("Take these"), does, fields=((say("Which"), ""),), offers=offers,
            kinds=([say("as the file shows"), say("the day first"), say("the month first")], 0),
            kinds_label=say("Read"), foretells=foretell,
        ))  # fmt: skip


def _sheaves(found: list[Dating]) -> dict[str, Sheaf]:
    sheaves: defaultdict[str, Sheaf] = defaultdict(list)
    for one in found:
        kind = "open" if one.is_open else "text" if one.from_text else "read"
        sheaves[f"{kind} {one.source}"].append(one)
    return dict(sheaves)


def _label(key: str, sheaf: Sheaf) -> str:
    name = sheaf[0].source.replace("\\", "/").rpartition("/")[2] or say("no file")
    n = len(sheaf)
    if key.startswith("open "):
        return say("{name}: {n} could be two days|{name}: {n} could be two days", n=n, name=name)
    if key.startswith("text "):
        return say("{name}: {n} in its text|{name}: {n} in their texts", n=n, name=name)
    return say("{name}: {n} can be read|{name}: {n} can be read", n=n, name=name)
