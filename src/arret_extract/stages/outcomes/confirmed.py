"""The answers to claims by what the first judge granted, where his judgment is confirmed."""

import re
from decimal import Decimal

from arret_extract.mentions.resolve import PartyIndex
from arret_extract.records import Claim, Order
from arret_extract.stages.outcomes.changes import SAVING, means, points_of
from arret_extract.stages.outcomes.deferral import words
from arret_extract.stages.outcomes.docket import ANY_REFUSAL, Answer, Docket
from arret_extract.stages.outcomes.grants import upheld
from arret_extract.stages.outcomes.judged import STRANGER, Judged
from arret_extract.stages.outcomes.leftovers import asks_anew
from arret_extract.stages.outcomes.matching import BROAD, between, covers, matched, worth
from arret_extract.stages.outcomes.trust import Why
from arret_extract.vocabulary import ALONE

# A sum of the first judge that is to be raised.
_RAISES = re.compile(
    r"\b(?:port(?:er|ee?s?)|elev(?:er|ee?s?)|augment|major|relev(?:er|ee?s?))\w{0,5}\b"
)
# "A débouté X de sa demande de…", up to what else was decided.
_REFUSED_BEFORE = re.compile(
    r"\b(?:deboute|rejete)\w{0,3}\b"
    r"(?:(?!\b(?:condamn|allou|accord|fix|ordonn)\w{1,4}\b|\b(?:dit|juge) )[^;\n\f]){1,300}"
)


