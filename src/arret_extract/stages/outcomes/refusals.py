"""The orders that refuse: one head by name, all that a party asks, or what is left over."""

import re
from functools import cached_property
from typing import NamedTuple

from arret_extract.matching.compiling import compiled
from arret_extract.matching.rules import rule
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.records import Claim, Order
from arret_extract.ruling import Ruling
from arret_extract.stages.outcomes.deferral import words
from arret_extract.stages.outcomes.reasons import nearest_in_words, stems_of
from arret_extract.vocabulary import ALONE, Head

# What is left over, after what other orders answer.
_LEFT_OVER = compiled(
    r"\bsurplus\b|\bautres?\b[^;]{0,20}?\b(?:demande|pretention|chef"
    r"|conclusion|moyen|fin)|\bautres? ou\b|\b(?:plus )?(?:ample|contraire)s?\b"
)
_ITS_OWN = re.compile(
    r"(?<=\w) (?:de|du) (?:(?:l'ensemble|l'integralite|toutes|tous|surplus) (?:de )?)?"
    r"(?:ses|sa|son|leurs?)\b"
)
# "Rejette la demande formée contre Y": Y asked nothing.
_AGAINST = compiled(r"(?<=\w) (?:a l'encontre d|contre\b|a l'egard d)")
# "Donne acte à X de son désistement à l'égard de Y".
_WITHDRAWN = re.compile(
    r"[^;]{0,120}\bdesist\w{1,7}\b[^;]{0,80}? (?:a l'encontre d|contre\b|a l'egard d|envers\b)"
)
_ALL = compiled(
    r"\b(?:ses|leurs|des|les|l'ensemble|toutes|tous)\b[^;]{0,40}?"
    r"\b(?:demandes|pretentions|conclusions|moyens|reclamations)\b"
    # All that is asked of an administrative judge.
    r"|\A[^a-z]{0,6}(?:article \d{1,2}(?: ?er)? ?: ?)?(?:la|les) (?:requetes?|pourvois?)\b"
)


# "Déboute X de ses demandes au titre de…": of those alone.
_OF_SOME = re.compile(
    r"\b(?:demandes|pretentions)\b,?\s(?:[a-z]{5,20}s )?"
    r"(?:par [^;]{1,80}?(?=(?:au titre|sur le fondement|en application) de l'article 700))?"
    r"(?:au titre|tendant|relatives?|(?:sur le fondement|en application) de l'article 700"
    r"|formees au titre"
    r"|en (?:paiement|reparation|remboursement|dommages)|de (?:dommages|delais?|provision))\b"
)


# What is asked to repair a loss, by whatever name.
_DAMAGES: frozenset[Head | None] = frozenset(
    {"dommages_interets", "prejudice_materiel", "prejudice_moral", "prejudice_corporel"}
)
_SUED, _SUING = frozenset({"defendeur"}), frozenset({"demandeur"})


class _Kind(NamedTuple):
    """What an order refuses by its kind: whose, where it names nobody, and under which heads."""

    told: re.Pattern[str]
    order_kinds: tuple[str, ...]
    roles: frozenset[str] = frozenset()
    heads: frozenset[Head | None] | None = None


_OTHER_ACTION = (
    r"(?! (?:en (?!paiement|responsabilite)|aux?|a(?! l'en| l'eg)|tendant|relative|de in"
    r"|sur le fondement|fondee|[a-z]{3,14}oire|civile|publique|directe|oblique|paulienne"
    r"|incidente)\b)"
)
_REFUSAL = ("rejet", "irrecevabilite")
# "Rejette la demande reconventionnelle", "déclare l'action irrecevable", "déboute X de sa demande
# indemnitaire"; "dit n'y avoir lieu à référé" is for both sides.
_KINDS = (
    _Kind(
        compiled(
            r"\bdemandes? reconventionnelles?\b(?! (?:en (?!paiement\b)|d'|tendant|relati|aux fins"
            r"|visant|au titre|pour|portant|de (?:dommages|nullite|resol|resil|restit|rembours"
            r"|garantie|provision|delai|paiement|compensation|condamnation|partage|fixation)))"
        ),
        _REFUSAL,
        _SUED,
    ),
    _Kind(re.compile(r"\bl'action\b" + _OTHER_ACTION), ("irrecevabilite",), _SUING),
    _Kind(re.compile(r"\b(?:son|leur) action\b" + _OTHER_ACTION), _REFUSAL),
    _Kind(
        re.compile(
            r"\blieu a refere\b(?! (?:sur|quant a|concernant|pour|du chef|s'agissant|relativement"
            r"|en ce qui)\b"
            r"(?! (?:l'ensemble des|toutes les|les) (?:demandes|pretentions)\b))"
        ),
        ("rejet",),
        _SUED | _SUING,
    ),
    _Kind(
        compiled(
            r"\bdemande(?P<several>s)? (?:indemnitaires?|d'indemnisation"
            r"|(?:de|en) dommages[ -](?:et )?-?interets)\b(?! (?:pour|en rep|au titre|a ra))"
        ),
        _REFUSAL,
        heads=_DAMAGES,
    ),
    _Kind(
        compiled(
            r"\bdemandes? (?:principales?|en paiement)\b"
            r"(?! (?:d'|des |du |de (?:la somme|l'|dommages|provision)|relati|portant|au titre))"
        ),
        _REFUSAL,
        heads=frozenset({"principal", None}),
    ),
)
# All that is asked has come to nothing: "les demandes de X sont sans objet".
_EMPTY = re.compile(
    r"\b(?:les|l'ensemble des|toutes les) (?:demandes|pretentions)\b"
    r"(?! (?:en|d'[a-z]|au titre|tendant|relatives?|subsidiaires?|reconventionnelles?|incidentes?"
    r"|accessoires?|(?:formees|dirigees|presentees) (?:contre|a l'e))\b)(?P<of> d[eu]s?\b)?"
)
# A refusal of the first judge that is upheld, and nothing else.
_UPHELD = re.compile(
    r"(?:(?!\b(?:sauf|hormis|excepte|exception)\b)[^;]){0,80}"
    r"\ben ce qu'(?:il|elle) (?:a|avait) (?:deboute|rejete)\b"
    r"(?:(?!\b(?:condamn|allou|accord|fix|ordonn|dit\b|dise\b|juge\b)|\bsauf\b)[^;])*;?\s?"
)
# Somebody is dismissed whom we do not know.
UNKNOWN = frozenset({-1})


