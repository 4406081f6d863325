"""How a project stands for a coder: what is left, what is unread, whether a backup is due."""

from __future__ import annotations

from models import coding, work
from models.actors import find_actor, latest_statement
from models.articles import NewArticle, add_articles
from models.coding import Ref
from models.file import backups_of
from models.findings import has_unread, store_reading
from models.work import Overview, Progress, overview, overview_of
from tests.conftest import READING


def test_a_coder_s_work_in_one_row(world):
    assert overview(world.project, "Ana") == Overview("Rents 2024", 1, 0, 2, "")
    work.assign(world.project, world.lead, "Batch 1", [world.article], [world.ana.coder_id])
    coding.reject(world.project, world.ana, Ref(None, 1))
    work.set_progress(world.project, world.ana, world.article, Progress.FINISHED)
    assert overview(world.project, "Ana") == Overview("Rents 2024", 1, 1, 1, "Batch 1")
    assert overview(world.project, "Ben") == Overview("Rents 2024", 1, 0, 2, "")


def test_who_is_new_has_everything_before_them(world):
    coding.reject(world.project, world.ana, Ref(None, 1))
    work.set_progress(world.project, world.ana, world.article, Progress.FINISHED)
    assert overview(world.project, "Somebody new") == Overview("Rents 2024", 1, 0, 2, "")


def test_a_project_that_somebody_holds_can_be_told_of(world):
    assert overview_of(world.project.path, "Ana") == overview(world.project, "Ana")


def test_only_the_newest_reading_has_drafts(world):
    other = world.project.tuples("SELECT max(id) FROM coder")[0][0]
    world.project._connection.execute(
        "INSERT INTO coder (uuid, kind, name, pseudonym, version) VALUES ('u', 'machine', 'second', 'second', '1')"
    )
    world.project._connection.commit()
    store_reading(world.project, other + 1, world.article, READING)
    assert overview(world.project, "Ana").drafts == 2


def test_an_actor_leads_to_its_last_statement(world):
    coding.accept(world.project, world.ana, Ref(None, 1))
    lind = find_actor(world.project, "Rosa Lind")
    assert latest_statement(world.project, lind) == (world.article, 1)
    assert latest_statement(world.project, 999) is None


def test_unread_means_read_by_no_machine(world):
    assert not has_unread(world.project)
    add_articles(world.project, [NewArticle("Another text.")])
    assert has_unread(world.project)


def test_a_backup_is_needed_after_any_change_and_only_then(world):
    assert world.project.needs_backup()
    world.project.back_up()
    assert not world.project.needs_backup()
    coding.reject(world.project, world.ana, Ref(None, 1))
    assert world.project.needs_backup()


def test_a_backup_that_cannot_be_read_is_none(world):
    world.project.back_up()
    backups_of(world.project.path)[0].write_bytes(b"nothing")
    assert world.project.needs_backup()
