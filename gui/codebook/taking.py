"""A codebook file that is brought in: what it changes is shown first, and what codings hang on is decided."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from corpus.codebooks.sources import codebook_from
from gui.banner import Kind
from gui.codebook.doing import Doing
from gui.codebook.preview import Choice
from models import revising
from models.codebook import Codebook
from models.errors import KnownError
from models.file import Project
from models.history import Change
from models.people import Acting
from models.revising import Effect, Incoming
from models.wording import later, say

MOST = 8  # sentences of each kind that are shown
MORE = later("… and {n} change more.|… and {n} changes more.")
MORE_USED = later("… and {n} more on which codings hang.|… and {n} more on which codings hang.")


class Taking:
    """Bringing in a file."""

    def __init__(self, doing: Doing) -> None:
        self._doing = doing
        self._page = doing.page

    def take(self, path: Path) -> None:
        """Show what a file would change; where it is a project's first codebook, it is taken at once."""
        if self._doing.refuses():
            return
        try:
            new = codebook_from(path)
        except KnownError as error:
            self._doing.fail(error)
            return
        self.take_read(path.name, new)

    def take_read(self, name: str, new: Codebook) -> None:
        """Show what a codebook would change that was read already, from what is called ``name``."""
        if self._doing.refuses():
            return
        try:
            found = revising.incoming(self._page.project, new)
        except KnownError as error:
            self._doing.fail(error)
            return
        if not found.sentences:
            self._page.around.banners.tell(Kind.NEWS, say("The codebook says what {file} says already.", file=name))
        elif not self._page.book.claims:
            self._import(name, new, False, None)
        else:
            self._show(name, new, found)

    def _show(self, name: str, new: Codebook, found: Incoming) -> None:
        said = [*filter(None, (found.summary,)), *found.remarks]
        for sentences, more in ((_decided(found), MORE_USED), (found.sentences, MORE)):
            said += sentences[:MOST]
            if len(sentences) > MOST:
                said.append(say(more, n=len(sentences) - MOST))
        codings = sum(u.codings for u in (*found.gone, *found.reworded)) + sum(lost.answers for lost in found.lost)
        same = bool(found.reworded)
        take = partial(self._import, name, new, same)
        label = say("Import it: the other words mean the same") if same else say("Import it")
        if found.gone or found.lost:
            choices = [
                Choice(
                    "A", say("{import_}, and coders are asked about what is gone", import_=label), partial(take, True)
                ),
                Choice("R", say("{import_}, and what is gone is only retired", import_=label), partial(take, False)),
            ]
        else:
            choices = [Choice("Enter", label, partial(take, None))]
        head = say("Import {file}", file=name)
        self._doing.preview(head, Effect(codings) if codings else None, said, choices)

    def _import(self, name: str, new: Codebook, same: bool, asks: bool | None) -> None:
        def act(project: Project, lead: Acting) -> Change:
            note = say("imported from {file}", file=name)
            return revising.import_codebook(project, lead, new, note, same, asks)

        if self._doing.lead(act):
            claims = sum(not claim.retired for claim in self._page.book.claims)
            now = say("The codebook is now that of {file}.", file=name)
            told = (say("{n} claim.|{n} claims.", n=claims), *new.remarks)
            self._page.around.banners.tell(Kind.NEWS, now, " ".join(told))


def _decided(found: Incoming) -> list[str]:
    """What codings hang on, and what becomes of it."""
    said = [
        say(
            "{before} is called {after}: {n} coding hangs on it.|{before} is called {after}: {n} codings hang on it.",
            n=used.codings, before=used.before, after=used.after,
        )
        for used in found.reworded
    ]  # fmt: skip
    said += [
        say(
            "{before} is gone: {n} coding hangs on it.|{before} is gone: {n} codings hang on it.",
            n=u.codings,
            before=u.before,
        )
        for u in found.gone
    ]
    return said + [
        say(
            "“{option}” of “{variable}” is gone: {n} answer names it.|"
            "“{option}” of “{variable}” is gone: {n} answers name it.",
            n=lost.answers, option=lost.option, variable=lost.variable,
        )
        for lost in found.lost
    ]  # fmt: skip
