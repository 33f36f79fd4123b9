"""What one of two is given is not the other's: the children's home, a house, a guardian, a fault.

Both parents ask that the child live with them, both spouses that the other be at fault; who is
named tells whose request an order grants.
"""

import re

from arret_extract.matching.compiling import compiled
from arret_extract.mentions.called import is_female
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.records import Claim, Order
from arret_extract.stages.outcomes.deferral import words
from arret_extract.stages.outcomes.docket import Answer, Docket
from arret_extract.vocabulary import Result

# What a family judge rules on that moves no money.
_AT_HOME = compiled(
    r"\b(?:residence|droits? de visite|autorite parentale|jouissance|divorce|adoption|par moitie"
    r"|(?<!son )(?<!leur )(?<!au )(?:pre)?nom|tut(?:elle|eur|rice)|curat(?:elle|eur|rice))\b"
)
# What only one may have, or both together, and where it is told who.
_THINGS = {
    "residence": compiled(r"\b(?:chez|domicile|aupres)\b"),
    "jouissance": None,
    "torts": compiled(r"\btorts\b"),
    "exclusi": compiled(r"\bautorite parentale\b"),
    "en qualite de": None,
}
_SHARED = compiled(r"\b(?:alternee|en alternance|alternativement|partages|reciproques)\b")
_OWN = re.compile(
    r"\b(?:son domicile|chez (?:lui|elle)|(?:lui|leur) (?:soit |en )?(?:attribu|accord|confi)"
    r"|l[ea] (?:designer|nommer)|a (?:lui|elle)\b|a son profit)"
)
_NO_VISIT = re.compile(r"\b(?:suspen|supprim|reserv)\w{1,5}\b")
_PARENT = re.compile(r"\bdomicile (?:(?P<mother>maternel)|paternel)\b")
# "lui attribuer": the claim begins at its verb.
_LEAD = len("lui ")
# How a contract may end, or never have been.
_WAYS_TO_END = re.compile(r"\b(?:resili|resolu|nul|annul|caduc)")
_CLAUSE = re.compile(r"\bclauses? resolutoires?\b")
# What is refused is a defence against such an end.
_DEFENDS = re.compile(
    r"\b(?:moyens?|exceptions?|fins? de non|suspen\w{2,6}|delais?|clauses?|ecarter|opposition)\b"
)
_BOTH = frozenset({-1})
_KINDS = ("autre", "constat", "injonction")


class Rivals:
    """Answers requests for what another may have been given, in a docket."""

    def __init__(self, docket: Docket) -> None:
        self.docket, self.view = docket, docket.ruling.view
        self.index = PartyIndex.of(docket.ruling)

    def answer(self, claim: Claim) -> Answer | None:
        """The answer to a claim by an order that tells who has what it asks; None where none."""
        if claim.kind not in _KINDS:
            return None
        asked = words(self.docket.ruling, claim)
        found: list[tuple[Result, Order]] = []
        if "visite" in asked and (stays := self._visit_stays(asked)) is not None:
            return Answer("rejetee", stays, None, "same_kind")
        if "visite et d'hebergement" in asked and (order := self._visit_alone()) is not None:
            return Answer("partiellement_accueillie", order, None, "same_kind")
        for thing in (t for t in _THINGS if t in asked):
            for order in self.docket.orders:
                if order.kind in _KINDS and (told := self._told(thing, claim, order)):
                    found.append((told, order))
        if not found:
            return None
        result, order = next((f for f in found if f[0] == "accueillie"), found[0])
        self.docket.used.add(order.order_id)
        return Answer(result, order, None, "same_kind")

    def _visit_stays(self, asked: str) -> Order | None:
        """The order that gives a right to visit that was to be suspended."""
        if not _NO_VISIT.search(asked):
            return None
        visits = self._visits()
        denied = any(_NO_VISIT.search(said) for _, said in visits)
        return None if denied or not visits else visits[0][0]

    def _visit_alone(self) -> Order | None:
        """The order that gives a right to visit without a night, where no other gives more."""
        visits = self._visits()
        whole = any("hebergement" in said for _, said in visits)
        return None if whole or not visits else visits[0][0]

    def _visits(self) -> list[tuple[Order, str]]:
        """The orders on a right to visit, with their words."""
        told = ((o, words(self.docket.ruling, o)) for o in self.docket.orders)
        return [(o, said) for o, said in told if o.kind in _KINDS and "visite" in said]

    def _told(self, thing: str, claim: Claim, order: Order) -> Result | None:
        """How an order answers a claim for a thing, where both tell who is to have it."""
        said = words(self.docket.ruling, order)
        if thing not in said:
            other_ground = thing == "torts" and "le divorce" in said
            return "partiellement_accueillie" if other_ground else None
        wanted, given = self._whose(thing, claim), self._whose(thing, order)
        if wanted is None or given is None:
            return None
        if wanted & given:
            return "accueillie"
        return "partiellement_accueillie" if thing == "torts" and given == _BOTH else "rejetee"

    def _whose(self, thing: str, row: Claim | Order) -> frozenset[int] | None:
        """Who is to have, or bear, a thing by the words of a claim or an order."""
        start, end = self.view.at(row.start_char), self.view.at(row.end_char)
        start -= _LEAD * self.view.folded.startswith("lui ", start - _LEAD)
        said = self.view.folded[start:end]
        if _SHARED.search(said):
            return _BOTH
        place = _THINGS[thing]
        hit = place.search(said, said.find(thing) if thing == "residence" else 0) if place else None
        if place and hit is None:
            return None
        named = self.index.mentions(start + (hit.start() if hit else 0), end)
        if (first := next(named, None)) is not None:
            return frozenset(first.party_ids)
        if parent := _PARENT.search(said):
            female = parent["mother"] is not None
            parties = self.docket.ruling.parties
            return frozenset(p.party_id for p in parties if is_female(p) is female) or None
        own = isinstance(row, Claim) and _OWN.search(said)
        return frozenset(row.claimant_ids) if isinstance(row, Claim) and own else None


