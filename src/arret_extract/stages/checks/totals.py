"""Totals: heads and their sum, a price with its tax, words and digits."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

from arret_extract.grammar.money import in_words
from arret_extract.matching.compiling import compiled
from arret_extract.matching.search import Scanner
from arret_extract.records import Amount
from arret_extract.ruling import Ruling
from arret_extract.stages.checks.findings import Finding, figure, written
from arret_extract.text import View

CENT = Decimal("0.01")
# Rates of value added tax in France since 1995, in Corsica and overseas too, the usual one first.
RATES = tuple(map(Decimal, ("20", "19.6", "20.6", "10", "5.5", "7", "8.5", "2.1", "13", "18.6")))
MOST_HEADS = 40

_IN_WORDS = compiled(r"(?i)[a-z]\W{1,99}(?:d\W)?(?:euro|franc)|symbolique")
_SAYS_TOTAL = Scanner(
    re.compile(
        r"\b(?:total(?:e|ise|isant|isent)?|soit (?:au total |la somme |un total |une somme )?(?:de "
        r"|totale de )?"
        r"|somme totale|montant total|ensemble|globale?)\b[^;.]{0,40}$"
    )
)
_TOTAL_WORDS = ("total", "soit", "somme", "ensemble", "global")
_TOTAL_LINE = re.compile(r"\btotal\b[^;.\d]{0,12}$")
_HEADS_FOLLOW = re.compile(
    r"[^\d;]{0,200}(?:correspondant|se decompos|decomposee?|dont\b|comprenant|ventil|repartie?s?"
    r"|se repartissant"
    r"|soit\b[^\d]{0,6}:|:)"
)
_TAKEN_OFF = re.compile(
    r"\b(?:deduire|deduction|creance|recours|provision|acompte|verse|regle|moins)"
)
_PER_UNIT = re.compile(r"\s?(?:/|(?:le|par|du|l'|a la) ?(?:m\d?|metre|mois|unite|jour|heure)\b)")
_PAIRED = re.compile(r"[\s,;]{0,3}(?:(?:soit|ou)\s)?[\s(]{0,3}(?:soit\s)?$")
_BETWEEN_WORDS = re.compile(r"(?:\b(?:de|a|soit|la|celle|euros?|francs?|paiera)|d'|[:(,;-])\s?$")


@dataclass(frozen=True, slots=True)
class _Listed:
    """The totals found in a text, with the sums that they were reckoned from."""

    view: View
    sums: list[tuple[int, Decimal | None, int | None]]
    findings: tuple[Finding, ...]


_latest: list[_Listed] = []


def heads_totals(ruling: Ruling) -> tuple[Finding, ...]:
    """Sums listed with their total: the heads before it, or after it; the latest are kept."""
    sums = [(a.start_char, a.value, a.section_id) for a in ruling.amounts]
    if not _latest or _latest[0].view is not ruling.view or _latest[0].sums != sums:
        _latest[:] = [_Listed(ruling.view, sums, tuple(_heads_totals(ruling)))]
    return _latest[0].findings


def _heads_totals(ruling: Ruling) -> Iterator[Finding]:
    view = ruling.view
    known = [a for a in ruling.amounts if a.value is not None]
    for place, amount in enumerate(known):
        start, end = view.at(amount.start_char), view.at(amount.end_char)
        before = view.folded[max(0, start - 60) : start]
        after = view.folded[end : end + 240]
        heads: list[Amount] = []
        told = any(word in before for word in _TOTAL_WORDS)
        if told and _SAYS_TOTAL.search(view, max(0, start - 60), start):
            heads = _adding_up(amount, known[max(0, place - MOST_HEADS) : place][::-1])
            if not heads and _TOTAL_LINE.search(before):
                yield from _wrong_total(ruling, amount, known[max(0, place - MOST_HEADS) : place])
        if not heads and _HEADS_FOLLOW.match(after):
            heads = _adding_up(amount, known[place + 1 : place + 1 + MOST_HEADS])
        if heads:
            yield _total(amount, sorted(heads, key=lambda a: a.amount_id), True)


def _alike(left: Amount, right: Amount) -> bool:
    same_section = left.section_id == right.section_id
    tax = left.tax is None or right.tax is None or left.tax == right.tax
    return left.currency == right.currency and same_section and tax


def _adding_up(total: Amount, nearby: list[Amount]) -> list[Amount]:
    """The nearest sums on one side that make a total, two or more; [] where none do."""
    assert total.value is not None
    heads: list[Amount] = []
    rest = total.value
    for amount in nearby:
        if amount.section_id != total.section_id:
            break
        if not _alike(total, amount) or amount.value is None or amount.value <= 0:
            continue
        rest -= amount.value
        heads.append(amount)
        if rest <= 0:
            break
    return heads if rest == 0 and len(heads) > 1 else []


def _wrong_total(ruling: Ruling, total: Amount, before: list[Amount]) -> Iterator[Finding]:
    """A total under a column of three sums or more that misses their sum by little."""
    assert total.value is not None
    view = ruling.view
    lines: list[Amount] = []
    stop = view.at(total.start_char)
    if "arrondi" in view.folded[max(0, stop - 40) : stop + 60]:
        return
    for amount in reversed(before[-MOST_HEADS:]):
        end = view.at(amount.end_char)
        label = view.folded[end:stop]
        if _PER_UNIT.match(label):
            return
        if len(label) > 90 or not _alike(total, amount) or _TAKEN_OFF.search(label):
            break
        if "total" in label and lines:
            break
        lines.append(amount)
        stop = view.at(amount.start_char)
    if _TAKEN_OFF.search(view.folded[max(0, stop - 60) : stop]):
        return
    found = sum((a.value or Decimal(0) for a in lines), Decimal(0))
    if len(lines) > 2 and 0 < abs(found - total.value) <= total.value / 50:
        yield _total(total, lines[::-1], False)


def _total(total: Amount, heads: list[Amount], holds: bool) -> Finding:
    parts = " + ".join(written(a) for a in heads)
    found = sum((a.value or Decimal(0) for a in heads), Decimal(0))
    said = "" if holds else f", et non {written(total)}"
    return Finding(
        "heads_total",
        holds,
        (*(a.amount_id for a in heads), total.amount_id),
        f"{parts} = {figure(found, total.currency)}{said}",
    )


def with_tax(value: Decimal, rate: Decimal) -> Decimal:
    """A price with its tax, to the cent."""
    return (value * (1 + rate / 100)).quantize(CENT, ROUND_HALF_UP)


def tax_totals(ruling: Ruling) -> Iterator[Finding]:
    """A price without tax beside the same with it; then other prints of that price that differ."""
    known = [a for a in ruling.amounts if a.value is not None and a.tax is not None]
    view = ruling.view
    for bare, full in pairwise(known):
        between = view.folded[view.at(bare.end_char) : view.at(full.start_char)]
        between = re.sub(
            r"^\s?(?:h\.?t\.?|hors taxes?|t\.?t\.?c\.?|toutes taxes comprises)", "", between
        )
        if bare.tax == full.tax or bare.currency != full.currency or not _PAIRED.fullmatch(between):
            continue
        low, high = (bare, full) if bare.tax == "HT" else (full, bare)
        assert low.value is not None and high.value is not None
        rate = next((r for r in RATES if abs(with_tax(low.value, r) - high.value) <= CENT), None)
        if rate is None:
            continue
        said = f"{written(low)} HT à {_percent(rate)} font {written(high)} TTC"
        yield Finding("tax_total", True, (low.amount_id, high.amount_id), said)
        for other in known:
            if other.tax == "TTC" and _misprint(other, high):
                yield Finding(
                    "tax_total",
                    False,
                    (low.amount_id, other.amount_id),
                    f"{said}, et non {written(other)} TTC",
                )


def _misprint(other: Amount, price: Amount) -> bool:
    """Whether a price is another with cents, or a few units, that differ."""
    assert other.value is not None and price.value is not None
    apart = abs(other.value - price.value)
    return other.currency == price.currency and 0 < apart <= min(Decimal(1), price.value / 1000)


def _percent(rate: Decimal) -> str:
    return f"{rate.normalize():f}".replace(".", ",") + " %"


def words_and_digits(ruling: Ruling) -> Iterator[Finding]:
    """A sum in words and in digits beside each other."""
    for amount in ruling.amounts:
        # Words stand before the currency: most sums have figures alone.
        if amount.value is None or not _IN_WORDS.search(amount.text):
            continue
        if not re.search(r"\d", amount.text):
            continue
        view = View.of(amount.text)
        said = next(in_words(view), None)
        if said is None:
            continue
        holds = said.value == amount.value or said.value == int(amount.value)
        if not holds and not _whole_words(ruling, amount, said.start):
            continue
        sign = "=" if holds else "et non"
        words = " ".join(amount.text[said.start : said.end].split())
        yield Finding(
            "words_digits", holds, (amount.amount_id,), f"{words} {sign} {written(amount)}"
        )


def _whole_words(ruling: Ruling, amount: Amount, start: int) -> bool:
    """Whether the words of a sum begin where it does: no misspelt word stands before them."""
    at = ruling.view.at(amount.start_char)
    before = ruling.view.folded[max(0, at - 12) : at]
    return start == 0 and _BETWEEN_WORDS.search(before) is not None
