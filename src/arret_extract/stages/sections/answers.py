"""What the Cour de cassation answers at once, and settles before it judges: its own reasons.

In Judilibre's zones the titles of grounds go with the grounds, what is settled first with the
introduction.
"""

from arret_extract.stages.sections.path import STATES
from arret_extract.stages.sections.units import Unit, begins_line
from arret_extract.text import View

HEADER, FACTS, MOYENS, MOTIFS = map(STATES.index, ("header", "facts", "moyens", "motifs"))
TITLE, SETTLED = "sections.pleas_cassation", "sections.preliminary"
TOLD, WHEREAS, GOES_ON = "sections.told_cassation", "attendu", ("que ", "qu'")
REASONS = (WHEREAS, "mais ", "vu ")


def take_answers(view: View, units: list[Unit], states: list[int]) -> None:
    """Give the reasons the titles of grounds that they answer unstated, and what they settle first.

    `Sur le premier moyen` stands over the ground or, where that is not worth a decision (article
    1014 of the code de procédure civile), over the answer.
    """
    for index in range(len(units) - 1, 0, -1):
        titled = units[index - 1].rule == TITLE and states[index - 1] == MOYENS
        if titled and states[index] == MOTIFS:
            states[index - 1], units[index - 1].zone = MOTIFS, "moyens"
    take_told(view, units, states)
    settled = False
    for index, unit in enumerate(units):
        begins, goes_on = unit.rule == SETTLED, settled and not unit.opening
        settled = states[index] == HEADER and (begins or goes_on)
        if settled:
            states[index], unit.zone = MOTIFS, "introduction"


def take_told(view: View, units: list[Unit], states: list[int]) -> None:
    """Give the facts the first `Attendu`, below the text applied: `Attendu, selon l'arrêt attaqué`.

    Its clauses may stand in lines of their own.
    """
    told = False
    for index, unit in enumerate(units):
        ends = begins_line(view, unit) and not view.folded.startswith(GOES_ON, unit.start)
        ends = ends or view.folded.startswith(REASONS, unit.start)
        begins = unit.rule == TOLD and view.folded.startswith(WHEREAS, unit.start)
        told = begins or (told and not ends and not unit.opening)
        if told and states[index] in (MOYENS, MOTIFS):
            states[index] = FACTS
