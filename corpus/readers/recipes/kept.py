"""The recipes that a user keeps: files in a folder beside the settings, tried by content whenever she imports."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NamedTuple

from corpus.readers.recipes.files import file_name, read_recipe, write_recipe
from corpus.readers.recipes.recipe import SUFFIX, Recipe
from models.errors import CannotWrite, KnownError, NotFound
from models.wording import say

FOLDER = "recipes"
MOST = 500


class Kept(NamedTuple):
    """The recipes of a folder in the order of their files, and why others in it can't be used."""

    recipes: tuple[Recipe, ...]
    issues: tuple[str, ...]


def settings_home() -> Path:
    """Where this user's settings lie: the folder that the window has them in, found without Qt."""
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Preferences"
    else:
        asked = Path(os.environ.get("XDG_CONFIG_HOME", ""))
        base = asked if asked.is_absolute() else Path.home() / ".config"
    return base / "standfirst"


def recipes_in(folder: Path) -> Kept:
    """All recipes in a folder; one that can't be read is an issue and no hindrance."""
    found, issues = [], []
    try:
        paths = sorted(path for path in folder.iterdir() if path.name.endswith(SUFFIX))[:MOST]
    except OSError:  # there is none yet
        return Kept((), ())
    for path in paths:
        try:
            found.append(read_recipe(path))
        except KnownError as error:
            issues.append(str(error))
    return Kept(tuple(found), tuple(issues))


def keep(recipe: Recipe, folder: Path) -> Path:
    """Put a recipe into the folder; one of the same name is replaced. Raises NotAllowed or CannotWrite."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(
            say("The folder {folder} can't be made ({reason}).", folder=folder, reason=error.strerror)
        ) from error
    path = folder / file_name(recipe.name)
    write_recipe(recipe, path)
    return path


def drop(name: str, folder: Path) -> Path:
    """Take a recipe out of the folder by its name; raises NotFound or CannotWrite."""
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            if read_recipe(path).name != name:
                continue
            path.unlink()
        except OSError as error:
            raise CannotWrite(say("{file} can't be removed ({reason}).", file=path, reason=error.strerror)) from error
        except KnownError:
            continue
        return path
    raise NotFound(say("No recipe “{name}” is kept.", name=name), say("standfirst recipe list names those that are."))


def recipe_of(word: str, folder: Path) -> Recipe:
    """The recipe in a file, or the kept one of that name; raises NotFound or Unreadable."""
    path = Path(word)
    if path.exists() or word.endswith(SUFFIX):
        return read_recipe(path)
    for recipe in recipes_in(folder).recipes:
        if recipe.name == word:
            return recipe
    raise NotFound(say("There is no recipe {word}.", word=word), say("Give its file, or the name of one that is kept."))


def free_name(name: str, folder: Path) -> str:
    """``name``, with a number behind it where another recipe has it already."""
    taken = {recipe.name for recipe in recipes_in(folder).recipes}
    numbered = (f"{name} {n}" for n in range(2, MOST + 3))
    return name if name not in taken else next(one for one in numbered if one not in taken)
