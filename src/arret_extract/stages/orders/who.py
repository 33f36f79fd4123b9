"""Who pays and who is paid, from the words of a provision."""

import re
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

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

    def receivers(self, clause: Clause, spans: list[tuple[int, int]], payers: Ids) -> list[Ids]:
        """The parties that each sum of a clause goes to; `spans` are those of the sums.

        They stand before the sum ("à B la somme de 500 €") or after it ("500 € à B"), for all the
        sums of a clause alike; a sum without any goes where the one before it went.
        """
        folded = self.ruling.view.folded
        first = spans[0][0]
        pay = _pattern("pay").search(folded, clause.verb_end, first)
        low = pay.end() if pay else clause.verb_end
        direct = pay is not None and pay[0].endswith(("garantir", "relever", "indemniser"))
        named = self._named(low, first) if direct else ()
        found: list[Ids] = [named or self._receiving(low, first, payers)]
        if found[0]:
            for (_, last), (following, _) in pairwise(spans):
                ids = self._receiving(last, following, payers)
                another = _pattern("to_somebody").search(self.ruling.view.plain, last, following)
                found.append(ids if ids or another else found[-1])
            return found
        ends = [start for start, _ in spans[1:]] + [clause.end]
        found = [self._receiving(s[1], end, payers) for s, end in zip(spans, ends, strict=True)]
        if not found[0] and _pattern("to_pronoun").search(folded, clause.start, first):
            found[0] = self._other(payers)
        return [ids or next((f for f in found if f), ()) for ids in found]

    def granted(self, clause: Clause, first: int) -> tuple[Ids, Ids]:
        """Who pays and who is paid where a sum is granted: "alloue à B 500 €, à la charge de A"."""
        charge = self.ruling.view.folded.find("charge d", clause.verb_end, clause.end)
        payers = self._named(charge, clause.end) if charge >= 0 else ()
        end = first if charge < 0 or charge > first else charge
        return payers, tuple(i for i in self._named(clause.verb_end, end) if i not in payers)

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
        for mention in self.index.mentions(start, end):
            before = folded[max(start, mention.start - 90) : mention.start]
            head = folded[mention.start : mention.start + 4]
            given = head.startswith(("aux ", "au ", "a l'", "a la")) or _pattern(
                "payee_before"
            ).search(before)
            if not (given or found) or self._aside(mention, start):
                continue
            found.update(dict.fromkeys(i for i in mention.party_ids if i not in payers))
        return tuple(found)

    def _aside(self, mention: Mention, start: int) -> bool:
        before = self.ruling.view.folded[max(start, mention.start - 70) : mention.start]
        return bool(_pattern("aside").search(before))
