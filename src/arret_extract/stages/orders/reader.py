"""Reads a dispositif clause by clause into rows of `orders`."""

import re
from dataclasses import dataclass, field, replace
from functools import cache

from arret_extract.heads import head_of, head_words
from arret_extract.kinds import kind_of
from arret_extract.provisions import Clause, dispositif_clauses
from arret_extract.records import Order
from arret_extract.rules import rule
from arret_extract.ruling import Ruling
from arret_extract.stages.orders.drafts import RESUMED, Draft, trust, trusted
from arret_extract.stages.orders.result import Provision
from arret_extract.stages.orders.sums import PlacedSum, Sums
from arret_extract.stages.orders.who import Ids, Who
from arret_extract.vocabulary import Head, OrderKind

# Kinds whose sums are orders; those of others ("déboute de sa demande de 500 €") are only told.
_PAYING: frozenset[str] = frozenset({"condamnation", "fixation", "depens"})
# How far back the sentence of a clause is looked for.
SENTENCE = 800
# How long the words of a sum in a list may be before it.
ITEM = 220
# Verbs whose object is the party that is paid.
_GRANTING = ("accorder", "allouer", "attribuer", "octroyer")
# Kinds of provision that break into a list of sums.
_BREAKING: frozenset[str] = frozenset(
    {"constat", "autre", "execution_provisoire", "procedure", "injonction"}
)
_TOLD: frozenset[str] = frozenset({"confirmation", "infirmation"})


@cache
def _pattern(rule_id: str) -> re.Pattern[str]:
    return rule("orders", rule_id).pattern


