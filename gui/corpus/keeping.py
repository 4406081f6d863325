"""Keeping what became of the articles as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus.flow_files import write_flow
from gui.asking import ask_new_file
from gui.banner import Kind
from models.errors import KnownError
from models.wording import later, say

if TYPE_CHECKING:
    from gui.corpus.page import CorpusPage

KINDS = later("Drawing (*.svg);;Numbers (*.csv)")


def ask_where(page: CorpusPage) -> None:
    """Ask where the drawing, or the table of its numbers, goes."""
    if not page.flow.stages:
        return
    around = page.around
    proposed = around.settings.folder("datasets") / f"{around.project.path.stem} articles.svg"
    to = ask_new_file(page, say("Where the drawing goes"), proposed, say(KINDS))
    if to is None:
        return
    try:
        write_flow(page.flow.stages, to)
    except KnownError as error:
        around.banners.tell_error(error)
    else:
        around.banners.tell(Kind.NEWS, say("Wrote {file}.", file=to))
