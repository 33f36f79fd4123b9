"""What the first judge granted, as the ruling tells it: a judgment that is confirmed grants it."""

import re
from bisect import bisect_right
from operator import attrgetter

from arret_extract.matching.compiling import compiled
from arret_extract.mentions.called import Ids
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.records import Amount, Order
from arret_extract.ruling import Ruling
from arret_extract.stages.outcomes.changes import SAVING
from arret_extract.stages.outcomes.matching import euros
from arret_extract.stages.outcomes.reckoning import is_base
from arret_extract.vocabulary import SectionKind

_VERB = compiled(r"\b(?:condamn|allou|accord|fix|octroy|attribu|evalu|liquid|indemnis)\w{1,4}\b")
_ASKED = compiled(
    r"\b(?:demand|sollicit|reclam|requ[ei]|debout|rejet)\w{0,6}\b|\btendant a\b|\bassign\w{1,3}\b"
)
# Somebody is paid, maybe none of the parties: "- à Mme X… : 500 €".
_SOMEBODY = re.compile(
    r"\ba (?:la |l'|m\.|mm\.|mmes? |ml?les? |mell?es? |monsieur|madame|mademoiselle)"
)
_TO_PAY = re.compile(r"\ba (?:lui |leur )?(?:payer|verser|regler|rembourser)\b|\bau paiement\b")
_TO = re.compile(
    r"\b(?:(?:a|au|aux|profit de|profit du)[ :]"
    r"|(?:indemnisation|reparation|prejudices?|creances?)(?: [a-z]{4,14}){0,2} d(?:e |u |'))"
    r"(?:[a-z.']{1,20} ?){0,3}$"
)
# Who is paid is named alone before the sum of a list, or right behind it.
_ITEM = re.compile(r"[^;:\n\f\d]{0,40}:\s?")
_BEHIND = re.compile(r"\s?(?:chacune? )?(?:a|au|aux) ")
_NEXT = re.compile(r"[;\n\f\d]")
_EACH = re.compile(r"[\s,(]{1,2}chacune?\b")
_NAME = re.compile(
    r"(?:[*•–-]\s?|[;,]\s)(?:(?:M\.|Mme|Mlle|Monsieur|Madame|Mademoiselle) )?"
    r"[A-ZÀ-Þ][\w'.-]{1,30} [A-ZÀ-Þ][^;:\d]{0,60}:\s?$"
)
# How near to a party paid another one is paid with it.
JOINED = 25
# How far behind a sum they may be named.
REACH_BEHIND = 90
# How far behind its verb a sum of a list may stand.
REACH = 1500
# How near the same sum in another currency stands.
TWIN = 60
MOST = 60

_START = attrgetter("start_char")
# Somebody who is none of the parties.
STRANGER: Ids = (-1,)


