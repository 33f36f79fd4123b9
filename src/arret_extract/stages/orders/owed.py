"""Who owes and who is owed a claim or a loss that is fixed."""

from arret_extract.mentions.called import Ids
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.stages.orders.cues import cue
from arret_extract.text import View


def of_claim(view: View, index: PartyIndex, start: int, end: int) -> tuple[Ids, Ids]:
    """Who owes and who is owed it, where the text between two positions says so."""
    folded = view.spaced
    if less := cue("less").search(folded, start, end):
        end = less.start()
    owing: dict[int, None] = {}
    owed: dict[int, None] = {}
    last = 0
    for mention in index.mentions(start, end):
        before = folded[start : mention.start]
        # "due par A à B", "que A doit à B"
        given = bool(owing) and cue("owed_to").match(folded, last, mention.end)
        owes = cue("owes").match(folded, mention.end, end)
        side = owing if not given and (owes or cue("owed_by").search(before)) else owed
        side.update(dict.fromkeys(mention.party_ids))
        last = mention.end
    return tuple(owing), tuple(i for i in owed if i not in owing)
