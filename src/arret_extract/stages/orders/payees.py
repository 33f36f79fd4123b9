"""Who is paid, from the words of a provision."""

import re
from dataclasses import dataclass
from itertools import pairwise

from arret_extract.grammar.provisions import CHANGING, Clause
from arret_extract.mentions.called import Ids, is_female
from arret_extract.mentions.debtors import left_out, turning
from arret_extract.mentions.described import only_describes
from arret_extract.stages.orders.cues import cue
from arret_extract.stages.orders.listed import for_whom, under_names
from arret_extract.stages.orders.named import Named

# How near to a verb its object's name is, how far behind a sum "respectivement" may end.
NEXT, RESPECTIVE = 14, 24
# Verbs whose object is the party that is shielded.
_SHIELDING = (
    *("garantir", "relever", "indemniser", "dedommager", "desinteresser"),
    *("garantira", "garantiront"),
)
# Somebody whom we do not know is paid.
UNKNOWN: Ids = (-1,)


@dataclass(frozen=True, slots=True)
class Payees:
    """Finds those that the sums of each provision go to, clause after clause."""

    named: Named

    def of(self, clause: Clause, spans: list[tuple[int, int]], payers: Ids) -> list[Ids]:
        """The parties that each sum of a clause goes to; `spans` are those of the sums.

        They stand before the sum ("à B la somme de 500 €") or after it ("500 € à B"), for all the
        sums of a clause alike; a sum without any goes where the one before it went.
        """
        view = self.named.ruling.view
        first = spans[0][0]
        changed = clause.mood == "passive" and clause.verb in CHANGING
        behind = clause.start if changed else clause.verb_end
        pay = cue("pay").search(view.spaced, behind, first)
        low = pay.end() if pay else clause.verb_end
        named = self._shielded(clause, pay, first, payers)
        paid = named or self._receiving(low, first, payers, pay is not None)
        if not paid and (same := cue("to_the_same").search(view.spaced, low, first)):
            paid = self._the_same(same[0], payers)
        found: list[Ids] = [paid]
        if found[0] or self.to_somebody(low, first):
            listed = bool(cue("payee_list").search(view.spaced, clause.start, first))
            if len(found[0]) == len(spans) > 1 and self._respective(low, spans):
                return [(one,) for one in found[0]]
            return self.in_turn(clause, spans, paid, payers, listed)
        if under := under_names(view, self.named.mentions, clause.verb_end, spans, payers):
            return under
        ends = [start for start, _ in spans[1:]] + [clause.end]
        # "la somme de 500 € : - à B, - à C": those listed are paid.
        listed = ":" in view.spaced[spans[-1][1] : clause.end]
        stop_at = self.named.sentence_end
        after = [
            (last, end if listed else min(stop_at(last, end), self._turn(last, end)))
            for (_, last), end in zip(spans, ends, strict=True)
        ]
        found = [
            for_whom(view, self.named.mentions, part[0]) or self._receiving(*part, payers)
            for part in after
        ]
        found[0] = found[0] or self._bound_to(clause, low, payers)
        if not found[0] and (said := cue("to_pronoun").search(view.spaced, clause.start, first)):
            found[0] = self.named.meant(clause.verb_end, first, payers)
            costs = cue("of_costs").search(view.spaced, clause.verb_end, clause.end)
            several = bool(said["several"] or said["each"])
            found[0] = found[0] or self.named.other(payers, several, costs is not None)
            if said["each"] and len(found[0]) < 2:
                found[0] = ()
        named = next((f for f in found if f), ())
        return [
            ids or (() if self._names_next(part[0] + 1) else named)
            for ids, part in zip(found, after, strict=True)
        ]

    def next_payees(self, start: int, end: int, payers: Ids, listed: bool) -> tuple[Ids, bool]:
        """Whom the words before another sum give it to, and whether they name anybody.

        In a list of those that are paid ("à payer à : 1° M. A…") an item begins with a name.
        """
        plain = self.named.ruling.view.plain
        if listed and (item := cue("payee_item").search(plain, start, end + 1)):
            return self._receiving(item.end(), end, payers, direct=True), True
        ids = self._receiving(start, end, payers)
        return ids, bool(ids) or self.to_somebody(start, end)

    def to_somebody(self, start: int, end: int) -> bool:
        """Whether a stretch gives something to somebody: "à Mme A", "à la société B"."""
        pattern, text = self._giving(start, end)
        return pattern.search(text, start, end) is not None

    def _the_same(self, said: str, payers: Ids) -> Ids:
        """Whom "au même", "à la même", "aux mêmes" mean: all who are paid in the order before."""
        ids = tuple(i for i in self.named.before.payees if i not in payers)
        if said.endswith("memes"):
            return ids if len(ids) > 1 else ()
        if len(ids) != 1:
            return ()
        party = next(p for p in self.named.ruling.parties if p.party_id == ids[0])
        return () if is_female(party) is said.endswith(("au meme", "du meme")) else ids

    def _bound_to(self, clause: Clause, end: int, payers: Ids) -> Ids:
        """Whom those who pay are bound to: "A est tenue à l'égard de B", "A au profit de B"."""
        folded, start = self.named.ruling.view.spaced, clause.verb_end
        gain = cue("bound_toward").match(folded[start:end])
        if gain is None:
            return ()
        if gain["for"]:
            stop = start + gain.start("for")
            named = [*self.named.index.mentions(start, stop)]
            if named and folded[named[-1].end : stop].strip():
                return ()  # what describes the debtor
        return tuple(i for i in self.named.parties(start + gain.end(), end) if i not in payers)

    def _shielded(self, clause: Clause, pay: re.Match[str] | None, first: int, payers: Ids) -> Ids:
        """Whom others are to hold harmless: "à garantir A", "à la garantir", "garanti par"."""
        folded = self.named.ruling.view.spaced
        if by := cue("guaranteed_by").search(folded, clause.verb_end, first):
            return self.named.parties(clause.verb_end, by.start())
        direct = clause.verb == "garantir" or bool(pay and pay[0].endswith(_SHIELDING))
        named = self.named.parties(pay.end() if pay else clause.verb_end, first) if direct else ()
        if pay and direct and not named:  # "à garantir son assurée"
            named = self.named.insured.called(pay.start(), first, (), payers)
        it = cue("it_guaranteed").search(folded, clause.verb_end, first)
        if named or it is None:
            return named
        before = self.named.before.without(payers)
        if before.refused and before.payers:  # who pays is held harmless, not who was refused
            before = before._replace(spoken_of=before.payers)
        meant = before.meant(self.named.ruling, it["whom"])
        return meant if len(meant) > 1 or it["whom"] != "les" else ()

    def in_turn(
        self,
        clause: Clause,
        spans: list[tuple[int, int]],
        paid: Ids,
        payers: Ids,
        listed: bool = False,
    ) -> list[Ids]:
        """Whom each of several sums goes to, the first to `paid`, told before it or behind."""
        found = [paid]
        ids: Ids
        behind, nexts = False, [*(start for start, _ in spans[2:]), clause.end]
        for ((_, last), (following, end)), until in zip(pairwise(spans), nexts, strict=False):
            glued = self._glued(last, following) if behind else None
            if behind and glued is None and self._names_next(end + 1):
                ids, told = (), False  # what stands between is of the sum before
            else:
                ids, told = self.next_payees(glued or last, following, payers, listed)
            behind = not ids and self._names_next(end + 1)
            if behind:
                stop = min(until, self.named.sentence_end(end, clause.end))
                stop = self._glued(end, stop) or stop
                ids, told = self._receiving(end, stop, payers), True
            if cue("to_all").search(self.named.ruling.view.spaced, last, following):
                whole = dict.fromkeys(i for some in found for i in some)
                ids, told = () if UNKNOWN in found else tuple(whole), True
            found.append((ids or UNKNOWN) if told else found[-1])
        return found

    def _glued(self, start: int, end: int) -> int | None:
        """Where the words begin that give the next sum, between two: "500 € à A, à B 900 €"."""
        seam = cue("gives_next").search(self.named.ruling.view.spaced, start, end)
        if seam is None or self.named.index.find(start, seam.start()) == ():
            return None
        return seam.start() if self.named.index.find(seam.start(), end) else None

    def _turn(self, start: int, end: int) -> int:
        """Where a stretch turns to who is to pay the next sum; its end where it does not."""
        named = turning(self.named.ruling.view.spaced, self.named.index, start, end, cue("pay"))
        return named[0].start if named else end

    def _respective(self, low: int, spans: list[tuple[int, int]]) -> bool:
        """Whether sums go to several one each: "à A et à B les sommes respectives de"."""
        folded = self.named.ruling.view.spaced
        return cue("respective").search(folded, low, spans[-1][1] + RESPECTIVE) is not None

    def _names_next(self, at: int) -> bool:
        """Whether the words at a position give something to somebody."""
        pattern, text = self._giving(at, at + NEXT)
        return pattern.match(text, at) is not None

    def _giving(self, start: int, end: int) -> tuple[re.Pattern[str], str]:
        """What tells that a stretch gives something to somebody, and the text that it meets."""
        view = self.named.ruling.view
        if view.plain[start:end].isupper():
            return cue("to_somebody_in_capitals"), view.spaced
        return cue("to_somebody"), view.plain

    def _receiving(self, start: int, end: int, payers: Ids, direct: bool = False) -> Ids:
        """Parties in a stretch that something is given "à", "au profit de".

        `direct`: one right at its start needs no word before it ("verser la caisse").
        """
        view = self.named.ruling.view
        folded = view.spaced
        found: dict[int, None] = {}
        last = start
        for mention in self.named.mentions(start, end):
            before = folded[max(start, mention.start - 90) : mention.start]
            head = folded[mention.start : mention.start + 4]
            given = (
                head.startswith(("aux ", "au ", "a l'", "a la"))
                or (direct and mention.start - start < NEXT)
                or (cue("payee_before").search(before) and not cue("paid_already").search(before))
            )
            listed = folded.startswith((" suivante", " ci-apres"), mention.end)
            joined = found and not cue("parted").search(folded, last, mention.start)
            if listed or not (given or joined) or only_describes(view, mention.start, start):
                continue
            found.update(dict.fromkeys(self.named.index.others(mention, payers)))
            last = mention.end
        gone = left_out(folded, self.named.index, start, end) if len(found) > 1 else ()
        return tuple(i for i in found if i not in gone)
