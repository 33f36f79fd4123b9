"""Additions written out behind their total: `41 902 € (1 132 + 70 + 40 700)`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from arret_extract.grammar.numbers import NUMBER_IN_DIGITS, decimal_number
from arret_extract.records import Amount
from arret_extract.ruling import Ruling
from arret_extract.stages.checks.findings import Finding, figure, written

_BRACKET = re.compile(r"[^\d();\n]{0,30}\((?P<terms>[^()\n]{3,400})\)")
_TERM = re.compile(rf"\s{{0,3}}(?P<number>{NUMBER_IN_DIGITS})[^\d+*/x%=-]{{0,25}}")
_SPACED = re.compile(r"(?<=[.,])\s(?=\d)")
# How far behind a sum the bracket of its terms opens.
NEXT = 31
# By how much a written sum may miss its total and still be meant for it.
NEAR = 50


@dataclass(frozen=True, slots=True)
class Addition:
    """A total, and the terms that are written out behind it, between two positions of the view."""

    total: Amount
    terms: tuple[Decimal, ...]
    start: int
    end: int

    @property
    def apart(self) -> Decimal:
        """How much the terms make more than the total."""
        return sum(self.terms, Decimal(0)) - (self.total.value or Decimal(0))


def additions(ruling: Ruling) -> Iterator[Addition]:
    """The additions of a ruling, in text order, those that miss their total by little too."""
    view = ruling.view
    for amount in ruling.amounts:
        if amount.value is None:
            continue
        end = view.at(amount.end_char)
        near = view.folded.find("(", end, end + NEXT) >= 0
        hit = _BRACKET.match(view.folded, end) if near else None
        terms = _terms(hit["terms"]) if hit is not None else None
        if hit is not None and terms is not None:
            addition = Addition(amount, terms, *hit.span("terms"))
            if abs(addition.apart) <= amount.value / NEAR:
                yield addition


def _terms(printed: str) -> tuple[Decimal, ...] | None:
    """The numbers of an addition; None where something else is written too."""
    parts = _SPACED.sub("", printed).split("+")
    found = [_TERM.fullmatch(part) for part in parts]
    values = [decimal_number(hit["number"]) for hit in found if hit is not None]
    known = tuple(value for value in values if value is not None)
    return known if len(known) == len(parts) > 1 else None


def written_sums(ruling: Ruling) -> Iterator[Finding]:
    """Each addition that is written out, held against its total."""
    for addition in additions(ruling):
        total = addition.total
        made = figure(sum(addition.terms, Decimal(0)), total.currency)
        holds = addition.apart == 0
        said = " + ".join(figure(term, total.currency) for term in addition.terms)
        inside = (
            a.amount_id
            for a in ruling.amounts
            if addition.start <= ruling.view.at(a.start_char) < addition.end
        )
        yield Finding(
            "heads_total",
            holds,
            (*inside, total.amount_id),
            f"{said} = {made}" + ("" if holds else f", et non {written(total)}"),
        )
