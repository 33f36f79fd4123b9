"""The first characters of what a parsed pattern matches, walked through node by node."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Set
from re import _constants as op  # type: ignore[attr-defined]
from typing import Any, ClassVar

# More letters than these in one place are as good as any letter.
FEW = 12
# What stands for anything.
ANY = "*"


class Walk(ABC):
    """Reads the nodes of a pattern; what a character stands for and what is enough others say."""

    # What the categories that are told stand for; any other stands for anything.
    categories: ClassVar[Mapping[Any, set[str]]] = {}
    # What a node stands for that tells nothing.
    anything: ClassVar[Set[str]] = {ANY}

    @abstractmethod
    def character(self, code: int) -> str:
        """What one character stands for."""

    @abstractmethod
    def is_done(self, first: str) -> bool:
        """Whether nothing that follows counts any more."""

    @abstractmethod
    def sequence(self, nodes: Iterable[Any]) -> set[str]:
        """The first characters of what a sequence matches, as far as they count or are known."""

    def firsts(self, node: Any) -> set[str]:
        """The first characters of what a node matches."""
        kind, value = node
        if kind in (op.LITERAL, op.IN):
            return self.one_of([node] if kind is op.LITERAL else value)
        if kind is op.BRANCH:
            return set().union(*map(self.sequence, value[1]))
        if kind is op.SUBPATTERN:
            return self.sequence(value[-1])
        if kind is op.ATOMIC_GROUP:
            return self.sequence(value)
        if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            least, most, inner = value
            once = self.sequence(inner)
            if most > 1:
                once = {f if self.is_done(f) else f + ANY for f in once}
            return once if least else once | {""}
        return {""} if kind in (op.AT, op.ASSERT, op.ASSERT_NOT) else set(self.anything)

    def one_of(self, items: Iterable[Any]) -> set[str]:
        """What the characters of a set stand for."""
        found: set[str] = set()
        for kind, value in items:
            if kind is op.LITERAL:
                found.add(self.character(value))
            elif kind is op.RANGE and value[1] - value[0] < 2 * FEW:
                found |= {self.character(code) for code in range(value[0], value[1] + 1)}
            elif kind is op.CATEGORY and value in self.categories:
                found |= self.categories[value]
            else:
                return {ANY}
        return found if len(found) <= FEW else {ANY}
