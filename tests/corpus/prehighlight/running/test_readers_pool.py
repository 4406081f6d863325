"""Child processes: answers, failures, crashes, cancelling; with a worker that fails on demand."""

import time

import pytest

from corpus import child
from corpus.prehighlight.running import readers_pool
from corpus.prehighlight.running.readers_pool import Failed, ReadText, read_texts
from models.errors import PipelineUnavailable

pytestmark = pytest.mark.usefixtures("fake_worker")


def taken(results):
    """The results without the moments in which there was none."""
    return [result for result in results if result is not None]


def by_number(results):
    return {result.number: result for result in taken(results)}


@pytest.mark.parametrize("workers", [1, 2])
def test_every_text_is_answered_once(workers):
    results = taken(read_texts(((n, f"text {n}") for n in range(120)), "p", workers))
    assert sorted(r.number for r in results) == list(range(120))
    found = by_number(results)[77]
    assert isinstance(found, ReadText)
    assert (found.reading.cast[0].name, found.pipeline, found.version) == ("text 77", "p", "7")


def test_a_text_that_breaks_the_reader_is_reported_and_the_others_are_read():
    results = by_number(read_texts(enumerate(["a", "bad", "b"]), "p", 1))
    assert results[1] == Failed(1, "Too odd.")
    assert isinstance(results[2], ReadText)


def test_a_text_that_kills_its_process_is_found_among_those_in_flight():
    texts = [f"text {n}" for n in range(30)]
    texts[11] = "crash"
    results = by_number(read_texts(enumerate(texts), "p", 2))
    assert len(results) == 30
    assert [n for n, result in results.items() if isinstance(result, Failed)] == [11]


def test_many_texts_that_kill_their_process_one_after_the_other_cost_none_of_the_others():
    texts = ["crash"] * 7 + [f"text {n}" for n in range(5)]
    results = by_number(read_texts(enumerate(texts), "p", 1))
    assert [n for n, result in sorted(results.items()) if isinstance(result, Failed)] == list(range(7))
    assert len(results) == 12


def test_a_reader_that_crashes_on_everything_is_told_and_not_tried_for_ever(monkeypatch):
    monkeypatch.setattr(readers_pool, "_MOST_LOST", 2)
    with pytest.raises(PipelineUnavailable, match="stops as soon as it is started"):
        list(read_texts(enumerate(["crash"] * 30), "p", 1))


@pytest.mark.parametrize("workers", [1, 2])
def test_a_text_that_takes_too_long_is_told_and_those_in_flight_with_it_are_read(workers, monkeypatch):
    monkeypatch.setattr(readers_pool, "_SECONDS", 2.0)
    texts = [f"text {n}" for n in range(30)]
    texts[4] = texts[11] = "hang"
    results = by_number(read_texts(enumerate(texts), "p", workers))
    assert len(results) == 30
    assert [n for n, result in sorted(results.items()) if isinstance(result, Failed)] == [4, 11]
    assert results[4] == Failed(4, "Reading this article took longer than a minute.")


def test_nobody_is_late_while_nobody_asked(monkeypatch):
    monkeypatch.setattr(readers_pool, "_SECONDS", 2.0)
    monkeypatch.setattr(readers_pool, "_PAUSE", 0.6)
    results = read_texts([(0, "a"), (1, "hang")], "p", 1)
    while next(results) is None:
        pass
    assert next(results) is None
    time.sleep(2.2)
    assert next(results) is None  # and not Failed: the time counts anew
    results.close()


def test_a_longer_text_may_take_longer():
    assert readers_pool._allowed(["a" * 1_000_000]) > 5 * readers_pool._allowed(["a"])


def test_no_text_no_process():
    assert list(read_texts([], "missing", 1)) == []


def test_a_missing_pipeline_is_a_known_error():
    with pytest.raises(PipelineUnavailable, match=r"It is not there\. Take another\."):
        list(read_texts([(1, "a")], "missing", 2))


def test_a_process_that_never_gets_ready_is_a_known_error_with_its_last_words():
    with pytest.raises(PipelineUnavailable, match="no memory"):
        list(read_texts([(1, "a")], "broken", 1))


def test_one_can_stop_while_a_process_hangs():
    results = read_texts([(0, "a"), (1, "hang")], "p", 1)
    assert next(r for r in results if r is not None).number == 0
    assert next(results) is None
    results.close()


def test_closing_the_generator_leaves_no_process(monkeypatch):
    made = []
    real = child.subprocess.Popen

    def remember(*args, **kwargs):
        made.append(real(*args, **kwargs))
        return made[-1]

    monkeypatch.setattr(child.subprocess, "Popen", remember)
    results = read_texts([(0, "a"), (1, "hang"), (2, "hang")], "p", 2)
    next(results)
    results.close()
    assert len(made) == 2
    assert all(process.returncode is not None for process in made)


def test_texts_are_taken_only_as_they_are_needed():
    asked = []

    def texts():
        for number in range(10_000):
            asked.append(number)
            yield number, "text"

    results = read_texts(texts(), "p", 1)
    next(results)
    results.close()
    assert len(asked) < 100
