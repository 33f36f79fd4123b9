"""The decision under review as the account of the earlier procedure tells it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from arret_extract.grammar.stops import SENTENCE, begun
from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import rule
from arret_extract.stages.header.court import Mention, find_mentions, seated
from arret_extract.stages.header.days import find_day, read_day
from arret_extract.stages.header.review import Review, best_told, weigh
from arret_extract.stages.header.seats import find_seat, is_listed
from arret_extract.stages.header.zones import Stretch, Zones
from arret_extract.text import View
from arret_extract.vocabulary import ADMINISTRATIVE

_NEAR_SEAT, _SENTENCE, _SEIZED_BEFORE = 30, 400, 60
# Said in its sentence of the decision that the appeal is of.
_DECISION = "(?:jugement|ordonnance|decision|sentence)"
_UNDER_APPEAL = compiled(
    r"\bappel(?:ante?s?)?\b(?! incident)[^.;]{0,80}?"
    rf"\b(?:du|de la|de l'|d'une?|contre l[ae']|a l'encontre d[ue]) ?(?:meme |dit )?{_DECISION}"
    rf"|\b{_DECISION}s? (?:entreprise?|deferee?|querellee?|attaquee?|critiquee?)\b"
    r"|\bdont (?:il est )?appel\b(?! (?:a ete )?(?:rejete|declare|juge))|\bfrappee? d'appel\b"
    r"|\bappel de (?:ce|cette)\b"
    r"|\bdont\b(?:(?!egalement)[^.;]){0,60} (?:interjete|releve|forme|fait) appel\b"
)
# A judgment that opens or changes proceedings on a debtor, or of a criminal court, is of another
# case where one of the case itself is told.
_OF_ANOTHER_CASE = re.compile(
    r"\b(?:liquidation|redressement) judiciaire|\bsauvegarde\b(?! de (?:justice|l'emploi))"
    r"|\bplan de (?:cession|continuation|sauvegarde|redressement)|\brectifi\w{1,7}"
    r"|\bcorrectionnel|\btribunal de police|\bcour d'assises"
)
# What somebody merely relies on, or what is of another dispute.
_CITED = re.compile(
    r"\b(?:invoqu\w{1,4}|se preva\w{2,6}|autres? (?:affaires?|litiges?|parties)"
    r"|affaire (?:semblable|similaire|analogue))\b"
)
_MENDED_BY = re.compile(r"\brectifi\w{1,7} [^.;]{0,30}\Z")
_DECIDES = re.compile(rf"\b(?:{_DECISION}|a (?:statue|juge|rendu|condamne|deboute|rejete|dit))\b")
_SEIZED = re.compile(r"\b(?:devant|saisi\w{0,6}|assign\w{1,6})\b[^.;\n\f]{0,40}\Z")
# "a fait appel du jugement le 3 mai 2012": the day of the appeal.
_APPEALED_ON = re.compile(rf"\bappel (?:du|de la|de l'|d'une?) ?{_DECISION} le \Z")
_JUDGMENT = "jugement"


def from_facts(
    view: View, zones: Zones, head_mentions: list[Mention], own: Mention, head: Review | None
) -> Review | None:
    """What the head does not say, from the account of the earlier procedure."""
    mentions = find_mentions(view, *zones.facts)
    if own.level == 3:
        facts = best_told(view, mentions, zones.facts, own) or _in_brackets(view, zones.facts)
        first = next(_of_no_court(view, zones.facts, ("arret",)), None)
        facts = replace(facts, day=facts.day or (first.day if first else None)) if facts else first
    else:
        facts = _last_told(view, mentions, zones.facts, own)
    if facts is None:
        return head
    told = facts.mention if facts.mention and facts.mention.name else None
    named = told or _named(view, mentions, head_mentions, own, facts)
    if head is None:
        by = facts.rule if told else "header.review_in_facts"
        return replace(facts, mention=named or facts.mention, rule=by)
    mention = head.mention if head.mention and head.mention.name else None
    return replace(head, mention=mention or named or head.mention, day=head.day or facts.day)


# "selon l'arrêt attaqué (Lyon, 3 mai 2002)": the court of appeal of that place
_ATTACKED = compiled(r"\barrets? attaques?,? \((?=[a-z])")


def _in_brackets(view: View, facts: Stretch) -> Review | None:
    attacked = _ATTACKED.search(view.folded, *facts)
    seat = find_seat(view, attacked.end(), facts[1]) if attacked else None
    if seat is None or not is_listed(seat.name) or view.folded[seat.end : seat.end + 1] != ",":
        return None
    court = seated("appel", seat)
    day = find_day(view, seat.end, min(facts[1], seat.end + _NEAR_SEAT))
    return Review(court, day, None, ((court.start, court.stop),), "header.attacked_in_brackets")


def _last_told(view: View, mentions: list[Mention], facts: Stretch, own: Mention) -> Review | None:
    """The last decision of a lower court that is told before the appeal, or with it."""
    below = (weigh(view, m, facts) for m in mentions if m.level < own.level)
    named = [review for review in below if review.day and review.weight >= 3]
    words = (_JUDGMENT, "ordonnance", "decision", "sentence")
    told = [*named, *_of_no_court(view, facts, words)]
    foreign = {r.day.date for r in named if r.day and _is_foreign(r, own)}
    told = [r for r in told if r.day and r.day.date not in foreign]
    appeals = list(rule("header", "appeal_lodged").scan(view, *facts))
    appeal = appeals[-1].end() if appeals else facts[1]
    ranked = [(_standing(view, r, facts, appeal), r.stretches[0][0], r) for r in told]
    if not ranked:
        return None
    best = max(ranked, key=lambda one: one[:2])[2]
    again = [r for r in told if r.mention and r.day and best.day and r.day.date == best.day.date]
    found = best if best.mention else next(iter(again), best)
    return replace(found, number=found.number or next((r.number for r in again if r.number), None))


def _is_foreign(review: Review, own: Mention) -> bool:
    """Whether the court of a decision is none whose appeals the ruling's own court hears."""
    court = review.mention.jurisdiction if review.mention else None
    return (court in ADMINISTRATIVE) is not (own.jurisdiction in ADMINISTRATIVE)


