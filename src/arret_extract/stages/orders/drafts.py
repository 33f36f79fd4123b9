"""Orders as they are read, before they are rows, and how far each is trusted."""

from typing import NamedTuple

from arret_extract.mentions.called import Ids
from arret_extract.stages.orders.purposes import HeadFound
from arret_extract.stages.orders.sums import PlacedSum
from arret_extract.vocabulary import Head, OrderKind

RESUMED = "orders.resumed"
# What "dit que", "fixe" and "ordonne" order is told from the words around, less surely than what
# "condamne" and "confirme" say themselves.
_TRUST_AT_MOST: dict[OrderKind, float] = {
    "autre": 0.6,
    "constat": 0.6,
    "injonction": 0.7,
    "fixation": 0.7,
}
# Verbs that find something and order nothing, whatever follows.
_FINDING_RULES = tuple(f"verbs.{verb}" for verb in ("constater", "declarer", "donner", "rappeler"))
# What a refusal that names it is surely about; of others it may be only a part.
_PLAINLY_REFUSED: tuple[Head | None, ...] = (None, "article_700", "dommages_interets")


class Draft(NamedTuple):
    """An order before it has its number; `whole` where all who pay are known."""

    kind: OrderKind
    rule: str
    start: int
    end: int
    head: Head | None = None
    placed: PlacedSum | None = None
    payers: Ids = ()
    payees: Ids = ()
    in_solidum: bool = False
    whole: bool = True
    confidence: float = 0.9


def trusted(draft: Draft) -> float:
    """How far an order is trusted, by its kind too.

    Costs that nobody known pays may be those of somebody unknown.
    """
    most = _TRUST_AT_MOST.get(draft.kind, 1.0)
    if draft.rule in _FINDING_RULES:
        most = 1.0
    if draft.kind == "rejet" and draft.head not in _PLAINLY_REFUSED:
        most = 0.8
    if draft.kind == "depens" and not draft.whole:
        most = 0.6
    return min(draft.confidence, most)


def trust(
    kind: OrderKind, found: HeadFound, plain: Draft, payees: Ids, inferred: bool = False
) -> float:
    """How far an order with a sum is trusted: its own words say all, or some is inferred.

    Of debtors in solidum one alone is not all: a name was not recognised. A debt is what a sum is
    for that nothing else is said of; the other side is paid (`inferred`) where nobody is named.
    """
    if kind == "condamnation" and not (plain.payers and payees and plain.whole):
        return 0.5
    if found.rule == "orders.mostly" and found.head != "principal":
        return 0.5
    partly = plain.in_solidum and len(plain.payers) < 2
    indirect = inferred or partly or not found.own or plain.rule == RESUMED
    return 0.7 if indirect else 0.9