@dataclass(slots=True)
class Reader:
    """The orders of a ruling; pronouns carry over from one stretch of dispositif to the next."""

    ruling: Ruling
    sums: Sums = field(init=False)
    who: Who = field(init=False)
    provisions: list[Provision] = field(default_factory=list)
    sentence: int = -1
    opened: Draft | None = None

    def __post_init__(self) -> None:
        self.sums = Sums(self.ruling)
        self.who = Who(self.ruling)

    def read(self, start: int, end: int) -> None:
        """Add the orders of a stretch of dispositif."""
        view = self.ruling.view
        for clause in dispositif_clauses(view, start, end):
            if clause.quoted:
                continue
            self.sentence = self._sentence_of(clause, start)
            kind, rule_id = kind_of(view, clause)
            if kind == "none":
                continue
            self.provisions.append(Provision(clause, kind))
            resumed = self._resumed(clause, kind)
            if resumed is not None:
                clause = replace(clause, end=resumed.start)
            for draft in self._drafts(clause, kind, rule_id):
                self._add(draft)
            if resumed is not None and self.opened is not None:
                plain = replace(self.opened, start=resumed.start, end=resumed.end, rule=RESUMED)
                for draft in self._money(resumed, plain):
                    self._add(draft)

    def _resumed(self, clause: Clause, kind: OrderKind) -> Clause | None:
        """The rest of a list of sums that another verb broke into: "…portera intérêts ; - 500 €".

        Its clause has no verb of its own.
        """
        if kind not in _BREAKING or self.opened is None:
            return None
        view = self.ruling.view
        for placed in self.sums.between(clause.verb_end, clause.end):
            low = max(clause.verb_end, placed.start - ITEM)
            item = _pattern("item").search(view.folded, low, placed.start)
            if item and item[0][0] in "\n\f;" and _pattern("no_item").search(item[0]):
                item = None
            if item is not None:
                at = item.start() + 1
                return replace(clause, lead=at, start=at, verb_start=at, verb_end=at)
        return None

    def _resumes(self, clause: Clause) -> bool:
        return clause.start == clause.verb_end

    def _sentence_of(self, clause: Clause, start: int) -> int:
        """Where the sentence of a clause begins: maybe that of the clause before."""
        low = max(self.sentence, clause.start - SENTENCE)
        folded = self.ruling.view.folded
        new = self.sentence < start or _pattern("sentence").search(folded, low, clause.start)
        return clause.lead if new else low

    def _drafts(self, clause: Clause, kind: OrderKind, rule_id: str) -> list[Draft]:
        plain = Draft(kind, rule_id, clause.start, clause.end)
        if kind in _PAYING or kind == "injonction":
            return self._money(clause, plain)
        if kind == "expertise" and (deposit := self._deposit(clause, plain)):
            return deposit
        if kind in _TOLD and (corrected := self._corrected(clause, plain)):
            return [plain, *corrected]
        self.who.remember(clause, (), ())
        return [replace(plain, head=self._plain_head(clause, plain))]

    def _plain_head(self, clause: Clause, plain: Draft) -> Head | None:
        """What a provision without a sum is about, where it is about one thing."""
        view = self.ruling.view
        if plain.rule == "kinds.capitalisation":
            return "interets"
        if plain.kind == "constat":
            running = _pattern("interest_runs").search(view.folded, clause.verb_end, clause.end)
            return "interets" if running else None
        if plain.kind in ("procedure", "autre"):
            costs = _pattern("costs").search(view.folded, clause.start, clause.end)
            return "depens" if costs else None
        if plain.kind != "rejet":
            return None
        readings = head_words(view, clause.lead, min(clause.end, clause.verb_end + 200))
        readings = [r for r in readings if r.head not in ("total", "principal")]
        return readings[0].head if readings else None

    def _deposit(self, clause: Clause, plain: Draft) -> list[Draft]:
        """What is to be paid in advance for an expert (article 269 CPC) is fixed, not ordered."""
        if clause.verb in ("designer", "commettre"):
            return []
        payers = self.who.index.find(clause.start, clause.end)
        return [
            replace(plain, kind="fixation", head="frais", placed=placed, payers=payers)
            for placed in self.sums.ordered(clause)
        ]

    def _corrected(self, clause: Clause, plain: Draft) -> list[Draft]:
        """Sums that a judgment is confirmed with, corrected: "sauf … qui est portée à 500 €"."""
        view = self.ruling.view
        drafts = []
        for placed in self.sums.between(clause.start, clause.end):
            before = view.folded[max(clause.start, placed.start - 60) : placed.start]
            if _pattern("corrected").search(before) and " qu'il a " not in before:
                head = self.sums.head(clause, placed, clause.start, clause.lead, None)
                drafts.append(
                    replace(
                        plain,
                        kind="fixation",
                        head=head.head,
                        placed=placed,
                        confidence=0.6,
                        start=placed.start,
                        end=placed.end,
                        rule="orders.corrected",
                    )
                )
        return drafts

    def _money(self, clause: Clause, plain: Draft) -> list[Draft]:
        """The orders of a clause that may move money: one a sum, and one for the costs."""
        view = self.ruling.view
        ordered = self.sums.ordered(clause)
        first = ordered[0].start if ordered else None
        payers, owed = self._payers(clause, plain.kind, first)
        plain = replace(plain, payers=payers, in_solidum=self._in_solidum(clause))
        plain = replace(plain, whole=self._whole(clause, plain, first))
        costs = _pattern("costs").search(view.folded, clause.start, clause.end)
        of_costs = self._of_costs(clause, ordered)
        apart = {p.start for p in of_costs}
        own = [p for p in ordered if p.start not in apart]
        spans = [(p.start, p.end) for p in own]
        receivers = self.who.receivers(clause, spans, payers) if own else []
        if receivers and not receivers[0] and self._resumes(clause) and self.opened:
            receivers = [ids or self.opened.payees for ids in receivers]
        receivers = [ids or owed for ids in receivers]
        if own and clause.verb in _GRANTING:
            payers, payees = self.who.granted(clause, own[0].start)
            plain = replace(plain, payers=payers)
            receivers = [payees] * len(own)
        drafts: list[Draft] = []
        provisional = own and _pattern("provisional").search(
            view.folded, clause.verb_end, own[0].start
        )
        floor = clause.lead
        ends = [p.start for p in own[1:]] + [clause.end]
        for placed, payees, following in zip(own, receivers, ends[: len(own)], strict=True):
            last = drafts[-1].head if drafts else None
            if _pattern("own_words").match(view.folded, placed.end) and last != "article_700":
                last = None
            draft = self._sum(clause, plain, placed, floor, payees, last)
            if provisional and draft.head != "article_700":
                draft = replace(draft, head="provision")
            if draft.kind == "fixation":
                self.sums.remember(placed, draft.head)
            if following < clause.end:
                following = self._segment(placed.end, following)
            drafts.append(replace(draft, end=following))
            floor = placed.end
        if costs and plain.kind != "fixation":
            drafts.append(self._costs(plain, ordered, of_costs, costs))
        if own and (compounded := self._compounded(clause, own[0].end)):
            drafts.append(compounded)
        if not drafts or self._and_monthly(clause, ordered):
            drafts.append(self._without_sum(clause, plain, bool(drafts)))
        if plain.kind != "injonction":
            self.opened = drafts[0] if plain.kind == "condamnation" else None
        known = next((d.payers for d in drafts if d.payers), payers)
        paid = receivers[-1] if receivers else ()
        self.who.remember(clause, known, paid, plain.in_solidum, plain.whole)
        return sorted(drafts, key=lambda d: d.start)

    def _compounded(self, clause: Clause, start: int) -> Draft | None:
        """The order that interest on a sum bears interest: "avec capitalisation des intérêts"."""
        found = _pattern("compounded").search(self.ruling.view.folded, start, clause.end)
        if found is None:
            return None
        end = self.who.sentence_end(found.end(), clause.end)
        following = self.sums.between(found.end(), end)
        end = self._segment(found.end(), following[0].start) if following else end
        return Draft("autre", "orders.compounded", found.start(), end, head="interets")

    def _payers(self, clause: Clause, kind: OrderKind, first: int | None) -> tuple[Ids, Ids]:
        """Who pays, and who is owed what a clause fixes.

        For a list resumed, or costs liquidated, those of the clause before pay.
        """
        if self._resumes(clause) and self.opened is not None:
            return self.opened.payers, ()
        folded = self.ruling.view.folded
        if kind == "fixation" and not _pattern("owing").search(folded, clause.start, clause.end):
            return self.who.of_claim(clause)
        payers = self.who.payers(clause, first)
        return payers or (self.who.before.payers if clause.verb == "liquider" else ()), ()

    def _in_solidum(self, clause: Clause) -> bool:
        """Whether payers owe the whole each; costs liquidated are owed as those that go before."""
        told = _pattern("solidum").search(self.ruling.view.folded, clause.lead, clause.end)
        before = clause.verb == "liquider" and self.who.before.in_solidum
        return before or bool(told)

    def _whole(self, clause: Clause, plain: Draft, first: int | None) -> bool:
        """Whether all whom a clause makes pay are known."""
        if plain.kind == "fixation":
            return True
        if self._resumes(clause):
            return self.opened is None or self.opened.whole
        if clause.verb == "liquider" or clause.start < clause.verb_start:
            return self.who.before.whole
        return not self.who.unknown(*self.who.paying(clause, first))

    def _of_costs(self, clause: Clause, ordered: list[PlacedSum]) -> list[PlacedSum]:
        """Sums that are those of the costs: "aux dépens, liquidés à la somme de 70 €"."""
        view = self.ruling.view
        costs = _pattern("costs").search(view.folded, clause.start, clause.end)
        if costs is None:
            return []
        paying = _pattern("pay").search(view.folded, clause.start, clause.end)
        found = []
        for placed in self.sums.between(costs.end(), clause.end):
            words = view.folded[costs.end() : placed.start][-200:]
            if _pattern("share").match(view.folded, placed.end) or self.sums.damaged(placed):
                continue
            if _pattern("costs_sum").search(words):
                found.append(placed)
            elif placed in ordered and not paying:
                head = head_of(view, placed.start, placed.end, costs.end(), clause.end)[0]
                found += [placed] if head in (None, "depens", "frais") else []
        return found

    def _costs(
        self,
        plain: Draft,
        ordered: list[PlacedSum],
        of_costs: list[PlacedSum],
        costs: re.Match[str],
    ) -> Draft:
        """The order of a clause on the costs, with their sum where it is given."""
        start = plain.start if not ordered or costs.start() < ordered[0].start else costs.start()
        # The whole is greater than its tax, or the cost of one writ.
        placed = max(of_costs, key=lambda p: p.amount.value or 0) if of_costs else None
        return replace(plain, kind="depens", head="depens", placed=placed, start=start)

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
        found = self.sums.head(clause, placed, floor, self.sentence, last)
        kind: OrderKind = plain.kind
        if kind == "depens":
            kind = "condamnation"
        if found.head == "depens" and plain.kind in ("depens", "fixation"):
            kind = "depens"
        if self._pays_unknown(clause, placed, floor):
            plain = replace(plain, whole=False)
        sure = trust(kind, found, plain, payees)
        if kind == "condamnation":
            words = self.ruling.view.plain[clause.start : placed.start]
            seam = _pattern("pay").search(self.ruling.view.folded, clause.start, placed.start)
            cut = seam.start() - clause.start if seam else len(words)
            payees = payees or self.who.opponent(plain.payers, words[cut:])
            payers = plain.payers or self.who.opponent(payees, words[:cut])
            plain = replace(plain, payers=payers)
        start = plain.start if floor == clause.lead else self._segment(floor, placed.start)
        return replace(
            plain,
            kind=kind,
            head=found.head,
            placed=placed,
            payees=payees,
            start=start,
            confidence=sure,
        )

    def _pays_unknown(self, clause: Clause, placed: PlacedSum, floor: int) -> bool:
        """Whether the words between "à payer" and a sum name a payee that we do not know."""
        view = self.ruling.view
        if floor == clause.lead:
            low = _pattern("pay").search(view.folded, clause.start, placed.start)
        else:
            low = _pattern("to_somebody").search(view.plain, floor, placed.start)
        return low is not None and self.who.unknown(low.start(), placed.start)

    def _segment(self, start: int, end: int) -> int:
        """Where the words of a sum begin, between the end of the one before and the sum."""
        folded = self.ruling.view.folded
        for seam in reversed(list(_pattern("segment").finditer(folded, start, end))):
            at = seam.start() if seam[0][0].isalpha() else seam.end()
            if re.search(r"[a-z]{2}", folded[at:end]):
                return at
        return start

    def _and_monthly(self, clause: Clause, ordered: list[PlacedSum]) -> bool:
        """Whether a sum to come is ordered beside a sum: "et chaque mois le montant du loyer"."""
        if not ordered:
            return False
        folded = self.ruling.view.folded
        return bool(_pattern("monthly").search(folded, ordered[-1].end, clause.end))

    def _without_sum(self, clause: Clause, plain: Draft, after_sum: bool) -> Draft:
        """A provision that moves money without naming the sum, or moves none."""
        view = self.ruling.view
        if plain.kind == "depens":
            return replace(plain, head="depens")
        if plain.kind == "injonction":
            return plain
        if plain.kind == "fixation":
            kind: OrderKind = "fixation" if clause.verb == "fixer" else "constat"
            return replace(plain, kind=kind, payers=(), in_solidum=False)
        readings = head_words(view, clause.verb_end, clause.end)
        if after_sum:
            head: Head | None = "indemnite"
        elif re.search(r"\binterets\b", view.folded[clause.verb_end : clause.end]) and not readings:
            head = "interets"
        else:
            head = readings[0].head if readings else None
        at_end = [(clause.end, clause.end)]
        payees = self.who.receivers(clause, at_end, plain.payers)[0]
        pay = _pattern("pay").search(view.folded, clause.verb_end, clause.end)
        words = view.plain[pay.end() if pay else clause.verb_end : clause.end]
        payees = payees or self.who.opponent(plain.payers, words)
        return replace(plain, head=head, payees=payees, confidence=0.7)

    def _add(self, draft: Draft) -> None:
        ruling = self.ruling
        span = ruling.view.span(draft.start, draft.end)
        amount = draft.placed.amount if draft.placed else None
        ruling.add(
            Order(
                order_id=len(ruling.orders),
                kind=draft.kind,
                head=draft.head,
                payer_ids=draft.payers,
                payee_ids=draft.payees,
                amount_id=amount.amount_id if amount else None,
                value=amount.value if amount else None,
                currency=amount.currency if amount else None,
                in_solidum=draft.in_solidum,
                start_char=span.start,
                end_char=span.end,
                confidence=trusted(draft),
            ),
            draft.rule,
        )
