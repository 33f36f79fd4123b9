"""Which post of damage a sum is for, finer than its head."""

import re
from functools import cache

from arret_extract.rules import load_rules
from arret_extract.text import View


@cache
def _posts() -> re.Pattern[str]:
    """All posts as one alternation, a named group each."""
    return re.compile(
        "|".join(f"(?P<{r.id.removeprefix('posts.')}>{r.source})" for r in load_rules("posts"))
    )


def post_before(view: View, low: int, position: int) -> str | None:
    """The post named last before a position."""
    found = None
    for hit in _posts().finditer(view.folded, low, position):
        found = hit.lastgroup
    return found


def post_after(view: View, position: int, high: int) -> str | None:
    """The post named first after a position."""
    hit = _posts().search(view.folded, position, high)
    return hit.lastgroup if hit else None
