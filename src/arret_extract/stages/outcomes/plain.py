"""The answers to claims without a sum, and to requests to confirm."""

import re

from arret_extract.records import Claim, Order
from arret_extract.stages.outcomes.deferral import words
from arret_extract.stages.outcomes.docket import Answer, Docket
from arret_extract.stages.outcomes.matching import ALONE, LATER, between
from arret_extract.stages.outcomes.reasons import stems_of
from arret_extract.stages.outcomes.reviewed import confirmation_of, reversal_of
from arret_extract.vocabulary import Result

# What a court does once or not at all: such an order is the answer.
MEASURES = frozenset({"expulsion", "resiliation", "expertise", "execution_provisoire"})

# Who leaves costs to the court asks for no more than that it rules on them.
_AS_THE_LAW_HAS_IT = re.compile(
    r"\b(?:statuer (?:sur|quant aux)|ce que de droit)\b[^;.]{0,40}\bdepens\b"
)
# How far before its own words a claim for costs may begin.
BEFORE = 60
_INTEREST = re.compile(r"\binterets?\b")
# Interest on interest (article 1343-2 of the code civil, 1154 before).
_COMPOUND = re.compile(
    r"\bcapitalis\w{2,6}\b[^;]{0,60}\binterets?\b|\binterets?\b[^;]{0,200}\bcapitalis"
    r"|\banatocisme\b"
    r"|\binterets?\b[^;]{0,200}\bprodu\w{1,7} (?:eux[- ]memes )?(?:des |d')?interet"
    r"|\b(?:1154|1343-2)\b"
)
_FOUNDED = re.compile(r"\bfondee?s?\b")
_LESS = re.compile(
    r"\b(?:redui(?:re|t|ra)|ramener|moderer)\b[^;]{0,90}\b(?:indemni|demande|somme|montant"
    r"|prejudice"
    r"|pretention|dommages|clause|penalite|reclame)|\bplus justes? proportions?\b"
)


# What is asked against provisional execution, or ordered against it.
_WITHOUT_IT = re.compile(
    r"\b(?:ecart\w{1,4}|n'y (?:avoir|a) (?:pas )?lieu"
    r"|suspen\w{1,5}|arret(?:er|e)\b|rejet\w{1,4}|debout\w{1,4}|refus\w{1,4})"
)
_EACH_ITS_OWN = re.compile(
    r"\b(?:chaque partie|chacune? des parties|chacune?)\b[^.;]{0,60}\b(?:conserv|gard|support)"
)
# A contract that is void is not one that ends.
_VOID = re.compile(r"\b(?:nul(?:s|les?|lite)?|annul\w{2,7})\b")
# A part of what another pays: "à hauteur de 50 %".
_IN_PART = re.compile(
    r"\d ?%|\b(?:moitie|tiers|quarts?|deux tiers|a (?:hauteur|concurrence) d|dans la (?:limite"
    r"|proportion))"
)
# A right to damages, or who is to answer for them, in part or whole.
_PARTED = re.compile(
    r"\b(?:limit\w{1,5}|redui\w{1,4}|partag\w{1,5}|moitie|tiers|quarts?|exclu\w{0,5})\b|\d ?%"
)
_WHOLE = re.compile(r"\b(?:entier|entiere|entierement|integral|integrale|integralement|seule?)\b")
_BARRED = frozenset({"irrecev", "declare", "recevab"})


