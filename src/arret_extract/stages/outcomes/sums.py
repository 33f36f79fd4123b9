"""The answers to claims of a sum.

A sum is answered by an order for the same head between the same parties; where a global sum answers
several heads, it stands at their total and the reasons say how each head fared. What no order
answers is dismissed (article 5 CPC: the judge rules on all that is asked).
"""

import re
from dataclasses import replace
from decimal import Decimal

from arret_extract.records import Claim, Order
from arret_extract.stages.claims.sentences import sentence_start
from arret_extract.stages.outcomes.confirmed import Confirmed
from arret_extract.stages.outcomes.docket import Answer, Docket, refused_in_reasons
from arret_extract.stages.outcomes.grants import by_award, granted
from arret_extract.stages.outcomes.leftovers import Leftovers
from arret_extract.stages.outcomes.matching import (
    DAMAGE,
    NEAR,
    adding_up,
    between,
    covers,
    euros,
    faces,
    kin,
    matched,
    score_of,
    worth,
)
from arret_extract.stages.outcomes.quoted import answer_quoted
from arret_extract.stages.outcomes.reasons import WELL_JUDGED, Award
from arret_extract.stages.outcomes.shares import Share, Shares
from arret_extract.stages.outcomes.sharing import Sharing
from arret_extract.stages.outcomes.totals import Totals
from arret_extract.vocabulary import ALONE

# "20 000 euros, comme l'a fait le premier juge."
_AS_JUDGED = re.compile(
    r"[^.;\n]{0,60}?\b(?:comme (?:l'|le |la |les )?(?:a |ont )?(?:\w{2,12} ){0,2}(?:le|la|les)?"
    r"|(?:allou|accord|fix|reten|evalu|chiffr)\w{1,4} par|a l'instar d[eu]s?"
    r"|ainsi que l'(?:a|ont) (?:\w{2,14} ){1,3}(?:le|les)?"
    r"|conformement (?:au|aux|a ce qu'(?:a|ont) (?:\w{2,14} ){1,3}(?:le|les)?"
    r"|a l(?:'|a )(?:appreciation|evaluation|decision) d[eu]s?))"
    r" ?(?:le |les )?(?:premiers? juges?|tribunal|jugement)\b"
    r"|[,; ]{0,2}(?:le jugement|la decision|celui-ci)[^.;\n]{0,30} (?:etant |sera |est |doit etre )"
    r"(?:donc |ainsi |en consequence )?confirme"
)
_EACH = re.compile(r"\bchacune?\b")
# How long a sentence may be.
SENTENCE = 300
# How far before an order of several its words for all of them may stand, and behind a sum.
LEADING, BEHIND = 40, 10


