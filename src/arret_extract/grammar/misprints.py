r"""Verbs that a scanner or a typist damaged where an item of a dispositif begins.

"Condamrne M. A", "DITque", "CON DAMNE", "Ordon-\nne": a provision is read there still, but never as
surely as one whose verb is whole. Which forms are looked for is data (`patterns/verbs.toml`).
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache

from arret_extract.grammar.verbs import Verb, verb_forms
from arret_extract.matching.compiling import compiled
from arret_extract.text import View

_ITEM = compiled(r"[\n\f;:.](?: |(?<=[\n\f;]))(?:[-*•\"(] ?|\d{1,2} ?[°).]{0,2} ?[/-]? ?){0,2}")
# A name follows, no verb: "Condamne M. Laisné".
_CIVIL = compiled(
    r"\b(?:mm?|mmes?|mlle|me|monsieur|madame|societe|sarl|sas?|sci|epoux|consorts|[a-z])\.?[ \n]\Z"
)
_WORD = compiled(r"[^\W_]{1,40}")
# What a name at the head of a line goes on with: "Monsieur Paul\nLAISNE supportera".
_NAME_GOES_ON = compiled(
    r"(?: (?:a (?:payer|verser|regler)|est|doit|sera|et (?:fils|cie|associes)"
    r"|\w{4,12}(?:era|eront))\b|,)"
)
# What parts the pieces of a word: a blank, or a hyphen at the end of a line.
_SEAM = compiled(r" |-[ \n]?|\n")
_GLUED_TO = compiled(
    r"(?:l[ae]s?|que?|[nl](?='|’)|in|solidairement|monsieur|madame|messieurs|mesdames|mm?e?|mr|masse|droit"
    r"|acte|(?:ir)?recevable|bien|mal|une?|tou(?:te?)?s?|societe|s(?:a|as|arl|ci)"
    r"|en|aux(?= (?:depens|entiers|frais))|au(?= (?:paiement|profit|titre))|et|cet?(?:te)?|hors)\b"
)
# A form as short as "dit" is told from other words by the one behind it.
_SHORT = compiled(r" (?:que[ \n]|qu'|n'y avoir)")
# Other words that one letter parts from a form.
_OTHERS = frozenset(
    """appele appelle baisse caisse confine conforme constante constat constats debout debute
    deboite informe informons laissez prononcee rappel rappelee rappeles rappels recette
    repete""".split()  # noqa: SIM905
)
# Of verbs whose forms are nouns too, those that names seldom begin with ("Portela", "Lévêque").
_NO_NAMES = ("dire", "faire", "fixer", "juger", "reserver")
PIECES, LETTERS, LONG = 8, 14, 6


def misprinted(view: View, start: int, end: int) -> Iterator[tuple[Verb, int, int]]:
    """Verbs that are not spelt as they should be, with their places, in text order."""
    places = [start, *(mark.end() for mark in _ITEM.finditer(view.plain, start, end))]
    for at in places:
        word = _WORD.match(view.folded, at, end)
        if (
            word is None
            or word[0] in verb_forms()
            or _CIVIL.search(view.folded, max(0, at - 10), at)
            or _NAME_GOES_ON.match(view.folded, word.end())
        ):
            continue
        if hit := _glued(view, word) or _split(view, at, end) or _misspelt(view, word):
            verb, until = hit
            yield replace(verb, whole=False), at, until


def _glued(view: View, word: re.Match[str]) -> tuple[Verb, int] | None:
    """The form a word begins with where the next word is glued to it: "DITque", "condamneM"."""
    for length in range(min(LETTERS, len(word[0]) - 1), 2, -1):
        verb, until = verb_forms().get(word[0][:length]), word.start() + length
        named = verb is not None and verb.noun and verb.id not in _NO_NAMES
        if verb is not None and verb.mood == "finite" and not named:
            seam = view.plain[until - 1 : until + 1]
            cased = seam[0].islower() and seam[1].isupper()
            if cased or _GLUED_TO.match(view.folded, until):
                return verb, until
    return None


def _split(view: View, at: int, end: int) -> tuple[Verb, int] | None:
    """The form that the next pieces of a word make: "CON DAMNE", "D IT que"."""
    letters, place = "", at
    for pieces in range(PIECES):
        piece = _WORD.match(view.folded, place, end)
        if piece is None or len(letters) + len(piece[0]) > LETTERS:
            return None
        letters, place = letters + piece[0], piece.end()
        verb = verb_forms().get(letters) if pieces else None
        if verb is not None and verb.mood == "finite" and _long_enough(view, letters, place):
            return verb, place
        seam = _SEAM.match(view.folded, place, end)
        if seam is None:
            return None
        place = seam.end()
    return None


def _long_enough(view: View, letters: str, until: int) -> bool:
    return len(letters) >= LONG or bool(_SHORT.match(view.folded, until))


def _misspelt(view: View, word: re.Match[str]) -> tuple[Verb, int] | None:
    """The form that a word would be but for one letter, or for letters that look alike."""
    if word[0] in _OTHERS:
        return None
    if len(word[0]) == len("dit") and _SHORT.match(view.folded, word.end()):
        return (verb_forms()["dit"], word.end()) if _alike(word[0], "dit") else None
    verb = _nearest(word[0]) if len(word[0]) >= LONG - 1 else None
    return (verb, word.end()) if verb is not None else None


@lru_cache(maxsize=4_096)
def _nearest(word: str) -> Verb | None:
    """The verb of the form that a word would be; kept, since few words begin most items."""
    looks = _look(word)
    for form, look, verb in _misread_forms():
        if _alike(word, form) or _alike(looks, look):
            return verb
    return None


@cache
def _misread_forms() -> list[tuple[str, str, Verb]]:
    """Long forms that are like few other words, with what a scanner may read them as."""
    return [
        (form, _look(form), verb)
        for form, verb in verb_forms().items()
        if verb.misread and verb.mood == "finite" and len(form) >= LONG
    ]


def _look(word: str) -> str:
    """A word with what scanners take for each other written alike."""
    return word.replace("rn", "m").replace("cl", "d").replace("0", "o").replace("1", "l")


def _alike(word: str, form: str) -> bool:
    """Whether a word is a form but for one letter changed, added or lost."""
    if abs(len(word) - len(form)) > 1 or word == form:
        return word == form
    first = next((i for i, (a, b) in enumerate(zip(word, form, strict=False)) if a != b), -1)
    if first < 0:
        return True
    return any(word[first + a :] == form[first + b :] for a, b in ((1, 1), (1, 0), (0, 1)))
