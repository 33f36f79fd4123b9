"""What the units around a unit say of it: who speaks, what a list is of, what is to come."""

import re
from collections.abc import Iterable

from arret_extract.matching.compiling import compiled
from arret_extract.stages.sections.speakers import hear_speakers
from arret_extract.stages.sections.units import ANNOUNCED, LIST_ITEMS, VISAS, Unit, begins_line
from arret_extract.text import View
from arret_extract.vocabulary import SectionKind

# How much of other cues for the reasons counts before the heading that announces them.
BEFORE_ANNOUNCED = 0.3
AFTER_ANNOUNCED = 0.5
SUIT, APPEALED, BEFORE_SUIT = "sections.suit", "sections.appealed", 0.0
SUES, PLEAS = "sections.sues", "sections.pleas_heading"
CLAIMS_FOLLOW = ("sections.procedure_heading", PLEAS)
SUES_WEIGHT = 4.6
OPENS = "sections.reasons_open"
VISA, WHEREUPON = "sections.visa", "sections.whereupon"
DISCUSSION = re.compile(r"\W{0,6}(?:la )?discussion\W{0,6}")
EXPERT, PRONOUNS = "sections.expert", ("il ", "elle ", "ils ")
BY_COURT = re.compile(
    r"\b(?:la cour|le tribunal)[ ]"
    r"(?:constate|releve|estime|considere|retient|observe|rappelle|ne peut)\b"
    r"|\bil (?:y a lieu|convient),? (?:donc,? |ainsi,? |en consequence,? )?(?:de |d')"
    r"(?:condamn|rejet|debout|allou|faire droit|fixe|confirm|infirm|ordonn|laisse)"
    r"|\b(?:sera|seront) (?:donc |ainsi )?(?:condamne|deboute|rejete)e?s?\b"
)
# What a sentence says against the header.
BODY = (("header", -1.0), ("parties", -1.5))
MIXED, SENTENCE_LENGTH = "sections.mixed_heading", 60
COURSE = {"sections.closing", "sections.absent"}
# How long a party's paragraph may be, what ends it, and what tells the court's first one.
PARAGRAPH, TURNS, COURT_SPEAKS = 3000, "sections.whereas", 1.5
# So many sentences prove that the header is over.
PROSE_ENOUGH = 40
PROSE = compiled(
    r"\s(?:a|ont|est|sont|avait|avaient|était|étaient|fut|s'est|n'a|n'ont|sera|peut|doit)\s"
)
# The item of a list; a party's arguments may be numbered.
DASHES = re.compile(r"[-*•]")
ITEM = re.compile(r"[-*•]|(?:\d{1,2}|[a-h])[ \t]?(?:\)|°)")


def read_context(view: View, units: list[Unit], court: str) -> None:
    """Weigh the cues of units by those around them."""
    if court != "cassation":
        read_experts(view, units)
        hear_speakers(view, units)
    read_items(view, units)
    read_paragraphs(view, units)
    read_prose(view, units)
    if court != "cassation":
        tell_writs(view, units)
        wait_for_suit(units, court)
        hear_discussion(view, units)
        wait_for_reasons(view, units)


def read_experts(view: View, units: list[Unit]) -> None:
    """Count for the facts what speaks for claims where the expert of the sentence before goes on.

    "L'expert a déposé son rapport. Il conclut à …"
    """
    expert = False
    for unit in units:
        goes_on = view.folded.startswith(PRONOUNS, unit.start) and not begins_line(view, unit)
        expert = unit.rule == EXPERT or (expert and goes_on)
        if expert and goes_on and unit.scores:
            moyens = unit.scores.pop("moyens", 0.0)
            unit.scores["facts"] = unit.scores.get("facts", 0.0) + moyens


def tell_writs(view: View, units: list[Unit]) -> None:
    """Leave out that a writ states claims where a heading of the procedure or claims follows.

    Told in a sentence, no list, under another heading, it is the last of the facts then.
    """
    follows, writs = None, list[Unit]()
    for unit in reversed(units):
        if unit.opening:
            if follows in CLAIMS_FOLLOW and unit.rule != CLAIMS_FOLLOW[0]:
                for writ in writs:
                    writ.scores["moyens"] -= SUES_WEIGHT
            follows, writs = unit.rule, []
        elif SUES in unit.seen and not view.plain[unit.start : unit.end].rstrip().endswith(":"):
            writs.append(unit)


def wait_for_suit(units: list[Unit], court: str) -> None:
    """Weigh less what speaks for claims before the appeal, or the writ at first instance."""
    before: list[Unit] = []
    # The header may say how a party was called.
    begun = False
    mixed: Unit | None = None
    for unit in units:
        asked = unit.rule in LIST_ITEMS and "moyens" in unit.scores
        # A heading of the facts and claims together stands over the facts first.
        if asked or (unit.opening and unit.opening[0][0] in ("moyens", "motifs")):
            return
        begun = begun or unit.scores.get("header", 0.0) < 0.0 or (unit.rule or "").startswith(VISA)
        if begun and SUIT in unit.seen and (court == "appeal") == (APPEALED in unit.seen):
            weigh(before, ("moyens",), BEFORE_SUIT)
            return
        if unit.rule == MIXED:
            mixed = unit
        elif mixed and unit.end - unit.start > SENTENCE_LENGTH:
            # Other sentences come first: the heading stands over the facts.
            mixed.opening = mixed.opening[:1]
        before.append(unit)


