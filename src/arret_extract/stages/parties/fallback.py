"""Parties of rulings whose blocks are missing, or hide a name: caption, appositions, narrative.

"X... C/ Y..." above the ruling, "la société A, intimée, …", "Monsieur B... a relevé appel", "la SCI
C a fait assigner Monsieur D". Used for the sides that no block names.
"""

import re
from collections.abc import Iterator
from itertools import islice

from arret_extract.stages.parties.cassation import name_text, names_in
from arret_extract.stages.parties.cues import APPEAL_SIDES, PSEUDONYMS
from arret_extract.stages.parties.entry import Entry
from arret_extract.stages.parties.forms import form_pattern
from arret_extract.stages.parties.names import (
    CIVILITY,
    Name,
    is_body_head,
    read_body,
    read_person,
    skip_junk,
)
from arret_extract.text import View, fold
from arret_extract.vocabulary import PartyRole

CLAIM_SIDES: tuple[PartyRole, PartyRole] = ("demandeur", "defendeur")
_VERSUS = re.compile(
    r"(?:^|[\s.])[Cc]\s?[/\\]\s?:?(?=\s|[A-Z])|\bCONTRE\s?:|\sc\\\s|"
    r"(?<=[A-ZÀ-Þ]{2})\scontre\s(?=M\.|Mme|Monsieur|Madame|S\.?A|SCI|La SA|La soc|[A-ZÀ-Þ]{3})"
)
# What announces a caption on its own line: "AFFAIRE : A C/ B".
_ANNOUNCES = re.compile(r"(?i:affaire|dossier|cause)\s?(?:n°)?\s?:?\s?(?:\d[\d /]{2,15}\s?)?")
_CAPTION_STOP = re.compile(
    r"(?i:n°|\brg\b|r\.\s?g|arr[êe]t|chambre|cour |tribunal|jugement|décision|d[ée]cision|"
    r"\d{2}[/.]\d|portalis|"
    r"affaire|minute|copie|grosse|délivr|république|code|nature|exp[ée]dition|ordonnance|"
    r"r[ôo]le|section|"
    r"formule|appel d|composition|\bà\s?:|le\s?:|demande(?:ur|resse)|d[ée]fende(?:ur|resse))|"
    r"\[…\]|-{4,}|\*{3,}"
)
_APPEALED = re.compile(
    r"(?:\s|(?<=\.\.\.))(?:a|ont|avait|avaient)\s(?:\w{3,20}ment\s|tous\s|toutes\s|deux\s|également\s|"
    r"ensuite\s){0,3}"
    r"(?:interjeté|relevé|formé|fait|formalisé|régularisé)\s(?:un\s)?appel\b(?!\sincid)|"
    r"\s(?:interjet|rel[eè]v|form|formalis)(?:e|a|ait|ent|aient|èrent)\sappel\b(?!\sincid)|"
    r"(?:,\s|(?<=[.…\w])(?<!\bles)(?<!\bdes)(?<!\baux)(?<!\bcet)(?<!\bcette)\s|\sest\s|\ssont\s)"
    r"(?:co-?)?appelante?s?(?:\sprincipa\w{1,4})?\b(?!\sincid)"
)
_APPEAL_BY = re.compile(
    r"(?:appels?|recours)\s(?:[^.;]{0,60}?\s)?(?:interjetée?s?|relevée?s?|formalisée?s?|"
    r"régularisée?s?|formée?s?)\s(?:[^.;]{0,60}?\s)?par\s"
)
_APPEAL_OF = re.compile(
    r"\b(?:l'appel|les appels|(?:saisie?|appel) par déclaration)\s(?:principal\s)?"
    r"(?:de\s(?!ce|cet|son|sa|leur|la décision)|du\s(?!jugement|chef)|des\s)"
)
_PLEADS = re.compile(
    r"\b(?:conclusions|écritures)\s(?:\w{3,14}\s){0,3}(?:[^.;\n\f]{0,60}?\s)?"
    r"(?:prises (?:par|pour)|par|pour|de|du|des|d')\s?(?=(?:la |le |l'|les )?[A-ZÀ-Þ])"
)
_RESPONDENT = re.compile(r"(?:,\s|\sest\s|\sest\sl')intimée?s?\b(?!\set\sappel)")
_ANSWERS = re.compile(
    r"\s(?:(?:conclu\w{1,6}|demand\w{1,6}|sollicit\w{1,6}|réclam\w{1,6}|"
    r"poursui\w{1,5})\s(?:\w{3,15}\s)?(?:à\sla|la|à\sce que)\s"
    r"(?:confirmation|cour (?:de\s)?confirm)|"
    r"(?:bien\s)?(?:que\s)?(?:\w{3,15}ment\s)?(?:assignée?s?|citée?s?)[^.;\n]{0,60}n'(?:a|ont) "
    r"(?:pas|point) (?:constitué|comparu)|n'(?:a|ont)\s(?:pas|point)\sconstitué\savou|(?:a|"
    r"ont)\s(?:formé|relevé|interjeté) appel incident)"
)
_SUED = re.compile(
    r"\s(?:a|ont|avait|avaient)\s(?:\w{3,20}ment\s|également\s|ainsi\s){0,2}"
    r"(?:(?:fait\s)(?:assigner|citer|convoquer|délivrer\s(?:une\s)?assignation\sà)|assigné|cité|"
    r"attrait)\s(?P<whom>)(?:en\s[^,;.]{3,40}\s)?"
)
# "l'assignation délivrée le 3 mai à B à la requête de A", "A a fait délivrer assignation à B"
_SERVED = re.compile(
    r"assignation\s(?:[^.;\n\f]{0,80}?\s)?délivrée?\s"
    r"(?:(?:les?|en date du)\s[^.;:\n\f]{4,40}?\s)?(?:à|au|aux)\s"
    r"(?P<sued>(?:[^.;\n\f]|(?<=\bM)\.){3,200}?)\s(?:à la|sur)\s"
    r"(?:requête|demande)\s(?:d[eu]s?\s|d')"
)
_AND = re.compile(r"\set\s$")
_BEFORE_VERB = re.compile(
    rf"(?<=[\s'])(?P<name>{CIVILITY}\s[A-ZÀ-Þ\[]|(?:[Ll][ae]\s|[Ll]')(?:[Ss]oci|[Cc]ompagn|[Cc]ommune|[Cc]aisse|[Mm]utuel|[Bb]anque|[A-ZÀ-Þ]\w))"
)
_SUED_END = re.compile(
    r"\s(?:devant|aux fins|afin|en\s(?:paiement|réparation|indemnisation|responsabilité|référé|"
    r"garantie|"
    r"liquidation|annulation|résiliation|vue)|pour\s|par\sacte|à\scomparaître|d'avoir|"
    r",?\sau\svisa|,\s(?:requérant|sollicitant|demandant|réclamant)|sur le)"
    r"|[;\f]|(?<!\.)\.\s|\sà\s(?=\w{3,12}er\b)"
)
_ON_APPEAL = re.compile(
    r"cour d'appel|(?:interjete|releve|forme|fait) appel|\b(?:l'|les )appelant|"
    r"appel (?:interjete|releve|forme)"
)
_PAID = re.compile(r"\b(?:payer|verser|régler|profit)\s(?:à|aux?|de|des)\s(?=\w)")
_SENTENCE = re.compile(r"(?:[.;:!?]\s(?=\W{0,2}[A-ZÀ-ÞL])|[\n\f]|\s[-–]\s)")
_NO_END = re.compile(r"\.\.\.$|(?<!\w)M\.$")
_APPOSED = re.compile(
    r",\s(?P<role>appelante?|intimée?|demandeur|demanderesse|défendeur|défenderesse|prévenue?|"
    r"partie civile|requérante?)s?,"
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
    appeal = bool(_ON_APPEAL.search(view.folded, start))
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
    if appeal and found and not {e.role for e in [*known, *found]} & {"intime", "defendeur"}:
        found += once(view, _paid(view, start), [*known, *found])
    return found


def once(view: View, entries: Iterator[Entry], known: list[Entry]) -> list[Entry]:
    """Entries whose name none before them bears, by its last word."""
    seen = {key_of(view, e.name) for e in known}
    out = []
    for entry in entries:
        key = key_of(view, entry.name)
        if key not in seen:
            seen.add(key)
            out.append(entry)
    return out


def key_of(view: View, name: Name) -> str:
    """What tells a name from others: a person's last word, a body's words."""
    words = fold(name_text(view, name)).split()
    return words[-1] if words and name.kind == "personne_physique" else " ".join(words)


def _entry(name: Name, role: PartyRole, rule: str) -> Entry:
    return Entry(name, 0, role, f"parties.{rule}", name.end)


# ---------------------------------------------------------------------- caption
def caption(view: View, start: int, sides: tuple[PartyRole, PartyRole]) -> Iterator[Entry]:
    """Lines around "C/" above a ruling."""
    plain = view.plain
    versus = _VERSUS.search(plain, start, min(len(plain), start + 5_000))
    if versus is None:
        return
    before = _lines_before(plain, start, versus.start())
    for at, end in before:
        yield from _line_names(view, at, end, sides[0])
    for at, end in _lines_after(plain, versus.end()):
        yield from _line_names(view, at, end, sides[1])


def _lines_before(plain: str, start: int, at: int) -> list[tuple[int, int]]:
    """Up to ten lines above a position, until one that is no name."""
    out: list[tuple[int, int]] = []
    end = at
    for _ in range(14):
        line = max((plain.rfind(c, start, end) for c in "\n\f\t"), default=-1)
        first = line + 1 if line >= 0 else start
        announced = [m.end() for m in _ANNOUNCES.finditer(plain, first, end)] if end == at else []
        if announced:
            return [(announced[-1], end)]
        text = plain[first:end].strip()
        if text and (_CAPTION_STOP.search(text) or len(text) > 160):
            break
        if text:
            out.append((first, end))
        if line < 0:
            break
        end = line
    return out[::-1]


def _lines_after(plain: str, at: int) -> Iterator[tuple[int, int]]:
    for _ in range(14):
        at = skip_junk(plain, at, min(len(plain), at + 60))
        ends = [e for e in (plain.find(c, at, at + 200) for c in "\n\f\t") if e >= 0]
        end = min(ends, default=min(len(plain), at + 160))
        if _CAPTION_STOP.search(plain, at, end) or end <= at:
            return
        yield at, end
        at = end


def _line_names(view: View, start: int, end: int, role: PartyRole) -> Iterator[Entry]:
    """The names of a caption's line, which "," and "et" may join."""
    plain = view.plain
    at = skip_junk(plain, start, end)
    names = names_in(view, at, end)
    if not names and at < end and (plain[at].isupper() or plain[at] == "["):
        name = _bare(view, at, end)
        names = [name] if name else []
    for name in names:
        yield _entry(name, role, "caption")


def _bare(view: View, at: int, end: int) -> Name | None:
    """A name without civility: a person by a pseudonym or first name, else a body in capitals."""
    plain = view.plain
    text = plain[at:end].strip()
    words = text.split()
    if not words or len(words) > 9:
        return None
    if form_pattern().match(plain, at, end) or is_body_head(view.folded, at):
        return read_body(plain, view.folded, at, end)
    if re.search(r"[A-Z](?:\.\.\.|…)|\[[^\]…]{1,20}\]", text) or words[0][1:].islower():
        return read_person(plain, at, end, bare=True)
    if PSEUDONYMS.match(text):
        return read_person(plain, at, end, bare=True)
    return read_body(plain, view.folded, at, end) if text.isupper() else None


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
    if names and at - names[-1].end > 60:
        return []
    if names and (joint := _AND.search(view.plain, first, names[0].start)):
        before = _last_name(view, first, joint.start())
        names = [before, *names] if before else names
    if not names:
        tail = re.compile(
            r"(?:(?:[A-ZÀ-Þ][\w'-]{1,20}\s){0,3}[A-Z](?:\.\.\.|…)|"
            r"[A-ZÀ-Þ]{3,30}(?:\s[A-ZÀ-Þ]{2,30}){0,4})$"
        ).search(view.plain, max(first, at - 90), at)
        name = _bare(view, tail.start(), at) if tail else _last_name(view, first, at)
        names = [name] if name else []
    return names


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
        return
    for hit in _RESPONDENT.finditer(view.plain, start):
        for name in _subjects(view, start, hit.start()):
            yield _entry(name, "intime", "respondent")
