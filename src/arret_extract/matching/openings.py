"""The first letters of what a pattern matches, blanks and all, read off the pattern itself.

Where words begin that a pattern's matches may begin with, most places begin no match: "a la" where
it wants "a titre". A few letters more tell that, sooner than the pattern does.
"""

import re
from collections.abc import Iterable, Mapping
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, ClassVar

from arret_extract.matching.firsts import ANY, Walk
from arret_extract.text import fold

# How many letters are read, and to how many those are cut that are followed by anything.
LONG, SHORTER = 6, (4, 2, 0)
# More beginnings than these are as good as none.
_MANY = 400


def openings(pattern: re.Pattern[str]) -> frozenset[str]:
    """What matches begin with, folded, blanks made spaces: `LONG` letters, or 4, 2 or none."""
    tree = _parser.parse(pattern.pattern, pattern.flags)
    read = {first.removesuffix(ANY) for first in _Letters().sequence(tree)}
    return frozenset(f[: next(n for n in (LONG, *SHORTER) if n <= len(f))] for f in read)


class _Letters(Walk):
    """Letters one behind the other, over the ends of words."""

    categories: ClassVar[Mapping[Any, set[str]]] = {op.CATEGORY_SPACE: {" "}}

    def character(self, code: int) -> str:
        letter = fold(chr(code))
        return " " if letter.isspace() else letter

    def is_done(self, first: str) -> bool:
        return len(first) >= LONG or first.endswith(ANY)

    def sequence(self, nodes: Iterable[Any]) -> set[str]:
        going, done = {""}, set[str]()
        for node in nodes:
            firsts = self.firsts(node)
            if len(going) * len(firsts) > _MANY:
                return done | {opening + ANY for opening in going}
            found = {(opening + then)[:LONG] for opening in going for then in firsts}
            done.update(filter(self.is_done, found))
            going = found - done
            if not going:
                break
        return done | going
