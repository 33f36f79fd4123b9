"""Sums of money as rulings print them: in digits, in words, or in both side by side."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from arret_extract.grammar.calendar import MONTH
from arret_extract.grammar.numbers import (
    NUMBER_IN_DIGITS,
    NUMBER_IN_WORDS,
    decimal_number,
    whole_number,
    words_before,
)
from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import load_rules
from arret_extract.matching.search import matches_at, positions
from arret_extract.text import View

CENT = Decimal("0.01")
LARGEST = Decimal(10) ** 15
WORDS_AND_DIGITS = "money.words_and_digits"
_NUMBER = re.compile(NUMBER_IN_DIGITS)
# "Article 700 500 euros": the number of an article is none of the sum's.
_CITED, _DIGITS = re.compile(r"\bart(?:icle|\.)? \Z"), re.compile(r"\d+")
# "La somme de 1 5 000 euros": nothing but one number stands there, however a scan has torn it.
_SUM_IS = re.compile(r"\b(?:somme|indemnite|provision|montant) (?:[a-z]{4,14} ){0,2}de \Z")
_TORN = re.compile(
    r"(?!\d{1,3}(?: \d{3}){1,4}(?!\d| \d))\d{1,3}(?:[ .]\d{1,3}){1,4}(?!\d)(?:[.,] ?\d\d(?!\d))?"
    r"(?= ?(?:€|euros?\b|f\b|francs?\b))"
)
_IN_MONTH, _TORN_YEAR = re.compile(rf"\b{MONTH} \Z"), re.compile(r"(?:1 9|2 0)\d\d(?!\d)")
# The year of a date is no sum, whatever a scan reads behind it.
_OF_DATE = re.compile(rf"\b(?:{MONTH}|\d\d/)\s?\Z")
SPACED_DECIMALS = re.compile(r"(?:\s[.,]\s?|[.,]\s)\d\d(?!\d)")
# What a currency, its scale, the words or decimals before it begin with: most numbers stop here.
_MAY_FOLLOW = re.compile(
    r"\s?(?:[efkmcxudlgnpyEFKMCXUDLGNPYÈÉèé€$£¤¬().,çäÇÄ]|[a-zA-Z]?[uU][rR]|[\u0531-\uffff])"
)
_SCALE = re.compile(
    r"[^\S\f]?(?P<scale>k|md?s?|millions?|milliards?|(?<=\s)mille)"
    r"(?:\s?(?=€|f(?![a-z]))|\s?d'|\sde\s|\s(?=eur|f)|(?<=k)(?=eur|e(?![a-z0-9])))"
)
# "la somme de 15 KE", but no parcel, no plate: "section 12 KE", "immatriculé 123 KE 69".
_KE = re.compile(r"ke(?![a-z])")
_BEFORE_KE = re.compile(
    r"(?:\b(?:de|d'|a|soit|pour|environ|pa[iy]\w{1,4}|vers\w{1,4}|recu|percu|reclam\w{1,4}) ?"
    r"|[:=(] ?)\Z"
)
_TIMES = {"k": 3, "mille": 3, "m": 6, "millio": 6, "million": 6, "md": 9, "milliard": 9}
_WORDS_BETWEEN = re.compile(rf"\s?\(\s?{NUMBER_IN_WORDS}\s?\)\s?")
# "8.000.000 d'euros"
_OF_MILLIONS = re.compile(r"\s(?:d'(?=euros)|de\s(?=francs))")
_CENTS = re.compile(r"\.?\s(?:et\s)?(\d{1,2})\s?(?:c(?![a-z'])|cts?(?![a-z])|centimes?|cents?)\.?")
# "12 345 €67", "1 200 euros 50, outre", "12 € 50 au titre de": cents behind the currency
_CENTS_BEHIND = re.compile(
    r"(?<=€)(\d\d)(?![\d.,/%])|[ ](\d\d)(?=\s?[,;)](?!\d)|\.?(?:\f|\Z|\.\s)|\s\("
    r"|\s(?:(?:au?x?|en|par|pour|avec|sur|et|d[eu]s?|les?|hors|sauf|tva|t\.?t\.?c|h\.?t|chacune?)"
    r"\b(?!\s\d)|dont|outre|augment|major|correspond|represent))"
)
# "2.500,-- €", "1 200,00.€": a mark that stands for cents, or for none
_NO_CENTS = re.compile(r"\s?[.,]\s?-{1,2}|[.,](?=\s?€)")
_CENTS_IN_WORDS = re.compile(rf"\s(?:et\s)?({NUMBER_IN_WORDS}(?:\scentimes?(?![a-z]))?)")
_CENT_WORD = re.compile(r"\s(?:cents?|centimes?)\Z")
_YEAR_AND_F = re.compile(r"(?:19|20)\d\d\sf")
# What only a sum has around it: "la somme de 2000 F", "2000 F, soit 304,90 €".
_SUM_OF = re.compile(r"\b(?:sommes?|payer|verser|indemnite|provision|hauteur)\b[^;.\d]{0,40}\Z")
_IS_WORTH = re.compile(
    r"\.?,?\s?(?:\(\s?)?(?:(?:soit|ou)\s)?(?:la\ssomme\sde\s)?\d[\d\s.,]{0,12}\s?(?:€|eur)"
)
_CURRENCY_WORD = re.compile(r"euros|francs|(?:euro|franc)(?![a-z])|(?<=[a-z]\s)€")
_SYMBOLIC = re.compile(r"\ssymbolique(?![a-z])")
_OTHER_SCRIPT = re.compile(r"[^\s\u0000-\u052f\u1e00-\u2bff\u3000-\u303f\ufe00-\uffff]{1,4}")
# the last letters of a currency before a number
_SYMBOL_ENDS = frozenset("€$£rfd")
_SYMBOL = compiled(r"(?<![\d.,])(?<!\d\s)(?:us\s?\$|€|\$|£|(?<![a-z])(?:eur|chf|usd|frf|ff))\s?\Z")
# "l04. 000": a one read as a letter before a nought
_ONE = re.compile(r"(?<![^\W_])[il]\Z")
_ONE_APART = ("i ", "l ", "i.", "l.")
_ONE_BEFORE = re.compile(r"(?<![^\W_])[il]\s\Z")
_THREE = re.compile(r"\d{3}(?!\d)")
# sums have no mills: "2,500 €" is written the English way, but for what a point or a rente is worth
_COMMA_THOUSANDS = re.compile(r"[1-9]\d{0,2},\d{3}")
_RATE_OF = re.compile(
    r"(?<![a-z])(?:points?|rentes?|litres?|unitaires?|kwh|taux|coefficient)(?![a-z])"
)
# what is no sum: "taux de 3,15€", "un euro de rente" (the unit of a table of capitalisation)
# "n° 10673 F", "N° T 24-82.475 F"
_NUMBERED = re.compile(r"\bn ?[°o] ?(?:[a-z] ?)?(?:\d\d-)?$")
_RATE = re.compile(
    r"(?<![a-z])taux\s(?!horaire|journalier|de l'(?:astreinte|indemnite))(?:[a-z']{1,14}\s){0,3}?"
    r"(?:de|a)\s\Z"
)
_UNIT_OF_RENTE = re.compile(r"\sde\srente(?![a-z])")
_FOREIGN = {"USD": ("dollar", "usd"), "GBP": ("livre", "gbp", "sterling")}
# Without or with taxes and charges: "12 000 euros HT et HC (douze mille euros)", "500 € bruts".
_TAXES = (
    r"(?:bruts?|nets?|h\.?t\.?|t\.?t\.?c\.?|h\.?c\.?|hors\s(?:taxes?|charges?|droits?)"
    r"|toutes\staxes\scomprises)"
)
_TAXED = rf"(?:\s?{_TAXES}(?:\s(?:et\s)?{_TAXES})?)?"
_OPEN = re.compile(rf"{_TAXED}\s?[:,]?\s?\(\s?(?:soit\s)?")
_SAID_AGAIN = re.compile(r"\s?[:,-]?\s?(?:soit\s)?")
_SHUT = re.compile(rf"{_TAXED}\s?[^\w\s)]{{0,2}}\s?\)")


@dataclass(frozen=True, slots=True)
class Sum:
    """A mention of a sum, by its place in a view."""

    start: int
    end: int
    value: Decimal
    currency: str
    rule: str
    confidence: float


@cache
def currency_pattern() -> re.Pattern[str]:
    """One pattern for every currency, each a group by its ISO code."""
    return re.compile(
        "|".join(f"(?P<{rule.id.split('.')[1]}>{rule.source})" for rule in load_rules("currencies"))
    )


def _form_at(folded: str, start: int) -> re.Pattern[str]:
    """How a number is printed where the words before it tell: torn, a year, or of an article."""
    if folded.startswith("700 ", start) and _CITED.search(folded, max(0, start - 9), start):
        return _DIGITS
    if folded.startswith(" ", start - 1) and folded[start + 1 : start + 4].find(" ") >= 0:
        if _SUM_IS.search(folded, max(0, start - 40), start):
            return _TORN
        if _IN_MONTH.search(folded, max(0, start - 12), start):
            return _TORN_YEAR
    return _NUMBER


def numbers(view: View) -> Iterator[re.Match[str]]:
    """Numbers in digits, in text order; those glued to the end of another are no numbers."""
    folded, done = view.folded, 0
    for start in view.figures:
        if start < done or (
            start > 1 and folded[start - 1] in ".,/" and folded[start - 2].isdigit()
        ):
            continue
        if match := _form_at(folded, start).match(folded, start) or _NUMBER.match(folded, start):
            yield match
            done = match.end()


def currency_at(view: View, start: int) -> tuple[str, int, str] | None:
    """The currency printed at a position: its code, where it ends, and the rule's name.

    A lone c or a with cedilla or diaeresis, or letters of another script, are an euro sign lost in
    transcription.
    """
    if match := currency_pattern().match(view.folded, start):
        return match.lastgroup or "EUR", match.end(), "currencies"
    lost = view.plain[start : start + 4]
    if lost[:1] in ("ç", "ä", "Ç", "Ä") and not lost[1:2].isalpha():
        return "EUR", start + 1, "money.sign_lost"
    if lost[:1] > "\u0530" and (script := _OTHER_SCRIPT.match(lost)):
        return "EUR", start + script.end(), "money.sign_lost"
    return None


def in_digits(view: View, match: re.Match[str]) -> Sum | None:
    """The sum of a number in digits with a currency behind it, or None."""
    folded, (start, end) = view.folded, match.span()
    if not _MAY_FOLLOW.match(view.plain, end):
        return _behind_symbol(view, start, end)
    printed = match[0]
    lone = _THREE.match(printed) and _ONE_BEFORE.search(folded, max(0, start - 3), start)
    if lone or (printed[:3] == "000" and folded[start - 2 : start] in _ONE_APART):
        # a one read as a letter: "i 000 €", "l 500 €", "l.000 €"
        start, printed = start - 2, f"1{printed}"
    elif printed[0] == "0" and _ONE.search(folded, max(0, start - 2), start):
        # "l04. 000 €"
        start, printed = start - 1, f"1{printed}"
    elif _within_word(folded, start, end) or printed.startswith("00"):
        return None
    if decimals := SPACED_DECIMALS.match(folded, end):
        whole = folded[start : decimals.end()]
        if decimal_number(whole) and (spaced := _with_currency(view, start, decimals.end(), whole)):
            return spaced
    return _with_currency(view, start, end, printed) or _behind_symbol(view, start, end)


def _within_word(folded: str, start: int, end: int) -> bool:
    """Whether letters stand on both sides of a number: a scan's `Mons1eur`."""
    return start > 0 and folded[start - 1].isalpha() and folded[end : end + 1].isalpha()


