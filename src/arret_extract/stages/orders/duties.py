"""What somebody is condemned to do beside paying: "à payer 500 € et à remettre les clés"."""

from arret_extract.grammar.provisions import Clause
from arret_extract.matching.rules import rule
from arret_extract.stages.orders.cues import cue
from arret_extract.stages.orders.drafts import Draft
from arret_extract.stages.orders.sums import Sums
from arret_extract.text import View
from arret_extract.vocabulary import OrderKind

# How far before a penalty's sum its name stands.
NEAR = 40


def duty(view: View, clause: Clause) -> tuple[int, int] | None:
    """Where a condemnation to pay tells what is to be done too, before or behind what is paid."""
    folded = view.spaced
    pay = cue("pay").search(folded, clause.verb_end, clause.end)
    if pay is None or clause.verb != "condamner":
        return None
    first = cue("duty").search(folded, clause.verb_end, pay.start())
    if first is not None:
        joined = folded.rfind(" et ", first.end(), pay.start())
        return (first.start(), joined) if pay.start() - joined < len(" et, ") + 1 else None
    behind = cue("and_duty").search(folded, pay.end(), clause.end)
    return (behind.start(), clause.end) if behind else None


def duty_draft(sums: Sums, view: View, plain: Draft, span: tuple[int, int]) -> Draft:
    """The order to do something, with the penalty that is told beside it."""
    start, end = span
    leaving = rule("kinds", "eviction").pattern.search(view.spaced, start, end)
    kind: OrderKind = "expulsion" if leaving else "injonction"
    draft = plain._replace(kind=kind, rule="orders.duty", start=start, end=end, in_solidum=False)
    for placed in sums.between(start, end):
        if "astreinte" in view.folded[max(start, placed.start - NEAR) : placed.start]:
            return draft._replace(placed=placed, head="astreinte")
    return draft
