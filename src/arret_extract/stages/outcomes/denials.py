"""What the reasons refuse in words: "la demande pour résistance abusive ne saurait prospérer"."""

import re
from functools import cached_property

from arret_extract.matching.compiling import compiled
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.records import Claim
from arret_extract.stages.claims.sentences import sentence_end, sentence_start
from arret_extract.stages.outcomes.labels import Labels
from arret_extract.stages.outcomes.reasons import REFUSED, SPEAKS, Reasons, stems_of

# How long a sentence may be.
SENTENCE = 600
# How many mentions of a word are looked at.
MENTIONS = 20
# A word shorter than it tells nothing by itself.
TELLING = 4
# How far before a refusal the party is named that asked.
NEAR = 250
# "Elle n'établit pas l'atteinte à son image. Elle sera déboutée de cette demande."
_FOLLOWS = re.compile(
    r"[\s.]{0,3}(?:(?:il|elle)s? (?:sera|seront|est|sont) (?:donc |ainsi |en consequence )?"
    r"deboutee?s? (?:de (?:cette|sa|leur|ce)|a ce titre)"
    r"|(?:cette|sa|leur|la) (?:demande|pretention) (?:sera|est|ne peut)\b)"
)
# "Sa demande de dommages-intérêts supplémentaires sera rejetée."
_DAMAGES_REFUSED = compiled(
    r"\b(?:demande|pretention|reclamation)s? (?:de|en|au titre des?) dommages?[- ](?:et[- ])?"
    r"interets?\b(?:(?! (?:pour|au titre|du fait|en raison) )[^.;\n\f]){0,90}? "
    r"(?:(?:sera|est|doit etre) (?:donc |ainsi |en consequence |egalement )?(?:rejete|ecarte)e?"
    r"|ne (?:saurait|peut|pourra) (?:\w{3,9} )?(?:prosperer|aboutir|etre accueilli))"
)


class Denials:
    """Reads which claims of a sum the reasons refuse by what they are for, without the sum."""

    def __init__(self, reasons: Reasons, labels: Labels, claims: list[Claim]) -> None:
        self.reasons, self.view = reasons, reasons.view
        self.labels, self.claims = labels, claims

    @cached_property
    def told(self) -> dict[int, frozenset[str]]:
        """What the sum of each claim is for."""
        return {c.claim_id: self.labels.of(c) for c in self.claims}

    def refused(self, claim: Claim) -> tuple[int, int] | None:
        """The words that refuse what a claim is for, and no other claim as much."""
        stems = self.told.get(claim.claim_id, frozenset())
        rare = max(sorted(stems), key=len, default="")
        if len(rare) < TELLING:
            return self._damages_refused(claim)
        for low, high in self.reasons.stretches:
            at = low
            for _ in range(MENTIONS):
                at = self.view.folded.find(rare, at, high)
                if at < 0:
                    break
                start = sentence_start(self.view, at, max(low, at - SENTENCE))
                end = sentence_end(self.view, at, min(high, at + SENTENCE))
                if hit := self._refusal(claim, stems, start, end):
                    return hit
                at = end
        return None

    def _damages_refused(self, claim: Claim) -> tuple[int, int] | None:
        """The words that refuse damages of no other name; of several parties, those named last."""
        if claim not in self._bare:
            return None
        meant = ((s, e) for low, s, e in self._refusals if self._meant(low, s, e) == [claim])
        return next(meant, None)

    @cached_property
    def _bare(self) -> list[Claim]:
        """The claims of damages that have no name of their own."""
        return [
            c
            for c in self.claims
            if c.head == "dommages_interets"
            and max(map(len, self.told[c.claim_id]), default=0) < TELLING
        ]

    @cached_property
    def _refusals(self) -> list[tuple[int, int, int]]:
        """Where the reasons refuse damages of no name, with the start of their stretch."""
        return [
            (low, *hit.span())
            for low, high in self.reasons.stretches
            for hit in _DAMAGES_REFUSED.finditer(self.view.folded, low, high)
        ]

    def _meant(self, low: int, start: int, end: int) -> list[Claim]:
        """The claims of damages that words refuse: those of and against whom they name."""
        index = PartyIndex.of(self.reasons.ruling)
        named = {*index.find(start, end)}
        meant = [c for c in self._bare if named <= {*c.claimant_ids, *c.against_ids}]
        return meant if len(self._bare) == 1 else self._last_named(low, start, meant)

    def _last_named(self, low: int, start: int, claims: list[Claim]) -> list[Claim]:
        """The claims of the party that is named last before some words."""
        index = PartyIndex.of(self.reasons.ruling)
        named = [m.party_ids for m in index.mentions(max(low, start - NEAR), start)][-1:]
        return [c for c in claims if {*c.claimant_ids} <= {i for ids in named for i in ids}]

    def _refusal(
        self, claim: Claim, stems: frozenset[str], start: int, end: int
    ) -> tuple[int, int] | None:
        """The words of a sentence that refuse what a claim is for."""
        hit = _FOLLOWS.match(self.view.folded, end)
        said = self.view.folded[start : hit.end() if hit else end]
        hit = REFUSED.search(said)
        if hit is None or SPEAKS.search(said, 0, hit.start()):
            return None
        words = stems_of(said)
        alike = {number: len(words & told) for number, told in self.told.items()}
        own = alike[claim.claim_id]
        rivals = [count for number, count in alike.items() if number != claim.claim_id]
        if 3 * own < 2 * len(stems) or own <= max(rivals, default=0):
            return None
        return start + hit.start(), start + hit.end()
