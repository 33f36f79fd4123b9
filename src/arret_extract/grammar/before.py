"""The words before a verb: its pronouns, what introduces it, where its sentence begins."""

import re
from functools import cache

from arret_extract.matching.rules import rule
from arret_extract.text import View

# What ends a sentence, an item or a line.
HARD = re.compile(
    r"[;\n\f]|[^\s.\d][a-z\])](?<!\bM[er])(?<!\bMme)(?<!\bMlle)(?<!\bDr)(?<!\bart)\.[ \t\n]"
    r"(?=[A-ZÀ-Þ\"-])|(?<![A-Z])[.…]{2,4} (?=[A-ZÀ-Þ])"
)

# How long a line of texts rested on may be ("Vu l'article 700 du code…").
VISA = 300
_BEHIND_VERB = ", "
# How far a dispositif may go on.
_DISPOSITIF = 4_000
# Marks and blanks between two lines.
_MARKS = " \t\n\f;:-•*"


@cache
def pattern(rule_id: str) -> re.Pattern[str]:
    """The pattern of a rule of `patterns/provisions.toml`."""
    return rule("provisions", rule_id).pattern


def pronoun(before: str, at: int) -> int:
    """Where the verb's own pronouns begin: "Les condamne", "l'en déboute"."""
    match = pattern("pronoun").search(before)
    return at - (len(before) - match.start()) if match else at


def after_hard(view: View, low: int, at: int) -> int:
    """Where the sentence or item that leads up to a place begins; `low` where it begins before."""
    plain = view.plain
    while True:
        stop = max(
            plain.rfind("\n", low, at), plain.rfind(";", low, at), plain.rfind(".", low, at),
            plain.rfind("\f", low, at), plain.rfind("…", low, at),
        )  # fmt: skip
        if stop < low:
            return low
        mark = HARD.match(plain, stop, at) or HARD.match(plain, max(low, stop - 2), at)
        if mark is not None and mark.end() > stop:
            return mark.end()
        at = stop


def lead_of(view: View, start: int, floor: int) -> int:
    """Where the words that introduce a verb begin, back to the end of the sentence before."""
    low = max(floor, start - 400)
    lead = after_hard(view, low, start)
    # A line may break in the middle of a sentence: its rest introduces nothing.
    begins = low == 0 if lead == low else not runs_on(view, lead)
    if begins and pattern("introduces").match(view.folded[lead:start]):
        return _with_text_applied(view, lead, start, low)
    before = view.folded[low:start]
    # "Condamne, en conséquence, M. X": words right behind a verb are its own.
    behind = low == floor and before.startswith(_BEHIND_VERB)
    words = pattern("introduction").search(before, len(_BEHIND_VERB) + 1 if behind else 0)
    return low + words.start() if words and len(words[0]) < start - low else start


def _with_text_applied(view: View, lead: int, start: int, floor: int) -> int:
    """Where a line above begins that only names the costs' text: "Vu l'article 700 CPC,".

    It tells nothing below other texts, of a provision that says itself what for or gives several
    sums, nor where costs are told below.
    """
    above = floor + len(view.plain[floor:lead].rstrip(_MARKS))
    if "\n" not in view.plain[above:lead] and "\f" not in view.plain[above:lead]:
        return lead
    line = after_hard(view, max(floor, above - VISA), above)
    if not pattern("costs_text").match(view.folded, line, above):
        return lead
    texts = floor + len(view.plain[floor:line].rstrip(_MARKS))
    several = line > floor and pattern("visa").match(
        view.folded, after_hard(view, max(floor, texts - VISA), texts), texts
    )
    bare = pattern("bare_sum").match(view.folded, start, start + VISA)
    again = pattern("costs_again").search(view.folded, start, start + _DISPOSITIF)
    return lead if several or again or not bare else line


def runs_on(view: View, line: int) -> bool:
    r"""Whether a line goes on with the words before it: "à la société A\nau titre du prêt"."""
    before, first = view.plain[:line].rstrip(" ")[-2:], view.plain[line : line + 1]
    return before.endswith("\n") and before[:1] not in ",;:." and first.islower()
