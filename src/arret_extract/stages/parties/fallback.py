"""Parties of rulings whose blocks are missing, or hide a name: caption, appositions, narrative.

"X... C/ Y..." above the ruling, "la société A, intimée, …", "Monsieur B... a relevé appel", "la SCI
C a fait assigner Monsieur D". Used for the sides that no block names.
"""

import re
from collections.abc import Iterator
from itertools import islice

from arret_extract.naming import own_words
from arret_extract.stages.parties.captions import bare_name, caption
from arret_extract.stages.parties.cassation import name_text, names_in
from arret_extract.stages.parties.cues import APPEAL_SIDES, OPPOSITE
from arret_extract.stages.parties.entry import Entry
from arret_extract.stages.parties.names import (
    CIVILITY,
    Name,
)
from arret_extract.stages.parties.sameness import key_of, once, same_body
from arret_extract.stages.parties.spelt import Spelt
from arret_extract.text import View, fold
from arret_extract.vocabulary import PartyRole

CLAIM_SIDES: tuple[PartyRole, PartyRole] = ("demandeur", "defendeur")
_APPEALED = Spelt(
    r"(?:\s|(?<=\.\.\.))(?:a|ont|avait|avaient)\s(?:\w{3,20}ment\s|tous\s|toutes\s|deux\s|également\s|"
    r"ensuite\s){0,3}"
    r"(?:interjeté|relevé|formé|fait|formalisé|régularisé)\s(?:un\s)?appel\b(?!\sincid)|"
    r"\s(?:interjet|rel[eè]v|form|formalis)(?:e|a|ait|ent|aient|èrent)\sappel\b(?!\sincid)|"
    r"(?:,\s|(?<=[.…\w])(?<!\bles)(?<!\bdes)(?<!\baux)(?<!\bcet)(?<!\bcette)\s|\sest\s|\ssont\s)"
    r"(?:co-?)?appelante?s?(?:\sprincipa\w{1,4})?\b(?!\sincid)"
)
_APPEAL_BY = Spelt(
    r"(?:appels?|recours)\s(?:[^.;]{0,60}?\s)?(?:interjetée?s?|relevée?s?|formalisée?s?|"
    r"régularisée?s?|formée?s?)\s(?:[^.;]{0,60}?\s)??par\s"
)
_APPEAL_OF = Spelt(
    r"\b(?:l'appel|les appels|(?:saisie?|appel) par déclaration)\s(?:principal\s)?"
    r"(?:de\s(?!ce|cet|son|sa|leur|la décision)|du\s(?!jugement|chef)|des\s)"
)
_PLEADS = Spelt(
    r"\b(?:conclusions|écritures)\s(?:\w{3,14}\s){0,3}(?:[^.;\n\f]{0,60}?\s)?"
    r"(?:prises (?:par|pour)|par|pour|de|du|des|d')\s?(?=(?:la |le |l'|les )?[A-ZÀ-Þ])"
)
_RESPONDENT = Spelt(
    r"(?:,\s|\sest\s|\sest\sl')(?:également\s|aussi\s|autre\s)?intimée?s?\b(?!\set\sappel)"
)
_ANSWERS = Spelt(
    r"\s(?:(?:conclu\w{1,6}|demand\w{1,6}|sollicit\w{1,6}|réclam\w{1,6}|"
    r"poursui\w{1,5})\s(?:\w{3,15}\s)?(?:à\sla|la|à\sce que)\s"
    r"(?:confirmation|cour (?:de\s)?confirm)|"
    r"(?:bien\s)?(?:que\s)?(?:\w{3,15}ment\s)?(?:assignée?s?|citée?s?|appelée?s?|"
    r"mise?s? en cause)[^.;\n]{0,60}n'(?:a|ont) "
    r"(?:pas|point) (?:constitué|comparu|conclu)|n'(?:a|ont)\s(?:pas|point)\s"
    r"(?:constitué\s(?:avou|avocat)|comparu|conclu)|(?:a|"
    r"ont)\s(?:formé|relevé|interjeté) appel incident)"
)
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
    r"[Rr]equête\s(?:(?:aux fins d'|en\s)injonction de payer\s)?(?:[^.;:\n\f]{0,60}\s)?"
    r"(?:présentée|déposée|formée)\s(?:(?:au greffe\s)?(?:le|en date du)\s[^,.;:\n\f]{4,30}?\s)?"
    r"(?:par|pour)\s"
)
# What a court orders falls on the parties, and on no one else.
_ORDERED = Spelt(
    r"(?:[Cc]ondamn(?:e|er|ons)|CONDAMNE|(?:[Ee]njoi(?:gnons|nt)|ENJOI(?:GNONS|NT))\s(?:à|[AÀ]|au)|[Dd]ébout(?:e|ons)|DÉBOUTE|DEBOUTE)\s(?:(?:solidairement|"
    r"conjointement|in solidum|également|en outre),?\s(?:et\s)?){0,2}|"
    r"(?:payer|verser|régler|rembourser|restituer)(?:\s\w{3,14}ment)?\s(?:à|au)\s"
)
# An address left out by who publishes, and with it all up to the lawyer's name.
_CUT = re.compile(r"[\n\f]\s?(?:\.\.\.|…)(?:\s?;|\spar\s(?:Me\s|Ma[iî]tres?\s|la\sSCP))")
_NEXT_CUT = 300
# How far a verb may stand from its subject, and behind what is apposed to it.
_NEAR, _APART = 60, 120
_AND = re.compile(r"\set\s$")
_BEFORE_VERB = re.compile(
    rf"(?<=[\s'])(?P<name>{CIVILITY}\s[A-ZÀ-Þ\[]|(?:[Ll][ae]\s|[Ll]')(?:[Ss]oci|[Cc]ompagn|[Cc]ommune|[Cc]aisse|[Mm]utuel|[Bb]anque|[A-ZÀ-Þ]\w))"
)
_SUED_END = Spelt(
    r"\s(?:devant|aux fins|afin|en\s(?:paiement|réparation|indemnisation|responsabilité|référé|"
    r"garantie|"
    r"liquidation|annulation|résiliation|vue)|pour\s|par\sacte|à\scomparaître|d'avoir|"
    r",?\sau\svisa|,\s(?:requérant|sollicitant|demandant|réclamant)|sur le)"
    r"|[;\f]|(?<!\.)(?<!\bM)(?<!\bMM)\.\s|\sà\s(?=\w{3,12}er\b)"
)
_ON_APPEAL = re.compile(
    r"cour d'appel|(?:interjete|releve|forme|fait) appel|\b(?:l'|les )appelant|"
    r"appel (?:interjete|releve|forme)"
)
_FIRST = re.compile(r"TRIBUNAL\b|(?:\A|[\n\f])Tribunal (?:de |d'|judiciaire)")
_APPEAL_LODGED = re.compile(r"(?:interjet|relev|form)\w{1,4} appel\b")
_TOP, _HEAD = 400, 2_000
_PAID = Spelt(r"\b(?:payer|verser|régler|profit)\s(?:à|aux?|de|des)\s(?=\w)")
_SENTENCE = re.compile(r"(?:[.;:!?]\s(?=\W{0,2}[A-ZÀ-ÞL])|[\n\f]|\s[-–]\s)")
_NO_END = re.compile(r"\.\.\.$|(?<!\w)M\.$")
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


