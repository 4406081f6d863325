"""What columns hold of statements, and who sees which."""

from __future__ import annotations

from models import coding, codings
from models.actors import ActorSpec
from models.coding import Ref, Stance
from models.columns import Query
from tests.models.codings.conftest import CAP, FAMILIES, SUPPLY


def facet(coded, name, **query):
    found = coded.columns.facet(name, Query({k: frozenset(v) for k, v in query.items()}))
    return {(count.value.label if count.value else None): count.rows for count in found}


def test_each_facet_counts_all_coders(coded):
    assert facet(coded, "coder") == {"Ana": 1, "Ben": 2, "Cleo": 2}
    assert facet(coded, "claim") == {"Cap rent increases": 2, "Caps hurt supply": 2, None: 1}
    assert facet(coded, "stance") == {"support": 2, "oppose": 1, "mixed": 1, None: 1}
    assert facet(coded, "target") == {"The county should cap rents.": 4, None: 1}
    assert facet(coded, "actor") == {"Rosa Lind": 3, "Voss": 1, None: 1}
    assert facet(coded, "outlet") == {"Alden Post": 3, "Harrow Sentinel": 2}
    assert facet(coded, "week") == {"2024-05-13": 2, "2024-05-20": 2, None: 1}
    assert facet(coded, "complete") == {"complete": 4, "begun: lacks something": 1}
    assert facet(coded, "version") == {"2": 5}


def test_a_facet_is_narrowed_by_the_others_and_not_by_itself(coded):
    outlet = {"outlet": ["Harrow Sentinel"], "claim": [coded.key("claim", "1.2")]}
    assert facet(coded, "coder", **outlet) == {"Ben": 1}
    assert facet(coded, "claim", **outlet) == {"Caps hurt supply": 1, None: 1}


def test_a_coder_sees_her_own_only_and_a_lead_all(coded):
    project, ben = coded.world.project, codings.seen_by(coded.world.project, coded.world.ben)
    own = [coded.made["ben"], coded.made["ben 2"]]
    assert list(codings.columns(project, ben).ids) == own
    assert codings.newest(project, ben, 9) == (own[::-1], 2)
    assert set(codings.coding_rows(project, ben, list(coded.made.values()))) == set(own)
    assert codings.having_words(project, ben, "rents") == frozenset()
    everything = codings.seen_by(project, coded.world.ana)
    assert list(codings.columns(project, everything).ids) == sorted(coded.made.values())
    assert codings.newest(project, everything, 2) == (sorted(coded.made.values())[:-3:-1], 5)


def test_what_a_statement_has_several_of_counts_for_each(coded):
    project, ana, ref = coded.world.project, coded.world.ana, Ref(coded.made["ana"])
    coding.set_claims(project, ana, ref, [CAP, SUPPLY])
    coding.set_actors(project, ana, ref, [ActorSpec("Rosa Lind"), ActorSpec("Ann Moss")])
    ann = coding.statement(project, ref.statement_id).positions[1]
    coding.set_stance(project, ana, ref, Stance.OPPOSE, ann.place)
    assert facet(coded, "claim", coder=[coded.key("coder", "Ana")]) == {"Cap rent increases": 1, "Caps hurt supply": 1}
    assert facet(coded, "stance", coder=[coded.key("coder", "Ana")]) == {"support": 1, "oppose": 1}
    met = coded.columns.tally(("actor", "stance"), Query({"coder": frozenset([coded.key("coder", "Ana")])}))
    actors = coded.columns.columns["actor"]
    assert {(actors.value(a).label, s) for a, s in met} == {("Rosa Lind", 1), ("Ann Moss", 2)}


def test_state_tells_what_became_of_a_draft(world):
    project, ana = world.project, world.ana
    first, second = coding.items(project, ana, world.article)
    coding.set_claims(project, ana, first.ref, [CAP])
    coding.accept(project, ana, coding.items(project, ana, world.article)[0].ref)
    coding.set_memo(project, ana, second.ref, "unsure")
    found = codings.columns(project, world.lead).facet("state", Query())
    assert {count.value.key: count.rows for count in found} == {"accepted": 1, "open": 1}


def test_rows_have_their_words_and_what_stands_around_them(coded):
    row = codings.coding_rows(coded.world.project, coded.lead, [coded.made["ana"]])[coded.made["ana"]]
    assert (row.passage, row.before) == (FAMILIES, "ALDEN — “")
    assert row.after.startswith(",” Mayor Rosa Lind said.")
    assert "\n" not in row.after
    assert (row.headline, row.outlet, row.published) == ("Council weighs cap", "Alden Post", "2024-05-14")


def test_words_are_looked_for_in_passages_alone(coded):
    def found(words):
        return codings.having_words(coded.world.project, coded.lead, words)

    assert found("BUILDERS cap") == {coded.made["ben 2"]}
    assert found("climb") == {coded.made["cleo"], coded.made["begun"]}
    assert found("council") == frozenset()
    assert found("…") == frozenset()


def test_all_coders_beside_each_other_and_nothing_is_written(coded):
    project = coded.world.project
    before = project.value("SELECT total_changes()")
    there = codings.beside(project, coded.lead, coded.articles[0])
    assert [(coder.name, len(items)) for coder, items in there.coders] == [("Ana", 1), ("Ben", 1)]
    assert project.value("SELECT total_changes()") == before
