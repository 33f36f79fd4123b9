"""Who asks, where the words of a party's claims begin and where they end.

A ruling reports claims after a verb of asking ("demande à la cour de", "conclut à") and
ends them where it turns to the reasons given, to another party or to the procedure.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import Rule, rule
from arret_extract.mentions.called import Ids, Mention, is_female
from arret_extract.mentions.insured import Insured
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.lawyers import OWN, spoken_for
from arret_extract.stages.claims.pronouns import PRONOUN, Pronouns
from arret_extract.stages.claims.reach import SUBJECT_AT_VERB, Event, quoted, reach
from arret_extract.stages.claims.sentences import flowing, sentence_start
from arret_extract.stages.claims.sides import FACING, FIRST, on_appeal, real_parties, victim
from arret_extract.stages.claims.strangers import Strangers
from arret_extract.stages.claims.subjects import (
    AGENT,
    CIVIL,
    SERVED_ON,
    SUES,
    filed_for,
    is_participle,
    is_passive,
    is_wish,
    subjects,
    summoner,
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
_ALSO = re.compile(r"\b(?:et qui|et|puis)\s(?:en |y |donc |aussi |enfin |[a-z]{5,18}ment )?$")
_ADDRESSED = compiled(r"\b(?:(?:les|des|aux|le|du)quel(?:le)?s?|laquelle|par elle)\b")
_AMBIGUOUS = frozenset({"demande", "offre", "propose"})
_COURT = compiled(
    r"\b(?:la cour|le tribunal|le juge|la juridiction|l'expert|le docteur|on(?: lui| leur| a)?)"
    r"\s?$"
)
_NOT_SUED = re.compile(r"\bn'(?:a|ont|avait)\s(?:pas |jamais )?(?:fait )?\Z")
_SUED = re.compile(r"\b(?:assign|cite|citer|attrait|fait|attraire|saisi)")
# Not "qui n'a pas comparu": who is summoned and absent asks nothing.
_WHO = re.compile(
    r"\b(?:qui(?! n'(?:a|ont|est|etai)\w{0,4} )|lequel|laquelle|lesquel\w{1,2}|dont)\b|;"
)
_SUIT = re.compile(
    r"\b(?:assign|cite|citer|attrait|saisi|requete|conclusions|ecritures|exploit|huissier|acte\b"
    r"|attraire|comparaitre|demande|appel incident)"
)
_REQUEST = re.compile(r"\b(?:demandes?|pretentions?|actions?|moyens?|appel|recours|lettre)\b")
# Of so many on a side, those of whom one was made out may be all; between a name and its verb stand
# a blank and a closing mark.
_FEW, _AT_NAME = 6, 3
# Words that lead up to a subject of their own: "estimant que M. X est seul fautif, ils demandent".
_LEADING = re.compile(
    r"[\s\"(-]{0,4}(?:(?:s')?(?:estim|consider|soulign|soulev|rappel|invoqu|contest|relev|indiqu"
    r"|argu|critiqu|affirm|constat|reproch|oppos|souten|expos|pretend|fais)ant|s'agissant"
    r"|concernant"
    r"|quant a|au motif|si|compte tenu|en reponse|pour s'opposer|subsidiairement|a titre)\b"
)
# "a conclu à l'infirmation du jugement et demandé que…": one auxiliary for both.
_ALSO_DONE = re.compile(
    r"\b(?:a|ont) (?:\w{3,14} )?(?:conclu|demande|sollicite|reclame|maintenu|repris|reitere)\b"
    r"[^.;\n\f]{0,280}?\bet (?:\w{4,14}ment )?\Z"
)
_RELATIVE = re.compile(
    r"(?:,?\s(?:deposees?|signifiees?|notifiees?|remises?|prises?|en date|du \d)[^;:.]{0,60}?)?"
    r",?\s(?:qui|lequel|laquelle|lesquels|lesquelles)\s(?:[a-z]{1,12}\s){0,2}"
)
_AND_WHO = re.compile(rf"(?:\bet|\bmais|\bpuis|,) (?:l[ae] |les |l')?(?:(?:{CIVIL})\s){{0,2}}\Z")
_REQUESTS = compiled(r"\b(?:debouter|condamner)\b")
_VICTIM = compiled(r"(?<!de )\b(?:la|cette) victime\s(?:[a-z]{1,12}\s){0,2}$")
# "ils ont, par acte du 3 mai, fait assigner M. X aux fins de"
_THEY = compiled(r"(?<![a-z])(?:ils|elles) ont\b")
_THAT = re.compile(r"(?<![a-z])qu(?:e |')")
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
        self.victim = victim(ruling, self.index)
        self.strangers = Strangers(ruling, self.index)
        self.pronouns = Pronouns(ruling, self.index)
        self.insured = Insured(ruling, self.index)
        self.speaker: Ids = ()
        self.asked = self.lost = False
        told = ("ask", "aims", "asked_of", "reckons", "urges", "pleads", "contests", "bars")
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
            who = self._who(event, start)
            addressed = _ADDRESSED.search(self.view.folded, event.sentence, event.start)
            verb = event.verb if event.asks else self.view.folded[event.start : event.end]
            ids = who if addressed else self._side(verb, who)
            widened = ids != who
            if last is not None and event.sentence == last.sentence and self._shares(event):
                ids = self.speaker
            told = last.sentence if last is not None else -1
            if last is not None and not event.asks and self._within(last, event):
                continue
            last = event
            if ids:
                self.speaker, self.lost = ids, False
            if len(ids) > 1:
                self.pronouns.group = ids
            if not event.asks:
                self.lost |= not ids and self.strangers.named(event.sentence, event.start)
                continue
            named = bool(ids) and not widened
            if not ids and (opened := self._opened(event, events[place + 1 : place + 2])):
                ids = self.speaker = opened
            if not ids and (last_told := self._told(event, told, start)):
                ids = self.speaker = last_told
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
            limit = quoted(self.view, event, end) or reach(
                self.view, event, islice(events, place + 1, place + 60), end
            )
            if limit > event.end:
                done, self.asked = limit, True
                yield Plea(
                    ids, event.end, limit, event.verb, event.listed, court, named, event.rule
                )

    def _within(self, last: Event, event: Event) -> bool:
        """Whether a verb is one of what a party has said: "A fait valoir que B a soutenu"."""
        if event.sentence != last.sentence or last.asks:
            return False
        return _THAT.search(self.view.folded, last.end, event.start) is not None

    def _opened(self, event: Event, after: list[Event]) -> Ids:
        """Whose words a participle opens: "Concluant au rejet, la société X réclame"."""
        opens = event.verb.endswith("ant") or self.view.folded.startswith("tendant", event.start)
        within = bool(after) and after[0].sentence == event.sentence
        if opens and within and not self.index.find(event.sentence, event.start):
            return self._who(after[0], event.sentence)
        return ()

    def _told(self, event: Event, told: int, floor: int) -> Ids:
        """Who a pronoun means: the subject of the sentence before, if that asked nothing itself."""
        hit = PRONOUN.search(self.view.folded, event.sentence, event.start)
        if hit is None or event.sentence <= floor:
            return ()
        start = sentence_start(self.view, event.sentence - 1, floor)
        if start <= told:
            return ()
        if spoken := spoken_for(self.ruling, self.index, start, event.sentence):
            return spoken
        before = list(self.index.mentions(start, event.sentence))
        ids = subjects(self.view.folded, start, before, first=True)
        subject = [p for p in self.ruling.parties if p.party_id in ids]
        if len({p.role for p in subject}) > 1:
            return ()
        genders = {is_female(p) for p in subject}
        several, female = hit[1].endswith("s"), hit[1].startswith("elle")
        fits = genders <= {female, None} if not several or female else True
        return ids if ids and several == (len(ids) > 1) and fits else ()

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
            and is_participle(hit["verb"], self.view.plain[hit.end("verb") - 1])
            and not _ALSO_DONE.search(folded, max(floor, start - 300), start)
        ):
            return None
        sentence = sentence_start(self.view, start, floor)
        verb = hit["verb"] if name == "ask" else name
        if verb == "conclu" and not self._concludes(start, floor):
            return None
        if verb.startswith("poursui") and folded.startswith("qu", end):
            return None  # "elle poursuit que la dette est éteinte": so she goes on
        if name == "ask" and not passive and self._not_asked(verb, floor, start):
            return None
        if name in ("aims", "asked_of") and not self._sues(sentence, start, end):
            return None
        court = (hit["court"] or "") if name == "ask" else ""
        listed = bool(court) or name in ("aims", "asked_of") or _LIST.match(folded, end) is not None
        asks = name != "stop" and not self.strangers.officer(sentence, floor, start)
        return Event(start, end, sentence, verb, listed, court, found, asks)

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
        if folded.startswith("tend", start) and _REQUEST.search(before) and not own:
            return False
        if _NOT_SUED.search(folded, max(sentence, start - 16), start):
            return False
        suit = _SUIT.search(folded, sentence, end)
        return bool(suit or spoken_for(self.ruling, self.index, sentence, start))

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

    def _who(self, event: Event, floor: int) -> Ids:
        """The parties that are the subject of a verb."""
        folded, start = self.view.folded, event.sentence
        if event.verb.endswith("ant") and _REQUESTS.search(folded, start, event.start):
            return ()  # "débouter X de ses demandes, sollicitant en outre": X asks nothing
        if event.verb == "urges" and folded.startswith(("soi", "ser"), event.start):
            return ()  # "que X soit condamné": X is who is to pay
        for hit in _ADDRESSED.finditer(folded, start, event.start):
            start = hit.end()
        stop = event.start
        suing = event.verb in ("aims", "asked_of")
        mentions = list(self.index.mentions(start, stop))
        if told := (summoner if suing else filed_for)(folded, start, stop, mentions):
            return told
        if suing and (sued := _SUED.search(folded, start, stop)):
            stop = sued.start()
            mentions = [m for m in mentions if m.start < stop]
        led = event.asks and not suing and PRONOUN.search(folded, start, stop)
        if led and _LEADING.match(folded, start, stop):
            return ()
        if not suing and (sued := SUES.search(folded, start, stop)):
            # "A assigne B et demande": it is A that asks, and B where "B, qui demande".
            before = [m for m in mentions if m.start < sued.start()]
            he = PRONOUN.search(folded, start, sued.start())
            asks = not event.verb.endswith("ant") and any(
                self._at_verb(m, stop) for m in mentions[len(before) :]
            )
            if (before or he) and not asks and not _WHO.search(folded, sued.end(), stop):
                mentions = before
        if told := () if suing else self._relative(mentions, event.start):
            return told
        ids = self._one_side(subjects(folded, start, mentions, first=suing), suing)
        if len(ids) > 1 and any(m.how != "name" for m in mentions):
            ids = real_parties(self.ruling, ids)
        ids += self.insured.beside(start, event.start, ids) if ids and not suing else ()
        if not ids and event.verb.startswith(("reclamations ", "demandes ", "pretentions ")):
            within = list(self.index.mentions(event.start, event.end))
            ids = subjects(folded, event.start, within, governed=True)
        agent = AGENT.match(folded, event.start) if event.asks else None
        if agent and (not ids or is_passive(folded, floor, event.start)):
            after = list(self.index.mentions(agent.end(), agent.end() + 120))
            ids = subjects(folded, event.start, after, governed=True) or ids
        if not ids and _VICTIM.search(folded, start, event.start):
            ids = self.victim
        if not ids and event.sentence < start:
            ids = self._one_side(self.index.find(event.sentence, start), True)
        at_verb = SUBJECT_AT_VERB.search(folded, max(floor, event.start - 30), event.start)
        by = folded.startswith("tendant", event.start) and not SERVED_ON.search(folded, start, stop)
        if not ids and mentions and (by or not at_verb):
            ids = self._one_side(subjects(folded, start, mentions, governed=True), True)
        spoken = spoken_for(self.ruling, self.index, start, event.start)
        return (ids or spoken) if suing else (spoken or ids)

    def _at_verb(self, mention: Mention, verb: int) -> bool:
        """Whether somebody stands before a verb as its subject: "A a appelé B et C demande"."""
        folded, low = self.view.folded, max(0, mention.start - 40)
        return not folded[mention.end : verb].strip() and bool(
            _AND_WHO.search(folded, low, mention.start)
        )

    def _relative(self, mentions: list[Mention], verb: int) -> Ids:
        """The party that a relative pronoun before a verb stands for: "à la requête de X, qui"."""
        folded = self.view.folded
        if mentions and _RELATIVE.fullmatch(folded, mentions[-1].end, verb):
            ids = subjects(folded, mentions[0].start, mentions, governed=True)
            return self._one_side(ids, False)
        return ()

    def _one_side(self, ids: Ids, first: bool) -> Ids:
        """The parties of a subject that stand on one side: the one nearest to the verb."""
        roles = {p.party_id: p.role for p in self.ruling.parties}
        if not ids or not {roles[i] for i in ids} & set(FACING):
            return ids
        kept = roles[ids[0 if first else -1]]
        return tuple(i for i in ids if FACING.get(roles[i], ("",))[0] != kept)

    def _side(self, verb: str, ids: Ids) -> Ids:
        """The whole side where the verb is plural and only one of its parties was made out."""
        plural = verb.startswith("ont ") or (verb.endswith("ent") and not verb.endswith("tient"))
        if len(ids) != 1 or not plural:
            return ids
        roles = {p.party_id: p.role for p in self.ruling.parties}
        side = tuple(i for i, role in roles.items() if role == roles.get(ids[0]))
        side = real_parties(self.ruling, side)
        return side if len(side) <= _FEW else ids
