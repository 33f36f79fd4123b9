"""What a first judge makes of the claims: the `outcome` of a decision that reviews no other."""

from arret_extract.mentions.resolve import PartyIndex
from arret_extract.stages.orders.verdicts import ASIDE, Provision, Provisions, Verdict
from arret_extract.vocabulary import DecisionOutcome, PartyRole


class FirstJudge(Provisions):
    """Reads whether all, some or none of what is asked is granted."""

    def verdict(self) -> Verdict | None:
        """At first instance: all, some or none of what the claimant asks is granted.

        Whether what is granted is as much as was asked shows once claims have their answers.
        """
        if found := self._liberty():
            return found
        kept = [p for p in self.of_kind("confirmation") if self.says(p, "order_to_pay")]
        refused = self.of_kind("rejet", "irrecevabilite")
        undone = ["the_writ"]
        if any(self._roles(p) == {"demandeur"} for p in refused):
            undone.append("order_to_pay")  # the creditor's, who is refused what it asked
        granted = [
            p
            for p in self.grants(self._against_claimant())
            if p.kind != "annulation" or not self.says(p, *undone)
        ] or kept
        if granted:
            part = any(self._refuses_claimant(p) for p in refused)
            part = part or bool(kept and self.of_kind("infirmation"))
            outcome: DecisionOutcome = "accueil_partiel" if part else "accueil"
            return Verdict(outcome, granted[0].clause, "outcome.granted")
        plain = [
            p
            for p in self.provisions
            if p.kind != "execution_provisoire"
            and self.says(p, "request_granted")
            and not self.says(p, "defence", "joinder", "kept_in")
        ]
        aside = [p for p in refused if self.says(p, *ASIDE, "moot")]
        if len(aside) == len(refused):
            for provision in self.provisions:
                if self.says(provision, "barred") and not self.says(provision, "defence"):
                    return Verdict("irrecevabilite", provision.clause, "outcome.barred")
                if not plain and self.says(provision, "moot"):
                    return Verdict("autre", provision.clause, "outcome.moot")
        for provision in plain:
            outcome = "accueil_partiel" if len(aside) < len(refused) else "accueil"
            return Verdict(outcome, provision.clause, "outcome.request_granted")
        for provision in [*(p for p in refused if p not in aside), *aside]:
            outcome = "rejet" if provision.kind == "rejet" else "irrecevabilite"
            return Verdict(outcome, provision.clause, f"outcome.first_{outcome}")
        for provision in self.of_kind("constat"):
            if self.says(provision, "stated"):
                return Verdict("accueil", provision.clause, "outcome.stated")
        return self.sent_on()

    def _liberty(self) -> Verdict | None:
        """What becomes of the petition of who holds a person: a préfet, the director of a hospital.

        What sets the person free refuses it, whoever asked for that.
        """
        asking = [p for p in self.ruling.parties if p.role == "demandeur"]
        if not asking or any(p.kind == "personne_physique" for p in asking):
            return None
        for provision in self.provisions:
            if self.says(provision, "kept_held"):
                return Verdict("accueil", provision.clause, "outcome.kept_held")
            if self.says(provision, "set_free") and not self.of_kind("irrecevabilite"):
                return Verdict("rejet", provision.clause, "outcome.set_free")
        return None

    def _refuses_claimant(self, provision: Provision) -> bool:
        """Whether a refusal is the claimant's; "rejette toutes autres demandes" is nobody's."""
        if roles := self._roles(provision):
            return roles == {"demandeur"}
        if self.says(provision, "ill_founded") and self._opposed():
            return False
        if self.says(provision, "costs_head", "surplus_of_refere"):
            return True
        return not self.says(provision, "costs_refused", "defence")

    def _roles(self, provision: Provision) -> set[PartyRole]:
        """The roles of the parties that a provision names."""
        clause = provision.clause
        named = PartyIndex.of(self.ruling).find(clause.lead, clause.end)
        return {p.role for p in self.ruling.parties if p.party_id in named and p.role}

    def _against_claimant(self) -> frozenset[int]:
        """What a claimant is made to pay; on opposition none is told.

        Who asks for what it owes to be fixed, as who expropriates does, does not lose by it.
        """
        if self._opposed():
            return frozenset()
        claimants = {p.party_id for p in self.ruling.parties if p.role == "demandeur"}
        orders = self.ruling.orders
        return frozenset(
            o.order_id
            for o in orders
            if o.kind != "fixation" and o.payer_ids and claimants.issuperset(o.payer_ids)
        )

    def _opposed(self) -> bool:
        """Whether a defendant contests an order to pay (article 1412 CPC)."""
        return any(self.says(p, "order_to_pay", "the_opposition") for p in self.provisions)
