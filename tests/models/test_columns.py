"""Columns of codes: whatever is asked, they answer as going through all rows one by one would."""

from __future__ import annotations

from array import array
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import columns as module
from models.columns import Column, Columns, Query, Ties, Value

HUES, SIZES = "abc", "xy"
ROW = st.tuples(st.lists(st.sampled_from(HUES), max_size=3), st.sampled_from(["", *SIZES]))
CHOSEN = st.fixed_dictionaries(
    {}, optional={"hue": st.sets(st.sampled_from(["", *HUES])), "size": st.sets(st.sampled_from(["", *SIZES]))}
)


def table(rows) -> Columns:
    """Rows of (hues, size); the id of the n-th is 10 n."""
    hues = array("I", (HUES.index(h[0]) + 1 if h else 0 for h, _ in rows))
    more = [(n, HUES.index(hue) + 1) for n, (of, _) in enumerate(rows) for hue in of[1:]]
    sizes = array("I", (SIZES.index(s) + 1 if s else 0 for _, s in rows))
    made = {"hue": Column([Value(h, h.upper()) for h in HUES], hues, more),
            "size": Column([Value(s, s.upper()) for s in SIZES], sizes)}  # fmt: skip
    return Columns(array("q", (10 * n for n in range(1, len(rows) + 1))), made)


def kept(rows, chosen, without="") -> list[int]:
    def has(row) -> bool:
        of = {"hue": row[0] or [""], "size": [row[1]]}
        return all(not keys or name == without or keys & set(of[name]) for name, keys in chosen.items())

    return [n for n, row in enumerate(rows) if has(row)]


def query(chosen, **more) -> Query:
    return Query({name: frozenset(keys) for name, keys in chosen.items()}, **more)


@pytest.fixture(autouse=True, scope="module", params=[2, 50_000])
def pieces(request):
    """Pieces that most tables are cut into, and one that holds them whole."""
    before, module.PIECE = module.PIECE, request.param
    yield
    module.PIECE = before


@given(st.lists(ROW, max_size=12), CHOSEN)
def test_what_is_kept_and_counted(rows, chosen):
    there = table(rows)
    assert there.count(query(chosen)) == len(kept(rows, chosen))
    assert sorted(there.listing(query(chosen)).ids) == [10 * (n + 1) for n in kept(rows, chosen)]
    for name, values in (("hue", lambda row: set(row[0]) or {""}), ("size", lambda row: {row[1]})):
        counted = Counter(value for n in kept(rows, chosen, without=name) for value in values(rows[n]))
        facet = there.facet(name, query(chosen))
        assert {(c.value.key if c.value else ""): c.rows for c in facet} == dict(counted)


@given(st.lists(ROW, max_size=12), CHOSEN, st.sampled_from(["", "hue", "size"]), st.booleans())
def test_order_and_groups(rows, chosen, order, descending):
    there = table(rows)
    listing = there.listing(query(chosen, order=order, descending=descending, group="size"))
    at = 0
    for group in listing.groups:
        assert group.first == at
        of = [rows[i // 10 - 1][1] for i in listing.ids[at : at + group.rows]]
        assert set(of) == {group.value.key if group.value else ""}
        at += group.rows
    assert at == len(listing.ids)
    plain = there.listing(query(chosen, order=order, descending=descending)).ids
    last = {"": 0, "hue": 4, "size": 3}[order]

    def place(i: int) -> int:
        codes = {"hue": there.columns["hue"].codes, "size": there.columns["size"].codes}
        return (codes[order][i // 10 - 1] or last) if order else -i

    newest = [10 * (n + 1) for n in kept(rows, chosen)][::-1]
    expected = sorted(newest, key=place)
    assert list(plain) == (expected[::-1] if descending else expected)


@given(st.lists(ROW, max_size=12), CHOSEN, st.sampled_from(["", "size"]))
def test_a_group_has_all_that_its_facet_counts(rows, chosen, order):
    there, asked = table(rows), query(chosen, order=order, group="hue")
    listing, plain = there.listing(asked), list(there.listing(query(chosen, order=order)).ids)
    in_order = {row_id: n for n, row_id in enumerate(plain)}
    for group in listing.groups:
        of = list(listing.ids[group.first : group.first + group.rows])
        key = group.value.key if group.value else ""
        assert of == [i for i in plain if key in (rows[i // 10 - 1][0] or [""])]
        assert [in_order[i] for i in of] == sorted(in_order[i] for i in of)
    assert listing.count == len(plain)
    within = {name: keys for name, keys in chosen.items() if name != "hue"}
    facet = table(rows).facet("hue", query(within))
    groups = there.listing(query(within, group="hue")).groups
    assert {c.value: c.rows for c in facet} == {g.value: g.rows for g in groups}


@given(st.lists(ROW, max_size=12), CHOSEN)
def test_what_meets(rows, chosen):
    counts = Counter(
        ((HUES.index(hue) + 1 if hue else 0), (SIZES.index(size) + 1 if size else 0))
        for hues, size in (rows[n] for n in kept(rows, chosen))
        for hue in (dict.fromkeys(hues) or [""])
    )
    assert table(rows).tally(("hue", "size"), query(chosen)) == counts


def test_a_stance_meets_its_own_target_and_no_other():
    sizes = Column([Value("x", "X")], array("I", [1]))
    hues = Column([Value("a", "A"), Value("b", "B")], array("I", [1]), [(0, 2)])
    shades = Column([Value("l", "L"), Value("d", "D")], array("I", [1]), [(0, 2)])
    ties = Ties(array("I", [0, 0]), {"hue": array("I", [1, 2]), "shade": array("I", [2, 1])})
    there = Columns(array("q", [7]), {"size": sizes, "hue": hues, "shade": shades}, ties)
    assert there.tally(("hue", "shade"), Query()) == {(1, 2): 1, (2, 1): 1}
    assert there.tally(("size", "shade"), Query()) == {(1, 2): 1, (1, 1): 1}
    chosen = Query({"hue": frozenset("a")})
    assert there.tally(("hue", "shade"), chosen) == {(1, 2): 1}


def test_only_these_ids_and_unknown_values():
    there = table([(["a"], "x"), (["b"], "y")])
    assert list(there.listing(Query(ids=frozenset([20, 99]))).ids) == [20]
    assert there.count(Query({"hue": frozenset(["gone"])})) == 0
    with pytest.raises(KeyError):
        there.count(Query({"weight": frozenset(["1"])}))
