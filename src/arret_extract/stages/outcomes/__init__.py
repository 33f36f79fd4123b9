"""Stage: the answer to each claim, then from claims and orders the role and head of every sum."""

from arret_extract.ruling import Ruling
from arret_extract.stages.outcomes.granted import lower_outcome
from arret_extract.stages.outcomes.roles import (
    give_roles,
    share_heads,
    share_rates,
    share_roles,
    share_terms,
)
from arret_extract.stages.outcomes.rows import add_outcomes
from arret_extract.stages.outcomes.terms import share_reckonings


def add_rows(ruling: Ruling) -> None:
    """Add a row to `outcomes` for every claim; give every row of `amounts` its role and head."""
    give_roles(ruling)
    share_roles(ruling)
    share_rates(ruling)
    share_reckonings(ruling)
    share_heads(ruling)
    share_terms(ruling)
    add_outcomes(ruling)
    lower_outcome(ruling)
