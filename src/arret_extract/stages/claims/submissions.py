"""Whether a plea is told of submissions, which replace those before (article 768 CPC)."""

import re

from arret_extract.stages.claims.sentences import sentence_start
from arret_extract.stages.claims.speech import Plea
from arret_extract.text import View

_LAST = re.compile(r"\bdernier(?:e|es|s)? (?:conclusions|ecritures|etat|memoire)")
_SUBMITS = re.compile(
    r"\b(?:conclusions|ecritures|memoires?)\b(?! d'incident)[^;\n\f]{0,160}?"
    r"(?:\bn ?°|\brecapitul|\bdernier|\ben (?:reponse|replique)|\b(?:19|20)\d\d\b)"
    r"|\b(?:depos|signifi|notifi|verse)\w{1,4} [^;\n\f]{0,60}?"
    r"\b(?:conclusions|ecritures|memoires?)\b"
)
_ALSO = re.compile(r"\b(?:egalement|en outre|de plus|par ailleurs|aussi)\b")
_KEEPS = re.compile(
    r"\b(?:maint(?:ien|enu)|reiter|repren(?:d|nent|ant)|ajout|complet|actualis|addition)\w{0,6}\b"
)
_SUMMONS = re.compile(
    r"\b(?:par|dans|suivant|selon|aux termes d[eu']) ?(?:son |sa |leur |cette |l'|un |une )?"
    r"(?:acte d'huissier|acte introductif|exploit|assignation|requete|citation)\b"
)
_LATER = re.compile(r"\b(?:conclusions|ecritures|memoires?|dernier etat|jour fixe|appel)\b")
# How near to the verb of asking such words stand.
_MORE_NEAR = 30


def in_last(view: View, plea: Plea) -> bool:
    """Whether a plea is told of the last submissions, which replace those before."""
    start = sentence_start(view, plea.start - 1, 0)
    return _LAST.search(view.folded, start, plea.start) is not None


def submits(view: View, plea: Plea) -> bool:
    """Whether a plea is told of submissions filed at some date: "a déposé des conclusions n° 2".

    Those that answer a counterclaim may be told for what they add alone.
    """
    start = sentence_start(view, plea.start - 1, 0)
    if view.folded.find("reconventionnel", plea.start, plea.end) >= 0:
        return False
    return _SUBMITS.search(view.folded, start, plea.start) is not None


def more(view: View, plea: Plea) -> bool:
    """Whether a plea asks more than was told before: "demande également"."""
    return _ALSO.search(view.folded, max(0, plea.start - _MORE_NEAR), plea.start) is not None


def adds(view: View, plea: Plea) -> bool:
    """Whether what was asked before still is: "maintient ses demandes et sollicite"."""
    start = sentence_start(view, plea.start - 1, 0)
    end = min(plea.end, plea.start + _MORE_NEAR)
    return more(view, plea) or _KEEPS.search(view.folded, start, end) is not None


def summons(view: View, plea: Plea) -> bool:
    """Whether a plea is told of what the suit began with: "Par exploit du 3 mai, A demande"."""
    start = sentence_start(view, plea.start - 1, 0)
    begun = _SUMMONS.search(view.folded, start, plea.start)
    return begun is not None and _LATER.search(view.folded, start, plea.start) is None
