"""The answers to requests to confirm or reverse the judgment, or a point of it."""

import re
from dataclasses import replace
from decimal import Decimal

from arret_extract.records import Amount, Claim, Order
from arret_extract.stages.outcomes.changes import SAVED, SAVING
from arret_extract.stages.outcomes.deferral import words
from arret_extract.stages.outcomes.docket import Answer, Docket
from arret_extract.stages.outcomes.matching import LATER, euros, faces, worth
from arret_extract.stages.outcomes.reasons import nearest_in_words, stems_of
from arret_extract.stages.outcomes.trust import Why, granted_by
from arret_extract.vocabulary import ALONE, Result

# The request is about a point of the judgment.
_POINT = re.compile(
    r"\ben ce qu|\b(?:sa|leur) mise\b|\b(?:sur|quant a|concernant|s'agissant)\b"
    r"|\bpour le surplus\b"
    r"|\b(?:confirm|infirm|reform)\w{1,5} (?:l[ae]s? |l')"
    r"(?!jugement|decision|ordonnance|arret|entier|sentence)"
)
_UPHELD, _REVERSED = ("confirmation",), ("infirmation", "annulation")
_VOID = re.compile(r"\b(?:nullite|annul\w{1,7})\b")
# Requests that tell who has won: not those about the judgment itself, nor what goes with them.
_ASIDE = frozenset({*_UPHELD, *_REVERSED, "depens", "recevabilite", "procedure", "expertise"})
# A sum that is to be changed is not confirmed.
_POINTED = re.compile(r"\b(?:sauf|porter|ramener|reduire|elever)\b")
_TOLD_IN_GENERAL = frozenset({"reversed", "reversed_in_part", "rest_of_judgment"})


def confirmation_of(docket: Docket, claim: Claim) -> Answer:
    """The answer to a request to confirm the judgment."""
    order = docket.first("confirmation")
    value = claim.value
    if docket.pending and not (docket.confirmed or docket.reversed):
        return docket.unreached(claim)
    nothing = Decimal("0.00") if value is not None else None
    if docket.confirmed and not docket.partly:
        return Answer("accueillie", order, value, "confirmed")
    if value is not None and (given := _given(docket, claim)):
        return given
    if docket.confirmed:
        return _point(docket, claim) or Answer(
            "partiellement_accueillie", order, value, "confirmed_in_part"
        )
    reversal = docket.first("infirmation", "annulation")
    if value is None and _leaves_a_part(docket):
        return _point(docket, claim) or Answer(
            "partiellement_accueillie", reversal, None, "confirmed_in_part"
        )
    return Answer("rejetee", reversal, nothing, "not_confirmed")


def _leaves_a_part(docket: Docket) -> bool:
    """Whether the court reverses a judgment in part, or but for a part."""
    if docket.ruling.decision.outcome == "infirmation_partielle":
        return True
    reversals = (words(docket.ruling, o, SAVED) for o in docket.orders if o.kind in _REVERSED)
    return any(SAVING.search(said) for said in reversals)


def _given(docket: Docket, claim: Claim) -> Answer | None:
    """The answer to a sum that was to be confirmed: the court orders it itself, or leaves it."""
    new = [o for o in docket.sums if o.head == claim.head and faces(claim, o)]
    for order in new:
        if worth(order) == worth(claim):
            return Answer("accueillie", order, order.value, granted_by(claim, order))
    kept = docket.first("confirmation")
    if kept is None or _POINTED.search(words(docket.ruling, claim)):
        return None
    if raised := [o for o in docket.sums if o.head == claim.head and _pays_more(claim, o)]:
        return Answer("rejetee", raised[0], Decimal("0.00"), "not_confirmed")
    name = docket.labels.of(claim)
    touched = name & docket.changes.changed - docket.changes.kept
    if touched or any(not name or name & docket.labels.of(o) for o in new):
        return None
    return Answer("accueillie", kept, claim.value, "confirmed_in_part")


def _pays_more(claim: Claim, order: Order) -> bool:
    """Whether who wants a sum upheld that he owes is made to pay those it is owed to more."""
    owes = set(claim.claimant_ids) & set(order.payer_ids)
    owed = set(claim.against_ids) & set(order.payee_ids)
    return bool(owes and owed) and claim.head not in ALONE and worth(order) > worth(claim)


def reversal_of(docket: Docket, claim: Claim) -> Answer:
    """The answer to a request to reverse or annul the judgment."""
    order = docket.first("infirmation", "annulation", "confirmation")
    if claim.kind == "annulation" and (
        told := _voided(docket, claim) or _kept_valid(docket, claim)
    ):
        return told
    if docket.reversed and not (docket.confirmed or _leaves_a_part(docket)):
        return Answer("accueillie", order, None, "reversed")
    if docket.reversed or docket.partly:
        return _point(docket, claim) or Answer(
            "partiellement_accueillie", order, None, "reversed_in_part"
        )
    return Answer("rejetee", order, None, "not_reversed")


