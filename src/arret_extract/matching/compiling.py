"""Patterns compiled so that a search passes over what no match begins with.

`re` tries a pattern at every character unless it sees a letter, or a set of them, at its very
start; a word boundary, a look at what stands before, a choice of groups hide them. What matches may
begin with is read off the pattern here and told to the engine as its own compiler would: it changes
no match. An engine that is not known gets patterns as `re` compiles them.
"""

import _sre  # type: ignore[import-not-found]
import re
from collections.abc import Collection, Iterable
from functools import cache
from re import _casefix, _compiler, _parser  # type: ignore[attr-defined]
from re import _constants as op  # type: ignore[attr-defined]
from typing import Any

from arret_extract.matching.firsts import Walk

# Engines that this was tried with: that of Python 3.11. Another is added once its tests pass.
KNOWN = frozenset({20220615})
# Characters are told apart up to here; any other may begin a match.
FEW = 256
ALL = frozenset(map(chr, range(FEW)))
# More of them let nearly all of a text through.
MANY = 120
UNLIKE = re.ASCII | re.LOCALE


def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern that `re.compile` gives, which searches sooner."""
    if _sre.MAGIC not in KNOWN:
        return re.compile(source, flags)
    tree = _parser.parse(source, flags)
    flags = tree.state.flags
    names: list[str | None] = [None] * tree.state.groups
    for name, number in tree.state.groupdict.items():
        names[number] = name
    pattern: re.Pattern[str] = _sre.compile(
        source,
        flags,
        _with_first(_compiler._code(tree, flags), _First(flags).sequence(tree)),
        tree.state.groups - 1,
        tree.state.groupdict,
        tuple(names),
    )
    return pattern


def _with_first(code: list[int], first: set[str]) -> list[int]:
    """The code of a pattern with what its matches begin with, where it does not tell that yet."""
    kind, length, told, *widths = code[:5]
    if kind != op.INFO or told or "" in first or len(first) > MANY or not widths[0]:
        return code
    head = [kind, 0, _compiler.SRE_INFO_CHARSET, *widths]
    literals = [(op.LITERAL, ord(letter)) for letter in sorted(first)]
    letters, _ = _compiler._optimize_charset(literals)
    _compiler._compile_charset([*letters, (op.RANGE, (FEW, _compiler.MAXCODE))], 0, head)
    head[1] = len(head) - 1
    return head + code[1 + length :]


class _First(Walk):
    """The one character that a match begins with; "" where it may be empty."""

    anything = ALL

    def __init__(self, flags: int) -> None:
        self.flags = flags

    def character(self, code: int) -> str:
        return chr(code)

    def is_done(self, first: str) -> bool:
        return True

    def firsts(self, node: Any) -> set[str]:
        if node[0] is not op.SUBPATTERN:
            return super().firsts(node)
        _, more, less, inner = node[1]
        return _First((self.flags | more) & ~less).sequence(inner)

    def sequence(self, nodes: Iterable[Any]) -> set[str]:
        found, allowed = set[str](), ALL
        for node in nodes:
            kind, value = node
            if kind is op.ASSERT and value[0] > 0:
                seen = self.sequence(value[1])
                allowed = allowed if "" in seen else allowed & seen
                continue
            firsts = self.firsts(node)
            found |= firsts & allowed
            if "" not in firsts:
                return found
        return found | {""}

    def one_of(self, items: Iterable[Any]) -> set[str]:
        found: set[str] = set()
        anycase, negated = self.flags & re.IGNORECASE, False
        for kind, value in items:
            if kind is op.NEGATE:
                negated = True
                continue
            some = _category(value) if kind is op.CATEGORY else _range(kind, value)
            if some is None or self.flags & UNLIKE or (anycase and some and max(some) >= chr(FEW)):
                return set(ALL)
            found.update(some)
        if anycase:
            lower = {_sre.unicode_tolower(ord(letter)) for letter in found}
            lower.update(*(_casefix._EXTRA_CASES.get(code, ()) for code in lower.copy()))
            found = {letter for letter in ALL if _sre.unicode_tolower(ord(letter)) in lower}
        return set(ALL - found if negated else ALL & found)


def _range(kind: Any, value: Any) -> Collection[str] | None:
    """The characters of a literal or a range; how far beyond the first ones does not count."""
    if kind is op.LITERAL:
        return chr(value)
    return [*map(chr, range(value[0], min(value[1], FEW) + 1))] if kind is op.RANGE else None


@cache
def _category(kind: Any) -> frozenset[str] | None:
    """Which of the first characters are of a kind."""
    for like, unlike, holds in (
        (op.CATEGORY_DIGIT, op.CATEGORY_NOT_DIGIT, r"\d"),
        (op.CATEGORY_SPACE, op.CATEGORY_NOT_SPACE, r"\s"),
        (op.CATEGORY_WORD, op.CATEGORY_NOT_WORD, r"\w"),
    ):
        if kind in (like, unlike):
            found = frozenset(letter for letter in ALL if re.match(holds, letter))
            return found if kind is like else ALL - found
    return None
