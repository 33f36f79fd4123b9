"""Parties to a pourvoi that no opening names: who complains of the ruling attacked, and of whom.

"Attendu que M. X... fait grief à l'arrêt de le condamner": the Bulletin prints no more. Whoever
else the Court condemns, was to be paid, or was party to the suit stands against him.
"""

import re
from collections.abc import Iterator
from itertools import islice

from arret_extract.matching.compiling import compiled
from arret_extract.stages.parties.cassation import names_in
from arret_extract.stages.parties.entry import Entry, in_prose
from arret_extract.stages.parties.fallback import ordered, paid, suing
from arret_extract.stages.parties.names import Name
from arret_extract.stages.parties.sameness import once
from arret_extract.stages.parties.subjects import joined, subjects
from arret_extract.text import View

# Met on folded text: a heading with accents may stand over a text in capitals without any.
_GRIEVES = compiled(
    r"\s(?:f(?:ait|ont)\s(?:\w{3,12}\s){0,2}grief|reproche(?:nt)?(?:\s\w{3,12})?)\s"
    r"(?:a\s?(?:l'|cet\s)(?:arret|ordonnance)|aux?\s(?:jugement|tribunal)|a la cour d'appel)"
)
_FINDING, _REACH = re.compile(r"\battendu,? qu(?:e |')"), 160
_AND = re.compile(r" et (?=l[ae]s? |l'|d?ame |sieur |m\. |mm?e )")
# Not the Treasury, to which fines were paid.
_TOWARDS = re.compile(r"\benvers\s(?!(?:les? |la |l')?(?:tresor|comptable|etat\b|defend|demand))")
# How many moyens are read for who makes them.
_MOST = 12


def grieving(view: View, start: int) -> list[Entry]:
    """The parties, those who made the pourvoi first; empty where no one complains."""
    found: list[Entry] = []
    for hit in islice(_GRIEVES.finditer(view.folded, start), _MOST):
        names = _complaining(view, start, hit.start())
        told = (in_prose(name, "demandeur_au_pourvoi", "grieves") for name in names)
        found += once(view, told, found)
    if not found:
        return []
    against = (in_prose(n, "defendeur_au_pourvoi", "grieved") for n in _others(view, start, found))
    return found + once(view, against, found)


def _complaining(view: View, start: int, at: int) -> list[Name]:
    """Who complains: all that stands between "attendu que" and the verb, else its subjects."""
    low = max(start, at - _REACH)
    opened = [hit.end() for hit in _FINDING.finditer(view.folded, low, at)]
    if not opened:
        return subjects(view, start, at)
    names, first = [], opened[-1]
    ends = [(hit.start(), hit.end()) for hit in _AND.finditer(view.folded, first, at)]
    for end, following in (*ends, (at, at)):
        names += [n for n in names_in(view, first, end, bare=True)[:1] if n.end == end]
        first = following
    return names or subjects(view, start, at)


def _others(view: View, start: int, found: list[Entry]) -> Iterator[Name]:
    """Whoever else the ruling names as a party."""
    yield from ordered(view, start, found)
    for hit in islice(_TOWARDS.finditer(view.folded, start), _MOST):
        yield from joined(view, hit.end())
    yield from (entry.name for entry in (*suing(view, start), *paid(view, start)))
