"""Numbers of the ruling: general register, Portalis, pourvois, ECLI, minute."""

import re
from collections.abc import Iterable
from itertools import product

from arret_extract.matching.rules import rule
from arret_extract.ruling import Ruling
from arret_extract.stages.header.court import Mention
from arret_extract.stages.header.days import find_days, heads
from arret_extract.stages.header.review import Review
from arret_extract.stages.header.zones import Zones
from arret_extract.text import View
from arret_extract.vocabulary import ADMINISTRATIVE

_BLANK = re.compile(r"\s")
# Numbers of the ruling's own pourvois stand at its top, or after "a formé le pourvoi n°"
_TOP = 700
# "(Crim., 5 mars 2024, pourvoi n° 23-80.229)": a ruling that is cited
_CITED = re.compile(
    r"(?:civ|com|soc|crim|plen(?:iere)?|mixte|cass)\.?,?\s[^.;()]{6,24},?\s(?:pourvoi\s)?n[°o]s?\s?\Z"
)
# "Arrêt de la cour d'appel de … en date du 3 mai 2010, RG n°": where it is mended (462, 463 CPC).
_TOLD = 130
_RULED = re.compile(r"\b(?:arret|jugement|ordonnance)\b")
_MENDING = re.compile(r"\b(?:rectification|interpretation|omission de statuer|retranchement)\b")
# How registers print a case's number, the surest first.
_JUDICIAL = ("rg", "rg_top", "rg_bare", "rg_line", "rg_caption", "rg_alone")
_ADMINISTRATIVE = ("rg_administrative", "rg")
# How a ruling's own number is told, the surest first.
_NUMBERS = (
    "number",
    "number_line",
    "number_alone",
    "number_pages",
    "minute",
    "number_criminal",
    "number_top",
)
_OF_COURT = {"courts.conflits": ("rg_conflicts",)}
# "Arrêt n° 1174 F-D": how a ruling of the Cour de cassation is published.
_PUBLISHED = re.compile(r" F(?:S|P)?(?:-[A-Z]){1,2}\b")
_ANNOUNCED = re.compile(r"form[a-z]{1,5} (?:le|un|les|des) pourvois? [^.]{0,12}\Z|(?:,|et) \Z")


def decide_numbers(
    ruling: Ruling, zones: Zones, own: Mention | None, review: Review | None
) -> None:
    """Set the numbers of `decisions`; each register and pourvoi number has its own evidence."""
    of_cassation = own is not None and own.jurisdiction == "cassation"
    if of_cassation:
        _pourvois(ruling, zones)
    else:
        kinds: tuple[str, ...] = (
            _JUDICIAL if own is None or own.jurisdiction not in ADMINISTRATIVE else _ADMINISTRATIVE
        )
        kinds = _OF_COURT.get(own.rule.id, kinds) if own else kinds
        _register(ruling, zones, review, kinds)
        _one(ruling, zones, "portalis", "portalis")
    _one(ruling, zones, "ecli", "ecli")
    _decision_number(ruling, zones, review, of_cassation=of_cassation)


def squeeze(text: str) -> str:
    """A number as printed, without inner spaces."""
    return _BLANK.sub("", text)


def _register(ruling: Ruling, zones: Zones, review: Review | None, kinds: tuple[str, ...]) -> None:
    view, head = ruling.view, zones.head
    taken = review.stretches if review else ()
    spans: dict[str, tuple[int, int]] = {}
    for stretch, name in product((zones.named, head), kinds):
        pattern = rule("header", name)
        for m in pattern.scan(view, *stretch):
            if _inside(m.start("number"), taken) or (spans and _mended(ruling, m.start())):
                continue
            for start, end in (m.span("number"), *_joined(view, m.end(), head[1])):
                _set(spans, number_at(view, start, end), (start, end))
        if spans:
            break
    if not spans:
        return
    for m in rule("header", "rg_joined").scan(view, *head):
        for start, end in (m.span("number"), *_joined(view, m.end(), head[1])):
            if not _inside(start, taken):
                _set(spans, number_at(view, start, end), (start, end))
    for m in rule("header", "rg_joins").scan(view, *zones.tail):
        both = {number_at(view, *m.span(part)): m.span(part) for part in ("number", "other")}
        if any(same_case(number) in map(same_case, spans) for number in both):
            for number, span in both.items():
                _set(spans, number, span)
    ruling.decide("rg_numbers", tuple(spans), None, pattern.id)
    for start, end in spans.values():
        ruling.note("decisions", None, "rg_numbers", view.span(start, end), pattern.id)


