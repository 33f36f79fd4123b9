"""The sides of a case."""

import re

from arret_extract.ruling import Ruling
from arret_extract.text import fold

Ids = tuple[int, ...]

_SOCIAL = re.compile(
    r"\bc\.?p\.?a\.?m\b|\bcaisse (?:primaire|regionale d'assurances? maladie|regionale maladie"
    r"|generale de secu"
    r"|nationale|de mutualite sociale|de securite sociale|d'assurance maladie|autonome|centrale"
    r"|regionale des"
    r"|locale|des depots|de retraite|de prevoyance sociale)|\bmutualite sociale|\bm\.?s\.?a\b"
    r"|\bcramif\b|\bcram\b"
    r"|\burssaf\b|\br\.?s\.?i\b|\bagent judiciaire|\borganisme|\bpro ?btp|\bcmr\b|\bag2r\b"
    r"|\bagrr\b|\bmgen\b|\bmget\b"
    r"|\bcpcam\b|\bcnmss\b|\bircantec\b|\bmutuelle (?:generale de l'|action|nationale|de sante)"
)


def real_parties(ruling: Ruling, ids: Ids) -> Ids:
    """Parties without the social bodies that the judgment only binds; all if no other is."""
    names = {p.party_id: fold(p.name) for p in ruling.parties}
    return tuple(i for i in ids if not _SOCIAL.search(names[i])) or ids
