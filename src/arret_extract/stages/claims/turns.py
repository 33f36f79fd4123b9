"""Where a sentence turns to another who asks: "A réclame 900 €, B sollicitant 500 €"."""

import re

from arret_extract.matching.compiling import compiled
from arret_extract.mentions.called import Ids, ids_of
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.mentions.standing import runs
from arret_extract.stages.claims.reach import Event
from arret_extract.stages.claims.subjects import TITLED
from arret_extract.text import View

# How far before its verb a subject may begin.
_NEAR = 160
_TURNS = re.compile(
    r"(?:[,;\n\f]|\b(?:et|puis|mais|cependant que|ainsi que|tandis que|alors que)\b)[\s,]{0,2}"
    rf"{TITLED}\Z"
)
_ONE_BY_ONE = re.compile(rf",\s{TITLED}\Z")
# Between a subject and its verb.
_AT_VERB = compiled(
    r"(?:,? (?:quant a (?:lui|elle|eux|elles)|(?:pour|de) (?:sa|leur) part|de (?:son|leur) cote"
    r"|a (?:son|leur) tour|egalement|aussi|pareillement|en revanche|eux-memes|elle-meme|lui-meme)"
    r",?)? (?:(?:lui|leur|en|y|ne) )?"
)
# "A conclut au rejet, B demandant sa mise hors de cause, et 900 €": A asks the sum.
_RESUMES = re.compile(r"[^.;:\d\n\f]{0,160}, (?:et|outre|ainsi que) (?:(?:la|une) \w{5,9} de )?\d")
_THAT = re.compile(r"\bqu(?:e |')")


def own_subject(view: View, index: PartyIndex, event: Event, floor: int) -> tuple[int, Ids] | None:
    """Who stands before a verb as its subject, and where the words turn to them.

    `floor` is where the verb before it in its sentence ends, which has a subject of its own.
    """
    folded, low = view.folded, max(floor, event.start - _NEAR)
    if event.verb.endswith("ant") and _RESUMES.match(folded, event.end):
        return None
    named = list(index.mentions(low, event.start))
    if not named or not _AT_VERB.fullmatch(folded, named[-1].end, event.start):
        return None
    run = runs(folded, named)[-1]
    if _alone(folded, event, low, run[-1].start):
        run = run[-1:]
    turn = _TURNS.search(folded, low, run[0].start)
    if turn is None or (turn[0].startswith("et") and _THAT.search(folded, floor, turn.start())):
        return None
    return turn.start(), ids_of(run)


def _alone(folded: str, event: Event, low: int, start: int) -> bool:
    """Whether the last of several names is the subject alone: "condamner A, B demandant"."""
    verb = event.verb
    if verb.endswith("ant"):
        return _ONE_BY_ONE.search(folded, low, start) is not None
    return not (verb.startswith("ont ") or (verb.endswith("ent") and not verb.endswith("tient")))
