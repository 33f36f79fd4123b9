"""What each sum of a request is for: its own words, or the heading of the list it stands in."""

import re

from arret_extract.harms import specified
from arret_extract.heads import POINTS_BACK, Reading, head_of, head_words, pointed_at
from arret_extract.matching.compiling import compiled
from arret_extract.stages.claims.requests import Request
from arret_extract.stages.claims.rows import Placed
from arret_extract.stages.claims.sentences import breaks, sentence_start
from arret_extract.stages.claims.speech import Plea
from arret_extract.text import View
from arret_extract.vocabulary import ALONE, Head, OrderKind

_INTERESTS = compiled(
    r"(?<!et )(?<!dommages )(?<!dommages-)(?<!sans )(?<!-)\binterets?\b(?! a agir)"
    r"|\btaux legal\b|\bcapitalisation\b"
)
# Within how many characters a request without a sum says that it is about interest.
_ON_INTERESTS: dict[OrderKind | None, int] = {
    "autre": 60,
    "constat": 70,
    "injonction": 160,
    "rejet": 110,
}
_INTEREST_DUE = re.compile(
    r"(?:condamn\w{2,5} [^;:]{2,80}? )?(?:au |a )?(?:lui |leur )?"
    r"(?:pa[iy]ement|payer|verser|regler) (?:des|les) interets\b(?! et)"
    r"|que [^;:\d]{0,120}\b(?:produi|port)\w{1,8} [^;:\d]{0,30}\binterets\b"
)
_ONE_DEMAND = re.compile(
    r"(?:(?!demandes\b|pretentions\b|,)[^;:\n\f]){0,100}?\b(?:sa|la|leur|cette) "
    r"(?:demande|pretention|reclamation)(?: \w{3,16}e)?"
    r"(?= (?:au titre|en |d'indemnite|de (?:dommages|provision|paiement|rembours|delai"
    r"|prestation compensatoire|pension)|fondee sur|relative))"
)
_NO_ROOM = re.compile(
    r"(?:dire|juger|dire et juger) (?:qu'il )?n'y (?:avoir|a) (?:pas )?lieu a (?:l'|la |une )?"
    r"(?:fixation d'une |fixation de la |versement d'une )?(?=prestation compensatoire|pension"
    r"|contribution)"
)
# "900 € HT, soit 1 080 € TTC, au titre des travaux", "900 €, soit 90 € par mois, pour": one sum.
_TAXED_TWIN = re.compile(
    r",? \(?soit (?:la somme de )?\d[\d .,]{0,14} ?(?:euros?|€|francs?) par "
    r"(?:mois|jour|an|trimestre|semaine|heure)\b\)?,?|"
    r"\s?(?:h\.?t\b\.?|hors taxes?),? ?\(?(?:soit |ou )?(?:la somme de )?"
    r"\d[\d .,]{0,14} ?(?:euros?|€|francs?) ?t\.?t\.?c\b\.?\)?"
)
_ITEM_DONE = re.compile(r"\s?(?:;|,?[\n\f]|\s-\s|\s\d{1,2}[.)]\s)")
_HEADING = re.compile(r"[^:;\d]{0,80}:")
_PROVISIONAL = compiled(
    r"\b(?:par provision(?:(?!(?:et|outre) (?:celle|la somme)\b)[^;\d]){0,30}"
    r"|provision (?:(?!et\b|outre\b)\w{1,14} ){0,2}(?:de|a hauteur de"
    r"|d'un montant de)"
    r"|provisionnel(?:le)?s? (?:\w{1,12} )?(?:de|a))\s?$"
)
# Over a list of sums: "condamner X à payer à titre provisionnel :".
_ALL_PROVISIONAL = re.compile(
    r"\b(?:par provision|a titre (?:de )?provision\w{0,4})\b[^;:\d]{0,60}:"
)
_ON_ACCOUNT = re.compile(r"[\s,]{0,2}(?:\([^)]{0,40}\))?\s?a valoir sur\b")
# Words of a sum's own, whatever they say, are not those of the sum before it.
_OWN_LABEL = re.compile(r"\s?(?:ht |ttc |hors taxes? )?(?:au titre d|en remboursement d)")
# What is told behind another sum is that one's, and heads no list.
_OTHER_SUM = re.compile(r"\d\s?(?:€|euro|eur\b|f\b|franc)")
# How far above a sum of the reasons its heading may stand.
_UNDER = 900
# A line that is the title of what is told below it.
_TITLE = re.compile(
    r"[\n\f](?:[ivx\d]{1,4}[.)°-]{1,2}[ ]?|[a-z*•-][.)]?[ ]){0,3}"
    r"(?!(?:sur )?l(?:e|a|es|eurs?|'|a fin de non-) ?"
    r"(?:quantum|montants?|chiffrage|recevabilite|irrecevabilite|recevoir|prescription|competence)\b)"
    r"(?P<words>[^\n\f.;€]{3,110}):?(?=\s?[\n\f])"
)
_SAYS = re.compile(
    r"\b(?:est|sont|ont|etait|etaient|sera|seront|avait|qu[ei]|qu'\w{1,5}|n'\w{1,5}|ne)\b"
)
_ALSO = re.compile(r"\b(?:et|ainsi que)\b")
# "S'agissant du préjudice moral, M. A sollicite"
_ABOUT = re.compile(
    r"\W{0,4}(?:s'agissant|concernant|quant|relativement|sur|au titre|du chef|en ce qui concerne"
    r"|au soutien de (?:sa|ses|leurs?) demandes?)"
    r"(?: (?:a|aux?|d(?:e|es|u)|l[ae]s?|son|sa|ses|leurs?)\b| [dl]'){0,3}[ ]?"
)
_OF_DAMAGE = (
    "prejudice_corporel",
    "prejudice_materiel",
    "prejudice_moral",
    "indemnite",
    "article_700",
)
# "intérêts au taux de 5 % du 3 mai au 3 juin pour un montant de"
_INTEREST_OF = compiled(
    r"(?<!dommages et )(?<!dommages-)(?<!dommages )\binterets\b(?! et accessoires)"
    r"(?:(?!\b(?:sommes?|principal|capital|titre|limite|engagement"
    r"|paye\w{1,3})\b)[^;:\n\f]){0,150}?"
    r"\b(?:pour un montant(?: total)? d[e']|soit|d'un montant d[e']|s'elevant a|a hauteur d[e'])"
    r"\s?(?:la somme d[e'])?\s?\Z"
)
# "Vu l'article 700 du code de procédure civile, condamner X à payer 500 €".
_COSTS_VISA = re.compile(r"\bvu l'article 700\b[^;:]{0,60}\Z")
_FOR_WHAT = re.compile(
    r"\b(?:au titre d|en reparation d|a titre d|quant aux? "
    r"|(?:pour|concernant) (?:(?:son|sa|ses|leurs?|les?|la|une?) |l'))"
)
_FOR_WHICH = re.compile(
    r"\b(?:pour l(?:equel|aquelle|esquel\w{1,2})|au titre d(?:uquel|e laquelle))\b"
)
_CLAUSE = 220
# So many posts of bodily harm tell what a list is about.
_POSTS = 2
# "d'en limiter le montant à 900 €": of what was spoken of before.
ITS_SUM = compiled(
    r"\b(?:d'|voir )?en (?:limiter|fixer|reduire|ramener|evaluer|arreter|liquider|moderer|cantonner"
    r"|chiffrer) (?:le (?:montant|quantum)|l'indemnisation)\b"
    r"|\b(?:limiter|fixer|reduire|ramener|evaluer|moderer) (?:ce dernier|celui-ci|cette derniere"
    r"|celle-ci)\b|\b(?:sa|leur) (?:reduction|limitation|minoration)\b"
    r"|\bl[ae] (?:voir )?(?:reduire|ramener|limiter|fixer|porter|diminuer|cantonner) a\b"
)
BEFORE_IT = 30
_TO_GIVE_BACK = compiled(
    r"\btrop[- ]percu (?:de|d'un montant de|soit|a hauteur de) (?:la somme de )?\Z"
)


