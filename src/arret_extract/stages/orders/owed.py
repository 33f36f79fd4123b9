"""Who owes and who is owed a claim or a loss that is fixed."""

from arret_extract.grammar.provisions import Clause
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
        if mention.start < last:
            continue  # in whose quality the one before owes
        before = folded[start : mention.start]
        # "due par A à B", "que A doit à B"
        given = bool(owing) and cue("owed_to").match(folded, last, mention.end)
        named = cue("name_ends").match(view.plain, mention.end, end)
        stop = named.end() if named else mention.end
        owes = cue("owes").match(folded, stop, end)
        side = owing if not given and (owes or cue("owed_by").search(before)) else owed
        side.update(dict.fromkeys(mention.party_ids))
        last = stop if owes else mention.end
    return tuple(owing), tuple(i for i in owed if i not in owing)


def owed_each(
    view: View, index: PartyIndex, clause: Clause, spans: list[tuple[int, int]], owed: Ids
) -> list[Ids]:
    """Who is owed each of several sums: one named behind each, or before each; else []."""
    edges = [clause.verb_end, *(at for span in spans for at in span), clause.end]
    for first in (2, 0):
        parts = [*zip(edges[first::2], edges[first + 1 :: 2], strict=False)][: len(spans)]
        found = [tuple(i for i in index.find(*part) if i in owed) for part in parts]
        apart = all(len(ids) == 1 for ids in found) and len({*found}) == len(spans)
        if apart and (first or all(_leads_to(view, index, *part) for part in parts[1:])):
            return found
    return []


def _leads_to(view: View, index: PartyIndex, start: int, end: int) -> bool:
    """Whether the words before a sum go from a name right to it: "celui de A à la somme de"."""
    *_, last = index.mentions(start, end)
    return cue("owed_then").match(view.spaced[last.end : end]) is not None