def complete(view: View, start: int, known: list[Entry]) -> list[Entry]:
    """Further entries for the sides that `known` leaves empty, the surest source first."""
    appeal = bool(_ON_APPEAL.search(view.folded, start)) and not _first_judge(view, start)
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
        found += once(view, _appellants(view, start), [*known, *found])
    roles |= {e.role for e in found}
    if not roles & {sides[1], "defendeur", "intime"} or (not appeal and "demandeur" not in roles):
        found += once(view, suit(view, start, sides, roles), [*known, *found])
    roles |= {e.role for e in found}
    missing = set(CLAIM_SIDES) - roles
    if not appeal and len(missing) == 1:
        (side,) = missing
        names = ordered(view, start, [*known, *found])
        found += [_entry(name, side, "ordered") for name in names]
    if appeal and found and not {e.role for e in [*known, *found]} & {"intime", "defendeur"}:
        found += once(view, _paid(view, start), [*known, *found])
    if appeal and found and not known:
        # Without blocks, whom the court condemns or has paid and who did not appeal.
        others = ordered(view, start, found)
        found += once(view, (_entry(name, "intime", "ordered") for name in others), found)
    if known and appeal and _CUT.search(view.plain, start, known[-1].name.end + _NEXT_CUT):
        found += swallowed(view, start, [*known, *found])
    return found


