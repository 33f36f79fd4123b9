"""What sums are for that are told in a row, and what they are for in another."""

import re

from arret_extract.heads.phrases import Reading, head_words
from arret_extract.heads.reach import AFTER, BEFORE, reach_after, reach_before
from arret_extract.text import View

# Sums that are told one behind another, and the words between what each is for.
_OF_RUN = re.compile(r"\d[\d.,]*+(?:\s\d{3}\b(?:,\d\d\b)?){0,3}")
_RUN = re.compile(
    rf"{_OF_RUN.pattern}\s?(?:€|euros?\b|f\b|francs?\b)?"
    rf"(?:(?:,|,? et)(?: de| celle de)? {_OF_RUN.pattern}\s?(?:€|euros?\b|f\b|francs?\b)?){{1,4}}"
)
_AND_OF = re.compile(
    r"[\w' -]{0,40}?(?:,|,? et|,? puis)"
    r"(?: (?:au titre|a titre|en reparation|pour|du fait))?"
    r"(?: (?:d[eu]s?|l[ae]s?|de la|sa|son|ses))?"
    r"[ ]?(?:d'|l'|de l')?"
)


def in_turn(view: View, start: int, end: int, floor: int, ceiling: int) -> Reading | None:
    """The head in its turn: "les sommes respectives de 500 € et 300 € au titre de A et de B"."""
    folded = view.folded
    low, high = max(floor, start - BEFORE), min(ceiling, end + AFTER)
    if folded.find("respectiv", max(0, start - BEFORE), high) < 0:
        return None
    for run in _RUN.finditer(folded, low, high):
        sums = [m.start() for m in _OF_RUN.finditer(folded, *run.span())]
        if not run.start() <= start < run.end() or start not in sums:
            continue
        last, _ = reach_after(view, run.end(), ceiling)
        behind = _series(view, head_words(view, run.end(), last))
        first, _ = reach_before(view, run.start(), floor)
        ahead = _series(view, head_words(view, first, run.start())[::-1])[::-1]
        told = next((r for r in (behind, ahead) if len(r) == len(sums)), None)
        return told[sums.index(start)] if told else None
    return None


def _series(view: View, readings: list[Reading]) -> list[Reading]:
    """Of some phrases the first and those that are joined to it, one by one."""
    found = readings[:1]
    for reading in readings[1:]:
        one, other = sorted((found[-1], reading), key=lambda r: r.start)
        if not _AND_OF.fullmatch(view.folded, one.end, other.start):
            break
        found.append(reading)
    return found
