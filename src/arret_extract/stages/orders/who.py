"""Who pays and who is paid, from the words of a provision."""

import re
from dataclasses import dataclass, field
from functools import cache

from arret_extract.provisions import Clause
from arret_extract.resolve import Mention, PartyIndex
from arret_extract.rules import rule
from arret_extract.ruling import Ruling

Ids = tuple[int, ...]

OPPOSED: dict[str, str] = {
    "appelant": "intime",
    "intime": "appelant",
    "demandeur": "defendeur",
    "defendeur": "demandeur",
    "demandeur_au_pourvoi": "defendeur_au_pourvoi",
    "defendeur_au_pourvoi": "demandeur_au_pourvoi",
}


@cache
def _pattern(rule_id: str) -> re.Pattern[str]:
    return rule("orders", rule_id).pattern


@dataclass(slots=True)
class Antecedents:
    """What pronouns mean where the reading stands: the parties spoken of last, and their side."""

    payers: Ids = ()
    payees: Ids = ()
    spoken_of: Ids = ()


@dataclass(slots=True)
class Who:
    """Finds the parties of each provision, clause after clause."""

    ruling: Ruling
    index: PartyIndex = field(init=False)
    before: Antecedents = field(default_factory=Antecedents)

    def __post_init__(self) -> None:
        self.index = PartyIndex.of(self.ruling)

    def payers(self, clause: Clause, first_sum: int | None) -> Ids:
        """The parties that a clause makes pay: named between its verb and "à payer"."""
        folded = self.ruling.view.folded
        limit = clause.end if first_sum is None else first_sum
        pay = _pattern("pay").search(folded, clause.start, limit)
        costs = _pattern("costs").search(folded, clause.start, clause.end)
        stop = pay.start() if pay else limit
        if costs and clause.verb == "condamner" and not pay:
            stop = min(stop, costs.start())
        found = self._named(clause.start, stop)
        if found:
            return found
        pronoun = folded[clause.start : clause.verb_start].strip()
        if pronoun or _pattern("same_ones").search(folded, clause.start, stop):
            return self._pronoun(pronoun or "les")
        if costs:
            return self._named(costs.end(), clause.end)
        return ()

    def payees(self, clause: Clause, start: int, end: int, after: int, payers: Ids) -> Ids:
        """The parties that a sum goes to: named before it in its segment, or after it.

        `start` is where the segment of the sum begins, `end` the sum, `after` where the words that
        follow it end.
        """
        folded = self.ruling.view.folded
        pay = _pattern("pay").search(folded, start, end)
        low = pay.end() if pay else start
        found = self._receiving(low, end, payers)
        if not found:
            found = self._receiving(end, after, payers)
        if not found and _pattern("to_pronoun").search(folded, start, end):
            found = self._other(payers)
        return found

    def opponent(self, payers: Ids) -> Ids:
        """The only party on the other side, where nobody is named."""
        roles = {p.role for p in self.ruling.parties if p.party_id in payers}
        others = [
            p.party_id for p in self.ruling.parties if any(p.role == OPPOSED.get(r) for r in roles)
        ]
        return (others[0],) if len(others) == 1 and len(roles) == 1 else ()

    def remember(self, clause: Clause, payers: Ids, payees: Ids) -> None:
        """Keep what a clause spoke of, for the pronouns of the next."""
        named = self._named(clause.lead, clause.end)
        spoken = payers or named or self.before.spoken_of
        self.before = Antecedents(
            payers or self.before.payers, payees or self.before.payees, spoken
        )

    def _pronoun(self, pronoun: str) -> Ids:
        spoken = self.before.spoken_of
        if pronoun.startswith("les"):
            return spoken if len(spoken) > 1 else self.before.payers or spoken
        return spoken[-1:] if len(spoken) > 1 else spoken

    def _other(self, payers: Ids) -> Ids:
        """Whom "lui payer" means: spoken of before, and not the payer."""
        for ids in (self.before.payees, self.before.spoken_of):
            rest = tuple(i for i in ids if i not in payers)
            if rest:
                return rest
        return self.opponent(payers)

    def _named(self, start: int, end: int) -> Ids:
        """Parties named in a stretch, those named only to describe another left out."""
        mentions = [m for m in self.index.mentions(start, end) if not self._aside(m, start)]
        return tuple(dict.fromkeys(i for m in mentions for i in m.party_ids))

    def _receiving(self, start: int, end: int, payers: Ids) -> Ids:
        """Parties in a stretch that something is given "à", "au profit de"."""
        folded = self.ruling.view.folded
        found: dict[int, None] = {}
        last = start
        for mention in self.index.mentions(start, end):
            before = folded[max(start, mention.start - 90) : mention.start]
            head = folded[mention.start : mention.start + 4]
            given = head.startswith(("aux ", "au ", "a l'", "a la")) or _pattern(
                "payee_before"
            ).search(before)
            if not (given or found) or self._aside(mention, start):
                continue
            found.update(dict.fromkeys(i for i in mention.party_ids if i not in payers))
            last = mention.end
        del last
        return tuple(found)

    def _aside(self, mention: Mention, start: int) -> bool:
        before = self.ruling.view.folded[max(start, mention.start - 70) : mention.start]
        return bool(_pattern("aside").search(before))
