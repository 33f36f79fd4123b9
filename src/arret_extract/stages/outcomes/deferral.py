"""What the court puts off: an expert first, a stay, a reopening, costs reserved."""

import re

from arret_extract.records import Claim, Order
from arret_extract.ruling import Ruling

_PUT_OFF = re.compile(
    r"\bsurs(?:eoi[rt]|oi[ts]|ois|is|eoyons|oyons)\b|\br[eo]\w{0,3}ouv\w{1,6} (?:les |des )?debats"
    r"|\breserv|\bsuivront le sort|\brenv\w{1,6}[^;]{0,80}\b(?:audience|mise en etat)"
)
_COSTS = re.compile(r"\bdepens\b|\b700\b|\bfrais (?:non compris|irrepetibles)")
_PUT_OFF_BY_OUTCOME = ("avant_dire_droit", "caducite", "desistement", "radiation")
_DECIDES = frozenset({"confirmation", "infirmation", "resiliation", "expulsion"})


def is_put_off(ruling: Ruling, orders: list[Order]) -> bool:
    """Whether the court put off the merits."""
    if ruling.decision.outcome in _PUT_OFF_BY_OUTCOME:
        return True
    kinds = {o.kind for o in orders}
    if "expertise" in kinds and not kinds & {"confirmation", "infirmation"}:
        return True
    if kinds & _DECIDES or any(o.value is not None for o in orders):
        return False
    return any(_PUT_OFF.search(words(ruling, o)) for o in orders if o.kind == "procedure")


def words(ruling: Ruling, row: Order | Claim) -> str:
    """The words of an order or a claim."""
    view = ruling.view
    return view.folded[view.at(row.start_char) : view.at(row.end_char)]


def deferral(ruling: Ruling, orders: list[Order], claim: Claim) -> Order | None:
    """The order that puts off a claim: "réserve les dépens", "sursoit sur les demandes"."""
    costs = claim.head in ("article_700", "depens")
    for order in orders:
        if order.kind == "procedure":
            said = words(ruling, order)
            named = _COSTS.search(said) if costs else None
            if named or ("demandes" in said and _PUT_OFF.search(said)):
                return order
    return None
