"""Taking a whole import back: its articles leave the corpus, unless somebody has coded in them."""

from __future__ import annotations

from models.corpus.aside import AsideKind
from models.errors import NotAllowed, NotFound
from models.file import Project
from models.history import Change, action
from models.people import Acting, Right
from models.wording import say

OF_IMPORT = (
    "SELECT a.id FROM import_file f JOIN article a ON a.id BETWEEN f.first_id AND f.last_id WHERE f.import_id = ?1"
)
NAMED = 3  # coders that a refusal names


def coded_in(project: Project, import_id: int) -> dict[str, int]:
    """Who has coded in the articles of an import, or finished some, and in how many of them."""
    rows = project.tuples(
        "SELECT c.name, count(DISTINCT w.article_id) FROM ("
        f"SELECT article_id, coder_id FROM statement WHERE article_id IN ({OF_IMPORT}) "
        f"UNION SELECT article_id, coder_id FROM answer WHERE article_id IN ({OF_IMPORT}) "
        f"UNION SELECT article_id, coder_id FROM progress WHERE article_id IN ({OF_IMPORT})) w "
        "JOIN coder c ON c.id = w.coder_id GROUP BY c.id ORDER BY 2 DESC, c.name",
        import_id,
    )
    return dict(rows)


def take_back(project: Project, acting: Acting, import_id: int) -> Change:
    """Take an import back: its articles are out of queues, counts, searches and datasets, and can be imported anew.

    The file keeps them, so that undo brings them back. Raises NotAllowed, with names, where somebody has coded in them,
    and NotFound where there is no such import.
    """
    acting.demand(Right.LEAD)
    if not project.value("SELECT 1 FROM import WHERE id = ?", import_id):
        raise NotFound(say("There is no import {number} in {file}.", number=str(import_id), file=project.path.name))
    by = coded_in(project, import_id)
    if by:
        names = ", ".join(f"{name} ({n})" for name, n in list(by.items())[:NAMED])
        more = len(by) - NAMED
        who = say("{names} and {n} more", names=names, n=more) if more > 0 else names
        raise NotAllowed(
            say("This import can't be taken back: articles of it were coded, by {names}.", names=who),
            say("Set single articles of it aside instead."),
        )
    reason = say("its import was taken back")
    with action(project, acting, "take_back", right=Right.LEAD) as edit:
        articles = [i for (i,) in project.tuples(OF_IMPORT, import_id)]
        aside = project.tuples(f"SELECT id FROM set_aside WHERE article_id IN ({OF_IMPORT})", import_id)
        edit.delete_where("set_aside", "id", [row_id for (row_id,) in aside])
        edit.delete_where("assignment", "id", _assigned(project, import_id))
        rows = [
            {"article_id": i, "kind": str(AsideKind.IMPORT), "reason": reason, "rule": "", "of_id": None}
            for i in articles
        ]
        edit.insert_rows("set_aside", rows)
        edit.say(articles=len(articles))
    return edit.done()


def bring_import_back(project: Project, acting: Acting, import_id: int) -> Change:
    """Take the articles of an import up again that was taken back."""
    with action(project, acting, "bring_import_back", right=Right.LEAD) as edit:
        rows = project.tuples(
            f"SELECT id FROM set_aside WHERE kind = 'import' AND article_id IN ({OF_IMPORT})", import_id
        )
        edit.say(articles=edit.delete_where("set_aside", "id", [row_id for (row_id,) in rows]))
    return edit.done()


def _assigned(project: Project, import_id: int) -> list[int]:
    rows = project.tuples(f"SELECT id FROM assignment WHERE article_id IN ({OF_IMPORT})", import_id)
    return [row_id for (row_id,) in rows]
