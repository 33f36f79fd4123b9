"""Where requests told as wishes begin: "que le jugement soit confirmé", "qu'il déboute M. X"."""

import re
from collections.abc import Iterator

from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import Rule
from arret_extract.stages.claims.reach import OF_WISHES
from arret_extract.stages.claims.speech import Plea
from arret_extract.stages.claims.starts import begins
from arret_extract.stages.claims.wish_kinds import (
    ACTIVE,
    ACTIVE_WISH,
    COURT,
    IT,
    OTHER_DEED,
    OWN_DEED,
    TO_BE,
    TO_SEE,
    WISH,
    WISH_NOUN,
    is_deed,
    told_as,
    wished,
)
from arret_extract.text import View
from arret_extract.vocabulary import OrderKind

_NEXT_ITEM = re.compile(r"[:;\n\f]\s?(?:[-*•—>]{1,2}\s?|\d{1,2}\s?[°).-]{1,2}\s?|[a-z]\)\s?)")
# The next of several wishes: "que X soit condamné…, et que soit ordonnée…".
_NEXT_WISH = compiled(
    rf"\b(?:a ce )?qu(?:e |'){COURT}{IT}(?={ACTIVE}\b)"
    r"|\bqu'il n'y a (?=(?:pas |plus |donc ){0,2}lieu (?:a |de |d'))"
    r"|\b(?:a ce )?(?:que |qu'(?=(?:ils?|elles?|(?:auc)?une?) ))"
    r"(?:(?=[^;:\n\f]{0,160}?\b(?:soi(?:en)?t|doi(?:ven)?t etre|garantiss(?:e|ent)"
    rf"|{OTHER_DEED})\b|[^;:\n\f]{{2,120}}? {OWN_DEED})"
    r"|(?=chacune?\b|chaque partie\b))"
)
# What one wish goes on with: "que la cour réforme le jugement et déboute M. X", "que M. X soit
# débouté et condamné à payer".
_GOES_ON = compiled(
    rf"\b(?!l[ea] juge\b)(?<!\bl[ea] ){IT}(?:soi(?:en)?t (?:\w{{4,14}}ment )?)?"
    rf"(?P<verb>{ACTIVE}|rejete)e?s?\b(?! pas\b)"
)
# "que le jugement soit confirmé et M. X condamné à payer 900 €": one auxiliary for both.
_AND_OTHERS = re.compile(
    r"(?:\bet|,)\s(?=(?:l[ae] |les |l'|m)(?:(?!\b(?:que|qui|a|ont|est|sont|etait|ayant|par)\b)"
    r"[^;:,\n\f]){3,80}? (?:(?P<verb>condamne|deboute)e?s? (?:a|au|aux|in|solidairement|de)\b"
    r"|(?P<no>rejete)e?s?(?:,| et\b|\s?[.;]|\s?$)))"
)
# "à ce que la cour : - dise que…, - condamne": verbs of a list, with or without the court.
TOLD_TO_THE_COURT = "la cour"
_COURT_LISTED = re.compile(
    r"\s?(?:(?:(?:a ce )?que )?(?:la|le|ce|cette|votre) "
    r"(?:cour|tribunal|juge|juridiction|conseil)\b[^;:,\n\f]{0,40}:|qu'(?:il|elle)\s?:)"
)
_THAT = re.compile(r"qu(?:e |'(?:il|elle|(?:auc)?une? ))")
WISHING = compiled(
    r"qu(?:e[ :]|'(?:il|elle|(?:auc)?une? ))| etre |\bvoir (?![a-z]{2,14}(?:er|ir|re)\b)"
)
# What follows "dire que A verse 900 € et que…" may be told as what is.
_SAYS = re.compile(
    r"(?:dire|juger|constater|considerer|rappeler|retenir|reconnaitre|preciser|observer|noter"
    r"|relever|(?:donner|prendre) acte|(?:de )?ce) (?:et (?:dire|juger|constater) )?(?:que |qu'|:)"
)
_CLAUSE = re.compile(r"\bqu(?:e |')(?:(?!\b(?:soi(?:en)?t|qu[e'])\b)[^,;:\n\f]){2,80}, \Z")
_SAID = re.compile(r"\b(?:dire|juger|constater|dit) \Z")
# Nouns that a wish is about are no requests of their own: "que le paiement soit échelonné".
NOUN_WISHED = re.compile(
    r"que (?:(?:[a-z']{1,14} ){0,3}soi(?:en)?t [a-z]{4,14} )?"
    r"(?:l'|la |le |les |une? |des |sa |son |leurs? )?"
    rf"|(?:a ce )?qu(?:e |'){COURT}{IT}|(?:a ce )?qu'aucune? "
)
# How near to the verb of asking its first wish stands.
_AT_VERB = 8


