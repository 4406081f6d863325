"""The sample corpus, its codebook and its codings hold what the project promises of them."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
import yaml

SAMPLE = Path(__file__).parent.parent / "resources" / "sample"
ARTICLES = SAMPLE / "articles"
DATE_LINE = re.compile(r"^ date (\d{4}-\d{2}-\d{2}) (.+)$", re.S)
STANCES = {"support", "oppose", "mixed", "neutral", "unclear"}
MODES = {"direct quote", "paraphrase", "document", "anonymous", "journalist's own voice"}
KINDS = {"person", "organisation", "place", "document", "unnamed"}
ROLES = {"claimant", "addressee", "object"}
# Invented for this corpus; a new outlet is looked up by eye before it joins.
OUTLETS = {
    "Alden Post",
    "Harrow Sentinel",
    "Linden Courier",
    "Meridian Wire",
    "Puente Bulletin",
    "Quill Valley Ledger",
    "Statehouse Dispatch",
    "Tamarack Weekly",
    "The Federal Monitor",
}


@dataclass(frozen=True)
class Article:
    headline: str
    outlet: str
    date: str
    byline: str
    text: str
    form: str


def _plain(path: Path) -> Article:
    """Headline and byline lines, or labelled ones; then the dated prefix and the body."""
    head, mark, dated = path.read_text("utf-8").partition("\n date ")
    assert mark, path
    lines = head.split("\n")
    labelled = dict(line.split(": ", 1) for line in lines if re.match(r"(Headline|Byline|Outlet|URL): ", line))
    found = DATE_LINE.match(" date " + dated)
    assert found, path
    byline = labelled.get("Byline") or lines[1].removeprefix("By ")
    return Article(
        labelled.get("Headline") or lines[0],
        labelled.get("Outlet") or path.parent.name,
        found[1],
        byline,
        found[2].strip(),
        "txt",
    )


def _markdown(path: Path) -> Article:
    _, front, text = path.read_text("utf-8").split("---\n", 2)
    fields = yaml.safe_load(front)
    return Article(
        fields.get("headline") or fields["title"],
        fields.get("outlet") or fields["source"],
        str(fields.get("date") or fields["published"]),
        fields.get("byline") or fields["author"],
        text.strip(),
        "md",
    )


def _rows(path: Path) -> Iterator[Article]:
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield Article(row["title"], row["publication"], row["published_at"], row["author"], row["text"], "csv")
    else:
        for line in path.read_text("utf-8").splitlines():
            item = json.loads(line)
            yield Article(item["headline"], item["source"], item["date"], item["byline"], item["text"], "jsonl")


def _corpus() -> list[Article]:
    plain = [_plain(path) for path in sorted(ARTICLES.rglob("*.txt"))]
    markdown = [_markdown(path) for path in sorted(ARTICLES.rglob("*.md"))]
    tables = [article for name in ("*.csv", "*.jsonl") for path in ARTICLES.rglob(name) for article in _rows(path)]
    return plain + markdown + tables


def _walk(claims: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for claim in claims:
        yield claim
        yield from _walk(claim.get("children", []))


CORPUS = _corpus()
CODEBOOK: dict[str, Any] = yaml.safe_load((SAMPLE / "codebook.yaml").read_text("utf-8"))
CODINGS: dict[str, Any] = yaml.safe_load((SAMPLE / "codings.yaml").read_text("utf-8"))
CLAIMS = {claim["number"]: claim for claim in _walk(CODEBOOK["claims"])}
TARGETS = {target["key"]: target for target in CODEBOOK["targets"]}
VARIABLES = {variable["key"]: variable for variable in CODEBOOK["variables"]}
BY_HEADLINE = {article.headline: article for article in CORPUS}
STATEMENTS = [(coding, statement) for coding in CODINGS["codings"] for statement in coding["statements"]]


@pytest.mark.parametrize("article", CORPUS, ids=lambda article: article.headline[:30])
def test_an_article_is_whole(article: Article) -> None:
    assert 250 <= len(article.text.split()) <= 700
    assert article.headline
    assert article.outlet
    assert article.byline
    assert date.fromisoformat(article.date).year == 2024
    assert re.match(r"[A-Z][A-Z ]+ [—-] \S", article.text), "a dateline opens the text"
    assert not re.search(r"[ \t]$|  |\t", article.text, re.M), "no stray blanks"


def test_the_corpus_shows_every_file_form_and_several_outlets() -> None:
    forms = Counter(article.form for article in CORPUS)
    assert forms["txt"] >= 8
    assert forms["md"] >= 3
    assert forms["csv"] == 3
    assert forms["jsonl"] == 3
    assert len(CORPUS) >= 16
    assert {article.outlet for article in CORPUS} == OUTLETS
    assert len(BY_HEADLINE) == len(CORPUS), "a headline names one article"


@pytest.mark.parametrize(
    ("what", "pattern"),
    [
        ("curly quotation", r"“[^”]{30,}”"),
        ("straight quotation", r'"[^"]{30,}"'),
        ("guillemets", r"«[^»]{30,}»"),
        ("doubled apostrophes", r"''[^']{30,}"),
        ("split quotation", r"[,?]”? [A-Z]\w+ said[^“\n]{0,40}\. “"),
        ("quotation over paragraphs", r"“[^”\n]+\n+“[^”\n]+”"),
        ("quotation within a quotation", r"\"[^\"]*'\w+,?'"),
        ("verb before the speaker", r"” said (?:Supervisor )?[A-Z]"),
        ("colon", r"\b(?:said|brief|anyway|why): “"),
        ("name and colon", r"^[A-Z]\w+ [A-Z]\w+: \""),
        ("told and recipient", r"told (?:the board|reporters|the committee|supervisors)"),
        ("said and added", r"said [^.“]+ and added that"),
        ("two speakers, one cue", r"[A-Z]\w+ and [A-Z]?\w+ both (?:said|asked)"),
        ("pronoun speaker", r"[,.?]” (?:she|he) said"),
        ("the group said", r"the group said"),
        ("on a website", r"says on its website"),
        ("report as source", r"According to a report by"),
        ("memo as source", r"according to an? (?:internal )?(?:planning )?memo"),
        ("unnamed official", r"who was not authorized to"),
        ("anonymity", r"on condition of anonymity"),
        ("declined to comment", r"declined to comment"),
        ("scare quotes", r"so-called “fair share”"),
        ("title of a work", r"“The Lantern Keepers,”"),
        ("emoji", r"[\U0001F300-\U0001FAFF]"),
    ],
)
def test_the_corpus_has(what: str, pattern: str) -> None:
    assert any(re.search(pattern, article.text, re.M) for article in CORPUS), what


def test_some_headlines_quote() -> None:
    assert sum(article.headline[0] in "“‘" for article in CORPUS) >= 2


def test_one_story_ran_in_two_outlets_and_no_other() -> None:
    def plain(text: str) -> list[str]:
        return text.translate(str.maketrans("“”‘’", "\"\"''")).split("\n")

    alike = [
        (a, b)
        for a, b in combinations(CORPUS, 2)
        if SequenceMatcher(None, plain(a.text), plain(b.text), autojunk=False).ratio() > 0.5
    ]
    assert len(alike) == 1
    first, second = alike[0]
    assert first.outlet != second.outlet
    assert first.date == second.date
    assert len(first.text) != len(second.text)


def test_speakers_recur_across_articles() -> None:
    for name in ("Teresa Okafor", "Martin Voss", "Delia Marsh", "Dale Hutcheson", "Marisol Ibarra", "Ellen Sorley"):
        assert sum(name in article.text for article in CORPUS) >= 3, name


def test_the_codebook_is_a_tree_of_defined_claims() -> None:
    assert list(CODEBOOK) == ["title", "description", "language", "rules", "claims", "targets", "variables"]
    assert len(CODEBOOK["rules"]) >= 8
    assert len(CLAIMS) == sum(1 for _ in _walk(CODEBOOK["claims"])) >= 14
    for parent in CODEBOOK["claims"]:
        for child in parent["children"]:
            assert child["number"].startswith(f"{parent['number']}.")
    for number, claim in CLAIMS.items():
        assert isinstance(number, str)
        assert claim["label"]
        assert claim["definition"].endswith(".")
        for rule in ("include", "exclude", "examples", "keywords"):
            assert all(isinstance(entry, str) and entry for entry in claim[rule]), (number, rule)
        assert claim.get("target") is None or claim["target"] in TARGETS
    assert {claim.get("target") for claim in CLAIMS.values()} - {None} == set(TARGETS), "each target has claims"


def test_rules_refer_to_claims_that_exist() -> None:
    for claim in CLAIMS.values():
        for rule in claim["include"] + claim["exclude"]:
            for number in re.findall(r"\b(\d\.\d|\d(?=\)))", rule.replace("287(g)", "")):
                assert number in CLAIMS, (claim["number"], rule)


def test_targets_are_worded_positively() -> None:
    for target in TARGETS.values():
        assert target["proposition"].endswith(".")
        assert " should " in target["proposition"]
        assert " not " not in target["proposition"]
        assert target["definition"]


def test_variables_say_what_they_take() -> None:
    assert {variable["level"] for variable in VARIABLES.values()} == {"article", "statement"}
    for variable in VARIABLES.values():
        assert variable["type"] in {"choice", "text", "number", "yes-no"}
        assert bool(variable["options"]) == (variable["type"] == "choice")
        assert variable["label"]
        assert variable["definition"]


def test_evidence_stands_once_and_in_order_in_its_article() -> None:
    for coding, statement in STATEMENTS:
        text = BY_HEADLINE[coding["article"]].text
        assert statement["evidence"]
        assert [text.count(quote) for quote in statement["evidence"]] == [1] * len(statement["evidence"]), statement
        starts = [text.index(quote) for quote in statement["evidence"]]
        assert starts == sorted(starts)


def test_codings_use_the_codebook() -> None:
    for _, statement in STATEMENTS:
        names = {actor["name"] for actor in statement["actors"]}
        claimants = [actor for actor in statement["actors"] if actor["role"] == "claimant"]
        assert claimants
        assert all(actor["kind"] in KINDS and actor["role"] in ROLES for actor in statement["actors"])
        assert statement["mode"] in MODES
        assert statement["claims"]
        assert all(number in CLAIMS and "children" not in CLAIMS[number] for number in statement["claims"])
        for stance in statement["stances"]:
            assert stance["target"] in TARGETS
            assert stance["stance"] in STANCES
            assert isinstance(stance["explicit"], bool)
            assert stance.get("strength", 0) in range(-2, 3)
            assert stance.get("actor", claimants[0]["name"]) in names
            assert "actor" in stance or len(claimants) == 1, "two claimants, so whose stance?"
        assert statement.get("confidence", 3) in (1, 2, 3)


def test_answers_fit_their_variables() -> None:
    answers = [("article", coding.get("variables", {})) for coding in CODINGS["codings"]]
    answers += [("statement", statement.get("variables", {})) for _, statement in STATEMENTS]
    for level, given in answers:
        for key, value in given.items():
            variable = VARIABLES[key]
            assert variable["level"] == level
            if variable["type"] == "choice":
                assert value in variable["options"]
            else:
                assert isinstance(value, bool if variable["type"] == "yes-no" else str)


def test_an_actor_keeps_its_name_and_kind() -> None:
    kinds: dict[str, set[str]] = {}
    for _, statement in STATEMENTS:
        for actor in statement["actors"]:
            kinds.setdefault(actor["name"], set()).add(actor["kind"])
    assert all(len(found) == 1 for found in kinds.values())


def test_two_coders_agree_in_part() -> None:
    pseudonyms = [coder["pseudonym"] for coder in CODINGS["coders"]]
    assert pseudonyms == ["C01", "C02"]
    pairs = [(coding["article"], coding["coder"]) for coding in CODINGS["codings"]]
    assert len(set(pairs)) == len(pairs)
    assert {coder for _, coder in pairs} == set(pseudonyms)
    assert 6 <= len({article for article, _ in pairs}) <= 8
    assert {coding["state"] for coding in CODINGS["codings"]} == {"finished", "nothing codable", "open"}
    for coding in CODINGS["codings"]:
        assert coding["statements"] or coding["state"] == "nothing codable"
    by_coder = {
        coder: {
            (coding["article"], quote, stance["stance"])
            for coding, statement in STATEMENTS
            if coding["coder"] == coder
            for quote in statement["evidence"]
            for stance in statement["stances"]
        }
        for coder in pseudonyms
    }
    assert by_coder["C01"] & by_coder["C02"]
    assert by_coder["C01"] ^ by_coder["C02"]


def test_codings_show_many_valued_statements() -> None:
    statements = [statement for _, statement in STATEMENTS]
    assert len(statements) >= 35
    assert any(len(statement["claims"]) > 1 for statement in statements)
    assert any(len(statement["evidence"]) > 1 for statement in statements)
    assert any(len(statement["stances"]) > 1 for statement in statements)
    assert {stance["stance"] for statement in statements for stance in statement["stances"]} == STANCES
    assert {statement["mode"] for statement in statements} >= MODES - {"journalist's own voice"}
