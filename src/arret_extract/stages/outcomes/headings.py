"""What the reasons say under a heading: "Sur le préjudice moral … La demande sera rejetée"."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from arret_extract.heads import head_words
from arret_extract.matching.compiling import compiled
from arret_extract.records import Claim, Order
from arret_extract.stages.outcomes.deferral import words
from arret_extract.stages.outcomes.matching import Pairs
from arret_extract.stages.outcomes.posts import places_of
from arret_extract.stages.outcomes.reasons import (
    ANY_POST,
    CLAUSE,
    REFUSED,
    SPEAKS,
    Reasons,
    stems_of,
)
from arret_extract.text import View
from arret_extract.vocabulary import ALONE, Head

# A heading on a line of its own, numbered or not: "2.1 - Sur le préjudice moral :".
_NUMBER = r"(?:[ivx]{1,4}|[a-h]|\d{1,2}(?:[.-]\d{1,2}){0,3})"
_HEADING = compiled(
    rf"[\n\f]\s{{0,4}}(?:{_NUMBER}\s?[°.)/:-]{{1,3}}\s?(?:-\s?)?(?:l[ae]s? |l')?[a-z]"
    rf"|(?:{_NUMBER}\s|[-*•]\s?)?(?:sur|quant (?:a|aux?)|concernant|s'agissant d\w{{1,3}})\b)"
    r"[^\n\f.;]{3,140}\.?(?=[\n\f])"
)
# What a heading of several requests is about is not one of them.
_SEVERAL = re.compile(r"\b(?:demandes|autres|pretentions|prejudices|sommes|mesures)\b")


class Part(NamedTuple):
    """A heading and what stands under it, up to the next one."""

    start: int
    body: int
    end: int


class Headings:
    """What stands under each heading of the reasons."""

    def __init__(self, reasons: Reasons) -> None:
        self.reasons, self.view = reasons, reasons.view

    @cached_property
    def parts(self) -> list[Part]:
        """The parts of the reasons that a heading opens."""
        return list(_parts(self.view, self.reasons.stretches))

    def refused(self, claim: Claim) -> tuple[int, int] | None:
        """The words that refuse all that is asked under the one heading about a claim's head."""
        head, post = claim.head, self.reasons.post(claim)
        if head is None or self.reasons.retells(claim):
            return None
        about = [p for p in self.parts if self._is_about(p, head, post)]
        if len(about) != 1:
            return None
        (part,) = about
        if any(part.body <= a.start < part.end for a in self.reasons.awards):
            return None
        # The court's answer stands last; what a party says of a request refuses nothing.
        clauses = list(CLAUSE.finditer(self.view.folded, part.body, part.end))
        own = (clause.span() for clause in reversed(clauses) if not SPEAKS.search(clause[0]))
        hits = (REFUSED.search(self.view.folded, start, end) for start, end in own)
        return next((hit.span() for hit in hits if hit), None)

    def _is_about(self, part: Part, head: Head, post: str | None) -> bool:
        """Whether a heading is about one head of damage, or one post of it, and no other."""
        if _SEVERAL.search(self.view.folded, part.start, part.body):
            return False
        if post is not None:
            return bool(places_of(self.view, post, part.start, part.body))
        heads = {reading.head for reading in head_words(self.view, part.start, part.body)}
        return heads == {head}

    def answering(self, claims: list[Claim], orders: list[Order]) -> Pairs:
        """The pairs of claims and orders that a heading brings together.

        The sum of the order is granted under it, and no other claim is as much in its words.
        """
        claims = [c for c in claims if c.head not in ALONE]
        above = {o.order_id: stems for o in orders if (stems := self._above(o))}
        if len(claims) < 2 or not above:  # one claim has no rival
            return frozenset()
        found = set()
        told = {c.claim_id: stems_of(words(self.reasons.ruling, c)) for c in claims}
        for order_id, stems in above.items():
            alike = {number: len(stems & asked) for number, asked in told.items()}
            most = max(alike.values(), default=0)
            best = [number for number, count in alike.items() if count == most]
            if len(best) == 1 and most and 3 * most >= 2 * len(stems):
                found.add((best[0], order_id))
        return frozenset(found)

    def _above(self, order: Order) -> frozenset[str]:
        """What the one heading is about under which the reasons grant the sum of an order."""
        if order.head in ALONE:
            return frozenset()
        key = (order.value, order.currency)
        granted = [a.start for a in self.reasons.awards if (a.value, a.currency) == key]
        if not granted:
            return frozenset()
        about = {p for p in self.parts for start in granted if p.body <= start < p.end}
        if len(about) != 1:
            return frozenset()
        (part,) = about
        heading = stems_of(self.view.folded[part.start : part.body])
        return heading - self.reasons.stems - ANY_POST


def _parts(view: View, stretches: Iterable[tuple[int, int]]) -> Iterator[Part]:
    """The parts of the reasons that a heading opens."""
    for low, high in stretches:
        headings = [m.span() for m in _HEADING.finditer(view.folded, max(0, low - 1), high)]
        for (start, body), (end, _) in pairwise([*headings, (high, high)]):
            yield Part(start, body, end)
