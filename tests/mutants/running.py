"""Running the tests that a change concerns, each change in a process of its own that imports the changed module."""

from __future__ import annotations

import importlib
import os
import signal
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from itertools import accumulate
from pathlib import Path
from types import CodeType

import pytest

from tests.mutants.mutating import UNCHANGED, Mutant, mutated

ROOT = Path(__file__).parents[2]
MOST = 20.0  # seconds that the tests of one change may take without it
LEAST = 20.0  # seconds that a run is given in any case
PATIENCE = 10  # times as long as the same tests take without a change
MEMORY = 4 << 30  # bytes that a run may ask for
# What each run would import anew: nothing of this project, which must be imported with its change.
PRELOADED = ("hypothesis", "sqlite_utils", "yaml", "ftfy", "charset_normalizer", "pytestqt.qtbot", "PySide6.QtWidgets")
PRELOADED_IS_FINE = "ignore::pytest.PytestAssertRewriteWarning"


@dataclass(frozen=True)
class Reach:
    """Which tests run which lines of which files, and how many seconds each test takes."""

    tests: dict[Path, dict[int, set[str]]]
    seconds: dict[str, float]

    def concerned(self, mutant: Mutant) -> list[str]:
        """The tests that may notice: those that run the statement, all that run the module for what runs on import.

        The nearest come first, of these the quickest; what no test notices in so many seconds is taken for survived.
        """
        lines = self.tests.get(mutant.path, {})
        found = {test for line in mutant.lines or lines for test in lines.get(line, ())}
        near = str(Path("tests") / mutant.path.parent.relative_to(ROOT))
        ranked = sorted(found, key=lambda test: (not test.startswith(near), self.seconds.get(test, 0.0), test))
        ends = accumulate(self.seconds.get(test, 0.0) for test in ranked)
        return [test for n, (test, end) in enumerate(zip(ranked, ends, strict=True)) if not n or end <= MOST]


def reach(tests: Sequence[str], packages: Sequence[str], at_once: int) -> Reach:
    """Run the tests once, which must pass, and see what each of them runs."""
    with tempfile.TemporaryDirectory() as folder:
        data, times = Path(folder) / "coverage", Path(folder) / "times"
        words = [
            *(f"--cov={package}" for package in packages),
            "--cov-context=test",
            "--cov-report=",
            "-q",
            f"-n{at_once}",
            *tests,
        ]
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-p", "tests.mutants.timing", *words],
            cwd=ROOT,
            env={**os.environ, "COVERAGE_FILE": str(data), "TIMES_FILE": str(times), "QT_QPA_PLATFORM": "offscreen"},
            check=False,
        )
        if done.returncode:
            raise SystemExit("The tests must pass before anything is changed.")
        seconds = dict(line.rsplit("\t", 1) for line in times.read_text("utf-8").splitlines())
        return Reach(_contexts(data), {test: float(took) for test, took in seconds.items()})


def _contexts(data: Path) -> dict[Path, dict[int, set[str]]]:
    from coverage import CoverageData

    known = CoverageData(str(data))
    known.read()
    found: dict[Path, dict[int, set[str]]] = {}
    for file in known.measured_files():
        lines: dict[int, set[str]] = defaultdict(set)
        for line, contexts in known.contexts_by_lineno(file).items():
            lines[line] = {context.rpartition("|")[0] for context in contexts if context}
        found[Path(file)] = lines
    return found


def outcomes(mutants: Sequence[Mutant], known: Reach, at_once: int) -> Iterator[tuple[Mutant, str]]:
    """Each with what became of it as soon as that is known: ``killed``, ``survived``, ``timeout`` or ``untested``."""
    for name in PRELOADED:
        importlib.import_module(name)
    _tame_hypothesis()
    _prove(mutants, known)
    running: dict[int, Mutant] = {}
    for mutant in mutants:
        concerned = known.concerned(mutant)
        if not concerned:
            yield mutant, "untested"
            continue
        if len(running) >= at_once:
            yield _ended(running)
        running[_begin(mutant, concerned, known)] = mutant
    while running:
        yield _ended(running)


