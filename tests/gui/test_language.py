"""The window in a language that nobody speaks: whatever is still English in it can't be translated yet."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date, time
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from docs.make.translations import sentences
from gui import language
from gui.banner import Kind
from gui.importing import report_rows
from gui.importing.how import ENCODINGS
from gui.pages.registry import COMMANDS, PAGES
from gui.settings import Settings
from gui.style.painting import shown_key
from models.wording import say, speak
from tests.conftest import CODEBOOK, READING, TEXT
from tests.gui.hands import press, said
from tests.gui.spoken import Painted, cut_off, texts_of, unspoken

MONTHS = "May June"
IMPORTED = "Mayor Lind said no. Nobody else did.\n"
NAMES = "Ana Ben Ruiz AN BE Rents rents Council weighs cap Alden Post Ina Roe By Lind Rosa Voss Mayor Standfirst"
KEYS = "Enter Esc Ctrl Shift Alt PgUp PgDn Del Plus Space Tab Backspace D J K P C L"
CODES = "en text"  # of a language, of a reader
SIZE = (1280, 720)


@pytest.fixture
def pseudo(qapp) -> Iterator[None]:
    """Everything is said in the language that nobody speaks, and in English again afterwards."""
    translator = language.PseudoTranslator()
    qapp.installTranslator(translator)
    speak(language.QtLanguage())
    yield
    qapp.removeTranslator(translator)


# The words of the language.


def test_a_sentence_is_longer_accented_and_keeps_its_places(pseudo):
    assert say("Open {file}", file="a.txt") == "⟦Öpéñ a.txt~~⟧"
    assert say("{n} article|{n} articles", n=1).startswith("⟦1 ártîçlé~")
    assert say("{n} article|{n} articles", n=1234).startswith("⟦1,234 ártîçlés~")


def test_what_has_no_translation_is_english():
    speak(language.QtLanguage())
    assert say("{n} article|{n} articles", n=2) == "2 articles"
    assert say("Open {file}", file="a") == "Open a"


@pytest.mark.parametrize(
    ("code", "whole", "part", "at"),
    [
        ("en_GB", "14 May 2024", "14 May", "16:03"),
        ("de_DE", "14. Mai 2024", "14. Mai", "16:03"),
        ("es_ES", "14 de mayo de 2024", "14 de mayo", "16:03"),
        ("hu_HU", "2024. május 14.", "május 14.", "16:03"),
        ("en_US", "May 14, 2024", "May 14", "4:03 PM"),
    ],
)
def test_days_and_times_are_written_as_the_locale_does(monkeypatch, code, whole, part, at):
    monkeypatch.setattr(language, "_locale", QLocale(code))
    day = date(2024, 5, 14)
    assert (language.long_date(day), language.day_of_year(day)) == (whole, part)
    assert re.sub(r"\s", " ", language.clock(time(16, 3, 9))).upper() == at
    assert ":09" in language.clock(time(16, 3, 9), with_seconds=True)


def test_a_language_that_is_asked_for_is_installed(qapp, monkeypatch):
    monkeypatch.setenv("STANDFIRST_LANGUAGE", language.PSEUDO)
    installed = []
    monkeypatch.setattr(qapp, "installTranslator", installed.append)
    language.install(qapp, language.SYSTEM)
    assert [type(translator) for translator in installed] == [language.PseudoTranslator]
    monkeypatch.setenv("STANDFIRST_LANGUAGE", "")
    language.install(qapp, "eo")
    assert len(installed) == 1  # there is no translation, so English stays


TRANSLATED = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en"><context><name>standfirst</name>
<message numerus="yes"><source>{n} article|{n} articles</source>
<translation><numerusform>{n} Artikel (einer)</numerusform><numerusform>{n} Artikel</numerusform></translation>
</message>
<message><source>Open {file}</source><translation>{file} öffnen</translation></message>
</context></TS>
"""


def test_a_translation_brings_its_forms_its_numbers_and_its_days(qapp, monkeypatch, tmp_path):
    source, made = tmp_path / "standfirst_de.ts", tmp_path / "standfirst_de.qm"
    source.write_text(TRANSLATED, "utf-8")
    tool = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    subprocess.run([str(tool), str(source), "-qm", str(made)], check=True, capture_output=True)
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    monkeypatch.setattr(language, "_locale", language.ENGLISH_LOCALE)
    language.install(qapp, "de")
    try:
        assert say("{n} article|{n} articles", n=1) == "1 Artikel (einer)"
        assert say("{n} article|{n} articles", n=1234) == "1.234 Artikel"
        assert say("Open {file}", file="a.txt") == "a.txt öffnen"
        assert say("Back") == "Back"
        assert language.long_date(date(2024, 5, 14)) == "14. Mai 2024"
    finally:
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)


