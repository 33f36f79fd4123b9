"""The day the ruling was given: not its hearing's, nor that of the decision under review."""

import re
from collections.abc import Iterator

from arret_extract.rules import Rule, rule
from arret_extract.ruling import Ruling
from arret_extract.stages.header.appealed import Review
from arret_extract.stages.header.court import Mention
from arret_extract.stages.header.days import Day, read_day
from arret_extract.stages.header.zones import Stretch, Zones
from arret_extract.text import View

_TOP = 600


def decide_date(ruling: Ruling, zones: Zones, own: Mention | None, review: Review | None) -> None:
    """Set `decision_date` to the first day that the surest words announce."""
    taken = review.stretches if review else ()
    for day, by in _candidates(ruling.view, zones, own):
        if any(start <= day.start < end for start, end in taken):
            continue
        ruling.decide("decision_date", day.date, ruling.view.span(day.start, day.end), by)
        return


def _candidates(view: View, zones: Zones, own: Mention | None) -> Iterator[tuple[Day, str]]:
    """Days announced as the ruling's own, the surest words first."""
    level = own.level if own else 0
    steps: list[tuple[str, Stretch]] = [
        ("day_heading", zones.head),
        ("day_session", (zones.start, min(zones.start + _TOP, zones.head[1]))),
        ("day_top", (zones.start, zones.start + 60)),
        ("day_pronounced", zones.head),
        ("day_done", zones.tail),
        ("day_place", zones.tail),
        ("day_alone", zones.head),
        ("day_line", (zones.start, min(zones.start + _TOP, zones.head[1]))),
        ("day_pronounced", zones.tail),
        ("day_audience", zones.head),
        ("day_reserved", zones.head),
        ("day_alone", zones.tail),
    ]
    if level == 3:
        steps.insert(1, ("day_audience", zones.head))
    for name, stretch in steps:
        for day, by in _announced(view, rule("header", name), stretch, level):
            yield day, by.id


def _announced(view: View, by: Rule, stretch: Stretch, level: int) -> Iterator[tuple[Day, Rule]]:
    start, end = stretch
    for m in by.scan(view, start, end):
        word = m.groupdict().get("word")
        if (level >= 2 and word == "jugement") or (level == 1 and word == "arret"):
            continue
        if "word" in m.groupdict() and not _heads(view, m):
            continue
        if day := read_day(view, m.end(), end):
            yield day, by


def _heads(view: View, m: re.Match[str]) -> bool:
    """Whether the word is a heading: in capitals, or the first of its line."""
    if m["word"] is None:
        return view.plain[m.start() : m.end("glued")].isupper()
    before = view.plain[max(0, m.start() - 3) : m.start()]
    return (
        view.plain[m.start() : m.end("word")].isupper()
        or not before.strip(" *-_")
        or before[-1:] in "\n\f"
    )
