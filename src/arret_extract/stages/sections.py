"""Stage: the text cut into sections, which together partition it.

The text is read in units (a line, or a sentence of it). Cues (`patterns/sections.toml`) speak for a
kind of section with a weight; the sections are the cheapest way through the units, where passing
from one kind to another costs (`STEPS`). So a heading decides where there is one, and the wording
of the court (articles 454 to 456 of the code de procédure civile) where there is none.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from arret_extract.records import Section
from arret_extract.rules import Rule, load_rules, rule
from arret_extract.ruling import Ruling
from arret_extract.text import View
from arret_extract.vocabulary import JudilibreZone, SectionKind

# `notes` are the header's own footnotes, printed below the ruling.
STATES = ("header", "parties", "facts", "moyens", "motifs", "dispositif", "annexes", "notes")
ZONES: dict[SectionKind, JudilibreZone] = {
    "header": "introduction",
    "parties": "introduction",
    "facts": "expose",
    "moyens": "moyens",
    "motifs": "motivations",
    "dispositif": "dispositif",
    "annexes": "annexes",
}
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
# The states that each can be reached from.
BEFORE = tuple(
    tuple(j for j in range(len(STATES)) if STEPS[j][i] < NEVER) for i in range(len(STATES))
)
# How much of a heading's weight counts where its section began before it.
GOES_ON = (1.0, 1.0, 0.6, 0.6, 0.6, 0.4, 1.0, 1.0)

LINE = re.compile(r"\f|\n(?=[^a-zà-ÿ])|(?<=[;:.])\n")
SENTENCE = re.compile(
    r"(?:[;:!?]|\.(?<=[\w)\"%]{3}\.)(?<!Mme\.)(?<!lle\.))[\")]?\s(?=[A-ZÀ-Ý\[(\"'*=•-])"
)
# Headings of a text that came without its line breaks.
GLUED = re.compile(
    r"[ \t.;:](?=[A-Z][A-ZÉÈ ])(?=COMPOSITION|COUR D|R[ÉE]PUBLIQUE FR|D[EÉ]BATS|FAITS|LES FAITS"
    r"|EXPOS|RAPPEL DE|PROC[EÉ]DURE\b|MOYENS|PR[EÉ]TENTIONS|MOTI[FV]|M O T I|DISCUSSION|SUR CE\b"
    r"|SUR QUOI|PAR CES|P ?A ?R\s{1,2}C ?E ?[SC]|ORDONNANCE DE CL|APPELANT|INTIM|DEMANDEU"
    r"|D[EÉ]FENDEU|ENTRE ?:|ET ?:|INSTRUCTION|LA COUR|LE TRIBUNAL|CECI EXPOS|CELA EXPOS)"
    r"|[ \t](?=a rendu l'arr[eê]t)"
)
TITLE = re.compile(
    r"(?:sur |[ivx]{1,4}[ )./°-]|\d{1,2}[ )./°-]|[a-h][)./°-])"
    r"[^\n\f]{0,150}(?<![.;,\s\"])\s?[\n\f]?$"
)
PROSE = re.compile(
    r"\s(?:a|ont|est|sont|avait|avaient|était|étaient|fut|s'est|n'a|n'ont|sera|peut|doit)\s"
)


@dataclass(slots=True)
class Unit:
    """A line or sentence of the view, its heading if any, and what its cues speak for."""

    start: int
    end: int
    heading: tuple[int, int] | None = None
    rule: str | None = None
    opening: tuple[tuple[str, float], ...] = ()
    scores: dict[str, float] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)

    def hear(self, speaks: Iterable[tuple[str, float]]) -> None:
        """Add a cue's weights to the kinds it speaks for."""
        for kind, weight in speaks:
            self.scores[kind] = self.scores.get(kind, 0.0) + weight


@dataclass(frozen=True, slots=True)
class Cues:
    """The rules of one scope as one alternation; a match's last group is its rule."""

    pattern: re.Pattern[str]
    rules: dict[str, Rule]

    @classmethod
    @cache
    def of(cls, scope: str) -> "Cues":
        """The cues of a scope, compiled when first asked for."""
        rules = {
            r.id.split(".")[1]: r for r in load_rules("sections") if r.values["scope"] == scope
        }
        return cls(re.compile("|".join(f"(?P<{k}>{r.source})" for k, r in rules.items())), rules)


def add_rows(ruling: Ruling) -> None:
    """Add the sections of the ruling; none for an empty text."""
    if not ruling.text:
        return
    view = ruling.view
    units = read_units(view, court_level(view, 0))
    first, last = own_units(view, units)
    if first:
        units = read_units(view, court_level(view, units[first].start))
    states = cheapest_path(units[first:last])
    take_titles(view, units[first:last], states)
    editorial = len(STATES)
    states = [editorial] * first + states + [editorial] * (len(units) - last)
    add_sections(ruling, units, states)