def heads_of(
    view: View, plea: Plea, request: Request, own: list[Placed], total: set[int], harm: Head
) -> list[Head | None]:
    """What each sum is for; beside heads of damage under one total, costs are damage too.

    `harm` is what the ruling is mostly about.
    """
    heads = _heads(view, plea, request, own, total, harm)
    if own and _ALL_PROVISIONAL.search(view.folded, request.start, own[0].start):
        besides = view.folded.find(" outre ", own[0].start, own[-1].start)
        return [
            head if head in ALONE or 0 <= besides < sum_.start else "provision"
            for sum_, head in zip(own, heads, strict=True)
        ]
    if harm == "principal" and heads.count("prejudice_corporel") >= _POSTS:
        heads = _heads(view, plea, request, own, total, "prejudice_corporel")
    if "total" in heads and any(h is not None and h.startswith("prejudice") for h in heads):
        return ["prejudice_materiel" if h in ("principal", None) else h for h in heads]
    return heads


def _heads(
    view: View, plea: Plea, request: Request, own: list[Placed], total: set[int], harm: Head
) -> list[Head | None]:
    heads: list[Head | None] = []
    for place, sum_ in enumerate(own):
        floor = own[place - 1].end if place else request.start
        head = head_at(view, plea, request, floor, sum_, harm)
        heads.append("total" if sum_.start in total and head != "article_700" else head)
    return heads


