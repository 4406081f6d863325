"""The version of the reader: what changes a reading changes it, and nothing else does."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from corpus.prehighlight.reading.version import CODE, HOME, LISTS, fingerprint, version

WORDS = "corpus/prehighlight/text/words.py"
TITLES = f"{LISTS}/titles.txt"
# Of ours, what the pipeline imports and no reading depends on: names of pipelines, errors, wording, the project file.
APART = {"corpus/prehighlight/pipelines.py", "corpus/prehighlight/reading/version.py"}


@pytest.fixture
def home(tmp_path) -> Path:
    """A copy of what the reader is made of, in another folder."""
    for place in (*CODE, LISTS):
        to = tmp_path / "elsewhere" / place
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(HOME / place, to) if (HOME / place).is_dir() else shutil.copy(HOME / place, to)
    return tmp_path / "elsewhere"


def edit(path: Path, before: bytes, after: bytes) -> None:
    assert before in path.read_bytes()
    path.write_bytes(path.read_bytes().replace(before, after, 1))


def test_the_same_tree_is_the_same_reader_in_any_folder(home):
    assert fingerprint(home) == fingerprint(HOME)


@pytest.mark.parametrize(
    ("place", "before", "after"),
    [
        (WORDS, b"LONGEST_PARAGRAPH = 4_000", b"LONGEST_PARAGRAPH = 4_001"),
        (WORDS, b'"""How many words ``text`` has."""', b"text = text.strip()"),
        (WORDS, b"def count_words", b"def count_the_words"),
        ("models/findings/records.py", b"speaker_confidence: float = 1.0", b"speaker_confidence: float = 0.5"),
        ("corpus/prehighlight/reading/pipeline.py", b"LONGEST_TEXT = 1_000_000", b"LONGEST_TEXT = 2_000_000"),
        (TITLES, b"Mayor", b"mayor"),
    ],
)
def test_a_changed_deed_or_list_is_another_reader(home, place, before, after):
    edit(home / place, before, after)
    assert fingerprint(home) != fingerprint(HOME)


@pytest.mark.parametrize(
    ("place", "before", "after"),
    [
        (WORDS, b"# code points; a parser's time", b"# characters; a parser's hours"),
        (WORDS, b'"""How many words ``text`` has."""', b'"""The number of its words."""'),
        (WORDS, b"return frozenset(line.split())", b"return frozenset(\n        line.split(),\n    )"),
        (f"{LISTS}/README.md", b"Lexicons", b"Lists"),
    ],
)
def test_other_words_about_it_are_the_same_reader(home, place, before, after):
    edit(home / place, before, after)
    assert fingerprint(home) == fingerprint(HOME)


def test_line_ends_and_what_python_leaves_behind_are_no_part_of_it(home):
    for place in (WORDS, TITLES):
        (home / place).write_bytes((home / place).read_bytes().replace(b"\n", b"\r\n"))
    (home / "corpus/prehighlight/text/__pycache__/words.cpython-311.pyc").parent.mkdir(exist_ok=True)
    (home / "corpus/prehighlight/text/__pycache__/words.cpython-311.pyc").write_bytes(b"\0")
    assert fingerprint(home) == fingerprint(HOME)


@pytest.mark.parametrize("place", [f"{LISTS}/more.txt", "corpus/prehighlight/names/more.py"])
def test_a_file_more_is_another_reader(home, place):
    (home / place).write_text("more = 1\n")
    assert fingerprint(home) != fingerprint(HOME)


def test_without_its_code_there_is_no_version(home):
    (home / "models/findings/records.py").unlink()
    with pytest.raises(FileNotFoundError):
        fingerprint(home)


def test_the_model_is_a_part_of_the_version(tmp_path):
    (tmp_path / "parser").mkdir()
    (tmp_path / "parser" / "model").write_bytes(b"weights")
    first = version("3.8.0", tmp_path)
    assert first.startswith("3.8.0/")
    assert len(first) == len("3.8.0/a1b2c3d4")
    version.cache_clear()
    (tmp_path / "__init__.pyc").write_bytes(b"\0")
    assert version("3.8.0", tmp_path) == first
    version.cache_clear()
    (tmp_path / "parser" / "model").write_bytes(b"Weights")
    assert version("3.8.0", tmp_path) != first
    assert version("3.8.0", None) not in (first, version("3.8.1", None))


def test_every_list_has_a_suffix_that_counts():
    assert {path.suffix for path in (HOME / LISTS).iterdir() if path.name != "README.md"} == {".tsv", ".txt"}


def test_nothing_that_reads_is_left_out():
    code = (
        "import json, sys; import corpus.prehighlight.reading.pipeline; "
        "print(json.dumps([m.__file__ for n, m in sys.modules.items() if n.startswith('corpus.')]))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=HOME, check=True, capture_output=True)
    read = {Path(file).relative_to(HOME).as_posix() for file in json.loads(done.stdout)}
    left = {file for file in read if not any(file == place or file.startswith(f"{place}/") for place in CODE)}
    assert {file for file in left if not file.endswith("__init__.py")} == APART