class Confirmed:
    """Answers claims by sums of the first judge, in the docket they stand in.

    Costs of appeal are asked anew: what was granted for those before is no answer to them.
    """

    def __init__(self, docket: Docket) -> None:
        self.docket = docket
        self.order = docket.first("confirmation")

    def answer(self, claims: list[Claim]) -> None:
        """Answer those of some claims that a sum of the first judge answers."""
        docket = self.docket
        asked = [c for c in claims if not self._asks_anew(c)]
        for claim in asked:
            if self._refused_before(claim):
                answer = Answer("rejetee", self.order, Decimal("0.00"), "refused_by_confirmation")
                docket.found[claim.claim_id] = answer
        asked = self._left(asked)
        judged = [o for o in docket.judged if o.head not in ALONE and not self._is_spent(o)]
        judged = [o for o in judged if o.payee_ids != STRANGER]
        for claim, given in (pairs := matched(asked, judged, docket.labels.pairing(asked, judged))):
            equal = worth(claim) == worth(given)
            if equal or (claim.head == given.head and not self._apart(claim, given)):
                why: Why = "judged_alike" if equal else "judged_less"
                docket.found[claim.claim_id] = upheld(claim, given, self.order, why)
        self._raised(self._left(asked), judged)
        self._untouched(self._left(asked))
        for claim in self._left(asked):
            whole = (
                g for g in judged if g.head in BROAD and covers(g, claim) and between(claim, g)
            )
            if any(not self._is_anothers(g, claim, pairs) for g in whole):
                answer = Answer("partiellement_accueillie", self.order, None, "judged_as_a_whole")
                docket.found[claim.claim_id] = answer

    def _is_spent(self, given: Order) -> bool:
        """Whether the reasons have told of a sum of the first judge which claim it answers."""
        return any(
            answer.order is self.order and answer.awarded == given.value
            for claim_id, answer in self.docket.found.items()
            if set(self.docket.claim(claim_id).claimant_ids) & set(given.payee_ids)
        )

    def _apart(self, claim: Claim, given: Order) -> bool:
        """Whether a claim and a global sum of the first judge are told by other words."""
        asked, told = self.docket.labels.of(claim), self.docket.labels.of(given)
        if asked and told and ("cong" in asked) is not ("cong" in told):
            return True  # paid leave is no other wage
        return given.head in BROAD and bool(asked and told) and not asked & told

    def _refused_before(self, claim: Claim) -> bool:
        """Whether an order confirms that the first judge refused what a claim is for."""
        name_of, asks = self.docket.labels.of, set(claim.claimant_ids)
        name = name_of(claim)
        for refused in (r for o in self.docket.orders for r in self._upheld_refusals(o, asks)):
            most = max(len(name_of(c) & refused) for c in self.docket.valued)
            if name <= refused and len(name) == most and 2 * most > len(refused):
                return True
        return False

    def _upheld_refusals(self, order: Order, asks: set[int]) -> list[frozenset[str]]:
        """The words of each thing refused to some that an order quotes and confirms."""
        if order.kind != "confirmation" or SAVING.search(words(self.docket.ruling, order)):
            return []
        view, index = self.docket.ruling.view, PartyIndex.of(self.docket.ruling)
        hits = _REFUSED_BEFORE.finditer(
            view.folded, view.at(order.start_char), view.at(order.end_char)
        )
        named = ((hit[0], set(index.find(*hit.span()))) for hit in hits)
        told = (said for said, whom in named if not whom or whom & asks)
        any_words = ANY_REFUSAL | self.docket.reasons.stems
        return [point - any_words for said in told for point in points_of(said)]

    def _is_anothers(self, given: Order, claim: Claim, pairs: list[tuple[Claim, Order]]) -> bool:
        """Whether a global sum of the first judge is for what another claim names."""
        apart = self.docket.labels.sets_apart
        return any(g is given and apart(other, given, claim) for other, g in pairs)

    def _left(self, claims: list[Claim]) -> list[Claim]:
        return [c for c in claims if c.claim_id not in self.docket.found]

    def _asks_anew(self, claim: Claim) -> bool:
        """Whether the first judge was not asked for a sum, or the court refuses it by its words."""
        anew = claim.head in ALONE or asks_anew(self.docket, claim)
        return anew or self.docket.refused_for_it(claim) is not None

    def _raised(self, asked: list[Claim], judged: list[Order]) -> None:
        """Answer those who want the one sum that they were granted raised, whatever it is for."""
        docket = self.docket
        for claim in asked if docket.kept else ():
            mine = [o for o in judged if set(o.payee_ids) & set(claim.claimant_ids)]
            alone = sum(bool(set(c.claimant_ids) & set(claim.claimant_ids)) for c in asked) == 1
            wants = _RAISES.search(words(docket.ruling, claim)) is not None
            if alone and wants and len(mine) == 1 and worth(mine[0]) < worth(claim):
                docket.found[claim.claim_id] = upheld(claim, mine[0], self.order, "judged_less")

    def _untouched(self, asked: list[Claim]) -> None:
        """Answer claims by what the first judge granted, where the court changes other points."""
        docket = self.docket
        told = docket.partly and docket.changes.rest_kept and not docket.changes.sums_changed
        if not told:
            return
        name_of = docket.labels.of
        judged = Judged(docket.ruling).orders(kept=True)
        names = [*map(name_of, docket.valued), *map(name_of, judged)]
        judged = [o for o in judged if self._is_untouched(o, names)]
        for claim, given in matched(asked, judged, docket.labels.pairing(asked, judged)):
            equal = worth(claim) == worth(given)
            alike = name_of(claim) & name_of(given) or self._is_plain(claim, given, judged)
            if claim.head == given.head and (equal or alike):
                why: Why = "judged_alike" if equal else "judged_less"
                docket.found[claim.claim_id] = upheld(claim, given, self.order, why)
        self._raised_alone(self._left(asked), judged)

    def _is_plain(self, claim: Claim, given: Order, judged: list[Order]) -> bool:
        """Whether one claim and one sum of the first judge tell their head alone, and no other."""
        docket, head = self.docket, claim.head
        asked = [c for c in docket.valued if c.head == head and between(c, given)]
        others = [o for o in [*docket.sums, *docket.refusals.orders, *judged] if o.head == head]
        bare = not docket.labels.of(claim) and not docket.labels.of(given)
        return bare and asked == [claim] and others == [given]

    def _raised_alone(self, asked: list[Claim], judged: list[Order]) -> None:
        """Answer who wants the one sum raised that is left of what was granted under a head."""
        for claim in asked:
            same = [g for g in judged if g.head == claim.head and between(claim, g)]
            more = _RAISES.search(words(self.docket.ruling, claim)) is not None
            if more and len(same) == 1 and worth(same[0]) < worth(claim):
                answer = upheld(claim, same[0], self.order, "judged_less")
                self.docket.found[claim.claim_id] = answer

    def _is_untouched(self, given: Order, names: list[frozenset[str]]) -> bool:
        """Whether the court changes nothing about a sum of the first judge; `names` of them all."""
        name, changes = self.docket.labels.of(given), self.docket.changes
        if given.head in ALONE or not given.payee_ids:
            return False
        spared = bool(name) and not changes.rest_changed and not changes.touches(name, names)
        told = (self.docket.labels.of(o) for o in self.docket.sums if _for(o, given))
        return (spared or changes.keeps(name) is True) and not any(
            means(point, name, names) for point in told
        )


def _for(order: Order, given: Order) -> bool:
    """Whether an order may be for those whom the first judge granted a sum."""
    return not order.payee_ids or bool(set(order.payee_ids) & set(given.payee_ids))