def hear_discussion(view: View, units: list[Unit]) -> None:
    """Take what the parties discuss for theirs: "DISCUSSION", their words, then "Sur ce".

    Where the court thinks in "Attendu que", and only behind the heading that follows.
    """
    announced = [i for i, unit in enumerate(units) if unit.opening == ANNOUNCED]
    if len(announced) != 2 or units[announced[1]].rule != WHEREUPON:
        return
    first, second = announced
    title = view.folded[units[first].start : units[first].end]
    turns = [unit.rule == TURNS for unit in units]
    if any(unit.rule == PLEAS for unit in units[:first]):
        return
    if BY_COURT.search(view.folded, units[first].end, units[second].start):
        return
    if DISCUSSION.fullmatch(title) and any(turns[second:]) and not any(turns[first:second]):
        units[first].opening = (("moyens", ANNOUNCED[0][1]),)


def wait_for_reasons(view: View, units: list[Unit]) -> None:
    """Weigh less what speaks for reasons before the heading that announces them, if any.

    What a court begins with where no heading does is then a party's; and within a paragraph.
    """
    announced = [i for i, unit in enumerate(units) if unit.opening == ANNOUNCED]
    before = announced[0] if announced else 0
    for index, unit in enumerate(units):
        if unit.rule == OPENS and (index < before or not begins_line(view, unit)):
            weigh([unit], ("motifs",), 0.0)
    if announced:
        weigh(units[: announced[0]], ("motifs",), BEFORE_ANNOUNCED)
        weigh(units[announced[-1] + 1 :], ("facts", "moyens"), AFTER_ANNOUNCED)


def weigh(units: list[Unit], kinds: Iterable[str], factor: float) -> None:
    """Multiply what the cues of units say for some kinds."""
    for unit in units:
        for kind in kinds:
            if kind in unit.scores:
                unit.scores[kind] *= factor


def read_items(view: View, units: list[Unit]) -> None:
    """Let the items of a list be of the kind of the sentence that introduces it.

    A writ that facts tell and last submissions ask in the same words.
    """
    listed: SectionKind | None = None
    item = False
    for unit in units:
        item = item and not begins_line(view, unit)
        facts, moyens = unit.scores.get("facts", 0.0), unit.scores.get("moyens", 0.0)
        items = DASHES if listed != "moyens" else ITEM
        dashed = items.match(view.folded, unit.start) is not None or (
            unit.rule in VISAS and not unit.seen & COURSE
        )
        if unit.opening == ANNOUNCED:
            break
        if unit.opening:
            listed = None
        elif unit.rule in LIST_ITEMS or (listed and dashed):
            unit.scores = {listed or "moyens": 1.0}
            item = listed == "moyens"
        elif item and view.plain[unit.start : unit.end].rstrip()[-1:] != ":":
            continue
        elif max(unit.scores.values(), default=0.0) > 0.0:
            opens = view.plain[unit.start : unit.end].rstrip()[-1:] == ":"
            first = max(unit.scores, key=unit.scores.__getitem__)
            listed = None
            if opens and first in ("facts", "moyens") and facts != moyens:
                listed = "facts" if facts > moyens else "moyens"


def read_paragraphs(view: View, units: list[Unit]) -> None:
    """Leave out what speaks for reasons after a party's words in their paragraph.

    Up to the court's own first paragraph, one has a single speaker: what sounds like reasons there
    is the party's argument.
    """
    spoken, begun = False, 0
    for unit in units:
        facts, moyens, motifs = (unit.scores.get(k, 0.0) for k in ("facts", "moyens", "motifs"))
        if begins_line(view, unit):
            if unit.opening == ANNOUNCED or (motifs >= COURT_SPEAKS and motifs > moyens):
                break
            spoken, begun = moyens >= 1.0 and moyens > max(facts, motifs), unit.start
        elif unit.opening or unit.rule == TURNS or unit.end - begun > PARAGRAPH:
            spoken = False
        elif spoken and motifs:
            unit.scores["motifs"] = 0.0


def read_prose(view: View, units: list[Unit]) -> None:
    """Note the first sentences: a header has lines, seldom a sentence."""
    found = 0
    for unit in units:
        if unit.rule == TURNS:
            # `Attendu que la société A, dont le siège est …` names no party.
            weigh([unit], ("header", "parties"), 0.0)
            unit.hear(BODY)
            continue
        if (
            unit.end - unit.start > 40
            and "header" not in unit.scores
            and "parties" not in unit.scores
            and PROSE.search(view.plain, unit.start, unit.end)
        ):
            unit.hear(BODY)
            found += 1
            if found == PROSE_ENOUGH:
                break
