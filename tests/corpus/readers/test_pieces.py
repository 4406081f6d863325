"""Pieces into articles: what is kept apart, left out, decided and said."""

from __future__ import annotations

from corpus.readers.pieces import CAPTION, LOAD_DATE, Composer, Piece, composed
from corpus.readers.reader import Found, ReadOptions

LONG = "A sentence of a few words each. " * 5


def made(*pieces: Piece, **options):
    found = Found()
    return list(composed(pieces, ReadOptions(**options), found)), found


def test_what_is_not_the_article_is_counted():
    piece = Piece(
        "Rents rise", paragraphs=["Rents rise", LONG, "Read more: trams", "Subscribe to our letter", "ADVERTISEMENT"]
    )
    piece.rights = "Copyright 2024"
    piece.add(CAPTION, "A street")
    (article,), found = made(piece)
    assert article.text == LONG.strip()
    assert (article.metadata["rights"], article.metadata["caption"]) == ("Copyright 2024", "A street")
    assert found.issues == [
        "kept as metadata, apart from the texts: 1 copyright line, 1 caption",
        "left out of the texts: 3 prompts (“Read more” and the like), 1 repetition of the headline",
    ]


def test_a_sentence_that_begins_like_a_prompt_stays():
    (article,), _ = made(
        Piece(paragraphs=["Subscribe rates fell.", "Read more books, the mayor said.", "Advertisement sales rose."])
    )
    assert article.text.count("\n") == 2


def test_the_order_of_day_and_month_is_shown_by_other_dates_and_said():
    (first, _), found = made(Piece(date="03/04/2020", paragraphs=["a"]), Piece(date="14/04/2020", paragraphs=["b"]))
    assert first.published == "2020-04-03"
    assert found.issues == ["dates such as 03/04/2020 were read with the day first, as others in the file show"]


def test_it_is_shown_by_the_language_and_said():
    (article,), found = made(Piece(date="03/04/2020", language="German; Deutsch", paragraphs=["a"]))
    assert (article.published, article.language) == ("2020-04-03", "de")
    assert "as is usual in their language" in found.issues[0]


def test_an_english_date_alone_stays_open():
    (article,), found = made(Piece(date="03/04/2020", paragraphs=["a"]))
    assert (article.published, article.metadata["date as written"]) == (None, "03/04/2020")
    assert "may be 2020-03-04 or 2020-04-03; kept as metadata" in found.issues[0]
    (article,), _ = made(Piece(date="03/04/2020", paragraphs=["a"]), day_first=False)
    assert article.published == "2020-03-04"


def test_dates_that_contradict_decide_nothing():
    (first, *_), _ = made(*(Piece(date=day, paragraphs=["a"]) for day in ("03/04/2020", "14/04/2020", "04/14/2020")))
    assert first.published is None


def test_a_load_date_is_the_last_resort_and_said():
    piece = Piece(paragraphs=["a"])
    piece.add(LOAD_DATE, "May 3, 2024")
    (article,), found = made(piece)
    assert (article.published, article.metadata["date taken from"]) == ("2024-05-03", "load date")
    assert "names no date; the one on which it was loaded was taken" in found.issues[0]


def test_a_month_without_a_day_is_said():
    (article,), found = made(Piece(date="January 2009", paragraphs=["a"]))
    assert (article.published, article.metadata["date as written"]) == ("2009-01-01", "January 2009")
    assert "names no day; its first was taken" in found.issues[0]


def test_fewer_words_than_declared_are_said():
    _, found = made(Piece(length="500 words", paragraphs=[LONG]), Piece(length="36 words", paragraphs=[LONG]))
    assert found.issues == ["document 1 of 2: declares 500 words, 35 were read"]
    assert not made(Piece(length="500 字", language="中文", paragraphs=["市议会"]))[1].issues


def test_a_caption_is_the_text_where_there_is_no_other():
    piece = Piece("Outcry", paragraphs=[" "])
    piece.add(CAPTION, "A street on Monday")
    (article,), found = made(piece)
    assert article.text == "A street on Monday"
    assert "has no text but a caption" in found.issues[0]


def test_a_piece_without_text_is_skipped_with_its_place():
    articles, found = made(Piece("Only this"), Piece(paragraphs=["—"]))
    assert (articles, found.skipped) == ([], 2)
    assert found.issues == ["document 1 of 2 has no text", "document 2 of 2 has no text"]


def test_an_outlet_s_own_name_is_no_author():
    (article,), _ = made(Piece(outlet="Alden Post", byline="Ina Roe, Alden Post", paragraphs=["a"]))
    assert article.metadata["authors"] == "Ina Roe"


def test_what_a_reader_left_out_itself_is_counted_too():
    found = Found()
    composer = Composer(found, ReadOptions())
    composer.leave_out("furniture", 2)
    composer.close()
    assert found.issues == ["left out of the texts: 2 lines of a page's head or foot"]
