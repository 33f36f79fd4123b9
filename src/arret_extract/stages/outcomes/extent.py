"""How much of a right or a duty is asked and granted: whole, in part, and what part."""

import re
from fractions import Fraction

from arret_extract.matching.compiling import compiled
from arret_extract.mentions.resolve import PartyIndex
from arret_extract.records import Claim, Order
from arret_extract.ruling import Ruling
from arret_extract.stages.outcomes.deferral import words
from arret_extract.vocabulary import Result

# A part of what another pays: "à hauteur de 50 %".
_IN_PART = re.compile(
    r"\d ?%|\b(?:moitie|tiers|quarts?|deux tiers|a (?:hauteur|concurrence) d|dans la (?:limite"
    r"|proportion))"
)
# A right to damages, or who is to answer for them, in part or whole.
_PARTED = re.compile(
    r"\b(?:limit\w{1,5}|redui\w{1,4}|partag\w{1,5}|moitie|tiers|quarts?|exclu\w{0,5})\b|\d ?%"
)
_WHOLE = re.compile(r"\b(?:entier|entiere|entierement|integral|integrale|integralement|seule?)\b")
_PART = re.compile(
    r"\b(?P<hundredths>\d{1,3}) ?(?:%|pour cent\b)"
    r"|\b(?:(?P<many>deux|trois|2|3) )?(?P<part>moitie|tiers|quarts?)\b"
)
_PARTS = {"moitie": 2, "tiers": 3, "quart": 4, "quarts": 4}
_MANY = {"deux": 2, "trois": 3, "2": 2, "3": 3}
# A right that is less by a part, not the part itself: "réduit d'un tiers".
_LESS_BY = re.compile(
    r"\b(?:redui\w{1,4}|diminu\w{1,5})\b[^;]{0,60}\b(?:de|d'(?:un|une)) ?(?:la )?$"
)
_WANTS_LESS = re.compile(
    r"\b(?:limit\w{1,5}|redui\w{1,4}|exclu\w{0,5}|diminu\w{1,5}|partag\w{1,5})\b"
)
# Who bears what of several that owe the whole: "dans leurs rapports, A supportera 60 %".
_BETWEEN_THEM = compiled(
    r"\b(?:dans (?:leurs|les) rapports\b|charge (?:finale|definitive)\b"
    r"|contribution (?:a la dette|definitive|finale)\b"
    r"|entre (?:co-?obliges|co-?responsables|codebiteurs))"
)


def granted_in_part(asked: str, told: str) -> bool:
    """Whether an order grants a part of what is asked whole, or less than the part asked."""
    given, wanted = part_of(told), part_of(asked)
    if given is not None and wanted is not None:
        return given < wanted
    part = _IN_PART.search(told)
    return part is not None and part[0] not in asked


def opposed(asked: str, told: str) -> Result | None:
    """The answer where a right or a duty is wanted whole, or a part of it, and told otherwise."""
    parted, given = (_PARTED.search(said) is not None for said in (asked, told))
    if parted and not given and _WHOLE.search(told):
        return "rejetee"
    if given and not parted and _WHOLE.search(asked):
        return "partiellement_accueillie"
    wanted, left = part_of(asked), part_of(told)
    if wanted is None or left is None or wanted == left:
        return None
    less = _WANTS_LESS.search(asked) is not None
    return "accueillie" if (left < wanted) is less else "partiellement_accueillie"


def part_of(said: str) -> Fraction | None:
    """What part of a right is left, where words tell one part and no other."""
    parts = parts_of(said)
    return parts[0] if len(parts) == 1 else None


def parts_of(said: str) -> list[Fraction]:
    """The parts of a right that words tell, as they are left."""
    return [_part(said, hit) for hit in _PART.finditer(said)]


def _part(said: str, hit: re.Match[str]) -> Fraction:
    if hit["hundredths"]:
        part = Fraction(int(hit["hundredths"]), 100)
    else:
        part = Fraction(_MANY.get(hit["many"] or "", 1), _PARTS[hit["part"]])
    return 1 - part if _LESS_BY.search(said, 0, hit.start()) else part


def shared_between(ruling: Ruling, orders: list[Order], claim: Claim) -> list[Order]:
    """The findings of who of several debtors bears what: they keep each safe from the rest."""
    view, index = ruling.view, PartyIndex.of(ruling)
    found = []
    for order in orders:
        if order.kind in ("constat", "autre") and _BETWEEN_THEM.search(words(ruling, order)):
            named = set(index.find(view.at(order.start_char), view.at(order.end_char)))
            both = named & set(claim.claimant_ids) and named & set(claim.against_ids)
            found += [order] if both else []
    return found


# The sum that interest runs on, and the day that it runs from.
_ON_SUM = re.compile(r"\d{1,3}(?:[ .]\d{3})+")
_SINCE = re.compile(r"\ba compter du (\d{1,2}(?:er)? [a-z]{3,9} \d{4})")


def interest_in_part(asked: str, told: str, simple: bool, counted: bool) -> bool:
    """Whether interest is granted on another sum than was asked, or, if `simple`, from another day.

    `counted`: the order is for a sum of its own.
    """
    sums, days = ([set(p.findall(said)) for said in (asked, told)] for p in (_ON_SUM, _SINCE))
    other_sum = not counted and all(sums) and not sums[0] & sums[1]
    return other_sum or (simple and all(days) and not days[0] & days[1])
