"""Languages as files name them, as the two letters of ISO 639-1."""

from __future__ import annotations

import re

_NAMES = {
    "en": "english eng",
    "de": "german deutsch deu ger",
    "fr": "french français fra fre",
    "es": "spanish español spa",
    "nl": "dutch nederlands nld dut",
    "it": "italian italiano ita",
    "pt": "portuguese português por",
}
_CODE = re.compile(r"[a-z]{2}([-_]\w+)*")
_CODES = {name: code for code, names in _NAMES.items() for name in names.split()}


def language_code(written: str) -> str:
    """``English``, ``eng`` and ``en-US`` are ``en``; a name that isn't known stays as it is."""
    name = written.strip().lower()
    return _CODES.get(name, name[:2] if _CODE.fullmatch(name) else written.strip())
