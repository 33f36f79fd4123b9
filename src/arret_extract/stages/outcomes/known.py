"""What is known of the sums of a ruling: from its claims and orders, and of those read before."""

from dataclasses import dataclass, field
from decimal import Decimal

from arret_extract.records import Amount
from arret_extract.ruling import Ruling
from arret_extract.vocabulary import AmountRole, Head

Key = tuple[Decimal | None, str | None]
# Of claims below it the plea was read in prose.
SURE = 0.8


@dataclass(frozen=True, slots=True)
class Given:
    """A sum that has its role and head: what the next one is read beside."""

    amount: Amount
    end: int
    role: AmountRole
    head: Head | None
    trust: float


@dataclass(slots=True)
class Known:
    """What claims and orders say of sums, by mention and by value."""

    mentions: dict[int, tuple[AmountRole, Head | None]] = field(default_factory=dict)
    unsure: set[int] = field(default_factory=set)
    claimed: dict[Key, Head | None] = field(default_factory=dict)
    awarded: dict[Key, Head | None] = field(default_factory=dict)


def known_of(ruling: Ruling) -> Known:
    """What the claims and orders of a ruling say of its sums."""
    known = Known()
    for claim in ruling.claims:
        if claim.amount_id is not None:
            known.mentions[claim.amount_id] = ("demande", claim.head)
            if claim.confidence < SURE:
                known.unsure.add(claim.amount_id)
            known.claimed.setdefault((claim.value, claim.currency), claim.head)
    for order in ruling.orders:
        if order.amount_id is not None:
            known.mentions[order.amount_id] = ("alloue", order.head)
        if order.value is not None:
            known.awarded.setdefault((order.value, order.currency), order.head)
    return known
