"""The decision under review: court, day and number, on appeal and in cassation."""

import datetime as dt
import re
from dataclasses import replace

from arret_extract.matching.rules import rule
from arret_extract.ruling import Ruling
from arret_extract.stages.header.court import Mention, find_mentions
from arret_extract.stages.header.days import Day, find_day, find_days, read_day
from arret_extract.stages.header.fees import of_batonnier
from arret_extract.stages.header.review import Review, best_told
from arret_extract.stages.header.told import from_facts
from arret_extract.stages.header.zones import Stretch, Zones
from arret_extract.text import View

# The first president is the first to judge what a detention entitles to (article 149-1 CPP).
_DETAINED = re.compile(r"\breparation (?:a raison d'une|d'une|de la|des|de) detentions?\b")
_BEFORE, _AFTER = 150, 110
_OF_JUDGES = ("tribunal_judiciaire", "tribunal_de_grande_instance")
_BLANK = re.compile(r"\s")


def decide_appealed(
    ruling: Ruling, zones: Zones, mentions: list[Mention], own: Mention | None
) -> Review | None:
    """Set the columns `appealed_*`; None at first instance, where nothing is under review."""
    view = ruling.view
    if (
        own is None
        or own.level < 2
        or "reviews" in own.rule.values
        or _DETAINED.search(view.folded, *zones.head)
    ):
        return None
    above = [m for m in mentions if m.start < zones.named[1]]
    review = best_told(view, above, zones.head, own)
    if deferred := _deferred(view, mentions, zones.head, own):
        _write(ruling, deferred)
        return deferred
    fees = of_batonnier(view, zones) if not (review and review.day) else None
    if fees and fees.mention:
        _write(ruling, fees)
        return fees
    order = _own_order(view, zones.head)
    if order and (not review or review.stretches[0][0] > order.stretches[0][1] + _HEADED):
        _write(ruling, order)
        return order
    reference = next(rule("header", "review_reference").scan(view, *zones.head), None)
    if reference:
        stretches = (*(review.stretches if review else ()), reference.span())
        if review is None or review.number is None:
            base = review or Review(None, None, None, (), "header.review_reference")
            review = replace(base, number=reference.span("number"), stretches=stretches)
    if review is None or review.day is None or review.mention is None or not review.mention.name:
        review = from_facts(view, zones, mentions, own, review)
    review = review or best_told(view, mentions, zones.head, own)
    if review is not None:
        if own.level == 2:
            review = _whole_court(view, zones, _as_decided(ruling, review))
        _write(ruling, review)
    return review


# How near to such an order the judgment is told that the appeal is of; how far its day may stand.
_HEADED, _TOLD = 300, 200
# Who gives orders in a case before a court of appeal, and the number of that case; who taxes fees.
_OWN_JUDGE = re.compile(
    r"[\s,-]{1,3}(?:(?:rendue )?(?:par|du) (?:m\.? |mme |monsieur |madame )?(?:l[ae] )?)?"
    r"(?:(?:magistrat|conseiller)e?(?: chargee?)? (?:de|d'instruire) (?:la mise en etat|l'affaire)"
    r"|batonnier)[^;\n\f]{0,50}"
)


def _own_order(view: View, head: Stretch) -> Review | None:
    """The order of the court's own judge, or the bâtonnier's, that is referred to it."""
    for m in rule("header", "review_own_order").scan(view, *head):
        day = read_day(view, m.end(), head[1])
        judge = _OWN_JUDGE.match(view.folded, day.end, head[1]) if day else None
        if day and judge:
            hit = rule("header", "review_rg").pattern.search(view.folded, day.end, judge.end() + 20)
            number = hit.span("number") if hit else None
            stop = number[1] if number else judge.end()
            return Review(None, day, number, ((m.start(), stop),), "header.review_own_order")
    return None


def _deferred(view: View, mentions: list[Mention], head: Stretch, own: Mention) -> Review | None:
    """The order of the court's own judge of the mise en état, where the déféré names the court."""
    for m in rule("header", "review_deferred").scan(view, *head):
        near = (c for c in mentions if c.level == own.level and 0 <= c.start - m.end() < _BEFORE)
        court = next(near, None)
        end = view.folded.find("\f", m.end(), min(head[1], m.end() + _TOLD))
        end = end if end >= 0 else min(head[1], m.end() + _TOLD)
        day = find_day(view, court.stop if court else m.end(), end)
        if day:
            number = rule("header", "review_rg").pattern.match(view.folded, day.end + 1)
            stop = number.end() if number else day.end
            span = number.span("number") if number else None
            return Review(court, day, span, ((m.start(), stop),), "header.review_deferred")
    return None


def _as_decided(ruling: Ruling, review: Review) -> Review:
    """The same with the day that the dispositif confirms or reverses, where it names another.

    And with the court, where it names it beside that day.
    """
    view, days, courts = ruling.view, list[Day](), dict[dt.date, Mention]()
    for _, start, end in ruling.stretches("dispositif"):
        for m in rule("header", "review_decided").scan(view, start, end):
            if day := read_day(view, m.end(), min(end, m.end() + 40)):
                days.append(day)
                named = find_mentions(view, m.start(), min(end, day.end + _AFTER))
                court = next((c for c in named if c.level == 1 and c.seat), None)
                if court:
                    courts.setdefault(day.date, court)
    if not days:
        return review
    if review.day and review.day.date in {day.date for day in days}:
        unnamed = review.rule == "header.review_in_facts"
        court = courts.get(review.day.date) if unnamed else None
        return replace(review, mention=court or review.mention)
    told = {day.date for day in find_days(view, 0, days[0].start)}
    court = next(iter(courts.values()), review.mention)
    return replace(review, day=days[0], mention=court) if days[0].date in told else review


def _whole_court(view: View, zones: Zones, review: Review) -> Review:
    """The same with the court of a judge named by his office ("Juge de l'exécution de DAX").

    Where the facts name it, in the same town.
    """
    judge = review.mention
    if judge is None or judge.seat is None or "judge" not in judge.rule.values:
        return review
    told = find_mentions(view, *zones.facts)
    courts = (m for m in told if m.jurisdiction in _OF_JUDGES and "judge" not in m.rule.values)
    court = next((m for m in courts if m.seat and m.seat.name == judge.seat.name), None)
    return replace(review, mention=court) if court else review


def _write(ruling: Ruling, review: Review) -> None:
    view, mention = ruling.view, review.mention
    if mention is not None and (name := mention.name):
        span = view.span(mention.start, mention.stop)
        ruling.decide("appealed_court", name[0].lower() + name[1:], span, review.rule)
        if mention.seat:
            seat = mention.seat
            ruling.decide("appealed_city", seat.name, view.span(seat.start, seat.end), review.rule)
    if review.day:
        span = view.span(review.day.start, review.day.end)
        ruling.decide("appealed_date", review.day.date, span, review.rule)
    if review.number:
        printed = _BLANK.sub("", view.plain[slice(*review.number)])
        ruling.decide("appealed_rg", printed, view.span(*review.number), review.rule)