# The tour.


def test_an_english_sentence_would_be_found(home):
    data = data_words(home)
    for english in ("Choose a folder …", "All of them (3)", "⟦Ñéw~~⟧ project", "⟦1 ártîçlé~~⟧, 2 drafts left"):
        assert unspoken(english, data)
    assert not unspoken("⟦Ñéw {plâcé~~⟧ Rosa Lind, Ctrl K, /tmp/a.txt", data)


def strings_in(value: object) -> Iterator[str]:
    """All plain strings of a record and what it holds."""
    if type(value) is str:
        yield value
    elif is_dataclass(value):
        for part in fields(value):
            yield from strings_in(getattr(value, part.name))
    elif isinstance(value, tuple | list):
        for item in value:
            yield from strings_in(item)


def data_words(folder: Path) -> set[str]:
    """The words of what the tests put into the project, of names, keys and paths."""
    caps = (shown_key(key) for command in COMMANDS for key in command.keys)
    told = (TEXT, IMPORTED, NAMES, KEYS, CODES, MONTHS, *ENCODINGS, *report_rows.ENCODINGS.values(), str(folder))
    faces = (*QFontDatabase.families(), "English")  # which have their own names in every language
    whole = (*told, *strings_in(CODEBOOK), *strings_in(READING), *caps, *faces)
    return set(re.findall(r"[^\W\d_]+", " ".join(whole)))


class Tour:
    """Looks at the window in one state after the other, and keeps what is wrong in each."""

    def __init__(self, window, painted: Painted, folder: Path) -> None:
        self.window, self._painted = window, painted
        self._data = data_words(folder)
        self.english: set[tuple[str, str, str]] = set()
        self.cut: set[tuple[str, str]] = set()

    def look(self, state: str) -> None:
        QApplication.processEvents()
        self._painted.texts.clear()
        self.window.grab()
        for where, text in [*texts_of(self.window), *(("painted", text) for text in self._painted.texts)]:
            if unspoken(text, self._data):
                self.english.add((state, where, text))
        self.cut |= {(state, said) for said in cut_off(self.window)}

    def press(self, keys: str) -> None:
        press(self.window, keys)


@pytest.fixture
def templates(monkeypatch) -> set[str]:
    """All templates that are said while a test runs."""
    said: set[str] = set()
    own = language.QtLanguage.template

    def heard(self: language.QtLanguage, english: str, n: int | None) -> str:
        said.add(english)
        return own(self, english, n)

    monkeypatch.setattr(language.QtLanguage, "template", heard)
    return said


@pytest.fixture
def tour(pseudo, monkeypatch, open_window, home):
    """Opens a window of the smallest usual size on a project."""
    painted = Painted(monkeypatch)

    def begin(project=None, kept=None) -> Tour:
        window = open_window(project, kept)
        window.resize(*SIZE)
        return Tour(window, painted, home)

    return begin


def settled(tour: Tour) -> None:
    assert not tour.english, "\n".join(map(str, sorted(tour.english)))
    assert not tour.cut, "\n".join(map(str, sorted(tour.cut)))


def test_nothing_of_the_first_pages_is_english_or_cut_off(tour, home, settings, rents):
    first = tour(kept=Settings(home / "new.ini"))
    first.look("who")
    settled(first)
    again = tour(rents)
    again.window.actions_.run("close_project")
    again.look("welcome, with a project to go on with")
    again.window.actions_.run("new_project")
    again.look("new project")
    again.window.start.take_articles([home / "a.txt"])
    again.window.actions_.run("change_coder")
    again.look("change who is coding")
    again.window.pages.back()
    again.window.actions_.run("about")
    again.window.tell_bug(ZeroDivisionError("by nought"))
    again.press("Ctrl+K")
    again.look("palette without a project, banners")
    settled(again)


def importing(shown, page, home, qtbot):
    page.take_files([home / "in"])
    qtbot.waitUntil(lambda: page.stage.name == "LOOKED")
    qtbot.waitUntil(lambda: not shown.window.jobs.running())
    shown.look("import, looked")
    page.keep()
    qtbot.waitUntil(lambda: page.stage.name == "KEPT")
    shown.look("import, kept")


