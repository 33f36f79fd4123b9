"""Parties to a pourvoi that no opening names: who complains of the ruling attacked, and of whom.

"Attendu que M. X... fait grief à l'arrêt de le condamner": the Bulletin prints no more. Whoever
else the Court condemns, was to be paid, or was party to the suit stands against him; before the
criminal chamber, for whom a lawyer spoke, or who was accused or partie civile.
"""

import re
from collections.abc import Iterator
from functools import partial
from itertools import islice, pairwise

from arret_extract.matching.compiling import compiled
from arret_extract.stages.parties.cassation import name_text, names_in
from arret_extract.stages.parties.entry import Entry, in_prose
from arret_extract.stages.parties.fallback import ordered, paid, suing
from arret_extract.stages.parties.forms import lists
from arret_extract.stages.parties.names import Name, is_body_head
from arret_extract.stages.parties.nouns import at_work, called
from arret_extract.stages.parties.sameness import key_of, once
from arret_extract.stages.parties.spelt import Spelt
from arret_extract.stages.parties.subjects import joined, orders_at, subjects
from arret_extract.text import View, fold
from arret_extract.vocabulary import PartyRole

# Met on folded text: a heading with accents may stand over a text in capitals without any.
_GRIEVES = compiled(
    r"\s(?:f(?:ait|ont)\s(?:\w{3,12}\s){0,2}grief|reproche(?:nt)?(?:\s\w{3,12})?)\s"
    r"(?:a\s?(?:l'|cet\s)(?:arret|ordonnance)|aux?\s(?:jugement|tribunal)|a la cour d'appel)"
)
_FINDING, _REACH = re.compile(r"\battendu,? qu(?:e |')"), 160
_AND = re.compile(r" et (?=l[ae]s? |l'|d?ame |sieur |m\. |mm?e )")
# Not the Treasury, to which fines were paid.
_TOWARDS = re.compile(r"\benvers\s(?!(?:les? |la |l')?(?:tresor|comptable|etat\b|defend|demand))")
# "Moyens produits par la SCP A, avocat aux Conseils, pour M. B", as they are annexed (979-1 CPC).
_BROUGHT = compiled(
    r"\bmoyens? (?:de cassation )?(?:annexe|produit)s?\b"
    r"(?![^\n\f]{0,80}\bpourvoi (?:incident|provoque))[^\n\f]{0,200}?"
    r"\bavocats?(?: aux? conseils?| a la cour de cassation)?,? pour (?:le compte d(?:e |u |es ))?"
)
_QUASHED = re.compile(r"\b(?:casse(?:nt)?,? |annule,? )")
_COSTS = Spelt(r"[Cc]ondamne\s(?=[^;\n\f]{2,200}?\saux\s(?:entiers\s)?dépens)")
_PAID = compiled(r"\b(?:payer|verser)(?: solidairement| in solidum)?,? (?:a|aux?) (?=\S)")
# "Attendu que, pour débouter Mme A de sa demande, …": whom a ruling that is quashed fails.
_FAILED = compiled(r"\bpour (?:debouter|condamner) (?=\S)")
# "les observations de la SCP A, avocat de M. B et de la société C"
_HEARD = compiled(r"\bavocats? (?=(?:de |d'|du |des )(?!la cour|l'etat))")
_HEARD_END = re.compile(
    r",? (?:et )?(?:les (?:observations|conclusions)|l'avis)\b|[;\n\f]|, apres debats"
)
_HEARD_ITEM = re.compile(r"(?:avocats?|,|\set)\s(?:de\s|d'|du\s|des\s)")
_ACCUSED = compiled(
    r"\b(?:suivie|exercees?|engagees?) (?:des chefs [^,;\n\f]{3,80} )?contre (?=\S)"
)
_CIVIL = compiled(r", parties? civiles?\b")
_CRIMINAL, _FRONT = "chambre criminelle", 4_000
_SUED = compiled(r"\b(?:a|ont) (?:fait )?assigne (?=\S)")
# How many moyens are read for who makes them.
_MOST = 12


