"""Rules: patterns kept as data, each with an id, what it must match and what it must not.

A file of `patterns/` holds `[parts]`, named pieces of pattern, and a list of `[[rule]]`. In a
pattern, a blank stands for any one white space character of a view, `%(name)` for a part. Patterns
meet folded text unless the rule says `on = "plain"`. A long pattern stands on several lines: line
breaks and the indentation behind them are no part of it, and a blank at a line's edge is written
`[ ]`. All repeats are bounded: a test walks every pattern.
"""

import re
import tomllib
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import resources
from typing import Any

from arret_extract.errors import RuleError
from arret_extract.matching.compiling import compiled
from arret_extract.matching.openings import LONG, openings
from arret_extract.matching.search import Scanner, matches_at, positions
from arret_extract.text import Beginnings, View

_PART = re.compile(r"%\((\w{1,40})\)")
_BLANK = re.compile(r"\\ |(?<!\\) ")
_LINE_BREAK = re.compile(r"\n *")
_KEYS = frozenset(
    {"id", "pattern", "on", "needs", "lead", "holds", "confidence", "matches", "misses"}
)


@dataclass(frozen=True)
class Rule:
    """A pattern with what it stands for. `values` holds the rule's other keys (`kind`, `role`…)."""

    id: str
    source: str
    on: str = "folded"
    needs: tuple[str, ...] = ()
    lead: int | None = None
    holds: str = ""
    confidence: float = 0.9
    values: Mapping[str, str] = field(default_factory=dict)
    matches: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled pattern, made when first used."""
        return compiled(self.source)

    @cached_property
    def _held(self) -> re.Pattern[str]:
        return compiled(self.holds)

    @cached_property
    def scanner(self) -> Scanner:
        """The pattern with the places where it is to be tried."""
        return Scanner(self.pattern, self.on)

    @property
    def begins(self) -> Beginnings:
        """What its matches begin with; RuleError where that is unknown."""
        if self.scanner.begins is None:
            raise RuleError(f"{self.id}: a match may begin anywhere, or with anything")
        return self.scanner.begins

    def scan(self, view: View, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Matches between two positions of the view; none where no needed word stands there.

        `needs` are folded literals of which one must occur, `lead` how many characters before one
        a match begins at the most, `holds` is a pattern that is found fast and that every match
        holds: looking for them costs far less than a pattern that may begin anywhere.
        """
        end = len(view.plain) if end is None else end
        if self.lead is not None:
            text = view.plain if self.on == "plain" else view.folded
            return matches_at(self.pattern, text, self._places(view, start, end), end)
        if self.scanner.begins is None and not self._may_match(view, start, end):
            return iter(())
        return self.scanner.scan(view, start, end)

    def _places(self, view: View, start: int, end: int) -> Iterator[int]:
        """Where a match may begin: at a needed word or as far before it as `lead` says."""
        assert self.lead is not None
        for word in positions(view.spaced, self.needs, start, end):
            start = max(start, word - self.lead)
            yield from range(start, word + 1)
            start = word + 1

    def _may_match(self, view: View, start: int, end: int) -> bool:
        text = view.plain if self.on == "plain" else view.folded
        if self.holds and not self._held.search(text, start, end):
            return False
        if not self.needs:
            return True
        return any(view.spaced.find(word, start, end) >= 0 for word in self.needs)