def _voided(docket: Docket, claim: Claim) -> Answer | None:
    """The answer to one of several requests to annul: the order that annuls, or not, what it names.

    None where no order is more like it than the others.
    """
    refusals = [o for o in docket.refusals.naming(claim) if _VOID.search(words(docket.ruling, o))]
    told = [o for o in docket.orders if o.kind == "annulation"] + refusals
    if not refusals or len(told) < 2:
        return None
    asked = stems_of(words(docket.ruling, claim)) - docket.reasons.stems
    alike = [len(asked & stems_of(words(docket.ruling, o))) for o in told]
    best = [o for o, n in zip(told, alike, strict=True) if n == max(alike)]
    best = [o for o in best if o.order_id not in docket.used] or best
    if not max(alike) or len(best) > 1:
        return None
    docket.used.add(best[0].order_id)
    if best[0] in refusals:
        return Answer("rejetee", best[0], None, "refused_by_head")
    return Answer("accueillie", best[0], None, "same_kind")


def _kept_valid(docket: Docket, claim: Claim) -> Answer | None:
    """The answer to a request to annul, by an order that names what is void or is not."""
    for order in docket.orders:
        void = order.kind == "annulation" and "jugement" not in words(docket.ruling, order)
        if void and docket.reasons.alike(claim, order, firm=True):
            return Answer("accueillie", order, None, "same_kind")
    for order in docket.refusals.naming(claim):
        if _VOID.search(words(docket.ruling, order)):
            return Answer("rejetee", order, None, "refused_by_head")
    return None


def lose_reversals(docket: Docket) -> None:
    """Refuse the reversal asked by those who lost: others wanted it too, and won it."""
    for claim in docket.claims:
        answer = docket.found[claim.claim_id]
        if claim.kind in _REVERSED and answer.why in _TOLD_IN_GENERAL and _lost(docket, claim):
            docket.found[claim.claim_id] = replace(
                answer, result="rejetee", why="reversed_for_others"
            )


def _lost(docket: Docket, claim: Claim) -> bool:
    """Whether those who ask a reversal lose all else, and others who ask it have what they ask."""
    asks, owed = set(claim.claimant_ids), set(claim.against_ids)
    if _paid(docket, claim):
        return False
    own = [c for c in docket.claims if set(c.claimant_ids) & asks]
    theirs = [c for c in docket.claims if set(c.claimant_ids) & owed and c not in own]
    if not any(c.kind in _REVERSED or _by_new_order(docket, c) for c in theirs):
        return False
    if _only_more(docket, asks) and any(c.kind in _REVERSED for c in theirs):
        return True
    won = _fared(docket, theirs) - {"rejetee", "sans_objet"}
    return bool(won) and _fared(docket, own) == {"rejetee"}


def _only_more(docket: Docket, payers: set[int]) -> bool:
    """Whether this court orders nothing but that some parties pay, and not less than before."""
    new = [o for o in docket.sums if o.head not in ALONE]
    told = (s for s in docket.ruling.sections if s.kind in ("facts", "moyens"))
    places = {s.section_id for s in told}
    before = [
        a
        for a in docket.ruling.amounts
        if a.role == "premiere_instance" and a.value is not None and a.section_id in places
    ]
    return bool(new) and all(
        set(o.payer_ids) & payers and not any(_lowers(docket, o, a) for a in before) for o in new
    )


def _lowers(docket: Docket, order: Order, before: Amount) -> bool:
    """Whether an order may be for what the first judge granted, and grants no more."""
    assert before.value is not None
    name, told = docket.labels.of(order), docket.labels.name(before.amount_id)
    same = not (name and told) or bool(name & told)
    return same and euros(before.value, before.currency) >= worth(order)


def _by_new_order(docket: Docket, claim: Claim) -> bool:
    """Whether this court itself grants what a claim asks."""
    answer = docket.found[claim.claim_id]
    return (
        claim.head not in ALONE
        and answer.result in ("accueillie", "partiellement_accueillie")
        and answer.order is not None
        and answer.order.kind in ("condamnation", "fixation", "constat")
    )


def _fared(docket: Docket, claims: list[Claim]) -> set[Result]:
    """What became of requests about the merits."""
    merits = (c for c in claims if c.kind not in _ASIDE and c.head not in ALONE)
    return {docket.found[c.claim_id].result for c in merits if c.claim_rank not in LATER}


def _paid(docket: Docket, claim: Claim) -> bool:
    """Whether this court itself has those paid who ask, but for costs."""
    asks = set(claim.claimant_ids)
    return any(set(o.payee_ids) & asks and o.head not in ALONE for o in docket.sums)


def _point(docket: Docket, claim: Claim) -> Answer | None:
    """The answer to a request about a point that the court leaves, or changes, by its words."""
    said = words(docket.ruling, claim)
    saving = SAVING.search(said) if claim.kind == "confirmation" and docket.reversed else None
    if saving is not None:
        left = docket.changes.of(said[saving.start() :]) & docket.changes.changed
        if not 2 * len(left) >= len(docket.changes.changed) > 0:
            said = said[: saving.start()]  # more is changed than was left out
    asked = docket.changes.of(said)
    if claim.value is not None or not asked or not _POINT.search(said):
        return None
    keeps = docket.changes.keeps(asked)
    told = docket.changes.names(asked) is not None
    if keeps is None or (
        claim.kind != "confirmation" and not (keeps or told or _paid(docket, claim))
    ):
        return None
    kinds = _UPHELD if keeps else _REVERSED
    alike = [o for o in docket.orders if o.kind in kinds]
    order = nearest_in_words(docket.ruling, asked, alike)
    result: Result = "accueillie" if keeps is (claim.kind == "confirmation") else "rejetee"
    why: Why = "same_kind" if told else "rest_of_judgment"
    return Answer(result, order or docket.first(*_UPHELD, *_REVERSED), None, why)
