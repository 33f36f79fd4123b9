"""What every sum does in the ruling: claimed, awarded, judged before or a fact; and for what.

A sum that a claim or an order was read from has their role and head. The section says most of the
rest: what the dispositif counts is awarded, what the facts tell was judged before or happened.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from decimal import Decimal
from typing import cast

from arret_extract.heads import head_of, head_words
from arret_extract.records import Amount
from arret_extract.rules import rule
from arret_extract.ruling import Ruling
from arret_extract.stages.checks.totals import heads_totals
from arret_extract.stages.claims.sentences import sentence_end, sentence_start
from arret_extract.stages.claims.sides import on_appeal
from arret_extract.text import View
from arret_extract.vocabulary import AmountRole, Head, SectionKind

Key = tuple[Decimal | None, str | None]

_TWIN = re.compile(r"[\s,(\[]{0,4}(?:soit|ou|c'est-a-dire)?[\s:(]{0,4}[\s.(]{0,120}$")
_BASE_BEFORE = re.compile(
    r"(?:\binterets[^;]{0,90}\bsur|\binterets[^;]{0,90}\bsur celle de"
    r"|\bdans la limite (?:de|d')[^;]{0,60}\b(?:de|a hauteur de)"
    r"|\binterets[^;]{0,90}sur (?:la |une )?(?:somme|base|montant) (?:totale "
    r"|principale )?(?:de|d')"
    r"|\binterets[^;]{0,140}\ba compter[^;]{0,100}\b(?:a hauteur|a concurrence) de"
    r"|\bsur la (?:somme|base) de|[x×*+=]|\bdont (?:la |une )?provision[^;]{0,20}de)"
    r"(?:[\w\s-]{0,60}\()?\s?$"
)
_BASE_WORDS = ("interets", "dans la limite d", "sur la somme", "sur la base", "dont ")
_SIGNS = frozenset("x×*+=(")
_BASE_AFTER = re.compile(r"\s?(?:[x×*]\s?[\d(]|/\s?\d|\+)")
_QUOTED = re.compile(r"\ben ce qu'(?:il|elle) (?:a|avait|les a|l'a)\b[^;\f]{0,660}$")
_SO = re.compile(r"\bsoit (?:la somme|un total|au total|une indemnite|une somme)\b")
# The court speaks for itself again.
_OWN_WORDS = re.compile(
    r"\b(?:attendu|considerant|convien\w{1,3}|il y a lieu|l'equite|y ajoutant|sera|seront|il est"
    r"|la cour)\b"
)
_ITEM_END = re.compile(r"\s(?:\d{1,2}[).]|[-*•—]|\[\*|\*\])\s|\n\s?(?:[-*•—]|\d{1,2}[).])")
_BACK = re.compile(r"\b(?:a ce titre|de ce chef|a cet egard)\b")
# What a thing would cost is no debt yet.
_OFFERED = re.compile(r"\b(?:offre de prix|devis|proposition commerciale|un cout)\b[^;]{0,60}$")
_DEBT = re.compile(
    r"\b(?:loyers?|prets?|emprunts?|capital|decouverts?|versements?|verse|regle|reglement"
    r"|paiement|payer|paye"
    r"|acomptes?|prix|factures?|solde|debi\w{2,4}|redevable|rembours\w{1,8}|mensualites?"
    r"|echeances?|creance"
    r"|caution\w{0,8}|engagement|virement|somme due)\b"
)
_TABLE = re.compile(
    r"(?P<parts>decompos\w{1,6} )?(?:comme suit|comme il suit|ainsi qu'il suit|(?:facon"
    r"|maniere) suivante"
    r"|(?:sommes?|postes|bases) suivante?s?|de la sorte)"
)
_TABLE_END = re.compile(
    r"\b(?:attendu|considerant|il convient|il y a lieu|qu'il|que l[ae]|l'equite|le jugement"
    r"|en consequence"
    r"|les intimes|l'appelante?|il ressort|il resulte)\b"
)


@dataclass(slots=True)
class _Known:
    """What claims and orders say of sums, by mention and by value."""

    mentions: dict[int, tuple[AmountRole, Head | None]] = field(default_factory=dict)
    claimed: dict[Key, Head | None] = field(default_factory=dict)
    awarded: dict[Key, Head | None] = field(default_factory=dict)


def _known(ruling: Ruling) -> _Known:
    known = _Known()
    for claim in ruling.claims:
        if claim.amount_id is not None:
            known.mentions[claim.amount_id] = ("demande", claim.head)
            known.claimed.setdefault((claim.value, claim.currency), claim.head)
    for order in ruling.orders:
        if order.amount_id is not None:
            known.mentions[order.amount_id] = ("alloue", order.head)
        if order.value is not None:
            known.awarded.setdefault((order.value, order.currency), order.head)
    return known


class _Reader:
    def __init__(self, ruling: Ruling) -> None:
        self.ruling, self.view = ruling, ruling.view
        self.known = _known(ruling)
        self.pleas = sorted(
            (self.view.at(c.start_char), self.view.at(c.end_char)) for c in ruling.claims
        )
        self.table = ""
        self.heads: dict[Key, Head] = {}
        self.given: dict[Key, set[AmountRole]] = {}
        self.appeal = on_appeal(ruling)
        # Where the facts come to a judge (True), and where they leave him (False).
        self.turns: list[tuple[int, int, bool]] | None = None

    def role(
        self, amount: Amount, start: int, end: int, kind: SectionKind, before: "_Given | None"
    ) -> tuple[AmountRole, str]:
        """The role of a sum and the rule that gives it."""
        if amount.amount_id in self.known.mentions:
            return self.known.mentions[amount.amount_id][0], "roles.claim_or_order"
        if before is not None and self._twin(before, amount, start):
            return before.role, "roles.twin"
        if kind == "dispositif":
            return self._in_dispositif(start, end)
        if kind == "moyens":
            return self._in_moyens(amount, start, end)
        if kind == "motifs":
            self._table(start, before)
            return self._in_motifs(amount, start, end)
        if kind == "facts":
            return self._in_facts(amount, start)
        if kind == "editorial":
            return self._in_commentary(amount, start, end)
        return "fait", "roles.elsewhere"

    def _in_commentary(self, amount: Amount, start: int, end: int) -> tuple[AmountRole, str]:
        """A commentator's sum has the role that the ruling gives it; of several, the one told."""
        given = self.given.get((amount.value, amount.currency), set())
        if "alloue" in given:
            return "alloue", "roles.commentary"
        told = self.view.folded[max(0, start - 200) : end + 60]
        if "premiere_instance" in given and ("demande" not in given or "tribunal" in told):
            return "premiere_instance", "roles.commentary"
        return ("demande" if "demande" in given else "fait"), "roles.commentary"

    def elsewhere(self, key: Key, role: AmountRole) -> Head | None:
        """What a sum is for where it stands elsewhere; a round one may be another sum."""
        if role == "alloue" and key in self.known.awarded:
            return self.known.awarded[key]
        if role == "demande" and key in self.known.claimed:
            return self.known.claimed[key]
        if telling(key[0]) > 3 and self.known.claimed.get(key) is not None:
            return self.known.claimed[key]
        return self.heads.get(key) if telling(key[0]) > 2 else None

    def _twin(self, before: "_Given", amount: Amount, start: int) -> bool:
        return (
            before.amount.currency != amount.currency
            and start - before.end < 130
            and _TWIN.fullmatch(self.view.folded, before.end, start) is not None
        )

    def _says(self, name: str, start: int, end: int) -> int:
        """Where a rule's words last end between two positions; -1 where they do not stand."""
        found = -1
        for hit in rule("roles", name).scan(self.view, start, end):
            found = hit.end()
        return found

    def _quoted(self, low: int, start: int) -> re.Match[str] | None:
        """Words that quote what the first judge decided, up to a sum."""
        if self.view.folded.find("en ce qu'", low, start) < 0:
            return None
        return _QUOTED.search(self.view.folded, low, start)

    def _base(self, start: int, end: int) -> bool:
        folded = self.view.folded
        before = folded[max(0, start - 260) : start]
        sign = before.rstrip()[-1:]
        told = sign in _SIGNS or any(word in before for word in _BASE_WORDS)
        return bool((told and _BASE_BEFORE.search(before)) or _BASE_AFTER.match(folded, end))

    def _in_dispositif(self, start: int, end: int) -> tuple[AmountRole, str]:
        if self._base(start, end):
            return "fait", "roles.base"
        low = sentence_start(self.view, start, max(0, start - 600))
        if self._quoted(low, start):
            return "premiere_instance", "roles.quoted_judgment"
        return "alloue", "roles.dispositif"

    def _in_moyens(self, amount: Amount, start: int, end: int) -> tuple[AmountRole, str]:
        if self._base(start, end):
            return "fait", "roles.base"
        low = sentence_start(self.view, start, max(0, start - 600))
        lent = self._says("deducted", max(low, start - 60), start) >= 0
        if (amount.value, amount.currency) in self.known.claimed and not lent:
            return "demande", "roles.claimed_elsewhere"
        if self.appeal and self._says("judged_before", low, start) >= 0:
            return "premiere_instance", "roles.judged_before"
        place = bisect_right(self.pleas, (start, 1 << 60)) - 1
        inside = place >= 0 and start < self.pleas[place][1]
        claimed = self._says("claimed", low, start)
        if inside or claimed >= 0:
            fact = self._says("deducted", max(low, start - 60), start)
            if fact < 0:
                return "demande", "roles.claimed"
        return "fait", "roles.told"

    def _in_facts(self, amount: Amount, start: int) -> tuple[AmountRole, str]:
        low = max(0, start - 1500)
        section = self.ruling.section_at(amount.start_char)
        if section is not None:
            low = max(low, self.view.at(section.start_char))
        judged = self._judgment(low, start)
        if judged:
            return "premiere_instance", "roles.judged_before"
        low = sentence_start(self.view, start, low)
        if self._says("asked_before", low, start) >= 0:
            # What a summons asked is asked of the first judge, who may be this one.
            return ("premiere_instance" if self.appeal else "demande"), "roles.asked_before"
        return "fait", "roles.told"

    def _judgment(self, low: int, start: int) -> bool:
        """Whether the words before a sum tell what the first judge decided."""
        if not self.appeal:
            return False
        if self.turns is None:
            self.turns = [
                (hit.start(), hit.end(), hit["judge"] is not None)
                for _, first, last in self.ruling.stretches("facts")
                for hit in _JUDGED.finditer(self.view.folded, first, last)
            ]
        place = bisect_right(self.turns, (start, 0, False)) - 1
        if place < 0 or self.turns[place][0] < low or not self.turns[place][2]:
            return False
        return _DECIDED.search(self.view.folded, self.turns[place][0], start) is not None

    def _table(self, start: int, before: "_Given | None") -> None:
        """Keep track of lists of sums that the court draws up ("… s'établit comme suit : …")."""
        folded = self.view.folded
        low = max(before.end if before else 0, start - 300)
        opened = None
        if "sui" in folded[low:start] or "la sorte" in folded[low:start]:
            for hit in _TABLE.finditer(folded, low, start):
                opened = hit
        if opened is not None and not _TABLE_END.search(folded, opened.end(), start):
            self.table = "parts" if opened["parts"] else "whole"
        elif before is None or start - before.end > 160 or _TABLE_END.search(folded, low, start):
            self.table = ""

    def _in_motifs(self, amount: Amount, start: int, end: int) -> tuple[AmountRole, str]:
        result = self.view.folded[max(0, start - 2) : start].strip() == "="
        if self._base(start, end) and not (
            result and (amount.value, amount.currency) in self.known.awarded
        ):
            return "fait", "roles.base"
        if self.table and amount.value is not None:
            taken = self._says("deducted", max(0, start - 70), start)
            if taken >= 0 or self.table == "parts":
                return "fait", "roles.table"
            return "alloue", "roles.table"
        low = sentence_start(self.view, start, max(0, start - 600))
        marks = {name: self._says(name, low, start) for name in ("claimed", "awarded", "deducted")}
        judged = self._says("judged_before", low, start) if self.appeal else -1
        last = max(marks, key=lambda name: marks[name])
        key = (amount.value, amount.currency)
        quoted = self._quoted(max(0, start - 700), start) if self.appeal else None
        if quoted and not _OWN_WORDS.search(quoted[0]):
            return "premiere_instance", "roles.quoted_judgment"
        said = self.view.folded[max(low, start - 24) : start]
        if "somme" in said and rule("roles", "found_due").pattern.match(self.view.folded, end):
            return "alloue", "roles.found_due"
        if marks[last] < 0 and judged < 0:
            if key in self.known.awarded:
                return "alloue", "roles.awarded_elsewhere"
            if _SO.search(self.view.folded, max(low, start - 60), start):
                return "alloue", "roles.reckoned"
            return "fait", "roles.told"
        if judged > max(marks.values()):
            return "premiere_instance", "roles.judged_before"
        role = cast(AmountRole, rule("roles", last).values["role"])
        if role != "alloue" and key in self.known.awarded and key not in self.known.claimed:
            return "alloue", "roles.awarded_elsewhere"
        return role, f"roles.{last}"


