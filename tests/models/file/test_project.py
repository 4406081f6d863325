"""Opening, holding, refusing, closing: a project file in every condition a user meets."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from models import articles, checking, errors, history
from models.file import APPLICATION_ID, Project, RefusedByDatabase, backups, create, open_project, place, schema
from models.file.store import Busy, explained
from tests.conftest import World, build


def test_closed_means_one_file(tmp_path):
    world = build(tmp_path / "rents.standfirst")
    assert (tmp_path / "rents.standfirst-wal").exists()
    world.project.close()
    assert [p.name for p in tmp_path.iterdir()] == ["rents.standfirst"]


def test_closed_in_the_midst_of_a_change_it_is_one_file_without_it(tmp_path):
    world = build(tmp_path / "rents.standfirst")
    world.project._connection.execute("BEGIN IMMEDIATE")
    world.project._connection.execute("UPDATE project SET title = 'Half done'")
    world.project.close()
    assert [p.name for p in tmp_path.iterdir()] == ["rents.standfirst"]
    header = (tmp_path / "rents.standfirst").read_bytes()[18:20]
    assert header == b"\x01\x01", "it needs no write-ahead log to be read"
    with open_project(tmp_path / "rents.standfirst") as again:
        assert again.title == "Rents 2024"


def test_the_first_version_of_a_codebook_says_that_it_is_empty(tmp_path):
    with create(tmp_path / "x") as made:
        ((number, content),) = made.tuples("SELECT number, content FROM codebook_version")
        assert (number, json.loads(content)) == (1, {})


def test_a_copy_of_the_closed_file_is_whole(tmp_path):
    build(tmp_path / "rents.standfirst").project.close()
    shutil.copy(tmp_path / "rents.standfirst", tmp_path / "copy.standfirst")
    with open_project(tmp_path / "copy.standfirst") as copy:
        assert articles.count_articles(copy) == 1
        assert checking.check(copy) == []


def test_the_suffix_is_added_and_the_title_kept(tmp_path):
    with create(tmp_path / "My rents", "Rents") as made:
        assert made.path.name == "My rents.standfirst"
        assert made.title == "Rents"


def test_an_existing_file_is_never_overwritten(tmp_path):
    (tmp_path / "x.standfirst").write_text("mine")
    with pytest.raises(errors.NotAllowed, match="exists already"):
        create(tmp_path / "x")
    assert (tmp_path / "x.standfirst").read_text() == "mine"


def test_a_newer_file_is_refused(tmp_path):
    path = tmp_path / "rents.standfirst"
    build(path).project.close()
    db = Database(path)
    db.table("_sqlite_migrations").insert(
        {"migration_set": "standfirst", "name": "from the future", "applied_at": "2030-01-01"}
    )
    db.close()
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(errors.NewerProject, match="newer Standfirst"):
            open_project(path, read_only=read_only)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["rents.standfirst"]


def test_an_older_file_is_not_only_read_before_it_is_up_to_date(tmp_path):
    path = tmp_path / "year.standfirst"
    path.write_bytes(gzip.decompress((Path(__file__).parent / "release_0_1.standfirst.gz").read_bytes()))
    before = path.read_bytes()
    with pytest.raises(errors.OlderProject, match="earlier Standfirst"):
        open_project(path, read_only=True)
    assert path.read_bytes() == before
    open_project(path).close()
    with open_project(path, read_only=True) as project:
        assert history.history(project)


def test_foreign_files_are_refused_and_left_alone(tmp_path):
    foreign = tmp_path / "foreign.standfirst"
    connection = sqlite3.connect(foreign)
    connection.execute("CREATE TABLE t (a)")
    connection.close()
    text = tmp_path / "article.standfirst"
    text.write_text("An article, no project.")
    empty = tmp_path / "empty.standfirst"
    empty.touch()
    before = {p: p.read_bytes() for p in (foreign, text, empty)}
    for path in before:
        with pytest.raises(errors.ForeignFile):
            open_project(path)
    assert {p: p.read_bytes() for p in tmp_path.iterdir()} == before


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(errors.NotFound, match=r"gone\.standfirst"):
        open_project(tmp_path / "gone.standfirst")


def test_a_truncated_file_is_named_with_the_way_to_its_backup(tmp_path):
    path = tmp_path / "rents.standfirst"
    world = build(path)
    backup = world.project.back_up()
    world.project.close()
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(errors.DamagedProject) as caught:
        open_project(path)
    assert str(backup) in str(caught.value)
    with open_project(backup) as rescued:
        assert checking.check(rescued) == []


def test_a_damaged_page_is_found_at_opening(tmp_path):
    path = tmp_path / "rents.standfirst"
    build(path).project.close()
    whole = bytearray(path.read_bytes())
    whole[4096:] = b"\xa5" * (len(whole) - 4096)
    path.write_bytes(whole)
    with pytest.raises(errors.DamagedProject, match="no backup"):
        open_project(path)
    assert not (tmp_path / "rents.standfirst.lock").exists()


def test_a_file_of_the_largest_pages_that_was_cut_off_is_noticed_before_anything_is_read(tmp_path):
    path = tmp_path / "rents.standfirst"
    build(path).project.close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA page_size = 65536")
    connection.execute("VACUUM")
    connection.close()
    open_project(path, read_only=True).close()
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(errors.DamagedProject):
        open_project(path, read_only=True)


def test_a_large_file_is_only_checked_where_its_last_holder_ended_without_letting_go(tmp_path, monkeypatch):
    path, checked = tmp_path / "rents.standfirst", []
    build(path).project.close()
    monkeypatch.setattr("models.file.project.quick_check", lambda connection, path: checked.append(path))
    open_project(path).close()
    assert checked == [path]
    monkeypatch.setattr("models.file.project.ALWAYS_CHECKED", path.stat().st_size - 1)
    open_project(path).close()
    assert checked == [path]
    path.with_name(path.name + ".lock").touch()
    open_project(path).close()
    assert checked == [path, path]


def test_a_full_disk_is_one_sentence_and_leaves_nothing_half_written(world):
    pages = world.project.tuples("PRAGMA page_count")[0][0]
    world.project._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(errors.CannotWrite, match="disk is full"):
        articles.add_articles(world.project, [articles.NewArticle(f"{n} " + "word " * 3000) for n in range(20)])
    assert articles.count_articles(world.project) == 1
    world.project._connection.execute("PRAGMA max_page_count = 100000")
    articles.add_articles(world.project, [articles.NewArticle("There is room again.")])
    assert checking.check(world.project) == []


def test_a_full_disk_at_creation_leaves_no_file(tmp_path, monkeypatch):
    def full(*args):
        raise full_disk()

    monkeypatch.setattr("models.file.making._fill", full)
    with pytest.raises(errors.CannotWrite, match="disk is full"):
        create(tmp_path / "x")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_refuses_is_one_sentence(tmp_path, monkeypatch):
    path, opens = tmp_path / "rents.standfirst", os.open
    build(path).project.close()

    def refuse(name, flags, *args, **more):
        if flags & os.O_CREAT:
            raise PermissionError(13, "Permission denied")
        return opens(name, flags, *args, **more)

    monkeypatch.setattr("models.file.lock.os.open", refuse)
    with pytest.raises(errors.CannotWrite, match="reading only"):
        open_project(path)
    with pytest.raises(errors.CannotWrite, match="Permission denied"):
        create(tmp_path / "other")
    assert [p.name for p in tmp_path.iterdir()] == ["rents.standfirst"]


def test_read_only_reads_and_refuses_to_write(tmp_path):
    path = tmp_path / "rents.standfirst"
    build(path).project.close()
    before = path.read_bytes()
    with open_project(path, read_only=True) as reading:
        assert articles.article(reading, 1).headline == "Council weighs cap"
        with pytest.raises(errors.ReadOnlyProject):
            articles.add_articles(reading, [articles.NewArticle("No.")])
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["rents.standfirst"]


def full_disk() -> sqlite3.OperationalError:
    """What SQLite raises where a disk is full."""
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    return error


def newer(patch, step) -> None:
    """Let the program have one more migration."""
    steps = {**schema.STEPS, "one more": step}
    patch.setattr(schema, "STEPS", steps)
    patch.setattr("models.file.project.STEPS", steps)


def test_a_migration_is_preceded_by_a_backup(tmp_path, monkeypatch):
    path = tmp_path / "rents.standfirst"
    build(path).project.close()

    def add_note(db):
        db.conn.execute("ALTER TABLE project ADD COLUMN note TEXT")

    newer(monkeypatch, add_note)
    with open_project(path) as migrated:
        assert "note" in migrated.select("SELECT * FROM project")[0]
    (kept,) = backups.backups_of(path)
    connection = sqlite3.connect(kept)
    assert "note" not in [row[1] for row in connection.execute("PRAGMA table_info(project)")]
    connection.close()


def test_a_failed_migration_changes_nothing(tmp_path, monkeypatch):
    path = tmp_path / "rents.standfirst"
    build(path).project.close()

    def add_note(db):
        db.conn.execute("ALTER TABLE project ADD COLUMN note TEXT")
        raise full_disk()

    with monkeypatch.context() as patch:
        newer(patch, add_note)
        with pytest.raises(errors.CannotWrite):
            open_project(path)
    with open_project(path) as old:
        assert checking.check(old) == []


def test_threads_have_their_own_connection(world):
    with world.project.for_thread() as mine:
        articles.add_articles(mine, [articles.NewArticle("From a thread.")])
    assert articles.count_articles(world.project) == 2


def test_the_file_says_whose_it_is(world):
    header = world.project.path.read_bytes()[68:72]
    assert int.from_bytes(header, "big") == APPLICATION_ID
    world.project._connection.execute("PRAGMA foreign_keys")
    assert world.project.tuples("PRAGMA foreign_keys") == [(1,)]
    assert world.project.tuples("PRAGMA synchronous") == [(2,)]
    assert world.project.tuples("PRAGMA journal_mode") == [("wal",)]


def test_what_can_be_made_again_does_not_wait_for_the_disk(world):
    with world.project.hurried():
        assert world.project.value("PRAGMA synchronous") == 1
        articles.add_articles(world.project, [articles.NewArticle("Kept all the same.")])
    assert world.project.value("PRAGMA synchronous") == 2
    assert articles.count_articles(world.project) == 2


def test_without_a_log_everything_waits_for_the_disk(world):
    world.project._connection.execute("PRAGMA journal_mode = DELETE")
    with world.project.hurried():
        assert world.project.value("PRAGMA synchronous") == 2


SAID = {
    "protected": (sqlite3.SQLITE_READONLY, errors.CannotWrite, "can't be written to"),
    "not to be opened": (sqlite3.SQLITE_CANTOPEN, errors.CannotWrite, "can't be written to"),
    "not allowed": (sqlite3.SQLITE_PERM, errors.CannotWrite, "can't be written to"),
    "full": (sqlite3.SQLITE_FULL, errors.CannotWrite, "disk is full"),
    "gone": (sqlite3.SQLITE_IOERR_FSYNC, errors.CannotWrite, "did not answer"),
    "busy": (sqlite3.SQLITE_BUSY_SNAPSHOT, Busy, "busy with another change"),
    "locked": (sqlite3.SQLITE_LOCKED, Busy, "busy with another change"),
    "corrupt": (sqlite3.SQLITE_CORRUPT_VTAB, errors.DamagedProject, "is damaged"),
    "no database": (sqlite3.SQLITE_NOTADB, errors.DamagedProject, "is damaged"),
    "of another format": (sqlite3.SQLITE_FORMAT, errors.DamagedProject, "is damaged"),
    "a mistake": (sqlite3.SQLITE_ERROR, RefusedByDatabase, "said by SQLite"),
}


@pytest.mark.parametrize(("code", "kind", "words"), SAID.values(), ids=SAID)
def test_what_sqlite_says_is_told_by_its_code_and_not_by_its_words(code, kind, words):
    error = sqlite3.OperationalError("said by SQLite")
    error.sqlite_errorcode = code
    told = explained(error, Path("rents.standfirst"))
    assert type(told) is kind
    assert words in str(told)


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/home/a/Dropbox/x.standfirst", "Dropbox"),
        ("/Users/a/OneDrive - University/x.standfirst", "OneDrive"),
        ("/home/a/work/x.standfirst", ""),
    ],
)
def test_synced_folders_are_recognised(path, service):
    assert place.synced_by(Path(path)) == service


def test_network_drives_are_recognised():
    mounts = "/dev/sda1 / ext4 rw 0 0\nserver:/home /home nfs4 rw 0 0\n//s/share /mnt/my\\040share cifs rw 0 0\n"
    assert place._system_of(Path("/home/a/x"), mounts) == "nfs4"
    assert place._system_of(Path("/mnt/my share/x"), mounts) == "cifs"
    assert place._system_of(Path("/tmp/x"), mounts) == "ext4"


def test_on_a_network_drive_the_rollback_journal_is_used(tmp_path, monkeypatch):
    monkeypatch.setattr(place, "is_network", lambda path: True)
    with create(tmp_path / "x") as made:
        assert made.tuples("PRAGMA journal_mode") == [("delete",)]
        assert "network drive" in made.warning


def test_every_table_is_strict_and_has_an_identity(world):
    tables = [
        t for t in world.project.select("SELECT name, sql FROM sqlite_master") if "AUTOINCREMENT" in (t["sql"] or "")
    ]
    assert len(tables) > 25
    for table in tables:
        assert "STRICT" in table["sql"], table["name"]
        # What an action did to a row is told by its change and the row's own uid.
        own = "row_uid TEXT NOT NULL" if table["name"] == "change_row" else "uuid TEXT NOT NULL UNIQUE"
        assert own in table["sql"], table["name"]


def test_the_text_of_an_article_cannot_be_changed(world: World):
    connection = world.project._connection
    with pytest.raises(sqlite3.IntegrityError, match="frozen"):
        connection.execute("UPDATE article SET text = 'other'")
    connection.rollback()


def test_bugs_are_not_dressed_up_as_known_errors(world: World):
    project: Project = world.project
    with pytest.raises(RefusedByDatabase, match="no such table"):
        project.select("SELECT * FROM unicorn")


def test_what_a_transaction_that_failed_has_learnt_is_forgotten(world):
    def fail() -> None:
        with world.project.transaction():
            world.project.keep_uids({("statement", 99): "never made"})
            world.project.memory["something"] = "of it"
            raise ValueError

    with pytest.raises(ValueError, match=r"^$"):
        fail()
    assert world.project.memory == {}
    with pytest.raises(KeyError):
        world.project.uids([("statement", 99)])


def test_what_is_only_read_can_t_be_written_by_any_way(tmp_path):
    path = tmp_path / "rents.standfirst"
    build(path).project.close()
    with open_project(path, read_only=True) as opened, pytest.raises(sqlite3.OperationalError, match="readonly"):
        opened._connection.execute("UPDATE project SET title = 'Other'")
