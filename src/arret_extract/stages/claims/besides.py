"""What one request asks besides what its verb tells: sums beside a refusal, a deed to do."""

import re
from collections.abc import Iterator

from arret_extract.matching.compiling import compiled
from arret_extract.stages.claims.requests import Request, aside
from arret_extract.stages.claims.rows import Placed
from arret_extract.stages.claims.speech import Plea
from arret_extract.text import View
from arret_extract.vocabulary import Head, OrderKind

# Requests about a judgment or a demand.
ON_RULINGS = ("confirmation", "infirmation", "annulation", "rejet", "irrecevabilite")
# "la confirmation du jugement et une indemnité de 900 €": that sum no judgment has awarded.
_BESIDE = re.compile(
    r"(?:(?!\b(?:en ce qu(?!i (?:la|le|les) concern)|(?<!en ce )qui |condamn|allou|fix|hauteur"
    r"|accord|commandement"
    r"|mise en demeure))[^;:\n\f\d]){8,160}?"
    r"(?:(?:(?: et|,? outre|,? ainsi que)\s|,? ainsi qu'\s?)(?:(?:a|d'|de)\s?)?"
    r"(?:(?:en|de) (?:outre"
    r"|plus) )?(?:(?:contre|a l'encontre d(?:e|es|u)) [^;:,\n\f\d]{2,60}? (?:(?:a|au|le)\s"
    r"(?:paiement|versement) (?:de )?)?)?(?:(?:une|la)\s)?"
    r"|, (?:a\s)?(?:une\s|la\s(?=somme de|provision de))?)"
    r"(?:(?:(?:nouvelle|autre) )?(?:somme|indemnite|provision)(?: \w{5,16}){0,2} "
    r"(?:de|d'un montant de)\s?)?\Z"
)
# "le débouté ; en tout état de cause, 900 € pour ses frais".
_THEN = re.compile(
    r"[^:\n\f€]{4,300}?;\s(?:et )?(?:(?:a titre \w{5,16}|en tout etat de cause|en toute hypothese"
    r"|subsidiairement|dans tous les cas|enfin|reconventionnellement),?\s){1,2}"
    r"(?:(?:la|une) (?:somme|indemnite) de\s)?\Z"
)
# "- le débouté ; - 900 € pour procédure abusive": an item that a sum begins.
_ITEM = re.compile(
    r"[^:\n\f€]{4,300}?[\n\f]\s?(?:[-*•–>]{1,2}|\d{1,2}\s?[°).-]{1,2}|[a-z]\))\s?"
    r"(?:(?:a|de|d')\s?)?(?:(?:la|une) (?:somme|indemnite|provision) (?:\w{5,16} )?de\s)?\Z"
)
_FOR_IT = re.compile(
    r" (?:pour (?:ses|leurs|les|son|sa|procedure|resistance|prejudice|indemnite|appel)"
    r"|au titre|a titre|sur le fondement|en application|de dommages|d'indemnite|en reparation"
    r"|en vertu)\b"
)
# "la confirmation, hormis sur le préjudice, pour lequel est réclamée une indemnité de 900 €".
_SAVE_FOR = re.compile(
    r"[^;:\n\f\d]{8,120}?\b(?:hormis|sauf|excepte|a l'exception|a defaut)\b[^;:\n\f\d]{0,160}?"
    r"\b(?:reclam|sollicit|demand|port|elev|ramen|redui|reduc|limit)\w{1,6}\b[^;:\n\f\d]{0,80}\Z"
)
# What is to be done, besides the sums to pay: "condamner X à retirer le mur et à payer 900 €".
_DEED = re.compile(
    r"condamn(?:er|ation)\b[^;:\n\f]{0,160}?\ba (?:lui |leur |la |le |les |l'|y )?"
    r"(?P<deed>(?!(?:payer|verser|regler|rembourser|indemniser|garantir|relever|supporter|reparer"
    r"|porter|prendre|compter|valoir|parfaire|venir|intervenir|titre|courir|savoir|faire|leur"
    r"|restituer (?:la|les|une) (?:sommes?|provisions?|indemnites?))\b)"
    r"[a-z]{3,20}(?:er|ir|[dt]re|ire|oir)\b[^;:\n\f]{3,200}?)"
    r"(?=,? (?:et|ainsi qu'|outre)\s?(?:(?:a |au )(?:lui |leur )?"
    r"(?:payer|verser|regler|paiement|rembourser)|aux (?:entiers |tous les )?depens\b))"
)
# What is to be paid besides the sums, without a figure: "à le garantir de toute condamnation et à
# lui payer 900 €", "à verser diverses indemnités, outre la somme de 900 €".
_OTHER = re.compile(
    r"condamn(?:er|ation)\b[^;:\n\f]{0,200}?\ba (?:l[ae] |les? |l'|lui |leur )?(?P<deed>"
    r"(?:relever|garantir|restituer|rembourser|indemniser|(?:payer|verser|regler)"
    r"(?= (?:l[ae] |les |des |leurs? |ses |diverses |un )?"
    r"(?:interets|indemnites|sommes|frais|loyers|solde|arriere|prejudices?)))"
    r"\b[^;:\n\f\d]{0,200}?)"
    r"(?=,? (?:et|ainsi qu'|outre)\s?(?:a |au )(?:lui |leur )?(?:payer|verser|regler|paiement)\b"
    r"|,? et (?:celle|la condamnation) d[^;:\n\f\d]{2,80}? a (?:lui |leur )?"
    r"(?:payer|verser|regler)\b"
    r"|,? (?:outre|ainsi que) (?:la somme|une somme|une indemnite)\b)"
    r"|(?P<kept>garantie d[^;:,\n\f\d]{3,80}?)"
    r"(?=(?:,|,? (?:et|outre|ainsi que)),? (?:et |outre )?(?:a )?"
    r"(?:(?:la |une )(?:somme|indemnite|provision)\b|\d))"
)
# Requests that costs are asked beside: "la capitalisation des intérêts et les dépens".
BESIDE_COSTS = ("autre", "execution_provisoire", "resiliation")
_AND_COSTS = re.compile(r"\b(?:et|outre|ainsi qu[e'])\s?(?:[a-z']{2,12}\s){0,2}\Z")
# "réclame les frais d'expertise et 900 €": costs without their figure.
_OUTLAY = re.compile(
    r"\s?(?:les|ses|leurs|des) (?:frais|honoraires) (?:d'|de |du )[^;:\n\f\d]{3,80}?,?"
    r" (?:et|outre|ainsi qu[e'])\s?(?:(?:la|une) (?:somme|indemnite) de |celle de )?"
)
# "la somme de 900 € au titre des indemnités d'occupation": its title.
_OCCUPATION = compiled(
    r"(?<!au titre de l')(?<!au titre des )(?<!au titre d'une )"
    r"(?<!valoir sur l')(?<!valoir sur les )"
    r"\bindemnites? (?:mensuelle )?d'occupation|\bindemnite mensuelle"
)
_AS_RENT = re.compile(
    r"[^;:\d]{0,40}\ble montant (?:du |des )(?:dernier )?loyers?\b"
    r"|[^;:\d]{0,50}\b(?:egale?s?|equivalente?s?|correspondant|fixee?s?|calculee?s?) (?:a|au|aux)\s"
    r"(?:(?:montant|dernier|celui) )?(?:du |des |de la |de )?(?:dernier )?(?:montant|loyer)"
)
# "outre la clause pénale de 10 %".
_PENALTY = compiled(
    r"\b(?:outre|ainsi que|et) (?:l'application de )?(?P<what>(?:la )?clause penale\b"
    r"(?: (?:contractuelle|prevue au bail))?(?: de \d{1,2} ?%)?)"
    r"(?![^;:\n\f]{0,40}?\d\d ?(?:euros?|€|f\b))"
)
# What a contract that is to be undone was for.
_OF_CONTRACT = re.compile(
    r"\b(?:engagements?|cautionnements?|cautions?|prets?|contrats?|credits?|actes?)\b"
    r"(?:(?!\b(?:paye|payer|paiement|verser|outre|et|ainsi que)\b"
    r"|, (?:a )?(?:la|une) (?:somme|indem))"
    r"[^;:\n\f\d]){0,60}?"
    r"\b(?:a hauteur|a concurrence|d'un montant|pour un montant|portant sur|de)"
    r"(?: de)?(?: la somme de)?\s\Z"
)
_CAPITALISED = compiled(
    r"\binterets\b[^;:.\n\f]{0,60}? (?:(?:et )?capitalises|assortis de l'anatocisme)\b"
)
# "confirmer le jugement, sauf en ce qu'il a rejeté la demande": that is to be reversed.
_SAVE = re.compile(
    r"\b(?:sauf|hormis|excepte|si ce n'est) en ce qu'(?:il|elle)s? "
    r"[^;:\n\f]{3,200}"
)
_OPPOSITES: dict[OrderKind, OrderKind] = {
    "confirmation": "infirmation",
    "infirmation": "confirmation",
}
_ANOTHER = re.compile(r"\b(?:et|outre|ainsi que)\b(?: de)? (?:une|la) (?:somme|indemnite)\b")
# "à retirer le mur sous astreinte de 900 € par jour et à payer 500 €".
_ALSO_PAID = compiled(
    r"(?:,|\bet|\bainsi qu'|\boutre)\s?(?:a |au |de )(?:lui |leur |les? |l'|la )?"
    r"(?:payer|verser|regler|paiement|versement|rembours)"
)
_ASTREINTE = re.compile(r"\bastreinte (?:\w+ ){0,3}de\s?\Z")


