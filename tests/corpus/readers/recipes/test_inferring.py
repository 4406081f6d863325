"""One article marked, all others found: for any separator, any way of writing fields, with noise between them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.readers.recipes.dividing import chunks, lines_of
from corpus.readers.recipes.finding import found_in, is_article
from corpus.readers.recipes.inferring import infer
from corpus.readers.recipes.recipe import Where
from models.errors import NotAllowed
from tests.corpus.readers.recipes.layouts import HEADS, NOISE, SEPARATORS, Told, marks, told, written


def found(recipe, text):
    pieces = [(chunk, found_in(chunk, recipe)) for chunk in chunks(lines_of([text]), recipe.separator)]
    return [piece for chunk, piece in pieces if is_article(chunk, piece, recipe)]


def read(piece) -> Told:
    values = {name: value.text for name, value in piece.values.items()}
    return Told(
        values.get("headline", ""), values.get("published", ""), values.get("outlet", ""), values.get("byline", ""),
        piece.text.text,
    )  # fmt: skip


def same(one: Told, other: Told) -> bool:
    """A date may be found with its whole line, which is read for the date in it."""
    plain = [(getattr(one, n), getattr(other, n)) for n in ("headline", "outlet", "byline", "text")]
    return all(a == b for a, b in plain) and other.published in one.published


@settings(max_examples=20, deadline=None)
@given(
    st.sampled_from(sorted(SEPARATORS)), st.sampled_from(sorted(HEADS)), st.sampled_from(sorted(NOISE)),
    st.booleans(), st.integers(0, 1000), st.integers(1, 10),
)  # fmt: skip
def test_one_marked_article_shows_all_others(separator, head, noise, blank, seed, which):
    check_layout(separator, head, noise, blank, seed, which)


@pytest.mark.fuzz
@settings(max_examples=2_000, deadline=None)
@given(
    st.sampled_from(sorted(SEPARATORS)), st.sampled_from(sorted(HEADS)), st.sampled_from(sorted(NOISE)),
    st.booleans(), st.integers(0, 100_000), st.integers(1, 10),
)  # fmt: skip
def test_one_marked_article_shows_all_others_for_long(separator, head, noise, blank, seed, which):
    check_layout(separator, head, noise, blank, seed, which)


def check_layout(separator, head, noise, blank, seed, which):
    articles = told(seed)
    if separator == "blank lines":
        blank = True
    text = written(articles, separator, head, noise, blank)
    recipe = infer(text, [marks(text, articles[which])])
    pieces = found(recipe, text)
    assert len(pieces) == len(articles), recipe
    for piece, article in zip(pieces, articles, strict=True):
        assert same(read(piece), article), (recipe, read(piece), article)


def test_what_is_only_shown_where_it_begins_ends_with_its_article():
    articles = told(3)
    text = written(articles, "rule", "labelled", "none", True)
    given = marks(text, articles[2])
    recipe = infer(text, [given | {"text": (given["text"][0], given["text"][0])}])
    assert [piece.text.text for piece in found(recipe, text)] == [article.text for article in articles]


def test_a_whole_line_may_be_marked_with_its_label():
    articles = told(4)
    text = written(articles, "stars", "labelled", "none", True)
    given = {name: (text.rfind("\n", 0, start) + 1, end) for name, (start, end) in marks(text, articles[5]).items()}
    pieces = found(infer(text, [given]), text)
    assert [read(piece).headline for piece in pieces] == [article.headline for article in articles]


def test_a_second_article_helps_where_the_first_does_not_say_all():
    articles = told(5)
    lines = [
        f"* * *\n{a.headline}\n{'Writer: ' if n % 2 else 'Text by '}{a.byline}\n\n{a.text}\n"
        for n, a in enumerate(articles)
    ]
    text = "".join(lines)

    def of(n):
        return {name: span for name, span in marks(text, articles[n]).items() if name in ("headline", "byline", "text")}

    once = [read(piece).byline for piece in found(infer(text, [of(3)]), text)]
    assert once.count("") == 6
    twice = [read(piece).byline for piece in found(infer(text, [of(3), of(4)]), text)]
    assert twice == [article.byline for article in articles]


def test_a_byline_that_is_missing_is_not_the_date_under_it():
    articles = told(6)
    text = "".join(
        f"* * *\n{a.headline}\n{a.byline if n % 3 else ''}\n{a.published}\n\n{a.text}\n" for n, a in enumerate(articles)
    )
    given = {name: span for name, span in marks(text, articles[4]).items() if name != "outlet"}
    bylines = [read(piece).byline for piece in found(infer(text, [given]), text)]
    assert bylines == [a.byline if n % 3 else "" for n, a in enumerate(articles)]


def test_a_footer_is_no_text():
    articles = told(7)
    text = "".join(f"{a.headline}\n\n{a.text}\n\n© {a.outlet}\n-----8<-----\n" for a in articles)
    given = {name: span for name, span in marks(text, articles[4]).items() if name in ("headline", "text")}
    assert [piece.text.text for piece in found(infer(text, [given]), text)] == [article.text for article in articles]


def test_words_of_the_file_are_never_a_regular_expression():
    articles = told(8)
    text = "".join(f"(a+)+$ [x {n}\nT.*: {a.headline}\n\n{a.text}\n" for n, a in enumerate(articles))
    given = {name: span for name, span in marks(text, articles[4]).items() if name in ("headline", "text")}
    recipe = infer(text, [given])
    assert dict(recipe.fields)["headline"] == (Where(label="T.*:"),)
    assert [read(piece).headline for piece in found(recipe, text)] == [article.headline for article in articles]


def test_one_article_a_file_has_nothing_between():
    article = told(9, 1)[0]
    text = HEADS["labelled"](article) + "\n" + article.text
    recipe = infer(text, [marks(text, article)])
    assert not recipe.separator
    assert [same(read(piece), article) for piece in found(recipe, text)] == [True]


@pytest.mark.parametrize("given", [[], [{}], [{"headline": (3, 3)}]])
def test_nothing_marked_is_told(given):
    with pytest.raises(NotAllowed, match="Nothing is marked"):
        infer("A\n\nb", given)


def test_what_is_too_large_for_an_article_is_told():
    text = "word " * 300_000
    with pytest.raises(NotAllowed, match="too far apart"):
        infer(text, [{"headline": (0, 4), "text": (1_400_000, 1_400_004)}])


def test_an_unknown_field_is_told():
    with pytest.raises(NotAllowed, match="no field “mood”"):
        infer("A\n\nb", [{"mood": (0, 1)}])


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=300), st.data())
def test_any_text_and_any_marks_give_a_recipe_or_a_reason(text, data):
    places = st.integers(0, len(text))
    names = data.draw(st.sets(st.sampled_from(("headline", "published", "outlet", "byline", "place", "url", "text"))))
    example = {name: tuple(sorted((data.draw(places), data.draw(places)))) for name in sorted(names)}
    try:
        recipe = infer(text, [example])
    except NotAllowed:
        return
    found(recipe, text)
