"""Of whom a verb asks: "réclame à la société X", "lui réclame", "entend que X lui verse"."""

import re

from arret_extract.matching.compiling import compiled
from arret_extract.mentions.called import Ids, Mention, ids_of
from arret_extract.mentions.described import only_describes
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.mentions.standing import runs
from arret_extract.stages.claims.requests import Request
from arret_extract.stages.claims.sentences import sentence_start
from arret_extract.stages.claims.speech import Plea
from arret_extract.stages.claims.subjects import CIVIL, GOVERNED, OBLIGED, TITLED
from arret_extract.text import View

_ASKED_OF = re.compile(
    r"(?:\s?(?:obtenir|recevoir|percevoir|recouvrer|se voir \w{4,12}))?"
    r"(?:,? ?(?:enfin|egalement|aussi|en outre|par ailleurs|in solidum|solidairement"
    r"|conjointement),?)?"
    r"(?:(?:\s?(?:(?:la|une) (?:somme|provision|indemnite) de )?"
    r"\d[\d\s.,]{0,14}(?:euros?|€|francs?|f)"
    r"(?: (?:de|a titre de) (?:dommages[- ](?:et[- ])?interets|provision))?)?"
    r"\s?(?:a|au|aux)|\s?(?:de|du|contre|par|a l'encontre d[eu]))"
    r"(?: (?:l'ensemble (?:de|des)|tous|toutes|chacun des))?"
    rf"\s(?:l[ae] |les |l')?(?:seule? )?(?:{CIVIL}\s){{0,2}}"
)
# "sollicite de l'ensemble des défendeurs", "réclame à l'encontre du syndicat"
_ALL_OF = re.compile(r"\s?(?:(?:a |de )(?:l'ensemble|chacune?|tous)|a l'encontre) ")
# Who stands in an aside is not who must: "A, assurée auprès de B, doit".
_BESIDE = re.compile(rf"\b(?:avec|par|contre|aupres de|chez|est|envers) {TITLED}\Z")
NEAR = 70
# Before who must pay, and behind: "que la société X lui verse", "la somme que X devra lui payer".
_THAT = re.compile(rf"(?P<before>\b[a-z]{{1,14}}['’ ]?)?\s?\b(?:que |qu'|dont |voir ){TITLED}\Z")
# What asks that somebody pay; behind a noun ("les prestations que X verse") that is only told of.
_WISH = re.compile(
    r"\b(?:demande|sollicite|reclame|entend|souhaite|veut|requiert|conclut|exige|postule|prie"
    r"|ce|pour|voir)(?:nt)?\b(?:[^;:\n\f]{0,25}|[^;:\n\f]{0,80}\bet )\Z"
)
_PAYS = (
    r"(?:payer|verser|regler|rembourser|restituer|indemniser|garantir|relever|supporter"
    r"|etre condamnee?s?|etre tenue?s?(?! hors))"
)
_OWES = re.compile(
    r"(?:,[^,;:]{2,60},)? (?:"
    r"(?:lui|leur) (?:doi(?:t|vent)|devr(?:a|ont|ai(?:t|ent)))\b(?! [a-z]{2,12}(?:er|ir|re|oir)\b)"
    r"|(?:(?:lui|leur) )?(?:doi(?:t|vent)|devr(?:a|ont|ai(?:t|ent)))"
    rf" (?:(?:lui|leur|la|les) |l')?{_PAYS}"
    r")\b"
)
# "la somme que lui doit la société X"
_OWED_BY = compiled(rf"\bque (?:lui|leur) (?:doi(?:t|vent)|devrai(?:t|ent)) {TITLED}\Z")
_SET_OFF = re.compile(r"\b(?:deduction|compens|dedui|impute|imputation|moins)")
_MUST = re.compile(
    rf"{_OWES.pattern}"
    r"|(?:,[^,;:]{2,60},)? (?:(?:lui|leur|les?|la) |l'){0,2}"
    r"(?:vers(?:e|ent|er)|pa[iy](?:e|ent)|payer"
    r"|regl(?:e|ent|er)|rembours(?:e|ent|er)|restitu(?:e|ent|er)|indemnis(?:e|ent|er)"
    r"|garanti(?:r|sse|ssent)|relev(?:e|ent|er)|supporte(?:nt)?"
    r"|soi(?:t|ent) (?:condamnee?s?|tenue?s?(?! hors)))\b"
)
# "lui réclame", "auquel elle réclame"
_TO_HIM = compiled(
    r"\b(?:(?P<dative>lui|leur)"
    r"|(?P<relative>a qui|auquel|a laquelle|auxquel(?:le)?s|dont),? (?:ils?|elles?))"
    r"\s(?:en\s)?\Z"
)
_OF_WHICH = re.compile(r"\bdont (?:ils?|elles?) \w{4,14} \Z")
_HE_MUST = re.compile(
    r"\b(?:qu'|que )(?P<who>elles?|ils?|celle-ci|celui-ci|ceux-ci|ces derniers) "
    r"(?:soi(?:t|ent) (?:\w{4,14}ment )?(?:condamnee?s?|tenue?s?)\b|(?:lui|leur) [a-z]{3,12}ent?\b)"
)
_REPROACHED = re.compile(
    rf"\b(?:reproch\w{{1,5}}|fai(?:t|sant) grief|oppos\w{{1,4}}|imput\w{{1,4}}) a {TITLED}\Z"
)
# "900 €, 500 €, le tout à l'encontre de A"
_THE_WHOLE = compiled(
    r"\b(?:le tout|l'ensemble|ces sommes),? (?:contre|(?:a l'encontre|a la charge) d(?:e|es|u))\s"
)
# How far behind its antecedent such a pronoun stands.
_ANTECEDENT = 200


