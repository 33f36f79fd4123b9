"""Whom "il", "elle", "ils" and "elles" mean where the party that spoke last does not fit them."""

import re

from arret_extract.matching.compiling import compiled
from arret_extract.mentions.called import Ids, is_female
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.records import Party
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.sentences import flowing
from arret_extract.stages.claims.sides import BYSTANDERS, facing, real_parties
from arret_extract.text import fold

PRONOUN = compiled(r"\b(ils?|elles?)\s(?:(?!est\b|etait\b|sera\b|y\b)[a-z]{1,14}\s){0,2}$")
_PERSON = re.compile(r"la (?:caution|victime|partie)\b")
_MASCULINE = compiled(r"\b(?:le|du|au|ledit|cet?|monsieur|m\.|mr)\s$")
_FEMININE = compiled(
    r"\b(?:la|ladite|cette|societe|compagnie|banque|caisse|madame|mme|mlle|mademoiselle)\s$"
)
_FEMALE_NAME = re.compile(
    r"(?:la |l')?(?:societe|compagnie|banque|caisse|mutuelle|association|commune|agence)\b"
)


def _by_name(party: Party) -> bool | None:
    """The gender of a body that no article tells: companies are feminine, sigles may be either."""
    if party.kind == "personne_physique":
        return None
    return True if party.legal_form or _FEMALE_NAME.match(fold(party.name)) else None


class Pronouns:
    """The grammatical gender of each party, as the ruling's articles tell that of a body."""

    def __init__(self, ruling: Ruling, index: PartyIndex) -> None:
        self.ruling = ruling
        self.group: Ids = ()  # those who last spoke together
        self.female = {p.party_id: is_female(p) for p in ruling.parties}
        unsure = {
            p.party_id: p
            for p in ruling.parties
            if p.kind != "personne_physique" or self.female[p.party_id] is None
        }
        votes = dict.fromkeys(unsure, 0)
        for mention in index.mentions(0, len(flowing(ruling.view).plain)):
            if mention.how == "role" and _PERSON.match(flowing(ruling.view).folded, mention.start):
                # "La caution conclut…; elle demande": of a man too.
                self.female |= dict.fromkeys(mention.party_ids)
            told = [party_id for party_id in mention.party_ids if party_id in unsure]
            if not told:
                continue
            before = flowing(ruling.view).folded[max(0, mention.start - 14) : mention.start]
            vote = 1 if _FEMININE.search(before) else -1 if _MASCULINE.search(before) else 0
            for party_id in told:
                votes[party_id] += vote
        for party_id, party in unsure.items():
            self.female[party_id] = votes[party_id] > 0 if votes[party_id] else _by_name(party)

    def meant(self, pronoun: str, ids: Ids) -> Ids:
        """The parties that a pronoun means: `ids` where they fit it, else the only ones that do."""
        if pronoun.endswith("s"):
            return ids if len(ids) != 1 else self._several(ids)
        female = pronoun == "elle"
        if not ids or any(self.female[i] in (female, None) for i in ids):
            return ids
        others = tuple(
            p.party_id
            for p in self.ruling.parties
            if p.role not in BYSTANDERS and self.female[p.party_id] is female
        )
        return others if len(others) == 1 else ids

    def _several(self, ids: Ids) -> Ids:
        if set(ids) < set(self.group):
            return self.group
        roles = {p.party_id: p.role for p in self.ruling.parties}
        absent = {p.party_id for p in self.ruling.parties if p.appearance == "defaillante"}
        same = [i for i, role in roles.items() if role == roles[ids[0]]]
        own = real_parties(self.ruling, tuple(i for i in same if i not in absent or i in ids))
        other = facing(self.ruling, ids)
        return own if len(own) > 1 else other if len(other) > 1 else ids
