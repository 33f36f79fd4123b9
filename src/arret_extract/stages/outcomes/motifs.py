"""What the reasons say of a sum: the last cue before it counts, and a cue right behind it more."""

import re
from typing import cast

from arret_extract.heads import head_words
from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import rule
from arret_extract.records import Amount
from arret_extract.stages.claims.sentences import sentence_start
from arret_extract.stages.outcomes.cues import (
    argued,
    cue_after,
    cue_at,
    last_cue,
    last_cues,
    opens,
)
from arret_extract.stages.outcomes.frames import governing_start
from arret_extract.stages.outcomes.known import Given, Key, Known
from arret_extract.stages.outcomes.lists import (
    Lists,
    below_heading,
    is_item,
    is_labelled,
    is_posted,
    is_result,
)
from arret_extract.stages.outcomes.moves import moved
from arret_extract.stages.outcomes.posts import post_before
from arret_extract.stages.outcomes.quotations import OWN_WORDS, quotes_judgment
from arret_extract.stages.outcomes.reckoning import (
    NEAR,
    comes_to,
    equals,
    is_base,
    is_on_a_base,
    is_reckoned,
    reckoned_behind,
)
from arret_extract.stages.outcomes.turned_down import DISMISSED, REFUSED_THERE, REFUSES
from arret_extract.text import View
from arret_extract.vocabulary import AmountRole

# What is left once something is taken off, which the court grants.
_LEFT = compiled(
    r"\bsoit (?:donc )?(?:un solde|un reliquat|une indemnite complementaire)(?: \w{1,12}){0,4}"
    r" (?:de |d'un montant de )?$"
)
# Another clause that a sum stands in: what was asked before it was another sum.
_ANOTHER = re.compile(r"(?<= par) [^;]{0,200}, (?:que|qu')\b")
# A judge who did something, named before what he did besides.
_NAMED = compiled(
    r"\b(?:tribunal|premiers? juges?|conseil de prud.hommes|jugement|commission|batonnier)\b"
    r"[^;.\f]{0,200}?\b(?:a|ont|avait)\b"
)
# "Le tribunal a fixé le dépôt de garantie à": what is fixed is named before its sum.
_FIXED_AT = re.compile(
    r" (?:l[ae]s? |l'|son |sa |ses |leurs? |ce |cette |ces )"
    r"(?:(?!\b(?:dedu\w{2,6}|dont|qu[ei]|deja|verse\w{0,3}|apres|moyennant|mais|cour|par|dans"
    r"|(?:evalu|estim|fix|chiffr|ordonn|condamn)\w{1,4})\b)[^;:,.\d]){2,80}"
    r" a (?:la somme (?:\w{4,9} )?de )?"
)
# What the sum before is for, up to the next: "900 € au titre du dépôt de garantie, 300 €".
_TITLED_BEFORE = re.compile(
    r"[\s,]{0,2}(?:(?:ht|ttc|bruts?|nets?) )?"
    r"(?:(?:au|a) titre d|pour l|correspondant a|en remboursement d)"
    r"(?:(?!\b(?:dedu|moins\b|vers[ea]|percu|regle|acompte|provision|deja|dont\b))[^;\d]){2,120}?"
    r"(?:,|,? et|,? ainsi que|,? outre)(?: celle de| la somme de)?[\s•*-]{0,4}"
)
# What parts the items of a list.
_ITEM_BEFORE = re.compile(r";|[\n,][ ]?[-•*]\s")
# Behind what a party says, the court's answer.
_OWN_VOICE = compiled(
    r"\b(?:attendu|considerant|mais|toutefois|cependant|neanmoins|la cour|le tribunal|il convient"
    r"|il y a lieu|il s'ensuit|des lors|en consequence)\b"
)
# Of cues that end at one place the first counts.
_MARKS = ("claimed", "esteems", "assessed", "owned", "awarded", "awards", "deducted")
# What tells of a judge who decided before, and all that is looked for in the words before a sum.
_JUDGES = ("judged", "judged_elsewhere", "judged_there", "asked_there")
_CUES = (*_MARKS, "granting", "offered", "spent", *_JUDGES, "enjoined")
_GRANTS = ("awarded", "granting", "awards")
# What is taken off in a list of sums granted.
_TAKEN = compiled(
    r"\b(?:dedui\w{1,4}|deduction|acomptes?|creances? d|(?<!soumis a )(?<!soumis au )recours"
    r"|provisions? (?:deja |precedemment )?(?:verse|percu|recu|allou|regle)\w{1,3}"
    r"|prestations (?:en nature|en especes|servies|versees))"
)
_PRONOUNS = ("il ", "elle ", "qu'il ", "celui-ci ", "celle-ci ", "ce dernier ")
# How far above what "il" reckons an expert may be named.
EXPERT = 250
_PAID = compiled(
    r"\b(?:dedui\w{1,4}|deduction|provisions?|acomptes?|creances?|recours|debours|prestations"
    r"|(?:verse|regle|paye|percu)[es]{0,2}|depot de garantie|fait etat)\b"
)
# What opens a list of claims; who only "fait valoir" tells.
_ASKS = compiled(r"\b(?:sollicit|reclam|demand|poursui|offr)\w{1,8}\b")
_OFF = compiled(r"\b(?:deduire|deduction|deduites?)\b")
# "sera évalué, après déduction de la créance de la caisse, à la somme de": the award goes on.
_GOES_ON = compiled(
    r"(?:[,–—-] ?(?:a |et )?|\bet a [^;,]{2,60} |(?<!\bde )\ba )la somme (?:\w{4,9} ){0,2}de $"
    r"|(?<=n)(?: (?:du|de|des) (?:l[ae'] ?)?\w{3,12}){1,4} la somme (?:\w{4,9} ){0,2}de $"
)
# What words of its own tell though it stands below a list.
_TOLD = ("roles.amounted", "roles.assessed", "roles.owned", "roles.deducted")
_DECISIVE = (
    "granted_after",
    "found_due",
    "per_unit",
    "off_after",
    "rounded",
    "shared_after",
    "paid_after",
    "borne",
)


