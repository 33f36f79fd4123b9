"""How far to trust a claim: by how it is told, and by what it leaves to be inferred."""

from collections import Counter

from arret_extract.resolve import PartyIndex
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.requests import Request
from arret_extract.stages.claims.sides import BYSTANDERS, Ids
from arret_extract.stages.claims.speech import Plea
from arret_extract.vocabulary import ClaimRank, Head, OrderKind

SURE, LISTED, PROSE = 0.92, 0.85, 0.75
# Requests whose object leaves little doubt of what they are: the rest are told in many ways.
_PLAIN = frozenset(
    {
        "condamnation",
        "confirmation",
        "depens",
        "execution_provisoire",
        "expertise",
        "expulsion",
        "infirmation",
        "injonction",
        "irrecevabilite",
        "procedure",
        "recevabilite",
        "resiliation",
    }
)
# What is asked of the whole other side, though it be not named.
_OF_ALL = ("execution_provisoire", "expertise", "expulsion")
_ON_JUDGMENT = ("confirmation", "infirmation")
# Where in a request those that it is aimed at are named.
_NAMED = 250


class Trust:
    """The confidence of a ruling's claims: a list of requests tells them better than prose."""

    def __init__(self, ruling: Ruling, index: PartyIndex) -> None:
        self.index = index
        sides = Counter(p.role for p in ruling.parties if p.role not in BYSTANDERS)
        self.duel = len(sides) == 2 and set(sides.values()) == {1}

    def of(
        self,
        plea: Plea,
        request: Request,
        kind: OrderKind,
        against: Ids,
        rank: ClaimRank,
        *,
        what: Head | None,
    ) -> float:
        """Sure where a party that is named lists plain requests against parties it names."""
        said = LISTED if plea.listed else PROSE
        plain = kind in _PLAIN and rank in ("principal", "en_tout_etat_de_cause")
        vague = kind == "condamnation" and what is None
        if not plain or vague or not plea.named or not against:
            return said
        if not plea.listed and (not self.duel or kind in _ON_JUDGMENT):
            return said
        end = min(request.end, request.start + _NAMED)
        named = set(against) <= set(self.index.find(request.start, end))
        return SURE if self.duel or named or (plea.listed and kind in _OF_ALL) else said
