"""How records read on the screen: dates, speakers, quotations, whole statements in a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from gui.language import clock, long_date
from gui.style.painting import is_right_to_left
from models.articles import Article
from models.codebook import Codebook
from models.coding import Item, ItemActor, Stance, State
from models.findings import ActorKind, SourceMode, Span
from models.wording import later, say

VERB = {
    Stance.SUPPORT: later("supports"),
    Stance.OPPOSE: later("opposes"),
    Stance.MIXED: later("mixed"),
    Stance.NEUTRAL: later("neutral"),
    Stance.UNCLEAR: later("unclear"),
}
STANCES = {
    Stance.SUPPORT: later("support"),
    Stance.OPPOSE: later("oppose"),
    Stance.MIXED: later("mixed"),
    Stance.NEUTRAL: later("neutral"),
    Stance.UNCLEAR: later("unclear"),
}
MODES = {
    SourceMode.DIRECT: later("direct quote"),
    SourceMode.PARAPHRASE: later("paraphrase"),
    SourceMode.DOCUMENT: later("document"),
    SourceMode.ANONYMOUS: later("anonymous"),
    SourceMode.JOURNALIST: later("journalist’s own voice"),
}
STATES = {State.DRAFT: later("draft"), State.BEGUN: later("begun"), State.CODED: later("coded")}
NUMBERED = {
    State.DRAFT: later("Draft {number}, {who}"),
    State.BEGUN: later("Begun draft {number}, {who}"),
    State.CODED: later("Statement {number}, {who}"),
}
KINDS = {
    ActorKind.PERSON: later("person"),
    ActorKind.ORGANISATION: later("organisation"),
    ActorKind.PLACE: later("place"),
    ActorKind.DOCUMENT: later("document"),
    ActorKind.UNNAMED: later("unnamed"),
}
MARKS = frozenset('“”"«»')  # what quotes directly
CERTAINTY = {1: later("unsure"), 2: later("fairly sure"), 3: later("sure")}
LABELS = {
    "PERSON": later("person"),
    "ORG": later("organisation"),
    "GPE": later("place"),
    "LOC": later("place"),
    "FAC": later("building or site"),
    "NORP": later("group"),
    "LAW": later("law"),
    "DATE": later("date"),
    "EVENT": later("event"),
    "WORK_OF_ART": later("title of a work"),
    "PRODUCT": later("product"),
    "MONEY": later("sum of money"),
    "PERCENT": later("percentage"),
}


def shown_date(iso: str | None) -> str:
    """ "2024-05-14" → "14 May 2024"; empty where there is no date."""
    if not iso:
        return ""
    return long_date(date.fromisoformat(iso))


def shown_time(stamp: str) -> str:
    """A stored moment as this computer's clock tells it: "14 May 2024, 16:03"."""
    moment = datetime.fromisoformat(stamp).astimezone()
    return say("{day}, {time}", day=long_date(moment.date()), time=clock(moment.time()))


def signed(number: int) -> str:
    """A whole number with its sign: "+2", "−1", "0"."""
    return f"+{number}" if number > 0 else f"−{-number}" if number else "0"


# Around each part where one is of another direction, which else takes the numbers beside it along.
ISOLATE, END = "\u2068", "\u2069"


def dotted(parts: Iterable[str], gap: str = " · ") -> str:
    """The parts that are there, with dots between them."""
    there = [part for part in parts if part]
    if any(map(is_right_to_left, there)):
        there = [f"{ISOLATE}{part}{END}" for part in there]
    return gap.join(there)


def about(article: Article) -> str:
    """The line below a headline."""
    words = say("{n} word|{n} words", n=article.words)
    return dotted(
        (article.outlet, shown_date(article.published), article.byline, article.place, words), " \u2002·\u2002 "
    )


def names(actors: Sequence[ItemActor]) -> str:
    """Several actors as one would say them: "Okafor, Voss and Lee"."""
    said = [actor.name for actor in actors]
    if len(said) < 2:
        return "".join(said)
    return say("{names} and {last}", names=", ".join(said[:-1]), last=said[-1])


def described(actor: ItemActor) -> str:
    """What stands beside a name: the title, or what kind of actor it is where that is no person."""
    return actor.title or ("" if actor.kind is ActorKind.PERSON else say(KINDS[actor.kind]))


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
        return say(VERB[item.stance])
    return say("stances differ") if any(p.stance for p in item.positions) else ""


def way_to_speaker(item: Item) -> str:
    """By what way the machine found who speaks; empty where a person has said that somebody else does."""
    found = item.chain.rpartition(" → ")[2]
    is_hers = len(item.claimants) == 1 and item.claimants[0].name == found
    return item.chain if is_hers or item.state is State.DRAFT else ""


def sentence_of(text: str, item: Item, codebook: Codebook) -> str:
    """A whole statement in words, for a screen reader."""
    claims, targets = "; ".join(claims_of(item, codebook)), "; ".join(targets_of(item, codebook))
    named = say("guessed claim {claims}" if item.guess and not item.claims else "claim {claims}", claims=claims)
    parts = [
        say(NUMBERED[item.state], number=item.number, who=names(item.claimants) or say("no speaker yet")),
        say("{mode}: {quote}", mode=say(MODES[item.mode]), quote=quotation(text, item, 300)),
        named if claims else say("no claim yet"),
        say("stance: {stance}", stance=stance_words(item) or say("not set")),
        say("target: {targets}", targets=targets) if targets else "",
        say("memo: {memo}", memo=item.memo) if item.memo else "",
        say("speaker found by {chain}", chain=way) if (way := way_to_speaker(item)) else "",
    ]
    return ". ".join(part.rstrip(".") for part in parts if part) + "."
