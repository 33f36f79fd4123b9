"""The orders that refuse: one head by name, all that a party asks, or what is left over."""

import re

from arret_extract.records import Claim, Order
from arret_extract.resolve import PartyIndex
from arret_extract.ruling import Ruling
from arret_extract.stages.outcomes.deferral import words

# What is left over, after what other orders answer.
_LEFT_OVER = re.compile(
    r"\bsurplus\b|\bautres?\b[^;]{0,20}?\b(?:demande|pretention|chef"
    r"|conclusion|moyen|fin)|\bautres? ou\b|\b(?:plus )?(?:ample|contraire)s?\b"
)
_ALL = re.compile(
    r"\b(?:ses|leurs|des|les|l'ensemble|toutes|tous)\b[^;]{0,40}?"
    r"\b(?:demandes|pretentions|conclusions|moyens|reclamations)\b"
)


class Refusals:
    """The orders of a ruling that refuse, and whose requests each refuses."""

    def __init__(self, ruling: Ruling, orders: list[Order]) -> None:
        self.ruling = ruling
        self.orders = [o for o in orders if o.kind == "rejet"]
        self.named = {o.order_id: self._named(o) for o in self.orders}

    def _named(self, order: Order) -> frozenset[int]:
        """The parties that an order dismisses; none where it dismisses whoever asked."""
        view = self.ruling.view
        index = PartyIndex.of(self.ruling)
        return frozenset(index.find(view.at(order.start_char), view.at(order.end_char)))

    def by_head(self, claim: Claim) -> Order | None:
        """The order that refuses a claim by its head, of its claimant or of whoever asked."""
        for order in self.orders:
            if order.head is None or order.head != claim.head:
                continue
            named = self.named[order.order_id]
            if not named or named & set(claim.claimant_ids):
                return order
        return None

    def by_name(self, claim: Claim) -> Order | None:
        """The order that dismisses all that the claimant asks ("déboute X de ses demandes")."""
        return self._whole(set(claim.claimant_ids))

    def as_asked(self, claim: Claim) -> Order | None:
        """The order that dismisses all that the parties ask whom a claim wants dismissed."""
        against = set(claim.against_ids) - set(claim.claimant_ids)
        order = self._whole(against)
        mixed = order is not None and self.named[order.order_id] & set(claim.claimant_ids)
        return None if mixed else order

    def _whole(self, parties: set[int]) -> Order | None:
        """The order that dismisses all that one of some parties asks."""
        for order in self.orders:
            said = words(self.ruling, order)
            whole = _ALL.search(said) is not None and _LEFT_OVER.search(said) is None
            if whole and self.named[order.order_id] & parties:
                return order
        return None

    def of_others(self, claim: Claim) -> list[Order]:
        """The orders that refuse what parties other than the claimant ask, or whoever asked."""
        asks = set(claim.claimant_ids)
        return [o for o in self.orders if not self.named[o.order_id] & asks]

    def left_over(self) -> bool:
        """Whether an order dismisses all that is left ("déboute les parties du surplus")."""
        return any(o.head is None and _LEFT_OVER.search(words(self.ruling, o)) for o in self.orders)
