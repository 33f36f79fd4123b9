"""For whom each sum of a request is asked, and who of the others owes it, where it says so."""

import re

from arret_extract.matching.compiling import compiled
from arret_extract.mentions.called import Ids, Mention, ids_of
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.mentions.standing import runs
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.addressees import BEHIND_HEAD
from arret_extract.stages.claims.requests import Request
from arret_extract.stages.claims.rows import Placed
from arret_extract.stages.claims.sentences import flowing
from arret_extract.stages.claims.sides import real_parties
from arret_extract.stages.claims.speech import Plea
from arret_extract.stages.claims.subjects import AND, TITLED, first_run
from arret_extract.stages.claims.targets import TO_PAY

_TO = (
    rf"(?:a|au|aux|au profit d[eu]|au benefice d[eu]|pour)\s{TITLED}"
    r"(?:veuve |vve |l'enfant )?"
)
_BEHIND = re.compile(rf"[\s,(]{{0,3}}{_TO}")
_PAID_TO = re.compile(rf"\s?{_TO}")
# "500 € à M. X celle de 300 €": the name is that of the next sum.
_NEXT = re.compile(
    r"[\s,]{0,2}(?:(?:de la |d'une |de |la |une )?(?:sommes?|celles?|indemnite)\b"
    r"|(?:d[e'] ?)?\d[\d .,]{0,14} ?(?:(?:euros?|francs?|f)\b|€))|\s?:"
)
_BEHIND_NEAR = 40
_HARM = re.compile(
    r"\s?(?:pour|au titre d|en reparation d|du chef d|(?:du|le) (?:montant du |poste )?prejudice\b"
    r"|l'indemnit|l'indemnisation|les dommages|la creance|celui\b"
    r"|celle\b)[^,;:.\n\f\d]{0,100}\b(?:de|du|des|d'"
    r"|subi par|(?:allouee?|accordee?|octroyee?|due?|revenant)s? (?:a|au|aux))\s?"
    rf"{TITLED}(?:veuve |vve |enfant )?"
)
_HARM_NEAR = 110
# "Pour le préjudice de X", not "pour les obsèques de X", "pour le préjudice né du décès de X".
_SUFFERED = compiled(
    r"\b(?:prejudices?|dommages?|souffrances|incapacite|deficit|troubles?|pertes?|celui|celle)\b"
)
_CAUSED_BY = compiled(r"\b(?:deces|mort|disparition|fait|fautes?|perte d(?:e|u) \Z)")
_OF = re.compile(r"(?:de |du |des |d')(?=\S)")
# "A lui payer": to the one of several that was spoken of last.
_TO_ONE = re.compile(r"\bl(?:ui|eur) (?:payer|verser|regler|rembourser|restituer|allouer)\b")
_STATEMENT = re.compile(
    rf"\b(?:decompte|releve|etat|attestation|notification)s? (?:\w+ ){{0,2}}?"
    rf"(?:de |du |des |d'){TITLED}\Z"
)
# "Leur payer respectivement", and how far behind the last sum it stands.
_EACH = compiled(r"\brespecti(?:ves?|fs?|vement)\b")
_EACH_NEAR = 24
_KIN = compiled(
    r"\bchacune? d(?:es|e (?:ses|leurs)) (?:deux |trois |quatre |cinq )?"
    r"(?:pere|mere|parents|grands?\b|freres|soeurs|tantes|oncles|enfants|fils|filles|proches)"
)
_COUPLE = 2
# An item of a list that names no party of its own goes on with the party of the one before.
_LONE_ITEM = compiled(r"(?:[-*•\n\f]|\d[.)])[^;,]{0,120}$")

_FOR_ALL = re.compile(
    r"\b(?:aux|a tou(?:te)?s(?: les)?) (?:deux|trois)(?=,|\s?\Z| (?:l[ae]|une|celle)\b)"
)
# "900 € pour eux trois"
_FOR_ALL_BEHIND = re.compile(
    r"[\s,(]{0,3}(?:(?:pour|a) (?:eux|elles|les|ces|tou(?:te)?s les) "
    r"(?:deux|trois|quatre|cinq|tous|toutes)\b|ensemble\b|pour l'ensemble)"
)
# "A réclame 900 € et B, 500 €": another asks the second.
_AND_WHO = re.compile(rf"(?:,|;|\bet|\bpuis|\bainsi que)\s{TITLED}\Z")
# Nor where the sums of a list, or what is told of one, name it: "travaux de C et B, 500 €".
_TELLS = re.compile(r":|\b(?:soit|savoir|par|entre|avec|chez|envers)\b")
_PREPOSED = re.compile(r"(?:a|aux?|de|du|des|d'|par|pour)\b")
_ITS_SUM = re.compile(
    r"(?:,? (?:quant a (?:lui|elle|eux|elles)|de (?:son|leur) cote),?|,)? ?"
    r"(?:(?:la|une) (?:somme|indemnite) de |celle de )?"
)
# Somebody else may be paid a sum of which more is said than what the one before it is for.
_ANOTHER = re.compile(r"\bleur\b|[a-z](?:er|ir|oir|re)\b(?<!titre)(?<!outre)|[;\n\f]|\bchacun")


