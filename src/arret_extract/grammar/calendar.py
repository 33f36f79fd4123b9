"""Days, months and years as rulings print them, in digits and in words.

Nothing is taken from the day of the run: what a mention does not say stays unsaid. All texts are
folded.
"""

import datetime as dt
import re
from functools import lru_cache

from arret_extract.grammar.numbers import NUMBER_IN_WORDS, whole_number

# Full names with misprints and what scans make of them ("décernbre"), and the usual abbreviations.
_MONTHS = (
    "janvier janv",
    "fevrier fevier fevr fev",
    "mars",
    "avril avr",
    "mai",
    "juin",
    "juillet juil juill",
    "aout",
    "septembre septernbre sept",
    "octobre oct",
    "novembre novernbre nov",
    "decembre decernbre dec",
)
# What scans make of them that may be another word, or none: a month between a day and a year alone.
_MISREAD_MONTHS = (
    "janvler janvicr",
    "fevner fevrler fevricr",
    "rnars mats",
    "avrll avrii avri",
    "rnai",
    "juln",
    "juiliet juiilet julllet jullet juillct",
    "aofit aoot",
    "septembrc septenibre scptembre",
    "octobrc oetobre",
    "novembrc novenibre",
    "decembrc decenibre deeembre",
)
MISREAD_MONTHS = frozenset(name for names in _MISREAD_MONTHS for name in names.split())
MONTH_NAMES = {
    name: n
    for lists in (_MONTHS, _MISREAD_MONTHS)
    for n, names in enumerate(lists, 1)
    for name in names.split()
}
MONTH = (
    r"(?:janv(?:ier|\b\.?)|fev(?:rier|r?\b\.?)|mars|avr(?:il|\b\.?)|mai|juin|juil(?:let|l?\b\.?)"
    r"|aout|sept(?:e(?:m|rn)bre|\b\.?)|oct(?:obre|\b\.?)|nov(?:e(?:m|rn)bre|\b\.?)"
    r"|dec(?:e(?:m|rn)bre|\b\.?))"
)
WEEKDAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
# "1er", "1 er", "l er", "1°", "1"": the first of the month, its one often read as an l
FIRST = r"(?:[1li]\s?(?:er|e\s?r|°)|1\s?[\"'*]{1,3})"
# a day of two figures, one of them perhaps read as a letter: "l2", "2O"
DAY_IN_DIGITS = r"(?:[0-3][\doil]|[il]\d|\d)"
DAY = rf"(?:{FIRST}|[0-3]?\s?\d|{DAY_IN_DIGITS}|{NUMBER_IN_WORDS})"
# "1999", "19 99", "1 999", "I999", "2OO9"; no thousands of what is counted
YEAR_IN_DIGITS = (
    r"(?:(?:1[5-9]|2[01])\d\d(?!\d)|(?:[1il][89]|2[0o])[\doil]{2}(?![\da-z])"
    r"|(?:1[5-9]|2[01])\s\d\d(?!\d)"
    r"|(?:1\s9\d\d|2\s0\d\d|199\s\d|20[0-2]\s\d)(?![.,]?\d)(?!\s?(?:euro|eur\b|€|fr)))"
)
YEAR = rf"(?:(?:1[5-9]|2[01])\s?\d\s?\d(?!\d)|{YEAR_IN_DIGITS}|{NUMBER_IN_WORDS})"
NUMERIC = (
    r"(?P<d>1\s?er|[0-9][0-9o]?)\s?(?P<sep>[/.-])\s?(?P<m>[01o]?[\do])\s?(?P=sep)\s?"
    r"(?P<y>(?:1[5-9]|2[01])\d\d|2[0o][\do]{2}|\d\d)(?!\d)"
)
# A day as programs print it, year first.
ISO = r"(?P<y>(?:19|20)\d\d)-(?P<m>[01]\d)-(?P<d>[0-3]\d)(?!\d)"
_FULL_NUMERIC, _FULL_ISO = re.compile(NUMERIC), re.compile(ISO)
_FULL_WORDS = re.compile(
    rf"(?P<d>{DAY})\s?(?P<m>{MONTH})\s?(?:de\sl'an(?:nee)?\s)?(?P<y>{YEAR}|\d\d(?!\d))"
)
_LEAD = re.compile(rf"(?:(?:le|du|au|ce|en date du)\s)?(?:{WEEKDAY}\s?,?\s?)?")
_ONE = re.compile(FIRST)
_BLANK = re.compile(r"\s")
_LETTERS = str.maketrans("oil", "011")
# "le II août": 11, as a scanner reads it
_ELEVEN = re.compile(r"[il]{2}")


def month_number(name: str) -> int | None:
    """The month of a folded name or abbreviation."""
    return MONTH_NAMES.get(name.strip().rstrip("."))


def day_number(printed: str) -> int | None:
    """The day of `19`, `1er`, `l er`, `dix-neuf`; None beyond 31."""
    printed = printed.strip()
    if _ONE.fullmatch(printed):
        return 1
    if _ELEVEN.fullmatch(printed):
        return 11
    digits = figures(printed)
    number = int(digits) if digits.isdecimal() else whole_number(printed)
    return number if number is not None and 1 <= number <= 31 else None


def figures(printed: str) -> str:
    """A number in digits without its blanks, letters read for a nought or a one among them told."""
    if printed.isdecimal():
        return printed
    digits = _BLANK.sub("", printed.strip())
    read = digits.translate(_LETTERS)
    return read if read.isdecimal() and any(c.isdecimal() for c in digits) else digits


def year_number(printed: str) -> int | None:
    """The year of `2024`, `deux mille vingt-quatre`, `98`.

    Two digits up to 30 are of this century: a fixed turn, that readings may not change with time.
    """
    digits = figures(printed)
    if digits.isdecimal():
        number: int | None = int(digits)
        if len(digits) == 2:
            return int(digits) + (2000 if int(digits) <= 30 else 1900)
    else:
        number = whole_number(printed)
    return number if number is not None and 1500 <= number <= 2199 else None


@lru_cache(maxsize=4096)
def make_date(year: int | None, month: int | None, day: int | None) -> dt.date | None:
    """The day, or None where one part is missing or it does not exist (31 février)."""
    if year is None or month is None or day is None:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def parse_date(folded: str) -> dt.date | None:
    """The day that a folded text names in full, or None: `19/11/2024`, `mardi 1er avril 2010`."""
    folded = folded.strip(" \t\n\f,;:.()")
    start = match.end() if (match := _LEAD.match(folded)) else 0
    if match := _FULL_NUMERIC.fullmatch(folded, start) or _FULL_ISO.fullmatch(folded, start):
        month, day = int(figures(match["m"])), day_number(match["d"])
        return make_date(year_number(match["y"]), month, day)
    if match := _FULL_WORDS.fullmatch(folded, start):
        return make_date(year_number(match["y"]), month_number(match["m"]), day_number(match["d"]))
    return None


def english_date(folded: str) -> dt.date | None:
    """The day of a full date in English (`11 March 2013`, `March 11th, 2013`), or None.

    Read by dateparser, with no part filled in from the day of the run; imported when first needed,
    for it is slow to import.
    """
    import dateparser

    settings = {"REQUIRE_PARTS": ["day", "month", "year"], "STRICT_PARSING": True}
    found = dateparser.parse(folded, languages=["en"], settings=settings)
    return found.date() if found else None
