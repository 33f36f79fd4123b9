"""Legal forms of bodies: abbreviations as printed, and in words, before or behind a name."""

import re
from collections import deque
from functools import cache
from typing import Any

from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import read_data
from arret_extract.matching.search import Scanner
from arret_extract.text import fold


@cache
def lists() -> dict[str, Any]:
    """The lists of `patterns/legal_forms.toml`."""
    return read_data("legal_forms")


def _spaced(form: str) -> str:
    """An abbreviation with or without points, in capitals, or as a word (`Sarl`)."""
    dotted = "".join(rf"{c}\.?" for c in form)
    wide = r"\.\s?".join(form) + r"\.?"
    word = f"|(?i:{form})" if len(form) > 3 else f"|{form.capitalize()}"
    apart = "|" + r"\s".join(form) if len(form) == 4 else ""
    return f"{dotted}|{wide}{word}{apart}"


@cache
def form_pattern() -> re.Pattern[str]:
    """A legal form's abbreviation, as it may be printed."""
    forms = "|".join(_spaced(f) for f in lists()["abbreviations"])
    begins = r"(?=[SEAGseag])(?:(?<![\w.'-])|(?<=\b[Ll]'))"
    ends = r"(?![\w'])(?!-\w)(?!\.[A-Z])(?!\s\d{4}\b)"
    return compiled(f"{begins}(?:{forms}){ends}")


@cache
def form_scanner() -> Scanner:
    """The same, looked for in a view."""
    return Scanner(form_pattern(), "plain")


@cache
def _forms_in_words() -> re.Pattern[str]:
    words = "|".join(sorted(lists()["words"], key=len, reverse=True)).replace(" ", r"\s")
    return re.compile(rf"\b(?:{words})\b")


def canonical(form: str) -> str:
    """A legal form in letters alone: `S. A. R. L.` is SARL; a register's word for it is that."""
    letters = "".join(c for c in form if c.isalnum()).upper()
    return str(lists()["registered"].get(letters, letters))


def leading_form(plain: str, folded: str, start: int, end: int) -> tuple[int, str] | None:
    """Where a legal form ends that a name follows, and the form: "la société SARL dénommée X"."""
    company = _COMPANY.match(folded, start, end)
    form = form_pattern().match(plain, company.end() if company else start, end)
    if form is None:
        return worded(folded, start, end)
    if company and not _NAMED.match(folded, form.end(), end):
        return None
    kind = _KIND.match(folded, form.end(), end)
    return (kind.end() if kind else form.end()), canonical(form[0])


_SITED = re.compile(r" (?:(?:du|de la|des?|le|la|les)\s)?", re.I)


_CLOSED = re.compile(r"[^\n\f(]{0,60} \((?P<form>[A-Za-z.]{2,10})\)\s?(?:[\n\f]|$)")


def is_address_named(plain: str, start: int, address: re.Match[str]) -> bool:
    """Whether an address right behind a legal form is the name: "SCI DU 14 RUE HAUTE".

    Or is of the name that a form in brackets ends: "BRASSERIE DU QUAI (SAS)".
    """
    if (closed := _CLOSED.match(plain, address.start())) and form_pattern().fullmatch(
        closed["form"]
    ):
        return True
    form = form_pattern().match(plain, start, address.start())
    if form is None or canonical(form[0]) == "SDC":
        return False
    if not address[0][0].isalnum():
        return is_sited(canonical(form[0])) and plain[form.end() : address.start()] == " "
    return _SITED.fullmatch(plain, form.end(), address.start()) is not None


_BEFORE_NAME = re.compile(
    r"(?:^|[\s(])(?:[Ss]oci[ée]t[ée]|SOCI[ÉE]T[ÉE]|(?P<form>[A-Z][A-Za-z. ]{1,11}?))"
    r" (?:L[AE]S? |L' ?|D[EU]S? )?$"
)


_COURT_NAMED = re.compile(r"(?:LA COUR|L[EA] TRIBUNAL|PR[ÉE]SIDENT|(?:LE )?JUGE|GREFF|VU )")


def is_named_so(plain: str, said: re.Match[str]) -> bool:
    """Whether words on the court are a company's name: "SARL LA COUR DES LIONS"."""
    at = said.start()
    if not _COURT_NAMED.match(said[0]):
        return False
    hit = _BEFORE_NAME.search(plain, max(0, at - 14), at)
    if hit is None:
        return False
    return hit["form"] is None or form_pattern().search(plain, hit.start("form"), at) is not None


_NOUN = re.compile(r"(?:mandataires|avocat|assureurs|retraite|organisme|chez)")
_OF_NAME = re.compile(r"\s(?:L[AE]S? |L')?")


