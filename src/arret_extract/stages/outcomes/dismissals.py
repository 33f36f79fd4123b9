"""The answers to requests to dismiss what the other side asks: they fare as those claims do not."""

import re
from dataclasses import replace

from arret_extract.matching.compiling import compiled
from arret_extract.records import Claim, Order
from arret_extract.stages.outcomes.deferral import words
from arret_extract.stages.outcomes.docket import Answer, Docket
from arret_extract.stages.outcomes.matching import LATER, faces
from arret_extract.stages.outcomes.reasons import stems_of
from arret_extract.vocabulary import ALONE, Result

# The measures that a request to dismiss may name.
_NAMED: dict[str, str] = {
    "expulsion": "expuls",
    "expertise": "expert",
    "resiliation": "resili",
    "execution_provisoire": "execution provisoire",
}
_LESS = compiled(
    r"\b(?:redui(?:re|t|ra)|ramener|moderer)\b[^;]{0,90}\b(?:indemni|demande|somme|montant"
    r"|prejudice"
    r"|pretention|dommages|clause|penalite|reclame)|\bplus justes? proportions?\b"
)
# What is granted besides sums.
_MERITS = frozenset({"autre", "injonction", "resiliation", "expulsion", "annulation", "fixation"})
# Words of any request to dismiss.
_DISMISS = stems_of("rejeter debouter deboute titre ecarter formee formees")
# What is held void, and what somebody wants held valid.
_VAIN = re.compile(r"\b(?:nul(?:s|les?|lite)?|annul\w{1,7})\b|\bdeclar\w{1,3} sans effet\b")
_VALID = re.compile(r"\bvali(?:d(?:er|ation|ite|es?)|ables?)\b")
_GRANTED = frozenset({"accueillie", "partiellement_accueillie"})


def asks_less(docket: Docket, claim: Claim) -> bool:
    """Whether a claim is that the others have less than they ask."""
    return _LESS.search(words(docket.ruling, claim)) is not None


def voiding(docket: Docket, claim: Claim) -> Order | None:
    """The order that holds void what a claim wants held valid: a notice, a seizure."""
    if not _VALID.search(words(docket.ruling, claim)):
        return None
    for order in docket.orders:
        voids = order.kind not in ("rejet", "irrecevabilite") and faces(claim, order)
        voids = voids and _VAIN.search(words(docket.ruling, order)) is not None
        if voids and docket.reasons.alike(claim, order, firm=True):
            return order
    return None


def dismissal_of(docket: Docket, claim: Claim) -> Answer:
    """The answer to a request to dismiss the other side's claims."""
    refusals = docket.refusals
    if claim.claim_rank in LATER and _barred(docket, claim):
        return Answer("sans_objet", None, None, "not_reached")
    if (whole := refusals.as_asked(claim)) is not None:
        return Answer("accueillie", whole, None, "dismissed_as_asked")
    if (spared := refusals.sparing(claim)) is not None and claim.head is None:
        return Answer("accueillie", spared, None, "dismissed_as_asked")
    for other in refusals.of_others(claim):
        if docket.reasons.alike(claim, other, firm=True) and not refusals.is_rest(other):
            return Answer("accueillie", other, None, "dismissed_as_asked")
    if docket.partly and (told := _point_of_judgment(docket, claim)) is not None:
        return told
    facing = set(_facing(docket, claim))
    if facing == {"sans_objet"} and (docket.pending or claim.head is not None):
        return docket.unreached(claim)
    if "partiellement_accueillie" in facing and asks_less(docket, claim):
        return Answer("accueillie", None, None, "facing_in_part")
    if not facing and docket.upheld_against(claim):
        return docket.refused(claim)
    if not facing & _GRANTED and (kept := _kept_pension(docket, claim)) is not None:
        return Answer("rejetee", kept, None, "refused_by_confirmation")
    if not facing & _GRANTED and _pays_them(docket, claim):
        return Answer("partiellement_accueillie", None, None, "facing_in_part")
    if not facing & _GRANTED:
        return Answer("accueillie", docket.first("rejet", "confirmation"), None, "facing_lost")
    # Who wants one thing refused has lost where it is granted, be it for less.
    if "rejetee" in facing or ("partiellement_accueillie" in facing and claim.head is None):
        # "Rejette le surplus" answers all parties at once: it is no answer to this request.
        kept = docket.first("confirmation")
        return Answer("partiellement_accueillie", kept, None, "facing_in_part")
    return Answer("rejetee", None, None, "facing_won")