class Payees:
    """Whose the sums of a request are, read in their order: a name before a colon heads them."""

    def __init__(self, ruling: Ruling) -> None:
        self.ruling, self.view = ruling, flowing(ruling.view)
        self.index = PartyIndex.of(ruling)
        self.roles = {p.party_id: p.role for p in ruling.parties}
        self.persons = {p.party_id for p in ruling.parties if p.kind == "personne_physique"}
        self.begin()

    def begin(self) -> None:
        """Forget the request before."""
        self.heading: Ids = ()
        self.headed = self.over = False
        self.done = 0

    def costs(self) -> None:
        """Come to a sum for costs: only a heading on a line of its own tells whose it is."""
        if not self.over:
            self.heading, self.headed = (), False

    def of(
        self, plea: Plea, against: Ids, request: Request, floor: int, sum_: Placed, offer: bool
    ) -> tuple[Ids, Ids]:
        """Who of the claimants the sum is for, and who of the others owes it.

        `offer`: what is offered, or to be fixed, is for those of the others that are named.
        """
        offer = offer and not self._own(plea, floor, min(request.end, sum_.end + _BEHIND_NEAR))
        wanted = set(against if offer else plea.claimant_ids)
        named = self.index.mentions(max(floor, self.done), sum_.start)
        before = [
            m for m in map(self._real, named) if wanted >= set(m.party_ids) and not self._states(m)
        ]
        if _FOR_ALL_BEHIND.match(self.view.folded, sum_.end, request.end):
            self.heading, self.headed = (), False
            return plea.claimant_ids, against
        behind = self._behind(sum_, request.end, told=bool(before))
        if behind is not None and wanted >= set(behind.party_ids):
            self.done, self.heading, self.headed = behind.end, (), False
            return self._told(plea, against, behind.party_ids, offer)
        whose = {*self._harmed(sum_, request.end)} if offer else set()
        if whose and whose <= wanted | (self.persons - {*plea.claimant_ids}):
            self.heading, self.headed = (), False
            return plea.claimant_ids, tuple(sorted(whose))
        if not (offer or before) and len(plea.claimant_ids) > 1:
            harmed = self._harmed(sum_, request.end, own=True)
            if harmed and wanted >= {*harmed}:
                self.heading, self.headed = (), False
                return harmed, against
        if floor == request.start and not offer and len(plea.claimant_ids) == 1:
            return (self._paid(plea, against, request, sum_) or plea.claimant_ids), against
        if before:
            self.heading = ids_of(self._last(before) if offer else before)
            between = self.view.plain[before[-1].end : sum_.start]
            self.headed = ":" in between
            self.over = self.headed and any(mark in between for mark in "\n\f")
        elif not (self.headed or self._goes_on(floor, sum_, offer)):
            self.heading = () if offer else self._one(plea, request, sum_)
        return self._told(plea, against, self.heading, offer)

    def _goes_on(self, floor: int, sum_: Placed, offer: bool) -> bool:
        """Whether a sum that names nobody is for the party of the one before it."""
        if _FOR_ALL.search(self.view.folded, floor, sum_.start):
            return False
        if _LONE_ITEM.search(self.view.folded, floor, sum_.start):
            return True
        return not offer and _ANOTHER.search(self.view.folded, floor, sum_.start) is None

    def another(self, plea: Plea, floor: int, sum_: Placed) -> Ids:
        """Who asks the next sum that a verb governs: "A réclame 900 € et B 500 €"."""
        folded = self.view.folded
        named = list(self.index.mentions(floor, sum_.start))
        if not named or not _ITS_SUM.fullmatch(folded, named[-1].end, sum_.start):
            return ()
        run = runs(folded, named)[-1]
        bare = _AND_WHO.search(folded, floor, run[0].start) and not _PREPOSED.match(
            folded, run[0].start
        )
        if not bare or _TELLS.search(folded, floor, run[0].start):
            return ()
        before = folded[plea.start : floor]
        asked = self.index.find(plea.start, floor)  # "réclame à B 900 €, C 500 €": of C
        if ":" in before or {*asked} - {*plea.claimant_ids}:
            return ()
        ids = ids_of(run)
        return () if {*ids} & {*plea.claimant_ids} else ids

    def each(self, plea: Plea, request: Request, own: list[Placed]) -> list[Ids]:
        """Who asks each sum, one of them each: "leur payer respectivement 900 € et 800 €"."""
        end = min(request.end, own[-1].end + _EACH_NEAR)
        start = max(0, request.start - _EACH_NEAR) if request.start == plea.start else request.start
        told = len(own) == len(plea.claimant_ids) > 1 and _EACH.search(self.view.folded, start, end)
        return [(one,) for one in plea.claimant_ids] if told else []

    def some(self, claimants: Ids, floor: int, sum_: Placed) -> bool:
        """Whether a sum is for relatives among those who ask whom the text does not tell apart."""
        near = sum_.end + _BEHIND_NEAR
        return len(claimants) > _COUPLE and bool(_KIN.search(self.view.folded, floor, near))

    def _real(self, mention: Mention) -> Mention:
        """A mention of a side without the bodies that are only to be bound: "aux intimés"."""
        if mention.how != "role" or len(mention.party_ids) < 2:
            return mention
        return mention._replace(party_ids=real_parties(self.ruling, mention.party_ids))

    def _states(self, mention: Mention) -> bool:
        """Whether a party is only named as who counted: "suivant décompte de la CPAM"."""
        start = mention.start
        return _STATEMENT.search(self.view.folded, max(0, start - 50), start) is not None

    def _one(self, plea: Plea, request: Request, sum_: Placed) -> Ids:
        """Who of several claimants "lui" means: spoken of last before the request, and alone."""
        if len(plea.claimant_ids) < 2:
            return ()
        told = [hit[0] for hit in _TO_ONE.finditer(self.view.folded, request.start, sum_.start)]
        if not told or not told[-1].startswith("lui"):
            return ()
        own = [
            m.party_ids
            for m in self.index.mentions(plea.start, request.start)
            if {*m.party_ids} <= {*plea.claimant_ids}
        ]
        return own[-1] if own and len(own[-1]) == 1 else ()

    def _own(self, plea: Plea, floor: int, end: int) -> bool:
        """Whether one of the claimants is named by the sum: it is to be fixed for them."""
        near = self.index.mentions(floor, end)
        return any(set(m.party_ids) <= set(plea.claimant_ids) for m in near)

    def _told(self, plea: Plea, against: Ids, ids: Ids, offer: bool) -> tuple[Ids, Ids]:
        if not ids:
            return plea.claimant_ids, against
        return (plea.claimant_ids, ids) if offer else (ids, against)

    def _last(self, mentions: list[Mention]) -> list[Mention]:
        """The last of several mentions, with those that it is joined to: "des sociétés A et B"."""
        first = len(mentions) - 1
        while first and AND.fullmatch(
            self.view.folded, mentions[first - 1].end, mentions[first].start
        ):
            first -= 1
        return mentions[first:]

    def _behind(self, sum_: Placed, end: int, *, told: bool) -> Mention | None:
        """The party named right behind a sum, or what it is for: "la somme de 500 € à M. X".

        `told`: whose the sum is was told before it; a name behind may be that of the next.
        """
        folded = self.view.folded
        purpose = None if told else BEHIND_HEAD.match(folded, sum_.end, end)
        place = purpose.end() if purpose else sum_.end
        mention = next(self.index.mentions(place, place + _BEHIND_NEAR), None)
        if mention is None or not _BEHIND.fullmatch(folded, place, mention.start):
            return None
        its = _NEXT.match(folded, mention.end)
        apart = its and its[0].startswith(",") and not folded.startswith((",", ";"), place)
        return None if its and (told or not apart) else mention

    def _harmed(self, sum_: Placed, end: int, *, own: bool = False) -> Ids:
        """Whose damage an offered sum is for: "900 € pour l'incapacité de Mme X".

        `own`: what is asked together, and is of one alone only where it is for a harm.
        """
        folded = self.view.folded
        mentions = list(self.index.mentions(sum_.end, min(end, sum_.end + _HARM_NEAR)))
        if not mentions or folded.startswith(("\n", "\f"), sum_.end):
            return ()
        # "Des parents" may be the mention, with its preposition.
        of = _OF.match(folded, mentions[0].start, mentions[0].end)
        until = of.end() if of else mentions[0].start
        if not _HARM.fullmatch(folded, sum_.end, until):
            return ()
        if own and not _SUFFERED.search(folded, sum_.end, until):
            return ()
        if own and _CAUSED_BY.search(folded, sum_.end, until):
            return ()
        run = first_run(folded, mentions)
        self.done = run[-1].end
        return ids_of(run)

    def _paid(self, plea: Plea, against: Ids, request: Request, sum_: Placed) -> Ids:
        """Those of the claimant's side that the first sum is to be paid to: "payer à A et B"."""
        pay = TO_PAY.search(self.view.folded, request.start, sum_.start)
        if pay is None:
            return ()
        mentions = list(self.index.mentions(pay.end(), sum_.start))
        if not mentions or not _PAID_TO.fullmatch(self.view.folded, pay.end(), mentions[0].start):
            return ()
        ids = ids_of(mentions)
        own = {self.roles[i] for i in plea.claimant_ids}
        same = all(self.roles[i] in own and i not in against for i in ids)
        return ids if same else ()
