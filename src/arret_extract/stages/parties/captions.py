"""Captions above a ruling: "A C/ B", on one line or with a name a line."""

import re
from collections.abc import Iterator

from arret_extract.matching.compiling import compiled
from arret_extract.stages.parties.cassation import names_in
from arret_extract.stages.parties.cues import PSEUDONYMS
from arret_extract.stages.parties.entry import Entry, in_prose
from arret_extract.stages.parties.forms import form_pattern
from arret_extract.stages.parties.names import (
    CIVILITY,
    Name,
    is_body_head,
    read_body,
    read_person,
    skip_junk,
)
from arret_extract.text import View
from arret_extract.vocabulary import PartyRole

_VERSUS = compiled(
    r"(?:^|[\s.])[Cc]\s?[/\\]\s?:?(?=\s|[A-Z])|\bCONTRE\s?:|\sc\\\s|"
    r"(?<=[A-ZÀ-Þ]{2})\scontre\s(?=M\.|Mme|Monsieur|Madame|S\.?A|SCI|La SA|La soc|[A-ZÀ-Þ]{3})"
)
# What announces a caption on its own line: "AFFAIRE : A C/ B".
_ANNOUNCES = re.compile(r"(?i:affaire|dossier|cause)\s?(?:n°)?\s?:?\s?(?:\d[\d /]{2,15}\s?)?")
_CAPTION_STOP = re.compile(
    r"(?i:n°|\brg\b|r\.\s?g|arr[êe]t|chambre|cour |tribunal|jugement|décision|d[ée]cision|"
    r"\d{2}[/.]\d|portalis|"
    r"affaire|minute|copie|grosse|délivr|république|code|nature|exp[ée]dition|ordonnance|"
    r"r[ôo]le|section|j u g e|o r d o|"
    r"formule|appel d|composition|pr[ée]sident|rapporteur|avocat|"
    r"s[ée]ance du|lecture du|\bà\s?:|le\s?:|demande(?:ur|resse)|d[ée]fende(?:ur|resse))|"
    r"\[…\]|-{4,}|\*{3,}"
)


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
    """Up to fourteen lines below a position, each up to what hides an address on it."""
    for _ in range(14):
        at = skip_junk(plain, at, min(len(plain), at + 60))
        ends = [e for e in (plain.find(c, at, at + 200) for c in "\n\f\t") if e >= 0]
        end = min(ends, default=min(len(plain), at + 160))
        hidden = plain.find("[…]", at, end)
        last = hidden if hidden >= 0 else end
        if _CAPTION_STOP.search(plain, at, last) or end <= at:
            return
        if last > at:
            yield at, last
        at = end


def _line_names(view: View, start: int, end: int, role: PartyRole) -> Iterator[Entry]:
    """The names of a caption's line, which ",", "et" and dashes may join."""
    parts = [m.end() for m in _DASHED.finditer(view.plain, start, end)]
    for first, last in zip([start, *parts], [*parts, end], strict=True):
        yield from _item_names(view, first, last, role)


def _item_names(view: View, start: int, end: int, role: PartyRole) -> Iterator[Entry]:
    plain = view.plain
    at = skip_junk(plain, start, end)
    told = _TOLD.search(plain, at, end)
    end = told.start() if told else end
    names = names_in(view, at, end)
    items = _ITEM.finditer(plain, at, names[0].start) if names else ()
    spots = [item.span() for item in items] if names else [(at, end)]
    bare = [
        bare_name(view, first, last)
        for first, last in spots
        if first < last and (plain[first].isupper() or plain[first] == "[")
    ]
    for name in (*filter(None, bare), *names):
        yield in_prose(name, role, "caption")


# "M. A - S.A. ORGE": between names that show what they are.
_DASHED = re.compile(
    rf"\s[-–](?=\s(?:{CIVILITY}\s[A-ZÀ-Þ\[]|S\.\s?A|S\.?C\.?I|SARL|SAS?\s|Soci|SOCI|Compagnie|COMPAGNIE|"
    r"Caisse|CAISSE|C\.?P\.?A\.?M|MUTUEL|Mutuel|MAIF|MACIF|MAAF|GMF|AXA|GROUPAMA))"
)
# "A B, S.C.I. ORGE": letters before the first name that shows what it is.
_ITEM = re.compile(r"[^\s,][^,]{0,120}")
# What is said of a party behind its name.
_TOLD = re.compile(r",\s(?:représent|pris|dont\b|ayant\b|[eè]s[ -]|en )")
_SMALL = frozenset(("de", "du", "des", "la", "le", "les", "et", "en", "épouse", "veuve", "née"))


def bare_name(view: View, at: int, end: int) -> Name | None:
    """A name without civility: a person by a pseudonym or first name, else a body in capitals."""
    plain = view.plain
    text = plain[at:end].strip()
    words = text.split()
    if not words or len(words) > 12 or any(w[0].islower() and w not in _SMALL for w in words):
        return None
    if form_pattern().match(plain, at, end) or is_body_head(view.folded, at):
        return read_body(plain, view.folded, at, end)
    if re.search(r"[A-Z](?:\.\.\.|…)|\[[^\]…]{1,20}\]", text) or words[0][1:].islower():
        return read_person(plain, at, end, bare=True)
    if PSEUDONYMS.match(text):
        return read_person(plain, at, end, bare=True)
    return read_body(plain, view.folded, at, end) if text.isupper() else None
