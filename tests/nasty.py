"""Kinds of text that cost more than they should where a reader looks at the same signs again and again."""

from __future__ import annotations

from collections.abc import Iterator

SHAPES: dict[str, str] = {
    "capitals": "A",
    "capitals apart": "A ",
    "capitals with dots": "A.",
    "initials": "A. B. ",
    "small letters": "a",
    "words": "word ",
    "opening brackets": "(",
    "closing brackets": ")",
    "square brackets": "[[{",
    "straight marks": '"',
    "opening marks": "“",
    "closing marks": "”",
    "marks and spaces": '" ',
    "low and high marks": "„“",
    "angle marks": "«»",
    "backticks": "``",
    "apostrophes": "'",
    "apostrophes and spaces": " '",
    "opened in single marks": " ‘ab",
    "opened in straight single marks": " 'ab",
    "possessives": "James' ",
    "elisions": "rock'n'",
    "dashes": "-",
    "long dashes": "—",
    "dashes and spaces": " - ",
    "dots": ".",
    "dots and spaces": ". ",
    "ellipses": "… ",
    "commas": ",",
    "commas and spaces": ", ",
    "colons": ":",
    "question marks": "?! ",
    "spaces": " ",
    "hard spaces": "\u00a0",
    "tabs": "\t",
    "blank lines": "\n",
    "lines of one letter": "A\n",
    "lines of blanks": " \n",
    "said": "said ",
    "said and said": "said, ",
    "names that said": "Ann Lee said ",
    "names with commas": "Ann Lee, ",
    "names with titles": "Sheriff Ann Lee and ",
    "titles": "Sheriff ",
    "names of one letter": "A B C D. ",
    "names with hyphens": "Ann-Lee-",
    "names with apostrophes": "O’Hara’s ",
    "names with of": "Bank of ",
    "counties": "Cabarrus, Gaston, Henderson and Nash ",
    "acronyms": "NATO (NATO) ",
    "quotes of one word": "“Yes,” ",
    "quotes of a sentence": "“We will see about that.” ",
    "quotes that never close": "“We will see about that. ",
    "quotes with a speaker": "“We will see,” Ann Lee said. ",
    "signed quotes": "“We will see.” — Ann Lee ",
    "quote paragraphs": "“We will see about that.\n",
    "colons after names": "LEE: Yes.\n",
    "capitals before marks": "A" * 219 + "“",
    "capitals apart before marks": "A " * 110 + "“",
    "capitalised before marks": "Aa " * 40 + ": “",
    "combining marks": "e\u0301\u0300\u0302",
    "only combining marks": "\u0301",
    "emoji in chains": "👩\u200d👩\u200d👧",
    "flags": "🇩🇪",
    "right to left": "שלום ",
    "right to left marks": "\u202e\u202d",
    "digits": "1",
    "digits with commas": "1,000,",
    "digits with dots": "1.",
    "dates": "March 11, 2020 ",
    "numbers as dates": "03/04/2020 ",
    "times": "12:34:",
    "addresses": "https://a.example/?a=b&c=d ",
    "one address": "https://a.example/" + "a/" * 9,
    "ats": "a@b.",
    "tags": "<a ",
    "escapes": "\\",
    "escaped marks": '\\"',
    "nested arrays": "[",
    "nested objects": '{"a":',
    "cells": "a,b;c|d\t",
    "quoted cells": '"a",',
    "open cells": '"a,',
    "pipes": "|",
    "garbled": "â€œ",
    "garbled letters": "Ã©Â",
    "low lines": "_",
    "stars": "*",
    "dashes as lines": "---\n",
    "labels": "Title: a\n",
    "labels without": "Title:\n",
    "numbers of pages": "Page 1\n",
    "places": "RALEIGH, N.C. ",
    "places in capitals": "RALEIGH-",
    "datelines": "RALEIGH, N.C. (AP) — ",
    "letters beyond": "𝔸",
    "underscored": "a_b-c.d'",
    "zero width": "\u200b",
    "percent": "%",
    "sentences": "Mr. Lee spoke. ",
    "abbreviations": "U.S. ",
}
# Kinds in which no piece is like another; {} is another capitalised word each time.
DISTINCT: dict[str, str] = {
    "full names": "Ann {} said so. ",
    "middle names": "Ann {} Lee spoke. ",
    "middle names and last names": "Ann Lee {} and Ann {} Lee spoke. ",
    "one surname of many": "Ann{} Lee spoke, and Lee too. ",
    "bodies": "The {} Group of Lee met. ",
    "bodies of bodies": "The {} Group of Lee Group of Ann met. ",
    "shortened bodies": "The {} Ann Lee Group met the Ann Lee Group. ",
    "acronyms in brackets": "The {} Action Party ({}P) met. ",
    "offices": "Sheriff Ann {} spoke. ",
    "speakers": "“We will see about that,” said Ann {}.\n",
    "speakers unnamed": "“We will see about that,” said a cousin of {}.\n",
    "speakers by a pronoun": "{} Inc. was silent. “We will see about that,” he said.\n",
    "speakers by their office": "Sheriff Ann {} met {}. “We will see about that,” the mayor said.\n",
    "speakers by their group": "Ann {} met the board. “We will see about that,” the church said.\n",
    "churches": "The {} Church of Lee met. “We will see about that,” the Church said.\n",
    "speakers by their group, named": "The {} Board met. “We will see about that,” the board said.\n",
    "places": "They went to {} County, and to {}. ",
    "headlines": "{}: We will see about that\n",
}
# What stands around such a run often decides whether it is looked at at all.
FRAMES: dict[str, tuple[str, str]] = {
    "alone": ("", ""),
    "in a paragraph": ("ALDEN — Mayor Rosa Lind said “", "” on Monday, Voss told the council."),
}


def texts(length: int) -> Iterator[tuple[str, str]]:
    """Every kind in every frame as (name, text of about ``length`` characters)."""
    for name, shape in SHAPES.items():
        for frame, (before, behind) in FRAMES.items():
            yield f"{name}, {frame}", before + run(shape, length) + behind
    for name, shape in DISTINCT.items():
        yield f"distinct {name}", distinct(shape, length)


def run(shape: str, length: int) -> str:
    """A shape again and again."""
    return (shape * (length // len(shape) + 1))[:length]


def distinct(shape: str, length: int) -> str:
    """A shape again and again, each time with other words."""
    found, size, n = [], 0, 0
    while size < length:
        found.append(shape.replace("{}", word(n)))
        size += len(found[-1])
        n += 1
    return "".join(found)


def word(number: int) -> str:
    """A capitalised word of its own for each number."""
    letters = ""
    while number or not letters:
        number, rest = divmod(number, 20)
        letters += "bcdfghjklmnpqrstvwxz"[rest] + "aeiou"[rest % 5]
    return letters.capitalize()
