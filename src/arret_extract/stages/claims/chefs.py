"""Claims that a conseil de prud'hommes prints as a list before its reasons: "Chefs de la demande".

Each line is a request of the claimant, with its sum at the end; those below "Demande
reconventionnelle" are the other side's.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import rule
from arret_extract.mentions.called import Ids, Mention, ids_of
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.sentences import flowing
from arret_extract.stages.claims.sides import on_appeal
from arret_extract.stages.claims.speech import Plea
from arret_extract.stages.claims.subjects import TITLED, first_run
from arret_extract.text import View, fold

_CLAIMANT = (
    r"(?:(?:dernier )?etat des |(?:les )?(?:derniers )?)chefs? de (?:la |ses |leurs )?demandes?"
    r"(?:[^\n\f:;.]|(?<=\b[a-z])\.){0,90}"
    r"|(?:dernier )?etat (?:de la |des )demandes?[^\n\f:;.]{0,40}|objet de la demande"
    r"|demandes? (?:initial|actualis|present|principal)\w{1,4}[^\n\f:;.]{0,40}"
    r"|(?:demandes?|pour|de) (?:du |de )?(?:le |la |les |partie )*demande(?:ur|resse)s?|en demande"
)
_OTHER = (
    r"(?:(?:les )?(?:derniers )?chefs? de la )?demandes? reconventionnelles?"
    r"(?: d[eu](?:[^\n\f:;.]|\.{3}|(?<=\b[a-z])\.){0,60})?"
    r"|(?:demandes? )?a titre reconventionnel|reconventionnellement|demandes? en defense"
    r"|demandes? (?:presentees?|formees?|formulees?) (?:en defense|par l[ae]s? defend[a-z]{2,8})"
    r"|(?:demandes?|pour) (?:du |de )?(?:le |la |les |partie )*defende(?:ur|resse)s?|en defense"
)
# "Demandes de Mme X :", and in a sentence "Mme X formule les chefs de demande suivants :".
_NAMED = r"demandes? (?:formees? par |presentees? par |de |d')[^\n\f:;]{3,60}(?=\s?:|[\n\f])"
_DEMANDS_OF = re.compile(rf"demandes? (?:(?:formees? |presentees? )par |de |du |des |d'){TITLED}")
_NAMED_ENDS = re.compile(
    r"[\s.:]{0,4}(?:[\n\f]|\Z)|,? (?:es[- ]qualites?|a l'encontre|a l'egard|contre|envers)\b"
)
_HEADING = compiled(
    r"(?<=[\n\f])(?=[-*•lcdeopar])(?:[-*•] )?"
    rf"(?:(?P<other>{_OTHER})|(?P<claimant>{_CLAIMANT})|(?P<named>{_NAMED}))\s?:?\s?(?=[\n\f])"
)
_TOLD = compiled(
    r"(?<=[\n\f])(?P<named>[^\n\f:;]{3,120} (?:chefs? de demandes? suivants"
    r"|demandes? reconventionnelles? suivantes?))\s?:\s?(?=[\n\f])"
)
_TOLD_WORDS = ("de demande suivants", "de demandes suivants", "reconventionnelle")
# A counterclaim may stand on the line of its heading.
_COUNTER = compiled(r"(?<=[\n\f])(?:[-*•] )?demandes? reconventionnelles?[^\n\f:;.]{0,40}\s?:?")
# What tells of the case again: the next paragraph that is no item of the list.
_PROSE = re.compile(
    r"[\n\f](?![-*•]|[^\n\f]{3,120}\d ?(?:€|euros?\b|f\b|francs?\b)\W{0,3}[\n\f])[^\n\f]{160}"
)
_FIRST = re.compile(
    # the name of who asks may stand above
    r"\s{0,3}(?P<above>[^\n\f:;.]{3,80}\s?:?[\n\f]\s?(?=[-*•–]))?"
    r"(?:[-*•–]|[^\n\f]{3,120}\d ?(?:€|euros?\b|francs?\b)\W{0,3}(?:[\n\f]|$))"
)
_BULLET = re.compile(r"[\n\f]\s?[-*•–]\s?")
_LINE = re.compile(r"[\n\f]\s?")
# How such a plea names the court: each item is a plea, and no two of them are one.
ITEM = "le conseil"
# Fewer signs are no request.
SHORTEST = 8


def listed_chefs(ruling: Ruling, start: int, end: int) -> Iterator[Plea]:
    """The lists of chefs de demande in a stretch, one a side; those before a first judge only."""
    if on_appeal(ruling):
        return
    view = flowing(ruling.view)
    headings = _headings(ruling, view, start, end)
    if not headings or headings[0].groupdict().get("other"):
        return
    first = headings[0].end()
    prose = _PROSE.search(view.folded, first, end)
    end = prose.start() if prose else end
    headings += _COUNTER.finditer(view.folded, first, end)
    at_once = {h.start(): h for h in reversed(headings) if h.start() < end}
    headings = [at_once[place] for place in sorted(at_once)]
    asks = rule("claims", "ask")
    for heading, until in pairwise([*headings, None]):
        assert heading is not None
        last = until.start() if until else end
        ids = _side(ruling, heading) if _lists(ruling, view.folded, heading) else ()
        for own, first, until_next in _by_party(ruling, ids, heading.end(), last) if ids else ():
            for at, stop in _items(view.folded, first, until_next):
                yield Plea(own, at, stop, "demande", True, ITEM, True, asks)


def _by_party(ruling: Ruling, ids: Ids, start: int, end: int) -> Iterator[tuple[Ids, int, int]]:
    """The stretches of a list, by the party whose name stands on a line of its own above it."""
    plain = ruling.view.plain
    # Who intervenes joins either side, save who answers for another: a liquidator, the AGS.
    joining = {
        p.party_id
        for p in ruling.parties
        if p.role == "intervenant" and not p.quality and not _ANSWERS.search(fold(p.name))
    }
    of_side = []
    for m in PartyIndex.of(ruling).mentions(start, end):
        line = _OWN_LINE.search(plain, max(0, m.start - 12), m.start)
        if line is None or len(m.party_ids) != 1 or not _LINE_ENDS.match(plain, m.end):
            continue
        joins = m.party_ids[0] in joining and not plain[: line.start()].rstrip().endswith(":")
        if m.party_ids[0] in ids or joins:
            of_side.append(m)
    bounds = [start, *(m.start for m in of_side), end]
    owners = [ids, *(m.party_ids for m in of_side)]
    for own, (first, last) in zip(owners, pairwise(bounds), strict=True):
        yield own, first, last


# The insurer of wages (article L. 3253-14 of the code du travail).
_ANSWERS = re.compile(r"\b(?:a\.?g\.?s|c\.?g\.?e\.?a|unedic)\b")
# "SAS ALPHA" alone on its line, be it with its form or a civility.
_OWN_LINE = re.compile(
    r"(?<!\bla)(?<!\bde)(?<!\bdu)(?<!\bau)(?<!\b[aà])(?<!contre)(?<!\bpar)[\n\f]"
    r"(?:(?:La |L')?(?:S\.?[A-Z.]{2,7}|Soci[ée]t[ée]|M\.|Mme|Monsieur|Madame|Ma[îi]tre|Me) )?\Z"
)
_LINE_ENDS = re.compile(r"(?:,? [eè]s[ -]qualit[ée]s?)?\s?:?\s?[\n\f]")


def _headings(ruling: Ruling, view: View, start: int, end: int) -> list[re.Match[str]]:
    """What may open lists in a stretch, in text order."""
    index = PartyIndex.of(ruling)
    # "Demandes de rappel de salaire" is an item, "Demande de garantie de la société B" too.
    found = [
        h
        for h in _HEADING.finditer(view.folded, start, end)
        if not h["named"] or ":" in h[0] or _names(view, index, h)
    ]
    said = view.folded[start:end]
    if any(word in said for word in _TOLD_WORDS):
        found += _TOLD.finditer(view.folded, start, end)
    return sorted(found, key=lambda h: h.start())


def _names(view: View, index: PartyIndex, heading: re.Match[str]) -> list[Mention]:
    """Whose demands a heading says they are, and no more: "Demandes de Mme X contre la SA Y"."""
    start, end = heading.span("named")
    mentions = list(index.mentions(start, end))
    if not mentions or not _DEMANDS_OF.fullmatch(view.folded, start, mentions[0].start):
        return []
    run = first_run(view.folded, mentions)
    return run if _NAMED_ENDS.match(view.folded, run[-1].end) else []


def _lists(ruling: Ruling, folded: str, heading: re.Match[str]) -> bool:
    """Whether a list stands below a heading, maybe under a party's name, and no prose."""
    first = _FIRST.match(folded, heading.end())
    if "chef" in heading[0] or first is None:
        return "chef" in heading[0]
    return first["above"] is None or bool(PartyIndex.of(ruling).find(*first.span("above")))


def _side(ruling: Ruling, heading: re.Match[str]) -> Ids:
    """The parties whose demands a heading opens."""
    index = PartyIndex.of(ruling)
    if heading.groupdict().get("named"):
        if of := _names(flowing(ruling.view), index, heading):
            return ids_of(of)
        return index.find(*heading.span())
    role = "demandeur" if heading.groupdict().get("claimant") else "defendeur"
    return tuple(p.party_id for p in ruling.parties if p.role == role)


def _items(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The items of a list: by their bullets where it has any, else a line each."""
    mark = _BULLET if _BULLET.search(folded, start - 1, end) else _LINE
    places = [start, *(hit.end() for hit in mark.finditer(folded, start, end))]
    for at, until in pairwise([*places, end]):
        if mark is _BULLET and (done := folded.find("\f", at, until)) >= 0:
            until = done  # a blank line ends the last item
        if until - at >= SHORTEST or folded.startswith("depens", at):
            yield at, until