def asked_beside(view: View, request: Request, own: list[Placed]) -> list[Placed]:
    """The sums of a request about a judgment or a demand that are asked beside it."""
    for place, sum_ in enumerate(own):
        words = view.folded, request.start, sum_.start
        then = _THEN.match(*words) and _FOR_IT.match(view.folded, sum_.end)
        if then or any(said.match(*words) for said in (_BESIDE, _ITEM, _SAVE_FOR)):
            return own[place:]
    return []


def deed_end(view: View, request: Request, own: list[Placed]) -> int:
    """Where a deed ends that is asked before a sum: "à retirer le mur et à payer"; else 0."""
    end = own[-1].start if own else request.end
    hit = _DEED.match(view.folded, request.start, end)
    return hit.end("deed") if hit else 0


_LIQUIDATES = re.compile(r"liquid\w{2,5} (?:de )?(?:l'|cette |ladite )astreinte\b")
_OF_MONEY = (
    r"(?:des? |d'une? |du |de la |de l'|les? |la |l'|une? )?"
    r"(?:trop[- ]|capital|prix|depot de|acomptes?|sommes?|fonds\b|loyers?|indu\b|montant|solde)"
)
# "ordonner la restitution du trop-versé, soit 900 €", "condamner X à restituer le capital de 900 €"
_MONEY = re.compile(
    r"(?:(?:que soit |voir )?ordonn\w{1,3} (?:egalement |en consequence )?(?:l[ae] )?"
    rf"(?:(?:remboursement|paiement|versement)\b|restitution {_OF_MONEY})"
    r"|(?:ordonner|enjoindre) (?:a|au|aux) [^,;:\n\f\d]{2,60}? (?:de |d')(?:lui |leur )?"
    rf"(?:rembourser|payer|verser(?! aux debats)|regler|restituer {_OF_MONEY})"
    rf"|condamner [^;:\n\f\d]{{2,90}}? a (?:lui |leur )?restituer {_OF_MONEY})"
)


