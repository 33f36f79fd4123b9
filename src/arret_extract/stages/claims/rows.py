"""Claims before they are numbered, and the sums that are asked in them."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import rule
from arret_extract.matching.search import Scanner
from arret_extract.mentions.called import Ids
from arret_extract.records import Amount
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.speech import Plea
from arret_extract.text import View
from arret_extract.vocabulary import ClaimRank, Head, OrderKind

_UNPAID = Scanner(
    re.compile(
        r"\b(?:(?:fix|evalu|arret|chiffr|estim|limit|allou|accord)ee?s? par "
        r"(?:le|les|ce|ces) (?:premiers? (?:juges?|magistrats?)|tribunal|conseil|juges?)\b"
        r"(?:(?!\b(?:et|ainsi|outre|plus|puis|soit|ou)\b)[^;:,\d\n\f]){0,40} (?:a|pour|de)"
        r"(?: la somme de)?"
        r"|sur (?:la |une |le )?(?:somme|base|valeur|montant|capital)"
        r" (?:(?:totale?|principale?) )?de"
        r"|sur (?:la|une) base (?:mensuelle |annuelle )?d'une? "
        r"(?:(?!\b(?:une?|la) (?:somme|indemnite|provision)\b)[^;:,\d\n\f]){3,60}? de"
        r"|difference entre (?:(?!soit\b)[^;:]){0,160}\("
        r"|deduction (?:en )?(?:etant )?(?:faite )?(?:de|d'un)"
        r"(?:(?!, a (?:la somme de )?\Z)[^;]){0,30}"
        r"|sous deduction(?:(?!, a (?:la somme de )?\Z)[^;]){0,40}"
        r"|deduction faite d(?:es|e la|e l'|u) (?:provisions?|acomptes?)[^;\d]{0,60}"
        r"|pret (?:\w{1,15} ){0,3}d'un montant (?:initial |total |originaire |en principal )?de"
        r"|et non(?: pas)?(?: a hauteur)? (?:de|a)"
        r"|dedui(?:re|te?s?)[\s:-]{0,5}(?:la |les |une? |le )?"
        r"(?:provision|versement|creance|acompte|capital|rente|franchise)"
        r"(?:(?!, et (?:celle|la somme) )[^;:\d]){0,110}"
        r"|(?:tient|tenant|tenu) compte\b[^;]{0,80}"
        r"|\b(?:pour|d') ?(?:une|la) valeur de|mise a prix (?:\w{1,12} ){0,3}(?:de|a)"
        r"|dont (?:la |une )?(?:provision|acompte)[^;]{0,20}de|diminue[^;]{0,20}de"
        r"|interets[^;]{0,70}\bsur|dans la limite (?:de la somme )?de|mensualites? de"
        r"|au lieu d(?:es?|e (?:celles?|la somme|l'indemnite|l'allocation) d[e'])"
        r"|(?<!payer la )(?<!verser la )(?<!regler la )(?<!rembourser la )(?<!paiement de la )"
        r"(?<!remboursement de la )franchise (?:\w{1,15} ){0,3}(?:de|d'un montant de)"
        r"|(?:(?<=\bpar )|(?<=[-*•–] ))tranches? (?:(?!somme\b|et\b|outre\b)\w{1,15} ){0,4}de"
        r"|prets? (?:(?!sommes?\b|montant\b|et\b|outre\b)\w{1,15} ){0,3}de"
        r"|(?<!\bun )(?<!compensatoire en )(?<!prestation en )(?<!rembourser le )(?<!rembourse le )"
        r"(?<!restituer le )(?<!payer le )(?<!remboursement du )capital (?:social )?de"
        r"|(?<!ment d'une )(?<!ment de la )(?<!ment de sa )(?<!ment de leur )(?<!ment des )"
        r"(?<!ment de cette )(?<!ment de )facture[^;]{0,40}d'un montant de)\s?\Z"
    ),
    short=0,
)
_TIMES = compiled(
    r"(?:\d[^;:\n\f*x×]{0,14}(?<![a-z])[x×]|(?:\d\d|€|euros?|f(?:rancs)?)[ \t]?\*)\s?\Z"
)
_UNPAID_AFTER = re.compile(
    r"[ \t]?\*\s?\d|\s?(?:[x×]\s?\d|de rente\b|du point\b|par point\b|/\s?(?:m|h\b|heure)"
    r"|(?:par|le|du|au) m(?:etre|2|²)"
    r"|[^;,.\n]{0,30}(?:deja (?:verse|regle|percu|paye)|(?<!dont )a deduire)"
    r"|[^;:,.\n\f]{0,40}\b(?:ayant|etant) (?:\w{3,8} )?(?:ete )?(?:verse|paye|regle|percu)"
    r"|\s?(?:produi"
    r"|port)\w{1,8} [^;]{0,30}interets|/\s?\d|\s?,?\s?arrondie?s? a)"
)
# "porter de 900 F à 1.200 F l'indemnité": the first is what was granted.
_FROM = re.compile(r"\b(?:port|elev|ramen|augment|redui)[a-z]{1,4} (?:[a-z]{4,14}ment )?de\s?\Z")
_TO = re.compile(r"\s?(?:jusqu')?a (?:la somme de )?\d")
# "57 000 €, dont 56 000 € en principal": a part of a sum, whose rest is not told.
# "à déduire la créance de 900 € et la provision de 500 €".
_OFF_TOO = re.compile(
    r",? et (?:de )?(?:la |les |une |l')(?:provision|acompte|creance)s?\b[^;:\d]{0,40}"
)
_PART = re.compile(r"\bdont (?:la somme de )?\Z")
_PART_OF = re.compile(
    r"\s?(?:en|de|au titre du|a titre de) (?:principal|capital)\b(?!,? et (?:de )?\d)"
)
# "13 500 €, soit 90 jours à 150 €": what the sum before it comes from.
_DAYS_AT = re.compile(
    r",? (?:soit|correspondant a|representant) \d{1,4} (?:jours|mois|semaines|heures) (?:a|de|x) "
    r"(?:raison de )?"
)
# What a computation starts from: "43 000 - 31 000 = 12 000".
_COMPUTED = re.compile(r"[^;=\n\f]{0,20}[-+/x×*] ?\d[^;:=\f]{0,60}=\s?\d|[^;:=\d\f]{0,40}=\s?\d")
# "900 € de loyers, pour un montant non prescrit de 900 €": one sum told twice.
_AGAIN = re.compile(
    r"(?:(?!\boutre\b|\bsubsidiaire|\bet (?:de )?(?:la|celle|une)\b)[^;:\n\f\d]){0,200}"
    r"\b(?:pour un|d'un|soit un) montant\b[^;:\n\f\d]{0,40}"
)
# "250 € par mois et par enfant, soit 500 €", "500 €, soit 250 € par enfant": the first is asked.
_ALL = re.compile(r"[^;:\d\n\f]{0,60}, soit (?:[a-z' ]{1,40}? )?")
_EACH = re.compile(
    r"\s?(?:par mois,? )?(?:et )?"
    r"(?:(?:par|pour|a) (?:enfant|chac|chaque|tete|personne|passager)|chacune?\b)"
)
MOST_SHARES = 12
_TWIN = re.compile(
    r"[\s,(\[]{0,4}(?:soit|ou|c'est-a-dire)?[\s:(]{0,4}(?:la contre[- ]valeur de )?[\s.(]{0,120}$"
)

# "12 mois à 1 000 €, soit 12 000 €": what the first makes is asked; "1 000 € HT, soit 1 200 € TTC"
# is one sum, as first printed.
_SO = re.compile(
    r"\s?(?:(?P<net>h\.?t\b\.?|hors taxes?)|t\.?t\.?c\.?)?[\s,(]{1,3}(?:soit|c'est[- ]a[- ]dire)"
    r"(?: la somme de| une somme de| un total de| au total| un montant de)? "
)
# "900 €, soit 150 € par mois", "900 €, soit 1 000 € sous déduction de la provision".
_FROM_IT = re.compile(
    r"(?:(?!\b(?:outre|ainsi que|puis|plus)\b|\bet (?:l['ea]|une?\b|son\b|sa\b|pour\b|au?\b))"
    r"[^;:\n\f\d]){0,120}, soit (?:la somme de )?"
)
_RECKONED = re.compile(
    r"(?: ht| ttc)?,? (?:(?:sous|apres|avec) deduction|moins\b|diminuee?s? d|dont a deduire|x\b|×"
    r"|pendant\b|par (?:mois|jour|an|annee|trimestre|semestre|semaine|heure|lot|logement)\b)"
)
_RATE = re.compile(
    r"\b(?:mois|jours?|semaines?|heures?|ans|annees?|points?)\b[^;:\d]{0,40} (?:a|de|x) "
    r"(?:raison de )?\Z"
)
_TAXED = re.compile(r"\s?(?:(?P<net>h\.?t\b|hors taxes?\b)|t\.?t\.?c\b)")

MOST_HEADS = 40
_TOTAL_BEFORE = compiled(r"\b(?:total|soit|ensemble|globale?|totale|cumul)\b")
_TOTAL_AFTER = re.compile(
    r"[^\d;\n\f]{0,30}:|[^\d;]{0,30}(?:correspondant|se decompos|decomposee?|dont\b|soit\b"
    r"|c'est[- ]a[- ]dire"
    r"|comprenant|ventil"
    r"|repartie|ainsi)|[^;]{0,60}\bse decompos"
)


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim before it has its number."""

    claimant_ids: Ids
    against_ids: Ids
    kind: OrderKind
    head: Head | None
    amount: Amount | None
    rank: ClaimRank
    start: int
    end: int
    rule: str
    confidence: float
    pair: int | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """An amount with its place in the view."""

    start: int
    end: int
    amount: Amount
    value: Decimal


