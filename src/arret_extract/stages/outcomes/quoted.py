"""The answers to claims whose very sum an order quotes to refuse it, or to put it off."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal
from operator import attrgetter

from arret_extract.matching.compiling import compiled
from arret_extract.records import Amount, Claim, Order
from arret_extract.stages.outcomes.deferral import words
from arret_extract.stages.outcomes.docket import Answer, Docket
from arret_extract.stages.outcomes.matching import between, worth
from arret_extract.stages.outcomes.reasons import nearest_in_words, stems_of
from arret_extract.vocabulary import ALONE

_START = attrgetter("start_char")
# What is asked stands before the sum: "déboute X de sa demande en paiement de la somme de…".
_ASKED = compiled(
    r"\b(?:demandes?|pretentions?|reclamations?|condamnation|paiement|action)\b[^;\n\f]{0,200}\Z"
)
# A sum that is not what is asked: its surplus, what it is to be reduced to, set off or paid later.
_ASIDE = compiled(
    r"\b(?:surplus|au[- ]dela|exced\w{1,6}|supplement\w{0,6}|complement\w{0,6}|redu\w{2,6}"
    r"|limit\w{1,6}|cantonn\w{1,6}|remise|delais?|dedu\w{2,6}|compens\w{1,6}|exoner\w{1,6}"
    r"|decharge\w{0,2}|mainlevee|saisies?|consign\w{1,7}|opposition|recours|sauf|provision"
    r"|contest\w{1,6}|nullite|inopposab\w{1,6})\b"
)
# What is refused is a defence, or what goes with a sum: not the sum.
_BESIDE = compiled(
    r"\b(?:fins? de non|exceptions?|moyens?|prescri\w{2,8}|forclu\w{1,4}|execution provisoire"
    r"|astreintes?|surs(?:is|eoir)|expertise"
    r"|(?:etre|voir) (?:\w{2,12} ){0,2}(?:garanti\w{0,2}|releve\w{0,3})"
    r"|(?<!dommages[ -])(?<!dommages et )interets? (?:au|de retard|legaux|moratoires"
    r"|contractuels|conventionnels|sur)|capitalis\w{3,6}|indexation|majoration)\b[^;]{0,200}\Z"
)
_PUTS_OFF = re.compile(r"\b(?:incompeten\w{1,3}|surs[eo]\w{1,5}|disjoi?\w{1,4}|renvo\w{1,4})\b")


def answer_quoted(docket: Docket) -> None:
    """Answer the claims whose sum an order refuses or puts off by quoting it."""
    for order in docket.orders:
        if order in docket.refusals.orders:
            answer = Answer("rejetee", order, Decimal("0.00"), "refused_by_head")
        elif order.kind == "procedure" and _PUTS_OFF.search(words(docket.ruling, order)):
            answer = Answer("sans_objet", order, None, "put_off")
        else:
            continue
        for amount in _quoted(docket, order):
            claim = _meant(docket, order, amount)
            if claim is not None:
                docket.found[claim.claim_id] = answer


def _quoted(docket: Docket, order: Order) -> Iterator[Amount]:
    """The sums asked that an order quotes."""
    view = docket.ruling.view
    start, end = view.at(order.start_char), view.at(order.end_char)
    if _ASIDE.search(view.folded, start, end):
        return
    amounts, refuses = docket.ruling.amounts, order.kind != "procedure"
    for amount in amounts[bisect_left(amounts, order.start_char, key=_START) :]:
        if amount.start_char >= order.end_char:
            break
        at = view.at(amount.start_char)
        aside = refuses and _BESIDE.search(view.folded, start, at)
        if amount.value and not aside and _ASKED.search(view.folded, start, at):
            yield amount


def _meant(docket: Docket, order: Order, amount: Amount) -> Claim | None:
    """The claim of a sum that an order quotes; of several, the one that is most in its words."""
    named = docket.refusals.named.get(order.order_id)
    open_claims = [
        c
        for c in docket.valued
        if c.claim_id not in docket.found
        and (c.value, c.currency) == (amount.value, amount.currency)
        and (not named or named & set(c.claimant_ids))
        and (c.head not in ALONE or c.head == order.head)
        and (order.head not in ALONE or c.head == order.head)
    ]
    granted = [o for o in docket.sums if any(_grants(o, c) for c in open_claims)]
    if len(open_claims) <= len(granted) or all(_has_less(docket, c) for c in open_claims):
        return None
    return nearest_in_words(docket.ruling, stems_of(words(docket.ruling, order)), open_claims)


def _grants(order: Order, claim: Claim) -> bool:
    """Whether an order grants the very sum of a claim to those who ask it."""
    return worth(order) == worth(claim) and between(claim, order) and order.head not in ALONE


def _has_less(docket: Docket, claim: Claim) -> bool:
    """Whether every sum asked as a claim is has one of its head that is granted."""
    asked = [c for c in docket.valued if c.head == claim.head and _same_sides(c, claim)]
    given = [o for o in docket.sums if o.head == claim.head and between(claim, o)]
    return len(asked) <= len(given) and any(worth(o) <= worth(claim) for o in given)


def _same_sides(one: Claim, other: Claim) -> bool:
    """Whether two claims are of the same parties, against the same."""
    return (one.claimant_ids, one.against_ids) == (other.claimant_ids, other.against_ids)
