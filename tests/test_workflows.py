"""What the forge and the commit hooks are told to run is there to be run."""

from __future__ import annotations

import re
import shlex
from importlib.util import find_spec
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TARGETS = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
OF_RUNNERS = {"sudo", "cd", "gh"}


def steps(workflow: Path) -> list[dict[str, object]]:
    jobs = yaml.safe_load(workflow.read_text("utf-8"))["jobs"]
    return [step for job in jobs.values() for step in job["steps"]]


def lines(workflow: Path) -> list[str]:
    return [line for step in steps(workflow) for line in str(step.get("run", "")).splitlines()]


def is_there(line: str) -> bool:
    """Whether what a line runs is a target of make, a module, a script of ours, or what every runner has."""
    program, *rest = shlex.split(line)
    if program == "make":
        return set(rest) <= TARGETS
    if program == "python":
        return rest[0] == "-m" and find_spec(rest[1]) is not None
    if program.startswith("."):
        return (ROOT / program).is_file() and (ROOT / program).stat().st_mode & 0o100 != 0
    return program in OF_RUNNERS


def test_there_are_workflows():
    assert [path.name for path in WORKFLOWS] == ["ci.yml", "release.yml"]


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_every_command_is_there(workflow):
    assert lines(workflow)
    assert [line for line in lines(workflow) if not is_there(line)] == []


@pytest.mark.parametrize("line", ["make tset", "python -m pytset", "python -c pass", ".ci/walk", "curl it"])
def test_what_is_not_there_is_seen(line):
    assert not is_there(line)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_only_the_forges_own_actions_are_used(workflow):
    used = [str(step["uses"]) for step in steps(workflow) if "uses" in step]
    assert used
    assert [action for action in used if not re.fullmatch(r"actions/[a-z-]+@v\d+", action)] == []


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_the_environment_is_the_locked_one_and_nothing_is_left_to_resolve(workflow):
    for step in steps(workflow):
        if "cache-dependency-path" in (given := step.get("with", {})):
            assert (ROOT / given["cache-dependency-path"]).is_file()
    for line in lines(workflow):
        assert "pip install" not in line or "--no-deps --require-hashes" in line


def test_make_installs_what_the_lock_names_and_looks_whether_that_is_all():
    makefile = (ROOT / "Makefile").read_text("utf-8")
    assert re.findall(r"pip install -q .*?(--no-deps --require-hashes)", makefile) == ["--no-deps --require-hashes"] * 2
    assert makefile.count("@$(complete)") == 2


def test_every_hook_is_a_program_of_the_locked_environment():
    locked = (ROOT / "requirements-dev.lock").read_text("utf-8")
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"][0]["hooks"]
    packages = {"lint-imports": "import-linter"}
    programs = {str(hook["entry"]).split()[0] for hook in hooks}
    assert programs == {".venv/bin/ruff", ".venv/bin/mypy", ".venv/bin/lint-imports"}
    for program in programs:
        name = Path(program).name
        assert f"\n{packages.get(name, name)}==" in locked
