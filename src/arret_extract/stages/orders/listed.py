"""Whom sums go to that stand by names: "- M. A : 500 €", "1°/ Pour Mme B : - …", "500 € pour C"."""

import re
from collections.abc import Callable, Iterator

from arret_extract.mentions.called import Ids, Mention, ids_of
from arret_extract.mentions.standing import runs
from arret_extract.stages.orders.cues import cue
from arret_extract.text import View

# How long the beginning of an item before a name may be.
ITEM = 40
# Between a sum and the name of whom it is for; the sum may stand in words too.
_FOR = re.compile(
    r"[\s)]{0,3}(?:\([^()\n]{3,80}\)\s?)?,?\spour\s(?:(?!d[eu]s?\s)[\w.']{1,14}\s){0,3}"
)
# How far behind those words others may be joined to the first name.
_REACH = 160


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


def for_whom(view: View, mentions: Callable[[int, int], Iterator[Mention]], end: int) -> Ids:
    """Those named behind the end of a sum that it is for: "500 € pour M. A et Mme B"."""
    told = _FOR.match(view.plain, end)
    named = list(mentions(told.start(), told.end() + _REACH)) if told else []
    if told is None or not named or named[0].start > told.end() + len("l'"):
        return ()
    return ids_of(runs(view.folded, named)[0])
