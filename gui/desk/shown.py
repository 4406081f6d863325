"""How records read on the screen: dates, speakers, quotations, whole statements in a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from html import escape

from models.articles import Article
from models.codebook import Codebook
from models.coding import Item, ItemActor, Stance, State
from models.findings import ActorKind, SourceMode, Span

VERB = {
    Stance.SUPPORT: "supports",
    Stance.OPPOSE: "opposes",
    Stance.MIXED: "mixed",
    Stance.NEUTRAL: "neutral",
    Stance.UNCLEAR: "unclear",
}
MARKS = frozenset('“”"«»')  # what quotes directly
CERTAINTY = {1: "unsure", 2: "fairly sure", 3: "sure"}
LABELS = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "building or site",
    "NORP": "group",
    "LAW": "law",
    "DATE": "date",
    "EVENT": "event",
    "WORK_OF_ART": "title of a work",
    "PRODUCT": "product",
    "MONEY": "sum of money",
    "PERCENT": "percentage",
}


def shown_date(iso: str | None) -> str:
    """ "2024-05-14" → "14 May 2024"; empty where there is no date."""
    if not iso:
        return ""
    day = date.fromisoformat(iso)
    return f"{day.day} {day:%B} {day.year}"


def shown_time(stamp: str) -> str:
    """A stored moment as this computer's clock tells it: "14 May 2024, 16:03"."""
    moment = datetime.fromisoformat(stamp).astimezone()
    return f"{shown_date(moment.date().isoformat())}, {moment:%H:%M}"


def signed(number: int) -> str:
    """A whole number with its sign: "+2", "−1", "0"."""
    return f"+{number}" if number > 0 else f"−{-number}" if number else "0"


def dotted(parts: Iterable[str], gap: str = " · ") -> str:
    """The parts that are there, with dots between them."""
    return gap.join(part for part in parts if part)


def about(article: Article) -> str:
    """The line below a headline."""
    words = f"{article.words:,} words"
    return dotted(
        (article.outlet, shown_date(article.published), article.byline, article.place, words), " \u2002·\u2002 "
    )


def names(actors: Sequence[ItemActor]) -> str:
    """Several actors as one would say them: "Okafor, Voss and Lee"."""
    said = [actor.name for actor in actors]
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} and {said[-1]}" if said else ""


def described(actor: ItemActor) -> str:
    """What stands beside a name: the title, or what kind of actor it is where that is no person."""
    return actor.title or ("" if actor.kind is ActorKind.PERSON else str(actor.kind))


def quotation(text: str, item: Item, most: int = 2000) -> str:
    """The words of the evidence in one line, in quotation marks where they were quoted directly."""
    parts = [" ".join(text[start : min(end, start + most)].split()) for start, end in item.evidence]
    words = " … ".join(part.rstrip(",") for part in parts if part)
    words += "”" * (words.count("“") - words.count("”"))
    return f"“{words}”" if item.mode is SourceMode.DIRECT and not MARKS.intersection(words) else words


def quotes_directly(text: str, span: Span) -> bool:
    """Whether words stand inside quotation marks, or hold some."""
    before = text[max(0, span.start - 1) : span.start]
    return before in ("“", '"', "«") or any(mark in text[span.start : span.end] for mark in MARKS)


def claims_of(item: Item, codebook: Codebook) -> list[str]:
    """The claims of an item, or the one guessed for it."""
    ids = item.claims or ((item.guess.claim_id,) if item.guess else ())
    return [codebook.claim(claim_id).name for claim_id in ids]


def targets_of(item: Item, codebook: Codebook) -> list[str]:
    """The propositions that the stance is toward; for a draft the one that its claim will bring."""
    if item.targets:
        return [codebook.target(target_id).proposition for target_id in item.targets]
    target = codebook.target_of(item.guess.claim_id) if item.guess and not item.claims else None
    return [target.proposition] if target else []


def stance_words(item: Item) -> str:
    """The stance of an item in a word; empty where none is coded."""
    if item.stance is not None:
        return VERB[item.stance]
    return "stances differ" if any(p.stance for p in item.positions) else ""


def sentence_of(text: str, item: Item, codebook: Codebook) -> str:
    """A whole statement in words, for a screen reader."""
    state = {State.DRAFT: "Draft", State.BEGUN: "Begun draft", State.CODED: "Statement"}[item.state]
    claims = "; ".join(claims_of(item, codebook)) or "no claim yet"
    guessed = "guessed claim" if item.guess and not item.claims else "claim"
    parts = [
        f"{state} {item.number}, {names(item.claimants) or 'no speaker yet'}",
        f"{item.mode}: {quotation(text, item, 300)}",
        f"{guessed} {claims}" if claims != "no claim yet" else claims,
        f"stance: {stance_words(item) or 'not set'}",
        f"target: {'; '.join(targets_of(item, codebook))}" if targets_of(item, codebook) else "",
        f"memo: {item.memo}" if item.memo else "",
        f"speaker found by {item.chain}" if item.chain else "",
    ]
    return ". ".join(part.rstrip(".") for part in parts if part) + "."


def plain_tip(words: str) -> str:
    """Words for a tooltip; Qt would otherwise render what looks like markup."""
    return f"<p style='white-space:pre-wrap'>{escape(words)}</p>" if words else ""
