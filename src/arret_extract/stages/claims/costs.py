"""The costs (dépens) that a request asks, among its other words."""

import re

from arret_extract.matching.compiling import compiled
from arret_extract.stages.claims.requests import Request
from arret_extract.stages.claims.rows import Placed
from arret_extract.text import View

_COSTS = compiled(
    r"\b(?:aux?|les|des|ses|leurs|le|du|en|entiers|tous|quant aux)\s"
    r"(?:(?:entiers|tous|propres|frais et|frais d'instance et|frais, et|les|seuls"
    r"|surplus des)\s){0,2}depens\b|(?<=[\n\f*•–-]\s)depens\b(?=\s?[\n\f.;]|$)"
)
_NOT_COSTS = re.compile(r"(?:exclus des|taxables? aux|dans)\s?(?:les\s)?$")
_FOR_MORE = re.compile(
    r"\b(?:payer|verser|rembourser|somme|indemnite|garantir|relever|titre|paiement)\b"
)
_TO_PAY_THEM = re.compile(
    r"\b(?:a|au) (?:lui |leur )?(?:payer|regler|verser|supporter|paiement)"
    r"(?: a (?:la |l')?[^,;:]{2,60}?)?(?: de)?\s?\Z"
)


def costs_at(view: View, request: Request) -> tuple[int, int] | None:
    """Where a request names the costs as what it asks."""
    folded = view.folded
    for hit in _COSTS.finditer(folded, request.start, request.end):
        if not _NOT_COSTS.search(folded, max(0, hit.start() - 30), hit.start()):
            if "dans" in hit[0] or _NOT_COSTS.search(folded, hit.start(), hit.end() - 6):
                continue
            return hit.span()
    return None


def within_costs(view: View, request: Request, sum_: Placed) -> bool:
    """Whether a sum is told of within the costs that are asked."""
    costs = costs_at(view, request)
    return costs is not None and costs[1] <= sum_.start


def only_costs(view: View, request: Request, costs: tuple[int, int]) -> bool:
    """Whether costs are all that a condemnation without a sum is for."""
    before = _TO_PAY_THEM.sub("", view.folded[request.start : costs[0]])
    return _FOR_MORE.search(before) is None
