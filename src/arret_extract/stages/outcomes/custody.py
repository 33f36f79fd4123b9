"""The answers to requests that somebody stay in rétention or in hospital, or be let go."""

import re
from typing import Literal

from arret_extract.matching.compiling import compiled
from arret_extract.records import Claim, Order
from arret_extract.stages.orders.verdicts import pattern
from arret_extract.stages.outcomes.deferral import words
from arret_extract.stages.outcomes.docket import Answer, Docket
from arret_extract.vocabulary import Result

# Who asks for one would be refused the other.
Way = Literal["stays", "goes"]

_HELD = compiled(
    r"\b(?:retention|hospitalisation|soins (?:psychiatriques|sans consentement)|zone d'attente"
    r"|isolement|contention|en liberte)\b"
)
_MEASURE = re.compile(r"\b(?:la|cette|sa|ladite) (?:presente )?mesure\b")
_GOES = re.compile(r"\bmain-?levee\b|\ben liberte\b")
_STAYS = re.compile(r"\b(?:maintien|poursuite|prolong\w{2,6})\b")


def _wanted(said: str) -> Way | None:
    """Which way words go of a stay under constraint; None for words of other things."""
    return "goes" if _GOES.search(said) else "stays" if _STAYS.search(said) else None


class Custody:
    """Answers requests on a stay under constraint, in a docket."""

    def __init__(self, docket: Docket) -> None:
        self.docket = docket

    def answer(self) -> None:
        """Answer those that an order on the stay answers, or the judgment that stands."""
        asked = [(c, way) for c in self.docket.claims if (way := self._asked(c))]
        if not asked or not _HELD.search(self.docket.ruling.view.folded):
            return
        told = next((t for o in self.docket.orders if (t := self._told(o))), None)
        for claim, way in asked:
            if told is not None:
                ordered, order = told
                result: Result = "accueillie" if way == ordered else "rejetee"
                self.docket.found[claim.claim_id] = Answer(result, order, None, "same_kind")
            elif self.docket.kept:
                self.docket.found[claim.claim_id] = self._as_judged(claim)

    def _asked(self, claim: Claim) -> Way | None:
        said = words(self.docket.ruling, claim) if claim.kind == "autre" else ""
        return _wanted(said) if _HELD.search(said) or _MEASURE.search(said) else None

    def _told(self, order: Order) -> tuple[Way, Order] | None:
        """Which way an order on the stay goes, with that order; None for other orders."""
        said = words(self.docket.ruling, order)
        if pattern("set_free").search(said):
            return "goes", order
        if pattern("kept_held").search(said):
            return "stays", order
        return None

    def _as_judged(self, claim: Claim) -> Answer:
        """What a judgment that stands leaves of a request: who appealed wanted the other way."""
        kept = self.docket.first("confirmation")
        if self.docket.appeals(claim):
            return Answer("rejetee", kept, None, "refused_by_confirmation")
        return Answer("accueillie", kept, None, "confirmed")