_JUDGED = re.compile(
    r"(?P<judge>\b(?:jugement|tribunal|premiers? juges?|conseil de prud|juge des referes"
    r"|ordonnance de refere"
    r"|juge (?:aux affaires|de l'execution|commissaire)))\b"
    r"|\b(?:interjete|releve|forme|fait) (?:un )?appel|\ba fait appel|\bdeclaration d'appel"
    r"|\barret (?:du|rendu|de la cour|en date)"
    r"|\bcommission d'indemnisation|\bpar acte|\bpar exploit"
)
_DECIDED = re.compile(
    r"\b(?:condamn|allou|fix|accord|evalu|octroy|debout|retenu|valid|ordonn|indemnis"
    r"|prononc)\w{0,5}\b"
)


@dataclass(frozen=True, slots=True)
class _Given:
    amount: Amount
    end: int
    role: AmountRole
    head: Head | None


def telling(value: Decimal | None) -> int:
    """How many digits of a sum tell it from others: one in 5 000, seven in 62 680,03."""
    return len(f"{value or 0:.2f}".replace(".", "").strip("0"))


def share_heads(ruling: Ruling) -> None:
    """Give the parts of a total the head of the total, where they had none or a mere debt's."""
    amounts = {a.amount_id: a for a in ruling.amounts}
    for finding in heads_totals(ruling):
        *parts, last = finding.amount_ids
        head = amounts[last].head
        if not finding.holds or head is None or not head.startswith("prejudice"):
            continue
        for part in parts:
            if amounts[part].role == "fait" and amounts[part].head in (None, "principal"):
                ruling.revise(amounts[part], "roles.part_of_total", head=head)


