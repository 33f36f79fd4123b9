"""A sum for several children, where what each has is what was asked."""

import re
from dataclasses import replace

from arret_extract.records import Amount, Order
from arret_extract.ruling import Ruling

_PER_CHILD = re.compile(
    r"\s?(?:par mois,? (?:et )?)?(?:par|pour chaque|pour chacun des) enfants?\b"
)


def for_each_child(ruling: Ruling, order: Order) -> Order:
    """An order for children with the sum of each, where that is what is asked.

    "fixe à 600 €, soit 300 € par enfant, …", asked "400 € par enfant".
    """
    if order.head != "pension":
        return order
    asked = {c.amount_id for c in ruling.claims if c.head == "pension"}
    if not any(a.amount_id in asked and _each_child(ruling, a) for a in ruling.amounts):
        return order
    own = [a for a in ruling.amounts if order.start_char <= a.start_char < order.end_char]
    each = next((a for a in own if _each_child(ruling, a)), None)
    if each is None or each.value is None or order.amount_id not in {a.amount_id for a in own}:
        return order
    return replace(order, value=each.value, amount_id=each.amount_id)


def _each_child(ruling: Ruling, amount: Amount) -> bool:
    """Whether a sum is what is paid for each child."""
    at = ruling.view.at(amount.end_char)
    return _PER_CHILD.match(ruling.view.folded, at) is not None
