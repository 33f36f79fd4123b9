"""What the first judge decided, as the facts and claims of a ruling on appeal tell it."""

import re
from bisect import bisect_right

from arret_extract.matching.compiling import compiled
from arret_extract.matching.search import Scanner
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.sides import on_appeal
from arret_extract.stages.outcomes.cues import last_cue
from arret_extract.stages.outcomes.frames import governing_start

_COMMISSION = "commission d'indemnisation des victimes"
# Who is the first judge only where the heading of the ruling names him.
_RARE_JUDGES = frozenset({_COMMISSION, "batonnier"})
_ON_FEES = re.compile(r"\b(?:decision|ordonnance)s? (?:de taxe )?(?:rendue par le|du) batonnier\b")
# How a ruling calls an order under review: a judgment that it tells of is then another.
_ORDER_REVIEWED = (
    "ordonnance entreprise",
    "ordonnance deferee",
    "ordonnance dont appel",
    "ordonnance attaquee",
    "ordonnance querellee",
    "appel de cette ordonnance",
    "infirme l'ordonnance",
    "confirme l'ordonnance",
)
# How far into a sentence the judge may be named who decides what it tells.
OPENING = 60
# How far before a judgment the verb stands that deals with it.
REVIEW = 60
# What a body decides that pays or collects is no judgment: "par décision du 3 mai, la caisse a".
_OF_A_BODY = (
    r"[^,;.\d]{0,14}(?:\d{4})?,? (?:la |le |l')(?:caisse|cpam|c\.p\.a\.m|urssaf"
    r"|commission de|caf\b|msa\b|carsat|mdph|directeur|employeur|organisme)"
)
_JUDGED = Scanner(
    re.compile(
        r"(?P<judge>\b(?:batonnier|(?P<urgent>juges? des referes(?:[^;.,]{0,16} tribunal)?"
        r"|ordonnance de refere)"
        r"|jugement|tribunal|premiers? juges?|conseil de prud"
        rf"|decision (?:deferee|entreprise|attaquee|du \d{{1,2}}(?!{_OF_A_BODY}))"
        rf"|{_COMMISSION}"
        r"|juge (?:aux affaires|de l'execution|de la mise en etat|commissaire)))\b"
        r"|\b(?:interjete|releve|forme|fait) (?:un )?appel|\ba fait appel|\bdeclaration d'appel"
        rf"|\bdecision du \d{{1,2}}{_OF_A_BODY}"
        r"|\barret (?:du|rendu|de la cour|en date)"
        r"|\bcommission d'indemnisation(?! des victimes)|\bpar acte|\bpar exploit"
        r"|\b(?:il|elle)s? (?:propos|offr|sollicit|reclam)(?:e|ent)\b"
        r"|\b(?:sollicit(?:e|ent)|conclu(?:t|ent)|reclam(?:e|ent)|soutien(?:t|nent)"
        r"|(?:fait|font) (?:valoir|connaitre)|repliqu(?:e|ent)|(?:offr|propos)(?:e|ent)"
        r"|demand(?:e|ent) a la cour)\b"
    )
)
# A judgment that another court deals with decides nothing there: "l'arrêt a infirmé le jugement".
_REVIEWED = compiled(
    r"\b(?:infirm|reform|confirm|annul|casse)\w{0,4} (?:[\w,']{1,14} ){0,4}\Z"
    r"|\b(?:fix|allou|accord|reten|ordonn|prononc|evalu)\w{1,4} par (?:le |les |ce )?\Z"
    r"|\b(?:apres|depuis|avant) (?:l[ae] |les |ce |l')?\Z"
    r"|\bappel (?:[\w']{1,14} ){0,4}(?:de|du|contre|d'un|a l'encontre d[eu]) ?"
    r"(?:l[ae'] ?|ce |cette )?\Z"
)
_TOLD_OF = re.compile(r"[^;.]{0,120}\b(?:qui|ayant|lequel|laquelle|en ce qu)\b")
_DECIDED = compiled(
    r"\b(?:condamn|allou|fix|accord|evalu|octroy|debout|retenu|valid|ordonn|indemnis"
    r"|prononc|chiffr|cantonn)\w{0,5}\b|\bfait droit\b"
    r"|\bestimant (?:l[ae]|les|son|ce)\b|\b(?:liquide|rejete)[es]{0,2}\b|\bdit que\b"
    r"|\ba taxe\b|\ba arrete (?:la|le|les)\b|\bete arretee?s?\b"
    r"|\b(?:a (?:\w{2,10} ){0,3}|et )?(?:mis|met|mettent) a (?:la|sa|leur) charge\b"
    r"|\b(?:a|ont|avai(?:t|ent)) (?:\w{2,10} ){0,2}(?:arrete|ramene|reduit|limite|porte|donne)\b"
    r"|\bimpos(?:e|ent|ait) (?:\w{1,12} ){0,3}de (?:payer|verser|regler)\b|\bobtenu du\b"
    r"|\bjugement(?: du \d{1,2}(?:er)? \w{3,9} \d{4})? ?:"
)
# The judge of urgency who decides, and no other around him.
_OTHERS = (
    r"\b(?:(?<!du )tribunal|premiers? juges?|premiere instance|jugement|decision"
    r"|conseil de prud|cour)\b"
)
_OTHER_JUDGE = compiled(_OTHERS)
_URGENT = compiled(
    r"\b(?:(?:juges? (?:des referes|(?:charge )?de la mise en etat)|ordonnance de refere)\b"
    rf"(?:(?!{_OTHERS})[^;]){{0,120}}?\b"
    r"(?:(?:a|avait|ayant) (?:\w{2,14} ){0,3}?(?:allou|accord|condamn|fix|octroy|mis\b|obtenu)"
    r"|allou|accordant|condamnant)"
    r"|(?:obtenu|allou|accord|condamn)\w{0,3} (?:\w{2,14} ){0,2}?en refere\b)"
    rf"(?:(?!{_OTHERS}|\b(?:a|ont|avait) ete\b)[^;]){{0,300}}\Z"
)
# A party speaks, no judge any more.
_PLEADS = re.compile(
    r"\b(?:demand(?:e|ent) (?:a|de|que|l'|la|le|au)\b|sollicit(?:e|ent)\b|conclu(?:t|ent)\b"
    r"|reclam(?:e|ent)\b|soutien(?:t|nent)\b|(?:fait|font) valoir\b|critiqu(?:e|ent)\b"
    r"|repliqu(?:e|ent)\b|fait des offres\b|offr(?:e|ent)\b)"
)

