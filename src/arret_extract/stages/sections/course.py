"""The course of the case that is told between the last claims and the court's reasons."""

from arret_extract.matching.rules import rule
from arret_extract.stages.sections.path import STATES
from arret_extract.stages.sections.units import Unit, begins_line, has_words
from arret_extract.text import View

FACTS, MOYENS, MOTIFS = (STATES.index(kind) for kind in ("facts", "moyens", "motifs"))
# What tells of the course in the cues of a unit, and what tells that a party asks something there.
COURSE = {f"sections.{cue}" for cue in ("closing", "convened", "course", "deliberation")}
AFTER = {"sections.refers", "sections.ruled_without", "sections.absent"}
ABSENT = "sections.absent"
ASKS = {"sections.asks", "sections.pleads", "sections.opens_claims", "sections.asked_items"}


def take_course(view: View, units: list[Unit], states: list[int], court: str) -> None:
    """Give the facts what became of the case, told below the claims.

    The reference to the submissions (article 455 of the code de procédure civile), and who did not
    appear, go with it where they stand below it; alone they end what is claimed, but for those who
    were called before a court of appeal and did not come.
    """
    place = next((i for i, state in enumerate(states) if state == MOTIFS), 0)
    first = last = place
    while place and states[place - 1] == MOYENS and not units[place - 1].opening:
        place -= 1
        unit = units[place]
        if is_course(view, unit, appeal=court == "appeal"):
            if begins_line(view, unit):
                first = place
        elif AFTER.isdisjoint(unit.seen) and has_words(view, unit):
            break
    states[first:last] = [FACTS] * (last - first)


def take_claims(view: View, units: list[Unit], states: list[int], court: str) -> None:
    """Give the claims a last sentence of the facts that makes them, over the course of the case."""
    place = next((i for i, state in enumerate(states) if state == MOTIFS), 0)
    below = False
    while place and states[place - 1] == FACTS and not units[place - 1].opening:
        unit = units[place - 1]
        if is_course(view, unit, appeal=court == "appeal"):
            below = True
        elif has_words(view, unit):
            break
        place -= 1
    while below and place and states[place - 1] == FACTS and claims(view, units[place - 1]):
        place -= 1
        states[place] = MOYENS


def claims(view: View, unit: Unit) -> bool:
    """Whether a party claims or pleads in a unit, and hardly anything else is told there."""
    moyens = unit.scores.get("moyens", 0.0)
    others = (unit.scores.get(kind, 0.0) for kind in ("facts", "motifs"))
    told = not unit.opening and moyens > max(1.0, *others)
    now = rule("sections", "claims_now").pattern
    return told and now.match(view.plain, unit.start, unit.end) is not None


def is_course(view: View, unit: Unit, *, appeal: bool) -> bool:
    """Whether a unit tells of the course of the case, and of no claim."""
    if unit.rule in ASKS or not ASKS.isdisjoint(unit.seen):
        return False
    if not COURSE.isdisjoint(unit.seen):
        return True
    if appeal and ABSENT in unit.seen:
        return not holds(view, unit, "wrote")
    return holds(view, unit, "told_course")


def holds(view: View, unit: Unit, name: str) -> bool:
    """Whether a unit holds what a rule matches."""
    pattern = rule("sections", name).pattern
    return pattern.search(view.folded, unit.start, unit.end) is not None
