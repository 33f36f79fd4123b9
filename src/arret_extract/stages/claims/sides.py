"""The sides of a case."""

import re
from collections import Counter

from arret_extract.resolve import PartyIndex
from arret_extract.ruling import Ruling
from arret_extract.search import word_starts
from arret_extract.text import fold

Ids = tuple[int, ...]
_HARM = frozenset({"prejudice", "prejudices", "indemnisation", "victime", "indemniser"})
_NEAR = 60

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
_STATE = re.compile(r"(?:l')?etat\b|agent judiciaire")


def real_parties(ruling: Ruling, ids: Ids) -> Ids:
    """Parties without the social bodies that the judgment only binds; all if no other is."""
    names = {p.party_id: fold(p.name) for p in ruling.parties}
    return tuple(i for i in ids if not _SOCIAL.search(names[i])) or ids


def victim(ruling: Ruling, index: PartyIndex) -> Ids:
    """The natural person whose damage the reasons speak of most; () where none is."""
    persons = {p.party_id for p in ruling.parties if p.kind == "personne_physique"}
    harmed: Counter[int] = Counter()
    for _, start, end in ruling.stretches("motifs"):
        for at in word_starts(ruling.view, _HARM, start, end):
            near = index.mentions(at, min(end, at + _NEAR))
            harmed.update(i for m in near for i in m.party_ids if i in persons)
    return tuple(i for i, _ in harmed.most_common(1))


def third_payers(ruling: Ruling, ids: Ids) -> bool:
    """Whether parties are bodies that paid a victim and ask their outlay back (art. 376-1 CSS)."""
    names = [fold(p.name) for p in ruling.parties if p.party_id in ids]
    return bool(names) and all(_SOCIAL.search(n) or _STATE.match(n) for n in names)


def on_appeal(ruling: Ruling) -> bool:
    """Whether a judgment is under review: by the court, or by the standing of the parties."""
    standing = any(p.role in ("appelant", "intime") for p in ruling.parties)
    return standing or ruling.decision.jurisdiction == "cour_d_appel"


FIRST = ("appelant", "demandeur")
BYSTANDERS = frozenset({"partie_jointe", "ministere_public", "autre"})
FACING: dict[str, tuple[str, ...]] = {
    "appelant": ("intime",),
    "intime": ("appelant",),
    "demandeur": ("defendeur",),
    "defendeur": ("demandeur",),
    "partie_civile": ("prevenu",),
    "prevenu": ("partie_civile",),
}


def facing(ruling: Ruling, claimants: Ids) -> Ids:
    """The other side: who answers the claimants by their standing, else all others who do."""
    roles: dict[int, str] = {p.party_id: p.role for p in ruling.parties}
    if not claimants and {*FIRST} & {*roles.values()}:
        # Who speaks was not made out, and may be on either side.
        return ()
    wanted = {r for i in claimants for r in FACING.get(roles.get(i, ""), ())}
    others = [i for i in roles if i not in claimants]
    opposed = [i for i in others if roles[i] in wanted]
    rest = [i for i in others if roles[i] not in BYSTANDERS]
    return real_parties(ruling, tuple(opposed or rest or others))
