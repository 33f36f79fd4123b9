"""The answer that grants a claim: by an order, or by a sum of the reasons."""

from decimal import ROUND_HALF_UP, Decimal

from arret_extract.records import Claim, Order
from arret_extract.stages.checks.findings import slip_apart
from arret_extract.stages.checks.totals import CENT
from arret_extract.stages.outcomes.docket import Answer
from arret_extract.stages.outcomes.matching import FRANC, euros, worth
from arret_extract.stages.outcomes.reasons import Award
from arret_extract.stages.outcomes.trust import granted_by
from arret_extract.vocabulary import Result


def granted(claim: Claim, order: Order) -> Answer:
    """The answer to a claim by the sum of an order."""
    assert claim.value is not None and order.value is not None
    given, asked = worth(order), worth(claim)
    # A court that copies a figure wrongly means the figure asked.
    full = given >= asked - 1 or slip_apart(given, asked)
    result: Result = "accueillie" if full else "partiellement_accueillie"
    return Answer(result, order, order.value, granted_by(claim, order))


def by_award(claim: Claim, award: Award, order: Order | None) -> Answer:
    """The answer to a claim by a sum of the reasons, under an order."""
    assert claim.value is not None
    given = euros(award.value, award.currency)
    full = given >= worth(claim) - 1
    result: Result = "accueillie" if full else "partiellement_accueillie"
    value = award.value
    if award.currency != claim.currency and {award.currency, claim.currency} == {"EUR", "FRF"}:
        rate = FRANC if claim.currency == "FRF" else Decimal(1)
        value = claim.value if full else (given * rate).quantize(CENT, ROUND_HALF_UP)
    return Answer(result, order, value, "granted_in_reasons", (award.start, award.end))
