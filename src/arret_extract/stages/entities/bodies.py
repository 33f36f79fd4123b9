"""Names of companies, insurers, funds and public bodies."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import resources
from typing import Any

from arret_extract.ruling import Ruling
from arret_extract.stages.entities.mentions import Found
from arret_extract.stages.entities.persons import END, occurrences
from arret_extract.text import View, fold

_CAP = r"[A-ZÀ-ÖØ-Þ]"
_TOKEN = re.compile(
    rf"(?P<gap>[ \t\n]|[ \t]?-[ \t]?|[ \t]?&[ \t]?|['/]|)(?:(?P<sigle>\((?:{_CAP}[\w.&-]{{0,12}}[ ]?){{1,5}}\))"
    rf"|(?P<quote>\"[^\"\n]{{2,60}}\")"
    rf"|(?P<name>\[\w[^\[\]\n]{{0,19}}\]|{_CAP}(?:\.\.\.|…)|(?:{_CAP}\.[ ]?){{2,9}}|{_CAP}[\w.]{{0,40}}|\d{{1,4}}(?![\d,./%]))"
    r"|(?P<little>de|du|des|d|l|la|le|les|en|pour|sur|aux?|à|et)(?=[ '\n])"
    r"|(?P<word>[a-zà-ÿœ]{3,30}))"
)
_LIST = re.compile(rf", (?={_CAP}[\w'-]{{1,30}}(?:(?:, | [A-Z])[\w' -]{{1,30}}){{0,4}}(?:,? et |\s?&)\s?{_CAP})")
_AND = re.compile(rf" et (?=(?:[Ff]ils|[Cc]ie|[Aa]ssoci[ée]s|[Cc]ompagnie|[Ff]rères|{_CAP}))")
_FIRMS = ("scp", "selarl", "selas", "aarpi", "selafa", "societe d'avocats", "cabinet", "s.c.p")
_STOP = END - frozenset(
    """la le les de du des en et sur pour au aux a societe sa sarl sas scp compagnie mutuelle
    assurances caisse mutualite cpam residence section chambre selarl premier premiere
    conseil avocats ministere entre selas rue""".split()  # noqa: SIM905
) | frozenset(
    """rcs siret siren prise pris representant representee sous sis siege social dont assignee
    appelants intimes defenderesses intervenante capital immatriculee numero""".split()  # noqa: SIM905
)
_CONNECTOR_BEFORE = re.compile(r"(?:\b(?:de|du|des|la|le|les|et|DE|DU|DES|LA|LE|LES|ET)|['&-])\Z")
_CONNECTOR_AFTER = re.compile(r"\s(?:(?:DE|DU|DES|ET|de|du|des|et)\s|[Dd]'|\(|&)")
_ARTICLES = re.compile(r"(?:la|le|les|l'|La|Le|Les|L')\s?\Z")


@cache
def _data() -> dict[str, Any]:
    path = resources.files("arret_extract") / "patterns"
    data = tomllib.loads((path / "entities.toml").read_text(encoding="utf-8"))
    forms = tomllib.loads((path / "legal_forms.toml").read_text(encoding="utf-8"))
    return {
        "institutional": frozenset(data["institutional"]["words"].split()),
        "known": data["known"],
        "forms": forms["abbreviations"],
        "bodies": [*forms["bodies"]["company"]],
    }


@cache
def _forms() -> re.Pattern[str]:
    """Abbreviated legal forms as printed: `SARL`, `S.A.R.L.`, `Scp`, `Sa`."""
    plain = "|".join(sorted(_data()["forms"], key=len, reverse=True))
    named = "|".join(sorted((f.capitalize() for f in _data()["forms"]), key=len, reverse=True))
    dotted = "|".join(
        r"\.\s?".join(f) + r"\.?" for f in sorted(_data()["forms"], key=len, reverse=True)
    )
    return re.compile(rf"(?<![\w'.-])(?:{plain}|{named}|{dotted})(?![\w'-])")


@cache
def _heads() -> re.Pattern[str]:
    """First words of bodies' names, folded."""
    words = sorted((w for w in _data()["bodies"] if w != "la poste"), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(words)})(?![\w-])".replace(" ", r"\s"))


@cache
def _known() -> re.Pattern[str]:
    """Bodies known by their sigle or name alone."""
    known = _data()["known"]
    named = [re.escape(n.strip()) for n in known["named"].split("|")]
    return re.compile(rf"(?<![\w-])(?:{'|'.join((*known['bodies'].split(), *named))})(?![\w-])")


