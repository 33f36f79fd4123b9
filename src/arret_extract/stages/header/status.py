"""Nature of the ruling, its chamber, and whether the parties appeared."""

import re

from arret_extract.matching.rules import rule
from arret_extract.matching.search import positions
from arret_extract.ruling import Ruling
from arret_extract.stages.header.court import Mention
from arret_extract.stages.header.days import read_day
from arret_extract.stages.header.zones import Zones
from arret_extract.text import View
from arret_extract.vocabulary import ADMINISTRATIVE

_NATURES = {
    "arret": "arret",
    "a r r e t": "arret",
    "jugement": "jugement",
    "j u g e m e n t": "jugement",
    "ordonnance": "ordonnance",
    "decision": "autre",
}
_DISPOSITIF = 1_500
_REPUTED = re.compile(r"[^.;\f]{0,100}? et (?:par (?:un |une )?\w{3,12} )?reputee? contradictoire")


# "par jugement réputé contradictoire du 3 mai 2011" tells of another ruling
_BY_RULING = re.compile(r"\b(?:par|d'un)\s(?:un\s)?(?:jugement|arret|ordonnance)\s\Z")
_WILL_BE = re.compile(
    r"(?:arret|jugement|ordonnance|decision)\s(?:sera|est)\s(?:donc\s|ainsi\s|par\ssuite\s)?"
    r"reputee?\scontradictoire"
)
_OTHERWISE = re.compile(r"\bdefaut\b(?! de (?:paiement|consignation))|\brepute|a signifier")
_BEFORE_REPUTED = 40
_BEFORE_CHAMBER = 200
_SENT_TO = re.compile(r"\b(?:greffe|section)\sde\sla\s\Z")
# Chambers of a tribunal judiciaire.
_OF_FIRST_JUDGE = ("pole social", "pole civil", "pole de proximite")
_TAKEN = re.compile(r"\b(?:rendue?|deferee?|attaquee?)\b")
_DATED = re.compile(r"[^.;,\f]{0,40}\s(?:du|le|en\sdate\sdu)\s\d")


def _told(ruling: Ruling, start: int, m: re.Match[str]) -> bool:
    """Whether a word on the parties' presence is said of an earlier ruling, by its day."""
    view = ruling.view
    if not _BY_RULING.search(view.folded[max(start, m.start() - 24) : m.start()]):
        return False
    dated = _DATED.match(view.folded, m.end())
    day = read_day(view, dated.end() - 1) if dated else None
    return dated is not None and (day is None or day.date != ruling.decision.decision_date)


def decide_status(ruling: Ruling, zones: Zones, own: Mention | None) -> None:
    """Set nature, chamber and adversarial."""
    _nature(ruling, zones, own)
    _chamber(ruling, zones, own.level if own else 0)
    _adversarial(ruling, zones)


def _nature(ruling: Ruling, zones: Zones, own: Mention | None) -> None:
    """The word at the head of the ruling; a court that gives arrêts gives no jugement."""
    view, pattern = ruling.view, rule("header", "nature_heading")
    level = own.level if own else 0
    level = level or 0
    found: re.Match[str] | None = None
    for m in pattern.scan(view, *zones.head):
        word = " ".join(m["word"].split())
        if (level >= 2 and word == "jugement") or (
            level == 1 and word.startswith(("arret", "a r"))
        ):
            continue
        printed = view.plain[m.start() : m.end()]
        foreign = "nature_foreign_capitals" if printed.isupper() else "nature_foreign"
        if rule("header", foreign).pattern.search(
            view.folded, max(zones.start, m.start() - 45), m.start()
        ):
            continue
        if printed.isupper() or view.plain[m.start() - 1 : m.start()] in ("\n", "\f", ""):
            found = m
            if word != "decision":
                break
    if found is None or found["word"] == "decision":
        found = _spoken(view, zones, level) or found
    single = None
    if level < 2 and (found is None or found["word"] == "decision"):
        single = next(rule("header", "nature_single").scan(view, *zones.head), None)
    if found and (found["word"] != "decision" or (level not in (1, 2) and single is None)):
        word = " ".join(found["word"].split())
        ruling.decide("nature", _NATURES[word], view.span(*found.span("word")), pattern.id)
    elif single is not None:
        ruling.decide("nature", "ordonnance", view.span(*single.span()), "header.nature_single")
    elif own and (ordered := _ordered(view, own)):
        ruling.decide("nature", "ordonnance", view.span(*ordered.span()), "header.nature_ordered")
    elif own and level:
        given = own.rule.values.get("gives", "arret" if level > 1 else "jugement")
        ruling.decide("nature", given, None, "header.nature_of_court")