def _measures(docket: Docket, row: Claim | Order) -> frozenset[str]:
    """What a family judge rules on that a claim or an order names."""
    return frozenset(_AT_HOME.findall(words(docket.ruling, row)))


def same_measure(docket: Docket, claim: Claim, order: Order) -> bool:
    """Whether an order is about the measure of a family judge that a claim is for, if it is."""
    if claim.kind != "autre":
        return True
    asked = _measures(docket, claim)
    return not asked or bool(asked & _measures(docket, order))


def measure_at_home(docket: Docket, claim: Claim) -> Answer | None:
    """The answer to a measure of a family judge that no order names; None for other claims.

    No sum carries it with it: the reasons find it, the judgment stands, or it is refused.
    """
    asked = _measures(docket, claim) if claim.kind == "autre" else frozenset()
    if not asked or docket.upheld or docket.pending:
        return None
    for order in docket.orders:
        found = order.kind == "constat" and asked & _measures(docket, order)
        if found and docket.reasons.alike(claim, order):
            return Answer("accueillie", order, None, "same_kind")
    for order in docket.refusals.naming(claim):
        if asked & _measures(docket, order):
            return Answer("rejetee", order, None, "refused_by_head")
    if docket.partly:
        if docket.changes.keeps(docket.changes.of(words(docket.ruling, claim))) is not False:
            return Answer("rejetee", docket.first("confirmation"), None, "refused_by_confirmation")
    elif finding := docket.reasons.upheld(claim):
        return Answer("accueillie", None, None, "upheld_in_reasons", finding)
    return docket.refused(claim)


def unended(docket: Docket, claim: Claim) -> Answer | None:
    """The refusal of one way to end a contract by its name, where none but another is granted."""
    way = _ways(docket, claim)
    granting = (o for o in docket.orders if o.kind not in ("rejet", "irrecevabilite"))
    if any(way & _ways(docket, o) for o in granting):
        return None
    refusing = (
        o
        for o in docket.refusals.naming(claim)
        if way & _ways(docket, o) and not _DEFENDS.search(words(docket.ruling, o))
    )
    order = next(refusing, None)
    return Answer("rejetee", order, None, "refused_by_head") if order is not None else None


def _ways(docket: Docket, row: Claim | Order) -> set[str]:
    """The ways to end a contract that a claim or an order names; what is annulled is void."""
    said = words(docket.ruling, row)
    ways = {"nul" if way == "annul" else way for way in _WAYS_TO_END.findall(said)}
    return ways | {"resili"} if _CLAUSE.search(said) else ways
