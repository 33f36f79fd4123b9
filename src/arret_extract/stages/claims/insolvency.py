"""Who stands for a company in liquidation that is no party itself."""

import re

from arret_extract.mentions.called import Ids
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.addressees import NEAR
from arret_extract.stages.claims.sentences import flowing
from arret_extract.text import fold

# The quality of a party: "liquidateur de la société X".
_LIQUIDATES = re.compile(r"\bliquid(?:ateur|atrice)s?\b")
_COMPANY = re.compile(
    r"\b(?:[Ss]oci[ée]t[ée]|S\.?A\.?R\.?L\.?|S\.?A\.?S\.?U?|S\.?A\.?|S\.?C\.?I\.?|E\.?U\.?R\.?L\.?)"
    r"\s[A-ZÀ-Þ]"
)
_ITS_NAME = re.compile(r"\b(?:de|du|des) (?:la |l')?(?P<name>[^,;]{3,80})")


def liquidator(ruling: Ruling, index: PartyIndex, start: int, end: int) -> Ids:
    """The liquidator of the company whose debts are counted, where it is no party itself."""
    near = index.mentions(start, min(end, start + NEAR))
    named = {i for m in near if m.how == "name" for i in m.party_ids}
    if not named <= {*_liquidators(ruling, "")}:
        return ()
    words = flowing(ruling.view).plain[start : min(end, start + 2 * NEAR)]
    found = _liquidators(ruling, words)
    return found if len(found) == 1 else ()


def _liquidators(ruling: Ruling, words: str) -> Ids:
    """The liquidators, those of a company that some words name where they name one."""
    found = []
    for party in ruling.parties:
        quality = fold(party.quality or "")
        hit = _LIQUIDATES.search(quality)
        own = _ITS_NAME.search(quality, hit.end()) if hit else None
        other = own and own["name"].split()[-1] not in fold(words) and _COMPANY.search(words)
        if hit and not other:
            found.append(party.party_id)
    return tuple(found)
