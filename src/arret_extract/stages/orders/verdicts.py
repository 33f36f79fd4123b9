"""The provisions of a dispositif, and what becomes of the case by them."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache

from arret_extract.grammar.provisions import Clause
from arret_extract.matching.rules import rule
from arret_extract.ruling import Ruling
from arret_extract.vocabulary import COSTS, DecisionOutcome, OrderKind

# Provisions that grant something to a claimant, costs aside.
GRANTING: frozenset[str] = frozenset(
    {"condamnation", "fixation", "injonction", "expulsion", "resiliation", "annulation"}
)
_FOLLOWS, _STOPS = 20, re.compile(r"[.;\n\f]")
# What is refused beside the claim itself: costs, pleas of a defendant.
ASIDE = ("costs_refused", "costs_head", "defence")


@dataclass(frozen=True, slots=True)
class Provision:
    """A clause with the kind it was read as."""

    clause: Clause
    kind: OrderKind


@dataclass(frozen=True, slots=True)
class Verdict:
    """An outcome, the clause that says it, and the rule."""

    outcome: DecisionOutcome
    clause: Clause
    rule: str


@cache
def pattern(rule_id: str) -> re.Pattern[str]:
    """The compiled pattern of a rule of `outcome`."""
    return rule("outcome", rule_id).pattern


class Provisions:
    """Those of one ruling, and what their words say."""

    def __init__(self, ruling: Ruling, provisions: list[Provision]) -> None:
        self.ruling = ruling
        self.folded = ruling.view.folded
        self.provisions = provisions

    def text(self, clause: Clause) -> str:
        """The folded words of a clause, its first three hundred characters.

        And what follows it in its sentence: "Confirme le jugement, mais porte à 500 euros".
        """
        ends = _STOPS.search(self.folded, max(clause.verb_end, clause.end - 3), clause.end)
        until = clause.end if ends else clause.end + _FOLLOWS
        return self.folded[clause.lead : min(until, clause.start + 300)]

    def of_kind(self, *kinds: str) -> list[Provision]:
        """The provisions of some kinds, in order."""
        return [p for p in self.provisions if p.kind in kinds]

    def says(self, provision: Provision, *rules: str) -> bool:
        """Whether one of some rules finds its words in a provision."""
        text = self.text(provision.clause)
        return any(pattern(name).search(text) for name in rules)

    def grants(self, but: frozenset[int] = frozenset()) -> list[Provision]:
        """The provisions that grant more than costs (articles 695 and 700 CPC)."""
        starts = sorted(
            self.ruling.view.at(o.start_char)
            for o in self.ruling.orders
            if o.kind in GRANTING and o.head not in COSTS and o.order_id not in but
        )
        return [
            p
            for p in self.provisions
            if bisect_left(starts, p.clause.end) > bisect_left(starts, p.clause.start)
        ]

    def sent_on(self) -> Verdict:
        """What judges nothing only sends the case on, if it says so."""
        for provision in self.provisions:
            if self.says(provision, "sent_on"):
                return Verdict("avant_dire_droit", provision.clause, "outcome.sent_on")
        return Verdict("autre", self.provisions[0].clause, "outcome.other")
