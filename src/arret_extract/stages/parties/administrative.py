"""Parties before an administrative judge, whose rulings tell them in their visas.

"Par une requête enregistrée le 3 mai 2018, M. A, représenté par Me B, demande au tribunal" is the
claimant's, "Par un mémoire en défense, la commune C, représentée par Me D, conclut au rejet" the
other side's, as are those told of the claim, and those notified of the ruling, who wrote nothing.
Before the cour administrative d'appel they are appelant and intimé, before the Conseil d'État,
where a pourvoi is told, those of a pourvoi.
"""

import re
from collections.abc import Iterator

from arret_extract.matching.compiling import compiled
from arret_extract.stages.parties.cassation import name_text
from arret_extract.stages.parties.entry import Entry, in_prose
from arret_extract.stages.parties.names import Name
from arret_extract.stages.parties.officials import is_office, names_at
from arret_extract.stages.parties.sameness import once
from arret_extract.stages.parties.subjects import sentence_start
from arret_extract.text import View
from arret_extract.vocabulary import PartyRole

_COURT = re.compile(
    r"(?P<first>tribunal administratif)|(?P<appeal>cour administrative d' ?appel)|conseil d' ?etat"
)
# Whom the claim is put to, where nothing heads the ruling: "demande à la cour".
_PUT_TO = compiled(
    r"(?<!\ba )(?<!\bont )\bdemande(?:nt)? (?:"
    r"(?P<first>au (?:juge des referes du )?tribunal)|(?P<appeal>a la cour)|"
    r"au (?:juge des referes du )?conseil d' ?etat)\b"
)
_APPEALED = compiled(r"\b(?:releve|interjette|fait)(?:nt)? appel\b")
# The court heads its ruling; the visas of what is asked stand on its first pages.
_TOP, _REACH = 600, 12_000
_FILED = compiled(
    # "Vu, enregistré le 3 mai 2000, le mémoire présenté pour"
    r"(?<![\w'])(?:par |vu |"
    r"vu,? enregistree?s? [^;\n\f]{3,90}?, )(?:une? |l[ae] |les |des |deux |trois |quatre )?(?:"
    r"memoires? (?:[a-z]{1,14} )?en (?P<joined>intervention)\b|"
    r"(?P<asks>requete|pourvoi|demande|recours|protestation|defere)s?\b|(?P<joins>intervention)\b|(?P<answers>memoire)s?\b)"
)
_LODGED = compiled(r"\b(?:enregistre|presente|produit)e?s?\b")
_SPEAKS = compiled(
    r"\b(?:demande(?:nt)?|conclu(?:t|ent)|soutien(?:t|nent)|sollicite(?:nt)?|informe(?:nt)?|"
    r"s'en remet(?:tent)?|s'associe(?:nt)?|declare(?:nt)?|fait|font)\b|[;\n\f]"
)
# What is said behind the names; lawyers, if any, are named from here on.
_SAID = compiled(
    r",? (?:represente|demeurant|domicilie|dont l[ae] |elisant|ayant|agissant|pris|qui |par )"
)
_COUNSEL = compiled(
    r"\brepresentee?s? par (?:l[ae] |l'|mes? |maitres? )|"
    r", par (?:mes? |maitres? |l[ae] (?:scp|selarl|selas|sarl|cabinet|societe) |l'aarpi )"
)
# Where the names may begin.
_NAMED = compiled(
    r"(?:, |pour |par |[a-z\d] )(?=(?:m(?:\.|mes?|lles?|m\.|onsieur|adame) |l[ae]s? (?!\d)|l'))|"
    r"(?:, |pour |par )(?=[a-z]{3})"
)
_TOLD = compiled(
    r"\b(?:requete|procedure|pourvoi|recours)s? (?:[^.;\n\f]{0,40} )?(?:a|ont) ete "
    r"communiquee?s? (?=aux? |a )"
)
_ASKED_BEFORE = compiled(
    r"\b(?:a|ont) demande,? (?:[^.;\n\f]{0,80}, )?au (?:tribunal|juge des referes)\b"
)
_NOTIFIED = compiled(
    r"\b(?:jugement|arret|ordonnance|decision) (?:sera|est) notifiee?s? (?=aux? |a )"
)
_TO = compiled(r"(?:,? et |(?<=\.\.\.)et |, |\A|(?<=e )|(?<=es ))(?:aux? |a )")
_POINT = re.compile(r"(?<!\.\.)\.\s?$")
_NO_PARTY = compiled(
    r"(?:aux? |a )?(?:me |mes |maitre|experts?\b|batonni|greff|procureur|president)"
)
_EXPERT = compiled(r",? expert\b")
_SIDES: dict[str, tuple[PartyRole, PartyRole]] = {
    "first": ("demandeur", "defendeur"),
    "appeal": ("appelant", "intime"),
    "pourvoi": ("demandeur_au_pourvoi", "defendeur_au_pourvoi"),
}
_FUND = compiled(r"(?:caisse|cpam|mutuelle|mutualite)\b")


