"""Places and postal addresses."""

from collections.abc import Iterator

from arret_extract.rules import rule
from arret_extract.ruling import Ruling
from arret_extract.stages.entities.mentions import Found
from arret_extract.text import View

# an address holds its post code within so many characters of its beginning, over so many lines
_REACH = 130
_LINES = 3


def find_places(ruling: Ruling) -> Iterator[Found]:
    """Pseudonymised places, addresses, bars, places of birth, and towns that a phrase announces."""
    view = ruling.view
    for name, label in (("bracket", ""), ("bar", "lieu"), ("birthplace", "lieu"), ("town", "lieu")):
        by = rule("entities", name)
        for match in by.scan(view):
            if name == "bracket":
                kind = "adresse" if match["adresse"] else "lieu"
                yield Found(match.start(), match.end(), kind, by.id, 5)
                continue
            yield Found(*match.span("place"), label, by.id, 2)
            if name == "birthplace" and match["inside"]:
                yield Found(*match.span("inside"), label, by.id, 2)
    yield from _addresses(view)
    for _, start, end in ruling.stretches("header", "parties"):
        for match in rule("entities", "street").scan(view, start, end):
            yield Found(match.start(), match.end(), "adresse", "entities.street", 1)


def _addresses(view: View) -> Iterator[Found]:
    """Each from its number or building to its town, the post code between them."""
    towns = list(rule("entities", "post_town").scan(view))
    if not towns:
        return
    heads = [m.start() for m in rule("entities", "address_head").scan(view)]
    done = 0
    for town in towns:
        first = next(
            (h for h in heads if max(done, town.start() - _REACH) <= h < town.start()), None
        )
        if first is not None and _is_one(view.plain[first : town.start()]):
            yield Found(first, town.end(), "adresse", "entities.address", 4)
            done = town.end()


def _is_one(between: str) -> bool:
    """Whether nothing between a way and a post code ends the address."""
    breaks = between.count("\n") + 2 * between.count("\f")
    return breaks <= _LINES and not any(c in between for c in ";:()")