# Of whom the next sum is asked, named before it or behind it: "puis à B 500 €", "500 € à B".
_AND_OF = re.compile(
    r"(?:[,;]|\bet|\bainsi que|\bpuis|\boutre)[\s,]{0,2}"
    rf"(?:(?:a|aux?|contre|a l'encontre d(?:e|es|u)|de|du|des)\s{TITLED})?\Z"
)
_FIRST = re.compile(
    rf"(?:,?\s?(?:contre|a l'encontre d(?:e|es|u))|,\s(?:a|aux?|de|du|des))\s{TITLED}"
)
_SUM_NEXT = re.compile(
    r",?\s?(?:(?:in solidum|solidairement|conjointement),?\s)?"
    r"(?:(?:la|une) (?:somme|indemnite|provision) (?:\w+ )?de |cel(?:le|ui) de )?"
)
_BEHIND = re.compile(
    r"(?:\s(?:ht|ttc))?,?\s(?:a|aux?|contre|a l'encontre d[eu]|a la charge d[eu]|d[eu]|des)\s"
    rf"{TITLED}"
)
# The same behind what the sum is for: "900 € de dommages et intérêts à B".
BEHIND_HEAD = re.compile(
    r"(?:\s(?:ht|ttc))?,? (?:a titre d|au titre d|de (?=dommages)|pour |en |sur le fondement d)"
    r"(?:[^,;:.\n\f\d]|article \d{1,4}){0,80}?"
    r"\b(?:(?<=dommages et )interets|(?<=dommages-)interets|(?<=dommages )interets|procedure civile"
    r"|cpc|irrepetibles|provision|abusi(?:f|ve)|moral|materiel|penale|financier|(?<!article )700"
    r"|travaux de reprise|(?:trouble|perte|prejudice|privation) de jouissance"
    r"|(?<=factures )impayees)"
    r"(?=\s(?:a|aux?|pour|contre|a l'encontre|au profit|au benefice|(?<=interets\s)d[eu])\s)"
)
_BARE = (",", ";", "et", "ainsi que", "puis", "outre", "")
# "900 € de dommages et intérêts à l'encontre de B", but not "prononcées à l'encontre de B"
_AGAINST = re.compile(
    r"(?:(?!\b(?:que|qu|dont|qui|preuve|cause|recours|action|griefs?|manquements?)\b)"
    r"(?:article (?:700|475-1|37)\b|[^;:\d]))"
    r"{0,120}?\b(?:(?:demandes?|somme|sommes|euros|€|cpc|civile|interets)"
    r",? dirigee?s? contre |(?<!ee )(?<!ees )(?<!es )(?<!mis )(?<!mise )(?<!prises )"
    r"(?:a l'encontre|a la charge)(?: in solidum| solidaire)? d(?:e |u |es |'))"
    rf"{TITLED}"
)
# Another sum behind a name is what is asked of it ("900 €, à B 500 €"); another may pay to it.
_NEXT_IS_ITS = re.compile(
    r"\s?(?:,\s)?(?:(?:la|une) (?:somme|indemnite|provision) (?:\w+ )?de |celle de )?\d"
    r"|,? (?:incombant|par )"
)
# What a sum is of, where that is no word for a sum or its payment: "la facture de 900 €".
_NOUN_OF = re.compile(
    r"\b(?!(?:sommes?|cel(?:le|ui)|indemnite|paiement|versement|reglement|remboursement"
    r"|restitution)\b)\w{3,20} (?:de|d'un montant de|des) \Z"
)
_ITS_OWNER = re.compile(r",?\s?d(?:e|u|es)\s")
_JOINS = re.compile(r"\s?(?:[,;]|(?:et|ainsi que|puis|outre)\b)")
# What is given goes to whom it names: "le versement de 900 € à B".
_GIVEN = re.compile(
    r"\b(?:vers(?:e|es|er|ement)|pa[iy]e[rs]?|allou\w{1,3}|allocation|octroi\w{0,3}|attribu\w{2,5}"
    r"|rembourse[rs]?|restitue[rs]?|regle[rs]?"
    r"|(?:reglement|paiement|remboursement|restitution) par)\b"
)
# "recherche la société X en paiement"
PURSUES = ("recherch", "poursui")
_OBJECT = re.compile(rf"\s{TITLED}")
_PREPOSED = ("a ", "au ", "aux ", "de ", "du ", "des ")


