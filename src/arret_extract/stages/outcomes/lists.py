"""Lists of sums among the reasons, and who draws them up.

A list is opened by a sentence ("le préjudice s'établit comme suit :", "M. Durand sollicite les
sommes suivantes :", "l'expert a chiffré les désordres comme suit :"): its items are granted, asked,
judged before or told as that sentence says.
"""

import re
from collections.abc import Callable
from weakref import WeakMethod

from arret_extract.matching.compiling import compiled
from arret_extract.stages.claims.sentences import breaks, sentence_start
from arret_extract.stages.outcomes.cues import last_cue
from arret_extract.stages.outcomes.frames import governs
from arret_extract.stages.outcomes.posts import post_before
from arret_extract.text import View
from arret_extract.vocabulary import AmountRole

# How far before its first sum a list may be opened, and how far apart its sums stand.
OPENED, APART = 300, 160
# How near to the words that open a list the verb stands that says whose it is, and what it lists.
NEAREST, LISTED = 90, 200
# How long a heading is that names a post.
HEADED = 70
_OPENS = compiled(
    r"\brecapitul\w{2,8}\b(?= ?:|[^;.:\d\n]{0,60}:?\n)|(?P<parts>decompos\w{1,6} )?"
    r"(?:(?:comme (?:il )?|ce qui )suit|ainsi qu'il suit|(?:facon|maniere) suivante"
    r"|(?:sommes?|postes|bases|indemnites) suivante?s?|sont les suivante?s|de la sorte"
    r"|(?:presente|etabli\w{1,5}|chiffre|decompose|calcule|liquide|evalue)\w{0,2} ainsi(?= ?:))"
)
_ENDS = compiled(
    r"\b(?:attendu|considerant|il convient|il y a lieu|qu'il|que l[ae]|l'equite|le jugement"
    r"|en consequence|les intimes|l'appelante?|il ressort|il resulte)\b"
)
_BULLET = re.compile(r"\s?(?:[-*•]|\d{1,2}[).°])")
# The end of a label: `Préjudice esthétique (2/7) : `, with or without dots; "4/7. Somme de".
_LABEL_END = compiled(
    r"\s?(?::|\.{4,80}|…{2,30})\s?$"
    r"|\d/7\)?[\s:.,]{1,3}(?:(?:la |une )?(?:somme|indemnite) de |soit )$"
)
# A list of what is asked: "sollicite les sommes de :", and not "fonde sa demande sur :".
_ASKS_SUMS = re.compile(
    r"\b(?:(?:sommes?|indemnites?|montants?)(?: suivante?s?)?(?: de)?|payer|verser|regler|paiement"
    r"|suit|(?:sollicit|reclam|demand)(?:e|ent|ant)) ?:\s{0,2}$"
)
_HARM = re.compile(r"\bprejudices?\b")
_COLON = re.compile(r":[ ]?\n")
# What somebody has, spends or was told: a list of it grants nothing by itself.
_TOLD = compiled(
    r"\b(?:ressources|revenus|charges|depenses|budget|patrimoine|factures?|devis|prestations|debours"
    r"|prix|versements|paiements|reglements)\b[^;]{0,90}$"
)
_OF_EXPERT = re.compile(
    r"[^;.:\d]{0,20}\b(?:selon|d'apres|suivant) (?:l'expert|le rapport|l[ae]s? devis)"
)
# The parts of a debt: what is granted is their total.
_ACCOUNT = compiled(
    r"\b(?:creances?|dettes?|decomptes?|arrieres?|comptes?)\b[^;]{0,140}\b(?:suit|ainsi)$"
)
_TOTAL = compiled(r"\b(?:total|solde(?! debit)|reliquat)\b[^.;)\d]{0,40}$")

# A clause is no item.
_CLAUSE = ("que ", "qu'", "attendu ", "considerant ")

Speaker = Callable[[int, int], AmountRole | None]


