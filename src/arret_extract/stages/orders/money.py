"""The orders of a clause that moves money: one a sum, one for the costs, one for sums to come."""

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import takewhile

from arret_extract.grammar.provisions import Clause
from arret_extract.harms import HARMS, third_payers
from arret_extract.heads import head_words
from arret_extract.mentions.called import Ids
from arret_extract.ruling import Ruling
from arret_extract.stages.orders.costs import COUNTING, costs_drafts, sums_of_costs
from arret_extract.stages.orders.cues import cue
from arret_extract.stages.orders.drafts import Draft, trust
from arret_extract.stages.orders.duties import duty, duty_draft
from arret_extract.stages.orders.named import Named
from arret_extract.stages.orders.opponents import names_counsel, opponent
from arret_extract.stages.orders.owed import of_claim, owed_each
from arret_extract.stages.orders.payees import UNKNOWN, Payees
from arret_extract.stages.orders.payers import Payers
from arret_extract.stages.orders.purposes import HeadFound, Purposes
from arret_extract.stages.orders.sums import PlacedSum, Sums
from arret_extract.vocabulary import Head, OrderKind

# Verbs whose object is the party that is paid.
_GRANTING = ("accorder", "adjuger", "allouer", "attribuer", "octroyer")
# How far before a sum "porter à" may stand.
RAISED = 40


