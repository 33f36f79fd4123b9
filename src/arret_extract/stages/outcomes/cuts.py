"""What comes off the damage before it is ordered: a victim's own part, and sums paid on account.

"Après réduction de moitié", "déduction faite de la provision de 5 000 €": what the reasons grant on
each head adds up to more than the order.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from arret_extract.matching.compiling import compiled
from arret_extract.records import Order
from arret_extract.stages.outcomes.extent import parts_of
from arret_extract.stages.outcomes.matching import DAMAGE, euros, worth
from arret_extract.stages.outcomes.reasons import Reasons

# What a right to damages is cut by, and what is paid already.
_RIGHT = compiled(
    r"\b(?:droit a (?:l'|son )?(?:indemnisation|reparation)|partag\w{1,3} de (?:la )?responsabilite"
    r"|(?:reduction|limitation|application du partage)\b)[^.;\n\f]{0,140}"
)
_ON_ACCOUNT = compiled(r"\b(?:dedui\w{1,4}|deduction|provisions?|acomptes?|creances?|debours)\b")
_ENDS = re.compile(r"[.;\n\f]")
# How far around a sum the words stand that take it off.
NEAR = 90
# More parts or sums than that are not told of one victim.
MOST = 4


class Cuts:
    """Reads the parts of a right that a ruling tells, and the sums that come off."""

    def __init__(self, reasons: Reasons) -> None:
        self.reasons, self.view = reasons, reasons.view

    def grosses(self, order: Order) -> Iterator[tuple[Decimal, Fraction]]:
        """What an order may have been before it was cut, with the part that is left of it."""
        if order.head not in DAMAGE or order.kind != "condamnation":
            return
        left = worth(order)
        for part in (Fraction(1), *self.parts):
            for paid in (Decimal(0), *self.paid):
                if part != 1 or paid:
                    yield (left + paid) * part.denominator / part.numerator, part

    def tells(self, gross: Decimal) -> bool:
        """Whether the reasons tell what the damage comes to before it is cut."""
        told = (euros(a.value or Decimal(0), a.currency) for a, *_ in self.reasons.told)
        return any(abs(value - gross) < 1 for value in told)

    @cached_property
    def parts(self) -> list[Fraction]:
        """The parts of a right to damages that the reasons and the dispositif tell."""
        found = dict[Fraction, None]()
        for low, high in self._stretches:
            for hit in _RIGHT.finditer(self.view.folded, low, high):
                for part in parts_of(self._before(low, hit.start()) + hit[0]):
                    if 0 < part < 1:
                        found |= {part: None, 1 - part: None}
        return [*found][:MOST]

    def _before(self, low: int, start: int) -> str:
        """The words of its clause that lead up to what is told of a right."""
        return _ENDS.split(self.view.folded[max(low, start - NEAR) : start])[-1]

    @cached_property
    def paid(self) -> list[Decimal]:
        """The sums that come off, in euros."""
        found = dict[Decimal, None]()
        for amount in self.reasons.ruling.amounts:
            start, end = self.view.at(amount.start_char), self.view.at(amount.end_char)
            inside = any(low <= start < high for low, high in self._stretches)
            if not inside or not amount.value or amount.role not in ("fait", "premiere_instance"):
                continue
            if _ON_ACCOUNT.search(self.view.folded, max(0, start - NEAR), end + NEAR // 3):
                found[euros(amount.value, amount.currency)] = None
        return [*found][:MOST]

    @cached_property
    def _stretches(self) -> list[tuple[int, int]]:
        ruling = self.reasons.ruling
        return [(low, high) for _, low, high in ruling.stretches("motifs", "dispositif")]