def grieving(view: View, start: int) -> list[Entry]:
    """The parties, those who made the pourvoi first; empty where no one complains."""
    found: list[Entry] = []
    for hit in islice(_GRIEVES.finditer(view.folded, start), _MOST):
        names = _complaining(view, start, hit.start())
        told = (in_prose(name, "demandeur_au_pourvoi", "grieves") for name in names)
        found += once(view, told, found)
    if not found and (brought := _BROUGHT.search(view.folded, start)):
        names = joined(view, brought.end())
        found = once(view, (in_prose(n, "demandeur_au_pourvoi", "brought") for n in names), [])
    quashed = _quashed(view, start)
    if not found and quashed and (failed := _FAILED.search(view.folded, start)):
        names = joined(view, failed.end()) or called(view, start, failed.end())
        found = once(view, (in_prose(n, "demandeur_au_pourvoi", "failed") for n in names), [])
    if not found:
        return _by_costs(view, start)
    for others in (_others(view, start, found), at_work(view, start)):
        shown = filter(partial(_is_shown, view), others)
        against = (in_prose(name, "defendeur_au_pourvoi", "grieved") for name in shown)
        if facing := once(view, against, found):
            return found + facing
    return found


def faced(view: View, start: int, found: list[Entry]) -> list[Entry]:
    """The parties whom an opening names, and who faces the pourvoi where it names its author alone.

    Those for whom a lawyer was heard, or whom the Court has paid; before the criminal chamber also
    who was accused, and any partie civile.
    """
    if any(entry.role != "demandeur_au_pourvoi" for entry in found):
        return found
    names = list(_heard(view, start))
    if _CRIMINAL in view.folded[start : start + _FRONT]:
        for hit in islice(_ACCUSED.finditer(view.folded, start), _MOST):
            names += joined(view, hit.end())
        for hit in islice(_CIVIL.finditer(view.folded, start), _MOST):
            names += [n for n in subjects(view, start, hit.start())[-1:] if n.end == hit.start()]
    for hit in _PAID.finditer(view.folded, orders_at(view, start)):
        names += joined(view, hit.end())
    out = list(found)
    for name in filter(partial(_is_shown, view), names):
        words = set(key_of(view, name).split())
        if not any(words <= set(fold(name_text(view, e.name)).split()) for e in out):
            out.append(in_prose(name, "defendeur_au_pourvoi", "pourvoi_faced"))
    return out


def _is_shown(view: View, name: Name) -> bool:
    """Whether a name is a party's: in a text in capitals a body's begins with its kind.

    A firm of lawyers is paid for its client (article 37 of the law of 10 July 1991).
    """
    if name.legal_form is not None and name.legal_form in lists()["practice"]:
        return False
    bare = name.kind == "personne_morale" and name.legal_form is None
    running = view.plain[max(0, name.start - 20) : name.start].isupper()
    return not (bare and running) or is_body_head(view.folded, name.start) is not None


def _heard(view: View, start: int) -> Iterator[Name]:
    """For whom a lawyer spoke."""
    for hit in _HEARD.finditer(view.folded, start, min(len(view.folded), start + _FRONT)):
        stop = _HEARD_END.search(view.folded, hit.end())
        last = stop.start() if stop else hit.end()
        items = [item.span() for item in _HEARD_ITEM.finditer(view.plain, hit.start(), last)]
        for (_, at), (until, _) in pairwise((*items, (last, last))):
            yield from names_in(view, at, until, bare=True)[:1]


def _quashed(view: View, start: int) -> bool:
    """Whether the ruling attacked is quashed."""
    return _QUASHED.search(view.folded, orders_at(view, start)) is not None


def _by_costs(view: View, start: int) -> list[Entry]:
    """The parties by who bears the costs (article 696 CPC): the pourvoi's author if it fails.

    Where it succeeds, whom the other side is to pay.
    """
    costs = _COSTS.search(view.plain, orders_at(view, start))
    if costs is None:
        return []
    losing, owed = joined(view, costs.end()), _PAID.search(view.folded, costs.end())
    winning = joined(view, owed.end()) or called(view, start, owed.end()) if owed else []
    sides: tuple[PartyRole, PartyRole] = ("demandeur_au_pourvoi", "defendeur_au_pourvoi")
    if _quashed(view, start):
        sides = sides[::-1]
    told = [in_prose(name, sides[0], "costs") for name in losing]
    told += [in_prose(name, sides[1], "costs") for name in winning]
    return once(view, iter(told), [])


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
    return names or called(view, start, opened[-1]) or subjects(view, start, at)


def _others(view: View, start: int, found: list[Entry]) -> Iterator[Name]:
    """Whoever else the ruling names as a party."""
    yield from ordered(view, start, found)
    for words in (_TOWARDS, _PAID, _SUED):
        for hit in islice(words.finditer(view.folded, start), _MOST):
            yield from joined(view, hit.end()) or called(view, start, hit.end())
    yield from (entry.name for entry in (*suing(view, start), *paid(view, start)))
