"""What each sum of a list is for, in its own words: those of an order name the claim it answers."""

import re
from collections.abc import Sequence

from arret_extract.records import Claim, Order
from arret_extract.stages.outcomes.matching import Pairs, faces, worth
from arret_extract.stages.outcomes.reasons import ANY_POST, Reasons, stems_of
from arret_extract.stages.outcomes.refusals import Refusals
from arret_extract.vocabulary import ALONE

# What a sum is for, in the words behind it, to the next item or the next sum.
_BEHIND = re.compile(
    r"\s?(?:€|euros?|francs?|f)?\s?(?:(?:bruts?|nets?|ht|ttc)\b\s?)?(?:\([^()\n]{1,60}\),?\s?)?"
    r"(?:au titre|a titre|pour|en reparation|en remboursement|du chef|correspondant|representant"
    r"|de\b|celles? (?:d|repara|allou|indemnis)|l'indemni|le (?:montant|prejudice|poste|cout)"
    r"|la (?:somme|perte|valeur) d)"
    r"(?:(?!\bet (?:celle|a titre|la somme)\b|\bet (?:l'|les )?a (?:rejet|debout|condamn|dit\b)"
    r"|\b(?:outre|ainsi que)\b)[^;\n\f\d•*]){3,160}"
)
# What ends the item or the sum before a sum: the words after it are its own item's.
_ENDS, _BEFORE = re.compile(r"[;\n\f\d•*]"), 160
# Words of any item.
_ANY = frozenset(
    """indemni reparat reparan outr reclam solidum solidai conjoin compagn assureu titre verser
    payer condamn suivant article dommag interet princip somm euro corresp""".split()  # noqa: SIM905
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
        orders = [o for o in orders if o.head not in ALONE]
        if len(claims) < 2 or not orders:
            return frozenset()
        asked, given = [self.of(c) for c in claims], [self.of(o) for o in orders]
        found = set()
        for place, words in enumerate(given):
            claim = _likest(words, asked)
            if claim is not None and _likest(asked[claim], given) == place:
                found.add((claims[claim].claim_id, orders[place].order_id))
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


def _likest(words: frozenset[str], others: Sequence[frozenset[str]]) -> int | None:
    """The place of the one set that has most of some words, and as many as others of its own."""
    alike = [len(words & other) for other in others]
    most = max(alike, default=0)
    if not most or alike.count(most) > 1 or 2 * most < len(words):
        return None
    return alike.index(most)
