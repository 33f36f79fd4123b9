"""Parties that sentences name with their sides, where no heading parts them.

"Dans la cause entre A, demeurant à …, demandeur, comparant par Me X, d'une part, et B, défendeur,
…, d'autre part", "M. A - appelant", "A, représenté par Me X, contre B, représentée par Me Y".
"""

import re

from arret_extract.stages.parties.cues import SAID, Cue
from arret_extract.stages.parties.entry import Entry

RULES = ("parties.between_prose", "parties.between_said")
# What opens the blocks at the beginning of a line.
_BETWEEN = re.compile(r"E(?:ntre|NTRE)\b")
# What leads from one side to the other.
_OVER = re.compile(
    r"(?:\bet|\bcontre|\ba|\bau|\ba l'encontre d[eu]s?|\bd'autre part,?|;)\s"
    r"(?:d'autre part,?\s)?(?:(?:la|le|les)\s|l')?$"
)
_ENDED = re.compile(r"(?<!\b[mM])(?<!\.\.)\.\s?[\n\f]")
# A name follows on the line.
_ON = re.compile(r"\s?:? ?[^\s:]")
_LINE = re.compile(r"[^\n\f]{0,300}")


def only(cues: list[Cue]) -> list[Cue]:
    """Cues with the first opening of prose, and with it only where nothing else opens blocks.

    A sentence that opens them goes before a side beside a name, and "Entre" at the beginning of a
    line may stand over headings: "Entre la société A, …, / demanderesse, représentée par …".
    """
    opens = [c for c in cues if c.rule in RULES]
    first = min(opens, key=lambda c: (c.rule != RULES[0], c.start), default=None)
    for cue in cues:
        between = cue.kind == "between" and cue.rule not in RULES
        heads = cue.kind == "heading" and (
            first is None or not _BETWEEN.match(first.match[0]) or cue.start < first.start
        )
        if between or heads:
            first = None
    return [c for c in cues if c.rule not in RULES or c is first]


def opens(plain: str, cues: list[Cue]) -> Cue | None:
    """The cue whose line goes on with the first name, where no heading parts the sides above it."""
    first = next((c for c in cues if c.kind in ("between", "heading")), None)
    if first is None or first.kind == "heading" or not _ON.match(plain, first.end):
        return None
    headed = any(c.kind == "heading" for c in cues)
    return None if headed and first.rule not in RULES else first


def told(folded: str, last: Entry | None, at: int) -> bool:
    """Whether a side or a lawyer is said of the last party before a position."""
    if last is None:
        return False
    return bool(last.counsel) or SAID.search(folded, last.name.end - 1, at) is not None


def leads_over(folded: str, last: Entry | None, at: int) -> bool:
    """Whether the words before a position lead from the last party to the other side."""
    return _OVER.search(folded, max(0, at - 40), at) is not None and told(folded, last, at)


def ended(folded: str, last: Entry | None, at: int) -> bool:
    """Whether the last party's sentence has ended, and no side is said of who is named here."""
    if last is None or not _ENDED.search(folded, last.name.end, at):
        return False
    line = _LINE.match(folded, at)
    return line is None or SAID.search(line[0] + "\n") is None
