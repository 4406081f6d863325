"""Who holds a project, whatever happens between two steps."""

from __future__ import annotations

import sys

import pytest

from models import errors
from models.file import create, lock, open_project


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be removed there")
def test_a_lock_whose_holder_lets_go_meanwhile_is_taken_anew(tmp_path, monkeypatch):
    path, take, calls = tmp_path / "rents.standfirst", lock._take, []

    def take_what_is_gone(file: int) -> None:
        if not calls:
            (tmp_path / "rents.standfirst.lock").unlink()
        calls.append(file)
        take(file)

    monkeypatch.setattr(lock, "_take", take_what_is_gone)
    first = lock.ProjectLock(path)
    first.take("Ana")
    assert len(calls) == 2
    with pytest.raises(errors.ProjectInUse, match="Ana"):
        lock.ProjectLock(path).take("Ben")
    first.let_go()
    assert list(tmp_path.iterdir()) == []


def test_who_makes_a_project_holds_it_by_name(tmp_path):
    with create(tmp_path / "rents", user="Ana"), pytest.raises(errors.ProjectInUse, match="Ana"):
        open_project(tmp_path / "rents.standfirst")
