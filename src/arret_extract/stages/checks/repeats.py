"""Sums said again: in the dispositif after the reasons, and the first judgment's as retold."""

from collections.abc import Iterator

from arret_extract.records import Amount, Order
from arret_extract.ruling import Ruling
from arret_extract.stages.checks.findings import Finding, figure, slip_apart, written

# More sums than any ruling says twice; what is beyond is left unchecked, in linear time.
MOST = 400


def _kind_of(ruling: Ruling, amount: Amount) -> str | None:
    section = ruling.section_at(amount.start_char)
    return section.kind if section else None


def motifs_and_dispositif(ruling: Ruling) -> Iterator[Finding]:
    """Each sum ordered with the same sum, or nearly, in the reasons that announce it."""
    said = [
        a
        for a in ruling.amounts
        if a.role == "alloue" and a.value is not None and _kind_of(ruling, a) == "motifs"
    ]
    said = said[:MOST]
    ordered = {(o.value, o.currency) for o in ruling.orders}
    for order in ruling.orders[:MOST]:
        if order.value is None or order.amount_id is None:
            continue
        same = next(
            (a for a in said if (a.value, a.currency) == (order.value, order.currency)), None
        )
        if same is not None:
            yield _announced(order, same, True)
            continue
        for amount in said:
            if (amount.value, amount.currency) not in ordered and _slipped(order, amount):
                yield _announced(order, amount, False)
                break


def _slipped(order: Order, amount: Amount) -> bool:
    """Whether a slip of the pen may part a sum ordered from one that the reasons announce."""
    assert order.value is not None and amount.value is not None
    return order.currency == amount.currency and slip_apart(order.value, amount.value)


def _announced(order: Order, amount: Amount, holds: bool) -> Finding:
    assert order.value is not None and order.amount_id is not None
    said = figure(order.value, order.currency)
    detail = (
        f"motifs et dispositif : {said}"
        if holds
        else f"dispositif : {said}, motifs : {written(amount)}"
    )
    return Finding("motifs_dispositif", holds, (amount.amount_id, order.amount_id), detail)


def carried_over(ruling: Ruling) -> Iterator[Finding]:
    """Sums of the first judgment that are said again after the facts have told them."""
    first = [a for a in ruling.amounts if a.role == "premiere_instance" and a.value is not None]
    told = [a for a in first if _kind_of(ruling, a) == "facts"][:MOST]
    first = first[: 2 * MOST]
    for amount in first:
        if _kind_of(ruling, amount) == "facts" or amount.value is None:
            continue
        same = next(
            (a for a in told if (a.value, a.currency) == (amount.value, amount.currency)), None
        )
        if same is not None:
            yield Finding(
                "first_instance_sum",
                True,
                (same.amount_id, amount.amount_id),
                f"premier juge : {written(amount)}, repris à l'identique",
            )
            continue
        for other in told:
            assert other.value is not None
            if other.currency == amount.currency and slip_apart(other.value, amount.value):
                yield Finding(
                    "first_instance_sum",
                    False,
                    (other.amount_id, amount.amount_id),
                    f"premier juge : {written(other)}, repris pour {written(amount)}",
                )
                break