def _behind_symbol(view: View, start: int, end: int) -> Sum | None:
    """The sum of a number behind its currency, as in `€ 1.500` or `CHF 300`."""
    before = view.folded[max(0, start - 2) : start]
    if before[-1:].isalnum() or before.rstrip()[-1:] not in _SYMBOL_ENDS:
        return None
    symbol = _SYMBOL.search(view.folded, max(0, start - 6), start)
    value = decimal_number(view.folded[start:end]) if symbol else None
    if symbol is None or value is None or value >= LARGEST:
        return None
    currency = currency_at(view, symbol.start())
    if currency is None:
        return None
    if _COMMA_THOUSANDS.fullmatch(view.folded, start, end):
        value *= 1000
    cents = value.quantize(CENT, ROUND_HALF_UP)
    return Sum(symbol.start(), end, cents, currency[0], "money.symbol_first", 0.9)


def scale_of(folded: str, item: Sum) -> int:
    """The power of ten that a word or letter gives a sum: 3 for `200 K€`, 0 for most."""
    scale = _SCALE.search(folded, item.start, item.end)
    return _TIMES[scale["scale"].rstrip("s")] if scale else 0


def _with_currency(view: View, start: int, end: int, printed: str) -> Sum | None:
    folded, times = view.folded, 0
    if mark := _NO_CENTS.match(folded, end):
        end = mark.end()
    if scale := _SCALE.match(folded, end):
        end = scale.end()
        times = _TIMES[scale["scale"].rstrip("s")]
    elif between := _OF_MILLIONS.match(folded, end) or _WORDS_BETWEEN.match(folded, end):
        end = between.end()
    elif folded[end : end + 1] == ")" and folded[start - 1 : start] == "(":
        start = words_before(folded, start - 1)
        end += 1
    if folded[end : end + 1].isspace() and folded[end : end + 1] != "\f":
        end += 1
    currency = currency_at(view, end)
    value = decimal_number(printed) if currency else None
    if currency is None or value is None or (value := value * Decimal(10) ** times) >= LARGEST:
        return None
    code, end, rule = currency
    if rule == "money.sign_lost" and _OF_DATE.search(folded, max(0, start - 12), start):
        return None
    if _KE.match(folded, end - 2) and not _BEFORE_KE.search(folded, max(0, start - 20), start):
        return None
    sure = 0.97
    if _COMMA_THOUSANDS.fullmatch(printed) and not _RATE_OF.search(
        folded, max(0, start - 40), start
    ):
        value, rule, sure = value * 1000, "money.comma_thousands", 0.7
    if cents := _CENTS.match(folded, end):
        end = cents.end()
        value += Decimal(cents[1]) / 100
    elif value == int(value) and (cents := _CENTS_BEHIND.match(folded, end)):
        end = cents.end()
        value += Decimal(cents[1] or cents[2]) / 100
    elif value == 1 and (symbolic := _SYMBOLIC.match(folded, end)):
        end = symbolic.end()
    elif folded[start - 1 : start] == "(" and folded[end : end + 1] == ")":
        start, end = _with_words_before(folded, start, end, value)
    return Sum(start, end, value.quantize(CENT, ROUND_HALF_UP), code, rule, sure)


