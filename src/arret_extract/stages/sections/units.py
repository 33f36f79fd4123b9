"""The units of a text (lines, and sentences of them), and what their cues speak for."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from arret_extract.matching.beginnings import beginnings
from arret_extract.matching.rules import Rule, load_rules
from arret_extract.matching.rules import rule as section_rule
from arret_extract.stages.sections.cuts import paragraphs, unit_starts
from arret_extract.stages.sections.misread import misread_heading
from arret_extract.text import STEM, WORD, View
from arret_extract.vocabulary import JudilibreZone

LONG_WORD = re.compile(r"[^\W\d_]{4,}")
# What follows a heading: the end of its line, or a sentence's first word.
HEADING_ENDS = re.compile(
    r"[ \t]?[:;,.*=-]{0,3}[ \t]?(?:[\n\f]|$)"
    r"|(?: ?[:;,.*=-]){0,3}[ \t](?:(?:L[ae]s?|Par|Pour|Après|Avant|Aux?|Ils?|Elles?|On|Dans|Dès"
    r"|Depuis|Lors|En|À|A|Une?|Des|Cet?|Cette|Ces|Ceci|Cela|Si|Sur|Sous|Suite|Suivant|Selon"
    r"|Conformément|Bien|Mais|Or|Ainsi|Aucune?|Cependant,|Toutefois,|Attendu|Considérant|Vu|MM?\."
    r"|Mr|Mmes?|Mlle|Me|Maître|Monsieur|Madame|Mademoiselle|Messieurs|Mesdames|SARL|S\.A\.|SAS?"
    r"|SCI|\d{1,3}(?:\.|\)| [-]))\s|[LCSN]')"
)
# What parts a heading from its text on one line; in that of a header the court may begin to think.
TEXT = re.compile(
    r"(?: ?[:;,.*=-]){0,3}[ \t]"
    r"(?=[A-ZÀ-Þ](?:['a-zß-ÿ]|[A-ZÀ-Þ]{0,12} [a-zß-ÿ])|MM?\. |\d{1,3}\. )"
)
WHEREAS = re.compile(r" ?[:,.-]{0,3}[ \t](?=(?i:attendu|considérant|considerant|vu)\b)")
# Such a text is no shorter, and its first sentence of that kind.
SHORTEST, FIRST = 30, 1.5
# The number or dash before a heading.
NUMBER = re.compile(
    r"[-*_=#»«{}>•©°+ \t]{0,4}(?:(?:[ivx]{1,4}|\d{1,2}|[a-h](?= ?[-.)/°:]))[ \t]?"
    r"(?:[-.)/°:]{1,2}|[ \t])[ \t]?){0,2}[-*_=#•©°+ \t]{0,4}(?:[oe][ \t](?=[a-z]{3}))?"
)
FIRST_STEM = re.compile(rf"[a-z]{{1,{STEM}}}")
# What a heading of the reasons speaks for.
ANNOUNCED = (("motifs", 8.0),)
LIST_ITEMS = ("sections.asked_items",)
ORDERING = "sections.for_these_reasons"
# What may stand before a cue within a unit.
BEFORE = " '\"(-"
# A unit of this length within a line that is no capitals has no heading, but for a few (`Sur ce`).
LONG = 120
VISAS = ("sections.visa_act", "sections.visa_law", "sections.visa_writ")


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
    # Whether a party speaks, once it was looked at (`arguments`).
    argues: bool | None = None
    # The zone of Judilibre, where it is not that of the kind.
    zone: JudilibreZone | None = None
    # Whether it begins a paragraph within its line.
    paragraph: bool = False

    def hear(self, speaks: Iterable[tuple[str, float]]) -> None:
        """Add a cue's weights to the kinds it speaks for."""
        for kind, weight in speaks:
            self.scores[kind] = self.scores.get(kind, 0.0) + weight


def has_words(view: View, unit: Unit) -> bool:
    """Whether a unit has letters or digits (`* * *` has none)."""
    return any(map(str.isalnum, view.plain[unit.start : unit.end]))


def begins_line(view: View, unit: Unit) -> bool:
    """Whether a unit stands at the beginning of a line, or of a paragraph within one."""
    return unit.paragraph or unit.start == 0 or view.plain[unit.start - 1] in "\n\f"