def _first_judge(view: View, start: int) -> bool:
    """Whether a first judge's name heads the ruling, and no one appealed."""
    named = _FIRST.search(view.plain, start, start + _TOP)
    if named is None or _APPEAL_LODGED.search(view.folded, start):
        return False
    head = view.folded[start : start + _HEAD]
    above = view.folded.find("cour d'appel", start, named.start())
    return above < 0 and "appelant" not in head and "deferee" not in head


def _entry(name: Name, role: PartyRole, rule: str) -> Entry:
    return Entry(name, 0, role, f"parties.{rule}", name.end)


# ---------------------------------------------------------------------- narrative
def _sentence_start(plain: str, start: int, at: int) -> int:
    """The beginning of the sentence that a position stands in, not far back."""
    first = max(start, at - 220)
    last = first
    for hit in _SENTENCE.finditer(plain, first, at):
        if not _NO_END.search(plain, max(0, hit.start() - 2), hit.start() + 1):
            last = hit.end()
    return last


def _subjects(view: View, start: int, at: int) -> list[Name]:
    """The names that a sentence has for its subject before a verb."""
    first = _sentence_start(view.plain, start, at)
    names = names_in(view, first, at, bare=True)
    if names and at - names[-1].end > _NEAR and not _apposition(view.plain, names[-1].end, at):
        return []
    if names and (joint := _AND.search(view.plain, first, names[0].start)):
        before = _last_name(view, first, joint.start())
        names = [before, *names] if before else names
    if not names:
        tail = re.compile(
            r"(?:(?:[A-ZÀ-Þ][\w'-]{1,20}\s){0,3}[A-Z](?:\.\.\.|…)|"
            r"[A-ZÀ-Þ]{3,30}(?:\s[A-ZÀ-Þ]{2,30}){0,4})$"
        ).search(view.plain, max(first, at - 90), at)
        name = bare_name(view, tail.start(), at) if tail else _last_name(view, first, at)
        names = [name] if name else []
    return names


def _apposition(plain: str, start: int, at: int) -> bool:
    """Whether only what a name is stands before its verb: "A, représenté par B, conclut"."""
    return plain.startswith(", ", start) and plain.endswith(",", start, at) and at - start < _APART


def _last_name(view: View, first: int, at: int) -> Name | None:
    """The name that ends at a verb, whatever stands before it: "suivant acte du 3 mai la SCI A"."""
    spots = [m.start("name") for m in _BEFORE_VERB.finditer(view.plain, max(first, at - 120), at)]
    for spot in reversed(spots):
        names = names_in(view, spot, at, bare=True)
        if len(names) == 1 and at - names[0].end <= 1:
            return names[0]
    return None


def _appellants(view: View, start: int) -> Iterator[Entry]:
    """Those of whom the text says that they appealed."""
    plain = view.plain
    if "appel" not in view.folded:
        return
    count = 0
    for hit in _APPEALED.finditer(plain, start):
        names = _subjects(view, start, hit.start())
        for name in names:
            yield _entry(name, "appelant", "appealed")
        count += bool(names)
        if count > 1:
            break
    for pattern in () if count else (_APPEAL_BY, _APPEAL_OF):
        for hit in islice(pattern.finditer(plain, start), 8):
            names = _joined(view, hit.end())
            yield from (_entry(name, "appelant", "appeal_by") for name in names)
            if names:
                return


def _joined(view: View, at: int) -> list[Name]:
    """The names that begin at a position, those joined by commas and "et" among them."""
    out: list[Name] = []
    end = at
    for name in names_in(view, at, min(len(view.plain), at + 300), bare=True):
        if name.start > end + (10 if out else 4):
            break
        out.append(name)
        end = name.end
    return out


