"""Sieges by files: folders full of traps, archives, tables and texts made to do harm, each beside good ones.

Each is a function of an empty folder and a random source, as the other sieges are. It raises AssertionError where a
good file is lost, something is dropped without a word, or a mistake of the program shows, and says in a word how it
came out.
"""

from __future__ import annotations

import io
import json
import os
import socket
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random

from corpus.import_report import FileReport
from corpus.importing import import_paths
from corpus.prehighlight.reading import pipeline
from corpus.progress import finish
from gui.desk.segments import segments
from gui.offsets import Offsets, for_qt
from models import articles
from models.checking import check
from models.file import Project, create
from tests import nasty

Siege = Callable[[Path, Random], str]
SECRET = "The secret is forty-two."
GOOD = 5  # files that must be kept, whatever lies beside them
ENCODINGS = (
    "utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252", "utf-7", "hz", "iso2022_jp", "iso2022_jp_2", "iso2022_kr",
    "gb18030", "shift_jis", "koi8_r", "cp1251", "mac_roman", "utf-32",
)  # fmt: skip
NAMES = ("a.txt", "a.csv", "a.json", "a.jsonl", "a.md", "a.tsv", "a")


def traps(folder: Path, dice: Random) -> str:
    """Links in circles and out of the folder, pipes, sockets and odd names; some appear once all is listed."""
    corpus, good = folder / "corpus", wanted()
    (folder / "secret.txt").write_text(SECRET)
    places = [corpus, corpus / "deep", corpus / "deep" / "deeper"]
    places[-1].mkdir(parents=True)
    for n, text in enumerate(good):
        (dice.choice(places) / f"good {n}.txt").write_text(text)
    swapped = corpus / "swapped.txt"
    swapped.write_text("Soon to be something else.")
    for n in range(dice.randrange(1, 12)):
        trap(
            dice.choice(places) / f"trap {n}{dice.choice(('.txt', '.csv', '.zip', '', chr(0x202E), chr(10)))}",
            folder,
            dice,
        )
    job = import_paths(opened := create(folder / "p.standfirst"), [dice.choice((corpus, str(corpus / "**")))])
    swapped.unlink()
    trap(swapped, folder, dice)
    with opened:
        reports = finish(job)
        kept = texts_of(opened)
        assert set(good) <= kept, "a good file is lost"
        assert SECRET not in kept, "a link led out of the folder"
        sound(reports)
        assert check(opened) == []
    return "kept"


def trap(path: Path, folder: Path, dice: Random) -> None:
    """Something that is no ordinary file of the folder."""
    kind = dice.randrange(7)
    if kind == 0:
        path.symlink_to(path.name)
    elif kind == 1:
        path.symlink_to(folder / "secret.txt")
    elif kind == 2:
        path.symlink_to(dice.choice(("..", ".", "/", "/etc", folder)))
    elif kind == 3:
        os.mkfifo(path)
    elif kind == 4:
        path.symlink_to(dice.choice(("/dev/zero", "/dev/tty", "/proc/self/mem", "/nowhere")))
    elif kind == 5 and len(str(path)) < 100:
        with socket.socket(socket.AF_UNIX) as heard:
            heard.bind(str(path))
    else:
        path.write_bytes(dice.randbytes(dice.randrange(2_000)))