def read_administrative(view: View, start: int) -> list[Entry]:
    """The parties that the visas tell; empty where no administrative court heads the ruling."""
    end = min(len(view.plain), start + _REACH)
    court = _COURT.search(view.folded, start, start + _TOP)
    if court is None:
        return []
    sides = _SIDES[_level(view, start, end, court)]
    found = once(view, _filed(view, start, end, sides), [])
    found += once(view, _told(view, start, end, sides[1]), found)
    if not found:
        return []
    others = list(_before(view, start, end, sides[1])) if sides[0] != "demandeur" else []
    others += _notified(view, found, sides[1])
    found += once(view, iter(others), found)
    for entry in found:
        _in_full(view, entry, others)
    return found


def _in_full(view: View, entry: Entry, others: list[Entry]) -> None:
    """Give a person called by surname ("M. A") the name told in full elsewhere ("M. Luc A")."""
    words, civility = name_text(view, entry.name).split(), entry.name.civility
    for other in others if civility and len(words) == 1 else ():
        full = name_text(view, other.name).split()
        if len(full) > 1 and full[-1:] == words and other.name.civility == civility:
            entry.name, entry.end = other.name, other.name.end
            return


def _level(view: View, start: int, end: int, court: re.Match[str]) -> str:
    """Whether a court judges first, on appeal or a pourvoi."""
    heads = view.plain[court.start() - 1 : court.start()] in ("", "\n", "\f")
    named = court if heads else _PUT_TO.search(view.folded, start, end) or court
    if named.lastgroup is not None:
        return named.lastgroup
    if view.folded.find("pourvoi", start, end) >= 0:
        return "pourvoi"
    told = _APPEALED.search(view.folded, start, end) or _ASKED_BEFORE.search(
        view.folded, start, end
    )
    return "appeal" if told else "first"


def _filed(view: View, start: int, end: int, sides: tuple[PartyRole, PartyRole]) -> Iterator[Entry]:
    """Who is the subject of the sentences that tell what was filed: first those who ask."""
    for asking in (True, False):
        for hit in _FILED.finditer(view.folded, start, end):
            if (hit["asks"] is not None) is not asking:
                continue
            stop = _SPEAKS.search(view.folded, hit.end(), end)
            if stop is None or not _LODGED.search(view.folded, hit.end(), stop.start()):
                continue
            role = sides[0] if asking else _of_writer(view, hit, stop, sides[1])
            yield from _writers(view, hit.end(), stop, role)


def _of_writer(view: View, hit: re.Match[str], stop: re.Match[str], other: PartyRole) -> PartyRole:
    """The side of who files a mémoire; a fund that asks for its costs at first instance joins."""
    joins = hit["joins"] or hit["joined"]
    asks = stop[0].startswith("demande") and other == "defendeur"
    fund = asks and _FUND.search(view.folded, hit.end(), stop.start())
    return "intervenant" if joins or fund else other


def _writers(view: View, start: int, stop: re.Match[str], role: PartyRole) -> Iterator[Entry]:
    """The names between what was filed and the verb, or those that it was filed for."""
    counsel = _COUNSEL.search(view.folded, start, stop.start())
    for spot in _NAMED.finditer(view.folded, start, stop.start()):
        said = _SAID.search(view.folded, spot.end(), stop.start())
        # Without a verb, only "présentée pour M. A".
        if stop[0] in ";\n\f" and not spot[0].startswith(("pour", "par")):
            continue
        names = names_at(view, spot.end(), said.start() if said else stop.start())
        for name in names:
            entry = in_prose(name, role, "administrative")
            if counsel:
                entry.represented(counsel.start(), stop.start())
            yield entry
        if names:
            return


def _told(view: View, start: int, end: int, role: PartyRole) -> Iterator[Entry]:
    """Who was sent the claim and may not have answered it."""
    for hit in _TOLD.finditer(view.folded, start, end):
        for name in _addressees(view, hit.end(), end):
            yield in_prose(name, role, "administrative_told")


def _before(view: View, start: int, end: int, role: PartyRole) -> Iterator[Entry]:
    """Who asked the first judge, and did not come to this one."""
    for hit in _ASKED_BEFORE.finditer(view.folded, start, end):
        at = sentence_start(view.plain, start, hit.start())
        for name in names_at(view, at, hit.start()):
            yield in_prose(name, role, "administrative_before")


def _notified(view: View, known: list[Entry], role: PartyRole) -> Iterator[Entry]:
    """Whom the last article has the ruling sent to, the State once."""
    hits = list(_NOTIFIED.finditer(view.folded, max(0, len(view.plain) - _REACH)))
    state = any(is_office(view, entry.name) for entry in known)
    for name in _addressees(view, hits[-1].end(), len(view.plain)) if hits else ():
        if not (state and is_office(view, name)):
            yield in_prose(name, role, "administrative_notified")


def _addressees(view: View, start: int, end: int) -> Iterator[Name]:
    """Those of a list "à A, à B et au C", lawyers and experts left out."""
    line = min((e for c in "\n\f;" if (e := view.plain.find(c, start, end)) >= 0), default=end)
    line = start + len(_POINT.sub("", view.plain[start:line]))
    spots = list(_TO.finditer(view.folded, start, line))
    ends = [*(spot.start() for spot in spots[1:]), line]
    for at, until in zip((spot.end() for spot in spots), ends, strict=True):
        if _NO_PARTY.match(view.folded, at):
            continue
        for name in names_at(view, at, until)[:1]:
            if not _EXPERT.match(view.folded, name.end):
                yield name