# What the party asks begins again: "en ce qu'il a alloué 900 €, de condamner".
_THEN_ASKS = re.compile(
    r"(?:[,;]|\bet) (?:de |d')(?:l[ae]s? |l')?"
    r"(?:condamner|fixer|allouer|accorder|evaluer|liquider|chiffrer|dire|ordonner)\b"
)


class Judgments:
    """The turns of a ruling to the first judge and away from him, in its facts and claims."""

    def __init__(self, ruling: Ruling) -> None:
        self.view = ruling.view
        self._ruling = ruling
        self._appeal = on_appeal(ruling)
        # Where the text comes to a judge (True), and where it leaves him (False).
        self._found: list[tuple[int, bool]] | None = None
        # Whether a judgment is under review: what was ordered in urgency came before it.
        self._of_judgment = False

    def came_before(self, low: int, start: int) -> bool:
        """Whether a judge of urgency gave a sum, told last before it, before the judgment."""
        urgent = _URGENT.search(self.view.folded, low, start)
        if urgent is None or _OTHER_JUDGE.search(self.view.folded, low, urgent.start()):
            return False
        self._turns()
        return self._of_judgment

    def told(self, low: int, start: int) -> int:
        """Where the words that tell what the first judge decided begin, up to a sum; else -1."""
        if not self._appeal:
            return -1
        turns = self._turns()
        place = bisect_right(turns, (start, False)) - 1
        first = -1
        while place >= 0 and turns[place][0] >= low and turns[place][1]:
            first, place = turns[place][0], place - 1
        decided = first >= 0 and _DECIDED.search(self.view.folded, first, start) is not None
        return first if decided else -1

    def told_among_claims(self, low: int, start: int) -> bool:
        """Whether a sum among claims is one that the first judge gave: `low` begins its sentence.

        A party that answers the judgment names it too: it must open the sentence that governs.
        """
        if not self._appeal:
            return False
        judged = last_cue(self.view, "judged_before", low, start)
        if judged >= 0:
            return _THEN_ASKS.search(self.view.folded, judged, start) is None
        frame = governing_start(self.view, start, 0)
        first = self.told(frame, start)
        if not 0 <= first < frame + OPENING:
            return False
        return _PLEADS.search(self.view.folded, frame, start) is None

    def _turns(self) -> list[tuple[int, bool]]:
        if self._found is None:
            hits = [
                hit
                for _, first, last in self._ruling.stretches("facts", "moyens")
                for hit in _JUDGED.scan(self.view, first, last)
                if not self._reviewed(first, hit)
            ]
            judgment = any(hit["judge"] == "jugement" for hit in hits)
            judgment = judgment and not any(s in self.view.folded for s in _ORDER_REVIEWED)
            self._of_judgment = judgment
            passed = self._passed()
            self._found = [
                (hit.start(), judge is not None and judge not in passed)
                for hit in hits
                for judge in (None if judgment and hit["urgent"] else hit["judge"],)
            ]
        return self._found

    def _passed(self) -> frozenset[str]:
        """The judges that decided nothing under review: other than the commission (CIVI), say.

        A decision on a lawyer's fees is the bâtonnier's (decree of 27 November 1991, article 175);
        the first president reviews it by an order.
        """
        heads = [*self._ruling.stretches("header", "parties")]
        named = {
            judge
            for judge in _RARE_JUDGES
            if any(self.view.folded.find(judge, a, b) >= 0 for _, a, b in heads)
        }
        decision = self._ruling.decision
        president = decision.jurisdiction == "cour_d_appel" and decision.nature == "ordonnance"
        if president and _ON_FEES.search(self.view.folded):
            named.add("batonnier")
        return _RARE_JUDGES - named | ({"tribunal"} if named else set())

    def _reviewed(self, floor: int, hit: re.Match[str]) -> bool:
        """Whether a judgment is only what another court deals with, its content not told."""
        folded = self.view.folded
        if not _REVIEWED.search(folded, max(floor, hit.start() - REVIEW), hit.start()):
            return False
        return _TOLD_OF.match(folded, hit.end()) is None