def _mended(ruling: Ruling, at: int) -> bool:
    """Whether a number is told with the day of the ruling that this one puts right or explains."""
    view = ruling.view
    before = view.folded[max(0, at - _TOLD) : at]
    if not _RULED.search(before) or not _MENDING.search(view.folded, 0, at + _TOP):
        return False
    days = find_days(view, max(0, at - _TOLD), at)
    return bool(days) and days[-1].date != ruling.decision.decision_date


def _set(spans: dict[str, tuple[int, int]], number: str, span: tuple[int, int]) -> None:
    """Note a case's number where it is first printed."""
    if same_case(number) not in map(same_case, spans):
        spans[number] = span


def same_case(number: str) -> str:
    """What two spellings of a number share: "2016-2467" is "2016002467", "08/1341" "08/01341"."""
    parts = re.fullmatch(r"((?:19|20)\d\d|\d\d(?=\W))\W?0{0,6}(\d{1,7})", number)
    return "/".join(parts.groups()) if parts else number


def number_at(view: View, start: int, end: int) -> str:
    """A register number as printed; one that is words apart ("2 B 2000") keeps its blanks."""
    printed = view.plain[start:end]
    return printed if re.match(r"\d [A-Z] \d", printed) else squeeze(printed)


def _joined(view: View, start: int, end: int) -> Iterable[tuple[int, int]]:
    more = rule("header", "rg_more").pattern
    for _ in range(20):
        m = more.match(view.folded, start, end)
        if m is None:
            return
        yield m.span("number")
        start = m.end()


def _inside(position: int, stretches: Iterable[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in stretches)


def _one(ruling: Ruling, zones: Zones, column: str, name: str) -> None:
    pattern = rule("header", name)
    m = next(pattern.scan(ruling.view, *zones.head), None) or next(
        pattern.scan(ruling.view, zones.start, zones.ending), None
    )
    if m:
        start, end = m.span("number") if "number" in m.groupdict() else m.span()
        ruling.decide(
            column, squeeze(ruling.view.plain[start:end]), ruling.view.span(start, end), pattern.id
        )


def _pourvois(ruling: Ruling, zones: Zones) -> None:
    pattern, view = rule("header", "pourvoi"), ruling.view
    spans: dict[str, tuple[int, int]] = {}
    for m in pattern.scan(view, *zones.head):
        before = view.folded[max(zones.start, m.start() - 60) : m.start()]
        if _CITED.search(before):
            continue
        if not spans or m.start() < zones.start + _TOP or _ANNOUNCED.search(before):
            spans.setdefault(m["number"], m.span())
    if spans:
        ruling.decide("pourvoi_numbers", tuple(spans), None, pattern.id)
    for start, end in spans.values():
        ruling.note("decisions", None, "pourvoi_numbers", view.span(start, end), pattern.id)


def _published(view: View, zones: Zones, m: re.Match[str]) -> bool:
    """Whether a number at the top of a text is followed by how its ruling is published."""
    top = m.start() < zones.start + _TOP and view.plain[m.start()] == "A"
    return top and _PUBLISHED.match(view.plain, m.end("number")) is not None


def _decision_number(
    ruling: Ruling, zones: Zones, review: Review | None, *, of_cassation: bool
) -> None:
    """The ruling's own number (minute): not the case's, nor that of the decision under review."""
    view = ruling.view
    taken = review.stretches if review else ()
    for stretch, name in product((zones.named, zones.head), _NUMBERS):
        pattern = rule("header", name)
        for m in pattern.scan(view, *stretch):
            start, end = m.span("number")
            printed = view.plain[start:end]
            if name == "number" and not (
                heads(view, m) or (of_cassation and _published(view, zones, m))
            ):
                continue
            if _inside(start, taken):
                continue
            if squeeze(printed) in ruling.decision.rg_numbers:
                continue
            number = printed if name == "minute" else squeeze(printed)
            ruling.decide("decision_number", number, view.span(start, end), pattern.id)
            return
    _under_day(ruling)


def _under_day(ruling: Ruling) -> None:
    """The number under the ruling's day, which may be the case's where none other is printed."""
    view, pattern = ruling.view, rule("header", "number_under_day")
    days = (e.end_char for e in ruling.evidence if e.column == "decision_date")
    end = next((at for at in days if at is not None), None)
    m = pattern.pattern.match(view.folded, view.at(end)) if end is not None else None
    known = {same_case(number) for number in ruling.decision.rg_numbers}
    if m and known and same_case(squeeze(m["number"])) not in known:
        span = view.span(*m.span("number"))
        ruling.decide("decision_number", squeeze(m["number"]), span, pattern.id)
