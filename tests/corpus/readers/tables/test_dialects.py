"""How a table separates and quotes its cells."""

from __future__ import annotations

import pytest

from corpus.readers.tables.dialects import Dialect, dialect_of, has_known_header


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("title,text\n", True), ("title;text", True), ("title\ttext\n", True), ('"Title"|\'Text\'\n', True),
        ("title,other\n", False), ("one,two\n", False), ("title\n", False), ("", False),
        ("title,text," + "x" * 60 + "\n", True), ("title,text," + "x" * 61 + "\n", False),
        (",".join([f"{name:60}" for name in ("title", "text")]), True), ("title;a,text\n", False),
        ("a,b;title;text\n", True),
        ("title,text" + "," * 4_980 + "\nx", True), ("x" * 5_000 + "\ntitle,text", False),
    ],
)  # fmt: skip
def test_a_header_is_short_names_of_which_two_are_known(text, known):
    assert has_known_header(text) is known


@pytest.mark.parametrize(
    ("text", "dialect"),
    [
        ("title,text\na;b,c\n", Dialect(",")),
        ("title;text\na,b;c\n", Dialect(";")),
        ("title|text\n'a|b'|'c'\n", Dialect("|", "'")),
        ('title,text\n"a ""b""","c"\n', Dialect(",")),
        ('title,text\n"a \\"b\\", c","d"\n', Dialect(",", '"', "\\")),
        ('title\ttext\n"No" vote\t"We lost," she said.\n"A" b\tc\n', Dialect("\t", None)),
        ("nothing", Dialect(",")),
        ("one,two,three\na,b,c\n", Dialect(",")),
        ("title,text\n", Dialect(",")),
        ("one;two\na;b,c\nd;e\n", Dialect(";")),
        ("one;two\na;b,c\nd\n", Dialect(";")),
        ("one;two\n,\n", Dialect(";")),
        ('one,two\n"x,1\ny,2\nz",3\nlone\n', Dialect(",", None)),  # half of two rows, three quarters of four
        ("title;text,one,two\na;b,c,d\ne;f,g,h\n", Dialect(";")),
    ],
)
def test_the_dialect_that_gives_even_rows_is_taken(text, dialect):
    assert dialect_of(text) == dialect
