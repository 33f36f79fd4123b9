"""The answers to claims without a sum, and to requests to confirm."""

from decimal import Decimal

from arret_extract.records import Claim, Order
from arret_extract.stages.outcomes.docket import Answer, Docket
from arret_extract.vocabulary import Result

# What a court does once or not at all: such an order is the answer.
MEASURES = frozenset({"expulsion", "resiliation", "expertise", "execution_provisoire"})


class Plain:
    """Answers the claims without a sum, after those of sums, which they follow."""

    def __init__(self, docket: Docket) -> None:
        self.docket = docket

    def answer(self) -> None:
        """Answer every claim that is left; requests to dismiss the other side's last."""
        found = self.docket.found
        for claim in self.docket.claims:
            if claim.claim_id not in found and claim.kind != "rejet":
                found[claim.claim_id] = self._other(claim)
        for claim in self.docket.claims:
            if claim.claim_id not in found:
                found[claim.claim_id] = self._dismissal(claim)

    def _other(self, claim: Claim) -> Answer:
        """The answer to a claim without a sum."""
        if claim.kind == "confirmation":
            return confirmation_of(self.docket, claim)
        if claim.kind in ("infirmation", "annulation") and (
            self.docket.confirmed or self.docket.reversed
        ):
            order = self.docket.first("infirmation", "annulation", "confirmation")
            if self.docket.reversed and not self.docket.confirmed:
                return Answer("accueillie", order, None, "reversed")
            if self.docket.reversed:
                return Answer("partiellement_accueillie", order, None, "reversed_in_part")
            return Answer("rejetee", order, None, "not_reversed")
        if claim.kind == "depens":
            return self._costs(claim)
        if claim.kind == "cassation":
            return self._pourvoi()
        if self._refused_by_words(claim):
            return self.docket.refused(claim)
        same = self._same_kind(claim)
        if same:
            free = next((o for o in same if o.order_id not in self.docket.used), same[0])
            self.docket.used.add(free.order_id)
            awarded = free.value if claim.kind in ("condamnation", "fixation") else None
            return Answer(
                "accueillie", free, awarded, "measure" if claim.kind in MEASURES else "same_kind"
            )
        if claim.kind in ("constat", "autre", "condamnation"):
            return self._fate(claim)
        if self.docket.pending:
            return self.docket.unreached(claim)
        return self.docket.refused(claim)

    def _refused_by_words(self, claim: Claim) -> bool:
        """Whether an order refuses a claim by its own words."""
        order = self.docket.refusals.by_head(claim)
        return order is not None and self.docket.reasons.alike(claim, order, firm=True)

    def _same_kind(self, claim: Claim) -> list[Order]:
        """The orders that may be what a claim without a sum asks for."""
        same = [o for o in self.docket.orders if o.kind == claim.kind]
        if claim.kind == "condamnation":
            asks = set(claim.claimant_ids)
            return [
                o
                for o in same
                if o.head == claim.head and (not o.payee_ids or set(o.payee_ids) & asks)
            ]
        if claim.kind in ("constat", "autre"):
            return [o for o in same if self.docket.reasons.alike(claim, o)]
        return same

    def _pourvoi(self) -> Answer:
        order = self.docket.first("cassation")
        if order is None:
            return Answer("rejetee", self.docket.first("rejet", "irrecevabilite"), None, "pourvoi")
        part = self.docket.ruling.decision.outcome == "cassation_partielle"
        return Answer("partiellement_accueillie" if part else "accueillie", order, None, "pourvoi")

    def _costs(self, claim: Claim) -> Answer:
        """Who bears the costs: a claim for them succeeds when another does (article 696 CPC)."""
        for order in self.docket.orders:
            if order.kind == "depens":
                payers = set(order.payer_ids)
                if payers & set(claim.claimant_ids) and not payers & set(claim.against_ids):
                    return Answer("rejetee", order, None, "costs_kept")
                return Answer("accueillie", order, None, "costs_borne")
        return (
            self.docket.unreached(claim)
            if self.docket.pending
            else Answer("rejetee", None, None, "costs_unsaid")
        )

    def _fate(self, claim: Claim) -> Answer:
        """A finding asked for goes the way of the claims it supports."""
        own = [
            a
            for i, a in self.docket.found.items()
            if (c := self.docket.claim(i)).value is not None
            and c.claimant_ids == claim.claimant_ids
            and c.head not in ("article_700", "depens")
        ]
        if self.docket.moot(claim):
            return self.docket.unreached(claim)
        won = any(a.result in ("accueillie", "partiellement_accueillie") for a in own)
        if won and claim.kind != "constat":
            return Answer("accueillie", None, None, "goes_with_sums")
        if won and (finding := self.docket.reasons.upheld(claim)):
            return Answer("accueillie", None, None, "upheld_in_reasons", finding)
        return self.docket.refused(claim, "lost_with_sums")

    def _dismissal(self, claim: Claim) -> Answer:
        """A request to dismiss the other side's claims fares as those claims do not."""
        refusals = self.docket.refusals
        if (whole := refusals.as_asked(claim)) is not None:
            return Answer("accueillie", whole, None, "dismissed_as_asked")
        for other in refusals.of_others(claim):
            if self.docket.reasons.alike(claim, other, firm=True):
                return Answer("accueillie", other, None, "dismissed_as_asked")
        facing = self._facing(claim)
        lost = [r for r in facing if r in ("rejetee", "sans_objet")]
        order = self.docket.first("rejet", "confirmation")
        if len(lost) == len(facing):
            return Answer("accueillie", order, None, "facing_lost")
        if lost or "partiellement_accueillie" in facing:
            # "Rejette le surplus" answers all parties at once: it is no answer to this request.
            kept = self.docket.first("confirmation")
            return Answer("partiellement_accueillie", kept, None, "facing_in_part")
        return Answer("rejetee", None, None, "facing_won")

    def _facing(self, claim: Claim) -> list[Result]:
        """What became of the claims that a request to dismiss is aimed at."""
        found = self.docket.found
        against = [
            c
            for c in self.docket.claims
            if set(c.claimant_ids) & set(claim.against_ids)
            and c.kind != "rejet"
            and c.claim_id in found
        ]
        if claim.head is not None and (same := [c for c in against if c.head == claim.head]):
            return [found[c.claim_id].result for c in same]
        # An appellant wants what the respondent won before dismissed too.
        aside = {"depens", "constat", "recevabilite"}
        if not self.docket.upheld_against(claim):
            aside.add("confirmation")
        return [
            found[c.claim_id].result
            for c in against
            if c.kind not in aside and c.head not in ("article_700", "depens")
        ]


def confirmation_of(docket: Docket, claim: Claim) -> Answer:
    """The answer to a request to confirm the judgment."""
    order = docket.first("confirmation")
    value = claim.value
    nothing = Decimal("0.00") if value is not None else None
    if docket.confirmed and not docket.reversed:
        return Answer("accueillie", order, value, "confirmed")
    if docket.confirmed:
        return Answer("partiellement_accueillie", order, value, "confirmed_in_part")
    return Answer("rejetee", docket.first("infirmation", "annulation"), nothing, "not_confirmed")