def head_at(
    view: View, plea: Plea, request: Request, floor: int, sum_: Placed, harm: Head
) -> Head | None:
    """What a sum is for: its own words, or the heading of the list that it stands in.

    None where no word tells it: what is asked without a word of why is a debt.
    """
    folded = view.folded
    start, ceiling = min(request.start, sum_.start), max(request.end, sum_.end)
    if _ON_ACCOUNT.match(folded, sum_.end) or _PROVISIONAL.search(
        folded, max(start, sum_.start - 60), sum_.start
    ):
        return "provision"
    if _INTEREST_OF.search(folded, max(floor, sum_.start - _CLAUSE), sum_.start):
        return "interets"
    if _TO_GIVE_BACK.search(folded, max(floor, sum_.start - 60), sum_.start):
        return "principal"
    above = head_words(view, start, sum_.start)
    if _ITEM_DONE.match(folded, sum_.end):
        ceiling = sum_.end
        label = [r for r in above if r.start >= floor and r.rank < 3]
        line = max((b.end for b in breaks(view, floor, sum_.start)), default=floor)
        if label:
            said = next((r for r in label if r.start >= line), label[0])
            return specified(said.head, said.rule, harm)
    twin = _TAXED_TWIN.match(folded, sum_.end)
    head, why = head_of(view, sum_.start, twin.end() if twin else sum_.end, start, ceiling)
    if head is not None:
        return specified(head, why, harm)
    headings = [r for r in above if _HEADING.match(folded, r.end, sum_.start)]
    if headings:
        said = _object(view, headings)
        return specified(said.head, said.rule, harm)
    if POINTS_BACK.search(folded, floor, min(request.end, sum_.end + 20)) or ITS_SUM.search(
        folded, max(plea.start, start - BEFORE_IT), sum_.start
    ):
        above = head_words(view, max(plea.start, start - 250), sum_.start)
    elif (
        _OWN_LABEL.match(folded, sum_.end)
        and above
        and _OTHER_SUM.search(folded, request.start, above[-1].start)
    ):
        # One cost among others, but no other harm, penalty or indemnity.
        return "prejudice_materiel" if above[-1].head == "prejudice_materiel" else None
    # Interest is a list's item, and heads none.
    above = [r for r in above if r.head != "interets"]
    if above:
        return specified(above[-1].head, above[-1].rule, harm)
    if _COSTS_VISA.search(folded, max(0, request.start - 110), request.start):
        return "article_700"
    return _before_verb(view, plea) if floor == plea.start or plea.listed else None


