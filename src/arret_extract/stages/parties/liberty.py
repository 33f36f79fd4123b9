"""Parties to orders on rétention and zone d'attente, told in visas or printed without their sides.

"Vu la requête du préfet de la Somme tendant à la prolongation de la rétention de M. A, né le …": at
first instance the authority asks and who is held defends (articles L. 342-1, L. 742-1 and L. 743-21
of the code de l'entrée et du séjour des étrangers et du droit d'asile); either may appeal.
"""

import re
from itertools import islice

from arret_extract.stages.parties.entry import Entry, in_prose
from arret_extract.stages.parties.names import CIVILITY, Name, read_person
from arret_extract.text import Span, View
from arret_extract.vocabulary import PartyRole

_TOP = 3_000
_SIDES = ("appelant", "intime", "demandeur", "defendeur")
_MATTER = re.compile(
    r"retention administrative|(?:maintien|maintenue?|placement|placee?) en (?:zone d'attente|"
    r"retention)|prolongation d(?:e la|'une) (?:mesure de )?retention|"
    r"locaux ne relevant pas de l'administration penitentiaire"
)
# "TRIBUNAL JUDICIAIRE DE LYON" heads the order of a first judge.
_FIRST = re.compile(r"(?:\A|[\n\f])\s?tribunal (?:judiciaire|de grande instance)")
_HEAD = 400
_APPEAL = re.compile(
    r"(?:(?<!d')|(?<=acte d')|(?<=ation d'))\bappel (?:de |du |d'|(?:interjete|forme|releve)\b)"
    r"(?P<by>(?:(?!\bcontre\b|a l'encontre)[^;\f]){0,200})"
)
_LAWYER = re.compile(r"\b(?:me|maitre) (?:[a-z-]{2,20} )?(?P<name>[a-z-]{3,20})\b")
_PROSECUTOR = re.compile(r"procureur|ministere public|parquet")
_PREFET = re.compile(r"\bprefet|\bprefecture")
_PLACE = (
    r"[A-ZÀ-Þ][\w'-]{1,20}(?:[ -](?:(?:et|de|la|le|l'|du|d'|LA|ET|DE|L'|D')[ -]?){0,3}"
    r"[A-ZÀ-Þ][\w'-]{1,20}){0,4}"
)
_AUTHORITY = re.compile(
    rf"(?:(?P<civility>{CIVILITY})\s)?(?:[Ll][ae]\s|L[AE]\s)?(?P<name>(?i:pr[ée]f(?:[eè]te?|ecture))\s"
    rf"(?:(?i:d[eu]s?\s(?:la\s|l')?|d')(?:{_PLACE}|\[Localité \d{{1,2}}\])|(?i:de police)))"
)
# Who is held, by the birth told behind his name.
_HELD = re.compile(
    rf"(?:(?<=[\n\f])|(?<=\sde\s)|(?={CIVILITY}\s))(?:{CIVILITY}\s)?(?:X\s)?(?:se disant\s)?"
    r"(?:[A-ZÀ-Þ\[][\w.'\]-]{0,30},?\s){1,6}?(?=\(?[Nn]ée?\s(?:le|vers|en)\s)"
)


# The lawyers of either, as the hearing tells them.
_WITH = re.compile(
    r"(?:assist[ée]e?\sd[eu]\s(?:son\s(?:conseil|avocate?)\s)?|son\sconseil,?\s)(?=(?:Me|Ma[iî]tre)\s)|"
    r"(?=(?:Me|Ma[iî]tre)\s[^;\n\f]{4,90},\s(?:de\spermanence|conseil\sd|assistant\sla\spersonne))"
)
_FOR = re.compile(
    r"(?=(?:Me|Ma[iî]tre)\s(?:(?!Me\s|Ma[iî]tre\s)[^.;\n\f]){4,90}\srepr[ée]sentante?\s(?:[^.;\n\f]{0,20}\s)?(?i:pr[ée]f))"
)
_STRETCH, _END = 90, re.compile(r"[;\n\f]|,? et |représentant")