@dataclass(frozen=True, slots=True)
class Openings:
    """The cues of a scope that open a unit, in their order, by the word that they begin with.

    `stems` gives those of each stem, `letters` those of longer words, `figures` those of numbers.
    """

    stems: Mapping[str, tuple[Rule, ...]]
    letters: tuple[tuple[str, Rule], ...]
    figures: tuple[Rule, ...]

    @classmethod
    @cache
    def of(cls, scope: str, court: str) -> "Openings":
        """The cues that count at this level."""
        scoped = (r for r in load_rules("sections") if r.values["scope"] == scope)
        cues = [r for r in scoped if counts(r, court)]
        begins = [(cue, beginnings(cue.pattern, "folded", at_words=True)) for cue in cues]
        known = [(cue, begun) for cue, begun in begins if begun is not None]
        assert len(known) == len(cues), f"a cue of scope {scope} may begin with anything"
        whole = [(cue, begun.stems | begun.initials, begun.letters) for cue, begun in known]
        stems = {
            stem: tuple(cue for cue, of, letters in whole if stem in of or stem.startswith(letters))
            for stem in frozenset[str]().union(*(of for _, of, _ in whole))
        }
        letters = ((few, cue) for cue, begun in known for few in begun.letters)
        return cls(stems, tuple(letters), tuple(cue for cue, begun in known if begun.figures))

    def match(self, view: View, at: int, stem: str) -> tuple[Rule, int] | None:
        """The first cue that stands at a position where a word of this stem begins, and its end."""
        cues = self.stems.get(stem) if stem else self.figures
        if cues is None:
            cues = tuple(cue for few, cue in self.letters if stem.startswith(few))
        for cue in cues:
            if hit := cue.pattern.match(view.folded, at):
                return cue, hit.end()
        return None


@dataclass(frozen=True, slots=True)
class NeededWords:
    """The words that the cues within a unit begin with, each by the longest word in it.

    `anchors` gives, by the stem of that word, how far it stands from the beginning, the words
    themselves, and the numbers of the cues; `letters` the same of a word that may go on.
    """

    cues: tuple[Rule, ...]
    anchors: dict[str, list[tuple[int, str, list[int]]]]
    letters: dict[str, list[tuple[int, str, list[int]]]]

    @classmethod
    @cache
    def of(cls, court: str) -> "NeededWords":
        """The words of the cues that count at this level."""
        within = (r for r in load_rules("sections") if r.values["scope"] == "within")
        cues = tuple(rule for rule in within if counts(rule, court))
        numbers: dict[str, list[int]] = {}
        for number, cue in enumerate(cues):
            for words in cue.needs:
                numbers.setdefault(words, []).append(number)
        anchors: dict[str, list[tuple[int, str, list[int]]]] = {}
        letters: dict[str, list[tuple[int, str, list[int]]]] = {}
        for words, of in numbers.items():
            anchor = max(WORD.finditer(words), key=lambda word: len(word[0]))
            stem = anchor[0][:STEM]
            known = len(stem) == STEM or anchor.end() < len(words)
            (anchors if known else letters).setdefault(stem, []).append((anchor.start(), words, of))
        return cls(cues, anchors, letters)

    def places(self, view: View, end: int) -> list[tuple[int, int]]:
        """Where the words stand before a position, with the number of a cue to try there."""
        spaced, found = view.spaced, set[tuple[int, int]]()
        known = [(stem, self.anchors[stem]) for stem in view.by_stem.keys() & self.anchors.keys()]
        known += [(s, anchors) for few, anchors in self.letters.items() for s in view.stems_on(few)]
        for stem, anchors in known:
            for offset, words, numbers in anchors:
                for place in view.by_stem[stem]:
                    at = place - offset
                    if 0 < at < end and spaced.startswith(words, at) and spaced[at - 1] in BEFORE:
                        for number in numbers:
                            found.add((at, number))
        return sorted(found)


def read_units(view: View, court: str) -> list[Unit]:
    """The units of a text, with what their cues say; a heading is never cut."""
    plain = view.plain
    starts = unit_starts(plain)
    ends = [*starts[1:], len(plain)]
    joined = paragraphs(plain, starts)
    cues = Openings.of("heading", court), Openings.of("start", court)
    units: list[Unit] = []
    for start, end in zip(starts, ends, strict=True):
        if units and units[-1].heading and start < units[-1].heading[1]:
            units[-1].end = end
            continue
        units.append(Unit(start, end, paragraph=start in joined))
        read_opening(view, units[-1], *cues)
    for index in reversed([i for i, unit in enumerate(units) if unit.heading]):
        units[index : index + 1] = heading_apart(view, units[index], *cues)
    drop_stacked(view, units)
    read_within(view, units, court)
    return units


def heading_apart(view: View, unit: Unit, headings: Openings, starts: Openings) -> list[Unit]:
    """A heading and the text that goes on behind it in its line; else the unit."""
    assert unit.heading is not None, "the unit has a heading"
    kinds = [kind for kind, _ in unit.opening]
    told = kinds[0] in ("facts", "moyens", "motifs")
    text = (TEXT if told else WHEREAS).match(view.plain, unit.heading[1], unit.end)
    if text is None or unit.end - text.end() < SHORTEST:
        return [unit]
    behind = Unit(text.end(), unit.end, paragraph=begins_line(view, unit))
    unit.end = text.end()
    read_opening(view, behind, headings, starts)
    if told and len(kinds) == 1:
        behind.hear(((kinds[0], FIRST),))
    return [unit, behind]