class Sums:
    """Answers the claims of a sum, in the docket they stand in."""

    def __init__(self, docket: Docket) -> None:
        self.docket = docket
        self.apart: dict[int, Award] = {}
        # Orders that answer one claim alone, as a heading of the reasons or their own words tell.
        self.headed: set[int] = set()

    def answer(self) -> None:
        """Answer every claim of a sum."""
        docket = self.docket
        for claim in docket.valued:
            if claim.value == 0:
                docket.found[claim.claim_id] = Answer(
                    "accueillie", None, claim.value, "nothing_asked"
                )
        answer_quoted(docket)
        self._added_up_in_reasons()
        self.apart = self._answered_apart()
        parted = [o for o in docket.sums if o.order_id in docket.used]
        self._match(self._open(), [o for o in docket.sums if o not in parted])
        self._match([c for c in self._open() if c.head == "total"], parted)
        totals = Totals(docket)
        if totals.mend():
            self._match(self._open(), [o for o in docket.sums if o.order_id not in docket.used])
        totals.answer_parts()
        self._parts_of_orders()
        totals.answer()
        sharing = Sharing(docket, self.apart, self.headed)
        for order in docket.sums:
            self._each(order)
            sharing.share(order)
        self._lost()
        Confirmed(docket).answer(self._open())
        totals.answer()
        Leftovers(docket).answer()

    def _match(self, claims: list[Claim], orders: list[Order]) -> None:
        """Answer claims by the orders that fit them, each once."""
        told = self.docket.headings.answering(claims, orders) | self.docket.labels.pairing(
            claims, orders
        )
        for first, order in matched(claims, orders, told):
            claim = self._at_its_rate(first, order)
            if not between(claim, order) and self.docket.refusals.of(claim) is not None:
                continue
            self.docket.used.add(order.order_id)
            answer = self._as_reasoned(claim, granted(claim, order))
            if (post := self._post_granted(claim, order)) is not None:
                answer = post
            elif (claim.claim_id, order.order_id) in told:
                self.headed.add(order.order_id)
                answer = answer if claim.head == order.head else replace(answer, why="headed")
            self.docket.found[claim.claim_id] = answer

    def _as_reasoned(self, claim: Claim, answer: Answer) -> Answer:
        """The answer by a sum less than asked: no slip of the pen where the reasons count it."""
        assert answer.order is not None
        given, asked = worth(answer.order), worth(claim)
        if given >= asked - 1:
            return answer
        told = {euros(a.value, a.currency) for a in self.docket.reasons.awards}
        less = given in told and asked not in told
        return replace(answer, result="partiellement_accueillie") if less else answer

    def _post_granted(self, claim: Claim, order: Order) -> Answer | None:
        """What the reasons grant on a post of damage, where an order is for several of them."""
        reasons = self.docket.reasons
        if order.head != "prejudice_corporel" or worth(order) == worth(claim):
            return None
        award, asked = reasons.award(claim), reasons.post(claim)
        if award is None or reasons.post(order) is not None:
            return None
        given = euros(award.value, award.currency)
        posts = {a.post for a in reasons.awards if a.post is not None}
        less = given < worth(order) and given <= worth(claim) + 1
        return by_award(claim, award, order) if less and len(posts - {asked}) > 0 else None

    def _at_its_rate(self, claim: Claim, order: Order) -> Claim:
        """Of claims of the same sum at two rates, the one at the rate that an order grants."""
        rate_of = self.docket.reasons.rate
        rate = rate_of(order)
        if rate is None or worth(claim) != worth(order) or rate_of(claim) in (None, rate):
            return claim
        twins = (
            c
            for c in self._open()
            if c.value == claim.value and c.claimant_ids == claim.claimant_ids
        )
        return next((c for c in twins if rate_of(c) == rate), claim)

    def _added_up_in_reasons(self) -> None:
        """Answer the heads of orders that the reasons add up, sum by sum."""
        docket = self.docket
        shares = Shares(docket.reasons, docket.labels)
        # An order whose words name one claim is for no other.
        named = {order_id for _, order_id in docket.labels.pairing(self._open(), docket.sums)}
        for order in docket.sums:
            asked = self._open()
            whole = any(worth(c) == worth(order) and between(c, order) for c in asked)
            if order.head in ALONE or whole or order.order_id in named:
                continue
            rest = [o for o in docket.sums if o is not order and o.order_id not in docket.used]
            group, share = self._adding_up(shares, order, asked, rest)
            if share is None:
                continue
            docket.used.add(order.order_id)
            for claim in group:
                award = share.awards.get(claim.claim_id)
                if award is not None:
                    docket.found[claim.claim_id] = self._shared_out(claim, award, order)
                elif share.whole and not any(score_of(claim, o) for o in rest):
                    answer = Answer("rejetee", None, Decimal("0.00"), "not_in_the_sum")
                    docket.found[claim.claim_id] = answer

    def _adding_up(
        self, shares: Shares, order: Order, asked: list[Claim], rest: list[Order]
    ) -> tuple[list[Claim], Share | None]:
        """The claims that an order may answer together, and what each was granted of it.

        Claims of any kind may be, where those of its own kind do not add up to it.
        """
        group = list[Claim]()
        for akin in (True, False):
            wider = [c for c in asked if self._may_share(c, order, rest, akin=akin)]
            # A claim told twice is a whole, not a part.
            # Of two posts of the same sum, words must tell which is which.
            alike = len({worth(c) for c in wider}) < len(wider)
            posts = {(worth(c), self.docket.reasons.post(c)) for c in wider}
            twice = alike and len(posts) < len(wider)
            if twice or len(wider) < 2 or wider == group:
                continue
            group = wider
            share = shares.of(order, group, guess=not alike)
            if share is not None and (akin or share.whole):
                return group, share
        return group, None

    def _shared_out(self, claim: Claim, award: Award, order: Order) -> Answer:
        answer = replace(by_award(claim, award, order), why="adds_up")
        told = award.start >= self.docket.ruling.view.at(claim.end_char)
        return answer if told else replace(answer, read=None)

    def _may_share(self, claim: Claim, order: Order, rest: list[Order], *, akin: bool) -> bool:
        """Whether a claim may be one of several that an order answers together."""
        alike = kin(claim, order) or covers(order, claim)
        if claim.head == "total" or claim.head in ALONE or (akin and not alike):
            return False
        alone = any(o.head == claim.head and worth(o) == worth(claim) for o in [order, *rest])
        return faces(claim, order) and not alone

    def _open(self) -> list[Claim]:
        """The claims of a sum that have no answer yet."""
        found = self.docket.found
        return [
            c for c in self.docket.valued if c.claim_id not in found and not self.docket.offer(c)
        ]

    def _lost(self) -> None:
        """Answer claims whose sum an order has lost ("les sommes de : ;") by the reasons' own.

        A sum that an order counts is granted there, not here.
        """
        counted = set(map(worth, self.docket.sums))
        for order in self.docket.orders:
            asked = [c for c in self._open() if c.head not in ALONE and between(c, order)]
            if order.kind != "condamnation" or order.value is not None or not order.payee_ids:
                continue
            given = {
                award.start: replace(
                    order,
                    order_id=award.start - len(self.docket.ruling.text),
                    head=award.head,
                    value=award.value,
                    currency=award.currency,
                )
                for award in self.docket.reasons.awards
                if euros(award.value, award.currency) not in counted and award.head not in ALONE
            }
            for claim, told in matched(asked, list(given.values())):
                if claim.head == told.head and worth(told) >= NEAR * worth(claim):
                    answer = replace(granted(claim, told), order=order, why="lost_sum")
                    self.docket.found[claim.claim_id] = answer

    def _answered_apart(self) -> dict[int, Award]:
        """Answer the heads of damage that the reasons grant one by one, under a global order.

        Where an order counts the very sum, or the one asked, it answers by itself.
        """
        ordered = {worth(o) for o in self.docket.sums if o.head not in ALONE}
        found: dict[int, Award] = {}
        for claim in self._open():
            if not self._one_of_many(claim):
                continue
            if self.docket.reasons.retells(claim) and (
                refusal := self.docket.reasons.refused(claim)
            ):
                self.docket.found[claim.claim_id] = refused_in_reasons(refusal)
                continue
            award = self.docket.reasons.granted(claim)
            if award is None:
                continue
            shared = award.start in {a.start for a in found.values()}
            if shared and not self._to_each(award.start, award.end + BEHIND):
                continue
            asked = worth(claim)
            granted = euros(award.value, award.currency)
            if granted <= asked + 1 and not {granted, asked} & ordered:
                found[claim.claim_id] = award
        if len(found) < 2 and not self.docket.kept:
            found = {i: a for i, a in found.items() if self._as_judged(a)}
        for claim_id, award in found.items():
            claim = self.docket.claim(claim_id)
            orders = (o for o in self.docket.sums if covers(o, claim) and between(claim, o))
            kept = self.docket.first("confirmation")
            if self._as_judged(award):
                order = kept
            else:
                order = next(orders, kept if self.docket.kept else None)
            self.docket.found[claim_id] = by_award(claim, award, order)
        return found

    def _to_each(self, start: int, end: int) -> bool:
        """Whether words of the view, or those that lead up to them, pay each of several."""
        folded = self.docket.ruling.view.folded
        return _EACH.search(folded, max(0, start - LEADING), end) is not None

    def _as_judged(self, award: Award) -> bool:
        """Whether the reasons grant what the first judge did, and the court confirms the rest."""
        if not self.docket.partly:
            return False
        told = ((a.role, start) for a, _, start, _ in self.docket.reasons.told)
        if ("premiere_instance", award.start) in told:
            return True
        view = self.docket.ruling.view
        low = sentence_start(view, award.start, max(0, award.start - SENTENCE))
        judged = WELL_JUDGED.search(view.folded, low, award.start)
        return judged is not None or _AS_JUDGED.match(view.folded, award.end) is not None

    def _one_of_many(self, claim: Claim) -> bool:
        """Whether a claim is for a head of damage that no order names by itself."""
        if claim.head not in DAMAGE or claim.head == "total" or self.docket.offer(claim):
            return False
        return claim.head == "prejudice_corporel" or not any(
            o.head == claim.head and between(claim, o) for o in self.docket.sums
        )

    def _parts_of_orders(self) -> None:
        """Answer claims that one order adds up: each is granted in full."""
        for order in self.docket.sums:
            if order.order_id in self.docket.used or order.value is None:
                continue
            kind = [c for c in self.docket.valued if kin(c, order) and faces(c, order)]
            for parts in adding_up(kind, order):
                for claim in parts:
                    self.docket.found.setdefault(
                        claim.claim_id, Answer("accueillie", order, claim.value, "added_up")
                    )
                self.docket.used.add(order.order_id)
                break

    def _each(self, order: Order) -> None:
        """Answer the claims of all those who are paid a sum each, or one for their costs."""
        paid = set(order.payee_ids)
        if len(paid) < 2 or not (order.head == "article_700" or self._is_each(order)):
            return
        for claim in self._open():
            own = claim.head == order.head and set(claim.claimant_ids) < paid
            if own and between(claim, order) and worth(claim) >= worth(order) - 1:
                self.docket.found[claim.claim_id] = granted(claim, order)

    def _is_each(self, order: Order) -> bool:
        """Whether an order pays each of several, in its own words or those that lead up to it."""
        view = self.docket.ruling.view
        return self._to_each(view.at(order.start_char), view.at(order.end_char))