@dataclass(slots=True)
class Money:
    """Reads the sums of clauses.

    `opened` is the condemnation that a list may go on with; `all_provisional` says that a judge of
    urgency announced that what he orders is provisional (article 484 CPC).
    """

    ruling: Ruling
    sums: Sums
    purposes: Purposes
    named: Named
    payers: Payers
    payees: Payees
    sentence: int = -1
    opened: Draft | None = None
    all_provisional: bool = False

    def _resumes(self, clause: Clause) -> bool:
        return clause.start == clause.verb_end

    def read(self, clause: Clause, plain: Draft, sentence: int) -> list[Draft]:
        """The orders of a clause that may move money: one a sum, and one for the costs.

        `sentence` is where the sentence of the clause begins.
        """
        self.sentence = sentence
        done = duty(self.ruling.view, clause) if plain.kind == "condamnation" else None
        if done is not None and done[1] == clause.end:
            clause = clause._replace(end=done[0])
            plain = plain._replace(end=done[0])
        ordered = self.sums.ordered(clause)
        first = ordered[0].start if ordered else None
        payers, owed = self._payers(clause, plain.kind, first)
        plain = plain._replace(payers=payers, in_solidum=self._in_solidum(clause))
        plain = plain._replace(whole=self._whole(clause, plain, first))
        of_costs = sums_of_costs(self.ruling.view, self.sums, clause, ordered)
        own = [placed for placed in ordered if placed not in of_costs]
        receivers = self._receivers(clause, plain, own, owed)
        each: list[Ids] = []
        if own and self._grants(clause, own[0]):
            payers, payees = self.payers.granted(clause, [p.start for p in own])
            plain = plain._replace(payers=payers)
            spans = [(p.start, p.end) for p in own]
            each = self.payers.each_charged(clause, spans)
            receivers = self.payees.in_turn(clause, spans, payees, payers) if payees else receivers
        drafts = self._sums(clause, plain, own, receivers)
        if each:
            drafts = [d._replace(payers=ids) for d, ids in zip(drafts, each, strict=True)]
        drafts += costs_drafts(self.named, clause, plain, ordered, of_costs)
        if own:
            drafts += [*self._compounded(clause, own), *self._to_come(clause, plain, own, drafts)]
        drafts = drafts or [self._without_sum(clause, plain)]
        if done is not None:
            drafts.append(duty_draft(self.sums, self.ruling.view, plain, done))
        if plain.kind != "injonction":
            self.opened = drafts[0] if plain.kind == "condamnation" else None
        known = next((d.payers for d in drafts if d.payers), payers)
        paid = receivers[-1] if receivers and receivers[-1] != UNKNOWN else ()
        self.named.remember(clause, known, paid, plain.whole)
        return sorted(drafts, key=lambda d: d.start)

    def _grants(self, clause: Clause, first: PlacedSum) -> bool:
        """Whether a clause tells its sum, and at whose charge: "met 500 € à la charge de A"."""
        if clause.verb != "mettre" or clause.mood == "passive":
            return clause.verb in _GRANTING or clause.verb == "mettre"
        folded = self.ruling.view.spaced
        before = folded.find("charge", clause.verb_end, first.start)
        return before < 0 <= folded.find("charge d", first.end, clause.end)

    def _receivers(
        self, clause: Clause, plain: Draft, own: list[PlacedSum], owed: Ids
    ) -> list[Ids]:
        """Whom each sum goes to; a list resumed goes to those that it went to before."""
        spans = [(p.start, p.end) for p in own]
        receivers = self.payees.of(clause, spans, plain.payers) if own else []
        if plain.kind == "fixation" and len(spans) > 1 and len(owed) > 1:
            each = owed_each(self.ruling.view, self.named.index, clause, spans, owed)
            return each or [ids or owed for ids in receivers]
        if receivers and not receivers[0] and self._resumes(clause) and self.opened:
            before = clause.start - 1, spans[0][0]
            item, _ = self.payees.next_payees(*before, plain.payers, listed=True)
            owed = item or self.opened.payees
        return [ids or owed for ids in receivers]

    def _sums(
        self, clause: Clause, plain: Draft, own: list[PlacedSum], receivers: list[Ids]
    ) -> list[Draft]:
        """The orders of the sums of a clause that are not those of the costs."""
        view = self.ruling.view
        drafts: list[Draft] = []
        floor = clause.lead
        ends = [p.start for p in own[1:]] + [clause.end]
        for placed, payees, following in zip(own, receivers, ends[: len(own)], strict=True):
            last = drafts[-1].head if drafts else None
            if cue("own_words").match(view.spaced, placed.end) and last != "article_700":
                last = None
            if drafts:
                between = own[len(drafts) - 1].end, placed.start
                plain, payees = self._turned(plain, *between, payees, drafts[-1].payees)
            draft = self._sum(clause, plain, placed, floor, payees, last)
            if self._provisional(clause, own) and draft.head != "article_700":
                draft = draft._replace(head="provision")
            if draft.head == "article_700" and draft.kind == "fixation":
                # To fix what is paid under article 700 CPC is to have it paid.
                draft = draft._replace(kind="condamnation")
                draft = self._like_opened(draft) if self._goes_on(clause) else draft
            if self._sums_up(drafts, placed):
                draft = draft._replace(head="total")
            if draft.kind == "fixation":
                self.purposes.remember(placed, draft.head)
            floor = placed.end
            if following < clause.end:
                cut = self._segment(placed.end, following)
                floor = cut if cut == following else floor
                following = cut
            drafts.append(draft._replace(end=following))
        return drafts

    def _sums_up(self, drafts: list[Draft], placed: PlacedSum) -> bool:
        """Whether a sum is that of those before it in its clause: "soit au total 900 €"."""
        parts = [d.placed for d in drafts if d.placed is not None]
        whole = sum((part.amount.value or 0 for part in parts), Decimal(0))
        if len(parts) < 2 or whole < (placed.amount.value or 0):
            return False
        if whole != placed.amount.value:
            between = parts[-1].end, placed.start
            return cue("net_of").search(self.ruling.view.spaced, *between) is not None
        low = max(parts[-1].end, placed.start - RAISED)
        return cue("summed").search(self.ruling.view.spaced, low, placed.start) is not None

    def _turned(
        self, plain: Draft, start: int, end: int, payees: Ids, paid: Ids
    ) -> tuple[Draft, Ids]:
        """Who pays, and is paid, a sum behind another: "et la société B à lui payer 500 €"."""
        payers, named = self.payers.next_payers(start, end, plain.payers, paid)
        if not named or plain.kind == "fixation":
            return plain, payees
        told = cue("solidum").search(self.ruling.view.spaced, start, end)
        plain = plain._replace(payers=payers, in_solidum=bool(told))
        return plain, tuple(i for i in payees if i not in payers)

    def _goes_on(self, clause: Clause) -> bool:
        """Whether a clause goes on in the sentence of a condemnation: "condamne … et fixe …"."""
        before = self.ruling.view.spaced[max(0, clause.start - 4) : clause.start]
        return self.opened is not None and before.endswith(" et ")

    def _like_opened(self, draft: Draft) -> Draft:
        """A sum that is paid as the condemnation before it says: "outre 500 € de frais"."""
        assert self.opened is not None
        payers, payees = self.opened.payers, self.opened.payees
        return draft._replace(
            kind="condamnation", payers=payers, payees=payees, confidence=min(0.7, draft.confidence)
        )

    def _provisional(self, clause: Clause, own: list[PlacedSum]) -> bool:
        """Whether a clause gives its sums provisionally, whatever they are for."""
        folded = self.ruling.view.spaced
        told = cue("provisional").search(folded, clause.verb_end, own[0].start)
        return self.all_provisional or bool(told)

    def _compounded(self, clause: Clause, own: list[PlacedSum]) -> list[Draft]:
        """The order that interest on a sum bears interest: "avec capitalisation des intérêts"."""
        found = cue("compounded").search(self.ruling.view.spaced, own[0].end, clause.end)
        if found is None:
            return []
        end = self.named.sentence_end(found.end(), clause.end)
        following = self.sums.between(found.end(), end)
        end = self._segment(found.end(), following[0].start) if following else end
        return [Draft("autre", "orders.compounded", found.start(), end, head="interets")]

    def _to_come(
        self, clause: Clause, plain: Draft, own: list[PlacedSum], drafts: list[Draft]
    ) -> list[Draft]:
        """The order of sums to come beside a sum: "et chaque mois le montant du loyer"."""
        view = self.ruling.view
        ends = [p.start for p in own[1:]] + [clause.end]
        for placed, following, draft in zip(own, ends, drafts, strict=False):
            found = cue("monthly").search(view.spaced, placed.end, following)
            if found is None:
                continue
            end = self.named.sentence_end(found.end(), clause.end)
            if end >= following and following < clause.end:
                continue  # the sum that follows says how much
            head: Head = "provision" if self._provisional(clause, own) else "indemnite"
            plain = plain._replace(head=head, payees=draft.payees, payers=draft.payers)
            start = self._segment(placed.end, found.start() + 1)
            return [plain._replace(start=start, end=end, confidence=0.7)]
        return []

    def _payers(self, clause: Clause, kind: OrderKind, first: int | None) -> tuple[Ids, Ids]:
        """Who pays, and who is owed what a clause fixes.

        For a list resumed those of the clause before pay.
        """
        if self._resumes(clause) and self.opened is not None:
            return self.opened.payers, ()
        if kind == "fixation":
            folded = self.ruling.view.spaced
            end = self.named.sentence_end(clause.start, clause.end)
            owing, owed = of_claim(self.ruling.view, self.named.index, clause.start, end)
            told = cue("owing").search(folded, clause.start, clause.end)
            if not told or (owing and owed):
                return owing, owed
            payers = self.payers.of(clause, first)
            if told[0].startswith(("doi", "redevable", "debi")):  # "la communauté doit à A"
                payers = tuple(i for i in payers if i not in owed)
            return (payers, ()) if payers else (owing, owed)
        return self.payers.of(clause, first), ()

    def _in_solidum(self, clause: Clause) -> bool:
        """Whether payers owe the whole each; a list resumed as before."""
        if self._resumes(clause) and self.opened is not None:
            return self.opened.in_solidum
        told = cue("solidum").search(self.ruling.view.spaced, clause.lead, clause.end)
        return bool(told)

    def _whole(self, clause: Clause, plain: Draft, first: int | None) -> bool:
        """Whether all whom a clause makes pay are known."""
        if plain.kind == "fixation":
            return True
        if self._resumes(clause):
            return self.opened is None or self.opened.whole
        folded = self.ruling.view.spaced
        if clause.verb in COUNTING:
            return self.named.before.whole
        if plain.kind == "depens" and not plain.payers:
            return bool(cue("state").search(folded, clause.start, clause.end))
        if clause.start < clause.verb_start:
            return self.named.before.whole
        return not self.named.unknown(*self.payers.paying(clause, first))

    def _pays_counsel(self, start: int, end: int) -> bool:
        return names_counsel(self.ruling, self.ruling.view.spaced[start:end])

    def _sum(
        self,
        clause: Clause,
        plain: Draft,
        placed: PlacedSum,
        floor: int,
        payees: Ids,
        last: Head | None,
    ) -> Draft:
        """The order of one sum; `last` is what the sum before it is for."""
        unknown, payees = payees == UNKNOWN, () if payees == UNKNOWN else payees
        found = self.purposes.head(clause, placed, floor, self.sentence, last)
        if found.rule == "orders.mostly" and last is None and plain.kind == "condamnation":
            found = self._of_loss(placed, payees) or found
        kind: OrderKind = plain.kind
        if kind == "depens":
            kind = "condamnation"
        if found.head == "depens" and plain.kind in ("depens", "fixation"):
            kind = "depens"
        if kind == "condamnation" and clause.mood != "passive" and self._raised(placed):
            plain, payees, kind = plain._replace(payers=(), in_solidum=False), (), "fixation"
        if unknown or self._pays_unknown(clause, placed, floor):
            plain = plain._replace(whole=False)
        sure = trust(kind, found, plain, payees)
        if kind == "condamnation":
            view = self.ruling.view
            pay = cue("pay").search(view.spaced, clause.start, placed.start)
            cut = pay.start() if pay else placed.start
            low = cut if floor == clause.lead else floor
            if found.head == "amende":  # the Treasury's
                payees, sure = (), 0.9 if plain.payers and plain.whole and found.own else 0.5
            elif found.head == "frais" and clause.verb == "mettre":
                payees = ()  # an expert's, whoever advanced them
            elif not (payees or unknown or self._pays_counsel(low, placed.start)):
                payees = opponent(self.ruling, plain.payers, view.plain[low : placed.start])
                until = self.named.sentence_end(placed.end, clause.end)
                if payees and not self.payees.to_somebody(low, until):
                    sure = trust(kind, found, plain, payees, inferred=True)
            payers = plain.payers or opponent(self.ruling, payees, view.plain[clause.start : cut])
            plain = plain._replace(payers=payers)
        start = plain.start if floor == clause.lead else self._segment(floor, placed.start)
        # What a third payer is given back is a debt, though it be for a body's harm.
        harm = found.head == "prejudice_corporel"
        harm |= found.head == "dommages_interets" and not found.own
        outlay = harm and third_payers(self.ruling, payees)
        return plain._replace(
            kind=kind,
            head="principal" if outlay else found.head,
            placed=placed,
            payees=payees,
            start=start,
            confidence=sure,
        )

    def _of_loss(self, placed: PlacedSum, payees: Ids) -> HeadFound | None:
        """What a sum that says nothing is for, behind the loss of who is paid: what is left of it.

        "Fixe le préjudice corporel de A à 900 €, condamne B à lui payer la somme de 500 €".
        """
        orders = reversed(self.ruling.orders)
        fixed = [*takewhile(lambda o: o.kind == "fixation" and o.payee_ids == payees, orders)]
        if len({order.head for order in fixed}) != 1 or not payees:
            return None
        whole = sum(order.value or 0 for order in fixed)
        fits = (placed.amount.value or 0) <= whole and fixed[0].head in HARMS
        return HeadFound(fixed[0].head, "orders.fixed", False) if fits else None

    def _raised(self, placed: PlacedSum) -> bool:
        """Whether a sum is what another is changed to: "et à porter à 500 € l'indemnité"."""
        folded = self.ruling.view.spaced
        return bool(cue("raised").search(folded, max(0, placed.start - RAISED), placed.start))

    def _pays_unknown(self, clause: Clause, placed: PlacedSum, floor: int) -> bool:
        """Whether the words between "à payer" and a sum name a payee that we do not know."""
        view = self.ruling.view
        if floor == clause.lead:
            low = cue("pay").search(view.spaced, clause.start, placed.start)
        else:
            low = cue("to_somebody").search(view.plain, floor, placed.start)
        return low is not None and self.named.unknown(low.start(), placed.start)

    def _segment(self, start: int, end: int) -> int:
        """Where the words of a sum begin, between the end of the one before and the sum."""
        folded = self.ruling.view.folded
        words_behind = cue("words_behind").match(folded, end) is not None
        for seam in reversed(list(cue("segment").finditer(folded, start, end))):
            at = seam.start() if seam[0][0].isalpha() else seam.end()
            if at == end and words_behind and folded[seam.start() - 1] != ":":
                return at
            if re.search(r"[a-z]{2}|\A\s?[-*•]\s?\Z", folded[at:end]):
                return at
        return start

    def _without_sum(self, clause: Clause, plain: Draft) -> Draft:
        """A provision that moves money without naming the sum, or moves none."""
        view = self.ruling.view
        if plain.kind == "depens":
            return plain._replace(head="depens")
        if plain.kind == "injonction":
            return plain._replace(payers=(), in_solidum=False)
        if plain.kind == "fixation":
            raised = plain.rule == "kinds.raised"
            rent = cue("rent_meanwhile").search(view.spaced, clause.start, clause.end) is not None
            fixed = raised or rent or clause.verb == "fixer"
            kind: OrderKind = "fixation" if fixed else "constat"
            head: Head | None = "pension" if raised else "provision" if rent else plain.head
            return plain._replace(kind=kind, head=head, payers=(), in_solidum=False)
        all_of_it = cue("in_principal").search(view.spaced, clause.verb_end, clause.end)
        end = all_of_it.start() if all_of_it else clause.end
        readings = head_words(view, clause.verb_end, end)
        head = readings[0].head if readings else None
        if not readings and re.search(r"\binterets\b", view.spaced[clause.verb_end : end]):
            head = "interets"
        at_end = [(clause.end, clause.end)]
        payees = self.payees.of(clause, at_end, plain.payers)[0]
        pay = cue("pay").search(view.spaced, clause.verb_end, clause.end)
        words = view.plain[pay.end() if pay else clause.verb_end : clause.end]
        low = pay.end() if pay else clause.verb_end
        until = self.named.sentence_end(low, clause.end)
        if not payees and not self.payees.to_somebody(low, until):
            payees = opponent(self.ruling, plain.payers, words)
        return plain._replace(head=head, payees=payees, confidence=0.7)
