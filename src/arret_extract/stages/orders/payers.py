"""Who pays, from the words of a provision."""

import re
from dataclasses import dataclass

from arret_extract.grammar.provisions import Clause
from arret_extract.mentions.called import Ids, ids_of
from arret_extract.mentions.debtors import joined_by, next_to, turned_to
from arret_extract.mentions.standing import runs
from arret_extract.mentions.unnamed import left_for
from arret_extract.stages.orders.cues import cue
from arret_extract.stages.orders.named import JOINED, Named

# Verbs whose object is what somebody pays.
_IMPOSING = ("infliger", "prononcer")
# Verbs behind which a sum is a subject: "dit que la somme de 500 € sera versée à A par B".
_SAYING = ("dire", "juger", "decider", "fixer")
# Verbs whose object is the party that is to do something.
_TELLING = ("enjoindre", "ordonner")
# To whom a sum goes, before the name: "à la charge de A et à B 500 €".
_GIVEN_TO = re.compile(
    r"\b(?:a|aux?)\s(?:la |l'|les )?(?:(?:m\.?|mm\.|mmes?|mr|mlle|monsieur|madame|messieurs"
    r"|mesdames|mademoiselle|epoux|consorts|societe|ste|s[a.]{1,5}|sarl|sas|sci)\s){0,2}\Z"
)
_SEVERAL = 2
# Object pronouns by the subject that the same party is.
_OBJECT = {"il": "le", "elle": "la", "ils": "les", "elles": "les"}