def settle(view: View, start: int, reasons: int, known: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The entries with both sides told where a person is held, else `known` as it is."""
    roles = {e.role for e in known}
    both = {"appelant", "intime"} <= roles or {"demandeur", "defendeur"} <= roles
    if both and any(e.counsel for e in known):
        return known
    if not _MATTER.search(view.folded, start, start + _TOP):
        return known
    if both:
        _represent_all(view, start, reasons, known)
        return known
    sides = _sides(view, start, reasons)
    if sides is None:
        return known
    asks, answers = sides
    ours = {
        number: asks if _PREFET.match(view.folded, entry.name.name.start) else answers
        for number, entry in enumerate(known)
        if entry.role in _SIDES and not _PROSECUTOR.match(view.folded, entry.name.name.start)
    }
    told = [
        in_prose(name, role, "liberty")
        for name, role in (
            (_authority(view, start, reasons), asks),
            (_held(view, start, reasons), answers),
        )
        if name and role not in ours.values()
    ]
    if {*ours.values(), *(e.role for e in told)} != set(sides):
        return known
    for number, entry in enumerate(known):
        entry.role = ours.get(number) or (
            "ministere_public" if entry.role in _SIDES else entry.role
        )
    for entry in (*known, *told):
        if not entry.counsel and entry.role in sides:
            by = _FOR if entry.role == asks else _WITH
            _represent(view, entry, by, entry.name.end, reasons)
    return tuple(sorted([*known, *told], key=lambda e: e.name.start))


def _represent_all(view: View, start: int, reasons: int, known: tuple[Entry, ...]) -> None:
    """Note the lawyers of both sides, wherever the hearing tells them."""
    for entry in known:
        at = entry.name.name.start
        if entry.role in _SIDES and not _PROSECUTOR.match(view.folded, at):
            by = _FOR if _PREFET.match(view.folded, at) else _WITH
            _represent(view, entry, by, start, reasons)


def _represent(view: View, entry: Entry, lawyer: re.Pattern[str], start: int, end: int) -> None:
    """Note the stretch between two positions that names an entry's lawyer, if one is told."""
    if by := lawyer.search(view.plain, start, end):
        stop = _END.search(view.plain, by.end(), min(end, by.end() + _STRETCH))
        entry.represented(by.end(), stop.start() if stop else by.end() + _STRETCH)


def _sides(view: View, start: int, reasons: int) -> tuple[PartyRole, PartyRole] | None:
    """The sides of the authority and of who is held; None where the prosecutor alone appealed."""
    if _FIRST.search(view.folded, start, start + _HEAD):
        return "demandeur", "defendeur"
    appeal = _APPEAL.search(view.folded, start, reasons)
    if appeal is None:
        return None
    by = appeal["by"]
    if _PREFET.search(by) or _speaks_for_it(view.folded, by, reasons):
        return "appelant", "intime"
    return None if _PROSECUTOR.search(by) else ("intime", "appelant")


def _speaks_for_it(folded: str, by: str, end: int) -> bool:
    """Whether the lawyer who lodged the appeal is said to stand for the authority."""
    lawyer = _LAWYER.search(by)
    if lawyer is None:
        return False
    named = re.compile(rf"\b{lawyer['name']}\b(?:(?!me |maitre )[^.;\n\f]){{0,80}}\bprefe")
    return named.search(folded, 0, end) is not None


def _authority(view: View, start: int, end: int) -> Name | None:
    hit = _AUTHORITY.search(view.plain, start, end)
    if hit is None:
        return None
    inside = Span(*hit.span("name"))
    return Name(hit.start(), hit.end(), inside, hit["civility"], None, "autorite_publique")


def _held(view: View, start: int, end: int) -> Name | None:
    for hit in islice(_HELD.finditer(view.plain, start, end), 5):
        name = read_person(view.plain, hit.start(), hit.end(), bare=True)
        if name and name.kind == "personne_physique":
            return name
    return None
