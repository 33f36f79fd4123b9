"""Phrases that say what a sum is for (`patterns/heads.toml`), wherever they stand in a text."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import cast

from arret_extract.heads.slots import NAMED, leads_to
from arret_extract.matching.rules import Choice, Rule, load_rules, together
from arret_extract.text import Beginnings, View
from arret_extract.vocabulary import Head

# How far behind a penalty of a contract the days of delay stand that it is reckoned by.
PENALTY = 80
# The rule of a bill that is shown, which says less than a harm.
BILL = "heads.bill"
# The rule of debts by their names, and what makes one only the cause of a harm.
DEBT = "heads.debt"
_HARM_OF = re.compile(
    r"\b(?:prejudices?|reparation d|indemnisation d|dommages?|manquement"
    r"|pertes?|reference|interets? (?:\w{2,14} ){0,3}?sur\b)[^;:.\d\n\f]{0,80}\Z"
)
_CAUSE = 100
# The rule of works that are a loss, and words of rulings in which something was damaged.
WORKS = "heads.works"
_DAMAGED = (
    "desordre",
    "malfacon",
    "sinistre",
    "infiltration",
    "fissure",
    " vice",
    "accident",
    "degrad",
    "incendie",
    "degat",
    "non-conform",
    "non conform",
    "fuite",
    "decennal",
    "endommag",
    "humidite",
    "effondre",
    "trouble",
    "remise en etat",
    "etat des lieux",
    "jouissance",
    "expertise",
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A head with the rule that read it and where its words stand in the view.

    `leads` is where the sum begins right behind the words, which name no other; else -1.
    """

    head: Head
    rule: str
    rank: int
    start: int
    end: int
    leads: int = -1


def _all() -> tuple[Rule, ...]:
    return load_rules("heads") + load_rules(NAMED)


@cache
def _rules() -> Choice:
    return Choice.of(_all())


@cache
def _begins(of: tuple[Head, ...] | None) -> Beginnings:
    """What any of the phrases begins with, or any of those of some heads."""
    rules = (r for r in _all() if of is None or r.values["head"] in of)
    return together(rule.begins for rule in rules)


class _Readings:
    """The phrases of a text that say what a sum is for, each read when first asked for."""

    def __init__(self, view: View) -> None:
        self._view, self._folded, self._spaced = view, view.folded, view.spaced
        self._read: dict[int, Reading | None] = {}

    def between(self, start: int, end: int, of: tuple[Head, ...] | None) -> Iterator[Reading]:
        """Those that stand whole between two positions, in text order."""
        starts, read = self._view.beginning(_begins(of)), self._read
        for at in starts[bisect_left(starts, start) : bisect_left(starts, end)]:
            if at not in read:
                read[at] = self._try(at)
            if (reading := read[at]) is not None and reading.end <= end:
                yield reading

    def _try(self, at: int) -> Reading | None:
        folded = self._folded
        if at and (folded[at - 1].isalnum() or folded[at - 1] == "_"):
            return None
        for rule in _rules().tried(self._spaced, at):
            match = rule.pattern.match(folded, at)
            leads = self._leads(rule, match) if match else None
            if match and leads is not None:
                head, rank = cast(Head, rule.values["head"]), int(rule.values["rank"])
                return Reading(head, rule.id, rank, at, match.end(), leads)
        return None

    def _leads(self, rule: Rule, match: re.Match[str]) -> int | None:
        """Where the one sum begins that words name, -1 where they name any; None if they do not.

        Common nouns name a sum only in some places.
        """
        if not _holds(self._view, rule.values.get("where")):
            return None
        if not rule.id.startswith(NAMED):
            return -1
        return leads_to(self._folded, *match.span())


@lru_cache(maxsize=1)
def _readings(view: View) -> _Readings:
    return _Readings(view)


def head_words(
    view: View, start: int, end: int, of: tuple[Head, ...] | None = None
) -> list[Reading]:
    """Every phrase between two positions that says what a sum is for, in text order.

    With `of`, only where those of some heads begin: fewer places to look at.
    """
    found: list[Reading] = []
    for reading in _readings(view).between(start, end, of):
        if found and (reading.start < found[-1].end or _of_contract(found[-1], reading)):
            continue
        if reading.rule == WORKS and not _damaged(view):
            continue
        if reading.rule == DEBT and _causes_harm(view, max(start, reading.start - _CAUSE), reading):
            continue
        found.append(reading)
    return found


@lru_cache(maxsize=1)
def _damaged(view: View) -> bool:
    """Whether a ruling tells of damage: elsewhere works and hire are what a contract pays."""
    return any(word in view.folded for word in _DAMAGED)


def _holds(view: View, where: str | None) -> bool:
    """Whether a ruling tells of what it must for words to name a sum."""
    if where == "damage":
        return _damaged(view)
    return where is None or (" victime" in view.spaced) == (where == "victim")


def _causes_harm(view: View, low: int, reading: Reading) -> bool:
    """Whether a debt is only what a harm came from: "le préjudice né des charges impayées"."""
    return _HARM_OF.search(view.folded, low, reading.start) is not None


def _of_contract(last: Reading, reading: Reading) -> bool:
    """Whether what each day of delay costs is the penalty of a contract that was named before."""
    near = reading.start - last.end < PENALTY
    return near and last.head == "clause_penale" and reading.head == "astreinte"