def wishes(view: View, plea: Plea, heads: list[int]) -> dict[int, tuple[OrderKind, Rule]]:
    """Where requests in the subjunctive begin, with their kind."""
    found: dict[int, tuple[OrderKind, Rule]] = {}
    told = _THAT.search(view.folded, plea.start, plea.end)
    for hit in _NEXT_WISH.finditer(view.folded, plea.start, plea.end) if told else ():
        start = hit.start()
        if start > plea.start + _AT_VERB and not begins(view, plea.start, start):
            continue
        if _SAID.search(view.folded, max(plea.start, start - 12), start):
            continue
        end = next((h for h in heads if h > start + WISH_NOUN), plea.end)
        kind, ruled = wished(view, plea, start, end)
        within = _CLAUSE.search(view.folded, max(plea.start, start - 100), start)
        if within and within.start() not in found and is_deed(view, start, end):
            continue  # "que le mur, que X libère de ses lierres, soit démoli"
        before = max((h for h in heads if h < start), default=-1)
        if before >= 0 and _SAYS.match(view.folded, before) and is_deed(view, start, end):
            continue
        if kind is not None:
            found[start] = kind, ruled
    if OF_WISHES.match(view.folded, plea.start):
        for item in _NEXT_ITEM.finditer(view.folded, plea.start, plea.end):
            kind, ruled = wished(view, plea, item.end(), plea.end)
            if kind is not None:
                found.setdefault(item.end(), (kind, ruled))
    ends = [*sorted(found), plea.end]
    if listed(view, plea):
        ends = [plea.end]
    for wish in (plea.start, *sorted(found)):
        ceiling = next(e for e in ends if e > wish)
        for start, kind in _going_on(view, wish, ceiling, listed(view, plea)):
            if start not in heads:
                found.setdefault(start, (kind, plea.rule))
    return found


def listed(view: View, plea: Plea) -> bool:
    """Whether a plea lists what the court is to do, each verb in the subjunctive."""
    court = _COURT_LISTED.match(view.folded, plea.start, plea.end)
    return plea.verb == TOLD_TO_THE_COURT or court is not None


def _going_on(view: View, wish: int, end: int, court: bool) -> Iterator[tuple[int, OrderKind]]:
    """Where the verbs begin that a wish goes on with, with the kind of what they ask.

    `court` tells that a list of what the court is to do begins there.
    """
    folded = view.folded
    first = ACTIVE_WISH.match(folded, wish, end) or WISH.match(folded, wish, end)
    if first is None and folded.startswith(("etre ", "en etre "), wish):
        first = TO_BE.match(folded, wish, end)
    first = first or TO_SEE.match(folded, wish, end)
    if first is None and not court:
        return
    floor = wish if first is None else first.end()
    last = -1
    for hit in _GOES_ON.finditer(folded, floor, end):
        said = folded[last : hit.start()] == " et "  # "dise et juge"
        last = hit.end()
        if begins(view, floor, hit.start()) and not said:
            kind = told_as(hit["verb"], folded[hit.end() : end])
            if kind is not None:
                yield hit.start(), kind
    for hit in _AND_OTHERS.finditer(folded, floor, end):
        yield hit.end(), "condamnation" if hit["verb"] == "condamne" else "rejet"
