"""Parties of rulings whose blocks are missing, or hide a name: caption, appositions, narrative.

"X... C/ Y..." above the ruling, "la société A, intimée, …", "Monsieur B... a relevé appel", "la SCI
C a fait assigner Monsieur D". Used for the sides that no block names.
"""

import re
from collections.abc import Callable, Iterator
from itertools import islice

from arret_extract.matching.search import Scanner
from arret_extract.mentions.naming import own_words
from arret_extract.stages.parties.appeals import (
    APPEALED,
    against,
    answering,
    appellants,
    pleading,
    respondents,
    reversing,
    speaking,
)
from arret_extract.stages.parties.captions import caption
from arret_extract.stages.parties.cassation import name_text, names_in
from arret_extract.stages.parties.cues import TOWN
from arret_extract.stages.parties.entry import Entry, in_prose
from arret_extract.stages.parties.names import Name
from arret_extract.stages.parties.roles import APPEAL_SIDES, CLAIM_SIDES, OPPOSITE
from arret_extract.stages.parties.sameness import key_of, once, same_body
from arret_extract.stages.parties.spelt import Spelt
from arret_extract.stages.parties.subjects import joined, orders_at, subjects
from arret_extract.text import View, fold
from arret_extract.vocabulary import PartyRole

_SUED = Spelt(
    r"\s(?:a|ont|avait|avaient)\s(?:\w{3,20}ment\s|également\s|ainsi\s){0,2}"
    r"(?:(?:fait\s)(?:assigner|citer|convoquer|délivrer\s(?:une\s)?assignation\sà)|assigné|cité|"
    r"attrait)\s(?P<whom>)(?:en\s[^,;.]{3,40}\s)?"
)
# "l'assignation délivrée le 3 mai à B à la requête de A", "A a fait délivrer assignation à B"
_SERVED = Spelt(
    r"assignation\s(?:[^.;\n\f]{0,80}?\s)?délivrée?\s"
    r"(?:(?:les?|en date du)\s[^.;:\n\f]{4,40}?\s)?(?:à|au|aux)\s"
    r"(?P<sued>(?:[^.;\n\f]|(?<=\bM)\.){3,200}?)\s(?:à la|sur)\s"
    r"(?:requête|demande)\s(?:d[eu]s?\s|d')"
)
# "l'assignation délivrée à la requête de A à l'encontre de B"
_SERVED_FOR = Spelt(
    r"assignation\s(?:[^.;\n\f]{0,80}?\s)?(?:délivrée?|signifiée?)\s(?:[^.;:\n\f]{4,60}?\s)?"
    r"à la (?:requête|demande)\s(?:d[eu]s?\s|d')"
    r"(?P<by>(?:[^.;\n\f]|(?<=\bM)\.){3,160}?),?\s"
    r"(?:à l'encontre d[eu]s?|à|contre|au|aux)\s(?!la (?:requête|demande))"
)
# "Vu la requête présentée le 3 mai par A", "la requête en injonction de payer de A"
_REQUEST = Spelt(
    r"(?:[Cc]ontestation|[Rr]ecours)\sformée?s?\spar\s?:?\s|"
    r"[Rr]equête\s(?:(?:aux fins d'|en\s)injonction de payer\s)?(?:[^.;:\n\f]{0,60}\s)?"
    r"(?:présentée|déposée|formée)\s(?:(?:au greffe\s)?(?:le|en date du)\s[^,.;:\n\f]{4,30}?\s)?"
    r"(?:par|pour)\s"
)
# What a court orders falls on the parties, and on no one else.
_ORDERED = Spelt(
    r"(?:[Cc]ondamn(?:e|er|ons)|CONDAMNE|(?:[Ee]njoi(?:gnons|nt)|ENJOI(?:GNONS|NT))\s(?:à|[AÀ]|au)|[Dd]ébout(?:e|ons)|DÉBOUTE|DEBOUTE),?\s(?:(?:solidairement|"
    r"conjointement|in solidum|également|en outre|en conséquence|par conséquent|"
    r"donc|enfin),?\s(?:et\s)?){0,2}|"
    r"(?:payer|verser|régler|rembourser|restituer)(?:\s\w{3,14}ment)?\s(?:à|au)\s"
)
# An address left out by who publishes, and with it all up to the lawyer's name.
_CUT = re.compile(r"[\n\f]\s?(?:\.\.\.|…)(?:\s?;|\spar\s(?:Me\s|Ma[iî]tres?\s|la\sSCP))")
_NEXT_CUT = 300
_SUED_END = Spelt(
    r"\s(?:devant|aux fins|afin|en\s(?:paiement|réparation|indemnisation|responsabilité|référé|"
    r"garantie|"
    r"liquidation|annulation|résiliation|vue)|pour\s|par\sacte|à\scomparaître|d'avoir|"
    r",?\sau\svisa|,\s(?:requérant|sollicitant|demandant|réclamant)|sur le)"
    r"|[;\f]|(?<!\.)(?<!\bM)(?<!\bMM)\.\s|\sà\s(?=\w{3,12}er\b)"
)
_ON_APPEAL = Scanner(
    re.compile(
        r"\b(?:cour d'appel|(?:interjete|releve|forme|fait) appel|appelante?s?\b|intimee?s?\b|"
        r"appel (?:interjete|releve|forme)|depens d'appel|cause d'appel|dont appel|"
        r"(?:jugement|ordonnance|decision) (?:deferee?|entreprise?)\b)"
    )
)
_FIRST = re.compile(r"TRIBUNAL\b|(?:\A|[\n\f])Tribunal (?:de |d'|judiciaire)")
_APPEAL_LODGED = re.compile(r"(?:interjet|relev|form)\w{1,4} appel\b")
_TOP, _HEAD = 400, 2_000
_PAID = Spelt(r"\b(?:payer|verser|régler|profit)\s(?:à|aux?|de|des)\s(?=\w)")
_APPOSED = re.compile(
    r",\s(?P<role>appelante?|intim[ée]e?|demandeur|demanderesse|d[ée]fendeur|d[ée]fenderesse|"
    r"pr[ée]venue?|partie civile|requ[ée]rante?)s?,"
)
_ROLE_OF: dict[str, PartyRole] = {
    "appelant": "appelant",
    "intime": "intime",
    "demand": "demandeur",
    "defend": "defendeur",
    "prevenu": "prevenu",
    "partie": "partie_civile",
    "requer": "demandeur",
}


