"""Whether a first judge grants all that is asked: what the orders leave open, the answers tell."""

from bisect import bisect_left
from collections.abc import Iterable
from decimal import Decimal

from arret_extract.heads import AFTER, BEFORE, head_of
from arret_extract.records import Amount, Claim, Order, Outcome
from arret_extract.ruling import Ruling
from arret_extract.stages.orders.verdicts import GRANTING
from arret_extract.text import Span
from arret_extract.vocabulary import COSTS, Result


def lower_outcome(ruling: Ruling) -> None:
    """Make `decisions.outcome` `accueil_partiel` where a claimant gets less than was asked."""
    if ruling.decision.outcome != "accueil":
        return
    answers = _to_claimants(ruling)
    with_sums = [a for a in answers if a.claimed is not None]
    row: Claim | Order | None = None
    if less := _first(answers, "partiellement_accueillie"):
        row, why = ruling.claims[less.claim_id], "outcome.granted_in_part"
    elif _all_answer(ruling) and (less := _first(with_sums, "rejetee")):
        row, why = ruling.claims[less.claim_id], "outcome.refused_in_part"
    elif not with_sums or any(a.result != "accueillie" for a in with_sums):
        row, why = _less_than_asked(ruling), "outcome.less_than_asked"
    if row is not None:
        span = Span(row.start_char, row.end_char)
        ruling.decide_again("outcome", "accueil_partiel", span, why)


def _to_claimants(ruling: Ruling) -> list[Outcome]:
    """The answers to what those ask who brought the case."""
    claimants = {p.party_id for p in ruling.parties if p.role == "demandeur"}
    return [
        answer
        for answer in ruling.outcomes
        if not claimants.isdisjoint(ruling.claims[answer.claim_id].claimant_ids)
    ]


def _first(answers: Iterable[Outcome], result: Result) -> Outcome | None:
    return next((a for a in answers if a.result == result), None)


def _all_answer(ruling: Ruling) -> bool:
    """Whether what is granted answers claims, so that a claim without answer is indeed refused."""
    answering = {a.order_id for a in ruling.outcomes}
    granted = [o for o in ruling.orders if o.kind in GRANTING and o.head not in COSTS]
    sums = [o.order_id for o in granted if o.kind == "condamnation" and o.value is not None]
    return bool(granted) and answering.issuperset(sums)


def _less_than_asked(ruling: Ruling) -> Order | None:
    """The order of a sum that nobody is reported to have asked."""
    asked = [
        a
        for a in ruling.amounts
        if a.value is not None
        and a.section_id is not None
        and ruling.sections[a.section_id].kind in ("facts", "moyens")
    ]
    granted = [
        o
        for o in ruling.orders
        if o.value is not None
        and (o.kind == "condamnation" or (o.kind, o.head) == ("fixation", "principal"))
    ]
    sums = _values(asked)
    costs: list[Decimal] = []
    if any(o.head == "article_700" for o in granted):
        costs = _values(a for a in asked if _for_article_700(ruling, a))
    for order in granted:
        assert order.value is not None
        against = costs if order.head == "article_700" else sums
        if against and not _near(order.value, against):
            return order
    return None


def _for_article_700(ruling: Ruling, amount: Amount) -> bool:
    view = ruling.view
    start, end = view.at(amount.start_char), view.at(amount.end_char - 1) + 1
    near = view.folded[max(0, start - BEFORE) : end + AFTER]
    if not any(word in near for word in ("700", "petible", "procedur", "frais")):
        return False
    return head_of(view, start, end)[0] == "article_700"


def _values(amounts: Iterable[Amount]) -> list[Decimal]:
    """The values of sums, in ascending order."""
    return sorted(a.value for a in amounts if a.value is not None)


def _near(value: Decimal, ordered: list[Decimal]) -> bool:
    """Whether a sum is one of `ordered`, to a thousandth: a slip of the pen changes nothing."""
    index = bisect_left(ordered, value - value / 1000)
    return index < len(ordered) and ordered[index] <= value + value / 1000
