"""What a lead asks to be done with articles, each shown in the table before it is done: one action, one undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.joining import Joining, join, read_join
from gui.asking import ask_file
from gui.corpus.dates import DateQuestions
from gui.corpus.source import said_field
from gui.widgets.asking import Answer, Choice, Question
from models import corpus
from models.columns import Columns
from models.corpus import FIELDS, Alike, By, Fitting, Plan, Rule
from models.errors import KnownError, NotAllowed
from models.file import Project
from models.history import Change
from models.people import Acting
from models.wording import later, say

if TYPE_CHECKING:
    from gui.corpus.page import CorpusPage

UNDO = later("One undo takes it back.")
RULES = (By.LENGTH, By.HEADLINE, By.WORDS, By.CHOSEN)


class Questions:
    """Each method asks one thing, in the place of what became of the articles."""

    def __init__(self, page: CorpusPage) -> None:
        self._page = page
        self._dates = DateQuestions(page)

    # Mending.

    def mend(self) -> None:
        """One field of all that are ticked, or that the table shows."""
        ids, names = self._page.changing.scope(), self._names()

        def foretell(answer: Answer) -> None:
            field, value = names[answer.kind], answer.texts[0]
            self._preview(lambda project: corpus.plan_value(project, ids, field, value), self._said_plan)

        self._ask(Question(
            say("Mend {n} article|Mend {n} articles", n=len(ids)), self._scope_said(ids), say("Change"), self._do_plan,
            fields=((say("It says then"), ""),), kinds=(self._labels(names), 0), kinds_label=say("Field"),
            foretells=foretell,
        ))  # fmt: skip

    def replace(self) -> None:
        """Letters by others, wherever they stand in one field."""
        ids, names = self._page.changing.scope(), self._names()

        def foretell(answer: Answer) -> str | None:
            find, by = answer.texts
            if not find:
                raise NotAllowed(say("What is to be found?"), say("Capitals count."))
            field = names[answer.kind]
            self._preview(lambda project: corpus.plan_replacing(project, ids, field, find, by), self._said_plan)
            return None

        self._ask(Question(
            say("Find and replace"), self._scope_said(ids), say("Change"), self._do_plan,
            fields=((say("Find"), ""), (say("Replace by"), "")), kinds=(self._labels(names), 0), kinds_label=say("In"),
            foretells=foretell,
        ))  # fmt: skip

    def spellings(self) -> None:
        """Outlets and authors that may be one: a list that never acts by itself."""
        if not self._page.may_change():
            return

        def look(project: Project, _columns: Columns) -> object:
            return [pair for field in corpus.MERGED for pair in corpus.likely_alike(project, field)]

        self._page.asking.once(look, self._show_spellings)

    def _show_spellings(self, found: object) -> None:
        assert isinstance(found, list)
        if not found:
            self._page.around.operations.refuse(say("No two outlets or authors are spelt nearly alike."))
            return
        pairs: list[Alike] = found

        def offers(typed: str) -> list[Choice]:
            fits = [p for p in pairs if typed.casefold() in f"{p.one} {p.into}".casefold() or typed == p.into]
            return [Choice(f"{p.one}  →  {p.into}   ({p.ones})", p, (p.into,)) for p in fits[:200]]

        def foretell(answer: Answer) -> str | None:
            pair = answer.chosen
            if not isinstance(pair, Alike):
                raise NotAllowed(say("Choose two by ↓."), say("Nothing is merged by itself."))
            into = answer.texts[0].strip()
            self._preview(
                lambda project: {i: {pair.field: into} for i in corpus.spelt(project, pair.field, pair.one)},
                partial(self._said_merge, pair),
            )
            return None

        def does(answer: Answer) -> bool:
            pair, into = answer.chosen, answer.texts[0].strip()
            assert isinstance(pair, Alike)
            return self._page.changing.carry_out(
                say("Merging spellings"),
                lambda project, lead: corpus.merge_alike(project, lead, pair.field, pair.one, into),
            )

        def turned(answer: Answer) -> bool:
            pair = answer.chosen
            if not isinstance(pair, Alike):
                return False
            return self._page.changing.carry_out(
                say("Merging spellings"),
                lambda project, lead: corpus.merge_alike(project, lead, pair.field, pair.into, pair.one),
            )

        self._ask(Question(
            say("Spelt nearly alike"),
            say("Outlets and authors that may be one, those first that touch most. ↓ goes through them."),
            say("They are one"), does, fields=((say("Called"), ""),), offers=offers, foretells=foretell,
            other=(say("The other way round"), turned),
        ))  # fmt: skip

    def dates(self) -> None:
        """Dates that are missing or could be two days."""
        self._dates.ask()

    def table(self) -> None:
        """What a table of one's own says of outlets, or of what another of its columns names."""
        if self._page.may_change():
            chosen = ask_file(self._page, say("A table"), kinds=say("Tables (*.csv *.tsv *.txt)"))
            if chosen is not None:
                self.take_table(chosen)

    def take_table(self, path: Path) -> None:
        """Show what a table would add to the articles before it is done."""
        names = self._names()

        def foretell(answer: Answer) -> str | None:
            table = read_join(path, names[answer.kind])
            self._preview_with(lambda project, columns: join(project, columns.ids, table), self._said_join)
            return None

        self._ask(Question(
            say("From a table"), path.name, say("Add"), self._do_plan, kinds=(self._labels(names), 1),
            kinds_label=say("Matched by"), foretells=foretell,
        ))  # fmt: skip

    # Setting aside.

    def aside(self) -> None:
        """Set those that are ticked aside, or the current one."""
        ids = self._page.chosen_ids()
        if not ids:
            return

        def foretell(answer: Answer) -> str:
            if not answer.texts[0].strip():
                raise NotAllowed(say("Why are they set aside?"), say("Give a reason, such as “letters”."))
            if len(ids) > 1:
                self._page.changing.show({}, frozenset(ids))
            told = say(
                "{n} article is out of queues, draws and datasets.|{n} articles are out of queues, draws and datasets.",
                n=len(ids),
            )
            return f"{told} {say(UNDO)}"

        def does(answer: Answer) -> bool:
            reason = answer.texts[0]
            return self._page.changing.carry_out(
                say("Setting articles aside"),
                lambda project, lead: corpus.set_articles_aside(project, lead, ids, reason),
            )

        self._ask(Question(
            say("Set {n} article aside|Set {n} articles aside", n=len(ids)),
            say("They stay in the file, with their reason, and can be brought back."), say("Set aside"), does,
            fields=((say("Reason"), ""),), offers=self._reasons(), foretells=foretell,
        ))  # fmt: skip

    def by_rule(self) -> None:
        """Set aside what fits a rule, which is kept; those that newer articles fit come first."""
        page = self._page
        if page.may_change():
            page.asking.once(corpus.fitting_since, self._show_rules)

    def _show_rules(self, found: object) -> None:
        assert isinstance(found, list)
        again: list[Fitting] = found
        labels = [say("fewer words than"), say("words in the headline"), say("words in headline or text"),
                  say("what is chosen now")]  # fmt: skip
        about = say("The rule is kept with its articles, so that it can be asked again after the next import.")
        for fits in again:
            labels.append(said_again(fits))
        if again:
            about = f"{'. '.join(labels[len(RULES) :])}. {about}"

        def rule(answer: Answer) -> Rule:
            if answer.kind >= len(RULES):
                return again[answer.kind - len(RULES)].rule
            by = RULES[answer.kind]
            if by is By.CHOSEN:
                query, words = self._page.changing.asked_for()
                return Rule(by, words, query.chosen)
            return Rule(by, answer.texts[0].strip())

        def reason(answer: Answer) -> str:
            if answer.kind >= len(RULES):
                return again[answer.kind - len(RULES)].reason
            return answer.texts[1].strip() if len(answer.texts) > 1 else ""

        def foretell(answer: Answer) -> str | None:
            asked = rule(answer)
            self._preview_with(
                lambda project, columns: (corpus.fitting(project, columns, asked), corpus.said_rule(asked, columns)),
                partial(self._said_fitting, reason(answer)),
            )
            return None

        def does(answer: Answer) -> bool:
            asked, why, columns = rule(answer), reason(answer), self._page.columns
            if columns is None:
                return False
            why = why or corpus.said_rule(asked, columns)
            return self._page.changing.carry_out(
                say("Setting articles aside"),
                lambda project, lead: corpus.set_aside_by_rule(project, lead, columns, asked, why),
            )

        self._ask(Question(
            say("Set aside by rule"), about, say("Set aside"), does,
            fields=((say("Words, or their number"), "100"), (say("Reason (else the rule itself)"), "")),
            kinds=(labels, len(RULES) if again else 0), kinds_label=say("Articles with"), foretells=foretell,
        ))  # fmt: skip

    def back(self) -> None:
        """Bring those that are ticked back, or the current one."""
        page, ids = self._page, self._page.chosen_ids()
        if ids:
            page.changing.carry_out(
                say("Bringing articles back"), lambda project, lead: corpus.bring_articles_back(project, lead, ids)
            )

    # What they share.

    def _ask(self, question: Question) -> None:
        page = self._page
        if not page.may_change():
            return
        page.in_place.end()
        page.changing.forget()
        page.ask()
        page.asked.ask(question)

    def _preview(self, call: Callable[[Project], Plan], said: Callable[[Plan], object]) -> None:
        self._preview_with(lambda project, _columns: call(project), said)

    def _preview_with(self, call: Callable[[Project, Columns], object], said: Callable[..., object]) -> None:
        self._plan: Plan = {}
        self._page.changing.count(call, said)

    def _said_plan(self, plan: Plan) -> None:
        self._plan = plan
        self._page.changing.show(plan)
        n = len(plan)
        told = say("It changes {n} article: what stands there now is struck through.|"
                   "It changes {n} articles: what stands there now is struck through.", n=n)  # fmt: skip
        if not n:
            told = say("Nothing is so that it would change.")
        self._page.asked.tell(f"{told} {say(UNDO)}" if n else told, bool(n), say("Change {many}", many=n))

    def _said_merge(self, pair: Alike, plan: Plan) -> None:
        self._said_plan(plan)
        kept = say("Later imports come in under the right name.") if pair.field == "outlet" else ""
        told = say(
            "“{one}” in {n} article: {why}.|“{one}” in {n} articles: {why}.", n=len(plan), one=pair.one, why=pair.why
        )
        self._page.asked.tell(
            " ".join(part for part in (told, kept, say(UNDO)) if part), bool(plan), say("They are one")
        )

    def _said_join(self, found: Joining) -> None:
        self._said_plan(found.plan)
        if found.unknown:
            names = ", ".join(f"“{name}”" for name in found.unknown[:5])
            more = say("no article has {names}", names=names) if len(found.unknown) <= 5 else say(
                "no article has {names} and {n} more", names=names, n=len(found.unknown) - 5
            )  # fmt: skip
            pane = self._page.asked
            pane.tell(f"{pane.told.text()} {more[:1].upper()}{more[1:]}.", bool(found.plan), pane.button.text())

    def _said_fitting(self, reason: str, found: tuple[frozenset[int], str]) -> None:
        ids, rule = found
        self._page.changing.show({}, ids)
        told = say("{n} article: {rule}. They leave as “{reason}”.|{n} articles: {rule}. They leave as “{reason}”.",
                   n=len(ids), rule=rule, reason=reason or rule)  # fmt: skip
        if not ids:
            told = say("No article is so that is not set aside already: {rule}.", rule=rule)
        self._page.asked.tell(f"{told} {say(UNDO)}" if ids else told, bool(ids), say("Set {many} aside", many=len(ids)))

    def _do_plan(self, _answer: Answer) -> bool:
        plan = self._plan

        def act(project: Project, lead: Acting) -> Change:
            return corpus.mend_articles(project, lead, plan)

        return bool(plan) and self._page.changing.carry_out(say("Mending articles"), act)

    def _names(self) -> list[str]:
        return [*FIELDS, *corpus.metadata_names(self._page.around.project)]

    def _labels(self, names: Sequence[str]) -> list[str]:
        return [said_field(name) for name in names]

    def _scope_said(self, ids: Sequence[int]) -> str:
        if self._page.model.marked:
            return say("In {n} article that is ticked.|In {n} articles that are ticked.", n=len(ids))
        return say("In {n} article that the table shows.|In {n} articles that the table shows.", n=len(ids))

    def _reasons(self) -> Callable[[str], Sequence[Choice]]:
        try:
            there = corpus.reasons(self._page.around.project)
        except KnownError:
            there = []
        words = dict.fromkeys(one.reason for one in there if one.kind in ("hand", "rule"))

        def offers(typed: str) -> list[Choice]:
            return [Choice(word, word, (word,)) for word in words if typed.casefold() in word.casefold()]

        return offers


def said_again(fits: Fitting) -> str:
    """That a rule fits articles that came later."""
    return say(
        "{n} newer article fits “{reason}”|{n} newer articles fit “{reason}”",
        n=len(fits.articles), reason=fits.reason,
    )  # fmt: skip
