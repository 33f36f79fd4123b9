"""The names that stand over the first words by which a block of the parties is known."""

from arret_extract.matching.rules import rule
from arret_extract.stages.sections.path import STATES
from arret_extract.stages.sections.units import Unit
from arret_extract.text import View

HEADER, PARTIES = (STATES.index(kind) for kind in ("header", "parties"))
# No party's name and address take more lines than these.
MOST = 12
ROLE = "sections.party_heading"


def take_names(view: View, units: list[Unit], states: list[int]) -> None:
    """Begin the parties with the name over `représentée par`, or with `ENTRE` over that."""
    for index in range(1, len(units)):
        if (states[index - 1], states[index]) == (HEADER, PARTIES) and (
            not units[index].opening or has_role_below(view, units[index])
        ):
            first = first_name(view, units, states, index)
            states[first:index] = [PARTIES] * (index - first)


def has_role_below(view: View, unit: Unit) -> bool:
    """Whether a role stands below its party's name: "M. A / DEMANDEUR / assisté de Me B"."""
    below = rule("sections", "role_below").pattern
    return unit.rule == ROLE and below.match(view.folded, unit.start) is not None


def first_name(view: View, units: list[Unit], states: list[int], index: int) -> int:
    """The unit where the names begin that stand right over another; itself where none does."""
    named, judge, between = (
        rule("sections", name).pattern for name in ("named", "judge_line", "between_line")
    )
    first, folded = index, view.folded
    for place in range(index - 1, max(0, index - MOST), -1):
        unit = units[place]
        if states[place] != HEADER or unit.rule or judge.search(folded, unit.start, unit.end):
            break
        if between.match(folded, unit.start, unit.end):
            return place
        if named.match(folded, unit.start, unit.end):
            first = place
    return first
