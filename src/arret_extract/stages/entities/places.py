"""Places and postal addresses."""

from collections.abc import Iterator

from arret_extract.matching.rules import rule
from arret_extract.matching.search import leading, matches_at, word_starts
from arret_extract.ruling import Ruling
from arret_extract.stages.entities.mentions import Found
from arret_extract.stages.entities.towns import before_stop
from arret_extract.text import View
from arret_extract.vocabulary import EntityLabel

# an address holds its post code within so many characters of its beginning, over so many lines
_REACH = 130
_LINES = 3
# the longest number before a way: "1234 quater et 1236 ter , "
_NUMBER = 26
_NO_CODE = frozenset(".,/°0123456789")


def find_places(ruling: Ruling) -> Iterator[Found]:
    """Pseudonymised places, addresses, bars, places of birth, and towns that a phrase announces."""
    view = ruling.view
    hidden = rule("entities", "bracket")
    for match in hidden.pattern.finditer(view.plain):
        kind: EntityLabel = "adresse" if match["adresse"] else "lieu"
        yield Found(match.start(), match.end(), kind, hidden.id, 5)
    for name in ("bar", "birthplace", "town"):
        by = rule("entities", name)
        for match in by.scan(view):
            start, end = match.span("place")
            end = before_stop(view, start, end)
            if end > start:
                yield Found(start, end, "lieu", by.id, 2)
            if name == "birthplace" and match["inside"]:
                yield Found(*match.span("inside"), "lieu", by.id, 2)
    yield from _addresses(view)
    street = rule("entities", "street")
    numbers = leading(view.figures_of(1, 2, 3, 4), word_starts(view, street.needs), _NUMBER)
    for match in matches_at(street.pattern, view.plain, numbers):
        end = match.end()
        if match["city"] is not None:
            town = before_stop(view, *match.span("city"))
            end = town if town < match.end("city") else end
        yield Found(match.start(), end, "adresse", street.id, 1)


def _addresses(view: View) -> Iterator[Found]:
    """Each from its number or building to its town, the post code between them."""
    head = rule("entities", "address_head")
    done = 0
    towns = rule("entities", "post_town").pattern
    for town in matches_at(towns, view.plain, view.figures_of(2, 5)):
        if view.plain[max(0, town.start() - 1) : town.start()] in _NO_CODE:
            continue
        for first in head.pattern.finditer(
            view.plain, max(done, town.start() - _REACH), town.start()
        ):
            if _is_one(view.plain[first.start() : town.start()]):
                done = max(town.start("city") + 1, before_stop(view, *town.span("city")))
                yield Found(first.start(), done, "adresse", head.id, 4)
                break


def _is_one(between: str) -> bool:
    """Whether nothing between a way and a post code ends the address."""
    breaks = between.count("\n") + 2 * between.count("\f")
    return breaks <= _LINES and not any(c in between for c in ";:()")
