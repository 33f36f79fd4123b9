"""Where any of some words stands in a text: cheaper than a pattern that tries them everywhere."""

import re
from collections.abc import Iterable, Iterator


def positions(text: str, words: Iterable[str], start: int = 0, end: int | None = None) -> list[int]:
    """Where one of `words` begins, in text order, each place once."""
    end = len(text) if end is None else end
    found: set[int] = set()
    for word in words:
        at = text.find(word, start, end)
        while at >= 0:
            found.add(at)
            at = text.find(word, at + len(word), end)
    return sorted(found)


def matches_at(
    pattern: re.Pattern[str], text: str, places: Iterable[int]
) -> Iterator[re.Match[str]]:
    """Matches of a pattern that begin at one of the places, none over another."""
    done = 0
    for place in places:
        if place >= done and (match := pattern.match(text, place)):
            yield match
            done = match.end()
