"""Patterns compiled so that a search passes over what no match begins with.

`re` tries a pattern at every character unless it sees a letter, or a set of them, at its very
start; a word boundary, a look at what stands before, a choice of groups hide them. What matches may
begin with is read off the pattern here and told to the engine as its own compiler would: it changes
no match. An engine that is not known gets patterns as `re` compiles them.
"""

import _sre  # type: ignore[import-not-found]
import re
from collections.abc import Iterable
from functools import cache
from re import _casefix, _compiler, _parser  # type: ignore[attr-defined]
from re import _constants as op  # type: ignore[attr-defined]
from typing import Any

# Engines that this was tried with: that of Python 3.11. Another is added once its tests pass.
KNOWN = frozenset({20220615})
# Characters are told apart up to here; any other may begin a match.
FEW = 256
ALL = frozenset(range(FEW))
NONE: frozenset[int] = frozenset()
# More of them let nearly all of a text through.
MANY = 120
UNLIKE = re.ASCII | re.LOCALE

First = tuple[frozenset[int], bool]


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
        _with_first(_compiler._code(tree, flags), *_sequence(tree, flags)),
        tree.state.groups - 1,
        tree.state.groupdict,
        tuple(names),
    )
    return pattern


def _with_first(code: list[int], first: frozenset[int], empty: bool) -> list[int]:
    """The code of a pattern with what its matches begin with, where it does not tell that yet."""
    kind, length, told, *widths = code[:5]
    if kind != op.INFO or told or empty or len(first) > MANY or not widths[0]:
        return code
    head = [kind, 0, _compiler.SRE_INFO_CHARSET, *widths]
    letters, _ = _compiler._optimize_charset([(op.LITERAL, letter) for letter in sorted(first)])
    _compiler._compile_charset([*letters, (op.RANGE, (FEW, _compiler.MAXCODE))], 0, head)
    head[1] = len(head) - 1
    return head + code[1 + length :]


def _sequence(nodes: Iterable[Any], flags: int) -> First:
    """The characters that matches of a sequence begin with, and whether one may be empty."""
    found, allowed = NONE, ALL
    for kind, value in nodes:
        if kind is op.ASSERT and value[0] > 0:
            seen, empty = _sequence(value[1], flags)
            allowed = allowed if empty else allowed & seen
            continue
        first, empty = _node(kind, value, flags)
        found |= first & allowed
        if not empty:
            return found, False
    return found, True


def _node(kind: Any, value: Any, flags: int) -> First:
    """The same of one node."""
    if kind is op.LITERAL:
        return _set([(kind, value)], flags), False
    if kind is op.IN:
        return _set(value, flags), False
    if kind is op.BRANCH:
        parts = [_sequence(part, flags) for part in value[1]]
        return NONE.union(*(first for first, _ in parts)), any(empty for _, empty in parts)
    if kind is op.SUBPATTERN:
        _, more, less, inner = value
        return _sequence(inner, (flags | more) & ~less)
    if kind is op.ATOMIC_GROUP:
        return _sequence(value, flags)
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        least, _, inner = value
        first, empty = _sequence(inner, flags)
        return first, empty or not least
    return (NONE, True) if kind in (op.AT, op.ASSERT, op.ASSERT_NOT) else (ALL, False)


def _set(items: list[Any], flags: int) -> frozenset[int]:
    """The characters of a set."""
    found: set[int] = set()
    anycase, negated = flags & re.IGNORECASE, False
    for kind, value in items:
        if kind is op.NEGATE:
            negated = True
            continue
        some = _category(value) if kind is op.CATEGORY else _range(kind, value)
        if some is None or flags & UNLIKE or (anycase and some and max(some) >= FEW):
            return ALL
        found.update(some)
    if anycase:
        lower = {_sre.unicode_tolower(code) for code in found}
        lower.update(*(_casefix._EXTRA_CASES.get(code, ()) for code in lower.copy()))
        found = {code for code in ALL if _sre.unicode_tolower(code) in lower}
    return ALL - found if negated else ALL & found


def _range(kind: Any, value: Any) -> Iterable[int] | None:
    if kind is op.LITERAL:
        return (value,)
    # How far beyond the first characters it goes does not count.
    return range(value[0], min(value[1], FEW) + 1) if kind is op.RANGE else None


@cache
def _category(kind: Any) -> frozenset[int] | None:
    """Which of the first characters are of a kind."""
    for like, unlike, holds in (
        (op.CATEGORY_DIGIT, op.CATEGORY_NOT_DIGIT, r"\d"),
        (op.CATEGORY_SPACE, op.CATEGORY_NOT_SPACE, r"\s"),
        (op.CATEGORY_WORD, op.CATEGORY_NOT_WORD, r"\w"),
    ):
        if kind in (like, unlike):
            found = frozenset(code for code in ALL if re.match(holds, chr(code)))
            return found if kind is like else ALL - found
    return None
