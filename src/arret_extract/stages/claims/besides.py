"""What one request asks besides what its verb tells: sums beside a refusal, a deed to do."""

import re

from arret_extract.stages.claims.requests import Request
from arret_extract.stages.claims.rows import Placed
from arret_extract.text import View

# Requests about a judgment or a demand.
ON_RULINGS = ("confirmation", "infirmation", "annulation", "rejet", "irrecevabilite")
# "la confirmation du jugement et une indemnité de 900 €": that sum no judgment has awarded.
_BESIDE = re.compile(
    r"(?:(?!\b(?:en ce qu(?!i (?:la|le|les) concern)|(?<!en ce )qui |condamn|allou|fix|hauteur"
    r"|accord|commandement"
    r"|mise en demeure))[^;:\n\f\d]){8,160}?"
    r"(?:(?: et|,? outre|,? ainsi qu[e'])\s(?:(?:a|d'|de)\s?)?(?:(?:en|de) (?:outre"
    r"|plus) )?(?:(?:une|la)\s)?|, une\s)"
    r"(?:(?:(?:nouvelle|autre) )?(?:somme|indemnite|provision)(?: \w{5,16}){0,2} "
    r"(?:de|d'un montant de)\s?)?\Z"
)
# What is to be done, besides the sums to pay: "condamner X à retirer le mur et à payer 900 €".
_DEED = re.compile(
    r"condamn(?:er|ation)\b[^;:\n\f]{0,160}?\ba (?:lui |leur |la |le |les |l'|y )?"
    r"(?P<deed>(?!(?:payer|verser|regler|rembourser|indemniser|garantir|relever|supporter|reparer"
    r"|porter|prendre|compter|valoir|parfaire|venir|intervenir|titre|courir|savoir|faire|leur"
    r"|restituer (?:la|les|une) (?:sommes?|provisions?|indemnites?))\b)"
    r"[a-z]{3,20}(?:er|ir|[dt]re|ire|oir)\b[^;:\n\f]{3,200}?)"
    r"(?=,? (?:et|ainsi qu'|outre)\s?(?:a |au )(?:lui |leur )?"
    r"(?:payer|verser|regler|paiement|rembourser))"
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
_OCCUPATION = re.compile(
    r"(?<!au titre de l')(?<!au titre des )(?<!au titre d'une )"
    r"\bindemnites? (?:mensuelle )?d'occupation|\bindemnite mensuelle"
)
_AS_RENT = re.compile(
    r"[^;:\d]{0,50}\b(?:egale?s?|equivalente?s?|correspondant|fixee?s?|calculee?s?) (?:a|au|aux)\s"
    r"(?:(?:montant|dernier|celui) )?(?:du |des |de la |de )?(?:dernier )?(?:montant|loyer)"
)
_ASTREINTE = re.compile(r"\bastreinte (?:\w+ ){0,3}de\s?\Z")


def asked_beside(view: View, request: Request, own: list[Placed]) -> list[Placed]:
    """The sums of a request about a judgment or a demand that are asked beside it."""
    for place, sum_ in enumerate(own):
        if _BESIDE.match(view.folded, request.start, sum_.start):
            return own[place:]
    return []


def deed_end(view: View, request: Request, own: list[Placed]) -> int:
    """Where a deed ends that is asked before a sum: "à retirer le mur et à payer"; else 0."""
    end = own[-1].start if own else request.end
    hit = _DEED.match(view.folded, request.start, end)
    return hit.end("deed") if hit else 0


def is_astreinte(view: View, request: Request, sum_: Placed) -> bool:
    """Whether a sum is what each day of delay costs: "sous astreinte de 100 € par jour"."""
    return _ASTREINTE.search(view.folded, request.start, sum_.start) is not None


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


def _figure(view: View, hit: re.Match[str], sum_: Placed) -> bool:
    """Whether a sum is the figure of an indemnity named beside it."""
    if sum_.start >= hit.end():
        return sum_.start - hit.end() < 60
    between = view.folded[sum_.end : hit.start()]
    return (
        len(between) < 60
        and re.search(r"\btitre\b|correspondant|montant", between) is not None
        and re.search(r"\boutre\b|\bainsi que\b|\bainsi qu'", between) is None
    )
