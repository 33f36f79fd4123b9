"""The answers to claims of a sum that no order was found for."""

import re
from dataclasses import replace
from decimal import Decimal

from arret_extract.matching.compiling import compiled
from arret_extract.records import Claim, Order
from arret_extract.stages.outcomes.deferral import GIVES_BACK, words
from arret_extract.stages.outcomes.docket import Answer, Docket
from arret_extract.stages.outcomes.extent import part_of
from arret_extract.stages.outcomes.grants import by_award, granted
from arret_extract.stages.outcomes.matching import BODIES, DAMAGE, euros, faces, kin, worth
from arret_extract.stages.outcomes.reviewed import confirmation_of
from arret_extract.vocabulary import ALONE, Result

_ANEW = compiled(r"\b(?:complementaire|supplementaire|nouvelle|procedure abusive|appel abusif)\b")
# A sum that the text lost: "à payer les sommes de : ;".
_LOST = re.compile(r"\bsommes?(?: suivantes?)?(?: de)? ?(?::|$)")
# A ruling that reverses the judgment is title enough to have back what was paid under it.
_BY_LAW = compiled(r"\blieu\b[^;]{0,40}\bstatuer\b|\btitre\b|\bde (?:plein )?droit\b")
# What a debtor says that he owes at most.
_LIMITS = compiled(r"\b(?:limit|cantonn|redui|ramen|excede|maximum|plafonn)")

# How much more than was first asked a court may grant on what has grown since, or was misprinted.
GROWN = Decimal("1.5")
# What both sides put a figure on, and what a debtor wants less of: the court may land between.
_RENT = compiled(r"\bloyers?\b|\bvaleur locative\b")
_LESSENED = compiled(r"\b(?:cantonn|redu[ic]|ramen|moder)")


def asks_anew(docket: Docket, claim: Claim) -> bool:
    """Whether a claim asks for more than, or beside, what the first judge was asked for."""
    return _ANEW.search(words(docket.ruling, claim)) is not None


