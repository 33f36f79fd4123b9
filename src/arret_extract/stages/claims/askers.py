"""Who asks: the parties that are the subject of a verb of asking or arguing."""

import re

from arret_extract.matching.compiling import compiled
from arret_extract.mentions.called import Ids, Mention, ids_of, is_female
from arret_extract.mentions.insured import Insured
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.mentions.standing import runs
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.introduced import introduced
from arret_extract.stages.claims.lawyers import spoken_for
from arret_extract.stages.claims.pronouns import PRONOUN
from arret_extract.stages.claims.reach import SUBJECT_AT_VERB, Event
from arret_extract.stages.claims.sentences import flowing
from arret_extract.stages.claims.sides import FACING, real_parties, victim
from arret_extract.stages.claims.subjects import (
    AGENT,
    GOVERNED,
    SERVED_ON,
    SUES,
    TITLED,
    according,
    agents,
    filed_for,
    first_run,
    is_passive,
    joined,
    subjects,
    summoner,
)

ADDRESSED = compiled(r"\b(?:(?:les|des|aux|le|du)quel(?:le)?s?|laquelle|par elle)\b")
# The rule of lists that no verb of asking leads: one within a plea is of it.
LISTS = "lists"
_SUED = re.compile(r"\b(?:assign|cite|citer|attrait|fait|attraire|saisi)")
# Not "qui n'a pas comparu": who is summoned and absent asks nothing.
_WHO = re.compile(
    r"\b(?:qui(?! n'(?:a|ont|est|etai)\w{0,4} )|lequel|laquelle|lesquel\w{1,2}|dont)\b|;"
)
# Of so many on a side, those of whom one was made out may be all.
_FEW = 6
# Words that lead up to a subject of their own: "estimant que M. X est seul fautif, ils demandent".
_LEADING = re.compile(
    r"[\s\"(-]{0,4}(?:(?:s')?(?:estim|consider|soulign|soulev|rappel|invoqu|contest|relev|indiqu"
    r"|argu|critiqu|affirm|constat|reproch|oppos|souten|expos|pretend|fais)ant|s'agissant"
    r"|concernant"
    r"|quant a|au motif|si|compte tenu|en reponse|pour s'opposer|subsidiairement|a titre)\b"
)
_RELATIVE = re.compile(
    r"(?:,?\s(?:deposees?|signifiees?|notifiees?|remises?|prises?|en date|du \d)[^;:.]{0,60}?)?"
    r",?\s(?:qui|lequel|laquelle|lesquels|lesquelles)\s(?:[a-z]{1,12}\s){0,2}"
)
_AND_WHO = re.compile(rf"(?:\bet|\bmais|\bpuis|,) {TITLED}\Z")
_REQUESTS = compiled(r"\b(?:debouter|condamner)\b")
_VICTIM = compiled(r"(?<!de )\b(?:la|cette) victime\s(?:[a-z]{1,12}\s){0,2}$")


