"""Sums among reasons that another replaces, or that replace it, and what a unit is worth."""

import re

from arret_extract.matching.compiling import compiled
from arret_extract.stages.outcomes.cues import cue_at
from arret_extract.text import View
from arret_extract.vocabulary import AmountRole

# "L'indemnité doit être portée de 400 à 500 euros": what is changed, and what it is changed to.
_MOVES = (
    r"\b(?:sera|seront|doi(?:t|vent)|devra|devront|convient|lieu|cour|tribunal)\b"
    r"(?: [\w']{1,12}){0,4}? (?:port|ramen|elev|redui|augment)\w{1,5}\b[^;.\d]{0,80}?"
    r"\bde (?:la somme de )?"
)
_FROM = re.compile(_MOVES + "$")
_ONWARDS = re.compile(r"[^;.\d]{0,60}? a (?:la somme de |celle de )?\d")
_FROM_TO = re.compile(
    _MOVES + r"\d[\d., ]{0,14}(?:€|euros?|f\b|francs)?[^;.\d]{0,60}? a (?:la somme de |celle de )?$"
)
_TO = (" a ", " a la somme de ", " a celle de ")
# What is reckoned by the unit: "indemnisée à raison de 600 euros par mois, soit 1 800 euros".
_AT_A_RATE = re.compile(r"\ba raison d'?e (?:la somme de )?$")
_UNIT = re.compile(
    r"\s?(?:par|le|la|de l'|du|chaque|/) ?"
    r"(?:jour|mois|semaine|heure|point|an|annee|facture|m2)\w?\b"
)
# "100 euros par mois pendant seize mois, soit 1 600 euros".
_FOR_A_TIME = re.compile(
    r"\s?(?:par|/) ?(?:jour|mois|semaine|an)\b[^;.\d]{0,20}?"
    r" (?:pendant|durant|sur|depuis|x|pour la periode)\b[^;.]{0,80}?\bsoit\b[^;.\d]{0,40}\d"
)
_TO_PAY = compiled(r"\b(?:acquitt|liber|vers|regl|pay|delai|mensualit|rente|pension)\w{0,6}\b")
# How far back the words of a rate stand.
RATE = 30
# Within how many characters of a sum its unit begins.
UNIT = 6


def moved(
    view: View, low: int, start: int, end: int, *, appeal: bool
) -> tuple[AmountRole, str] | None:
    """The role of a sum by what was asked, is changed or is reckoned with it; None by none."""
    folded = view.folded
    if cue_at(view, "asked_label", low, start):
        return "demande", "roles.asked_label"
    if cue_at(view, "granted_label", low, start):
        return "alloue", "roles.granted_label"
    if "a raison d" in folded[max(low, start - RATE) : start]:
        by_unit = _AT_A_RATE.search(folded, low, start) and _UNIT.match(folded, end)
        if by_unit and not _TO_PAY.search(folded, low, start):
            return "fait", "roles.per_unit"
    timed = folded[end : end + UNIT].lstrip().startswith(("par ", "/"))
    if timed and _FOR_A_TIME.match(folded, end) and not _TO_PAY.search(folded, low, start):
        return "fait", "roles.per_unit"
    if (
        folded.endswith("de ", low, start)
        and _ONWARDS.match(folded, end)
        and _FROM.search(folded, low, start)
    ):
        return ("premiere_instance" if appeal else "fait"), "roles.changed"
    if folded.endswith(_TO, low, start) and _FROM_TO.search(folded, low, start):
        return "alloue", "roles.changed"
    return None