Source = Callable[[View, int, int], Iterator[Entry]]
# Sources of a side where no block names it, the surest first, each with what it needs.
_ON_APPEAL_TOLD: tuple[tuple[str, Source], ...] = (
    ("no appelant", lambda view, start, _: appellants(view, start)),
    ("no appelant", lambda view, start, _: reversing(view, start)),
    ("", lambda view, start, _: against(view, start)),
    ("", lambda view, start, _: respondents(view, start)),
    ("no intime", lambda view, start, _: suing(view, start)),
    ("", lambda view, start, _: answering(view, start)),
    ("", lambda view, start, _: pleading(view, start)),
    ("no intime", speaking),
)


def complete(view: View, start: int, known: list[Entry], reasons: int) -> list[Entry]:
    """Further entries for the sides that `known` leaves empty, the surest source first.

    `reasons`: where the court's reasons begin.
    """
    appeal = bool(_ON_APPEAL.search(view, start)) and not _first_judge(view, start)
    if appeal and not known:
        return _told_on_appeal(view, start, reasons)
    sides = APPEAL_SIDES if appeal else CLAIM_SIDES
    found: list[Entry] = []
    if not known:
        found = once(view, _apposed(view, start), [])
    if not known and not found:
        found = once(view, caption(view, start, sides), [])
    if known and len(known_roles := {e.role for e in known} & set(sides)) == 1:
        told = once(view, caption(view, start, sides), known)
        found = [e for e in told if e.role not in known_roles]
    roles = {e.role for e in [*known, *found]}
    if appeal and "appelant" not in roles and "demandeur" not in roles:
        found += once(view, appellants(view, start), [*known, *found])
    roles |= {e.role for e in found}
    if not roles & {sides[1], "defendeur", "intime"} or (not appeal and "demandeur" not in roles):
        found += once(view, suit(view, start, sides, roles), [*known, *found])
    roles |= {e.role for e in found}
    missing = set(CLAIM_SIDES) - roles
    if not appeal and len(missing) == 1:
        (side,) = missing
        names = ordered(view, start, [*known, *found])
        found += [in_prose(name, side, "ordered") for name in names]
    if appeal and found and not {e.role for e in [*known, *found]} & {"intime", "defendeur"}:
        found += once(view, paid(view, start), [*known, *found])
    if known and appeal and _CUT.search(view.plain, start, known[-1].name.end + _NEXT_CUT):
        found += swallowed(view, start, [*known, *found])
    return found


