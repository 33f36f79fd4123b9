"""What the matches of a pattern begin with, read off the pattern itself.

A pattern whose matches begin with words needs trying only where such words stand, which a view
knows. Every match begins at one of the places told; most places told begin no match.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from arret_extract.text import STEM, Beginnings, fold

# More letters than these in one place are as good as any letter.
_FEW = 12
_FIGURE, _LETTERS, _FIGURES = "0", "letters", "figures"
# What stands behind the letters: anything, no letter, a point.
_ANY, _END, _POINT = "*", "$", "."
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
    stems = {f.rstrip(_ANY)[:STEM] for f in firsts if f[-1:] not in (_END, _POINT, _FIGURE)}
    if not (needed <= free and all(words | pointed) and all(len(stem) > 1 for stem in stems)):
        return None
    initials = {word for word in pointed if len(word) == 1} - words
    letters = tuple(sorted(stem for stem in stems if len(stem) < STEM))
    whole = {word[:STEM] for word in words | pointed | stems} - initials - set(letters)
    return Beginnings(frozenset(whole), letters, frozenset(initials), _FIGURE in firsts)


def _is_done(first: str) -> bool:
    return len(first) >= STEM or first.endswith((_ANY, _END, _POINT, _FIGURE))


def _joined(first: str, then: str) -> str:
    """First letters with those after them; a figure behind letters ends their word."""
    return first + (_END if first and then == _FIGURE else then)


def _character(code: int) -> str:
    letter = fold(chr(code))
    if "a" <= letter <= "z":
        return letter
    # Any other letter ends the words of a view.
    return _FIGURE if "0" <= letter <= "9" else _POINT if letter == "." else _END


def _set(items: Iterable[Any]) -> set[str]:
    """The characters of a set, folded."""
    found: set[str] = set()
    for kind, value in items:
        if kind is op.LITERAL:
            found.add(_character(value))
        elif kind is op.RANGE and value[1] - value[0] < 2 * _FEW:
            found |= {_character(code) for code in range(value[0], value[1] + 1)}
        elif kind is op.CATEGORY and value is op.CATEGORY_SPACE:
            found.add(_END)
        elif kind is op.CATEGORY and value is op.CATEGORY_DIGIT:
            found.add(_FIGURE)
        elif kind is op.CATEGORY and value is op.CATEGORY_NOT_WORD:
            found |= {_END, _POINT}
        else:
            return {_ANY}
    return found if len(found) <= _FEW else {_ANY}


@dataclass(frozen=True, slots=True)
class _Reader:
    """Walks the nodes of a parsed pattern."""

    plain: bool

    def read(self, tree: list[Any], free: frozenset[str] | None = None) -> Beginnings | None:
        """What the matches of a tree begin with; `free` where that is known to begin words."""
        return _told(self._sequence(tree), free or self._begins_word(tree))

    def _sequence(self, nodes: Iterable[Any]) -> set[str]:
        """The first letters of what a sequence matches, as far as they count or are known."""
        found = {""}
        for node in nodes:
            if all(map(_is_done, found)):
                break
            if self._ends_word(node):
                found = {f + _END if f and not _is_done(f) else f for f in found}
                continue
            pairs = product(found, self._firsts(node))
            found = {f if _is_done(f) else _joined(f, then) for f, then in pairs}
        return found

    def _ends_word(self, node: Any) -> bool:
        """Whether no letter may follow, right behind letters."""
        kind, value = node
        if kind is op.ASSERT_NOT and value[0] > 0:
            return _LETTERS in self._never(kind, list(value[1]))
        if kind is op.ASSERT and value[0] > 0:
            return {first[:1] for first in self._sequence(value[1])} <= {_END, _POINT}
        return kind is op.AT and value is op.AT_BOUNDARY

    def _firsts(self, node: Any) -> set[str]:
        """The first letters of what a node matches."""
        kind, value = node
        if kind is op.LITERAL:
            return {_character(value)}
        if kind is op.IN:
            return _set(value)
        if kind is op.BRANCH:
            return set().union(*map(self._sequence, value[1]))
        if kind is op.SUBPATTERN:
            return self._sequence(value[-1])
        if kind is op.ATOMIC_GROUP:
            return self._sequence(value)
        if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            least, most, inner = value
            once = self._sequence(inner)
            if most > 1:
                once = {f if _is_done(f) else f + _ANY for f in once}
            return once if least else once | {""}
        return {""} if kind in (op.AT, op.ASSERT, op.ASSERT_NOT) else {_ANY}

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
            return _BOTH if self._firsts(looked_at[-1]) <= {_END, _POINT} else frozenset()
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
