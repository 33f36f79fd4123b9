"""The day the ruling was given: not its hearing's, nor that of the decision under review."""

import re
from collections.abc import Iterator

from arret_extract.matching.rules import Rule, rule
from arret_extract.ruling import Ruling
from arret_extract.stages.header.court import Mention
from arret_extract.stages.header.days import Day, heads, read_day, read_day_of
from arret_extract.stages.header.review import Review
from arret_extract.stages.header.zones import Stretch, Zones
from arret_extract.text import View

_TOP = 600
_ALONE = ("header.day_alone", "header.day_line", "header.day_place")
# "Le 3 mai 1998, vers 8 heures" tells facts, "Le 3 mai 1998 / Nous, …" dates the ruling, be it
# with the hour: "Le 3 mai 2025 à 16 heures 05,"
_RUNS_ON = re.compile(
    r",? ?(?!à \d{1,2} ?(?:h|H|:|heures?)[ \d]{0,4}(?:minutes?)?[ ,]{0,2}[\n\f])[a-zà-ÿ]"
    r"|, [^;\n\f]{3,80}? (?:a|ont|avait) (?!rendu)"
)
# A court of appeal gives no jugement: that day is of the decision under review
_OF_LINE, _PRONOUNCED = "header.day_of_line", "header.day_pronounced"
# The line above a day alone may say what else was done on it.
_OTHER_DAY = re.compile(
    r"(?<![a-z])(?:appel(?!ant| de [a-z]{3,20}$)|clotur|assign|saisine|requete|debats|audience"
    r"|naissance|notif|signif|copie|grosse|expedition|recours|declaration|delibere)"
)
# "après cassation d'un arrêt rendu le …", "requête en rectification de l'arrêt rendu le …"
_OF_ANOTHER = re.compile(
    r"\b(?:cassation|opposition|recours|requete|rectification|revision|interpretation|omission"
    r"|annulation|suite|renvoi|execution|contre)\b[^.;\n\f]{0,60}?"
    r"(?:un |l'|les? |d')(?:arret|decision|ordonnance)[^.;\n\f]{0,30}\Z"
)
# "arrêt de la cour d'appel de Pau du 3 mai 2012", in small letters: the ruling quashed, or its own
_OF_COURT = re.compile(r"arrêt de la [Cc]our")
_BORN = re.compile(r"\bnee?(?: ?\(e\))? (?:le )?\Z")
_THEN_DAY = re.compile(r"(?:[ ,-]{1,3}(?:rendue?|en date))?[ ,-]{0,3}(?:du|le)[ :]{1,3}|[ ,-]{1,3}")
_THEN_COURT = re.compile(r" ?[,-]? ?(?:(?:rendue? )?(?:par|de) )?(?:la )?")
_LOWER = re.compile(r"(?<![a-z])jugement(?![a-z])")


def decide_date(
    ruling: Ruling,
    zones: Zones,
    mentions: list[Mention],
    own: Mention | None,
    review: Review | None,
) -> None:
    """Set `decision_date` to the first day that the surest words announce."""
    taken = review.stretches if review else ()
    others = [m for m in mentions if own and own.level == 2 and _is_other(m, own)]
    for day, by in _candidates(ruling.view, zones, own):
        if any(start <= day.start < end for start, end in taken):
            continue
        if any(_given_by(ruling.view, day, other) for other in others):
            continue
        if review and review.day and review.day.date == day.date:
            continue
        ruling.decide("decision_date", day.date, ruling.view.span(day.start, day.end), by)
        return


def _is_other(court: Mention, own: Mention) -> bool:
    """Whether a court that gives arrêts is none of those that the ruling's own may be."""
    if court.level == 2 and court.seat and own.seat:
        return court.seat.name != own.seat.name
    return court.level == 3 and court.jurisdiction == "cassation"


def _given_by(view: View, day: Day, court: Mention) -> bool:
    """Whether a day is told as that of another court's ruling, before its name or behind it."""
    if court.stop <= day.start:
        return _THEN_DAY.fullmatch(view.folded, court.stop, day.start) is not None
    return _THEN_COURT.fullmatch(view.folded, day.end, court.start) is not None


def _candidates(view: View, zones: Zones, own: Mention | None) -> Iterator[tuple[Day, str]]:
    """Days announced as the ruling's own, the surest words first."""
    level = own.level if own else 0
    named = (zones.start, zones.facts[0]) if zones.facts[0] > zones.start else zones.head
    steps: list[tuple[str, Stretch]] = [
        ("day_read", (zones.start, min(zones.start + _TOP, zones.head[1]))),
        ("day_stated", (zones.start, min(zones.start + _TOP, zones.head[1]))),
        ("day_given", (zones.start, min(zones.start + 2 * _TOP, zones.head[1]))),
        ("day_heading", zones.head),
        ("day_dated", zones.head),
        ("day_session", (zones.start, min(zones.start + _TOP, zones.head[1]))),
        ("day_title", (zones.start, zones.start + 200)),
        ("day_top", (zones.start, zones.start + 60)),
        ("day_of_year", zones.head),
        ("day_pronounced", named),
        ("day_read", zones.tail),
        ("day_done", zones.tail),
        ("day_place", zones.tail),
        ("day_alone", named),
        ("day_line", (zones.start, min(zones.start + _TOP, named[1]))),
        ("day_alone", zones.tail),
        ("day_pronounced", zones.tail),
        ("day_pronounced", zones.head),
        ("day_colon", named),
        ("day_told", named),
        ("day_of_line", (zones.start, min(zones.start + _TOP, named[1]))),
        ("day_of_year", named),
        ("day_of_year", zones.tail),
        ("day_audience", named),
        ("day_reserved", named),
    ]
    if level == 3:
        steps.insert(1, ("day_audience", zones.head))
        steps.insert(0, ("day_last", (zones.start, len(view.folded))))
    for name, stretch in steps:
        for day, by in _announced(view, rule("header", name), stretch, level):
            yield day, by.id


def _announced(view: View, by: Rule, stretch: Stretch, level: int) -> Iterator[tuple[Day, Rule]]:
    start, end = stretch
    for m in by.scan(view, start, end):
        word = m.groupdict().get("word")
        if (level >= 2 and word == "jugement") or (level == 1 and word == "arret"):
            continue
        if ("word" in m.groupdict() or by.id == "header.day_audience") and not heads(view, m):
            continue
        if by.id == "header.day_heading" and _OF_COURT.match(view.plain, m.start()):
            continue
        year = m.groupdict().get("year")
        day = read_day_of(view, year, m.end(), end) if year else read_day(view, m.end(), end)
        if day is None or (by.id in _ALONE and _RUNS_ON.match(view.plain, day.end)):
            continue
        if _BORN.search(view.folded, max(start, day.start - 12), day.start):
            continue
        if by.id == _OF_LINE:
            above = view.line_start(m.start())
            if _OTHER_DAY.search(view.folded, above, m.start()):
                continue
        if by.id == _PRONOUNCED and _OF_ANOTHER.search(
            view.folded, max(start, m.start() - 140), m.start()
        ):
            continue
        above = max(start, m.start() - 60, view.folded.rfind("\f", start, m.start()) + 1)
        if level >= 2 and _LOWER.search(view.folded, above, m.end()):
            continue
        yield day, by
