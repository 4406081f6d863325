"""Articles as rows of the table: their columns, how each cell reads, and all that is known of the current one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from corpus.dating import as_written
from gui.desk.shown import dotted, shown_date, shown_time
from gui.widgets.marks import letter_of
from gui.widgets.table.source import Cell, Chip, Detail, GroupHead, TableColumn
from models.columns import Group
from models.corpus import FIELDS, ArticleRow, AsideKind, article_rows
from models.file import Project
from models.people import Coder
from models.wording import later, number, say

ALL = (
    TableColumn("headline", later("Headline"), share=3.3, order="headline"),
    TableColumn("outlet", later("Outlet"), share=1.25, order="outlet"),
    TableColumn("published", later("Date"), width=114, order="date"),
    TableColumn("words", later("Words"), width=62, order="words", right=True),
    TableColumn("work", later("In work"), width=116, order="fate"),
)
SHOWN = ("headline", "outlet", "published")  # fields that are a column
ACROSS = 3  # columns of facts below the current row


class Articles:
    """All articles, read from the project as they are needed."""

    def __init__(self, project: Project, coders: Sequence[Coder]) -> None:
        self._project = project
        self.places = {coder.id: n for n, coder in enumerate(coders)}
        self.names = {coder.id: coder.name for coder in coders}
        self.planned: Mapping[int, Mapping[str, str | None]] = {}  # what fields would say, by article
        self.leaving: frozenset[int] = frozenset()  # articles that would be set aside
        self.note = ""  # below the current row
        self.keys: tuple[tuple[str, str], ...] = ()

    @property
    def columns(self) -> Sequence[TableColumn]:
        """The columns; where a field is about to change that has none, it stands in the last one."""
        shown = {name for values in list(self.planned.values())[:1] for name in values}
        fields = [name for values in list(self.planned.values())[:1] for name in values if name not in SHOWN]
        last = TableColumn(f"field:{fields[0]}", said_field(fields[0]), width=240) if fields else None
        columns = [replace(c, label=say(c.label)) for c in ALL]
        columns = [_wider(c) if c.id in shown else c for c in columns]
        return [*columns[:-1], last] if last is not None else columns

    def fetch(self, ids: Sequence[int]) -> Mapping[int, object]:
        """The rows of a page."""
        return article_rows(self._project, ids)

    def cell(self, row: object, column: str) -> Cell:
        """What an article shows in a column."""
        assert isinstance(row, ArticleRow)
        name = column.removeprefix("field:")
        if name in self.planned.get(row.id, {}):
            return self._changed(row, name)
        out = row.aside is not None or row.id in self.leaving
        faint = "ink3" if out else "ink2"
        if column == "headline":
            family = say("family of {n}|family of {n}", n=row.family) if row.family > 1 else ""
            return Cell(row.name, tone="ink3" if out else "ink", strong=not out, struck=out, badge=family)
        if column == "published":
            if row.published:
                return Cell(shown_date(row.published), tone=faint)
            written = as_written(row.metadata)
            return Cell(written or say("no date"), tone="draft", strong=bool(written))
        if column == "words":
            return Cell(number(row.words), tone=faint, right=True)
        if column == "work":
            return self._work(row)
        return Cell(value_of(row, name), tone=faint)

    def detail(self, row: object) -> Detail:
        """How an article begins, and all that is known of it, with the file that it came from."""
        assert isinstance(row, ArticleRow)
        facts = tuple((said_field(name), value_of(row, name)) for name in facts_of(row))
        more = [
            (say("File"), row.origin), (say("Brought in"), shown_time(row.imported_at)),
            *([(say("Set aside"), self._aside(row))] if row.aside is not None else []),
        ]  # fmt: skip
        return Detail("", " ".join(row.beginning.split()), "", (*facts, *more), 2, ACROSS, self.note, self.keys)

    def head(self, group: Group) -> GroupHead:
        """Articles are not grouped."""
        return GroupHead(group.value.label if group.value is not None else say("none"))

    def spoken(self, row: object) -> str:
        """An article in a sentence."""
        assert isinstance(row, ArticleRow)
        words = say("{n} word|{n} words", n=row.words)
        about = dotted((row.outlet, shown_date(row.published) or say("no date"), words), ", ")
        if row.aside is not None:
            return say("{headline}. {about}. Set aside: {why}.", headline=row.name, about=about, why=self._aside(row))
        who = ", ".join(self.names.get(hand.coder_id, "") for hand in row.hands) or say("in nobody’s hands")
        return say("{headline}. {about}. {who}.", headline=row.name, about=about, who=who)

    def _work(self, row: ArticleRow) -> Cell:
        if row.aside is not None:
            return Cell(row.aside.reason, small=True, strong=True)
        chips = tuple(
            Chip(letter_of(self.names.get(hand.coder_id, "")), self.places.get(hand.coder_id, 0), hand.finished)
            for hand in row.hands
        )
        words = ", ".join(self.names.get(hand.coder_id, "") for hand in row.hands)
        return Cell(words or "–", tone="ink3", chips=chips)

    def _changed(self, row: ArticleRow, name: str) -> Cell:
        before, after = value_of(row, name), self.planned[row.id][name] or ""
        if name == "published":
            before, after = shown_date(before) or as_written(row.metadata), shown_date(after)
        return Cell(after or say("nothing"), was=before or say("nothing"))

    def _aside(self, row: ArticleRow) -> str:
        assert row.aside is not None
        if row.aside.kind is AsideKind.RULE:
            return say("{reason}, by a rule", reason=row.aside.reason)
        return row.aside.reason


def _wider(column: TableColumn) -> TableColumn:
    """With room for what stood there before, too."""
    return replace(column, share=column.share * 1.8) if column.share else replace(column, width=column.width * 2)


def facts_of(row: ArticleRow) -> list[str]:
    """The fields of an article that stand below it, those that are not there too."""
    return [*(name for name in FIELDS if name not in SHOWN), *row.metadata]


def value_of(row: ArticleRow, name: str) -> str:
    """What a field, or metadata beside them, says of an article."""
    return str(getattr(row, name) or "") if name in FIELDS else row.metadata.get(name, "")


def said_field(name: str) -> str:
    """What a field is called; metadata as its file calls it."""
    words = say(FIELDS[name]) if name in FIELDS else name
    return words[:1].upper() + words[1:]
