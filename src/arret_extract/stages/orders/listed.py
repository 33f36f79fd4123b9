"""Whom sums go to that stand under names: "- M. A : 500 €", "1°/ Pour Mme B : - la somme de…"."""

from collections.abc import Callable, Iterator

from arret_extract.mentions.called import Ids, Mention
from arret_extract.stages.orders.cues import cue
from arret_extract.text import View

# How long the beginning of an item before a name may be.
ITEM = 40


def under_names(
    view: View,
    mentions: Callable[[int, int], Iterator[Mention]],
    start: int,
    spans: list[tuple[int, int]],
    payers: Ids,
) -> list[Ids]:
    """Those whose names the sums of a clause stand under; [] where the first stands under none.

    `spans` are those of the sums, `start` is where the words before the first begin. A sum under
    no name goes where the one before it went.
    """
    before, behind = (cue(r) for r in ("item_name", "item_named"))
    found: list[Ids] = []
    last = start
    for first, end in spans:
        ids: Ids = ()
        for mention in mentions(last, first):
            begins = before.search(view.plain, max(start, mention.start - ITEM), mention.start)
            if begins and behind.match(view.plain, mention.end, first + 1):
                ids = tuple(i for i in mention.party_ids if i not in payers) or ids
        if not (ids or found):
            return []
        found.append(ids or found[-1])
        last = end
    return found
