"""The sums of a ruling by place, and those that a clause orders, not only mentions."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from decimal import Decimal

from arret_extract.grammar.provisions import Clause
from arret_extract.records import Amount
from arret_extract.ruling import Ruling
from arret_extract.stages.orders.cues import cue

# Nearest words tell a sum's role: how far back they are looked for.
REACH = 75
# Between a sum and those that it is made of.
MADE_OF = re.compile(
    r"\b(?:soit|dont|correspondant a|representant|comprenant|decompos\w{2,5}(?: comme suit)?)"
    r"[ :*•-]{1,6}\Z"
)
# Verbs whose sum is what is fixed, however it is told: "admet la créance à hauteur de".
_FIXING = frozenset({"admettre", "arreter", "fixer", "inscrire"})
# A line that ends in the middle of a sentence, before no item of a list.
SOFT_BREAK = re.compile(r"(?<![\n;:])(?:(?<!\.)|(?<=\bm\.))\n(?![\s*•-]|\d{1,2} ?[).°](?!\d))")


@dataclass(frozen=True, slots=True)
class PlacedSum:
    """A row of `amounts` with its place in the view."""

    amount: Amount
    start: int
    end: int


class Sums:
    """The sums of a ruling by place."""

    __slots__ = ("_placed", "_ruling", "_starts")

    def __init__(self, ruling: Ruling) -> None:
        self._ruling = ruling
        view = ruling.view
        self._placed = [
            PlacedSum(a, view.at(a.start_char), view.at(a.end_char - 1) + 1)
            for a in ruling.amounts
            if a.value is not None and a.end_char > a.start_char
        ]
        self._starts = [p.start for p in self._placed]

    def between(self, start: int, end: int) -> list[PlacedSum]:
        """Sums that begin between two positions of the view."""
        low, high = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return self._placed[low:high]

    def ordered(self, clause: Clause) -> list[PlacedSum]:
        """The sums of a clause that it orders to be paid or fixes.

        The same sum in another currency, the base of interest, a share of a sum ("dont 13,52 € de
        TVA"), an instalment or a limit is none.
        """
        found: list[PlacedSum] = []
        sums = self.between(clause.start, clause.end)
        if not sums:
            return found
        # "Condamne A, au titre d'un prêt de 500 €, à payer à B…": what is paid comes after.
        pay = cue("pay").search(self._ruling.view.spaced, clause.verb_end, sums[-1].start)
        last_end = clause.verb_end
        if otherwise := cue("otherwise").search(self._ruling.view.spaced, sums[0].end, clause.end):
            sums = self.between(clause.start, otherwise.start())
        for placed in sums:
            if pay and placed.end <= pay.start() and cue("infinitive").match(pay[0]):
                last_end = placed.end
                continue
            again = bool(found) and self._again(found[-1], placed)
            first = not found and clause.verb in _FIXING and self._measures(placed)
            if not again and (first or not self._only_mentioned(placed, last_end, bool(found))):
                found.append(placed)
            last_end = placed.end
        found = self._without_parts(found, sums)
        if clause.verb == "condamner" and len(found) > 1:
            found = [placed for placed in found if not self._appraised(placed)] or found
        return [*found, *self._same(found, clause)] or self._limits(sums)

    def _appraised(self, placed: PlacedSum) -> bool:
        low = max(0, placed.start - REACH)
        return bool(cue("appraised").search(self._ruling.view.spaced, low, placed.start))

    def _without_parts(self, found: list[PlacedSum], sums: list[PlacedSum]) -> list[PlacedSum]:
        """Those ordered, without what one is made of: "10 €, soit 9 € et 1 € de frais"."""
        for index, whole in enumerate(sums[:-2]):
            parts = sums[index + 1 :]
            between = self._ruling.view.spaced[whole.end : parts[0].start]
            if not MADE_OF.search(between):
                continue
            total = Decimal(0)
            for count, part in enumerate(parts, 1):
                total += part.amount.value or 0
                if total == whole.amount.value and count > 1:
                    return [placed for placed in found if placed not in parts[:count]]
        return found

    def _same(self, found: list[PlacedSum], clause: Clause) -> list[PlacedSum]:
        """The last sum of a clause once more where others are given "la même somme"."""
        if not found:
            return []
        told = cue("same_sum").finditer(self._ruling.view.spaced, found[-1].end, clause.end)
        return [PlacedSum(found[-1].amount, hit.start(), hit.end()) for hit in told]

    def _limits(self, sums: list[PlacedSum]) -> list[PlacedSum]:
        """The sum that a clause without any other gives as the measure: "à hauteur de 500 €"."""
        return [placed for placed in sums[:1] if len(sums) == 1 and self._measures(placed)]

    def _measures(self, placed: PlacedSum) -> bool:
        """Whether a sum is the measure of what is spoken of: "admet la créance à hauteur de"."""
        low = max(0, placed.start - REACH)
        return bool(cue("to_the_sum_of").search(self._ruling.view.spaced, low, placed.start))

    def _again(self, last: PlacedSum, placed: PlacedSum) -> bool:
        """Whether a sum is the one before it, in brackets: "500 € HT (cinq cents euros)"."""
        between = self._ruling.view.folded[last.end : placed.start]
        same = last.amount.value == placed.amount.value
        return same and len(between) < 40 and between.rstrip().endswith(("(", "soit"))

    def _only_mentioned(self, placed: PlacedSum, last_end: int, after_sum: bool) -> bool:
        folded = self._ruling.view.folded
        low = max(last_end, placed.start - REACH)
        for seam in cue("new_sum").finditer(folded, low, placed.start):
            low = seam.end()
        before = self._ruling.view.spaced[low : placed.start]
        if after_sum and cue("again").fullmatch(folded[last_end : placed.start]):
            return True
        bears = after_sum and cue("bears_interest").match(self._ruling.view.spaced, placed.end)
        if bears and cue("told_of_interest").search(
            folded, max(0, placed.start - 2 * REACH), placed.start
        ):
            return True
        if cue("mentioned").search(before) and not cue("price_back").search(before):
            return True
        if after_sum and cue("loan_of").search(before):
            return True
        far = folded[max(0, placed.start - 2 * REACH) : placed.start]
        if "difference" in far and cue("difference").search(far):
            return True
        further = SOFT_BREAK.sub(
            " ", folded[max(last_end, placed.start - 2 * REACH) : placed.start]
        )
        if cue("reckoned").search(further) or self.damaged(placed):
            return True
        share = cue("share").match(self._ruling.view.spaced, placed.end)
        return share is not None or self.changed(placed)

    def changed(self, placed: PlacedSum) -> bool:
        """Whether a sum is what the first judge gave, and what it is made is told behind."""
        return cue("changed_to").match(self._ruling.view.spaced, placed.end) is not None

    def damaged(self, placed: PlacedSum) -> bool:
        """Whether a scanner lost the first digits of a sum."""
        low = max(0, placed.start - REACH)
        return bool(cue("damaged").search(self._ruling.view.folded, low, placed.start))
