"""The orders of a clause on the costs, and the sums that are those of the costs."""

from arret_extract.grammar.provisions import Clause
from arret_extract.heads import head_of
from arret_extract.stages.orders.cues import cue
from arret_extract.stages.orders.drafts import Draft
from arret_extract.stages.orders.named import Named
from arret_extract.stages.orders.sums import PlacedSum, Sums
from arret_extract.text import View

# Verbs that only count what was said before who pays.
COUNTING = ("liquider", "taxer")
# How far to trust who pays where a provision before says so.
CARRIED = 0.8


def sums_of_costs(
    view: View, sums: Sums, clause: Clause, ordered: list[PlacedSum]
) -> list[PlacedSum]:
    """Sums that are those of the costs: "aux dépens, liquidés à la somme de 70 €"."""
    costs = cue("costs").search(view.spaced, clause.start, clause.end)
    if costs is None:
        return []
    paying = cue("pay").search(view.spaced, clause.start, clause.end)
    found = []
    for placed in sums.between(costs.end(), clause.end):
        words = view.spaced[costs.end() : placed.start][-200:]
        if cue("share").match(view.spaced, placed.end) or sums.damaged(placed):
            continue
        if cue("costs_sum").search(words):
            found.append(placed)
        elif placed in ordered and not paying:
            head = head_of(view, placed.start, placed.end, costs.end(), clause.end)[0]
            found += [placed] if head in (None, "depens", "frais") else []
    return found


def costs_drafts(
    named: Named, clause: Clause, plain: Draft, ordered: list[PlacedSum], of_costs: list[PlacedSum]
) -> list[Draft]:
    """The orders of a clause on the costs, with their sum where it is given.

    A sum that another sentence gives is an order beside: "aux dépens. Frais de greffe : 70 €".
    """
    costs = cue("costs").search(named.ruling.view.spaced, clause.start, clause.end)
    if costs is None or plain.kind == "fixation":
        return []
    start = plain.start if not ordered or costs.start() < ordered[0].start else costs.start()
    plain = plain._replace(kind="depens", head="depens", start=start)
    if clause.verb in COUNTING:
        # The words only say how much: who pays was said before.
        plain = plain._replace(confidence=CARRIED)
    if not of_costs:
        return [plain]
    apart = [p for p in of_costs if _beside_costs(named.ruling.view, costs.end(), p.start)]
    of_costs = [p for p in of_costs if p not in apart] or of_costs
    if apart and apart != of_costs:
        told = [plain._replace(placed=p, start=p.start) for p in apart]
        return [plain._replace(placed=of_costs[0], end=of_costs[0].end), *told]
    # The whole is greater than its tax, or the cost of one writ.
    placed = max(of_costs, key=lambda p: p.amount.value or 0)
    end = named.sentence_end(costs.end(), clause.end)
    listed = named.ruling.view.spaced[costs.end() : end].rstrip().endswith(":")
    if placed.start < end or listed:
        return [plain._replace(placed=placed)]
    return [plain._replace(end=end), plain._replace(placed=placed, start=end)]


def _beside_costs(view: View, start: int, placed: int) -> bool:
    """Whether a sum counts the registry's costs beside those of a writ."""
    return bool(cue("and_registry").search(view.spaced, start, placed))