class Addressees:
    """Tells of whom the verb of a plea, or the words of a request, ask."""

    def __init__(self, view: View, index: PartyIndex) -> None:
        self._view, self._index = view, index

    def of_verb(self, plea: Plea) -> Ids:
        """The party that a verb of asking names as the one asked: "réclame à la société X"."""
        if plea.rule.id == "claims.pleads":
            return self._obliged(plea)
        if whole := _THE_WHOLE.search(self._view.folded, plea.start, plea.end):
            near = list(self._index.mentions(whole.end() - len("du "), whole.end() + NEAR))
            if near and near[0].start - whole.end() < NEAR // 2:
                return self.others(plea, runs(self._view.folded, near)[0])
        if plea.verb.startswith(PURSUES):
            at = self._view.folded.rfind(plea.verb, max(0, plea.start - 2 * NEAR), plea.start)
            near = list(self._index.mentions(at, plea.start + NEAR)) if at > 0 else []
            if near and _OBJECT.fullmatch(self._view.folded, at + len(plea.verb), near[0].start):
                return self.others(plea, runs(self._view.folded, near)[0])
        if passed := self._passed(plea):
            return passed
        mention = next(self._index.mentions(plea.start, plea.start + NEAR), None)
        if mention is None or {*mention.party_ids} & {*plea.claimant_ids}:
            return self._by_pronoun(plea)
        # "à l'appelante" may be the mention, with its preposition.
        words = self._view.folded[mention.start : mention.end]
        own = words.startswith(("a l'", "au ", "aux ")) and mention.start <= plea.start + 1
        all_of = _ALL_OF.fullmatch(self._view.folded, plea.start, mention.start)
        own |= words.startswith(("de ", "des ", "du ")) and all_of is not None
        asked = _ASKED_OF.fullmatch(self._view.folded, plea.start, mention.start)
        if not (asked or own):
            return self._by_pronoun(plea)
        near = list(self._index.mentions(mention.start, min(plea.end, mention.end + NEAR)))
        return self.others(plea, runs(self._view.folded, near)[0])

    def _passed(self, plea: Plea) -> Ids:
        """Whom an aside between the verb and what it asks names: "réclame, contre B, 900 €"."""
        folded = self._view.folded
        at = folded.rfind(plea.verb, max(0, plea.start - 2 * NEAR), plea.start) + len(plea.verb)
        near = list(self._index.mentions(at, plea.start)) if len(plea.verb) <= at else []
        if not near or not _FIRST.fullmatch(folded, at, near[0].start):
            return ()
        return self.others(plea, runs(folded, near)[0])

    def of_clause(self, plea: Plea, request: Request) -> Ids:
        """Who is to pay by a clause of its own: "que X lui verse", "la somme que X devra payer"."""
        folded, low = self._view.folded, max(plea.start, request.start - NEAR)
        low = max(low, *(folded.rfind(stop, low, request.start) + 1 for stop in ";\n\f"))
        if _OF_WHICH.search(folded, max(0, plea.start - NEAR), plea.start):
            # "A soutient que B lui doit 900 €, dont elle demande le paiement"
            low = sentence_start(self._view, plea.start, max(0, plea.start - 4 * NEAR))
        if he := _HE_MUST.search(folded, request.start, request.end):
            return self._antecedent(plea, he.start(), he["who"], subject=True)
        return self._by_clause(plea, low, request.end)

    def _by_clause(self, plea: Plea, low: int, end: int) -> Ids:
        folded = self._view.folded
        for run in runs(folded, list(self._index.mentions(low, end))):
            that = _THAT.search(folded, low, run[0].start)
            if that is None:
                owed = _OWED_BY.search(folded, low, run[0].start)
                if owed and not _SET_OFF.search(folded, low, owed.start()):
                    return self.others(plea, run)
                continue
            wished = _WISH.search(
                folded, max(0, low - NEAR), that.start() + len(that["before"] or "")
            )
            must = (_MUST if wished else _OWES).match(folded, run[-1].end)
            if must and (ids := self.others(plea, run)):
                return ids
        return ()

    def of_sum(self, plea: Plea, floor: int, start: int, end: int, limit: int) -> Ids:
        """Of whom a sum is asked that a verb of asking governs: named behind it, or before it.

        The sum stands from `start` to `end`; the one before it ends at `floor`, the words of both
        at `limit`.
        """
        folded = self._view.folded
        if start < plea.start:
            return ()  # "X, qui a versé 900 € à A, réclame cette somme à B"
        if told := self._by_clause(plea, floor, start):
            return told
        head = BEHIND_HEAD.match(folded, end, limit)
        place = head.end() if head else end
        behind = list(self._index.mentions(end, min(place + NEAR, max(limit, plea.end))))
        if (
            behind
            and self._at(behind[0], _BEHIND, place)
            and not self._owner(behind[0], start, place)
        ):
            run = runs(folded, behind)[0]
            to = folded.startswith(("a ", "au", "a l'"), min(run[0].start, place + 1))
            paid = to and _GIVEN.search(folded, plea.start, start)
            if not paid and not self._of_next(place, run):
                return self.others(plea, run)
        within = list(self._index.mentions(end, limit))
        for place, mention in enumerate(within):
            if _AGAINST.fullmatch(folded, end, mention.start):
                run = runs(folded, within[place:])[0]
                if self._of_next(end, run):
                    break
                return self.others(plea, run)
        before = list(self._index.mentions(floor, start))
        if before and _SUM_NEXT.fullmatch(folded, before[-1].end, start):
            run = runs(folded, before)[-1]
            own = folded.startswith(_PREPOSED, run[0].start)
            turn = _AND_OF.search(folded, floor, run[0].start)
            turn = turn or _FIRST.fullmatch(folded, floor, run[0].start)
            if turn and (own or turn[0].rstrip(" ,") not in _BARE):
                return self.others(plea, run)
        return ()

    def _owner(self, mention: Mention, start: int, place: int) -> bool:
        """Whether a name behind a sum tells whose that is: "la facture de 900 € de B"."""
        folded = self._view.folded
        of = _ITS_OWNER.match(folded, place) or _ITS_OWNER.match(folded, mention.start)
        noun = _NOUN_OF.search(folded, max(0, start - NEAR), start)
        return of is not None and noun is not None

    def _of_next(self, end: int, run: list[Mention]) -> bool:
        """Whether those named behind a sum are asked the next one: "900 €, contre B 500 €"."""
        folded = self._view.folded
        its = _NEXT_IS_ITS.match(folded, run[-1].end)
        if its is None or not its[0].startswith(",") or not its[0].endswith(tuple("0123456789")):
            return its is not None
        # but "900 € contre A, 500 € contre B"
        return _JOINS.match(folded, end) is not None

    def _at(self, mention: Mention, said: re.Pattern[str], start: int) -> bool:
        """Whether a name stands right behind a preposition, be that part of the mention."""
        folded = self._view.folded
        if folded.startswith(_PREPOSED[:3], mention.start) and mention.start <= start + 2:
            return True
        return said.fullmatch(folded, start, mention.start) is not None

    def others(self, plea: Plea, mentions: list[Mention]) -> Ids:
        """The parties that mentions name besides those that ask, each once."""
        own = plea.claimant_ids
        return tuple(dict.fromkeys(i for m in mentions for i in self._index.others(m, own)))

    def _obliged(self, plea: Plea) -> Ids:
        """Who an argument says must do what is asked: "soutient que A et B doivent la garantir"."""
        folded, low = self._view.folded, max(0, plea.start - 2 * NEAR)
        if folded.startswith("etre rejete", plea.start):
            return ()  # "la demande de A contre B doit être rejetée"
        near = [
            m
            for m in self._index.mentions(low, plea.start)
            if not (
                only_describes(self._view, m.start, low) or _BESIDE.search(folded, low, m.start)
            )
        ]
        if not near or not OBLIGED.fullmatch(folded, near[-1].end, plea.start):
            return ()
        return self.others(plea, runs(folded, near)[-1])

    def _by_pronoun(self, plea: Plea) -> Ids:
        """Whom a pronoun before the verb means: the party told last besides those that ask."""
        folded = self._view.folded
        at = folded.rfind(plea.verb, max(0, plea.start - NEAR), plea.start)
        told = _TO_HIM.search(folded, max(0, at - NEAR), at) if at > 0 else None
        if told is None:
            return ()
        if told["relative"] == "dont":
            # "la garantie de B, dont elle réclame la condamnation": of B
            near = list(self._index.mentions(max(0, told.start() - NEAR), told.start()))
            own = folded.startswith("la condamnation", plea.start) and near
            at_it = own and not folded[near[-1].end : told.start()].strip(" ,")
            return self.others(plea, runs(folded, near)[-1]) if at_it else ()
        return self._antecedent(plea, told.start(), told["dative"] or told["relative"])

    def _antecedent(self, plea: Plea, at: int, pronoun: str, *, subject: bool = False) -> Ids:
        """Whom a pronoun at a position means: those told in the sentence besides those that ask.

        A pronoun that is a subject means one rather than whom a preposition governs; one to whom
        something is done, the one that is reproached. Of several others, nobody is chosen.
        """
        folded = self._view.folded
        low = sentence_start(self._view, at, max(0, at - _ANTECEDENT))
        near = list(self._index.mentions(low, at))
        named = [m for m in near if not {*m.party_ids} & {*plea.claimant_ids}]
        if not named and low and low < at:
            # "A fait grief à B d'avoir mal fait. Il lui réclame 900 €"
            low = sentence_start(self._view, low - 1, max(0, low - _ANTECEDENT))
            near = list(self._index.mentions(low, at))
            named = [m for m in near if not {*m.party_ids} & {*plea.claimant_ids}]
        found = runs(folded, named) if named else []
        if subject:
            free = [r for r in found if not self._governed(low, r[0])]
            found = free or found
        elif told := [r for r in found if _REPROACHED.search(folded, low, r[0].start)]:
            found = told[:1]
        meant = dict.fromkeys(ids_of(run) for run in found)
        ids = next(iter(meant)) if len(meant) == 1 else ()
        several = pronoun == "leur" or pronoun.endswith("s")
        return ids if several is (len(ids) > 1) else ()

    def _governed(self, low: int, mention: Mention) -> bool:
        folded = self._view.folded
        if folded.startswith(_PREPOSED, mention.start):
            return True
        return GOVERNED.search(folded, max(low, mention.start - 60), mention.start) is not None
