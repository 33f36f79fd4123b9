"""What the court puts off: an expert first, a stay, a reopening, costs reserved."""

import re

from arret_extract.matching.compiling import compiled
from arret_extract.records import Claim, Order
from arret_extract.ruling import Ruling

_PUT_OFF = re.compile(
    r"\bsurs(?:eoi[rt]|oi[ts]|ois|is|eoyons|oyons)\b|\br[eo]\w{0,3}ouv\w{1,6} (?:les |des )?debats"
    r"|\brenv\w{1,6}[^;]{0,80}\b(?:audience|mise en etat)"
)
RESERVED = compiled(r"\breserv")
_KEPT = re.compile(r"\breserv|\bsuivront le sort")
_COSTS = re.compile(r"\bdepens\b|\b700\b|\bfrais (?:non compris|irrepetibles)")
_PUT_OFF_BY_OUTCOME = frozenset(
    {"avant_dire_droit", "caducite", "desistement", "radiation", "incompetence", "peremption"}
)
# The parties have settled what they asked for (article 2044 of the code civil).
_SETTLED = compiled(r"\bhomolog\w{1,5}\b[^;]{0,60}\b(?:protocole|accord|transaction)\b")
# The appeal has nothing left to decide.
_MOOT = re.compile(
    r"\b(?:appel(?! (?:en garantie|incident|provoque))|recours|pourvoi)\b[^;]{0,200}\bsans objet\b"
    r"|\blieu (?:a|de) statuer sur (?:l'appel|le recours|le pourvoi)\b"
)
# What was paid under a judgment that is reversed.
BACK = re.compile(r"\b(?:restitu|rembours)\w{1,7}\b")
GIVES_BACK = re.compile(
    BACK.pattern + r"[^;]{0,120}\b(?:execution|titre|vertu|suite|application)\b[^;]{0,40}"
    r"\b(?:jugement|decision|ordonnance|provisoire|arret)\b"
)
_DECIDES = frozenset({"confirmation", "infirmation", "resiliation", "expulsion"})
# What a court grants without judging the merits.
_IN_THE_MEANTIME = frozenset({"provision", "frais", "article_700", "depens"})


def is_put_off(ruling: Ruling, orders: list[Order]) -> bool:
    """Whether the court put off the merits."""
    if any(o.value is not None and o.head not in _IN_THE_MEANTIME for o in orders):
        return False
    if ruling.decision.outcome in _PUT_OFF_BY_OUTCOME:
        return True
    if any(_SETTLED.search(words(ruling, o)) for o in orders):
        return True
    kinds = {o.kind for o in orders}
    if kinds & _DECIDES:
        return False
    if "expertise" in kinds:
        return True
    if any(_MOOT.search(words(ruling, o)) for o in orders if o.kind in ("constat", "procedure")):
        return True
    return all(o.value is None for o in orders) and any(
        _PUT_OFF.search(words(ruling, o)) for o in orders if o.kind == "procedure"
    )


def words(ruling: Ruling, row: Order | Claim, more: int = 0) -> str:
    """The words of an order or a claim, and as many characters more as are asked for."""
    view = ruling.view
    return view.folded[view.at(row.start_char) : view.at(row.end_char) + more]


def deferral(ruling: Ruling, orders: list[Order], claim: Claim) -> Order | None:
    """The order that puts off a claim: "réserve les dépens", "sursoit sur les demandes"."""
    costs = claim.head in ("article_700", "depens")
    for order in orders:
        if order.kind == "procedure":
            said = words(ruling, order)
            named = _COSTS.search(said) if costs else None
            if named or ("demandes" in said and (_PUT_OFF.search(said) or _KEPT.search(said))):
                return order
    return None
