"""The cheapest way through the units of a ruling: which section each belongs to."""

from arret_extract.stages.sections.units import Unit

# `notes` are the header's own footnotes, printed below the ruling.
STATES = ("header", "parties", "facts", "moyens", "motifs", "dispositif", "annexes", "notes")
NEVER = 1000.0
TIE = 1e-6
START = (0.0, 1.0, 5.0, 6.0, 6.0, 8.0, NEVER, NEVER)
# What it costs to pass from a state (row) to another (column), in the order of STATES.
STEPS = (
    (0.0, 0.5, 1.0, 1.5, 1.5, 4.0, NEVER, NEVER),
    (0.5, 0.0, 1.0, 1.5, 1.5, 4.0, NEVER, NEVER),
    (NEVER, NEVER, 0.0, 0.5, 0.5, 4.0, NEVER, NEVER),
    (NEVER, NEVER, 3.0, 0.0, 0.5, 4.0, NEVER, NEVER),
    (NEVER, NEVER, 9.0, 5.0, 0.0, 0.5, NEVER, NEVER),
    (NEVER, NEVER, NEVER, NEVER, NEVER, 0.0, 10.0, 10.0),
    (NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, 0.0, NEVER),
    (NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, 0.0),
)
# The states that each can be reached from, and what that costs.
BEFORE = tuple(
    tuple((j, STEPS[j][i]) for j in range(len(STATES)) if j != i and STEPS[j][i] < NEVER)
    for i in range(len(STATES))
)
# How much of a heading's weight counts where its section began before it.
GOES_ON = (1.0, 1.0, 0.6, 0.6, 0.6, 0.4, 1.0, 1.0)


def cheapest_path(units: list[Unit]) -> list[int]:
    """The state of each unit, as an index into STATES (Viterbi's algorithm)."""
    # Annexes and notes stand under a heading of theirs only.
    last = any(kind in ("annexes", "notes") for unit in units for kind, _ in unit.opening)
    states = STATES if last else STATES[:-2]
    best = list(START[: len(states)])
    back: list[list[int] | None] = []
    for unit in units:
        if not unit.scores and not unit.opening:
            back.append(None)
            continue
        opening = dict(unit.opening)
        came: list[int] = []
        costs: list[float] = []
        for i, kind in enumerate(states):
            bonus = opening.get(kind, 0.0) if opening else 0.0
            # What the cheapest way here costs but for the bonus of a section that begins.
            least, origin = best[i] + bonus * (1.0 - GOES_ON[i]), i
            for j, step in BEFORE[i]:
                # Of cuts that cost the same the last is taken: there stands the cue.
                if best[j] + step < least + TIE:
                    least, origin = best[j] + step, j
            came.append(origin)
            costs.append(least - bonus - unit.scores.get(kind, 0.0))
        best = costs
        back.append(came)
    state = min(range(len(states)), key=best.__getitem__)
    found = [0] * len(units)
    for index in range(len(units) - 1, -1, -1):
        found[index] = state
        came_from = back[index]
        if came_from is not None:
            state = came_from[state]
    return found
