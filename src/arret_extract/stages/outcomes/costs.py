"""The answers to claims for costs: they succeed when another does (article 696 CPC)."""

import re

from arret_extract.records import Claim, Order
from arret_extract.stages.outcomes.deferral import deferral, words
from arret_extract.stages.outcomes.docket import Answer, Docket
from arret_extract.vocabulary import ALONE, Result

# Who leaves costs to the court asks for no more than that it rules on them.
_AS_THE_LAW_HAS_IT = re.compile(
    r"\b(?:statuer (?:sur|quant aux)|ce que de droit)\b[^;.]{0,40}\bdepens\b"
)
# How far before its own words a claim for costs may begin.
BEFORE = 60
# How far behind it names the instance.
AFTER = 45
# Which costs are meant.
_INSTANCE = re.compile(r"\b(?:d'appel|premiere instance)\b")
_EACH_ITS_OWN = re.compile(
    r"\b(?:chaque partie|chacune? des parties|chacune?|les parties)\b[^.;]{0,60}"
    r"\b(?:conserv|gard|support)\w{0,7} (?:[\w']{1,12} ){0,4}(?:ses|leurs?|propres?)\b"
    r"|\b(?:chaque partie|chacune? des parties|chacune?)\b[^.;]{0,60}\b(?:conserv|gard|support)"
    r"|\blaiss\w{1,4}(?: a)? (?:aux parties|chacune?|chaque partie|leur charge)\b"
    r"|\bcompens\w{1,5} les depens\b|\bdepens compenses\b"
)
_FROM_ESTATE = re.compile(r"\bfrais (?:privilegies |generaux )?de partage\b")
_TOGETHER = re.compile(r"\b(?:solidair|in solidum|conjoint)")
# Of costs that are shared, each bears a part.
_SHARED = re.compile(r"\b(?:moitie|tiers|quarts?|parts? egales?|partag\w{1,5}|proportion)\b")


def costs_of(docket: Docket, claim: Claim) -> Answer:
    """Who bears the costs: a claim for them succeeds when another does (article 696 CPC)."""
    asks, owes = set(claim.claimant_ids), set(claim.against_ids)
    if (order := docket.refusals.by_head(claim)) and docket.refusals.named[order.order_id]:
        return Answer("rejetee", order, None, "costs_kept")
    orders = _costs_meant(docket, claim)
    if orders and _left_to_the_court(docket, claim):
        return Answer("accueillie", orders[0], None, "costs_borne")
    for order in orders:
        if _EACH_ITS_OWN.search(words(docket.ruling, order)):
            return _kept(docket, claim, order)
    payers = [(o, set(o.payer_ids)) for o in orders]
    kept = [o for o, pay in payers if pay & asks and not pay & owes]
    if not kept:
        if orders:
            part = _SHARED.search(words(docket.ruling, orders[0])) is not None
            part &= not (_says(docket, claim, _SHARED) or _of_partition(docket, claim))
            part |= _fewer(docket, claim, orders)
            result: Result = "partiellement_accueillie" if part else "accueillie"
            told = not part and _as_asked(docket, claim, orders)
            return Answer(result, orders[0], None, "costs_won" if told else "costs_borne")
    elif others := [o for o, pay in payers if pay and not pay & asks]:
        return Answer("partiellement_accueillie", others[0], None, "costs_borne")
    else:
        return _kept(docket, claim, kept[0])
    if docket.pending:
        return docket.unreached(claim)
    if (deferred := deferral(docket.ruling, docket.orders, claim)) is not None:
        return Answer("sans_objet", deferred, None, "put_off")
    return Answer("rejetee", None, None, "costs_unsaid")


def _kept(docket: Docket, claim: Claim, order: Order) -> Answer:
    """The answer to those who keep their costs: those before the first judge may be another's."""
    asked, told = (set(_INSTANCE.findall(words(docket.ruling, r, AFTER))) for r in (claim, order))
    granted = {"accueillie", "partiellement_accueillie"}
    paid = docket.upheld and any(
        c.claim_id in docket.found and docket.found[c.claim_id].result in granted
        for c in docket.valued
        if c.head not in ALONE and set(c.claimant_ids) & set(claim.claimant_ids)
    )
    part = paid and len(asked) > 1 and told == {"d'appel"}
    return Answer("partiellement_accueillie" if part else "rejetee", order, None, "costs_kept")


def _as_asked(docket: Docket, claim: Claim, orders: list[Order]) -> bool:
    """Whether one order has the very parties bear the costs, of the instances that were meant."""
    (order, *others) = orders
    asked, told = (set(_INSTANCE.findall(words(docket.ruling, r, AFTER))) for r in (claim, order))
    same = set(order.payer_ids) == set(claim.against_ids) and asked == told
    return same and not others and order.value is None


def _fewer(docket: Docket, claim: Claim, orders: list[Order]) -> bool:
    """Whether fewer bear the costs than those who were to bear them together."""
    owes = set(claim.against_ids)
    payers = {i for o in orders for i in o.payer_ids}
    return bool(payers) and payers < owes and _says(docket, claim, _TOGETHER)


def _costs_meant(docket: Docket, claim: Claim) -> list[Order]:
    """The orders for costs: those of the instance that a claim names, if it names one."""
    orders = [o for o in docket.orders if o.kind == "depens"]
    named = set(_INSTANCE.findall(words(docket.ruling, claim, AFTER)))
    if len(orders) < 2 or len(named) != 1:
        return orders
    meant = [o for o in orders if named & set(_INSTANCE.findall(words(docket.ruling, o)))]
    return meant or orders


def _of_partition(docket: Docket, claim: Claim) -> bool:
    """Whether costs are to be paid out of what is divided: "employés en frais de partage"."""
    return _FROM_ESTATE.search(words(docket.ruling, claim, BEFORE)) is not None


def _left_to_the_court(docket: Docket, claim: Claim) -> bool:
    """Whether a claim for costs leaves it to the court who bears them."""
    return _says(docket, claim, _AS_THE_LAW_HAS_IT)


def _says(docket: Docket, claim: Claim, pattern: re.Pattern[str]) -> bool:
    """Whether a claim for costs has some words, in front of its own or among them."""
    view = docket.ruling.view
    start, end = view.at(claim.start_char), view.at(claim.end_char)
    return pattern.search(view.folded, max(0, start - BEFORE), end) is not None