class Motifs:
    """Reads the roles of the sums among the reasons of a ruling, in text order."""

    def __init__(self, view: View, known: Known, *, appeal: bool) -> None:
        self.view, self.known, self.appeal = view, known, appeal
        self.lists = Lists(view, self._speaker)

    def role(
        self, amount: Amount, start: int, end: int, floor: int, before: Given | None
    ) -> tuple[AmountRole, str]:
        """The role of a sum and the rule that gives it; `floor` is where its section begins."""
        key, last = (amount.value, amount.currency), before.end if before else 0
        listed = self.follow(start, before)
        if is_base(self.view, start, end, last if before else None) and not (
            key in self.known.awarded and is_result(self.view, start)
        ):
            return "fait", "roles.base"
        if listed and reckoned_behind(self.view, end):
            return "fait", "roles.base"
        low = sentence_start(self.view, start, max(0, start - 600))
        prose = listed is not None and self.lists.is_prose(low, start)
        if listed and cue_after(self.view, end) == "borne":
            return "fait", "roles.borne"
        if listed and not prose and amount.value is not None:
            return self._listed(listed, key, start, end, last), "roles.table"
        if self.appeal and quotes_judgment(self.view, low, start):
            return "premiere_instance", "roles.quoted_judgment"
        said = last_cues(self.view, _CUES, low, start)
        enjoined = said["enjoined"]
        if enjoined >= 0 and not OWN_WORDS.search(self.view.folded, enjoined, start):
            return "premiere_instance", "roles.enjoined"
        marks, judge = self._marks(said, low), self._judge(said, low, start)
        beside = self._beside(marks, judge, low, start, end)
        told = beside or self._marked(marks, judge, key, low, start, end, floor, before)
        if listed == "fait" and told[0] == "alloue":
            return told
        if listed and told[0] not in ("demande", "premiere_instance") and told[1] not in _TOLD:
            return listed, "roles.table"
        return told

    def follow(self, start: int, before: Given | None) -> AmountRole | None:
        """The role that the list gives to a sum that stands in one; None outside of lists."""
        return self.lists.role(start, before.end if before else 0)

    def _listed(self, listed: AmountRole, key: Key, start: int, end: int, last: int) -> AmountRole:
        """The role of an item of a list: what is taken off in it is a fact."""
        label = self.view.folded[max(last, start - 70) : start].rpartition(" et ")[2]
        label = _ITEM_BEFORE.split(label)[-1]
        if listed == "fait":
            total = ("total" in label or "solde" in label) and key in self.known.awarded
            return "alloue" if total or cue_after(self.view, end) == "granted_after" else "fait"
        if listed != "alloue" or _TAKEN.search(label):
            return "fait" if _TAKEN.search(label) else listed
        low = start - len(label)
        told = self._says("deducted", low, start)
        debts = head_words(self.view, low, start, ("principal", "pension"))
        named = post_before(self.view, low, start) is not None or (
            bool(debts) and debts[-1].start <= told <= debts[-1].end
        )
        return "fait" if told >= 0 and not named else listed

    def summoned(self, low: int, start: int, told: int) -> tuple[AmountRole, str] | None:
        """The role of what a summons asked of the first judge, who may be this one.

        `told` is where other words end that tell of the sum.
        """
        asked = self._says("asked_before", low, start)
        if asked <= told or OWN_WORDS.search(self.view.folded, asked, start):
            return None
        return ("premiere_instance" if self.appeal else "demande"), "roles.asked_before"

    def grants_wanted(self, low: int, start: int, end: int) -> bool:
        """Whether the court grants a sum in the words that say it was asked for."""
        said = last_cues(self.view, _GRANTS, low, start)
        refused = DISMISSED.match(self.view.folded, end)
        refused = refused or REFUSES.search(self.view.folded, low, start)
        return max(said.values()) >= 0 and not refused

    def _says(self, name: str, start: int, end: int) -> int:
        return last_cue(self.view, name, start, end)

    def _marks(self, said: dict[str, int], low: int) -> dict[str, int]:
        """Of the cues between a position and a sum those that give it a role."""
        marks = {name: said[name] for name in _MARKS}
        marks["awarded"] = max(marks["awarded"], said["granting"])
        marks["assessed"] = max(marks["assessed"], said["offered"])
        marks["owned"] = max(marks["owned"], said["spent"])
        if max(marks["assessed"], marks["awards"]) >= 0:
            marks["esteems"] = -1
        if marks["esteems"] >= 0 and self._of_expert(low):
            marks["assessed"], marks["esteems"] = marks["esteems"], -1
        return marks

    def _of_expert(self, low: int) -> bool:
        """Whether a sentence goes on from one whose subject is an expert: "Il évalue"."""
        goes_on = self.view.folded.startswith(_PRONOUNS, low)
        return goes_on and self.view.folded.find("expert", max(0, low - EXPERT), low) >= 0

    def _held(self, low: int, end: int) -> bool:
        """Whether a party says that what stands up to a position ought to be granted."""
        held = self._says("held", low, end)
        return held >= 0 and _OWN_VOICE.search(self.view.folded, held, end) is None

    def _judge(self, said: dict[str, int], low: int, start: int) -> tuple[int, AmountRole]:
        """Where the words end by which a judge decided before, and what his sums are here."""
        judged, other = max(said["judged"], said["judged_there"]), said["judged_elsewhere"]
        if self.appeal:
            judged = max(judged, said["asked_there"])
        too = self._says("judged_too", low, start)
        if too > judged and _NAMED.search(self.view.folded, low, too):
            judged = too
        return max(judged, other), "premiere_instance" if self.appeal and judged > other else "fait"

    def _speaker(self, low: int, end: int) -> AmountRole | None:
        """The role of the sums that a sentence announces; None where it says none."""
        said = last_cues(self.view, _CUES, low, end)
        marks, (judged, by_judge) = self._marks(said, low), self._judge(said, low, end)
        if not _PAID.search(self.view.folded, max(low, end - NEAR), end):
            marks["deducted"] = -1
        if not _ASKS.search(self.view.folded, low, end):
            marks["claimed"] = -1
        last = max(_MARKS, key=lambda name: marks[name])
        if judged >= max(0, marks[last]):
            return by_judge
        if self._says("asked_before", low, end) > max(marks["assessed"], marks["deducted"]):
            return "premiere_instance" if self.appeal else "demande"
        return _role_of(last) if marks[last] >= 0 else None

    def _beside(
        self, marks: dict[str, int], judge: tuple[int, AmountRole], low: int, start: int, end: int
    ) -> tuple[AmountRole, str] | None:
        """The role that the words right behind a sum, or right before it, give it."""
        behind = cue_after(self.view, end)
        if behind in ("granted_after", "found_due") and self._held(low, start):
            return "demande", "roles.held"
        if behind == "found_due" and marks["owned"] > max(marks["awarded"], marks["awards"]):
            return "fait", "roles.owned"
        by_judge = judge[0] > max(marks.values())
        if by_judge and behind in ("granted_after", "asked_after"):
            return judge[1], "roles.judged"
        if behind and (behind in _DECISIVE or (behind == "judged_after" and self.appeal)):
            return _role_of(behind), f"roles.{behind}"
        if behind == "asked_after" or cue_at(self.view, "wanted", low, start):
            granted = self.grants_wanted(low, start, end)
            return ("alloue" if granted else "demande"), "roles.wanted"
        for cue in ("pledged", "by_how_much", "instead", "lent", "set_off", "bought"):
            if cue_at(self.view, cue, low, start):
                if cue == "lent" and cue_at(self.view, "owing", low, start):
                    continue
                return "fait", f"roles.{cue}"
        return moved(self.view, low, start, end, appeal=self.appeal)

    def _marked(
        self,
        marks: dict[str, int],
        judge: tuple[int, AmountRole],
        key: Key,
        low: int,
        start: int,
        end: int,
        floor: int,
        before: Given | None,
    ) -> tuple[AmountRole, str]:
        """The role that the last cue before a sum gives it."""
        judged, by_judge = judge
        granted = max(marks["awarded"], marks["awards"]) >= 0
        alone = judged < 0 and all(end < 0 for name, end in marks.items() if name != "deducted")
        label = max(low, before.end if before else 0)
        posted = alone and is_labelled(self.view, label, start)
        if marks["deducted"] >= 0 and posted and not _PAID.search(self.view.folded, label, start):
            marks = {**marks, "deducted": -1}
        if marks["deducted"] >= 0 and not alone and self._goes_on(marks, start):
            marks = {**marks, "deducted": -1}
        marks = self._owing(marks, low, start, before)
        if marks["claimed"] < 0 and judged < 0 and cue_at(self.view, "instalments", low, start):
            return "alloue", "roles.instalments"
        fixed = judged >= 0 and _FIXED_AT.fullmatch(self.view.folded, judged, start)
        if fixed or judged >= max(0, *marks.values()):
            return by_judge, "roles.judged"
        if opens(self.view, "asked_item", low) and marks["deducted"] < 0:
            return "demande", "roles.asked_item"
        if judged >= 0 and REFUSED_THERE.search(self.view.folded, max(low, judged - 10), start):
            return by_judge, "roles.judged"
        told = max(marks[name] for name in ("claimed", "assessed", "owned", "deducted"))
        if summoned := self.summoned(low, start, told):
            return summoned
        if marks["claimed"] >= 0 and _ANOTHER.match(self.view.folded, marks["claimed"], start):
            marks = {**marks, "claimed": -1}
        if marks["claimed"] >= 0 and argued(self.view, marks["claimed"], start):
            marks = {**marks, "claimed": -1}
        last = max(_MARKS, key=lambda name: marks[name])
        if last in ("awarded", "awards") and (
            self._held(low, marks[last]) or REFUSES.search(self.view.folded, low, start)
        ):
            return "demande", "roles.held"
        if marks[last] < 0:
            if self._held(low, start) and self._says("pleaded", low, start) >= 0:
                return "demande", "roles.held"
            return self._unmarked(key, low, start, end, floor, before)
        if granted and is_reckoned(self.view, low, start):
            return "alloue", "roles.reckoned"
        yearly = last == "owned" and self.view.folded.find("annuel", low, start) >= 0
        if last in ("deducted", "owned") and not yearly and equals(self.view, start):
            return "alloue", "roles.reckoned"
        if last == "deducted" and is_on_a_base(self.view, low, start):
            return "alloue", "roles.reckoned"
        if last == "deducted" and _LEFT.search(self.view.folded, max(low, start - 90), start):
            return "alloue", "roles.reckoned"
        role = _role_of(last)
        if role == "fait":
            taken = _OFF.search(self.view.folded, max(low, start - NEAR), start)
            left = not taken or self.view.folded.endswith(", soit ", low, start)
            if self._grants(key) and left and self._says("shown", low, start) < 0:
                return "alloue", "roles.awarded_elsewhere"
            if cue_at(self.view, "amounted", low, start):
                return "fait", "roles.amounted"
        return role, f"roles.{last}"

    def _grants(self, key: Key) -> bool:
        """Whether an order grants a sum of this value that nobody claims."""
        return key in self.known.awarded and key not in self.known.claimed

    def _goes_on(self, marks: dict[str, int], start: int) -> bool:
        """Whether the clause of what is taken off has ended before a sum."""
        return _GOES_ON.search(self.view.folded, marks["deducted"], start) is not None

    def _owing(
        self, marks: dict[str, int], low: int, start: int, before: Given | None
    ) -> dict[str, int]:
        """The cues before a sum, but for what only names what is paid or was said of another."""
        if max(marks.values()) != marks["deducted"] or marks["deducted"] < 0:
            return marks
        said = (
            before is not None
            and before.role != "fait"
            and (
                before.end > marks["deducted"]
                or _TITLED_BEFORE.fullmatch(self.view.folded, before.end, start)
            )
        )
        if said or cue_at(self.view, "owing", low, start):
            return {**marks, "deducted": -1}
        return marks

    def _unmarked(
        self, key: Key, low: int, start: int, end: int, floor: int, before: Given | None
    ) -> tuple[AmountRole, str]:
        """The role of a sum among reasons that no word around it tells."""
        frame = governing_start(self.view, start, floor)
        if frame < low and below_heading(self.view, frame, low, start):
            return "demande", "roles.asked_heading"
        if frame < low and (framed := self.lists.framed(frame, low, start)):
            return framed, "roles.framed"
        if frame < low and opens(self.view, "asked_item", frame):
            return "demande", "roles.asked_item"
        if cue_at(self.view, "amounted", low, start):
            return "fait", "roles.amounted"
        if self._says("shown", low, start) >= 0:
            return "fait", "roles.shown"
        if key in self.known.awarded:
            return "alloue", "roles.awarded_elsewhere"
        if (
            is_reckoned(self.view, low, start)
            or equals(self.view, start)
            or comes_to(self.view, low, start, end)
        ):
            return "alloue", "roles.reckoned"
        item = max(low, before.end if before else 0)
        if is_labelled(self.view, item, start) or is_posted(self.view, item, start):
            return "alloue", "roles.post"
        if before and before.role == "alloue" and is_item(self.view, low, start, before.end):
            return "alloue", "roles.list"
        return "fait", "roles.told"


def _role_of(cue: str) -> AmountRole:
    return cast(AmountRole, rule("roles", cue).values["role"])
