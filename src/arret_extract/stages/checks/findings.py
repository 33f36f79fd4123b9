"""What a check finds, and figures as one writes them."""

from dataclasses import dataclass
from decimal import Decimal

from arret_extract.records import Amount
from arret_extract.vocabulary import CheckKind

SIGNS = {"EUR": "€", "FRF": "F", "XPF": "F CFP", "CHF": "CHF", "USD": "$", "GBP": "£"}


@dataclass(frozen=True, slots=True)
class Finding:
    """A comparison of sums."""

    kind: CheckKind
    holds: bool
    amount_ids: tuple[int, ...]
    detail: str


def figure(value: Decimal, currency: str | None) -> str:
    """A sum in French figures: `62 680,03 €`."""
    digits = f"{value:,.2f}".replace(",", " ").replace(".", ",")
    return f"{digits} {SIGNS.get(currency or 'EUR', currency)}"


def written(amount: Amount) -> str:
    """The sum of a mention in French figures."""
    return figure(amount.value or Decimal(0), amount.currency)


def slip_apart(left: Decimal, right: Decimal) -> bool:
    """Whether a slip of the pen may part two sums: one digit, or two that changed places.

    Round sums differ by a digit without any slip: five digits that tell are asked for.
    """
    a, b = f"{left:.2f}", f"{right:.2f}"
    telling = min(len(s.replace(".", "").strip("0")) for s in (a, b))
    if len(a) != len(b) or left == right or telling < 5:
        return False
    apart = [i for i in range(len(a)) if a[i] != b[i]]
    if len(apart) == 1:
        return True
    first, last = apart[0], apart[-1]
    return len(apart) == 2 and last - first == 1 and (a[first], a[last]) == (b[last], b[first])
