"""Words that nobody means well with, typed, in files and on a terminal: shown or refused, never obeyed."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from corpus.codebooks.reading import read_codebook
from corpus.commands.running import run
from corpus.commands.terminal import Terminal, visible
from corpus.evaluation import evaluate_files
from models.codebook import Claim, Codebook, replace
from models.errors import NotAllowed, Unreadable
from tests.conftest import build

ESCAPE, TURN, C1 = "\x1b]0;owned\x07", "\u202egpj", "\x9b2J"


class Screen(io.StringIO):
    """A stream that a person looks at."""

    def isatty(self) -> bool:
        return True


@contextmanager
def screen() -> Iterator[tuple[Screen, Screen]]:
    """Both streams of a command, as a terminal has them."""
    out, err = Screen(), Screen()
    with redirect_stdout(out), redirect_stderr(err):
        yield out, err


def test_a_terminal_shows_what_it_would_obey():
    with screen() as (out, err):
        terminal = Terminal()
        terminal.table(("headline",), [(ESCAPE,), (TURN,), (C1,)])
        terminal.say(f"{ESCAPE}\nsecond line")
        terminal.json([C1, TURN, ESCAPE])
        terminal.note(f"{C1}{TURN}")
        terminal.progress(1, 2, ESCAPE)
    shown = out.getvalue() + err.getvalue().replace("\r", "")
    assert not [sign for sign in shown if sign in "\x1b\x07\x9b\u202e"]
    assert "\\x1b]0;owned\\x07" in shown
    assert "\\u202egpj" in shown
    assert "\nsecond line\n" in shown, "a new line is one"
    assert json.loads(out.getvalue().partition("second line\n")[2]) == [C1, TURN, ESCAPE]


def test_a_file_has_all_as_it_is(capsys):
    Terminal().say(ESCAPE + TURN + C1)
    assert capsys.readouterr().out == ESCAPE + TURN + C1 + "\n"


def test_what_is_complained_of_is_shown_too():
    with screen() as (_, err):
        assert run(["search", "p.standfirst", "x", f"--{ESCAPE}"]) == 2
    assert "\x1b" not in err.getvalue()
    assert "\\x1b" in err.getvalue()


def test_other_scripts_are_no_controls():
    assert visible("شرطة – “é” 😀\u200f", Screen()) == "شرطة – “é” 😀\u200f"


@pytest.mark.parametrize(
    "words",
    [
        ["search", "{p}", "\udcff"], ["import", "{p}", ".", "--encoding", "\udcff"], ["new", "q", "--title", "\udcff"],
        ["check", "\udcff.standfirst"], ["search", "{p}", "x", "--limit", "9" * 30],
        ["search", "{p}", "x", "--limit", "9" * 5000], ["export", "{p}", "--to", "\udcff", "--out", "x"],
    ],
)  # fmt: skip
def test_an_argument_that_is_no_text_or_no_number_is_one_sentence(world, words, capsys, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert run([word.format(p=world.project.path) for word in words]) in (1, 2)
    assert "made a mistake" not in capsys.readouterr().err


@pytest.mark.parametrize(
    "record",
    [
        {"mentions": 1}, {"mentions": [1]}, {"mentions": [{"start": "a", "end": 2, "label": "X"}]},
        {"mentions": [{"start": 1, "end": 2, "label": []}]}, {"attributions": {}}, {"attributions": [[]]},
        {"attributions": [{"content": None}]}, {"attributions": [{"content": [[1]]}]}, {"attributions": [{}]},
        {"attributions": [{"content": [[1, 2]], "speaker": 3}]}, {"attributions": [{"content": [[1, 2]], "cue": 3}]},
        {"attributions": [{"content": [["a", "b"]]}]}, {"id": []}, {"id": {}},
    ],
)  # fmt: skip
def test_evaluate_names_the_line_whose_values_are_of_another_form(tmp_path, record):
    good = {"id": 1, "text": "“No,” he said.", "mentions": [], "attributions": [{"content": [[1, 3]], "speaker": None}]}
    for name, line in (("gold", good), ("odd", good | record)):
        (tmp_path / name).write_text(json.dumps(line), "utf-8")
    for pair in (("gold", "odd"), ("odd", "gold")):
        with pytest.raises(Unreadable, match=r"Line 1 of .*odd"):
            evaluate_files(*(tmp_path / name for name in pair))
    assert evaluate_files(tmp_path / "gold", tmp_path / "gold").articles == 1


@pytest.mark.parametrize("line", ["[" * 100_000, '{"id": ' + "[" * 100_000])
def test_evaluate_names_the_line_that_is_nested_too_deep(tmp_path, line):
    (tmp_path / "deep").write_text(line, "utf-8")
    with pytest.raises(Unreadable, match="Line 1"):
        evaluate_files(tmp_path / "deep", tmp_path / "deep")


def test_evaluate_takes_an_id_that_is_half_a_sign(tmp_path, capsys):
    (tmp_path / "gold").write_text('{"id": "\\ud800", "text": "No.", "attributions": []}', "utf-8")
    (tmp_path / "none").write_text("", "utf-8")
    assert run(["evaluate", str(tmp_path / "gold"), str(tmp_path / "none"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["articles"] == 1


@pytest.mark.parametrize("words", ['title: "\\ud800"', 'title: x\nrules: ["a", "\\udfff"]'])
def test_half_a_sign_in_a_codebook_is_named_with_its_line(tmp_path, words):
    (tmp_path / "c.yaml").write_text(words, "utf-8")
    with pytest.raises(Unreadable, match=rf"line {words.count(chr(10)) + 1} has half a sign"):
        read_codebook(tmp_path / "c.yaml")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes there")
def test_a_codebook_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.yaml")
    with pytest.raises(Unreadable, match="is no file"):
        read_codebook(tmp_path / "pipe.yaml")


class Counted(str):
    """A number of a claim that counts how often it is held against another."""

    __slots__ = ()
    compared = 0
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        Counted.compared += 1
        return str.__eq__(self, other)


def test_a_large_codebook_is_checked_claim_by_claim(world):
    """Each number is held against a few others, never against all."""
    claims = tuple(Claim(Counted(f"{n}"), f"claim {n}") for n in range(2_000))
    with pytest.raises(NotAllowed, match="twice"):
        replace(world.project, world.lead, Codebook("Large", claims=(*claims, Claim(Counted("7"), "again"))))
    assert Counted.compared < 10 * len(claims)


def test_a_file_name_of_no_text_is_imported_all_the_same(tmp_path, capsys):
    if sys.platform == "linux":
        (tmp_path / "in").mkdir()
        Path(os.fsdecode(os.fsencode(tmp_path / "in") + b"/\xff.txt")).write_text("Head\n\nSome text.", "utf-8")
        build(tmp_path / "rents.standfirst").project.close()
        assert run(["import", str(tmp_path / "rents.standfirst"), str(tmp_path / "in"), "--json"]) == 0
        assert json.loads(capsys.readouterr().out)[0]["imported"] == 1