class Judged:
    """Reads the sums that the first judge granted into orders, numbered below the court's."""

    def __init__(self, ruling: Ruling) -> None:
        self.ruling, self.view = ruling, ruling.view
        self.index = PartyIndex.of(ruling)
        self.payers: Ids = ()
        self.payees: Ids = ()
        self.verb = self.end = -1

    def orders(self, *, kept: bool) -> list[Order]:
        """What the first judge granted and this court keeps, a sum an order.

        Where all is `kept`, the facts tell it; else what the dispositif quotes and confirms.
        """
        told = [a for a in self.ruling.amounts if a.role == "premiere_instance" and a.value]
        # What a party says of the judgment among its claims is looked for where nothing else is.
        where: SectionKind = "facts" if any(self._in(a, "facts") for a in told) else "moyens"
        found = list[Order]()
        for amount in told:
            if len(found) >= MOST:
                break
            start, end = self.view.at(amount.start_char), self.view.at(amount.end_char)
            counts = self._confirmed(amount) or (kept and self._in(amount, where))
            if not counts or is_base(self.view, start, end):
                continue
            if start - self.end < TWIN and found and _is_twin(found[-1], amount):
                continue
            if self._read(start):
                payees = self._paid_behind(end) or self.payees
                each = len(payees) > 1 and _EACH.match(self.view.folded, end)
                for paid in ([(i,) for i in payees] if each else [payees])[: MOST - len(found)]:
                    found.append(self._order(amount, paid, len(found) - MOST))
            self.end = end
        return found

    def _in(self, amount: Amount, kind: SectionKind) -> bool:
        """Whether a sum stands in a section of a kind."""
        section = self.ruling.section_at(amount.start_char)
        return section is not None and section.kind == kind

    def _confirmed(self, amount: Amount) -> bool:
        """Whether a sum stands in the dispositif, where it confirms the judgment."""
        if not self._in(amount, "dispositif"):
            return False
        place = bisect_right(self.ruling.orders, amount.start_char, key=_START) - 1
        if place < 0 or self.ruling.orders[place].kind != "confirmation":
            return False
        start = self.view.at(self.ruling.orders[place].start_char)
        return SAVING.search(self.view.folded, start, self.view.at(amount.start_char)) is None

    def _read(self, start: int) -> bool:
        """Read who pays whom, between the verb that grants a sum, or the sum before, and it.

        False where a party asked for it.
        """
        verb = -1
        for hit in _VERB.finditer(self.view.folded, max(0, start - REACH), start):
            verb = hit.end()
        if verb < 0 or _ASKED.search(self.view.folded, verb, start):
            return False
        low = self.end if verb == self.verb else verb
        if verb != self.verb:
            self.verb, self.payers, self.payees = verb, (), ()
            pay = _TO_PAY.search(self.view.folded, max(0, verb), start)
            if pay is not None:
                self.payers = self.index.find(max(0, verb), pay.start())
                others = [p.party_id for p in self.ruling.parties if p.party_id not in self.payers]
                if "lui " in pay[0] and self.payers and len(others) == 1:
                    self.payees = (others[0],)
                low = pay.end()
        if named := self._paid(max(0, low), start):
            self.payees = named
        elif self._names_somebody(max(0, low), start):
            self.payees = STRANGER
        return True

    def _names_somebody(self, low: int, start: int) -> bool:
        """Whether somebody who is none of the parties is paid a sum."""
        told = _SOMEBODY.search(self.view.folded, low, start)
        return told is not None or _NAME.search(self.view.plain, low, start) is not None

    def _paid(self, low: int, start: int) -> Ids:
        """The parties named behind "à" between two positions, and those joined to them."""
        folded, found, last = self.view.folded, list[int](), -1
        for mention in self.index.mentions(low, start):
            joined = 0 < mention.start - last < JOINED
            paid = _TO.search(folded, max(0, mention.start - 30), mention.start)
            if paid or joined or _ITEM.fullmatch(folded, mention.end, start):
                found += [i for i in mention.party_ids if i not in self.payers]
                last = mention.end
        return tuple(dict.fromkeys(found))

    def _paid_behind(self, end: int) -> Ids:
        """The parties named right behind a sum: "28 000 F à Pierre et à Angèle X…"."""
        to = _BEHIND.match(self.view.folded, end)
        if to is None:
            return ()
        stop = _NEXT.search(self.view.folded, to.end(), to.end() + REACH_BEHIND)
        high = stop.start() if stop else to.end() + REACH_BEHIND
        found, last = list[int](), to.end()
        for mention in self.index.mentions(to.end(), high):
            if mention.start - last >= JOINED:
                break
            found += [i for i in mention.party_ids if i not in self.payers]
            last = mention.end
        stranger = not found and self.view.plain[to.end() : to.end() + 1].isupper()
        return STRANGER if stranger else tuple(dict.fromkeys(found))

    def _order(self, amount: Amount, payees: Ids, number: int) -> Order:
        return Order(
            order_id=number,
            kind="condamnation",
            head=amount.head,
            payer_ids=self.payers,
            payee_ids=payees,
            amount_id=amount.amount_id,
            value=amount.value,
            currency=amount.currency,
            start_char=amount.start_char,
            end_char=amount.end_char,
        )


def _is_twin(order: Order, amount: Amount) -> bool:
    """Whether a sum is that of an order in another currency."""
    if order.currency == amount.currency or order.value is None or amount.value is None:
        return False
    return abs(euros(order.value, order.currency) - euros(amount.value, amount.currency)) < 1