def is_noun_named(plain: str, start: int, said: re.Match[str]) -> bool:
    """Whether a word right behind a legal form is of the name: "SELARL MANDATAIRES DU LAC"."""
    if not said[0][0].isupper() and not plain[said.start()].isupper():
        return False
    form = form_pattern().match(plain, start, said.start())
    if form is None or not _OF_NAME.fullmatch(plain, form.end(), said.start()):
        return False
    return _NOUN.match(fold(plain[said.start() : said.end() + 2])) is not None


def is_sited(form: str) -> bool:
    """Whether companies of a form go by the address of what they own: "SCI [Adresse 3]"."""
    return form in lists()["sited"]


def worded(folded: str, start: int, end: int) -> tuple[int, str] | None:
    """Where a legal form in words ends whose name follows, and the form: "SOCIETE ANONYME X".

    What tells the form's own kind is no name: "société anonyme au capital de …", "d'HLM".
    """
    hit = _forms_in_words().match(folded, start, end)
    if hit is None or _NO_NAME.match(folded, hit.end(), end):
        return None
    called = _CALLED.match(folded, hit.end(), end)
    return called.end() if called else hit.end(), _form_of(hit)


_NO_NAME = re.compile(
    r"[\s,]{0,2}(?:$|[^\w\s\"]|\d|au? |d'|de (?!la |l')|(?:dont|immatric|regie|prise?|inscrit|"
    r"ayant|sise?|et|represent|unipersonnelle|cooperative|par|en)\b)"
)
_CALLED = re.compile(r",?\s(?:dite|denommee)(?=\s)")
_COMPANY = re.compile(r"(?:societe|ste)\s")
_NAMED = re.compile(r"\s[\w\"]")
# What tells a form's own kind behind it, and that a name follows.
_KIND = re.compile(
    r"(?:\s(?:unipersonnelle|a associe unique|a capital variable))?(?:,?\s(?:dite|denommee))?(?=\s)"
)


def _form_of(hit: re.Match[str]) -> str:
    return str(lists()["words"][re.sub(r"\s", " ", hit[0])])


def trailing_form(plain: str, start: int, stop: int) -> tuple[int, str] | None:
    """A legal form printed after the name, and where the name ends before it."""
    hits = deque(form_pattern().finditer(plain, max(start, stop - 14), stop), maxlen=1)
    last = hits[-1] if hits else None
    if last is None or last.end() < stop - 1 or last.start() <= start:
        return None
    return len(plain[: last.start()].rstrip(" ,(")), canonical(last[0])


def described_form(plain: str, folded: str, start: int, end: int) -> str | None:
    """A legal form said right after the name: "société à responsabilité limitée", ", SARL,"."""
    aside = _ASIDE.match(folded, start, end)
    at = aside.end() if aside else start
    lead = _BEHIND.match(folded, at, end)
    if lead and (form := form_pattern().match(plain, lead.end(), end)):
        said = (_SAID if lead["comma"] else _CAPITAL).match(folded, form.end())
        return canonical(form[0]) if said else None
    hit = _forms_in_words().search(folded, at, min(end, at + 70))
    if hit is None or folded[at : hit.start()].strip(" ,\t\n\f("):
        return None
    return _form_of(hit)


# What else a body is called, before its form: "- CIC, société anonyme", ", groupe ORGE, SA".
_ASIDE = re.compile(
    r"\s?(?:- [a-z]{2,8}|(?:«|\") ?[^\"»,\n\f]{2,40} ?(?:»|\")|, groupe [a-z-]{2,20})(?=,)"
)
_BEHIND = re.compile(r"(?P<comma>\s?, )|\s{1,2}(?=sa)")
_CAPITAL = re.compile(r"\s?(?:au capital|a directoire|a conseil)")
_SAID = re.compile(
    r"\s?(?:[,;\n\f]|$|au capital|a directoire|a conseil|dont le|immatricul|inscrite? )"
)
# A form inside a line in capitals, behind a name: what follows is no part of the name.
_INSIDE = re.compile(
    r"(?<=[A-ZÀ-Þ]\s)(?:S\.?A\.?S?\.?|S\.?A\.?R\.?L\.?|E\.?U\.?R\.?L\.?)(?=\s[A-ZÀ-Þ]{3})"
)
_BOUND = re.compile(
    r"(?:\b(?:la|de|du|des|l|d|et|a|aux?)|^(?:liquidation|comite|syndicat|section|cse?|ce)\b[^,]*)\s$"
)


def inner_form(plain: str, folded: str, start: int, stop: int) -> tuple[int, int, str] | None:
    """Where a name in capitals ends before its form and the form ends, and the form.

    "BANQUE DU LAC SA CITE DE L'EAU": an address follows.
    """
    for hit in _INSIDE.finditer(plain, start, stop):
        before = folded[start : hit.start()]
        if (
            plain[start : hit.start()].isupper()
            and " " in before.strip()
            and not _BOUND.search(before)
        ):
            return start + len(before.rstrip()), hit.end(), canonical(hit[0])
    return None
