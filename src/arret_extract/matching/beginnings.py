"""What the matches of a pattern begin with, read off the pattern itself.

A pattern whose matches begin with words needs trying only where such words stand, which a view
knows. Every match begins at one of the places told; most places told begin no match.
"""

import re
from collections.abc import Iterable, Mapping
from itertools import product
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, ClassVar

from arret_extract.matching.firsts import ANY, Walk
from arret_extract.text import STEM, Beginnings, fold

_FIGURE, _LETTERS, _FIGURES = "0", "letters", "figures"
# What stands behind the letters: no letter, a point.
_END, _POINT = "$", "."
_BOTH = frozenset((_LETTERS, _FIGURES))


def beginnings(pattern: re.Pattern[str], on: str, *, at_words: bool = False) -> Beginnings | None:
    """What every match begins with; None where that is no few words, or may be within a word.

    `on` says which text of a view the pattern meets, `plain` or `folded`: in the first "no small
    letter before" does not mean a word's beginning. `at_words` says that the pattern is tried where
    words begin alone.
    """
    tree = list(_parser.parse(pattern.pattern, pattern.flags))
    reader = _Reader(plain=on == "plain")
    return reader.read(tree, _BOTH) if at_words else reader.read(tree)


def _told(firsts: set[str], free: frozenset[str]) -> Beginnings | None:
    """First letters as a view looks them up; `free` are the kinds that begin words alone."""
    needed = {_FIGURES if first == _FIGURE else _LETTERS for first in firsts}
    words = {f[:-1] for f in firsts if f.endswith(_END)}
    pointed = {f[:-1] for f in firsts if f.endswith(_POINT)}
    stems = {f.rstrip(ANY)[:STEM] for f in firsts if f[-1:] not in (_END, _POINT, _FIGURE)}
    if not (needed <= free and all(words | pointed) and all(len(stem) > 1 for stem in stems)):
        return None
    initials = {word for word in pointed if len(word) == 1} - words
    letters = tuple(sorted(stem for stem in stems if len(stem) < STEM))
    whole = {word[:STEM] for word in words | pointed | stems} - initials - set(letters)
    return Beginnings(frozenset(whole), letters, frozenset(initials), _FIGURE in firsts)


def _joined(first: str, then: str) -> str:
    """First letters with those after them; a figure behind letters ends their word."""
    return first + (_END if first and then == _FIGURE else then)


class _Reader(Walk):
    """Letters up to the end of a word."""

    categories: ClassVar[Mapping[Any, set[str]]] = {
        op.CATEGORY_SPACE: {_END},
        op.CATEGORY_DIGIT: {_FIGURE},
        op.CATEGORY_NOT_WORD: {_END, _POINT},
    }

    def __init__(self, *, plain: bool) -> None:
        self.plain = plain

    def character(self, code: int) -> str:
        letter = fold(chr(code))
        if "a" <= letter <= "z":
            return letter
        # Any other letter ends the words of a view.
        return _FIGURE if "0" <= letter <= "9" else _POINT if letter == "." else _END

    def is_done(self, first: str) -> bool:
        return len(first) >= STEM or first.endswith((ANY, _END, _POINT, _FIGURE))

    def read(self, tree: list[Any], free: frozenset[str] | None = None) -> Beginnings | None:
        """What the matches of a tree begin with; `free` where that is known to begin words."""
        return _told(self.sequence(tree), free or self._begins_word(tree))

    def sequence(self, nodes: Iterable[Any]) -> set[str]:
        found = {""}
        for node in nodes:
            if all(map(self.is_done, found)):
                break
            if self._ends_word(node):
                found = {f + _END if f and not self.is_done(f) else f for f in found}
                continue
            pairs = product(found, self.firsts(node))
            found = {f if self.is_done(f) else _joined(f, then) for f, then in pairs}
        return found

    def _ends_word(self, node: Any) -> bool:
        """Whether no letter may follow, right behind letters."""
        kind, value = node
        if kind is op.ASSERT_NOT and value[0] > 0:
            return _LETTERS in self._never(kind, list(value[1]))
        if kind is op.ASSERT and value[0] > 0:
            return {first[:1] for first in self.sequence(value[1])} <= {_END, _POINT}
        return kind is op.AT and value is op.AT_BOUNDARY

    def _begins_word(self, nodes: Iterable[Any]) -> frozenset[str]:
        """Of letters and figures, which never stand right before what a sequence matches."""
        for kind, value in nodes:
            if kind is op.AT and value in (op.AT_BOUNDARY, op.AT_BEGINNING, op.AT_BEGINNING_STRING):
                return _BOTH
            if kind in (op.ASSERT, op.ASSERT_NOT) and value[0] < 0:
                if free := self._never(kind, list(value[1])):
                    return free
            elif kind is op.SUBPATTERN:
                return self._begins_word(value[-1])
            elif kind is op.BRANCH:
                return _BOTH.intersection(*map(self._begins_word, value[1]))
            elif kind not in (op.AT, op.ASSERT, op.ASSERT_NOT):
                return frozenset()
        return frozenset()

    def _never(self, kind: Any, looked_at: list[Any]) -> frozenset[str]:
        """What a look at a character excludes: letters, figures, both or none of them."""
        if kind is op.ASSERT:
            return _BOTH if self.firsts(looked_at[-1]) <= {_END, _POINT} else frozenset()
        if len(looked_at) != 1 or looked_at[0][0] is not op.IN:
            return frozenset()
        members = looked_at[0][1]
        if (op.CATEGORY, op.CATEGORY_WORD) in members:
            return _BOTH
        letters = (op.RANGE, (ord("a"), ord("z"))) in members and not self.plain
        figures = {(op.CATEGORY, op.CATEGORY_DIGIT), (op.RANGE, (ord("0"), ord("9")))} & set(
            members
        )
        return frozenset([_LETTERS] * letters + [_FIGURES] * bool(figures))
