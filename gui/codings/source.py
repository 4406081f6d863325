"""Statements as rows of the table: their columns, how each cell reads, and what opens below the current one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from gui.desk.shown import CERTAINTY, VERB, described, dotted, names, shown_date, stance_words
from gui.widgets.marks import letter_of
from gui.widgets.table.source import Cell, Chip, Detail, GroupHead, TableColumn
from models.codebook import load
from models.coding import Item, Stance, State
from models.codings import CodingRow, Step, coding_rows
from models.columns import Group
from models.file import Project
from models.people import Acting, Coder
from models.wording import later, say

ALL = (
    TableColumn("words", later("Passage"), share=4.4),
    TableColumn("actor", later("Speaker"), share=1.7, order="actor"),
    TableColumn("stance", later("Stance"), width=92, order="stance"),
    TableColumn("target", later("Toward"), share=1.6, order="target"),
    TableColumn("claim", later("Claim"), share=1.5, order="claim"),
    TableColumn("outlet", later("Outlet"), share=1.2, order="outlet"),
    TableColumn("date", later("Date"), width=96, order="date"),
    TableColumn("coder", later("By"), width=34, order="coder"),
)


class Statements:
    """The statements that one may see, read from the project as they are needed."""

    def __init__(self, project: Project, seen: Acting, coders: Sequence[Coder]) -> None:
        self._project, self._seen = project, seen
        self.places = {coder.id: n for n, coder in enumerate(coders)}
        self.names = {coder.id: coder.name for coder in coders}
        self.codebook = load(project)
        self.group = ""
        self.spreads: Mapping[str, Mapping[Stance, int]] = {}
        self.planned: Mapping[int, Step] = {}

    @property
    def columns(self) -> Sequence[TableColumn]:
        """All but what the rows are grouped by."""
        return [TableColumn(c.id, say(c.label), c.share, c.width, c.order) for c in ALL if c.id != self.group]

    def fetch(self, ids: Sequence[int]) -> Mapping[int, object]:
        """The rows of a page."""
        return coding_rows(self._project, self._seen, ids)

    def cell(self, row: object, column: str) -> Cell:
        """What a statement shows in a column."""
        assert isinstance(row, CodingRow)
        item = row.item
        if column == "words":
            begun = say("begun") if item.state is State.BEGUN else ""
            return Cell(row.passage, begun, "ink", reads=True)
        if column == "actor":
            note = described(item.claimants[0]) if len(item.claimants) == 1 else ""
            return Cell(
                names(item.claimants) or say("no speaker"), note, "ink" if item.claimants else "ink3", strong=True
            )
        if column == "stance":
            stance = item.stance
            words = say(VERB[stance]) if stance is not None else stance_words(item)
            return Cell(words, tone="ink3", stance=stance)
        if column == "target":
            return Cell(", ".join(self.codebook.target(t).proposition for t in item.targets))
        if column == "claim":
            return Cell(self.claims(item))
        if column == "outlet":
            return Cell(row.outlet)
        if column == "date":
            return Cell(shown_date(row.published), tone="ink3")
        letter = letter_of(self.names.get(row.coder_id, ""))
        return Cell(letter, chips=(Chip(letter, self.places.get(row.coder_id, 0)),))

    def detail(self, row: object) -> Detail:
        """A statement in its context, with its claims, or what becomes of them, and its memo."""
        assert isinstance(row, CodingRow)
        item, step = row.item, self.planned.get(row.id)
        facts = [(say("Claim"), self.claims(item) or say("no claim"))]
        if step is not None:
            facts = [self._change(step)]
        facts.append((say("Article"), dotted((row.headline, say("codebook version {n}", n=row.version)))))
        sure = say(CERTAINTY[item.confidence]) if item.confidence is not None else ""
        who = dotted((self.names.get(row.coder_id, ""), sure, item.memo))
        facts.append((say("Memo") if item.memo else say("Coder"), " ".join(who.split())))
        return Detail(row.before, row.passage, row.after, tuple(facts))

    def head(self, group: Group) -> GroupHead:
        """The value that a group shares, with how the stances in it are spread."""
        value = group.value
        spread = self.spreads.get(value.key if value else "", {})
        total = sum(spread.values())
        note = ""
        if total:
            most = max(spread, key=lambda stance: spread[stance])
            note = say("{percent} % {stance}", percent=round(100 * spread[most] / total), stance=say(VERB[most]))
        if value is None:
            return GroupHead(say("none"), "", spread, note)
        label = say("week of {day}", day=shown_date(value.label)) if self.group == "week" else value.label
        return GroupHead(label, value.number, spread, note)

    def spoken(self, row: object) -> str:
        """A statement in a sentence."""
        assert isinstance(row, CodingRow)
        item = row.item
        about = dotted((row.outlet, shown_date(row.published), self.names.get(row.coder_id, "")), ", ")
        return say(
            "{passage}. {who}: {stance}. {claims}. {about}.", passage=row.passage, about=about,
            who=names(item.claimants) or say("no speaker"), stance=stance_words(item), claims=self.claims(item),
        )  # fmt: skip

    def claims(self, item: Item) -> str:
        """The claims of a statement by number and label."""
        return ", ".join(self.codebook.claim(claim_id).name for claim_id in item.claims)

    def _change(self, step: Step) -> tuple[str, str]:
        before, after = step.before, step.after
        if before.claims != after.claims:
            was, becomes = self.claims(before), self.claims(after)
            name = say("Claim")
        elif before.targets != after.targets:
            was, becomes = (", ".join(self.codebook.target(t).proposition for t in i.targets) for i in (before, after))
            name = say("Target")
        else:
            was, becomes, name = stance_words(before), stance_words(after), say("Stance")
        lost = say(", stance to be decided anew") if before.stance is not None and after.stance is None else ""
        return name, f"{was}  →  {becomes}{lost}"
