"""What becomes of the case before this court: the `outcome` of the decision."""

import re

from arret_extract.grammar.provisions import Clause
from arret_extract.ruling import Ruling
from arret_extract.stages.orders.first_judge import FirstJudge
from arret_extract.stages.orders.verdicts import ASIDE, Provision, Provisions, Verdict, pattern
from arret_extract.text import Span
from arret_extract.vocabulary import ADMINISTRATIVE, DecisionOutcome

_FIRST_INSTANCE = frozenset(
    {
        "tribunal_judiciaire",
        "tribunal_de_grande_instance",
        "tribunal_d_instance",
        "tribunal_de_proximite",
        "tribunal_de_commerce",
        "tribunal_des_activites_economiques",
        "conseil_de_prud_hommes",
        "tribunal_administratif",
    }
)
_SENTENCE = 300
# What follows a reversal, on whatever head: "Avant dire droit sur le préjudice".
_JUDGED_NEXT = re.compile(
    r"[,;.\n\f]\s?(?:et )?(?:statuant|avant dire droit|evoquant)\b"
    r"(?![^;]{0,80}\b(?:sauf en ce qu|(?:le jugement|la decision|l'ordonnance) en ce qu))"
)
_BOUNDED, _BOUNDS = re.compile(r"\bles limites de la cassation"), 200


def decide_outcome(ruling: Ruling, provisions: list[Provision]) -> None:
    """Set `decisions.outcome` from the provisions; left null where there are none."""
    verdict = _Judge(ruling, provisions).verdict()
    if verdict is not None:
        span = ruling.view.span(verdict.clause.start, verdict.clause.end)
        ruling.decide("outcome", verdict.outcome, Span(*span), verdict.rule)


