"""Long work beside the window: it can be stopped, and tells how far it is."""

from __future__ import annotations

import sys
import threading

import pytest

from corpus.progress import Step
from gui.jobs import Jobs, at_once, on_project, time_left
from models import articles, file
from models.errors import NotAllowed


@pytest.fixture
def jobs(qtbot):
    jobs = Jobs()
    yield jobs
    jobs.stop_all()


@pytest.fixture
def kept(tmp_path):
    made = file.create(tmp_path / "a.standfirst")
    articles.add_articles(made, [articles.NewArticle("One."), articles.NewArticle("Two.")])
    return made


def test_a_job_returns_what_it_made(qtbot, jobs):
    def work():
        yield Step(1, 2, news="half")
        return "whole"

    heard = []
    job = jobs.make("Work", work)
    job.moved.connect(lambda step: heard.append(step.news))
    job.done.connect(heard.append)
    with qtbot.waitSignal(job.ended):
        job.start()
    assert heard == ["half", "whole"]
    assert jobs.running() == []


def test_signals_come_in_the_thread_of_the_window(qtbot, jobs):
    def work():
        yield Step(1, news=threading.get_ident())

    seen = []
    job = jobs.make("Work", work)
    job.moved.connect(lambda step: seen.append((step.news, threading.get_ident())))
    with qtbot.waitSignal(job.ended):
        job.start()
    assert seen[0][0] != threading.get_ident()
    assert seen[0][1] == threading.get_ident()


def test_a_stop_closes_the_work_at_its_next_step(qtbot, jobs):
    tidied = []

    def work():
        try:
            for n in range(10**9):
                yield Step(n)
        finally:
            tidied.append(True)

    job = jobs.make("Work", work)
    with qtbot.waitSignal(job.moved):
        job.start()
    with qtbot.waitSignal(job.stopped):
        job.stop()
    assert tidied == [True]


def test_a_known_error_and_a_bug_are_told_apart(qtbot, jobs):
    def known():
        yield Step(0)
        raise NotAllowed("No.")

    def bug():
        yield Step(0)
        raise ZeroDivisionError

    job = jobs.make("Known", known)
    with qtbot.waitSignal(job.failed) as caught:
        job.start()
    assert caught.args[0].what == "No."
    job = jobs.make("Bug", bug)
    with qtbot.waitSignal(job.broke) as caught:
        job.start()
    assert isinstance(caught.args[0], ZeroDivisionError)


def test_work_on_a_project_has_its_own_connection(qtbot, jobs, kept):
    job = jobs.make("Count", on_project(kept, at_once(articles.count_articles)))
    with qtbot.waitSignal(job.done) as caught:
        job.start()
    assert caught.args == [2]
    kept.close()
    assert not kept.path.with_name(kept.path.name + "-wal").exists()


def test_stopping_all_waits_for_every_thread(qtbot, jobs, kept):
    def endless(own):
        while True:
            own.tuples("SELECT 1")
            yield Step(0)

    for _ in range(3):
        jobs.make("Endless", on_project(kept, endless)).start()
    jobs.stop_all()
    kept.close()
    assert not kept.path.with_name(kept.path.name + "-wal").exists()


def test_a_quiet_job_is_not_shown(qtbot, jobs):
    loud = jobs.make("Loud", lambda: iter(()))
    jobs.make("Quiet", lambda: iter(()), quiet=True)
    assert jobs.shown() is loud


@pytest.mark.parametrize(
    ("done", "open_", "seconds", "said"),
    [(10, 90, 1.0, ""), (10, 90, 5.0, "about 45 s left"), (1, 99, 10.0, "about 16 min left"),
     (1, 9_999, 10.0, "about 28 h left"), (0, 100, 60.0, ""), (5, 0, 60.0, "")],
)  # fmt: skip
def test_the_time_left_is_said_in_words(done, open_, seconds, said):
    assert time_left(done, open_, seconds) == said


def test_threads_that_compute_let_the_window_go_on_at_once(jobs):
    assert sys.getswitchinterval() <= 0.001
