"""The verbs that may open a provision, wherever they stand: "condamne", "C O N D A M N E".

Their forms are data (`patterns/verbs.toml`); which of them opens one is for `provisions` to tell.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal, cast

from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import read_data, rule
from arret_extract.text import View
from arret_extract.vocabulary import OrderKind

Mood = Literal["finite", "infinitive", "gerund", "passive", "subject"]

# Letter by letter, in capitals; the first two are told from words at little cost.
_SPACED = compiled(r"(?<!\w)[A-ZÀ-Þ][ \t][A-ZÀ-Þ](?:(?: [A-ZÀ-Þ]){1,12}|(?:\t[A-ZÀ-Þ]){1,12})\b")
# What no name goes on with: "DURAND DIT LE BLOND" is one, "DIT QUE" is none.
_OBJECT = compiled(r" (?:que\b|qu'|n'y\b|masse\b|l[ae] presente?\b)")
_ARTICLE = compiled(r" (?:l[ea]s?\b|l'|une?\b)")
# Nouns that may stand for a verb, with a form of it.
_NOMINAL = {
    "condamnation": "condamne",
    "confirmation": "confirme",
    "infirmation": "infirme",
    "rejet": "rejette",
    "deboute": "deboute",
}
# What joins letters into one word besides letters themselves.
_JOINED = frozenset("0123456789_")


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of the list, with one of its forms.

    `noun` says that the form is also another word, `misread` that few other words are like it,
    `whole` that it stands in the text as it is spelt.
    """

    id: str
    kind: OrderKind
    mood: Mood
    noun: bool = False
    misread: bool = False
    whole: bool = True


def in_name(view: View, verb: Verb, at: int, end: int) -> bool:
    """Whether a capitalised verb that is a noun too may be of a name: "SCI Réserve La Forêt".

    A name goes on with a capital, behind "dit" with an article.
    """
    if not verb.noun or not view.plain[at].isupper() or _OBJECT.match(view.folded, end):
        return False
    titled = verb.id == "dire" and _ARTICLE.match(view.folded, end)
    return bool(titled) or view.plain[end + 1 : end + 2].isupper()


@cache
def verb_forms() -> dict[str, Verb]:
    """Every form of every verb; of forms spelt alike the first listed stands."""
    forms: dict[str, Verb] = {}
    for entry in read_data("verbs")["verb"]:
        stem = entry.get("stem")
        regular = (
            {
                "finite": [stem + "e", stem + "ons"],
                "infinitive": [stem + "er"],
                "gerund": [stem + "ant"],
                "participle": [stem + "ee", stem + "es", stem + "ees"],
            }
            if stem
            else {}
        )
        for name, mood in (
            ("finite", "finite"),
            ("infinitive", "infinitive"),
            ("gerund", "gerund"),
            ("participle", "passive"),
            ("subject", "subject"),
        ):
            for form in (*regular.get(name, ()), *entry.get(name, ())):
                # "fixe" and "dit" are other words too, "fixons" and "disons" are not.
                noun = bool(entry.get("noun")) and not form.endswith("ons")
                misread = bool(entry.get("misread"))
                verb = Verb(entry["id"], entry["kind"], cast(Mood, mood), noun, misread)
                forms.setdefault(form, verb)
    return forms


def verbs(view: View, start: int, end: int) -> Iterator[tuple[Verb, int, int]]:
    """Forms of listed verbs, in text order; "C O N D A M N E" is one."""
    forms, folded = verb_forms(), view.folded
    hits: list[tuple[int, int, Verb]] = []
    for form in view.words.keys() & forms.keys():
        places = view.words[form]
        for at in places[bisect_left(places, start) : bisect_left(places, end)]:
            until = at + len(form)
            alone = folded[until : until + 1] not in _JOINED and folded[at - 1 : at] not in _JOINED
            if alone:
                hits.append((at, until, forms[form]))
    for match in _SPACED.finditer(view.plain, start, end):
        letters = folded[match.start() : match.end()][::2]
        for length in range(len(letters), 2, -1):
            if verb := forms.get(letters[:length]):
                hits.append((match.start(), match.start() + 2 * length - 1, verb))
                break
    for at, until, found in sorted(hits, key=lambda h: h[0]):
        yield found, at, until


def nominal(view: View, start: int, end: int) -> Iterator[tuple[Verb, int, int]]:
    """Nouns that stand for verbs where an item begins: "- Condamnation de A à payer"."""
    for hit in rule("provisions", "nominal").pattern.finditer(view.folded, start, end):
        yield verb_forms()[_NOMINAL[hit["noun"]]], hit.start("noun"), hit.end("noun")