def handing_out(shown, page, home, qtbot):
    def settle():
        qtbot.waitUntil(lambda: not page._typed.isActive() and not shown.window.jobs.running())

    settle()
    page.asking.coder_boxes["Ana"].click()
    page.asking.coder_boxes["Ben"].click()
    page.asking.hidden.setText("50 %")
    for way in range(page.asking.ways.count()):
        page.asking.ways.setCurrentIndex(way)
        settle()
        shown.look(f"handing out, way {way}")
    page.asking.ways.setCurrentIndex(0)
    settle()
    page.show_lists()
    settle()
    shown.look("handing out, the lists")
    page.hand_out()
    qtbot.waitUntil(lambda: bool(said(shown.window)))
    page = shown.window.frame.page()
    settle()
    card = next(iter(page.so_far.cards.values()))
    card.buttons[None].click()
    qtbot.waitUntil(lambda: card.pane is not None and 0 < card.pane.first.height() < card.pane.height())
    shown.look("handed out, taking back")


def exporting(shown, page, home, qtbot):
    page.since.setText("soon")
    shown.look("export, a wrong day")
    page.since.clear()
    page.choose_place(home / "out")
    page.export()
    qtbot.waitUntil(page.result.isVisible)
    shown.look("exported")


def searching(shown, page, home, qtbot):
    page.search("cap")
    qtbot.waitUntil(lambda: page.hits.count() > 0)
    shown.look("search, found")


def changing_keys(shown, page, home, qtbot):
    row = page.rows["reject"]
    row.click()
    shown.look("keys, waiting")
    QTest.keyClick(row, Qt.Key.Key_J)
    shown.look("keys, refused")


def looking_at_codings(shown, page, home, qtbot):
    for part in ("cross", "time", "progress", "passages"):
        page.show_part(part)
        qtbot.waitUntil(lambda: not shown.window.jobs.running())
        shown.look(f"codings, {part}")
    page.facets.ask()
    page.facets.open("stance")
    page.views.ask()
    shown.look("codings, a facet, a name asked for")
    page.mending.bar.show_chosen(2, 3)
    shown.look("codings, two chosen")


USED = {
    "codings": looking_at_codings,
    "import": importing,
    "hand_out": handing_out,
    "export": exporting,
    "search": searching,
    "keys": changing_keys,
}


def test_nothing_of_the_pages_is_english_or_cut_off(tour, rents, home, qtbot, templates):
    (home / "in").mkdir()
    (home / "in" / "rows.csv").write_text("prose,head\nMayor Lind said no.,No\n")
    (home / "in" / "a.txt").write_text(IMPORTED)
    shown = tour(rents)
    for spec in PAGES:
        page = shown.window.pages.show(spec.id)
        shown.look(spec.id)
        if spec.id in USED:
            USED[spec.id](shown, page, home, qtbot)
    settled(shown)
    assert not templates - set(sentences())


STATES = {
    "first": (), "next": ("J",), "kept": ("Return",), "claim": ("C",), "speaker": ("S",), "target": ("T",),
    "mode": ("M",), "variables": ("V",), "memo": ("E",), "find": ("Ctrl+F",), "stance": ("1",), "rejected": ("X",),
    "refused": ("O",), "palette": ("Ctrl+K",), "finished": ("X", "X", "Ctrl+Return"), "undone": ("X", "Ctrl+Z"),
}  # fmt: skip


@pytest.mark.parametrize("state", STATES)
def test_nothing_of_the_desk_is_english_or_cut_off(tour, rents, state):
    shown = tour(rents)
    for keys in STATES[state]:
        shown.press(keys)
    shown.look(state)
    settled(shown)


def test_an_empty_desk_is_spoken_too(tour, home):
    from models.file import create

    create(home / "empty.standfirst", "Rents").close()
    shown = tour(home / "empty.standfirst")
    shown.window.frame.banners.tell(Kind.NEWS, say("Saved {time}", time="1"))
    shown.look("empty")
    settled(shown)


@pytest.mark.parametrize("command", ["change_coder", "new_project", "close_project"])
def test_the_first_pages_are_not_cut_off_at_twice_the_size(open_window, rents, settings, command):
    settings.scale = 2.0
    window = open_window(rents)
    window.resize(1440, 900)
    window.actions_.run(command)
    QApplication.processEvents()
    window.grab()
    assert cut_off(window) == []


@pytest.mark.parametrize("page", [spec.id for spec in PAGES])
def test_nothing_is_cut_off_at_twice_the_size(open_window, rents, settings, page):
    settings.scale = 2.0
    window = open_window(rents)
    window.resize(1440, 900)
    window.pages.show(page)
    QApplication.processEvents()
    window.grab()
    assert cut_off(window) == []
