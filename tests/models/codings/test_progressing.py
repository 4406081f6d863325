"""How far each coder is, and how long an article takes."""

from __future__ import annotations

import pytest

from models import coding, codings, work
from models.work import Progress
from tests.models.codings.conftest import CAP


def stage(found, coder, batch=""):
    return next(s for s in found.stages if (s.coder, s.batch) == (coder, batch))


def test_a_lead_sees_how_far_each_coder_is(coded):
    project, ben, cleo = coded.world.project, coded.world.ben, coded.cleo
    work.assign(project, coded.lead, "Pilot", coded.articles, [ben.coder_id, cleo.coder_id])
    work.set_progress(project, ben, coded.articles[0], Progress.FINISHED, "no time", 2)
    work.set_progress(project, ben, coded.articles[2], Progress.NOTHING)
    found = codings.standing(project, coded.lead)
    of_ben = stage(found, "Ben", "Pilot")
    assert (of_ben.articles, of_ben.finished, of_ben.nothing, of_ben.with_gaps, of_ben.begun) == (3, 1, 1, 1, 1)
    assert (of_ben.statements, of_ben.lacking, of_ben.per_article) == (2, 0, pytest.approx(2 / 3))
    of_cleo = stage(found, "Cleo", "Pilot")
    assert (of_cleo.done, of_cleo.begun, of_cleo.statements, of_cleo.lacking) == (0, 2, 1, 1)
    assert stage(found, "Ana").articles == 1  # nobody gave it to her
    assert [s.coder for s in codings.standing(project, ben).stages] == ["Ben"]


def test_pauses_are_left_out_of_the_minutes(coded):
    project, ben = coded.world.project, coded.world.ben
    work.set_progress(project, ben, coded.articles[1], Progress.FINISHED)
    rows = project.tuples(
        "SELECT id FROM change WHERE coder_id = ? AND article_id = ? ORDER BY id", ben.coder_id, coded.articles[1]
    )
    with project.transaction():
        project.execute("UPDATE change SET made_at = '2024-01-01T08:00:00.000Z' WHERE coder_id = ?", ben.coder_id)
        for (row_id,), at in zip(rows, ("10:00:00", "10:02:00", "10:30:00", "10:30:30", "10:31:00"), strict=True):
            project.execute("UPDATE change SET made_at = ? WHERE id = ?", f"2024-01-02T{at}.000Z", row_id)
    found = stage(codings.standing(project, coded.lead), "Ben")
    assert found.minutes == pytest.approx(3.0)  # 2 + ½ + ½; neither the night nor the 28 minutes
    assert codings.paces(project, coded.lead) == {ben.coder_id: pytest.approx(3.0)}
    assert codings.paces(project, coded.cleo) == {}, "a coder knows her own"
    with project.transaction():  # the clock was set back between two of them
        project.execute("UPDATE change SET made_at = '2024-01-02T09:00:00.000Z' WHERE id = ?", rows[3][0])
        project.execute("UPDATE change SET made_at = '2024-01-02T09:01:00.000Z' WHERE id = ?", rows[4][0])
    assert codings.paces(project, coded.lead) == {ben.coder_id: pytest.approx(3.0)}, "2 + 1, and no hour back"


def test_precision_of_the_machine_by_kind(world):
    project, ana = world.project, world.ana
    direct, indirect = coding.items(project, ana, world.article)
    coding.set_claims(project, ana, direct.ref, [CAP])
    coding.accept(project, ana, coding.items(project, ana, world.article)[0].ref)
    coding.reject(project, ana, indirect.ref)
    found = {d.kind: d for d in codings.standing(project, world.lead).drafts}
    assert (found["direct"].accepted, found["direct"].precision) == (1, 1.0)
    assert (found["indirect"].rejected, found["indirect"].precision) == (1, 0.0)
