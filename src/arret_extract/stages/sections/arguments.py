"""What belongs to the parties' arguments inside the reasons: titles, and exchanges retold there."""

import re
from itertools import pairwise

from arret_extract.matching.rules import rule
from arret_extract.matching.search import Scanner
from arret_extract.stages.sections.path import STATES
from arret_extract.stages.sections.units import (
    LIST_ITEMS,
    NUMBER,
    VISAS,
    Unit,
    begins_as,
    begins_line,
)
from arret_extract.text import View

TITLE = re.compile(
    r"[-*_=#• \t]{0,4}(?:sur |[ivx]{1,4}[ )./°-]|\d{1,2}[ )./°-]|[a-h](?: -|[)./°-]))"
)
NUMBERED = re.compile(r"[-*_=#• \t]{0,4}(?P<number>[ivx]{1,4}|\d{1,2}|[a-h])[ )./°-]")
ROMANS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
# A title is no longer than this, one in capitals shorter, and does not end as a sentence.
LONGEST, SHORT, SENTENCE_ENDS = 160, 80, (".", ";", ",", '"')
# The court named alone on a line begins what it says next: `LE TRIBUNAL :`.
COURT_LINE = re.compile(r"(?:la cour|le tribunal|le conseil)\s?[,:;.]{0,2}\s?$")
# A short line that is no sentence and no item of a list: `La garantie du vendeur`.
SHORT_LINE = re.compile(r"[A-ZÀ-Ý][^\n\f.;,:]{3,80}\s?:?\s?[\n\f]$")
# A paragraph, no visa or item.
PARAGRAPH = re.compile(r"(?!Vu\b)[A-ZÀ-Ý][^\n\f]{40}")
SPEAKER, OPINION = "sections.speaker_line", "sections.in_the_eyes"
HEADER, PARTIES, FACTS, MOYENS, MOTIFS = map(
    STATES.index, ("header", "parties", "facts", "moyens", "motifs")
)
# Under a title, sentences between two of the parties' sentences are theirs too, up to so many.
GAP = 2
# Shorter than this, what the parties say is no exposé but the opening of the court's answer: where
# they answer each other, and where one of them speaks alone.
SHORTEST, SHORTEST_ALONE = 400, 800
# The verbs of arguments, and how far into a sentence they can stand.
VERB = Scanner(
    re.compile(
        r"(?<=[\s,])(?:soutien|valoir|observer|remarquer|expose|pretend|oppose|conteste|considere|estime"
        r"|ajoute|precise|affirme|repliqu|repond|conclu|sollicite|demande|invoque|reproche|critique"
        r"|indique|argue|objecte|allegue|souligne|explique|preva|s'en rapporte|revendique|reclame"
        r"|recherche|releve|souleve|plaide|postule|excipe|denonce|maintien|se fonde|s'estime"
        r"|deplore|rappelle)"
    ),
    short=0,
)
REACH = 220
# What may stand before the name of who speaks.
LED_IN = re.compile(
    r"^(?:attendu |considerant )?(?:que |qu')?"
    r"(?:selon |d'apres |pour |(?:au soutien|a l'appui) de [^,]{3,60}, )?"
)
# Cues of the court's own voice: those no party's sentence begins with, and those it may hold.
COURT_BEGINS = ("sections.reasons_start", "sections.visa_law")
COURT_SPEAKS = ("sections.whereas", "sections.reasons_within")


def items(view: View, units: list[Unit]) -> set[int]:
    """Which units are numbered items of a list: what leads up to the first ends with a colon."""
    found: dict[int, str] = {}
    for index in range(1, len(units)):
        before, unit = units[index - 1], units[index]
        item = NUMBERED.match(view.folded, unit.start, unit.end)
        if item is None:
            continue
        leads = view.plain[before.start : before.end].rstrip().endswith(":")
        if leads or (index - 1 in found and follows(found[index - 1], item["number"])):
            found[index] = item["number"]
    return set(found)


def follows(number: str, following: str) -> bool:
    """Whether a number is next to another: behind "2)" stands "3)", and "1)" begins anew."""
    if number.isdigit() or following.isdigit():
        return number.isdigit() and following.isdigit() and int(following) == int(number) + 1
    if (number, following) in pairwise(ROMANS):
        return True
    return len(number) == len(following) == 1 and ord(following) == ord(number) + 1


def is_title(view: View, unit: Unit) -> bool:
    """Whether a unit is the title of a point (`1. Sur la demande`)."""
    if unit.end - unit.start > LONGEST or not TITLE.match(view.folded, unit.start, unit.end):
        return False
    return not view.plain[unit.start : unit.end].rstrip().endswith(SENTENCE_ENDS)


