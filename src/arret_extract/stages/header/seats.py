"""Names of places where courts sit, whatever way a header prints them."""

import re
from collections.abc import Mapping
from difflib import SequenceMatcher, get_close_matches
from functools import cache
from typing import NamedTuple

from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import read_data
from arret_extract.text import View, fold

_WORD = compiled(r"[a-z]{1,40}|\d{1,4}")
_REACH = 60
_PARTING = frozenset(".;:()[]/")
_SAINTS = {"st": "saint", "ste": "sainte"}
# "du Mans" is Le Mans, "des Andelys" Les Andelys
_ARTICLES = {"du": "le", "des": "les", "au": "le", "aux": "les"}
_LINKS = frozenset({"de", "d", "du", "des", "a", "en"})
_LOWER = frozenset(
    ("de", "d", "du", "des", "la", "le", "les", "en", "sur", "sous", "lès", "aux", "et")
)
# A name that the list does not know: capitals or capitalised words that hyphens or blanks join.
_NAME = re.compile(
    r"(?:de |d'|du |des |DE |D'|DU |DES )"
    r"((?:(?:[Ll][AEae]|[Ll][EeSs]{1,2}) )?[A-ZÀ-Ý][\w'-]{2,30}"
    r"(?:[ -](?!(?i:en date)\b)"
    r"(?:(?:en|sur|sous|les|lès|de|la|le|du|des|aux|EN|SUR|SOUS|LES|DE|LA|LE|DU|L'|D')"
    r"[ -]){0,2}"
    r"[A-ZÀ-Ý][\w'-]{1,30}){0,3})(?=[\s,;:.)/-]|\Z)"
)
_NO_PLACES = """
    monsieur madame jugement arret ordonnance chambre section rg numero appelant appelante
    appelants intime intimee president et qui pole premiere deuxieme troisieme service par
    cabinet paris tribunal juge conseil cour
"""
_NOT_PLACES = frozenset(_NO_PLACES.split())


class Seat(NamedTuple):
    """A place and the stretch of the view that names it."""

    name: str
    start: int
    end: int
    link: str = ""


def key_of(name: str) -> str:
    """The letters of a place's name alone, however it is printed: `saintetienne`."""
    words = _WORD.findall(fold(name))
    return "".join(_SAINTS.get(w, w) for w in words)


@cache
def _seats() -> Mapping[str, str]:
    names = read_data("seats")["seats"]
    assert isinstance(names, list)
    return {key_of(name): name for name in names}


@cache
def _longest() -> int:
    return max(map(len, _seats()))


def is_listed(name: str) -> bool:
    """Whether a court sits, or sat, in the place of this name."""
    return key_of(name) in _seats()


@cache
def portalis_courts() -> Mapping[str, str]:
    """The seat of a cour d'appel by the first group of its Portalis numbers."""
    courts = read_data("portalis")["courts"]
    assert isinstance(courts, dict)
    return courts


def find_seat(view: View, start: int, limit: int | None = None) -> Seat | None:
    """The place named right after a position, its little words (`de`, `d'`) passed over.

    A place of the list may be printed in any case, broken over lines or letter by letter; any other
    needs a capital and is given ordinary capitals. A pseudonym (`[Localité 1]`) is no place.
    """
    end = min(start + _REACH, len(view.plain), limit if limit is not None else len(view.plain))
    return _listed(view, start, end) or _misread(view, start, end) or _unlisted(view, start, end)


def _listed(view: View, start: int, end: int) -> Seat | None:
    folded, seats = view.folded, _seats()
    words: list[re.Match[str]] = []
    for m in _WORD.finditer(folded, start, end):
        gap = folded[words[-1].end() if words else start : m.start()]
        # A scanner's stray point stands behind the "de" alone: "TRIBUNAL DE COMMERCE DE. PAU".
        stray = gap in (". ", ".") and len(words) == 1 and words[0][0] in _LINKS
        if not stray and (len(gap) > 3 or not _PARTING.isdisjoint(gap)):
            break
        words.append(m)
    for first in range(min(3, len(words))):
        if "".join(w[0] for w in words[:first]) not in ("", *_LINKS):
            break
        best: Seat | None = None
        article = _ARTICLES.get(words[first - 1][0], "") if first else ""
        key = ""
        for w in words[first : first + 16]:
            key += _SAINTS.get(w[0], w[0])
            if len(key) > _longest():
                break
            # "Quimper le 3 mai" is not Quimperlé.
            if best and w[0] in _ARTICLES.values():
                continue
            if name := seats.get(key) or (article and seats.get(article + key)):
                best = Seat(name, words[first].start(), w.end())
        if best:
            return best
    if words and (glued := re.match(r"d[eu]?(?=[a-z]{4})", words[0][0])):
        key = words[0][0][glued.end() :]
        for number, w in enumerate(words[:5]):
            key += w[0] if number else ""
            if name := seats.get(key):
                return Seat(name, words[0].start() + glued.end(), w.end())
    return None


# Letters that a scanner may take for others: how much of a listed name must be left.
_ALIKE, _ALIKE_IF_NAMED = 0.86, 0.7
_LINE = re.compile(r"\s?(?:DE |D'|DU )(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ' -]{5,30})(?=[\n\f]|$)")


def _misread(view: View, start: int, end: int) -> Seat | None:
    """The listed place that a line in capitals names with a letter or two misread."""
    line = _LINE.match(view.plain, start, end)
    near = line and get_close_matches(key_of(line["place"]), _seats(), 1, _ALIKE)
    return Seat(_seats()[near[0]], *line.span("place")) if line and near else None


def misread_for(printed: str, seat: str) -> bool:
    """Whether what is printed may be a place that the text names elsewhere."""
    key = key_of(seat)
    return SequenceMatcher(None, key_of(printed)[: len(key)], key).ratio() >= _ALIKE_IF_NAMED


def _unlisted(view: View, start: int, end: int) -> Seat | None:
    offset = start + 1 if view.plain[start : start + 1].isspace() else start
    m = _NAME.match(view.plain, offset, end)
    if m is None or fold(re.split(r"[ '-]", m[1])[0]) in _NOT_PLACES:
        return None
    link = fold(m[0][: m.start(1) - m.start()]).strip()
    return Seat(_ordinary_capitals(m[1]), *m.span(1), link if link in ("du", "des") else "")


def _ordinary_capitals(name: str) -> str:
    """`VILLENEUVE-LA-GARENNE` as one writes it; a name with small letters is left alone."""
    if not name.isupper():
        return name
    words = re.split(r"([ '-])", name.lower())
    return "".join(w if i and w in _LOWER else w.capitalize() for i, w in enumerate(words))


def with_seat(court: str, seat: str, link: str = "") -> str:
    """A court and its seat as one says them: `Cour d'appel d'Agen`, `Tribunal … du Mans`.

    `link` is what the text prints between them where the name alone does not tell ("du Var").
    """
    if link:
        return f"{court} {link} {seat}"
    if seat.startswith("Le "):
        return f"{court} du {seat[3:]}"
    if seat.startswith("Les "):
        return f"{court} des {seat[4:]}"
    vowel = fold(seat[:1]) in "aeiouy" or (fold(seat[:1]) == "h" and fold(seat) in _MUTE_H)
    return (
        f"{court} d'{seat}" if vowel and not fold(seat).startswith("yss") else f"{court} de {seat}"
    )


# One says "tribunal d'Hazebrouck"
_MUTE_H = frozenset({"hazebrouck"})
