"""Every place of a parsed paragraph where somebody may be cited: source, cue and content by dependency pattern.

A candidate is only a possibility; how often its lemma is a cue in its pattern decides later (``reliability``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from corpus.prehighlight.attribution.grammar import (
    between,
    finite_tag,
    is_verb,
    noun_phrase,
    object_of,
    spread,
    subject,
    verb_group,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

_MATTERS = {"of", "about", "for", "on", "to", "against", "over", "with", "in"}
_GIVERS = {"by", "from", "of"}
_SHORTEST_REST = 3
_LONGEST_SENTENCE = 400  # tokens; longer is a list or table, in which nobody is cited
_LONGEST_MODIFIER = 7


@dataclass(frozen=True, slots=True)
class Candidate:
    """Tokens that may be one attribution; ``head`` is the word that decides (said, according, claim)."""

    head: Token
    pattern: str
    source: tuple[Token, ...]
    cue: tuple[Token, ...]
    content: tuple[Token, ...]

    @property
    def lemma(self) -> str:
        """The word under which its counts are kept."""
        return self.head.lemma_.lower()


def candidates(doc: Doc) -> Iterator[Candidate]:
    """All candidates of a parsed paragraph in reading order."""
    for sentence in doc.sents:
        for token in sentence if len(sentence) <= _LONGEST_SENTENCE else ():
            yield from _at(token, sentence)


def _at(token: Token, sentence: Span) -> Iterator[Candidate]:
    if token.lower_ == "according" and token.i + 1 < sentence.end and token.nbor().lower_ == "to":
        yield from _according(token, sentence)
    elif is_verb(token):
        yield from _verb(token, sentence)
    elif token.pos_ == "NOUN":
        yield from _noun(token)
    elif token.pos_ == "ADJ":
        yield from _adjective(token)


def _make(
    head: Token,
    pattern: str,
    source: Token | None,
    cue: Iterable[Token],
    content: Iterable[Token],
    modifier: Sequence[Token] = (),
) -> Iterator[Candidate]:
    """The candidate, if anything is left of its content; ``modifier`` is the source's, though not hung on it."""
    said = tuple(content)
    while said and (said[0].is_punct or said[0].is_space or (said[0].dep_ == "cc" and said[0].i < head.i)):
        said = said[1:]
    while said and said[-1].dep_ == "cc":
        said = said[:-1]
    means = tuple(sorted(cue, key=lambda t: t.i))
    taken: set[int] = set() if source is None else {token.i for token in noun_phrase(source, asides=False)}
    said = tuple(token for token in said if token.i not in taken)
    taken = {token.i for token in (*said, *means)}
    whole = [] if source is None else [*noun_phrase(source, asides=True), *modifier]
    if said:
        yield Candidate(head, pattern, tuple(t for t in whole if t.i not in taken), means, said)


def _according(token: Token, sentence: Span) -> Iterator[Candidate]:
    to = token.nbor()
    source = object_of(token) or object_of(to)
    if source is None:
        return
    phrase = {t.i for t in source.subtree} | {token.i, to.i}
    modifier = _trailing_modifier(max(phrase), sentence)
    phrase |= {t.i for t in modifier}
    rest = [t for t in _clause_of(token, max(phrase), sentence) if t.i not in phrase]
    yield from _make(token, "according", source, [token, to], _without_edges(rest), modifier)


def _trailing_modifier(last: int, sentence: Span) -> list[Token]:
    """What ends the sentence behind a source, hung elsewhere by the parser: "according to figures | from 2019"."""
    behind = [t for t in sentence.doc[last + 1 : sentence.end] if not t.is_punct and not t.is_space]
    follows = (
        bool(behind)
        and behind[0].i == last + 1
        and behind[0].tag_ in ("IN", "VBN")
        and len(behind) <= _LONGEST_MODIFIER
    )
    if not follows or any(t.is_punct for t in sentence.doc[last + 1 : behind[-1].i]):
        return []
    return behind


def _clause_of(token: Token, last: int, sentence: Span) -> Iterable[Token]:
    """What "according to" is said of: the whole sentence where it is set off at its edge, else its clause."""
    ends = all(t.is_punct for t in sentence.doc[last + 1 : sentence.end])
    if token.i == sentence.start or (ends and token.nbor(-1).lower_ == ","):
        return sentence
    head = token
    while head.head != head and not is_verb(head):
        head = head.head
    if head == token:
        head = head.head
    return head.subtree if head.dep_ in ("ccomp", "conj", "advcl", "relcl") else sentence


def _without_edges(tokens: list[Token]) -> list[Token]:
    while tokens and tokens[-1].lower_ in (",", ";", "-", "–", "—"):
        tokens = tokens[:-1]
    return tokens


