"""The language of a text: by its commonest words, and by a model where they can't say."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from corpus.languages.common_words import hits_of, told_by

LOOKED_AT = 2_000  # characters; more of a text says no more
LEAST = 40  # letters, below which a text may be anything
LEAST_OF_OTHERS = 12  # of another script than the Latin one
_LAST_LATIN = "\u036f"
_BY_MODEL = 600  # of these, for the model, whose time grows with them
SURE = 0.9  # of a model, from 0 to 1
_LIKELY = 0.5
# What a model and a file may well call otherwise: kinds of one language, or languages that few sentences tell apart.
_KIN = (
    frozenset(("no", "nb", "nn", "da")), frozenset(("hr", "sr", "bs", "sh", "me")), frozenset(("id", "ms")),
    frozenset(("gl", "pt")), frozenset(("zh", "yue", "wuu", "nan", "cmn")), frozenset(("fa", "prs")),
    frozenset(("en", "sco", "pcm")), frozenset(("cs", "sk")), frozenset(("nl", "af", "zea", "vls")),
)  # fmt: skip


class Identified(NamedTuple):
    """A language as its tag, and whether that is sure."""

    language: str
    is_sure: bool


def identify(text: str) -> Identified | None:
    """The language of a text by its beginning and its middle; None where it is too short to say, or too mixed."""
    sample = _sample(text, LOOKED_AT)
    words = sample.lower().split()
    if told := told_by(hits_of(words), len(words)):
        return Identified(told, True)
    if not is_telling(sample):
        return None
    language, sureness = by_model(_sample(text, _BY_MODEL))
    return Identified(language, sureness >= SURE) if sureness >= _LIKELY else None


def by_model(text: str) -> tuple[str, float]:
    """The likeliest language and how likely it is, by the model; about a millisecond."""
    language, sureness = _model().classify(text[:LOOKED_AT])
    return str(language), float(sureness)


def same_language(one: str, other: str) -> bool:
    """Whether two tags are of one language, or of two that are told apart by few sentences only."""
    first, second = one.lower().partition("-")[0], other.lower().partition("-")[0]
    return first == second or any(first in kin and second in kin for kin in _KIN)


def is_telling(text: str) -> bool:
    """Whether a text is long enough to say; of a script other than the Latin one less of it is enough."""
    letters = sum(map(str.isalpha, text[:LOOKED_AT]))
    return letters >= LEAST or (letters >= LEAST_OF_OTHERS and is_of_other_script(text))


def is_of_other_script(text: str) -> bool:
    """Whether most of a text's letters are of another script than the Latin one."""
    if text.isascii():
        return False
    letters = [sign for sign in text[:LOOKED_AT] if sign.isalpha()]
    return sum(map(_is_of_other_script, letters)) * 2 > len(letters)


def _is_of_other_script(letter: str) -> bool:
    return letter > _LAST_LATIN and not "\u1e00" <= letter <= "\u1eff"


def _sample(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    middle = len(text) // 2
    return f"{text[: most // 2]}\n{text[middle : middle + most // 2]}"


@cache
def _model() -> Any:  # noqa: ANN401
    """The model, loaded by the first text that needs it: a second, and 100 MB."""
    from py3langid import langid

    return langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True)
