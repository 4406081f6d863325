"""All pages beside the desk. A new one is a folder with a ``page.py`` and a line here."""

from __future__ import annotations

from gui.actors.page import PAGE as ACTORS
from gui.codebook.page import PAGE as CODEBOOK
from gui.codings.beside_page import PAGE as BESIDE
from gui.codings.page import PAGE as CODINGS
from gui.commands import with_more
from gui.corpus.imports_page import PAGE as IMPORTS
from gui.corpus.page import PAGE as CORPUS
from gui.corpus.raw_page import PAGE as RAW
from gui.exporting.page import PAGE as EXPORTING
from gui.families.page import PAGE as FAMILIES
from gui.guide.page import PAGE as GUIDE
from gui.handing_out.page import PAGE as HANDING_OUT
from gui.importing.page import PAGE as IMPORTING
from gui.keysheet.page import PAGE as KEYSHEET
from gui.pages.spec import PageSpec
from gui.preferences.page import PAGE as PREFERENCES
from gui.searching.page import PAGE as SEARCHING

PAGES: tuple[PageSpec, ...] = (
    IMPORTING,
    CORPUS,
    IMPORTS,
    RAW,
    CODEBOOK,
    ACTORS,
    HANDING_OUT,
    EXPORTING,
    CODINGS,
    BESIDE,
    FAMILIES,
    SEARCHING,
    KEYSHEET,
    GUIDE,
    PREFERENCES,
)
COMMANDS = with_more(page.command for page in PAGES if page.command is not None)
