"""Who is made to pay beside, after or save those whom a sentence names first."""

import re

from arret_extract.matching.compiling import compiled
from arret_extract.mentions.called import Ids, Mention, ids_of, noun_start
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.mentions.standing import runs

# What stands before a debtor's name where the words turn to it: "et la société ".
_TURNS = re.compile(
    r"(?:[,;\n\f]|\bet|\bainsi que|\bpuis| [*•-](?= ))[\s*•-]{0,3}"
    r"(?:(?!(?:a|aux?|de|du|des|d'\w*|par|pour|contre|avec|dont|sur|qui|son|(?<!\bla )sa|leurs?)\b)"
    r"[\w.']{1,14} ?){0,4}\Z"
    r"|\bet,? (?:(?:a titre (?:\w+ )?subsidiaire|subsidiairement),? )?"
    r"(?:a )?(?:celle|la condamnation) d(?:e (?:la |l')?|u |es |')(?:[\w.']{1,14} ?){0,2}\Z"
)
# "la condamnation de A à lui payer 900 € et de B à lui payer 500 €"
_OF_TOO = re.compile(
    r"(?:[,;]|\bet|\bpuis|,? ainsi que) d(?:e (?:la |l')?|u |es |')(?:[\w.']{1,14} ?){0,3}\Z"
)
_TO_PAY = re.compile(
    r"a (?:(?:lui |leur )?(?:payer|verser|regler|rembourser)|(?:hauteur|concurrence) d)"
    r"|au (?:paiement|versement|remboursement|reglement)"
)
_TURNS_WITH_STOP = re.compile(r"[,;]\s?(?:et|ainsi que|puis)\b[^,;]{0,60}\Z")
# Between its name and "à payer".
_THEN = re.compile(
    r"(?:,[^;:.\d\n\f]{0,60},| (?:es[- ]qualites?|in solidum|solidairement|conjointement"
    r"|(?:etant|soit|est|sera) condamnee?s?|le soi(?:en)?t))?\s?"
)
_WITH = compiled(
    r"(?:\bet|\boutre|,|;)[\s,]{0,2}(?:in solidum|solidairement|conjointement|ensemble)"
    r"(?: et (?:in solidum|solidairement|conjointement))?,? avec\s"
)
_THE_SUM = re.compile(
    r"[\s,]{0,3}(?:a (?:lui |leur )?\w{4,12} )?(?:l[ae] |une |celles? |cette |de )"
)
_ITS_SUM = re.compile(r",? (?:celle|(?:la|une) somme) de ")
_SAVE = compiled(r"\b(?:a l'exception|a l'exclusion|hormis|sauf|excepte)\s")
# Between these words and a name.
_OF = re.compile(r"(?:(?!(?:par|a|en|pour)\b)[\w.']{1,12} ?){0,4}")
# How far behind "avec" and "à l'exception" the names stand.
_NEAR = 40
# How far before a sum its condemnation is told.
_SENTENCE = 400


def turned_to(folded: str, index: PartyIndex, start: int, end: int, pay: re.Pattern[str]) -> Ids:
    """Who is to pay the next of several sums, told between the two: "et la société B à payer".

    `pay` is what "à payer" may be.
    """
    return ids_of(turning(folded, index, start, end, pay))


def turning(
    folded: str, index: PartyIndex, start: int, end: int, pay: re.Pattern[str]
) -> list[Mention]:
    """Where a stretch names who is to pay the next sum; behind whom the one before is paid to."""
    named = list(index.mentions(start, end))
    for hit in pay.finditer(folded, start, end) if named else ():
        before = [m for m in named if m.start < hit.start()]
        if not before or not _THEN.fullmatch(folded, before[-1].end, hit.start()):
            continue
        run = runs(folded, before)[-1]
        too = _TO_PAY.match(hit[0]) and _OF_TOO.search(folded, start, noun_start(folded, run[0]))
        told = folded.rfind("condamn", max(0, start - _SENTENCE), run[0].start)
        if (too and folded.startswith("condamnation d", told)) or _TURNS.search(
            folded, start, run[0].start
        ):
            return run
        # "500 € à A, et B à payer": B alone
        turns = [i for i, m in enumerate(run) if _TURNS.search(folded, start, m.start)]
        sure = [i for i in turns if _TURNS_WITH_STOP.search(folded, start, run[i].start)]
        if sure or (turns and hit[0].endswith("a payer")):
            return run[(sure or turns)[-1] :]
    return []


def next_to(folded: str, index: PartyIndex, start: int, end: int) -> Ids:
    """Who stands before the next sum as the payer does: "500 € à A et la société B celle de"."""
    named = list(index.mentions(start, end))
    if not named or not _ITS_SUM.fullmatch(folded, named[-1].end, end):
        return ()
    run = runs(folded, named)[-1]
    return ids_of(run) if _TURNS.search(folded, start, run[0].start) else ()


def joined_by(folded: str, index: PartyIndex, start: int, end: int) -> Ids:
    """Who is to pay the next sum with those before: "et, in solidum avec B, celle de 500 €"."""
    hit = _WITH.search(folded, start, end)
    if hit is None:
        return ()
    named = list(index.mentions(hit.end(), end))
    if not named or named[0].start - hit.end() > _NEAR:
        return ()
    run = runs(folded, named)[0]
    return ids_of(run) if _THE_SUM.match(folded, run[-1].end) else ()


def left_out(folded: str, index: PartyIndex, start: int, end: int) -> Ids:
    """Who is left out of those that a stretch means: "les intimés, à l'exception de M. A"."""
    hit = _SAVE.search(folded, start, end)
    if hit is None:
        return ()
    named = list(index.mentions(hit.end(), end))
    near = bool(named) and _OF.fullmatch(folded, hit.end(), named[0].start)
    return ids_of(runs(folded, named)[0]) if near else ()
