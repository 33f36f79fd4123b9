"""Other ways the text names a party: forms of its name that it uses, and those it announces.

"La société A, ci-après dénommée « A »", "la caisse primaire d'assurance maladie (la CPAM)".
"""

import re
from collections.abc import Sequence

from arret_extract.naming import AS_VIEWED, forms
from arret_extract.records import Party
from arret_extract.resolve import Reader, one_blank
from arret_extract.text import View, fold

_ANNOUNCED = re.compile(
    r"\(\s?(?:ci-après\s?,?\s?)?(?:(?:aussi\s)?(?:dénommée?s?|désignée?s?|appelée?s?|dite?s?|"
    r"devenue)\s)?:?\s?\"?\s?"
    r"(?P<inside>(?:la\s|le\s|les\s|l')?[^()\"\d\n\f]{2,45}?)\s?\"?\s?\)"
    r"|ci-après\s?,?\s?(?:uniquement\s|également\s)?(?:dénommée?s?|désignée?s?|appelée?s?|"
    r"dite?s?)?\s?:?\s?\"?\s?"
    r"(?P<after>(?:la\s|le\s|les\s|l')?[^()\"\d\n\f,;.]{2,45}?)\s?\"?(?=[,;.)\n\f])"
)
_NO_ALIAS = re.compile(
    r"(?:article|pi[èe]ce|page|p\.|cf|voir|soit|dont|sic|euro|n°|ancien|au |aux |du |de |d'|"
    r"en |et |ou |par |pour |à |"
    r"ci-|avocat|avou|toque|article|rcs|selon|art|plaidant|postulant|bénéficie|appelant|intim|"
    r"représent|assist)",
    re.I,
)
_FAR = 220


def learn(view: View, parties: Sequence[Party]) -> list[tuple[str, ...]]:
    """Of every party its aliases, in the order the text first uses them."""
    reader = Reader(view, tuple(parties))
    announced = _announced(view, reader)
    return [
        tuple(dict.fromkeys((*_used(reader, party), *announced.get(party.party_id, ()))))
        for party in parties
    ]


def _used(reader: Reader, party: Party) -> list[str]:
    """Forms of a party's name that the text uses for it."""
    own = fold(" ".join(party.name.translate(AS_VIEWED).split()))
    found: list[tuple[int, str]] = []
    for form in forms(party):
        if fold(form) == own:
            continue
        at = reader.first(form, party.party_id)
        if at is not None:
            printed = reader.plain[at : at + len(one_blank(form).strip())]
            found.append((at, " ".join(printed.split())))
    return list(dict.fromkeys(text for _, text in sorted(found)))


def _announced(view: View, reader: Reader) -> dict[int, list[str]]:
    """Aliases the text announces right after naming a party."""
    learnt: dict[int, list[str]] = {}
    mentions = [m for m in reader.read(names_alone=True) if len(m.party_ids) == 1]
    index = 0
    for hit in _ANNOUNCED.finditer(view.plain):
        while index + 1 < len(mentions) and mentions[index + 1].end <= hit.start():
            index += 1
        if not mentions or mentions[index].end > hit.start():
            continue
        near = 4 if hit["inside"] and "ci-après" not in hit[0] else _FAR
        if hit.start() - mentions[index].end > near:
            continue
        alias = " ".join((hit["inside"] or hit["after"]).split()).strip(" '\"")
        if (
            not _NO_ALIAS.match(alias)
            and len(alias.split()) < 6
            and any(c.isalpha() for c in alias)
        ):
            party_id = mentions[index].party_ids[0]
            aliases = learnt.setdefault(party_id, [])
            if fold(alias) not in map(fold, aliases):
                aliases.append(alias)
    return learnt
