"""Which sums of a request it asks for, not those that it only speaks of."""

import re

from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import rule
from arret_extract.stages.claims.besides import apart
from arret_extract.stages.claims.posts import head_at
from arret_extract.stages.claims.requests import Request
from arret_extract.stages.claims.rows import Placed
from arret_extract.stages.claims.speech import Plea
from arret_extract.text import View
from arret_extract.vocabulary import Head, OrderKind

# Up to what sum a debtor answers, and what was lent: told beside what is asked.
_UP_TO = compiled(
    r"\b(?:dans la limite|engagements?|credits?|decouverts?)\b"
    r"(?:(?!\b(?:sommes?|montants?|paye|payer|verser|outre)\b)[^;:\n\f\d]){0,60}?"
    r"\b(?:de|a|d'un montant de|a hauteur de)\s\Z"
)
THAT_SUM = compiled(
    r"\b(?:cette|ladite|la dite|cette meme|pareille|(?:payer|verser) la meme) somme\b(?! de\b)"
    r"|\b(?:payer|verser|rembourser|regler|restituer|hauteur de|concurrence de) ce montant\b"
)
# "ses débours, soit 900 €, dont elle demande le remboursement"
_OF_WHICH = re.compile(r"\b(?:dont (?:ils?|elles?)|(?:ils?|elles?|,|et) en) \w{4,12} \Z")
_PAYMENT = re.compile(
    r"(?:pai?ement|payement|remboursement|reglement|restitution|versement|recouvrement)\b"
)
# Requests about sums that ask none.
_RECTIFY = re.compile(
    r"\s?(?:la |une )?rectifi?c?a|deduire\b|tenir compte\b|que [^;:.\d]{0,60}?\bsoi(?:en)?t dedui"
)
_WITHOUT_SUMS = frozenset(
    {"infirmation", "annulation", "rejet", "irrecevabilite", "recevabilite", "procedure"}
)
_OWED = re.compile(
    r"\bcrean(?:ce|ci)|\bs'eleve|\breconnai\w{1,5} (?:lui |leur )?devoir\b"
    r"|\b(?:est|sont) due?s?\b|\ben droit de|\bredevable"
    r"|\bdebit(?:eur|rice)|\bengagements? (?:de caution )?[^;:\d]{0,60}a hauteur d"
)
# What an insurer keeps: "sous déduction d'une franchise de 10 % avec un maximum de 900 €".
_DEDUCTED = compiled(
    r"\b(?:deduction|deduire|deduite|oppos\w{2,5}|application|limite) [^;:\n\f\d]{0,40}"
    r"\bfranchise\b(?:(?!\b(?:sommes?|paye|payer|verser|outre)\b)[^;:\n\f]){0,70}?"
    r"\b(?:de|maximum|minimum|a)\s\Z"
)
# "la réduction à 1 € de l'indemnité de 900 €": what it is reduced from
_REDUCES = re.compile(
    r"(?:la |une )?(?:reduction|moderation|limitation)\b|(?:redui|ramen|moder|limit)"
)
_REDUCED = re.compile(
    r"\s?(?:le montant |la somme )?(?:de (?:l'|la |cette |sa |leur )|du |des )"
    r"(?:indemnites?|clauses?|penalites?|sommes?|montants?|creances?)\b"
    r"(?:(?!\ba (?:la|une?|un) |\boutre\b|\bsubsidiaire)[^,;:\n\f\d]){0,40}"
    r"\b(?:de|d'un montant de)\s"
)
# "constater qu'il a payé 900 €": told of what is no longer owed.
_PAID = re.compile(
    r"\b(?:a|ont|avoir) (?:\w{3,14} )?(?:regle|paye|verse|rembourse|acquitte)\b[^;:,\d]{0,50}\Z"
)
# Time to pay a debt asks no sum but those that stand beside it, nor does leave to sell or to pay.
_TIME = re.compile(
    r"\bdelais?\b|amenagement\b|\bmensualite|\bechelonn|\bmoratoire"
    r"|\bse liberer\b|\bs'(?:en )?acquitter|\b(?:liberer|acquitter) [^;]{0,40}?\b(?:par|en)\b"
    r"|\becheancier"
    r"|\b(?:apurer|solder|(?:regler|payer|rembourser) (?:sa|leur|la|cette) (?:dette|creance))\b"
    r"|\bvente (?:forcee|amiable|aux encheres)\b|\bautoris\w{1,5} a (?!voix)"
    r"|\bautorisation (?:de |d')(?:consigner|vendre|payer|regler|apurer|ceder|pratiquer)"
)
# How far before a sum words stand that lead up to it.
_LEAD = 90
_ASKED_BESIDE = ("article_700", "dommages_interets")
# Before it, a sum is what interest runs on: "dire que la somme de 900 € portera intérêts".
_PAYS = re.compile(
    r"\b(?:devr(?:a|ont)|pa[iy]er(?:a|ont)?|verser(?:a|ont)?|tenu\w{0,2}|condamn\w{2,5})\b"
)


def asked_for(
    view: View, plea: Plea, request: Request, kind: OrderKind, own: list[Placed], harm: Head
) -> list[Placed] | None:
    """Of the sums of a request those that it asks for; None where it is about no sum."""
    folded, start, end = view.folded, request.start, request.end
    if kind in _WITHOUT_SUMS or _RECTIFY.match(folded, start, end):
        return None
    if len(own) > 1:
        own = _not_behind(_UP_TO, view, start, own) or own
    own = _not_behind(_DEDUCTED, view, start, own)
    if len(own) > 1 and _REDUCES.match(folded, start, end):
        reduced = _REDUCED.fullmatch(folded, own[0].end, own[1].start)
        own = [own[0], *own[2:]] if reduced else own
    unit = rule("roles", "per_unit").pattern
    own = [s for s in own if not (m := unit.match(folded, s.end)) or "jour" in m[0]]
    own = apart(view, request, own) if kind == "resiliation" else own
    if request.rule.id == "claims.interest" and not _PAYS.search(
        folded, start, own[0].start if own else end
    ):
        return None
    if kind == "autre" and _TIME.search(folded, start, end):
        heads = (head_at(view, plea, request, start, s, harm) for s in own)
        return [s for s, head in zip(own, heads, strict=True) if head in _ASKED_BESIDE]
    if kind != "constat":
        return own
    if not _OWED.search(folded, start, end):
        return None
    return _not_behind(_PAID, view, start, own)


def _not_behind(words: re.Pattern[str], view: View, start: int, own: list[Placed]) -> list[Placed]:
    """The sums that some words do not lead up to."""
    return [s for s in own if not words.search(view.folded, max(start, s.start - _LEAD), s.start)]


def of_which(view: View, plea: Plea, request: Request) -> bool:
    """Whether a request is for the payment of a sum that the sentence told before."""
    if not _PAYMENT.match(view.folded, request.start):
        return False
    return _OF_WHICH.search(view.folded, max(0, plea.start - 40), plea.start) is not None
