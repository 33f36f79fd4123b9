"""What happened on a date: its role, from the words around it and the ruling's own dates."""

import datetime as dt
import re
from dataclasses import dataclass, replace

from arret_extract.grammar.dates import DateMention
from arret_extract.grammar.stops import begun
from arret_extract.matching.compiling import compiled
from arret_extract.stages.dates.words import (
    LEAD,
    NOTHING,
    TRAIL,
    Reading,
    lead_of,
    readings_by_id,
    told_far,
    trail_of,
)
from arret_extract.text import View
from arret_extract.vocabulary import DateRole, Jurisdiction

_RANGE = re.compile(r"(?<![a-z])(?:au|a|jusqu'au|jusqu'en)\s")
# a hearing held, not the day in a ruling's title: "A l'audience du", "DÉBATS : audience du"
_HEARD = re.compile(r"a\sl'audience|(?<![a-z])en\saudience|debats")
# a term, not the day of an act: "vu les observations de A qui s'engage à partir au 3 mars"
_UNTIL = compiled(r"(?<![a-z])au\s$")
# a contract is concluded with somebody: "a conclu le 3 mars 2004 avec A un bail"
_CONCLUDED = (" conclu le ", " conclut le ")
_CONTRACT = re.compile(
    r"\s(?:avec\s(?!son\s|ses\s|bordereau|pieces)|une?\s"
    r"|(?:l'|le |la |cet |cette )(?:accord|contrat|bail|protocole|convention|marche|pret)\b)"
)
_GIVEN = re.compile(
    r"(?<![a-z])(?:prononc|rendue?s?(?![a-z])|fait\set\sjuge|lue?\sen\s(?:audience|seance))"
)
_RECEIVED = re.compile(
    r"(?:,\sassortie?\sde\sl'execution\sprovisoire)?[ \n]?,?[ \n](?:et\s)?"
    r"(?:recue?|deposee?|notifiee?|signifiee?|enregistree?|remise?)s?"
    r"(?:\s(?:au\sgreffe|par\sla\scour|par\srpva|a\sla\scour)){0,2}\s(?:le|du)\s"
)
_OTHER_COURTS = re.compile(r"correctionnel|de\spolice|de\scommerce|prud'hommes|arbitral")
_REVIEWING = (None, "cour_d_appel", "cassation", "cour_administrative_d_appel", "conseil_d_etat")
SAME_INSTANCE = dt.timedelta(days=7 * 365)
# a judge's order is not so old: "l'ordonnance du 17 octobre 1945"
MADE_LAW = dt.timedelta(days=20 * 365)
_AND = re.compile(
    r"\s?,\s(?:du\s|des\s)?|\s?,?\s?(?:et|ou|puis)\s(?:(?:le|du|au|des|en\sdate\sdu)\s)?"
)
# "signifiées le 3 mars 2004 par A et le 5 mars 2004 par B", "- 6 mai 2004 pour M. A, - 7 mai 2004"
_EACH_ONE = re.compile(
    r"\s(?:pour|par|a)\s(?:[^;\f]{1,70}?(?:(?:,|\s(?:et|puis)|-)\s(?:-\s?)?|\s-)|[^;\f]{1,200}?,\s-\s?)(?:le\s|du\s)?"
    r"|,?\set\scelles?\sd(?:e\s|')[^;\f(]{1,60}?\sdu\s"
    r"|(?:,|\s(?:et|puis)|,\s(?:et|puis))\s(?:(?!\s(?:a|ont|avait|est|sont|que?)\s|qu')[^,;\f(]){1,60},?\sle\s"
)
_AND_SO = re.compile(r"(?:,|\s(?:et|puis)|,\s(?:et|puis))(?:\s[A-ZÀ-Þ][\w'-]{1,24}){1,3},?\sle\s")
_DID = re.compile(r",?\s(?:se sont|s'est|ont|a|est|etai(?:t|ent))\b")
_SHARED_BY_EACH = frozenset(
    ("submissions", "summons", "appeal", "declared", "expert_report", "birth")
)
# a ruling is served on another day than it is given
_RULINGS = frozenset(("judgment", "arret", "order", "decision", "under_review"))
# acts that a ruling names by their day alone when it comes back to them
_ACTS: tuple[DateRole, ...] = ("summons", "appeal", "birth")
_COUNTED = "dates.counted_from"
_SERVED = Reading("copy", None)
# "a saisi le 3 mars 2004 la commission de surendettement"
_ASKED = " la commission d"
_PETITION, _SUBMITTED = "dates.petition", "dates.submissions"
# a lease that ends, or what is left unpaid, on a day that may be that of the writ too
# "l'arrêté du 3 mars 2004" that a préfet took for one person is no law where it is told again
_LAW, _OF_ONE = "dates.law", "dates.of_one_person"
_DECIDED_FOR_ONE = frozenset((_OF_ONE, "dates.prefect"))
_DONE_ON = re.compile(
    r"(?<!\w)Le \Z|\s(?:a|ont|avait|avaient|est|sont|était|étaient|été)"
    r"(?:\s\w{3,20}ment)?\s(?!fait\s)\w{2,20}[éiust]e?s?(?:\s\w{2,12}){0,2}\sle \Z"
)
_LEASE = re.compile(r"(?<![a-z])(?:resili|occupation|impaye|arretee?s? au)")
ABOUT = 60
# what is said behind a letter's day goes first, what stands before the letter is of another day
_LETTER = "dates.letter"
# what happens on a day, not in a month or a year
_OF_A_DAY = frozenset(
    ("summons", "hearing", "deliberation", "closing", "appeal", "submissions", "copy", "decision")
)


