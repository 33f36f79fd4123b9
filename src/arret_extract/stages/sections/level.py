"""Which court speaks, and on what the parties are judged there."""

import re

from arret_extract.text import View

PARTIES_ON_APPEAL = re.compile(r"\b(?:appelant|intime)e?s?\b")
LAST_SUBMISSIONS = ("dernieres conclusions", "dernieres ecritures", "conclusions recapitulatives")


def court_level(view: View, start: int) -> str:
    """`cassation`, `appeal`, `written` or `oral` (at first instance), for the ruling at `start`.

    The same words differ in meaning: who sues states claims, unless the parties are judged on their
    last submissions (article 768 of the code de procédure civile) or on appeal.
    """
    head = view.folded[start : start + 4000]
    if "cour de cassation" in head and "pourvoi" in head and "cour d'appel" not in head[:200]:
        return "cassation"
    if PARTIES_ON_APPEAL.search(head) or "cour d'appel" in head[:600]:
        return "appeal"
    written = any(view.folded.find(words, start) >= 0 for words in LAST_SUBMISSIONS)
    return "written" if written else "oral"
