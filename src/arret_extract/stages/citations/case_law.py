"""Rulings that a ruling relies on; those of its own case are no case law."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from arret_extract.matching.rules import rule
from arret_extract.matching.search import cue_starts, word_starts
from arret_extract.text import View

# rare words that every such reference holds; patterns are tried around them alone
_CASSATION = (
    *("cass.", "cass ", "cassation", "civ.", "civ ", "civ,", "soc.", "soc,", "soc ", "com."),
    *(
        "com,",
        "com ",
        "crim.",
        "crim,",
        "crim ",
        "pleniere",
        "plen.",
        "mixte",
        "req.",
        "chambre civile",
    ),
    *("chambre sociale", "chambre commerciale", "chambre criminelle", "chambre des requetes"),
)
_CASSATION_WORDS = frozenset(
    """cass cassation cassations civ soc com crim pleniere plenieres plen mixte mixtes req
    chambre""".split()  # noqa: SIM905
)
_HIGH = (
    *("ce ass", "ce sect", "ce,", "c.e.", "conseil d'etat", "cjue", "cjce", "cedh"),
    *("cour europeenne", "cour edh", "cour de justice", "conseil constitutionnel", "cons. const"),
    *("tribunal des conflits", "t. confl", "trib. confl", "caa ", "ta ", "ca ", "decision "),
)
_HIGH_WORDS = frozenset(
    """ce c conseil cjue cjce cedh cour cons tribunal t trib caa ta ca decision""".split()  # noqa: SIM905
)
# rarer ones, each with what stands around it and the rules that it is the cue of
_BRACKETED = frozenset(("tgi", "tj", "t", "trib", "cour", "pourvoi", "pourvois"))
_DAY = re.compile(r"ce \d\d? ")
_STATES = frozenset(
    """france italie croatie belgique espagne royaume suisse grece turquie roumanie russie pologne
    allemagne autriche portugal hongrie bulgarie pays norvege suede finlande danemark irlande
    slovenie slovaquie ukraine moldavie lettonie lituanie estonie luxembourg islande georgie armenie
    chypre malte albanie serbie republique azerbaidjan""".split()  # noqa: SIM905
)
_OF_CASSATION = ("cassation", "cassation_prose", "cassation_held")
_NAMED = ("other_court", "european_court", "constitutional", "other_held", "other_prose")
_EUROPEAN = {"european_number": "cjue", "against_a_state": "cedh"}
_PROSE = (
    *("cassation_prose", "cassation_held", "cassation_number", "other_prose"),
    *("european_number", "against_a_state"),
)
_IN_BRACKETS = ("in_brackets", "pourvoi_in_brackets")
# "selon l'arrêt attaqué (cour d'appel de Lyon, 3 mai 2011)"
_OF_THE_CASE = re.compile(r"(?:attaque|defere|entrepris|critique|confirme|infirme)\w{0,2}\s\(\Z")
_CASE = re.compile(r"c-\d{1,4}/\d\d(?!\d)")
_AGAINST = re.compile(r"c(?:/|\.|ontre)\s?(?:la\s|l'|les?\s)?\Z")
_SENT_BACK = ("a casse ", "a partiellement casse", "apres cassation", "renvoi de cassation")
# without a number, only the forms of a reference tell it from the title of a ruling
_ABBREVIATED = re.compile(r"\b(?:cass|civ|soc|com|crim|req|plen|pl|ch(?=\. ?mixte))\.")
_CHAMBER = re.compile(
    r"\(?(?:Cass |Assembl[eé]e pl[eé]ni[eè]re|(?:[1-3](?:re|ère|e|ème) )?(?:Civ|Com|Soc|Crim)\b)"
)
_ARTICLED = re.compile(r"\b(?:l[ea]|du|au|ce|un)\s\Z")
_APPEAL = re.compile(r"(?:C\.?A\.?A|T\.?A|C\.?A)\.? (?:de |d['’])?[A-ZÀ-Ý]")
_OF_TOWN = re.compile(r"\A(?:de |d['’])")
_VOWEL = re.compile(r"[AEIOUYHÉÈÊÂÎÔaeiouyhéèêâîô]")
_WITH_A_TOWN = re.compile(
    r"c\.?a\.?a?\b\.?|t\.?a\b\.?|tgi|tj|t(?:rib)?\. ?com\.|cour d'appel(?= d)"
)
_TITLES = {
    "ca": "Cour d'appel",
    "caa": "Cour administrative d'appel",
    "ta": "Tribunal administratif",
    "tgi": "Tribunal de grande instance",
    "tj": "Tribunal judiciaire",
    "tcom": "Tribunal de commerce",
    "tribcom": "Tribunal de commerce",
    "courd'appel": "Cour d'appel",
}
_NUMBER = re.compile(r"\d\d-\d\d\.\d{3}(?!\d)")
_COURTS = {
    "ce": "Conseil d'État",
    "conseil d'etat": "Conseil d'État",
    "cjue": "Cour de justice de l'Union européenne",
    "cjce": "Cour de justice des Communautés européennes",
    "cedh": "Cour européenne des droits de l'homme",
    "cour europeenne des droits de l'homme": "Cour européenne des droits de l'homme",
    "cour edh": "Cour européenne des droits de l'homme",
    "cour de justice de l'union europeenne": "Cour de justice de l'Union européenne",
    "cour de justice des communautes europeennes": "Cour de justice des Communautés européennes",
    "conseil constitutionnel": "Conseil constitutionnel",
    "cons. const": "Conseil constitutionnel",
    "tribunal des conflits": "Tribunal des conflits",
    "t. confl": "Tribunal des conflits",
}


@dataclass(frozen=True, slots=True)
class Precedent:
    """A ruling cited, in view positions; its date as printed."""

    start: int
    end: int
    court: str | None
    number: str | None
    date: str | None
    rule: str


def _pourvoi(printed: str | None) -> str | None:
    """`06-14.180`, without its letter of control."""
    digits = re.sub(r"\D", "", printed or "")
    return f"{digits[:2]}-{digits[2:4]}.{digits[4:]}" if len(digits) == 7 else None


def _court(match: re.Match[str], view: View) -> str:
    """The court of a reference by its usual name."""
    printed = re.sub(r"\s", " ", match["court"])
    if short := _WITH_A_TOWN.match(printed):
        town = view.plain[match.start("court") + short.end() : match.end("court")]
        town = "-".join(_OF_TOWN.sub("", town.strip(" .")).split())
        of = "d'" if _VOWEL.match(town) else "de "
        return f"{_TITLES[short[0].replace('.', '').replace(' ', '')]} {of}{town}"
    return _COURTS[re.sub(r"(?<=c)\.(?=e)|\.$|rib(?=\. confl)", "", printed)]


def _read(view: View, name: str, match: re.Match[str]) -> Precedent:
    if name in _EUROPEAN:
        number, date = match["number"], match["date"]
        court = _COURTS[_EUROPEAN[name]]
        number = number and number.upper()
    elif name in _NAMED or name == "in_brackets":
        number = match["number"] if "number" in match.re.groupindex else None
        if name == "other_held":
            number = number or match["number2"]
        number = number and number.upper()
        court = "Conseil constitutionnel" if name == "constitutional" else _court(match, view)
        date = match["date"]
    else:
        court, number = "Cour de cassation", _pourvoi(match["number"])
        date = match["date"] if "date" in match.re.groupindex else None
        if name == "cassation_prose":
            date = date or match["date2"]
            number = number or match["opinion"] or match["opinion2"]
    return Precedent(match.start(), match.end(), court, number, date, f"citations.{name}")


def is_sent_back(view: View) -> bool:
    """Whether the case comes from the Cour de cassation."""
    return "cass" in view.folded and any(words in view.folded for words in _SENT_BACK)


def find_precedents(view: View) -> Iterator[Precedent]:
    """References to case law, in text order.

    In a case sent back after cassation, "l'arrêt de la Cour de cassation" is that of the case.
    """
    sent_back = is_sent_back(view)
    done = 0
    high = cue_starts(view, view.folded, _HIGH, _HIGH_WORDS)
    cues: dict[int, tuple[str, ...]] = dict.fromkeys(high, _NAMED)
    of_cassation = cue_starts(view, view.folded, _CASSATION, _CASSATION_WORDS)
    cues |= dict.fromkeys(of_cassation, _OF_CASSATION)
    for at, names in _rarer_cues(view).items():
        cues[at] = (*cues.get(at, ()), *names)
    for cue, names in sorted(cues.items()):
        if cue < done or (cue and view.folded[cue - 1].isalnum()):
            continue
        for name in names:
            first = max(done, cue - (120 if name in _EUROPEAN else 80 if name in _PROSE else 12))
            match = rule("citations", name).pattern.search(view.folded, first, cue + 170)
            if match is None or not match.start() <= cue < match.end():
                continue
            if _is_cited(view, name, match, sent_back):
                together = _together(view, _read(view, name, match))
                yield from together
                done = together[-1].end
                if name == "cassation":
                    for after in _next(view, done):
                        yield after
                        done = after.end
                break


def _rarer_cues(view: View) -> dict[int, tuple[str, ...]]:
    """Numbers of pourvois, courts in brackets, numbers of the Cour de justice, States sued."""
    folded = view.folded
    numbers = (at - 6 for at in view.figures_of(3) if _NUMBER.match(folded, max(0, at - 6)))
    cues: dict[int, tuple[str, ...]] = dict.fromkeys(numbers, ("cassation_number",))
    for at in word_starts(view, _BRACKETED):
        if at and folded[at - 1] == "(":
            cues[at] = ("cassation_number", *_IN_BRACKETS)
    for at in word_starts(view, ("ce",)):
        if view.plain.startswith("CE ", at) and _DAY.match(folded, at):
            cues[at] = ("european_court",)
    for at in word_starts(view, ("c",)):
        if _CASE.match(folded, at):
            cues[at] = ("european_number",)
    for at in word_starts(view, _STATES):
        if _AGAINST.search(folded, max(0, at - 12), at):
            cues[at] = ("against_a_state",)
    return cues


def _is_cited(view: View, name: str, match: re.Match[str], sent_back: bool) -> bool:
    """Whether a ruling of the Cour de cassation is one relied on, not one of the case itself."""
    printed = view.plain[match.start() : match.end()]
    if name in _NAMED:
        if match["court"] is not None and match["court"].replace(".", "") == "ce":
            # "SUR CE, …" and "CE 3 MARS 2011, nous" are no Conseil d'État
            named = view.plain[match.start("court") : match.end("court")].isupper()
            # nor "le C.E.", which is that of an enterprise
            articled = _ARTICLED.search(
                view.folded, max(0, match.start("court") - 4), match.start("court")
            )
            dotted = "." in match["court"] and articled is None
            direct = name == "european_court" and not match["number"] and not dotted
            return named and not direct
        # "ça coûte" and "CA exercice 2012" are no court of appeal
        return _WITH_A_TOWN.match(match[0]) is None or _APPEAL.match(printed) is not None
    if name in _EUROPEAN or name == "pourvoi_in_brackets":
        return True
    if name == "in_brackets":
        lead = view.folded[max(0, match.start() - 24) : match.start()]
        return _OF_THE_CASE.search(lead) is None
    if name in _PROSE:
        # capitals are those of a heading: "ARRÊT DE LA COUR DE CASSATION DU…"
        return not printed.isupper() and (not sent_back or match[0].startswith("avis"))
    if match["number"] or _ABBREVIATED.search(match[0]) or _CHAMBER.match(printed):
        return True
    return not sent_back and printed[:4] == "Cour"


def _together(view: View, first: Precedent) -> list[Precedent]:
    """A reference, once for each of the numbers that were judged together."""
    numbers, end = [first.number], first.end
    pattern = rule("citations", "judged_together").pattern
    while first.number and len(numbers) < 6 and (match := pattern.match(view.folded, end)):
        printed = match["number"]
        numbers.append(printed.upper() if "/" in printed else _pourvoi(printed))
        end = match.end()
    return [replace(first, number=number, end=end) for number in numbers]


def _next(view: View, start: int) -> Iterator[Precedent]:
    """Rulings that follow a reference by day and number alone."""
    pattern = rule("citations", "cassation_next").pattern
    for _ in range(20):
        match = pattern.match(view.folded, start)
        if match is None:
            return
        found = _read(view, "cassation_next", match)
        yield replace(found, start=match.start("date"))
        start = match.end()
