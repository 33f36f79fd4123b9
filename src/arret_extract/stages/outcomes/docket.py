"""What a ruling asks and orders, and what has been answered of it so far."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from arret_extract.matching.compiling import compiled
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.records import Claim, Order
from arret_extract.ruling import Ruling
from arret_extract.stages.outcomes.changes import (
    Changes,
    means,
    only_reverses_exceptions,
    points_of,
)
from arret_extract.stages.outcomes.children import for_each_child
from arret_extract.stages.outcomes.deferral import deferral, is_put_off, words
from arret_extract.stages.outcomes.denials import Denials
from arret_extract.stages.outcomes.headings import Headings
from arret_extract.stages.outcomes.judged import Judged
from arret_extract.stages.outcomes.labels import Labels
from arret_extract.stages.outcomes.matching import LATER, MOST, covers, kin, worth
from arret_extract.stages.outcomes.reasons import Reasons, stems_of
from arret_extract.stages.outcomes.refusals import Refusals
from arret_extract.stages.outcomes.trust import Why
from arret_extract.vocabulary import ALONE, Result

# Words of any order that refuses a sum.
ANY_REFUSAL = frozenset(
    """deboute debout rejett rejet dire dommag interet indemni prejudi reparat titre demand formul
    surplu montant euros somm payer paiemen principa irrecev declar mal fond condamn""".split()  # noqa: SIM905
)
_ONE_REFUSED = re.compile(r"\b(?:sa|la|leur) (?:demande|pretention|reclamation)\b")
_NOTHING_LEFT = compiled(r"\bsans objet\b|\blieu (?:a|de) statuer\b")
# What tells nothing of how a party fares.
_NO_MERITS = frozenset(
    {"constat", "recevabilite", "procedure", "depens", "execution_provisoire"}
    | {"infirmation", "annulation"}
)
_UPHOLDING = frozenset({"confirmation"})
_AGAINST = frozenset({"rejet", "irrecevabilite"}) | _UPHOLDING
# "La demande subsidiaire est dès lors sans objet."
_SAID_MOOT = compiled(
    r"\b(?:demandes?|pretentions?) (?:\w+ ){0,4}subsidiaires?\b[^.;\n\f]{0,60}?"
    r"\b(?:sans objet|n'y a (?:pas |donc )*lieu d'examiner)"
)
_ABUSE = compiled(r"\babusi(?:f|ve)s?\b")
# Refusals that name what they refuse.
_SAID_REFUSED = frozenset({"refused_by_head", "refused_in_reasons"})
_KEPT_SAFE = re.compile(r"\b(?:garanti|relev)")


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one claim."""

    result: Result
    order: Order | None
    awarded: Decimal | None
    why: Why
    read: tuple[int, int] | None = None  # in the view, where the reasons say it


def refused_in_reasons(read: tuple[int, int]) -> Answer:
    """The refusal of a sum by words of the reasons."""
    return Answer("rejetee", None, Decimal("0.00"), "refused_in_reasons", read)