@dataclass(frozen=True, slots=True)
class Payers:
    """Finds those that each provision makes pay, clause after clause."""

    named: Named

    def of(self, clause: Clause, first_sum: int | None) -> Ids:
        """The parties that a clause makes pay: named between its verb and "à payer"."""
        folded = self.named.ruling.view.spaced
        costs = cue("costs").search(folded, clause.start, clause.end)
        start, stop = self.paying(clause, first_sum)
        pronoun = folded[clause.start : clause.verb_start].strip()
        if clause.mood == "passive":  # "Elle lui versera 500 €"
            subject = cue("subject_pronoun").match(folded, clause.start, clause.verb_start)
            pronoun = _OBJECT[subject["pronoun"]] if subject else ""
        elif told := cue("said_of_pronoun").match(folded, clause.verb_end, clause.end):
            pronoun = _OBJECT[told["pronoun"]]
        if found := self.named.parties(start, stop):
            if pronoun and cue("together_with").match(folded, clause.verb_end):
                meant = self.named.before.meant(self.named.ruling, pronoun)
                found = tuple(dict.fromkeys(meant + found))
            found = tuple(dict.fromkeys((*self._beside(clause.start, stop, found), *found)))
            found += self.named.insured.called(clause.start, stop, found)
            found += self._left(clause.start, stop, found)
            found += self._with_those_behind(stop, clause.end, found)
            return found + self._sharing(clause, costs, found)
        if insuring := self.named.insured.of_named(start, stop):
            return insuring
        if not pronoun and (meant := self.named.meant(clause.start, stop)):
            return meant
        same = cue("same_ones").search(folded, clause.start, stop)
        if same and same[0].startswith(("la m", "le m")) and len(self.named.before.payers) == 1:
            return self.named.before.payers
        if pronoun or same:
            paid = self.named.parties(stop, clause.end if first_sum is None else first_sum)
            said = pronoun or "les"
            meant = self.named.before.without(paid).meant(self.named.ruling, said)
            meant = meant or self.named.before.meant(self.named.ruling, said)
            return meant + self.named.insured.called(clause.start, stop, meant, meant)
        if own := cue("own_charge").search(folded, clause.start, stop):
            if own["several"]:
                both = self.named.before.meant(self.named.ruling, "leur")
                return both if len(both) > 1 else ()
            return self.named.before.spoken_of[:1] if costs else self.named.before.payers[:1]
        if costs:
            return self.named.parties(costs.end(), self.named.sentence_end(costs.end(), clause.end))
        if clause.verb in _IMPOSING and (
            against := cue("against").search(folded, stop, clause.end)
        ):
            end = self.named.sentence_end(against.end(), clause.end)
            return self.named.parties(against.end(), end)
        return ()

    def next_payers(self, start: int, end: int, payers: Ids, paid: Ids) -> tuple[Ids, Ids]:
        """Who pays the next of several sums, told between the two, and those of them just named.

        `paid` are those who are paid the sum before: "et ce dernier à payer".
        """
        folded, index = self.named.ruling.view.spaced, self.named.index
        if len(paid) == 1 and cue("and_he").search(folded, start, end):
            return paid, paid
        if named := turned_to(folded, index, start, end, cue("pay")):
            return named, named
        if (named := next_to(folded, index, start, end)) and self._sided(named, payers, paid):
            return named, named
        named = tuple(i for i in joined_by(folded, index, start, end) if i not in payers)
        return (payers + named if named else payers), named

    def paying(self, clause: Clause, first_sum: int | None) -> tuple[int, int]:
        """Where a clause names those that it makes pay."""
        folded = self.named.ruling.view.spaced
        limit = clause.end if first_sum is None else first_sum
        pay = cue("pay").search(folded, clause.start, limit)
        costs = cue("costs").search(folded, clause.start, clause.end)
        stop = pay.start() if pay else limit
        if done := cue("duty").search(folded, clause.verb_end, stop):
            stop = done.start()
        if clause.verb in _TELLING and (
            told := cue("told_to_do").search(folded, clause.verb_end, stop)
        ):
            stop = told.start()
        if costs and clause.verb == "condamner" and not pay:
            stop = min(stop, costs.start())
        if clause.verb != "fixer" and (other := cue("benefit").search(folded, clause.start, stop)):
            stop = other.start()
        until = clause.end if clause.verb == "ordonner" and not pay else stop
        if by := cue("paid_by").search(folded, clause.verb_end, until):
            return by.span()
        if clause.verb in _SAYING and (
            by := cue("by_whom").search(folded, clause.verb_end, clause.end)
        ):
            return by.start("payers"), self.named.sentence_end(by.start("payers"), by.end())
        if by := cue("guaranteed_by").search(folded, clause.verb_end, limit):
            return by.end(), self.named.sentence_end(by.end(), clause.end)
        if costs and not pay and first_sum is None:
            stop = min(stop, self.named.sentence_end(costs.end(), clause.end))
        return clause.start, stop

    def granted(self, clause: Clause, sums: list[int]) -> tuple[Ids, Ids]:
        """Who pays and who is paid where a sum is granted: "alloue à B 500 €, à la charge de A".

        `sums` is where the sums begin.
        """
        folded, first = self.named.ruling.view.spaced, sums[0]
        charge = folded.find("charge d", clause.verb_end, clause.end)
        if charge < 0 and (by := cue("by_whom").search(folded, first, clause.end)):
            charge = by.start("payers")
        gain = cue("benefit").search(folded, max(0, charge), clause.end)
        stop = gain.start() if gain else clause.end
        payers = self._charged(charge, stop, sums) if charge >= 0 else ()
        payers += self.named.insured.called(charge, clause.end, payers) if payers else ()
        end = first if charge < 0 or charge > first else charge
        if not payers and cue("same_charge").search(folded, clause.verb_end, clause.end):
            payers = self.named.before.payers
        paid = self.named.parties(gain.end(), clause.end) if gain and charge >= 0 else ()
        paid = paid or self.named.parties(clause.verb_end, end)
        payees = tuple(i for i in paid if i not in payers)
        if payees or not folded.startswith(("lui ", "leur "), clause.start):
            return payers, payees
        spoken = () if self.named.before.payers else self.named.before.spoken_of
        alone = len(spoken) == 1 or folded.startswith("leur ", clause.start)
        if payers:
            return payers, self.named.other(payers, folded.startswith("leur ", clause.start))
        return payers, spoken if alone else ()

    def each_charged(self, clause: Clause, sums: list[tuple[int, int]]) -> list[Ids]:
        """At whose charge each sum is, where each says it: "900 € à la charge de A, 500 € à…"."""
        folded, starts = self.named.ruling.view.spaced, [start for start, _ in sums]
        ends = [*starts[1:], clause.end]
        charges = [folded.find("charge d", s[1], end) for s, end in zip(sums, ends, strict=True)]
        if len(sums) < _SEVERAL or min(charges) < 0:
            return []
        return [self._charged(charge, clause.end, starts) for charge in charges]

    def _charged(self, start: int, end: int, sums: list[int]) -> Ids:
        """At whose charge a sum is: those named up to the next sum, or to whom that goes to."""
        end = min([end, *(first for first in sums if first > start)])
        named = self.named.mentions(start, end)
        folded = self.named.ruling.view.spaced
        to = (m.start for m in named if _GIVEN_TO.search(folded, start, m.start))
        return self.named.parties(start, next(to, end))

    def _with_those_behind(self, start: int, end: int, payers: Ids) -> Ids:
        """Who pays with those named, told last: "500 €, et ce solidairement avec A"."""
        folded = self.named.ruling.view.spaced
        told = cue("and_this_with").search(folded, start, end)
        if told is None or cue("relative").search(folded, start, told.start()):
            return ()
        end = self.named.sentence_end(told.end(), end)
        named = runs(folded, [*self.named.mentions(told.end(), end)])
        if not named or named[0][0].start - told.end() > JOINED:
            return ()
        return tuple(i for i in ids_of(named[0]) if i not in payers)

    def _left(self, start: int, end: int, payers: Ids) -> Ids:
        """Who pays beside those named, by a name that none explains: the only one of their side."""
        roles = {p.party_id: p.role for p in self.named.ruling.parties}
        side = {i for i, role in roles.items() if role == roles[payers[0]]}
        return left_for(self.named.ruling, self.named.index, (start, end), {*payers}, side)

    def _sided(self, ids: Ids, payers: Ids, paid: Ids) -> bool:
        """Whether some are on the side of those who pay, against those who are paid."""
        own, paying, other = (
            {p.role for p in self.named.ruling.parties if p.party_id in some}
            for some in (ids, payers, paid)
        )
        return own == paying and bool(other) and not own & other

    def _beside(self, start: int, end: int, payers: Ids) -> Ids:
        """Whom a pronoun makes pay beside those named: "A, in solidum avec elle"."""
        told = cue("with_pronoun").search(self.named.ruling.view.spaced, start, end)
        if told is None:
            joined = cue("and_pronoun").match(self.named.ruling.view.spaced[start:end])
            return self.named.meant(start, end, payers) if joined else ()
        before, behind = (
            {*self.named.index.find(*part)} for part in ((start, told.start()), (told.end(), end))
        )
        if (told["demonstrative"] and before & {*payers[1:]}) or (
            before and (behind - before) & {*payers}
        ):
            return ()  # one of those named
        if told["demonstrative"]:
            return self.named.meant(start, end, payers)
        spoken = self.named.before.payers or self.named.before.spoken_of
        others = tuple(i for i in spoken if i not in payers)
        return others[:1] if told["one"] else others

    def _sharing(self, clause: Clause, costs: re.Match[str] | None, found: Ids) -> Ids:
        """Who bears the rest of the costs: "A aux deux tiers des dépens et B au tiers restant"."""
        if costs is None:
            return ()
        end = self.named.sentence_end(costs.end(), clause.end)
        shared = cue("share_of_costs").match(self.named.ruling.view.spaced, costs.end(), end)
        if shared is None:
            return ()
        return tuple(i for i in self.named.parties(costs.end(), shared.end()) if i not in found)
