"""What an appeal makes of a judgment: who attacks what, what is confirmed, how requests fare."""

import random

from bench.synthetic.case import Asked, Case
from bench.synthetic.dispute import NOTHING, Demand, part
from bench.synthetic.people import Side


def who_appeals(
    case: Case, claimant: Side, defendant: Side, demands: list[Demand]
) -> tuple[Side, Side]:
    """Who appeals, and who answers."""
    lost = {
        side is claimant: any(unfavourable(demand, side) for demand in demands)
        for side in (claimant, defendant)
    }
    claimant_first = lost[True] and (not lost[False] or case.lot.random() < 0.4)
    return (claimant, defendant) if claimant_first else (defendant, claimant)


def unfavourable(demand: Demand, side: Side) -> bool:
    """Whether the judgment gave a side less than it wanted."""
    return demand.first < demand.asked if demand.asker.ids == side.ids else demand.first > 0


def attack(demands: list[Demand], appellant: Side, cross: Side | None) -> None:
    """Each side that appeals attacks all that it lost."""
    for demand in demands:
        sides = [side for side in (appellant, cross) if side is not None]
        by_asker = any(side.ids == demand.asker.ids for side in sides)
        by_other = any(side.ids != demand.asker.ids for side in sides)
        demand.attacked = (by_asker and demand.first < demand.asked, by_other and demand.first > 0)
        demand.sought = demand.asked if demand.attacked[0] else demand.first


def decide(lot: random.Random, demands: list[Demand]) -> None:
    """What the court gives: the judgment confirmed, reversed, or some of it."""
    chance = {0: 0.0, 1: 0.4, 2: 1.0}[lot.choices((0, 1, 2), (45, 40, 15))[0]]
    for demand in demands:
        demand.final = demand.first
        if not demand.at_issue or lot.random() >= chance:
            continue
        options = []
        if demand.attacked[0]:
            options.append(demand.sought)
            if demand.moves_money:
                more = demand.first + part(lot, demand, demand.sought - demand.first)
                options.append(more)
        if demand.attacked[1]:
            options.append(NOTHING)
            if demand.moves_money and demand.first > 1:
                options.append(part(lot, demand, demand.first))
        demand.final = lot.choice(options)


def fared_reversal(demands: list[Demand], side: Side) -> str:
    """How a request to reverse the judgment fared."""
    own = [d for d in demands if d.attacked[0 if d.asker.ids == side.ids else 1]]
    better = [
        d for d in own if (d.final > d.first) == (d.asker.ids == side.ids) and d.final != d.first
    ]
    whole = [d for d in better if d.final in (NOTHING, d.sought)]
    if len(whole) == len(own):
        return "accueillie"
    return "partiellement_accueillie" if better else "rejetee"


def fared_dismissal(demands: list[Demand], claim: Asked) -> str:
    """How a request to dismiss the other side's claims fared."""
    others = [d for d in demands if d.asker.ids == claim.against.ids and d.at_issue]
    if not others:  # it is the appeal that is to be dismissed
        fared = fared_reversal(demands, claim.against)
        return {"accueillie": "rejetee", "rejetee": "accueillie"}.get(fared, fared)
    if not any(d.final for d in others):
        return "accueillie"
    return "rejetee" if all(d.final >= d.sought for d in others) else "partiellement_accueillie"
