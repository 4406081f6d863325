"""All that can be done in the window, a row each: menus, tooltips, the palette and the sheet of keys are made of it.

A command that shows a page stands with its page (``gui.pages``), which names the one here that it comes after.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from models.wording import later, say


@dataclass(frozen=True, slots=True)
class Command:
    """Something a user can do; ``keys`` are Qt's names of its default keys, the first is shown."""

    id: str
    group: str  # the menu it stands in
    label: str  # a template, said when it is shown
    keys: tuple[str, ...] = ()
    apart: bool = False  # a line in the menu sets it off from what comes before
    after: str = ""  # the command that a page's own one comes after

    @property
    def name(self) -> str:
        """Its label in the language of who reads it."""
        return say(self.label)


COMMANDS = (
    Command("new_project", "Project", later("New project …"), ("Ctrl+N",)),
    Command("open_project", "Project", later("Open project …"), ("Ctrl+O",)),
    Command("open_sample", "Project", later("Open the sample project")),
    Command("import_codebook", "Project", later("Import a codebook …")),
    Command("prehighlight", "Project", later("Find names and speakers")),
    Command("read_by_itself", "Project", later("Find them in new articles by itself")),
    Command("learn_claims", "Project", later("Guess claims by what I have coded")),
    Command("back_up", "Project", later("Back up now"), apart=True),
    Command("check_project", "Project", later("Check the project")),
    Command("change_coder", "Project", later("Change who is coding …"), apart=True),
    Command("close_project", "Project", later("Close the project"), ("Ctrl+W",)),
    Command("quit", "Project", later("Quit"), ("Ctrl+Q",), apart=True),
    Command("next_statement", "Move", later("Next statement"), ("J", "Shift+J")),
    Command("previous_statement", "Move", later("Previous statement"), ("K", "Shift+K")),
    Command("next_article", "Move", later("Next article"), ("Ctrl+PgDown",), apart=True),
    Command("previous_article", "Move", later("Previous article"), ("Ctrl+PgUp",)),
    Command("back", "Move", later("Back to where you were"), ("Alt+Left",)),
    Command("find", "Move", later("Find in the article"), ("Ctrl+F",), apart=True),
    Command("palette", "Move", later("Anything, by name"), ("Ctrl+K",)),
    Command("overlaps", "Move", later("Choose among overlapping statements"), ("O", "Shift+O")),
    Command("accept", "Decide", later("Keep it, then the next"), ("Return", "Enter")),
    Command("reject", "Decide", later("Reject the draft"), ("X", "Shift+X")),
    Command("reject_rest", "Decide", later("Reject all drafts that are left"), ("Alt+X",)),
    Command("holds", "Decide", later("It holds as it is coded, though its codes have changed"), ("Alt+H",)),
    Command("unfold", "Decide", later("Show the unlikely drafts, or fold them"), ("U", "Shift+U")),
    Command("reject_unlikely", "Decide", later("Reject the unlikely drafts"), ("Alt+U",)),
    Command("support", "Decide", later("▲ Support"), ("1",), apart=True),
    Command("oppose", "Decide", later("▼ Oppose"), ("2",)),
    Command("mixed", "Decide", later("◆ Mixed"), ("3",)),
    Command("neutral", "Decide", later("● Neutral"), ("4",)),
    Command("unclear", "Decide", later("? Unclear"), ("5",)),
    Command("next_row", "Decide", later("Next position"), ("R",), apart=True),
    Command("all_rows", "Decide", later("All positions"), ("Shift+R",)),
    Command("add_position", "Decide", later("One more position …"), ("P", "Shift+P")),
    Command("drop_position", "Decide", later("Take the position away"), ("Backspace",)),
    Command("strength", "Decide", later("How strong the stance is"), ("H", "Shift+H"), apart=True),
    Command("explicit", "Decide", later("Said outright or implied"), ("I", "Shift+I")),
    Command("certainty", "Decide", later("How certain you are"), ("Y", "Shift+Y")),
    Command("claim", "Correct", later("Claim …"), ("C", "Shift+C")),
    Command("likely_1", "Correct", later("The likeliest of the other claims"), ("Alt+1",)),
    Command("likely_2", "Correct", later("The second likeliest of them"), ("Alt+2",)),
    Command("likely_3", "Correct", later("The third likeliest of them"), ("Alt+3",)),
    Command("speaker", "Correct", later("Speaker …"), ("S", "Shift+S")),
    Command("same_speaker", "Correct", later("The same speaker for the other drafts"), ("Alt+S",)),
    Command("target", "Correct", later("Target …"), ("T", "Shift+T")),
    Command("mode", "Correct", later("Source mode …"), ("M", "Shift+M")),
    Command("variables", "Correct", later("Variables …"), ("V", "Shift+V"), apart=True),
    Command("memo", "Correct", later("Memo"), ("E", "Shift+E")),
    Command("addressee", "Correct", later("Addressee …"), apart=True),
    Command("object", "Correct", later("Object …")),
    Command("end_shorter", "Evidence", later("One word shorter at its end"), (",",)),
    Command("end_longer", "Evidence", later("One word longer at its end"), (".",)),
    Command("start_shorter", "Evidence", later("One word shorter at its start"), ("Shift+,", ";", "<"), apart=True),
    Command("start_longer", "Evidence", later("One word longer at its start"), ("Shift+.", ":", ">")),
    Command("end_sentence_shorter", "Evidence", later("One sentence shorter at its end"), ("Alt+,",), apart=True),
    Command("end_sentence_longer", "Evidence", later("One sentence longer at its end"), ("Alt+.",)),
    Command(
        "start_sentence_shorter",
        "Evidence",
        later("One sentence shorter at its start"),
        ("Alt+Shift+,", "Alt+;", "Alt+<"),
    ),
    Command(
        "start_sentence_longer",
        "Evidence",
        later("One sentence longer at its start"),
        ("Alt+Shift+.", "Alt+:", "Alt+>"),
    ),
    Command("add_evidence", "Evidence", later("Add the selection to the evidence"), ("A", "Shift+A"), apart=True),
    Command("new_statement", "Make and finish", later("New statement from the selection or sentence"), ("N",)),
    Command("new_exact", "Make and finish", later("New statement from exactly the selection"), ("Shift+N",)),
    Command("merge", "Make and finish", later("Merge with the next statement"), ("G", "Shift+G"), apart=True),
    Command("split", "Make and finish", later("Split at the caret"), ("B", "Shift+B")),
    Command("delete", "Make and finish", later("Delete the statement"), ("Del",)),
    Command("nothing", "Make and finish", later("Nothing codable here"), ("0",), apart=True),
    Command("finish", "Make and finish", later("Finish, next article"), ("Ctrl+Return", "Ctrl+Enter")),
    Command("undo", "Make and finish", later("Undo"), ("Ctrl+Z",), apart=True),
    Command("redo", "Make and finish", later("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("history", "View", later("History of the article")),
    Command("narrow", "View", later("Show only some statements …"), ("F", "Shift+F")),
    Command("fold_unlikely", "View", later("Fold unlikely drafts")),
    Command("desk", "View", later("Desk"), ("Ctrl+1",), apart=True),
    Command("page_bar", "View", later("Show the bar of pages"), ("F9",)),
    Command("light", "View", later("Light"), apart=True),
    Command("dark", "View", later("Dark")),
    Command("system_theme", "View", later("Light or dark as the system")),
    Command("larger", "View", later("Larger text"), ("Ctrl++", "Ctrl+="), apart=True),
    Command("smaller", "View", later("Smaller text"), ("Ctrl+-",)),
    Command("tour", "Help", later("Tour of the desk")),
    Command("about", "Help", later("About Standfirst"), apart=True),
)
BY_ID = {command.id: command for command in COMMANDS}
MENUS = {  # the names of the groups, with the letter that opens the menu together with Alt
    "Project": later("&Project"),
    "Move": later("&Move"),
    "Decide": later("&Decide"),
    "Correct": later("&Correct"),
    "Evidence": later("&Evidence"),
    "Make and finish": later("Make and &finish"),
    "View": later("&View"),
    "Help": later("&Help"),
}


def menu_name(group: str) -> str:
    """The name of a group as a menu has it."""
    return say(MENUS[group]) if group in MENUS else f"&{group}"


def group_name(group: str) -> str:
    """The name of a group as a head or a note."""
    return menu_name(group).replace("&", "")


def with_more(more: Iterable[Command]) -> tuple[Command, ...]:
    """All commands with ``more`` among them, each after the one it names, or else at the end."""
    every = list(COMMANDS)
    for command in more:
        places = [n for n, other in enumerate(every, 1) if other.id == command.after]
        every.insert(places[0] if places else len(every), command)
    return tuple(every)
