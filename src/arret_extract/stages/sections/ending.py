"""The dispositif that no heading announces: what the court decides, at the end of the ruling.

Its provisions begin with a verb of decision, which no other paragraph of a ruling's end does.
"""

from arret_extract.matching.rules import rule
from arret_extract.stages.sections.path import STATES
from arret_extract.stages.sections.units import Unit, begins_as, begins_line
from arret_extract.text import View

FACTS, MOYENS, MOTIFS, DISPOSITIF, ANNEXES = map(
    STATES.index, ("facts", "moyens", "motifs", "dispositif", "annexes")
)
BODY = (FACTS, MOYENS, MOTIFS, DISPOSITIF)
# So many paragraphs in a row without such a verb are no part of it.
GAP, PARAGRAPH = 2, 60
# A document is longer than what is said of copies.
ATTACHED = 400
# No more lines stand over the provisions.
LINES = 8
REASONS = {
    f"sections.{cue}"
    for cue in ("whereas", "reasons_start", "reasons_open", "reasons_cassation", "asks", "speaker")
}


def take_orders(view: View, units: list[Unit], states: list[int]) -> None:
    """Give the dispositif that has no heading all its provisions, from the last to the first."""
    announced = (s == DISPOSITIF and unit.opening for s, unit in zip(states, units, strict=True))
    if any(announced):
        return
    first = first_order(view, units, states)
    if DISPOSITIF in states:
        told = states.index(DISPOSITIF)
        first = min(first or told, told)
    elif first is None:
        first = first_ruling(view, units, states)
    if first:
        first = opening_of(view, units, states, first)
        for index in range(first, len(units)):
            if states[index] in BODY:
                states[index] = DISPOSITIF


def take_attached(view: View, units: list[Unit], states: list[int]) -> None:
    """Leave to the annexes the document that stands below the signatures (`PROTOCOLE D'ACCORD`)."""
    ended = False
    for index, unit in enumerate(units):
        if states[index] != DISPOSITIF or not begins_line(view, unit):
            continue
        if not ended:
            ended = begins_as(view, unit, "signatures")
        elif begins_as(view, unit, "attached") and is_document(view, unit):
            states[index:] = [ANNEXES] * (len(units) - index)
            return


def is_document(view: View, unit: Unit) -> bool:
    """Whether a unit is the title, in capitals, of more than a few lines."""
    return view.plain[unit.start : unit.end].isupper() and len(view.plain) - unit.end >= ATTACHED


def first_order(view: View, units: list[Unit], states: list[int]) -> int | None:
    """The first of the provisions that the ruling ends with, told by its verb."""
    first, gap = None, 0
    for index in range(len(units) - 1, 0, -1):
        unit = units[index]
        if states[index] not in BODY:
            if first is not None:
                break
        elif begins_as(view, unit, "ordered"):
            first, gap = index, 0
        elif begins_as(view, unit, "ends_ruling"):
            continue
        elif unit.opening or unit.rule in REASONS:
            break
        elif is_paragraph(view, unit):
            gap += 1
            if gap > GAP:
                break
    return first


def first_ruling(view: View, units: list[Unit], states: list[int]) -> int | None:
    """The first of the sentences that end the ruling and say what is done (`… est rejetée.`)."""
    first = None
    for index in range(len(units) - 1, 0, -1):
        unit = units[index]
        if states[index] not in BODY or begins_as(view, unit, "ends_ruling"):
            if first is not None:
                break
        elif begins_line(view, unit) and begins_as(view, unit, "is_done"):
            first = index
        elif first is not None or unit.end - unit.start >= PARAGRAPH:
            break
    return first


def opening_of(view: View, units: list[Unit], states: list[int], first: int) -> int:
    """The first line of what stands over the provisions: the court's name, how it rules, visas."""
    opens = rule("sections", "opens_orders").pattern
    for index in range(first - 1, max(0, first - LINES), -1):
        unit = units[index]
        if states[index] not in BODY:
            break
        ends = (unit.end, units[first].start)
        if any(opens.match(view.folded, unit.start, end) for end in ends):
            first = index
        elif not view.folded.startswith("vu ", unit.start) and ends_sentence(view, unit):
            break
    return first


def ends_sentence(view: View, unit: Unit) -> bool:
    """Whether a unit ends a sentence."""
    return view.plain[unit.start : unit.end].rstrip().endswith((".", ";", "!", "?"))


def is_paragraph(view: View, unit: Unit) -> bool:
    """Whether a unit is a paragraph of its own, no item of a list and no line of signatures."""
    if unit.end - unit.start < PARAGRAPH or unit.scores.get("header", 0.0) > 0.0:
        return False
    return begins_line(view, unit) and view.plain[unit.start].isupper()
