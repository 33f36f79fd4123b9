"""Who asks, where the words of a party's claims begin and where they end.

A ruling reports claims after a verb of asking ("demande à la cour de", "conclut à") and
ends them where it turns to the reasons given, to another party or to the procedure.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import Rule
from arret_extract.mentions.called import Ids, ids_of, is_female
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.mentions.standing import runs
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.askers import ADDRESSED, LISTS, Askers
from arret_extract.stages.claims.introduced import by_pronoun
from arret_extract.stages.claims.lawyers import OWN, spoken_for
from arret_extract.stages.claims.pronouns import PRONOUN, Pronouns
from arret_extract.stages.claims.reach import Event, quoted, reach
from arret_extract.stages.claims.sentences import flowing, sentence_start
from arret_extract.stages.claims.sides import FIRST, on_appeal
from arret_extract.stages.claims.strangers import Strangers
from arret_extract.stages.claims.subjects import according, is_passive, joined, subjects
from arret_extract.stages.claims.turns import own_subject
from arret_extract.stages.claims.verbs import AIMS_OF, THAT, Verbs

_ON_APPEAL = compiled(
    r"\b(?:appelante?s?|intimee?s?|appel incident|cour de renvoi|en cause d'appel|devant la cour"
    r"|dernieres (?:conclusions|ecritures)|(?:conclusions|ecritures) recapitulatives)\b"
)
_SUMMONED = re.compile(r"\b(?:assign(?:e|ation)|conclusions|ecritures|requete)\b")
_ALSO = re.compile(
    r"\b(?:et qui|et|puis)\s(?:en |y |donc |aussi |enfin |lui |leur |[a-z]{5,18}ment )?$"
)
# "A soutient que B prétend à 900 €": A tells what B asks.
_TOLD_OF = ("pretend", "recherch", "veu", "revendiqu", "persist", "esper")
_BOTH = re.compile(
    r"\b(?:tou(?:te)?s (?:les )?deux|l'une? et l'autre),? (?:(?!par\b)[a-z']{1,14} ){0,2}\Z"
)
# "ils ont, par acte du 3 mai, fait assigner M. X aux fins de"
_THEY = compiled(r"(?<![a-z])(?:ils|elles) ont\b")
# "Celle-ci conclut au débouté"
_LATTER = compiled(
    r"\b(?P<who>(?P<she>celles?-ci|(?:cette|ces) dernieres?)|(?:celui|ceux)-ci|ces? derniers?)"
    r"(?:,? (?:dans|par|aux termes d|selon|en (?:reponse|defense|replique)|pour (?:sa|leur) part)"
    r"[^,;:\n\f]{0,90},?)?\s"
    r"(?:(?!a\b|au\b|de\b|du\b)[a-z]{1,14}\s){0,2}$"
)
# "Celle-ci invoque en vain la prescription": another argues.
_IN_VAIN = re.compile(r"[^.;\n\f]{0,60}?\b(?:en vain|vainement|a tort|faussement|sans preuve)\b")
# "Selon lui, il était arrêté quand B l'a poussé. Il demande": who spoke goes on.
_OPENS_BY = re.compile(
    r"[\s\"(-]{0,4}(?:(?:selon|d'apres) (?:lui|elles?|eux)\b,?|pour (?:lui|elles?|eux),)"
    r" ?(?P<who>(?:il|elle)s?\b)?"
)
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
        self.verbs = Verbs(ruling, self.index, self.strangers, appeal=self.appeal)
        rest = ("drops", "stop", "appeals") if self.appeal else ("drops", "stop")
        self.rules: tuple[str, ...] = (*told, *rest)
        self.first = tuple(p.party_id for p in ruling.parties if p.role in FIRST)

    def pleas(self, start: int, end: int, said: int = 0) -> Iterator[Plea]:
        """The pleas of a stretch of the view; `said` is where facts end and claims begin."""
        events = list(self.verbs.between(start, end, self.rules))
        done = start
        last, heard = None, False
        for place, event in enumerate(events):
            if event.start < done:
                continue
            if event.sentence >= said > 0 and not heard:
                # "Il demande" after the facts is the appellant, not the last one they named.
                heard, self.speaker = True, ()
            turned = self._turned(event, last) if last is not None and last.asks else None
            who = turned[1] if turned else self.askers.who(event, start)
            stretch = self.view, event.sentence, event.start
            if event.verb == LISTS and not (who or by_pronoun(*stretch)):
                continue
            both = self._both(event)
            ids = both or self._widened(event, who)
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
            limit = quoted(self.view, event, end) or reach(
                self.view, event, later, end, partial(self._turn_at, event)
            )
            if limit > event.end:
                done, self.asked = limit, True
                yield Plea(
                    ids, event.end, limit, event.verb, event.listed, court, named, event.rule
                )

    def _widened(self, event: Event, who: Ids) -> Ids:
        """The whole side where one of it was made out and the verb is plural, of them and no act.

        "Les conclusions de A tendent à": A alone.
        """
        stretch = self.view.folded, event.sentence, event.start
        if ADDRESSED.search(*stretch) or AIMS_OF.search(*stretch):
            return who
        verb = event.verb if event.asks else self.view.folded[event.start : event.end]
        return self.askers.side(verb, who)

    def _turned(self, event: Event, last: Event) -> tuple[int, Ids] | None:
        """Where a sentence turns from one verb to another who asks, and who that is."""
        if event.sentence != last.sentence or not event.asks:
            return None
        return own_subject(self.view, self.index, event, last.end)

    def _turn_at(self, event: Event, other: Event) -> int | None:
        """Where the words of a plea end before those of another of its sentence."""
        turned = self._turned(other, event)
        return turned[0] if turned else None

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
        return THAT.search(self.view.folded, last.end, event.start) is not None

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
        opens = _OPENS_BY.match(self.view.folded, start, event.sentence)
        if (he and he[1] == hit[1]) or (opens and opens["who"] in (None, hit[1])):
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