def _told_on_appeal(view: View, start: int, reasons: int) -> list[Entry]:
    """The parties to an appeal that no block names: who appealed, then whoever stands against."""
    found = once(view, _apposed(view, start), [])
    found = found or once(view, caption(view, start, APPEAL_SIDES), [])
    for needs, source in _ON_APPEAL_TOLD:
        side = needs.removeprefix("no ")
        if not needs or (side in {e.role for e in found}) is (side == needs):
            found += once(view, source(view, start, reasons), found)
    # Whom the court condemns or has paid and who did not appeal.
    others = ordered(view, start, found)
    found += once(view, (in_prose(name, "intime", "ordered") for name in others), found)
    if "intime" not in {e.role for e in found}:
        found += once(view, paid(view, start), found)
    return found


def _first_judge(view: View, start: int) -> bool:
    """Whether a first judge's name heads the ruling, and no one appealed."""
    named = _FIRST.search(view.plain, start, start + _TOP)
    if named is None or _APPEAL_LODGED.search(view.folded, start):
        return False
    head = view.folded[start : start + _HEAD]
    above = view.folded.find("cour d'appel", start, named.start())
    return above < 0 and "appelant" not in head and "deferee" not in head


def _apposed(view: View, start: int) -> Iterator[Entry]:
    """Names with their side in apposition: "Mme X, appelante, …"."""
    for hit in _APPOSED.finditer(view.plain, start, min(len(view.plain), start + 8_000)):
        word = fold(hit["role"])
        role = next(r for key, r in _ROLE_OF.items() if word.startswith(key))
        names = subjects(view, start, hit.start())
        if not names or hit.start() - names[-1].end > 2:
            continue
        if TOWN.search(view.plain, max(start, names[-1].start - 8), names[-1].start):
            continue
        for name in names if hit[0].endswith("s,") else names[-1:]:
            entry = in_prose(name, role, "apposed")
            line = min(
                (e for e in (view.plain.find(c, hit.end()) for c in "\n\f") if e > 0),
                default=len(view.plain),
            )
            following = view.folded[hit.end() : min(line, hit.end() + 300)]
            if re.search(r"(?:represente|assiste)e?s? (?:par|de) (?:me|maitre|la s)", following):
                entry.represented(hit.end(), min(line, hit.end() + 300))
            yield entry


def paid(view: View, start: int) -> Iterator[Entry]:
    """On appeal, where nothing else names the other side: those to whom a sum is to be paid."""
    for count, hit in enumerate(_PAID.finditer(view.plain, start)):
        if count > 20:
            return
        for name in names_in(view, hit.end() - 1, hit.end() + 160, bare=True):
            if name.start <= hit.end() + 70:
                yield in_prose(name, "intime", "paid")


