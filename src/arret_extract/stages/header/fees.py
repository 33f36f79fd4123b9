"""The decision of a bâtonnier on a lawyer's fees, which the premier président reviews.

Decree of 27 November 1991, articles 174 to 179.
"""

import re
from collections import Counter
from collections.abc import Iterator

from arret_extract.matching.compiling import compiled
from arret_extract.matching.search import positions
from arret_extract.stages.header.court import seated
from arret_extract.stages.header.days import Day, find_days
from arret_extract.stages.header.review import Review
from arret_extract.stages.header.seats import Seat, find_seat
from arret_extract.stages.header.zones import Zones
from arret_extract.text import View

_BEFORE, _AFTER = 150, 220
_FEES = re.compile(
    r"\bhonoraires\b|\btaxes?\b|\bjuridiction du premier president|\bpremiere presidence"
    r"|\bordonnance (?:de taxe|du premier president)"
)
_BAR = re.compile(
    r"batonni(?:ere?)?(?:[\s,]{1,2}(?:de l'ordre|des? avocats|en exercice)){0,3}"
    r"(?: (?:au|du) barreau)?(?= (?:de|du|des) | d')"
)
# What a day is told as: "décision du", "a, par ordonnance de taxe rendue le".
_DECIDED = compiled(
    r"\b(?:decision|ordonnance|sentence|taxation)s?\b[^.;\n\f]{0,90}?"
    r"(?:du|le|en date du|datee du)[ :]{0,2}\Z|\ba,? (?:rendu )?le\s?\Z"
)
_SEIZED = compiled(
    r"\b(?:saisi\w{0,3}|saisine|requete|demande|reclamation|lettre|courrier|recue?|facture"
    r"|convention|proroge\w{0,2})\b[^.;,\n\f]{0,50}\Z"
)
_STOP = re.compile(r"[;\f]|\.\s")
_FILE = re.compile(
    r"[\s,-]{0,3}\(?(?:dossier|reference|ref\.?|n ?[°o])[\s.:n°o]{0,6}"
    r"(?P<number>\d[\d/.-]{2,14}\d)\b"
)


def of_batonnier(view: View, zones: Zones) -> Review | None:
    """The decision on fees that a ruling reviews: told in its head, or one that says it is on fees.

    Of several the one told most; the first told, among equals.
    """
    on_fees = _FEES.search(view.folded, *zones.named) is not None
    last = zones.facts[1] if on_fees else zones.named[1]
    told = [
        (day, seat, at)
        for at in positions(view.folded, ("batonni",), zones.start, last)
        for day, seat in _told(view, at, zones)
    ]
    if not told:
        return None
    often = Counter(day.date for day, _, _ in told).most_common(1)[0][0]
    same = [one for one in told if one[0].date == often]
    day, _, at = same[0]
    seat = next((seat for _, seat, _ in same if seat), None)
    number = next((m for d, _, _ in same if (m := _FILE.match(view.folded, d.end))), None)
    stop = max(at + len("batonnier"), day.end, number.end() if number else 0)
    stretch = (min(at, day.start), stop)
    court = seated("batonnier", seat) if seat else None
    span = number.span("number") if number else None
    return Review(court, day, span, (stretch,), "header.review_batonnier")


def _told(view: View, at: int, zones: Zones) -> Iterator[tuple[Day, Seat | None]]:
    """The day of the decision that a mention of a bâtonnier goes with, and the bar's place."""
    first, last = max(zones.start, at - _BEFORE), min(zones.facts[1], at + _AFTER)
    for stop in _STOP.finditer(view.folded, first, at):
        first = stop.end()
    if ends := _STOP.search(view.folded, at, last):
        last = ends.start()
    bar = _BAR.match(view.folded, at)
    seat = find_seat(view, bar.end(), last) if bar else None
    for day in find_days(view, first, last):
        words = view.folded[max(first, day.start - 120) : day.start]
        if _DECIDED.search(words) and not _SEIZED.search(words):
            yield day, seat
            return
