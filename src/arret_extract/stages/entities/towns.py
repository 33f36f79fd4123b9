"""Towns, countries and regions that stand behind a preposition, told by a list or by their cue."""

import re
from collections.abc import Iterator
from functools import cache

from arret_extract.grammar.calendar import MONTH_NAMES
from arret_extract.grammar.numbers import WORDS
from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import read_data, rule
from arret_extract.matching.search import matches_at, word_starts
from arret_extract.stages.entities.mentions import Found
from arret_extract.stages.entities.persons import END
from arret_extract.stages.header.seats import is_listed, key_of
from arret_extract.text import View

_WORD = re.compile(r"[^\W\d_]{2,30}")
_LITTLE = frozenset(("la", "le", "les", "de", "du", "des", "en", "et", "sur", "au", "aux"))
# "MARSEILLE LE DIX NEUF MAI"
_STOP = (END - _LITTLE) | frozenset(WORDS) | frozenset(MONTH_NAMES)
_STOP |= {"palais", "pris", "prise", "representant", "representants", "non", "tel"}
_LITTLE_END = compiled(
    r"(?:[ -](?:LE|LA|LES|DE|DU|DES|ET|EN|SUR|le|la|les|de|du|des|et|en|sur)){1,2}\Z"
)
# "BORDEAUX CEDEX N'ayant pas constitué avoué"
_ELIDED = re.compile(r"[ -][A-Z] ?'\Z")
_ABROAD = re.compile(r" (?:en|au|aux) (?P<country>[^ ].{2,25})\Z")
# a person's surname follows a first name: "à Florence X...", "à Marc et Jean B..."
_NAME_GOES_ON = re.compile(r" (?:et |veuve |épouse )?(?:[A-ZÀ-Þ]|\[[A-Z])|-[A-ZÀ-Þ]\b|\.\.\.")
_INSIDE = re.compile(r" ?\((?:(?P<name>[A-ZÀ-Þ][^\W\d_][\w' -]{1,38})|\d\d(?:\d{3})?)\)")


@cache
def _lists() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Countries, then all of the list, by key; and the first words of countries, folded."""
    data = read_data("regions")
    countries, regions = (
        [name.strip() for name in data[of].split("|")] for of in ("countries", "regions")
    )
    firsts = frozenset(key_of(re.split(r"[ '-]", name)[0]) for name in countries)
    keys = frozenset(map(key_of, countries))
    return keys, keys | frozenset(map(key_of, regions)), firsts


def before_stop(view: View, start: int, end: int) -> int:
    """Where a place ends: before a word that begins something else ("PARIS Monsieur…")."""
    for word in _WORD.finditer(view.folded, start, end):
        if word[0] in _STOP:
            end = word.start()
            break
    place = _ELIDED.sub("", view.plain[start:end]).rstrip(" -,'\n\t")
    return start + len(_LITTLE_END.sub("", place))


def find_towns(view: View) -> Iterator[Found]:
    """Towns behind "à" or "vers", with the department or country in brackets behind them."""
    at = rule("entities", "at_town")
    for match in matches_at(at.pattern, view.plain, word_starts(view, ("a", "vers"))):
        start, end = match.span("place")
        end = before_stop(view, start, end)
        if end <= start:
            continue
        inside = _INSIDE.match(view.plain, end)
        if inside or _is_town(view, match.start(), start, end):
            abroad = _ABROAD.search(view.plain, start, end)
            if (
                abroad
                and key_of(abroad["country"]) in _lists()[0]
                and abroad["country"] != "France"
            ):
                end = abroad.start()
            yield Found(start, end, "lieu", at.id, 1)
        if inside and inside["name"]:
            yield Found(*inside.span("name"), "lieu", at.id, 1)


def _is_town(view: View, preposition: int, start: int, end: int) -> bool:
    """Whether a capitalised name behind a preposition is a town, not a person or a company."""
    if _NAME_GOES_ON.match(view.plain, end):
        return False
    name = view.plain[start:end]
    if is_listed(name) or key_of(name) in _lists()[1]:
        return True
    if view.plain[preposition].isupper():
        return False
    lead = view.folded[max(0, preposition - 45) : preposition].rstrip()
    told = rule("entities", "whereabouts").pattern.search(lead) is not None
    # "au Greffe … le greffe": a word with a capital, no name
    return told and f" {name.lower()}" not in view.plain


def find_countries(view: View) -> Iterator[Found]:
    """Countries behind a preposition or an article, departments and countries in brackets."""
    countries, known, firsts = _lists()
    for start in word_starts(view, firsts):
        match = _COUNTRY.match(view.plain, start)
        if match is None or not _BEFORE.search(view.plain, max(0, start - 16), start):
            continue
        for end in (match.end(), match.end("first")):
            if key_of(view.plain[start:end]) in countries:
                yield Found(start, end, "lieu", "entities.country", 1)
                break
    for match in _BRACKETED.finditer(view.plain):
        if key_of(match["name"]) in known:
            yield Found(*match.span("name"), "lieu", "entities.country", 1)


_COUNTRY = re.compile(
    r"(?P<first>[A-ZÀ-Þ][\w-]{2,25})(?:[ '](?:d'|du |de )?(?:[A-ZÀ-Þ]|arabes)\w{2,20}(?: unis)?)?"
)
_BEFORE = compiled(r"(?:\b(?<!étrangers )(?:en|au|aux|du|des|la|vers)\s|\bl')\Z", re.IGNORECASE)
_BRACKETED = re.compile(r"\((?P<name>[A-ZÀ-Þ][\w' -]{2,28})\)")