def _with_words_before(folded: str, start: int, end: int, value: Decimal) -> tuple[int, int]:
    """A sum in brackets with the words before that say the same: `mille deux cents (1.200 €)`."""
    words = words_before(folded, start - 1)
    said = words < start - 1 and whole_number(folded[words : start - 1])
    return (words, end + 1) if said == value else (start, end)


def in_words(view: View) -> Iterator[Sum]:
    """Sums whose number is in words: `mille cinq cents euros`, `l'euro symbolique`."""
    folded = view.folded
    for match in matches_at(_CURRENCY_WORD, folded, positions(folded, ("euro", "franc", "€"))):
        at = match.start()
        if _SYMBOLIC.match(folded, match.end()):
            code = "EUR" if folded[at] == "e" else "FRF"
            start = words_before(folded, at)
            yield Sum(
                start,
                match.end() + len(" symbolique"),
                Decimal("1.00"),
                code,
                "money.symbolic",
                0.95,
            )
            continue
        last = at - 2 if folded.startswith("d'", at - 2) else at
        last = at - 3 if folded.startswith("de ", at - 3) else last
        start = words_before(folded, last)
        currency = currency_at(view, at)
        if start == last or currency is None:
            continue
        value = whole_number(folded[start:last])
        if value is None:
            continue
        code, end, _ = currency
        total = Decimal(value)
        cents = _CENTS_IN_WORDS.match(folded, end)
        if cents and (_CENT_WORD.search(cents[1]) or folded.startswith(" (", cents.end())):
            end = cents.end()
            total += Decimal(whole_number(_CENT_WORD.sub("", cents[1])) or 0) / 100
        elif digits := _CENTS.match(folded, end):
            end = digits.end()
            total += Decimal(digits[1]) / 100
        yield Sum(start, end, total.quantize(CENT), code, "money.words", 0.95)


