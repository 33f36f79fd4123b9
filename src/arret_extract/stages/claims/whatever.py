"""Costs at the end of what a party asks are asked whatever is granted of the rest."""

from dataclasses import replace

from arret_extract.matching.rules import rule
from arret_extract.stages.claims.rows import Draft
from arret_extract.text import View

_SUBSIDIARY = ("subsidiaire", "infiniment_subsidiaire")
# How long the words of an item may be before the costs that it tells.
_ITEM = 90
_COSTS = ("article_700", "depens")


def whatever_is_granted(view: View, drafts: list[Draft]) -> list[Draft]:
    """The drafts of a plea, its last items on costs and enforcement as principal requests.

    "- à titre subsidiaire, réduire la somme, - condamner A aux dépens": where no words of rank
    lead them, an item parts them from the request before, and they are not asked above too.
    """
    place = len(drafts)
    while place and _closing(drafts[place - 1]):
        place -= 1
    if not 0 < place < len(drafts):
        return drafts
    before, first = drafts[place - 1], drafts[place]
    between = view.plain[max(before.start, first.start - _ITEM) : first.start]
    parted = any(mark in between for mark in ("\n", "\f", ";", " - "))
    ranks = rule("claims", "rank")
    end = drafts[-1].end
    if (
        not parted
        or next(ranks.scan(view, before.start, first.start), None)
        or next(ranks.scan(view, end, end + _ITEM), None)
    ):
        return drafts
    above = {(d.kind, d.head) for d in drafts[:place] if d.rank == "principal"}
    last = [
        d if (d.kind, d.head) in above else replace(d, rank="principal") for d in drafts[place:]
    ]
    return drafts[:place] + last


def _closing(draft: Draft) -> bool:
    """Whether a draft is of those that end a list, with a rank that they have of others."""
    closing = draft.head in _COSTS or draft.kind == "execution_provisoire"
    return closing and draft.rank in _SUBSIDIARY
