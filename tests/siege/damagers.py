"""Sieges by what befalls a file that lies closed: turned bits, written-over pages, clocks that go wrong."""

from __future__ import annotations

import hashlib
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta, tzinfo
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from unittest import mock

from models import articles, coding
from models.articles import NewArticle
from models.checking import check
from models.coding import Ref, Stance
from models.errors import KnownError
from models.file import backups, open_project
from tests.conftest import build
from tests.siege.killers import Siege

PAGE = 4096


def coded(folder: Path) -> Path:
    """A closed project with something in every room."""
    path = folder / "rents.standfirst"
    path.write_bytes(_coded())
    return path


@cache
def _coded() -> bytes:
    with TemporaryDirectory() as folder:
        return _made(Path(folder) / "rents.standfirst").read_bytes()


def _made(path: Path) -> Path:
    world = build(path)
    made = Ref(coding.accept(world.project, world.ana, world.first.ref).made("statement"))
    coding.set_claims(world.project, world.ana, made, [2])
    for memo in ("first", "second", "third"):
        coding.set_memo(world.project, world.ana, made, memo)
    coding.set_stance(world.project, world.ana, made, Stance.SUPPORT)
    articles.add_articles(
        world.project,
        [NewArticle(f"Number {n}. " + "Words. " * 900, "Head", metadata={"desk": "city"}) for n in range(5)],
    )
    world.project.close()
    return path


def content(path: Path) -> str:
    """A digest of all that the tables hold, but what only the machine's guesses are told by."""
    told = hashlib.sha256()
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE sql LIKE '%STRICT%' ORDER BY name")
        for (table,) in tables.fetchall():
            if table not in ("suggestion_outcome", "_sqlite_migrations"):
                for row in connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2"):
                    told.update(repr(row).encode("utf-8", "surrogatepass"))
    return told.hexdigest()


def said_of(path: Path) -> str:
    """What is said of a file when it is opened and checked; empty where all is called well."""
    try:
        with open_project(path) as project:
            return " ".join((*project.news, *check(project)))
    except KnownError as error:
        return str(error)


def turned_bit(folder: Path, chance: Random) -> str:
    """One bit of the file is turned."""
    path = coded(folder)
    data = bytearray(path.read_bytes())
    place = chance.randrange(100, len(data))
    data[place] ^= 1 << chance.randrange(8)
    return _told(path, bytes(data), f"byte {place} was turned")


def mangled(folder: Path, chance: Random) -> str:
    """The file is cut, filled with zeros, mixed with itself or with noise, or its header lies."""
    path = coded(folder)
    data = bytearray(path.read_bytes())
    at, size = chance.randrange(len(data)), chance.choice((1, 4, 16, 512, PAGE, 5 * PAGE))
    page, other = (PAGE * chance.randrange(len(data) // PAGE) for _ in range(2))
    way = chance.choice(("cut", "zeros", "noise", "moved", "longer", "header", "cell"))
    if way == "cut":
        del data[at:]
    elif way == "zeros":
        data[at : at + size] = bytes(len(data[at : at + size]))
    elif way == "noise":
        data[at : at + size] = chance.randbytes(len(data[at : at + size]))
    elif way == "moved":
        data[page : page + PAGE] = data[other : other + PAGE]
    elif way == "longer":
        data += chance.randbytes(size)
    elif way == "header":
        data[(place := chance.randrange(100)) : place + 1] = chance.randbytes(1)
    else:  # where a page says what is on it, and where
        place = page + chance.randrange(100 if page == 0 else 0, 200)
        data[place : place + 2] = struct.pack(
            ">H", chance.choice((0, 1, PAGE - 1, PAGE, 65535, chance.randrange(PAGE)))
        )
    return f"{way}, {_told(path, bytes(data), f'{way} at {at}, {size}, {page}, {other}')}"


def _told(path: Path, data: bytes, what: str) -> str:
    """Damage a file; whatever changes its content must be said."""
    before = content(path)
    path.write_bytes(data)
    try:
        is_same = content(path) == before
    except (sqlite3.Error, UnicodeError, OverflowError, MemoryError):
        is_same = False
    said = said_of(path)
    assert is_same or said, f"{what}, the content changed, and all was called well"
    return "said" if said else "no content"


def damaged_backups(folder: Path, chance: Random) -> str:
    """A page of the file is written over, and backups roll on for many a session."""
    path = coded(folder)
    with open_project(path) as project:
        whole = project.back_up()
    data = bytearray(path.read_bytes())
    page = PAGE * chance.randrange(1, len(data) // PAGE)
    data[page : page + PAGE] = chance.randbytes(PAGE)
    path.write_bytes(data)
    kept = 0
    with mock.patch("models.file.project.ALWAYS_CHECKED", 0):
        for day in range(1, 10):
            try:
                with at(datetime.now() + timedelta(days=day)), open_project(path) as project:
                    project.back_up()
                    kept += 1
            except KnownError:
                pass
    assert all(backups.is_whole(made) for made in backups.backups_of(path)), "a damaged backup was kept"
    assert kept or backups.last_whole(path) == whole, "the whole backup is gone"
    return "kept" if kept else "refused"


def wrong_clock(folder: Path, chance: Random) -> str:
    """The clock jumps between backups, among files of the user's own."""
    path = folder / "rents.standfirst"
    build(path).project.close()
    (folder / "rents backups").mkdir()
    mine = folder / "rents backups" / "rents 2024 as handed in.standfirst"
    mine.write_bytes(path.read_bytes())
    made: list[Path] = []
    with open_project(path) as project:
        for n in range(12):
            articles.add_articles(project, [NewArticle(f"Number {n}.")])
            with at(datetime(2024, 5, 14) + timedelta(hours=chance.randrange(-20_000, 20_000))):
                made.append(project.back_up())
            assert backups.backups_of(path) == made[-backups.KEPT :], "not the newest were kept"
            assert not project.needs_backup()
    assert mine.read_bytes()
    return "newest kept"


@contextmanager
def at(moment: datetime) -> Iterator[None]:
    """Backups are made as if it were that time."""

    class Then(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Then:
            return cls(*moment.timetuple()[:6])

    with mock.patch("models.file.backups.datetime", Then):
        yield


DAMAGERS: dict[str, Siege] = {
    "turned bit": turned_bit,
    "mangled": mangled,
    "damaged backups": damaged_backups,
    "wrong clock": wrong_clock,
}
