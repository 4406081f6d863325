"""Publication dates as they stand in news files, read into ISO dates.

A date is taken as it is written: a time and its zone never move it to another day.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import NamedTuple

from models.wording import say

# English, German, French, Spanish, Italian, Portuguese, Dutch, Danish, Norwegian, Swedish, Finnish, Polish, Russian.
MONTH_NAMES = {
    1: "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari tammikuuta stycznia января",
    2: "february feb februar februari février fevrier févr febrero febbraio fevereiro fev helmikuuta lutego февраля",
    3: "march mar märz maerz mrz mars marzo maart mrt março marts maaliskuuta marca марта",
    4: "april apr avril avr abril abr aprile huhtikuuta kwietnia апреля",
    5: "may mai mayo mei maggio mag maio maj toukokuuta maja мая",
    6: "june jun juni juin junio giugno giu junho kesäkuuta czerwca июня",
    7: "july jul juli juillet juil julio luglio lug julho heinäkuuta lipca июля",
    8: "august aug août aout agosto ago augustus augusti elokuuta sierpnia августа",
    9: "september sept sep septembre septiembre settembre sett set setembro syyskuuta września сентября",
    10: "october oct oktober okt octobre octubre ottobre ott outubro out lokakuuta października октября",
    11: "november nov novembre noviembre novembro marraskuuta listopada ноября",
    12: "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro joulukuuta grudnia декабря",
}
MONTHS = {name: number for number, names in MONTH_NAMES.items() for name in names.split()}
_SEASONS = {"spring": 3, "summer": 6, "fall": 9, "autumn": 9, "winter": 12}
_WEEKDAYS = """
    monday tuesday wednesday thursday friday saturday sunday mon tues tue wednes wed thurs thu fri satur sat sun
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi
    dimanche lunes martes miércoles miercoles jueves viernes sábado sabado domingo lunedì martedì mercoledì giovedì
    venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira sexta-feira maandag dinsdag woensdag
    donderdag vrijdag zaterdag zondag mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag
    maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai poniedziałek wtorek środa czwartek piątek
    sobota niedziela понедельник вторник среда четверг пятница суббота воскресенье"""
_DAY_NAME = "(?:" + "|".join(sorted(_WEEKDAYS.split(), key=len, reverse=True)) + ")"
_WEEKDAY = rf"(?:{_DAY_NAME}\b\.?,?\s+)?"
_MONTH = "(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.|º|°)?"
_YEAR = r"(?P<year>\d{4})(?!\d)"
# What may follow a date in the same field: a time, with or without a zone.
_TIME = r"(?:(?:,|\s+at)?[T\s,]\s*\d{1,2}[:.]\d{2}[\w:.,+\-−/ ()]*|Z)?\s*$"

_ISO = re.compile(r"(?P<year>\d{4})(?P<mark>[-/._])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)")
_COMPACT = re.compile(r"(?P<year>(?:1[6-9]|20)\d{2})(?P<month>\d{2})(?P<day>\d{2})(?:T?\d{4}(?:\d{2})?Z?)?(?!\d)")
_WORDED = tuple(
    re.compile(_WEEKDAY + shape, re.IGNORECASE)
    for shape in (
        rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}",
        rf"{_DAY}(?:\s+|-)(?:(?:of|de)\s+)?{_MONTH}(?:,?\s+|-)(?:de\s+)?{_YEAR}",
        rf"{_YEAR}\s+{_MONTH}\s+{_DAY}",
    )
)
_NUMERIC = re.compile(r"(?P<first>\d{1,2})(?P<mark>[/.-])(?P<second>\d{1,2})(?P=mark)(?P<year>\d{4}|\d{2})(?!\d)")
_EAST = re.compile(r"(?P<year>\d{4})\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日일号號]?")
# A weekday is the date's only where it stands beside it: the Sunday Times is none.
_DAY_BEFORE = re.compile(rf"(?<!\w){_DAY_NAME}\.?,?(?:\s+(?:den|le|il|el|the))?\s*$", re.IGNORECASE)
_DAY_AFTER = re.compile(rf"^[\s,(]*{_DAY_NAME}(?!\w)\.?\)?,?", re.IGNORECASE)
_TIME_OF_DAY = re.compile(
    r"(?<![\d:])\d{1,2}(?::\d{2}(?::\d{2})?|[.h]\d{2}(?=\s*(?:uhr|h\b|[ap]\.?m|$)))"
    r"(?:(?:\.\d+)?(?:Z\b|[+-]\d{2}:?\d{2}\b))?(?:\s*(?:[ap]\.?m\.?|uhr|h)\b)?"
    r"(?:\s+(?:[A-Z]{1,5}T|GMT|UTC|Z|[+-]\d{4}|Central European Time)\b)?",
    re.IGNORECASE,
)
_MONTH_ALONE = re.compile(rf"(?<!\w){_MONTH}(?:,?\s+(?:de\s+)?){_YEAR}", re.IGNORECASE)
_SEASON = re.compile(rf"(?<!\w)(?P<season>{'|'.join(_SEASONS)}),?\s+(?P<year>\d{{4}})(?!\d)", re.IGNORECASE)
_DIGITS = re.compile(r"\d")
_AT_EDGES = " \t\xa0,;|·–—-"
_EPOCH = re.compile(r"(\d{10})(?:\d{3})?(?:\.\d+)?\s*$")
_STARTS_OF_DATES = re.compile(rf"(?<!\w)(?:\d{{1,2}}(?!\d)|\d{{4}}(?!\d)|\d{{8}}(?!\d)|{_MONTH})", re.IGNORECASE)
_REST = re.compile(_TIME)
# Eight digits in a row count only where nothing is joined to them: long numbers and hashes hold such rows by chance.
_IN_NAME = re.compile(r"(?<!\d)(\d{4})([-_. ])(\d{2})\2(\d{2})(?!\d)|(?<![^\W_])(\d{4})(\d{2})(\d{2})(?![^\W_])")


class DateInLine(NamedTuple):
    """A date somewhere in a line: the ISO date or the issue, what stands around it, and the time of day as written.

    ``is_whole`` is False where only a month or a season was given, of which it is the first day.
    """

    iso: str | None
    before: str = ""
    after: str = ""
    time: str = ""
    issue: str = ""
    is_whole: bool = True


class DateRead(NamedTuple):
    """An ISO date, or the reason why there is none; ``end`` is where the date stops in what was read."""

    iso: str | None
    issue: str = ""
    end: int = 0


def read_date(value: str, day_first: bool | None = None) -> DateRead:
    """The date that a whole field holds, with or without a time behind it.

    ``day_first`` says how ``03/04/2020`` is meant; without it such a date is an issue, never a guess.
    """
    value = value.strip()
    if not value:
        return DateRead(None)
    read = date_at_start(value, day_first)
    if read.iso and only_time_after(value, read.end):
        return read
    if epoch := _EPOCH.match(value):
        day = datetime.fromtimestamp(int(epoch[1]), UTC).date()
        if 1980 <= day.year <= 2100:
            return DateRead(day.isoformat(), end=len(value))
    return read if read.issue else DateRead(None, say("“{date}” is no full date", date=shortened(value)))


def date_at_start(value: str, day_first: bool | None = None) -> DateRead:
    """The date that ``value`` begins with."""
    for shape in (_ISO, _COMPACT):
        if match := shape.match(value):
            return _dated(match, int(match["month"]))
    for shape in _WORDED:
        if match := shape.match(value):
            return _dated(match, MONTHS[match["month"].lower()])
    if match := _EAST.match(value):
        return _dated(match, int(match["month"]))
    if match := _NUMERIC.match(value):
        return _numeric(match, day_first)
    return DateRead(None)


def date_in_line(line: str, day_first: bool | None = None) -> DateInLine | None:
    """The first date of a short line, in any of the languages; weekdays belong to none of its parts."""
    if not _DIGITS.search(line):
        return None
    for at in (match.start() for match in _STARTS_OF_DATES.finditer(line)):
        read = date_at_start(line[at : at + 80], day_first)
        if read.iso or read.issue:
            return _in_line(line, at, at + read.end, read.iso, read.issue)
    return _month_in(line)


def _month_in(line: str) -> DateInLine | None:
    if match := _MONTH_ALONE.search(line):
        month = MONTHS[match["month"].lower()]
    elif match := _SEASON.search(line):
        month = _SEASONS[match["season"].lower()]
    else:
        return None
    iso = _iso(int(match["year"]), month, 1)
    return _in_line(line, match.start(), match.end(), iso, "")._replace(is_whole=False)


def _in_line(line: str, start: int, end: int, iso: str | None, issue: str) -> DateInLine:
    before, after = _DAY_BEFORE.sub("", line[:start]), _DAY_AFTER.sub("", line[end:])
    time = _TIME_OF_DAY.search(after) or _TIME_OF_DAY.search(before)
    written = time[0] if time else ""
    if written:
        before, after = before.replace(written, " ", 1), after.replace(written, " ", 1)
    before, after = (" ".join(part.split()).strip(_AT_EDGES) for part in (before, after))
    return DateInLine(iso, before, after, written.strip(), issue)


def only_time_after(value: str, end: int) -> bool:
    """Whether a time of day and its zone are all that follows a date that stops at ``end``."""
    return bool(_REST.match(value, end))


def date_in_name(name: str) -> str | None:
    """The first date in a file name: ``2020-03-11``, ``2020_03_11`` or ``20200311``."""
    for match in _IN_NAME.finditer(name):
        year, month, day = match.group(1, 3, 4) if match[1] else match.group(5, 6, 7)
        if iso := _iso(int(year), int(month), int(day)):
            return iso
    return None


def order_shown_by(value: str) -> bool | None:
    """Whether ``value`` shows that its file writes the day first: ``14/03/2020`` does, ``03/14/2020`` does not."""
    match = _NUMERIC.match(value.strip())
    if not match:
        return None
    first, second = int(match["first"]), int(match["second"])
    if first > 12 >= second:
        return True
    return False if second > 12 >= first else None


def said_order(day_first: bool) -> str:
    """How dates that may mean two days were read because of others in their file, to be said in its report."""
    first = say("the day") if day_first else say("the month")
    return say("dates such as 03/04/2020 were read with {first} first, as others in the file show", first=first)


def shortened(value: str, length: int = 40) -> str:
    """``value`` in one line of at most ``length`` characters, to be shown in an issue."""
    line = " ".join(value[: length * 4].split())
    return line if len(line) <= length else line[: length - 1] + "…"


def _dated(match: re.Match[str], month: int) -> DateRead:
    iso = _iso(int(match["year"]), month, int(match["day"]))
    return DateRead(iso, "" if iso else say("“{date}” is no day of the calendar", date=match[0]), match.end())


def _numeric(match: re.Match[str], day_first: bool | None) -> DateRead:
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    if len(match["year"]) == 2:
        year += 1900 if year >= 70 else 2000
    if match["mark"] == ".":  # only written where the day comes first
        day_first = True
    shown = order_shown_by(match[0])
    if shown is not None:
        day_first = shown
    readings = {_iso(year, second, first), _iso(year, first, second)} - {None}
    if day_first is None and len(readings) > 1:
        one, other = sorted(filter(None, readings))
        return DateRead(None, say("“{date}” may be {one} or {other}", date=match[0], one=one, other=other), match.end())
    iso = _iso(year, second, first) if day_first else _iso(year, first, second)
    return DateRead(iso, "" if iso else say("“{date}” is no day of the calendar", date=match[0]), match.end())


def _iso(year: int, month: int, day: int) -> str | None:
    if not 1600 <= year <= 2100:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
