"""Names that "[…]" hides in the blocks, read where the ruling first prints them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from arret_extract.stages.parties.captions import caption
from arret_extract.stages.parties.entry import Entry
from arret_extract.stages.parties.fallback import ordered, suit
from arret_extract.stages.parties.forms import canonical, form_pattern, lists
from arret_extract.stages.parties.names import Name, read_body
from arret_extract.stages.parties.roles import CLAIM_SIDES
from arret_extract.stages.parties.sameness import key_of, once
from arret_extract.text import View

# A form without a name is none: "la SCI a fait assigner".
_NAMED = re.compile(r"(?:d[eu]s?\s|d'|de la\s|l[ae]s?\s|l'){0,2}[A-ZÀ-Þ\d]")
_VERB = re.compile(r"\s(?:a|ont|avait|est|sont|n'a|demande|sollicite)\s")
OFTEN = 2
# How far behind the blocks the facts name who sues whom.
_REACH = 2_500
# Whoever sues, is paid or asks under a name that the text hides throughout.
_STILL_HIDDEN = re.compile(
    r"\b(?:que|par|(?:payer|régler|verser|rembourser|requête|demande|profit) (?:à|de)|assigner|"
    r"[Cc]ondamn(?:e|ons)|[Dd]ébout(?:e|ons)|l'encontre de) "
    r"la (?:[A-Z.]{2,9} )?\[(?:…|\.\.\.)\]"
)
# A company that only manages, insures or lends to one that is named.
_OF = re.compile(r"(?:\bd[eu]s?|\bpar|\bprès|\bchez|\bà|assureur)\s(?:la\s|l')?$")


def unhide(view: View, start: int, entries: list[Entry]) -> list[Entry]:
    """Entries with the names that "[…]" hides in the blocks; those never named are left out."""
    if not any(e.hidden for e in entries):
        return entries
    known = [e for e in entries if not e.hidden]
    told = once(view, _told(view, start), known)
    hidden = sum(e.hidden for e in entries)
    out: list[Entry] = []
    for entry in entries:
        if entry.hidden:
            named = next((e.name for e in told if _may_be(entry, e)), None)
            if named is not None:
                told = [e for e in told if e.name is not named]
            else:
                last = max(e.name.end for e in entries) if hidden == 1 else None
                named = _same_form(view, entry, [*known, *out], last)
                if named is None and hidden == 1:
                    told_last = [n for n in ordered(view, start, known) if _fits(entry, n)]
                    named = told_last[0] if len(told_last) == 1 else None
            if named is not None:
                entry = replace(entry, name=named, hidden=False)
            elif not _alone(view, entry, entries):
                continue
        out.append(entry)
    return out


def _alone(view: View, hidden: Entry, entries: list[Entry]) -> bool:
    """Whether a hidden name is its side's only one, and the text goes on hiding it: "la […]".

    It is then the party's name as printed.
    """
    if hidden.appearance is None or sum(e.role == hidden.role for e in entries) > 1:
        return False
    return bool(_STILL_HIDDEN.search(view.plain, hidden.name.end))


def _told(view: View, start: int) -> Iterator[Entry]:
    """Who is named beside "C/" above the ruling, and who sued whom."""
    yield from suit(view, start, CLAIM_SIDES, set())
    yield from caption(view, start, CLAIM_SIDES)


def _may_be(hidden: Entry, told: Entry) -> bool:
    """Whether a name told stands on the side of a hidden one, and has its legal form."""
    return told.role == hidden.role and _fits(hidden, told.name)


def _fits(hidden: Entry, name: Name) -> bool:
    """Whether a name may have the legal form that is printed before a hidden one."""
    own, other = hidden.name.legal_form, name.legal_form
    return own is None or own == other or (other is None and name.kind == "personne_morale")


def _same_form(view: View, entry: Entry, known: list[Entry], last: int | None) -> Name | None:
    """The company that a hidden one is: of its legal form, named again and again, or the only one.

    `last`: where the blocks end, if no other name is hidden there: the only other company that the
    facts name is then the hidden one.
    """
    seen = {key_of(view, e.name) for e in known}
    named: dict[str, list[Name]] = {}
    for form in islice(form_pattern().finditer(view.plain, entry.name.end), 60):
        line = view.plain.find("\n", form.end(), form.end() + 80)
        verb = _VERB.search(view.plain, form.end(), form.end() + 80)
        end = min(x for x in (line, verb.start() if verb else -1, form.end() + 80) if x > 0)
        name = read_body(view.plain, view.folded, form.start(), min(len(view.plain), end))
        if name and _NAMED.match(view.plain, name.name.start) and key_of(view, name) not in seen:
            if canonical(form[0]) == entry.name.legal_form:
                return name
            if name.legal_form not in lists()["practice"]:
                word = view.folded[name.name.start :].split(maxsplit=1)[0]
                named.setdefault(word, []).append(name)
    if entry.name.legal_form is not None or not named:
        return None
    often = max(named.values(), key=len)
    others = sum(len(names) for names in named.values()) - len(often)
    if len(often) > OFTEN and others < len(often):
        return often[0]
    first = often[0].start
    only = last is not None and not others and last < first < last + _REACH
    return often[0] if only and not _OF.search(view.plain, first - 12, first) else None
