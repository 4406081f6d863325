"""Making a project: whole under its name, or not there at all, whenever it is killed."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from models import articles, errors
from models.file import create, creating, open_project

MAKE_AND_DIE = """
import os, signal, sys
from pathlib import Path
import models.file.making as project
from models.file import connecting
step, seen = int(sys.argv[2]), 0
def dying(act):
    def do(*args, **more):
        global seen
        seen += 1
        if seen == step:
            os.kill(os.getpid(), signal.SIGKILL)
        return act(*args, **more)
    return do
connecting.Connection.execute = dying(connecting.Connection.execute)
project._move_into_place = dying(project._move_into_place)
with project.creating(Path(sys.argv[1])) as made:
    made.execute("UPDATE project SET title = 'Filled'")
    made._connection.commit()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills as Unix does")
def test_killed_at_any_step_it_is_whole_or_not_there(tmp_path):
    path = tmp_path / "rents.standfirst"
    codes, step = [], 1
    while not codes or codes[-1] != 0:
        ran = subprocess.run([sys.executable, "-c", MAKE_AND_DIE, str(path), str(step)], check=False, env=os.environ)
        codes.append(ran.returncode)
        assert ran.returncode in (0, -signal.SIGKILL)
        if ran.returncode:
            assert not path.exists(), f"there after a kill at step {step}"
        step += 9
    assert len(codes) > 5
    with open_project(path) as project:
        assert project.title == "Filled"
    assert [one.name for one in tmp_path.iterdir()] == ["rents.standfirst"]


def test_what_fails_while_it_is_filled_leaves_nothing(tmp_path):
    def fill() -> None:
        with creating(tmp_path / "rents") as made:
            articles.add_articles(made, [articles.NewArticle("One.")])
            raise ValueError

    with pytest.raises(ValueError, match=r"^$"):
        fill()
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_came_meanwhile_is_not_overwritten(tmp_path):
    with pytest.raises(errors.NotAllowed, match="exists already"), creating(tmp_path / "rents"):
        (tmp_path / "rents.standfirst").write_text("mine")
    assert (tmp_path / "rents.standfirst").read_text() == "mine"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("read_only", [True, False])
@pytest.mark.parametrize("harm", ["DELETE FROM project", "everything"])
def test_what_an_earlier_version_left_unfinished_is_refused(tmp_path, read_only, harm):
    path = tmp_path / "rents.standfirst"
    create(path).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        if harm == "everything":
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute("DELETE FROM sqlite_master")
        else:
            connection.execute(harm)
    with pytest.raises((errors.DamagedProject, errors.ForeignFile), match=r"never finished|none of its tables"):
        open_project(path, read_only=read_only)
    assert [one.name for one in tmp_path.iterdir()] == ["rents.standfirst"]


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_a_name_that_is_no_text_gives_a_title_that_is(tmp_path):
    with create(tmp_path / os.fsdecode(b"rents \xff.standfirst")) as project:
        assert project.title == "rents \ufffd"
