"""The words by which reasons refuse a sum: it was asked, and is not granted."""

import re

from arret_extract.matching.compiling import compiled

# "Le tribunal a débouté M. A de sa demande de 500 euros": the sum was asked of that judge.
REFUSED_THERE = re.compile(
    r"\bdeboute[es]{0,2} (?:[^;.\d]|\bm\.){0,80}? de (?:sa|ses|leurs?|la|toutes ses)"
    r" (?:demandes?|reclamations?|pretentions?)\b[^;.\d]{0,60}$"
)
# The court grants it or something else behind.
_GRANTS = (
    r"mais|seront?|sera|devr(?:a|ont)|doi(?:t|vent)|devant|lequel|laquelle"
    r"|convient|et (?:il|elle)s?"
)
# "Il n'y a pas lieu d'allouer": what is refused was asked.
REFUSES = compiled(
    r"\b(?:n'y a (?:\w{3,8} )?pas lieu (?:(?:\w{2,12} ){1,3})?(?:de(?: lui| leur)?|d')"
    r"|ne (?:saurait|peut|pourra|sera|seront)"
    r" (?:\w{3,14} ){0,2}(?:etre )?) ?"
    r"(?:allou|accord|octroy|fix|condamn|accueilli|(?:port|elev|majorer)"
    r"|(?:fait|faire) droit)"
    rf"(?:(?!\b(?:que|{_GRANTS})\b)[^;.]|\bm\.){{0,160}}$"
    r"|\bne (?:saurait|peut|pourra) (?:\w{3,14} ){0,2}pretendre a(?:ux?)?\b"
    rf"(?:(?!\b(?:plus|superieure?s?|excedant|au-dela|seulement|{_GRANTS})\b)[^;.]|\bm\.){{0,160}}$"
)
DISMISSED = re.compile(
    r"[^;.\d]{0,30}? (?:sera|seront|doi(?:t|vent) etre|est|sont) (?:rejete|ecarte|prematur)"
)
