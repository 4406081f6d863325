"""What all commands share: help, exit codes, interruptions, and that none of them loads spaCy or Qt."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from argparse import ArgumentParser, _SubParsersAction
from pathlib import Path

import pytest

from corpus.commands import check, running, terminal
from corpus.commands.actors import WAYS as OF_ACTORS
from corpus.commands.codings import WAYS
from corpus.commands.corpus import WAYS as OF_CORPUS
from corpus.commands.running import COMMANDS, run
from corpus.commands.terminal import Terminal
from gui.pages.registry import COMMANDS as WINDOW

ROOT = Path(__file__).parents[3]
SAMPLE = ROOT / "resources" / "sample"
# Refuses what the main process must never import, then runs commands (a JSON list of argument lists).
WATCHED = """
import json, sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("spacy", "thinc", "PySide6", "shiboken6", "gui"):
            raise AssertionError(name + " was imported")
sys.meta_path.insert(0, Refuse())
from corpus.commands.running import run
for line in json.loads(sys.argv[1]):
    code = run(line)
    if code:
        sys.exit(f"{line} gave {code}")
"""


def child(folder, lines: list[list[str]], script: str = WATCHED) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, "-c", script, json.dumps(lines)],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
    )


def test_no_command_loads_spacy_or_qt(tmp_path):
    (tmp_path / "in.txt").write_text("Rents\nRents rise, Voss said.")
    (tmp_path / "in.jsonl").write_text('{"id": 1, "text": "Voss said so."}')
    lines = [
        ["new", "p", "--codebook", str(SAMPLE / "codebook.yaml")],
        ["import", "p.standfirst", "in.txt"],
        ["prehighlight", "p.standfirst", "--pipeline", "blank", "--workers", "1"],
        ["prehighlight", "--jsonl", "in.jsonl", "out.jsonl", "--pipeline", "blank", "--workers", "1"],
        ["search", "p.standfirst", "rents"],
        ["export", "p.standfirst", "--to", "csv", "--out", "data"],
        ["formats"],
        ["codebook", "export", "p.standfirst", "out.yaml"],
        ["actors", "list", "p.standfirst"],
        ["actors", "suggest", "p.standfirst"],
        ["check", "p.standfirst"],
        ["backup", "p.standfirst", "copy.standfirst"],
        ["evaluate", "in.jsonl", "out.jsonl"],
        ["guesses", "p.standfirst"],
        ["codings", "list", "p.standfirst"],
        ["sample", "p.standfirst"],
        ["hand-out", "p.standfirst", "--coders", "Ana", "--batch", "B"],
        ["batches", "p.standfirst"],
        ["withdraw", "p.standfirst", "--batch", "B"],
        ["corpus", "list", "p.standfirst"],
        ["corpus", "flow", "p.standfirst"],
        ["doubles", "p.standfirst", "list"],
        ["recipe", "list"],
        ["desktop", "--help"],  # it would touch the real desktop
    ]
    done = child(tmp_path, lines)
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
    assert {line[0] for line in lines} == set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_explains_itself(shell, name):
    assert shell(name, "--help") == 0
    assert COMMANDS[name].summary in shell.out


def test_commands_are_worded_as_in_the_window():
    labels = {label.label.removesuffix(" …") for label in WINDOW}
    own = {
        "actors",
        "batches",
        "codebook",
        "codings",
        "corpus",
        "desktop",
        "doubles",
        "evaluate",
        "formats",
        "guesses",
        "recipe",
        "sample",
        "withdraw",
    }  # several in one, or no window does it
    assert {command.summary for name, command in COMMANDS.items() if name not in own} <= labels


def test_the_front_door_leads_to_the_commands_without_qt(tmp_path):
    script = WATCHED.replace(', "gui")', ")").replace(
        "corpus.commands.running import run", "gui.main import main as run"
    )
    done = child(tmp_path, [["new", "p"], ["check", "p.standfirst"]], script)
    assert (done.returncode, done.stdout) == (0, "Made p.standfirst.\nAll is well with p.standfirst.\n"), done.stderr


OF_CODEBOOK = (
    "import", "export", "appendix", "schema", "list", "versions", "diff", "merge", "retire", "renumber", "freeze",
    "queue", "ask",
)  # fmt: skip


def test_all_help_is_said_in_the_language_of_who_reads(marked):
    helps = {name: said_in(parser) for name, parser in parsers().items()}
    assert set(helps) == {
        "",
        *COMMANDS,
        *(f"codebook {way}" for way in OF_CODEBOOK),
        *(f"codings {way}" for way in WAYS),
        *(f"actors {way}" for way in OF_ACTORS),
        *(f"corpus {way}" for way in OF_CORPUS),
        *(f"recipe {way}" for way in ("list", "show", "check", "make", "keep", "drop")),
    }
    unsaid = {(name, text) for name, texts in helps.items() for text in texts if not text.startswith(marked)}
    assert unsaid == set()


def parsers(parser=None, name: str = "") -> dict[str, ArgumentParser]:
    """Every parser by the words that lead to it."""
    found = {name: parser or running._parser()}
    for action in found[name]._actions:
        if isinstance(action, _SubParsersAction):
            for word, below in action.choices.items():
                found |= parsers(below, f"{name} {word}".strip())
    return found


def said_in(parser: ArgumentParser) -> list[str]:
    """What a person reads of a parser, but for what argparse itself says of --help and --version."""
    found = [parser.description] if parser.description else []
    for action in parser._actions:
        if isinstance(action, _SubParsersAction):
            found += [choice.help for choice in action._choices_actions]
        elif not {"--help", "--version"} & set(action.option_strings):
            found.append(action.help or f"{action.dest} has no help")
    return found


def test_help_and_version(shell):
    assert shell("--help") == 0
    assert all(command.summary in " ".join(shell.out.split()) for command in COMMANDS.values())
    assert shell("--version") == 0
    assert shell.out.startswith("Standfirst ")


WRONG = (
    ["export", "p"], ["fly"], [], ["new", "p", "--sample", "--codebook", "x"], ["search", "p", "x", "--limit", "0"],
    ["search", "p", "x", "--limit=-5"], ["prehighlight", "p", "--workers", "none"],
)  # fmt: skip


@pytest.mark.parametrize("argv", WRONG)
def test_wrong_usage_is_two(shell, argv):
    assert shell(*argv) == 2
    assert "usage:" in shell.err


def test_a_known_error_is_one_line_without_a_traceback(shell):
    assert shell("check", "none.standfirst", "--quiet") == 1
    assert shell.err == "There is no project none.standfirst. Was it moved or renamed?\n"


def test_a_stopped_command_says_so(shell, monkeypatch):
    stopped = COMMANDS["check"].__class__("check", "", check.COMMAND.add, lambda args, terminal: interrupt())
    monkeypatch.setitem(running.COMMANDS, "check", stopped)
    assert shell("check", "p") == 130
    assert shell.err == "Stopped.\n"


def interrupt() -> int:
    raise KeyboardInterrupt


def test_a_mistake_of_ours_is_one_line_too(shell, monkeypatch):
    wrong = COMMANDS["check"].__class__("check", "", check.COMMAND.add, lambda args, terminal: 1 // 0)
    monkeypatch.setitem(running.COMMANDS, "check", wrong)
    assert shell("check", "p") == 1
    assert "ZeroDivisionError" in shell.err
    assert len(shell.err.splitlines()) == 1
    monkeypatch.setenv(running.DEBUG, "1")
    with pytest.raises(ZeroDivisionError):
        run(["check", "p"])


def test_what_the_system_refuses_is_one_line(shell, monkeypatch):
    refused = COMMANDS["check"].__class__("check", "", check.COMMAND.add, lambda args, terminal: Path("no/x").touch())
    monkeypatch.setitem(running.COMMANDS, "check", refused)
    assert shell("check", "p") == 1
    assert shell.err == "no/x can't be read or written: No such file or directory.\n"


@pytest.mark.parametrize("closed", ["stdout", "stderr"])
def test_a_closed_stream_is_no_error(project, closed):
    script = f"import json, sys; sys.{closed} = None\nfrom corpus.commands.running import run\n"
    done = child(project.folder, ["check", "p.standfirst"], script + "sys.exit(run(json.loads(sys.argv[1])))")
    assert done.returncode == 0
    assert ("All is well" in done.stdout) == (closed == "stderr")


def test_a_search_for_no_word_says_so(shell):
    assert shell("search", "p.standfirst", " ?") == 1
    assert "no word" in shell.err


@pytest.mark.skipif(os.name != "posix", reason="needs a pipe that can be closed")
def test_a_reader_who_goes_away_is_no_error(tmp_path):
    deaf = "import os; r, w = os.pipe(); os.dup2(w, 1); os.close(w); os.close(r)\n"
    (tmp_path / "gold.jsonl").write_text('{"id": 1, "text": "x", "attributions": []}')
    done = child(tmp_path, [["evaluate", "gold.jsonl", "gold.jsonl"], ["evaluate", "--help"]], deaf + WATCHED)
    assert (done.returncode, done.stderr) == (0, "")


class Screen:
    """A terminal that can be rewritten."""

    def __init__(self) -> None:
        self.shown = ""

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> None:
        self.shown += text

    def flush(self) -> None:
        pass


def test_progress_is_one_line_that_is_rewritten_on_a_terminal(monkeypatch, capsys):
    screen = Screen()
    monkeypatch.setattr("sys.stderr", screen)
    monkeypatch.setattr(terminal, "REDRAW_EVERY", 0.0)
    shown = Terminal()
    shown.progress(1, 10, "Reading")
    shown.progress(2, 10, "Reading")
    assert screen.shown == "\rReading: 1 of 10\rReading: 2 of 10"
    shown.say("Done.")
    assert screen.shown.endswith("\r" + " " * 16 + "\r")
    assert capsys.readouterr().out == "Done.\n"


def test_progress_is_quiet_when_asked(capsys):
    Terminal(quiet=True).progress(1, 10, "Reading")
    assert capsys.readouterr().err == ""
