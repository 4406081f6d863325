"""Where the body of a text begins, and what its first lines are."""

from __future__ import annotations

import pytest

from corpus.readers.heads import LABELS, OTHER_LABELS, is_byline, read_head
from tests.corpus.readers.reading import read_bytes


@pytest.mark.parametrize(
    "line",
    ["By Ina Roe", "BY INA ROE", "By: Ina Roe", "by Ina Roe and Jo van der Lee", "By Ina Roe, a writer for the paper",
     "By Ina Roe | the Post", "By Martin King Jr.", "By The Editors", "By " + "Ab " * 12],
)  # fmt: skip
def test_a_byline(line):
    assert is_byline(line)


@pytest.mark.parametrize(
    "line",
    ["By", "By ", "By the river", "By Ina Roe wrote", "By Monday, it rained.", "By Ina Roe!", "Bye Ina", "ByIna Roe",
     "By 2020", "By " + "Ab " * 13, "By Ina Roe, " + "x" * 140, "By ,"],
)  # fmt: skip
def test_no_byline(line):
    assert not is_byline(line)


FIELDS = {
    "headline": "headline title", "byline": "byline author authors",
    "outlet": "outlet source publication newspaper publisher", "url": "url link", "place": "place dateline location",
    "language": "language",
}  # fmt: skip
DATES = ("date", "published", "publication date")
READ = {label: name for name, labels in FIELDS.items() for label in labels.split()} | dict.fromkeys(DATES, "published")


def test_no_label_is_left_out():
    assert set(READ) == set(LABELS)


@pytest.mark.parametrize(("label", "name"), READ.items())
def test_every_label_is_read(label, name):
    value = "2020-03-11" if name == "published" else "Here"
    head = read_head(f"{label.upper()} : {value}\nThe body.")
    assert (head.fields, head.metadata, head.body) == ({name: value}, {}, len(label) + len(value) + 4)


@pytest.mark.parametrize("label", sorted(OTHER_LABELS))
def test_every_other_label_is_metadata(label):
    head = read_head(f"{label}: Here\nThe body.")
    assert (head.fields, head.metadata) == ({}, {label: "Here"})


def test_the_first_of_a_field_is_taken_and_the_second_is_metadata():
    head = read_head("Source: Post\nPublisher: Other\nTitle:\nBody.")
    assert (head.fields, head.metadata, head.body) == ({"outlet": "Post"}, {"publisher": "Other"}, 38 - 1)


def test_a_date_that_can_not_be_read_is_metadata_and_an_issue():
    head = read_head("Date: 2020-02-30\nBody.")
    assert (head.fields, head.metadata) == ({}, {"date": "2020-02-30"})
    assert head.issues == ["“2020-02-30” is no day of the calendar; kept as metadata"]
    head = read_head("Date: yesterday\nBody.")
    assert head.issues == ["“yesterday” is no full date; kept as metadata"]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Rents rise\nBy Ina Roe\nBody.", "Rents rise"),
        ("Rents rise\n\n\nBy Ina Roe\nBody.", "Rents rise"),
        ("Rents rise\n\n\n\nBy Ina Roe\nBody.", ""),
        ("Rents rise?\nDate: 2020-03-11\nBody.", "Rents rise?"),
        ("Rents rise.\nBy Ina Roe\nBody.", ""),
        ("Rents rise in the U.S.\nBy Ina Roe\nBody.", "Rents rise in the U.S."),
        ("Rents rise\nALDEN — It did.", "Rents rise"),
        ("Rents rise\nMarch 11, 2020\nBody.", "Rents rise"),
        ("Rents rise\nBody.", ""),
        ("x" * 250 + "\nBy Ina Roe\nBody.", "x" * 250),
        ("x" * 251 + "\nBy Ina Roe\nBody.", ""),
    ],
)
def test_the_headline_is_a_first_line_that_a_head_follows(text, headline):
    assert read_head(text).fields.get("headline", "") == headline


