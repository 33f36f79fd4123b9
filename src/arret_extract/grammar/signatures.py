"""Where a ruling is signed: what stands behind orders nothing."""

import re

from arret_extract.matching.rules import rule
from arret_extract.matching.search import matches_at, word_starts
from arret_extract.text import View

# The words that signatures may begin with.
_CLOSING_WORDS = frozenset(
    """ainsi article le la monsieur arret jugement ordonnance decision signe ont et redacteur
    prononce prononcee en fait faite madame mme copie delibere protocole ledit ledite ladit ladite
    retenu retenue""".split()  # noqa: SIM905
)
_STOP_BEFORE = re.compile(r"(?:\A|[.;:,\n\f*)€-])\s?\Z")


def closing(view: View, start: int, end: int) -> int:
    """Where the signatures of a dispositif begin; its end where there are none."""
    places = word_starts(view, _CLOSING_WORDS, start, end)
    for match in matches_at(rule("provisions", "closing").pattern, view.folded, places, end):
        at = match.start()
        if rule("provisions", "pronounces").pattern.match(view.folded, at):
            continue
        before = view.folded[max(start, at - 4) : at]
        # In a dispositif all in capitals a capital begins nothing.
        begins = view.plain[at].isupper() and not view.plain[max(start, at - 12) : at].isupper()
        if _STOP_BEFORE.search(before) or (begins and "'" not in before):
            return at
    return end
