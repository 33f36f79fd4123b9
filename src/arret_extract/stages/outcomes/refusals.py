"""The orders that refuse: one head by name, all that a party asks, or what is left over."""

import re
from functools import cached_property

from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import rule
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.records import Claim, Order
from arret_extract.ruling import Ruling
from arret_extract.stages.outcomes.deferral import words
from arret_extract.stages.outcomes.reasons import stems_of

# What is left over, after what other orders answer.
_LEFT_OVER = compiled(
    r"\bsurplus\b|\bautres?\b[^;]{0,20}?\b(?:demande|pretention|chef"
    r"|conclusion|moyen|fin)|\bautres? ou\b|\b(?:plus )?(?:ample|contraire)s?\b"
)
_ITS_OWN = re.compile(
    r"(?<=\w) (?:de|du) (?:(?:l'ensemble|l'integralite|toutes|tous|surplus) (?:de )?)?"
    r"(?:ses|sa|son|leurs?)\b"
)
# "Rejette la demande formée contre Y": Y asked nothing.
_AGAINST = compiled(r"(?<=\w) (?:a l'encontre d|contre\b|a l'egard d)")
# "Donne acte à X de son désistement à l'égard de Y".
_WITHDRAWN = re.compile(
    r"[^;]{0,120}\bdesist\w{1,7}\b[^;]{0,80}? (?:a l'encontre d|contre\b|a l'egard d|envers\b)"
)
_ALL = compiled(
    r"\b(?:ses|leurs|des|les|l'ensemble|toutes|tous)\b[^;]{0,40}?"
    r"\b(?:demandes|pretentions|conclusions|moyens|reclamations)\b"
    # All that is asked of an administrative judge.
    r"|\A[^a-z]{0,6}(?:article \d{1,2}(?: ?er)? ?: ?)?(?:la|les) (?:requetes?|pourvois?)\b"
)


# "Déboute X de ses demandes au titre de…": of those alone.
_OF_SOME = re.compile(
    r"\b(?:demandes|pretentions)\b,?\s(?:[a-z]{5,20}s )?(?:au titre|tendant|relatives?"
    r"|formees au titre"
    r"|en (?:paiement|reparation|remboursement|dommages)|de (?:dommages|delais?|provision))\b"
)


# A refusal of the first judge that is upheld, and nothing else.
_UPHELD = re.compile(
    r"[^;]{0,80}\ben ce qu'(?:il|elle) (?:a|avait) (?:deboute|rejete)\b"
    r"(?:(?!\b(?:condamn|allou|accord|fix|ordonn|dit\b|dise\b|juge\b)|\bsauf\b)[^;])*;?\s?"
)
# Somebody is dismissed whom we do not know.
UNKNOWN = frozenset({-1})


