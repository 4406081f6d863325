"""New codes, and other words for those that are there: where codings hang on them, whether they mean the same."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial

from gui.codebook.codes import Code, Row, Sort, words_of
from gui.codebook.doing import Doing, short
from gui.codebook.form import renamed
from gui.codebook.preview import Choice
from models import codebook, revising
from models.codebook import Claim, Target, Variable
from models.errors import KnownError
from models.file import Project
from models.history import Change
from models.people import Acting, leading
from models.revising import Meaning
from models.wording import say


class Words:
    """Writing and mending."""

    def __init__(self, doing: Doing) -> None:
        self._doing = doing
        self._page = doing.page

    def new(self, below: bool = False) -> None:
        """Write a new code of the kind that is marked; a claim beside the marked one, or below it."""
        row = self._page.row
        sort = row.sort if row is not None else Sort.CLAIM
        if sort is Sort.TARGET:
            self._doing.write(say("A new target"), Target("", ""), partial(self._add, codebook.add_target))
        elif sort is Sort.VARIABLE:
            if self._doing.refuses():
                return
            blank = Variable("", "", "statement", "choice")
            self._doing.write(say("A new question"), blank, partial(self._add, codebook.add_variable, as_lead=True))
        else:
            claim = row.code if row is not None and isinstance(row.code, Claim) else None
            parent = (claim.number if below else claim.parent) if claim is not None else None
            head = say("A new claim below {parent}", parent=parent) if parent else say("A new claim at the top")
            self._doing.write(head, Claim("", "", parent=parent), partial(self._add, codebook.add_claim))

    def _add(self, add: Callable[..., Change], code: Code, as_lead: bool = False) -> None:
        def act(project: Project, acting: Acting) -> Change:
            return add(project, leading(project, acting) if as_lead else acting, code)

        change = self._page.around.operations.run(act, self._page)
        if change is not None:
            table = "target" if isinstance(code, Target) else "variable" if isinstance(code, Variable) else "claim"
            self._doing.done((Sort(table), change.made(table)))

    def mend(self) -> None:
        """Write the words of the marked code otherwise."""
        row = self._page.row
        if row is None or self._doing.refuses():
            return
        self._doing.write(say("The words of {name}", name=short(row)), row.code, partial(self._mended, row))

    def _mended(self, row: Row, code: Code) -> None:
        if isinstance(code, Variable) and isinstance(row.code, Variable):
            self._change_variable(row.code, code)
        elif isinstance(code, Target):
            plan_target = partial(revising.rewording_target, self._page.project, code)
            self._reword(row, code, plan_target, revising.reword_target)
        elif isinstance(code, Claim):
            plan_claim = partial(revising.rewording_claim, self._page.project, code)
            self._reword(row, code, plan_claim, revising.reword_claim)

    def _reword(
        self, row: Row, code: Code, plan: Callable[..., revising.Rewording], act: Callable[..., Change]
    ) -> None:
        """Where codings hang on words that change, a lead says first whether they mean the same."""
        try:
            same = plan(Meaning.SAME).effect
        except KnownError as error:
            self._doing.fail(error)
            return
        words_change = (row.name, row.code.definition) != (words_of(code), code.definition)
        if not same.codings or not (words_change or same.questions):
            self._doing.lead(lambda project, lead: act(project, lead, code), row.key)
            return
        before, after = row.name, words_of(code)
        said = [say("Before: {words}", words=before), say("After: {words}", words=after)] if before != after else []
        done = partial(self._rewords, row, act, code)
        choices = [
            Choice("1", say("The same meaning, said better: all codings stay"), partial(done, Meaning.SAME)),
            Choice(
                "2", say("Another meaning: a new code; the codings stay with the old one"), partial(done, Meaning.OTHER)
            ),
            Choice(
                "3", say("Another meaning, and its coders look at each coding again"),
                partial(done, Meaning.OTHER, asks=True),
            ),
        ]  # fmt: skip
        self._doing.preview(say("Does {name} still mean the same?", name=short(row)), same, said, choices)

    def _rewords(self, row: Row, act: Callable[..., Change], code: Code, meaning: Meaning, asks: bool = False) -> None:
        self._doing.lead(lambda project, lead: act(project, lead, code, meaning, asks), row.key)

    def _change_variable(self, was: Variable, now: Variable) -> None:
        names = renamed(was.options, now.options)
        try:
            plan = revising.changing_variable(self._page.project, now, names)
        except KnownError as error:
            self._doing.fail(error)
            return

        def act(project: Project, lead: Acting) -> Change:
            return revising.change_variable(project, lead, now, names)

        key = (Sort.VARIABLE, was.id)
        if not plan.effect.codings:
            self._doing.lead(act, key)
            return
        said = [say("“{before}” is worded “{after}”.", before=b, after=a) for b, a in names.items()]
        said += [say("“{option}” is taken away.", option=option) for option in plan.dropped]
        choices = [Choice("Enter", say("Change it"), lambda: self._doing.lead(act, key))]
        self._doing.preview(say("Change “{name}”", name=was.label), plan.effect, said, choices)

    def take_example(self) -> None:
        """Take the marked passage as an example of the marked claim."""
        row, passage = self._page.row, self._page.shown.passages.passage
        if row is None or passage is None or not isinstance(row.code, Claim) or self._doing.refuses():
            return
        words = f"{passage.words} ({passage.speaker})"
        if words not in row.code.examples:
            claim = dataclasses.replace(row.code, examples=(*row.code.examples, words))
            self._doing.lead(lambda project, lead: revising.reword_claim(project, lead, claim), row.key)
