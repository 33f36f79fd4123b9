"""Where a sentence turns to another who asks: "A réclame 900 €, B sollicitant 500 €"."""

import re

from arret_extract.matching.compiling import compiled
from arret_extract.mentions.called import Ids, ids_of
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.mentions.standing import runs
from arret_extract.stages.claims.reach import Event
from arret_extract.stages.claims.starts import INFINITIVE_KNOWN
from arret_extract.stages.claims.subjects import TITLED
from arret_extract.text import View

# How far before its verb a subject may begin.
_NEAR = 160
# Where words turn to another subject.
TURNS = re.compile(
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
# "A conclut à l'infirmation, B sollicitant 500 €, et à la condamnation de": A concludes.
_CONCLUDES_ON = re.compile(
    r"[^.;:\n\f]{0,160}?, (?:et )?(?:a la|au) (?:condamnation|confirmation|infirmation"
    r"|reformation|paiement|rejet|deboute)\b"
)
# "A demande d'infirmer le jugement, B sollicitant un délai, et de lui allouer 900 €": so A asks.
_ASKS_ON = re.compile(
    r"(?! (?:a (?:la|cette) cour |au tribunal )?(?:de |d'|qu[e']|a ce qu))[^.;:\n\f]{0,160}?"
    r", (?:et )?(?:de |d')(?:(?:lui|leur|les?|la|se|voir) |l'){0,2}"
)
_THAT = re.compile(r"\bqu(?:e |')")
# "Dire que, B réclamant son dû, C sera condamné": what B asks is told in passing.
_IN_PASSING = re.compile(r"\b(?:qu[ei]|dont|si|ou|lorsque|quand)\Z")


def own_subject(view: View, index: PartyIndex, event: Event, floor: int) -> tuple[int, Ids] | None:
    """Who stands before a verb as its subject, and where the words turn to them.

    `floor` is where the verb before it in its sentence ends, which has a subject of its own.
    """
    folded, low = view.folded, max(floor, event.start - _NEAR)
    if event.verb.endswith("ant") and _goes_back(folded, event):
        return None
    named = list(index.mentions(low, event.start))
    if not named or not _AT_VERB.fullmatch(folded, named[-1].end, event.start):
        return None
    run = runs(folded, named)[-1]
    if _alone(folded, event, low, run[-1].start):
        run = run[-1:]
    turn = TURNS.search(folded, low, run[0].start)
    if turn is None or (turn[0].startswith("et") and _THAT.search(folded, floor, turn.start())):
        return None
    if _IN_PASSING.search(folded, floor, turn.start()):
        return None
    return turn.start(), ids_of(run)


def _goes_back(folded: str, event: Event) -> bool:
    """Whether the words behind a participle are those of the verb before it."""
    if _RESUMES.match(folded, event.end):
        return True
    if not event.verb.startswith("conclu") and _CONCLUDES_ON.match(folded, event.end):
        return True
    asks = _ASKS_ON.match(folded, event.end)
    return asks is not None and INFINITIVE_KNOWN.match(folded, asks.end()) is not None


def _alone(folded: str, event: Event, low: int, start: int) -> bool:
    """Whether the last of several names is the subject alone: "condamner A, B demandant"."""
    verb = event.verb
    if verb.endswith("ant"):
        return _ONE_BY_ONE.search(folded, low, start) is not None
    return not (verb.startswith("ont ") or (verb.endswith("ent") and not verb.endswith("tient")))
