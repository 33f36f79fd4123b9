"""Whom a request is aimed at."""

import re
from dataclasses import replace
from functools import cache, partial

from arret_extract.matching.compiling import compiled
from arret_extract.mentions.called import Ids, noun_start
from arret_extract.mentions.debtors import joined_by, left_out, turned_to
from arret_extract.mentions.insured import Insured
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.mentions.unnamed import left_for
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.addressees import NEAR, Addressees
from arret_extract.stages.claims.bound import Bound
from arret_extract.stages.claims.concerned import Concerned
from arret_extract.stages.claims.insolvency import liquidator
from arret_extract.stages.claims.latter import Latter
from arret_extract.stages.claims.posts import BEFORE_IT, ITS_SUM
from arret_extract.stages.claims.requests import Request
from arret_extract.stages.claims.rows import Draft, Placed
from arret_extract.stages.claims.sentences import flowing, sentence_end
from arret_extract.stages.claims.sides import BYSTANDERS, facing, opponents, real_parties
from arret_extract.stages.claims.speech import Plea
from arret_extract.stages.claims.subjects import CIVIL
from arret_extract.stages.claims.summons import sued, summoned

_SAME = re.compile(
    r"(?:\b(?:l'|le |la |les |s'entendre |les (?:entendre|voir) |se voir |leur |voir )"
    r"|'entendre )\Z"
)
# "sa condamnation" is of who was named before; the article of "le rejet" is the noun's own.
_ITS = re.compile(r"\b(?:sa|leur|son) \Z")
_NO_VERB = r"(?!(?:en)?contre\b|(?:ou|en|ti|au)tre\b)"
_VERB = re.compile(rf"{_NO_VERB}[a-z]{{2,14}}(?:er|ir|[dt]re|oir)\b")
_INFINITIVE = re.compile(rf"\b(?:condamn|{_NO_VERB}[a-z]{{2,14}}(?:er|ir|[dt]re|oir)\b)")
_SAME_WORDS = compiled(
    r"\bles (?:memes|interesses|susnommes)\b|\ble meme\b|\bla meme\b|\bce(?:s|tte)? derni"
    r"|\bcelui-ci"
    r"|\bcelle-ci|\bces deux (?:societes|compagnies|personnes|parties|assureurs|defende)"
)
# Of those made to pay before, whoever was refused something between.
_THE_SAME = compiled(r"\b(?:les memes|le meme|la meme|sous la meme)\b")
TO_PAY = compiled(
    r"\ba (?:lui |leur |l'|les? |la )?(?:payer|verser|regler|rembourser|restituer|indemniser"
    r"|garantir"
    r"|relever|supporter)|\bau (?:paiement|versement|remboursement|reglement|titre)"
    r"|\baux (?:entiers|frais|depens|seuls)\b"
    r"|\ba (?:hauteur|concurrence) d(?=e (?:la somme de )?\d[\d .,]{0,14} ?(?:euros?|€|francs?))"
    r"|\bdevr(?:a|ont) (?:lui |leur )?(?:payer|verser|regler|rembourser)\b"
    r"|\btenue?s? (?:de (?:lui |leur )?(?:payer|verser|regler|rembourser)|au )"
    r"|\ba la somme"
    r"|\ba (?:une |la )?(?:indemnite|somme|restitution|\d)|\ba titre"
)
# The same behind the name of who is to pay the next of several sums: "et celle de B à celui de".
_PAID_NEXT = compiled(
    rf"{TO_PAY.pattern}|\ba celui d|\ba (?:hauteur|concurrence) d|\ben paiement d"
    r"|\b(?:a |(?:a )?celle de )\Z|(?<= )\Z"
)
_TOGETHER = compiled(r"\b(?:avec|et|ainsi que)\b")
_ALONE = compiled(
    r"\b(?:in solidum|solidairement) (?:monsieur|madame|mademoiselle|m\.|mme)"
    r"(?:(?! et )[^,;]){2,40} (?:a|au|aux)\s"
)
_LOSER = compiled(r"\bsuccomb(?:ant|er)|\bparties? (?:perdante|qui (?:succomb|perdr))")
# "Les condamner tous": whoever was made to pay before.
_ALL = compiled(r"\btou(?:s|tes)\b(?! (?:les|deux|trois|quatre|droits)\b)")
_WITH_THEM = compiled(
    r"\b(?:solidum|solidairement|conjointement),? avec (?:elles?|lui|eux|ce\w{2,5}-ci)\b"
)
_LATTER = compiled(r"\b(?:(?P<she>cette derniere|celle-ci)|ce dernier|celui-ci)\b")
_BINDING = re.compile(r"\b(?:opposable|commune?s?)\b[^;]{0,30}?\b(?:a|aux?)\s")
# On whom a judgment is to be confirmed or reversed.
_ON_JUDGMENT = ("confirmation", "infirmation")
# Verbs whose object is the party that a request is aimed at; others name it behind "par", "contre".
_PAID = (None, "condamnation")
_AIMED = (None, "condamnation", "injonction", "depens", "rejet", "expulsion")
# "que chacune des parties conserve ses dépens": each bears its own.
_EACH = re.compile(r"\b(?:chacune? des parties|chaque partie|chacune? conserv)")
_WHOEVER = re.compile(
    r"\b(?:quelconque des (?:autres )?parties|quelconque partie"
    r"|toute(?:s les)? (?:autres? )?parties?|quiconque|quelque partie que ce soit"
    r"|l'ensemble des (?:autres )?parties)\b"
)
_ASKED_OF_IT = re.compile(
    r"\btoutes? (?:les |autres? )?(?:demandes?|pretentions?)\b"
    r"|\ba (?:son|leur) (?:encontre|egard)\b|\b(?:contre|envers) (?:elles?|lui|eux)\b"
)
# Against whose estate a debt is to be fixed: "au passif de la liquidation de la société X".
_DEBTS = compiled(r"\bau passif\b")
_WHOSE = re.compile(
    r"\b(?:conclusions|ecritures|pieces|demandes?|pretentions?|action|appel|intervention|recours)\b"
    rf"[^;:,]{{0,60}}\s(?:(?:de|du|des|par|pour) (?:l[ae] |les |l')?|d')(?:{CIVIL}\s){{0,2}}\Z"
)
_JOINTLY = compiled(
    r"\bin solidum\b|\bsolidaire(?:ment)?s?\b|\bconjointe?(?:ment)?s?\b"
    r"|(?<!, )\b(?:son|sa|leurs?|ses) (?:propre )?assureurs?\b"
)
_A_SUM = re.compile(r"\d ?(?:(?:euros?|francs?|f)\b|€)")
_ITS_INSURER = re.compile(r", (?:son|leur) (?:propre )?assureur\b(?!,? (?:et|ainsi)\b)")


