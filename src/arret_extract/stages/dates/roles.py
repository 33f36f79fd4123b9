"""What happened on a date: its role, from the words around it and the ruling's own dates."""

import datetime as dt
import re
from dataclasses import dataclass
from functools import cache

from arret_extract.grammar.dates import DateMention
from arret_extract.rules import Rule, load_rules
from arret_extract.text import View
from arret_extract.vocabulary import DateRole, Jurisdiction

LEAD, TRAIL = 170, 150
_SENTENCE = re.compile(r"(?<=[a-z0-9)]{3})[.;]\s|\f")
_AND = re.compile(r"\s?(?:,|et|ou|puis|,\s(?:et|puis))\s?(?:(?:le|du|au|des|en\sdate\sdu)\s)?")


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
def _side(side: str) -> tuple[re.Pattern[str], dict[str, Rule]]:
    rules = {f"r{i}": r for i, r in enumerate(load_rules("dates")) if r.values["side"] == side}
    return re.compile("|".join(f"(?P<{key}>{r.source})" for key, r in rules.items())), rules


def lead_of(view: View, item: DateMention, floor: int) -> Reading | None:
    """What the words before a date say of it, back to the sentence's start or to `floor`."""
    start = max(floor, item.start - LEAD)
    lead = view.folded[start : item.start]
    for stop in _SENTENCE.finditer(lead):
        if stop.end() < len(lead):
            lead = " " * stop.end() + lead[stop.end() :]
    pattern, rules = _side("before")
    nearest: Reading | None = None
    for match in pattern.finditer(lead):
        rule = rules[match.lastgroup or ""]
        if len(lead) - match.end() <= int(rule.values.get("reach", 60)):
            nearest = Reading(rule.values["role"], rule, "weak" in rule.values)
    return nearest


def trail_of(view: View, item: DateMention, ceiling: int) -> Reading | None:
    """What the words after a date say of it, to the sentence's end or to `ceiling`."""
    trail = view.folded[item.end : min(ceiling, item.end + TRAIL)]
    if stop := _SENTENCE.search(trail):
        trail = trail[: stop.start()]
    pattern, rules = _side("after")
    match = pattern.match(trail)
    if match is None:
        return None
    rule = rules[match.lastgroup or ""]
    return Reading(rule.values["role"], rule)


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
        case "summons_or_event":
            return "event"
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
            lead = lead_of(view, item, before)
            trail = trail_of(view, item, after) if lead is None or lead.weak else None
            reading = trail or lead or Reading("event", None, weak=True)
        words.append(reading)
        rule = reading.rule.id if reading.rule else "dates.default"
        found.append((settle(reading.word, item.date, own), rule))
    return found