def _apposed(view: View, start: int) -> Iterator[Entry]:
    """Names with their side in apposition: "Mme X, appelante, …"."""
    for hit in _APPOSED.finditer(view.plain, start, min(len(view.plain), start + 8_000)):
        word = fold(hit["role"])
        role = next(r for key, r in _ROLE_OF.items() if word.startswith(key))
        names = _subjects(view, start, hit.start())
        if not names or hit.start() - names[-1].end > 2:
            continue
        for name in names if hit[0].endswith("s,") else names[-1:]:
            entry = _entry(name, role, "apposed")
            line = min(
                (e for e in (view.plain.find(c, hit.end()) for c in "\n\f") if e > 0),
                default=len(view.plain),
            )
            following = view.folded[hit.end() : min(line, hit.end() + 300)]
            if re.search(r"(?:represente|assiste)e?s? (?:par|de) (?:me|maitre|la s)", following):
                entry.represented(hit.end(), min(line, hit.end() + 300))
            yield entry


def _paid(view: View, start: int) -> Iterator[Entry]:
    """On appeal, where nothing else names the other side: those to whom a sum is to be paid."""
    for count, hit in enumerate(_PAID.finditer(view.plain, start)):
        if count > 20:
            return
        for name in names_in(view, hit.end() - 1, hit.end() + 160, bare=True):
            if name.start <= hit.end() + 70:
                yield _entry(name, "intime", "paid")


def _lawsuits(view: View, start: int) -> Iterator[tuple[list[Name], list[Name]]]:
    """Who sued and who is sued, of every sentence that tells it."""
    plain = view.plain
    for hit in _SUED.finditer(plain, start):
        stop = _SUED_END.search(plain, hit.end(), min(len(plain), hit.end() + 400))
        claimants = _subjects(view, start, hit.start())
        if claimants and stop is not None:
            yield claimants, names_in(view, hit.end(), stop.start(), bare=True)
    for hit in _SERVED.finditer(plain, start):
        sued = names_in(view, hit.start("sued"), hit.end("sued"), bare=True)
        claimants = _joined(view, hit.end())
        if sued and claimants:
            yield claimants, sued
    for hit in _SERVED_FOR.finditer(plain, start):
        claimants = names_in(view, hit.start("by"), hit.end("by"), bare=True)
        sued = _joined(view, hit.end())
        if sued and claimants:
            yield claimants, sued


def ordered(view: View, start: int, known: list[Entry]) -> Iterator[Name]:
    """Whom the dispositif condemns, dismisses or has paid, if no one known bears the name."""
    found = view.folded.rfind("par ces motifs", start)
    keys = [set(key_of(view, e.name).split()) for e in known]
    for hit in islice(_ORDERED.finditer(view.plain, found if found >= 0 else start), 30):
        for name in _joined(view, hit.end()):
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
        (_subjects(view, start, hit.start()), False)
        for hit in islice(_APPEALED.finditer(view.plain, start), 3)
    ]
    decided = view.folded.rfind("par ces motifs", start)
    for hit in islice(_ORDERED.finditer(view.plain, max(start, decided)), 30):
        runs.append((_joined(view, hit.end()), hit[0].rstrip().endswith(("à", "au"))))
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
                found.append(_entry(name, role, "swallowed"))
    return found


def suit(
    view: View, start: int, sides: tuple[PartyRole, PartyRole], roles: set[PartyRole | None]
) -> Iterator[Entry]:
    """Claimant and defendant of "A a fait assigner B …"; on appeal, who did not appeal."""
    appeal = sides == APPEAL_SIDES
    if appeal:
        for hit in _ANSWERS.finditer(view.plain, start):
            for name in _subjects(view, start, hit.start()):
                yield _entry(name, "intime", "answers")
        for hit in islice(_PLEADS.finditer(view.plain, start), 12):
            for name in _joined(view, hit.end()):
                yield _entry(name, "intime", "pleads")
    for claimants, sued in islice(_lawsuits(view, start), 1):
        if appeal or "demandeur" not in roles:
            for name in claimants:
                yield _entry(name, "intime" if appeal else "demandeur", "sued")
        if appeal or "defendeur" not in roles:
            for name in sued:
                yield _entry(name, "intime" if appeal else "defendeur", "sued")
        return
    if not appeal:
        for hit in islice(_REQUEST.finditer(view.plain, start), 1):
            yield from (_entry(n, "demandeur", "request") for n in _joined(view, hit.end()))
        return
    for hit in _RESPONDENT.finditer(view.plain, start):
        for name in _subjects(view, start, hit.start()):
            yield _entry(name, "intime", "respondent")
