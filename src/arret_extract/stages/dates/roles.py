"""What happened on a date: its role, from the words around it and the ruling's own dates."""

import datetime as dt
import re
from dataclasses import dataclass
from functools import cache

from arret_extract.grammar.dates import DateMention
from arret_extract.rules import Rule, load_rules
from arret_extract.text import View
from arret_extract.vocabulary import DateRole, Jurisdiction

LEAD, TRAIL, YEAR_LEAD, STEM = 170, 150, 24, 3
_WORD = re.compile(r"[a-z]{2,40}")
_SENTENCE = re.compile(r"(?<=[a-z0-9)]{3})[.;]\s|\f")
_AND = re.compile(
    r"\s?,\s(?:du\s|des\s)?|\s?,?\s?(?:et|ou|puis)\s(?:(?:le|du|au|des|en\sdate\sdu)\s)?"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What the words say of a date, before the ruling's own dates are asked."""

    word: str
    rule: Rule | None
    weak: bool = False


@dataclass(frozen=True, slots=True)
class OwnDates:
    """The day of the ruling, that of the decision under review, and the court."""

    decision: dt.date | None
    appealed: dt.date | None
    jurisdiction: Jurisdiction | None


@cache
def _rules_at(side: str) -> dict[str, tuple[Rule, ...]]:
    """The rules of a side by the first letters of the words they stand at."""
    found: dict[str, list[Rule]] = {}
    for rule in load_rules("dates"):
        if rule.values["side"] == side:
            for stem in dict.fromkeys(word[:STEM] for word in rule.needs):
                found.setdefault(stem, []).append(rule)
    return {stem: tuple(rules) for stem, rules in found.items()}


@cache
def _covering() -> tuple[Rule, ...]:
    return tuple(rule for rule in load_rules("dates") if "covers" in rule.values)


def _reach(rule: Rule) -> int:
    return int(rule.values["reach"])


def _reading(rule: Rule) -> Reading:
    return Reading(rule.values["role"], rule, "weak" in rule.values)


def lead_of(view: View, item: DateMention, floor: int) -> tuple[Reading | None, Reading | None]:
    """What the words before a date say of it: the nearest that say much, and the nearest of all.

    They are read back to the sentence's start or to `floor`.
    """
    folded, end = view.folded, item.start
    start = max(floor, end - LEAD)
    if view.plain.startswith("Le ", end - 3):
        return None, None
    for stop in _SENTENCE.finditer(folded, start, end):
        if stop.end() < end:
            start = stop.end()
    if item.precision == "year":
        start = max(start, end - YEAR_LEAD)
    rules = _rules_at("before")
    weak: Reading | None = None
    for word in reversed(list(_WORD.finditer(folded, start, end))):
        for rule in rules.get(word[0][:STEM], ()):
            match = rule.pattern.match(folded, word.start(), end)
            if match is None or end - match.end() > _reach(rule):
                continue
            for cover in _covering():
                if cover is not rule and (over := _covers(cover, folded, start, match, end)):
                    return over, weak or over
            reading = _reading(rule)
            if not reading.weak:
                return reading, weak or reading
            weak = weak or reading
            break
    return None, weak


def _covers(rule: Rule, folded: str, start: int, inner: re.Match[str], end: int) -> Reading | None:
    """The reading of a rule that matches around another's match."""
    if not any(folded.find(word, start, inner.start()) >= 0 for word in rule.needs):
        return None
    for match in rule.pattern.finditer(folded, start, end):
        if match.end() >= inner.end() and end - match.end() <= _reach(rule):
            return _reading(rule)
    return None


def trail_of(view: View, item: DateMention, ceiling: int) -> Reading | None:
    """What the words after a date say of it, to the sentence's end or to `ceiling`."""
    folded, end = view.folded, min(ceiling, item.end + TRAIL)
    if stop := _SENTENCE.search(folded, item.end, end):
        end = stop.start()
    rules = _rules_at("after")
    for word in _WORD.finditer(folded, item.end, end):
        for rule in rules.get(word[0][:STEM], ()):
            if word.start() - item.end <= _reach(rule) and rule.pattern.match(
                folded, word.start(), end
            ):
                return _reading(rule)
    return None


def settle(word: str, day: dt.date | None, own: OwnDates) -> DateRole:
    """The role of a date from what its words say and whether it is one of the ruling's own."""
    ours = day is not None and day == own.decision
    reviewed = day is not None and day == own.appealed
    match word:
        case "judgment" | "arret" | "order" | "decision":
            if ours:
                return "decision"
            if reviewed:
                return "first_judgment"
            if word == "decision" and own.decision is None:
                return "decision"
            return "earlier_decision"
        case "interim_order" if reviewed:
            return "first_judgment"
        case "hearing" | "event" if ours:
            return "decision"
        case "event" if reviewed:
            return "first_judgment"
        case _:
            return word  # type: ignore[return-value]


def roles(view: View, items: list[DateMention], own: OwnDates) -> list[tuple[DateRole, str]]:
    """The role of each mention, in order, with the rule that gave it."""
    found: list[tuple[DateRole, str]] = []
    words: list[Reading] = []
    for index, item in enumerate(items):
        before = items[index - 1].end if index else 0
        after = items[index + 1].start if index + 1 < len(items) else len(view.folded)
        if index and _AND.fullmatch(view.folded, before, item.start):
            reading = words[-1]
        else:
            lead, nearest = lead_of(view, item, before)
            trail = None
            if nearest is None or nearest.weak:
                trail = trail_of(view, item, after)
            if nearest and nearest.word != "event":
                lead = nearest
            reading = trail or lead or nearest or Reading("event", None, weak=True)
        words.append(reading)
        rule = reading.rule.id if reading.rule else "dates.default"
        found.append((settle(reading.word, item.date, own), rule))
    return found
