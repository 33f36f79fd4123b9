"""Whose lawyer speaks where a hearing is told: "Me A, conseil de X, demande", "Me A sollicite"."""

import re

from arret_extract.mentions.called import Ids
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.ruling import Ruling
from arret_extract.text import fold

# "Me A, conseil de X", "Mme B, représentant le préfet".
_SPEAKS_FOR = re.compile(
    r"\b(?:(?<!le )(?<!son )conseil|(?<!l')avocate?|representante?) "
    r"(?:de (?:la |l')?|du |d'|l[ae] |m\. (?:l[ae] )?|monsieur (?:l[ae] )?)?\Z"
)
_LAWYER = re.compile(r"\b(?:me|maitre) (?P<words>[a-z'-]{2,30}(?: [a-z'-]{2,30}){0,3})")
# Whose lawyer is heard right behind him: "Son conseil sollicite".
OWN = re.compile(r"\s?(?:son|leur) (?:conseil|avocate?)\b")
_LEAD = 40


def spoken_for(ruling: Ruling, index: PartyIndex, start: int, end: int) -> Ids:
    """The party for whom the one lawyer speaks that a stretch names; () if none does."""
    folded = ruling.view.folded
    named = [set(hit["words"].split()) for hit in _LAWYER.finditer(folded, start, end)]
    if len(named) > 1:
        return ()
    for mention in index.mentions(start, end):
        if _SPEAKS_FOR.search(folded, max(start, mention.start - _LEAD), mention.start):
            return mention.party_ids
    last = {c.party_id: fold(c.name).split()[-1] for c in ruling.counsel if c.name}
    ids = [i for i, name in last.items() if i is not None and named and name in named[0]]
    return tuple(ids) if len(ids) == 1 else ()
