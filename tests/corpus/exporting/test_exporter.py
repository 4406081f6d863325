"""An export as a whole: what is chosen, where it is put, what becomes of it when something goes wrong."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from corpus.exporting.csv_beside import FILES
from corpus.exporting.csv_check import Written
from corpus.exporting.csv_contents import TABLES
from corpus.exporting.csv_tables import ARTICLES, STATEMENTS
from corpus.exporting.dataset import ExportDisagrees, ExportOptions, gather
from corpus.exporting.exporter import export
from corpus.exporting.formats import FORMATS
from corpus.progress import finish
from models import coding, findings, people, work
from models.articles import NewArticle, add_articles
from models.coding import Ref, Stance, items
from models.errors import CannotWrite, NotAllowed, NotFound
from models.findings import Span
from tests.conftest import OPEN_CLAIM, World, code
from tests.corpus.exporting.tables import answer_more

OTHER = {"other article": "uid", "other number": "id", "other hash": "sha256"}


@pytest.fixture
def coded(world: World) -> World:
    """Ana has accepted the first draft and begun the second; Ben has made one statement."""
    first, second = items(world.project, world.ana, world.article)
    coding.accept(world.project, world.ana, first.ref, [OPEN_CLAIM])
    coding.set_stance(world.project, world.ana, second.ref, Stance.OPPOSE)
    ben = people.person(world.project, "Ben Ortiz")
    code(world.project, people.acting(world.project, ben.id), world.article, [Span(0, 5)])
    return world


def places(tmp_path):
    return sorted(
        path.name for path in tmp_path.iterdir() if not path.name.endswith((".standfirst", ".lock", "-wal", "-shm"))
    )


def run(world: World, tmp_path, form="csv", **options):
    return finish(export(world.project, ExportOptions(form, tmp_path / "out", **options)))


@pytest.mark.parametrize("form", FORMATS)
def test_what_is_begun_is_left_out_and_counted(coded, tmp_path, form):
    done = run(coded, tmp_path, form)
    assert (done.articles, done.statements, done.begun) == (1, 2, 1)
    assert places(tmp_path) == ["out"]


@pytest.mark.parametrize("who", ["C03", "Ben Ortiz"])
def test_coders_are_chosen_by_pseudonym_or_name(coded, tmp_path, who):
    assert run(coded, tmp_path, coders=(who,)).statements == 1
    assert [row[STATEMENTS.at("coder")] for row in Written(tmp_path / "out").read(STATEMENTS)] == ["C03"]


def test_names_and_exact_times_only_when_asked(coded, tmp_path):
    run(coded, tmp_path)
    whole = "".join(path.read_text("utf-8") for path in (tmp_path / "out").iterdir())
    assert "Ben Ortiz" not in whole
    run(coded, tmp_path, names=True)
    rows = list(Written(tmp_path / "out").read(STATEMENTS))
    assert "Ben Ortiz" in [row[STATEMENTS.at("coder")] for row in rows]
    assert all("T" in row[STATEMENTS.at("created")] for row in rows)


@pytest.mark.parametrize("form", FORMATS)
def test_since_takes_what_was_made_or_changed_from_then_on(coded, tmp_path, form):
    project = coded.project
    old = (datetime.now().astimezone() - timedelta(days=9)).isoformat()
    with project.transaction():  # as if all had been made long ago
        project.execute("UPDATE statement SET created_at = ?", old)
        project.execute("UPDATE change SET made_at = ?", old)
    today = datetime.now().date().isoformat()
    assert run(coded, tmp_path, form, since=today).statements == 0
    statement_id = items(project, coded.ana, coded.article)[0].statement_id
    coding.set_memo(project, coded.ana, Ref(statement_id), "changed today")
    assert run(coded, tmp_path, form, since=today).statements == 1
    assert run(coded, tmp_path, form).statements == 2


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"coders": ("C09",)}, NotFound),
        ({"layer": "adjudication"}, NotFound),
        ({"since": "last week"}, NotAllowed),
        ({"form": "spss"}, NotFound),
    ],
)
def test_what_is_not_there_is_said(coded, tmp_path, options, error):
    with pytest.raises(error):
        run(coded, tmp_path, **options)
    assert places(tmp_path) == []


@pytest.mark.parametrize("form", FORMATS)
def test_an_earlier_export_is_replaced_and_nothing_else(coded, tmp_path, form):
    run(coded, tmp_path, form)
    run(coded, tmp_path, form, with_text=False)
    assert places(tmp_path) == ["out"]
    other = tmp_path / "out" / "thesis.docx" if FORMATS[form].is_folder else tmp_path / "out"
    other.write_text("years of work")
    with pytest.raises(NotAllowed, match="no earlier export"):
        run(coded, tmp_path, form)
    assert other.read_text() == "years of work"


def test_an_empty_folder_is_taken(coded, tmp_path):
    (tmp_path / "out").mkdir()
    run(coded, tmp_path)
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "README.md", *FILES, *(table.file for table in TABLES),
    }  # fmt: skip


@pytest.mark.parametrize(("content", "is_taken"), [(b"", True), (b"x", False)])
def test_an_empty_file_is_taken_and_no_other(coded, tmp_path, content, is_taken):
    (tmp_path / "out").write_bytes(content)
    if is_taken:
        run(coded, tmp_path, "jsonl")
        assert json.loads((tmp_path / "out").read_text("utf-8"))["id"] == 1
    else:
        with pytest.raises(NotAllowed, match="no earlier export"):
            run(coded, tmp_path, "jsonl")
        assert (tmp_path / "out").read_bytes() == content


def test_a_missing_folder_is_said(coded, tmp_path):
    with pytest.raises(NotFound, match="no folder"):
        finish(export(coded.project, ExportOptions("csv", tmp_path / "not there" / "out")))


@pytest.mark.parametrize("form", FORMATS)
def test_a_cancelled_export_leaves_nothing(coded, tmp_path, form):
    job = export(coded.project, ExportOptions(form, tmp_path / "out"))
    next(job)
    job.close()
    assert places(tmp_path) == []
    assert not coded.project._connection.in_transaction


@pytest.mark.parametrize("form", FORMATS)
def test_a_full_disk_leaves_nothing(coded, tmp_path, form, monkeypatch):
    resource = pytest.importorskip("resource")
    add_articles(coded.project, [NewArticle("long " * 4000)])
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    quiet = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (9000, before[1]))
    try:
        with pytest.raises(CannotWrite):
            run(coded, tmp_path, form)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, quiet)
    assert places(tmp_path) == []


@pytest.mark.parametrize("file", [table.file for table in TABLES])
@pytest.mark.parametrize("harm", ["lost row", "extra row", "other letter"])
def test_a_file_that_differs_from_the_project_is_noticed(coded, tmp_path, file, harm):
    ana, project = coded.ana, coded.project
    coding.set_answer(project, ana, items(project, ana, coded.article)[0].ref, 2, "cost")
    answer_more(coded, items(project, ana, coded.article)[0].ref)
    work.set_progress(project, ana, coded.article, work.Progress.FINISHED, "breaks off", gaps=1)
    work.assign(project, coded.lead, "First", [coded.article], [ana.coder_id])
    findings.mark_seen(project, ana, {2: None})
    dataset = gather(project, ExportOptions("csv", tmp_path / "out"), FORMATS["csv"])
    list(FORMATS["csv"].write(dataset, tmp_path / "set"))
    list(FORMATS["csv"].check(dataset, tmp_path / "set"))
    path = tmp_path / "set" / file
    lines = path.read_bytes().split(b"\r\n")
    assert len(lines) > 2
    if harm == "lost row":
        del lines[-2]
    elif harm == "extra row":
        lines.insert(-1, lines[-2])
    else:
        lines[-2] = b"0" + lines[-2][1:] if lines[-2][:1] != b"0" else b"1" + lines[-2][1:]
    path.write_bytes(b"\r\n".join(lines))
    with pytest.raises(ExportDisagrees, match=file):
        list(FORMATS["csv"].check(dataset, tmp_path / "set"))


@pytest.mark.parametrize(
    "harm",
    ["lost line", "more lines", "other text", "other span", "other words", "lost span", "lost statement",
     "other statement", "other article", "other number", "other hash"],
)  # fmt: skip
def test_json_lines_that_differ_are_noticed(coded, tmp_path, harm):
    dataset = gather(coded.project, ExportOptions("jsonl", tmp_path / "out"), FORMATS["jsonl"])
    path = tmp_path / "lines"
    list(FORMATS["jsonl"].write(dataset, path))
    list(FORMATS["jsonl"].check(dataset, path))
    row = json.loads(path.read_text("utf-8"))
    if harm == "other text":
        row["text"] = row["text"].replace("families", "farmers")
    elif harm == "other span":
        row["statements"][0]["spans"][0]["end"] += 1
    elif harm == "lost statement":
        row["statements"].pop()
    elif harm == "other words":
        row["statements"][0]["spans"][0]["text"] += "!"
    elif harm == "lost span":
        row["statements"][-1]["spans"].pop()
    elif harm == "other statement":
        row["statements"][0]["uid"] = "another"
    elif harm in OTHER:
        row[OTHER[harm]] = 7
    lines = {"lost line": "", "more lines": f"{json.dumps(row)}\n" * 2}
    path.write_text(lines.get(harm, json.dumps(row)), "utf-8")
    with pytest.raises(ExportDisagrees, match=r"article [12]\b"):
        list(FORMATS["jsonl"].check(dataset, path))


def test_an_empty_project_has_an_empty_dataset(tmp_path, world):
    assert run(world, tmp_path).statements == 0
    assert len(list(Written(tmp_path / "out").read(ARTICLES))) == 1


def test_how_far_it_is_counts_every_article_twice(coded, tmp_path):
    add_articles(coded.project, [NewArticle(f"Article {n}.") for n in range(3)])
    for form in FORMATS:
        steps = list(export(coded.project, ExportOptions(form, tmp_path / form)))
        assert (steps[-1].done, steps[-1].total) == (8, 8)
        assert [step.done for step in steps] == sorted(step.done for step in steps)
        assert 4 in [step.done for step in steps]
        assert {step.doing for step in steps} == {"Writing the dataset", "Comparing it with the project"}


def test_only_a_folder_of_nothing_but_our_files_is_an_earlier_export(coded, tmp_path):
    run(coded, tmp_path)
    out, is_earlier = tmp_path / "out", FORMATS["csv"].is_earlier
    (out / "answers.csv").unlink()
    assert is_earlier(out)
    assert not is_earlier(out / "spans.csv")
    for content in (b"# Mine", b"\xff\xfe# Standfirst export set: x"):
        (out / "README.md").write_bytes(content)
        assert not is_earlier(out)
    (out / "README.md").unlink()
    assert not is_earlier(out)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_is_not_followed(coded, tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to(tmp_path / "real")
    with pytest.raises(NotAllowed, match="no earlier export"):
        run(coded, tmp_path)
    assert list((tmp_path / "real").iterdir()) == []


def test_where_the_new_one_cannot_be_put_the_earlier_one_stays(coded, tmp_path, monkeypatch):
    run(coded, tmp_path)
    before = (tmp_path / "out" / "README.md").read_text("utf-8")
    replace = Path.replace

    def fails(path: Path, to: Path) -> Path:
        if ".part-" in path.name:
            raise OSError(5, "no way")
        return replace(path, to)

    monkeypatch.setattr(Path, "replace", fails)
    with pytest.raises(CannotWrite, match="no way"):
        run(coded, tmp_path, with_text=False)
    monkeypatch.undo()
    assert (tmp_path / "out" / "README.md").read_text("utf-8") == before
    assert places(tmp_path) == ["out"]


def test_a_new_one_that_cannot_be_put_leaves_nothing(coded, tmp_path, monkeypatch):
    def fails(path: Path, to: Path) -> Path:
        raise OSError(5, "no way")

    monkeypatch.setattr(Path, "replace", fails)
    for form in FORMATS:
        with pytest.raises(CannotWrite, match="no way"):
            run(coded, tmp_path, form)
    assert places(tmp_path) == []


def test_a_text_that_differs_from_the_project_is_noticed(coded, tmp_path):
    dataset = gather(coded.project, ExportOptions("csv", tmp_path / "out"), FORMATS["csv"])
    list(FORMATS["csv"].write(dataset, tmp_path / "set"))
    path = tmp_path / "set" / "articles.csv"
    path.write_bytes(path.read_bytes().replace(b"families", b"farmers"))
    with pytest.raises(ExportDisagrees, match="the text of article 1"):
        list(FORMATS["csv"].check(dataset, tmp_path / "set"))


def test_only_a_set_of_tables_is_a_folder():
    assert {form.name: form.is_folder for form in FORMATS.values() if form.name != "spreadsheet"} == {
        "csv": True,
        "jsonl": False,
        "xlsx": False,
    }


KILLED = """
import os, signal, sys
from pathlib import Path
from corpus import placing
with placing.placed(Path(sys.argv[1]), lambda _: True) as part:
    part.mkdir()
    (part / "half").write_text("half")
    if sys.argv[2] == "moved":
        replace = Path.replace
        def die(path, to):
            if ".part-" in path.name:
                os.kill(os.getpid(), signal.SIGKILL)
            return replace(path, to)
        Path.replace = die
    else:
        os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills as Unix does")