class Plain:
    """Answers the claims without a sum, after those of sums, which they follow."""

    def __init__(self, docket: Docket) -> None:
        self.docket = docket

    def answer(self) -> None:
        """Answer every claim that is left; requests to dismiss the other side's last."""
        found = self.docket.found
        for claim in self.docket.claims:
            if claim.claim_id not in found and claim.kind != "rejet":
                found[claim.claim_id] = self._other(claim)
        for claim in self.docket.claims:
            if claim.claim_id not in found:
                found[claim.claim_id] = self._dismissal(claim)

    def _asks_less(self, claim: Claim) -> bool:
        """Whether a claim is that the others have less than they ask."""
        return _LESS.search(words(self.docket.ruling, claim)) is not None

    def _other(self, claim: Claim) -> Answer:
        """The answer to a claim without a sum."""
        if claim.kind == "confirmation":
            return confirmation_of(self.docket, claim)
        if claim.kind in ("infirmation", "annulation") and (
            self.docket.confirmed or self.docket.reversed
        ):
            return reversal_of(self.docket, claim)
        if "depens" in (claim.kind, claim.head) and claim.kind != "rejet":
            return self._costs(claim)
        if claim.kind == "cassation":
            return self._pourvoi()
        if claim.kind == "execution_provisoire" and (told := self._provisional(claim)):
            return told
        if self._refused_by_words(claim):
            return self.docket.refused(claim)
        if _COMPOUND.search(words(self.docket.ruling, claim)):
            return self._interest(claim, _COMPOUND)
        if claim.kind == "condamnation" and claim.head == "interets":
            return self._interest(claim, _INTEREST)
        if self._asks_less(claim) and "partiellement_accueillie" in self._fared(
            set(claim.against_ids)
        ):
            return Answer("accueillie", None, None, "facing_in_part")
        if same := self._same_kind(claim):
            free = next((o for o in same if o.order_id not in self.docket.used), None)
            if free is None and self._had_first(claim, same):
                return Answer("sans_objet", None, None, "not_reached")
            free = free or same[0]
            opposable = claim.kind in ("constat", "fixation")
            if opposable and (part := self._opposed(claim, free)):
                return Answer(part, free, None, "same_kind")
            self.docket.used.add(free.order_id)
            awarded = free.value if claim.kind in ("condamnation", "fixation") else None
            partly = claim.kind == "condamnation" and self._in_part(claim, free)
            return Answer(
                "partiellement_accueillie" if partly else "accueillie",
                free,
                awarded,
                "measure" if claim.kind in MEASURES else "same_kind",
            )
        if refusal := self._refused_in_words(claim):
            return refusal
        if claim.kind in ("constat", "autre", "condamnation", "recevabilite"):
            return self._fate(claim)
        if self.docket.pending:
            return self.docket.unreached(claim)
        return self.docket.refused(claim)

    def _provisional(self, claim: Claim) -> Answer | None:
        """The answer to what is asked of provisional execution, for it or against it."""
        view = self.docket.ruling.view
        at = view.at(claim.start_char)
        no = view.folded.startswith("ne pas ", max(0, at - len("ne pas ")))
        against = _denied(words(self.docket.ruling, claim)) is not no
        for order in self.docket.orders:
            said = words(self.docket.ruling, order)
            if order.kind == claim.kind or (order.kind == "rejet" and "execution prov" in said):
                refused = order.kind == "rejet" and not _WITHOUT_IT.search(said)
                denied = refused or _denied(said)
                result: Result = "accueillie" if denied is against else "rejetee"
                return Answer(result, order, None, "measure")
        return None

    def _had_first(self, claim: Claim, same: list[Order]) -> bool:
        """Whether the order that would answer a subsidiary claim grants what is asked first."""
        return claim.claim_rank in LATER and any(
            (c.kind, c.claimant_ids, c.claim_rank) == (claim.kind, claim.claimant_ids, "principal")
            and self.docket.found[c.claim_id].order in same
            for c in self.docket.claims
            if c.claim_id in self.docket.found
        )

    def _in_part(self, claim: Claim, order: Order) -> bool:
        """Whether an order grants a part of what is asked whole: "à hauteur de 50 %"."""
        told = _IN_PART.search(words(self.docket.ruling, order))
        return told is not None and told[0] not in words(self.docket.ruling, claim)

    def _opposed(self, claim: Claim, order: Order) -> Result | None:
        """The answer where one wants a right or a duty whole and the other tells it in part."""
        wanted, told = (words(self.docket.ruling, row) for row in (claim, order))
        asked, given = (_PARTED.search(said) is not None for said in (wanted, told))
        if asked and not given and _WHOLE.search(told):
            return "rejetee"
        return "partiellement_accueillie" if given and not asked and _WHOLE.search(wanted) else None

    def _barred_alike(self, claim: Claim, order: Order) -> bool:
        """Whether an order holds inadmissible what a claim says is: they name no other things."""
        if named := self.docket.refusals.named[order.order_id]:
            return bool(named & set(claim.against_ids))
        asked, said = (
            stems_of(words(self.docket.ruling, row)) - self.docket.reasons.stems - _BARRED
            for row in (claim, order)
        )
        return not (asked and said) or bool(asked & said)

    def _interest(self, claim: Claim, said: re.Pattern[str]) -> Answer:
        """The answer to a claim of interest, or of interest on it: an order's words grant it."""
        for order in self.docket.orders:
            paid = said is _COMPOUND or set(order.payee_ids) & set(claim.claimant_ids)
            granted = order.kind not in ("rejet", "irrecevabilite") and between(claim, order)
            if paid and granted and said.search(words(self.docket.ruling, order)):
                return Answer("accueillie", order, None, "same_kind")
        if said is _INTEREST:
            return self._fate(claim)
        if self.docket.moot(claim):
            return self.docket.unreached(claim)
        return self.docket.refused(claim, "lost_with_sums")

    def _refused_by_words(self, claim: Claim) -> bool:
        """Whether an order refuses a claim by its own words."""
        order = self.docket.refusals.by_head(claim)
        return order is not None and self.docket.reasons.alike(claim, order, firm=True)

    def _refused_in_words(self, claim: Claim) -> Answer | None:
        """The refusal of a finding, by an order that dismisses what it says."""
        for order in self.docket.refusals.naming(claim):
            if self.docket.reasons.alike(claim, order, firm=True):
                return Answer("rejetee", order, None, "refused_by_head")
        return None

    def _same_kind(self, claim: Claim) -> list[Order]:
        """The orders that may be what a claim without a sum asks for."""
        same = [o for o in self.docket.orders if o.kind == claim.kind]
        if claim.kind == "condamnation":
            asks, safe = set(claim.claimant_ids), self.docket.kept_safe(claim)
            return [
                o
                for o in same
                if o.head == claim.head
                and (o.head is not None or self.docket.kept_safe(o) is safe)
                and (not o.payee_ids or set(o.payee_ids) & asks)
                and (o.value is None or o.head != "principal" or o.order_id not in self.docket.used)
            ]
        alike = self.docket.reasons.alike
        if claim.kind == "fixation":
            return [
                o
                for o in same
                if o.head not in ALONE and (o.head == claim.head or alike(claim, o, firm=True))
            ]
        if claim.kind in ("constat", "autre", "procedure", "injonction"):
            return [o for o in same if alike(claim, o)]
        if claim.kind == "resiliation":
            void = _VOID.search(words(self.docket.ruling, claim)) is not None
            return [o for o in same if bool(_VOID.search(words(self.docket.ruling, o))) is void]
        if claim.kind == "irrecevabilite":
            return [o for o in same if self._barred_alike(claim, o)]
        return same

    def _pourvoi(self) -> Answer:
        order = self.docket.first("cassation")
        if order is None:
            return Answer("rejetee", self.docket.first("rejet", "irrecevabilite"), None, "pourvoi")
        part = self.docket.ruling.decision.outcome == "cassation_partielle"
        return Answer("partiellement_accueillie" if part else "accueillie", order, None, "pourvoi")

    def _costs(self, claim: Claim) -> Answer:
        """Who bears the costs: a claim for them succeeds when another does (article 696 CPC)."""
        for order in self.docket.orders:
            if order.kind == "depens":
                payers = set(order.payer_ids)
                if _EACH_ITS_OWN.search(words(self.docket.ruling, order)):
                    return Answer("rejetee", order, None, "costs_kept")
                kept = payers & set(claim.claimant_ids) and not payers & set(claim.against_ids)
                if kept and not self._left_to_the_court(claim):
                    return Answer("rejetee", order, None, "costs_kept")
                return Answer("accueillie", order, None, "costs_borne")
        return (
            self.docket.unreached(claim)
            if self.docket.pending
            else Answer("rejetee", None, None, "costs_unsaid")
        )

    def _left_to_the_court(self, claim: Claim) -> bool:
        """Whether a claim for costs leaves it to the court who bears them."""
        view = self.docket.ruling.view
        start, end = view.at(claim.start_char), view.at(claim.end_char)
        return _AS_THE_LAW_HAS_IT.search(view.folded, max(0, start - BEFORE), end) is not None

    def _fate(self, claim: Claim) -> Answer:
        """A finding asked for goes the way of the claims that it supports, or speaks against."""
        if self.docket.moot(claim):
            return self.docket.unreached(claim)
        won = self._prevails(claim)
        if claim.kind == "recevabilite":
            said = words(self.docket.ruling, claim)
            if won or ("recevab" in said and not _FOUNDED.search(said)):
                return Answer("accueillie", None, None, "goes_with_sums")
            if "recevab" in said:
                return Answer("partiellement_accueillie", None, None, "lost_with_sums")
        own = self._fared(set(claim.claimant_ids))
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

    def _prevails(self, claim: Claim) -> bool:
        """Whether the claimants have what they ask, or the others nothing of what they ask."""
        docket = self.docket
        if docket.upheld and claim.kind != "condamnation":
            return not docket.upheld_against(claim)
        own = self._fared(set(claim.claimant_ids))
        if own or claim.kind == "condamnation":
            return bool(own - {"rejetee"})
        if facing := self._fared(set(claim.against_ids)):
            return facing == {"rejetee"}
        return docket.refusals.as_asked(claim) is not None

    def _fared(self, party_ids: set[int]) -> set[Result]:
        """What became of the sums that parties ask, costs apart."""
        docket = self.docket
        results = {
            docket.found[c.claim_id].result
            for c in docket.valued()
            if set(c.claimant_ids) & party_ids
            and not (c.head in ALONE or c.kind == "constat" or docket.offer(c))
        }
        return results - {"sans_objet"}

    def _dismissal(self, claim: Claim) -> Answer:
        """A request to dismiss the other side's claims fares as those claims do not."""
        refusals = self.docket.refusals
        if (whole := refusals.as_asked(claim)) is not None:
            return Answer("accueillie", whole, None, "dismissed_as_asked")
        for other in refusals.of_others(claim):
            if self.docket.reasons.alike(claim, other, firm=True):
                return Answer("accueillie", other, None, "dismissed_as_asked")
        facing = self._facing(claim)
        if facing and set(facing) == {"sans_objet"} and self.docket.pending:
            return self.docket.unreached(claim)
        if "partiellement_accueillie" in facing and self._asks_less(claim):
            return Answer("accueillie", None, None, "facing_in_part")
        lost = [r for r in facing if r in ("rejetee", "sans_objet")]
        order = self.docket.first("rejet", "confirmation")
        if len(lost) == len(facing):
            return Answer("accueillie", order, None, "facing_lost")
        if lost or "partiellement_accueillie" in facing:
            # "Rejette le surplus" answers all parties at once: it is no answer to this request.
            kept = self.docket.first("confirmation")
            return Answer("partiellement_accueillie", kept, None, "facing_in_part")
        return Answer("rejetee", None, None, "facing_won")

    def _facing(self, claim: Claim) -> list[Result]:
        """What became of the claims that a request to dismiss is aimed at."""
        found = self.docket.found
        against = [
            c
            for c in self.docket.claims
            if set(c.claimant_ids) & set(claim.against_ids)
            and c.kind != "rejet"
            and c.claim_id in found
        ]
        if claim.head is not None and (same := [c for c in against if c.head == claim.head]):
            return [found[c.claim_id].result for c in same]
        if sums := [
            found[c.claim_id].result for c in against if c.value is not None and c.head not in ALONE
        ]:
            return sums
        # An appellant wants what the respondent won before dismissed too.
        aside = {"depens", "constat", "recevabilite"}
        if not self.docket.upheld_against(claim):
            aside.add("confirmation")
        return [
            found[c.claim_id].result
            for c in against
            if c.kind not in aside and c.head not in ("article_700", "depens")
        ]


def _denied(said: str) -> bool:
    """Whether words are against provisional execution: "n'y avoir lieu de l'écarter" is for it."""
    return len(_WITHOUT_IT.findall(said)) % 2 == 1
