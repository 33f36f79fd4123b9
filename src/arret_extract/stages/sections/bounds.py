"""Where the ruling itself begins and ends in a text that holds more than it."""

from arret_extract.stages.sections.units import Unit, begins_as, introduces
from arret_extract.text import View


def own_units(view: View, units: list[Unit]) -> tuple[int, int]:
    """The units of the ruling itself, from its first to the one after its last.

    What a site prints around a ruling is told by the ruling itself: prose before its header,
    words that are no signature after its signatures.
    """
    openings = (i for i, unit in enumerate(units) if begins_as(view, unit, "opening"))
    first = next((i for i in openings if leads(units, i)), 0)
    before = units[:first]
    if sum(map(is_prose, before)) <= sum(map(introduces, before)):
        first = 0
    last = len(units)
    for i in range(len(units) - 1, max(first, len(units) - 40), -1):
        unit = units[i]
        if unit.opening or unit.scores.get("dispositif") or begins_as(view, unit, "signatures"):
            break
        if begins_as(view, unit, "site_words"):
            last = i
    return first, last


def is_prose(unit: Unit) -> bool:
    """Whether a unit is a sentence that speaks neither of parties nor of the court."""
    return unit.scores.get("header", 0.0) < 0.0


def leads(units: list[Unit], index: int) -> bool:
    """Whether the lines of a header follow, rather than sentences."""
    header = prose = 0
    for unit in units[index : index + 30]:
        header += introduces(unit)
        prose += is_prose(unit)
        if header >= 3 or prose >= 2:
            break
    return header >= 3
