"""The first letters of what a pattern matches, blanks and all, read off the pattern itself.

Where words begin that a pattern's matches may begin with, most places begin no match: "a la" where
it wants "a titre". A few letters more tell that, sooner than the pattern does.
"""

import re
from collections.abc import Collection, Iterable
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from arret_extract.text import fold

# How many letters are read, and to how many those are cut that are followed by anything.
LONG, SHORTER = 6, (4, 2, 0)
# More letters than these in one place are as good as any letter, more beginnings as none.
_FEW, _MANY = 12, 400
_ANY = "*"
_ANYTHING = frozenset({_ANY})


def openings(pattern: re.Pattern[str]) -> frozenset[str]:
    """What matches begin with, folded, blanks made spaces: `LONG` letters, or 4, 2 or none."""
    read = {_known(f) for f in _sequence(_parser.parse(pattern.pattern, pattern.flags))}
    return frozenset(f[: next(n for n in (LONG, *SHORTER) if n <= len(f))] for f in read)


def _known(opening: str) -> str:
    return opening.removesuffix(_ANY)


def _is_done(opening: str) -> bool:
    return len(opening) >= LONG or opening.endswith(_ANY)


def _sequence(nodes: Iterable[Any]) -> set[str]:
    """The first letters of what a sequence matches, as far as they count or are known."""
    going, done = {""}, set[str]()
    for node in nodes:
        firsts = _firsts(node)
        if len(going) * len(firsts) > _MANY:
            return done | {opening + _ANY for opening in going}
        found = {(opening + then)[:LONG] for opening in going for then in firsts}
        done.update(filter(_is_done, found))
        going = found - done
        if not going:
            break
    return done | going


def _firsts(node: Any) -> Collection[str]:
    """The first letters of what a node matches."""
    kind, value = node
    if kind is op.LITERAL:
        return (_character(value),)
    if kind is op.IN:
        return _set(value)
    if kind is op.BRANCH:
        return set().union(*map(_sequence, value[1]))
    if kind is op.SUBPATTERN:
        return _sequence(value[-1])
    if kind is op.ATOMIC_GROUP:
        return _sequence(value)
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        least, most, inner = value
        once = _sequence(inner)
        if most > 1:
            once = {f if _is_done(f) else f + _ANY for f in once}
        return once if least else once | {""}
    return ("",) if kind in (op.AT, op.ASSERT, op.ASSERT_NOT) else _ANYTHING


def _character(code: int) -> str:
    letter = fold(chr(code))
    return " " if letter.isspace() else letter


def _set(items: Iterable[Any]) -> Collection[str]:
    """The characters of a set, folded."""
    found: set[str] = set()
    for kind, value in items:
        if kind is op.LITERAL:
            found.add(_character(value))
        elif kind is op.RANGE and value[1] - value[0] < 2 * _FEW:
            found |= {_character(code) for code in range(value[0], value[1] + 1)}
        elif kind is op.CATEGORY and value is op.CATEGORY_SPACE:
            found.add(" ")
        else:
            return _ANYTHING
    return found if len(found) <= _FEW else _ANYTHING
