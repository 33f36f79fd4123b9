"""The court that gave the ruling: which of the courts that a header names is its own."""

import re
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice

from arret_extract.matching.rules import Alternation, Rule, load_rules
from arret_extract.matching.rules import rule as header_rule
from arret_extract.quashing import opens_on_pourvoi
from arret_extract.ruling import Ruling
from arret_extract.stages.header.days import read_day
from arret_extract.stages.header.seats import (
    Seat,
    find_seat,
    is_listed,
    misread_for,
    portalis_courts,
    with_seat,
)
from arret_extract.stages.header.zones import Zones
from arret_extract.text import View

_HIDDEN = re.compile(r"\s?(?:de|du|d'|des)?\s?\[")
# Between a court and its seat: "Conseil de prud'hommes - formation paritaire - de Nice"
_BETWEEN = re.compile(
    r"[\s(,-]{0,3}(?:hors|formation|statuant|pole|section|chambre|cabinet|jex|jaf|juge|service|civi)"
    r"[^\n\f;:\[]{0,70}|[^\n\f]{1,40}[\n\f](?=(?:de|du)\s|d')"
)
_ADDRESS = re.compile(r"\s{0,2}[\n\f](?:[^\n\f]{1,70}[\n\f]{1,2}){0,3}?\d{5}(?=\s[A-ZÀ-Ý])")
_OF_PLACE = re.compile(r"\A\s?(?:de |d'|du )", re.I)
_OF = re.compile(r"\s(?:de|du|des)(?=\s)|\sd(?=')")


@dataclass(frozen=True, slots=True)
class Mention:
    """A court named in the text: the rule that knows its kind, where it stands, its seat."""

    rule: Rule
    start: int
    end: int
    seat: Seat | None
    hidden: bool
    heading: bool

    @property
    def level(self) -> int:
        """1 for a first judge, 2 for a court of appeal, 3 for a supreme court."""
        return int(self.rule.values["level"])

    @property
    def jurisdiction(self) -> str:
        """The kind of court, a word of the vocabulary."""
        return self.rule.values["jurisdiction"]

    @property
    def name(self) -> str | None:
        """The court as one says it; None where its seat is hidden or not named."""
        name = self.rule.values["name"]
        if self.level == 3 or "seatless" in self.rule.values:
            return name
        return with_seat(name, self.seat.name, self.seat.link) if self.seat else None

    @property
    def stop(self) -> int:
        """Where the mention ends, its seat included."""
        return self.seat.end if self.seat else self.end


@cache
def _kinds() -> Alternation:
    return Alternation.of(load_rules("courts"))


def find_mentions(view: View, start: int, end: int) -> list[Mention]:
    """The courts named between two positions, in order."""
    mentions: list[Mention] = []
    for m in header_rule("header", "court_named").scan(view, start, end):
        if mentions and m.start() < mentions[-1].stop:
            continue
        if hit := _kinds().pattern.match(view.folded, m.start(), end):
            mentions.append(_mention(view, _kinds().rule(hit), *hit.span(), end))
    return mentions


def _mention(view: View, rule: Rule, start: int, stop: int, end: int) -> Mention:
    folded = view.folded
    hidden = _HIDDEN.match(folded, stop) is not None
    seat = None
    if rule.values["level"] != "3" and "seatless" not in rule.values and not hidden:
        seat = find_seat(view, stop, end)
        if seat is None and (between := _BETWEEN.match(folded, stop, end)):
            places = [of.end() for of in _OF.finditer(folded, stop, between.end() + 4)]
            hidden = any(folded.startswith(" [", place) for place in places)
            seats = (find_seat(view, place - 2, end) for place in places if not hidden)
            seat = next((s for s in seats if s), None)
        if rule.id.endswith("_split") and seat is None:
            place = folded.find("instance", stop, stop + 80)
            seat = find_seat(view, place + 8, end) if place > 0 else None
    if rule.id == "courts.appel" and seat is not None and seat.name == "Saint-Denis":
        seat = seat._replace(name="Saint-Denis de La Réunion")
    letters = view.plain[start:stop]
    line_start = start == 0 or view.plain[start - 1] in "\n\f"
    heading = letters.isupper() and len(letters) > 4
    heading = heading or (line_start and (start == 0 or view.plain[start].isupper()))
    return Mention(rule, start, stop, seat, hidden, heading)


