"""Languages as files name them, as tags of BCP 47: the language, and its script where one is written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

# In whose words files name languages, the likeliest first; each brings its own name for itself.
_SPEAKING = (
    "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "ru", "ja", "zh", "ko", "ar", "tr", "cs",
    "hu", "el", "uk", "ro", "he", "bg", "fa", "vi", "id", "ca", "hr", "sr", "hi", "zh_Hant",
)  # fmt: skip
# Names that Unicode's tables don't have.
_ALSO = {
    "castellano": "es", "castilian": "es", "farsi": "fa", "flemish": "nl", "bahasa": "id", "norsk": "nb",
    "norwegian": "nb", "德文": "de", "英文": "en", "法文": "fr", "日文": "ja", "俄文": "ru", "西班牙文": "es",
    "意大利文": "it", "英語": "en", "简体中文": "zh-Hans", "繁體中文": "zh-Hant", "繁体中文": "zh-Hant",
}  # fmt: skip
_NONE = ("und", "mul", "zxx", "mis", "unknown", "undetermined", "n/a", "none")  # which say that nothing is said
_CODE = re.compile(r"[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*", re.IGNORECASE)
_SCRIPT = re.compile(r"[-_]([A-Za-z]{4})(?![A-Za-z0-9])")
_BETWEEN = re.compile(r"\s*[;,/(|–-]\s*")


@lru_cache(1_000)
def language_tag(written: str) -> str:
    """``English``, ``eng``, ``en-US`` and ``ENGLISH; ENGLISH`` are ``en``; what isn't known stays as it is."""
    name = written.strip()
    if name.casefold() in _NONE:
        return ""
    if tag := _of_code(name) or _of_name(name):
        return tag
    first = _BETWEEN.split(name, maxsplit=1)[0]
    return _of_code(first) or _of_name(first) or _of_name(next(iter(first.split()), "")) or name


def language_name(tag: str) -> str:
    """A language in English words, its tag where it has none."""
    return _names_in("en").get(tag.replace("-", "_")) or _names_in("en").get(tag.partition("-")[0]) or tag


def _of_code(code: str) -> str:
    if not _CODE.fullmatch(code):
        return ""
    primary = re.split("[-_]", code.lower(), maxsplit=1)[0]
    primary = _known_as().get(primary, primary)
    if primary not in _names_in("en") or (len(primary) > 2 and _of_name(code)):
        return ""
    script = _SCRIPT.search(code)
    return f"{primary}-{script[1].title()}" if script else primary


def _of_name(name: str) -> str:
    plain = _plain(name)
    if not plain:
        return ""
    for names in _indexes():
        if plain in names:
            return names[plain]
    return ""


def _indexes() -> Iterator[Mapping[str, str]]:
    """Names to tags: ours, the English ones, and all others, which are loaded by the first name that needs them."""
    yield _ALSO
    yield _index(("en",))
    yield _index(_SPEAKING[1:])


@cache
def _index(speaking: tuple[str, ...]) -> dict[str, str]:
    names: dict[str, str] = {}
    for locale in speaking:
        for tag, name in _names_in(locale).items():
            names.setdefault(_plain(name), tag.replace("_", "-"))
    return names


@cache
def _names_in(locale: str) -> Mapping[str, str]:
    from babel import Locale  # late: its tables take some hundredths of a second

    return dict(Locale.parse(locale).languages)


@cache
def _known_as() -> Mapping[str, str]:
    """Codes of three letters, and withdrawn ones, with those that took their place."""
    from babel.core import get_global

    return {code: str(new) for code, new in get_global("language_aliases").items() if "_" not in str(new)}


def _plain(name: str) -> str:
    """A name without case and accents, which exports lose."""
    apart = unicodedata.normalize("NFKD", name.strip().casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