def _joined(view: View, first: Sum, second: Sum | None) -> Sum | None:
    """A sum in words and the same in digits beside it as one; the digits give its value."""
    folded = view.folded
    opened = _OPEN.match(folded, first.end)
    if opened is None:
        return _said_twice(folded, first, second)
    if second is None or second.start != opened.end():
        number = _NUMBER.match(folded, opened.end()) if first.rule == "money.words" else None
        shut = _SHUT.match(folded, number.end()) if number else None
        value = decimal_number(number[0]) if number else None
        if shut is None or value is None:
            return None
        second = Sum(opened.end(), shut.end() - 1, value.quantize(CENT), first.currency, "", 0.9)
    shut = _SHUT.match(folded, second.end)
    words = [s.rule == "money.words" for s in (first, second)]
    if shut is None or first.currency != second.currency or words[0] == words[1]:
        return None
    value = second.value if words[0] else first.value
    sure = 0.98 if first.value == second.value else 0.6
    return Sum(first.start, shut.end(), value, first.currency, WORDS_AND_DIGITS, sure)


def _said_twice(folded: str, first: Sum, second: Sum | None) -> Sum | None:
    """A sum that is said again at once, once of them in words: `mille francs - 1.000 F -`."""
    if second is None or (first.value, first.currency) != (second.value, second.currency):
        return None
    if (first.rule == "money.words") == (second.rule == "money.words"):
        return None
    gap = _SAID_AGAIN.fullmatch(folded, first.end, second.start)
    if gap is None:
        return None
    dashed = "-" in gap[0] and folded.startswith(" -", second.end)
    end = second.end + len(" -") * dashed
    return replace(first, end=end, rule=WORDS_AND_DIGITS, confidence=0.98)


