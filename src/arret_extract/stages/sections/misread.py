"""Headings whose letters are spaced out, hidden by the publisher, or misread by a scanner.

`M O T I F S`, `P A R C E E... M O T I F E...` (letters taken for initials of names), `MOTlFS DE LA
DECISION`, `MOTIFSDELADECISION`: the letters alone are compared with those of the headings that
rulings print most (`letters` of their rules).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from operator import ne

from arret_extract.matching.rules import Rule, load_rules
from arret_extract.text import View

# Capitals each apart from the next, of which a hidden one is printed as an initial (`S...`).
SPACED = re.compile(
    r"(?:[A-ZÀ-Þ](?:\.{3})?[ \t.,'’_-]{1,3}(?![a-zà-ÿ])){3,60}[A-ZÀ-Þ](?:\.{3})?(?!\w)"
)
# A folded line has no capital: one stands for a hidden letter.
HIDDEN = "X"
LETTERS = re.compile(rf"[a-z0-9|{HIDDEN}]+")
HIDDEN_LETTER = re.compile(r"[a-z0-9|]\.{3}")
# What a scanner takes for a letter, and letters that it takes for each other.
ALIKE = str.maketrans("01l|!58c", "oiiiisbe")
# A line that may be a misread heading is no longer, and holds as many letters.
LONGEST, SHORTEST = 60, 6
REST_OF_LINE = re.compile(rf"[^\n\f]{{0,{LONGEST + 2}}}")
# Where a misread heading begins or ends as a known one does, so many letters of it.
END = 3
# So many letters of a heading may be misread one.
LETTERS_A_SLIP = 8


@dataclass(frozen=True, slots=True)
class KnownLetters:
    """The letters of the headings of one length, in the order of their rules, and by their ends."""

    headings: list[tuple[str, Rule]] = field(default_factory=list)
    by_end: dict[str, list[int]] = field(default_factory=dict)

    def add(self, letters: str, rule: Rule) -> None:
        """Note a heading."""
        for end in {letters[:END], letters[-END:]}:
            self.by_end.setdefault(end, []).append(len(self.headings))
        self.headings.append((letters, rule))

    def with_an_end_of(self, letters: str) -> Iterator[tuple[str, Rule]]:
        """Those that begin or end as some letters do: slips seldom stand at both ends."""
        first, last = letters[:END], letters[-END:]
        numbers = {*self.by_end.get(first, ()), *self.by_end.get(last, ())}
        for known, rule in map(self.headings.__getitem__, sorted(numbers)):
            if known.startswith(first) or known.endswith(last):
                yield known, rule

    @classmethod
    @cache
    def by_length(cls) -> dict[int, "KnownLetters"]:
        """Those that the rules of sections name."""
        known: dict[int, KnownLetters] = {}
        for rule in load_rules("sections"):
            for heading in rule.values.get("letters", "").split(", "):
                if letters := heading.replace(" ", "").translate(ALIKE):
                    known.setdefault(len(letters), cls()).add(letters, rule)
        return known


def misread_heading(view: View, start: int, *, small: bool) -> tuple[Rule, int] | None:
    """The heading in spaced letters from a position, or that is the line from there; its end.

    That line is in capitals unless it may be in `small` letters.
    """
    if not view.plain[start + 1 : start + 2].isalnum():
        spaced = SPACED.match(view.plain, start)
        rule = heading_of_letters(view.folded[start : spaced.end()]) if spaced else None
        return (rule, spaced.end()) if spaced and rule else None
    rest = REST_OF_LINE.match(view.plain, start)
    line = rest[0].rstrip() if rest else ""
    if not SHORTEST <= len(line) <= LONGEST:
        return None
    # In small letters, what is hidden is a name: no heading.
    if not line.replace("l", "I").isupper() and (not small or ".." in line or "[" in line):
        return None
    rule = heading_of_letters(view.folded[start : start + len(line)])
    return (rule, start + len(line)) if rule else None


def heading_of_letters(line: str) -> Rule | None:
    """The heading whose letters a line has, but for what is hidden or misread."""
    shown = HIDDEN_LETTER.sub(HIDDEN, line) if "..." in line else line
    letters = "".join(LETTERS.findall(shown)).translate(ALIKE)
    if len(letters) - letters.count(HIDDEN) < SHORTEST - 1:
        return None
    slips = max(len(letters) // LETTERS_A_SLIP, len(letters) >= SHORTEST)
    hides, lengths = HIDDEN in letters, KnownLetters.by_length()
    for length in range(len(letters) - min(slips, 1), len(letters) + min(slips, 1) + 1):
        if of := lengths.get(length):
            for known, rule in of.headings if hides else of.with_an_end_of(letters):
                if is_like(letters, known, slips):
                    return rule
    return None


def is_like(letters: str, known: str, slips: int) -> bool:
    """Whether letters are those of a heading but for some misread, or one more or less."""
    if len(letters) == len(known):
        return differences(letters, known) <= slips
    longer, shorter = sorted((letters, known), key=len, reverse=True)
    without = (longer[:i] + longer[i + 1 :] for i in range(len(longer)))
    if HIDDEN not in letters:
        return shorter in without
    return any(differences(one, shorter) == 0 for one in without)


def differences(one: str, other: str) -> int:
    """How many letters of two words of one length differ, none of them hidden."""
    if HIDDEN not in one and HIDDEN not in other:
        return sum(map(ne, one, other))
    return sum(a != b and HIDDEN not in (a, b) for a, b in zip(one, other, strict=True))
