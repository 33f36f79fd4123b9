"""Parties before an administrative judge, whose rulings tell them in their visas.

"Par une requête enregistrée le 3 mai 2018, M. A, représenté par Me B, demande au tribunal" is the
claimant's, "Par un mémoire en défense, la commune C, représentée par Me D, conclut au rejet" the
other side's. Before the cour administrative d'appel they are appelant and intimé, before the
Conseil d'État, where a pourvoi is told, those of a pourvoi.
"""

import re
from collections.abc import Iterator

from arret_extract.matching.compiling import compiled
from arret_extract.stages.parties.cassation import names_in
from arret_extract.stages.parties.entry import Entry, in_prose
from arret_extract.stages.parties.sameness import once
from arret_extract.text import View
from arret_extract.vocabulary import PartyRole

_COURT = re.compile(
    r"(?P<first>tribunal administratif)|(?P<appeal>cour administrative d' ?appel)|conseil d' ?etat"
)
# The court heads its ruling; the visas of what is asked stand on its first pages.
_TOP, _REACH = 600, 12_000
_ASKS = compiled(
    r"(?:par |vu )(?:une? |la |le |les |des )?(?:requetes?|pourvois?|demandes?|recours)\b"
    r"[^\n\f]{0,240}?(?:enregistre|presente)e?s?\b"
)
_ANSWERS = compiled(
    r"(?:par |vu )(?:une? |le |les |deux |trois |des )?memoires? (?:\w{1,12} )?en (?:defense|"
    r"intervention|observation)"
)
# Where the name may begin, and the words that it is the subject of.
_NAMED = compiled(
    r"(?:, |pour |par )(?=(?:m(?:\.|mes?|lles?|m\.|onsieur|adame)|l[ae]s? |l'|[a-z]))"
)
_SPEAKS = compiled(
    r"\b(?:demande(?:nt)?|conclu(?:t|ent)|soutien(?:t|nent)|sollicite(?:nt)?|informe(?:nt)?|"
    r"s'en remet)\b|[;\n\f]"
)
_COUNSEL = compiled(r"\brepresentee?s? par (?:la |le |l'|mes? |maitres? )")
_SIDES: dict[str, tuple[PartyRole, PartyRole]] = {
    "first": ("demandeur", "defendeur"),
    "appeal": ("appelant", "intime"),
    "pourvoi": ("demandeur_au_pourvoi", "defendeur_au_pourvoi"),
}


def read_administrative(view: View, start: int) -> list[Entry]:
    """The parties that the visas tell; empty where no administrative court heads the ruling."""
    court = _COURT.search(view.folded, start, start + _TOP)
    if court is None:
        return []
    end = min(len(view.plain), start + _REACH)
    level = court.lastgroup
    if level is None:
        level = "pourvoi" if view.folded.find("pourvoi", start, end) >= 0 else "first"
    return once(view, _entries(view, start, end, _SIDES[level]), [])


def _entries(
    view: View, start: int, end: int, sides: tuple[PartyRole, PartyRole]
) -> Iterator[Entry]:
    for pattern, role in zip((_ASKS, _ANSWERS), sides, strict=True):
        yield from _told(view, pattern, start, end, role)


def _told(
    view: View, pattern: re.Pattern[str], start: int, end: int, role: PartyRole
) -> Iterator[Entry]:
    """Who is the subject of the sentences that begin so, with who stands for him."""
    for hit in pattern.finditer(view.folded, start, end):
        speaks = _SPEAKS.search(view.folded, hit.end(), end)
        if speaks is None or speaks[0] in ";\n\f":
            continue
        counsel = _COUNSEL.search(view.folded, hit.end(), speaks.start())
        until = counsel.start() if counsel else speaks.start()
        names = [
            name
            for spot in _NAMED.finditer(view.folded, hit.end(), until)
            for name in names_in(view, spot.end(), until, bare=True)[:3]
            if name.start <= spot.end() + 3
        ]
        for name in names:
            entry = in_prose(name, role, "administrative")
            if counsel:
                entry.represented(counsel.start(), speaks.start())
            yield entry