@pytest.mark.parametrize("when", ["written", "moved"])
def test_what_a_killed_export_left_goes_with_the_next_one(coded, tmp_path, when):
    run(coded, tmp_path)
    subprocess.run([sys.executable, "-c", KILLED, str(tmp_path / "out"), when], check=False)
    assert len(places(tmp_path)) == 2
    (tmp_path / f"out.part-elsewhere-{os.getpid()}-0123456789ab").mkdir()  # of another machine: it may still be written
    run(coded, tmp_path)
    assert sorted(places(tmp_path)) == ["out", f"out.part-elsewhere-{os.getpid()}-0123456789ab"]
    assert (tmp_path / "out" / "README.md").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="kills as Unix does")
def test_an_export_that_was_moved_and_never_replaced_comes_back(coded, tmp_path, monkeypatch):
    run(coded, tmp_path)
    subprocess.run([sys.executable, "-c", KILLED, str(tmp_path / "out"), "moved"], check=False)
    assert not (tmp_path / "out").exists()

    def fails(*_: object) -> None:
        raise OSError(5, "no way")

    monkeypatch.setattr(FORMATS["csv"], "write", fails, raising=False)
    with pytest.raises(CannotWrite, match="no way"):
        run(coded, tmp_path)
    assert (tmp_path / "out" / "README.md").exists()
    assert places(tmp_path) == ["out"]
