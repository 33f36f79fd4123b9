"""What a party offers to pay, or would have found enough."""

import re
from collections.abc import Callable

from arret_extract.stages.claims.requests import Request
from arret_extract.stages.claims.rows import Placed, counted
from arret_extract.text import View
from arret_extract.vocabulary import OrderKind

OFFER = re.compile(
    r"reckons|offr|propos|fai\w{1,4} (?:des |les |une )?offre"
    r"|(?:estim|consider|jug)\w{1,3} (?:satisf|suffis)"
)
# "offre d'indemniser le préjudice à 900 €", "offre de verser la somme de 900 €"
OFFERED = ("indemnis", "verser", "payer", "regler")
# A debtor's instalments are an offer: "propose de verser 150 € par mois".
INSTALMENT = re.compile(
    r"\s?(?:de |a )?(?:s'en |s'|se |la |l')?(?:verser|payer|regler|rembourser|acquitter|apurer"
    r"|solder|liberer)\b(?:(?!\b(?:rente|pension|contribution|enfants?|indemnite"
    r"|prestation)\b)[^;:.]){0,120}?"
    r"(?:\bpar mois\b|/mois|\bmensu|\bechelonn|\bversements\b)"
)
_ENOUGH = re.compile(
    r"\bsatisfactoires?\b(?! l'indemni)[^;\d]{0,160}?\boffres?\b"
    r"|\boffres?\b[^;\d]{0,160}?\bsatisfactoires?"
)


def found_enough(
    view: View, request: Request, kind: OrderKind, sums: Callable[[int, int], list[Placed]]
) -> list[Placed]:
    """The sums of an offer that is to be found enough: "dire satisfactoires ses offres de"."""
    if kind not in ("rejet", "constat"):
        return []
    hit = _ENOUGH.search(view.folded, request.start, request.end)
    return counted(view, sums(hit.end(), request.end)) if hit else []
