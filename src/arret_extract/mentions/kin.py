"""Relatives called by what they are to a victim: "chacun des parents", "les frères et sœurs".

Who is a relative is what the ruling tells of a name: "Mme X, mère de la victime", "ses parents,
M. et Mme X". A relative counts with an article, where nothing else is told of whose it is.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

from arret_extract.matching.compiling import compiled
from arret_extract.matching.search import matches_at, word_starts
from arret_extract.mentions.called import Ids, Mention, ids_of, is_female
from arret_extract.mentions.standing import runs
from arret_extract.records import Party
from arret_extract.text import View

# What relatives are called, alone and several of a kind; "sœur" may have lost its ligature.
_KIN = {
    "parent": "parents pere mere",
    "grandparent": "grand grands",
    "sibling": "frere freres soeur soeurs demi",
    "aunt": "tante tantes oncle oncles",
}
_WORDS = frozenset(word for words in _KIN.values() for word in words.split())
_TELLS = (
    r"(?:(?P<parent>parents|(?:pere|mere)(?: et (?:pere|mere))?)"
    r"|(?P<grandparent>grands?[- ](?:parents|meres?|peres?))"
    r"|(?P<sibling>(?:demi[- ])?(?:freres?|s(?:oe|œ|')urs?)(?: et (?:demi[- ])?s(?:oe|œ|')urs?)?)"
    r"|(?P<aunt>(?:tante|oncle)s?(?: et (?:tante|oncle)s?)?))\b"
)
_CALLED = re.compile(rf"{_TELLS}(?! de (?:deux|trois|quatre|cinq|famille)\b)")
_BEFORE = compiled(
    r"\b(?:chacune? (?:de (?:ses|leurs) |des )|(?:[ad] )?l'"
    r"|(?:a |de )?(?:la |ses |leurs? |sa |son )|les? |du |des |aux? )"
    r"(?:deux |trois |quatre |autres )?\Z"
)
# How far before a relative its article may stand.
_REACH = 24
# Behind a name: "M. X, père de la victime", "(mère)", "M. X et Mme X sont ses parents".
_BEHIND = re.compile(
    r"(?:\s?[,(]\s?(?:agissant )?(?:en (?:sa |leur )?qualite d[e'] ?)?"
    r"|\s(?:est|sont|etai(?:t|ent)) )"
    rf"(?:(?:respectivement )?(?:le|la|les|ses|sa|son|leurs?) )?{_TELLS}"
    r"(?! de (?:deux|trois|quatre)\b)"
)
# Behind the last of several, the verb left out: ", Mme X sa grand-mère".
_BARE = re.compile(rf"\s(?:ses|sa|son|leurs?) {_TELLS}")
# Before a name: "ses parents, M. et Mme X", "la mère de la victime, Mme X".
_AHEAD = re.compile(
    rf"(?<!\bsont )(?<!\best )\b(?:ses|sa|son|leurs?|les|la|le) {_TELLS}"
    r"(?: (?:de la victime|de l'enfant|du defunt|de la defunte))?"
    r",? (?:(?:les|la|le|m\.|mm\.?|mme|mlle|monsieur|madame|mademoiselle|epoux|consorts) ?){0,3}\Z"
)
_AHEAD_NEAR = 90
_FEMININE = re.compile(r".*(?:mere|s(?:oe|œ|')ur|tante)s?\Z")
_MASCULINE = re.compile(r".*(?:pere|frere|oncle)s?\Z")
_PAIRS = {"parent": 2, "grandparent": 4}


def by_kinship(
    view: View, folded: str, kept: list[Mention], parties: dict[int, Party]
) -> list[Mention]:
    """Mentions of persons by their kinship that none of those kept, in text order, covers."""
    persons = {i for i, p in parties.items() if p.kind == "personne_physique"}
    if len(persons) < 2:
        return []
    hits = list(matches_at(_CALLED, folded, word_starts(view, _WORDS)))
    told = _relatives(folded, kept, persons, hits) if hits else {}
    if not told:
        return []
    starts = [m.start for m in kept]
    found = []
    for hit in hits:
        before = _BEFORE.search(folded, max(0, hit.start() - _REACH), hit.start())
        ids = _meant(hit, told, parties) if before else ()
        if before is None or not ids:
            continue
        near = bisect_left(starts, before.start())
        covered = near and kept[near - 1].end > before.start()
        followed = near < len(kept) and starts[near] < hit.end() + len(", mademoiselle ")
        if not covered and not followed:
            found.append(Mention(before.start(), hit.end(), ids, "role"))
    return found


def _relatives(
    folded: str, kept: list[Mention], persons: set[int], hits: list[re.Match[str]]
) -> dict[str, dict[int, None]]:
    """Who is told to be a relative of each kind, in text order."""
    told: dict[str, dict[int, None]] = defaultdict(dict)
    places = [hit.start() for hit in hits]
    for run in runs(folded, [m for m in kept if persons.issuperset(m.party_ids)]):
        for kind, ids in _of_run(folded, run, places):
            told[kind].update(dict.fromkeys(ids))
    return told


def _of_run(folded: str, run: list[Mention], places: list[int]) -> Iterator[tuple[str, Ids]]:
    """What is told of persons named one after the other, of each or of them all."""
    first = bisect_left(places, run[0].start - _AHEAD_NEAR)
    if first == len(places) or places[first] > run[-1].end + _AHEAD_NEAR:
        return
    together = ids_of(run)
    found = False
    for mention in run:
        behind = _BEHIND.match(folded, mention.end) or _BARE.match(folded, mention.end)
        if behind:
            found = True
            several = mention is run[-1] and behind[behind.lastgroup or 0].endswith("s")
            yield str(behind.lastgroup), together if several else mention.party_ids
    low = max(0, run[0].start - _AHEAD_NEAR)
    if not found and (ahead := _AHEAD.search(folded, low, run[0].start)):
        several = ahead[ahead.lastgroup or 0].endswith("s")
        yield str(ahead.lastgroup), together if several else run[0].party_ids


def _meant(hit: re.Match[str], told: dict[str, dict[int, None]], parties: dict[int, Party]) -> Ids:
    """Those whom a word for relatives means: of one sex where it says so, one where it is one."""
    kind, word = str(hit.lastgroup), hit[hit.lastgroup or 0]
    ids = tuple(told.get(kind, ()))
    both = " et " in word
    female, male = (p.match(word) is not None and not both for p in (_FEMININE, _MASCULINE))
    if female or male:
        ids = tuple(i for i in ids if is_female(parties[i]) in (female, None))
    several = both or word.endswith("s")
    if len(ids) > _PAIRS.get(kind, len(ids)) or (not several and len(ids) != 1):
        return ()
    return ids
