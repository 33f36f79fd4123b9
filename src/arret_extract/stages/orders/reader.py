"""Reads a dispositif clause by clause into rows of `orders`."""

from dataclasses import dataclass, field, replace

from arret_extract.grammar.kinds import kind_of
from arret_extract.grammar.provisions import Clause, dispositif_clauses
from arret_extract.heads import head_words
from arret_extract.leads import told_to
from arret_extract.mentions.called import Ids
from arret_extract.records import Order
from arret_extract.ruling import Ruling
from arret_extract.stages.orders.corrected import corrected
from arret_extract.stages.orders.cues import cue
from arret_extract.stages.orders.drafts import RESUMED, Draft, trusted
from arret_extract.stages.orders.money import Money
from arret_extract.stages.orders.named import Named
from arret_extract.stages.orders.payees import Payees
from arret_extract.stages.orders.payers import Payers
from arret_extract.stages.orders.purposes import Purposes
from arret_extract.stages.orders.sums import Sums
from arret_extract.stages.orders.verdicts import Provision
from arret_extract.vocabulary import Head, OrderKind

# Kinds whose sums are orders; those of others ("déboute de sa demande de 500 €") are only told.
_PAYING: frozenset[str] = frozenset({"condamnation", "fixation", "depens"})
# How far back the sentence of a clause is looked for.
SENTENCE = 800
# How long the words of a sum in a list may be before it.
ITEM = 220
# How far to trust a refusal whose object was not told.
UNREAD = 0.7
# The rule of an order that only counts the costs.
LIQUIDATED = "kinds.liquidated_costs"
# How far to trust a provision whose verb is misprinted.
MISPRINTED = 0.7
# Kinds of provision that break into a list of sums.
_BREAKING: frozenset[str] = frozenset(
    {"constat", "autre", "execution_provisoire", "procedure", "injonction"}
)
# "en ce qu'elle a fixé à 500 €": what the first judge did, not this one.
_DONE = (" qu'il a ", " qu'elle a ")
_TOLD: frozenset[str] = frozenset({"confirmation", "infirmation"})


