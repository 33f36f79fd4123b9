"""Where the name of a bar ends: "barreau d'AIX EN PROVENCE" may run on without a comma."""

import re
from collections.abc import Iterator
from functools import cache

from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import read_data

_BAR = compiled(r"\b(?:barreaux?\s(?:de\sla\s|de\sl'|des\s|de\s|du\s|d')?|avocate?s?\sa\s)\s?")
_WORD = re.compile(r"[a-z']{1,20}")


@cache
def bars() -> frozenset[str]:
    """The bars of `patterns/bars.toml`."""
    return frozenset(read_data("bars")["bars"])


def bar_end(folded: str, at: int) -> int:
    """Where the longest bar named at a position ends; the position itself where none is."""
    words: list[str] = []
    best = at
    position = at
    for _ in range(6):
        word = _WORD.match(folded, position)
        if word is None:
            break
        words.append(word[0])
        if " ".join(words) in bars():
            best = word.end()
        elif len(word[0]) > 6 and (glued := _glued(words)):
            return word.start() + glued
        position = word.end() + 1
        if folded[word.end() : position] not in (" ", "-", "\t", "\n"):
            break
    return best


def _glued(words: list[str]) -> int:
    """How much of the last word ends a bar's name: "PROVENCEORGE" for "PROVENCE"; 0 for none."""
    head, last = words[:-1], words[-1]
    lengths = range(len(last) - 3, 3, -1)
    return next((n for n in lengths if " ".join([*head, last[:n]]) in bars()), 0)


def bar_ends(folded: str, start: int, end: int) -> Iterator[int]:
    """Where each "barreau de …" of a stretch ends."""
    for hit in _BAR.finditer(folded, start, end):
        last = bar_end(folded, hit.end())
        if last > hit.end():
            yield last
