"""From a plea's requests to claims: who asks what of whom, sum by sum."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from arret_extract.harms import maintains, mostly, of_kin, third_payers, untold
from arret_extract.heads import head_of
from arret_extract.matching.compiling import compiled
from arret_extract.mentions.called import Ids
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.addressees import PURSUES
from arret_extract.stages.claims.besides import (
    BESIDE_COSTS,
    ON_RULINGS,
    asides,
    asked_beside,
    costs_beside,
    deed_end,
    is_astreinte,
    is_outlay,
    kind_of,
    occupation,
    other_end,
    paid_at,
)
from arret_extract.stages.claims.costs import costs_at, only_costs, within_costs
from arret_extract.stages.claims.offers import INSTALMENT, OFFER, OFFERED, found_enough
from arret_extract.stages.claims.payees import Payees
from arret_extract.stages.claims.posts import heads_of, sumless_head
from arret_extract.stages.claims.requests import Request, requests
from arret_extract.stages.claims.rows import (
    Draft,
    Placed,
    counted,
    repeated,
    told_before,
    totals,
    whole_of,
)
from arret_extract.stages.claims.sentences import flowing
from arret_extract.stages.claims.sides import opponents
from arret_extract.stages.claims.speakers import headed_by
from arret_extract.stages.claims.speech import Plea
from arret_extract.stages.claims.sums import Sums
from arret_extract.stages.claims.targets import Targets
from arret_extract.stages.claims.trust import ARGUED, OF_WHOEVER, Trust
from arret_extract.stages.claims.wordings import INTEREST, asked_in_words
from arret_extract.vocabulary import ALONE, ClaimRank, Head, OrderKind

_RENT = re.compile(r"\b(?:loyer|fixation|fixer|consignation|consigner)\b")
# "ramener à de justes proportions l'indemnité, qui ne saurait excéder 900 €".
_MODEST = re.compile(r"\bproportions\b[^;]{0,200}?\b(?:exceder|limite|superieur|hauteur)")
# What is asked besides by the rule, or the kind, of a request, to be fixed and not to be paid.
_FIXED = {"expertise": _RENT, "claims.delay": _MODEST}
# How near a plea stands to the one that it goes on with.
_GOES_ON = 60
# Requests that a sum may follow without a verb of its own.
_THEN_SUMS = ("autre", "depens", "execution_provisoire", "expertise", "expulsion", "resiliation")
_WITH_COSTS = ("condamnation", "depens", "fixation", "injonction")
_CONDEMN = re.compile(r"condamn(?:er|ation)\b")
# Requests to pay or to fix, with a verb of their own or without.
_SUMS_OF = (*_THEN_SUMS, None, "condamnation")
_UNAIMED = (None, "condamnation", "fixation")
_KEPT_SAFE = compiled(r"\b(?:garanti|relever)")
_TOWARDS = re.compile(r"\b(?:a|au|aux|par|pour|envers|contre|et)\b")
_OPPOSES = re.compile(r"s'oppos|s'est (?:\w{4,16} )?oppos|se sont (?:\w{4,16} )?oppos")
# Verbs that tell by themselves what is asked.
_WHOLE: dict[str, OrderKind] = {"contests": "rejet", "bars": "irrecevabilite"}
_WHOLE |= {"drops": "procedure", "appeals": "infirmation"}
_LESS = re.compile(
    r"(?:limit|cantonn|reduire|moder|port|admett|actualis|precis)"
    r"(?!\w* (?:l[ae] |les |l')(?:quantum|montant"
    r"|prejudices?|sommes?|indemnites?|creance|dette|reclamations?)\b)"
    r"|(?:a ce )?qu[e'][^;:]{0,120}?\bsoi(?:en)?t (?:\w{4,14}ment )?(?:limite|reduit|modere)"
    r"|(?:reduction|limitation|fixation|fixer|minoration) (?:de |du |le |a la moitie )?"
    r"(?:l'etendue du )?(?:son |leur )?droit"
)
# "condamner les défendeurs dans les conditions suivantes :": what follows says to what.
_LEADS_ON = re.compile(
    r"\b(?:(?:conditions|termes|proportions) (?:suivante?s|ci-apres)|comme suit)\s?:[^;]{0,60}\Z"
)
# What a body that paid a victim's heirs asks back.
_OUTLAID = re.compile(r"\bcapital[- ]deces\b")
# "faire droit aux demandes en fixation de sa créance, soit 900 €"
_TO_FIX = compiled(r"\bdemandes? [^;:\d]{0,60}\ben fixation d(?:e|u)\b(?![^;:]{0,80}\boutre\b)")


class Drafter:
    """Turns pleas into drafts of claims."""

    def __init__(self, ruling: Ruling) -> None:
        self.ruling, self.view = ruling, flowing(ruling.view)
        self.index = PartyIndex.of(ruling)
        self.targets = Targets(ruling)
        self.payees = Payees(ruling)
        self.trust = Trust(ruling, self.index)
        self.harm = mostly(ruling)
        self.sums = Sums(ruling, self.harm)
        self.persons = {p.party_id for p in ruling.parties if p.kind == "personne_physique"}
        self.aimed: dict[Ids, set[int]] = {}
        self.before: tuple[Plea, ClaimRank] | None = None

    def drafts(self, plea: Plea, before: list[Draft]) -> Iterator[Draft]:
        """The claims of a plea, in text order; `before` are those of the pleas before it."""
        self.targets.target, self.sums.last = (), None
        found = requests(self.view, plea, self._carried(plea))
        self.before = (plea, found[-1].rank)
        plea = self._righted(plea, found)
        if _OPPOSES.match(plea.verb) or plea.verb in _WHOLE:
            against = self.targets.against(plea, found[0])
            whole = self._draft(plea, found[0], _WHOLE.get(plea.verb, "rejet"), against, None)
            yield replace(whole, start=plea.start, end=plea.end, rule=plea.rule.id)
            return
        sums = counted(self.view, self.sums.between(plea.start, plea.end))
        total = {sums[i].start for i in totals(self.view, sums)}
        total |= {s.start for s in sums if whole_of(self.view, plea, s, before)}
        if not plea.listed and sums:
            head, _ = head_of(self.view, sums[0].start, sums[0].end, plea.start, plea.end)
            if told_before(plea, sums[0], head, before):
                return
        headings = list(headed_by(self.ruling, self.index, plea))
        told: list[tuple[bool, Draft]] = []
        aimed = self.aimed.setdefault(plea.claimant_ids, set())
        for request in found:
            low = bisect_left(sums, request.start, key=lambda s: s.start)
            high = bisect_left(sums, request.end, key=lambda s: s.start)
            own = sums[low:high]
            headed = [ids for at, ids in headings if at <= request.start]
            one = replace(plea, claimant_ids=headed[-1]) if headed else plea
            drafts = list(self._of_request(one, request, own, total))
            if request.kind == "rejet" and not self.targets.named:
                drafts = [self.targets.refused(d, request, before) for d in drafts]
            if self.targets.whoever:
                drafts = [replace(d, confidence=min(d.confidence, OF_WHOEVER)) for d in drafts]
            named = self.targets.named or request.rule.id == "claims.brought_back"
            named |= request.kind is None and bool(self.targets.asked)
            loose = request.kind in _UNAIMED and not named
            told += [(loose and not self.targets.whoever, draft) for draft in drafts]
            owed = any(d.kind == "condamnation" for d in drafts) and not loose
            if owed and not _KEPT_SAFE.search(self.view.folded, request.start, request.end):
                aimed |= {*self.targets.target}
        for loose, draft in told:
            # Who is to pay is told once: what is asked of no one by name is asked of them too.
            other = loose and aimed and self._owes_too(draft, aimed)
            yield replace(draft, against_ids=tuple(sorted(aimed))) if other else draft

    def _owes_too(self, draft: Draft, aimed: set[int]) -> bool:
        """Whether those made to pay are whom a claim is aimed at; of a loss, where all may be."""
        against = {*draft.against_ids}
        own = all(i in self.persons for i in draft.claimant_ids)
        if draft.kind == "fixation":
            return own and (aimed < against or aimed > against)
        return aimed != against

    def _carried(self, plea: Plea) -> ClaimRank:
        """The rank that a plea goes on with: offers that follow a subsidiary request at once."""
        if self.before is None or not OFFER.match(plea.verb):
            return "principal"
        last, rank = self.before
        near = 0 <= plea.start - last.end < _GOES_ON
        return rank if near and last.claimant_ids == plea.claimant_ids else "principal"

    def _righted(self, plea: Plea, found: list[Request]) -> Plea:
        """The plea, made the other side's where all that it asks is against its own speakers."""
        own: list[int] = []
        for request in found:
            hit = _CONDEMN.match(self.view.folded, request.start)
            first = next(self.index.mentions(request.start, request.start + 100), None)
            if hit is None or first is None or first.how not in ("name", "alias"):
                continue
            if _TOWARDS.search(self.view.folded, hit.end(), first.start):
                continue
            if not set(first.party_ids) <= set(plea.claimant_ids):
                return plea
            own += first.party_ids
        others = opponents(self.ruling, tuple(dict.fromkeys(own))) if own else ()
        return replace(plea, claimant_ids=others) if others else plea

    def _of_request(
        self, plea: Plea, request: Request, own: list[Placed], total: set[int]
    ) -> Iterator[Draft]:
        against = self.targets.against(plea, request)
        offer = OFFER.match(plea.verb)
        instalment = INSTALMENT.match(self.view.folded, request.start, request.end)
        offers_sum = offer and not of_kin(self.ruling.view)
        if offers_sum and instalment:
            return
        fixes = own and _TO_FIX.search(self.view.folded, plea.start, own[0].start)
        kind = request.kind or ("fixation" if offer or fixes else "condamnation")
        if offers_sum and self.view.folded.startswith(OFFERED, request.start):
            kind = "fixation"
        costs = costs_at(self.view, request) if kind in (*_WITH_COSTS, *BESIDE_COSTS) else None
        if costs and kind in BESIDE_COSTS and not costs_beside(self.view, request, costs[0]):
            costs = None
        beside = asked_beside(self.view, request, own) if kind in ON_RULINGS else []
        if beside:
            yield self._draft(plea, request, kind, against, sumless_head(self.view, request))
            kind = "condamnation"
        own = beside or repeated(self.view, self.sums.asked(plea, request, kind, own), request.end)
        if kind == "condamnation" and (deed := deed_end(self.view, request, own)):
            daily = [s for s in own if is_astreinte(self.view, request, s)]
            own, asked = [s for s in own if s not in daily], replace(request, end=deed)
            deeds = (
                [*self._summed(plea, asked, "injonction", against, daily, total)]
                if daily
                else [self._draft(plea, request, "injonction", against, None)]
            )
            yield from (replace(draft, end=deed, rule="claims.deed") for draft in deeds)
            if own and own[0].start > deed:
                request = replace(request, start=deed)
        told = own and own[0].start < request.start  # "rembourser cette somme et payer 900 €"
        if kind == "condamnation" and not told and (deed := other_end(self.view, request, own)):
            head = sumless_head(self.view, replace(request, end=deed))
            yield replace(self._draft(plea, request, kind, against, head), end=deed)
            against = self.targets.turned(plea, deed, own[0].start, against)
        offered = [] if own else found_enough(self.view, request, kind, self.sums.between)
        if own:
            self.sums.last = next((s for s in own if s.start in total), own[-1])
            yield from self._with_sums(plea, request, kind, against, own, total)
        elif offered:
            yield self._draft(plea, request, kind, against, None)
            yield from self._summed(plea, request, "fixation", against, offered, total)
        elif request.kind is None:
            yield from self._of_words(plea, request, against)
        elif kind != "depens":
            if kind == "fixation" and _LESS.match(self.view.folded, request.start, request.end):
                kind = "constat"
            heading = kind == "condamnation" and _LEADS_ON.search(
                self.view.folded, request.start, request.end
            )
            if not heading and (
                costs is None or kind != "condamnation" or not only_costs(self.view, request, costs)
            ):
                yield self._draft(plea, request, kind, against, sumless_head(self.view, request))
        for also, head, (start, end) in asides(self.view, plea, request, kind):
            draft = self._draft(plea, request, also, against, head)
            yield replace(draft, start=start, end=end)
        if costs is not None:
            draft = self._draft(plea, request, "depens", against, "depens")
            rank = request.rank_at(costs[0])
            yield replace(draft, start=costs[0], end=costs[1], rank=rank, rule="claims.costs")

    def _with_sums(
        self,
        plea: Plea,
        request: Request,
        kind: OrderKind,
        against: Ids,
        own: list[Placed],
        total: set[int],
    ) -> Iterator[Draft]:
        """What a request with sums asks besides them, then the sums."""
        folded = self.view.folded
        if kind == "injonction" and (turn := paid_at(self.view, request, own)):
            deed, done = replace(request, end=turn), [s for s in own if s.start < turn]
            if done:
                yield from self._summed(plea, deed, kind, against, done, total)
            else:
                yield self._draft(plea, deed, kind, against, None)
            kind, request, own = "condamnation", replace(request, start=turn), own[len(done) :]
        if request.kind is None and INTEREST.match(folded, request.start, request.end):
            yield self._draft(plea, request, "condamnation", against, "interets")
        if request.kind is None and is_outlay(self.view, request.start, own[0].start):
            yield self._draft(plea, request, "condamnation", against, "frais")
        if kind in _THEN_SUMS:
            if kind != "depens":
                yield self._draft(plea, request, kind, against, sumless_head(self.view, request))
            words = _FIXED.get(request.rule.id if kind == "autre" else kind)
            fixed = words is not None and words.search(folded, request.start, own[0].start)
            kind = "fixation" if fixed else "condamnation"
        yield from self._summed(plea, request, kind, against, own, total)

    def _draft(
        self, plea: Plea, request: Request, kind: OrderKind, against: Ids, head: Head | None
    ) -> Draft:
        return Draft(
            plea.claimant_ids,
            against,
            kind,
            head,
            None,
            request.rank,
            request.start,
            request.end,
            request.rule.id,
            self.trust.of(plea, request, kind, against, request.rank, what=head),
        )

    def _of_words(self, plea: Plea, request: Request, against: Ids) -> Iterator[Draft]:
        """A request without a verb of its own or a sum: "demande des intérêts"."""
        if told := asked_in_words(self.view.folded[request.start : request.end]):
            kind, head = told
            yield self._draft(plea, request, kind, against, head)

    def _summed(
        self,
        plea: Plea,
        request: Request,
        kind: OrderKind,
        against: Ids,
        own: list[Placed],
        total: set[int],
    ) -> Iterator[Draft]:
        self.payees.begin()
        folded = self.view.folded
        offers = OFFER.match(plea.verb) is not None
        offer = (kind == "fixation" or offers) and not self.targets.named
        heads = heads_of(self.view, plea, request, own, total, self.harm)
        each = self.payees.each(plea, request, own)
        if each and heads[-1] in ALONE and not any(heads[:-1]):
            heads = [heads[-1]] * len(heads)  # "respectivement 900 € et 500 € de frais"
        for place, sum_ in enumerate(own):
            if (
                heads[place] == "depens"
                and kind == "condamnation"
                and within_costs(self.view, request, sum_)
            ):
                continue  # "les dépens, dont le coût du commandement, soit 140 €"
            floor = max(request.start, own[place - 1].end if place else 0)
            ceiling = own[place + 1].start if place + 1 < len(own) else request.end
            if place and request.kind is None and not (offers or plea.verb.startswith(PURSUES)):
                if other := self.payees.another(plea, floor, sum_):
                    plea = replace(plea, claimant_ids=other)
                    against = opponents(self.ruling, other)
            elif place and kind == "condamnation" and not offers:
                against = self.targets.turned(plea, floor, sum_.start, against)
            if request.kind in (*_SUMS_OF, *ON_RULINGS) and kind == "condamnation" and not offers:
                against = self.targets.of_sum(plea, request, floor, sum_, ceiling, against)
            if heads[place] == "article_700":
                self.payees.costs()
            claimants, named = self.payees.of(plea, against, request, floor, sum_, offer)
            claimants = each[place] if each and claimants == plea.claimant_ids else claimants
            harmed = kind == "fixation" and bool(named) and self.persons.issuperset(named)
            head = heads[place] or untold(self.ruling, claimants, offers or harmed, sum_.value)
            if heads[place] is None and maintains(self.ruling, sum_.end):
                head = "pension"
            outlay = head.startswith("prejudice") or (
                head == "indemnite" and _OUTLAID.search(folded, floor, ceiling) is not None
            )
            if outlay and not offers and third_payers(self.ruling, claimants):
                head = "principal"
            rank = request.rank_at(sum_.start)
            yield Draft(
                claimants,
                named,
                kind_of(self.view, request, sum_, kind, head),
                head,
                sum_.amount,
                rank,
                floor if place else request.start,
                max(sum_.end, min(ceiling, sum_.end + 200)),
                request.rule.id,
                min(
                    self.trust.of(plea, request, kind, named, rank, what=heads[place]),
                    ARGUED if self.payees.some(claimants, floor, sum_) else 1.0,
                ),
            )
        if kind == "condamnation" and (at := occupation(self.view, request, own)) is not None:
            draft = self._draft(plea, request, "condamnation", against, "indemnite")
            yield replace(draft, start=at, end=request.end)
