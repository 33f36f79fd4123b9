"""What the reasons refuse in words: "la demande pour résistance abusive ne saurait prospérer"."""

import re
from functools import cached_property

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
# "Elle n'établit pas l'atteinte à son image. Elle sera déboutée de cette demande."
_FOLLOWS = re.compile(
    r"[\s.]{0,3}(?:(?:il|elle)s? (?:sera|seront|est|sont) (?:donc |ainsi |en consequence )?"
    r"deboutee?s? (?:de (?:cette|sa|leur|ce)|a ce titre)"
    r"|(?:cette|sa|leur|la) (?:demande|pretention) (?:sera|est|ne peut)\b)"
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
            return None
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
