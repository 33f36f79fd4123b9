"""Whom a request concerns by the words behind its object, where it is aimed at nobody."""

import re

from arret_extract.matching.compiling import compiled
from arret_extract.mentions.called import Ids
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.stages.claims.addressees import NEAR
from arret_extract.stages.claims.requests import Request
from arret_extract.stages.claims.speech import Plea
from arret_extract.stages.claims.subjects import AND, TITLED
from arret_extract.text import View

_CONCERNING = compiled(
    r"\b(?:a l'egard d|a l'encontre d|(?:allou|accord|octroy)ee?s (?:a|au|aux)\b"
    r"|relati(?:f|ve)s? (?:a|au|aux)\b|concernant\b|envers\b)"
)
# How far behind the name may stand.
_NEAR = 24
_CREDIT = re.compile(r"(?<!deduction de la )\b(?:creance|debours)\b")
_EVICTION = re.compile(r"\b(?:expulsion|expulser)\b")
_OF = re.compile(rf"\s?(?:de |du |des |d')?{TITLED}")


class Concerned:
    """Finds the parties that a judgment, a debt or a lease is told to be of."""

    def __init__(self, view: View, index: PartyIndex) -> None:
        self.view, self.index = view, index

    def by_judgment(self, plea: Plea, request: Request) -> Ids:
        """On whom the judgment is to be confirmed or reversed: "à l'égard de X"."""
        hit = _CONCERNING.search(self.view.folded, request.start, request.end)
        if hit is None:
            return ()
        named = self.first(hit.end() - 2, min(request.end, hit.end() + _NEAR), request.end)
        return () if {*plea.claimant_ids} & {*named} else named

    def by_credit(self, start: int, end: int, own: set[int]) -> Ids:
        """Whose claim is to be limited: "que la créance de la caisse soit limitée à 900 €"."""
        owed = _CREDIT.search(self.view.folded, start, min(end, start + NEAR))
        first = next(self.index.mentions(owed.end(), end), None) if owed else None
        if owed is None or first is None or first.start - owed.end() > len("de la societe "):
            return ()
        return () if own & {*first.party_ids} else first.party_ids

    def by_eviction(self, plea: Plea) -> Ids:
        """The tenant that the same plea asks to evict, whose lease is to end."""
        folded = self.view.folded
        for hit in _EVICTION.finditer(folded, plea.start, plea.end):
            first = next(self.index.mentions(hit.end(), plea.end), None)
            if first is None or not _OF.fullmatch(folded, hit.end(), first.start):
                continue
            ids = self.first(hit.end(), plea.end, plea.end)
            if ids and not set(ids) & set(plea.claimant_ids):
                return ids
        return ()

    def first(self, start: int, stop: int, end: int) -> Ids:
        """The first party named before `stop`, and those that are told together with it."""
        ids, last = dict[int, None](), -1
        for mention in self.index.mentions(start, end):
            if mention.start >= stop and not ids:
                break
            if ids and not AND.fullmatch(self.view.folded, last, mention.start):
                break
            ids.update(dict.fromkeys(mention.party_ids))
            last = mention.end
        return tuple(ids)