def _pays_them(docket: Docket, claim: Claim) -> bool:
    """Whether those who want all that the others ask dismissed are made to pay them."""
    asks, others = set(claim.claimant_ids), set(claim.against_ids)
    if claim.head is not None or _measures(docket, claim):
        return False
    return any(
        o.head not in ALONE and set(o.payer_ids) & asks and set(o.payee_ids) & others
        for o in docket.sums
    )


def _kept_pension(docket: Docket, claim: Claim) -> Order | None:
    """The order that leaves a pension of the first judge which its debtor wants refused.

    Who asked more of it, and lost, keeps what the judgment gave.
    """
    if claim.head != "pension" or not (docket.confirmed and docket.appeals(claim)):
        return None
    before = [a for a in docket.ruling.amounts if a.role == "premiere_instance"]
    new = any(o.head == "pension" for o in docket.sums)
    judged = any(a.head == "pension" for a in before)
    return docket.first("confirmation") if judged and not new else None


def _point_of_judgment(docket: Docket, claim: Claim) -> Answer | None:
    """The answer to a request to dismiss what the first judge granted, and nobody asks anew."""
    others = (c for c in docket.claims if set(c.claimant_ids) & set(claim.against_ids))
    if claim.head is None or any(c.head == claim.head for c in others):
        return None
    keeps = docket.changes.keeps(docket.changes.of(words(docket.ruling, claim)) - _DISMISS)
    if keeps is None:
        return None
    if keeps:
        return Answer("rejetee", docket.first("confirmation"), None, "facing_won")
    return Answer("accueillie", docket.first("infirmation", "annulation"), None, "facing_lost")


def _measures(docket: Docket, claim: Claim) -> list[str]:
    """The measures that a request to dismiss names."""
    said = words(docket.ruling, claim)
    return [kind for kind, stem in _NAMED.items() if stem in said]


def _barred(docket: Docket, claim: Claim) -> bool:
    """Whether those who want the others dismissed have first had them held inadmissible."""
    return _measures(docket, claim) == [] and any(
        c.kind == "irrecevabilite"
        and c.claimant_ids == claim.claimant_ids
        and set(c.against_ids) & set(claim.against_ids)
        and docket.found[c.claim_id].result == "accueillie"
        for c in docket.claims
    )


def _as_to(party_ids: set[int], claim: Claim, answer: Answer) -> Answer:
    """What an answer is to some of those whom a claim is aimed at: others alone may be charged."""
    payers = set(answer.order.payer_ids) if answer.order is not None else set()
    spared = payers and not payers & party_ids and party_ids <= set(claim.against_ids)
    if answer.result not in _GRANTED or claim.kind != "condamnation" or not spared:
        return answer
    return replace(answer, result="rejetee")


def _facing(docket: Docket, claim: Claim) -> list[Result]:
    """What became of the claims that a request to dismiss is aimed at."""
    asks = set(claim.claimant_ids)
    found = {i: _as_to(asks, docket.claim(i), answer) for i, answer in docket.found.items()}
    theirs = [
        c
        for c in docket.claims
        if set(c.claimant_ids) & set(claim.against_ids)
        and c.kind != "rejet"
        and c.claim_id in found
    ]
    # What is to be fixed against a debtor is for his liquidator to have dismissed.
    against = [c for c in theirs if not c.against_ids or set(c.against_ids) & asks]
    if all(c.head in ALONE or c.kind == "execution_provisoire" for c in against):
        against += [c for c in theirs if c.kind == "fixation" and c not in against]
    if claim.head is not None and (same := [c for c in against if c.head == claim.head]):
        return [found[c.claim_id].result for c in same]
    measures = _measures(docket, claim)
    if named := [c for c in against if c.kind in measures]:
        return [found[c.claim_id].result for c in named]
    # Sums that come back by law are neither granted nor refused.
    sums = [
        found[c.claim_id].result
        for c in against
        if c.value is not None and c.head not in ALONE and found[c.claim_id].why != "left_open"
    ]
    if sums and (claim.head is not None or "rejetee" not in sums or set(sums) & _GRANTED):
        return sums
    # An appellant wants what the respondent won before dismissed too.
    kept = {"confirmation"} if docket.confirmed and docket.appeals(claim) else set()
    if sums:
        others = [
            found[c.claim_id].result
            for c in against
            if c.value is None and c.kind in _MERITS | kept and c.head not in ALONE
        ]
        return sums + others
    aside = {"depens", "constat", "recevabilite", "confirmation"} - kept
    return [
        found[c.claim_id].result
        for c in against
        if c.kind not in aside and c.head not in ("article_700", "depens")
    ]
