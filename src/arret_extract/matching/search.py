"""Where words stand in a text: looked up, or found around a rare one, never tried everywhere."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from arret_extract.matching.beginnings import beginnings
from arret_extract.text import WORD, Beginnings, View, fold


def positions(text: str, words: Iterable[str], start: int = 0, end: int | None = None) -> list[int]:
    """Where one of `words` begins, in text order, each place once; also inside longer words."""
    end = len(text) if end is None else end
    found: set[int] = set()
    for word in words:
        at = text.find(word, start, end)
        while at >= 0:
            found.add(at)
            at = text.find(word, at + len(word), end)
    return sorted(found)


def leading(places: list[int], marks: Iterable[int], most: int) -> Iterator[int]:
    """Those of some places that stand before a mark, by `most` characters at the most."""
    done = 0
    for mark in marks:
        last = bisect_left(places, mark, done)
        yield from places[bisect_left(places, mark - most, done, last) : last]
        done = last


def word_starts(
    view: View, words: Collection[str], start: int = 0, end: int | None = None
) -> list[int]:
    """Where one of some folded words stands as a whole between two positions, in text order."""
    found = view.starts_of(words)
    if start or end is not None:
        last = len(view.folded) if end is None else end
        return found[bisect_left(found, start) : bisect_left(found, last)]
    return list(found)


def cue_starts(view: View, text: str, cues: tuple[str, ...], words: Collection[str]) -> list[int]:
    """Where `text`, the view's plain or folded one, has a cue that begins with one of `words`.

    `words` are the first words of the cues, folded, in all their forms: a cue may end within one.
    """
    return [start for start in word_starts(view, words) if text.startswith(cues, start)]


@lru_cache(maxsize=1024)
def _words_of(phrase: str) -> tuple[str, int, frozenset[str]]:
    """The first word of a phrase, where it begins, and those that are in a text as they are in it.

    A phrase may end within a word: all but the last.
    """
    folded = fold(phrase)
    first = WORD.search(folded)
    if first is None:
        return "", 0, frozenset()
    return first[0], first.start(), frozenset(WORD.findall(folded)[:-1])


def phrase_starts(view: View, text: str, phrase: str) -> Iterator[int]:
    """Where a phrase begins whose first word stands as a whole, none over another.

    `text` is `view.plain` or `view.folded`, or one of their length: what the phrase is compared
    with.
    """
    first, offset, whole = _words_of(phrase)
    if not first:
        yield from positions(text, (phrase,)) if phrase else ()
        return
    places, done = view.words.get(first), 0
    if places is None or not view.words.keys() >= whole:
        return
    for word in places:
        at = word - offset
        if at >= done and text.startswith(phrase, at):
            yield at
            done = at + len(phrase)


@dataclass(frozen=True)
class Scanner:
    """A pattern that is tried where it may match, on the view's `plain` or `folded` text."""

    pattern: re.Pattern[str]
    on: str = "folded"
    # A stretch shorter than this is searched sooner than words are looked up.
    short: int = 20

    @cached_property
    def begins(self) -> Beginnings | None:
        """What its matches begin with, where that is known; read off when first asked for."""
        return beginnings(self.pattern, self.on)

    def scan(self, view: View, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Matches between two positions of the view, in text order, none over another."""
        text = view.plain if self.on == "plain" else view.folded
        end = len(text) if end is None else end
        if end - start < self.short or self.begins is None:
            return self.pattern.finditer(text, start, end)
        starts = view.beginning(self.begins)
        places = starts[bisect_left(starts, start) : bisect_left(starts, end)]
        return matches_at(self.pattern, text, places, end) if places else iter(())

    def search(self, view: View, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match between two positions of the view."""
        return next(self.scan(view, start, end), None)


def matches_at(
    pattern: re.Pattern[str], text: str, places: Iterable[int], end: int | None = None
) -> Iterator[re.Match[str]]:
    """Matches of a pattern that begin at one of the places, none over another."""
    end = len(text) if end is None else end
    done, match = 0, pattern.match
    for place in places:
        if place >= done and (hit := match(text, place, end)):
            yield hit
            done = hit.end()
