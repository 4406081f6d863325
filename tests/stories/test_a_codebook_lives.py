"""A lead begins with nothing, builds a codebook while coding, and changes it under her codings: by keys."""

from __future__ import annotations

from pathlib import Path

from corpus.codebooks.writing import write_codebook
from models import articles, codebook, coding, file, findings, history, people, revising
from models.coding import State
from models.file import open_project
from tests.conftest import READING, TEXT
from tests.gui.conftest import home, open_window, settings  # noqa: F401
from tests.gui.hands import press, write

LABELS = ("Cap rents", "Caps hurt supply", "Rent aid")


def begun(folder: Path) -> Path:
    """A project without a codebook, with one article that a machine has read."""
    with file.create(folder / "new.standfirst", "New") as project:
        people.person(project, "Ana")
        (added,) = articles.add_articles(project, [articles.NewArticle(TEXT, "Council weighs cap", "Alden Post")])
        machine = people.machine(project, "test", "1").id
        findings.store_reading(project, machine, added.article_id, READING)
        return project.path


def new_code(window, words: str) -> None:
    press(window, "N")
    write(window, words)
    press(window, "Ctrl+Return")


def mark(window, page, name: str) -> None:
    press(window, "Home")
    while page.row.name != name:
        press(window, "Down")


def test_a_codebook_is_built_used_changed_and_frozen(home, open_window, settings):  # noqa: F811
    path = begun(home)
    window = open_window(path)
    press(window, "Ctrl+Shift+B")
    page, project = window.frame.page(), window.opened.project
    for label in LABELS:
        new_code(window, label)
    codebook.add_target(project, window.opened.operations.acting, codebook.Target("cap", "Rents should be capped."))
    page.refresh()
    for label in LABELS[:2]:
        mark(window, page, label)
        press(window, "E")
        page.pane.target.setCurrentIndex(1)
        press(window, "Ctrl+Return")
    press(window, "Esc")

    # Two drafts become codings: each its claim and a stance.
    for label, digit in zip(LABELS, "12", strict=False):
        press(window, "C")
        write(window, label)
        press(window, "Return", digit, "Return")
    acting = window.opened.operations.acting
    (article_id,) = articles.article_ids(project)
    made = coding.statements(project, acting, article_id)
    assert [(s.state, s.stance) for s in made] == [(State.CODED, "support"), (State.CODED, "oppose")]

    # The second claim becomes part of the first: one coding moves, as the preview says.
    press(window, "Ctrl+Shift+B")
    mark(window, page, "Caps hurt supply")
    press(window, "M", "Up")
    assert page.pane.choices[0].label == "Merge 1 coding"
    press(window, "Return")
    book = codebook.load(project)
    assert [[book.claim(c).label for c in s.claims] for s in coding.statements(project, acting, article_id)] == [
        ["Cap rents"], ["Cap rents"],
    ]  # fmt: skip

    # The target is worded better, then turned round: stances stay toward the words they were given for.
    mark(window, page, "Rents should be capped.")
    press(window, "E", "Home", "Ctrl+A")
    write(window, "The county should cap rents.")
    press(window, "Ctrl+Return", "1")
    mark(window, page, "The county should cap rents.")
    press(window, "E", "Ctrl+A")
    write(window, "The county should end its cap.")
    press(window, "Ctrl+Return", "3")
    book = codebook.load(project)
    positions = [p for s in coding.statements(project, acting, article_id) for p in s.positions]
    assert {book.target(p.target_id).proposition for p in positions} == {"The county should cap rents."}
    assert len(revising.recodings(project, acting)) == 2

    # One is decided on the desk, the other said to hold; then the version is frozen.
    press(window, "Q", "Return")
    press(window, "Alt+H")
    press(window, "Alt+Left", "Q", "H", "Esc")
    assert revising.recodings(project, acting) == []
    press(window, "F")
    write(window, "Round 1")
    press(window, "Return")
    assert codebook.versions(project)[-1].frozen_as == "Round 1"

    # A colleague's file is shown before it is taken.
    write_codebook(codebook.load(project), home / "colleague.yaml")
    text = Path(home / "colleague.yaml").read_text("utf-8").replace("label: Rent aid", "label: Rental aid")
    (home / "colleague.yaml").write_text(text, "utf-8")
    window.opened.codebook_chosen.emit(home / "colleague.yaml")
    press(window, "Return")
    assert any(c.label == "Rental aid" for c in codebook.load(project).claims)

    # All of it goes back, one undo for each thing done.
    undone = 0
    while history.undo(project, acting) is not None:
        undone += 1
    assert undone > len(LABELS) + 8
    assert coding.statements(project, acting, article_id) == []
    window.close()
    with open_project(path, read_only=True) as again:
        assert codebook.load(again).claims == ()
