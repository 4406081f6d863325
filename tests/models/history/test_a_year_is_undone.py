"""A file of the first release, with a year of history in it, is brought along and undone to nothing and done again.

``release_0_1.standfirst.gz`` was made by that release's own functions: three coders, four articles, every kind of
action there was, with undos and redos between them.
"""

from __future__ import annotations

import pytest

from models import history, people
from models.checking import check
from models.file import Project
from models.history import TABLES
from tests.models.states import state

BEFORE_ANY_ACTION = {"codebook": 1, "codebook_version": 1, "article": 4, "metadata": 3}  # made with it, or imported


@pytest.fixture
def project(year: Project) -> Project:
    return year


def acting(project: Project) -> dict[int, people.Acting]:
    return {coder.id: people.acting(project, coder.id) for coder in people.coders(project)}


def latest(project: Project, undone: int) -> list[tuple[int, int]]:
    """The actions, the newest first, as (id, coder)."""
    return project.tuples(
        "SELECT id, coder_id FROM change WHERE kind = 'action' AND undone = ? ORDER BY id DESC", undone
    )


def test_the_history_still_reads_as_it_was_written(project):
    told = [event.sentence for event in history.history(project, limit=10_000)]
    assert "Ana changed the codebook (imported from codebook 250.yaml)" in told
    assert any(sentence.startswith("Ben undid: ") for sentence in told)
    assert len(told) == 271


def test_all_of_it_is_undone_and_done_again(project):
    who, last = acting(project), state(project)
    already = [change_id for change_id, _ in latest(project, 1)]
    done = latest(project, 0)
    for _, coder_id in done:
        assert history.undo(project, who[coder_id]) is not None
    assert {table: project.value(f"SELECT count(*) FROM {table}") for table in TABLES} == {
        table: BEFORE_ANY_ACTION.get(table, 0) for table in TABLES
    }
    assert check(project) == []
    for change_id, _ in latest(project, 1):
        if change_id in already:  # was undone in that year: what is made again goes around it
            project.execute("DELETE FROM change_row WHERE change_id = ?", change_id)
            project.execute("UPDATE change SET kind = 'redo', action_change_id = id WHERE id = ?", change_id)
            project._connection.commit()
    for _, coder_id in reversed(done):
        assert history.redo(project, who[coder_id]) is not None
    assert state(project) == last


def test_roles_and_guesses_come_along(project):
    assert {coder.role for coder in people.coders(project)} == {people.CoderRole.LEAD}
    guessed = project.tuples("SELECT count(*) FROM suggestion_outcome WHERE claim_uid <> '' AND reason <> ''")
    assert guessed[0][0] > 0
    columns = {name for _, name, *_ in project.tuples("PRAGMA table_info(suggestion)")}
    assert "claim_id" not in columns
    uses = project.tuples(
        "SELECT u.statements - (SELECT count(DISTINCT statement_id) FROM statement_actor a "
        "WHERE a.actor_id = u.actor_id) FROM actor_use u"
    )
    assert {difference for (difference,) in uses} == {0}
