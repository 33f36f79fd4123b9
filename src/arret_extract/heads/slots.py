"""Where a common noun names what a sum is for (`patterns/heads_named.toml`).

"Les soins" or "le retard" tell of a thing; behind "pour" or "au titre de", as the label of a line
or as a title, or right before a sum, they are what the sum is for.
"""

import re
from functools import cache

from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import compile_source, read_data

# The file of such nouns, and how far before one the words stand that lead up to it.
NAMED = "heads_named"
LEAD = 60


# No one sum alone.
_ANY = -1


@cache
def _slot(part: str) -> re.Pattern[str]:
    data = read_data(NAMED)
    return compiled(compile_source(data["slot"][part], data["parts"]))


def leads_to(folded: str, start: int, end: int) -> int | None:
    """Where the sum begins that words between two positions are right before.

    -1 where they name what any sum near by is for, None where they only tell of a thing.
    """
    low = max(0, start - LEAD)
    if _slot("lead").search(folded, low, start):
        return _ANY
    if _slot("label").search(folded, low, start) and _slot("line").match(folded, end):
        return _ANY
    touch = _slot("touch").match(folded, end)
    return touch.start("sum") if touch else None