def drop_stacked(view: View, units: list[Unit]) -> None:
    """Leave out headings that stand one under the other at the very end, over nothing.

    A page may print the headings of a ruling apart from its text.
    """
    stacked: list[Unit] = []
    for unit in reversed(units):
        words = view.plain[unit.start : unit.end]
        if unit.heading and words.isupper():
            stacked.append(unit)
        elif words.strip():
            break
    if len(stacked) > 1:
        for unit in stacked:
            unit.heading, unit.rule, unit.opening = None, None, ()


def begins_as(view: View, unit: Unit, name: str) -> bool:
    """Whether a unit begins with what a rule of `sections` matches."""
    pattern = section_rule("sections", name).pattern
    return pattern.match(view.folded, unit.start, unit.end) is not None


def counts(rule: Rule, court: str) -> bool:
    """Whether a cue counts in a ruling of this level."""
    levels = rule.values.get("court", court).split()
    if court == "mixed" and "written" in levels:
        return True
    return court in levels or ("merits" in levels and court != "cassation")


def read_opening(view: View, unit: Unit, headings: Openings, starts: Openings) -> None:
    """Note the heading or formula that a unit begins with."""
    number = NUMBER.match(view.folded, unit.start, unit.end)
    at = number.end() if number else unit.start
    word = FIRST_STEM.match(view.folded, at)
    stem = word[0] if word else ""
    hit = None
    alone = begins_line(view, unit) and view.plain[at : at + 1].isupper()
    short = unit.end - at < LONG or not view.plain[at + 1 : at + 2].islower()
    if alone or short or view.folded[at] in "sp":
        hit = headings.match(view, at, stem)
    if hit and not is_heading(view, unit, at, hit):
        hit = None
    upper = view.plain[at : at + 2].isupper()
    if (hit is None and alone) or (upper and not (hit and HEADING_ENDS.match(view.plain, hit[1]))):
        other = misread_heading(view, at, small=alone)
        hit = other if other and not (hit and hit[0] is other[0]) else hit
    if hit:
        rule, end = hit
        unit.heading = (at, end)
        unit.rule = rule.id
        unit.opening = weights(rule.values["speaks"])
        return
    hit = starts.match(view, at, stem)
    if hit:
        rule = hit[0]
        unit.rule = rule.id
        unit.hear(weights(rule.values["speaks"]))


def is_heading(view: View, unit: Unit, start: int, hit: tuple[Rule, int]) -> bool:
    """Whether the words stand as a heading: in capitals, or alone on their line."""
    rule, end = hit
    alone = begins_line(view, unit)
    if rule.values.get("case") == "any" and (alone or view.plain[start].isupper()):
        return True
    words = LONG_WORD.findall(view.plain, start, end)
    if words and all(map(str.isupper, words)):
        return True
    letters = [c for c in view.plain[start:end] if c.isalpha()]
    if letters and sum(c.isupper() for c in letters) >= 0.8 * len(letters):
        return True
    if rule.values.get("case") == "upper":
        return False
    after = view.plain[end : end + 8]
    if rule.values.get("case") == "colon" and re.match(r"\s?(?:\(e?s\))?\s?:", after):
        return alone or view.plain[start].isupper()
    return alone and HEADING_ENDS.match(view.plain, end) is not None


def read_within(view: View, units: list[Unit], court: str) -> None:
    """Note the cues that stand inside the units, once a rule and unit."""
    cues = NeededWords.of(court)
    index, last = 0, len(units) - 1
    # What the dispositif says is not needed to tell it.
    ordering = (unit.start for unit in reversed(units) if unit.rule == ORDERING)
    for at, number in cues.places(view, next(ordering, len(view.folded))):
        while index < last and units[index + 1].start <= at:
            index += 1
        cue = cues.cues[number]
        text = view.plain if cue.on == "plain" else view.folded
        if cue.id not in units[index].seen and cue.pattern.match(text, at):
            note_cue(view, units, index, cue)


def note_cue(view: View, units: list[Unit], index: int, rule: Rule) -> None:
    """Let a cue speak for the unit that holds it, and for the next one that has words."""
    unit = units[index]
    unit.seen.add(rule.id)
    unit.rule = unit.rule or rule.id
    unit.hear(weights(rule.values["speaks"]))
    if "then" in rule.values:
        for after in units[index + 1 : index + 4]:
            if has_words(view, after):
                after.hear(weights(rule.values["then"]))
                break


@cache
def weights(speaks: str) -> tuple[tuple[str, float], ...]:
    """`moyens 2.5, motifs 1` as pairs."""
    pairs = (part.split() for part in speaks.split(","))
    return tuple((kind, float(weight)) for kind, weight in pairs)


def introduces(unit: Unit) -> bool:
    """Whether a unit speaks of the court or of the parties, as a header does."""
    heading = any(kind in ("header", "parties") for kind, _ in unit.opening)
    return heading or unit.scores.get("header", 0.0) > 0.0 or unit.scores.get("parties", 0.0) > 0.0