def _lawsuits(view: View, start: int) -> Iterator[tuple[list[Name], list[Name]]]:
    """Who sued and who is sued, of every sentence that tells it."""
    plain = view.plain
    for hit in _SUED.finditer(plain, start):
        stop = _SUED_END.search(plain, hit.end(), min(len(plain), hit.end() + 400))
        claimants = subjects(view, start, hit.start())
        if claimants and stop is not None:
            yield claimants, names_in(view, hit.end(), stop.start(), bare=True)
    for hit in _SERVED.finditer(plain, start):
        sued = names_in(view, hit.start("sued"), hit.end("sued"), bare=True)
        claimants = joined(view, hit.end())
        if sued and claimants:
            yield claimants, sued
    for hit in _SERVED_FOR.finditer(plain, start):
        claimants = names_in(view, hit.start("by"), hit.end("by"), bare=True)
        sued = joined(view, hit.end())
        if sued and claimants:
            yield claimants, sued


def ordered(view: View, start: int, known: list[Entry]) -> Iterator[Name]:
    """Whom the dispositif condemns, dismisses or has paid, if no one known bears the name."""
    keys = [set(key_of(view, e.name).split()) for e in known]
    for hit in islice(_ORDERED.finditer(view.plain, orders_at(view, start)), 30):
        for name in joined(view, hit.end()):
            key = set(key_of(view, name).split())
            shown = view.plain[name.name.start].isupper() or name.legal_form is not None
            if shown and not any(key <= other or other <= key for other in keys):
                keys.append(key)
                yield name


def swallowed(view: View, start: int, known: list[Entry]) -> list[Entry]:
    """On appeal, parties that were cut out of the blocks with the addresses, told below.

    Who appealed or is condemned together with one known is on its side; who is paid by it, on the
    other.
    """
    words = [({*own_words(name_text(view, e.name))}, e.role) for e in known]
    found: list[Entry] = []
    runs = [
        (subjects(view, start, hit.start()), False)
        for hit in islice(APPEALED.finditer(view.plain, start), 3)
    ]
    for hit in islice(_ORDERED.finditer(view.plain, orders_at(view, start)), 30):
        runs.append((joined(view, hit.end()), hit[0].rstrip().endswith(("à", "au"))))
    payer: PartyRole | None = None
    for names, paid in runs:
        keys = [own_words(name_text(view, name))[-1:] for name in names]
        told = {role for own, role in words for key in keys if key and own.issuperset(key)}
        role = told.pop() if len(told) == 1 else None
        if paid and role is None and payer in OPPOSITE:
            role = OPPOSITE[payer]
        payer = payer if paid else role
        for name in names if role else ():
            same = any(same_body(view, name, entry.name) for entry in (*known, *found))
            if name.kind != "personne_physique" and not same:
                assert role is not None
                found.append(in_prose(name, role, "swallowed"))
    return found


def suit(
    view: View, start: int, sides: tuple[PartyRole, PartyRole], roles: set[PartyRole | None]
) -> Iterator[Entry]:
    """Claimant and defendant of "A a fait assigner B …"; on appeal, who did not appeal."""
    if sides == APPEAL_SIDES:
        yield from answering(view, start)
        yield from pleading(view, start)
        told = list(suing(view, start))
        yield from told or respondents(view, start)
        return
    for claimants, sued in islice(_lawsuits(view, start), 1):
        if "demandeur" not in roles:
            yield from (in_prose(name, "demandeur", "sued") for name in claimants)
        if "defendeur" not in roles:
            yield from (in_prose(name, "defendeur", "sued") for name in sued)
        return
    for hit in islice(_REQUEST.finditer(view.plain, start), 1):
        yield from (in_prose(n, "demandeur", "request") for n in joined(view, hit.end()))


def suing(view: View, start: int) -> Iterator[Entry]:
    """On appeal, those who first sued or were sued: whoever did not appeal is intimé."""
    for claimants, sued in islice(_lawsuits(view, start), 1):
        yield from (in_prose(name, "intime", "sued") for name in (*claimants, *sued))
