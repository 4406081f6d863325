"""Whatever is pressed and clicked: what the window shows, what the project holds and what is exported are the same."""

from __future__ import annotations

import pytest

from corpus.progress import finish
from corpus.sample import make_sample
from gui.start import SAMPLE
from models.checking import check
from models.file import open_project
from tests.gui.monkey import Monkey, held_is_exported, shown_is_held

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # a screen that is none can't do all
SHORT, LONG = 300, 5_000  # events of a run in the suite, and of one apart from it


@pytest.fixture
def sample(home):
    project = finish(make_sample(home / SAMPLE))
    project.close()
    return project.path


def run(window, monkeypatch, folder, seed, events):
    monkey = Monkey(window, seed, monkeypatch)
    try:
        for n in range(events):
            monkey.act()
            shown_is_held(window) if n % 5 == 0 else None
        shown_is_held(window)
        held_is_exported(window, folder)
    except BaseException as error:
        error.add_note(f"seed {seed}, after {len(monkey.done)} events: {', '.join(monkey.done[-40:])}")
        raise


@pytest.mark.parametrize("seed", range(6))
def test_after_any_keys_all_three_say_the_same(open_window, sample, monkeypatch, tmp_path, seed):
    window = open_window(sample)
    run(window, monkeypatch, tmp_path, seed, SHORT)


@pytest.mark.fuzz
@pytest.mark.parametrize("seed", range(100, 120))
def test_after_a_hundred_thousand_events_the_file_is_sound(open_window, sample, monkeypatch, tmp_path, seed):
    window = open_window(sample)
    run(window, monkeypatch, tmp_path, seed, LONG)
    window.projects.close()
    with open_project(sample) as project:
        assert check(project) == []
