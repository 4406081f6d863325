"""Sentences in the language of who reads, whatever the values in them hold, and that all known errors are said."""

from __future__ import annotations

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import corpus
from models.errors import KnownError
from models.wording import ENGLISH, English, later, number, say, speak

ROOT = Path(__file__).parents[2]
WORDED = {"ArgumentTypeError", "Step"}  # beside known errors, what holds words for people

TEXTS = st.text() | st.sampled_from(["{", "}", "{}", "{n}", "{what}", "{{what}}", "{0}", "{what.x}", "%s", "|", "a|b"])


FORMS = {
    "{n} article in {where}|{n} articles in {where}": (
        "{n} artykuł w {where}", "{n} artykuły w {where}", "{n} artykułów w {where}",
    ),
    "“{what}” is no pattern.": ("„{what}” to nie wzorzec.",),
    "Stopped.": ("Zatrzymano.",),
}  # fmt: skip


class Polish:
    """A language with three forms, which writes a narrow space between thousands."""

    def template(self, english: str, n: int | None) -> str:
        if english not in FORMS:
            return ENGLISH.template(english, n)
        few = n is not None and n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14)
        return FORMS[english][0 if n in (None, 1) else 1 if few else 2]

    def number(self, value: int) -> str:
        return f"{value:,}".replace(",", "\u202f")


@pytest.fixture
def polish() -> Iterator[None]:
    speak(Polish())
    yield
    speak(ENGLISH)


def articles(n: int) -> str:
    return say("{n} article in {where}|{n} articles in {where}", n=n, where="Alden")


def test_english_has_a_form_for_one_and_a_form_for_more():
    assert [articles(n) for n in (0, 1, 2)] == ["0 articles in Alden", "1 article in Alden", "2 articles in Alden"]


def test_a_count_without_a_second_form_has_the_one():
    assert [say("{n} min", n=n) for n in (1, 2)] == ["1 min", "2 min"]


def test_a_bar_in_a_sentence_that_counts_nothing_stays():
    assert say("bom=yes|no") == "bom=yes|no"
    assert say("{name}=yes|no", name="bom") == "bom=yes|no"


def test_whole_numbers_are_written_out_and_all_else_stays_as_it_is():
    assert articles(1_200_000) == "1,200,000 articles in Alden"
    shown = say("{a} {b} {c} {d} {e}", a=-4_321, b="4321", c=4321.5, d=True, e=Path("4321"))
    assert shown == "-4,321 4321 4321.5 True 4321"
    assert number(4_321) == "4,321"


@pytest.mark.usefixtures("polish")
def test_another_language_has_its_own_words_forms_and_numbers():
    assert [articles(n) for n in (1, 3, 5, 12, 22)] == [
        "1 artykuł w Alden", "3 artykuły w Alden", "5 artykułów w Alden", "12 artykułów w Alden", "22 artykuły w Alden",
    ]  # fmt: skip
    assert articles(1_200) == "1\u202f200 artykułów w Alden"
    assert number(1_200) == "1\u202f200"
    assert say("Stopped.") == "Zatrzymano."
    assert say("{n} coder|{n} coders", n=2_000) == "2\u202f000 coders", "what has no translation is said in English"


@pytest.mark.usefixtures("polish")
def test_a_table_is_said_when_it_is_shown():
    table = {"stop": later("Stopped.")}
    assert table["stop"] == "Stopped."
    assert say(table["stop"]) == "Zatrzymano."
    speak(ENGLISH)
    assert say(table["stop"]) == "Stopped."


@given(what=TEXTS, where=TEXTS)
def test_a_value_is_never_taken_for_a_part_of_the_sentence(what, where):
    assert say("“{what}” lies in {where}.", what=what, where=where) == f"“{what}” lies in {where}."
    assert say("{n} of {what}|{n} pieces of {what}", n=2, what=what) == f"2 pieces of {what}"
    assert say("{said}: {what}", said=say("“{what}” is here", what=what), what=where) == f"“{what}” is here: {where}"


@given(what=TEXTS)
def test_nor_in_another_language(what):
    speak(Polish())
    try:
        assert say("“{what}” is no pattern.", what=what) == f"„{what}” to nie wzorzec."
    finally:
        speak(ENGLISH)


@given(n=st.integers(0, 10**12))
def test_any_count_takes_one_of_the_two_forms(n):
    assert say("{n} text|{n} texts", n=n) == (f"{n:,} text" if n == 1 else f"{n:,} texts")


def test_english_is_spoken_where_nobody_chose():
    assert isinstance(ENGLISH, English)
    assert say("Stopped.") == "Stopped."


def test_all_that_tells_people_of_errors_progress_and_options_is_said():
    names = {kind.__name__ for kind in known_errors()} | WORDED
    assert {"NotAllowed", "Busy", "ExportDisagrees"} <= names
    files = [path for room in ("models", "corpus") for path in sorted((ROOT / room).rglob("*.py"))]
    assert [found for path in files for found in unsaid(path.read_text("utf-8"), names)] == []


@pytest.mark.parametrize(
    "source",
    [
        'raise NotAllowed("A coder needs a name.")', 'raise NotAllowed(say("No."), f"It is {x}.")',
        'Step(1, 2, "Reading")', 'Step(1, doing="Reading")', 'add("--json", help="as JSON")', 'add("x", help=a + "b")',
    ],
)  # fmt: skip
def test_what_is_not_said_is_found(source):
    assert unsaid(source, {"NotAllowed", "Step"})


def known_errors() -> Iterator[type[KnownError]]:
    """All kinds of errors that a user can act on, wherever they are defined."""
    for module in pkgutil.walk_packages(corpus.__path__, "corpus."):
        if not module.name.startswith("corpus.prehighlight.reading"):  # which loads spaCy, and defines none
            importlib.import_module(module.name)
    kinds = [KnownError]
    for kind in kinds:
        kinds += kind.__subclasses__()
        yield kind


def unsaid(source: str, names: set[str]) -> list[str]:
    """The calls of what holds words for people that are given words which were not said."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            called = isinstance(node.func, ast.Name) and node.func.id in names
            given = [*(node.args if called else ()), *(k.value for k in node.keywords if called or k.arg == "help")]
            if any(map(is_bare, given)):
                found.append(ast.unparse(node))
    return found


def is_bare(value: ast.expr) -> bool:
    """Whether it is words as they stand, or a sum of such."""
    if isinstance(value, ast.BinOp):
        return is_bare(value.left) or is_bare(value.right)
    return isinstance(value, ast.JoinedStr) or (
        isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value != ""
    )