def _read_body(view: View, start: int, after: int) -> tuple[int, int] | None:
    """A body's name from its first word to its last capitalised or institutional one."""
    plain, institutional = view.plain, _data()["institutional"]
    head = view.folded[start:after]
    firm = head.replace(".", "") in _FIRMS
    at = end = after
    names = words = 0
    for _ in range(24):
        if firm and (comma := _LIST.match(plain, at)):
            at = comma.end()
        elif match := _AND.match(plain, at):
            if not firm and plain[match.end()].isupper() and not _closes(plain, match.end()):
                break
            at = match.end()
        token = _TOKEN.match(plain, at)
        if token is None or token.end() == at:
            break
        if token["gap"] in ("\n", "\t") and not _goes_on(plain, token.start(), token.end()):
            break
        if token["name"] or token["quote"]:
            key = fold(re.sub(r"\W", "", token["name"] or ""))
            if key in _STOP and len(key) > 1:
                break
            names += not (token["name"] or "x")[0].isdigit()
            end = token.end()
        elif token["sigle"]:
            if names or words > 1:
                end = token.end()
        elif token["word"]:
            if fold(token["word"]) not in institutional:
                break
            words += 1
            if words > 1 or names:
                end = token.end()
        at = token.end()
    if not names and words < 3:
        return None
    text = plain[start:end].rstrip(" \t\n,.-(&/'") if not plain[start:end].endswith("...") else plain[start:end]
    return start, start + len(text)


def _goes_on(plain: str, start: int, end: int) -> bool:
    """Whether a name goes on over a line's end or a gap: a connecting word stands there."""
    before = _CONNECTOR_BEFORE.search(plain, max(0, start - 6), start)
    return before is not None or _CONNECTOR_AFTER.match(plain, start, end + 3) is not None


def _closes(plain: str, at: int) -> bool:
    return re.match(r"(?:Fils|FILS|Cie|Associ|ASSOCI|Compagnie|Frères)", plain[at : at + 10]) is not None


def find_headed(view: View) -> Iterator[Found]:
    """Names behind a legal form or the first word of a body's name, in text order."""
    starts = [(m.start(), m.end()) for m in _forms().finditer(view.plain)]
    starts += [(m.start(), m.end()) for m in _heads().finditer(view.folded)]
    done = 0
    for start, after in sorted(starts):
        if start < done:
            continue
        span = _read_body(view, start, after)
        if span is not None:
            yield Found(*span, "organisation", "entities.body", 4)
            done = span[1]


def find_known(view: View) -> Iterator[Found]:
    """Bodies known by name or sigle, with the place that follows ("CPAM du Rhône")."""
    for match in _known().finditer(view.plain):
        span = _read_body(view, match.start(), match.end()) or match.span()
        yield Found(*span, "organisation", "entities.known_body", 2)


def core(view: View, found: Found) -> str:
    """The part of a body's name that later mentions repeat: without form and first word."""
    text = view.plain[found.start : found.end]
    folded = view.folded[found.start : found.end]
    for _ in range(3):
        head = _forms().match(text) or _heads().match(folded)
        if head is None:
            break
        rest = text[head.end() :].lstrip(" \t\n,")
        folded = folded[len(text) - len(rest) :]
        text = rest
    return text


_SIGLE = re.compile(r"\(((?:[A-Z]\.?[ ]?){2,12}[A-Z0-9.]{0,3})\)")


def sigles(text: str) -> Iterator[str]:
    """The sigles that a name gives itself: "caisse d'assurance vieillesse (CAV)"."""
    for match in _SIGLE.finditer(text):
        yield match[1].strip()


def find_again(view: View, names: Iterable[str]) -> Iterator[Found]:
    """Every mention of names already met."""
    for name in dict.fromkeys(names):
        if len(name) > 2 and name[0].isupper() and fold(name) not in _STOP | _data()["institutional"]:
            yield from occurrences(view, name, "organisation", "entities.again", 2)


def read_names(ruling: Ruling) -> Iterator[str]:
    """Names of bodies that earlier stages read."""
    for party in ruling.parties:
        if party.kind != "personne_physique":
            yield party.name
            yield from (a for a in party.aliases if a[:1].isupper())
    for lawyer in ruling.counsel:
        if lawyer.firm:
            yield lawyer.firm