class Docket:
    """The claims and orders of a ruling, and the answers found."""

    def __init__(self, ruling: Ruling) -> None:
        self.ruling = ruling
        self.claims, self.orders = ruling.claims[: 2 * MOST], ruling.orders[:MOST]
        sums = [o for o in ruling.orders if o.value is not None][:MOST]
        self.sums = [for_each_child(ruling, o) for o in sums]
        self.used: set[int] = set()
        self.refusals = Refusals(ruling, self.orders)
        self.roles = {p.party_id: p.role for p in ruling.parties}
        kinds = {o.kind for o in ruling.orders}
        self.confirmed = "confirmation" in kinds
        self.reversed = bool(kinds & {"infirmation", "annulation"})
        # "Confirme, sauf sur le montant ; le réforme de ce seul chef": told already.
        self.reversed &= not only_reverses_exceptions(ruling, self.orders)
        self.upheld = self.confirmed and not self.reversed
        # "Confirme le jugement sauf…" reverses the rest.
        saving = ruling.decision.outcome == "infirmation_partielle"
        self.partly = self.confirmed and (self.reversed or saving)
        # Upheld with nothing excepted ("sauf en ce que…").
        self.kept = self.upheld and not any(
            "sauf" in words(ruling, o, 80) for o in self.orders if o.kind == "confirmation"
        )
        self.reasons = Reasons(ruling, kept=self.kept)
        self.headings = Headings(self.reasons)
        self.labels = Labels(self.reasons, self.refusals)
        self.denials = Denials(self.reasons, self.labels, self.valued)
        self.judged = Judged(ruling).orders(kept=self.kept) if self.confirmed else []
        self.changes = Changes(ruling, self.orders, self.reasons.stems)
        self.emptying = [o for o in self.orders if _NOTHING_LEFT.search(words(ruling, o))]
        self.pending = is_put_off(ruling, self.orders)
        self.found: dict[int, Answer] = {}
        self.offers = {c.claim_id for c in self.claims if self._is_offer(c)}

    def first(self, *kinds: str) -> Order | None:
        """The first order of some kind."""
        return next((o for o in self.ruling.orders if o.kind in kinds), None)

    @cached_property
    def valued(self) -> list[Claim]:
        """The claims of a sum, as many as any ruling has."""
        valued = [c for c in self.claims if c.value is not None and c.kind != "confirmation"]
        return valued[:MOST]

    def offer(self, claim: Claim) -> bool:
        """Whether a debtor offers the sum that it asks the court to fix."""
        return claim.claim_id in self.offers

    def _is_offer(self, claim: Claim) -> bool:
        if claim.kind != "fixation" or claim.head == "article_700":
            return False
        asks, owed = set(claim.claimant_ids), set(claim.against_ids)
        same = [o for o in self.sums if o.head == claim.head and o.kind == "fixation"]
        if any(_owed_by(o, asks) for o in same):
            return True
        if any(owed & set(o.payer_ids) for o in same) or (
            claim.head == "principal" and any(not o.payer_ids and not o.payee_ids for o in same)
        ):
            return False  # asked of who owes it, or what a thing is worth
        paid = [o for o in self.sums if o.head not in ALONE and _charged(o, claim)]
        got = (o for o in self.sums if set(o.payee_ids) & asks)
        return bool(paid) and not any(kin(claim, o) or covers(o, claim) for o in got)

    def charging(self, offer: Claim) -> Order | None:
        """The order for what an offer is for: of several the one of its sum, or in its place."""
        owed = set(offer.against_ids)
        charged = [
            o
            for o in self.sums
            if (o.head == offer.head or covers(o, offer))
            and (set(o.payee_ids) & owed or _owed_by(o, set(offer.claimant_ids)))
            and (not o.payer_ids or _charged(o, offer))
        ]
        same = [o for o in charged if o.head == offer.head] or charged
        same = [o for o in same if o.kind == "fixation"] or same
        alike = [
            c.claim_id
            for c in self.claims
            if c.claim_id in self.offers
            and (c.head, c.against_ids) == (offer.head, offer.against_ids)
        ]
        if len(same) > 1 and len(same) != len(alike):
            return next((o for o in same if worth(o) == worth(offer)), None)
        return same[min(alike.index(offer.claim_id), len(same) - 1)] if same else None

    def moot(self, claim: Claim) -> bool:
        """Whether the court need not come to a claim."""
        if self.pending:
            return self.refusals.by_head(claim) is None
        if claim.claim_rank not in LATER:
            return False
        return self.granted_before(claim) or self.wins(claim)

    def emptied(self, claim: Claim) -> Order | None:
        """The order that finds nothing left of what a claim asks ("est devenue sans objet")."""
        if (withdrawn := self.refusals.withdrawn(claim)) is not None:
            return withdrawn
        if not self.emptying or _NOTHING_LEFT.search(words(self.ruling, claim)):
            return None
        own = (o for o in self.emptying if self.reasons.alike(claim, o, firm=True))
        return next(own, None) or self.refusals.emptying(claim, self.emptying)

    def pass_over(self) -> None:
        """Leave open what is asked should another claim fail, where none did.

        What an order grants by itself was come to, and a request to dismiss all that the others
        ask fares as that does.
        """
        moot = self._said_moot()
        for claim in self.claims:
            answer = self.found.get(claim.claim_id)
            if claim.claim_rank not in LATER or answer is None or answer.result == "sans_objet":
                continue
            if claim.kind == "confirmation" or (claim.kind == "rejet" and claim.head is None):
                continue
            if claim.value is not None and (
                answer.why in _SAID_REFUSED or _ABUSE.search(words(self.ruling, claim))
            ):
                continue  # the court came to it; how the others defend is asked in any event
            if claim.claim_id in moot:
                self.found[claim.claim_id] = Answer("sans_objet", None, None, "not_reached")
                continue
            first = [c for c in self.claims if self._is_first(c, claim)]
            twin = any((c.kind, c.head) == (claim.kind, claim.head) for c in first)
            if not twin and (claim.head in ALONE or claim.kind == "execution_provisoire"):
                continue  # costs are asked in any event
            if self._all_won(first) and not self._granted_apart(answer, first):
                self.found[claim.claim_id] = Answer("sans_objet", None, None, "not_reached")

    def _said_moot(self) -> set[int]:
        """The sums asked by one party in the second place that the reasons need not come to."""
        later = [
            c
            for c in self.valued
            if c.claim_rank in LATER
            and (answer := self.found.get(c.claim_id)) is not None
            and answer.result == "rejetee"
        ]
        if len({c.claimant_ids for c in later}) != 1:
            return set()
        folded, index = self.ruling.view.folded, PartyIndex.of(self.ruling)
        said = [
            {*index.find(*hit.span())} <= {*later[0].claimant_ids}
            for place in self.reasons.stretches
            if (hit := _SAID_MOOT.search(folded, *place))
        ]
        return {c.claim_id for c in later} if any(said) else set()

    def _is_first(self, claim: Claim, later: Claim) -> bool:
        """Whether a claim is one that the claimants of a subsidiary claim rank before it."""
        asks = set(claim.claimant_ids) & set(later.claimant_ids)
        return bool(asks) and claim.claim_rank == "principal" and claim.claim_id in self.found

    def _all_won(self, first: list[Claim]) -> bool:
        """Whether what is asked first was granted: what is to be paid or done, if any is."""
        merits = [c for c in first if c.head not in ALONE and c.kind not in _NO_MERITS]
        merits = merits or [c for c in first if c.kind == "constat"]
        for kinds in (_AGAINST, _UPHOLDING):
            merits = [c for c in merits if c.kind not in kinds] or merits
        results = {self.found[c.claim_id].result for c in merits}
        return "accueillie" in results and results <= {"accueillie", "sans_objet"}

    def _granted_apart(self, answer: Answer, first: list[Claim]) -> bool:
        """Whether an order grants a claim and none of those that are asked before it."""
        granted = answer.order is not None and answer.result != "rejetee"
        return granted and all(self.found[c.claim_id].order is not answer.order for c in first)

    def granted_before(self, claim: Claim) -> bool:
        """Whether the sum that a claimant of another one asks first has been granted it."""
        if claim.head in ALONE:
            return False
        if claim.value is None and (claim.kind != "condamnation" or self.kept_safe(claim)):
            return False
        return any(
            self.found[c.claim_id].result in ("accueillie", "partiellement_accueillie")
            for c in self.valued
            if c.claim_id in self.found
            and c.claim_id < claim.claim_id
            and c.claim_rank == "principal"
            and c.claimant_ids == claim.claimant_ids
            and c.head not in ALONE
            and (claim.value is None or c.head == claim.head or c.value == claim.value)
        )

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
        return self.refusals.dismisses_others(claim)

    def refused(self, claim: Claim, told: Why | None = None) -> Answer:
        """The refusal of a claim, by what says it; `told` where nothing does."""
        nothing = Decimal("0.00") if claim.value is not None else None
        if (order := self.refused_for_it(claim)) is not None:
            return Answer("rejetee", order, nothing, "refused_by_head")
        if order := self.refusals.by_name(claim) or self.refusals.by_kind(claim):
            # What is no sum may be granted by words that name no request.
            why: Why = "refused_with_all" if claim.value is None else "refused_by_name"
            return Answer("rejetee", order, nothing, why)
        if (later := deferral(self.ruling, self.orders, claim)) is not None:
            return Answer("sans_objet", later, None, "put_off")
        if claim.head == "article_700" and self.bears_costs(claim):
            return Answer("rejetee", None, nothing, "bears_costs")
        if claim.head != "article_700" and self.upheld_against(claim):
            order = self.first("confirmation")
            return Answer("rejetee", order, nothing, "refused_by_confirmation")
        if claim.value is not None and (read := self.refusal(claim)):
            return refused_in_reasons(read)
        if self.refusals.left_over():
            rest: Why = "refused_with_the_rest" if claim.value is None else "sum_of_the_rest"
            return Answer("rejetee", None, nothing, told or rest)
        return Answer("rejetee", None, nothing, told or "unanswered")

    def refused_for_it(self, claim: Claim) -> Order | None:
        """The order that refuses a claim by its words or head, and nothing else of that head."""
        order = self.refusals.by_head(claim)
        if claim.head in ALONE or claim.value is None:
            return order
        name = self.labels.of(claim)
        if order is None:
            order = self.refusals.in_words(claim, name)
            return None if order is None or self._names_another(order, claim) else order
        if self._names_another(order, claim):
            return None
        said = self._said_refused(order)
        others = (o for o in self.refusals.orders if o is not order and o.head == claim.head)
        return order if not (name and said) or name & said or any(others) else None

    def _said_refused(self, order: Order) -> frozenset[str]:
        """The words that tell what an order refuses."""
        return stems_of(words(self.ruling, order)) - ANY_REFUSAL - self.reasons.stems

    def _names_another(self, order: Order, claim: Claim) -> bool:
        """Whether the one thing that an order refuses is told by the words of another claim."""
        if not _ONE_REFUSED.search(words(self.ruling, order)):
            return False
        name = self.labels.of(claim)
        rivals = [self.labels.of(c) for c in self.valued if c.claimant_ids == claim.claimant_ids]
        told = any(rival & self._said_refused(order) for rival in rivals)
        points = points_of(words(self.ruling, order))
        if not name:  # "un rappel de salaire" has no words but those of any such sum
            name = stems_of(words(self.ruling, claim)) - ANY_REFUSAL
        return told and not any(means(said - ANY_REFUSAL, name, rivals) for said in points)

    def refusal(self, claim: Claim) -> tuple[int, int] | None:
        """The words of the reasons that refuse a claim: its sum, under its heading or by name."""
        by_sum = self.reasons.refused(claim) or self.headings.refused(claim)
        return by_sum or self.denials.refused(claim)

    def refused_apart(self, claim: Claim) -> Answer | None:
        """The refusal of one head of a sum that is granted for others, where something says it."""
        if self.refused_for_it(claim) is not None:
            return self.refused(claim)
        read = self.refusal(claim)
        if read is None and (post := self.reasons.post(claim)) is not None:
            read = self.reasons.refuses(post)
        return None if read is None else refused_in_reasons(read)

    def kept_safe(self, row: Claim | Order) -> bool:
        """Whether somebody is to be kept safe, not paid."""
        return _KEPT_SAFE.search(words(self.ruling, row)) is not None

    def bears_costs(self, claim: Claim) -> bool:
        """Whether the claimants bear the costs: who does pays those of the others (article 700)."""
        asks = set(claim.claimant_ids)
        costs = [set(o.payer_ids) for o in self.orders if o.kind == "depens" and o.payer_ids]
        return bool(asks and costs) and all(asks <= payers for payers in costs)

    def upheld_against(self, claim: Claim) -> bool:
        """Whether the judgment is upheld against the appeal of a claimant."""
        return self.upheld and self.appeals(claim)

    def appeals(self, claim: Claim) -> bool:
        """Whether one of those who ask is an appellant."""
        return any(self.roles.get(i) == "appelant" for i in claim.claimant_ids)

    def unreached(self, claim: Claim) -> Answer:
        """The answer to a claim that the court does not come to."""
        return Answer(
            "sans_objet",
            deferral(self.ruling, self.orders, claim) if self.pending else None,
            None,
            "put_off" if self.pending else "not_reached",
        )

    def claim(self, claim_id: int) -> Claim:
        """A claim by its number."""
        claim: Claim = self.claims[claim_id]
        return claim


def _owed_by(order: Order, ids: set[int]) -> bool:
    """Whether an order fixes what some parties owe and says to nobody."""
    return order.kind == "fixation" and not order.payee_ids and bool(ids & set(order.payer_ids))


def _charged(order: Order, offer: Claim) -> bool:
    """Whether those who make an offer pay an order, or it fixes what is owed and names no payer.

    An insurer, a fund or a co-debtor may offer what another is made to pay.
    """
    asks, owed = set(offer.claimant_ids), set(offer.against_ids)
    if not order.payer_ids:
        return order.kind == "fixation" and bool(owed & set(order.payee_ids))
    if asks & set(order.payer_ids):
        return True
    paid = set(order.payee_ids)
    return order.head == offer.head and bool(owed & paid) and not asks & paid