def _before_verb(view: View, plea: Plea) -> Head | None:
    """What a sum is for, where the words before the verb of asking tell it."""
    start = sentence_start(view, max(0, plea.start - 1), max(0, plea.start - 260))
    words = head_words(view, start, plea.start)
    if not words or not (
        plea.rule.id == "claims.reckons"
        or _FOR_WHAT.search(view.folded, start, words[-1].start + 1)
        or _FOR_WHICH.search(view.folded, words[-1].end, plea.start)
    ):
        return None
    return words[-1].head


def _object(view: View, headings: list[Reading]) -> Reading:
    """The head that a heading is about: of its words the first, which the others only qualify."""
    last = headings[-1]
    return next(
        r
        for r in headings
        if ":" not in view.folded[r.end : last.start]
        and next(breaks(view, r.end, last.start), None) is None
    )


def own_head(view: View, start: int, floor: int, sum_: Placed, untold: Head) -> Head:
    """What a sum told in the reasons is for: its sentence, else the title above it, or its words.

    The reasons begin at `floor`; what was told above the title is done with.
    """
    head, why = head_of(view, sum_.start, sum_.end, start, sum_.end + 200)
    head = specified(head, why, untold)
    if head not in (None, "depens"):  # "condamnée aux dépens, elle paiera la somme réclamée"
        return head
    low = max(floor, start - _UNDER)
    for title in _TITLE.finditer(view.folded, max(0, low - 1), start):
        if view.plain[title.start("words")].islower() or _SAYS.search(title["words"]):
            continue  # a line that a sentence goes on in
        low = title.start()
        readings = head_words(view, low, title.end())
        behind = readings[-1].end if readings else low
        if len({r.head for r in readings}) == 1 and not _ALSO.search(
            view.folded, behind, title.end()
        ):
            head = specified(readings[0].head, readings[0].rule, untold)
    if meant := pointed_at(view, sum_.start, sum_.end, low):
        return specified(meant.head, meant.rule, untold) or untold
    sentence = sentence_start(view, start, low)
    for reading in head_words(view, sentence, start)[:1]:
        about = _ABOUT.fullmatch(view.folded, sentence, reading.start)
        if about and reading.head not in ("depens", "interets", "total"):
            head = specified(reading.head, reading.rule, untold)
    above = [r for r in head_words(view, low, start) if r.rank < 3 and r.head in _OF_DAMAGE]
    return above[-1].head if above else head or untold


def sumless_head(view: View, request: Request) -> Head | None:
    """What a request without a sum is for: the one demand to be refused, interest, damage."""
    folded, start, end = view.folded, request.start, request.end
    if request.kind == "rejet" and (refused := _refused(view, request)):
        return refused
    if request.kind in _ON_INTERESTS:
        end = min(end, start + _ON_INTERESTS[request.kind])
        return "interets" if _INTERESTS.search(folded, start, end) else None
    if request.rule.id == "claims.interest":
        return "interets"
    if request.kind not in ("condamnation", "fixation"):
        return None
    if _INTEREST_DUE.match(folded, start, end):
        return "interets"
    head, _ = head_of(view, start, start + 8, start, end)
    return None if head == "depens" else head


def _refused(view: View, request: Request) -> Head | None:
    """What the one demand to be refused is for: "débouter X de sa demande au titre de…"."""
    folded, start, end = view.folded, request.start, request.end
    hit = _ONE_DEMAND.match(folded, start, end) or _NO_ROOM.match(folded, start, end)
    heads = {r.head for r in head_words(view, hit.end(), request.end)} if hit else set()
    return heads.pop() if len(heads) == 1 else None
