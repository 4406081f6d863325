"""Metadata of articles that came in wrong, put right: each change one action, whatever it was before in the history."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import groupby

from models.articles import freeze
from models.errors import NotAllowed, NotFound
from models.file import Project, as_list
from models.history import Change, Edit, action
from models.people import Acting, Right
from models.wording import later, say

# The columns of an article that can be mended; any other name is that of metadata beside them.
FIELDS = {
    "headline": later("headline"),
    "outlet": later("outlet"),
    "published": later("date"),
    "byline": later("byline"),
    "place": later("place"),
    "url": later("address"),
    "language": later("language"),
}
Mended = Mapping[str, str | None]  # a field or the name of metadata, and what it should say; None or "": nothing


def mend_articles(project: Project, acting: Acting, mended: Mapping[int, Mended]) -> Change:
    """Give articles other metadata, field by field; the text is frozen.

    ``published`` is an ISO date. Metadata beside the columns is made where it is new and goes where it says nothing.
    Raises NotAllowed for a date that is none, NotFound for an article that is not there.
    """
    clean = {article_id: dict(_checked(values)) for article_id, values in mended.items()}
    with action(project, acting, "mend_articles", right=Right.LEAD) as edit:
        _columns(edit, {i: {n: v for n, v in values.items() if n in FIELDS} for i, values in clean.items()})
        _beside(edit, {i: {n: v for n, v in values.items() if n not in FIELDS} for i, values in clean.items()})
        touched = {row.row_id if row.table == "article" else row.of for row in edit.rows()}
        fields = sorted({name for values in clean.values() for name in values})
        edit.say(articles=len(touched), fields=fields)
        if len(touched) == 1:
            edit.article_id = next(iter(touched))
    return edit.done()


def _checked(values: Mended) -> Iterator[tuple[str, str | None]]:
    for name, value in values.items():
        said = " ".join(freeze(value or "").split()) if name != "byline" else freeze(value or "").strip()
        if name in ("text", "words", "sha256", "origin"):
            raise NotAllowed(say("The {field} of an article is as it was imported.", field=name))
        if name != "published":
            yield name, said
            continue
        try:
            yield name, date.fromisoformat(said).isoformat() if said else None
        except ValueError:
            way_out = say("Write it as 2024-05-31.")
            raise NotAllowed(say("{date} is no date.", date=said), way_out) from None


def _columns(edit: Edit, mended: Mapping[int, Mended]) -> None:
    by_columns = sorted(((tuple(sorted(values)), i) for i, values in mended.items() if values), key=lambda one: one)
    for _, group in groupby(by_columns, key=lambda one: one[0]):
        try:
            edit.update_rows("article", {i: dict(sorted(mended[i].items())) for _, i in group})
        except KeyError as error:
            row_id = error.args[0][1]
            raise NotFound(
                say("There is no article {article} in {file}.", article=str(row_id), file=edit.project.path.name)
            ) from None


def _beside(edit: Edit, mended: Mapping[int, Mended]) -> None:
    ids = [i for i, values in mended.items() if values]
    if not ids:
        return
    rows = edit.project.tuples(
        "SELECT article_id, name, id FROM metadata WHERE article_id IN (SELECT value FROM json_each(?))", as_list(ids)
    )
    there = {(article_id, name): row_id for article_id, name, row_id in rows}
    pairs = [((i, name), value) for i in ids for name, value in mended[i].items()]
    edit.delete_where("metadata", "id", [there[key] for key, value in pairs if not value and key in there])
    edit.update_rows("metadata", {there[key]: {"value": value} for key, value in pairs if value and key in there})
    edit.insert_rows(
        "metadata",
        [{"article_id": key[0], "name": key[1], "value": value} for key, value in pairs if value and key not in there],
    )