@dataclass(slots=True)
class Reader:
    """The orders of a ruling; pronouns carry over from one stretch of dispositif to the next."""

    ruling: Ruling
    sums: Sums = field(init=False)
    purposes: Purposes = field(init=False)
    named: Named = field(init=False)
    money: Money = field(init=False)
    provisions: list[Provision] = field(default_factory=list)
    sentence: int = -1
    last_head: Head | None = None

    def __post_init__(self) -> None:
        self.sums = Sums(self.ruling)
        self.purposes = Purposes(self.ruling, self.sums)
        self.named = Named(self.ruling)
        payers, payees = Payers(self.named), Payees(self.named)
        self.money = Money(self.ruling, self.sums, self.purposes, self.named, payers, payees)

    def read(self, start: int, end: int) -> None:
        """Add the orders of a stretch of dispositif."""
        view = self.ruling.view
        put_right = corrected(self.ruling, start, end)
        for clause in dispositif_clauses(view, start, end):
            if clause.quoted or any(a <= clause.verb_start < b for a, b in put_right):
                continue
            self.sentence = self._sentence_of(clause, start)
            kind, rule_id = kind_of(view, clause)
            if kind == "none" or cue("decides_nothing").fullmatch(
                view.folded, clause.verb_start, clause.end
            ):
                continue
            self.provisions.append(Provision(clause, kind))
            if kind == "procedure" and cue("all_provisional").search(
                view.folded, clause.lead, clause.end
            ):
                self.money.all_provisional = True
            resumed = self._resumed(clause, kind)
            if resumed is not None:
                clause = clause._replace(end=resumed.start)
            for draft in self._drafts(clause, kind, rule_id):
                self._add(draft, most=1.0 if clause.whole else MISPRINTED)
            if resumed is not None and self.money.opened is not None:
                plain = self.money.opened._replace(
                    start=resumed.start, end=resumed.end, rule=RESUMED
                )
                for draft in self.money.read(resumed, plain, self.sentence):
                    self._add(draft)

    def _resumed(self, clause: Clause, kind: OrderKind) -> Clause | None:
        """The rest of a list of sums that another verb broke into: "…portera intérêts ; - 500 €".

        Its clause has no verb of its own.
        """
        if kind not in _BREAKING or self.money.opened is None:
            return None
        view = self.ruling.view
        for placed in self.sums.between(clause.verb_end, clause.end):
            low = max(clause.verb_end, placed.start - ITEM)
            item = cue("item").search(view.folded, low, placed.start)
            if item and item[0][0] in "\n\f;" and cue("no_item").search(item[0]):
                item = None
            if item is not None:
                at = item.start() + 1
                return clause._replace(lead=at, start=at, verb_start=at, verb_end=at)
        return None

    def _sentence_of(self, clause: Clause, start: int) -> int:
        """Where the sentence of a clause begins: maybe that of the clause before."""
        low = max(self.sentence, clause.start - SENTENCE)
        folded = self.ruling.view.folded
        new = self.sentence < start or cue("sentence").search(folded, low, clause.start)
        return clause.lead if new else low

    def _drafts(self, clause: Clause, kind: OrderKind, rule_id: str) -> list[Draft]:
        plain = Draft(kind, rule_id, clause.start, clause.end)
        if kind in _PAYING or kind == "injonction":
            return self.money.read(clause, plain, self.sentence)
        if kind == "expertise" and (deposit := self._deposit(clause, plain)):
            return deposit
        if kind in _TOLD and (corrected := self._corrected(clause, plain)):
            return [plain, *corrected]
        self._paid_by(clause)
        self.named.remember(clause, (), ())
        head = self._plain_head(clause, plain)
        if kind == "rejet" and head is None and not self._nameless(clause):
            plain = plain._replace(confidence=UNREAD)
        return [plain._replace(head=head)]

    def _paid_by(self, clause: Clause) -> None:
        """Say who pays the sums that were granted before: "ces sommes seront versées par A"."""
        told = cue("these_paid_by").search(self.ruling.view.spaced, clause.lead, clause.end)
        if told is None or not (payers := self._first_run(told.end(), clause.end)):
            return
        several = told["sum"].endswith("s")
        for place in reversed(range(len(self.ruling.orders))):
            order = self.ruling.orders[place]
            if order.kind != "condamnation" or not order.value or order.payer_ids:
                return
            if not {*payers} & {*order.payee_ids}:
                self.ruling.orders[place] = replace(order, payer_ids=tuple(payers))
            if not several:
                return

    def _first_run(self, start: int, end: int) -> Ids:
        """The party named first in a stretch, with those joined to it."""
        ids, last = dict[int, None](), start
        for mention in self.named.index.mentions(start, end):
            between = self.ruling.view.spaced[last : mention.start]
            if not cue("joins").fullmatch(between if ids else f", {between}"):
                break
            ids |= dict.fromkeys(mention.party_ids)
            last = mention.end
        return tuple(ids)

    def _nameless(self, clause: Clause) -> bool:
        """Whether a refusal is of nothing that has a head."""
        return cue("nameless").search(self.ruling.view.spaced, clause.lead, clause.end) is not None

    def _plain_head(self, clause: Clause, plain: Draft) -> Head | None:
        """What a provision without a sum is about, where it is about one thing."""
        view = self.ruling.view
        if plain.rule == "kinds.capitalisation":
            return "interets"
        if plain.kind == "constat":
            running = cue("interest_runs").search(view.spaced, clause.verb_end, clause.end)
            return "interets" if running else None
        if plain.kind in ("procedure", "autre"):
            costs = cue("costs").search(view.spaced, clause.start, clause.end)
            return "depens" if costs else None
        if plain.kind != "rejet":
            return None
        end = self.named.sentence_end(clause.verb_end, min(clause.end, clause.verb_end + 200))
        first = clause.lead if clause.mood == "passive" else clause.verb_end
        if cue("all_claims").search(view.spaced, first, end):
            return None
        asked = cue("asked").search(view.spaced, clause.verb_end, end)
        low = asked.start() if asked else clause.start
        readings = [*head_words(view, clause.lead, clause.start), *head_words(view, low, end)]
        if not readings and cue("same_head").search(view.spaced, clause.verb_end, end):
            return self.last_head
        return next((r.head for r in readings if r.head != "total"), None)

    def _deposit(self, clause: Clause, plain: Draft) -> list[Draft]:
        """What is to be paid in advance for an expert (article 269 CPC) is fixed, not ordered."""
        if clause.verb in ("designer", "commettre"):
            return []
        payers = self.named.index.find(clause.start, clause.end)
        return [
            plain._replace(kind="fixation", head="frais", placed=placed, payers=payers)
            for placed in self.sums.ordered(clause)
        ]

    def _corrected(self, clause: Clause, plain: Draft) -> list[Draft]:
        """Sums that a judgment is confirmed with, corrected: "sauf … qui est portée à 500 €"."""
        view = self.ruling.view
        drafts = []
        for placed in self.sums.between(clause.start, clause.end):
            before = view.spaced[max(clause.start, placed.start - 60) : placed.start]
            if cue("corrected").search(before) and not any(d in before for d in _DONE):
                head = self.purposes.head(clause, placed, clause.start, clause.lead, None)
                drafts.append(
                    plain._replace(
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

    def _liquidates(self, draft: Draft) -> bool:
        """Give costs their sum that is counted right behind: "aux dépens ; liquide les dépens"."""
        orders, view = self.ruling.orders, self.ruling.view
        if draft.rule != LIQUIDATED or draft.placed is None or not orders:
            return False
        last, amount = orders[-1], draft.placed.amount
        between = view.folded[view.at(last.end_char) : draft.start]
        if last.kind != "depens" or last.value is not None:
            return False
        # A sentence of its own is a provision of its own.
        if "\n" in between or "\f" in between or len(between.strip(" ;,-—")) > 3 or "." in between:
            return False
        if draft.payers and set(draft.payers) - set(last.payer_ids):
            return False
        orders[-1] = replace(
            last,
            amount_id=amount.amount_id,
            value=amount.value,
            currency=amount.currency,
            end_char=view.span(draft.start, draft.end).end,
        )
        return True

    def _pays_it(self, draft: Draft) -> bool:
        """Say who pays a sum that was granted before: "et condamne A à payer cette somme"."""
        orders, view = self.ruling.orders, self.ruling.view
        if draft.kind != "condamnation" or draft.placed is not None or not orders:
            return False
        last = orders[-1]
        told = view.folded[view.at(last.start_char) : draft.start]
        counted = last.kind == "condamnation" and last.value and "condamn" not in told
        if (
            not counted
            or last.payer_ids
            or (last.payee_ids and {*draft.payees} - {*last.payee_ids})
            or not cue("this_sum").search(view.spaced, draft.start, draft.end)
        ):
            return False
        orders[-1] = replace(
            last,
            payer_ids=draft.payers,
            payee_ids=last.payee_ids or draft.payees,
            in_solidum=draft.in_solidum,
            end_char=view.span(draft.start, draft.end).end,
        )
        return True

    def _add(self, draft: Draft, most: float = 1.0) -> None:
        """Add an order to the table, trusted so much at the most."""
        ruling = self.ruling
        if self._liquidates(draft) or self._pays_it(draft):
            return
        self.last_head = self.purposes.told = draft.head
        amount = draft.placed.amount if draft.placed else None
        least = min(draft.placed.end, draft.end) if draft.placed else draft.start
        end = told_to(ruling.view, max(draft.start, least), draft.end)
        span = ruling.view.span(draft.start, end)
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
                confidence=min(trusted(draft), most),
            ),
            draft.rule,
        )
