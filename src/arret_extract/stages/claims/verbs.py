"""The verbs by which a ruling tells that somebody asks or argues.

Forms of the same letters that tell no asking are left out: nouns ("la demande"), participles
("les sommes demandées"), what the court does and what was asked elsewhere.
"""

import re
from collections.abc import Iterable, Iterator

from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import Rule, rule
from arret_extract.mentions.called import noun_start
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.askers import LISTS
from arret_extract.stages.claims.introduced import introduces
from arret_extract.stages.claims.lawyers import spoken_for
from arret_extract.stages.claims.pronouns import PRONOUN
from arret_extract.stages.claims.reach import Event
from arret_extract.stages.claims.sentences import flowing, sentence_start
from arret_extract.stages.claims.strangers import Strangers
from arret_extract.stages.claims.subjects import (
    OBLIGED,
    TITLED,
    agents,
    is_participle,
    is_passive,
    is_wish,
)
from arret_extract.stages.claims.turns import TURNS

_OFFERING = ("offrant", "proposant")
# "A conclut au rejet, offrant 900 €": who spoke offers.
_GOES_ON = re.compile(r"(?:,|\bet|\bmais)(?: (?:ne|lui|leur|n'en))? ?\Z")
THAT = re.compile(r"(?<![a-z])qu(?:e |')")
_NOUN = re.compile(
    r"(?:\b(?:la|sa|une|cette|toute|leur|de|en|autre|seule|chaque|ladite|aucune|notre|votre"
    r"|premiere"
    r"|nouvelle|son|cet|ces|les|des|ses|du|nulle|telle|quelque|sur|par|avec|recommandee?)|l'"
    r"|d')\s?$"
)
_FORM = re.compile(r"\bSA\s[a-z]")
_LIST = re.compile(r"\s?(?:de |a |de voir |(?:comme suit|ce qui suit|ainsi)\s?)?\s?(?:[:\"\n\f])")
# "Elle en demande la réformation": "en" before a verb, not before a noun.
_OF_IT = re.compile(r"\b(?:ils?|elles?|qui|,|et)\sen\s?$")
_AMBIGUOUS = frozenset({"demande", "offre", "propose"})
_COURT = compiled(
    r"\b(?:la cour|le tribunal|le juge|la juridiction|l'expert|le docteur|on(?: lui| leur| a)?)"
    r"\s?$"
)
_NOT_SUED = re.compile(r"\bn'(?:a|ont|avait)\s(?:pas |jamais )?(?:fait )?\Z")
_SUIT = re.compile(
    r"\b(?:assign|cite|citer|attrait|saisi|requete|conclusions|ecritures|memoire|exploit|huissier"
    r"|acte\b"
    r"|attraire|comparaitre|demande|appel incident)"
)
_REQUEST = re.compile(r"\b(?:demandes?|pretentions?|actions?|moyens?|appel|recours|lettre)\b")
# Between a name and its verb stand a blank and a closing mark.
_AT_NAME = 3
# "La demande de M. X tend à la condamnation de": so M. X asks.
AIMS_OF = re.compile(
    r"\b(?:l'appel(?: incident| principal)?|l'action|l[ea]s? (?:dernier etat des )?(?:dernieres? )?"
    r"(?:demandes?|recours|pretentions?|conclusions|ecritures|memoires?|requetes?))"
    r"(?: (?:en (?:reponse|replique|defense)|recapitulati\w{1,4}|responsives?|additionnelles"
    r"|(?:depose|signifie|notifie|remis|prise?|redige)e?s?(?: le \d[^,;:]{4,20})?)){0,2}"
    r"( (?:de |du |des |d'|par |pour |au nom d(?:e |u |es )|dans l'interet d(?:e |u |es )))"
    r"[^;:\n\f]{2,80} \Z"
)
# What tells an aim of submissions alone: a clause of a contract aims too.
_OF_ACTS = re.compile(
    r"vis(?:e|ent|ait|aient)\b|(?:a|ont|avai(?:t|ent)) (?:\w{4,16} )?pour (?:objet|but|fin)\b"
    r"|tend(?:ent|ait|aient)?\s?\Z|tendai"
)
_OWN = re.compile(TITLED)
# "a conclu à l'infirmation du jugement et demandé que…": one auxiliary for both.
_ALSO_DONE = re.compile(
    r"\b(?:a|ont) (?:\w{3,14} )?(?:conclu|demande|sollicite|reclame|maintenu|repris|reitere)\b"
    r"[^.;\n\f]{0,280}?\bet (?:\w{4,14}ment )?\Z"
)
# "a formé une demande"
_DONE = re.compile(r"\b(?:a|ont) (?:\w{3,14} )?\Z")
_WARRANTS = re.compile(r"(?:l[ae]s? |l')(?:relever|garantir)\b")
# "A agit en paiement devant le juge des référés", "dans sa lettre, A ne réclame plus que 900 €"
_ELSEWHERE = re.compile(
    r"\b(?:lettre|courrier|courriel|mise en demeure|premiere instance|premiers? juges?|referes?)\b"
    r"|\b(?:devant|par|saisi) (?:le|un) (?:tribunal|conseil de prud)"
)
_FIRST_JUDGE = re.compile(
    r"[^,;.\n\f]{0,80}?\b(?:premiere instance"
    r"|(?:devant|a|aux?) (?:le |les )?(?:premiers? juges?|tribunal|conseil de prud)"
    r"|dans (?:son|sa|leur|l')(?: ?assignation| ?requete| ?exploit))\b"
)
_NOT_MORE = re.compile(r"\b(?:ne |n')(?:(?:lui|leur|en|y) )?\Z")


