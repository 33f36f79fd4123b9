"""Where what is asked or ordered ends: before the words that lead on to what is told next."""

from functools import cache

from arret_extract.matching.rules import Rule, rule
from arret_extract.text import View

# How many such words stand behind one another ("et, à titre subsidiaire, la"), and how far back.
_MOST = 6
_REACH = 130


@cache
def _rules() -> tuple[Rule, Rule]:
    return rule("provisions", "leads_on"), rule("provisions", "joins_on")


def told_to(view: View, start: int, end: int) -> int:
    """The end of a claim or a provision, in positions of the view, without what leads on."""
    for _ in range(_MOST):
        low = max(start, end - _REACH)
        leads, joins = _rules()
        hit = leads.pattern.search(view.folded[low:end]) or joins.pattern.search(
            view.plain[low:end]
        )
        if hit is None or low + hit.start() <= start:
            break
        end = low + hit.start()
        points = view.plain.find("...", max(start, end - 2), end + 3)
        end = points + 3 if points >= 0 else end
    return end
