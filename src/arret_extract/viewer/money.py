"""Who asked whom for what and who pays whom how much, as a small tree."""

from collections.abc import Iterable

from rich.text import Text
from rich.tree import Tree

from arret_extract.records import Claim, Order
from arret_extract.ruling import Ruling
from arret_extract.viewer.style import money, shown

NOBODY = "not read"


def money_tree(ruling: Ruling) -> Tree:
    """The sums claimed, by who asks, with their answer; the sums ordered, by who pays whom."""
    tree = Tree(shown(ruling.decision.court or "court not read", style="bold"))
    names = {p.party_id: p.name for p in ruling.parties}
    outcomes = {o.claim_id: o for o in ruling.outcomes}
    asked = tree.add(Text("asked", style="bold"))
    for ids, claims in _grouped(ruling.claims):
        branch = asked.add(shown(_names(names, ids)))
        for claim in claims:
            answer = outcomes.get(claim.claim_id)
            words = f"{money(claim.value, claim.currency)} {claim.head or claim.kind}"
            words += f" from {_names(names, claim.against_ids)}"
            if answer is not None:
                granted = money(answer.awarded, answer.currency or claim.currency)
                words += f": {answer.result}" + (f", {granted}" if granted else "")
            branch.add(shown(words))
    ordered = tree.add(Text("ordered", style="bold"))
    for order in (o for o in ruling.orders if o.value is not None):
        ordered.add(shown(_payment(names, order)))
    return tree


def _grouped(claims: Iterable[Claim]) -> list[tuple[tuple[int, ...], list[Claim]]]:
    """The claims with a sum, by those who ask, in the order of their first."""
    groups: dict[tuple[int, ...], list[Claim]] = {}
    for claim in claims:
        if claim.value is not None:
            groups.setdefault(claim.claimant_ids, []).append(claim)
    return list(groups.items())


def _names(names: dict[int, str], ids: Iterable[int]) -> str:
    return ", ".join(names[i] for i in ids) or NOBODY


def _payment(names: dict[int, str], order: Order) -> str:
    jointly = " (in solidum)" if order.in_solidum else ""
    return (
        f"{_names(names, order.payer_ids)}{jointly} pays {_names(names, order.payee_ids)} "
        f"{money(order.value, order.currency)} {order.head or order.kind}"
    )
