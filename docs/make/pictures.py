"""The pictures of the guide and the README, taken of the running program: `make docs`."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt

from corpus.importing import import_paths
from docs.make.studio import Studio, sample_at
from gui.importing.page import ImportPage, Stage
from models import coding
from models.articles import article, article_ids
from models.file import Project, create, open_project
from models.findings import Span
from models.people import acting, person

PICTURES = Path(__file__).parents[1] / "pictures"
SAMPLE = Path(__file__).parents[2] / "resources" / "sample"
ARTICLE = "Linden County weighs rent cap"
CONTROL = Qt.KeyboardModifier.ControlModifier


def shoot_all(to: Path, sample: Path) -> None:
    """Every picture; ``sample`` is copied, so that it stays as it was."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        project = Path(shutil.copy(sample, work / "Rents, jails and ridges.standfirst"))
        _welcome(to, work)
        for appearance in ("light", "dark"):
            _desk(to, work, project, appearance)
        _codings(to, work, project)
        _dense(to, work, project)
        _import(to, work)
        _teaching(to, work)


def _welcome(to: Path, work: Path) -> None:
    studio = Studio(work / "welcome")
    studio.open(None)
    studio.shoot(to / "welcome.png")
    studio.close()


def _desk(to: Path, work: Path, project: Path, appearance: str) -> None:
    studio = Studio(work, appearance)
    studio.open(project)
    opened = studio.window.opened
    assert opened is not None
    opened.desk.open_article(_article(project))
    studio.settle(1.0)
    for _ in range(2):
        studio.press(Qt.Key.Key_J)
    studio.shoot(to / f"desk_{appearance}.png")
    if appearance == "light":
        _pickers(to, studio)
        _pages(to, studio)
    studio.close()


def _codings(to: Path, work: Path, project: Path) -> None:
    """The page of all codings with some of them chosen, and coders beside each other."""
    studio = Studio(work)
    studio.open(project)
    studio.run("codings")
    studio.settle(1.5)
    for key in (Qt.Key.Key_J, Qt.Key.Key_I, Qt.Key.Key_J, Qt.Key.Key_I, Qt.Key.Key_C):
        studio.press(key)
    studio.type("cap rent")
    studio.press(Qt.Key.Key_Return)
    studio.settle(1.0)
    studio.shoot(to / "codings.png")
    studio.press(Qt.Key.Key_B)
    studio.press(Qt.Key.Key_N)
    studio.shoot(to / "beside.png")
    studio.close()


def _pickers(to: Path, studio: Studio) -> None:
    for key, words, name in ((Qt.Key.Key_C, "cap", "claim_picker"), (Qt.Key.Key_S, "", "speaker_picker")):
        studio.press(key)
        studio.type(words)
        studio.shoot(to / f"{name}.png")
        studio.press(Qt.Key.Key_Escape)
    studio.press(Qt.Key.Key_K, CONTROL)
    studio.type("rent")
    studio.shoot(to / "palette.png")
    studio.press(Qt.Key.Key_Escape)


def _pages(to: Path, studio: Studio) -> None:
    studio.run("actors")
    studio.settle(1.0)
    studio.shoot(to / "actors.png")
    studio.run("keys")
    studio.shoot(to / "keys.png")
    studio.window.show_home()


def _import(to: Path, work: Path) -> None:
    """The sample's articles into a project that has some of them, with a file among them that is none."""
    folder = work / "spring"
    shutil.copytree(SAMPLE / "articles", folder)
    (folder / "scan.txt").write_bytes(bytes(range(256)) * 240)
    (folder / "post.jsonl").write_text(
        '{"title": "Hearing", "text": "The board met on Monday."}\n{"title": \n', "utf-8"
    )
    with create(work / "Rents, spring.standfirst", "Rents, spring") as project:
        list(import_paths(project, [folder / "Alden Post"]))
        path = project.path
    studio = Studio(work, "light")
    studio.open(path)
    studio.window.take_files([folder])
    studio.until(lambda: not studio.window.jobs.running())
    studio.shoot(to / "import.png")
    studio.close()


def _teaching(to: Path, work: Path) -> None:
    """One article of a town's archive is marked, and the others are found."""
    file = work / "Town archive of Alden.txt"
    file.write_text("".join(map(_entry, range(1, 41))), "utf-8")
    with create(work / "Alden.standfirst", "Rents, Alden") as project:
        path = project.path
    studio = Studio(work / "teaching", "light")
    studio.open(path)
    studio.window.take_files([file])
    studio.until(lambda: not studio.window.jobs.running())
    page = studio.window.pages.page("import")
    assert isinstance(page, ImportPage)
    page.teaching.open()
    studio.until(lambda: page.stage is Stage.TEACHING)
    view, text = page.teaching.texts.view, file.read_text("utf-8")
    start = text.index("Entry 3 of 40")
    marks = (
        ("The Ridge", Qt.Key.Key_O),
        ("4 May 2024", Qt.Key.Key_D),
        ("Council weighs", Qt.Key.Key_H),
        ("Ben Lind", Qt.Key.Key_B),
    )
    for words, key in marks:
        at = text.index(words, start)
        view.go_to(at, at + len(words) if key != Qt.Key.Key_H else text.index("\n", at))
        studio.press(key)
    view.go_to(text.index("Ward 3 met", start))
    studio.press(Qt.Key.Key_T)
    studio.until(lambda: not studio.window.jobs.running())
    view.go_to(start)
    studio.shoot(to / "teaching.png")
    studio.close()


def _entry(n: int) -> str:
    outlets, people = ("Alden Post", "The Ridge", "Linden Echo"), ("Ana Roe", "Cy Okafor", "Ben Lind")
    date = "undated" if n == 9 else f"{n % 28 + 1} May 2024"
    text = "Soon." if n == 7 else (
        f"Ward {n} met on Monday and heard that rents rise faster than wages.\n\n"
        f"Mayor Lind said that {n} builders would leave if the cap comes, and nobody answered her."
    )  # fmt: skip
    return (
        f"=================\nEntry {n} of 40\n=================\n{outlets[(n + 1) % 3]}, {date}, p. {n}\n\n"
        f"Council weighs rent cap, part {n}\nBy {people[(n + 2) % 3]}\n\n{text}\n\n"
    )


def _dense(to: Path, work: Path, path: Path) -> None:
    """Several statements on the same words, to show how they stack."""
    with open_project(path) as project:
        ana = acting(project, person(project, "Ana Reyes").id)
        text = article(project, article_id := _article_in(project)).text
        at = text.index("\n", text.index("\n") + 1) + 1
        for start, end in ((2, 90), (20, 140), (40, 70), (60, 220), (100, 130)):
            coding.create(project, ana, article_id, [Span(at + start, at + end)])
    studio = Studio(work, "light")
    studio.open(path)
    studio.shoot(to / "dense.png")
    studio.close()


def _article(path: Path) -> int:
    with open_project(path, read_only=True) as project:
        return _article_in(project)


def _article_in(project: Project) -> int:
    return next(i for i in article_ids(project) if article(project, i).headline.startswith(ARTICLE))


def main() -> None:
    """Make the sample and take all pictures."""
    with tempfile.TemporaryDirectory() as folder:
        shoot_all(PICTURES, sample_at(Path(folder) / "sample.standfirst"))


if __name__ == "__main__":
    main()
