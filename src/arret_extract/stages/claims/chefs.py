"""Claims that a conseil de prud'hommes prints as a list before its reasons: "Chefs de la demande".

Each line is a request of the claimant, with its sum at the end; those below "Demande
reconventionnelle" are the other side's.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import rule
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.sentences import flowing
from arret_extract.stages.claims.speech import Plea

_CHEFS = compiled(
    r"(?<=[\n\f])(?:(?:les )?(?:derniers )?chefs? de (?:la |ses |leurs )?"
    r"|(?:dernier )?etat (?:de la |des )|objet de la |(?=demandes? (?:initial|actualis|present)))"
    r"demandes?[^\n\f:;.]{0,40}\s?:?\s?(?=[\n\f])"
)
_WORDS = (
    "chef",
    "etat de",
    "objet de la demande",
    "demandes initial",
    "demandes pres",
    "demandes act",
)
_COUNTER = compiled(
    r"(?<=[\n\f])(?:[-*•] )?demandes? reconventionnelles?(?: d[eu][^\n\f:;.]{0,40})?\s?:?"
)
# What tells of the case again: the next paragraph that is no item of the list.
_PROSE = re.compile(
    r"[\n\f](?![-*•]|[^\n\f]{3,120}\d ?(?:€|euros?\b|f\b|francs?\b)\W{0,3}[\n\f])[^\n\f]{160}"
)
_BULLET = re.compile(r"[\n\f]\s?[-*•–]\s?")
_LINE = re.compile(r"[\n\f]\s?")
# How such a plea names the court: each item is a plea, and no two of them are one.
ITEM = "le conseil"
# Fewer signs are no request.
SHORTEST = 8


def listed_chefs(ruling: Ruling, start: int, end: int) -> Iterator[Plea]:
    """The lists of chefs de demande in a stretch, one a side."""
    view = flowing(ruling.view)
    said = view.folded[start:end]
    opened = _CHEFS.search(view.folded, start, end) if any(w in said for w in _WORDS) else None
    if opened is None:
        return
    prose = _PROSE.search(view.folded, opened.end(), end)
    end = prose.start() if prose else end
    counter = _COUNTER.search(view.folded, opened.end(), end)
    asks = rule("claims", "ask")
    lists = [("demandeur", opened.end(), counter.start() if counter else end)]
    if counter:
        lists.append(("defendeur", counter.end(), end))
    for role, first, last in lists:
        ids = tuple(p.party_id for p in ruling.parties if p.role == role)
        for at, until in _items(view.folded, first, last) if ids else ():
            yield Plea(ids, at, until, "demande", True, ITEM, True, asks)


def _items(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The items of a list: by their bullets where it has any, else a line each."""
    mark = _BULLET if _BULLET.search(folded, start - 1, end) else _LINE
    places = [start, *(hit.end() for hit in mark.finditer(folded, start, end))]
    for at, until in pairwise([*places, end]):
        if mark is _BULLET and (done := folded.find("\f", at, until)) >= 0:
            until = done  # a blank line ends the last item
        if until - at >= SHORTEST or folded.startswith("depens", at):
            yield at, until