BODY = "The council voted on Monday to lower the rents of all its homes."


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (f"Council lowers all rents\n\n{BODY}", "Council lowers all rents"),
        (f"\n\nCouncil lowers all rents\n\n\n{BODY}\n\nMore.", "Council lowers all rents"),
        (f"Will the council lower rents?\n\n{BODY}", "Will the council lower rents?"),
        (f"Sen. Roe says rents fell\n\n“{BODY}”", "Sen. Roe says rents fell"),
        (f"Council lowers all rents\n{BODY}", ""),  # a line of verse, or of a paragraph that was broken
        (f"Council lowers all rents.\n\n{BODY}", ""),  # a sentence
        (f"Council lowers all rents,\n\n{BODY}", ""),
        (f"Opinion\n\n{BODY}", ""),  # a section
        (f"Ina Roe\n\n{BODY}", ""),  # a name
        (f"council lowers all rents\n\n{BODY}", ""),  # the end of something
        (f"The mayor said on Monday that\n\n{BODY}", ""),  # it goes on
        (f"It rained. Then the council met\n\n{BODY}", ""),  # two sentences
        ("Council lowers all rents\n\nand more besides, as it had said that it would do on Monday in May.", ""),
        ("Council lowers all rents\n\nRents fell.", ""),  # too short to be a body
        ("Council lowers all rents\n\nOne line here\nAnother line there\nAnd the last of them", ""),  # verse
        ("Council lowers all rents\n\n", ""),
        ("Council lowers " + "all " * 35 + f"rents\n\n{BODY}", ""),  # too long
        (f"Date: 2020-03-11\nCouncil lowers all rents\n\n{BODY}", ""),  # not the first line
    ],
)
def test_a_first_line_alone_is_the_headline_where_a_paragraph_follows(text, headline):
    assert read_head(text).fields.get("headline", "") == headline


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Published March 11, 2020", "2020-03-11"), ("First published on 11 March 2020 10:30", "2020-03-11"),
        ("Posted: 2020-03-11", "2020-03-11"), ("2020-03-11", "2020-03-11"), ("March 11, 2020, at noon", None),
        ("(2020-03-11)", None), ("Wednesday", None), ("11/03/2020", "2020-03-11"),
    ],
)  # fmt: skip
def test_a_date_may_stand_alone(line, published):
    assert read_head(f"{line}\nBody.", day_first=True).fields.get("published") == published


@pytest.mark.parametrize(
    ("line", "body"),
    [("date 2020-03-11 The body", "The body"), ("Date: 2020-03-11 10:30 | The body", "The body"),
     ("DATE 2020-03-11T10:30:00Z — The body", "The body"), ("date 2020-03-11, The body", "The body")],
)  # fmt: skip
def test_the_body_may_go_on_in_the_date_line(line, body):
    head = read_head(line)
    assert (head.fields, line[head.body :]) == ({"published": "2020-03-11"}, body)


def test_no_more_than_forty_lines_are_a_head():
    text = "Section: A\n" * 39 + "Topic: B\nPage: C\nBody."
    head = read_head(text)
    assert (head.metadata, text[head.body :]) == ({"section": "A", "topic": "B"}, "Page: C\nBody.")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", "Date: 3/4/2020\nThe council voted."),
        ("b.txt", "3/4/2020\nThe council voted."),
        ("a.csv", "text,date\nThe council voted.,3/4/2020\n"),
        ("a.json", '[{"text": "The council voted.", "date": "3/4/2020"}]'),
        ("a.jsonl", '{"text": "The council voted.", "date": "3/4/2020"}\n'),
        ("a.md", "---\ndate: 3/4/2020\n---\nThe council voted."),
    ],
)
def test_a_date_that_can_mean_two_days_is_read_in_the_order_that_was_chosen(name, text):
    assert read_bytes(text, name, day_first=True).article.published == "2020-04-03"
    assert read_bytes(text, name, day_first=False).article.published == "2020-03-04"
    assert read_bytes(text, name).article.published is None


def test_the_chosen_order_outranks_what_the_other_rows_show():
    rows = "text,date\na,3/4/2020\nb,14/4/2020\n"
    assert [a.published for a in read_bytes(rows, "a.csv").articles] == ["2020-04-03", "2020-04-14"]
    assert [a.published for a in read_bytes(rows, "a.csv", day_first=False).articles] == ["2020-03-04", "2020-04-14"]


def test_rows_that_show_both_orders_show_none():
    rows = "text,date\na,3/4/2020\nb,14/4/2020\nc,4/14/2020\nd\n"
    assert [a.published for a in read_bytes(rows, "a.csv").articles] == [None, "2020-04-14", "2020-04-14", None]


@pytest.mark.parametrize(("blanks", "is_date"), [(47, True), (48, False)])
def test_a_long_line_is_no_date(blanks, is_date):
    line = "March" + " " * blanks + "1, 2020"
    assert ("published" in read_head(f"{line}\nBody.").fields) is is_date


def test_only_the_first_word_of_a_byline_is_left_out():
    assert read_head("By Ina Roe, By Jo Lee\nBody.").fields == {"byline": "Ina Roe, By Jo Lee"}
    assert read_head("Byline: By Ina Roe, By Jo Lee\nBody.").fields == {"byline": "Ina Roe, By Jo Lee"}


@pytest.mark.parametrize(("length", "is_one"), [(150, True), (151, False)])
def test_a_byline_is_short(length, is_one):
    assert is_byline("By Ina Roe, ".ljust(length, "x")) is is_one


def test_of_two_headlines_the_labelled_one_stands():
    head = read_head("Headline: Council votes\nA line like a headline\nBy Ina Roe\nIt voted.")
    assert (head.fields, head.body) == ({"headline": "Council votes"}, len("Headline: Council votes\n"))