class Lists:
    """Keeps track of the list that the sums of the reasons stand in, in text order.

    `speaker` is a method of whoever keeps these lists, held weakly: the text and its words would
    else outlive their ruling until the collector of cycles comes by.
    """

    def __init__(self, view: View, speaker: Speaker) -> None:
        self.view, self._weakly = view, WeakMethod(speaker)
        self._role: AmountRole | None = None
        self._opened = 0

    def _speaker(self, start: int, end: int) -> AmountRole | None:
        speaker = self._weakly()
        return speaker(start, end) if speaker else None

    def role(self, start: int, last: int) -> AmountRole | None:
        """The role that the list gives to its sum; None outside of lists.

        `last` is where the sum before it ends.
        """
        folded = self.view.folded
        low, opened = max(last, start - OPENED), None
        if any(word in folded[low:start] for word in ("sui", "ainsi ", "sorte", "recapitul")):
            for hit in _OPENS.finditer(folded, low, start):
                opened = hit
        if self._role is not None and opened is None:
            self._turn(low, start)
        if opened is not None and not _ENDS.search(folded, opened.end(), start):
            self._opened = opened.end()
            self._role = self._opener(opened)
        elif start - last > APART or _ENDS.search(folded, low, start):
            self._role = None
        return self._role

    def _turn(self, low: int, start: int) -> None:
        """Let a sentence that ends with a colon say who draws up what follows in the list."""
        for hit in _COLON.finditer(self.view.plain, low, start):
            first = sentence_start(self.view, hit.start(), max(0, hit.start() - NEAREST))
            if governs(self.view, first, hit.start()):
                self._role = self._speaker(first, hit.end()) or self._role

    def is_prose(self, low: int, start: int) -> bool:
        """Whether a sentence of the list, beginning at `low`, has a verb of its own."""
        return low > self._opened and governs(self.view, low, start)

    def _opener(self, opened: re.Match[str]) -> AmountRole:
        """The role that the verb nearest to the opening words gives."""
        start = sentence_start(self.view, opened.start(), max(0, opened.start() - NEAREST))
        folded = self.view.folded
        told = _OF_EXPERT.match(folded, opened.end()) or _TOLD.search(folded, start, opened.start())
        role = self._speaker(start, opened.end()) or ("fait" if told else "alloue")
        start = sentence_start(self.view, opened.start(), max(0, opened.start() - LISTED))
        parts = opened["parts"] or _ACCOUNT.search(folded, start, opened.end())
        return "fait" if parts and role == "alloue" else role

    def framed(self, frame: int, low: int, start: int) -> AmountRole | None:
        """The role of an item without verb, by the sentence that ends with a colon above it.

        `low` is where the item begins: with a bullet or a small letter, or it is a label.
        """
        view = self.view
        end = next(breaks(view, frame, start), None)
        if end is None or view.folded[max(0, end.start - 20) : end.end].rstrip()[-1:] != ":":
            return None
        item = _BULLET.match(view.folded, low) or view.plain[low : low + 1].islower()
        if not (item or is_labelled(view, low, start) or _TOTAL.search(view.folded, low, start)):
            return None
        role = self._speaker(frame, end.end) or self._of_post(frame, end.start)
        if role == "demande" and not _ASKS_SUMS.search(view.folded, frame, end.end):
            return None
        return role

    def _of_post(self, start: int, end: int) -> AmountRole | None:
        """What stands below a heading that names nothing but a post of damage is granted."""
        harm = post_before(self.view, start, end) or _HARM.search(self.view.folded, start, end)
        named = end - start < HEADED and harm is not None
        paid = _TOLD.search(self.view.folded, start, end) or governs(self.view, start, end)
        return "alloue" if named and not paid else None


def is_item(view: View, low: int, start: int, last: int) -> bool:
    """Whether a sum is an item of the list that the sum before it, ending at `last`, is in."""
    if start - last > 200:
        return False
    if _BULLET.match(view.folded, low) or _TOTAL.search(view.folded, max(low, last), start):
        return True
    return is_labelled(view, last, start)


def below_heading(view: View, frame: int, low: int, start: int) -> bool:
    """Whether a sum, whose item begins at `low`, stands below a heading of claims."""
    if view.folded.startswith(_CLAUSE, low) or start - low > APART:
        return False
    return last_cue(view, "asked_heading", max(0, frame - 2), start) >= 0


def is_result(view: View, start: int) -> bool:
    """Whether a sum is what a reckoning comes to: "12 jours x 27 € = 324 €"."""
    return view.folded[max(0, start - 2) : start].strip() == "="


def is_posted(view: View, low: int, start: int) -> bool:
    """Whether a sum ends a sentence without verb that opens with the label of a post of damage.

    "Souffrances endurées (4/7) : compte tenu des interventions subies, 8 000 €".
    """
    label = view.folded.find(":", low, min(start, low + HEADED))
    if label < 0 or _TOLD.search(view.folded, low, start) or governs(view, low, start):
        return False
    return post_before(view, low, label) is not None


def is_labelled(view: View, low: int, start: int) -> bool:
    """Whether the words before a sum are the label of a post of damage."""
    label = max(low, start - 160)
    ends = _LABEL_END.search(view.folded, max(label, start - 80), start)
    return ends is not None and post_before(view, label, start) is not None