# Between a subject and its verb, where a comma parts it from what stands before.
_TO_THEM = re.compile(r" (?:lui|leur) ")
# "A, qui estime que B est fautif, réclame": a clause between a subject and its verb.
_OPENS = re.compile(rf"[\s\"(-]{{0,4}}(?:(?:en effet|enfin|toutefois|cependant),? )?{TITLED}")
_CLAUSE = re.compile(
    r",? (?:qui|lequel|laquelle|lesquel(?:le)?s"
    r"|(?:estim|consider|souten|reproch|invoqu|expos|affirm|pretend|rappel|contest|soulign|allegu"
    r"|argu|fais)ant)\b"
)
_ENDS_CLAUSE = re.compile(r", (?:lui |leur )?(?:en (?:outre|consequence) |[a-z]{5,14}ment )?\Z")
_ANOTHER = re.compile(
    r"\b(?:ce|cette|ces) derni|\bcel(?:ui|le)-ci\b|\bce(?:ux|lles)-ci\b|\b(?:le|la|les)quel"
    r"|;|(?<!\bm)(?<!\bmm)\. |\b(?:alors|tandis) qu|, qui\b"
)
# What a sentence begins with that a comma parts from its subject.
_LED_BY = re.compile(
    r"[\s\"(-]{0,4}(?:pour (?:s'opposer|repondre|contester|resister|conclure|faire echec)"
    r"|en (?:reponse|replique)|face|contrairement|s'opposant|repondant|repliquant) (?:a|au|aux)\b"
)
_THAT = re.compile(r"\bqu(?:e |')")
# "Quant à A, il réclame"; where "elle réclame sa condamnation", she is another than A.
_AS_TO = re.compile(rf"[\s\"(-]{{0,4}}quant (?:a|aux?) ?{TITLED}")
_OF_IT = re.compile(
    r"\ben (?:demand|sollicit|reclam|poursui)|\b(?:sa|son|leur) (?:condamn|debout|mise|expuls)"
    r"|\b(?:l[ae]s? |l')(?:condamner|debouter|declarer|voir|juger|relever)\b"
)
_NEAR = 60
_APART = re.compile(rf", {TITLED}\Z")
_AND = re.compile(r"\b(?:et|ou)\b")
# Another goes on: "A met en cause B, alors que C demande", "B, cette dernière demandant".
_WHILE = re.compile(r"\b(?:alors|tandis) qu(?:e |')")
_TURNED = re.compile(r"\b(?:ce|cette|ces) derni|\bcel(?:ui|le)-ci\b")


def _meanwhile(
    folded: str, start: int, stop: int, mentions: list[Mention]
) -> tuple[int, list[Mention]]:
    """Where the clause of a verb begins, and who is named in it: "alors que B demande"."""
    for turn in _WHILE.finditer(folded, start, stop):
        if others := [m for m in mentions if m.start >= turn.end()]:
            start, mentions = turn.end(), others
    return start, mentions


