r"""Misread and parted digits and words parted at line ends, as a view has them: whole.

"l2 mars 2OO5", "1 5OO euros", "1 0 0 0 euros", "deman-\ndeur". Digits are told from letters only
where nothing but a number can stand: before a currency or a month, within a date, among digits.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from arret_extract.matching.compiling import compiled
from arret_extract.printing.hyphens import keeps_hyphen
from arret_extract.printing.wraps import WIDEST

# What letters misread for digits stand for.
DIGITS = {"l": "1", "I": "1", "i": "1", "O": "0", "o": "0"}
# White space between parted digits is left out.
NOTHING = dict.fromkeys(" \t\n\xa0\u2009\u202f", "")
_BEGINS = compiled(r"(?<![\w-])[\dlIiOo]")
_D = r"[\dlIOo]"
_MONTH = (
    r"(?i:janv|f[ée]vr?|mars|avr|mai|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c)"
    r"(?i:ier|il|let|embre|obre|\.)?"
)
_CURRENCY = r"(?=\s{0,2}(?:€|¤|(?i:euros?|eur|francs?|frf|frs?|f)(?![^\W_])))"
_END = r"(?![^\W_])"
_CENTS = rf"(?:\s?,\s?{_D}{{2}}{_END})"
_GROUPS = rf"(?:[\dlIiO]{{1,3}}|\d{{1,2}}o)(?:(?:\s?\.\s?|\s|['’]){_D}{{3}}{_END}){{1,4}}"
# "2o 300 euros" may be the second of a list
_LISTED = re.compile(r"\d{1,2}o\s?\.?\s[\d\s.,]+\Z")
_SUM = re.compile(
    rf"(?:{_GROUPS}{_CENTS}{_END}|(?:{_GROUPS}|{_D}{{1,9}}{_END})(?:\s?[.,]\s?{_D}{{2}})?{_END}{_CURRENCY})"
)
_DAY = re.compile(rf"{_D}{{2}}(?=\s?{_MONTH}{_END})")
_DAY_LED = re.compile(r"\b(?:le|du|au|LE|DU|AU)\s\Z")
_YEAR = re.compile(rf"[12lI][089Oo]{_D}{{2}}{_END}")
_BEHIND_MONTH = re.compile(rf"(?<![^\W\d_]){_MONTH}\s\Z")
_FIGURES = re.compile(rf"{_D}{{2}}(?P<sep>[/.]){_D}{{2}}(?P=sep)(?:{_D}{{4}}|{_D}{{2}}){_END}")
_NUMBERED = re.compile(r"[\dlIO]{2,4}/[\dlIO]{3,6}(?![^\W_])(?![/.])")
_AMONG = re.compile(rf"\d{_D}{{0,8}}\d{_END}|\d{{2,4}}O{_END}(?!\s?(?i:ch))")
_GROUP = re.compile(r"[^\W_]+")
# Digits parted by blanks, of a sum or a year.
_PARTED = re.compile(rf"\d{{1,3}}(?:\s?[.,]?\s\d|\s?[.,]\d){{2,11}}{_END}{_CURRENCY}")
_TORN_YEAR = re.compile(r"(?:1\s?9|2\s?0)\s?\d\s?\d(?![.,]?\d)(?!\s\d)")
_BLANK = re.compile(r"\s")
# A blank too many, a speck on the paper: "la somme , puis", "l' appel", "l 'appel", "de | 500 F".
_TOO_MANY = (
    re.compile(r",(?<=\w( ),)(?=\s)"),
    re.compile(r"'(?=( )[^\W\d_])(?:(?<=\b(?i:[ldnsjmtc])')|(?<=\b[Qq]u'))"),
    re.compile(r"'(?<=( )')(?=[^\W\d_])(?:(?<=\b[ldnsjmtc] ')|(?<=\b[Qq]u '))"),
)
_SPECK = re.compile(
    r"\b(?i:des?|l[ae]s?|du|à|par|et|aux?|en|une?|sur|pour|que|qui)( [|_])(?= [^\W_])"
)
_HYPHEN = re.compile(r"-\n(?=([^\W\d_]++))")
_STEM = re.compile(r"[^\W\d_]{2,40}\Z")
_AFTER = re.compile(r"[^\s]{1,40}( )(?! )")
_REACH, NARROWEST = 24, 40


class Mend(NamedTuple):
    """Characters of a text, and what stands for them in a view."""

    start: int
    end: int
    written: str


@cache
def _shapes() -> bytes:
    """What each of the first 256 characters is: a figure, a letter like one, or another."""

    def shape(char: str) -> str:
        if char in "0123456789":
            return "0"
        if char in DIGITS:
            return "l"
        return "x" if char.isalpha() else "." if char in ".'" else char if char in ",/" else " "

    return "".join(shape(chr(code)) for code in range(256)).encode()


# Letters beside figures, or alone as groups of a number; the eleventh of a month.
_MISREAD = (
    re.compile(rb"0(?:l| lll |\.lll|(?<=l0)|(?<=[. ]0)(?:(?<=l\.0)|(?<= l 0)|(?<= l\. 0)))"),
    re.compile(rb",ll"),
    re.compile(rb" ll [xl]{3,9}\.? [0l]{4}"),
)
# Single figures, or pairs, in a row.
_APART = re.compile(rb"0(?: 0(?: 0|,0 0)|(?<=x 0)0 00)")


def mends(text: str) -> list[Mend]:
    """What is read otherwise than printed, in text order; of two over each other, the first."""
    shape = text.encode("latin-1", "replace").translate(_shapes())
    found = list[Mend]()
    for signs in _MISREAD:
        found += _mended(text, signs.finditer(shape), _misread, DIGITS)
    found += _mended(text, _APART.finditer(shape), _apart, NOTHING)
    found += _hyphens(text)
    for pattern in _TOO_MANY:
        found += (Mend(*hit.span(1), "") for hit in pattern.finditer(text))
    if any(sign in text and f" {sign} " in text for sign in "|_"):
        found += (Mend(*hit.span(1), "") for hit in _SPECK.finditer(text))
    return sorted(found)


def _mended(
    text: str,
    places: Iterable[re.Match[bytes]],
    mend: Callable[[str, int], re.Match[str] | None],
    how: Mapping[str, str],
) -> Iterator[Mend]:
    """The mends of numbers that begin near some places."""
    done = 0
    for place in places:
        at = max(done, place.start() - _REACH)
        while begin := _BEGINS.search(text, at, place.end() + 1):
            at = begin.end()
            if (number := mend(text, begin.start())) is None:
                continue
            for index in range(begin.start(), number.end()):
                if (written := how.get(text[index])) is not None:
                    yield Mend(index, index + 1, written)
            at = done = number.end()


def _misread(text: str, at: int) -> re.Match[str] | None:
    """The number that begins at a place, with letters among its digits."""
    before = text[max(0, at - 12) : at]
    if before[-1:] in (".", ",", "/") and before[-2:-1].isalnum():
        return None
    if (day := _DAY.match(text, at)) and (_told(day[0]) or _is_eleven(day[0], before)):
        return day
    if (year := _YEAR.match(text, at)) and _told(year[0]) and _BEHIND_MONTH.search(before):
        return year
    for pattern, least in ((_SUM, 1), (_FIGURES, 2), (_NUMBERED, 4), (_AMONG, 2)):
        number = pattern.match(text, at)
        if number and _told(number[0]) and sum(map(str.isdigit, number[0])) >= least:
            return number if _groups_told(number[0]) and not _LISTED.match(number[0]) else None
    return None


def _told(printed: str) -> bool:
    """Whether there are both digits and letters in it."""
    return any(map(str.isdigit, printed)) and not DIGITS.keys().isdisjoint(printed)


def _is_eleven(printed: str, before: str) -> bool:
    return set(printed) <= set("lI1") and _DAY_LED.search(before) is not None


def _groups_told(printed: str) -> bool:
    """Whether each group has a digit, or is noughts or a one: `il 500` is no number."""
    return all(
        any(map(str.isdigit, group)) or set(group) <= set("Oo") or len(group) == 1 or group == "ll"
        for group in _GROUP.findall(printed)
    )


def _apart(text: str, at: int) -> re.Match[str] | None:
    """The number that begins at a place, with blanks that part its digits."""
    before = text[max(0, at - 24) : at]
    if before[-1:].isspace() and before[-2:-1].isdigit():
        return None
    if number := _PARTED.match(text, at):
        return number
    year = _TORN_YEAR.match(text, at)
    if year is None or not _BLANK.search(year[0]) or not _BEHIND_MONTH.search(before):
        return None
    return year


def _hyphens(text: str) -> Iterator[Mend]:
    """Words parted at a line's end made whole; the line then ends behind them."""
    for hyphen in _HYPHEN.finditer(text):
        stem, rest = _STEM.search(text, max(0, hyphen.start() - 40), hyphen.start()), hyphen[1]
        if stem is None or not rest[0].islower() or len(rest) < 2:
            continue
        kept = keeps_hyphen(stem[0], rest)
        yield Mend(hyphen.start() + kept, hyphen.end(), "")
        after = _AFTER.match(text, hyphen.end())
        if after and _is_short(text, hyphen.start()) and _is_short(text, hyphen.end()):
            yield Mend(after.start(1), after.end(1), "\n")


def _is_short(text: str, at: int) -> bool:
    """Whether a place is on a line as printed, not on a paragraph's."""
    start = max(text.rfind(sign, max(0, at - WIDEST), at) for sign in "\n\f")
    end = min((e for sign in "\n\f" if (e := text.find(sign, at)) >= 0), default=-1)
    return (start >= 0 or at < WIDEST) and NARROWEST < end - start <= WIDEST
