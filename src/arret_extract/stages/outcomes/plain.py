"""The answers to claims without a sum, and to requests to confirm."""

import re

from arret_extract.matching.compiling import compiled
from arret_extract.records import Claim, Order
from arret_extract.stages.outcomes.costs import costs_of
from arret_extract.stages.outcomes.deferral import BACK, GIVES_BACK, RESERVED, words
from arret_extract.stages.outcomes.dismissals import asks_less, dismissal_of, voiding
from arret_extract.stages.outcomes.docket import Answer, Docket
from arret_extract.stages.outcomes.extent import (
    granted_in_part,
    interest_in_part,
    opposed,
    part_of,
    shared_between,
)
from arret_extract.stages.outcomes.fates import Fates
from arret_extract.stages.outcomes.matching import LATER, between, faces
from arret_extract.stages.outcomes.provisional import provisional_of
from arret_extract.stages.outcomes.reasons import nearest_in_words, stems_of
from arret_extract.stages.outcomes.reviewed import confirmation_of, lose_reversals, reversal_of
from arret_extract.stages.outcomes.rivals import Rivals, measure_at_home, same_measure, unended
from arret_extract.vocabulary import ALONE, Result

# What a court does once or not at all: such an order is the answer.
MEASURES = frozenset({"expulsion", "resiliation", "expertise", "execution_provisoire"})

_INTEREST = re.compile(r"\binterets?\b")
# Interest on interest (article 1343-2 of the code civil, 1154 before).
_COMPOUND = compiled(
    r"\bcapitalis\w{2,6}\b[^;]{0,60}\binterets?\b|\binterets?\b[^;]{0,200}\bcapitalis"
    r"|\banatocisme\b"
    r"|\binterets?\b[^;]{0,200}\bprodu\w{1,7} (?:eux[- ]memes )?(?:des |d')?interet"
    r"|\b(?:1154|1343-2)\b"
)
_SET_OFF = compiled(r"\bcompensation\b")
# What ends or moves a case: one is not granted by another.
_STEP = re.compile(
    r"\b(?:desist|caduc|radi|perempt|jonction|join(?:d|t)|disjo|surs|renv|reouv|rouv|r[ae]bat)"
)
_WITHOUT_POWER = re.compile(r"\bincompeten")
_POWER = re.compile(r"\b(?<!in)competen")
# What is owed is found, where it was to be paid: "dit que M. X sera tenu de réparer".
_OWES = re.compile(r"\b(?:tenue?s?|responsables?|devr(?:a|ont)|oblige\w{0,3}|garanti\w{0,3})\b")
_DOUBLED = re.compile(r"\bdoubl")
# "Dit que la somme portera intérêts": whom it is owed to is told elsewhere.
_BEARS = re.compile(r"\b(?:porter|produir)\w{1,4} (?:des )?interets?\b")
# A contract that is void is not one that ends.
_VOID = re.compile(r"\b(?:nul(?:s|les?|lite)?|annul\w{1,7})\b")
_ENDED = re.compile(r"\b(?:bail|contrat|convention)\b[^;]{0,80}\b(?:pris fin|expire)\b")
# What an order names that dismisses a defence: "rejette le moyen tiré de la nullité".
_DEFENCES = {
    "irrecevabilite": re.compile(r"\b(?:irrecevab|non[- ]recevoir)"),
    "annulation": re.compile(r"\bnullit"),
}
# What is not to be: "n'y avoir lieu d'appliquer", "constate l'absence de".
_NOT = re.compile(
    r"\bn'y (?:a|ait|avoir|avait) (?:pas |donc pas |plus )?lieu\b|\bconstat\w{1,4} l'absence\b"
    r"|\b(?:inapplicable|inopposable)s?\b|\bextraneite\b|\bn'a (?:pas |plus )?droit\b"
    r"|\bn'est pas (?:de |fran|le pere|la mere)"
)
_BARRED = frozenset({"irrecev", "declare", "recevab"})


