"""Rulings that a ruling relies on; those of its own case are no case law."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from arret_extract.rules import rule
from arret_extract.search import cue_starts
from arret_extract.text import View

# rare words that every such reference holds; patterns are tried around them alone
_CUES = (
    "cass.",
    "cass ",
    "cassation",
    "civ.",
    "civ ",
    "civ,",
    "ce ass",
    "ce sect",
    "soc.",
    "soc,",
    "com.",
    "com,",
    "com ",
    "soc ",
    "crim ",
    "decision ",
    "crim.",
    "crim,",
    "pleniere",
    "plen.",
    "mixte",
    "conseil d'etat",
    "cjue",
    "cjce",
    "cedh",
    "cour europeenne",
    "cour edh",
    "cour de justice",
    "conseil constitutionnel",
    "cons. const",
    "ce,",
    "t. confl",
    "caa ",
    "ta ",
    "c.e.",
    "ca ",
    "chambre civile",
    "chambre sociale",
    "chambre commerciale",
    "chambre criminelle",
)
_CUE_WORDS = frozenset(
    """cass cassation cassations civ soc com crim pleniere plenieres plen mixte mixtes conseil cjue
    cjce cedh cour cons ce c ca caa ta t chambre decision""".split()  # noqa: SIM905
)
_RULES: tuple[str, ...] = (
    "cassation",
    "other_court",
    "european_court",
    "constitutional",
    "cassation_prose",
    "cassation_held",
)
_NAMED = ("other_court", "european_court", "constitutional")
_PROSE = ("cassation_prose", "cassation_held", "cassation_number")
_SENT_BACK = ("a casse ", "a partiellement casse", "apres cassation", "renvoi de cassation")
# without a number, only the forms of a reference tell it from the title of a ruling
_ABBREVIATED = re.compile(r"\b(?:cass|civ|soc|com|crim|plen|pl|ch(?=\. ?mixte))\.")
_CHAMBER = re.compile(r"\(?(?:Cass |(?:[1-3](?:re|ère|e|ème) )?(?:Civ|Com|Soc|Crim)\b)")
_APPEAL = re.compile(r"(?:C\.?A\.?A|T\.?A|C\.?A)\.? (?:de |d['’])?[A-ZÀ-Ý]")
_OF_TOWN = re.compile(r"\A(?:de |d['’])")
_WITH_A_TOWN = re.compile(r"c\.?a\.?a?\b|t\.?a\b")
_TITLES = {
    "ca": "Cour d'appel",
    "caa": "Cour administrative d'appel",
    "ta": "Tribunal administratif",
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
        return f"{_TITLES[short[0].replace('.', '')]} de {town}"
    return _COURTS[re.sub(r"(?<=c)\.(?=e)|\.$", "", printed)]


def _read(view: View, name: str, match: re.Match[str]) -> Precedent:
    if name in _NAMED:
        number = match["number"].upper() if match["number"] else None
        court = "Conseil constitutionnel" if name == "constitutional" else _court(match, view)
        date = match["date"]
    else:
        court, number = "Cour de cassation", _pourvoi(match["number"])
        date = match["date"]
        if name == "cassation_prose":
            date = date or match["date2"]
    return Precedent(match.start(), match.end(), court, number, date, f"citations.{name}")


def is_sent_back(view: View) -> bool:
    """Whether the case comes from the Cour de cassation."""
    return any(word in view.folded for word in _SENT_BACK)


def find_precedents(view: View) -> Iterator[Precedent]:
    """References to case law, in text order.

    In a case sent back after cassation, "l'arrêt de la Cour de cassation" is that of the case.
    """
    sent_back = is_sent_back(view)
    done = 0
    cues = dict.fromkeys(cue_starts(view, view.folded, _CUES, _CUE_WORDS), _RULES)
    numbers = (at - 6 for at in view.figures_of(3) if _NUMBER.match(view.folded, max(0, at - 6)))
    cues |= dict.fromkeys(numbers, ("cassation_number",))
    for cue, names in sorted(cues.items()):
        if cue < done or (cue and view.folded[cue - 1].isalnum()):
            continue
        for name in names:
            first = max(done, cue - (80 if name in _PROSE else 12))
            match = rule("citations", name).pattern.search(view.folded, first, cue + 170)
            if match is None or not match.start() <= cue < match.end():
                continue
            if _is_cited(view, name, match, sent_back):
                yield _read(view, name, match)
                done = match.end()
                if name == "cassation":
                    for after in _next(view, done):
                        yield after
                        done = after.end
                break


def _is_cited(view: View, name: str, match: re.Match[str], sent_back: bool) -> bool:
    """Whether a ruling of the Cour de cassation is one relied on, not one of the case itself."""
    printed = view.plain[match.start() : match.end()]
    if name in _NAMED:
        # "ça coûte" and "CA exercice 2012" are no court of appeal
        return _WITH_A_TOWN.match(match[0]) is None or _APPEAL.match(printed) is not None
    if name in _PROSE:
        # capitals are those of a heading: "ARRÊT DE LA COUR DE CASSATION DU…"
        return not printed.isupper() and (not sent_back or match[0].startswith("avis"))
    if match["number"] or _ABBREVIATED.search(match[0]) or _CHAMBER.match(printed):
        return True
    return not sent_back and printed[:4] == "Cour"


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