def _ordered(view: View, own: Mention) -> re.Match[str] | None:
    """The word by which an administrative judge who sits alone decides."""
    if own.jurisdiction not in ADMINISTRATIVE:
        return None
    return rule("header", "nature_ordered").pattern.search(view.folded)


def _spoken(view: View, zones: Zones, level: int) -> re.Match[str] | None:
    spoken = rule("header", "nature_spoken").scan(view, *zones.head)
    return next((m for m in spoken if level < 2 or m["word"] != "jugement"), None)


def _chamber(ruling: Ruling, zones: Zones, level: int) -> None:
    view, pattern = ruling.view, rule("header", "chamber")
    found = (m for stretch in (zones.named, zones.head) for m in pattern.scan(view, *stretch))
    m = next((m for m in found if not _of_another_court(view, m, level)), None)
    if m:
        ruling.decide(
            "chamber",
            " ".join(view.plain[m.start() : m.end()].split()),
            view.span(*m.span()),
            pattern.id,
        )


def _of_another_court(view: View, m: re.Match[str], level: int) -> bool:
    """Whether a chamber is told of a decision in brackets, or of where something was sent."""
    before = view.folded[max(0, m.start() - _BEFORE_CHAMBER) : m.start()]
    if level > 1 and (
        (m[0] in _OF_FIRST_JUDGE and "tribunal" in before)
        or view.folded.startswith(" du tribunal ", m.end())
    ):
        return True
    return _SENT_TO.search(before) is not None or (
        before.rfind("(") > before.rfind(")") and _TAKEN.search(before) is not None
    )


def _foretold(view: View) -> list[tuple[int, int]]:
    """Where the ruling first says what it is going to be held for."""
    for at in positions(view.folded, ("repute",)):
        if told := _WILL_BE.search(view.folded, max(0, at - _BEFORE_REPUTED), at + _BEFORE_REPUTED):
            return [told.span()]
    return []


def _adversarial(ruling: Ruling, zones: Zones) -> None:
    """Articles 467 to 474 CPC: as the header says, else the first words of the dispositif.

    What the facts tell near the header comes last: it may be of another ruling.
    """
    view, pattern, no = (
        ruling.view,
        rule("header", "adversarial"),
        rule("header", "not_adversarial"),
    )
    stretches = [zones.named]
    stretches += [(a, min(b, a + _DISPOSITIF)) for _, a, b in ruling.stretches("dispositif")]
    stretches.append(zones.head if ruling.sections else zones.tail)
    stretches[1:1] = _foretold(view)
    for start, end in stretches:
        for m in pattern.scan(view, start, end):
            around = max(start, m.start() - 30)
            if no.pattern.search(view.folded, around, min(end, m.end() + 15)):
                continue
            if _told(ruling, start, m):
                continue
            word = m[0]
            if word.startswith("contra") and _REPUTED.search(view.folded, m.end(), m.end() + 120):
                # towards one party and not another: article 474 CPC takes the ruling as a whole
                word = "repute"
            value = (
                "par_defaut"
                if "defaut" in word
                else "repute_contradictoire"
                if word.startswith("repute")
                else "contradictoire"
            )
            ruling.decide("adversarial", value, view.span(*m.span()), pattern.id)
            return
    _towards_all(ruling, stretches)


def _towards_all(ruling: Ruling, stretches: list[tuple[int, int]]) -> None:
    """As criminal courts say it of each party: "contradictoirement à l'égard de A et B"."""
    view, towards = ruling.view, rule("header", "adversarial_towards")
    for start, end in stretches:
        m = next(towards.scan(view, start, end), None)
        if m and not _OTHERWISE.search(view.folded, start, end):
            ruling.decide("adversarial", "contradictoire", view.span(*m.span()), towards.id)
            return
