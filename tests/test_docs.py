"""What is written in docs/ can't go stale."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from corpus.commands.running import COMMANDS
from corpus.exporting.formats import FORMATS
from corpus.readers.registry import READERS
from docs.make import commands, formats, guide, schema, translations

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("drawn", [schema, commands, formats])
def test_what_is_generated_is_not_stale(drawn):
    assert drawn.PAGE.read_text("utf-8") == drawn.page(), "run make docs"


def test_every_option_of_every_command_is_written_down():
    sections = dict(part.split("\n", 1) for part in commands.page().split("\n## ")[1:])
    assert set(sections) == set(COMMANDS)
    options = list(commands.options())
    assert ("export", "--no-text") in options
    assert ("codebook", "--coder") in options
    for command, option in options:
        assert re.search(rf"^\| .*`{option}[ `]", sections[command], re.MULTILINE), f"{command} {option}"


def test_every_format_is_written_down():
    page = formats.page()
    for reader in READERS:
        assert f"`--as {reader.kind}`" in page
    for form in FORMATS:
        assert f"`--to {form}`" in page


@pytest.mark.parametrize(
    "page",
    ["README.md", *(f"docs/{page}" for page in guide.PAGES if page.startswith("guide/"))],
)
def test_no_page_names_an_option_that_is_not_there(page):
    known = {option for _, option in commands.options()} | {"--help", "--version"}
    lines = re.findall(r"standfirst [a-z]+ [^`\n]*", (ROOT / page).read_text("utf-8"))
    named = {option for line in lines for option in re.findall(r"(?<=\s)--[a-z-]+", line)}
    assert not named - known


def test_the_packed_guide_is_the_one_in_docs():
    for page in guide.PAGES:
        assert (guide.PACKED / page).read_text("utf-8") == (guide.DOCS / page).read_text("utf-8"), "run make docs"


def test_the_catalogue_of_sentences_is_the_real_one():
    assert translations.CATALOGUE.read_text("utf-8") == translations.catalogue(), "run make docs"


@pytest.mark.parametrize("said", ['f"{n} articles"', '"a" + b', '"a".format()', 'x if y else f"{z}"', "later(label)"])
def test_what_no_catalogue_can_hold_is_refused(said):
    source = said if said.startswith("later") else f"say({said})"
    with pytest.raises(translations.NoLiteral, match="line 1"):
        list(translations.templates_in(source, "a.py"))


def test_literals_in_every_place_are_drawn():
    source = 'say("{n} a|{n} b", n=1)\nsay("c" if x else "d")\nX = {1: later("e")}\nsay(X[1])'
    assert list(translations.templates_in(source, "a.py")) == [
        ("{n} a|{n} b", True), ("c", False), ("d", False), ("e", False),
    ]  # fmt: skip


def test_every_decision_is_listed_once_and_in_order():
    folder = ROOT / "docs" / "decisions"
    listed = re.findall(r"^(\d+)\. \[(.+)\]\((.+)\)$", (folder / "README.md").read_text("utf-8"), re.MULTILINE)
    pages = sorted(page.name for page in folder.glob("*.md") if page.name != "README.md")
    assert [page for _, _, page in listed] == pages
    for number, (written, title, page) in enumerate(listed, 1):
        assert (written, page[:5]) == (str(number), f"{number:04}-")
        assert (folder / page).read_text("utf-8").partition("\n")[0] == f"# {number}. {title}"


def test_every_link_between_pages_leads_somewhere():
    for page in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]:
        for link in re.findall(r"\]\(([^)#:]+?)(?:#[^)]*)?\)", page.read_text("utf-8")):
            assert (page.parent / link).exists(), f"{page.relative_to(ROOT)}: {link}"


def test_the_changelog_says_what_is_new_in_lines():
    """The newest section is of this version or not released yet; below a sentence at most, an entry is one line."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    sections = (ROOT / "CHANGELOG.md").read_text("utf-8").split("\n## ")[1:]
    names = [section.partition("\n")[0] for section in sections]
    assert names[0] in ("Unreleased", version)
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", name) for name in names[1:])
    for section in sections:
        entries = section[section.index("\n- ") + 1 :].strip().splitlines()
        assert [line for line in entries if not line.startswith("- ")] == []