def _verb(token: Token, sentence: Span) -> Iterator[Candidate]:
    source, cue = subject(token), verb_group(token)
    clause = next((child for child in token.children if child.dep_ == "ccomp"), None)
    if clause is not None:
        side = "ccomp<" if clause.i < token.i else "ccomp>"
        yield from _make(token, side, source, cue, spread(clause, token))
    yield from _complements(token, source, cue)
    if token.dep_ == "parataxis":
        aside = {t.i for t in token.subtree}
        yield from _make(token, "aside", source, cue, [t for t in token.head.subtree if t.i not in aside])
    if token.dep_ == "advcl" and any(child.lower_ == "as" for child in token.children):
        inside = {t.i for t in token.subtree}
        yield from _make(token, "as", source, cue, [t for t in sentence if t.i not in inside])
    if clause is None:
        agents = {t.i for child in token.children if child.dep_ == "agent" for t in child.subtree}
        agents |= _other_clauses(token)
        rest = [t for t in token.subtree if t.i > token.i and t not in cue and t.i not in agents]
        if len(rest) > _SHORTEST_REST:
            if rest[0].dep_ == "prep" and rest[0].i == max(t.i for t in cue) + 1:
                cue, rest = [*cue, rest[0]], rest[1:]
            yield from _make(token, "rest", source, cue, rest)


def _asked(verb: Token, deed: Token) -> tuple[list[Token], list[Token]]:
    """Who is to do something, behind a preposition or none: "urged | the council", "called on | the council"."""
    for child in verb.children:
        if verb.i < child.i < deed.i and child.dep_ == "dobj":
            return [], list(child.subtree)
        if child.i == verb.i + 1 and child.dep_ == "prep" and child.lower_ in ("on", "upon"):
            return [child], [t for t in child.subtree if t != child]
    return [], []


def _other_clauses(verb: Token) -> set[int]:
    """The clauses that only stand beside a verb: "promised lower taxes, | but has also raised some"."""
    found: set[int] = set()
    for child in verb.children:
        if child.dep_ == "conj" and child.i > verb.i:
            found |= {t.i for t in child.subtree}
            before = range(max(verb.i, child.left_edge.i - 3) + 1, child.left_edge.i)
            found |= {t.i for t in verb.children if t.dep_ in ("cc", "punct") and t.i in before}
    return found


def _complements(token: Token, source: Token | None, cue: list[Token]) -> Iterator[Candidate]:
    for child in token.children:
        if child.dep_ == "xcomp":
            kind = "to" if any(grand.lower_ == "to" for grand in child.children) else child.pos_
            asked, whom = _asked(token, child) if kind == "to" else ([], [])
            yield from _make(token, f"xcomp-{kind}", source, [*cue, *asked], [*whom, *spread(child, token)])
        elif child.dep_ == "dobj":
            yield from _make(token, "dobj", source, cue, child.subtree)
        elif child.dep_ == "prep" and child.i > token.i:
            yield from _prepositional(token, f"prep-{child.lower_}", source, cue, child)


def _prepositional(
    head: Token, pattern: str, source: Token | None, cue: list[Token], preposition: Token
) -> Iterator[Candidate]:
    """The preposition is the cue's when it stands right behind it, else the content's."""
    content = [t for t in preposition.subtree if t != preposition]
    adjoins = preposition.i == max(t.i for t in cue) + 1
    yield from _make(head, pattern, source, [*cue, preposition] if adjoins else cue, content)


def _noun(token: Token) -> Iterator[Candidate]:
    owner = next((child for child in token.children if child.dep_ == "poss"), None)
    source = owner or _giver(token)
    if source is None and token.dep_ == "dobj" and is_verb(token.head):
        source = subject(token.head)
    cue = _noun_cue(token)
    if source is None and token.dep_ == "pobj" and token.head.dep_ == "prep" and is_verb(token.head.head):
        source = subject(token.head.head)
        cue = [*verb_group(token.head.head), *between(token.head.head, token), token]
    for child in token.children:
        if child.dep_ == "acl" and is_verb(child) and finite_tag(child) not in ("VBG", "VBN"):
            kind = "to" if any(grand.lower_ == "to" for grand in child.children) else "that"
            yield from _make(token, f"n-acl-{kind}", source, cue, child.subtree)
        elif child.dep_ == "ccomp":
            yield from _make(token, "n-ccomp", source, cue, child.subtree)
        elif child.dep_ == "prep" and child.lower_ in _MATTERS and owner is not None:
            yield from _prepositional(token, f"n-prep-{child.lower_}", source, cue, child)
    if token.dep_ == "nsubj" and token.head.lemma_ == "be":
        clause = next((c for c in token.head.children if c.dep_ == "ccomp" and c.i > token.head.i), None)
        if clause is not None:
            yield from _make(token, "n-be", source, [*cue, token.head], clause.subtree)


def _giver(token: Token) -> Token | None:
    for child in token.children:
        if child.dep_ == "prep" and child.lower_ in _GIVERS:
            found = object_of(child)
            if found is not None:
                return found
    return None


def _noun_cue(token: Token) -> list[Token]:
    """The noun, with the light verb that carries it where they are close: "made a promise"."""
    if token.dep_ == "dobj" and is_verb(token.head) and 0 < token.i - token.head.i <= 3:
        return [token.head, *between(token.head, token), token]
    return [token]


def _adjective(token: Token) -> Iterator[Candidate]:
    if token.dep_ not in ("acomp", "conj", "xcomp") or not is_verb(token.head):
        return
    source = subject(token.head)
    cue = [*verb_group(token.head), token] if 0 < token.i - token.head.i <= 3 else [token]
    for child in [*token.children, *(c for c in token.head.children if c.i > token.i)]:
        if child.dep_ == "ccomp":
            yield from _make(token, "a-ccomp", source, cue, child.subtree)
