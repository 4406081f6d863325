"""The language of the window: Qt finds the translation of a sentence, and its locale writes numbers, days and times.

Translations lie in ``resources/translations`` as ``standfirst_<code>.qm``. Where there is none, English is spoken.
``STANDFIRST_LANGUAGE=pseudo`` shows what can't be translated yet: every sentence is accented, longer, and in ⟦ ⟧.
"""

from __future__ import annotations

import os
import re
from datetime import date, time
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime, QTranslator

from models.wording import ENGLISH, speak

CONTEXT = "standfirst"  # of all sentences, in Qt's files
SYSTEM, PSEUDO = "system", "pseudo"
FOLDER = Path(str(files("resources"))) / "translations"
ENGLISH_LOCALE = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
ACCENTED = str.maketrans("aceinouyACEINOUY", "áçéîñöûýÁÇÉÎÑÖÛÝ")
PLACE = re.compile(r"(\{\w+\})")
LONGER = 0.35  # how much, as a share of the English
WEEKDAY = re.compile(r"[\s,،]*d{3,4}[\s,،]*")
YEAR = re.compile(r"(?:\s*'[^']*')?[\s,.]*y{2,4}[年.]?")

_locale = ENGLISH_LOCALE


class QtLanguage:
    """What Qt's installed translators say; English where they have nothing."""

    def template(self, english: str, n: int | None) -> str:
        """The template in the language of the translators, in the form for ``n``."""
        found = QCoreApplication.translate(CONTEXT, english, None, -1 if n is None else n)
        return ENGLISH.template(english, n) if found == english else found

    def number(self, value: int) -> str:
        """As the locale groups its digits."""
        return _locale.toString(value)


class PseudoTranslator(QTranslator):
    """Translates into longer, accented English."""

    def translate(self, context: str, text: str, _other: str | None = None, n: int = -1) -> str | None:
        return pseudo(ENGLISH.template(text, None if n < 0 else n)) if context == CONTEXT else None

    def isEmpty(self) -> bool:
        return False


def pseudo(template: str) -> str:
    """A template as no language has it: accented, a third longer, between brackets; its places stay."""
    parts = [part if PLACE.fullmatch(part) else part.translate(ACCENTED) for part in PLACE.split(template)]
    words = sum(len(part) for part in parts if not PLACE.fullmatch(part))
    return f"⟦{''.join(parts)}{'~' * round(words * LONGER)}⟧"


def install(app: QCoreApplication, chosen: str) -> None:
    """Speak the language of a code, or for ``system`` that of the system, where there is a translation into it."""
    global _locale
    wanted = os.environ.get("STANDFIRST_LANGUAGE") or chosen
    if wanted == PSEUDO:
        app.installTranslator(PseudoTranslator(app))
        speak(QtLanguage())
        return
    locale = QLocale.system() if wanted == SYSTEM else QLocale(wanted)
    translator = QTranslator(app)
    if translator.load(locale, "standfirst", "_", str(FOLDER)):
        app.installTranslator(translator)
        _locale = locale
        speak(QtLanguage())


def languages() -> list[str]:
    """The codes of all languages that the window can speak, English first."""
    return ["en", *sorted(path.stem.removeprefix("standfirst_") for path in FOLDER.glob("standfirst_*.qm"))]


def name_of(code: str) -> str:
    """A language in its own words: ``Deutsch``."""
    if code == "en":
        return "English"  # Qt would call it American
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code


def long_date(day: date) -> str:
    """Day, month and year in the long form of the locale: ``14 May 2024``."""
    return _locale.toString(QDate(day.year, day.month, day.day), _day_format())


def day_of_year(day: date) -> str:
    """The same without its year: ``14 May``."""
    return _locale.toString(QDate(day.year, day.month, day.day), YEAR.sub("", _day_format()).strip())


def clock(moment: time, with_seconds: bool = False) -> str:
    """A time of day: ``14:03``."""
    form = _locale.timeFormat(QLocale.FormatType.ShortFormat)
    if with_seconds:
        form = form.replace("mm", "mm:ss", 1)
    return _locale.toString(QTime(moment.hour, moment.minute, moment.second), form)


def _day_format() -> str:
    return WEEKDAY.sub("", _locale.dateFormat(QLocale.FormatType.LongFormat)).strip()