class Refusals:
    """The orders of a ruling that refuse, and whose requests each refuses."""

    def __init__(self, ruling: Ruling, orders: list[Order]) -> None:
        self.ruling = ruling
        self.orders = [
            o
            for o in orders
            if o.kind in ("rejet", "irrecevabilite")
            or (o.kind == "confirmation" and _UPHELD.fullmatch(words(ruling, o)))
        ]
        self.named = {o.order_id: self._named(o) for o in self.orders}
        self.spared = {o.order_id: self._spared(o) for o in self.orders}

    def _named(self, order: Order) -> frozenset[int]:
        """The parties that an order dismisses; none where it dismisses whoever asked.

        Somebody whom we do not know is none of those that ask.
        """
        view = self.ruling.view
        index = PartyIndex.of(self.ruling)
        start, end = view.at(order.start_char), view.at(order.end_char)
        # "Déboute X de ses demandes contre Y" dismisses X alone.
        own = _ITS_OWN.search(view.folded, start, end) or _AGAINST.search(view.folded, start, end)
        named = frozenset(index.find(start, own.start() if own else end))
        name = rule("orders", "party_word").pattern
        if own and not named and name.search(view.plain, start, own.start()):
            return UNKNOWN
        return named

    def _spared(self, order: Order) -> frozenset[int]:
        """The parties against whom alone an order dismisses what was asked; none where untold."""
        view = self.ruling.view
        start, end = view.at(order.start_char), view.at(order.end_char)
        against = _AGAINST.search(view.folded, start, end)
        return frozenset(PartyIndex.of(self.ruling).find(against.end(), end) if against else ())

    def by_head(self, claim: Claim) -> Order | None:
        """The order that refuses a claim by its head, of its claimant or of whoever asked."""
        asks, of = set(claim.claimant_ids), set(claim.against_ids)
        found = [
            order
            for order in self.orders
            if order.head is not None
            and order.head == claim.head
            and (not self.named[order.order_id] or self.named[order.order_id] & asks)
        ]
        found = [o for o in found if not self._elsewhere(o, of)] or found
        return nearest_in_words(self.ruling, stems_of(words(self.ruling, claim)), found)

    def naming(self, claim: Claim) -> list[Order]:
        """The orders that refuse what the claimants ask, by their names or whoever asked."""
        asks = set(claim.claimant_ids)
        return [o for o in self.orders if not self.named[o.order_id] - asks]

    def saying(self, claim: Claim, told: re.Pattern[str]) -> Order | None:
        """The order that refuses what the claimants ask in some words."""
        return next((o for o in self.naming(claim) if told.search(words(self.ruling, o))), None)

    def by_name(self, claim: Claim) -> Order | None:
        """The order that dismisses all that the claimants ask ("déboute X de ses demandes")."""
        asks, of = set(claim.claimant_ids), set(claim.against_ids)
        return next(
            (
                o
                for o in self._whole()
                if asks and asks <= self.named[o.order_id] and not self._elsewhere(o, of)
            ),
            None,
        )

    def by_kind(self, claim: Claim) -> Order | None:
        """The order that refuses what is of the kind of a claim, costs apart."""
        asks = set(claim.claimant_ids)
        for order in self.orders if asks and claim.head not in ALONE else ():
            said, named = words(self.ruling, order), self.named[order.order_id]
            if _LEFT_OVER.search(said) or self._elsewhere(order, set(claim.against_ids)):
                continue
            for kind in _KINDS:
                side = {p.party_id for p in self.ruling.parties if p.role in kind.roles}
                whose = asks <= (named or side or (asks if kind.heads else set()))
                hit = kind.told.search(said) if whose and order.kind in kind.order_kinds else None
                if hit and self._is_of(claim, order, kind, hit):
                    return order
        return None

    def _is_of(self, claim: Claim, order: Order, kind: _Kind, hit: re.Match[str]) -> bool:
        """Whether a claim is of a kind that an order refuses; of several, it may not tell which."""
        if kind.heads is None:
            return order.head is None
        asks, claims = set(claim.claimant_ids), self.ruling.claims
        like = [c for c in claims if c.value is not None and c.head in kind.heads]
        if self.named[order.order_id]:
            like = [c for c in like if asks & set(c.claimant_ids)]
        one = "several" in kind.told.groupindex and hit["several"] is None
        named = order.head not in (None, "dommages_interets", claim.head)
        return claim in like and not named and not (one and len(like) > 1)

    def emptying(self, claim: Claim, orders: list[Order]) -> Order | None:
        """The one of some orders that finds nothing left of all that the claimants ask."""
        asks = set(claim.claimant_ids)
        for order in orders if asks and claim.head not in ALONE else ():
            named, empty = self._named(order), _EMPTY.search(words(self.ruling, order))
            # "Les demandes de délais" are not all that is asked, those of X are.
            if empty and (asks <= named if named or empty["of"] else asks):
                return order
        return None

    def _reaches(self, order: Order, asked: set[int]) -> bool:
        """Whether an order dismisses what is asked of all of some parties."""
        spared = self.spared[order.order_id]
        return not spared or asked <= spared

    def of(self, claim: Claim) -> Order | None:
        """The order that refuses a claim, by its head or by its claimant's name."""
        return self.by_head(claim) or self.by_name(claim)

    def as_asked(self, claim: Claim) -> Order | None:
        """The order that dismisses all that the parties ask whom a claim wants dismissed."""
        asks, against = set(claim.claimant_ids), set(claim.against_ids)
        for order in self._whole():
            named = self.named[order.order_id]
            if named & against and not named & asks and self._reaches(order, asks):
                return order
        return None

    def in_words(self, claim: Claim, name: frozenset[str]) -> Order | None:
        """The order that refuses what a claim is for, by the words that tell it."""
        for order in self.naming(claim) if name else ():
            said = words(self.ruling, order)
            if 3 * len(name & stems_of(said)) >= 2 * len(name) and not _LEFT_OVER.search(said):
                return order
        return None

    def _whole(self) -> list[Order]:
        """The orders that dismiss all that the parties they name ask."""
        told = ((o, words(self.ruling, o)) for o in self.orders)
        return [
            o
            for o, said in told
            if _ALL.search(said) and not (_LEFT_OVER.search(said) or _OF_SOME.search(said))
        ]

    def sparing(self, claim: Claim) -> Order | None:
        """The order that refuses what is asked against the claimants ("dirigées contre Y")."""
        asks = set(claim.claimant_ids)
        spared = ((o, self.spared[o.order_id]) for o in self.orders)
        return next((o for o, whom in spared if whom and asks <= whom), None)

    def _elsewhere(self, order: Order, ids: set[int]) -> bool:
        """Whether an order refuses only what is asked of others than some parties."""
        spared = self.spared[order.order_id]
        return bool(spared and ids) and not spared & ids

    def withdrawn(self, claim: Claim) -> Order | None:
        """The order by which those who ask have withdrawn from those whom they asked it of."""
        owed = set(claim.against_ids)
        if not owed or claim.kind == "procedure":
            return None
        told = ((o, left) for o, by, left in self._withdrawals if not by & owed)
        return next((order for order, left in told if owed <= left), None)

    @cached_property
    def _withdrawals(self) -> list[tuple[Order, set[int], set[int]]]:
        """The orders by which somebody withdraws from others, with both sides."""
        view, index = self.ruling.view, PartyIndex.of(self.ruling)
        found = []
        for order in self.ruling.orders:
            start, end = view.at(order.start_char), view.at(order.end_char)
            if view.folded.find("desist", start, end) < 0:
                continue
            if against := _WITHDRAWN.match(view.folded, start, end):
                by = set(index.find(start, against.end()))
                found.append((order, by, set(index.find(against.end(), end))))
        return found

    def of_others(self, claim: Claim) -> list[Order]:
        """The orders that refuse what parties other than the claimant ask, or whoever asked."""
        asks = set(claim.claimant_ids)
        return [o for o in self.orders if not self.named[o.order_id] & asks]

    def dismisses_others(self, claim: Claim) -> bool:
        """Whether an order refuses what others than the claimant ask, and not merely the rest."""
        return any(o.kind == "rejet" and not self.is_rest(o) for o in self.of_others(claim))

    def left_over(self) -> bool:
        """Whether an order dismisses all that is left ("déboute les parties du surplus")."""
        return any(o.head is None and self.is_rest(o) for o in self.orders)

    def is_rest(self, order: Order) -> bool:
        """Whether an order refuses what is left."""
        return _LEFT_OVER.search(words(self.ruling, order)) is not None
