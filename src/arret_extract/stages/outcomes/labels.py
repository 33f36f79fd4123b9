"""What each sum of a list is for, in its own words: those of an order name the claim it answers."""

import re
from collections.abc import Sequence
from typing import TypeVar

from arret_extract.matching.compiling import compiled
from arret_extract.records import Claim, Order
from arret_extract.stages.outcomes.deferral import words
from arret_extract.stages.outcomes.matching import Pairs, faces, worth
from arret_extract.stages.outcomes.reasons import ANY_POST, Reasons, stems_of
from arret_extract.stages.outcomes.refusals import Refusals
from arret_extract.vocabulary import ALONE

Row = Claim | Order
Other = TypeVar("Other", Claim, Order)
# What a sum is for, in the words behind it, to the next item or the next sum.
_BEHIND = re.compile(
    r"\s?(?:€|euros?|francs?|f)?\s?(?:(?:bruts?|nets?|ht|ttc)\b\s?)?(?:\([^()\n]{1,60}\),?\s?)?"
    r"(?:au titre|a titre|pour|en reparation|en remboursement|du chef|correspondant|representant"
    r"|de\b|celles? (?:d|repara|allou|indemnis)|l'indemni|le (?:montant|prejudice|poste|cout)"
    r"|la (?:somme|perte|valeur) d)"
    r"(?:(?!\bet (?:celle|a titre|la somme)\b"
    r"|(?:\bet|,) (?:l'|les )?a (?:rejet|debout|condamn|dit\b)"
    r"|\b(?:outre|ainsi que)\b)[^;\n\f\d•*]){3,160}"
)
# What ends the item or the sum before a sum: the words after it are its own item's.
_ENDS, _BEFORE = re.compile(r"[;\n\f\d•*]"), 160
# One sum for all of what was asked, be it told by the name of one head.
_LUMP = compiled(
    r"\b(?:tou(?:te)?s (?:\w{2,12} ){1,4}confond\w{1,4}|(?:ensemble|totalite|integralite) d"
    r"|entier prejudice|(?:ses|leurs|des|divers|differents) (?:\w{3,12} )?prejudices)\b"
)
# Words of any item.
_ANY = frozenset(
    """indemni reparat reparan outr reclam solidum solidai conjoin compagn assureu titre verser
    payer condamn suivant article dommag interet princip somm euro corresp rappel salair""".split()  # noqa: SIM905
)


class Labels:
    """Reads which claim of a sum the words of an order name, and no other."""

    def __init__(self, reasons: Reasons, refusals: Refusals) -> None:
        self.reasons, self.view = reasons, reasons.view
        self.refusals = refusals
        self.known: dict[int, frozenset[str]] = {}

    def pairing(self, claims: list[Claim], orders: list[Order]) -> Pairs:
        """The pairs of claims and orders whose own words are like each other's and no other's."""
        claims = [c for c in claims if c.head not in ALONE and c.head != "total"]
        orders = [o for o in orders if o.head not in ALONE and not self.lumps(o)]
        if len(claims) < 2 or not orders:
            return frozenset()
        found = set()
        for order in orders:
            # The same may be asked by others, or of others.
            claim = self._likest(order, [c for c in claims if faces(c, order)])
            if claim is None:
                continue
            if self._likest(claim, [o for o in orders if faces(claim, o)]) is order:
                found.add((claim.claim_id, order.order_id))
        return frozenset(found | self._left(claims, orders, found)) if found else frozenset()

    def _left(
        self, claims: list[Claim], orders: list[Order], found: set[tuple[int, int]]
    ) -> set[tuple[int, int]]:
        """The one order of a list without words of its own, and the one claim left for it."""
        done, used = {c for c, _ in found}, {o for _, o in found}
        bare = [o for o in orders if o.order_id not in used and not self.of(o)]
        if len(bare) != 1:
            return set()
        left = [
            c
            for c in claims
            if c.claim_id not in done
            and (faces(c, bare[0]) and worth(c) >= worth(bare[0]))
            and self.refusals.by_head(c) is None
        ]
        return {(left[0].claim_id, bare[0].order_id)} if len(left) == 1 else set()

    def _likest(self, row: Row, others: Sequence[Other]) -> Other | None:
        """The one of others that has more of a row's words, and as many as others of its own.

        Of several that have as many, the one of its head, then the one that has no words besides.
        """
        name, told = self.of(row), [self.of(other) for other in others]
        alike = [
            (len(name & own), other.head == row.head, own <= name)
            for other, own in zip(others, told, strict=True)
        ]
        best = max(alike, default=(0, False, False))
        if not best[0] or alike.count(best) > 1 or 2 * best[0] < len(name):
            return None
        return others[alike.index(best)]

    def sets_apart(self, claim: Claim, order: Order, other: Claim) -> bool:
        """Whether the words of an order name what a claim is for, and not what another is."""
        if self.lumps(order):
            return False
        told, asked, else_ = self.of(order), self.of(claim), self.of(other)
        own, others = len(told & asked), len(told & else_)
        if not told and not asked:  # both tell nothing but their head
            return bool(else_) and order.head == claim.head
        if 2 * own < max(1, len(told)):
            return False
        if own == others and order.head == claim.head != other.head:
            return True
        return own * len(told | else_) > others * len(told | asked)

    def lumps(self, order: Order) -> bool:
        """Whether an order says that its one sum is for all of what was asked."""
        return _LUMP.search(words(self.reasons.ruling, order)) is not None

    def of(self, row: Claim | Order) -> frozenset[str]:
        """The stems of the words that tell what the sum of a row is for."""
        return frozenset() if row.amount_id is None else self.name(row.amount_id)

    def name(self, amount_id: int) -> frozenset[str]:
        """The stems of the words that tell what a sum is for."""
        if amount_id not in self.known:
            amount = self.reasons.ruling.amounts[amount_id]
            start, end = self.view.at(amount.start_char), self.view.at(amount.end_char)
            folded = self.view.folded
            behind = _BEHIND.match(folded, end)
            stems = stems_of(behind[0] if behind else self._before(start))
            self.known[amount_id] = stems - self.reasons.stems - ANY_POST - _ANY
        return self.known[amount_id]

    def _before(self, start: int) -> str:
        """The words before a sum that are its item's."""
        low = max(0, start - _BEFORE)
        for end in _ENDS.finditer(self.view.folded, low, start):
            low = end.end()
        return self.view.folded[low:start]
