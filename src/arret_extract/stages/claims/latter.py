"""Whom "celle-ci", "ces derniers" or "sa condamnation" mean: those spoken of before."""

import re

from arret_extract.matching.compiling import compiled
from arret_extract.mentions.called import Ids, ids_of, is_female
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.mentions.standing import runs
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.requests import Request
from arret_extract.stages.claims.sentences import flowing, sentence_start
from arret_extract.stages.claims.speech import Plea

_PRONOUNS = ("l'", "le", "la", "les", "sa", "son", "leur")
_DEMONSTRATIVE = compiled(
    r"\bce(?:lui|lle|ux|lles)-ci\b|\bce(?:s|tte)? dern\w{2,5}\b"
    r"|\bces deux (?:societes|compagnies|personnes|parties|assureurs|defende)"
)
# How long the sentence before may be that "ces derniers" refers to.
_SENTENCE = 400


class Latter:
    """Finds whom the words before a request name, where it means them by a pronoun."""

    def __init__(self, ruling: Ruling, index: PartyIndex) -> None:
        self.ruling, self.view, self.index = ruling, flowing(ruling.view), index

    def meant(self, plea: Plea, request: Request, same: re.Match[str] | None, facing: Ids) -> Ids:
        """Whom "celle-ci", "sa condamnation" mean where nobody was aimed at: spoken of before.

        "celle-ci" is the one spoken of last, "sa" the only one that was. `facing` is the
        other side.
        """
        folded = self.view.folded
        told = _DEMONSTRATIVE.search(folded, request.start, request.end)
        alone = told is None
        if told is None and same is not None and same[0].strip() in _PRONOUNS:
            told = same
        if told is None:
            return ()
        start = sentence_start(self.view, plea.start - 1, 0)
        low = sentence_start(self.view, start - 1, max(0, start - _SENTENCE)) if start else 0
        for floor in (plea.start, start, low) if alone else (start, low):
            near = self.index.mentions(floor, told.start())
            others = [m for m in near if not {*m.party_ids} & {*plea.claimant_ids}]
            if alone:  # who speaks has its allies told too: "B a vendu à C. A demande de les"
                others = [m for m in others if {*m.party_ids} <= {*facing}]
            if others:
                several = told[0].startswith(("ces", "ceux", "celles", "les", "leur"))
                meant = runs(folded, others)
                if alone and not several and len({ids_of(run) for run in meant}) > 1:
                    return ()
                ids = ids_of(others if alone and several else meant[-1])
                fits = several is (len(ids) > 1) and (not alone or self.fits(told[0], ids))
                return ids if fits else ()
        return ()

    def fits(self, pronoun: str, ids: Ids) -> bool:
        """Whether "le" or "la" may mean persons, by their gender."""
        wanted = {"le": False, "la": True}.get(pronoun.strip())
        persons = [p for p in self.ruling.parties if p.party_id in ids]
        return wanted is None or all(
            p.kind != "personne_physique" or is_female(p) in (wanted, None) for p in persons
        )