class Targets:
    """Who is aimed at in the requests of a plea, read in their order: "les" are those before."""

    def __init__(self, ruling: Ruling) -> None:
        self.ruling, self.view = ruling, flowing(ruling.view)
        self.index = PartyIndex.of(ruling)
        self.roles = {p.party_id: p.role for p in ruling.parties}
        self.target: Ids = ()
        self.condemned: Ids = ()
        self.all_condemned: dict[int, None] = {}
        self.aimed: dict[int, None] = {}
        self.named = self.whoever = False
        self.plea: Plea | None = None
        self.asked: Ids = ()
        self.told_of: Ids = ()
        self.all_told: dict[int, None] = {}
        self.insured = Insured(ruling, self.index)
        self.addressees = Addressees(self.view, self.index)
        self.bound, self.latter = Bound(ruling, self.index), Latter(ruling, self.index)
        self.concerned = Concerned(self.view, self.index)
        # Looked up for each request of a plea.
        others = self.facing = cache(partial(facing, ruling))
        self.opponents = cache(lambda ids: opponents(ruling, ids, others(ids)))

    def against(self, plea: Plea, request: Request) -> Ids:
        """Whom a request is aimed at: the parties it names, else the other side."""
        folded = self.view.folded
        near = max(plea.start, request.start - BEFORE_IT), request.end
        self.named = self.whoever = False
        if request.start <= plea.start or self.plea is not plea:
            self.plea, self.asked, self.told_of = plea, self.addressees.of_verb(plea), ()
            self.condemned, self.all_condemned, self.aimed, self.all_told = (), {}, {}, {}
        if request.kind == "rejet" and _WHOEVER.search(folded, request.start, request.end):
            others = self._all_others(plea)
            self.aimed |= dict.fromkeys(others)
            return others
        if request.rule.id == "claims.interest" and self.target:
            return self.target  # "dire que cette somme portera intérêts": of whoever owes it
        if request.kind == "depens" and _EACH.search(folded, request.start, request.end):
            return self.opponents(plea.claimant_ids)
        if request.kind in _AIMED and not self._of_sums(request):
            if named := self._named(plea, request):
                return named
            told = self.asked or request.kind not in _PAID
            if not told and (owing := self.addressees.of_clause(plea, request)):
                self.named, self.target = True, owing
                return owing
        elif told := self._told_apart(plea, request):
            return told
        elif request.kind == "irrecevabilite" and (barred := self._barred(plea, request)):
            return barred
        if request.kind == "fixation" and self.target and ITS_SUM.search(folded, *near):
            return self.target
        if request.kind == "fixation" and self.told_of and not self.named:
            return self.told_of
        evicted = self.concerned.by_eviction(plea) if request.kind == "resiliation" else ()
        others = self.opponents(plea.claimant_ids)
        return evicted or self.asked or summoned(self.view, self.index, plea, others)

    def _of_sums(self, request: Request) -> bool:
        """Whether the verb names whom it asks, and a request others behind its first sum alone."""
        if request.kind is not None or not self.asked:
            return False
        first = next(self.index.mentions(request.start, request.end), None)
        stop = first.start if first else request.end
        return (
            first is not None and _A_SUM.search(self.view.folded, request.start, stop) is not None
        )

    def _named(self, plea: Plea, request: Request) -> Ids:
        """The parties that a request names as those it is aimed at."""
        folded = self.view.folded
        end = request.end
        if request.kind != "rejet":
            pay = TO_PAY.search(folded, request.start, request.end)
            end = pay.start() if pay else min(request.end, request.start + 250)
        mentions = self.bound.mentions(request, end)
        own = plea.claimant_ids
        gone = left_out(folded, self.index, request.start, end) if len(mentions) > 1 else ()
        named = tuple(i for i in self.addressees.others(plea, mentions) if i not in gone)
        for mention in mentions:
            if _ITS_INSURER.match(folded, mention.end):
                self.insured.tell(plea.claimant_ids, mention.party_ids)
        if any(m.how in ("role", "joint") for m in mentions):
            named = real_parties(self.ruling, named)
        verb = _VERB.match(folded, request.start, request.end)
        pronoun = _SAME if verb else _ITS
        same = pronoun.search(folded, max(0, request.start - 16), request.start)
        whose = (self.target if same else ()) or own
        named += self.insured.called(request.start, end + 30, named, whose)
        together = _TOGETHER.search(folded, request.start, end) is not None
        if same and not verb and together and not named:
            pass  # "sa condamnation et celle de X": X was not made out
        elif same or _SAME_WORDS.search(folded, request.start, end):
            self.target = self._spoken_of(plea, request, end, same)
            named = tuple(dict.fromkeys((*self.target, *named))) if together or not named else named
        elif named and _WITH_THEM.search(folded, request.start, end):
            named = tuple(dict.fromkeys((*self.target, *named)))
        others = self.facing(plea.claimant_ids)
        named = tuple(i for i in named if self.roles.get(i) not in BYSTANDERS) or named
        if request.kind == "condamnation" and verb:
            named += left_for(
                self.ruling, self.index, (request.start, end), set(named), set(others)
            )
        joint = _JOINTLY.search(folded, request.start, min(end + 30, request.end))
        alone = _ALONE.search(folded, request.start, end + 12)
        self.named = bool(named)
        if len(named) == 1 and joint and not alone and set(named) < set(others):
            # No one owes alone "in solidum": a debtor's name was not made out.
            named = others
        if not named and _LOSER.search(folded, request.start, end + 12):
            self.whoever = True
            aimed = {i for i in self.aimed if i not in own}
            aimed |= {*self.opponents(own)} if aimed else set()
            named = tuple(i for i in self._all_others(plea) if i in aimed or not aimed)
        if named:
            self.target = named
            self.aimed |= dict.fromkeys(named)
            if request.kind == "condamnation":
                self.condemned = named
                self.all_condemned |= dict.fromkeys(named)
        return named

    def _spoken_of(self, plea: Plea, request: Request, end: int, same: re.Match[str] | None) -> Ids:
        """Whom a pronoun or "les mêmes" means: those aimed at last, or all made to pay before."""
        folded, target = self.view.folded, self.target
        if request.kind == "condamnation" and _THE_SAME.search(folded, request.start, end):
            target = self.condemned or target
        if len(target) > 1 and (one := _LATTER.search(folded, request.start, end)):
            # "débouter A et B et condamner cette dernière": B
            return (
                target[-1:]
                if self.latter.fits("la" if one["she"] else "le", target[-1:])
                else target
            )
        several = len(target) == 1 and self._plural(same, request.start, end)
        if len(target) < len(self.all_condemned) and (
            several or _ALL.search(folded, request.start, end)
        ):
            target = tuple(self.all_condemned)
        elif several and not self.all_condemned and {*target} < {*self.all_told}:
            target = tuple(self.all_told)  # "dire A fautif, dire que B le garantit, les condamner"
        called = sued(self.view, self.index, plea) if same and same[0].startswith("les ") else ()
        facing = self.facing(plea.claimant_ids)
        return target or self.latter.meant(plea, request, same, facing) or called

    def _plural(self, same: re.Match[str] | None, start: int, end: int) -> bool:
        """Whether those made to pay before are meant by "les" or "les mêmes"."""
        if same:
            return same[0] in ("les ", "leur ")
        the_same = _THE_SAME.search(self.view.folded, start, end)
        return the_same is not None and the_same[0].startswith("les")

    def turned(self, plea: Plea, start: int, end: int, against: Ids) -> Ids:
        """Whom the next of several sums is asked of, told between the two: "et B à lui payer"."""
        folded, own = self.view.folded, plea.claimant_ids
        named = turned_to(folded, self.index, start, end, _PAID_NEXT)
        bare = not turned_to(folded, self.index, start, end, TO_PAY)
        bare = bare and bool({*own} & {*self.index.find(max(plea.start, start - NEAR), start)})
        if bare and {self.roles.get(i) for i in own} & {self.roles.get(i) for i in named}:
            named = ()  # "900 € à A et B 500 €": B stands with A
        if named and not {*named} & {*own}:
            self.target = self.condemned = named
        elif with_ := joined_by(folded, self.index, start, end):
            named = tuple(dict.fromkeys((*against, *with_)))
        else:
            return against
        self.all_condemned |= dict.fromkeys(named)
        self.aimed |= dict.fromkeys(named)
        return named

    def of_sum(
        self, plea: Plea, request: Request, floor: int, sum_: Placed, limit: int, against: Ids
    ) -> Ids:
        """Of whom one of the sums that a verb of asking governs is asked, where that is told."""
        if self.named and _INFINITIVE.search(self.view.folded, request.start, sum_.start):
            return against
        end = min(limit, sentence_end(self.view, sum_.end, limit))
        return self.addressees.of_sum(plea, floor, sum_.start, sum_.end, end) or against

    def _bound(self, plea: Plea, request: Request) -> Ids:
        """Against whose estate a debt is to be fixed, or to whom the ruling is to be opposed."""
        folded, start, end = self.view.folded, request.start, request.end
        own = {*plea.claimant_ids}
        if debt := _DEBTS.search(folded, start, end):
            if request.kind == "fixation" and (
                standing := liquidator(self.ruling, self.index, debt.end(), end)
            ):
                return standing if not own & {*standing} else ()
            named = self.concerned.first(debt.end(), min(end, debt.end() + 60), end)
            self.named = bool(named) and {*self.index.find(start, debt.start())} <= own
            if self.named and not own & {*named}:
                return named
        if request.kind == "fixation":
            return self.concerned.by_credit(start, end, own)
        if bound := _BINDING.search(folded, start, end):
            # "Déclarer l'arrêt opposable à la caisse" is asked of the caisse.
            named = self.index.find(bound.end() - 3, min(end, bound.end() + 160))
            return () if own & {*named} else named
        named = self.concerned.first(start, min(end, start + 120), end)
        if named and not own & {*named}:
            self.target = self.told_of = named
            self.all_told |= dict.fromkeys(i for i in named if i in self.facing(plea.claimant_ids))
        return ()

    def _told_apart(self, plea: Plea, request: Request) -> Ids:
        """Whom the words behind the object of a request say that it concerns."""
        if request.kind in _ON_JUDGMENT:
            return self.concerned.by_judgment(plea, request)
        return self._bound(plea, request) if request.kind in ("fixation", "constat") else ()

    def _barred(self, plea: Plea, request: Request) -> Ids:
        """Whose pleading or demand is not to be heard: "les conclusions de la société X"."""
        start, end = request.start, request.end
        first = next(self.index.mentions(start, end), None)
        if first is None or not _WHOSE.search(
            self.view.folded, start, noun_start(self.view.folded, first)
        ):
            return ()
        ids = self.concerned.first(first.start, first.end, end)
        if {*ids} & {*plea.claimant_ids}:
            return ()
        self.named, self.target = True, ids
        return ids

    def refused(self, draft: Draft, request: Request, before: list[Draft]) -> Draft:
        """A refusal of all that is asked of a party: it is aimed at whoever asked of it before."""
        if not _ASKED_OF_IT.search(self.view.folded, request.start, request.end):
            return draft
        own = {*draft.claimant_ids}
        asking = {i for d in before if own & {*d.against_ids} for i in d.claimant_ids} - own
        return replace(draft, against_ids=tuple(sorted({*draft.against_ids} | asking)))

    def _all_others(self, plea: Plea) -> Ids:
        """Whoever may lose: every party but those that ask."""
        ids = (i for i, role in self.roles.items() if role not in BYSTANDERS)
        return tuple(i for i in ids if i not in plea.claimant_ids)
