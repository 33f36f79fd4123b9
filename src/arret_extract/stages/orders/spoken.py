"""What a clause spoke of, for the pronouns of the next."""

from collections.abc import Callable
from dataclasses import dataclass

from arret_extract.grammar.provisions import Clause
from arret_extract.mentions.called import Ids
from arret_extract.mentions.insured import Insured
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.ruling import Ruling
from arret_extract.stages.orders.antecedents import Antecedents
from arret_extract.stages.orders.cues import cue


@dataclass(frozen=True, slots=True)
class Spoken:
    """Tells the parties of a clause apart; `named` are those that a stretch names."""

    ruling: Ruling
    index: PartyIndex
    insured: Insured
    named: Callable[[int, int], Ids]

    def after(
        self, clause: Clause, last: Antecedents, payers: Ids, payees: Ids, whole: bool
    ) -> Antecedents:
        """What pronouns mean behind a clause, by what they meant before it."""
        # Whom a clause makes pay without our knowing them, no pronoun of the next may mean.
        condemned = clause.kind == "condamnation" and clause.verb == "condamner"
        named = () if condemned else self._dismissed(clause) or self.named(clause.lead, clause.end)
        refused = () if condemned else self._refused(clause)
        named = named or refused
        if condemned or payers:
            last = last._replace(payers=payers, whole=whole)
        spoken = payers or named or (() if condemned else last.spoken_of)
        span = (clause.lead, clause.end)
        several = spoken if len(spoken) > 1 else last.several
        doers = () if condemned or payers else self._doers(clause) or (() if named else last.doers)
        if condemned or payees:
            last = last._replace(received=(), gone=())
        elif clause.kind == "rejet" and (not named or {*named} & {*last.received}):
            last = last._replace(received=())
        elif last.payees and clause.kind != "rejet":
            last = last._replace(received=(), gone=())
        return last._replace(
            payees=payees or last.payees,
            paid=tuple(dict.fromkeys((*last.paid, *payees))),
            near=() if condemned or payees else self._near(clause),
            sure=self._suffered(clause),
            refused=refused,
            received=self._received(clause) or last.received,
            gone=self._gone(clause) or last.gone,
            spoken_of=spoken,
            clause=span,
            several=several,
            doers=doers,
        )

    def _doers(self, clause: Clause) -> Ids:
        """Who did something to somebody ("A et B ont nui à C"), or against whom it was asked."""
        toward = cue("toward").search(self.ruling.view.spaced, clause.verb_end, clause.end)
        if toward is None:
            return ()
        left, right = (clause.verb_end, toward.start()), (toward.end(), clause.end)
        said = self.ruling.view.spaced[clause.start : toward.start()]
        if toward["asked"] or cue("asks").search(said):
            if clause.kind == "rejet" or cue("unfounded").search(said):
                return self.named(*left)
            return self.named(*right) if cue("received").search(said) else ()
        return self.named(*left) if cue("wronged").search(said) else ()

    def _refused(self, clause: Clause) -> Ids:
        """Whose demand is refused: "Rejette les demandes de A à l'encontre de B"."""
        said = self.ruling.view.spaced[clause.start : clause.end]
        if clause.kind != "rejet" and not cue("unfounded").search(said):
            return ()
        against = cue("against").search(self.ruling.view.spaced, clause.verb_end, clause.end)
        return self.index.find(clause.lead, against.start() if against else clause.end)

    def _received(self, clause: Clause) -> Ids:
        """Who is found right to ask, whom the next provision may have paid: "Reçoit A en"."""
        folded = self.ruling.view.spaced
        said = folded[clause.start : clause.end]
        if clause.kind in ("condamnation", "rejet") or not cue("received").search(said):
            return ()
        if any(cue(no).search(said) for no in ("unfounded", "no_claim")):
            return ()
        if not cue("received_in").search(said):
            return ()
        against = cue("against").search(folded, clause.verb_end, clause.end)
        return self.named(clause.verb_end, against.start() if against else clause.end)

    def _gone(self, clause: Clause) -> Ids:
        """Who is put out of the case, and may be paid costs alone."""
        said = self.ruling.view.spaced[clause.start : clause.end]
        gone = clause.verb == "mettre" and "hors de cause" in said
        return self.named(clause.verb_end, clause.end) if gone else ()

    def _near(self, clause: Clause) -> Ids:
        """Those of a clause that tells somebody's rights: "Dit que A a nui à B"."""
        said = self.ruling.view.spaced[clause.start : clause.end]
        told = cue("rights").search(said) and not cue("no_rights").search(said)
        told = told or clause.kind == "rejet"
        return self.index.find(clause.lead, clause.end) if told else ()

    def _suffered(self, clause: Clause) -> bool:
        """Whether a clause tells what somebody suffered, and no wrong."""
        said = self.ruling.view.spaced[clause.start : clause.end]
        if clause.kind == "rejet" or cue("wrong_told").search(said):
            return False
        return cue("suffered").search(said) is not None

    def _dismissed(self, clause: Clause) -> Ids:
        """Who is dismissed, with the insurers told beside them, of "déboute X de … contre Y"."""
        folded = self.ruling.view.spaced
        against = cue("against").search(folded, clause.verb_end, clause.end)
        if clause.verb != "debouter" or against is None:
            return ()
        ids = self.named(clause.verb_end, against.start())
        return ids + self.insured.beside(clause.verb_end, against.start(), ids)