def _prove(mutants: Sequence[Mutant], known: Reach) -> None:
    """Run all tests that are concerned without a change: what fails then would kill others for a wrong reason."""
    concerned = list({test: None for mutant in mutants for test in known.concerned(mutant)})
    if concerned:
        unchanged = replace(mutants[0], variant=UNCHANGED)
        _, outcome = _ended({_begin(unchanged, concerned, known): unchanged})
        if outcome != "survived":
            raise SystemExit(f"The tests are {outcome} here although nothing is changed.")


def _ended(running: dict[int, Mutant]) -> tuple[Mutant, str]:
    pid, status = os.waitpid(-1, 0)
    mutant = running.pop(pid)
    with suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)  # what it started and left behind
    if os.WIFSIGNALED(status):
        return mutant, "timeout" if os.WTERMSIG(status) == signal.SIGALRM else "killed"
    code = os.WEXITSTATUS(status)
    if code == pytest.ExitCode.NO_TESTS_COLLECTED:
        raise SystemExit(f"No test was run for {mutant}.")
    return mutant, "killed" if code else "survived"


def _begin(mutant: Mutant, concerned: list[str], known: Reach) -> int:
    pid = os.fork()
    if pid:
        return pid
    code = 1
    try:
        import resource  # only Unix has it, as it has fork

        os.setsid()
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nothing, stream)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        usual = sum(known.seconds.get(test, 0.0) for test in concerned)
        signal.setitimer(signal.ITIMER_REAL, LEAST + PATIENCE * usual)
        code = _run(mutant, concerned, known)
    finally:
        os._exit(code)


def _run(mutant: Mutant, concerned: list[str], known: Reach) -> int:
    sys.meta_path.insert(0, _Finder(mutant))
    files = sorted({test.partition("::")[0] for test in concerned})
    with tempfile.TemporaryDirectory() as folder:
        words = ["-x", "-q", "-p", "no:cacheprovider", "-W", PRELOADED_IS_FINE, f"--basetemp={folder}/pytest", *files]
        return int(pytest.main(words, plugins=[_Only(concerned, known.seconds)]))


def _tame_hypothesis() -> None:
    """The same examples in each run, nothing kept of those that fail, and no search for the smallest."""
    from hypothesis import Phase, settings

    settings.register_profile("mutants", database=None, derandomize=True, phases=(Phase.explicit, Phase.generate))
    settings.load_profile("mutants")


class _Only:
    """Runs the tests that are concerned in their order, but those of one file in a row, for what they share.

    A test that is new is one of those with other parameters, which a change of a table has made.
    """

    def __init__(self, concerned: list[str], known: Collection[str]) -> None:
        self._places = {test: n for n, test in enumerate(concerned)}
        self._names = {test.partition("[")[0]: n for test, n in self._places.items()}
        self._known = known

    def _place(self, item: pytest.Item) -> int | None:
        new = item.nodeid not in self._known
        return self._names.get(item.nodeid.partition("[")[0]) if new else self._places.get(item.nodeid)

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        places = {item: place for item in items if (place := self._place(item)) is not None}
        first: dict[Path, int] = {}
        for item, place in places.items():
            first[item.path] = min(first.get(item.path, place), place)
        items[:] = sorted(places, key=lambda item: (first[item.path], places[item]))


class _Finder:
    """Finds the changed module in the place of the one on disk."""

    def __init__(self, mutant: Mutant) -> None:
        parts = mutant.path.relative_to(ROOT).with_suffix("").parts
        self._name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        self._mutant = mutant

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        if name != self._name:
            return None
        loader = _Loader(name, str(self._mutant.path))
        loader.mutant = self._mutant
        return spec_from_file_location(name, self._mutant.path, loader=loader)


class _Loader(SourceFileLoader):
    mutant: Mutant

    def get_code(self, fullname: str) -> CodeType:
        return compile(mutated(self.mutant), self.path, "exec", dont_inherit=True)