def paid_at(view: View, request: Request, own: list[Placed]) -> int:
    """Where a request for a deed turns to the sums to be paid besides it; 0 where it does not."""
    hit = _ALSO_PAID.search(view.folded, request.start, own[-1].start)
    return hit.start() if hit else 0


def other_end(view: View, request: Request, own: list[Placed]) -> int:
    """Where what is to be paid without a figure ends that is asked before a sum; else 0."""
    hit = _OTHER.match(view.folded, request.start, own[-1].end) if own else None
    return hit.end(hit.lastgroup or 0) if hit else 0


def apart(view: View, request: Request, own: list[Placed]) -> list[Placed]:
    """The sums of a request to undo a contract, without what that contract was for."""
    return [s for s in own if not _OF_CONTRACT.search(view.folded, request.start, s.start)]


def is_astreinte(view: View, request: Request, sum_: Placed) -> bool:
    """Whether a sum is what each day of delay costs: "sous astreinte de 100 € par jour"."""
    return _ASTREINTE.search(view.folded, request.start, sum_.start) is not None


def kind_of(
    view: View, request: Request, sum_: Placed, kind: OrderKind, head: Head | None
) -> OrderKind:
    """The kind of the claim of a sum: costs are paid, what a day's delay costs enjoins."""
    # "la liquidation de l'astreinte à 900 €, 500 € pour son préjudice": the latter is to be paid
    apart = head not in ("astreinte", "total", None) and _LIQUIDATES.match(
        view.folded, request.start, request.end
    )
    if kind == "fixation" and (head == "article_700" or apart):
        return "condamnation"
    if request.rule.id == "claims.astreinte" and head not in ("astreinte", "principal", None):
        return "condamnation"
    daily = is_astreinte(view, request, sum_)
    if kind == "injonction" and _MONEY.match(view.folded, request.start, sum_.start):
        return "injonction" if daily else "condamnation"
    # "la publication du jugement, sous astreinte de 900 €" has no verb
    under = view.folded.find("sous astreinte", request.start, sum_.start) >= 0
    delay = request.kind == "expulsion" or (request.kind is None and under)
    return "injonction" if delay and daily else kind


