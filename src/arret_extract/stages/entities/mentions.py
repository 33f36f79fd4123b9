"""Mentions as the finders of entities give them, and which of overlapping ones stands."""

from bisect import bisect_left, insort
from collections.abc import Iterable
from typing import NamedTuple

from arret_extract.vocabulary import EntityLabel


class Found(NamedTuple):
    """A mention in view positions. Of two that overlap, that of the higher `rank` stands."""

    start: int
    end: int
    label: EntityLabel
    rule: str
    rank: int
    normalized: str | None = None
    party_id: int | None = None


class Kept:
    """Mentions that stand, none over another."""

    __slots__ = ("_spans", "mentions")

    def __init__(self) -> None:
        self._spans: list[tuple[int, int]] = []
        self.mentions: list[Found] = []

    def is_free(self, start: int, end: int) -> bool:
        """Whether no mention stands over a stretch."""
        index = bisect_left(self._spans, (start, start))
        if index < len(self._spans) and self._spans[index][0] < end:
            return False
        return index == 0 or self._spans[index - 1][1] <= start

    def add(self, found: Iterable[Found]) -> None:
        """Take in those that fit: by rank, then length, then place."""
        for mention in sorted(found, key=lambda f: (-f.rank, f.start - f.end, f.start)):
            if mention.start < mention.end and self.is_free(mention.start, mention.end):
                insort(self._spans, (mention.start, mention.end))
                self.mentions.append(mention)
