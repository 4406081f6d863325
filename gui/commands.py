"""All that can be done in the window, a row each: menus, tooltips, the palette and the sheet of keys are made of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """Something a user can do; ``keys`` are Qt's names of its default keys, the first is shown."""

    id: str
    group: str
    label: str
    keys: tuple[str, ...] = ()
    hint: str = ""  # two or three words for the hint bar


COMMANDS = (
    Command("new_project", "Project", "New project …", ("Ctrl+N",)),
    Command("open_project", "Project", "Open project …", ("Ctrl+O",)),
    Command("open_sample", "Project", "Open the sample project"),
    Command("import", "Project", "Import articles …", ("Ctrl+I",)),
    Command("import_codebook", "Project", "Import a codebook …"),
    Command("prehighlight", "Project", "Find names and speakers"),
    Command("read_by_itself", "Project", "Find them in new articles by itself"),
    Command("hand_out", "Project", "Hand out articles …"),
    Command("export", "Project", "Export the dataset …", ("Ctrl+E",)),
    Command("back_up", "Project", "Back up now"),
    Command("check_project", "Project", "Check the project"),
    Command("change_coder", "Project", "Change who is coding …"),
    Command("close_project", "Project", "Close the project", ("Ctrl+W",)),
    Command("quit", "Project", "Quit", ("Ctrl+Q",)),
    Command("next_statement", "Move", "Next statement", ("J", "Shift+J"), "next"),
    Command("previous_statement", "Move", "Previous statement", ("K", "Shift+K"), "previous"),
    Command("next_article", "Move", "Next article", ("Ctrl+PgDown",)),
    Command("previous_article", "Move", "Previous article", ("Ctrl+PgUp",)),
    Command("find", "Move", "Find in the article", ("Ctrl+F",)),
    Command("search", "Move", "Search the corpus", ("Ctrl+Shift+F",)),
    Command("palette", "Move", "Anything, by name", ("Ctrl+K",)),
    Command("overlaps", "Move", "Choose among overlapping statements", ("O", "Shift+O")),
    Command("accept", "Decide", "Accept the draft, then the next", ("Return", "Enter"), "accept"),
    Command("reject", "Decide", "Reject the draft", ("X", "Shift+X"), "reject"),
    Command("support", "Decide", "▲ Support", ("1",)),
    Command("oppose", "Decide", "▼ Oppose", ("2",)),
    Command("mixed", "Decide", "◆ Mixed", ("3",)),
    Command("neutral", "Decide", "● Neutral", ("4",)),
    Command("unclear", "Decide", "? Unclear", ("5",)),
    Command("claim", "Correct", "Claim …", ("C", "Shift+C"), "claim"),
    Command("speaker", "Correct", "Speaker …", ("S", "Shift+S"), "speaker"),
    Command("target", "Correct", "Target …", ("T", "Shift+T")),
    Command("mode", "Correct", "Source mode …", ("M", "Shift+M")),
    Command("variables", "Correct", "Variables …", ("V", "Shift+V")),
    Command("memo", "Correct", "Memo", ("E", "Shift+E")),
    Command("strength", "Correct", "Strength of the stance …"),
    Command("explicit", "Correct", "Stance explicit or implicit"),
    Command("certainty", "Correct", "How certain you are …"),
    Command("addressee", "Correct", "Addressee …"),
    Command("object", "Correct", "Object …"),
    Command("end_shorter", "Evidence", "One word shorter at its end", (",",), "shorter"),
    Command("end_longer", "Evidence", "One word longer at its end", (".",), "longer"),
    Command("start_shorter", "Evidence", "One word shorter at its start", ("Shift+,", ";", "<")),
    Command("start_longer", "Evidence", "One word longer at its start", ("Shift+.", ":", ">")),
    Command("end_sentence_shorter", "Evidence", "One sentence shorter at its end", ("Alt+,",)),
    Command("end_sentence_longer", "Evidence", "One sentence longer at its end", ("Alt+.",)),
    Command(
        "start_sentence_shorter", "Evidence", "One sentence shorter at its start", ("Alt+Shift+,", "Alt+;", "Alt+<")
    ),
    Command("start_sentence_longer", "Evidence", "One sentence longer at its start", ("Alt+Shift+.", "Alt+:", "Alt+>")),
    Command("add_evidence", "Evidence", "Add the selection to the evidence", ("A", "Shift+A")),
    Command("new_statement", "Make and finish", "New statement from the selection or sentence", ("N",), "new"),
    Command("new_exact", "Make and finish", "New statement from exactly the selection", ("Shift+N",)),
    Command("delete", "Make and finish", "Delete the statement", ("Del",)),
    Command("nothing", "Make and finish", "Nothing codable here", ("0",), "nothing codable"),
    Command("finish", "Make and finish", "Finish, next article", ("Ctrl+Return", "Ctrl+Enter"), "finish"),
    Command("undo", "Make and finish", "Undo", ("Ctrl+Z",), "undo"),
    Command("redo", "Make and finish", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("history", "View", "History of the article"),
    Command("light", "View", "Light"),
    Command("dark", "View", "Dark"),
    Command("system_theme", "View", "Light or dark as the system"),
    Command("larger", "View", "Larger text", ("Ctrl++", "Ctrl+=")),
    Command("smaller", "View", "Smaller text", ("Ctrl+-",)),
    Command("keys", "Help", "All keys", ("?",), "all keys"),
    Command("guide", "Help", "Guide", ("F1",)),
    Command("about", "Help", "About Standfirst"),
)
BY_ID = {command.id: command for command in COMMANDS}
