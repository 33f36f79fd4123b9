"""How far to trust a claim: by how it is told, and by what it leaves to be inferred."""

import re
from collections import Counter

from arret_extract.matching.compiling import compiled
from arret_extract.mentions.called import Ids
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.requests import Request
from arret_extract.stages.claims.sentences import flowing
from arret_extract.stages.claims.sides import BYSTANDERS
from arret_extract.stages.claims.speech import Plea
from arret_extract.vocabulary import ClaimRank, Head, OrderKind

# `OF_WHOEVER`: of whoever loses, who is not known yet.
SURE, LISTED, PROSE, OF_WHOEVER, ARGUED = 0.92, 0.85, 0.75, 0.7, 0.6
# What a party argues, contests or appeals asks without a verb of asking.
_ARGUED = ("pleads", "contests", "appeals")
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
        "irrecevabilite",
        "procedure",
        "recevabilite",
        "resiliation",
    }
)
# What is told from what is near to it by few words: a debt, what a contract or a law sets, damages.
_NEAR = (None, "principal", "indemnite", "dommages_interets")
# What is asked of the whole other side, though it be not named.
_OF_ALL = ("execution_provisoire", "expertise", "expulsion")
_ON_JUDGMENT = ("confirmation", "infirmation")
# Several stand on a side: where but one of them was made out, another is missing.
_SEVERAL = compiled(
    r"\b(?:les|des|aux|lesdits|ces)\s(?:deux\s)?(?:co-?)?(?:appelante?s|intimee?s|defendeurs"
    r"|defenderesses|demandeurs|demanderesses|concluante?s|epoux|consorts)\b(?! a l'incident)"
    r"|\b(?:ils|elles)\s(?:demandent|sollicitent|concluent|reclament|soutiennent|exposent|font)\b"
)
# A civility or legal form before a name.
_NAME = compiled(
    r"\b(?:[Ss]ociété|[Cc]ompagnie|S\.?A\.?R\.?L\.?|S\.?A\.?S?\.?|S\.?C\.?I\.?|S(?:arl|as|a|ci)"
    r"|[Mm]onsieur"
    r"|[Mm]adame|M\.|Mme|Mlle|M[er]s?)\s[A-ZÀ-Ý]"
)
_JOINTLY = re.compile(r"\b(?:in solidum|solidairement|conjointement)\b(?! avec)")
_PLURAL = re.compile(r"\Aont |(?:[^i]ent|font|vent)\Z")
# Where in a request those that it is aimed at are named.
_NAMED = 250


class Trust:
    """The confidence of a ruling's claims: a list of requests tells them better than prose."""

    def __init__(self, ruling: Ruling, index: PartyIndex) -> None:
        self.index = index
        sides = Counter(p.role for p in ruling.parties if p.role not in BYSTANDERS)
        self.folded, self.plain = flowing(ruling.view).folded, flowing(ruling.view).plain
        alone = len(sides) == 2 and set(sides.values()) == {1}
        self.duel = alone and _SEVERAL.search(self.folded) is None
        # Of several on a side it is often not told who speaks.
        self.alone = {p.party_id for p in ruling.parties if sides[p.role] == 1}

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
        """Sure where a party alone on its side lists plain requests against parties it names."""
        if plea.verb in _ARGUED:
            return ARGUED
        said = LISTED if plea.listed else PROSE
        end = min(request.end, request.start + _NAMED)
        plain = kind in _PLAIN and rank in ("principal", "en_tout_etat_de_cause")
        vague = kind == "condamnation" and what in _NEAR
        known = plea.named and bool(against) and self.alone.issuperset(plea.claimant_ids)
        if not plain or vague or not known:
            return said
        direct = kind == "condamnation" and what is not None  # for what, by whom, of whom
        if not plea.listed and not direct and (not self.duel or kind in _ON_JUDGMENT):
            return said
        if self._one_of_several(plea, request.start, end, against):
            return said
        named = set(against) <= set(self.index.find(request.start, end))
        if not self.duel and self._unknown(request.start, end):
            return said
        return SURE if self.duel or named or (plea.listed and kind in _OF_ALL) else said

    def _one_of_several(self, plea: Plea, start: int, end: int, against: Ids) -> bool:
        """Whether the words tell of several parties where one was made out."""
        alone = len(plea.claimant_ids) == 1 and _PLURAL.search(plea.verb) is not None
        return alone or (len(against) == 1 and _JOINTLY.search(self.folded, start, end) is not None)

    def _unknown(self, start: int, end: int) -> bool:
        """Whether a name stands in a request that is no party's: one of those aimed at, may be."""
        known = [(m.start, m.end) for m in self.index.mentions(start, end)]
        return any(
            not any(first <= hit.end() - 1 < last for first, last in known)
            for hit in _NAME.finditer(self.plain, start, end)
        )