def own_units(view: View, units: list[Unit]) -> tuple[int, int]:
    """The units of the ruling itself, from its first to the one after its last.

    What a site prints around a ruling is told by the ruling itself: prose before its header,
    words that are no signature after its signatures.
    """
    first = next(
        (i for i, unit in enumerate(units) if is_opening(view, unit) and leads(units, i)), 0
    )
    before = units[:first]
    if sum(map(is_prose, before)) <= sum(map(introduces, before)):
        first = 0
    last = len(units)
    site_words = rule("sections", "site_words").pattern
    for i in range(len(units) - 1, max(first, len(units) - 40), -1):
        if units[i].opening or units[i].scores.get("dispositif") or is_signed(view, units[i]):
            break
        if site_words.match(view.folded, units[i].start, units[i].end):
            last = i
    return first, last


def is_opening(view: View, unit: Unit) -> bool:
    """Whether a unit reads as the first line of a ruling."""
    return rule("sections", "opening").pattern.match(view.folded, unit.start, unit.end) is not None


def is_signed(view: View, unit: Unit) -> bool:
    """Whether a unit holds the titles of those who sign, and nothing else."""
    signatures = rule("sections", "signatures").pattern
    return signatures.match(view.folded, unit.start, unit.end) is not None


def is_prose(unit: Unit) -> bool:
    """Whether a unit is a sentence that speaks neither of parties nor of the court."""
    return unit.scores.get("header", 0.0) < 0.0


def introduces(unit: Unit) -> bool:
    """Whether a unit speaks of the court or of the parties, as a header does."""
    heading = any(kind in ("header", "parties") for kind, _ in unit.opening)
    return heading or unit.scores.get("header", 0.0) > 0.0 or unit.scores.get("parties", 0.0) > 0.0


def leads(units: list[Unit], index: int) -> bool:
    """Whether the lines of a header follow, rather than sentences."""
    header = prose = 0
    for unit in units[index : index + 30]:
        header += introduces(unit)
        prose += is_prose(unit)
        if header >= 3 or prose >= 2:
            break
    return header >= 3


def read_units(view: View, court: str) -> list[Unit]:
    """The units of a text, with what their cues say; a heading is never cut."""
    starts = sorted(
        {0}.union(*({m.end() for m in cut.finditer(view.plain)} for cut in (LINE, SENTENCE, GLUED)))
    )
    ends = [*starts[1:], len(view.plain)]
    units: list[Unit] = []
    for start, end in zip(starts, ends, strict=True):
        if units and units[-1].heading and start < units[-1].heading[1]:
            units[-1].end = end
            continue
        units.append(Unit(start, end))
        read_opening(view, units[-1], court)
    read_within(view, units, court)
    read_prose(view, units)
    return units


def court_level(view: View, start: int) -> str:
    """`cassation`, `appeal` or `first`: the same words are facts on appeal and claims before."""
    head = view.folded[start : start + 4000]
    if "cour de cassation" in head and "pourvoi" in head and "cour d'appel" not in head[:200]:
        return "cassation"
    appeal = "appelant" in head or "intime" in head or "cour d'appel" in head[:1500]
    return "appeal" if appeal else "first"


def counts(rule: Rule, court: str) -> bool:
    """Whether a cue counts in a ruling of this level."""
    return court in rule.values.get("court", court).split()


def read_opening(view: View, unit: Unit, court: str) -> None:
    """Note the heading or formula that a unit begins with."""
    at = unit.start
    while at < unit.end and view.folded[at] in " \t-*_=#":
        at += 1
    hit = Cues.of("heading").pattern.match(view.folded, at)
    if hit and hit.lastgroup:
        rule = Cues.of("heading").rules[hit.lastgroup]
        if counts(rule, court) and is_heading(view, at, hit.end(), rule):
            unit.heading = (at, hit.end())
            unit.rule = rule.id
            unit.opening = weights(rule.values["speaks"])
            return
    hit = Cues.of("start").pattern.match(view.folded, at)
    if hit and hit.lastgroup:
        rule = Cues.of("start").rules[hit.lastgroup]
        if counts(rule, court):
            unit.rule = rule.id
            unit.hear(weights(rule.values["speaks"]))


def is_heading(view: View, start: int, end: int, rule: Rule) -> bool:
    """Whether the words stand as a heading: in capitals, or alone on their line."""
    alone = start == 0 or view.plain[start - 1] in "\n\f"
    if rule.values.get("case") == "any" and (alone or view.plain[start].isupper()):
        return True
    letters = [c for c in view.plain[start:end] if c.isalpha()]
    if letters and sum(c.isupper() for c in letters) >= 0.8 * len(letters):
        return True
    if rule.values.get("case") == "upper":
        return False
    after = view.plain[end : end + 8]
    if rule.values.get("case") == "colon" and re.match(r"\s?(?:\(e?s\))?\s?:", after):
        return alone or view.plain[start].isupper()
    return alone and re.match(r"[ \t]?[:;,.*=-]{0,3}[ \t]?(?:[\n\f]|$)", after) is not None


