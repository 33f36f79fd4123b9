"""The answer to each claim: the order that grants it, or the want of one.

A sum is answered by an order for the same head between the same parties; where a global sum answers
several heads, it stands at their total and the reasons say how each head fared. What no order
answers is dismissed (article 5 CPC: the judge rules on all that is asked).
"""

from dataclasses import dataclass, field, replace
from decimal import Decimal

from arret_extract.records import Claim, Order
from arret_extract.ruling import Ruling
from arret_extract.stages.checks.findings import slip_apart
from arret_extract.stages.outcomes.deferral import deferral, is_put_off, words
from arret_extract.stages.outcomes.matching import (
    ALONE,
    DAMAGE,
    MOST,
    between,
    covers,
    euros,
    matched,
)
from arret_extract.stages.outcomes.reasons import Award, Reasons
from arret_extract.vocabulary import Result

MOST_PARTS = 40


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one claim."""

    result: Result
    order: Order | None
    awarded: Decimal | None
    confidence: float = 0.7
    read: tuple[int, int] | None = None  # in the view, where the reasons say it


@dataclass(slots=True)
class _Docket:
    """The orders of a ruling and what has been answered by them."""

    ruling: Ruling
    sums: list[Order] = field(default_factory=list)
    used: set[int] = field(default_factory=set)

    def first(self, *kinds: str) -> Order | None:
        """The first order of some kind."""
        return next((o for o in self.ruling.orders if o.kind in kinds), None)


def _adding_up(valued: list[Claim], place: int, step: int) -> list[Claim]:
    """The claims next to a total, by the same parties, that add up to it; [] where none do."""
    total = valued[place]
    rest, parts = total.value or Decimal(0), list[Claim]()
    other = place + step
    while 0 <= other < len(valued) and rest > 0 and len(parts) < MOST_PARTS:
        claim = valued[other]
        if claim.claimant_ids != total.claimant_ids or claim.currency != total.currency:
            break
        rest -= claim.value or Decimal(0)
        parts.append(claim)
        other += step
    return parts if rest == 0 and len(parts) > 1 else []


class Answers:
    """Works out the answers of a ruling."""

    def __init__(self, ruling: Ruling) -> None:
        self.ruling = ruling
        self.claims, self.orders = ruling.claims[: 2 * MOST], ruling.orders[:MOST]
        self.reasons = Reasons(ruling)
        self.docket = _Docket(ruling, [o for o in ruling.orders if o.value is not None][:MOST])
        self.roles = {p.party_id: p.role for p in ruling.parties}
        kinds = {o.kind for o in ruling.orders}
        self.confirmed = "confirmation" in kinds
        self.reversed = bool(kinds & {"infirmation", "annulation"})
        self.pending = is_put_off(ruling, self.orders)
        self.found: dict[int, Answer] = {}

    def all(self) -> dict[int, Answer]:
        """The answer to every claim by its number."""
        claims = self.claims
        asked = [c for c in self._valued() if not self._offer(c)]
        for claim, order in matched(asked, self.docket.sums):
            self.docket.used.add(order.order_id)
            self.found[claim.claim_id] = self._granted(claim, order)
        self._parts_of_totals()
        for order in self.docket.sums:
            self._share(order)
        for claim in claims:
            if claim.value is not None and claim.claim_id not in self.found:
                self.found[claim.claim_id] = self._sum(claim)
        for claim in claims:
            if claim.claim_id not in self.found and claim.kind != "rejet":
                self.found[claim.claim_id] = self._other(claim)
        for claim in claims:
            if claim.claim_id not in self.found:
                self.found[claim.claim_id] = self._dismissal(claim)
        return self.found

    def _parts_of_totals(self) -> None:
        """Answer the heads of a total that is granted in full: the sum stands at the total."""
        valued = self._valued()
        for place, claim in enumerate(valued):
            answer = self.found.get(claim.claim_id)
            if answer is None or answer.result != "accueillie":
                continue
            for step in (-1, 1):
                for part in _adding_up(valued, place, step):
                    self.found.setdefault(
                        part.claim_id, Answer("accueillie", answer.order, None, 0.7)
                    )

    def _valued(self) -> list[Claim]:
        valued = [c for c in self.claims if c.value is not None and c.kind != "confirmation"]
        return valued[:MOST]

    def _offer(self, claim: Claim) -> bool:
        """Whether a debtor offers the sum that it asks the court to fix."""
        if claim.kind != "fixation" or claim.head == "article_700":
            return False
        asks = set(claim.claimant_ids)
        paid = [o for o in self.docket.sums if set(o.payer_ids) & asks and o.head not in ALONE]
        got = [o for o in self.docket.sums if set(o.payee_ids) & asks]
        return bool(paid) and not got

    def _share(self, order: Order) -> None:
        """Answer the heads that one global sum covers, besides the claim it matched."""
        assert order.value is not None
        if order.head not in DAMAGE | {"provision"}:
            return
        matched = next((i for i, a in self.found.items() if a.order is order), None)
        members = [
            c
            for c in self._valued()
            if c.claim_id not in self.found
            and not self._offer(c)
            and covers(order, c)
            and between(c, order)
        ]
        if not members:
            return
        head = self._claim(matched) if matched is not None else None
        if (
            head is not None
            and head.head == "total"
            and sum(self.reasons.award(c) is not None for c in members) < 3
        ):
            members = [c for c in members if c.claimant_ids == head.claimant_ids]
            for claim in members:
                self.found[claim.claim_id] = self._part(
                    claim, order, self.found[head.claim_id].result
                )
            return
        group = sorted([*members, *([head] if head else [])], key=lambda c: c.claim_id)
        said = {c.claim_id: self.reasons.award(c) for c in group}
        if order.head != "provision" and sum(a is not None for a in said.values()) > 1:
            self._by_posts(group, said, order)
            return
        rest = order.value if head is None else None
        asked = sum((euros(c.value or Decimal(0), c.currency) for c in members), Decimal(0))
        # A debt that grew since the claim is granted as it stands, more than was first asked.
        full = head is None and euros(order.value, order.currency) >= asked - 1
        for claim in members:
            answer = self._part(claim, order, "accueillie" if full else "partiellement_accueillie")
            if answer.awarded is None and rest is not None:
                answer, rest = replace(answer, awarded=rest), None
            self.found[claim.claim_id] = answer

    def _part(self, claim: Claim, order: Order, result: Result) -> Answer:
        """The answer to one head of a global sum: the sum itself stands at another."""
        if refusal := self.reasons.refused(claim):
            return Answer("rejetee", None, Decimal("0.00"), 0.6, refusal)
        return Answer(result, order, None, 0.5)

    def _by_posts(self, group: list[Claim], said: dict[int, Award | None], order: Order) -> None:
        """Answer heads by what the reasons grant for the post of each."""
        spent: set[int] = set()
        for claim in group:
            award = said[claim.claim_id]
            assert claim.value is not None
            if award is None:
                self.found[claim.claim_id] = Answer("rejetee", None, Decimal("0.00"), 0.5)
            elif award.start in spent:
                self.found[claim.claim_id] = Answer("partiellement_accueillie", order, None, 0.4)
            else:
                spent.add(award.start)
                full = euros(award.value, award.currency) >= euros(claim.value, claim.currency) - 1
                result: Result = "accueillie" if full else "partiellement_accueillie"
                self.found[claim.claim_id] = Answer(
                    result, order, award.value, 0.6, (award.start, award.end)
                )

    def _granted(self, claim: Claim, order: Order) -> Answer:
        assert claim.value is not None and order.value is not None
        granted, asked = (euros(r.value or Decimal(0), r.currency) for r in (order, claim))
        # A court that copies a figure wrongly means the figure asked.
        full = granted >= asked - 1 or slip_apart(granted, asked)
        return Answer(
            "accueillie" if full else "partiellement_accueillie", order, order.value, 0.85
        )

    def _sum(self, claim: Claim) -> Answer:
        """The answer to a sum that no order names."""
        if claim.kind == "confirmation":
            return self._confirmation(claim)
        if self._moot(claim):
            return self._unreached(claim)
        if self._offer(claim):
            return self._offered(claim)
        if (order := self._left_open(claim)) is not None:
            return Answer("sans_objet", order, None, 0.6)
        refusal = self._refusal(claim)
        read = None if refusal else self.reasons.refused(claim)
        return Answer("rejetee", refusal, Decimal("0.00"), 0.7, read)

    def _offered(self, claim: Claim) -> Answer:
        """An offer is taken up where the court grants what was offered, or less."""
        for amount in self.ruling.amounts:
            counted = amount.role in ("alloue", "fait") and self.reasons.holds(amount)
            if counted and amount.value == claim.value and amount.currency == claim.currency:
                return Answer("accueillie", None, claim.value, 0.6)
        return Answer("rejetee", None, Decimal("0.00"), 0.4)

    def _left_open(self, claim: Claim) -> Order | None:
        """The order that leaves a claim open: sums paid under the judgment come back by law."""
        if not self._gives_back(claim):
            return None
        for order in self.orders:
            text = words(self.ruling, order)
            if "lieu" in text and "statuer" in text and "restitu" in text:
                return order
        return None

    def _gives_back(self, claim: Claim) -> bool:
        return "restitu" in words(self.ruling, claim) or any(
            "restitu" in words(self.ruling, c)
            for c in self.claims[max(0, claim.claim_id - 2) : claim.claim_id]
            if c.head == "total"
        )

    def _moot(self, claim: Claim) -> bool:
        if self.pending:
            return True
        if claim.claim_rank not in ("subsidiaire", "infiniment_subsidiaire"):
            return False
        return self._wins(claim)

    def _wins(self, claim: Claim) -> bool:
        """Whether the claimant of a subsidiary claim has what it asked first: nothing is owed."""
        asks = set(claim.claimant_ids)
        owed = [
            o
            for o in self.docket.sums
            if set(o.payer_ids) & asks and o.head not in ("article_700", "depens")
        ]
        if owed or claim.kind not in ("fixation", "constat", "rejet", "autre", "expertise"):
            return False
        sides = {self.roles.get(i) for i in asks}
        if "appelant" in sides:
            return self.reversed and not self.confirmed
        if "intime" in sides:
            return self.confirmed and not self.reversed
        return self.docket.first("rejet") is not None

    def _refusal(self, claim: Claim) -> Order | None:
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
            return self.docket.first("confirmation")
        return None

    def _confirmation(self, claim: Claim) -> Answer:
        order = self.docket.first("confirmation")
        value = claim.value
        nothing = Decimal("0.00") if value is not None else None
        if self.confirmed and not self.reversed:
            return Answer("accueillie", order, value, 0.85)
        if self.confirmed:
            return Answer("partiellement_accueillie", order, value, 0.6)
        return Answer("rejetee", self.docket.first("infirmation", "annulation"), nothing, 0.7)

    def _other(self, claim: Claim) -> Answer:
        """The answer to a claim without a sum."""
        if claim.kind == "confirmation":
            return self._confirmation(claim)
        if claim.kind in ("infirmation", "annulation") and (self.confirmed or self.reversed):
            order = self.docket.first("infirmation", "annulation", "confirmation")
            if self.reversed and not self.confirmed:
                return Answer("accueillie", order, None)
            if self.reversed:
                return Answer("partiellement_accueillie", order, None, 0.6)
            return Answer("rejetee", order, None, 0.85)
        if claim.kind == "depens":
            return self._costs(claim)
        if claim.kind == "cassation":
            return self._pourvoi()
        same = [o for o in self.orders if o.kind == claim.kind]
        if claim.kind == "condamnation":
            same = [
                o
                for o in same
                if o.head == claim.head
                and (not o.payee_ids or set(o.payee_ids) & set(claim.claimant_ids))
            ]
        if claim.kind in ("constat", "autre", "condamnation") and not same:
            return self._fate(claim)
        if same:
            free = next((o for o in same if o.order_id not in self.docket.used), same[0])
            self.docket.used.add(free.order_id)
            awarded = free.value if claim.kind in ("condamnation", "fixation") else None
            return Answer("accueillie", free, awarded, 0.6)
        if self.pending:
            return self._unreached(claim)
        return Answer("rejetee", self._refusal(claim), None, 0.6)

    def _unreached(self, claim: Claim) -> Answer:
        """The answer to a claim that the court does not come to."""
        return Answer(
            "sans_objet",
            deferral(self.ruling, self.orders, claim) if self.pending else None,
            None,
            0.5,
        )

    def _pourvoi(self) -> Answer:
        order = self.docket.first("cassation")
        if order is None:
            return Answer("rejetee", self.docket.first("rejet", "irrecevabilite"), None, 0.9)
        part = self.ruling.decision.outcome == "cassation_partielle"
        return Answer("partiellement_accueillie" if part else "accueillie", order, None, 0.9)

    def _costs(self, claim: Claim) -> Answer:
        """Who bears the costs: a claim for them succeeds when another does (article 696 CPC)."""
        for order in self.orders:
            if order.kind == "depens":
                payers = set(order.payer_ids)
                if payers & set(claim.claimant_ids) and not payers & set(claim.against_ids):
                    return Answer("rejetee", order, None, 0.85)
                return Answer("accueillie", order, None, 0.8)
        return self._unreached(claim) if self.pending else Answer("rejetee", None, None, 0.5)

    def _fate(self, claim: Claim) -> Answer:
        """A finding asked for goes the way of the claims it supports."""
        own = [
            a
            for i, a in self.found.items()
            if (c := self._claim(i)).value is not None
            and c.claimant_ids == claim.claimant_ids
            and c.head not in ("article_700", "depens")
        ]
        if self._moot(claim):
            return self._unreached(claim)
        won = any(a.result in ("accueillie", "partiellement_accueillie") for a in own)
        if won and claim.kind != "constat":
            return Answer("accueillie", None, None, 0.5)
        if won and (finding := self.reasons.upheld(claim)):
            return Answer("accueillie", None, None, 0.5, finding)
        return Answer("rejetee", self._refusal(claim), None, 0.5)

    def _claim(self, claim_id: int) -> Claim:
        claim: Claim = self.claims[claim_id]
        return claim

    def _dismissal(self, claim: Claim) -> Answer:
        """A request to dismiss the other side's claims fares as those claims do not."""
        facing = [
            self.found[c.claim_id].result
            for c in self.claims
            if set(c.claimant_ids) & set(claim.against_ids)
            and c.kind not in ("rejet", "depens", "constat", "recevabilite", "confirmation")
            and c.head not in ("article_700", "depens")
            and c.claim_id in self.found
        ]
        lost = [r for r in facing if r in ("rejetee", "sans_objet")]
        order = self.docket.first("rejet", "confirmation")
        if len(lost) == len(facing):
            return Answer("accueillie", order, None, 0.6)
        if lost or "partiellement_accueillie" in facing:
            # "Rejette le surplus" answers all parties at once: it is no answer to this request.
            kept = self.docket.first("confirmation")
            return Answer("partiellement_accueillie", kept, None, 0.5)
        return Answer("rejetee", None, None, 0.6)
