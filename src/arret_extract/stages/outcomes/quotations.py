"""Where reasons quote the judgment under review, and where the court speaks for itself again."""

import re

from arret_extract.matching.compiling import compiled
from arret_extract.stages.outcomes.frames import governs
from arret_extract.text import View

QUOTES = compiled(
    r"\ben ce qu'(?:il|elle) (?:(?:a|avait|les a|l'a)\b"
    r"|(?:condamn|allou|accord|fix|ordonn|limit|debout|rejett)e\b)"
)
_QUOTED = compiled(QUOTES.pattern + r"[^;\f]{0,660}$")
# The court speaks for itself again.
OWN_WORDS = compiled(
    r"\b(?:attendu|considerant|convien\w{1,3}|il y a lieu|l'equite|y ajoutant|sera|seront|il est"
    r"|la cour)\b"
)
# "- Condamné M. A à payer": a participle opens an item of the judgment under review.
_JUDGED_ITEM = re.compile(
    r"\s?[-*•—]?\s?(?:Condamné|Débouté|Alloué|Accordé|Ordonné|(?:Fixé|[ÉE]valué)(?= (?:l|à la)))"
    r"e?s?\s(?!(?:aux|à tous les|en tous les) (?:entiers )?dépens,)"
)


def quotes_judgment(view: View, low: int, start: int) -> bool:
    """Whether the words up to a sum quote the judgment under review, or list what it orders."""
    quoted = None
    if view.folded.find("en ce qu'", max(0, start - 700), start) >= 0:
        quoted = _QUOTED.search(view.folded, max(0, start - 700), start)
    if quoted and not OWN_WORDS.search(quoted[0]):
        return quoted.start() >= low or not governs(view, low, start)
    return _JUDGED_ITEM.match(view.plain, low, start) is not None
