"""Days as the header prints them: the one right after a word that announces it."""

import datetime as dt
import re
from functools import cache
from typing import NamedTuple

from arret_extract.grammar.calendar import DAY, ISO, MONTH, WEEKDAY, YEAR, parse_date
from arret_extract.matching.compiling import compiled
from arret_extract.text import View

_NUMERIC = (
    rf"(?<!\d)(?:{ISO}|(?<!\d-)[0-3]?\d\s?(?P<sep>[/.-])\s?[01]?\d\s?(?P=sep)\s?"
    r"(?:(?:19|20)\d\d|\d\d)(?!\d))"
)


class Day(NamedTuple):
    """A day and the stretch of the view that names it."""

    date: dt.date
    start: int
    end: int


@cache
def _day() -> re.Pattern[str]:
    return compiled(rf"(?:{WEEKDAY}\s?,?\s?)?(?:{_NUMERIC}|{DAY}\s?{MONTH}[\s,]{{0,2}}{YEAR})")


def read_day(view: View, start: int, end: int | None = None) -> Day | None:
    """The day named at a position of the view."""
    limit = len(view.folded) if end is None else end
    m = _day().match(view.folded, start, limit)
    return _checked(m)


@cache
def _day_of_year() -> re.Pattern[str]:
    return compiled(rf"{DAY}\s?{MONTH}(?![a-z])")


def read_day_of(view: View, year: str, start: int, end: int) -> Day | None:
    """The day named at a position, its year told before it: "L'AN DEUX MIL ET LE TROIS MAI"."""
    m = _day_of_year().match(view.folded, start, end)
    date = parse_date(f"{m[0]} {' '.join(year.split())}") if m else None
    return Day(date, m.start(), m.end()) if m and date else None


def find_day(view: View, start: int, end: int) -> Day | None:
    """The first day named between two positions."""
    for m in _day().finditer(view.folded, start, end):
        if day := _checked(m):
            return day
    return None


def find_days(view: View, start: int, end: int) -> list[Day]:
    """All days named between two positions."""
    days = (_checked(m) for m in _day().finditer(view.folded, start, end))
    return [day for day in days if day]


def _checked(m: re.Match[str] | None) -> Day | None:
    date = parse_date(m[0].replace(",", " ").replace("  ", " ")) if m else None
    if m is None or date is None or not 1790 < date.year < 2100:
        return None
    return Day(date, m.start(), m.end())


def heads(view: View, m: re.Match[str]) -> bool:
    """Whether a match heads: in capitals, first on its line, or behind "du peuple français"."""
    word = re.compile(r"\w{1,30}").match(view.plain, m.start())
    if word and word[0].isupper():
        return True
    before = view.plain[max(0, m.start() - 3) : m.start()]
    capitals = before[-2:-1].isupper() and word is not None and word[0].istitle()
    republic = view.folded.endswith("du peuple francais", 0, max(0, m.start() - 1))
    return capitals or republic or not before.strip(" *-_") or before[-1:] in ("\n", "\f")
