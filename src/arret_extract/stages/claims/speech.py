"""Who asks, where the words of a party's claims begin and where they end.

A ruling reports claims after a verb of asking ("demande à la cour de", "conclut à") and
ends them where it turns to the reasons given, to another party or to the procedure.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import Rule, rule
from arret_extract.mentions.called import Ids, ids_of, is_female, noun_start
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.mentions.standing import runs
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.askers import ADDRESSED, LISTS, Askers
from arret_extract.stages.claims.introduced import by_pronoun, introduces
from arret_extract.stages.claims.lawyers import OWN, spoken_for
from arret_extract.stages.claims.pronouns import PRONOUN, Pronouns
from arret_extract.stages.claims.reach import Event, quoted, reach
from arret_extract.stages.claims.sentences import flowing, sentence_start
from arret_extract.stages.claims.sides import FIRST, on_appeal
from arret_extract.stages.claims.strangers import Strangers
from arret_extract.stages.claims.subjects import (
    OBLIGED,
    TITLED,
    according,
    is_participle,
    is_passive,
    is_wish,
    joined,
    subjects,
)

_NOUN = re.compile(
    r"(?:\b(?:la|sa|une|cette|toute|leur|de|en|autre|seule|chaque|ladite|aucune|notre|votre"
    r"|premiere"
    r"|nouvelle|son|cet|ces|les|des|ses|du|nulle|telle|quelque|sur|par|avec|recommandee?)|l'"
    r"|d')\s?$"
)
_FORM = re.compile(r"\bSA\s[a-z]")
_LIST = re.compile(r"\s?(?:de |a |de voir |(?:comme suit|ce qui suit|ainsi)\s?)?\s?(?:[:\"\n\f])")
_ON_APPEAL = compiled(
    r"\b(?:appelante?s?|intimee?s?|appel incident|cour de renvoi|en cause d'appel|devant la cour"
    r"|dernieres (?:conclusions|ecritures)|(?:conclusions|ecritures) recapitulatives)\b"
)
# "Elle en demande la réformation": "en" before a verb, not before a noun.
_OF_IT = re.compile(r"\b(?:ils?|elles?|qui|,|et)\sen\s?$")
_SUMMONED = re.compile(r"\b(?:assign(?:e|ation)|conclusions|ecritures|requete)\b")
_ALSO = re.compile(
    r"\b(?:et qui|et|puis)\s(?:en |y |donc |aussi |enfin |lui |leur |[a-z]{5,18}ment )?$"
)
_AMBIGUOUS = frozenset({"demande", "offre", "propose"})
_COURT = compiled(
    r"\b(?:la cour|le tribunal|le juge|la juridiction|l'expert|le docteur|on(?: lui| leur| a)?)"
    r"\s?$"
)
_NOT_SUED = re.compile(r"\bn'(?:a|ont|avait)\s(?:pas |jamais )?(?:fait )?\Z")
_SUIT = re.compile(
    r"\b(?:assign|cite|citer|attrait|saisi|requete|conclusions|ecritures|exploit|huissier|acte\b"
    r"|attraire|comparaitre|demande|appel incident)"
)
_REQUEST = re.compile(r"\b(?:demandes?|pretentions?|actions?|moyens?|appel|recours|lettre)\b")
# Between a name and its verb stand a blank and a closing mark.
_AT_NAME = 3
# "La demande de M. X tend à la condamnation de": so M. X asks.
_AIMS_OF = re.compile(
    r"\b(?:l'appel|l'action|l[ea]s? (?:demandes?|recours|pretentions?|conclusions))"
    r"( (?:de |du |des |d'))[^;:\n\f]{2,80} \Z"
)
_OWN = re.compile(TITLED)
# "a conclu à l'infirmation du jugement et demandé que…": one auxiliary for both.
_ALSO_DONE = re.compile(
    r"\b(?:a|ont) (?:\w{3,14} )?(?:conclu|demande|sollicite|reclame|maintenu|repris|reitere)\b"
    r"[^.;\n\f]{0,280}?\bet (?:\w{4,14}ment )?\Z"
)
# "a formé une demande"
_DONE = re.compile(r"\b(?:a|ont) (?:\w{3,14} )?\Z")
# "ils ont, par acte du 3 mai, fait assigner M. X aux fins de"
_WARRANTS = re.compile(r"(?:l[ae]s? |l')(?:relever|garantir)\b")
# "A soutient que B prétend à 900 €": A tells what B asks.
_TOLD_OF = ("pretend", "recherch", "veu", "revendiqu", "persist", "esper")
_BOTH = re.compile(
    r"\b(?:tou(?:te)?s (?:les )?deux|l'une? et l'autre),? (?:(?!par\b)[a-z']{1,14} ){0,2}\Z"
)
_THEY = compiled(r"(?<![a-z])(?:ils|elles) ont\b")
_THAT = re.compile(r"(?<![a-z])qu(?:e |')")
# "A agit en paiement devant le juge des référés", "dans sa lettre, A ne réclame plus que 900 €"
_ELSEWHERE = re.compile(
    r"\b(?:lettre|courrier|courriel|mise en demeure|premiere instance|premiers? juges?|referes?)\b"
    r"|\b(?:devant|par|saisi) (?:le|un) (?:tribunal|conseil de prud)"
)
_NOT_MORE = re.compile(r"\b(?:ne |n')(?:(?:lui|leur|en|y) )?\Z")
# "Celle-ci conclut au débouté"
_LATTER = compiled(
    r"\b(?P<who>(?P<she>celles?-ci|(?:cette|ces) dernieres?)|(?:celui|ceux)-ci|ces? derniers?)"
    r"(?:,? (?:dans|par|aux termes d|selon|en (?:reponse|defense|replique)|pour (?:sa|leur) part)"
    r"[^,;:\n\f]{0,90},?)?\s"
    r"(?:(?!a\b|au\b|de\b|du\b)[a-z]{1,14}\s){0,2}$"
)
# "Celle-ci invoque en vain la prescription": another argues.
_IN_VAIN = re.compile(r"[^.;\n\f]{0,60}?\b(?:en vain|vainement|a tort|faussement|sans preuve)\b")
_OF_EXPERT = re.compile(r"\b(?:expert\w{0,3}|expertises?|rapports?|medecins?|docteur|dr)\b")
_PLURAL = re.compile(r"\Aont |(?:ent|font|vent)\Z")


@dataclass(frozen=True, slots=True, eq=False)
class Plea:
    """A stretch of the view in which a party says what it asks, from its verb on."""

    claimant_ids: Ids
    start: int
    end: int
    verb: str
    listed: bool
    court: str
    named: bool
    rule: Rule


class Listener:
    """Reads who asks what in stretches of a ruling, in text order."""

    def __init__(self, ruling: Ruling) -> None:
        self.ruling = ruling
        self.view = flowing(ruling.view)
        self.index = PartyIndex.of(ruling)
        self.strangers = Strangers(ruling, self.index)
        self.pronouns = Pronouns(ruling, self.index)
        self.askers = Askers(ruling, self.index)
        self.speaker: Ids = ()
        self.recent: list[Ids] = []  # who spoke, in turn
        self.turns: list[tuple[int, Ids]] = []  # the same, and from where on
        self.asked = self.lost = False
        told = ("ask", "aims", "asked_of", "reckons", "urges", "pleads", "contests", "bars", LISTS)
        self.appeal = on_appeal(ruling)
        rest = ("drops", "stop", "appeals") if self.appeal else ("drops", "stop")
        self.rules: tuple[str, ...] = (*told, *rest)
        self.first = tuple(p.party_id for p in ruling.parties if p.role in FIRST)

    def pleas(self, start: int, end: int, said: int = 0) -> Iterator[Plea]:
        """The pleas of a stretch of the view; `said` is where facts end and claims begin."""
        events = list(self._events(start, end))
        done = start
        last, heard = None, False
        for place, event in enumerate(events):
            if event.start < done:
                continue
            if event.sentence >= said > 0 and not heard:
                # "Il demande" after the facts is the appellant, not the last one they named.
                heard, self.speaker = True, ()
            who = self.askers.who(event, start)
            stretch = self.view, event.sentence, event.start
            if event.verb == LISTS and not (who or by_pronoun(*stretch)):
                continue
            addressed = ADDRESSED.search(self.view.folded, event.sentence, event.start)
            verb = event.verb if event.asks else self.view.folded[event.start : event.end]
            both = self._both(event)
            ids = both or (who if addressed else self.askers.side(verb, who))
            widened = ids != who and not both
            if last is not None and event.sentence == last.sentence and self._shares(event):
                ids = self.speaker
            if not ids and not event.asks:
                ids = self._argues(event, start)
            told = last.sentence if last is not None else -1
            told_of = not event.asks or event.verb.startswith(_TOLD_OF)
            if last is not None and told_of and self._within(last, event):
                continue
            last = event
            self._speaks(ids, event.start)
            if not event.asks:
                self.lost |= not ids and self.strangers.named(event.sentence, event.start)
                continue
            named = bool(ids) and not widened
            # A list within a plea is of it; one that somebody introduces ends where another does.
            later = [
                e
                for e in events[place + 1 : place + 60]
                if e.verb != LISTS or (event.verb == LISTS and self.index.find(e.sentence, e.start))
            ]
            meant = () if ids else self._opened(event, later[:1])
            if not ids and (meant := meant or self._told(event, told, start)):
                ids = self.speaker = meant
            if not ids:
                pronoun = PRONOUN.search(self.view.folded, event.sentence, event.start)
                own = OWN.match(self.view.folded, event.sentence)
                named = bool((pronoun or own) and self.speaker)
                ids = self._spoken(event)
                if not pronoun and _PLURAL.search(event.verb):
                    ids = self.pronouns.meant("ils", ids)
                if pronoun and (meant := self.pronouns.meant(pronoun[1], ids)) != ids:
                    ids = self.speaker = meant
            court = event.court or self._standing(event)
            limit = quoted(self.view, event, end) or reach(self.view, event, later, end)
            if limit > event.end:
                done, self.asked = limit, True
                yield Plea(
                    ids, event.end, limit, event.verb, event.listed, court, named, event.rule
                )

    def _speaks(self, ids: Ids, at: int) -> None:
        """Keep who speaks, for those of whom the next verbs are told."""
        if ids:
            self.speaker, self.lost = ids, False
            self.turns.append((at, ids))
            if ids not in self.recent[-1:]:
                self.recent.append(ids)
        if len(ids) > 1:
            self.pronouns.group = ids

    def speaker_at(self, position: int) -> Ids:
        """Who spoke last before a position of what was heard."""
        before = [ids for at, ids in self.turns if at < position]
        return before[-1] if before else ()

    def _within(self, last: Event, event: Event) -> bool:
        """Whether a verb is one of what a party has said: "A fait valoir que B a soutenu"."""
        if event.sentence != last.sentence or last.asks:
            return False
        return _THAT.search(self.view.folded, last.end, event.start) is not None

    def _both(self, event: Event) -> Ids:
        """The two who spoke last, one after the other: "Tous deux réclament"."""
        if not _BOTH.search(self.view.folded, max(event.sentence, event.start - 40), event.start):
            return ()
        last = self.recent[-2:]
        if [len(ids) for ids in last] == [1, 1]:
            return tuple(i for ids in last for i in ids)
        return next((ids for ids in reversed(self.recent) if len(ids) == 2), ())

    def _opened(self, event: Event, after: list[Event]) -> Ids:
        """Whose words a participle opens: "Concluant au rejet, la société X réclame"."""
        opens = event.verb.endswith("ant") or self.view.folded.startswith("tendant", event.start)
        within = bool(after) and after[0].sentence == event.sentence
        if opens and within and not self.index.find(event.sentence, event.start):
            return self.askers.who(after[0], event.sentence)
        return ()

    def _told(self, event: Event, told: int, floor: int) -> Ids:
        """Who a pronoun means: the subject of the sentence before, if that asked nothing itself."""
        if last := _LATTER.search(self.view.folded, event.sentence, event.start):
            return self._latter(last, floor)
        hit = PRONOUN.search(self.view.folded, event.sentence, event.start)
        if hit is None or event.sentence <= floor:
            return ()
        start = sentence_start(self.view, event.sentence - 1, floor)
        if start <= told:
            return ()
        if spoken := spoken_for(self.ruling, self.index, start, event.sentence):
            return spoken
        before = list(self.index.mentions(start, event.sentence))
        he = PRONOUN.search(self.view.folded, start, before[0].start) if before else None
        if he and he[1] == hit[1]:
            return ()  # "Ils recherchent la société A. Ils demandent": those who spoke
        if together := joined(self.view.folded, before):
            return together
        meant = according(self.view.folded, start, before)
        for ids in (meant, subjects(self.view.folded, start, before, first=True)):
            if self._fits(hit[1], ids):
                return ids
        return ()

    def _argues(self, event: Event, floor: int) -> Ids:
        """Who argues where "celle-ci conteste", but not where "celle-ci conteste à tort"."""
        last = _LATTER.search(self.view.folded, event.sentence, event.start)
        vain = _IN_VAIN.match(self.view.folded, event.end)
        return self._latter(last, floor) if last and not vain else ()

    def _latter(self, told: re.Match[str], floor: int) -> Ids:
        """Who was named last before "celle-ci", in its sentence or in the one before."""
        start = sentence_start(self.view, told.start(), floor)
        near = list(self.index.mentions(start, told.start()))
        if not near and start > floor:
            start = sentence_start(self.view, start - 1, floor)
            near = list(self.index.mentions(start, told.start()))
        if _OF_EXPERT.search(self.view.folded, start, told.start()):
            return ()
        several = told["who"].startswith(("celles", "ceux", "ces"))
        pronoun = ("elle" if told["she"] else "il") + ("s" if several else "")
        last = runs(self.view.folded, near)[-1] if near else []
        ids = ids_of(last)
        if not several and len(last) > 1:
            ids = last[-1].party_ids  # "A et B sont responsables. Cette dernière conclut": B
        return ids if self._fits(pronoun, ids) else ()

    def _fits(self, pronoun: str, ids: Ids) -> bool:
        """Whether a pronoun may mean parties: by their number, their gender and their standing."""
        subject = [p for p in self.ruling.parties if p.party_id in ids]
        body = self.pronouns.female
        genders = {
            is_female(p) if p.kind == "personne_physique" else body[p.party_id] for p in subject
        }
        several, female = pronoun.endswith("s"), pronoun.startswith("elle")
        fits = genders <= {female, None} if not several or female else True
        one_side = len({p.role for p in subject}) == 1
        return one_side and several == (len(ids) > 1) and fits

    def _standing(self, event: Event) -> str:
        """The court that a party asks as its standing tells it: "les appelants demandent"."""
        said = _ON_APPEAL if self.appeal else _SUMMONED
        found = said.search(self.view.folded, event.sentence, event.start)
        return "la cour" if found else ""

    def _shares(self, event: Event) -> bool:
        """Whether a verb goes on with the subject of the one before ("conclut … et demande")."""
        before = self.view.folded[max(0, event.start - 24) : event.start]
        return _ALSO.search(before) is not None

    def _spoken(self, event: Event) -> Ids:
        """Who goes on speaking where a verb names no party: "Elle demande", "et demandent"."""
        folded = self.view.folded
        if self.strangers.speaks(event.sentence, event.start):
            meant = self.strangers.meant(event.sentence, event.start)
            if meant or self.asked:
                self.lost = not meant
                return meant
        if self.lost:
            return ()
        if self.speaker:
            return self.speaker
        pronoun = folded[max(0, event.start - 8) : event.start]
        alone = not event.verb.endswith("ent") and not is_passive(folded, 0, event.start)
        alone = alone and not _THEY.search(folded, event.sentence, event.start)
        if len(self.first) > 1 and alone:
            wanted = "elle " in pronoun
            fitting = [
                p.party_id
                for p in self.ruling.parties
                if p.party_id in self.first and is_female(p) in (wanted, None)
            ]
            return tuple(fitting[:1]) or self.first
        return self.first

    def _events(self, start: int, end: int) -> Iterator[Event]:
        """Verbs of asking and of arguing in text order, each with the start of its sentence."""
        hits = [
            (hit.start(), hit.end(), hit, found)
            for found in (rule("claims", name) for name in self.rules)
            for hit in found.scan(self.view, start, end)
        ]
        hits.sort(key=lambda h: (h[0], -h[1]))
        done = start
        for first, last, hit, found in hits:
            if first < done:
                continue
            event = self._event(first, last, hit, found, start)
            if event is not None:
                done = last
                yield event

    def _event(
        self, start: int, end: int, hit: re.Match[str], found: Rule, floor: int
    ) -> Event | None:
        folded = self.view.folded
        name = found.id.removeprefix("claims.")
        participle = name == "stop" and is_participle(hit[0], self.view.plain[end - 1])
        if participle or is_wish(folded, floor, start):
            return None
        passive = is_passive(folded, floor, start)
        if (
            name == "ask"
            and not passive
            and self._is_participle(hit, floor)
            and not _ALSO_DONE.search(folded, max(floor, start - 300), start)
        ):
            return None
        if name == "pleads" and _WARRANTS.match(folded, end) and not self._is_obliged(start, end):
            return None
        sentence = sentence_start(self.view, start, floor)
        verb = hit["verb"] if name == "ask" else name
        if verb == "conclu" and not self._concludes(start, floor):
            return None
        if verb.startswith("poursui") and folded.startswith("qu", end):
            return None  # "elle poursuit que la dette est éteinte": so she goes on
        if name == "ask" and not passive and self._not_asked(verb, floor, start):
            return None
        if name == "ask" and self._retold(hit, sentence):
            return None
        if name in ("aims", "asked_of") and not self._sues(sentence, start, end):
            return None
        if name == LISTS and not introduces(
            self.view, self.index, sentence, start, appeal=self.appeal
        ):
            return None
        court = (hit["court"] or "") if name == "ask" else ""
        listed = (
            bool(court)
            or name in ("aims", "asked_of", LISTS)
            or _LIST.match(folded, end) is not None
        )
        asks = name != "stop" and not self.strangers.officer(sentence, floor, start)
        return Event(start, end, sentence, verb, listed, court, found, asks)

    def _is_obliged(self, start: int, end: int) -> bool:
        """Whether a party stands before "doit la garantir", and not a contract or a device."""
        named = list(self.index.mentions(start, end))
        return bool(named) and OBLIGED.fullmatch(self.view.folded, named[-1].end, end) is not None

    def _is_participle(self, hit: re.Match[str], floor: int) -> bool:
        """Whether a form tells no asking: "les sommes demandées", "avait formé une demande"."""
        plain, (begin, end) = self.view.plain, hit.span("verb")
        first = plain[begin:end].partition(" ")[0]
        if is_participle(hit["verb"], plain[end - 1]):
            return True
        done = _DONE.search(self.view.folded, max(floor, begin - 24), begin)
        return len(first) < end - begin and not done and is_participle(hit["verb"], first[-1])

    def _concludes(self, start: int, floor: int) -> bool:
        """Whether "conclu" is the present misspelt: "M. X conclu au rejet", no "contrat conclu"."""
        if PRONOUN.search(self.view.folded, max(floor, start - 30), start):
            return True
        before = list(self.index.mentions(max(floor, start - 80), start))
        return bool(before) and start - before[-1].end < _AT_NAME

    def _sues(self, sentence: int, start: int, end: int) -> bool:
        """Whether the words of a purpose are those of a summons or of submissions."""
        folded = self.view.folded
        before = folded[max(0, start - 24) : start]
        own = "appel incident" in before
        tends = folded.startswith(("tend ", "tendent "), start)
        if tends and (aims := _AIMS_OF.search(folded, sentence, start)):
            named = list(self.index.mentions(sentence, start))
            if len(named) != 1:
                return False
            start = noun_start(folded, named[0])
            return _OWN.fullmatch(folded, aims.end(1), start) is not None
        if folded.startswith("tend", start) and _REQUEST.search(before) and not own:
            return False
        if _NOT_SUED.search(folded, max(sentence, start - 16), start):
            return False
        suit = _SUIT.search(folded, sentence, end)
        return bool(suit or spoken_for(self.ruling, self.index, sentence, start))

    def _retold(self, hit: re.Match[str], sentence: int) -> bool:
        """Whether a form tells what is asked elsewhere, or no asking: "demande plus que son dû"."""
        folded, (start, end) = self.view.folded, hit.span("verb")
        elsewhere = _ELSEWHERE.search(folded, sentence, start)
        if folded.startswith(" plus ", end):
            negated = _NOT_MORE.search(folded, max(sentence, start - 14), start)
            return elsewhere is not None or not (negated or folded.startswith(" plus prec", end))
        if not hit["verb"].startswith("agi") and "en droit" not in hit["verb"]:
            return False
        heard = _THAT.search(folded, sentence, start) or _ELSEWHERE.search(folded, end, end + 200)
        return elsewhere is not None or heard is not None

    def _not_asked(self, verb: str, floor: int, start: int) -> bool:
        """Whether a form is a noun ("la demande") or has the court for its subject."""
        before = self.view.folded[max(floor, start - 24) : start]
        form = _FORM.search(self.view.plain, max(floor, start - 4), start + 1)  # "BETA SA demande"
        noun = (
            verb in _AMBIGUOUS
            and form is None
            and _NOUN.search(before[-12:]) is not None
            and _OF_IT.search(before) is None
        )
        return noun or _COURT.search(before) is not None
