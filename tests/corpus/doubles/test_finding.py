"""Articles that tell the same story are found, in any order of arriving; what only shares an agency's notes is not."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain, combinations

import pytest

from corpus.doubles import find_doubles, finding
from corpus.progress import finish
from models import corpus
from models.articles import NewArticle, add_articles
from models.file import create
from tests.corpus.doubles.families import HOUSE, RIGHTS, Writer, made


@pytest.fixture
def project(tmp_path):
    with create(tmp_path / "doubles.standfirst") as project:
        yield project


def added(project, *texts):
    """Articles of these texts, each a story of its own day."""
    news = [NewArticle(text, origin=str(n), published=f"2024-03-{n % 28 + 1:02}") for n, text in enumerate(texts, 1)]
    return [one.article_id for one in add_articles(project, news)]


def changed(project, *sql):
    with project.transaction():
        for one in sql:
            project.execute(one)


def found(project):
    """The families, each as the set of its articles."""
    of: dict[int, set[int]] = {}
    for one, other in corpus.pairs(project):
        together = of.get(one, {one}) | of.get(other, {other})
        of |= dict.fromkeys(together, together)
    return sorted({frozenset(family) for family in of.values()}, key=min)


def found_pairs(project):
    return {pair for family in found(project) for pair in combinations(sorted(family), 2)}


def test_doubles_are_found_and_nothing_else_is(project):
    corpus_made = made(400, seed=3, words=260)
    add_articles(project, corpus_made.articles)
    done = finish(find_doubles(project, workers=0))
    pairs = found_pairs(project)
    of_story = defaultdict(list)
    for place, story in enumerate(corpus_made.stories):
        of_story[story].append(place)
    truth = {pair: corpus_made.truth(*pair) for places in of_story.values() for pair in combinations(places, 2)}
    right = sum(corpus_made.stories[one - 1] == corpus_made.stories[other - 1] for one, other in pairs)
    assert right / len(pairs) >= 0.99
    for least, recall in ((0.8, 0.99), (0.6, 0.95)):
        alike = [(one + 1, other + 1) for (one, other), likeness in truth.items() if likeness >= least]
        assert len(alike) > 50
        assert len(pairs.intersection(alike)) / len(alike) >= recall
    assert (done.compared, done.problems) == (400, [])


def test_children_find_what_the_process_itself_does(project, tmp_path):
    articles = made(250, seed=4, words=120).articles
    add_articles(project, articles)
    finish(find_doubles(project, workers=2))
    with create(tmp_path / "other.standfirst") as other:
        add_articles(other, articles)
        finish(find_doubles(other, workers=0))
        assert found(other) == found(project) != []


def test_the_same_words_in_another_dress_are_wholly_alike(project):
    story = "RALEIGH, N.C. — “We don't wait,” said Moss. The café closes at nine, and nobody minds rain."
    other = 'Raleigh, N.C. -- "We don’t wait," said Moss.\n\nThe CAFE\u0301 closes at  nine, and nobody minds rain.'
    added(project, story, other)
    assert finish(find_doubles(project)).same == 1
    assert project.value("SELECT likeness FROM twin") == 1.0


def test_the_same_words_in_another_order_are_not_wholly_alike(project):
    one, two = (" ".join(Writer(8).words(40)) for _ in range(2))
    added(project, f"{one}\n{one}", one)
    assert one == two  # a writer writes the same anew
    finish(find_doubles(project))
    assert project.value("SELECT likeness FROM twin") < 1.0


def test_notes_about_rights_make_no_family_of_short_news(project):
    writer = Writer(5)
    added(project, *(f"{' '.join(writer.words(14))}\n\n{RIGHTS}" for _ in range(30)))
    assert finish(find_doubles(project)).found == 0


def test_a_paragraph_under_many_articles_makes_none_either(project):
    writer = Writer(6)
    long = [f"{writer.paragraph()}\n\n{writer.paragraph()}\n\n{writer.paragraph()}\n\n{HOUSE}" for _ in range(40)]
    short = [f"{' '.join(writer.words(5))}\n\n{' '.join(writer.words(5))}\n\n{HOUSE}" for _ in range(6)]
    added(project, *long, *short)
    assert finish(find_doubles(project)).found == 0


def test_articles_of_notes_alone_are_compared_by_these(project):
    added(project, RIGHTS, f"{RIGHTS}\n")
    assert finish(find_doubles(project)).same == 1


def test_a_story_that_hundreds_printed_is_one_family(project):
    writer = Writer(7)
    story = writer.story(150)
    added(project, *("\n\n".join([writer.sentence(), *story[n % 2 :]]) for n in range(300)))
    finish(find_doubles(project, workers=0))
    assert len(found(project)) == 1
    assert len(corpus.pairs(project)) == 299


def test_texts_without_words_and_of_few_words(project):
    added(project, "…", "—", "Rents rise", "rents rise", "Rents")
    finish(find_doubles(project))
    assert [set(family) for family in found(project)] == [{3, 4}]


def test_what_comes_later_is_compared_with_what_is_there(project):
    writer = Writer(9)
    story, other = writer.story(120), writer.story(120)
    first = added(project, "\n\n".join(story), "\n\n".join(other))
    assert finish(find_doubles(project)).found == 0
    later = added(project, "\n\n".join([*story[:-1], writer.sentence()]))
    done = finish(find_doubles(project))
    assert (done.compared, done.found) == (1, 1)
    assert corpus.pairs(project) == [(later[0], first[0])]
    assert list(find_doubles(project)) == []


def test_one_that_joins_two_families_makes_them_one(project):
    writer = Writer(10)
    parts = [writer.words(50) for _ in range(6)]
    left, right, between = (" ".join(chain.from_iterable(some)) for some in (parts[:4], parts[2:], parts[1:5]))
    added(project, left, left + " more", right, right + " too")
    finish(find_doubles(project))
    assert len(found(project)) == 2
    added(project, between)
    finish(find_doubles(project))
    assert [len(family) for family in found(project)] == [5]


@pytest.mark.parametrize("steps", [1, 2, 4, 6])
def test_a_stopped_search_is_taken_up_again(project, steps, monkeypatch):
    monkeypatch.setattr(finding, "TOGETHER", 20)
    articles = made(120, seed=11, words=80).articles
    add_articles(project, articles)
    job = find_doubles(project, workers=0)
    for _ in range(steps):
        next(job)
    job.close()
    finish(find_doubles(project, workers=0))
    stopped = found(project)
    changed(project, "DELETE FROM twin", "DELETE FROM sketch")
    finish(find_doubles(project, workers=0))
    assert stopped == found(project) != []


def test_a_sketch_of_another_version_is_made_anew(project, monkeypatch):
    added(project, *("\n".join(Writer(12).story(60)) for _ in range(1)), "Quite another story of a few words.")
    finish(find_doubles(project))
    changed(project, "UPDATE sketch SET hashes = CAST(x'7f' || substr(hashes, 2) AS BLOB)")
    assert finish(find_doubles(project)).compared == 2


def test_the_same_pair_has_the_same_uid_everywhere(project):
    added(project, "A word or two about the rents.", "A word or two about the rents!")
    finish(find_doubles(project))
    uid = project.value("SELECT uuid FROM twin")
    changed(project, "DELETE FROM twin", "UPDATE sketch SET compared = 0")
    finish(find_doubles(project))
    assert project.value("SELECT uuid FROM twin") == uid