def placed_amounts(ruling: Ruling) -> list[Placed]:
    """Amounts whose value could be read, with their place in the view, in text order."""
    at = ruling.view.at
    return [
        Placed(at(a.start_char), at(a.end_char), a, a.value)
        for a in ruling.amounts
        if a.value is not None
    ]


def repeated(view: View, sums: list[Placed], end: int) -> list[Placed]:
    """Sums with the one before once more where others ask "une somme identique"."""
    if not sums:
        return sums
    again = [
        replace(last, start=hit.start(), end=hit.end())
        for hit in rule("orders", "same_sum").scan(view, sums[0].end, end)
        if (last := [s for s in sums if s.start < hit.start()][-1])
    ]
    return sorted((*sums, *again), key=lambda s: s.start)


# "900 € (offre de l'assureur : 500 €)": the other side's.
_OFFER_ASIDE = re.compile(r"\((?:l')?(?:offre|proposition)\b[^()\d]{0,70}\Z")


def counted(view: View, sums: list[Placed]) -> list[Placed]:
    """Sums that are asked: not the same again in another currency, nor what a count starts from."""
    folded = view.folded
    kept: list[Placed] = []
    last: Placed | None = None
    off: Placed | None = None
    for sum_ in sums:
        twin = (
            last is not None
            and sum_.amount.currency != last.amount.currency
            and _TWIN.fullmatch(folded, last.end, sum_.start)
        )
        last = sum_
        if _OFFER_ASIDE.search(folded, max(0, sum_.start - 80), sum_.start):
            continue
        if twin or _UNPAID.search(view, max(0, sum_.start - 130), sum_.start):
            off = None if twin else sum_
            continue
        if off is not None and _OFF_TOO.fullmatch(folded, off.end, sum_.start):
            off = sum_
            continue
        off = None
        if kept and _part(view, sum_):
            continue
        if _TIMES.search(folded, max(0, sum_.start - 20), sum_.start):
            continue
        if kept and _DAYS_AT.fullmatch(folded, kept[-1].end, sum_.start):
            continue
        if _TO.match(folded, sum_.end) and _FROM.search(
            folded, max(0, sum_.start - 40), sum_.start
        ):
            continue
        if _UNPAID_AFTER.match(folded, sum_.end) or _COMPUTED.match(folded, sum_.end):
            continue
        if (
            kept
            and kept[-1].value == sum_.value
            and _AGAIN.fullmatch(folded, kept[-1].end, sum_.start)
        ):
            continue
        if (
            kept
            and _RECKONED.match(folded, sum_.end)
            and _FROM_IT.fullmatch(folded, kept[-1].end, sum_.start)
        ):
            continue
        if kept and (so := _SO.fullmatch(folded, kept[-1].end, sum_.start)):
            taxed = _TAXED.match(folded, sum_.end)
            if taxed and bool(taxed["net"]) is not bool(so["net"]):
                continue
            if _RATE.search(folded, max(0, kept[-1].start - 60), kept[-1].start):
                kept.pop()
        if kept and _each_and_all(view, kept[-1], sum_):
            continue
        kept.append(sum_)
    return kept


