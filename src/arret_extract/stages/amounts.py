"""Stage: every mention of a sum of money."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from arret_extract.grammar.calendar import MONTH
from arret_extract.grammar.money import (
    CENT,
    LARGEST,
    SPACED_DECIMALS,
    WORDS_AND_DIGITS,
    Sum,
    find_sums,
    numbers,
    scale_of,
)
from arret_extract.grammar.numbers import decimal_number
from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import Alternation, Rule, load_rules
from arret_extract.records import Amount
from arret_extract.ruling import Ruling
from arret_extract.text import View
from arret_extract.vocabulary import Tax

LEAD, FOLLOW = 64, 24
EUROS_ONLY = dt.date(2002, 2, 18)
ROUNDING = Decimal("0.005")
FRANCS_TO_EURO = Decimal("6.55957")  # règlement (CE) n° 2866/98
_GROUPED = re.compile(
    r"\d{1,3}(?:\.\s?\d{3}){1,3}(?:[,.]\s?\d\d)?|\d{1,3}(?:\s\d{3}){1,3}(?:,\s?\d\d)?"
    r"|\d{3,7}[,.]\s?\d\d|\d{3,7},\d{3,6}"
)
# "3,517": no sum has mills; without a currency it may be anything
_MILLS = re.compile(r"\d{1,2},\d{3}")
_HOLE = re.compile(r"\t(?![*/x])|\s[,.)](?!\d)|\s-\s[a-z]|\s[+=]\s")
_HOLED = re.compile(r"\d{3,6}(?:,\s?\d\d)?|\d\d,\s?\d\d")
# "de 15 000 à 20 000 euros", "1.000, 2.000 et 3.000 euros"
_SHARED = re.compile(r"(?:,\s[\d.\s]{1,11}){0,3},?\s?(?:a|et|ou|-)\s(?:celle\sde\s)?")
# "de 30 à 40 euros", "les sommes de 500 et 600 euros": plain numbers need words before them too
_SHARING = re.compile(
    r"\b(?:sommes|montants|indemnites|provisions|de|entre)(?:\s[a-z]{1,14}){0,2}?(?:\sde)?\s\Z"
)
# a line of an account: "Coût du commandement : 78,90"
_CENTS = re.compile(r"\d{1,3},\d\d")
_LABELLED = re.compile(r"[a-z)](?<!taux)(?<!indice)(?<!note)(?<!coefficient) ?: ?[\n\f]?\Z")
_LINE_ENDS = re.compile(r" ?;?(?:[\n\f]|\Z)")
# the hours of a month at thirty-five a week (article L. 3121-27 of the code du travail)
_HOURS = re.compile(r"151[.,]6[67]")
_SIREN = re.compile(r"\d{3}\s\d{3}\s\d{3}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_TAX_AFTER = re.compile(
    r"(?:,(?=\s(?:hors|toutes)))?\s?(?:(?:par\s(?:an|mois|jour)|en\sprincipal|l'an)\s?,?\s)?"
    r"(?:(?P<HT>h\.?\s?t\.?(?:va)?(?![a-z])|hors\staxes?)"
    r"|(?P<TTC>t\.?\s?t\.?\s?c\.?(?![a-z])|toutes\staxes\scomprises))"
)
_TAX_BEFORE = compiled(
    r"(?<![a-z])(?:(?P<HT>ht|hors\staxes?)|(?P<TTC>ttc))(?:\set\s(?:hc|hors\scharges))?"
    r"\s(?:(?:chiffree|evaluee|fixee)\s)?(?:de|a|:)\s\Z"
)
_TAX_WITHIN = re.compile(
    r"[\s.](?:(?P<HT>h\.?t\.?(?![a-z])|hors\staxes?)|t\.?t\.?c\.?(?![a-z])|toutes\staxes\scomprises)"
)


@cache
def _rules(side: str) -> tuple[Rule, ...]:
    return tuple(rule for rule in load_rules("amounts") if rule.values["side"] == side)


@cache
def _any_of(side: str, grouped: bool = True) -> re.Pattern[str]:
    """The rules of a side as one pattern; those on numbers printed like money if it is one."""
    fitting = (rule for rule in _rules(side) if grouped or rule.values["of"] == "any")
    return Alternation.of(fitting).pattern


def tax_of(view: View, item: Sum) -> Tax | None:
    """Whether the sum is said to be without or with value added tax."""
    match = _TAX_AFTER.match(view.folded, item.end)
    if match is None:
        match = _TAX_BEFORE.search(view.folded, max(0, item.start - 40), item.start)
    if match is None and item.rule == WORDS_AND_DIGITS:
        match = _TAX_WITHIN.search(view.folded, item.start, item.end)
    if match is None:
        return None
    return "HT" if match["HT"] else "TTC"


def counting(found: list[Sum], day: dt.date | None) -> str | None:
    """The currency of sums printed without one, that of most sums; None where none can be told.

    Courts have counted in euros since 2002, and the euro sign is what transcription loses: there,
    sums in francs beside it are conversions.
    """
    counts = Counter(item.currency for item in found).most_common(1)
    most = counts[0][0] if counts else None
    if day is not None and day >= EUROS_ONLY and most in (None, "FRF"):
        return "EUR"
    return most


def converted(item: Sum, neighbours: list[Sum]) -> Sum:
    """The same sum in euros where it converts one in francs beside it: `8.000 F (1.219,59)`."""
    for other in neighbours:
        gap = max(item.start - other.end, other.start - item.end)
        if other.currency == "FRF" and gap <= 24 and other.value > 0:
            rate = item.value * FRANCS_TO_EURO / other.value
            return replace(item, currency="EUR") if abs(rate - 1) < ROUNDING else item
    return item


def _excluded(folded: str, start: int, end: int) -> bool:
    """Whether the words around a number show that it counts something else than money."""
    lead, follow = folded[max(0, start - LEAD) : start], folded[end : end + FOLLOW]
    return bool(_any_of("not_follow").match(follow) or _any_of("not_lead").search(lead))


def _lead(folded: str, start: int, grouped: bool) -> Rule | None:
    """The rule by which the words before a number make a sum of it."""
    lead = folded[max(0, start - LEAD) : start]
    for rule in _rules("lead"):
        if rule.needs and not any(map(lead.__contains__, rule.needs)):
            continue
        if (grouped or rule.values["of"] == "any") and rule.pattern.search(lead):
            return rule
    return None


def _follows(folded: str, end: int, grouped: bool) -> bool:
    """Whether what stands after a number may stand after a sum."""
    follow = folded[end : end + FOLLOW]
    return not follow or _any_of("follow", grouped).match(follow) is not None


def _candidates(
    folded: str, digits: list[re.Match[str]], found: list[Sum]
) -> Iterator[tuple[int, int, bool, list[Sum]]]:
    """Numbers no sum was read in: start, end, whether printed like money, the sums beside."""
    index = done = 0
    for match in digits:
        start, end = match.span()
        if start < done:
            continue
        while index < len(found) and found[index].end <= start:
            index += 1
        if index < len(found) and found[index].start < end:
            continue
        if decimals := SPACED_DECIMALS.match(folded, end):
            end = decimals.end()
        bare = folded[start:end].isdigit()
        grouped = not bare and _GROUPED.fullmatch(folded, start, end) is not None
        if not bare and (_MILLS.fullmatch(folded, start, end) or _HOURS.fullmatch(match[0])):
            continue
        if end - start < 2 or (grouped and (match[0][0] == "0" or _SIREN.fullmatch(match[0]))):
            continue
        done = end
        yield start, end, grouped, found[max(0, index - 1) : index + 1]


def _fills_hole(folded: str, start: int, end: int, hole: re.Match[str]) -> bool:
    """Whether a plain number before a hole may be a sum: no year, no postcode before a dash."""
    if "-" in hole[0] and end - start == 5:
        return False
    if _YEAR.fullmatch(folded, start, end) and (
        "+" in hole[0] or not _follows(folded, end + 1, grouped=False)
    ):
        return False
    return _HOLED.fullmatch(folded, start, end) is not None


def _in_account(folded: str, start: int, end: int) -> bool:
    """Whether a number with cents is all that a line says behind its label."""
    return (
        _CENTS.fullmatch(folded, start, end) is not None
        and _LINE_ENDS.match(folded, end) is not None
        and _LABELLED.search(folded, max(0, start - LEAD), start) is not None
    )


# "Salaire de mars 2022, - 900 €": a year has no share in the next sum's currency.
_DATED = re.compile(rf"\b(?:{MONTH}|en|annees?|exercice)\s\Z")


def _value(folded: str, start: int, end: int) -> Decimal:
    value = decimal_number(folded[start:end]) or Decimal(0)
    return value.quantize(CENT, ROUND_HALF_UP) if value < LARGEST else Decimal(0)


def without_currency(
    view: View, digits: list[re.Match[str]], found: list[Sum], currency: str
) -> Iterator[Sum]:
    """Sums printed without their currency, in a ruling that counts in one.

    "la somme de 1 500 au titre", a table's column, the terms of a computation: the words around
    must say that it is money, and a number printed like money needs fewer of them. Where several
    are followed by the hole that a lost sign leaves ("1. 500  sur le fondement", "(762,25 )"),
    other numbers followed by one are sums too, and where several lack their currency, others
    printed like money.
    """
    folded = view.folded
    holed: list[Sum] = []
    alone: list[Sum] = []
    listed: list[Sum] = []
    holes = bare = 0
    for start, end, grouped, beside in _candidates(folded, digits, found):
        low = max(0, start - LEAD)
        if (
            beside
            and _SHARED.fullmatch(folded, end, beside[-1].start)
            and not _DATED.search(folded, low, start)
            and (grouped or _SHARING.search(folded, low, start))
        ):
            shared = beside[-1].currency
            value = _value(folded, start, end)
            if value < 1000:
                value *= 10 ** scale_of(folded, beside[-1])
            yield Sum(start, end, value, shared, "amounts.shared", 0.8)
            continue
        hole = _HOLE.match(folded, end)
        if not hole and not _follows(folded, end, grouped):
            continue
        rule = _lead(folded, start, grouped)
        account = not grouped and _in_account(folded, start, end)
        if not (rule or grouped or hole or account) or _excluded(folded, start, end):
            continue
        cents = _value(folded, start, end)
        if not 0 < cents < LARGEST:
            continue
        if (
            rule
            and rule.id in ("amounts.loss", "amounts.term")
            and (end - start < 3 or _YEAR.fullmatch(folded, start, end))
        ):
            continue
        name = rule.id if rule else "amounts.grouped" if grouped else "amounts.hole"
        sure = rule.confidence if rule else 0.7
        item = converted(Sum(start, end, cents, currency, name, sure), beside)
        if rule is not None:
            bare += 1
            holes += hole is not None and rule.id != "amounts.line"
            yield item
        elif account:
            listed.append(item)
        elif grouped:
            alone.append(item)
        elif hole and _fills_hole(folded, start, end, hole):
            holed.append(item)
    if holes >= 2:
        yield from holed
    if bare >= 2:
        yield from alone
    if bare:
        yield from listed


def sums(view: View, day: dt.date | None) -> list[Sum]:
    """Every mention of a sum, in text order, in a ruling of a given day."""
    digits = list(numbers(view))
    found = find_sums(view, digits)
    currency = counting(found, day)
    if currency is None:
        return found
    return sorted([*found, *without_currency(view, digits, found, currency)], key=lambda s: s.start)


def add_rows(ruling: Ruling) -> None:
    """Add a row to `amounts` for every sum; `role` and `head` are for the stages after it."""
    view = ruling.view
    for item in sums(view, ruling.decision.decision_date):
        span = view.span(item.start, item.end)
        ruling.add(
            Amount(
                amount_id=len(ruling.amounts),
                start_char=span.start,
                end_char=span.end,
                text=view.quote(span),
                value=item.value,
                currency=item.currency,
                tax=tax_of(view, item),
                section_id=ruling.section_id(span.start),
                confidence=item.confidence,
            ),
            item.rule,
        )