class Refusals:
    """The orders of a ruling that refuse, and whose requests each refuses."""

    def __init__(self, ruling: Ruling, orders: list[Order]) -> None:
        self.ruling = ruling
        self.orders = [
            o
            for o in orders
            if o.kind in ("rejet", "irrecevabilite")
            or (o.kind == "confirmation" and _UPHELD.fullmatch(words(ruling, o)))
        ]
        self.named = {o.order_id: self._named(o) for o in self.orders}
        self.spared = {o.order_id: self._spared(o) for o in self.orders}

    def _named(self, order: Order) -> frozenset[int]:
        """The parties that an order dismisses; none where it dismisses whoever asked.

        Somebody whom we do not know is none of those that ask.
        """
        view = self.ruling.view
        index = PartyIndex.of(self.ruling)
        start, end = view.at(order.start_char), view.at(order.end_char)
        # "Déboute X de ses demandes contre Y" dismisses X alone.
        own = _ITS_OWN.search(view.folded, start, end) or _AGAINST.search(view.folded, start, end)
        named = frozenset(index.find(start, own.start() if own else end))
        name = rule("orders", "party_word").pattern
        if own and not named and name.search(view.plain, start, own.start()):
            return UNKNOWN
        return named

    def _spared(self, order: Order) -> frozenset[int]:
        """The parties against whom alone an order dismisses what was asked; none where untold."""
        view = self.ruling.view
        start, end = view.at(order.start_char), view.at(order.end_char)
        against = _AGAINST.search(view.folded, start, end)
        return frozenset(PartyIndex.of(self.ruling).find(against.end(), end) if against else ())

    def by_head(self, claim: Claim) -> Order | None:
        """The order that refuses a claim by its head, of its claimant or of whoever asked."""
        for order in self.orders:
            if order.head is None or order.head != claim.head:
                continue
            named = self.named[order.order_id]
            if not named or named & set(claim.claimant_ids):
                return order
        return None

    def naming(self, claim: Claim) -> list[Order]:
        """The orders that refuse what the claimants ask, by their names or whoever asked."""
        asks = set(claim.claimant_ids)
        return [o for o in self.orders if not self.named[o.order_id] - asks]

    def saying(self, claim: Claim, told: re.Pattern[str]) -> Order | None:
        """The order that refuses what the claimants ask in some words."""
        return next((o for o in self.naming(claim) if told.search(words(self.ruling, o))), None)

    def by_name(self, claim: Claim) -> Order | None:
        """The order that dismisses all that the claimants ask ("déboute X de ses demandes")."""
        asks, of = set(claim.claimant_ids), set(claim.against_ids)
        return next(
            (
                o
                for o in self._whole()
                if asks and asks <= self.named[o.order_id] and not self._elsewhere(o, of)
            ),
            None,
        )

    def _reaches(self, order: Order, asked: set[int]) -> bool:
        """Whether an order dismisses what is asked of all of some parties."""
        spared = self.spared[order.order_id]
        return not spared or asked <= spared

    def of(self, claim: Claim) -> Order | None:
        """The order that refuses a claim, by its head or by its claimant's name."""
        return self.by_head(claim) or self.by_name(claim)

    def as_asked(self, claim: Claim) -> Order | None:
        """The order that dismisses all that the parties ask whom a claim wants dismissed."""
        asks, against = set(claim.claimant_ids), set(claim.against_ids)
        for order in self._whole():
            named = self.named[order.order_id]
            if named & against and not named & asks and self._reaches(order, asks):
                return order
        return None

    def in_words(self, claim: Claim, name: frozenset[str]) -> Order | None:
        """The order that refuses what a claim is for, by the words that tell it."""
        for order in self.naming(claim) if name else ():
            said = words(self.ruling, order)
            if 3 * len(name & stems_of(said)) >= 2 * len(name) and not _LEFT_OVER.search(said):
                return order
        return None

    def _whole(self) -> list[Order]:
        """The orders that dismiss all that the parties they name ask."""
        told = ((o, words(self.ruling, o)) for o in self.orders)
        return [
            o
            for o, said in told
            if _ALL.search(said) and not (_LEFT_OVER.search(said) or _OF_SOME.search(said))
        ]

    def sparing(self, claim: Claim) -> Order | None:
        """The order that refuses what is asked against the claimants ("dirigées contre Y")."""
        asks = set(claim.claimant_ids)
        spared = ((o, self.spared[o.order_id]) for o in self.orders)
        return next((o for o, whom in spared if whom and asks <= whom), None)

    def _elsewhere(self, order: Order, ids: set[int]) -> bool:
        """Whether an order refuses only what is asked of others than some parties."""
        spared = self.spared[order.order_id]
        return bool(spared and ids) and not spared & ids

    def withdrawn(self, claim: Claim) -> Order | None:
        """The order by which those who ask have withdrawn from those whom they asked it of."""
        owed = set(claim.against_ids)
        if not owed or claim.kind == "procedure":
            return None
        told = ((o, left) for o, by, left in self._withdrawals if not by & owed)
        return next((order for order, left in told if owed <= left), None)

    @cached_property
    def _withdrawals(self) -> list[tuple[Order, set[int], set[int]]]:
        """The orders by which somebody withdraws from others, with both sides."""
        view, index = self.ruling.view, PartyIndex.of(self.ruling)
        found = []
        for order in self.ruling.orders:
            start, end = view.at(order.start_char), view.at(order.end_char)
            if view.folded.find("desist", start, end) < 0:
                continue
            if against := _WITHDRAWN.match(view.folded, start, end):
                by = set(index.find(start, against.end()))
                found.append((order, by, set(index.find(against.end(), end))))
        return found

    def of_others(self, claim: Claim) -> list[Order]:
        """The orders that refuse what parties other than the claimant ask, or whoever asked."""
        asks = set(claim.claimant_ids)
        return [o for o in self.orders if not self.named[o.order_id] & asks]

    def dismisses_others(self, claim: Claim) -> bool:
        """Whether an order refuses what others than the claimant ask, and not merely the rest."""
        return any(o.kind == "rejet" and not self.is_rest(o) for o in self.of_others(claim))

    def left_over(self) -> bool:
        """Whether an order dismisses all that is left ("déboute les parties du surplus")."""
        return any(o.head is None and self.is_rest(o) for o in self.orders)

    def is_rest(self, order: Order) -> bool:
        """Whether an order refuses what is left."""
        return _LEFT_OVER.search(words(self.ruling, order)) is not None
