"""The decision under review: court, day and number, on appeal and in cassation."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import rule
from arret_extract.ruling import Ruling
from arret_extract.stages.header.court import Mention, appeal_court, find_mentions
from arret_extract.stages.header.days import Day, find_day, find_days, read_day
from arret_extract.stages.header.seats import find_seat, is_listed
from arret_extract.stages.header.zones import Stretch, Zones
from arret_extract.text import View
from arret_extract.vocabulary import ADMINISTRATIVE

# The first president is the first to judge what a detention entitles to (article 149-1 CPP).
_DETAINED = re.compile(r"\breparation (?:a raison d'une|d'une|de la|des|de) detentions?\b")
_BEFORE, _AFTER, _RG_AFTER, _NEAR_SEAT = 150, 110, 70, 30
_OF_JUDGES = ("tribunal_judiciaire", "tribunal_de_grande_instance")
_BLANK = re.compile(r"\s")
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
    r"(?:(?:jugement|ordonnance)\s)?(?:du|en date du|le)\s\Z"
)
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
    review = _best(view, mentions, zones.head, own)
    if deferred := _deferred(view, mentions, zones.head, own):
        _write(ruling, deferred)
        return deferred
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
        review = _from_facts(view, zones, mentions, own, review)
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
    view, days, courts = ruling.view, list[Day](), list[Mention]()
    for _, start, end in ruling.stretches("dispositif"):
        for m in rule("header", "review_decided").scan(view, start, end):
            if day := read_day(view, m.end(), min(end, m.end() + 40)):
                days.append(day)
                named = find_mentions(view, m.start(), min(end, day.end + _AFTER))
                courts += [c for c in named if c.level == 1 and c.seat]
    if not days or (review.day and review.day.date in {day.date for day in days}):
        return review
    told = {day.date for day in find_days(view, 0, days[0].start)}
    court = courts[0] if courts else review.mention
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


def _best(view: View, mentions: Iterable[Mention], region: Stretch, own: Mention) -> Review | None:
    """The likeliest of the courts named: one announced as under review, with its day."""
    below = (_weigh(view, m, region) for m in mentions if m.level < own.level)
    likely = [review for review in below if review.weight >= 3]
    if not likely:
        return None
    last = own.jurisdiction in ADMINISTRATIVE  # of those told, that of the higher court
    best = max(
        likely,
        key=lambda r: (r.mention.level if last and r.mention else 0, r.weight, r.day is not None),
    )
    likely += _quashed(view, mentions, region, own)
    return replace(best, stretches=tuple(s for review in likely for s in review.stretches))


def _quashed(
    view: View, mentions: Iterable[Mention], region: Stretch, own: Mention
) -> Iterator[Review]:
    """Decisions of other courts of this level, with day and number: the one that was quashed."""
    for mention in mentions:
        seats = mention.seat and own.seat and mention.seat.name != own.seat.name
        if seats and mention.level == own.level:
            review = _weigh(view, mention, region)
            if review.day and review.number:
                yield review


def _weigh(view: View, mention: Mention, region: Stretch) -> Review:
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
    after = find_day(view, mention.stop, min(end, mention.stop + _AFTER))
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
        if not gap.strip(" \t\n\f,-:"):
            return day
        if _DAY_THEN_COURT.fullmatch(gap) and len(gap) < 95:
            return day
        break
    if after and _COURT_THEN_DAY.fullmatch(view.folded, mention.stop, after.start):
        return after
    return None


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


def _from_facts(
    view: View, zones: Zones, head_mentions: list[Mention], own: Mention, head: Review | None
) -> Review | None:
    """What the head does not say, from the account of the earlier procedure.

    The last judgment told there is the one that the appeal is of.
    """
    mentions = find_mentions(view, *zones.facts)
    if own.level == 3:
        facts = _best(view, mentions, zones.facts, own) or _in_brackets(view, zones.facts)
    else:
        facts = _last_told(view, mentions, zones.facts, own)
    day = facts.day if facts else None
    if day is None:
        day = _last_judgment(view, zones.facts, own)
    if head is None:
        if facts is None and day is None:
            return None
        base = facts or Review(None, None, None, (), "header.review_in_facts")
        told = base.mention if base.mention and base.mention.name else None
        named = _named([*mentions, *head_mentions], own)
        return replace(base, day=day, mention=told or named or base.mention)
    mention = head.mention if head.mention and head.mention.name else None
    mention = (
        mention or (facts.mention if facts else None) or _named([*mentions, *head_mentions], own)
    )
    mention = mention or head.mention
    return replace(head, mention=mention, day=head.day or day)


# "selon l'arrêt attaqué (Lyon, 3 mai 2002)": the court of appeal of that place
_ATTACKED = compiled(r"\barrets? attaques?,? \((?=[a-z])")


def _in_brackets(view: View, facts: Stretch) -> Review | None:
    attacked = _ATTACKED.search(view.folded, *facts)
    seat = find_seat(view, attacked.end(), facts[1]) if attacked else None
    if seat is None or not is_listed(seat.name) or view.folded[seat.end : seat.end + 1] != ",":
        return None
    court = appeal_court(seat)
    day = find_day(view, seat.end, min(facts[1], seat.end + _NEAR_SEAT))
    return Review(court, day, None, ((court.start, court.stop),), "header.attacked_in_brackets")


def _last_told(view: View, mentions: list[Mention], facts: Stretch, own: Mention) -> Review | None:
    """The last decision of a lower court with its day, told before the appeal is."""
    appeals = list(rule("header", "appeal_lodged").scan(view, *facts))
    told: Review | None = None
    for mention in mentions:
        if mention.level >= own.level or (appeals and mention.start > appeals[-1].end() + _BEFORE):
            continue
        review = _weigh(view, mention, facts)
        if review.day and review.weight >= 3:
            told = review
    return told


def _named(mentions: Iterable[Mention], own: Mention) -> Mention | None:
    below = [m for m in mentions if m.level < own.level and m.seat and "judge" not in m.rule.values]
    return below[0] if below else None


def _last_judgment(view: View, facts: Stretch, own: Mention) -> Day | None:
    found: Day | None = None
    for m in rule("header", "review_in_facts").scan(view, *facts):
        wanted = (
            ("arret",) if own.level == 3 else ("jugement", "ordonnance", "decision", "sentence")
        )
        if m["word"] not in wanted or (found and m["word"] != "jugement"):
            continue
        found = read_day(view, m.end(), facts[1]) or found
    return found


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
