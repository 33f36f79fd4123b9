"""The rows of `outcomes`, each with the words it was read from."""

from arret_extract.records import Claim, Outcome
from arret_extract.ruling import Ruling
from arret_extract.stages.outcomes.answers import answers_of
from arret_extract.stages.outcomes.docket import Answer
from arret_extract.stages.outcomes.matching import LATER
from arret_extract.stages.outcomes.trust import TRUST
from arret_extract.text import Span
from arret_extract.vocabulary import ALONE

# Claims below it were read in prose of several readings.
READ = 0.8
# Answers that the head of a sum gives, and how far they are trusted among several of that head.
_BY_HEAD = frozenset({"less", "refused_by_head"})
SEVERAL = 0.85


def add_outcomes(ruling: Ruling) -> None:
    """Add a row to `outcomes` for every claim."""
    answers = answers_of(ruling)
    duel = len(ruling.parties) == 2
    for claim in ruling.claims[: len(answers)]:
        answer = answers[claim.claim_id]
        ruling.add(
            Outcome(
                claim_id=claim.claim_id,
                order_id=answer.order.order_id if answer.order else None,
                result=answer.result,
                claimed=claim.value,
                awarded=answer.awarded,
                currency=claim.currency,
                confidence=min(_trust(claim, answer, duel=duel), _alone(ruling, claim, answer)),
            ),
            f"outcomes.{answer.why}",
            result=_read(ruling, answer),
        )


def _alone(ruling: Ruling, claim: Claim, answer: Answer) -> float:
    """How far an answer by the head alone is trusted where several sums are asked for it."""
    if claim.value is not None and claim.claim_rank in LATER:
        return SEVERAL  # what is asked first may be what was granted
    if answer.why not in _BY_HEAD or claim.value is None or claim.head in ALONE:
        return 1.0
    alike = [
        c
        for c in ruling.claims
        if c.value is not None and c.head == claim.head and c.claimant_ids == claim.claimant_ids
    ]
    return 1.0 if len(alike) == 1 else SEVERAL


def _trust(claim: Claim, answer: Answer, *, duel: bool) -> float:
    """How far to trust an outcome: no more than its claim, unless an order bears that out."""
    trust, order = TRUST[answer.why], answer.order
    if claim.value is None or order is None or order.value is None or claim.confidence < READ:
        return min(trust, claim.confidence)
    # An order between the very parties who ask and are asked; of several, one may be missing.
    paid = set(order.payee_ids) == set(claim.claimant_ids)
    borne_out = paid and set(order.payer_ids) == set(claim.against_ids)
    return trust if borne_out and duel else min(trust, claim.confidence)


def _read(ruling: Ruling, answer: Answer) -> Span | None:
    """Where an answer was read: in the reasons, in its order, else in the general dismissal."""
    if answer.read is not None:
        return ruling.view.span(*answer.read)
    order = answer.order
    if order is None and answer.result in ("rejetee", "partiellement_accueillie"):
        order = next((o for o in ruling.orders if o.kind == "rejet" and o.head is None), None)
    return Span(order.start_char, order.end_char) if order is not None else None