def give_roles(ruling: Ruling) -> None:
    """Give every row of `amounts` its role, and its head where the text says one."""
    reader = _Reader(ruling)
    told: list[tuple[Amount, SectionKind]] = []
    for amount in ruling.amounts:
        section = ruling.section_at(amount.start_char)
        told.append((amount, section.kind if section else "motifs"))
    # Commentary last: it says again what the ruling says.
    for editorial in (False, True):
        before: _Given | None = None
        for amount, kind in told:
            if (kind == "editorial") is not editorial:
                continue
            start, end = ruling.view.at(amount.start_char), ruling.view.at(amount.end_char)
            role, why = reader.role(amount, start, end, kind, before)
            head = _head(reader, amount, start, end, role, before)
            before = _Given(amount, end, role, head)
            reader.given.setdefault((amount.value, amount.currency), set()).add(role)
            ruling.revise(amount, why, role=role, head=head)


def _head(
    reader: _Reader, amount: Amount, start: int, end: int, role: AmountRole, before: _Given | None
) -> Head | None:
    """What a sum is for: as its claim or order has it, by its own words, or as said elsewhere."""
    known, view = reader.known, reader.view
    key = (amount.value, amount.currency)
    head = known.mentions[amount.amount_id][1] if amount.amount_id in known.mentions else None
    if head is None and before is not None and reader._twin(before, amount, start):
        head = before.head
    if head is None and not (role == "fait" and key in reader.heads and reader._base(start, end)):
        low = sentence_start(view, start, max(0, start - 400))
        item = _ITEM_END.search(view.folded, end, min(len(view.folded), end + 300))
        ceiling = item.start() if item else min(len(view.folded), end + 400)
        head, _ = head_of(view, start, end, low, sentence_end(view, end, ceiling))
    if role in ("alloue", "demande") and _BACK.search(view.folded, max(0, start - 40), end + 25):
        head = _above(view, start) or head
    elsewhere = reader.elsewhere(key, role)
    if role == "demande" and elsewhere is not None and telling(key[0]) > 3:
        head = elsewhere
    if head is None and role in ("alloue", "demande") and telling(key[0]) < 3:
        head = _above(view, start)
    head = head or elsewhere
    told = reader.ruling.section_at(amount.start_char)
    bare = told is not None and told.kind in ("header", "parties")
    if bare and amount.amount_id not in known.mentions:
        return None
    if role == "fait" and head in (None, "principal", "total"):
        before_it = view.folded[max(0, start - 120) : start]
        if _OFFERED.search(before_it):
            return None
        if head is None and _DEBT.search(before_it[-70:]):
            head = "principal"
    if head is None and role in ("alloue", "demande"):
        head = _above(view, start)
    if head is not None and head != "total":
        reader.heads.setdefault(key, head)
    return head


def _above(view: View, start: int) -> Head | None:
    """What the sentences before a sum are about."""
    above = [r.head for r in head_words(view, max(0, start - 500), start) if r.head != "total"]
    return above[-1] if above else None
