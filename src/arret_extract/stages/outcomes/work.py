"""The answers to what is to be said of a dismissal: void, without cause, founded, or none."""

import re
from typing import Literal

from arret_extract.matching.compiling import compiled
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.records import Claim, Order
from arret_extract.stages.outcomes.deferral import words
from arret_extract.stages.outcomes.docket import Answer, Docket
from arret_extract.stages.outcomes.matching import LATER

# How the end of a contract of work may be held; who holds it one way refuses the others.
Held = Literal["void", "without", "resigned", "founded"]

_END = compiled(r"\b(?:licenciements?|rupture|prise d'acte)\b")
_NO_CAUSE = r"cause (?:reelle|serieuse)"
_HELD = compiled(
    r"(?P<void>(?<!\bpas )(?<!\bpas entache de )\bnul(?:le|lite)?\b)"
    rf"|(?P<without>\b(?:sans|(?:depourvu|denue|prive)e?s? (?:de|d'une)|absence de|pas (?:de|d'une"
    rf"|(?:sur|par) une|(?:fonde|justifie|base)e? (?:sur|par) une)|sur aucune) {_NO_CAUSE}"
    r"|\blicenciement abusif|\brupture abusive)"
    r"|(?P<resigned>\b(?:s'analys\w{1,3} en|effets d'|constitue|vaut) ?(?:une )?demission\b)"
    r"|(?P<founded>(?<!\bpas )\b(?:repos\w{1,4}|fondee?|justifiee?) (?:bien |effectivement )?"
    rf"(?:sur|par) une (?:{_NO_CAUSE}|faute)|\bpour {_NO_CAUSE}|\bbien[- ]fonde du licenciement"
    r"|\best (?:\w{4,12}ment |bien )?(?:fonde|justifie|legitime)\b)"
)
_GRAVE = re.compile(r"\bfaute (?:grave|lourde)\b")
_SAID = frozenset({"constat", "annulation", "autre"})
_ON_THE_JUDGMENT = frozenset({"confirmation", "infirmation"})
# Orders that tell it by the way come last: "2 000 € pour licenciement nul".
_TOLD_BY = (_SAID, frozenset({"condamnation", "fixation", "confirmation"}))


def held(said: str) -> Held | None:
    """How some words hold the end of a contract of work."""
    if _END.search(said) is None or (hit := _HELD.search(said)) is None:
        return None
    how: Held = hit.lastgroup  # type: ignore[assignment]
    return how


class Work:
    """Answers requests on how a dismissal is to be held, by what the dispositif says of it."""

    def __init__(self, docket: Docket) -> None:
        self.docket = docket

    def answer(self) -> None:
        """Answer those that the dispositif answers."""
        asked = [
            (claim, how)
            for claim in self.docket.claims
            if claim.claim_id not in self.docket.found
            and claim.kind in _SAID | _ON_THE_JUDGMENT
            and (how := held(words(self.docket.ruling, claim))) is not None
        ]
        told = self._told() if asked else []
        for claim, how in asked:
            own = [(o, t) for o, t in told if self._concerns(o, claim)]
            if own:
                self.docket.found[claim.claim_id] = self._answer(claim, how, *own[0])
            elif how == "void" and claim.kind in _SAID and not self._on_appeal():
                self.docket.found[claim.claim_id] = self.docket.refused(claim)

    def _told(self) -> list[tuple[Order, Held]]:
        """The orders that hold a dismissal some way, those first that say nothing else."""
        return [
            (order, how)
            for kinds in _TOLD_BY
            for order in self.docket.orders
            if order.kind in kinds and (how := held(words(self.docket.ruling, order))) is not None
        ]

    def _on_appeal(self) -> bool:
        return any(o.kind in _ON_THE_JUDGMENT for o in self.docket.orders)

    def _concerns(self, order: Order, claim: Claim) -> bool:
        """Whether an order may be about the contract of a claim: it names nobody else's."""
        view = self.docket.ruling.view
        places = view.at(order.start_char), view.at(order.end_char)
        named = set(PartyIndex.of(self.docket.ruling).find(*places))
        return not named or bool(named & {*claim.claimant_ids, *claim.against_ids})

    def _answer(self, claim: Claim, asked: Held, order: Order, told: Held) -> Answer:
        """What a request comes to beside what the dispositif says."""
        if claim.kind in _ON_THE_JUDGMENT:
            won = (asked == told) is (claim.kind == "confirmation")
            return Answer("accueillie" if won else "rejetee", order, None, "same_kind")
        if asked == told:
            grave = [
                _GRAVE.search(words(self.docket.ruling, row)) is not None for row in (claim, order)
            ]
            if asked == "founded" and grave[0] and not grave[1]:
                return Answer("rejetee", order, None, "refused_by_head")
            return Answer("accueillie", order, None, "same_kind")
        if (asked, told) == ("without", "void") and claim.claim_rank in LATER:
            return Answer("sans_objet", None, None, "not_reached")
        return Answer("rejetee", order, None, "refused_by_head")
