"""Which court speaks, and on what the parties are judged there."""

import re

from arret_extract.matching.compiling import compiled
from arret_extract.quashing import opens_on_pourvoi
from arret_extract.text import View

PARTIES_ON_APPEAL = compiled(r"\b(?:appelant|intime)e?s?\b")
# The lines of a first judge, who may name over them the court of appeal that his judgments go to
# (`COUR D'APPEL DE DOUAI / TRIBUNAL JUDICIAIRE DE LILLE`), and those of a court of appeal.
FIRST_JUDGE = re.compile(
    r"(?:^|[\n\f])[^a-z\n\f]{0,6}(?:t ?r ?i ?b ?u ?n ?a ?l\b|conseil de prud|jugement\b)"
)
HIGHER_JUDGE = re.compile(r"[\n\f][^a-z\n\f]{0,6}(?:arret\b|decision (?:attaque|defere|entrepris))")
# Courts where the procedure is oral, though the parties may write (articles 446-1, 486 and 860-1 of
# the code de procédure civile).
ORAL = re.compile(
    r"tribunal[\s,]de[\s,]commerce|activites economiques|conseil de prud|tribunal d.instance"
    r"|\brefere|juge de l.execution|tribunal de proximite"
)
# Where a ruling of the Cour de cassation names it, though it tells of no pourvoi.
TOP, OWN = 60, "\farret de la cour de cassation, "
LAST_SUBMISSIONS = ("dernieres conclusions", "dernieres ecritures", "conclusions recapitulatives")


def court_level(view: View, start: int) -> str:
    """`cassation`, `appeal`, or at first instance `written`, `oral` or both (`mixed`).

    The same words differ in meaning: who sues states claims, unless the parties are judged on their
    last submissions (article 768 of the code de procédure civile) or on appeal; where both hold, a
    writ that lists them does.
    """
    head = view.folded[start : start + 4000]
    highest, court = head.find("cour de cassation"), head[:200].find("cour d'appel")
    own = 0 <= highest < TOP or OWN in head
    if not own and highest >= 0 and "pourvoi" in head:
        # a first judge who cites it stands under his own name
        own = FIRST_JUDGE.search(head[: min(highest, 600)]) is None
    if own and not 0 <= court < highest:
        return "cassation"
    if opens_on_pourvoi(view, start):
        return "cassation"
    if PARTIES_ON_APPEAL.search(head) or ("cour d'appel" in head[:600] and not is_first(head)):
        return "appeal"
    written = any(view.folded.find(words, start) >= 0 for words in LAST_SUBMISSIONS)
    if written and ORAL.search(head[:1500]):
        return "mixed"
    return "written" if written else "oral"


def is_first(head: str) -> bool:
    """Whether a head that names a court of appeal is that of a first judge."""
    if FIRST_JUDGE.search(head[:1000]) is None or "premier president" in head:
        return False
    return HIGHER_JUDGE.search(head) is None