class Plain:
    """Answers the claims without a sum, after those of sums, which they follow."""

    def __init__(self, docket: Docket) -> None:
        self.docket, self.fates, self.rivals = docket, Fates(docket), Rivals(docket)

    def answer(self) -> None:
        """Answer every claim that is left; requests to dismiss the other side's last."""
        found = self.docket.found
        for claim in self.docket.claims:
            if claim.claim_id not in found and claim.kind != "rejet":
                found[claim.claim_id] = self._other(claim)
        self.docket.pass_over()
        for claim in self.docket.claims:
            if claim.claim_id not in found:
                found[claim.claim_id] = dismissal_of(self.docket, claim)
        self.docket.pass_over()
        lose_reversals(self.docket)

    def _other(self, claim: Claim) -> Answer:
        """The answer to a claim without a sum."""
        if claim.kind == "confirmation":
            return confirmation_of(self.docket, claim)
        if claim.kind in ("infirmation", "annulation") and (
            self.docket.confirmed or self.docket.reversed
        ):
            return reversal_of(self.docket, claim)
        if (order := self._reserved(claim)) is not None:
            return Answer("accueillie", order, None, "same_kind")
        if "depens" in (claim.kind, claim.head) and claim.kind != "rejet":
            return costs_of(self.docket, claim)
        if claim.kind == "cassation":
            return self._pourvoi()
        if claim.kind == "execution_provisoire" and (told := provisional_of(self.docket, claim)):
            return told
        if (order := self.docket.emptied(claim)) is not None:
            return Answer("sans_objet", order, None, "left_open")
        if self._refused_by_words(claim):
            return self.docket.refused(claim)
        if self.docket.ruling.decision.outcome == "rectification" and (told := self._mended(claim)):
            return told
        if self._compounds(claim):
            return self._interest(claim, _COMPOUND)
        if (order := voiding(self.docket, claim)) is not None:
            return Answer("rejetee", order, None, "refused_by_head")
        sets_off = _SET_OFF.search(words(self.docket.ruling, claim)) is not None
        if sets_off and self.fates.fared(set(claim.claimant_ids)) == {"rejetee"}:
            return Answer("sans_objet", None, None, "not_reached")  # nothing to set off
        if claim.kind == "condamnation" and claim.head == "interets":
            return self._interest(claim, _INTEREST)
        if claim.kind == "procedure" and (told := self._power(claim)):
            return told
        asked = words(self.docket.ruling, claim)
        lessened = asks_less(self.docket, claim) and part_of(asked) is None
        if lessened and "partiellement_accueillie" in self._facing(claim):
            return Answer("accueillie", None, None, "facing_in_part")
        if told := self.rivals.answer(claim):
            return told
        if claim.kind == "resiliation" and (refusal := unended(self.docket, claim)):
            return refusal
        if same := self._same_kind(claim):
            free = next((o for o in same if o.order_id not in self.docket.used), None)
            if free is None and self._had_first(claim, same):
                return Answer("sans_objet", None, None, "not_reached")
            if free is None and (refusal := self._refused_in_words(claim)):
                return refusal
            free = free or same[0]
            opposable = "constat" in (claim.kind, free.kind) or claim.kind == "fixation"
            if opposable and (other := self._opposed(claim, free)):
                return Answer(other, free, None, "same_kind")
            shared = free.value is not None and free.order_id in self.docket.used
            self.docket.used.add(free.order_id)
            paid = claim.kind in ("condamnation", "fixation")
            awarded = free.value if paid and not shared else None
            partly = claim.kind == "condamnation" and (
                shared or granted_in_part(asked, words(self.docket.ruling, free))
            )
            return Answer(
                "partiellement_accueillie" if partly else "accueillie",
                free,
                awarded,
                "measure" if claim.kind in MEASURES else "same_kind",
            )
        if GIVES_BACK.search(asked) and (told := self._given_back()):
            return told
        if refusal := self._refused_in_words(claim):
            return refusal
        if claim.kind == "condamnation" and self._nothing_to_guarantee(claim):
            return Answer("sans_objet", None, None, "not_reached")
        if told := measure_at_home(self.docket, claim):
            return told
        if claim.kind in ("constat", "autre", "recevabilite"):
            return self.fates.of(claim)
        if (claim.kind, claim.head) == ("condamnation", None):
            return self.fates.of(claim)  # "les sommes ci-dessus"
        if self.docket.pending:
            return self.docket.unreached(claim)
        return self.docket.refused(claim)

    def _facing(self, claim: Claim) -> set[Result]:
        """What became of the sums of those whom a claim is aimed at, or of all others."""
        aimed = self.fates.fared(set(claim.against_ids))
        if aimed or self.docket.upheld_against(claim):
            return aimed
        return self.fates.fared(set(self.docket.roles) - set(claim.claimant_ids))

    def _reserved(self, claim: Claim) -> Order | None:
        """The order that reserves what a claim asks to be reserved."""
        if not RESERVED.search(words(self.docket.ruling, claim)):
            return None
        kept = (o for o in self.docket.orders if o.kind == "procedure")
        return next((o for o in kept if RESERVED.search(words(self.docket.ruling, o))), None)

    def _given_back(self) -> Answer | None:
        """The answer to who wants back what a judgment made him pay, where it is reversed."""
        for order in self.docket.orders:
            told = BACK.search(words(self.docket.ruling, order)) is not None
            if told and order.kind in ("condamnation", "constat", "injonction"):
                return Answer("accueillie", order, None, "same_kind")
        # A ruling that reverses the judgment is title enough.
        law = self.docket.reversed and not self.docket.confirmed
        return Answer("sans_objet", None, None, "left_open") if law else None

    def _nothing_to_guarantee(self, claim: Claim) -> bool:
        """Whether those who want to be kept safe pay nothing that they could be kept safe from."""
        if not self.docket.kept_safe(claim) or self.docket.refusals.of(claim) is not None:
            return False
        asks = set(claim.claimant_ids)
        paid = [o for o in [*self.docket.sums, *self.docket.judged] if o.head not in ALONE]
        return not any(not o.payer_ids or asks & set(o.payer_ids) for o in paid)

    def _had_first(self, claim: Claim, same: list[Order]) -> bool:
        """Whether the order that would answer a subsidiary claim grants what is asked first."""
        return claim.claim_rank in LATER and any(
            (c.kind, c.claimant_ids, c.claim_rank) == (claim.kind, claim.claimant_ids, "principal")
            and self.docket.found[c.claim_id].order in same
            for c in self.docket.claims
            if c.claim_id in self.docket.found
        )

    def _opposed(self, claim: Claim, order: Order) -> Result | None:
        """The answer where one wants a right or a duty whole and the other tells it in part."""
        wanted, told = (words(self.docket.ruling, row) for row in (claim, order))
        if claim.kind == "constat" and bool(_NOT.search(wanted)) is not bool(_NOT.search(told)):
            return "rejetee"
        return opposed(wanted, told)

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
        asked = words(self.docket.ruling, claim)
        for order in self.docket.orders:
            told = words(self.docket.ruling, order)
            paid = said is _COMPOUND or bool(set(order.payee_ids) & set(claim.claimant_ids))
            paid = paid or bool(order.kind == "constat" and _BEARS.search(told))
            if _DOUBLED.search(asked):
                paid = bool(_DOUBLED.search(told)) and (paid or not order.payee_ids)
            granted = order.kind not in ("rejet", "irrecevabilite") and between(claim, order)
            if paid and granted and (said.search(told) or "capitalis" in told):
                part = interest_in_part(asked, told, said is _INTEREST, order.value is not None)
                result: Result = "partiellement_accueillie" if part else "accueillie"
                return Answer(result, order, None, "same_kind")
        if said is _COMPOUND and (no := self.docket.refusals.saying(claim, _COMPOUND)):
            return Answer("rejetee", no, None, "refused_by_head")
        if said is _INTEREST:
            no = _DOUBLED.search(asked) and self.docket.refusals.saying(claim, _DOUBLED)
            return self.docket.refused(claim) if no else self.fates.of(claim)
        if self.docket.moot(claim):
            return self.docket.unreached(claim)
        if self.fates.fared(set(claim.claimant_ids)) == {"rejetee"}:
            return Answer("sans_objet", None, None, "not_reached")  # interest on nothing
        return self.docket.refused(claim, "lost_with_sums")

    def _refused_by_words(self, claim: Claim) -> bool:
        """Whether an order refuses a claim by its own words."""
        order = self.docket.refusals.by_head(claim)
        return order is not None and self.docket.reasons.alike(claim, order, firm=True)

    def _refused_in_words(self, claim: Claim) -> Answer | None:
        """The refusal of a finding or a defence, by an order that dismisses what it says."""
        told = [
            order
            for order in self.docket.refusals.naming(claim)
            # What refuses costs refuses nothing else.
            if (order.head not in ALONE or claim.head == order.head)
            and (
                self.docket.reasons.alike(claim, order, firm=True) or self._dismisses(order, claim)
            )
        ]
        asked = stems_of(words(self.docket.ruling, claim)) - self.docket.reasons.stems
        order = nearest_in_words(self.docket.ruling, asked, told)
        return Answer("rejetee", order, None, "refused_by_head") if order is not None else None

    def _dismisses(self, order: Order, claim: Claim) -> bool:
        """Whether an order dismisses a defence of the kind of a claim."""
        defence = _DEFENCES.get(claim.kind)
        if defence is None or order.kind != "rejet":
            return False
        return defence.search(words(self.docket.ruling, order)) is not None

    def _same_kind(self, claim: Claim) -> list[Order]:
        """The orders that may be what a claim without a sum asks for."""
        same = [o for o in self.docket.orders if o.kind == claim.kind]
        if claim.kind == "condamnation" and self.docket.kept_safe(claim):
            safe = [o for o in same if self.docket.kept_safe(o) and faces(claim, o)]
            safe = safe or shared_between(self.docket.ruling, self.docket.orders, claim)
            return safe or self._owed(claim)
        if claim.kind == "condamnation":
            asks = set(claim.claimant_ids)
            found = [
                o
                for o in same
                if o.head == claim.head
                and (o.head is not None or not self.docket.kept_safe(o))
                and (not o.payee_ids or set(o.payee_ids) & asks)
                and (o.value is None or o.head != "principal" or o.order_id not in self.docket.used)
            ]
            return [*found, *self._fixed(claim)] or self._owed(claim)
        alike = self.docket.reasons.alike
        if claim.kind == "fixation":
            found = [
                o
                for o in same
                if o.head not in ALONE
                # What is paid meanwhile is not what is asked for good.
                and "provision" not in {o.head} - {claim.head}
                and (o.head == claim.head or alike(claim, o, firm=True))
            ]
            return found or self._paid(claim)
        if claim.kind == "procedure":
            asked = set(_STEP.findall(words(self.docket.ruling, claim)))
            steps = ((o, set(_STEP.findall(words(self.docket.ruling, o)))) for o in same)
            return [o for o, told in steps if alike(claim, o) and not (asked and told - asked)]
        if claim.kind in ("constat", "autre", "injonction"):
            compound = self._compounds(claim)
            return [
                o
                for o in same
                if alike(claim, o)
                and self._compounds(o) is compound
                and same_measure(self.docket, claim, o)
            ]
        if claim.kind == "resiliation":
            void = _VOID.search(words(self.docket.ruling, claim)) is not None
            told = [(o, words(self.docket.ruling, o)) for o in self.docket.orders]
            ended = [
                o
                for o, said in told
                if _ENDED.search(said)
                or (void and o.kind == "constat" and alike(claim, o, firm=True))
            ]
            return [
                o for o, said in told if o in (same or ended) and bool(_VOID.search(said)) is void
            ]
        if claim.kind == "irrecevabilite":
            return [o for o in same if self._barred_alike(claim, o)]
        return same

    def _compounds(self, row: Claim | Order) -> bool:
        """Whether a claim or an order is about interest on interest."""
        said = words(self.docket.ruling, row)
        return ("capitalis" in said and "rente" not in said) or bool(_COMPOUND.search(said))

    def _owed(self, claim: Claim) -> list[Order]:
        """The findings that somebody owes what a claim without a sum asks to be paid."""
        return [
            o
            for o in self.docket.orders
            if o.kind == "constat"
            and _OWES.search(words(self.docket.ruling, o))
            and self.docket.reasons.alike(claim, o, firm=True)
        ]

    def _fixed(self, claim: Claim) -> list[Order]:
        """The orders that fix what a claim asks to be paid, or grant it under another head."""
        return [
            o
            for o in self.docket.orders
            if o.kind in ("fixation", "condamnation")
            and o.head not in ALONE
            and between(claim, o)
            and (self._fixes(claim, o) or self._grants_unsaid(claim, o))
        ]

    def _fixes(self, claim: Claim, order: Order) -> bool:
        """Whether an order fixes a sum under the head of a claim to be paid."""
        same = order.head == claim.head and claim.head not in (None, "principal")
        return same and order.kind == "fixation"

    def _grants_unsaid(self, claim: Claim, order: Order) -> bool:
        """Whether an order without a sum speaks of what a claim asks."""
        return order.value is None and self.docket.reasons.alike(claim, order, firm=True)

    def _paid(self, claim: Claim) -> list[Order]:
        """The orders to pay what a claim asks the court to fix."""
        asks = set(claim.claimant_ids)
        return [
            o
            for o in self.docket.orders
            if (o.kind, o.head) == ("condamnation", claim.head)
            and o.head not in ALONE | {None, "principal"}
            and set(o.payee_ids) & asks
        ]

    def _mended(self, claim: Claim) -> Answer | None:
        """The answer to a request to mend an error of a judgment, where the court mends it."""
        if "rectif" not in words(self.docket.ruling, claim):
            return None
        mending = (o for o in self.docket.orders if o.kind not in ("rejet", "irrecevabilite"))
        order = next((o for o in mending if "rectif" in words(self.docket.ruling, o)), None)
        return Answer("accueillie", order, None, "same_kind") if order is not None else None

    def _power(self, claim: Claim) -> Answer | None:
        """The answer to one who withdraws, or says that the court has no power."""
        asked = words(self.docket.ruling, claim)
        told = [(o, words(self.docket.ruling, o)) for o in self.docket.orders]
        ordered = self.docket.pending or any("desist" in said for _, said in told)
        if "desist" in asked and not ordered:
            return Answer("accueillie", None, None, "upheld_in_reasons")  # noted, not ordered
        if not _WITHOUT_POWER.search(asked):
            return None
        named = [o for o, said in told if _WITHOUT_POWER.search(said)]
        without = next((o for o in named if o.kind == "procedure"), named[0] if named else None)
        having = [o for o, said in told if _POWER.search(said) and not _WITHOUT_POWER.search(said)]
        if without is not None and without.kind in ("rejet", "irrecevabilite"):
            return Answer("rejetee", without, None, "refused_by_head")
        if without is not None:
            result: Result = "partiellement_accueillie" if having else "accueillie"
            return Answer(result, without, None, "same_kind")
        return Answer("rejetee", having[0], None, "refused_by_head") if having else None

    def _pourvoi(self) -> Answer:
        order = self.docket.first("cassation")
        if order is None:
            return Answer("rejetee", self.docket.first("rejet", "irrecevabilite"), None, "pourvoi")
        part = self.docket.ruling.decision.outcome == "cassation_partielle"
        return Answer("partiellement_accueillie" if part else "accueillie", order, None, "pourvoi")