def _said_before(view: View, mention: Mention, start: int, *names: str) -> bool:
    before = view.folded[max(start, mention.start - 70) : mention.start]
    patterns = (header_rule("header", f"court_{name}").pattern for name in names)
    return any(pattern.search(before) for pattern in patterns)


def decide_court(ruling: Ruling, zones: Zones, mentions: list[Mention]) -> Mention | None:
    """Set jurisdiction, court and city; the mention they were read from."""
    own = _quashing(ruling.view, zones) or choose_own(ruling.view, zones, mentions)
    if own is None:
        own = _elsewhere(ruling.view, zones)
    if own is None or (own.level == 1 and not own.heading):
        own = _appeal(ruling.view, zones) or own
    if own is None:
        return None
    view = ruling.view
    if own.level == 1 and own.seat is None and not own.hidden:
        seat = _named_again(view, zones, own) or _named_beside(view, zones, own, mentions)
        own = replace(own, seat=seat or _addressed(view, own))
    span = view.span(own.start, own.stop)
    ruling.decide("jurisdiction", own.jurisdiction, view.span(own.start, own.end), own.rule.id)
    if own.name is not None:
        ruling.decide("court", own.name, span, own.rule.id)
        if own.seat is not None and own.level != 3:
            ruling.decide(
                "city", own.seat.name, view.span(own.seat.start, own.seat.end), own.rule.id
            )
    elif own.jurisdiction == "cour_d_appel":
        _by_portalis(ruling, zones, own)
    return own


def _quashing(view: View, zones: Zones) -> Mention | None:
    """The Cour de cassation, where a ruling without a head answers a pourvoi."""
    opens = opens_on_pourvoi(view, zones.start)
    if opens is None:
        return None
    return Mention(_kinds().rules["cassation"], *opens, None, hidden=False, heading=True)


def seated(kind: str, seat: Seat) -> Mention:
    """The court of a kind at a place that stands for it."""
    return Mention(_kinds().rules[kind], seat.start, seat.start, seat, hidden=False, heading=False)


def _named_again(view: View, zones: Zones, own: Mention) -> Seat | None:
    """The seat that a scanner misread in the head, as the facts print it: "Montag}3an"."""
    printed = view.plain[own.end : own.end + 30]
    for mention in find_mentions(view, *zones.facts):
        seat = mention.seat if mention.rule is own.rule else None
        if seat and misread_for(_OF_PLACE.sub("", printed), seat.name):
            return seat
    return None


def _named_beside(view: View, zones: Zones, own: Mention, mentions: list[Mention]) -> Seat | None:
    """The seat that the head says where it names the court again."""
    again = (m for m in mentions if m.rule is own.rule and m.seat and m.start > own.start)
    told = (m for m in again if not _said_before(view, m, zones.start, "foreign", "decided"))
    return next((m.seat for m in told), None)


def _addressed(view: View, own: Mention) -> Seat | None:
    """The place of the court's address, printed right below it: "44600 SAINT-NAZAIRE"."""
    address = _ADDRESS.match(view.plain, own.end)
    seat = find_seat(view, address.end()) if address and own.heading else None
    return seat if seat and is_listed(seat.name) else None


def choose_own(view: View, zones: Zones, mentions: list[Mention]) -> Mention | None:
    """The ruling's own court among those its head names.

    A heading (capitals, or a line of its own) counts for more than a mention in a sentence; among
    headings the higher court is the one that speaks, for it names the judge below it.
    """
    speaks = header_rule("header", "court_speaks").pattern
    near = [m for m in mentions if "judge" not in m.rule.values]
    near = [m for m in near if not _said_before(view, m, zones.start, "foreign")]
    sure = [m for m in near if not _said_before(view, m, zones.start, "decided")]
    headings = [m for m in sure if m.heading]
    headings = [m for m in headings if not _ruled_before(view, m, headings[0])]
    speaking = [m for m in near if speaks.match(view.folded, m.stop)]
    candidates = headings or speaking or sure or near
    best = max((m.level for m in candidates), default=0)
    top = [m for m in candidates if m.level == best]
    if best == 2 and (below := _within(view, zones, top[0], candidates)):
        return below
    own = next((m for m in top if m.seat or m.level == 3), top[0] if top else None)
    return own and (_proximity(view, own, top) or own)


