"""Settings of a format, what it has no place for, and formats of other packages."""

from __future__ import annotations

import pytest

from corpus.exporting.dataset import ExportOptions
from corpus.exporting.exporter import ExportFailed, export
from corpus.exporting.formats import FORMATS, format_named, formats, outside, package_of
from corpus.exporting.settings import Kind, Setting, chosen, parse, written
from corpus.progress import finish
from models.errors import NotAllowed, NotFound
from tests.corpus.brought import package

TOY = """
from corpus.exporting.settings import Kind, Setting

class Toy:
    name, label, is_folder = "toy", "Toy (only how many articles there are)", False
    settings = (Setting("sign", "Sign", Kind.TEXT, "#", "what stands before the number"),)

    def is_earlier(self, path):
        return False

    def cannot_hold(self, dataset):
        return [f"{dataset.statements} statements have no place in a toy."]

    def write(self, dataset, to):
        to.write_text(dataset.settings["sign"] + str(dataset.articles))
        yield dataset.articles

    def check(self, dataset, to):
        if dataset.settings["sign"] == "!":
            raise ZeroDivisionError
        yield dataset.articles

toy = Toy()
"""
SETTINGS = (
    Setting("bom", "Mark", Kind.YES_OR_NO, "yes", ""),
    Setting("digits", "Digits", Kind.NUMBER, "3", ""),
    Setting("quotes", "Quotes", Kind.CHOICE, "all", "", ("all", "few")),
    Setting("title", "Title", Kind.TEXT, "", ""),
)


@pytest.fixture
def brings(tmp_path):
    (tmp_path / "package").mkdir()
    points = "toy = brings_things:toy\nclass = brings_things:Toy\ngone = brings_things:nothing"
    with package(tmp_path / "package", TOY, exporters=points):
        yield


def test_settings_are_as_chosen_or_by_default():
    assert chosen(SETTINGS, {"digits": "5"}) == {"bom": "yes", "digits": "5", "quotes": "all", "title": ""}
    assert [written(one) for one in SETTINGS] == [
        "bom=yes|no", "digits=a whole number", "quotes=all|few", "title=any text",
    ]  # fmt: skip


@pytest.mark.parametrize("given", [{"bom": "maybe"}, {"digits": "-1"}, {"quotes": "none"}])
def test_a_wrong_value_names_the_right_ones(given):
    ((name, value),) = given.items()
    right = written(next(one for one in SETTINGS if one.name == name))
    with pytest.raises(NotAllowed) as told:
        chosen(SETTINGS, given)
    assert str(told.value) == f"The option {name} can't be “{value}”. Write {right}."


def test_a_wrong_name_lists_all():
    with pytest.raises(NotAllowed, match=r"no option “bon”. Its options are: bom=yes\|no, digits=a whole number, "):
        chosen(SETTINGS, {"bon": "yes"})
    with pytest.raises(NotAllowed, match="It has no options"):
        chosen(FORMATS["jsonl"].settings, {"bom": "no"})
    with pytest.raises(NotAllowed, match=r"“bom” sets nothing. Write it as name=value"):
        parse(["bom"])
    assert parse(["bom=no", "title= a=b "]) == {"bom": "no", "title": "a=b"}


@pytest.mark.parametrize("bom", ["yes", "no"])
def test_tables_with_and_without_a_mark(world, tmp_path, bom):
    finish(export(world.project, ExportOptions("csv", tmp_path / "out", settings={"bom": bom})))
    tables = list((tmp_path / "out").glob("*.csv"))
    assert {table.read_bytes().startswith(b"\xef\xbb\xbf") for table in tables} == {bom == "yes"}
    readme = (tmp_path / "out" / "README.md").read_text("utf-8")
    assert ("with a byte order mark" in readme) == (bom == "yes")
    assert ('fileEncoding = "UTF-8-BOM"' in (tmp_path / "out" / "load.R").read_text("utf-8")) == (bom == "yes")
    assert ('encoding="utf-8-sig"' in (tmp_path / "out" / "load.py").read_text("utf-8")) == (bom == "yes")


@pytest.mark.parametrize("name", FORMATS)
def test_our_own_formats_hold_all(world, tmp_path, name):
    assert finish(export(world.project, ExportOptions(name, tmp_path / "out"))).cannot_hold == ()


def test_a_format_of_another_package_writes_and_says_what_it_can_not_hold(brings, world, tmp_path):
    done = finish(export(world.project, ExportOptions("toy", tmp_path / "out", settings={"sign": "$"})))
    assert (tmp_path / "out").read_text() == "$1"
    assert done.cannot_hold == ("0 statements have no place in a toy.",)
    assert [package_of(form) for form in formats().values()] == ["", "", "", "", "brings 1.2"]
    assert outside().issues == (
        "“class” of the package brings 1.2 is no export format.",
        "“gone” of the package brings 1.2 can't be loaded "
        "(AttributeError: module 'brings_things' has no attribute 'nothing').",
    )


def test_a_mistake_of_such_a_format_says_whose_it_is_and_leaves_nothing(brings, world, tmp_path):
    with pytest.raises(ExportFailed, match=r"The format toy of the package brings 1.2 made a mistake"):
        finish(export(world.project, ExportOptions("toy", tmp_path / "out", settings={"sign": "!"})))
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("out")]


def test_an_unknown_format_names_the_known_ones():
    with pytest.raises(NotFound, match=r"There is no export format toy. Choose one of: csv, jsonl, spreadsheet, xlsx."):
        format_named("toy")