def _is_year(view: View, item: Sum) -> bool:
    """Whether a sum may be a year before a word's initial: `2014 F…`."""
    folded = view.folded
    return (
        _YEAR_AND_F.fullmatch(folded, item.start, item.end) is not None
        and _SUM_OF.search(folded, max(0, item.start - 60), item.start) is None
        and _IS_WORTH.match(folded, item.end) is None
    )


def _no_sum(view: View, item: Sum) -> bool:
    """Whether a number with a currency is a rate, the unit of a table of capitalisation, or counts.

    The Cour de cassation numbers its decisions "n° 10673 F" by the bench that sits (formation).
    """
    folded = view.folded
    if folded[item.end - 1] == "f" and _NUMBERED.search(
        folded, max(0, item.start - 12), item.start
    ):
        return True
    if item.value < 100 and _RATE.search(folded, max(0, item.start - 60), item.start):
        return True
    return item.value == 1 and _UNIT_OF_RENTE.match(folded, item.end) is not None


def _is_dirt(view: View, item: Sum) -> bool:
    """Whether a scan made `8$` of what it could not read: real dollars are spelt somewhere."""
    words = _FOREIGN.get(item.currency)
    if words is None or any(word in view.folded for word in words):
        return False
    return item.value < 100 or view.folded[item.end : item.end + 1].isdigit()


def find_sums(view: View, digits: list[re.Match[str]]) -> list[Sum]:
    """Every sum printed with its currency, in text order, none within another.

    `digits` are the text's `numbers`.
    """
    found = [s for match in digits if (s := in_digits(view, match))]
    found += in_words(view)
    french = any(s.currency in ("EUR", "FRF") for s in found)
    found = [s for s in found if not _no_sum(view, s) and not (french and _is_dirt(view, s))]
    if not any(s.currency == "FRF" and not _is_year(view, s) for s in found):
        found = [s for s in found if not _is_year(view, s)]
    found.sort(key=lambda s: (s.start, -s.end))
    result: list[Sum] = []
    for index, item in enumerate(found):
        if result and item.start < result[-1].end:
            continue
        following = found[index + 1] if index + 1 < len(found) else None
        result.append(_joined(view, item, following) or item)
    return result