def _standing(view: View, review: Review, facts: Stretch, appeal: int) -> int:
    """How likely a decision told is the one under review."""
    start, end = review.stretches[0]
    first = begun(view.folded, max(facts[0], start - _SENTENCE), start)
    last = min(facts[1], end + _SENTENCE)
    stop = SENTENCE.search(view.folded, end, last)
    sentence = view.folded[first : stop.start() if stop else last]
    if _CITED.search(sentence) or _MENDED_BY.search(view.folded, max(first, start - 60), start):
        return 0
    if _UNDER_APPEAL.search(sentence):
        return 3
    if review.mention is None and _JUDGMENT not in view.folded[start:end]:
        return 0
    if first >= appeal or not _DECIDES.search(sentence):
        return 1
    return 2 if _OF_ANOTHER_CASE.search(sentence) else 3


def _of_no_court(view: View, facts: Stretch, words: tuple[str, ...]) -> Iterator[Review]:
    """Decisions told by their day, whatever court gave them."""
    for m in rule("header", "review_in_facts").scan(view, *facts):
        day = read_day(view, m.end(), facts[1]) if m["word"] in words else None
        if day and not _APPEALED_ON.search(view.folded, max(0, m.start() - 6), m.end()):
            yield Review(None, day, None, ((m.start(), day.end),), "header.review_in_facts")


def _named(
    view: View, mentions: list[Mention], head: Iterable[Mention], own: Mention, review: Review
) -> Mention | None:
    """The court of a decision told without it: behind its day, seized before, or else the first."""
    day = review.day.end if review.day else 0
    seated = [m for m in mentions if m.level < own.level and m.seat]
    behind = (m for m in seated if day <= m.start < day + _SENTENCE // 2)
    if named := next((m for m in behind if not SENTENCE.search(view.folded, day, m.start)), None):
        return named
    below = [m for m in seated if "judge" not in m.rule.values]
    seized = [
        m
        for m in below
        if m.start < day and _SEIZED.search(view.folded, max(0, m.start - _SEIZED_BEFORE), m.start)
    ]
    first = (*seized[-1:], *below, *(m for m in head if m.level < own.level and m.seat))
    return next((m for m in first if "judge" not in m.rule.values), None)
