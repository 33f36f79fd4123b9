"""Stage: what each party asks of this court, in its last submissions.

The pourvoi is itself a claim; elsewhere claims are read in the `moyens`, party by party.
"""

from arret_extract.records import Claim
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.cassation import cassation_drafts
from arret_extract.stages.claims.drafts import Drafter
from arret_extract.stages.claims.rows import Draft
from arret_extract.stages.claims.speech import Listener


def add_rows(ruling: Ruling) -> None:
    """Add a row to `claims` for every request and sum that a party asks of this court."""
    if ruling.decision.jurisdiction == "cassation":
        for draft in cassation_drafts(ruling):
            add_claim(ruling, draft)
        return
    listener, drafter = Listener(ruling), Drafter(ruling)
    for _, start, end in ruling.stretches("moyens"):
        for plea in listener.pleas(start, end):
            for draft in drafter.drafts(plea):
                add_claim(ruling, draft)


def add_claim(ruling: Ruling, draft: Draft) -> None:
    """Add a draft to `claims`."""
    span = ruling.view.span(draft.start, draft.end)
    amount = draft.amount
    ruling.add(
        Claim(
            claim_id=len(ruling.claims),
            claimant_ids=draft.claimant_ids,
            against_ids=draft.against_ids,
            kind=draft.kind,
            head=draft.head,
            amount_id=amount.amount_id if amount else None,
            value=amount.value if amount else None,
            currency=amount.currency if amount else None,
            claim_rank=draft.rank,
            start_char=span.start,
            end_char=span.end,
            confidence=draft.confidence,
        ),
        draft.rule,
    )
