"""The answer that grants a claim: by an order, or by a sum of the reasons."""

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from arret_extract.records import Claim, Order
from arret_extract.stages.checks.findings import slip_apart
from arret_extract.stages.checks.totals import CENT
from arret_extract.stages.outcomes.docket import Answer
from arret_extract.stages.outcomes.matching import FRANC, euros, worth
from arret_extract.stages.outcomes.reasons import Award
from arret_extract.stages.outcomes.trust import Why, granted_by
from arret_extract.vocabulary import Result


def granted(claim: Claim, order: Order) -> Answer:
    """The answer to a claim by the sum of an order."""
    assert claim.value is not None and order.value is not None
    given, asked = worth(order), worth(claim)
    # A court that copies a figure wrongly means the figure asked.
    full = given >= asked - 1 or slip_apart(given, asked)
    result: Result = "accueillie" if full else "partiellement_accueillie"
    return Answer(result, order, order.value, granted_by(claim, order))


def upheld(claim: Claim, given: Order, order: Order | None, why: Why) -> Answer:
    """The answer to a claim by a sum of the first judge, under the order that leaves it."""
    assert given.value is not None
    answer = granted(claim, given)
    full = answer.result == "accueillie"
    value = _as_asked(claim, given.value, given.currency, full=full)
    return replace(answer, order=order, awarded=value, why=why)


def by_award(claim: Claim, award: Award, order: Order | None) -> Answer:
    """The answer to a claim by a sum of the reasons, under an order."""
    given = euros(award.value, award.currency)
    full = given >= worth(claim) - 1
    result: Result = "accueillie" if full else "partiellement_accueillie"
    value = _as_asked(claim, award.value, award.currency, full=full)
    return Answer(result, order, value, "granted_in_reasons", (award.start, award.end))


def _as_asked(claim: Claim, value: Decimal, currency: str | None, *, full: bool) -> Decimal:
    """A sum granted in the currency it was asked in, francs at their fixed rate."""
    assert claim.value is not None
    if currency == claim.currency or {currency, claim.currency} != {"EUR", "FRF"}:
        return value
    rate = FRANC if claim.currency == "FRF" else Decimal(1)
    return claim.value if full else (euros(value, currency) * rate).quantize(CENT, ROUND_HALF_UP)
