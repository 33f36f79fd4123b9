"""Headers whose summary column a scanner printed into the lines of the column beside it.

"APPELANT : R.G. 01/1111 / Monsieur A Magistrat Rédacteur : / né le … TRIBUNAL DE GRANDE / … C/ B":
the number, the first judge and the names of the sides, "A C/ B", stand among the lines that name
the first side. Who is a party there is said more of than a name.
"""

import re

from arret_extract.stages.parties.cues import Cue
from arret_extract.stages.parties.entry import Entry
from arret_extract.text import View, fold

_COLUMN = re.compile(
    r"magistrat redacteur|\b[a-z]{3,20}/[a-z]{2}\b|\b(?:r\.? ?g|arret n)\b[^\n\f]{0,16}\d"
)
_JUDGE = re.compile(
    r"\btribunal d(?:e\b|')(?<!jugement du tribunal de)(?<!decision du tribunal de)"
)
_VERSUS = re.compile(r"\bc/")
# What is said of a party behind its name.
_PLACE = r"\d|residence|chemin|rue |avenue|route|place|mas |lieu|quartier"
_SAID = re.compile(
    rf"\W{{0,3}}(?:nee? |demeurant|domicili|prise? en|dont le|agissant|represent|{_PLACE}|"
    rf"[^\n\f]{{0,40}}[\n\f]\W{{0,3}}(?:nee? |{_PLACE}))"
)
# A clerk's mark: "Mme ROC/SD".
_MARK = re.compile(r" ?/[A-Z]{2}\b")


def without_summary(view: View, found: list[Entry], headings: list[Cue]) -> list[Entry]:
    """Entries without those that only the summary column names; all, where there is none."""
    edges = _edges(view, headings)
    if edges is None:
        return found
    start, versus, end = edges
    kept: list[Entry] = []
    for entry in found:
        name = entry.name
        inside = start <= name.start < end
        bare = name.civility is None and name.legal_form is None and name.start == name.name.start
        said = _SAID.match(view.folded, name.end) is not None
        of_column = (bare or name.start > versus) and not said
        if inside and (of_column or _MARK.match(view.plain, name.end)):
            if kept:
                kept[-1].counsel += entry.counsel
            continue
        kept.append(entry)
    return kept


def _edges(view: View, headings: list[Cue]) -> tuple[int, int, int] | None:
    """Where the first side begins, where "C/" stands in it, and where the other one begins."""
    sides = [c for c in headings if fold(c.match["role"]).startswith(("appelant", "intime"))]
    if len(sides) < 2 or fold(sides[0].match["role"])[:3] == fold(sides[-1].match["role"])[:3]:
        return None
    first = sides[0]
    other = next(c for c in sides if fold(c.match["role"])[:3] != fold(first.match["role"])[:3])
    versus = _VERSUS.search(view.folded, first.end, other.start)
    if versus is None or not _COLUMN.search(view.folded, max(0, first.start - 30), other.start):
        return None
    if _JUDGE.search(view.folded, first.end, other.start) is None:
        return None
    return first.start, versus.start(), other.start
