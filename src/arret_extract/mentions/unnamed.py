"""Names in a stretch that no party's name explains: "la société DELTA" where no party is DELTA."""

import re
from collections.abc import Iterator

from arret_extract.harms import is_social
from arret_extract.matching.rules import rule
from arret_extract.mentions.described import only_describes
from arret_extract.mentions.naming import PSEUDONYM
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.ruling import Ruling
from arret_extract.text import View

# What stands for a known party's name while others are looked for.
KNOWN = "~"
# "Curateur des successions de Mme A et de M. B": no object of a verb.
_GOVERNED = re.compile(r"\b(?:de|du|des|d'|par|sur|chez|aupres) ?(?:la |l'|le )?\Z")


def unnamed(view: View, index: PartyIndex, start: int, end: int) -> Iterator[re.Match[str]]:
    """Words that a name follows, of none of the parties we know.

    Those named only to describe another ("venant aux droits de la société A") do not count.
    """
    shown = list(view.plain[start:end])
    for mention in index.mentions(start, end):
        last = min(mention.end, end) - start
        shown[mention.start - start : last] = KNOWN * (last - mention.start + start)
    for hit in rule("orders", "party_word").pattern.finditer("".join(shown)):
        if not only_describes(view, start + hit.start(), start):
            yield hit


def left_for(
    ruling: Ruling, index: PartyIndex, span: tuple[int, int], named: set[int], others: set[int]
) -> tuple[int, ...]:
    """The party that a name which none explains can only mean: the one of its kind that is left.

    `others` are those who may be meant, `named` those named beside it.
    """
    start, end = span
    hits = [
        hit
        for hit in unnamed(ruling.view, index, start, end)
        if not _GOVERNED.search(ruling.view.spaced, start, start + hit.start())
    ]
    if len(hits) != 1:
        return ()
    words = hits[0][0]
    body = rule("orders", "body_named").pattern.search(words)
    person = rule("orders", "person_named").pattern.search(words)
    left = [
        p
        for p in ruling.parties
        if p.party_id in others - named
        and (not (body or person) or (p.kind == "personne_physique") is bool(person))
        and not is_social(p.name)
    ]
    # Letters that stand for another's name mean nobody else: "M. Z..." is not M. B….
    letters = PSEUDONYM.search(ruling.view.plain, start + hits[0].end(), end) if person else None
    if letters and not any(letters[0] in p.name for p in left):
        return ()
    # A name alone is a body's: "M. X et GAMMA".
    meant = left if body or person else [p for p in left if p.kind != "personne_physique"]
    return (meant[0].party_id,) if len(left) == len(meant) == 1 else ()