def read_within(view: View, units: list[Unit], court: str) -> None:
    """Note the cues that stand inside the units, once a rule and unit."""
    starts = [u.start for u in units]
    folded = view.folded
    for cue in Cues.of("within").rules.values():
        if not counts(cue, court):
            continue
        text = view.plain if cue.on == "plain" else folded
        for word in cue.needs:
            at = folded.find(word)
            while at >= 0:
                index = bisect_right(starts, at) - 1
                if cue.id not in units[index].seen and cue.pattern.match(text, at):
                    note_cue(view, units, index, cue)
                at = folded.find(word, at + 1)


def note_cue(view: View, units: list[Unit], index: int, rule: Rule) -> None:
    """Let a cue speak for the unit that holds it, and for the next one that has words."""
    unit = units[index]
    unit.seen.add(rule.id)
    unit.rule = unit.rule or rule.id
    unit.hear(weights(rule.values["speaks"]))
    if "then" in rule.values:
        for after in units[index + 1 : index + 4]:
            if any(c.isalnum() for c in view.plain[after.start : after.end]):
                after.hear(weights(rule.values["then"]))
                break


def read_prose(view: View, units: list[Unit]) -> None:
    """Note the sentences: a header has lines, seldom a sentence."""
    for unit in units:
        introduces = "header" in unit.scores or "parties" in unit.scores
        if (
            not introduces
            and unit.end - unit.start > 60
            and PROSE.search(view.plain, unit.start, unit.end)
        ):
            unit.hear((("header", -1.0), ("parties", -1.5)))


@cache
def weights(speaks: str) -> tuple[tuple[str, float], ...]:
    """`moyens 2.5, motifs 1` as pairs."""
    pairs = (part.split() for part in speaks.split(","))
    return tuple((kind, float(weight)) for kind, weight in pairs)


def cheapest_path(units: list[Unit]) -> list[int]:
    """The state of each unit, as an index into STATES (Viterbi's algorithm)."""
    size = range(len(STATES))
    best = list(START)
    back: list[list[int] | None] = []
    for unit in units:
        if not unit.scores and not unit.opening:
            back.append(None)
            continue
        opening = dict(unit.opening)
        came: list[int] = []
        costs: list[float] = []
        for i in size:
            bonus = opening.get(STATES[i], 0.0)
            cost, origin = best[i] - bonus * GOES_ON[i], i
            for j in BEFORE[i]:
                # Of cuts that cost the same the last is taken: there stands the cue.
                if j != i and best[j] + STEPS[j][i] - bonus < cost + TIE:
                    cost, origin = best[j] + STEPS[j][i] - bonus, j
            came.append(origin)
            costs.append(cost - unit.scores.get(STATES[i], 0.0))
        best = costs
        back.append(came)
    state = min(size, key=lambda i: best[i])
    states = [0] * len(units)
    for index in range(len(units) - 1, -1, -1):
        states[index] = state
        came_from = back[index]
        if came_from is not None:
            state = came_from[state]
    return states


def take_titles(view: View, units: list[Unit], states: list[int]) -> None:
    """Give a section the titles that stand right before it (`1. Sur la demande`)."""
    for index in range(len(units) - 1, 0, -1):
        before = index - 1
        unit = units[before]
        if (
            states[index] != states[before]
            and STATES[states[index]] in ("moyens", "motifs")
            and not unit.opening
            and TITLE.match(view.folded, unit.start, unit.end)
        ):
            states[before] = states[index]


def add_sections(ruling: Ruling, units: list[Unit], states: list[int]) -> None:
    """Add a row for each run of units of one kind; blanks between belong to what stands before."""
    view = ruling.view
    kinds: list[SectionKind] = [kind_of(s) for s in states]
    firsts = [i for i in range(len(units)) if i == 0 or kinds[i] != kinds[i - 1]]
    cuts = [0] + [view.span(units[i].start, units[i].end).start for i in firsts[1:]]
    ends = [*cuts[1:], len(ruling.text)]
    number = 0
    for index, start, end in zip(firsts, cuts, ends, strict=True):
        if end <= start:
            continue
        unit, kind = units[index], kinds[index]
        heading = view.span(*unit.heading) if unit.heading else None
        row = Section(
            section_id=number,
            kind=kind,
            start_char=start,
            end_char=end,
            heading_start=heading.start if heading else None,
            heading_end=heading.end if heading else None,
            judilibre_zone=ZONES.get(kind),
        )
        ruling.add(row, unit.rule or "sections.neighbour")
        number += 1


def kind_of(state: int) -> SectionKind:
    """The kind that a state is printed as."""
    if state == len(STATES):
        return "editorial"
    kinds: dict[str, SectionKind] = {kind: kind for kind in ZONES}
    return kinds.get(STATES[state], "header")
