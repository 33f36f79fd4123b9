"""From a plea's requests to claims: who asks what of whom, sum by sum."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from arret_extract.heads import head_of, head_words
from arret_extract.resolve import PartyIndex
from arret_extract.ruling import Ruling
from arret_extract.stages.claims.requests import Request, requests
from arret_extract.stages.claims.rows import (
    Draft,
    Placed,
    counted,
    placed_amounts,
    totals,
)
from arret_extract.stages.claims.sides import BYSTANDERS, Ids, facing, real_parties
from arret_extract.stages.claims.speech import Plea
from arret_extract.vocabulary import Head, OrderKind

_RENT = re.compile(r"\b(?:loyer|fixation|fixer|consignation|consigner)\b")
_COSTS = re.compile(
    r"\b(?:aux|les|des|ses|leurs|le|du|en|entiers|tous|quant aux)\s"
    r"(?:(?:entiers|tous|frais et|frais d'instance et|frais, et|les|seuls"
    r"|surplus des)\s){0,2}depens\b"
)
_NOT_COSTS = re.compile(
    r"(?:compris dans|inclus dans|en sus (?:de tous )?|exclus des|taxables? (?:aux|dans)"
    r"|repetibles dans"
    r"|dans)\s?(?:les\s)?$"
)
# Requests that a sum may follow without a verb of its own.
_THEN_SUMS = ("autre", "depens", "execution_provisoire", "expulsion", "resiliation")
_CONDEMN = re.compile(r"condamn(?:er|ation)\b")
_TOWARDS = re.compile(r"\b(?:a|au|aux|par|pour|envers|contre|et)\b")
_OFFER = re.compile(r"reckons|offr|propos|s'oppos")
_SAME = re.compile(r"(?:\b(?:l'|le |la |les |s'entendre |se voir |leur |voir )|'entendre )\Z")
_SAME_WORDS = re.compile(r"\bles memes\b|\ble meme\b|\bla meme\b|\bces derni|\bcelui-ci|\bcelle-ci")
_TO_PAY = re.compile(
    r"\ba (?:lui |leur |l'|les |la )?(?:payer|verser|regler|rembourser|restituer|indemniser"
    r"|garantir"
    r"|relever|supporter)|\bau (?:paiement|versement|remboursement|reglement|titre)"
    r"|\baux (?:entiers|frais|depens|seuls)\b"
    r"|\ba la somme"
    r"|\ba (?:une |la )?(?:indemnite|somme|restitution|\d)|\ba titre"
)
_OCCUPATION = re.compile(r"\bindemnites? (?:mensuelle )?d'occupation|\bindemnite mensuelle")
_INTEREST = re.compile(
    r"\s?(?:que [^;]{0,120}\b(?:produi|port|courr|courent|assorti)\w{1,8} [^;]{0,30}interets"
    r"|(?:des|les|de l') ?interets|le doublement)"
)
_REPAIR = re.compile(
    r"\s?(?:l'|la |une )?(?:entiere |juste |pleine )?(?:indemnisation|reparation)\b"
)
_LESS = re.compile(r"(?:limit|reduire|moder|port|admett|actualis|precis)")
_ITEM_DONE = re.compile(r"\s?(?:;|,?[\n\f]|\s-\s|\s\d{1,2}[.)]\s)")
_HEADING = re.compile(r"[^:;\d]{0,80}:")
_PROVISIONAL = re.compile(
    r"\b(?:par provision[^;\d]{0,30}|provision (?:\w{1,14} ){0,2}(?:de|a hauteur de"
    r"|d'un montant de)"
    r"|provisionnel(?:le)?s? (?:\w{1,12} )?(?:de|a))\s?$"
)
_ON_ACCOUNT = re.compile(r"[\s,]{0,2}(?:\([^)]{0,40}\))?\s?a valoir sur\b")
_OWED = re.compile(
    r"\bcreance|\bs'eleve|\b(?:est|sont) dus?\b|\ben droit de|\bredevable|\bdebit(?:eur|rice)"
)
# An item of a list that names no party of its own goes on with the party of the one before.
_LONE_ITEM = re.compile(r"(?:[-*•\n\f]|\d[.)])[^;,]{0,120}$")
_BACK = re.compile(r"\b(?:a ce titre|de ce chef|a cet egard)\b")
_RESPITE = re.compile(r"\s?(?:des|un|les plus larges|de larges|de)\s(?:plus larges )?delais?\b")
_TOGETHER = re.compile(r"\b(?:avec|et|ainsi que)\b")
_JOINTLY = re.compile(r"\bin solidum\b|\bsolidairement\b|\bconjointement\b|\bassureur\b")
_THAT_SUM = re.compile(r"\b(?:cette|ladite|la dite|cette meme) somme\b")


class Drafter:
    """Turns pleas into drafts of claims."""

    def __init__(self, ruling: Ruling) -> None:
        self.ruling, self.view = ruling, ruling.view
        self.index = PartyIndex.of(ruling)
        self.sums = placed_amounts(ruling)
        self.places = [s.start for s in self.sums]
        self.roles = {p.party_id: p.role for p in ruling.parties}
        self.target: Ids = ()
        self.last: Placed | None = None
        self.item: Ids = ()

    def drafts(self, plea: Plea, before: list[Draft]) -> Iterator[Draft]:
        """The claims of a plea, in text order; `before` are those of the pleas before it."""
        self.target, self.last = (), None
        found = requests(self.view, plea)
        plea = self._righted(plea, found)
        sums = counted(self.view, self._sums(plea.start, plea.end))
        total = {sums[i].start for i in totals(self.view, sums)}
        if not plea.listed and sums and _told(plea, sums[0], before):
            return
        for request in found:
            low = bisect_left(sums, request.start, key=lambda s: s.start)
            high = bisect_left(sums, request.end, key=lambda s: s.start)
            own = sums[low:high]
            yield from self._of_request(plea, request, own, total)

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
        others = facing(self.ruling, tuple(dict.fromkeys(own))) if own else ()
        return replace(plea, claimant_ids=others) if others else plea

    def _sums(self, start: int, end: int) -> list[Placed]:
        return self.sums[bisect_left(self.places, start) : bisect_left(self.places, end)]

    def _of_request(
        self, plea: Plea, request: Request, own: list[Placed], total: set[int]
    ) -> Iterator[Draft]:
        folded = self.view.folded
        kind, against = request.kind, self._against(plea, request)
        if request.kind is None:
            kind = "fixation" if _OFFER.match(plea.verb) else "condamnation"
        assert kind is not None
        costs = None
        if kind in ("condamnation", "depens", "fixation", "injonction"):
            costs = self._costs(request)
        if kind == "infirmation" or kind in (
            "annulation",
            "rejet",
            "irrecevabilite",
            "recevabilite",
        ):
            own = []
        if (
            not own
            and kind == "condamnation"
            and self.last
            and _THAT_SUM.search(folded, request.start, request.end)
        ):
            own = [self.last]
        if kind == "constat" and not _OWED.search(folded, request.start, request.end):
            own = []
        if own:
            self.last = own[-1]
            if request.kind is None and _INTEREST.match(folded, request.start, request.end):
                yield self._draft(plea, request, "condamnation", against, "interets")
            if kind in _THEN_SUMS:
                if kind != "depens":
                    yield self._draft(plea, request, kind, against, None)
                kind = "condamnation"
            if kind == "expertise":
                yield self._draft(plea, request, kind, against, None)
                rent = _RENT.search(folded, request.start, own[0].start)
                kind = "fixation" if rent else "condamnation"
            yield from self._summed(plea, request, kind, against, own, total)
        elif request.kind is not None and kind != "depens":
            if kind == "fixation" and _LESS.match(folded, request.start, request.end):
                kind = "constat"
            if not (
                costs is not None and kind == "condamnation" and self._only_costs(request, costs)
            ):
                yield self._draft(plea, request, kind, against, self._sumless_head(request))
        elif request.kind is None:
            yield from self._of_words(plea, request, against)
        if costs is not None:
            yield Draft(
                plea.claimant_ids,
                against,
                "depens",
                "depens",
                None,
                request.rank,
                costs[0],
                costs[1],
                "claims.costs",
                _confidence(plea),
            )

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
            _confidence(plea),
        )

    def _of_words(self, plea: Plea, request: Request, against: Ids) -> Iterator[Draft]:
        """A request without a verb of its own or a sum: "demande des intérêts"."""
        words = self.view.folded[request.start : request.end]
        if _INTEREST.match(words):
            yield self._draft(plea, request, "condamnation", against, "interets")
        elif _RESPITE.match(words):
            yield self._draft(plea, request, "autre", against, None)
        elif _REPAIR.match(words):
            yield self._draft(plea, request, "condamnation", against, "dommages_interets")

    def _summed(
        self,
        plea: Plea,
        request: Request,
        kind: OrderKind,
        against: Ids,
        own: list[Placed],
        total: set[int],
    ) -> Iterator[Draft]:
        self.item = ()
        heads = self._heads(plea, request, own, total)
        for place, sum_ in enumerate(own):
            floor = own[place - 1].end if place else request.start
            ceiling = own[place + 1].start if place + 1 < len(own) else request.end
            head = heads[place]
            claimants, named = self._named(plea, against, request, floor, sum_, ceiling, kind)
            yield Draft(
                claimants,
                named,
                "condamnation" if head == "article_700" and kind == "fixation" else kind,
                head,
                sum_.amount,
                request.rank,
                floor if place else request.start,
                max(sum_.end, min(ceiling, sum_.end + 200)),
                request.rule.id,
                _confidence(plea),
            )
        if kind == "condamnation":
            yield from self._occupation(plea, request, against, own)

    def _heads(
        self, plea: Plea, request: Request, own: list[Placed], total: set[int]
    ) -> list[Head | None]:
        """What each sum is for; beside heads of damage under one total, costs are damage too."""
        heads: list[Head | None] = []
        for place, sum_ in enumerate(own):
            floor = own[place - 1].end if place else request.start
            head = self._head(plea, request, floor, sum_)
            heads.append("total" if sum_.start in total and head != "article_700" else head)
        if "total" in heads and any(h is not None and h.startswith("prejudice") for h in heads):
            return ["prejudice_materiel" if h == "principal" else h for h in heads]
        return heads

    def _occupation(
        self, plea: Plea, request: Request, against: Ids, own: list[Placed]
    ) -> Iterator[Draft]:
        """A monthly indemnity asked beside sums, equal to the rent and without a figure."""
        hit = _OCCUPATION.search(self.view.folded, request.start, request.end)
        if hit and not any(self._figure(hit, s) for s in own):
            draft = self._draft(plea, request, "condamnation", against, "indemnite")
            yield replace(draft, start=hit.start(), end=request.end)

    def _figure(self, hit: re.Match[str], sum_: Placed) -> bool:
        """Whether a sum is the figure of an indemnity named beside it."""
        if sum_.start >= hit.end():
            return sum_.start - hit.end() < 60
        between = self.view.folded[sum_.end : hit.start()]
        return (
            len(between) < 60
            and re.search(r"\btitre\b|correspondant|montant", between) is not None
            and re.search(r"\boutre\b|\bainsi que\b|\bainsi qu'", between) is None
        )

    def _head(self, plea: Plea, request: Request, floor: int, sum_: Placed) -> Head | None:
        """What a sum is for: its own words, or the heading of the list that it stands in."""
        folded = self.view.folded
        start, ceiling = min(request.start, sum_.start), max(request.end, sum_.end)
        if _ON_ACCOUNT.match(folded, sum_.end) or _PROVISIONAL.search(
            folded, max(start, sum_.start - 60), sum_.start
        ):
            return "provision"
        above = head_words(self.view, start, sum_.start)
        if _ITEM_DONE.match(folded, sum_.end):
            ceiling = sum_.end
            label = [r for r in above if r.start >= floor and r.rank < 3]
            if label:
                return label[0].head
        head, _ = head_of(self.view, sum_.start, sum_.end, start, ceiling)
        if head is not None:
            return head
        headings = [r for r in above if _HEADING.match(folded, r.end, sum_.start)]
        if headings:
            return headings[-1].head
        if _BACK.search(folded, floor, min(request.end, sum_.end + 20)):
            above = head_words(self.view, max(plea.start, start - 250), sum_.start)
        return above[-1].head if above else "principal"

    def _named(
        self,
        plea: Plea,
        against: Ids,
        request: Request,
        floor: int,
        sum_: Placed,
        ceiling: int,
        kind: OrderKind,
    ) -> tuple[Ids, Ids]:
        """Who of the claimants the sum is for, and who of the others owes it, where it says so."""
        near = self.index.find(floor, sum_.start)
        offer = kind == "fixation" and _OFFER.match(plea.verb) is not None
        side = tuple(i for i in near if (i in plea.claimant_ids) is not offer)
        if floor == request.start and not offer:
            # Before the first sum stand the parties to the request as well.
            side = side if len(plea.claimant_ids) > 1 else ()
        if side and not (not offer and len(side) == len(plea.claimant_ids)):
            self.item = side[-1:] if offer else side
        elif self.item and _LONE_ITEM.search(self.view.folded, floor, sum_.start) is None:
            self.item = ()
        if not self.item:
            return plea.claimant_ids, against
        return (plea.claimant_ids, self.item) if offer else (self.item, against)

    def _costs(self, request: Request) -> tuple[int, int] | None:
        folded = self.view.folded
        for hit in _COSTS.finditer(folded, request.start, request.end):
            if not _NOT_COSTS.search(folded, max(0, hit.start() - 30), hit.start()):
                if "dans" in hit[0] or _NOT_COSTS.search(folded, hit.start(), hit.end() - 6):
                    continue
                return hit.span()
        return None

    def _only_costs(self, request: Request, costs: tuple[int, int]) -> bool:
        """Whether costs are all that a condemnation without a sum is for."""
        before = self.view.folded[request.start : costs[0]]
        return (
            re.search(
                r"\b(?:payer|verser|rembourser|somme|indemnite|garantir|relever|titre)\b", before
            )
            is None
        )

    def _sumless_head(self, request: Request) -> Head | None:
        if request.kind not in ("condamnation", "fixation"):
            return None
        head, _ = head_of(self.view, request.start, request.start + 8, request.start, request.end)
        return head

    def _against(self, plea: Plea, request: Request) -> Ids:
        """Whom a request is aimed at: the parties it names, else the other side."""
        folded = self.view.folded
        if request.kind in ("condamnation", "injonction", "depens", "rejet"):
            end = request.end
            if request.kind != "rejet":
                pay = _TO_PAY.search(folded, request.start, request.end)
                end = pay.start() if pay else min(request.end, request.start + 250)
            mentions = list(self.index.mentions(request.start, end))
            named = tuple(
                i
                for i in dict.fromkeys(i for m in mentions for i in m.party_ids)
                if i not in plea.claimant_ids
            )
            if any(m.how in ("role", "joint") for m in mentions):
                named = real_parties(self.ruling, named)
            same = _SAME.search(folded, max(0, request.start - 14), request.start)
            if same or _SAME_WORDS.search(folded, request.start, end):
                together = _TOGETHER.search(folded, request.start, end) is not None
                named = (
                    tuple(dict.fromkeys((*self.target, *named))) if together or not named else named
                )
            others = facing(self.ruling, plea.claimant_ids)
            named = tuple(i for i in named if self.roles.get(i) not in BYSTANDERS) or named
            joint = _JOINTLY.search(folded, request.start, end + 30)
            if len(named) == 1 and joint and set(named) < set(others):
                # No one owes alone "in solidum": a debtor's name was not made out.
                named = others
            if named:
                self.target = named
                return named
        elif request.kind == "constat":
            first = next(
                self.index.mentions(request.start, min(request.end, request.start + 120)), None
            )
            if first and not set(first.party_ids) & set(plea.claimant_ids):
                self.target = first.party_ids
        return facing(self.ruling, plea.claimant_ids)


def _confidence(plea: Plea) -> float:
    """How sure the claims of a plea are: a list of requests tells them better than prose."""
    return 0.85 if plea.listed else 0.75


def _told(plea: Plea, sum_: Placed, before: list[Draft]) -> bool:
    """Whether a sum mentioned in passing is one its claimants have been heard to ask."""
    return any(
        d.amount is not None
        and d.amount.value == sum_.value
        and d.claimant_ids == plea.claimant_ids
        for d in before
    )
