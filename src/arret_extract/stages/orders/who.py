"""Who pays and who is paid, from the words of a provision."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from arret_extract.grammar.provisions import CHANGING, Clause
from arret_extract.mentions.called import Ids, Mention, ids_of, is_female
from arret_extract.mentions.debtors import joined_by, left_out, next_to, turned_to, turning
from arret_extract.mentions.described import is_initial, only_describes
from arret_extract.mentions.insured import Insured
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.mentions.standing import runs
from arret_extract.mentions.unnamed import left_for, unnamed
from arret_extract.ruling import Ruling
from arret_extract.stages.orders.antecedents import Antecedents
from arret_extract.stages.orders.cues import cue
from arret_extract.stages.orders.listed import for_whom, under_names
from arret_extract.stages.orders.opponents import opponent
from arret_extract.stages.orders.spoken import Spoken

# How near to a verb its object's name is, how far behind a sum "respectivement" may end, and how
# far behind a name "et son assureur".
NEXT, RESPECTIVE, JOINED = 14, 24, 30
# Verbs whose object is the party that is shielded.
_SHIELDING = ("garantir", "relever", "indemniser", "garantira", "garantiront")
# Verbs whose object is what somebody pays.
_IMPOSING = ("infliger", "prononcer")
# Verbs behind which a sum is a subject: "dit que la somme de 500 € sera versée à A par B".
_SAYING = ("dire", "juger", "decider", "fixer")
# Verbs whose object is the party that is to do something.
_TELLING = ("enjoindre", "ordonner")
# Object pronouns by the subject that the same party is.
_OBJECT = {"il": "le", "elle": "la", "ils": "les", "elles": "les"}
# Somebody whom we do not know is paid.
UNKNOWN: Ids = (-1,)


@dataclass(slots=True)
class Who:
    """Finds the parties of each provision, clause after clause."""

    ruling: Ruling
    index: PartyIndex = field(init=False)
    insured: Insured = field(init=False)
    before: Antecedents = field(default_factory=Antecedents)

    def __post_init__(self) -> None:
        self.index = PartyIndex.of(self.ruling)
        self.insured = Insured(self.ruling, self.index)

    def payers(self, clause: Clause, first_sum: int | None) -> Ids:
        """The parties that a clause makes pay: named between its verb and "à payer"."""
        folded = self.ruling.view.spaced
        costs = cue("costs").search(folded, clause.start, clause.end)
        start, stop = self.paying(clause, first_sum)
        pronoun = folded[clause.start : clause.verb_start].strip()
        if clause.mood == "passive":  # "Elle lui versera 500 €"
            subject = cue("subject_pronoun").match(folded, clause.start, clause.verb_start)
            pronoun = _OBJECT[subject["pronoun"]] if subject else ""
        if found := self._named(start, stop):
            if pronoun and cue("together_with").match(folded, clause.verb_end):
                found = tuple(dict.fromkeys(self.before.meant(self.ruling, pronoun) + found))
            found = tuple(dict.fromkeys((*self._beside(clause.start, stop, found), *found)))
            found += self.insured.called(clause.start, stop, found)
            found += self._left(clause.start, stop, found)
            found += self._with_those_behind(stop, clause.end, found)
            return found + self._sharing(clause, costs, found)
        if insuring := self.insured.of_named(start, stop):
            return insuring
        if not pronoun and (meant := self._meant(clause.start, stop)):
            return meant
        same = cue("same_ones").search(folded, clause.start, stop)
        if same and same[0].startswith(("la m", "le m")) and len(self.before.payers) == 1:
            return self.before.payers
        if pronoun or same:
            paid = self._named(stop, clause.end if first_sum is None else first_sum)
            said = pronoun or "les"
            meant = self.before.without(paid).meant(self.ruling, said)
            meant = meant or self.before.meant(self.ruling, said)
            return meant + self.insured.called(clause.start, stop, meant, meant)
        if costs and cue("own_charge").search(folded, clause.start, stop):
            return self.before.spoken_of[:1]
        if costs:
            return self._named(costs.end(), self.sentence_end(costs.end(), clause.end))
        if clause.verb in _IMPOSING and (
            against := cue("against").search(folded, stop, clause.end)
        ):
            return self._named(against.end(), self.sentence_end(against.end(), clause.end))
        return ()

    def next_payers(self, start: int, end: int, payers: Ids, paid: Ids) -> tuple[Ids, Ids]:
        """Who pays the next of several sums, told between the two, and those of them just named.

        `paid` are those who are paid the sum before: "et ce dernier à payer".
        """
        folded = self.ruling.view.spaced
        if len(paid) == 1 and cue("and_he").search(folded, start, end):
            return paid, paid
        if named := turned_to(folded, self.index, start, end, cue("pay")):
            return named, named
        if (named := next_to(folded, self.index, start, end)) and self._sided(named, payers, paid):
            return named, named
        named = tuple(i for i in joined_by(folded, self.index, start, end) if i not in payers)
        return (payers + named if named else payers), named

    def _with_those_behind(self, start: int, end: int, payers: Ids) -> Ids:
        """Who pays with those named, told last: "500 €, et ce solidairement avec A"."""
        told = cue("and_this_with").search(self.ruling.view.spaced, start, end)
        if told is None or cue("relative").search(self.ruling.view.spaced, start, told.start()):
            return ()
        end = self.sentence_end(told.end(), end)
        named = runs(self.ruling.view.spaced, [*self._mentions(told.end(), end)])
        if not named or named[0][0].start - told.end() > JOINED:
            return ()
        return tuple(i for i in ids_of(named[0]) if i not in payers)

    def _left(self, start: int, end: int, payers: Ids) -> Ids:
        """Who pays beside those named, by a name that none explains: the only one of their side."""
        roles = {p.party_id: p.role for p in self.ruling.parties}
        side = {i for i, role in roles.items() if role == roles[payers[0]]}
        return left_for(self.ruling, self.index, (start, end), {*payers}, side)

    def _sided(self, ids: Ids, payers: Ids, paid: Ids) -> bool:
        """Whether some are on the side of those who pay, against those who are paid."""
        own, paying, other = (
            {p.role for p in self.ruling.parties if p.party_id in some}
            for some in (ids, payers, paid)
        )
        return own == paying and bool(other) and not own & other

    def _beside(self, start: int, end: int, payers: Ids) -> Ids:
        """Whom a pronoun makes pay beside those named: "A, in solidum avec elle"."""
        told = cue("with_pronoun").search(self.ruling.view.spaced, start, end)
        if told is None:
            joined = cue("and_pronoun").match(self.ruling.view.spaced[start:end])
            return self._meant(start, end, payers) if joined else ()
        before, behind = (
            {*self.index.find(*part)} for part in ((start, told.start()), (told.end(), end))
        )
        if (told["demonstrative"] and before & {*payers[1:]}) or (
            before and (behind - before) & {*payers}
        ):
            return ()  # one of those named
        if told["demonstrative"]:
            return self._meant(start, end, payers)
        others = tuple(i for i in self.before.payers or self.before.spoken_of if i not in payers)
        return others[:1] if told["one"] else others

    def paying(self, clause: Clause, first_sum: int | None) -> tuple[int, int]:
        """Where a clause names those that it makes pay."""
        folded = self.ruling.view.spaced
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
            return by.start("payers"), self.sentence_end(by.start("payers"), by.end())
        if by := cue("guaranteed_by").search(folded, clause.verb_end, limit):
            return by.end(), self.sentence_end(by.end(), clause.end)
        if costs and not pay and first_sum is None:
            stop = min(stop, self.sentence_end(costs.end(), clause.end))
        return clause.start, stop

    def _sharing(self, clause: Clause, costs: re.Match[str] | None, found: Ids) -> Ids:
        """Who bears the rest of the costs: "A aux deux tiers des dépens et B au tiers restant"."""
        if costs is None:
            return ()
        end = self.sentence_end(costs.end(), clause.end)
        shared = cue("share_of_costs").match(self.ruling.view.spaced, costs.end(), end)
        if shared is None:
            return ()
        return tuple(i for i in self._named(costs.end(), shared.end()) if i not in found)

    def _meant(self, start: int, end: int, payers: Ids = ()) -> Ids:
        """Whom "ce dernier", "celles-ci" in a stretch mean: spoken of last in the clause before."""
        told = cue("demonstrative").search(self.ruling.view.spaced, start, end)
        if told is None:
            return ()
        mentions = [
            *self.index.mentions(*self.before.clause),
            *self.index.mentions(start, told.start()),
        ]
        if told["several"]:
            return self._joint(mentions, payers)
        groups = [
            ids for m in mentions if (ids := tuple(i for i in m.party_ids if i not in payers))
        ]
        alone = [ids[0] for ids in reversed(groups) if len(ids) == 1]
        sexes = {p.party_id: is_female(p) for p in self.ruling.parties}
        female = told["female"] is not None
        fitting = [i for i in alone if sexes.get(i) is female] or alone
        return tuple(fitting[:1])

    def _joint(self, mentions: list[Mention], payers: Ids) -> Ids:
        """Of some mentions the last several told together, but for those who pay; else all."""
        found = dict[int, None]()
        for run in reversed(runs(self.ruling.view.spaced, mentions)):
            ids = tuple(dict.fromkeys(i for m in run for i in m.party_ids if i not in payers))
            ids += self.insured.beside(run[0].start, run[-1].end + JOINED, ids)
            if len(ids) > 1:
                return ids
            found.update(dict.fromkeys(ids))
        return tuple(reversed(found))

    def sentence_end(self, start: int, end: int) -> int:
        """Where the sentence or item behind a position ends, its point left out."""
        plain = self.ruling.view.plain
        for stop in cue("stop").finditer(plain, start + plain.startswith(".", start), end):
            if stop[0][0] == ".":
                return stop.start()
            if stop[0][0] != "\n" or not self.index.within(stop.start()):
                return stop.start() + 1
        return end

    def _the_same(self, said: str, payers: Ids) -> Ids:
        """Whom "au même", "à la même", "aux mêmes" mean: all who are paid in the order before."""
        ids = tuple(i for i in self.before.payees if i not in payers)
        if said.endswith("memes"):
            return ids if len(ids) > 1 else ()
        if len(ids) != 1:
            return ()
        party = next(p for p in self.ruling.parties if p.party_id == ids[0])
        return () if is_female(party) is said.startswith("au ") else ids

    def receivers(self, clause: Clause, spans: list[tuple[int, int]], payers: Ids) -> list[Ids]:
        """The parties that each sum of a clause goes to; `spans` are those of the sums.

        They stand before the sum ("à B la somme de 500 €") or after it ("500 € à B"), for all the
        sums of a clause alike; a sum without any goes where the one before it went.
        """
        view = self.ruling.view
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
            return self._in_turn(clause, spans, paid, payers, listed)
        if under := under_names(view, self._mentions, clause.verb_end, spans, payers):
            return under
        ends = [start for start, _ in spans[1:]] + [clause.end]
        # "la somme de 500 € : - à B, - à C": those listed are paid.
        listed = ":" in view.spaced[spans[-1][1] : clause.end]
        after = [
            (last, end if listed else min(self.sentence_end(last, end), self._turn(last, end)))
            for (_, last), end in zip(spans, ends, strict=True)
        ]
        found = [
            for_whom(view, self._mentions, part[0]) or self._receiving(*part, payers)
            for part in after
        ]
        found[0] = found[0] or self._bound_to(clause, low, payers)
        if not found[0] and (said := cue("to_pronoun").search(view.spaced, clause.start, first)):
            found[0] = self._meant(clause.verb_end, first, payers)
            costs = cue("of_costs").search(view.spaced, clause.verb_end, clause.end)
            several = bool(said["several"] or said["each"])
            found[0] = found[0] or self._other(payers, several, costs is not None)
            if said["each"] and len(found[0]) < 2:
                found[0] = ()
        named = next((f for f in found if f), ())
        return [
            ids or (() if self._names_next(part[0] + 1) else named)
            for ids, part in zip(found, after, strict=True)
        ]

    def _bound_to(self, clause: Clause, end: int, payers: Ids) -> Ids:
        """Whom those who pay are bound to: "A est tenue à l'égard de B", "A au profit de B"."""
        folded, start = self.ruling.view.spaced, clause.verb_end
        gain = cue("bound_toward").match(folded[start:end])
        if gain is None:
            return ()
        if gain["for"]:
            stop = start + gain.start("for")
            named = [*self.index.mentions(start, stop)]
            if named and folded[named[-1].end : stop].strip():
                return ()  # what describes the debtor
        return tuple(i for i in self._named(start + gain.end(), end) if i not in payers)

    def _shielded(self, clause: Clause, pay: re.Match[str] | None, first: int, payers: Ids) -> Ids:
        """Whom others are to hold harmless: "à garantir A", "à la garantir", "garanti par"."""
        folded = self.ruling.view.spaced
        if by := cue("guaranteed_by").search(folded, clause.verb_end, first):
            return self._named(clause.verb_end, by.start())
        direct = clause.verb == "garantir" or bool(pay and pay[0].endswith(_SHIELDING))
        named = self._named(pay.end() if pay else clause.verb_end, first) if direct else ()
        if pay and direct and not named:  # "à garantir son assurée"
            named = self.insured.called(pay.start(), first, (), payers)
        it = cue("it_guaranteed").search(folded, clause.verb_end, first)
        if named or it is None:
            return named
        before = self.before.without(payers)
        if before.refused and before.payers:  # who pays is held harmless, not who was refused
            before = before._replace(spoken_of=before.payers)
        meant = before.meant(self.ruling, it["whom"])
        return meant if len(meant) > 1 or it["whom"] != "les" else ()

    def _in_turn(
        self,
        clause: Clause,
        spans: list[tuple[int, int]],
        paid: Ids,
        payers: Ids,
        listed: bool,
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
                stop = min(until, self.sentence_end(end, clause.end))
                stop = self._glued(end, stop) or stop
                ids, told = self._receiving(end, stop, payers), True
            if cue("to_all").search(self.ruling.view.spaced, last, following):
                whole = dict.fromkeys(i for some in found for i in some)
                ids, told = () if UNKNOWN in found else tuple(whole), True
            found.append((ids or UNKNOWN) if told else found[-1])
        return found

    def _glued(self, start: int, end: int) -> int | None:
        """Where the words begin that give the next sum, between two: "500 € à A, à B 900 €"."""
        seam = cue("gives_next").search(self.ruling.view.spaced, start, end)
        if seam is None or self.index.find(start, seam.start()) == ():
            return None
        return seam.start() if self.index.find(seam.start(), end) else None

    def _turn(self, start: int, end: int) -> int:
        """Where a stretch turns to who is to pay the next sum; its end where it does not."""
        named = turning(self.ruling.view.spaced, self.index, start, end, cue("pay"))
        return named[0].start if named else end

    def _respective(self, low: int, spans: list[tuple[int, int]]) -> bool:
        """Whether sums go to several one each: "à A et à B les sommes respectives de"."""
        folded = self.ruling.view.spaced
        return cue("respective").search(folded, low, spans[-1][1] + RESPECTIVE) is not None

    def next_payees(self, start: int, end: int, payers: Ids, listed: bool) -> tuple[Ids, bool]:
        """Whom the words before another sum give it to, and whether they name anybody.

        In a list of those that are paid ("à payer à : 1° M. A…") an item begins with a name.
        """
        plain = self.ruling.view.plain
        if listed and (item := cue("payee_item").search(plain, start, end + 1)):
            return self._receiving(item.end(), end, payers, direct=True), True
        ids = self._receiving(start, end, payers)
        return ids, bool(ids) or self.to_somebody(start, end)

    def to_somebody(self, start: int, end: int) -> bool:
        """Whether a stretch gives something to somebody: "à Mme A", "à la société B"."""
        pattern, text = self._giving(start, end)
        return pattern.search(text, start, end) is not None

    def _names_next(self, at: int) -> bool:
        """Whether the words at a position give something to somebody."""
        pattern, text = self._giving(at, at + NEXT)
        return pattern.match(text, at) is not None

    def _giving(self, start: int, end: int) -> tuple[re.Pattern[str], str]:
        """What tells that a stretch gives something to somebody, and the text that it meets."""
        view = self.ruling.view
        if view.plain[start:end].isupper():
            return cue("to_somebody_in_capitals"), view.spaced
        return cue("to_somebody"), view.plain

    def granted(self, clause: Clause, first: int) -> tuple[Ids, Ids]:
        """Who pays and who is paid where a sum is granted: "alloue à B 500 €, à la charge de A"."""
        folded = self.ruling.view.spaced
        charge = folded.find("charge d", clause.verb_end, clause.end)
        if charge < 0 and (by := cue("by_whom").search(folded, first, clause.end)):
            charge = by.start("payers")
        gain = cue("benefit").search(folded, max(0, charge), clause.end)
        stop = gain.start() if gain else clause.end
        payers = self._named(charge, stop) if charge >= 0 else ()
        payers += self.insured.called(charge, clause.end, payers) if payers else ()
        end = first if charge < 0 or charge > first else charge
        if not payers and cue("same_charge").search(folded, clause.verb_end, clause.end):
            payers = self.before.payers
        paid = self._named(gain.end(), clause.end) if gain and charge >= 0 else ()
        paid = paid or self._named(clause.verb_end, end)
        payees = tuple(i for i in paid if i not in payers)
        if payees or not folded.startswith(("lui ", "leur "), clause.start):
            return payers, payees
        spoken = () if self.before.payers else self.before.spoken_of
        alone = len(spoken) == 1 or folded.startswith("leur ", clause.start)
        if payers:
            return payers, self._other(payers, folded.startswith("leur ", clause.start))
        return payers, spoken if alone else ()

    def remember(self, clause: Clause, payers: Ids, payees: Ids, whole: bool = True) -> None:
        """Keep what a clause spoke of, for the pronouns of the next."""
        spoken = Spoken(self.ruling, self.index, self.insured, self._named)
        self.before = spoken.after(clause, self.before, payers, payees, whole)

    def _other(self, payers: Ids, several: bool = False, costs: bool = False) -> Ids:
        """Whom "lui payer" means: spoken of before, and not the payer; `several` for "leur".

        Of `costs` who was put out of the case may be paid.
        """
        paid = tuple(i for i in self.before.paid if i not in payers)
        near = self.before.turned_to(payers)
        gone = tuple(i for i in self.before.gone if i not in payers) if costs else ()
        for ids in (near, gone):
            if several and len(ids) > 1:
                return ids
        if several and len(paid) > 1 and not {*paid} & {*self.before.several}:
            last = tuple(i for i in self.before.payees if i not in payers)
            return last if len(last) > 1 else paid
        if len(near) == 1:
            return near
        for ids in (gone, self.before.received, self.before.payees, self.before.spoken_of):
            rest = tuple(i for i in ids if i not in payers)
            if rest:
                return rest
        told = [i for m in self.index.mentions(*self.before.clause) for i in m.party_ids]
        others = tuple(dict.fromkeys(i for i in told if i not in payers))
        return others if len(others) == 1 else opponent(self.ruling, payers, "")

    def _named(self, start: int, end: int) -> Ids:
        """Parties named in a stretch, those named only to describe another left out."""
        view = self.ruling.view
        named = [m for m in self._mentions(start, end) if not only_describes(view, m.start, start)]
        gone = left_out(view.spaced, self.index, start, end)
        ids = (i for m in named for i in self._of_others(m) if i not in gone)
        return tuple(dict.fromkeys(ids))

    def _of_others(self, mention: Mention) -> Ids:
        """Those of a mention; of "les autres défendeurs" those who were not just named."""
        words = self.ruling.view.spaced[mention.start : mention.end]
        if mention.how not in ("role", "joint") or "autres " not in words:
            return mention.party_ids
        told = self.index.find(self.before.clause[0], mention.start)
        return tuple(i for i in mention.party_ids if i not in told) or mention.party_ids

    def _mentions(self, start: int, end: int) -> Iterator[Mention]:
        """Mentions in a stretch, without other names of the party just named: « A », (B)."""
        view, last = self.ruling.view, -1
        for mention in self.index.mentions(start, end):
            also = last >= 0 and cue("also_called").fullmatch(view.plain, last, mention.start)
            if not also and not is_initial(view, mention.start, mention.end):
                yield mention
            last = mention.end

    def _receiving(self, start: int, end: int, payers: Ids, direct: bool = False) -> Ids:
        """Parties in a stretch that something is given "à", "au profit de".

        `direct`: one right at its start needs no word before it ("verser la caisse").
        """
        view = self.ruling.view
        folded = view.spaced
        found: dict[int, None] = {}
        last = start
        for mention in self._mentions(start, end):
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
            found.update(dict.fromkeys(self.index.others(mention, payers)))
            last = mention.end
        gone = left_out(folded, self.index, start, end) if len(found) > 1 else ()
        return tuple(i for i in found if i not in gone)

    def unknown(self, start: int, end: int) -> bool:
        """Whether a stretch names somebody who is none of the parties we know.

        Those named only to describe another ("venant aux droits de la société A") do not count.
        """
        return any(unnamed(self.ruling.view, self.index, start, end))
