"""The page of preferences: how the window looks, how articles are set, what is done by itself, and where files go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QButtonGroup, QLayout

from gui.asking import ask_folder
from gui.commands import Command
from gui.language import SYSTEM, languages, name_of
from gui.pages.spec import PageSpec, Surroundings
from gui.preferences.specimen import Specimen
from gui.style import fonts, reader, sizes
from gui.style.painting import Look
from gui.style.reader import Reader
from gui.style.themes import MIDDLE, SMALL, SPACE, TINY
from gui.widgets.buttons import Button
from gui.widgets.dropdown import DropDown
from gui.widgets.forms import field
from gui.widgets.labels import Label, Line, Title
from gui.widgets.pages import Page, Rule, row, stack
from gui.widgets.ticks import Pick, Tick
from models.wording import later, say

WIDTH = 720
APPEARANCES = {"system": later("As the system"), "light": later("Light"), "dark": later("Dark")}
OWN_FACES = {fonts.READING: later("Literata, for reading"), fonts.UI: later("Inter, as everywhere else")}
LEADINGS = (later("Close"), later("As designed"), later("Wide"), later("Very wide"))
WIDTHS = (later("Narrow"), later("As designed"), later("Wide"), later("Very wide"))
SWITCHES = {  # by the command that switches it: the setting, and what it does
    "read_by_itself": ("reads_by_itself", later("Find names and speakers in new articles by itself")),
    "learn_claims": ("learns_claims", later("Guess claims by what I have coded")),
    "page_bar": ("shows_pages", later("Show the bar of pages at the left")),
    "fold_unlikely": ("folds_unlikely", later("Fold drafts that are unlikely to be statements")),
}
FOLDERS = {"projects": later("New projects go into"), "datasets": later("Datasets go into")}


class PreferencesPage(Page):
    """Every choice is kept and shown as it is made."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.look, WIDTH, top=SPACE[6])
        self._around, self._settings = around, around.settings
        kept = say("Each choice is kept as it is made. They hold for you on this computer, in every project.")
        head = stack(
            Title(say("Preferences"), self.look), Label(kept, self.look, SMALL, tone="ink2", wraps=True), gap=SPACE[2]
        )
        line = row(head, Button(say("Back"), self.look, around.back, "Esc"))
        line.setStretch(0, 1)
        self.column.addLayout(line)
        self._part(say("The window"), self._window())
        self._part(say("Articles"), self._articles())
        self._part(say("Done by itself"), self._switches())
        self._part(say("Keys"), self._keys())
        self._part(say("Folders"), self._folders())
        self.column.addStretch(1)

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self.scale.setCurrentIndex(_nearest(look.scale, sizes.SIZES))  # larger and smaller have keys of their own

    def _part(self, name: str, content: QLayout) -> None:
        self.column.addSpacing(SPACE[6])
        self.column.addWidget(Label(name, self.look, MIDDLE, fonts.STRONG))
        self.column.addSpacing(SPACE[2])
        self.column.addWidget(Rule(self.look))
        self.column.addLayout(content)

    # The window.

    def _window(self) -> QLayout:
        self.appearance = QButtonGroup(self)
        picks = [Pick(say(words), self.look) for words in APPEARANCES.values()]
        for n, pick in enumerate(picks):
            self.appearance.addButton(pick, n)
        self.appearance.button(list(APPEARANCES).index(self._settings.appearance)).setChecked(True)
        self.appearance.idClicked.connect(self._take_appearance)
        name = say("Light or dark")
        for pick in picks:
            pick.setAccessibleDescription(name)
        colours = stack(Label(name, self.look, SMALL, fonts.STRONG), row(*picks, 0), gap=SPACE[1])
        colours.setContentsMargins(0, SPACE[5], 0, 0)
        shares = [f"{round(share * 100)} %" for share in sizes.SIZES]
        self.scale = self._choice(say("Size of all type"), shares, _nearest(self.look.scale, sizes.SIZES))
        self.scale.activated.connect(self._take_scale)
        codes = [SYSTEM, *languages()]
        names = [say("As the system"), *(name_of(code) for code in codes[1:])]
        now = codes.index(self._settings.language) if self._settings.language in codes else 0
        self.language = self._choice(say("Language"), names, now)
        self.language.activated.connect(lambda n: self._take_language(codes[n]))
        hint = say("From the next start on.")
        keys = say("{larger} and {smaller} too.", larger=self._cap("larger"), smaller=self._cap("smaller"))
        size = field(say("Size of all type"), self.scale, self.look, keys)
        return stack(colours, row(size, field(say("Language"), self.language, self.look, hint), 0, gap=SPACE[6]))

    def _take_appearance(self, number: int) -> None:
        self._settings.appearance = list(APPEARANCES)[number]
        self._around.settings_changed()

    def _take_scale(self, number: int) -> None:
        self._settings.scale = sizes.SIZES[number]
        self._around.settings_changed()

    def _take_language(self, code: str) -> None:
        self._settings.language = code

    # Articles.

    def _articles(self) -> QLayout:
        now = self._settings.reader
        self._faces = [*OWN_FACES, *_families()]
        names = [*(say(words) for words in OWN_FACES.values()), *self._faces[len(OWN_FACES) :]]
        at = self._faces.index(now.face) if now.face in self._faces else 0
        self.face = self._choice(say("Type"), names, at)
        self.face.setMinimumContentsLength(18)
        shares = [f"{round(share * 100)} %" for share in reader.SIZES]
        self.type_size = self._choice(say("Size"), shares, _nearest(now.size, reader.SIZES))
        self.leading = self._choice(say("Lines"), [say(w) for w in LEADINGS], _nearest(now.leading, reader.LEADINGS))
        self.column_width = self._choice(say("Column"), [say(w) for w in WIDTHS], _nearest(now.width, reader.WIDTHS))
        choices = {
            say("Type"): self.face,
            say("Size"): self.type_size,
            say("Lines"): self.leading,
            say("Column"): self.column_width,
        }
        for choice in choices.values():
            choice.activated.connect(lambda _: self._take_reader())
        fields = [field(name, choice, self.look) for name, choice in choices.items()]
        self.specimen = Specimen(self.look)
        return stack(row(*fields, 0, gap=SPACE[4]), SPACE[4], self.specimen)

    def _take_reader(self) -> None:
        chosen = Reader(
            self._faces[max(0, self.face.currentIndex())], reader.SIZES[self.type_size.currentIndex()],
            reader.LEADINGS[self.leading.currentIndex()], reader.WIDTHS[self.column_width.currentIndex()],
        )  # fmt: skip
        self._settings.reader = chosen
        self._around.settings_changed()
        self.specimen.set_look(replace(self.look, reader=chosen))

    # What is done by itself, keys, folders.

    def _switches(self) -> QLayout:
        self.switches: dict[str, Tick] = {}
        column = stack(SPACE[3])
        for command, (setting, words) in SWITCHES.items():
            tick = Tick(say(words), self.look)
            tick.setChecked(getattr(self._settings, setting))
            tick.clicked.connect(partial(self._switch, command))
            self.switches[command] = tick
            column.addWidget(tick)
        return column

    def _switch(self, command: str, _checked: bool = False) -> None:
        """By its command where a project is open, which does at once what it says; else only for the next project."""
        setting = SWITCHES[command][0]
        wanted = self.switches[command].isChecked()
        if self._around.session is not None:
            self._around.run(command)
        if getattr(self._settings, setting) != wanted:
            setattr(self._settings, setting, wanted)
        self._around.settings_changed()

    def _keys(self) -> QLayout:
        words = Label(say("Every command has a key that can be changed."), self.look, SMALL, tone="ink2")
        self.keys_button = Button(
            say("Change the keys"), self.look, lambda: self._around.run("keys"), self._cap("keys")
        )
        return stack(SPACE[3], row(words, 0, self.keys_button))

    def _cap(self, command: str) -> str:
        return self._around.keys.cap(command) if self._around.keys.has(command) else ""

    def _folders(self) -> QLayout:
        self.folders: dict[str, Line] = {}
        column = stack(SPACE[3], gap=SPACE[2])
        for what, words in FOLDERS.items():
            shown = Line(str(self._settings.folder(what)), self.look, size=SMALL)
            button = Button(say("Choose a folder …"), self.look, partial(self._ask_folder, what))
            button.setAccessibleDescription(say(words))
            line = row(stack(Label(say(words), self.look, TINY, tone="ink2"), shown), button)
            line.setStretch(0, 1)
            self.folders[what] = shown
            column.addLayout(line)
        return column

    def _ask_folder(self, what: str) -> None:
        chosen = ask_folder(self, say(FOLDERS[what]), self._settings.folder(what))
        if chosen is not None:
            self.take_folder(what, chosen)

    def take_folder(self, what: str, folder: Path) -> None:
        """Let ``projects`` or ``datasets`` go there."""
        self._settings.set_folder(what, folder)
        self.folders[what].set_text(str(self._settings.folder(what)))

    def _choice(self, name: str, choices: Sequence[str], now: int) -> DropDown:
        made = DropDown(name, choices, self.look)
        made.setCurrentIndex(now)
        return made


def _families() -> list[str]:
    """The families that the system has for reading, without those that come with the program."""
    known = {*fonts.load_fonts(), *OWN_FACES}
    found = QFontDatabase.families(QFontDatabase.WritingSystem.Latin)
    named = {name.split(" [")[0] for name in found if not QFontDatabase.isPrivateFamily(name)}  # "P052 [urw]"
    return sorted(named - known, key=str.casefold)


def _nearest(wanted: float, offered: tuple[float, ...]) -> int:
    return offered.index(reader.nearest(wanted, offered))


PAGE = PageSpec(
    "preferences", later("Preferences"), PreferencesPage,
    Command("preferences", "Project", later("Preferences …"), ("Ctrl+,",), after="change_coder"),
    needs_project=False, is_kept=False,
)  # fmt: skip