@dataclass(frozen=True, slots=True)
class OwnDates:
    """The day of the ruling, that of the decision under review, and the court."""

    decision: dt.date | None
    appealed: dt.date | None
    jurisdiction: Jurisdiction | None
    appealed_court: str = ""
    sent_back: bool = False


def _same_instance(view: View, item: DateMention, own: OwnDates) -> bool:
    """Whether a judgment belongs to the instance under review.

    A judgment that orders an inquiry or reopens the debates is appealed with the one on the merits
    (article 545 CPC); those of another court, or of long before, are of another instance.
    """
    if own.appealed is None or item.date is None or own.jurisdiction != "cour_d_appel":
        return False
    if not dt.timedelta(0) < own.appealed - item.date < SAME_INSTANCE:
        return False
    around = view.folded[max(0, item.start - 90) : item.end + 60]
    return all(court.group() in own.appealed_court for court in _OTHER_COURTS.finditer(around))


def settle(word: str, day: dt.date | None, own: OwnDates) -> DateRole:
    """The role of a date from what its words say and whether it is one of the ruling's own."""
    ours = day is not None and day == own.decision
    reviewed = day is not None and day == own.appealed
    match word:
        case "judgment" | "arret" | "order" | "decision" | "under_review":
            if ours:
                return "decision"
            if reviewed:
                return "first_judgment"
            if word == "decision" and own.decision is None:
                return "decision"
            if word == "under_review":
                return "first_judgment"
            if word == "order" and day and own.decision and own.decision - day > MADE_LAW:
                return "law"
            return "earlier_decision"
        case "hearing" | "event" | "court" | "interim_order" | "law" if ours:
            return "decision"
        case "event" | "court" | "interim_order" | "law" | "expert_report" if reviewed:
            return "first_judgment"
        case "court" | "copy":
            return "event"
        case "precedent":
            return "decision" if ours else "earlier_decision" if own.sent_back else "law"
        case "heard":
            return "hearing"
        case "declared":
            early = day is not None and own.appealed is not None and day < own.appealed
            return "appeal" if own.jurisdiction in _REVIEWING and not early else "summons"
        case "filed":
            late = day is not None and own.appealed is not None and day > own.appealed
            return "appeal" if own.jurisdiction in _REVIEWING and late else "summons"
        case _:
            return word  # type: ignore[return-value]


