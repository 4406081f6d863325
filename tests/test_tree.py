"""Nothing lies at the top of the tree that was not meant to."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
EXPECTED = {
    ".ci", ".gitattributes", ".github", ".gitignore", ".pre-commit-config.yaml", "CHANGELOG.md", "CITATION.cff",
    "CONTRIBUTING.md", "LICENSE", "Makefile", "NOTICE", "README.md", "SECURITY.md", "changes", "corpus", "docs", "gui",
    "models", "packaging", "pyproject.toml", "requirements-dev.lock", "requirements.lock", "resources", "tests",
}  # fmt: skip


def unexpected(tracked: list[str]) -> list[str]:
    """The names at the top of the tracked tree that are not expected there."""
    return sorted({path.partition("/")[0] for path in tracked} - EXPECTED)


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="only a repository tracks files")
def test_nothing_unexpected_is_tracked_at_the_top():
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    stray = unexpected(listed.split("\0")[:-1])
    assert not stray, (
        f"{', '.join(stray)}: take what was only tried out away (git rm -r --cached NAME), "
        "move what belongs to a room into it, or add a name that is meant to stay to EXPECTED in tests/test_tree.py"
    )


def test_a_stray_file_or_folder_is_seen():
    assert unexpected(["gui/main.py", "out/dataset/spans.csv", "out/x", "notes.txt"]) == ["notes.txt", "out"]
