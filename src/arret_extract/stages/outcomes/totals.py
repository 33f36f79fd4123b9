"""Totals and their heads: a sum that answers several heads stands at their total."""

from dataclasses import replace
from decimal import Decimal

from arret_extract.records import Claim, Order
from arret_extract.stages.outcomes.docket import Answer, Docket
from arret_extract.stages.outcomes.matching import parts_beside, worth
from arret_extract.stages.outcomes.trust import Why, granted_by
from arret_extract.vocabulary import Result


class Totals:
    """Answers totals by their heads, and heads by their total."""

    def __init__(self, docket: Docket) -> None:
        self.docket = docket

    def mend(self) -> bool:
        """Move to totals the orders of heads that were granted more than their total.

        Returns whether one was: the order that the total had is free again.
        """
        valued, found, moved = self.docket.valued, self.docket.found, False
        for place, total in enumerate(valued):
            own = found.get(total.claim_id)
            if total.head != "total" or own is None or own.order is None:
                continue
            mine = own.order
            for step in (-1, 1):
                parts = parts_beside(valued, place, step)
                head = max(parts, key=lambda c: self._given(c, mine), default=total)
                if self._given(head, mine) > worth(mine):
                    self._move(head, total, parts)
                    moved = True
                    break
        return moved

    def _given(self, claim: Claim, mine: Order) -> Decimal:
        """What the order of a claim grants; who is made to pay pays no more by what is assessed."""
        answer = self.docket.found.get(claim.claim_id)
        if (
            answer is None
            or answer.order is None
            or (mine.payer_ids and not answer.order.payer_ids)
        ):
            return Decimal(0)
        return worth(answer.order)

    def _move(self, head: Claim, total: Claim, parts: list[Claim]) -> None:
        found = self.docket.found
        freed, taken = found[total.claim_id].order, found.pop(head.claim_id).order
        assert freed is not None and taken is not None
        self.docket.used.discard(freed.order_id)
        result: Result = "partiellement_accueillie"
        found[total.claim_id] = Answer(result, taken, taken.value, granted_by(total, taken))
        for part in parts:
            found.setdefault(part.claim_id, Answer(result, taken, None, "shared"))

    def answer_parts(self) -> None:
        """Answer the heads of a total that is granted in full: the sum stands at the total."""
        valued = self.docket.valued
        for place, claim in enumerate(valued):
            answer = self.docket.found.get(claim.claim_id)
            if answer is None or answer.result in ("rejetee", "sans_objet"):
                continue
            whole = answer.result == "accueillie"
            if claim.head != "total" or (answer.order is None and not whole):
                continue
            why: Why = "part_of_total" if whole else "shared"
            for step in (-1, 1):
                for part in parts_beside(valued, place, step):
                    if whole or self.docket.refused_apart(part) is None:
                        told = Answer(answer.result, answer.order, None, why)
                        self.docket.found.setdefault(part.claim_id, told)

    def answer(self) -> None:
        """Answer the totals that no order names by what their heads were granted."""
        valued, found = self.docket.valued, self.docket.found
        for place, claim in enumerate(valued):
            if claim.head != "total" or claim.claim_id in found or self.docket.offer(claim):
                continue
            for step in (1, -1):
                parts = [found.get(c.claim_id) for c in parts_beside(valued, place, step)]
                said = [a for a in parts if a is not None]
                if any(a.result != "rejetee" for a in said):
                    found[claim.claim_id] = self._summed(claim, said)
                    break

    def _summed(self, claim: Claim, parts: list[Answer]) -> Answer:
        """The answer to a total, by those to its heads."""
        given = [a.awarded for a in parts if a.awarded is not None]
        granted = sum(given, Decimal(0)) or None
        full = granted is not None and granted >= (claim.value or 0)
        order = next((a.order for a in parts if a.order is not None), None)
        result: Result = "accueillie" if full else "partiellement_accueillie"
        return Answer(result, order, granted, "sum_of_heads")

    def stand_first(self, head: Claim, members: list[Claim]) -> list[Claim]:
        """Move a sum for all that is asked from the head it matched to the first; those left."""
        found = self.docket.found
        own = [c for c in members if c.claimant_ids == head.claimant_ids]
        first = min(own, key=lambda c: c.claim_id, default=head)
        told = replace(found[head.claim_id], result="partiellement_accueillie", why="shared")
        given = worth(told.order) if told.order is not None else None
        holds = given is None or worth(first) >= given
        if first.claim_id < head.claim_id and holds and self.docket.refused_apart(first) is None:
            found[first.claim_id], told = told, replace(told, awarded=None)
        found[head.claim_id] = told
        return [c for c in members if c.claim_id not in found]
