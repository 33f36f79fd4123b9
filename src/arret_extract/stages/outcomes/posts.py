"""Which post of damage a sum is for, finer than its head."""

import re
from bisect import bisect_left
from functools import cache, lru_cache

from arret_extract.matching.rules import load_rules
from arret_extract.matching.search import Scanner
from arret_extract.text import View


@cache
def _posts() -> Scanner:
    """All posts as one alternation, a named group each."""
    sources = (f"(?P<{r.id.removeprefix('posts.')}>{r.source})" for r in load_rules("posts"))
    return Scanner(re.compile("|".join(sources)))


@lru_cache(maxsize=1)
def _named(view: View) -> list[tuple[int, int, str]]:
    """The posts that a text names, in its order: start, end, name."""
    return [(hit.start(), hit.end(), hit.lastgroup or "") for hit in _posts().scan(view)]


def post_before(view: View, low: int, position: int) -> str | None:
    """The post named last before a position."""
    named = _named(view)
    place = bisect_left(named, (position,)) - 1
    return named[place][2] if place >= 0 and named[place][0] >= low else None


def post_after(view: View, position: int, high: int) -> str | None:
    """The post named first after a position."""
    named = _named(view)
    place = bisect_left(named, (position,))
    return named[place][2] if place < len(named) and named[place][1] <= high else None


def places_of(view: View, post: str | None, low: int, high: int) -> list[int]:
    """Where a post is named between two positions."""
    return [start for start, _, name in _named(view) if name == post and low <= start < high]