# "Cour de cassation (2e chambre civile), 9 février 2017", "COUR DE CASSATION DU 9/02/2017"
_ON_DAY = re.compile(
    r"(?:[\s,:-]{1,3}\(?[^\n\f;:]{0,60}?)?[\s,:(-]{1,3}"
    r"(?:(?:arret )?(?:du|le|en date du)[ :]{1,3})?"
    r"(?=[0-3]?\d(?:er)?[ /.-][a-z\d])"
)


def _ruled_before(view: View, m: Mention, first: Mention) -> bool:
    """Whether a heading under that of a court of appeal tells, by its day, who quashed before."""
    if m.level != 3 or first.level != 2 or m.start < first.stop:
        return False
    day = _ON_DAY.match(view.folded, m.stop)
    return day is not None and read_day(view, day.end()) is not None


def _proximity(view: View, above: Mention, top: list[Mention]) -> Mention | None:
    """The tribunal de proximité under the name of the tribunal judiciaire that it is part of."""
    below = next((m for m in top if m.start >= above.stop and m.seat), None)
    if below is None or below.jurisdiction != "tribunal_de_proximite":
        return None
    return below if _NEXT_LINE.fullmatch(view.folded, above.stop, below.start) else None


# Between the court of appeal and the court of its district whose judgment it is
_NEXT_LINE = re.compile(r"[\s*_-]{1,6}|[\s,-]{1,3}\(?[a-z-]{3,20}\)?[\s*_-]{1,4}")
_APPEALED = re.compile(r"(?<![a-z])(?:arrets?|appelante?s?|intimee?s?|a r r e t)(?![a-z])")


def _within(view: View, zones: Zones, above: Mention, headings: list[Mention]) -> Mention | None:
    """The first court under the name of its court of appeal, in a head that tells no appeal."""
    below = next((m for m in headings if m.level == 1 and m.start >= above.stop), None)
    if below is None or not _NEXT_LINE.fullmatch(view.folded, above.stop, below.start):
        return None
    return None if _APPEALED.search(view.folded, *zones.head) else below


def _elsewhere(view: View, zones: Zones) -> Mention | None:
    """The court in the signatures or copies, where the head does not name it."""
    mentions = find_mentions(view, *zones.tail)
    own = (m for m in mentions if m.seat and m.heading and m.level > 1)
    return next((m for m in own if not _said_before(view, m, zones.start, "foreign")), None)


def _appeal(view: View, zones: Zones) -> Mention | None:
    """A court of appeal that does not say its name: "la Cour" that rules on an appeal."""
    words = [
        m
        for name in ("the_court", "on_appeal")
        for m in islice(header_rule("header", name).scan(view, zones.start, zones.ending), 2)
    ]
    if len(words) < 2 or words[-1].re is not header_rule("header", "on_appeal").pattern:
        return None
    m = words[0]
    return Mention(_kinds().rules["appel"], m.start(), m.end(), None, hidden=True, heading=False)


_PORTALIS = re.compile(r"portalis\s?:?\s?([0-9a-z]{4})\s?-")


def _by_portalis(ruling: Ruling, zones: Zones, own: Mention) -> None:
    """The court of appeal whose name is hidden, by its Portalis number."""
    view = ruling.view
    m = _PORTALIS.search(view.folded, *zones.head)
    if m and (seat := portalis_courts().get(m[1].upper())):
        span = view.span(*m.span(1))
        ruling.decide("court", with_seat(own.rule.values["name"], seat), span, "portalis.court")
        ruling.decide("city", seat, span, "portalis.court")
