"""What a ruling asks and orders, and what has been answered of it so far."""

from dataclasses import dataclass
from decimal import Decimal

from arret_extract.records import Claim, Order
from arret_extract.ruling import Ruling
from arret_extract.stages.outcomes.deferral import deferral, is_put_off
from arret_extract.stages.outcomes.matching import ALONE, MOST
from arret_extract.stages.outcomes.reasons import Reasons
from arret_extract.vocabulary import Result


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one claim."""

    result: Result
    order: Order | None
    awarded: Decimal | None
    confidence: float = 0.7
    read: tuple[int, int] | None = None  # in the view, where the reasons say it


class Docket:
    """The claims and orders of a ruling, and the answers found."""

    def __init__(self, ruling: Ruling) -> None:
        self.ruling = ruling
        self.claims, self.orders = ruling.claims[: 2 * MOST], ruling.orders[:MOST]
        self.sums = [o for o in ruling.orders if o.value is not None][:MOST]
        self.used: set[int] = set()
        self.reasons = Reasons(ruling)
        self.roles = {p.party_id: p.role for p in ruling.parties}
        kinds = {o.kind for o in ruling.orders}
        self.confirmed = "confirmation" in kinds
        self.reversed = bool(kinds & {"infirmation", "annulation"})
        self.pending = is_put_off(ruling, self.orders)
        self.found: dict[int, Answer] = {}

    def first(self, *kinds: str) -> Order | None:
        """The first order of some kind."""
        return next((o for o in self.ruling.orders if o.kind in kinds), None)

    def valued(self) -> list[Claim]:
        """The claims of a sum, as many as any ruling has."""
        valued = [c for c in self.claims if c.value is not None and c.kind != "confirmation"]
        return valued[:MOST]

    def offer(self, claim: Claim) -> bool:
        """Whether a debtor offers the sum that it asks the court to fix."""
        if claim.kind != "fixation" or claim.head == "article_700":
            return False
        asks = set(claim.claimant_ids)
        paid = [o for o in self.sums if set(o.payer_ids) & asks and o.head not in ALONE]
        got = [o for o in self.sums if set(o.payee_ids) & asks]
        return bool(paid) and not got

    def moot(self, claim: Claim) -> bool:
        """Whether the court need not come to a claim."""
        if self.pending:
            return True
        if claim.claim_rank not in ("subsidiaire", "infiniment_subsidiaire"):
            return False
        return self.wins(claim)

    def wins(self, claim: Claim) -> bool:
        """Whether the claimant of a subsidiary claim has what it asked first: nothing is owed."""
        asks = set(claim.claimant_ids)
        owed = [
            o
            for o in self.sums
            if set(o.payer_ids) & asks and o.head not in ("article_700", "depens")
        ]
        if owed or claim.kind not in ("fixation", "constat", "rejet", "autre", "expertise"):
            return False
        sides = {self.roles.get(i) for i in asks}
        if "appelant" in sides:
            return self.reversed and not self.confirmed
        if "intime" in sides:
            return self.confirmed and not self.reversed
        return self.first("rejet") is not None

    def refusal(self, claim: Claim) -> Order | None:
        """The order that refuses a claim by name, or confirms against its appeal."""
        for order in self.orders:
            if order.kind == "rejet" and order.head is not None and order.head == claim.head:
                return order
        if claim.head == "article_700":
            return None
        if (
            self.confirmed
            and not self.reversed
            and any(self.roles.get(i) == "appelant" for i in claim.claimant_ids)
        ):
            return self.first("confirmation")
        return None

    def unreached(self, claim: Claim) -> Answer:
        """The answer to a claim that the court does not come to."""
        return Answer(
            "sans_objet",
            deferral(self.ruling, self.orders, claim) if self.pending else None,
            None,
            0.5,
        )

    def claim(self, claim_id: int) -> Claim:
        """A claim by its number."""
        claim: Claim = self.claims[claim_id]
        return claim