def costs_beside(view: View, request: Request, costs: int) -> bool:
    """Whether the costs told in a request of another kind are asked beside it."""
    return _AND_COSTS.search(view.folded, request.start, costs) is not None


def is_outlay(view: View, start: int, sum_: int) -> bool:
    """Whether the words before a sum ask an outlay without its figure, besides that sum."""
    return _OUTLAY.fullmatch(view.folded, start, sum_) is not None


def occupation(view: View, request: Request, own: list[Placed]) -> int | None:
    """Where a monthly indemnity is asked beside sums, equal to the rent and without a figure."""
    for hit in _OCCUPATION.finditer(view.folded, request.start, request.end):
        as_rent = _AS_RENT.match(view.folded, hit.end(), request.end)
        if as_rent or not any(_figure(view, hit, s) for s in own):
            return hit.start()
    return None


def asides(
    view: View, plea: Plea, request: Request, kind: OrderKind
) -> Iterator[tuple[OrderKind, Head | None, tuple[int, int]]]:
    """What a request asks in passing, with its place: "assorti de l'exécution provisoire"."""
    where = view.folded, request.start, request.end
    if passing := aside(*where):
        told = next(n for n in ("what", "this", "so") if passing[n])
        yield "execution_provisoire", None, passing.span(told)
        if passing["also"]:
            yield "autre", "interets", passing.span("also")
    if kind == "condamnation" and (penalty := _PENALTY.search(*where)):
        yield "condamnation", "clause_penale", penalty.span("what")
    apart = view.folded.find("capitalisation", plea.start, plea.end) >= 0
    if kind == "condamnation" and not apart and (interest := _CAPITALISED.search(*where)):
        yield "autre", "interets", interest.span()
    if kind in _OPPOSITES and (save := _SAVE.search(*where)):
        yield _OPPOSITES[kind], None, save.span()


def _figure(view: View, hit: re.Match[str], sum_: Placed) -> bool:
    """Whether a sum is the figure of an indemnity named beside it."""
    if sum_.start >= hit.end():
        near = sum_.start - hit.end() < 60
        return near and not _ANOTHER.search(view.folded, hit.end(), sum_.start)
    between = view.folded[sum_.end : hit.start()]
    return (
        len(between) < 60
        and re.search(r"\btitre\b|correspondant|montant", between) is not None
        and re.search(r"\boutre\b|\bainsi que\b|\bainsi qu'", between) is None
    )
