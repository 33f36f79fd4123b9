"""What each kind of answer rests on, and how often an answer of that kind is right."""

from typing import Literal

from arret_extract.records import Claim, Order
from arret_extract.stages.outcomes.matching import between, faces, worth

# Read off an order or the reasons.
Read = Literal[
    "same_sum",
    "equal_sum",
    "equal_for_others",
    "costs_in_part",
    "less",
    "less_to_somebody",
    "less_of_kin",
    "headed",
    "granted_in_reasons",
    "refused_in_reasons",
    "refused_by_head",
    "refused_by_name",
    "bears_costs",
    "refused_with_all",
    "part_of_total",
    "added_up",
    "adds_up",
    "sum_of_heads",
    "offer_taken",
    "left_open",
    "lost_sum",
    "nothing_asked",
    "confirmed",
    "confirmed_in_part",
    "not_confirmed",
    "reversed",
    "reversed_in_part",
    "not_reversed",
    "measure",
    "same_kind",
    "costs_won",
    "costs_borne",
    "costs_kept",
    "pourvoi",
    "dismissed_as_asked",
]
# Told from what became of the rest.
Told = Literal[
    "judged_alike",
    "judged_less",
    "judged_as_a_whole",
    "not_in_the_sum",
    "makes_up_the_rest",
    "shared",
    "post_unsaid",
    "refused_by_confirmation",
    "refused_with_the_rest",
    "sum_of_the_rest",
    "unanswered",
    "offer_unsaid",
    "put_off",
    "not_reached",
    "costs_unsaid",
    "goes_with_sums",
    "upheld_in_reasons",
    "lost_with_sums",
    "facing_lost",
    "facing_in_part",
    "facing_won",
    "reversed_for_others",
    "unsaid_sum",
    "no_other_claim",
    "rest_of_judgment",
]
Why = Read | Told

TRUST: dict[Why, float] = {
    "same_sum": 0.92,
    "equal_sum": 0.75,
    "equal_for_others": 0.5,
    "costs_in_part": 0.92,
    "less": 0.92,
    "less_to_somebody": 0.5,
    "less_of_kin": 0.4,
    "headed": 0.75,
    "granted_in_reasons": 0.5,
    "refused_in_reasons": 0.6,
    "refused_by_head": 0.92,
    "refused_by_name": 0.92,
    "bears_costs": 0.92,
    "refused_with_all": 0.6,
    "part_of_total": 0.7,
    "added_up": 0.75,
    "adds_up": 0.75,
    "sum_of_heads": 0.5,
    "offer_taken": 0.55,
    "left_open": 0.5,
    "lost_sum": 0.5,
    "nothing_asked": 0.6,
    "confirmed": 0.7,
    "confirmed_in_part": 0.6,
    "not_confirmed": 0.65,
    "reversed": 0.55,
    "reversed_in_part": 0.6,
    "not_reversed": 0.65,
    "measure": 0.9,
    "same_kind": 0.65,
    "costs_won": 0.92,
    "costs_borne": 0.7,
    "costs_kept": 0.92,
    "pourvoi": 0.9,
    "dismissed_as_asked": 0.6,
    "judged_alike": 0.45,
    "judged_less": 0.4,
    "judged_as_a_whole": 0.5,
    "not_in_the_sum": 0.6,
    "makes_up_the_rest": 0.75,
    "shared": 0.3,
    "post_unsaid": 0.3,
    "refused_by_confirmation": 0.6,
    "refused_with_the_rest": 0.4,
    "sum_of_the_rest": 0.4,
    "unanswered": 0.35,
    "offer_unsaid": 0.5,
    "put_off": 0.5,
    "not_reached": 0.5,
    "costs_unsaid": 0.2,
    "goes_with_sums": 0.4,
    "upheld_in_reasons": 0.5,
    "lost_with_sums": 0.25,
    "facing_lost": 0.4,
    "facing_in_part": 0.35,
    "facing_won": 0.3,
    "reversed_for_others": 0.6,
    "unsaid_sum": 0.5,
    "no_other_claim": 0.4,
    "rest_of_judgment": 0.6,
}


def granted_by(claim: Claim, order: Order) -> Why:
    """How an order answers a claim: the same sum for the same is no chance."""
    same, equal = claim.head == order.head, worth(order) == worth(claim)
    if equal and not between(claim, order):
        return "equal_for_others"
    if equal:
        return "same_sum" if same and faces(claim, order) else "equal_sum"
    if same and claim.head == "article_700":
        return "costs_in_part"
    if same:
        return "less" if order.payee_ids and faces(claim, order) else "less_to_somebody"
    return "less_of_kin"
