"""How a finding asked for fares: as the sums do that it supports, or speaks against."""

import re

from arret_extract.records import Claim
from arret_extract.stages.outcomes.deferral import words
from arret_extract.stages.outcomes.docket import Answer, Docket
from arret_extract.stages.outcomes.matching import LATER
from arret_extract.vocabulary import ALONE, Result

# What the first judge would not hear.
_ACTION = re.compile(r"\b(?:action|demandes?|assignation|requete)\b")
_FOUNDED = re.compile(r"\bfondee?s?\b")


class Fates:
    """Answers findings by what became of the sums of a docket."""

    def __init__(self, docket: Docket) -> None:
        self.docket = docket

    def of(self, claim: Claim) -> Answer:
        """A finding asked for goes the way of the claims that it supports, or speaks against."""
        if self.docket.moot(claim):
            return self.docket.unreached(claim)
        won = self._prevails(claim)
        if claim.kind == "recevabilite":
            said = words(self.docket.ruling, claim)
            if self.docket.upheld_against(claim) and _ACTION.search(said) and self._barred():
                return self.docket.refused(claim)
            if won or ("recevab" in said and not _FOUNDED.search(said)):
                return Answer("accueillie", None, None, "goes_with_sums")
            if "recevab" in said:
                return Answer("partiellement_accueillie", None, None, "lost_with_sums")
        own = self.fared(set(claim.claimant_ids))
        if won and claim.kind == "autre" and not own:
            # Nothing is owed that could be set off or paid later.
            return Answer("sans_objet", None, None, "not_reached")
        # Of a sum granted in part, some of what supports it was not taken up.
        part = own and "accueillie" not in own and not self.docket.upheld
        if won and not (claim.kind == "constat" and part):
            return Answer("accueillie", None, None, "goes_with_sums")
        if won and (finding := self.docket.reasons.upheld(claim)):
            return Answer("accueillie", None, None, "upheld_in_reasons", finding)
        return self.docket.refused(claim, "lost_with_sums")

    def _barred(self) -> bool:
        """Whether the facts tell that something was not to be heard."""
        ruling = self.docket.ruling
        facts = (ruling.view.folded[low:high] for _, low, high in ruling.stretches("facts"))
        return any("irrecevab" in told for told in facts)

    def _prevails(self, claim: Claim) -> bool:
        """Whether the claimants have what they ask, or the others nothing of what they ask."""
        docket = self.docket
        if docket.upheld and claim.kind != "condamnation":
            return not (docket.upheld_against(claim) or self._pays_as_judged(claim))
        own = self.fared(set(claim.claimant_ids))
        if own or claim.kind == "condamnation":
            return bool(own - {"rejetee"})
        if facing := self.fared(set(claim.against_ids)):
            return facing == {"rejetee"}
        return docket.refusals.as_asked(claim) is not None

    def _pays_as_judged(self, claim: Claim) -> bool:
        """Whether the claimants want the judgment changed, or pay under it and do not defend it."""
        asks = set(claim.claimant_ids)
        own = [c for c in self.docket.claims if set(c.claimant_ids) & asks]
        if any(c.kind == "confirmation" and c.claim_rank not in LATER for c in own):
            return False
        if any(c.kind == "infirmation" for c in own):
            return True
        paid = [*self.docket.sums, *self.docket.judged]
        return any(asks & set(o.payer_ids) and o.head not in ALONE for o in paid)

    def fared(self, party_ids: set[int]) -> set[Result]:
        """What became of the sums that parties ask, costs apart."""
        docket = self.docket
        results = {
            docket.found[c.claim_id].result
            for c in docket.valued
            if set(c.claimant_ids) & party_ids
            and not (c.head in ALONE or c.kind == "constat" or docket.offer(c))
        }
        return results - {"sans_objet"}
