"""Sums that others are reckoned from: the terms of a computation, the base of interest."""

import re

from arret_extract.matching.compiling import compiled
from arret_extract.matching.search import Scanner
from arret_extract.stages.outcomes.lists import is_result
from arret_extract.stages.outcomes.posts import post_before
from arret_extract.text import View

# How far around a dash signs of reckoning are looked for, and how far back the words before a base.
RECKONED, BASE = 60, 260
_BASE_BEFORE = Scanner(
    re.compile(
        r"\b(?:interets[^;]{0,90}\bsur|interets[^;]{0,90}\bsur celle de"
        r"|(?<!accueillie )(?<!accueilli )(?<!droit )(?<!demande )(?<!demandes )"
        r"dans la limite (?:\w{3,12} )?(?:de |d')"
        r"(?:[^;,]{0,50}(?:\bde|\bd'|a hauteur de|fixee? a|limitee? a|soit))?"
        r"|interets[^;]{0,90}sur (?:la |une |l'|le |cette )?(?:somme|base|montant|indemnite|capital"
        r"|principal) (?:\w{4,12} ){0,2}(?:de|d')"
        r"|interets[^;]{0,140}\ba compter[^;]{0,100}\b(?:a hauteur|a concurrence) de"
        r"|(?<!demande porte )(?<!demandes portent )sur la somme de"
        r"|sur (?:la|une) base (?:\w{4,12} )?(?:de|d'une?)(?: \w{1,12}){0,4}?"
        r"|(?:cout|taux) (?:horaire|journalier)(?: \w{2,12}){0,2} de"
        r"|\bpoint(?: d'incapacite)? etant (?:fixe a|evalue a|de)"
        r"|dont (?:la |une )?provision[^;]{0,20}de)"
        r"(?:[\w\s-]{0,60}\()?\s?\Z"
    ),
    short=0,
)
_BASE_WORDS = (
    "interets",
    "dans la limite d",
    "sur la somme",
    " base",
    "dont ",
    "horaire",
    "journalier",
    " etant ",
)
_SIGN_BEFORE = compiled(
    r"(?:\d|€|\beuros?|\bf|francs|\)|%|\b(?:mois|jours?|ans|annees?|semaines?|heures?|points?))"
    r" ?[x×*+](?:[\w\s-]{0,60}\()?\s?\Z"
)
_SIGNS = frozenset("x×*+(")
_REACHED = frozenset("x×*+/=-)")
_MINUS = re.compile(r"[ \t]?[-–][ \t]?")
_MINUS_AFTER = re.compile(r"[ \t]?[-–][ \t]?\(?\d")
# A dash between sums takes one off the other where signs of reckoning stand by; else it lists them.
_RECKONS = re.compile(r"[=(+x×*]\s?\d|\d\s?=|\bsoit\b")
_BASE_AFTER = re.compile(r"\s?(?:[x×+]\s?[\d(]|/\s?\d|\*\s?\d[\d.,\s]{0,12}\s?[=)])")
# "57 000 €, dont 56 000 € en principal": a part of the sum before it.
_OF_WHICH = re.compile(r"\bdont (?:la somme de )?\Z")
_WHICH_PART = re.compile(
    r"\s?(?:en|de|au titre d[eu]s?|a titre d[e']|pour)(?: la| le| les| l')? ?"
    r"(?:principal|capital|interets?|t\.?v\.?a|frais)\b"
)
# A slice of a base, and what it comes to, on a line of a scale: "- 15 % sur 10 000 € : 1 500 €".
_SLICE = compiled(
    r"[\n\f]\s?(?:[-*•]\s?)?\d{1,2} ?% (?:sur|jusqu'a|au[- ]dela)\b(?:(?! soit\b)[^;\n\f]){0,50}\Z"
)
# "soit 100 euros par mois pendant 96 mois": what the sum before it was reckoned from.
_PER_TIME = re.compile(
    r"\s?(?:par|chaque) (?:mois|jour|semaine|an)\b[\s,]{1,2}(?:pendant|durant|sur) (?:\d|\w{4,12} )"
)
# How an item was reckoned, in brackets behind it: "750 euros [30 x 25]".
_PRODUCT = re.compile(r"\s?[\[(]\s?[\d.,\s]{1,14}(?:euros?|€)?\s?[x×*]\s?\d")
_SO = compiled(
    r"\bsoit (?:donc )?(?:a )?(?:la somme|un total|au total|une indemnite|une somme|un solde"
    r"|un reliquat)\b"
    r"|\b(?:soit|et),? apres (?:application|reduction|partage|limitation|abattement)\b"
)
# The result of what was reckoned on a base: "sur la base de 20 € par jour, soit 1 240 €".
_ON_A_BASE = compiled(
    r"\b(?:sur (?:la|une) base|horaire|valeur du point|par (?:jour|mois|heure)|de l'heure)\b"
    r"[^;]{0,120}"
    r"(?:(?<!\()\bsoit (?:donc |ainsi )?|\b(?:par jour|par heure|de l'heure|du point),\s"
    r"|\b(?:pour un |au )total de\s)$"
)
_HARMED = compiled(
    r"\b(?:tierce personne|assistance|aide humaine|deficit fonctionnel|indemnis|repar|allou"
    r"|prejudice)"
)
# What the parties agree on, or that is not disputed.
_AGREED = compiled(
    r"\b(?:s'accord\w{1,5}|accord des parties|ne (?:sont|fait|font|est) (?:\w{3,8} )?(?:pas|plus)"
    r" (?:l'objet |d'|en )?(?:\w{1,3} )?(?:contest|discut|critiqu|debatt)\w{1,6}"
    r"|n'est (?:pas|plus) (?:contest|discut|critiqu|remis)\w{1,4}"
    r"(?! que (?:[^;.,\d]|\bm\.){2,60} (?:a|ont|avait)\b))\b"
)
# How far an agreement stands from the sum that it is about.
AGREED = 130
# How far above a reckoning the post of damage stands that it is for.
POST = 600
# Within which a sum says what the one before it is reckoned from.
APART = 45
# Within which words are a sum's own.
NEAR = 60


