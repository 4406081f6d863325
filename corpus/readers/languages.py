"""Languages as files name them, as the two letters of ISO 639-1."""

from __future__ import annotations

import re

# In English, in the language itself, and as the archives' interfaces in other languages have it; then ISO 639-2.
_NAMES = {
    "ar": "arabic arabisch arabe العربية ara",
    "bg": "bulgarian bulgarisch български bul",
    "ca": "catalan català katalanisch cat",
    "cs": "czech čeština tschechisch tchèque ces cze",
    "da": "danish dansk dänisch danois dan",
    "de": "german deutsch allemand alemán tedesco alemão duits немецкий 德文 德语 ドイツ語 deu ger",
    "el": "greek ελληνικά griechisch grec ell gre",
    "en": "english englisch anglais inglés ingles inglese inglês engels engelska engelsk английский 英文 英语 英語 eng",
    "es": "spanish español espanol castellano spanisch espagnol spagnolo espanhol spaans испанский 西班牙文 spa",
    "fa": "persian farsi فارسی fas per",
    "fi": "finnish suomi finnisch finnois fin",
    "fr": (
        "french français francais francaise française französisch francés francese francês frans французский fra fre"
    ),
    "he": "hebrew עברית heb",
    "hi": "hindi हिन्दी hin",
    "hr": "croatian hrvatski kroatisch hrv",
    "hu": "hungarian magyar ungarisch hongrois hun",
    "id": "indonesian bahasa ind",
    "it": "italian italiano italienisch italien italiaans итальянский 意大利文 ita",
    "ja": "japanese 日本語 日语 日文 japanisch japonais jpn",
    "ko": "korean 한국어 koreanisch coréen kor",
    "nb": "norwegian norsk norwegisch norvégien nor nob",
    "nl": "dutch nederlands niederländisch néerlandais neerlandés olandese holandês nld dut",
    "pl": "polish polski polnisch polonais pol",
    "pt": "portuguese português portugues portugiesisch portugais portugués portoghese португальский por",
    "ro": "romanian română rumänisch ron rum",
    "ru": "russian русский russisch russe ruso russo 俄文 rus",
    "sr": "serbian srpski српски srp",
    "sv": "swedish svenska schwedisch suédois swe",
    "tr": "turkish türkçe türkisch turc tur",
    "uk": "ukrainian українська ukr",
    "vi": "vietnamese vie",
    "zh": "chinese 中文 简体中文 繁體中文 chinesisch chinois chino cinese chinês китайский zho chi",
}
_CODE = re.compile(r"[a-z]{2}([-_]\w+)*")
_CODES = {name: code for code, names in _NAMES.items() for name in names.split()}
_BETWEEN = re.compile(r"[;,/(–-]")


def language_code(written: str) -> str:
    """``English``, ``eng``, ``en-US`` and ``ENGLISH; ENGLISH`` are ``en``; a name that isn't known stays as it is."""
    name = written.strip().lower()
    if name in _CODES:
        return _CODES[name]
    if _CODE.fullmatch(name):
        return name[:2]
    first = _BETWEEN.split(name, 1)[0].split()
    return next((_CODES[word] for word in first if word in _CODES), written.strip())