class Verbs:
    """Finds verbs of asking and of arguing, each as an event with its sentence."""

    def __init__(
        self, ruling: Ruling, index: PartyIndex, strangers: Strangers, *, appeal: bool
    ) -> None:
        self.ruling, self.view, self.index = ruling, flowing(ruling.view), index
        self.strangers, self.appeal = strangers, appeal

    def between(self, start: int, end: int, rules: Iterable[str]) -> Iterator[Event]:
        """What verbs of asking and of arguing, by their rules, tell in a stretch, in text order."""
        hits = [
            (hit.start(), hit.end(), hit, found)
            for found in (rule("claims", name) for name in rules)
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
        if name == "ask" and passive:
            after = list(self.index.mentions(start, start + 180))
            end = max([end, *(m.end for m in agents(folded, floor, start, after))])
        sentence = sentence_start(self.view, start, floor)
        verb = hit["verb"] if name == "ask" else name
        if verb == "conclu" and not self._concludes(start, floor):
            return None
        if verb in _OFFERING and not self._offers(start, floor):
            return None
        if verb.startswith("poursui") and folded.startswith("qu", end):
            return None  # "elle poursuit que la dette est éteinte": so she goes on
        if name == "ask" and not passive and self._not_asked(verb, floor, start):
            return None
        if name == "ask" and (self._retold(hit, sentence) or self._judged_before(hit, sentence)):
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

    def _offers(self, start: int, floor: int) -> bool:
        """Whether a party offers, and no thing does: "un emploi offrant 900 € par mois"."""
        folded, low = self.view.folded, max(floor, start - 80)
        if _GOES_ON.search(folded, low, start):
            return True
        named = list(self.index.mentions(low, start))
        return (
            bool(named)
            and start - named[-1].end < _AT_NAME
            and TURNS.search(folded, floor, named[-1].start) is not None
        )

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
        of_acts = _OF_ACTS.match(folded[start:end]) is not None
        if (tends or of_acts) and (aims := AIMS_OF.search(folded, sentence, start)):
            named = list(self.index.mentions(sentence, start))
            if len(named) != 1:
                return False
            start = noun_start(folded, named[0])
            return _OWN.fullmatch(folded, aims.end(1), start) is not None
        if of_acts:
            return False
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
        heard = THAT.search(folded, sentence, start) or _ELSEWHERE.search(folded, end, end + 200)
        return elsewhere is not None or heard is not None

    def _judged_before(self, hit: re.Match[str], sentence: int) -> bool:
        """Whether a form tells, on appeal, what was asked of the first judge: "demandait"."""
        start, end = hit.span("verb")
        if not (self.appeal and hit["verb"].endswith(("ait", "aient"))):
            return False
        before = _FIRST_JUDGE.search(self.view.folded, sentence, start)
        return before is not None or _FIRST_JUDGE.match(self.view.folded, end) is not None

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
