"""What the words around a sum say of it: claimed, awarded, judged before or a fact.

A sum that a claim or an order was read from has their role. The section says most of the rest: what
the dispositif counts is awarded, what the facts tell was judged before or happened. Among reasons
the last cue before the sum counts, and a cue right behind it more (`patterns/roles.toml`).
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from decimal import Decimal
from typing import cast

from arret_extract.records import Amount
from arret_extract.rules import rule
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.sentences import sentence_start
from arret_extract.stages.claims.sides import on_appeal
from arret_extract.stages.outcomes.cues import cue_after, cue_at, last_cue, opens
from arret_extract.stages.outcomes.frames import governing_start
from arret_extract.stages.outcomes.judgments import Judgments
from arret_extract.stages.outcomes.posts import post_before
from arret_extract.stages.outcomes.reckoning import is_base, reckoned_behind
from arret_extract.vocabulary import AmountRole, Head, SectionKind

Key = tuple[Decimal | None, str | None]

_TWIN = re.compile(r"[\s,(\[]{0,4}(?:soit|ou|c'est-a-dire)?[\s:(]{0,4}[\s.(]{0,120}$")
_QUOTES = re.compile(r"\ben ce qu'(?:il|elle) (?:a|avait|les a|l'a)\b")
_QUOTED = re.compile(_QUOTES.pattern + r"[^;\f]{0,660}$")
_SO = re.compile(
    r"\bsoit (?:donc )?(?:a )?(?:la somme|un total|au total|une indemnite|une somme|un solde"
    r"|un reliquat)\b"
)
# What the court grants by pointing back: "Il y a lieu de le condamner au paiement de cette somme."
_FIGURES = re.compile(r"\d{3}\s?(?:,\s?\d\d\s?)?(?:euros|€|f\b|francs)")
_POINTED = re.compile(
    r"[^;\f]{0,260}?\b(?:condamn(?:er|era|ee?s?|e)|allouer|allouera|accorder|fait droit|faire droit"
    r"|fixer|fixera)\b[^;\f]{0,120}?\b(?:cette|ladite|la dite) (?:somme|indemnite)\b"
)
# Words of a sum that is told: what a debt is, what was pledged or demanded of the debtor before.
_TELLS = re.compile(
    r"\b(?:est|etait|reste) (?:debit|redevable)|\bmise en demeure\b|\bmettre en demeure\b"
    r"|\bmis en demeure\b|\bcautionnement|\bcommandement\b|\bdeclar\w{1,5} (?:sa |de )?creance"
)
# Another clause that a sum stands in: what was asked before it was another sum.
_ANOTHER = re.compile(r"(?<= par) [^;]{0,200}, (?:que|qu')\b")
_BULLET = re.compile(r"\s?(?:[-*•]|\d{1,2}[).°])")
# The end of a label: `Préjudice esthétique (2/7) : `, with or without dots.
_LABEL_END = re.compile(r"\s?(?::|\.{4,80}|…{2,30})\s?$")
# The court speaks for itself again.
_OWN_WORDS = re.compile(
    r"\b(?:attendu|considerant|convien\w{1,3}|il y a lieu|l'equite|y ajoutant|sera|seront|il est"
    r"|la cour)\b"
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
_MARKS = ("claimed", "awarded", "awards", "deducted")
# Of claims below it the plea was read in prose.
SURE = 0.8
_DECISIVE = ("granted_after", "found_due", "per_unit")


@dataclass(frozen=True, slots=True)
class Given:
    """A sum that has its role and head: what the next one is read beside."""

    amount: Amount
    end: int
    role: AmountRole
    head: Head | None
    trust: float


@dataclass(slots=True)
class Known:
    """What claims and orders say of sums, by mention and by value."""

    mentions: dict[int, tuple[AmountRole, Head | None]] = field(default_factory=dict)
    unsure: set[int] = field(default_factory=set)
    claimed: dict[Key, Head | None] = field(default_factory=dict)
    awarded: dict[Key, Head | None] = field(default_factory=dict)


def known_of(ruling: Ruling) -> Known:
    """What the claims and orders of a ruling say of its sums."""
    known = Known()
    for claim in ruling.claims:
        if claim.amount_id is not None:
            known.mentions[claim.amount_id] = ("demande", claim.head)
            if claim.confidence < SURE:
                known.unsure.add(claim.amount_id)
            known.claimed.setdefault((claim.value, claim.currency), claim.head)
    for order in ruling.orders:
        if order.amount_id is not None:
            known.mentions[order.amount_id] = ("alloue", order.head)
        if order.value is not None:
            known.awarded.setdefault((order.value, order.currency), order.head)
    return known


class Told:
    """Reads the roles of the sums of a ruling, in text order."""

    def __init__(self, ruling: Ruling) -> None:
        self.ruling, self.view = ruling, ruling.view
        self.known = known_of(ruling)
        self.pleas = sorted(
            (self.view.at(c.start_char), self.view.at(c.end_char)) for c in ruling.claims
        )
        self.table = ""
        self.given: dict[Key, set[AmountRole]] = {}
        self.appeal = on_appeal(ruling)
        self.judgments = Judgments(ruling)
        self.places = [self.view.at(a.start_char) for a in ruling.amounts]

    def role(
        self, amount: Amount, start: int, end: int, kind: SectionKind, before: Given | None
    ) -> tuple[AmountRole, str]:
        """The role of a sum and the rule that gives it."""
        if amount.amount_id in self.known.mentions:
            known = self.known.mentions[amount.amount_id][0]
            if known == "demande" and kind == "motifs" and self._grants_it(start, end):
                return "alloue", "roles.wanted"
            if known == "alloue":
                return known, "roles.order"
            unsure = amount.amount_id in self.known.unsure
            return known, "roles.claim_told" if unsure else "roles.claim"
        if before is not None and self.is_twin(before, amount, start):
            return before.role, "roles.twin"
        if kind == "dispositif":
            return self._in_dispositif(start, end, before)
        if kind == "moyens":
            return self._in_moyens(amount, start, end, before)
        if kind == "motifs":
            self._table(start, before)
            return self._in_motifs(amount, start, end, before)
        if kind == "facts":
            return self._in_facts(amount, start, end)
        if kind == "editorial":
            return self._in_commentary(amount, start, end)
        return "fait", "roles.elsewhere"

    def _grants_it(self, start: int, end: int) -> bool:
        """Whether the court grants a sum in the words that say it was asked for."""
        behind = cue_after(self.view, end)
        if behind in ("granted_after", "found_due"):
            return True
        low = sentence_start(self.view, start, max(0, start - 600))
        if behind != "asked_after" and not cue_at(self.view, "wanted", low, start):
            return False
        return max(self._says("awarded", low, start), self._says("awards", low, start)) >= 0

    def _in_commentary(self, amount: Amount, start: int, end: int) -> tuple[AmountRole, str]:
        """A commentator's sum has the role that the ruling gives it; of several, the one told."""
        given = self.given.get((amount.value, amount.currency), set())
        if "alloue" in given:
            return "alloue", "roles.commentary"
        told = self.view.folded[max(0, start - 200) : end + 60]
        if "premiere_instance" in given and ("demande" not in given or "tribunal" in told):
            return "premiere_instance", "roles.commentary"
        return ("demande" if "demande" in given else "fait"), "roles.commentary"

    def is_twin(self, before: Given, amount: Amount, start: int) -> bool:
        """Whether a sum is the one before it in another currency."""
        return (
            before.amount.currency != amount.currency
            and start - before.end < 130
            and _TWIN.fullmatch(self.view.folded, before.end, start) is not None
        )

    def _says(self, name: str, start: int, end: int) -> int:
        return last_cue(self.view, name, start, end)

    def _quoted(self, low: int, start: int) -> re.Match[str] | None:
        """Words that quote what the first judge decided, up to a sum."""
        if self.view.folded.find("en ce qu'", low, start) < 0:
            return None
        return _QUOTED.search(self.view.folded, low, start)

    def _in_dispositif(self, start: int, end: int, before: Given | None) -> tuple[AmountRole, str]:
        if is_base(self.view, start, end):
            return "fait", "roles.base"
        floor = before.end if before else 0
        for cue in ("taken_off", "lent"):
            if cue_at(self.view, cue, floor, start):
                return "fait", f"roles.{cue}"
        low = governing_start(self.view, start, 0)
        told = _QUOTES.search(self.view.folded, low, start)
        if told and self._says("awards", told.end(), start) < 0:
            return "premiere_instance", "roles.quoted_judgment"
        return "alloue", "roles.dispositif"

    def _in_moyens(
        self, amount: Amount, start: int, end: int, before: Given | None
    ) -> tuple[AmountRole, str]:
        if is_base(self.view, start, end):
            return "fait", "roles.base"
        low = sentence_start(self.view, start, max(0, start - 600))
        frame = governing_start(self.view, start, self._section_start(amount))
        asked = opens(self.view, "asked_item", frame)
        behind = cue_after(self.view, self._past_twin(amount, end)) if self.appeal else None
        if behind == "judged_after" or (not asked and self.judgments.told_among_claims(low, start)):
            return "premiere_instance", "roles.judged_before"
        if cue_at(self.view, "lent", low, start):
            return "fait", "roles.lent"
        lent = self._says("deducted", max(low, start - 60), start) >= 0
        told = _TELLS.search(self.view.folded, low, start)
        if (amount.value, amount.currency) in self.known.claimed and not (lent or told):
            return "demande", "roles.claimed_elsewhere"
        place = bisect_right(self.pleas, (start, 1 << 60)) - 1
        inside = place >= 0 and start < self.pleas[place][1]
        claimed = max(self._says("claimed", frame, start), self._says("sued_for", frame, start))
        if inside or claimed >= 0 or asked:
            fact = self._says("deducted", max(low, start - 60), start)
            if fact < 0:
                return "demande", "roles.claimed"
        if self._continues(low, start, before, "demande"):
            return "demande", "roles.list"
        return "fait", "roles.told"

    def _past_twin(self, amount: Amount, end: int) -> int:
        """Where a sum ends with the same one in another currency: "2 000 F, soit 304,90 euros"."""
        following = amount.amount_id + 1
        if following >= len(self.ruling.amounts):
            return end
        twin = self.ruling.amounts[following]
        start = self.view.at(twin.start_char)
        if twin.currency == amount.currency or not _TWIN.fullmatch(self.view.folded, end, start):
            return end
        return self.view.at(twin.end_char)

    def _section_start(self, amount: Amount) -> int:
        """Where the section of a sum begins."""
        section = self.ruling.section_at(amount.start_char)
        return self.view.at(section.start_char) if section is not None else 0

    def _continues(self, low: int, start: int, before: Given | None, role: AmountRole) -> bool:
        """Whether a sum is an item of the list that the sum before it, of some role, is in."""
        if before is None or before.role != role or start - before.end > 200:
            return False
        return self._labelled(before.end, start) or _BULLET.match(self.view.folded, low) is not None

    def _labelled(self, low: int, start: int) -> bool:
        """Whether the words before a sum are the label of a post of damage."""
        label = max(low, start - 160)
        ends = _LABEL_END.search(self.view.folded, max(label, start - 80), start)
        return ends is not None and post_before(self.view, label, start) is not None

    def _in_facts(self, amount: Amount, start: int, end: int) -> tuple[AmountRole, str]:
        low = max(0, start - 4000)
        if cue_after(self.view, end) == "per_unit":
            return "fait", "roles.per_unit"
        for cue in ("taken_off", "amounted"):
            if cue_at(self.view, cue, low, start):
                return "fait", f"roles.{cue}"
        section = self.ruling.section_at(amount.start_char)
        if section is not None:
            low = max(low, self.view.at(section.start_char))
        if self.judgments.told(low, start) >= 0:
            return "premiere_instance", "roles.judged_before"
        low = sentence_start(self.view, start, low)
        if self._says("asked_before", low, start) >= 0:
            # What a summons asked is asked of the first judge, who may be this one.
            return ("premiere_instance" if self.appeal else "demande"), "roles.asked_before"
        return "fait", "roles.told"

    def _table(self, start: int, before: Given | None) -> None:
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

    def _in_motifs(
        self, amount: Amount, start: int, end: int, before: Given | None
    ) -> tuple[AmountRole, str]:
        key = (amount.value, amount.currency)
        result = self.view.folded[max(0, start - 2) : start].strip() == "="
        if is_base(self.view, start, end, before.end if before else None) and not (
            result and key in self.known.awarded
        ):
            return "fait", "roles.base"
        if self.table and reckoned_behind(self.view, end):
            return "fait", "roles.base"
        if self.table and amount.value is not None:
            taken = self._says("deducted", max(0, start - 70), start) >= 0
            return ("fait" if taken or self.table == "parts" else "alloue"), "roles.table"
        low = sentence_start(self.view, start, max(0, start - 600))
        quoted = self._quoted(max(0, start - 700), start) if self.appeal else None
        if quoted and not _OWN_WORDS.search(quoted[0]):
            return "premiere_instance", "roles.quoted_judgment"
        marks = {name: self._says(name, low, start) for name in _MARKS}
        beside = self._beside(marks, low, start, end)
        return beside or self._marked(marks, key, low, start, end, before)

    def _beside(
        self, marks: dict[str, int], low: int, start: int, end: int
    ) -> tuple[AmountRole, str] | None:
        """The role that the words right behind a sum, or right before it, give it."""
        behind = cue_after(self.view, end)
        if behind and (behind in _DECISIVE or (behind == "judged_after" and self.appeal)):
            return _role_of(behind), f"roles.{behind}"
        if behind == "asked_after" or cue_at(self.view, "wanted", low, start):
            granted = max(marks["awarded"], marks["awards"]) >= 0
            return ("alloue" if granted else "demande"), "roles.wanted"
        if cue_at(self.view, "pledged", low, start):
            return "fait", "roles.pledged"
        return None

    def _marked(
        self, marks: dict[str, int], key: Key, low: int, start: int, end: int, before: Given | None
    ) -> tuple[AmountRole, str]:
        """The role that the last cue before a sum gives it."""
        judged = self._says("judged", low, start) if self.appeal else -1
        if judged >= max(0, *marks.values()):
            return "premiere_instance", "roles.judged"
        if opens(self.view, "asked_item", low) and marks["deducted"] < 0:
            return "demande", "roles.asked_item"
        if marks["claimed"] >= 0 and _ANOTHER.match(self.view.folded, marks["claimed"], start):
            marks = {**marks, "claimed": -1}
        last = max(_MARKS, key=lambda name: marks[name])
        if marks[last] < 0:
            return self._unmarked(key, low, start, end, before)
        granted = max(marks["awarded"], marks["awards"]) >= 0
        if granted and _SO.search(self.view.folded, max(low, start - 60), start):
            return "alloue", "roles.reckoned"
        role = _role_of(last)
        if role == "fait" and key in self.known.awarded and key not in self.known.claimed:
            return "alloue", "roles.awarded_elsewhere"
        return role, f"roles.{last}"

    def _pointed(self, end: int) -> bool:
        """Whether the court grants a sum by pointing back to it, no other between."""
        hit = _POINTED.match(self.view.folded, end)
        return hit is not None and not _FIGURES.search(self.view.folded, end, hit.end())

    def _unmarked(
        self, key: Key, low: int, start: int, end: int, before: Given | None
    ) -> tuple[AmountRole, str]:
        """The role of a sum among reasons that no word around it tells."""
        if key in self.known.awarded:
            return "alloue", "roles.awarded_elsewhere"
        if self._pointed(end):
            return "alloue", "roles.pointed"
        if _SO.search(self.view.folded, max(low, start - 60), start):
            return "alloue", "roles.reckoned"
        if self._labelled(max(low, before.end if before else 0), start):
            return "alloue", "roles.post"
        if self._continues(low, start, before, "alloue"):
            return "alloue", "roles.list"
        return "fait", "roles.told"


def _role_of(cue: str) -> AmountRole:
    return cast(AmountRole, rule("roles", cue).values["role"])