class _Judge(Provisions):
    """Reads the outcome off the provisions of one ruling."""

    def verdict(self) -> Verdict | None:
        """The outcome: review first, then what ends or suspends the case, then the claims."""
        if not self.provisions:
            return None
        for reader in (self._cassation, self._review, self._procedure, self._interim):
            if found := reader():
                return found
        if self._on_pourvoi() or self.ruling.decision.jurisdiction == "cassation":
            return self._pourvoi()
        if self._at_first_instance():
            return FirstJudge(self.ruling, self.provisions).verdict()
        return self._appeal_else() or self.sent_on()

    def _at_first_instance(self) -> bool:
        decision = self.ruling.decision
        if decision.jurisdiction in _FIRST_INSTANCE:
            return True
        return (
            decision.jurisdiction in (None, "autre")
            and decision.appealed_court is None
            and not any(p.role in ("appelant", "intime") for p in self.ruling.parties)
        )

    def _on_pourvoi(self) -> bool:
        """Whether a party made a pourvoi, as against any arrêt before the Conseil d'État."""
        decision = self.ruling.decision
        if any(p.role == "demandeur_au_pourvoi" for p in self.ruling.parties):
            return True
        reviewed = decision.appealed_court or ""
        return decision.jurisdiction == "conseil_d_etat" and reviewed.startswith("cour admin")

    def _cassation(self) -> Verdict | None:
        """Cassation, in all or only in part (article 623 CPC)."""
        quashed = self.of_kind("cassation")
        if self._on_pourvoi():
            annulled = self.of_kind("annulation")  # by the Conseil d'État
            quashed = quashed or [p for p in annulled if self._of_the_judgment(p.clause)]
        for provision in quashed:
            partial = pattern("partly_quashed").search(self.text(provision.clause))
            outcome: DecisionOutcome = "cassation_partielle" if partial else "cassation"
            return Verdict(outcome, provision.clause, "outcome.cassation")
        return None

    def _pourvoi(self) -> Verdict | None:
        """Without cassation, the pourvoi is rejected, not admitted, or falls."""
        for provision in self.provisions:
            text = self.text(provision.clause)
            if pattern("not_admitted").search(text):
                return Verdict("non_admission", provision.clause, "outcome.not_admitted")
        for provision in self.of_kind("rejet", "irrecevabilite"):
            if self.says(provision, "constitutional"):
                continue
            outcome: DecisionOutcome = "rejet" if provision.kind == "rejet" else "irrecevabilite"
            return Verdict(outcome, provision.clause, "outcome.pourvoi")
        return Verdict("autre", self.provisions[0].clause, "outcome.other")

    def _review(self) -> Verdict | None:
        """What an appeal court does with the judgment (articles 542 and 561 CPC).

        A first judge who confirms or reverses does so with an injonction de payer, or the like.
        """
        if self.ruling.decision.jurisdiction == "cassation" or self._at_first_instance():
            return None
        confirmed = [p for p in self.of_kind("confirmation") if p.clause.verb == "confirmer"]
        annulled = [p for p in self.of_kind("annulation") if self._of_the_judgment(p.clause)]
        undone = [p for p in annulled if p.clause.verb == "mettre"]
        reversed_ = self.of_kind("infirmation") or undone
        if annulled and not confirmed and not reversed_:
            partly = all(pattern("annulled_in_part").search(self.text(p.clause)) for p in annulled)
            outcome: DecisionOutcome = "infirmation_partielle" if partly else "annulation"
            return Verdict(outcome, annulled[0].clause, "outcome.annulled")
        if reversed_:
            part = confirmed or any(self._in_part(p.clause) for p in reversed_)
            outcome = "infirmation_partielle" if part else "infirmation"
            return Verdict(outcome, reversed_[0].clause, "outcome.reversed")
        if confirmed:
            saved = any(self._saved(self.text(p.clause)) for p in confirmed)
            outcome = "infirmation_partielle" if saved else "confirmation"
            return Verdict(outcome, confirmed[0].clause, "outcome.confirmed")
        return None

    def _of_the_judgment(self, clause: Clause) -> bool:
        return bool(pattern("the_judgment").search(self.text(clause)))

    def _in_part(self, clause: Clause) -> bool:
        """Whether a reversal is limited: "sauf en ce que", "en ce qu'il a", "partiellement".

        "Dans les limites de la cassation" it may be of all that the court judges.
        """
        before = self.folded[max(0, clause.lead - _BOUNDS) : clause.lead]
        text = self.text(clause)
        follows = _JUDGED_NEXT.search(text, clause.start - clause.lead)
        limited = pattern("limited").search(text, 0, follows.start() if follows else len(text))
        return limited is not None and not _BOUNDED.search(before)

    def _saved(self, text: str) -> bool:
        """Whether a confirmation keeps something back; a mere precision changes nothing."""
        return bool(pattern("saving").search(text) and not pattern("precision").search(text))

    def _procedure(self) -> Verdict | None:
        """What ends the instance without judging it (articles 381 to 410 and 908 CPC).

        A first judge who grants something too has ended it in part: for one party or claim.
        """
        if self._at_first_instance() and self.grants():
            return None
        if any(self.says(p, "pourvoi_refused") for p in self.of_kind("rejet")):
            return None  # of several pourvois, one is judged
        settled = any(self.says(p, "settled") for p in self.provisions)
        for provision in self.provisions:
            if provision.kind not in (
                "procedure",
                "constat",
                "irrecevabilite",
                "autre",
                "injonction",
            ):
                continue
            text = self.text(provision.clause)
            for outcome in ("desistement", "peremption", "caducite", "radiation", "incompetence"):
                if settled and outcome == "desistement" and "desist" not in text:
                    continue
                if pattern(outcome).search(text):
                    return Verdict(outcome, provision.clause, f"outcome.{outcome}")
        return None

    def _interim(self) -> Verdict | None:
        """Joinder, correction, and what is ordered before judging.

        What is granted before an expertise leaves nothing to judge, unless the rest is reserved.
        """
        granted = self.of_kind("condamnation", "fixation", "resiliation", "expulsion")
        ordered = [p for p in self.provisions if p.kind != "rejet"]
        for provision in ordered:
            corrects = provision.clause.verb == "rectifier"
            if corrects or pattern("rectification").search(self.text(provision.clause)):
                return Verdict("rectification", provision.clause, "outcome.rectification")
        left = any(p.clause.verb in ("reserver", "surseoir") for p in self.of_kind("procedure"))
        for provision in ordered:
            text = self.text(provision.clause)
            paid = not left and any(p.clause.start < provision.clause.start for p in granted)
            if (provision.kind == "expertise" or pattern("reopening").search(text)) and not paid:
                return Verdict("avant_dire_droit", provision.clause, "outcome.interim")
        for provision in self.of_kind("procedure"):
            if pattern("joinder").search(self.text(provision.clause)) and not (
                granted or self._judged()
            ):
                return Verdict("jonction", provision.clause, "outcome.joinder")
        return None

    def _judged(self) -> bool:
        """Whether what was asked is granted or refused, whatever is joined besides."""
        refusals = [p for p in self.of_kind("rejet") if not self.says(p, *ASIDE)]
        return bool(refusals) or any(
            self.says(p, "request_granted", "set_free", "kept_held") for p in self.provisions
        )

    def _appeal_else(self) -> Verdict | None:
        """An appeal whose dispositif says no word on the judgment."""
        for provision in self.provisions:
            if pattern("upheld").search(self.text(provision.clause)):
                return Verdict("confirmation", provision.clause, "outcome.upheld")
            if self.says(provision, "petition_refused") and self._on_judgment():
                return Verdict("confirmation", provision.clause, "outcome.upheld")
            if won := pattern("appeal_won").search(self.text(provision.clause)):
                outcome: DecisionOutcome = "infirmation"
                if won["part"] or won["part2"]:
                    outcome = "infirmation_partielle"
                return Verdict(outcome, provision.clause, "outcome.appeal_won")
        for provision in self.of_kind("irrecevabilite"):
            if self.says(provision, "the_appeal"):
                return Verdict("irrecevabilite", provision.clause, "outcome.irrecevabilite")
        for _, start, end in self.ruling.stretches("dispositif"):
            if pattern("confirming").search(self.folded, start, end):
                return Verdict("confirmation", self.provisions[0].clause, "outcome.confirming")
        if found := self._in_reasons():
            return found
        refused = (*self.of_kind("irrecevabilite"), *self.of_kind("rejet"))
        refused = tuple(p for p in refused if not self.says(p, "costs_refused", "pleadings"))
        for provision in self.provisions:
            if self.says(provision, "stayed"):
                part = any(not self.says(p, "defence") for p in refused)
                outcome = "accueil_partiel" if part else "accueil"
                return Verdict(outcome, provision.clause, "outcome.stayed")
        if self.grants():
            return None
        for provision in refused:
            if provision.kind == "irrecevabilite" or not self.says(provision, "defence"):
                outcome = "rejet" if provision.kind == "rejet" else "irrecevabilite"
                return Verdict(outcome, provision.clause, f"outcome.{outcome}")
        return None

    def _on_judgment(self) -> bool:
        """Whether an administrative judge rules on a judgment: a petition is then an appeal."""
        decision = self.ruling.decision
        return decision.jurisdiction in ADMINISTRATIVE and any(
            p.role == "appelant" for p in self.ruling.parties
        )

    def _in_reasons(self) -> Verdict | None:
        """What the reasons say of the judgment: "le jugement sera donc infirmé"."""
        wishes = pattern("party_wishes")
        said = {
            m["verb"]
            for _, start, end in self.ruling.stretches("motifs")
            for m in pattern("in_reasons").finditer(self.folded, start, end)
            if not wishes.search(self.folded, self._sentence(m.start()), m.end())
        }
        if not said:
            return None
        outcome: DecisionOutcome = "infirmation"
        if "confirm" in said:
            part = len(said) > 1 or self.grants()
            outcome = "infirmation_partielle" if part else "confirmation"
        return Verdict(outcome, self.provisions[0].clause, "outcome.in_reasons")

    def _sentence(self, position: int) -> int:
        """Where the words before a position begin that belong to its sentence."""
        first = max(0, position - _SENTENCE)
        return max(first, *(self.folded.rfind(end, first, position) for end in (". ", ";", "\n")))
