"""The pictures of the guide and the README, taken of the running program: `make docs`."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt

from docs.make.studio import Studio, sample_at
from models.articles import article, article_ids
from models.project import open_project

PICTURES = Path(__file__).parents[1] / "pictures"
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
    opened = studio.window.opened
    assert opened is not None
    studio.run("keys")
    studio.shoot(to / "keys.png")
    studio.window.show_home()
    articles = Path(__file__).parents[2] / "resources" / "sample" / "articles"
    opened.take_articles([articles])
    studio.settle(3.0)
    studio.shoot(to / "import.png")
    studio.window.show_home()


def _article(project: Path) -> int:
    with open_project(project, read_only=True) as reading:
        return next(i for i in article_ids(reading) if article(reading, i).headline.startswith(ARTICLE))


def main() -> None:
    """Make the sample and take all pictures."""
    with tempfile.TemporaryDirectory() as folder:
        shoot_all(PICTURES, sample_at(Path(folder) / "sample.standfirst"))


if __name__ == "__main__":
    main()
