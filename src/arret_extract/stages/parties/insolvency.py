"""Parties to an order of the juge-commissaire, which has no blocks: the debtor, and who applies.

"Procédure : ORGE SAS", "juge-commissaire de la liquidation judiciaire de la SARL ORGE"; on a claim
declared (article L624-2 of the code de commerce) the creditor is claimant.
"""

import re
from collections.abc import Iterator

from arret_extract.stages.parties.captions import bare_name
from arret_extract.stages.parties.cassation import names_in
from arret_extract.stages.parties.entry import Entry, in_prose
from arret_extract.stages.parties.names import Name, skip_junk
from arret_extract.text import View
from arret_extract.vocabulary import PartyRole

_JUDGE = re.compile(r"juges?[ -]commissaire")
_REACH = 3_000
# The number of a procedure: "2018RJ0412".
_NUMBER = re.compile(r"\d{2,4}\s?[A-Z]{0,3}\s?[\d/]")
_KIND = (
    r"(?:liquidation|redressement|sauvegarde|procedure)(?: judiciaire| collective| simplifiee){0,2}"
)
_CUES: tuple[tuple[PartyRole, re.Pattern[str]], ...] = (
    (
        "defendeur",
        re.compile(
            rf"(?<=[\n\f])(?:(?:{_KIND}|debiteur|dossier|affaire)(?: de)?\s?:\s?(?:{_KIND}\s)?"
            rf"(?:de\s|:\s)?)(?=[^\s:]{{2}})|"
            rf"juges?[ -]commissaire (?:de|a|au|du) (?:la |l')?{_KIND} (?:de |d'|du )|"
            rf"\b(?:ouvert|prononc)\w{{0,4}} [^.;:\n\f]{{0,80}}{_KIND}\b[^.;:\n\f]{{0,40}}"
            r" (?:a l'egard|a l'encontre|au benefice|au profit) d(?:e|u)\s?:?\s{0,2}"
        ),
    ),
    (
        "demandeur",
        re.compile(
            r"(?:(?<=[\n\f])(?:creancier|requerant|demandeur)e?\s?:|"
            r"creance (?:declaree )?(?:de|par)\s?:|(?:vu la requete|requete (?:presentee|deposee|"
            r"formee) par)(?: (?:en date )?du [^,\n\f]{4,30},?)?(?: de| par)?)\s{0,2}|"
            r"(?<=[\n\f])par requete [^,;.\n\f]{4,60}, "
            r"(?=(?:ma[iî]tre|me|la selarl|la scp|m\.|mme|monsieur|madame) )"
        ),
    ),
)


def read_procedure(view: View, start: int) -> list[Entry]:
    """The debtor and who applies; empty where no juge-commissaire speaks."""
    end = min(len(view.plain), start + _REACH)
    if not _JUDGE.search(view.folded, start, end):
        return []
    return list(_parties(view, start, end))


def _parties(view: View, start: int, end: int) -> Iterator[Entry]:
    for role, cue in _CUES:
        for hit in cue.finditer(view.folded, start, end):
            if name := _name(view, hit.end(), end):
                yield in_prose(name, role, "procedure")
                break


def _name(view: View, at: int, end: int) -> Name | None:
    """The name that begins at a position, up to the end of its line."""
    at = skip_junk(view.plain, at, end)
    line = min(x for x in (*(view.plain.find(c, at, end) for c in "\n\f"), end) if x >= 0)
    if _NUMBER.match(view.plain, at, line):
        return None
    if view.plain[at:line].isupper() and (name := bare_name(view, at, line)):
        return name
    names = names_in(view, at, line, bare=True)
    return names[0] if names and names[0].start <= at + 3 else None