class Askers:
    """Tells the subjects of the verbs of a ruling."""

    def __init__(self, ruling: Ruling, index: PartyIndex) -> None:
        self._ruling, self._index = ruling, index
        self._view = flowing(ruling.view)
        self.victim = victim(ruling, index)
        self._insured = Insured(ruling, index)

    def who(self, event: Event, floor: int) -> Ids:
        """The parties that are the subject of a verb."""
        folded, start = self._view.folded, event.sentence
        if event.verb == LISTS:
            spoken = spoken_for(self._ruling, self._index, start, event.start)
            return spoken or self._one_side(
                introduced(self._view, self._index, start, event.start), False
            )
        if event.verb.endswith("ant") and _REQUESTS.search(folded, start, event.start):
            return ()  # "débouter X de ses demandes, sollicitant en outre": X asks nothing
        if event.verb == "urges" and folded.startswith(("soi", "ser"), event.start):
            return ()  # "que X soit condamné": X is who is to pay
        suing = event.verb in ("aims", "asked_of")
        named = [] if suing else list(self._index.mentions(start, event.start))
        if told := self._relative(named, event.start):
            return told
        for hit in ADDRESSED.finditer(folded, start, event.start):
            if together := joined(folded, list(self._index.mentions(start, event.start))):
                return together
            start = hit.end()
        stop = event.start
        mentions = list(self._index.mentions(start, stop))
        if told := (summoner if suing else filed_for)(folded, start, stop, mentions):
            return told
        if suing and (sued := _SUED.search(folded, start, stop)):
            stop = sued.start()
            mentions = [m for m in mentions if m.start < stop]
        if not suing:
            start, mentions = _meanwhile(folded, start, stop, mentions)
        led = event.asks and not suing and PRONOUN.search(folded, start, stop)
        told = according(folded, start, mentions) or self._as_to(event, start, mentions)
        if led and told and self._fits(led[1], told):
            return told
        if led and _LEADING.match(folded, start, stop):
            return ()
        if not suing and (told := self._set_apart(mentions, start, stop)):
            return told
        if not suing and (told := self._by_turn(mentions, start, stop, asks=event.asks)):
            return told
        if not suing:
            mentions = self._who_sues(event, start, stop, mentions)
        ids = self._one_side(subjects(folded, start, mentions, first=suing), suing)
        if len(ids) > 1 and any(m.how != "name" for m in mentions):
            ids = real_parties(self._ruling, ids)
        ids += self._insured.beside(start, event.start, ids) if ids and not suing else ()
        if not ids and event.verb.startswith(("reclamations ", "demandes ", "pretentions ")):
            within = list(self._index.mentions(event.start, event.end))
            ids = subjects(folded, event.start, within, governed=True)
        agent = AGENT.match(folded, event.start) if event.asks else None
        if agent and (not ids or is_passive(folded, floor, event.start)):
            after = list(self._index.mentions(agent.end(), agent.end() + 120))
            ids = ids_of(first_run(folded, after)) or ids
        elif event.asks:
            after = list(self._index.mentions(event.start, event.start + 180))
            ids = ids_of(agents(folded, floor, event.start, after)) or ids
        if not ids and _VICTIM.search(folded, start, event.start):
            ids = self.victim
        if not ids and event.sentence < start:
            ids = self._one_side(self._index.find(event.sentence, start), True)
        at_verb = SUBJECT_AT_VERB.search(folded, max(floor, event.start - 30), event.start)
        by = folded.startswith("tendant", event.start) and not SERVED_ON.search(folded, start, stop)
        if not ids and mentions and (by or not at_verb):
            ids = self._one_side(subjects(folded, start, mentions, governed=True), True)
        spoken = spoken_for(self._ruling, self._index, start, event.start)
        return (ids or spoken) if suing else (spoken or ids)

    def _as_to(self, event: Event, start: int, mentions: list[Mention]) -> Ids:
        """Of whom a sentence tells what they ask: "quant à A, il demande", not "réclame sa"."""
        folded = self._view.folded
        if not mentions or not _AS_TO.fullmatch(folded, start, mentions[0].start):
            return ()
        its = _OF_IT.search(folded, mentions[-1].end, event.end + _NEAR)
        asked = its is not None and not self._index.find(event.start, its.start())
        if asked or _THAT.search(folded, mentions[0].end, event.start):
            return ()
        return subjects(folded, start, mentions, governed=True, first=True)

    def _who_sues(
        self, event: Event, start: int, stop: int, mentions: list[Mention]
    ) -> list[Mention]:
        """Those named before a verb, without whom one of them sues: "A assigne B et demande".

        It is A that asks, and B where "B, qui demande".
        """
        folded = self._view.folded
        sued = SUES.search(folded, start, stop)
        if sued is None:
            return mentions
        before = [m for m in mentions if m.start < sued.start()]
        he = PRONOUN.search(folded, start, sued.start())
        asks = not event.verb.endswith("ant") and any(
            self._at_verb(m, stop) for m in mentions[len(before) :]
        )
        asks = asks or _TURNED.search(folded, sued.end(), stop) is not None
        goes_on = not asks and not _WHO.search(folded, sued.end(), stop)
        return before if goes_on and (before or he) else mentions

    def _by_turn(self, mentions: list[Mention], start: int, stop: int, *, asks: bool) -> Ids:
        """The subject where the words before a verb tell of others too."""
        if told := self._beside_verb(mentions, start, stop):
            return told
        if not asks:
            return ()
        folded = self._view.folded
        led = PRONOUN.search(folded, start, stop)
        that = _THAT.search(folded, start, stop)
        if not (led and that and SUBJECT_AT_VERB.search(folded, max(start, stop - 30), stop)):
            return ()
        # "A soutient que B lui doit 900 €, dont elle poursuit le paiement": A does
        goes_on = folded[max(start, led.start() - 4) : led.start()].endswith("et ")
        if not (goes_on or _TO_THEM.search(folded, that.end(), stop)):
            return ()
        says = [m for m in mentions if m.end <= that.start()]
        told = subjects(folded, start, says)
        return told if len(says) < len(mentions) and told and self._fits(led[1], told) else ()

    def _set_apart(self, mentions: list[Mention], start: int, stop: int) -> Ids:
        """The subject that a clause parts from its verb: "A, qui dit B fautif, réclame 900 €"."""
        folded = self._view.folded
        if len(mentions) < 2 or not _ENDS_CLAUSE.search(folded, max(start, stop - 60), stop):
            return ()
        own = first_run(folded, mentions)
        clause = _CLAUSE.match(folded, own[-1].end, stop)
        if (
            not clause
            or len(own) == len(mentions)
            or not _OPENS.fullmatch(folded, start, own[0].start)
        ):
            return ()
        last = max(clause.end(), mentions[-1].end)
        if _ANOTHER.search(folded, clause.end(), stop) or not folded[last:stop].strip(" ,"):
            return ()
        return self._one_side(ids_of(own), False)

    def _beside_verb(self, mentions: list[Mention], floor: int, verb: int) -> Ids:
        """Who stands right before a verb, behind others in the case: "contre B, A lui réclame"."""
        folded = self._view.folded
        if len(mentions) < 2:
            return ()
        led = _LED_BY.match(folded, floor, mentions[0].start)
        if not led and not _TO_THEM.fullmatch(folded, mentions[-1].end, verb):
            return ()
        own = runs(folded, [m for m in mentions if m.start >= floor])[-1]
        governed = len(own) > 1 and GOVERNED.search(folded, floor, own[0].start)
        while len(own) > 1 and not _AND.search(folded, own[-2].end, own[-1].start):
            own = own[-1:]
        if governed and len(own) > 2:
            # "contre A, B et C lui réclament", "pour s'opposer à A et B, C et D réclament"
            apart = (_APART.search(folded, max(floor, m.start - 40), m.start) for m in own[1:])
            own = own[1 + next((i for i, hit in enumerate(apart) if hit), 0) :]
        parted = _APART.search(folded, max(floor, own[0].start - 40), own[0].start)
        return self._one_side(ids_of(own), False) if parted else ()

    def _fits(self, pronoun: str, ids: Ids) -> bool:
        """Whether a pronoun may mean parties, by their number and by the gender of one."""
        if pronoun.endswith("s") or len(ids) > 1:
            return pronoun.endswith("s") and len(ids) > 1
        party = next(p for p in self._ruling.parties if p.party_id in ids)
        body = party.kind != "personne_physique"  # "la banque", "le syndicat"
        return body or is_female(party) in (pronoun == "elle", None)

    def _at_verb(self, mention: Mention, verb: int) -> bool:
        """Whether somebody stands before a verb as its subject: "A a appelé B et C demande"."""
        folded, low = self._view.folded, max(0, mention.start - 40)
        return not folded[mention.end : verb].strip() and bool(
            _AND_WHO.search(folded, low, mention.start)
        )

    def _relative(self, mentions: list[Mention], verb: int) -> Ids:
        """The party that a relative pronoun before a verb stands for: "à la requête de X, qui"."""
        folded = self._view.folded
        if mentions and _RELATIVE.fullmatch(folded, mentions[-1].end, verb):
            ids = subjects(folded, mentions[0].start, mentions, governed=True)
            return self._one_side(ids, False)
        return ()

    def _one_side(self, ids: Ids, first: bool) -> Ids:
        """The parties of a subject that stand on one side: the one nearest to the verb."""
        roles = {p.party_id: p.role for p in self._ruling.parties}
        if not ids or not {roles[i] for i in ids} & set(FACING):
            return ids
        kept = roles[ids[0 if first else -1]]
        return tuple(i for i in ids if FACING.get(roles[i], ("",))[0] != kept)

    def side(self, verb: str, ids: Ids) -> Ids:
        """The whole side where the verb is plural and only one of its parties was made out."""
        plural = verb.startswith("ont ") or (verb.endswith("ent") and not verb.endswith("tient"))
        if len(ids) != 1 or not plural:
            return ids
        roles = {p.party_id: p.role for p in self._ruling.parties}
        side = tuple(i for i, role in roles.items() if role == roles.get(ids[0]))
        side = real_parties(self._ruling, side)
        return side if len(side) <= _FEW else ids