def _each_and_all(view: View, first: Placed, then: Placed) -> bool:
    """Whether a sum only says again, for all, what the one before is for each, or for each."""
    each, whole = sorted((first, then), key=lambda s: s.value)
    if not each.value or whole.value % each.value or not 1 < whole.value / each.value < MOST_SHARES:
        return False
    said = _EACH.match(view.folded, each.end)
    return bool(said and _ALL.fullmatch(view.folded, first.end, then.start))


def _part(view: View, sum_: Placed) -> bool:
    """Whether a sum is the principal within the one before it."""
    dont = _PART.search(view.folded, max(0, sum_.start - 20), sum_.start)
    return dont is not None and _PART_OF.match(view.folded, sum_.end) is not None


def totals(view: View, sums: list[Placed]) -> set[int]:
    """Places of the sums said to be a total that the sums after them, or before them, add up to."""
    found: set[int] = set()
    values = [s.value for s in sums]
    for place, sum_ in enumerate(sums):
        before = view.folded[max(0, sum_.start - 40) : sum_.start]
        after = view.folded[sum_.end : sum_.end + 90]
        if (
            (_TOTAL_BEFORE.search(before) and _adds_up(values, place, -1, found))
            or (_TOTAL_AFTER.match(after) and _adds_up(values, place, 1, found))
            or (any(values[other] == sum_.value for other in found) and "dite somme" in before)
        ):
            found.add(place)
    return found