def is_base(view: View, start: int, end: int, last: int | None = None) -> bool:
    """Whether a sum is a term of a computation, or what interest or a limit is reckoned on.

    `last` is where the sum before it ends.
    """
    folded = view.folded
    around = folded[max(0, start - RECKONED) : end + RECKONED]
    minus = last is not None and _MINUS.fullmatch(folded, last, start)
    if (minus or _MINUS_AFTER.match(folded, end)) and _RECKONS.search(around):
        return True
    if _BASE_AFTER.match(folded, end):
        return True
    if folded.endswith("soit ", 0, start) and _PER_TIME.match(folded, end):
        return True
    low = max(0, start - BASE)
    before = folded[low:start]
    if before.rstrip()[-1:] in _SIGNS and _SIGN_BEFORE.search(before):
        return True
    beside = last is not None and start - last < APART
    if beside and folded.endswith(("a raison de ", "sur la base de "), last, start):
        return True
    if _WHICH_PART.match(folded, end) and _OF_WHICH.search(before):
        return True
    if "%" in before and _SLICE.search(before):
        return True
    told = any(word in before for word in _BASE_WORDS)
    return told and _BASE_BEFORE.search(view, low, start) is not None


def reckoned_behind(view: View, end: int) -> bool:
    """Whether brackets behind a sum say how it was reckoned."""
    return _PRODUCT.match(view.folded, end) is not None


def by_sign(view: View, start: int, end: int) -> bool:
    """Whether signs of reckoning stand right beside a sum."""
    before = view.folded[max(0, start - RECKONED) : start].rstrip(" (")
    return before[-1:] in _REACHED or view.folded[end : end + 2].strip()[:1] in _REACHED


def is_reckoned(view: View, low: int, start: int) -> bool:
    """Whether the words before a sum make it the result of a reckoning."""
    so = _SO.search(view.folded, max(low, start - NEAR), start)
    return so is not None or is_on_a_base(view, low, start)


def is_on_a_base(view: View, low: int, start: int) -> bool:
    """Whether a sum is what a base comes to that is told before it: "23 € par jour, 2 070 €"."""
    hit = _ON_A_BASE.search(view.folded, low, start)
    if hit is not None and hit[0].endswith("total de "):  # wages and rents have totals too
        return _HARMED.search(view.folded, low, start) is not None
    return hit is not None


def comes_to(view: View, low: int, start: int, end: int) -> bool:
    """Whether a sum is what a post of damage comes to, or what the parties agree it is."""
    if post_before(view, low, start) is None:
        return False
    agreed = _AGREED.search(view.folded, max(low, start - AGREED), end + NEAR)
    return view.folded.endswith("soit ", low, start) or agreed is not None


def equals(view: View, start: int) -> bool:
    """Whether a sum is what a reckoning comes to below a post of damage."""
    return is_result(view, start) and post_before(view, max(0, start - POST), start) is not None
