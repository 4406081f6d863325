"""An appendix as a LaTeX document: nothing of an article is a command, and no sign keeps it from being set."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from corpus.codebooks.appendix.document import Document

MARK = "% Standfirst: passages by code"
SIGNS = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "%": r"\%", "_": r"\_",
    "^": r"\textasciicircum{}", "~": r"\textasciitilde{}", "<": r"\textless{}", ">": r"\textgreater{}",
    "|": r"\textbar{}", '"': r"\textquotedbl{}", "'": r"\textquotesingle{}", "`": r"\textasciigrave{}",
    "\xa0": "~", "\xad": r"\-",
}  # fmt: skip
# What pdfLaTeX sets with its usual faces, beside the letters of western and central Europe.
SET = frozenset("‘’“”‚„‹›«»–—…•€†‡§¶©®°±·¡¿£¥¢¤¦¨ª¬¯²³´µ¸¹º¼½¾×÷™")
LIGATURES = re.compile(r"([-,])(?=[-,])")  # signs that LaTeX would join with the next one
HEADS = (r"\section*", r"\subsection*", r"\subsubsection*", r"\paragraph*")
PREAMBLE = r"""
% To take it into a paper, copy what stands in the document, and the lines from iftex on.
\documentclass{article}
\usepackage{iftex}
\ifPDFTeX
  \usepackage[T1]{fontenc}
  \usepackage[utf8]{inputenc}
  \usepackage{textcomp}
  \newcommand{\unusual}[2]{[U+#1]} % a sign that pdfLaTeX has no face for; XeLaTeX and LuaLaTeX set it
\else
  \usepackage{fontspec}
  \newcommand{\unusual}[2]{#2}
\fi
\begin{document}
"""


def as_latex(document: Document) -> bytes:
    """The document as UTF-8 text."""
    return f"{MARK}{PREAMBLE}{chr(10).join(_lines(document))}\n\\end{{document}}\n".encode()


def is_earlier(head: bytes) -> bool:
    """Whether a file that begins so is an appendix in LaTeX."""
    return head.startswith(MARK.encode())


def escaped(text: str) -> str:
    """Words as LaTeX that sets them as they are, on one line."""
    return LIGATURES.sub(r"\1{}", "".join(map(_sign, " ".join(text.split()))))


def _sign(sign: str) -> str:
    if sign in SIGNS:
        return SIGNS[sign]
    if sign.isascii() or sign in SET or "\xc0" <= sign <= "\u017f":
        return "" if unicodedata.category(sign) == "Cc" else sign
    return f"\\unusual{{{ord(sign):04X}}}{{{sign}}}"


def _lines(document: Document) -> Iterator[str]:
    yield f"{HEADS[0]}{{{escaped(document.title)}}}"
    yield escaped(document.introduction)
    for section in document.sections:
        yield ""
        yield f"{HEADS[min(section.depth + 1, len(HEADS) - 1)]}{{{escaped(section.heading)}}}"
        if section.definition:
            yield f"\\emph{{{escaped(section.definition)}}}"
        yield from ("", escaped(section.counted))
        for passage in section.passages:
            yield r"\begin{quote}"
            yield rf"{escaped(passage.words)}\par"
            yield rf"--- {escaped(passage.speakers)}" + "".join(f"; {escaped(s)}" for s in passage.stances) + r"\par"
            yield rf"\small {escaped(passage.origin)}"
            yield r"\end{quote}"
