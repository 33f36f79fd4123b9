"""How the heads fared that one sum answers together: by what the reasons say of each.

Where an order grants one sum for several heads, the reasons may grant them one by one, refuse some
and say nothing of what they grant in full.
"""

from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import combinations

from arret_extract.records import Claim, Order
from arret_extract.stages.outcomes.docket import Answer, Docket, refused_in_reasons
from arret_extract.stages.outcomes.grants import by_award
from arret_extract.stages.outcomes.matching import (
    BROAD,
    DAMAGE,
    LATER,
    covers,
    euros,
    faces,
    worth,
)
from arret_extract.stages.outcomes.reasons import Award
from arret_extract.stages.outcomes.totals import Totals
from arret_extract.vocabulary import Result

# How much more than was asked for a global sum may grant.
MORE = Decimal("1.2")
# Of so many heads of which nothing is said it is tried which make up a sum.
MOST_UNSAID = 8


@dataclass(frozen=True, slots=True)
class Sharing:
    """Answers the heads of global sums, in the docket they stand in.

    `apart` are the claims that the reasons answer one by one, `headed` the orders that answer one
    claim alone, as a heading of the reasons or their own words tell.
    """

    docket: Docket
    apart: dict[int, Award]
    headed: set[int]

    def share(self, order: Order) -> None:
        """Answer the heads that one global sum covers, besides the claim it matched."""
        assert order.value is not None
        if order.head not in DAMAGE | {"provision"} or order.order_id in self.headed:
            return
        if len(spent := self._given(order)) > 1 and abs(worth(order) - sum(spent)) < 1:
            return  # nothing is left of it
        given = ((i, a) for i, a in self.docket.found.items() if i not in self.apart)
        matched = next((i for i, a in given if a.order is order), None)
        members = [
            c
            for c in self.docket.valued
            if c.claim_id not in self.docket.found
            and not self.docket.offer(c)
            and covers(order, c)
            and faces(c, order)
        ]
        head = self.docket.claim(matched) if matched is not None else None
        if head is not None:
            members = [c for c in members if not self.docket.labels.sets_apart(head, order, c)]
        if head is not None and head.claim_rank not in LATER:
            # What is asked should that fail is not granted with it.
            members = [c for c in members if c.claim_rank not in LATER]
        if not members:
            return
        if (
            head is not None
            and head.head == "total"
            and sum(self.docket.reasons.award(c) is not None for c in members) < 3
        ):
            members = [c for c in members if c.claimant_ids == head.claimant_ids]
            for claim in members:
                self.docket.found[claim.claim_id] = self._part(
                    claim, order, self.docket.found[head.claim_id].result
                )
            return
        if head is not None and head.head != "total" and worth(head) == worth(order):
            return  # what grants one claim to the cent is granted on no other
        group = sorted([*members, *([head] if head else [])], key=lambda c: c.claim_id)
        said = _told_once({c.claim_id: self.docket.reasons.award(c) for c in group}, order)
        parted = any(self.docket.found[i].order is order for i in self.apart)
        told = [a for a in said.values() if a is not None]
        # One post alone may make up the whole sum, or what it leaves be what others ask.
        alone = len(told) == 1 and self._leaves(group, said, order)
        if order.head in BROAD and (parted or len(told) > 1 or alone):
            self._by_posts(group, said, order)
            return
        rest = order.value if head is None else None
        asked = sum(map(worth, group), Decimal(0))
        # A debt that grew since the claim is granted as it stands, more than was first asked;
        # damage of more than was asked for is that of other heads too.
        granted = worth(order)
        if order.head in DAMAGE and granted > asked * MORE + 1:
            return
        full = head is None and granted >= asked - 1
        if head is not None and head.head != "total" and self.docket.labels.lumps(order):
            members = Totals(self.docket).stand_first(head, members)
        for claim in members:
            answer = self._part(claim, order, "accueillie" if full else "partiellement_accueillie")
            if answer.awarded is None and rest is not None:
                answer, rest = replace(answer, awarded=rest), None
            self.docket.found[claim.claim_id] = answer

    def _leaves(self, group: list[Claim], said: dict[int, Award | None], order: Order) -> bool:
        """Whether what the reasons grant on one head leaves nothing, or what others ask."""
        told = next(a for a in said.values() if a is not None)
        rest = worth(order) - euros(told.value, told.currency)
        others = [c for c in group if said[c.claim_id] is None]
        if len(others) > MOST_UNSAID:
            return rest == 0
        return len(_ways(others, rest)) == 1

    def _part(self, claim: Claim, order: Order, result: Result) -> Answer:
        """The answer to one head of a global sum: the sum itself stands at another."""
        return self.docket.refused_apart(claim) or Answer(result, order, None, "shared")

    def _by_posts(self, group: list[Claim], said: dict[int, Award | None], order: Order) -> None:
        """Answer heads by what the reasons grant for the post of each."""
        spent = {a.read[0] for a in self.docket.found.values() if a.read is not None}
        for claim in group:
            award = said[claim.claim_id] or self.docket.reasons.equal(claim)
            more = award is not None and euros(award.value, award.currency) > worth(claim) + 1
            if award is not None and not more and award.start not in spent:
                spent.add(award.start)
                answer = by_award(claim, award, order)
            elif refusal := self.docket.reasons.refuses(self.docket.reasons.post(claim)):
                answer = refused_in_reasons(refusal)
            elif self.docket.reasons.finds(self.docket.reasons.post(claim)):
                answer = self._part(claim, order, "partiellement_accueillie")
            else:
                answer = Answer("rejetee", None, Decimal("0.00"), "post_unsaid")
            self.docket.found[claim.claim_id] = answer
        self._make_up(group, order)

    def _given(self, order: Order) -> list[Decimal]:
        """What was given of an order, claim by claim, in euros."""
        answers = (a for a in self.docket.found.values() if a.order is order)
        return [euros(a.awarded, order.currency) for a in answers if a.awarded is not None]

    def _make_up(self, group: list[Claim], order: Order) -> None:
        """Grant in full the heads, of which nothing is said, that make up the sum with the rest.

        A court that grants what is asked may say no more of it.
        """
        found = self.docket.found
        unsaid = [c for c in group if found[c.claim_id].why == "post_unsaid"]
        given = self._given(order)
        if not unsaid or len(unsaid) > MOST_UNSAID or not given:
            return
        ways = _ways(unsaid, worth(order) - sum(given))
        if len(ways) != 1:
            return
        for claim in unsaid:
            full = claim in ways[0]
            found[claim.claim_id] = (
                Answer("accueillie", order, claim.value, "makes_up_the_rest")
                if full
                else Answer("rejetee", None, Decimal("0.00"), "not_in_the_sum")
            )


def _told_once(said: dict[int, Award | None], order: Order) -> dict[int, Award | None]:
    """What the reasons grant on each head, a sum that is all of an order on the first alone.

    "Il sera alloué 900 €", then, behind a head that is refused: "Le préjudice s'élève à 900 €".
    """
    whole = [a.start for a in said.values() if a and euros(a.value, a.currency) == worth(order)]
    return {i: None if a and a.start in whole[1:] else a for i, a in said.items()}


def _ways(claims: list[Claim], rest: Decimal) -> list[tuple[Claim, ...]]:
    """The sets of some claims that add up to what is left of a sum."""
    return [
        some
        for n in range(len(claims) + 1)
        for some in combinations(claims, n)
        if abs(sum(map(worth, some), Decimal(0)) - rest) < 1
    ]
