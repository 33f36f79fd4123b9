"""Stage: the text cut into sections, which together partition it.

The text is read in units (a line, or a sentence of it; `units`). Cues (`patterns/sections.toml`)
speak for a kind of section with a weight; the sections are the cheapest way through them, where
passing from one kind to another costs (`path`). So a heading decides where there is one, and the
wording of the court (articles 454 to 456 of the code de procédure civile) where there is none. What
a site prints around a ruling is left out first (`bounds`), the parties' arguments retold among the
reasons are told from them last (`arguments`).
"""

import re

from arret_extract.records import Section
from arret_extract.ruling import Ruling
from arret_extract.stages.sections.answers import take_answers
from arret_extract.stages.sections.arguments import (
    take_arguments,
    take_headings,
    take_introductions,
    take_last_words,
    take_paragraphs,
    take_titles,
)
from arret_extract.stages.sections.bounds import own_units
from arret_extract.stages.sections.context import read_context
from arret_extract.stages.sections.course import take_claims, take_course
from arret_extract.stages.sections.ending import take_attached, take_orders
from arret_extract.stages.sections.level import court_level
from arret_extract.stages.sections.names import take_names
from arret_extract.stages.sections.path import STATES, cheapest_path
from arret_extract.stages.sections.units import Unit, read_units
from arret_extract.text import Span, View
from arret_extract.vocabulary import JudilibreZone, SectionKind

EDITORIAL = len(STATES)
REST_OF_HEADING = re.compile(r"([^\n\f.;:]{0,60}?)\s?[.:,]{0,2}\s?(?=[\n\f]|$)")
ZONES: dict[SectionKind, JudilibreZone] = {
    "header": "introduction",
    "parties": "introduction",
    "facts": "expose",
    "moyens": "moyens",
    "motifs": "motivations",
    "dispositif": "dispositif",
    "annexes": "annexes",
}


def kind_of(state: str) -> SectionKind:
    """The kind that a state is printed as."""
    return next((kind for kind in ZONES if kind == state), "header")


KINDS: tuple[SectionKind, ...] = (*map(kind_of, STATES), "editorial")


def add_rows(ruling: Ruling) -> None:
    """Add the sections of the ruling; none for an empty text."""
    if not ruling.text:
        return
    view = ruling.view
    court = court_level(view, 0)
    units = read_units(view, court)
    read_context(view, units, court)
    first, last = own_units(view, units)
    if first:
        court = court_level(view, units[first].start)
        units = read_units(view, court)
        read_context(view, units, court)
    own = units[first:last]
    states = cheapest_path(own)
    take_orders(view, own, states)
    take_attached(view, own, states)
    take_names(view, own, states)
    if court != "cassation":
        take_paragraphs(view, own, states)
        take_last_words(view, own, states)
    take_titles(view, own, states)
    if court == "cassation":
        take_answers(view, own, states)
    else:
        take_introductions(view, own, states)
        take_headings(own, states)
        take_arguments(view, own, states)
        take_course(view, own, states, court)
        take_claims(view, own, states, court)
    outside = len(units) - last
    add_sections(ruling, units, [EDITORIAL] * first + states + [EDITORIAL] * outside, court)


def add_sections(ruling: Ruling, units: list[Unit], states: list[int], court: str) -> None:
    """Add a row for each run of units of one kind; blanks between belong to what stands before."""
    view = ruling.view
    kinds = [KINDS[s] for s in states]
    cut_by = [(kind, unit.zone) for kind, unit in zip(kinds, units, strict=True)]
    firsts = [i for i in range(len(units)) if i == 0 or cut_by[i] != cut_by[i - 1]]
    cuts = [0] + [view.span(units[i].start, units[i].end).start for i in firsts[1:]]
    ends = [*cuts[1:], len(ruling.text)]
    zones = zones_of([kinds[i] for i in firsts], [units[i] for i in firsts], court)
    rows = zip(firsts, cuts, ends, zones, strict=True)
    for number, (index, start, end, zone) in enumerate(row for row in rows if row[1] < row[2]):
        unit = units[index]
        heading = heading_of(view, unit, kinds[index])
        row = Section(
            section_id=number,
            kind=kinds[index],
            start_char=start,
            end_char=end,
            heading_start=heading.start if heading else None,
            heading_end=heading.end if heading else None,
            judilibre_zone=zone,
        )
        ruling.add(row, rule_of(unit, kinds[index]))


def heading_of(view: View, unit: Unit, kind: SectionKind) -> Span | None:
    """The heading of a section: the words of its cue, with what completes them on their line.

    That of the dispositif is its formula alone (`PAR CES MOTIFS`).
    """
    if unit.heading is None or kind in ("editorial", "header"):
        return None
    start, end = unit.heading
    rest = REST_OF_HEADING.match(view.plain, end)
    if rest and kind != "dispositif" and (start == 0 or view.plain[start - 1] in "\n\f"):
        end = rest.end(1)
    return view.span(start, end)


def rule_of(unit: Unit, kind: SectionKind) -> str:
    """The rule that a section is due to: the first cue of its first unit."""
    if kind == "editorial":
        return "sections.around_the_ruling"
    return unit.rule or "sections.neighbour"


def zones_of(
    kinds: list[SectionKind], firsts: list[Unit], court: str
) -> list[JudilibreZone | None]:
    """The zone of Judilibre for each section.

    There the reasons of a court of the merits are one zone, arguments retold in them included; the
    person that an order on psychiatric care concerns belongs to the exposé; and what the greffe
    adds below the signatures to the dispositif.
    """
    zones: list[JudilibreZone | None] = []
    reasons = concerned = False
    for kind, unit in zip(kinds, firsts, strict=True):
        zone = unit.zone or ZONES.get(kind)
        reasons |= kind == "motifs" and court != "cassation"
        concerned |= unit.rule == "sections.concerned"
        if reasons and kind in ("facts", "moyens"):
            zone = "motivations"
        elif concerned and kind in ("header", "parties"):
            zone = "expose"
        elif kind == "annexes" and court != "cassation":
            zone = "dispositif"
        zones.append(zone)
    return zones