def archive(folder: Path, dice: Random) -> str:
    """A zip whose bytes are turned, or whose list of members lies, between good files."""
    good = wanted()
    methods = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", dice.choice(methods)) as packed:
        for n in range(dice.randrange(1, 40)):
            size = dice.choice((0, 10, 5_000, 3_000_000))
            packed.writestr(f"m{n:02}.txt", dice.choice((b"0" * size, b"News. " * (size // 6))))
    data = bytearray(file.getvalue())
    entries = [at for at in range(len(data) - 46) if data[at : at + 4] == b"PK\1\2"]
    for _ in range(dice.randrange(6)):
        entry, other = dice.choice(entries), dice.choice(entries)
        at, size = dice.choice(((42, 4), (24, 4), (20, 4), (16, 4), (10, 2), (28, 2)))
        data[entry + at : entry + at + size] = dice.choice((data[other + at : other + at + size], dice.randbytes(size)))
    for _ in range(dice.randrange(4)):
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    (folder / "m.zip").write_bytes(bytes(data))
    for n, text in enumerate(good):
        (folder / f"{'az'[n % 2]}{n}.txt").write_text(text)
    with create(folder / "p.standfirst") as project:
        reports = finish(import_paths(project, inputs(folder)))
        assert set(good) <= texts_of(project), "a good file is lost"
        sound(reports)
        assert check(project) == []
    return "read" if any(report.imported for report in reports if "›" in report.path) else "refused"


def table(folder: Path, dice: Random) -> str:
    """A table, or JSON, of good records between which a few bytes are changed, cut out or put in."""
    records = [{"title": f"T{n}", "text": f"“Text {n},” she said.", "date": "2024-05-14"} for n in range(60)]
    name = dice.choice(("a.csv", "a.jsonl", "a.json"))
    if name == "a.csv":
        lines = ["title,text,date", *(f'{r["title"]},"{r["text"]}",{r["date"]}' for r in records)]
    else:
        lines = [json.dumps(record, ensure_ascii=False) for record in records]
    whole = "[" + ",\n".join(lines) + "]" if name == "a.json" else "\n".join(lines) + "\n"
    data = bytearray(whole.encode())
    for _ in range(dice.randrange(5)):
        at = dice.randrange(len(data) // 2, len(data))
        data[at : at + dice.randrange(4)] = dice.choice(
            (b'"', b"\\", b"{", b"\0", b"\n", b",", b"\xff", dice.randbytes(3))
        )
    (folder / name).write_bytes(bytes(data))
    with create(folder / "p.standfirst") as project:
        reports = finish(import_paths(project, [folder / name]))
        kept = texts_of(project)
        if name != "a.json" or reports[0].imported:  # a stream, of which all before the damage is kept
            assert {record["text"] for record in records[:25]} <= kept, "good records are lost"
        sound(reports)
        assert check(project) == []
    return "whole" if len(kept) == len(records) else "in part"


def text(folder: Path, dice: Random) -> str:
    """One text of any kind and encoding, imported, cut and read without a model."""
    kinds = dict(nasty.texts(dice.randrange(200, 30_000)))
    written = "".join(
        kinds[dice.choice(list(kinds))] + dice.choice(("\n", " ", "")) for _ in range(dice.randrange(1, 4))
    )
    (folder / dice.choice(NAMES)).write_bytes(written.encode(dice.choice(ENCODINGS), "replace"))
    (folder / "good.txt").write_text(wanted()[0])
    with create(folder / "p.standfirst") as project:
        reports = finish(import_paths(project, inputs(folder)))
        kept = texts_of(project)
        assert wanted()[0] in kept, "a good file is lost"
        sound(reports)
        assert check(project) == []
    for one, reading in zip(kept, _reader().read(kept), strict=True):
        cut, offsets = segments(one), Offsets(one)
        spans = [
            *cut.words,
            *cut.sentences,
            *(span for a in reading.attributions for span in (*a.source, *a.cue, *a.content)),
        ]
        spans += [(mention.start, mention.end) for mention in reading.mentions]
        assert all(0 <= start < end <= len(one) for start, end in spans), "a span lies beside its text"
        assert all(offsets.from_qt(offsets.to_qt(start)) == start for start, _ in spans[:1_000])
        assert len(for_qt(one)) == len(one)
    return "kept" if len(kept) > 1 else "refused"


def inputs(folder: Path) -> list[Path]:
    """What lies in a folder beside the project."""
    return sorted(path for path in folder.iterdir() if not path.name.startswith("p.standfirst"))


def wanted() -> list[str]:
    """Texts that must be kept."""
    return [f"Good news, number {n}." for n in range(GOOD)]


def texts_of(project: Project) -> set[str]:
    """All texts of a project."""
    return {articles.article(project, one).text for one in articles.article_ids(project)}


def sound(reports: list[FileReport]) -> None:
    """Every input is accounted for, and nothing is the program's mistake."""
    for report in reports:
        assert report.found == report.imported + report.duplicates
        assert report.found or report.skipped, f"{report.path} gave nothing, and nobody said so"
        assert report.issues or not report.skipped, f"{report.path} was left out without a reason"
        assert not any("mistake" in issue for issue in report.issues), report.issues


@cache
def _reader() -> pipeline.Pipeline:
    return pipeline.load("blank")


FILES: dict[str, Siege] = {"traps": traps, "archive": archive, "table": table, "text": text}
