"""Parties called by the name of whom they stand for: a company's liquidator, a child's parent.

Whom a party stands for is told with it: "la SELARL A, ès qualités de liquidateur judiciaire de la
société B", "représentante légale de son fils mineur C". Who insures another does not stand for it.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from arret_extract.mentions.called import Ids, Mention
from arret_extract.printing.written import viewed
from arret_extract.records import Party
from arret_extract.text import fold, one_blank

_WORD = r"[A-ZÀ-Þ\[][\w&.'\]-]*"
_NAME = rf"{_WORD}(?: (?:& |et (?=[A-Z]{{3}}))?{_WORD}){{0,4}}"
_NAMES = rf"{_WORD}(?: {_WORD})?(?:(?:, | et ){_WORD}(?: {_WORD})?){{0,4}}"
_OFFICE = re.compile(
    r"\b(?:liquid|liquateur|mandataire|administrat|curat|tut(?:eur|rice)|represent)"
)
_BODY = re.compile(
    r"\b(?i:soci[ée]t[ée]|s\.?a\.?r\.?l|s\.?a\.?s\.?u?|s\.?a|s\.?c\.?i|e\.?u\.?r\.?l|s\.?n\.?c)"
    rf"\.? ({_NAME})"
)
_CHILD = re.compile(
    rf"\b(?:fils|filles?|enfants?)(?: mineure?s?)?,?\s?:?\s?"
    rf"({_NAMES})"
)
# The same told below: "représentante légale de ses filles mineures, B et C".
_MINORS = re.compile(rf"(?:fils|filles?|enfants?) mineure?s?\s?[,:]?\s({_NAMES})")
_AND = re.compile(r", | et ")
_BODY_BEFORE = re.compile(
    r"\b(?:societes?|ste|sarl|sas|sasu|eurl|sci|snc|sa|s\. ?a\. ?r\. ?l\.?|s\. ?a\.?) \"?\Z"
)
# A shorter name may be a word, or a pseudonym that several bear.
_SHORT = 3
_NEAR = 12


def stood_for(
    plain: str, folded: str, parties: Sequence[Party], places: Callable[[str], list[int]]
) -> Iterator[Mention]:
    """Mentions of those for whom parties stand, as mentions of these parties.

    `places` tells where a form of a name stands as a whole word.
    """
    bodies: dict[str, Ids] = defaultdict(tuple)
    children: dict[str, Ids] = defaultdict(tuple)
    for party in parties:
        quality = one_blank(viewed(party.quality or ""))
        if not quality or not _OFFICE.search(fold(quality)):
            continue
        for hit in _BODY.finditer(quality):
            bodies[hit[1].rstrip(".'")] += (party.party_id,)
        for hit in _CHILD.finditer(quality):
            for name in _AND.split(hit[1]):
                children[name.rstrip(".'")] += (party.party_id,)
    parents = set(children.values())
    if len(parents) == 1:
        own = {word for party in parties for word in fold(party.name).split()}
        told = [name for hit in _MINORS.finditer(plain) for name in _AND.split(hit[1])]
        for name in (*children, *told):
            first = name.split(" ")[0]
            if len(first) > _SHORT and fold(first) not in own:
                children = {first: next(iter(parents)), **children}
    for form, ids in (*bodies.items(), *children.items()):
        for start in places(form) if len(form) >= _SHORT else ():
            body = _BODY_BEFORE.search(folded[max(0, start - _NEAR) : start])
            if plain[start].isupper() and (body or form in children):
                yield Mention(start, start + len(form), ids, "role")