def _reading_of(view: View, item: DateMention, before: int, after: int) -> Reading:
    """What the words on both sides of a date say of it; a span of time is an event."""
    if item.last and _RANGE.search(view.folded, item.start, item.end):
        return NOTHING
    lead, nearest = lead_of(view, item, before)
    if nearest and nearest.rule and "firm" in nearest.rule.values:
        return nearest
    if item.precision != "day":
        found = lead or nearest or NOTHING
        return NOTHING if found.word in _OF_A_DAY else found
    says_little = nearest is None or nearest.weak
    # a case number behind the date makes it that of a ruling cited, whatever leads to it
    cited = view.folded[item.end : item.end + 2].lstrip()[:1] in (",", "(")
    if says_little or cited or (nearest and nearest.word == "judgment"):
        trail = trail_of(view, item, after)
        if trail and (says_little or (trail.rule and "covers" in trail.rule.values)):
            return trail
    if nearest and nearest.word == "law":
        trail = trail_of(view, item, after)
        return trail if trail and trail.rule and trail.rule.id == _OF_ONE else nearest
    if nearest and nearest.word == "summons" and view.folded[item.end : item.end + 16] == _ASKED:
        trail = trail_of(view, item, after)
        if trail and "covers" in (trail.rule.values if trail.rule else ()):
            return trail
    if nearest and nearest.word == "hearing":
        trail = trail_of(view, item, after)
        if trail and trail.word == "deliberation":
            return trail
    if nearest and nearest.word == "hearing" and _was_heard(view, item, before):
        return replace(nearest, word="heard")
    if nearest and nearest.rule and nearest.rule.id == _LETTER:
        return told_far(view, item, nearest) or nearest
    if nearest and nearest.word == "submissions":
        if _agreed(view, item):
            return NOTHING
        return NOTHING if _UNTIL.search(view.folded, before, item.start) else nearest
    yields = nearest and nearest.rule and "yields" in nearest.rule.values
    if nearest and nearest.word not in ("event", "summons") and not (yields and lead):
        return nearest
    if nearest and nearest.word == "summons":
        return told_far(view, item, nearest) or nearest
    return told_far(view, item, nearest or NOTHING) or lead or nearest or NOTHING


def _agreed(view: View, item: DateMention) -> bool:
    """Whether what was concluded on a day is a contract: "a conclu le 3 mars 2004 un bail"."""
    before = view.folded[max(0, item.start - 12) : item.start]
    return before.endswith(_CONCLUDED) and _CONTRACT.match(view.folded, item.end) is not None


def _was_heard(view: View, item: DateMention, floor: int) -> bool:
    """Whether a hearing is told as one where the case was heard, not where the ruling was given."""
    folded = view.folded
    lead = folded[begun(folded, max(floor, item.start - LEAD), item.start) : item.start]
    trail = folded[item.end : item.end + TRAIL].partition("\f")[0]
    return bool(_HEARD.search(lead[-60:])) and not _GIVEN.search(lead) and "prononc" not in trail


def _by_each(view: View, last: Reading, item: DateMention, before: int) -> bool:
    """Whether a day is what another party's was: one verb stands for several."""
    if last.word not in _SHARED_BY_EACH or item.precision != "day":
        return False
    if last.word == "birth" and not _AND_SO.fullmatch(view.plain, before, item.start):
        return False  # "né le 3 mars 1960 et entré en France le 14 mai 1985"
    if last.word == "birth" and _DID.match(view.folded, item.end):
        return False  # "né le 3 mars 1960 et Mme B, le 14 mai 1985, ont signé"
    return _EACH_ONE.fullmatch(view.folded, before, item.start) is not None


def _reviewed(items: list[DateMention], readings: list[Reading], own: OwnDates) -> OwnDates:
    """The ruling's own dates; the first ruling named stands for an unknown one under review."""
    kinds = {"cassation": ("arret",), "cour_d_appel": ("judgment",)}
    wanted = kinds.get(own.jurisdiction or "", ())
    if own.appealed is not None or not wanted:
        return own
    for item, reading in zip(items, readings, strict=True):
        if reading.word in wanted and item.date and item.date != own.decision:
            return replace(own, appealed=item.date)
    return own


@dataclass(frozen=True, slots=True)
class Judged:
    """A date's role, the rule that gave it, and how sure that is."""

    role: DateRole
    rule: str
    confidence: float


def _judged(view: View, item: DateMention, reading: Reading, own: OwnDates) -> Judged:
    day = item.date
    role = settle(reading.word, day, own)
    rule = reading.rule.id if reading.rule else "dates.default"
    if day is not None and day in (own.decision, own.appealed):
        return Judged(role, rule, 0.8 if reading is NOTHING else 0.95)
    if reading.word == "judgment" and _same_instance(view, item, own):
        return Judged("first_judgment", rule, 0.6)
    if role == "earlier_decision":
        # what is neither this ruling nor the one under review may be of another case
        return Judged(role, rule, 0.7)
    return Judged(role, rule, 0.8 if reading.weak else 0.9)


