"""Questions to a dependency parse: who does a verb, which words are a name with its title, how far a clause reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

FINITE = ("VBD", "VBZ", "VBP", "MD")
_DEEPEST = 6
_LONGEST_PHRASE = 80  # tokens; longer is a list that the parser has taken for a name
_NO_SUBJECTS = ("via", "per")  # prepositions that taggers take for names
_ASIDES = ("relcl", "acl", "appos")


def is_verb(token: Token) -> bool:
    """Whether the tagger sees a verb."""
    return token.pos_ in ("VERB", "AUX")


def object_of(token: Token) -> Token | None:
    """What a preposition governs."""
    return next((child for child in token.children if child.dep_ in ("pobj", "pcomp")), None)


def between(first: Token, last: Token) -> list[Token]:
    """The tokens that lie between two."""
    return list(first.doc[first.i + 1 : last.i])


def subject(verb: Token, depth: int = 0) -> Token | None:
    """Who does ``verb``: its own subject or agent, or the one it shares with its governor."""
    if depth > _DEEPEST:
        return None
    for child in verb.children:
        if child.dep_ in ("nsubj", "csubj") and child.lower_ not in _NO_SUBJECTS:
            return verb.head if child.tag_ in ("WDT", "WP") and verb.dep_ == "relcl" else child
        if child.dep_ == "agent":
            return object_of(child)
    if any(child.dep_ == "nsubjpass" for child in verb.children):
        return None
    return _shared_subject(verb, depth)


def _shared_subject(verb: Token, depth: int) -> Token | None:
    head = verb.head
    if verb.dep_ == "conj" and is_verb(head):
        if head.dep_ == "ccomp" and is_verb(head.head) and _resumes(verb, head, head.head):
            return subject(head.head, depth + 1)
        return subject(head, depth + 1) or next((c for c in head.children if c.dep_ == "nsubjpass"), None)
    if verb.dep_ == "relcl" or (verb.dep_ == "acl" and head.pos_ in ("NOUN", "PROPN", "PRON")):
        return head
    if verb.dep_ in ("pcomp", "pobj"):
        governor = head.head if head.pos_ in ("ADP", "SCONJ") else head
        if is_verb(governor):
            return subject(governor, depth + 1)
        return next((child for child in governor.children if child.dep_ == "poss"), None)
    if verb.dep_ in ("xcomp", "advcl", "ccomp") and is_verb(head) and verb.tag_ in ("VBG", "VB"):
        return subject(head, depth + 1)
    return None


def noun_phrase(token: Token, asides: bool) -> list[Token]:
    """The noun with what belongs to its name and title; with ``asides`` also its clauses and appositions."""
    kept: list[Token] = []
    waiting = [token]
    while waiting and len(kept) < _LONGEST_PHRASE:
        word = waiting.pop()
        kept.append(word)
        for child in word.children:
            if child.dep_ in _ASIDES and not asides:
                continue
            if child.dep_ != "advcl" and not (child.dep_ == "punct" and child.i > word.i):
                waiting.append(child)
    return sorted(kept, key=lambda t: t.i)


def verb_group(verb: Token) -> list[Token]:
    """The verb with its auxiliaries, negation and particle, in reading order."""
    parts = [
        child
        for child in verb.children
        if child.dep_ in ("aux", "auxpass", "neg", "prt") and abs(child.i - verb.i) <= 4
    ]
    return sorted([verb, *parts], key=lambda t: t.i)


def spread(clause: Token, verb: Token) -> list[Token]:
    """The subtree of a content clause, without clauses that share the citing verb's form rather than its own.

    In "said he would order a review and warned against delay" the parser hangs "warned" on "order".
    """
    dropped: set[int] = set()
    for token in [clause, *clause.conjuncts]:
        for child in token.children:
            if child.dep_ == "conj" and _resumes(child, clause, verb):
                dropped |= {t.i for t in child.subtree}
                before = range(clause.i, child.left_edge.i)
                dropped |= {t.i for t in token.children if t.dep_ in ("cc", "punct") and t.i in before}
    return [t for t in clause.subtree if t.i not in dropped]


def _resumes(conjunct: Token, clause: Token, verb: Token) -> bool:
    own_subject = any(child.dep_ in ("nsubj", "nsubjpass") for child in conjunct.children)
    helped = any(child.dep_ == "aux" for child in conjunct.children)
    return (
        not own_subject
        and not helped
        and is_verb(conjunct)
        and conjunct.i > verb.i
        and conjunct.tag_ == finite_tag(verb)
        and finite_tag(verb) in FINITE
        and finite_tag(clause) != finite_tag(verb)
    )


def finite_tag(verb: Token) -> str:
    """The form of a verb, or of the helper that stands for it: "is" of "is telling"."""
    return next((c.tag_ for c in verb.children if c.dep_ in ("aux", "auxpass") and c.tag_ in FINITE), verb.tag_)