@dataclass(frozen=True)
class Choice:
    """Rules by the first letters of what they match, those of some letters in their order."""

    rules: tuple[Rule, ...]
    known: Mapping[str, tuple[Rule, ...]]
    # Those that may match whatever a text begins with.
    others: tuple[Rule, ...]

    @classmethod
    def of(cls, rules: Collection[Rule]) -> "Choice":
        """The rules of which one is chosen."""
        opened = {rule.id: tuple(openings(rule.pattern)) for rule in rules}
        keys = frozenset[str]().union(*opened.values())
        found = {key: tuple(r for r in rules if key.startswith(opened[r.id])) for key in keys}
        return cls(tuple(rules), found, found.pop("", ()))

    @cached_property
    def begins(self) -> Beginnings:
        """What matches of any of the rules begin with; RuleError where that is unknown."""
        return together(rule.begins for rule in self.rules)

    def tried(self, spaced: str, at: int = 0) -> tuple[Rule, ...]:
        """The rules that may match at a place of a folded text with spaces alone."""
        known = self.known
        return (
            known.get(spaced[at : at + LONG])
            or known.get(spaced[at : at + 4])
            or known.get(spaced[at : at + 2])
            or self.others
        )

    def scan(self, view: View, start: int, end: int) -> Iterator[tuple[Rule, re.Match[str]]]:
        """Matches of all rules between two positions, of each rule none over another.

        Their words are looked at once for all of them.
        """
        places, done = view.beginning(self.begins), dict[str, int]()
        for at in places[bisect_left(places, start) : bisect_left(places, end)]:
            for rule in self.tried(view.spaced, at):
                text = view.plain if rule.on == "plain" else view.folded
                if at >= done.get(rule.id, 0) and (hit := rule.pattern.match(text, at, end)):
                    done[rule.id] = hit.end()
                    yield rule, hit


def together(each: Iterable[Beginnings]) -> Beginnings:
    """What words begin with that begin as any of some are told to."""
    begins = list(each)
    return Beginnings(
        frozenset[str]().union(*(b.stems for b in begins)),
        tuple({letters for b in begins for letters in b.letters}),
        frozenset[str]().union(*(b.initials for b in begins)),
        any(b.figures for b in begins),
    )


@dataclass(frozen=True, slots=True)
class Alternation:
    """Rules as one pattern that tries them in their order; its last group tells the rule."""

    pattern: re.Pattern[str]
    rules: Mapping[str, Rule]

    @classmethod
    def of(cls, rules: Iterable[Rule]) -> "Alternation":
        """The rules' patterns, a group each, named as the rule within its file."""
        named = {rule.id.split(".")[1]: rule for rule in rules}
        return cls(
            compiled("|".join(f"(?P<{name}>{rule.source})" for name, rule in named.items())),
            named,
        )

    def rule(self, match: re.Match[str]) -> Rule:
        """The rule that a match is due to."""
        return self.rules[match.lastgroup or ""]


def compile_source(pattern: str, parts: Mapping[str, str]) -> str:
    r"""A regular expression from a rule's pattern: one line, parts filled in, blanks made `\s`."""
    for _ in range(8):
        filled = _PART.sub(lambda m: f"(?:{parts[m[1]]})", pattern)
        if filled == pattern:
            return _BLANK.sub(r"\\s", _LINE_BREAK.sub("", pattern).replace("[ ]", " "))
        pattern = filled
    raise RuleError(f"parts refer to each other in a circle: {pattern[:80]}")


@cache
def read_data(name: str) -> dict[str, Any]:
    """What `patterns/NAME.toml` holds."""
    path = resources.files("arret_extract") / "patterns" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def load_rules(name: str) -> tuple[Rule, ...]:
    """The rules of `patterns/NAME.toml`, in their order.

    Raises RuleError for a rule without id, pattern, match or miss.
    """
    data = read_data(name)
    parts: dict[str, str] = data.get("parts", {})
    rules = []
    for entry in data.get("rule", []):
        missing = {"id", "pattern", "matches", "misses"} - entry.keys()
        if missing:
            raise RuleError(f"patterns/{name}.toml: {entry.get('id', entry)}: no {sorted(missing)}")
        rules.append(
            Rule(
                id=f"{name}.{entry['id']}",
                source=compile_source(entry["pattern"], parts),
                on=entry.get("on", "folded"),
                needs=tuple(entry.get("needs", ())),
                lead=entry.get("lead"),
                holds=compile_source(entry.get("holds", ""), parts),
                confidence=entry.get("confidence", 0.9),
                values={k: str(v) for k, v in entry.items() if k not in _KEYS},
                matches=tuple(entry["matches"]),
                misses=tuple(entry["misses"]),
            )
        )
    return tuple(rules)


@cache
def rule(name: str, rule_id: str) -> Rule:
    """One rule of a file by its id."""
    return next(r for r in load_rules(name) if r.id == f"{name}.{rule_id}")