def roles(view: View, items: list[DateMention], own: OwnDates) -> list[Judged]:
    """The role of each mention, in order."""
    readings: list[Reading] = []
    first = 0
    for index, item in enumerate(items):
        before = items[index - 1].end if index else 0
        after = items[index + 1].start if index + 1 < len(items) else len(view.folded)
        received = bool(index and _RECEIVED.fullmatch(view.folded, before, item.start))
        served = received and readings[-1].word in _RULINGS
        shared = not served and bool(
            index and (received or _AND.fullmatch(view.folded, before, item.start))
        )
        reading = readings[-1] if shared else _reading_of(view, item, before, after)
        if shared and reading.rule and reading.rule.id == _PETITION:
            # "une requête et des mémoires, enregistrés le 3 mars et le 5 mai 2004"
            reading = readings_by_id()[_SUBMITTED]
        if served:
            # "par jugement du 3 mars 2004, signifié le 10 mars 2004"
            reading = _SERVED
        first = first if shared else index
        if shared and reading.weak and (trail := trail_of(view, item, after)):
            # "Par actes des 3 mars et 5 mai 2011, M. A a fait assigner": said behind the last
            readings[first:] = [trail] * (index - first)
            reading = trail
        if index and reading is NOTHING and _by_each(view, readings[-1], items[index], before):
            reading = replace(readings[-1], weak=True)
        readings.append(reading)
    own = _reviewed(items, readings, own)
    judged = [_judged(view, *pair, own) for pair in zip(items, readings, strict=True)]
    return _with_echoes(view, items, readings, judged)


def _with_echoes(
    view: View, items: list[DateMention], readings: list[Reading], judged: list[Judged]
) -> list[Judged]:
    """The roles, a day that is mentioned again with that of the act that it is the day of.

    Interest runs from the day of the assignation ("à compter du 6 mai 2008"), which is said there
    by its day alone; so is an order of référé, called one where it is told first.
    """
    acts: dict[dt.date, set[DateRole]] = {}
    for item, one in zip(items, judged, strict=True):
        if item.date and item.precision == "day" and one.role in _ACTS:
            acts.setdefault(item.date, set()).add(one.role)
    interim = {i.date for i, j in zip(items, judged, strict=True) if j.role == "interim_order"}
    of_one = {i.date for i, j in zip(items, judged, strict=True) if j.rule in _DECIDED_FOR_ONE}
    result = list(judged)
    for index, (item, reading) in enumerate(zip(items, readings, strict=True)):
        known = acts.get(item.date, set()) if item.date and item.precision == "day" else set()
        if judged[index].role == "earlier_decision" and reading.word == "order":
            if item.date and item.date in interim:
                result[index] = Judged("interim_order", "dates.same_day", 0.8)
        elif judged[index].rule == _LAW and item.date in of_one:
            result[index] = Judged("event", "dates.same_day", 0.8)
        elif (
            judged[index].role == "event"
            and len(known) == 1
            and not (item.last and _RANGE.search(view.folded, item.start, item.end))
            and _says_little(view, item, reading)
            and not _LEASE.search(_line_about(view, item))
        ):
            result[index] = Judged(next(iter(known)), "dates.same_day", 0.8)
    return result


def _line_about(view: View, item: DateMention) -> str:
    """The words beside a date, on its line."""
    start = max(item.start - ABOUT, view.line_start(item.start))
    after = re.split(r"[\n\f]", view.folded[item.end : item.end + ABOUT])[0]
    return f"{view.folded[start : item.start]} {after}"


def _says_little(view: View, item: DateMention, reading: Reading) -> bool:
    """Whether nothing is told of a day but that something counts from it.

    A day that opens its sentence, or that a verb leads to, is that of something else.
    """
    if reading is NOTHING:
        return _DONE_ON.search(view.plain, max(0, item.start - 60), item.start) is None
    return reading.rule is not None and reading.rule.id == _COUNTED
