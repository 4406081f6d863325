"""What runs by itself: articles are read, the project is backed up and checked."""

from __future__ import annotations

from itertools import count

from corpus.progress import Step
from gui import background
from models.articles import NewArticle, add_articles
from models.errors import PipelineUnavailable
from models.file import backups_of, open_project
from models.findings import has_unread
from tests.conftest import TEXT
from tests.gui.hands import said


def more_articles(path, count=3):
    with open_project(path) as project:
        add_articles(project, [NewArticle(f"{TEXT} {n}", f"More {n}") for n in range(count)])


def test_unread_articles_are_read_when_a_project_opens(open_window, rents, settings, qtbot):
    settings.reads_by_itself = True
    more_articles(rents)
    window = open_window(rents)
    qtbot.waitUntil(lambda: not has_unread(window.opened.project))


def test_the_desk_shows_drafts_as_they_come(open_window, rents, settings, qtbot):
    settings.reads_by_itself = True
    more_articles(rents, 1)
    window = open_window(rents)
    desk = window.opened.desk
    qtbot.waitUntil(lambda: not has_unread(window.opened.project) and not window.jobs.running())
    desk.open_article(2)
    assert len(desk.work.opened.items) == 2


def test_nothing_is_read_by_itself_where_that_is_switched_off(open_window, rents, qtbot):
    more_articles(rents)
    window = open_window(rents)
    qtbot.waitUntil(lambda: not window.jobs.running())
    assert has_unread(window.opened.project)
    action = window.actions_.action("read_by_itself")
    assert not action.isChecked()
    action.trigger()
    assert action.isChecked()
    qtbot.waitUntil(lambda: not has_unread(window.opened.project))


def test_reading_is_told_at_the_bottom_and_can_be_stopped(open_window, rents, qtbot, monkeypatch):
    def endless(*_):
        for done in count(1):
            yield Step(done, 10**9)

    monkeypatch.setattr("gui.tasks.prehighlight", endless)
    more_articles(rents)
    window = open_window(rents)
    window.actions_.run("prehighlight")
    work = window.frame.bottom.work
    qtbot.waitUntil(lambda: background.READING in work.label.text() and "of 1,000,000,000" in work.label.text())
    work.stop_button.click()
    qtbot.waitUntil(lambda: not window.opened.background.is_reading)
    assert not work.isVisible()


def test_articles_that_come_while_it_reads_are_read_after(open_window, rents, qtbot):
    more_articles(rents)
    window = open_window(rents)
    window.opened.background.read()
    window.opened.background.read()
    qtbot.waitUntil(lambda: not window.opened.background.is_reading and not has_unread(window.opened.project))


def test_a_pipeline_that_is_missing_is_a_banner(open_window, rents, qtbot, monkeypatch):
    def missing(*_, **__):
        raise PipelineUnavailable("The pipeline xx is not installed.", "Choose another.")
        yield

    monkeypatch.setattr("gui.tasks.prehighlight", missing)
    window = open_window(rents)
    window.actions_.run("prehighlight")
    qtbot.waitUntil(lambda: bool(said(window)))
    assert said(window)[0] == "The pipeline xx is not installed."


def test_problems_of_articles_are_told(open_window, rents, qtbot, monkeypatch):
    def reading(*_):
        yield Step(1, 1)
        return ["A: too long."]

    monkeypatch.setattr("gui.tasks.prehighlight", reading)
    window = open_window(rents)
    window.actions_.run("prehighlight")
    qtbot.waitUntil(lambda: bool(said(window)))
    assert window.frame.banners.shown()[0].more == "A: too long."


def test_a_changed_project_is_backed_up_when_it_opens_and_an_unchanged_one_is_not(open_window, rents, qtbot):
    kept = []
    for _ in range(3):  # the drafts are seen the first time, which is a change of its own
        window = open_window(rents)
        qtbot.waitUntil(lambda window=window: not window.jobs.running())
        window.close()
        kept.append(backups_of(rents))
    assert kept[0]
    assert kept[2] == kept[1]


def test_the_backup_of_the_opening_is_not_made_beside_one_that_was_asked_for(open_window, rents, qtbot):
    window = open_window(rents)
    background = window.opened.background
    qtbot.waitUntil(lambda: not window.jobs.running())
    background.back_up()
    background._backup_soon.timeout.emit()  # while that one is being made
    assert [job.name for job in window.jobs.running()].count("Backing up") == 1
    background.back_up()  # asked for once more: one after the other
    qtbot.waitUntil(lambda: not window.jobs.running())
    assert [what for what in said(window) if "could not" in what] == []


def test_a_backup_and_a_check_are_told(open_window, rents, qtbot):
    window = open_window(rents)
    window.actions_.run("back_up")
    qtbot.waitUntil(lambda: "backed up" in " ".join(said(window)))
    window.actions_.run("check_project")
    qtbot.waitUntil(lambda: "All is well" in " ".join(said(window)))


def test_what_is_off_is_told(open_window, rents, qtbot):
    with open_project(rents) as project:
        kept = project.value("SELECT sql FROM sqlite_master WHERE name = 'article_text_is_frozen'")
        for sql in ("DROP TRIGGER article_text_is_frozen", "UPDATE article SET sha256 = 'none'", kept):
            project._connection.execute(sql)
        project._connection.commit()
    window = open_window(rents)
    window.actions_.run("check_project")
    qtbot.waitUntil(lambda: " off in this project" in " ".join(said(window)))