def _adds_up(values: list[Decimal], place: int, step: int, totals_: set[int]) -> bool:
    """Whether two sums or more that stand next to one on one side add up to it."""
    rest, count, other = values[place], 0, place + step
    while 0 <= other < len(values) and rest > 0 and abs(other - place) < MOST_HEADS:
        if other not in totals_:
            rest -= values[other]
            count += 1
        other += step
    return rest == 0 and count > 1


def whole_of(view: View, plea: Plea, sum_: Placed, before: list[Draft]) -> bool:
    """Whether a sum is said to be the whole of what the same parties have just asked by posts."""
    rest = sum_.value
    if not _TOTAL_BEFORE.search(view.folded, max(plea.start, sum_.start - 40), sum_.start):
        return False
    for count, draft in enumerate(reversed(before), 1):
        if draft.amount is None or draft.amount.value is None:
            return False
        if draft.claimant_ids != plea.claimant_ids:
            return False
        rest -= draft.amount.value
        if rest <= 0:
            return rest == 0 and count > 1
    return False


def told_before(plea: Plea, sum_: Placed, head: Head | None, before: list[Draft]) -> bool:
    """Whether a sum mentioned in passing is one its claimants have been heard to ask."""
    return any(
        d.amount is not None
        and d.amount.value == sum_.value
        and (head != "article_700" or d.head == head)
        and d.claimant_ids == plea.claimant_ids
        for d in before
    )
