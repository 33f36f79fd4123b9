"""The answers to requests to confirm or reverse the judgment, or a point of it."""

import re
from decimal import Decimal

from arret_extract.records import Claim
from arret_extract.stages.outcomes.deferral import words
from arret_extract.stages.outcomes.docket import Answer, Docket
from arret_extract.stages.outcomes.reasons import ANY_POST, stems_of
from arret_extract.vocabulary import Result

# The request is about a point of the judgment.
_POINT = re.compile(
    r"\ben ce qu|\b(?:sa|leur) mise\b|\b(?:sur|quant a|concernant|s'agissant)\b"
    r"|\bpour le surplus\b"
)
# Words of any such request or order.
_ANY = frozenset(
    [
        "confirm",
        "infirm",
        "reform",
        "jugemen",
        "decisio",
        "entrepr",
        "defere",
        "disposi",
        "tribuna",
        "statu",
    ]
)
_UPHELD, _REVERSED = ("confirmation",), ("infirmation", "annulation")


def confirmation_of(docket: Docket, claim: Claim) -> Answer:
    """The answer to a request to confirm the judgment."""
    order = docket.first("confirmation")
    value = claim.value
    nothing = Decimal("0.00") if value is not None else None
    if docket.confirmed and not docket.partly:
        return Answer("accueillie", order, value, "confirmed")
    if docket.confirmed:
        return _point(docket, claim, _UPHELD, _REVERSED) or Answer(
            "partiellement_accueillie", order, value, "confirmed_in_part"
        )
    return Answer("rejetee", docket.first("infirmation", "annulation"), nothing, "not_confirmed")


def reversal_of(docket: Docket, claim: Claim) -> Answer:
    """The answer to a request to reverse or annul the judgment."""
    order = docket.first("infirmation", "annulation", "confirmation")
    if docket.reversed and not docket.confirmed:
        return Answer("accueillie", order, None, "reversed")
    if docket.partly:
        return _point(docket, claim, _REVERSED, _UPHELD) or Answer(
            "partiellement_accueillie", order, None, "reversed_in_part"
        )
    return Answer("rejetee", order, None, "not_reversed")


def _point(
    docket: Docket, claim: Claim, granting: tuple[str, ...], refusing: tuple[str, ...]
) -> Answer | None:
    """The answer to a request about a point that orders of one kind name, and none of the other."""
    said = words(docket.ruling, claim)
    asked = stems_of(said) - docket.reasons.stems - ANY_POST - _ANY
    if claim.value is not None or not asked or not _POINT.search(said):
        return None
    alike = [
        order
        for order in docket.orders
        if order.kind in (*granting, *refusing)
        and 2 * len(asked & stems_of(words(docket.ruling, order))) >= len(asked)
    ]
    if not alike or len({order.kind in granting for order in alike}) > 1:
        return None
    result: Result = "accueillie" if alike[0].kind in granting else "rejetee"
    return Answer(result, alike[0], None, "same_kind")
