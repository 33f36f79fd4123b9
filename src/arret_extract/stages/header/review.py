"""A decision of another court as the text tells it: its court, day and number."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from arret_extract.matching.rules import rule
from arret_extract.stages.header.court import Mention
from arret_extract.stages.header.days import Day, find_days
from arret_extract.stages.header.zones import Stretch
from arret_extract.text import View
from arret_extract.vocabulary import ADMINISTRATIVE

_BEFORE, _AFTER, _RG_AFTER = 150, 110, 70
# Between a day and the court that gave the decision: "rendu le 3 mai 2010 par le juge du tribunal"
_DAY_THEN_COURT = re.compile(
    r"(?!.{0,100}(?:appel|cloture|conclusions|jugement|ordonnance|arret|decision))"
    r"[^.;:\f]{0,70}?(?<![a-z])(?:par|le|la|l'|du|de|les)(?![a-z])(?: :)?[^.;:\f]{0,70}",
    re.DOTALL,
)
# "Décision attaquée : du 3 mai 2010 / Origine : Tribunal judiciaire de …"
_ORIGIN = re.compile(r"[\n\f] ?origine ?:")
# Between that court and a number that is the ruling's own; a chamber on the same line is the
# first judge's.
_OWN_NUMBER = re.compile(r"appelant|intime|arret|cour|[\n\f][^\n\f]{0,40}chambre civile")
# A day that the ruling itself bears: "ARRÊT N° 12 DU 3 mai 2010 / Tribunal judiciaire de …".
_OWN_DAY = re.compile(
    r"(?<![a-z])(?:arret|a r r e t)[^.;\n\f]{0,20}[\s:]{0,3}(?:d ?u|le)[\s:]{0,3}\Z"
)
# "Tribunal judiciaire de …, décision du …": that day, whatever day stands before the court.
_DECISION_OF = re.compile(
    r"[ \t\n,-]{1,3}(?:(?:qui|lequel|laquelle)(?: a)?,? (?:statuant )?par )?"
    r"(?:decision|jugement|ordonnance)[^.;\n\f]{0,30}(?:du|le|date du)\s?"
)
# "Décision déférée du 3 mai 2012 - Tribunal judiciaire de …": that day, whatever follows.
_DEFERRED = re.compile(
    r"\b(?:deferee?|attaquee?|entreprise?|dont appel)(?: a la cour)?[\s:,]{1,3}"
    r"(?:(?:jugement|ordonnance)\s)?(?:du|en date du|le)\s?\Z"
)
# "Saisi par acte du 3 mai 2010, le tribunal a jugé": the day of what seized the court.
_SEIZED_ON = re.compile(
    r"\b(?:assign\w{2,6}|actes?|requete|saisi\w{0,5}|exploit|citation)\b"
    r"[^.;,\n\f]{0,40}\b(?:du|le|depuis le)\s?\Z"
)
# A list of rulings, one a line: "COUR D'APPEL DE PAU du 3 mai 2010 / TRIBUNAL DE … du 4 mai 2008"
_COURT_LINE = re.compile(r"(?:arret d\w? (?:la )?)?(?:cour|tribunal|conseil|tgi|tj)\b")
_OWN_LINE_DAY = re.compile(r"[\s,:-]{1,3}(?:(?:du|le|en date du)[ :]{1,3})?")
_DATED_COURT = re.compile(r"[\s,-]{1,4}")
_PARENTHESES = re.compile(r"\([^()]{0,60}\)")
_COURT_THEN_DAY = re.compile(
    r"(?:(?!appelant|intime|audience|cloture|declaration|nee?\sl|arret|republique|cour\sd|copie)[^;])"
    r"{0,110}"
)


@dataclass(frozen=True, slots=True)
class Review:
    """The decision under review, and the stretches of the view that speak of it."""

    mention: Mention | None
    day: Day | None
    number: Stretch | None
    stretches: tuple[Stretch, ...]
    rule: str
    weight: int = 0


def best_told(
    view: View, mentions: Iterable[Mention], region: Stretch, own: Mention
) -> Review | None:
    """The likeliest of the courts named: one announced as under review, with its day."""
    below = (weigh(view, m, region) for m in mentions if m.level < own.level)
    likely = [review for review in below if review.weight >= 3]
    if not likely:
        return None
    last = own.jurisdiction in ADMINISTRATIVE  # of those told, that of the higher court
    best = max(
        likely,
        key=lambda r: (r.mention.level if last and r.mention else 0, r.weight, r.day is not None),
    )
    best = replace(best, number=best.number or _told_again(view, best, likely))
    likely += _quashed(view, mentions, region, own)
    return replace(best, stretches=tuple(s for review in likely for s in review.stretches))


def _told_again(view: View, best: Review, likely: list[Review]) -> Stretch | None:
    """The number of the case where the decision, by its day and kind of court, is told again."""
    same = (r for r in likely if r.day and best.day and r.day.date == best.day.date)
    numbers = {
        view.folded[slice(*r.number)]: r.number
        for r in same
        if r.number and r.mention and best.mention and r.mention.name == best.mention.name
    }
    return next(iter(numbers.values())) if len(numbers) == 1 else None


def _quashed(
    view: View, mentions: Iterable[Mention], region: Stretch, own: Mention
) -> Iterator[Review]:
    """Decisions of other courts of this level, with day and number: the one that was quashed."""
    for mention in mentions:
        seats = mention.seat and own.seat and mention.seat.name != own.seat.name
        if seats and mention.level == own.level:
            review = weigh(view, mention, region)
            if review.day and review.number:
                yield review


def weigh(view: View, mention: Mention, region: Stretch) -> Review:
    """What is told beside a court: the day and number of its decision, and how surely."""
    start, end = region
    before = max(start, mention.start - _BEFORE)
    announced = rule("header", "review_announced").pattern.search(
        view.folded, before, mention.start
    )
    named = rule("header", "review_named").pattern.search(view.folded, before, mention.start)
    foreign = rule("header", "review_foreign").pattern.search(
        view.folded, max(start, mention.start - 60), mention.start
    )
    day = _day_of(view, mention, before, end)
    number = _number_of(view, mention, day, before, end)
    weight = 3 * bool(day) + 2 * bool(announced) + bool(named) + bool(number) + bool(mention.seat)
    decided = day and _DECISION_OF.fullmatch(view.folded, mention.stop, day.start)
    if foreign and not announced and not decided:
        weight -= 5
    first = min([mention.start, *([day.start] if day else []), *([number[0]] if number else [])])
    stop = max([mention.stop, *([day.end] if day else []), *([number[1]] if number else [])])
    return Review(mention, day, number, ((first, stop),), "header.review", weight)


def _day_of(view: View, mention: Mention, before: int, end: int) -> Day | None:
    """The day before the court ("rendu le … par le tribunal") or after it ("tribunal … du …")."""
    behind = find_days(view, mention.stop, min(end, mention.stop + _AFTER))
    after = next((d for d in behind if not _is_of_seizing(view, mention.stop, d)), None)
    told = find_days(view, before, mention.start)
    if (
        told
        and _DATED_COURT.fullmatch(view.folded, told[-1].end, mention.start)
        and _DEFERRED.search(view.folded, max(0, told[-1].start - 60), told[-1].start)
    ):
        return told[-1]
    if after and _DECISION_OF.fullmatch(view.folded, mention.stop, after.start):
        return after
    for day in reversed(find_days(view, before, mention.start)):
        gap = _PARENTHESES.sub(" ", view.folded[day.end : mention.start])
        gap = _ORIGIN.sub("", gap)
        if re.search(r"nee?\s(?:le\s)?\Z", view.folded[max(0, day.start - 8) : day.start]):
            break
        own = _OWN_DAY.search(view.folded, max(0, day.start - 45), day.start)
        if own and mention.level == 1:
            break
        if _is_of_seizing(view, max(0, day.start - 60), day):
            break
        if not gap.strip(" \t\n\f,-:"):
            return after if after and _is_line_of_own(view, day, mention, after) else day
        if _DAY_THEN_COURT.fullmatch(gap) and len(gap) < 95:
            return day
        break
    if after and _COURT_THEN_DAY.fullmatch(view.folded, mention.stop, after.start):
        return after
    return None


def _is_line_of_own(view: View, day: Day, mention: Mention, after: Day) -> bool:
    """Whether the day above a court is that of the court above, and the court's own behind it."""
    above = view.folded[view.line_start(day.start) : day.start]
    own = _OWN_LINE_DAY.fullmatch(view.folded, mention.stop, after.start)
    return own is not None and _COURT_LINE.match(above) is not None


def _is_of_seizing(view: View, start: int, day: Day) -> bool:
    """Whether a day is told as that of what brought the case before a judge."""
    return _SEIZED_ON.search(view.folded, max(start, day.start - 60), day.start) is not None


def _number_of(
    view: View, mention: Mention, day: Day | None, before: int, end: int
) -> Stretch | None:
    """The number of the case before that court, after its day or before its name."""
    pattern = rule("header", "review_rg").pattern
    stop = max(mention.stop, day.end if day else 0)
    after = min(end, stop + _RG_AFTER)
    if m := pattern.search(view.folded, mention.stop, min(len(view.folded), after + 30)):
        gap = view.folded[mention.stop : m.start()]
        if m.start() < after and not _OWN_NUMBER.search(gap):
            return m.span("number")
    for m in pattern.finditer(view.folded, before, mention.start):
        gap = view.folded[m.end() : mention.start]
        if "\f" in gap:
            continue
        alone = gap == "\n" and m.start() == m.start("number")
        if alone or re.match(r"\s?\)?,?\s?(?:rendue?|prononcee?|du|en date|le|par)\b", gap):
            return m.span("number")
    return None