class Leftovers:
    """Answers the claims of a sum that are left, in the docket they stand in."""

    def __init__(self, docket: Docket) -> None:
        self.docket = docket

    def answer(self) -> None:
        """Answer every claim of a sum that is left."""
        docket = self.docket
        free = [o for o in docket.sums if o.order_id not in docket.used and o.head not in ALONE]
        for order in free:
            if not any(set(o.payee_ids) & set(order.payee_ids) for o in free if o is not order):
                self._nothing_else(order)
        for claim in docket.claims:
            if claim.value is not None and claim.claim_id not in docket.found:
                docket.found[claim.claim_id] = self._sum(claim)

    def _nothing_else(self, order: Order) -> None:
        """Answer the claims that alone an order can answer: no one gets what was not asked."""
        open_claims = (c for c in self.docket.valued if c.claim_id not in self.docket.found)
        asked = [c for c in open_claims if self._may_mean(c, order)]
        whole = sum(map(worth, asked), Decimal(0))
        alone = len(asked) == 1 and asked[0].head == order.head
        alone = alone and self._may_grow(asked[0], order)
        if not asked or not worth(order) <= (whole * GROWN if alone else whole + 1):
            return
        part: Result = "partiellement_accueillie" if worth(order) < whole - 1 else "accueillie"
        self.docket.used.add(order.order_id)
        awarded = order.value
        for claim in asked:
            answer = granted(claim, order)
            result = answer.result if len(asked) == 1 else part
            self.docket.found[claim.claim_id] = Answer(result, order, awarded, "no_other_claim")
            awarded = None

    def _may_grow(self, claim: Claim, order: Order) -> bool:
        """Whether what is asked may be what an order grants more of, by their words."""
        asked, given = self.docket.labels.of(claim), self.docket.labels.of(order)
        return bool(asked & given) or not (asked and given)

    def _may_mean(self, claim: Claim, order: Order) -> bool:
        """Whether a claim may be for what an order grants, its head untold or of the same kin."""
        untold = claim.head in ("principal", "total", None) or self._says_nothing(order)
        return (
            bool(order.payee_ids)
            and not self.docket.offer(claim)
            and faces(claim, order)
            and claim.head != "article_700"
            and (untold or kin(claim, order))
            and not (order.head == "clause_penale" and claim.head in BODIES)
            and not asks_anew(self.docket, claim)
            and self.docket.refused_apart(claim) is None
        )

    def _says_nothing(self, order: Order) -> bool:
        """Whether no word of an order tells what its sum is for."""
        untold = order.head in ("principal", None) and order.kind == "condamnation"
        return untold and not self.docket.labels.of(order)

    def _sum(self, claim: Claim) -> Answer:
        """The answer to a sum that no order names."""
        if claim.kind == "confirmation":
            return confirmation_of(self.docket, claim)
        if self.docket.moot(claim):
            return self.docket.unreached(claim)
        if (order := self._halfway(claim)) is not None:
            return Answer("partiellement_accueillie", order, order.value, "facing_in_part")
        if self.docket.offer(claim):
            return self._offered(claim)
        if (order := self._as_offered(claim)) is not None:
            return Answer("accueillie", order, claim.value, "offer_taken")
        if (order := self._left_open(claim) or self.docket.emptied(claim)) is not None:
            return Answer("sans_objet", order, None, "left_open")
        if claim.head == "astreinte":
            for deed in self.docket.orders:  # ordered without the sum of each day's delay
                meant = deed.kind == "injonction" and faces(claim, deed)
                if meant and self.docket.reasons.alike(claim, deed, firm=True):
                    return Answer("partiellement_accueillie", deed, Decimal("0.00"), "same_kind")
        if self._meanwhile(claim):
            return self.docket.unreached(claim)
        if (owed := self._without_sum(claim)) is not None:
            return Answer("partiellement_accueillie", owed, None, "unsaid_sum")
        return self.docket.refused(claim)

    def _as_offered(self, claim: Claim) -> Order | None:
        """The order that those who ask pay what they say they owe, no more."""
        asks, owed = set(claim.claimant_ids), set(claim.against_ids)
        limits = _LIMITS.search(words(self.docket.ruling, claim)) is not None
        if claim.head in ALONE or not (limits or claim.kind == "constat"):
            return None
        for order in self.docket.sums:
            mine = set(order.payer_ids) & asks and set(order.payee_ids) & owed
            if mine and order.head not in ALONE and worth(order) == worth(claim):
                return order
        return None

    def _halfway(self, claim: Claim) -> Order | None:
        """The order for less than the other side asks and more than those who want it less say."""
        said = words(self.docket.ruling, claim)
        rent = "plafonn" not in said and _RENT.search(said)  # a rent is capped or not
        if claim.kind != "fixation" or not (rent or _LESSENED.search(said)):
            return None
        asks, others = set(claim.claimant_ids), set(claim.against_ids)
        facing = [c for c in self.docket.valued if set(c.claimant_ids) & others]
        for order in self.docket.sums:
            charged = not order.payer_ids or bool(set(order.payer_ids) & asks)
            own = claim.head in ("principal", "total", None) or order.head in DAMAGE
            if not (charged and own and kin(claim, order) and worth(order) > worth(claim)):
                continue
            apart = [worth(c) - worth(order) for c in facing if kin(c, order)]
            lessened = _LESSENED.search(words(self.docket.ruling, order))
            if (max(apart, default=0) > 0 and 0 not in apart) or lessened:
                return order
        return None

    def _meanwhile(self, claim: Claim) -> bool:
        """Whether a claim is for a rent until the court rules, which it does at once."""
        sought = (claim.kind, claim.head) == ("fixation", "provision")
        sought = sought and "loyer" in words(self.docket.ruling, claim)
        return sought and self.docket.first("expertise") is None

    def _without_sum(self, claim: Claim) -> Order | None:
        """The order to pay what is asked, without counting it: "rembourse le trop-perçu"."""
        for order in self.docket.orders:
            fixed = order.kind == "fixation" and claim.kind == "fixation"
            owed = order.kind == "condamnation" and bool(order.payee_ids)
            alike = order.head in (claim.head, None) and faces(claim, order)
            if order.value is not None or not alike or not (owed or fixed):
                continue
            lost = _LOST.search(words(self.docket.ruling, order)) is not None
            if not lost and self.docket.reasons.alike(claim, order, firm=True):
                return order
        return None

    def _offered(self, claim: Claim) -> Answer:
        """An offer is taken up where the court grants what was offered, or less."""
        if (order := self._as_offered(claim)) is not None:
            return Answer("accueillie", order, claim.value, "offer_taken")
        order = self.docket.charging(claim)
        meant = order is not None and order.head == claim.head and worth(order) == worth(claim)
        if meant and not self._parted(claim):
            return Answer("accueillie", order, claim.value, "offer_taken")
        # a debt that the order fixes is of that sum, whatever others the reasons tell
        fixed = order is not None and (order.kind, order.head) == ("fixation", "principal")
        for amount in () if fixed else self.docket.ruling.amounts:
            counted = amount.role in ("alloue", "fait") and self.docket.reasons.holds(amount)
            if counted and amount.value == claim.value and amount.currency == claim.currency:
                return Answer("accueillie", order, claim.value, "offer_taken")
        award = self.docket.reasons.award(claim) if claim.head == "prejudice_corporel" else None
        if award is not None and euros(award.value, award.currency) < worth(claim):
            return replace(by_award(claim, award, order), result="accueillie", why="offer_taken")
        return Answer("rejetee", order, Decimal("0.00"), "offer_unsaid")

    def _parted(self, offer: Claim) -> bool:
        """Whether those who make an offer want but a part of it to be paid."""
        told = (c for c in self.docket.claims if c.value is None)
        own = (c for c in told if c.claimant_ids == offer.claimant_ids)
        return any(part_of(words(self.docket.ruling, c)) is not None for c in own)

    def _left_open(self, claim: Claim) -> Order | None:
        """The order that leaves a claim open: sums paid under the judgment come back by law."""
        if not self._gives_back(claim):
            return None
        for order in self.docket.orders:
            text = words(self.docket.ruling, order)
            if "restitu" in text and _BY_LAW.search(text) and order.value is None:
                return order
        return None

    def _gives_back(self, claim: Claim) -> bool:
        said = words(self.docket.ruling, claim)
        return (
            "restitu" in said
            or GIVES_BACK.search(said) is not None
            or any(
                "restitu" in words(self.docket.ruling, c)
                for c in self.docket.claims[max(0, claim.claim_id - 2) : claim.claim_id]
                if c.head == "total"
            )
        )
