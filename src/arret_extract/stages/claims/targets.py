"""Whom a request is aimed at."""

import re
from dataclasses import replace
from functools import cache, partial

from arret_extract.harms import third_payers
from arret_extract.matching.compiling import compiled
from arret_extract.mentions.called import Ids, Mention, ids_of, is_female, noun_start
from arret_extract.mentions.debtors import joined_by, left_out, turned_to
from arret_extract.mentions.described import only_describes
from arret_extract.mentions.insured import Insured
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.mentions.standing import runs
from arret_extract.mentions.unnamed import left_for
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.addressees import NEAR, Addressees
from arret_extract.stages.claims.posts import BEFORE_IT, ITS_SUM
from arret_extract.stages.claims.requests import Request
from arret_extract.stages.claims.rows import Draft, Placed
from arret_extract.stages.claims.sentences import flowing, sentence_end, sentence_start
from arret_extract.stages.claims.sides import BYSTANDERS, facing, opponents, real_parties
from arret_extract.stages.claims.speech import Plea
from arret_extract.stages.claims.subjects import AND, CIVIL, TITLED
from arret_extract.stages.claims.summons import sued, summoned
from arret_extract.text import fold

_SAME = re.compile(
    r"(?:\b(?:l'|le |la |les |s'entendre |les (?:entendre|voir) |se voir |leur |voir )"
    r"|'entendre )\Z"
)
# "sa condamnation" is of who was named before; the article of "le rejet" is the noun's own.
_ITS = re.compile(r"\b(?:sa|leur|son) \Z")
_NO_VERB = r"(?!(?:en)?contre\b|(?:ou|en|ti|au)tre\b)"
_PRONOUNS = ("l'", "le", "la", "les", "sa", "son", "leur")
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
    rf"{TO_PAY.pattern}|\ba celui d|\ba (?:hauteur|concurrence) d"
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
_DEMONSTRATIVE = compiled(
    r"\bce(?:lui|lle|ux|lles)-ci\b|\bce(?:s|tte)? dern\w{2,5}\b"
    r"|\bces deux (?:societes|compagnies|personnes|parties|assureurs|defende)"
)
_LATTER = compiled(r"\b(?:(?P<she>cette derniere|celle-ci)|ce dernier|celui-ci)\b")
_BINDING = re.compile(r"\b(?:opposable|commune?s?)\b[^;]{0,30}?\b(?:a|aux?)\s")
# How long the sentence before may be that "ces derniers" refers to.
_SENTENCE = 400
# On whom a judgment is to be confirmed or reversed, and how far behind the name may stand.
_ON_JUDGMENT = ("confirmation", "infirmation")
_CONCERNING = compiled(
    r"\b(?:a l'egard d|a l'encontre d|(?:allou|accord|octroy)ee?s (?:a|au|aux)\b"
    r"|relati(?:f|ve)s? (?:a|au|aux)\b|concernant\b|envers\b)"
)
_NEAR = 24
# Verbs whose object is the party that a request is aimed at; others name it behind "par", "contre".
_PAID = (None, "condamnation")
_AIMED = (None, "condamnation", "injonction", "depens", "rejet", "expulsion")
_BINDS = re.compile(
    r"(?:condamn|debout|rejet|di[rt]|jug|declar|enjoin|ordonn|fai|oblig|contrain|garanti|relev"
    r"|expuls|expulsion|ecart|reduire|mal fonde|(?:a ce )?qu(?:e\b|')"
    r"|mettre|(?:de |a )?voir\b|prononcer|entrer en|interdi|astrein|laiss|sous\b"
    r"|[^;:,]{2,90}? etant condamne)"
)
_BY = re.compile(
    rf"\b(?:par|contre|de la part d[eu]|a la charge d[eu]|a l'encontre d[eu])\s"
    rf"{TITLED}$"
)
# "que chacune des parties conserve ses dépens": each bears its own.
_EACH = re.compile(r"\b(?:chacune? des parties|chaque partie|chacune? conserv)")
_WHOEVER = re.compile(
    r"\b(?:quelconque des (?:autres )?parties|quelconque partie"
    r"|toute(?:s les)? (?:autres? )?parties?|quiconque|quelque partie que ce soit"
    r"|l'ensemble des (?:autres )?parties)\b"
)
_KEPT_SAFE = re.compile(r"(?:(?:a |d')?etre (?:relevee?s? et )?)?garantie?s?\b")
_AND_BY = re.compile(rf"(?:\bet|,) par {TITLED}\Z")
_ASKED_OF_IT = re.compile(
    r"\btoutes? (?:les |autres? )?(?:demandes?|pretentions?)\b"
    r"|\ba (?:son|leur) (?:encontre|egard)\b|\b(?:contre|envers) (?:elles?|lui|eux)\b"
)
# Against whose estate a debt is to be fixed: "au passif de la liquidation de la société X".
_DEBTS = compiled(r"\bau passif\b")
_LIQUIDATES = re.compile(r"\bliquid(?:ateur|atrice)s?\b")
_COMPANY = re.compile(
    r"\b(?:[Ss]oci[ée]t[ée]|S\.?A\.?R\.?L\.?|S\.?A\.?S\.?U?|S\.?A\.?|S\.?C\.?I\.?|E\.?U\.?R\.?L\.?)"
    r"\s[A-ZÀ-Þ]"
)
_ITS_NAME = re.compile(r"\b(?:de|du|des) (?:la |l')?(?P<name>[^,;]{3,80})")
_CREDIT = re.compile(r"(?<!deduction de la )\b(?:creance|debours)\b")
_WHOSE = re.compile(
    r"\b(?:conclusions|ecritures|pieces|demandes?|pretentions?|action|appel|intervention|recours)\b"
    rf"[^;:,]{{0,60}}\s(?:(?:de|du|des|par|pour) (?:l[ae] |les |l')?|d')(?:{CIVIL}\s){{0,2}}\Z"
)
_EVICTION = re.compile(r"\b(?:expulsion|expulser)\b")
_OF = re.compile(rf"\s?(?:de |du |des |d')?{TITLED}")
_JOINTLY = compiled(
    r"\bin solidum\b|\bsolidaire(?:ment)?s?\b|\bconjointe?(?:ment)?s?\b"
    r"|(?<!, )\b(?:son|sa|leurs?|ses) (?:propre )?assureurs?\b"
)
# "condamner A, qui a travaillé pour B, à payer", "A pour avoir laissé B faire": of A alone.
_ASIDE = re.compile(
    r"(?:, (?:qui|lequel|laquelle|lesquel(?:le)?s|dont)|\bpour (?:n'|s'|l')?(?:avoir|etre))\b"
    r"[^,;:\n\f]{3,160}\Z"
)
_AND_TOO = re.compile(rf"\b(?:et|ainsi que) (?:de |du |d')?{TITLED}\Z")
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
        if request.kind in _AIMED:
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
        evicted = self._evicted(plea) if request.kind == "resiliation" else ()
        others = self.opponents(plea.claimant_ids)
        return evicted or self.asked or summoned(self.view, self.index, plea, others)

    def _named(self, plea: Plea, request: Request) -> Ids:
        """The parties that a request names as those it is aimed at."""
        folded = self.view.folded
        end = request.end
        if request.kind != "rejet":
            pay = TO_PAY.search(folded, request.start, request.end)
            end = pay.start() if pay else min(request.end, request.start + 250)
        mentions = self._bound_by(request, end)
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

    def _bound_by(self, request: Request, end: int) -> list[Mention]:
        """The names in a request, up to a position, of those whom its verb binds."""
        folded = self.view.folded
        seen = request.rule.id == "claims.aims"  # "pour voir X et Y condamnés"
        binds = seen or (
            request.kind is not None and _BINDS.match(folded, request.start, request.end)
        )
        mentions = [
            m
            for m in self.index.mentions(request.start, end)
            if (binds or self._by(request.start, m))
            and (
                request.kind == "rejet"
                or _KEPT_SAFE.match(folded, request.start, m.start)
                or not only_describes(self.view, m.start, request.start)
            )
        ]
        mentions = self._in_full(request, mentions)
        if not (mentions and _KEPT_SAFE.match(folded, request.start, request.end)):
            return mentions
        # "garantie par A au titre du toit et par B pour les baies", not "souscrite par B"
        kept = mentions[:1]
        for m in self.index.mentions(kept[0].end, min(request.end, request.start + 250)):
            joined = AND.fullmatch(folded, kept[-1].end, m.start)
            if joined or _AND_BY.search(folded, kept[-1].end, m.start):
                kept.append(m)
        return kept

    def _in_full(self, request: Request, mentions: list[Mention]) -> list[Mention]:
        """Mentions without those that are told of another in an aside: "A, qui a payé B et C"."""
        folded, kept = self.view.folded, mentions[:1]
        last = -1
        for m in mentions[1:]:
            aside = _ASIDE.search(folded, kept[0].end, m.start) is not None
            joined = last >= 0 and AND.fullmatch(folded, last, m.start) is not None
            if aside and (joined or not _AND_TOO.search(folded, request.start, m.start)):
                last = m.end
            else:
                kept.append(m)
        return kept

    def _spoken_of(self, plea: Plea, request: Request, end: int, same: re.Match[str] | None) -> Ids:
        """Whom a pronoun or "les mêmes" means: those aimed at last, or all made to pay before."""
        folded, target = self.view.folded, self.target
        if request.kind == "condamnation" and _THE_SAME.search(folded, request.start, end):
            target = self.condemned or target
        if len(target) > 1 and (one := _LATTER.search(folded, request.start, end)):
            # "débouter A et B et condamner cette dernière": B
            return target[-1:] if self._fits("la" if one["she"] else "le", target[-1:]) else target
        several = len(target) == 1 and self._plural(same, request.start, end)
        if len(target) < len(self.all_condemned) and (
            several or _ALL.search(folded, request.start, end)
        ):
            target = tuple(self.all_condemned)
        elif several and not self.all_condemned and {*target} < {*self.all_told}:
            target = tuple(self.all_told)  # "dire A fautif, dire que B le garantit, les condamner"
        called = sued(self.view, self.index, plea) if same and same[0].startswith("les ") else ()
        return target or self._just_told(plea, request, same) or called

    def _plural(self, same: re.Match[str] | None, start: int, end: int) -> bool:
        """Whether those made to pay before are meant by "les" or "les mêmes"."""
        if same:
            return same[0] in ("les ", "leur ")
        the_same = _THE_SAME.search(self.view.folded, start, end)
        return the_same is not None and the_same[0].startswith("les")

    def _just_told(self, plea: Plea, request: Request, same: re.Match[str] | None) -> Ids:
        """Whom "celle-ci", "sa condamnation" mean where nobody was aimed at: spoken of before.

        "celle-ci" is the one spoken of last, "sa" the only one that was.
        """
        folded = self.view.folded
        told = _DEMONSTRATIVE.search(folded, request.start, request.end)
        alone = told is None
        if told is None and same is not None and same[0].strip() in _PRONOUNS:
            told = same
        if told is None:
            return ()
        start = sentence_start(self.view, plea.start - 1, 0)
        low = sentence_start(self.view, start - 1, max(0, start - _SENTENCE)) if start else 0
        for floor in (plea.start, start, low) if alone else (start, low):
            near = self.index.mentions(floor, told.start())
            others = [m for m in near if not {*m.party_ids} & {*plea.claimant_ids}]
            if alone:  # who speaks has its allies told too: "B a vendu à C. A demande de les"
                others = [m for m in others if {*m.party_ids} <= {*self.facing(plea.claimant_ids)}]
            if others:
                several = told[0].startswith(("ces", "ceux", "celles", "les", "leur"))
                meant = runs(folded, others)
                if alone and not several and len({ids_of(run) for run in meant}) > 1:
                    return ()
                ids = ids_of(others if alone and several else meant[-1])
                fits = several is (len(ids) > 1) and (not alone or self._fits(told[0], ids))
                return ids if fits else ()
        return ()

    def _fits(self, pronoun: str, ids: Ids) -> bool:
        """Whether "le" or "la" may mean persons, by their gender."""
        wanted = {"le": False, "la": True}.get(pronoun.strip())
        persons = [p for p in self.ruling.parties if p.party_id in ids]
        return wanted is None or all(
            p.kind != "personne_physique" or is_female(p) in (wanted, None) for p in persons
        )

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

    def _by(self, start: int, mention: Mention) -> bool:
        """Whether a party is named as who is to do it: what a fund pays is only told of it."""
        by = _BY.search(self.view.folded, start, mention.start)
        return by is not None and not third_payers(self.ruling, mention.party_ids)

    def _bound(self, plea: Plea, request: Request) -> Ids:
        """Against whose estate a debt is to be fixed, or to whom the ruling is to be opposed."""
        folded, start, end = self.view.folded, request.start, request.end
        own = {*plea.claimant_ids}
        if debt := _DEBTS.search(folded, start, end):
            if request.kind == "fixation" and (standing := self._insolvent(debt.end(), end)):
                return standing if not own & {*standing} else ()
            named = self._first(debt.end(), min(end, debt.end() + 60), end)
            self.named = bool(named) and {*self.index.find(start, debt.start())} <= own
            if self.named and not own & {*named}:
                return named
        if request.kind == "fixation":
            return self._creditor(start, end, own)
        if bound := _BINDING.search(folded, start, end):
            # "Déclarer l'arrêt opposable à la caisse" is asked of the caisse.
            named = self.index.find(bound.end() - 3, min(end, bound.end() + 160))
            return () if own & {*named} else named
        named = self._first(start, min(end, start + 120), end)
        if named and not own & {*named}:
            self.target = self.told_of = named
            self.all_told |= dict.fromkeys(i for i in named if i in self.facing(plea.claimant_ids))
        return ()

    def _insolvent(self, start: int, end: int) -> Ids:
        """The liquidator of the company whose debts are counted, where it is no party itself."""
        near = self.index.mentions(start, min(end, start + NEAR))
        named = {i for m in near if m.how == "name" for i in m.party_ids}
        if not named <= {*self._liquidators("")}:
            return ()
        words = self.view.plain[start : min(end, start + 2 * NEAR)]
        found = self._liquidators(words)
        return found if len(found) == 1 else ()

    def _liquidators(self, words: str) -> Ids:
        """The liquidators, those of a company that some words name where they name one."""
        found = []
        for party in self.ruling.parties:
            quality = fold(party.quality or "")
            hit = _LIQUIDATES.search(quality)
            own = _ITS_NAME.search(quality, hit.end()) if hit else None
            other = own and own["name"].split()[-1] not in fold(words) and _COMPANY.search(words)
            if hit and not other:
                found.append(party.party_id)
        return tuple(found)

    def _told_apart(self, plea: Plea, request: Request) -> Ids:
        """Whom the words behind the object of a request say that it concerns."""
        if request.kind in _ON_JUDGMENT:
            return self._concerning(plea, request)
        return self._bound(plea, request) if request.kind in ("fixation", "constat") else ()

    def _concerning(self, plea: Plea, request: Request) -> Ids:
        """On whom the judgment is to be confirmed or reversed: "à l'égard de X"."""
        hit = _CONCERNING.search(self.view.folded, request.start, request.end)
        if hit is None:
            return ()
        named = self._first(hit.end() - 2, min(request.end, hit.end() + _NEAR), request.end)
        return () if {*plea.claimant_ids} & {*named} else named

    def _barred(self, plea: Plea, request: Request) -> Ids:
        """Whose pleading or demand is not to be heard: "les conclusions de la société X"."""
        start, end = request.start, request.end
        first = next(self.index.mentions(start, end), None)
        if first is None or not _WHOSE.search(
            self.view.folded, start, noun_start(self.view.folded, first)
        ):
            return ()
        ids = self._first(first.start, first.end, end)
        if {*ids} & {*plea.claimant_ids}:
            return ()
        self.named, self.target = True, ids
        return ids

    def _creditor(self, start: int, end: int, own: set[int]) -> Ids:
        """Whose claim is to be limited: "que la créance de la caisse soit limitée à 900 €"."""
        owed = _CREDIT.search(self.view.folded, start, min(end, start + NEAR))
        first = next(self.index.mentions(owed.end(), end), None) if owed else None
        if owed is None or first is None or first.start - owed.end() > len("de la societe "):
            return ()
        return () if own & {*first.party_ids} else first.party_ids

    def refused(self, draft: Draft, request: Request, before: list[Draft]) -> Draft:
        """A refusal of all that is asked of a party: it is aimed at whoever asked of it before."""
        if not _ASKED_OF_IT.search(self.view.folded, request.start, request.end):
            return draft
        own = {*draft.claimant_ids}
        asking = {i for d in before if own & {*d.against_ids} for i in d.claimant_ids} - own
        return replace(draft, against_ids=tuple(sorted({*draft.against_ids} | asking)))

    def _evicted(self, plea: Plea) -> Ids:
        """The tenant that the same plea asks to evict, whose lease is to end."""
        folded = self.view.folded
        for hit in _EVICTION.finditer(folded, plea.start, plea.end):
            first = next(self.index.mentions(hit.end(), plea.end), None)
            if first is None or not _OF.fullmatch(folded, hit.end(), first.start):
                continue
            ids = self._first(hit.end(), plea.end, plea.end)
            if ids and not set(ids) & set(plea.claimant_ids):
                return ids
        return ()

    def _first(self, start: int, stop: int, end: int) -> Ids:
        """The first party named before `stop`, and those that are told together with it."""
        ids, last = dict[int, None](), -1
        for mention in self.index.mentions(start, end):
            if mention.start >= stop and not ids:
                break
            if ids and not AND.fullmatch(self.view.folded, last, mention.start):
                break
            ids.update(dict.fromkeys(mention.party_ids))
            last = mention.end
        return tuple(ids)

    def _all_others(self, plea: Plea) -> Ids:
        """Whoever may lose: every party but those that ask."""
        ids = (i for i, role in self.roles.items() if role not in BYSTANDERS)
        return tuple(i for i in ids if i not in plea.claimant_ids)