def is_short(view: View, unit: Unit) -> bool:
    """Whether a unit is a short line, no sentence."""
    short = unit.end - unit.start < 90
    return short and SHORT_LINE.match(view.plain, unit.start, unit.end) is not None


def take_titles(view: View, units: list[Unit], states: list[int]) -> None:
    """Give a section the titles that stand right before it (`1. Sur la demande`)."""
    listed = items(view, units)
    for index in range(len(units) - 1, 0, -1):
        unit, state = units[index - 1], states[index]
        if state == states[index - 1] or unit.opening or "parties" in unit.scores:
            continue
        if index - 1 in listed or unit.rule in LIST_ITEMS:
            continue
        titled = state in (MOYENS, MOTIFS) and is_title(view, unit)
        if states[index - 1] in (FACTS, MOYENS, MOTIFS) and not units[index].opening:
            titled |= in_capitals(view, unit)
        if state == FACTS and states[index - 1] in (HEADER, PARTIES):
            titled = not units[index].opening and has_own_words(view, unit)
        if titled or (state in (FACTS, MOYENS, MOTIFS) and calls_court(view, unit, units[index])):
            states[index - 1] = state


def in_capitals(view: View, unit: Unit) -> bool:
    """Whether a unit is a short line of capitals."""
    line = view.plain[unit.start : unit.end]
    return len(line) <= SHORT and line.isupper() and begins_line(view, unit)


def has_own_words(view: View, unit: Unit) -> bool:
    """Whether a unit is a title over the facts, in words of its own: "L'ACCIDENT"."""
    number = NUMBER.match(view.folded, unit.start, unit.end)
    at = number.end() if number else unit.start
    titled = rule("sections", "facts_title").pattern.match(view.folded, at, unit.end)
    return titled is not None and view.plain[at].isupper() and begins_line(view, unit)


def calls_court(view: View, unit: Unit, after: Unit) -> bool:
    """Whether a unit is the court's name alone, over what it says."""
    return not after.opening and COURT_LINE.match(view.folded, unit.start, unit.end) is not None


def take_paragraphs(view: View, units: list[Unit], states: list[int]) -> None:
    """Begin reasons that no heading announces with the paragraphs in which nobody speaks.

    What the parties say names them as its authors; what goes before the court's own first words,
    and does not, is the court's.
    """
    for index in range(1, len(units)):
        unit = units[index]
        if (states[index - 1], states[index]) != (MOYENS, MOTIFS) or unit.opening:
            continue
        # Where the court thinks in `Attendu que` and `Vu`, it does so from the first.
        if unit.rule in ("sections.whereas", "sections.visa_law"):
            continue
        place = first = index
        while place > 1 and states[place - 1] == MOYENS and is_silent(units[place - 1]):
            place -= 1
            named = units[place - 1].rule == SPEAKER
            if named or not begins_line(view, units[place]):
                continue
            if PARAGRAPH.match(view.plain, units[place].start):
                first = place
        states[first:index] = [MOTIFS] * (index - first)


def take_last_words(view: View, units: list[Unit], states: list[int]) -> None:
    """Leave to the claims the last paragraph that makes one, where a silent one follows it.

    Reasons that no cue tells begin there, not with a party's words.
    """
    for index in range(1, len(units)):
        if (states[index - 1], states[index]) != (MOYENS, MOTIFS) or units[index].opening:
            continue
        scores, place = units[index].scores, index + 1
        if scores.get("moyens", 0.0) <= scores.get("motifs", 0.0):
            continue
        while place < len(units) and states[place] == MOTIFS:
            if begins_line(view, units[place]):
                if is_silent(units[place]) and PARAGRAPH.match(view.plain, units[place].start):
                    states[index:place] = [MOYENS] * (place - index)
                break
            place += 1


def is_silent(unit: Unit) -> bool:
    """Whether no cue speaks for a kind of section in a unit."""
    return not unit.opening and max(unit.scores.values(), default=0.0) <= 0.0


def take_introductions(view: View, units: list[Unit], states: list[int]) -> None:
    """Give a list of requests the sentence it ends: `assigne la société A et demande de :`."""
    for index in range(2, len(units)):
        if (states[index - 1], states[index]) == (FACTS, MOYENS) and (
            units[index].rule in (*LIST_ITEMS, *VISAS)
        ):
            place = index - 1
            while place and states[place] == FACTS and not ends_sentence(view, units[place]):
                states[place] = MOYENS
                place -= 1


def ends_sentence(view: View, unit: Unit) -> bool:
    """Whether a unit ends a sentence, or is a heading."""
    last = view.plain[unit.start : unit.end].rstrip()[-1:]
    return bool(unit.opening) or last in (".", ";", "!", "?")


def take_headings(units: list[Unit], states: list[int]) -> None:
    """Give a heading of the facts under which there is nothing but claims to these; and the like.

    `EXPOSÉ DU LITIGE` stands over either.
    """
    for index in range(1, len(units) - 1):
        unit, kinds = units[index], {states[index], states[index + 1]}
        alone = unit.heading is not None and unit.end <= unit.heading[1] + 4
        alone = alone and not units[index + 1].paragraph
        if alone and kinds == {FACTS, MOYENS} and unit.opening[0][0] == "facts":
            states[index] = states[index + 1]


def take_arguments(view: View, units: list[Unit], states: list[int]) -> None:
    """Make `moyens` of the arguments retold among the reasons.

    Where the court opens a point, or a paragraph, by what the parties say, these sentences are
    the parties', up to the court's own first words, and so is the title above them. A sentence, or
    a few of one party, are left to the reasons: the court takes them up at once.
    """
    titled = False
    for index in range(1, len(units)):
        before, unit = units[index - 1], units[index]
        after_title, titled = titled, states[index] == MOTIFS and is_title(view, unit)
        if titled or states[index] != MOTIFS or states[index - 1] != MOTIFS:
            continue
        opens = before.opening or after_title or is_short(view, before)
        if opens or (begins_line(view, unit) and argues(view, unit)):
            start = first_argued(view, units, index) if opens else index
            end = exchange_end(view, units, start, GAP if opens else 1)
            states[start:end] = [MOYENS] * (end - start)
            alone = before.opening or units[index - 2].opening
            if end > start == index and not alone and after_title:
                states[index - 1] = MOYENS


def first_argued(view: View, units: list[Unit], start: int) -> int:
    """The first of the parties' sentences in the paragraph that opens a point.

    What the paragraph tells before it is nobody's argument.
    """
    for place in range(start, min(len(units), start + GAP + 1)):
        unit = units[place]
        if place > start and begins_line(view, unit):
            break
        if argues(view, unit):
            return place
        if unit.opening or is_title(view, unit) or unit.rule in COURT_SPEAKS:
            break
    return start


def exchange_end(view: View, units: list[Unit], start: int, most: int) -> int:
    """The unit after an exchange that begins at `start`; `start` itself where there is none."""
    end, gap, speeches, speakers = start, 0, 0, set[str]()
    for place in range(start, min(len(units), start + 60)):
        unit = units[place]
        if unit.opening or is_title(view, unit) or (end == start < place and is_short(view, unit)):
            break
        if place > start and end == place and continues(view, units[place - 1], unit):
            end = place + 1
        elif unit.rule in COURT_BEGINS:
            break
        elif argues(view, unit):
            end, gap, speeches = place + 1, 0, speeches + 1
            answers = begins_as(view, unit, "answer")
            speakers.add("answer" if answers else speaker(view, unit))
        elif (
            place == start
            or unit.rule in COURT_SPEAKS
            or gap >= most
            or begins_as(view, unit, "takes_up")
        ):
            break
        else:
            gap += 1
    shortest = SHORTEST if len(speakers - {""}) > 1 else SHORTEST_ALONE
    long = end > start and units[end - 1].end - units[start].start >= shortest
    return end if speeches > 1 and long else start


def argues(view: View, unit: Unit) -> bool:
    """Whether a unit is what a party says."""
    if unit.argues is None:
        opinion = OPINION in unit.seen and begins_as(view, unit, "in_the_eyes")
        unit.argues = opinion or is_speech(view, unit.start, unit.end)
    return unit.argues


def is_speech(view: View, start: int, end: int) -> bool:
    """Whether a stretch is what a party says; its verb is looked for first."""
    if not VERB.search(view, start, min(end, start + REACH)):
        return False
    if not rule("sections", "speech").pattern.match(view.plain, start, end):
        return False
    return rule("sections", "verdict").pattern.search(view.folded, start, end) is None


def speaker(view: View, unit: Unit) -> str:
    """The first words of a sentence, which name who speaks; nothing for a pronoun."""
    words = LED_IN.sub("", view.folded[unit.start : unit.end])
    return "" if re.match(r"(?:il|elle)s?\s", words) else words[:14]


def continues(view: View, before: Unit, unit: Unit) -> bool:
    """Whether a unit is an item of the list that the one before it opens or is part of."""
    last = view.plain[before.start : before.end].rstrip()[-1:]
    return last in (":", ";", ",") and view.plain.startswith(("-", "*", "•"), unit.start)
