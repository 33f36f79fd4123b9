"""What is in dispute: a theme, the sums asked, what the first judge gave, what becomes of it."""

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import Any

from bench.synthetic.people import Side, read_data

THEMES = ("bail", "travaux", "fournitures", "banque", "accident", "rupture", "licenciement")
NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Head:
    """A head of claim as a theme knows it; without `asked` it moves no money."""

    kind: str
    head: str | None
    title: str
    asked: tuple[Any, ...] = ()
    round: str = "0.01"
    label: str = ""
    claim: str = ""
    order: str = ""
    refusal: str = ""
    arguments: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    principle: tuple[str, ...] = ()
    granted: tuple[str, ...] = ()
    reduced: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    sums: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Theme:
    """A kind of case."""

    id: str
    courts: tuple[str, ...]
    below: str | None
    claimants: tuple[str, ...]
    defendants: tuple[str, ...]
    third: str | None
    chambers: tuple[str, ...]
    facts: tuple[str, ...]
    sums: Mapping[str, Any]
    heads: tuple[Head, ...]
    counters: tuple[Head, ...]


def _head(data: Mapping[str, Any]) -> Head:
    lists = {
        "arguments": "for", "answers": "against", "principle": "principle",
        "granted": "granted", "reduced": "reduced", "refused": "refused",
    }  # fmt: skip
    return Head(
        kind=data.get("kind", "condamnation"),
        head=data.get("head"),
        title=data["title"],
        asked=tuple(data.get("asked", ())),
        round=str(data.get("round", "0.01")),
        label=data.get("label", ""),
        claim=data.get("claim", ""),
        order=data.get("order", ""),
        refusal=data.get("refusal", ""),
        sums=data.get("sums", {}),
        **{name: tuple(data.get(key, ())) for name, key in lists.items()},
    )


@cache
def read_theme(name: str) -> Theme:
    """A theme of this package."""
    data = read_data(f"themes/{name}.toml")
    return Theme(
        id=name,
        courts=tuple(data["courts"]),
        below=data.get("below"),
        claimants=tuple(data["claimant"]),
        defendants=tuple(data["defendant"]),
        third=data.get("third"),
        chambers=tuple(data["chamber"]),
        facts=tuple(data["facts"]),
        sums=data["sums"],
        heads=tuple(_head(h) for h in data["head"]),
        counters=tuple(_head(h) for h in data.get("counter", ())),
    )


def draw_sum(
    lot: random.Random, how: Iterable[Any], known: Mapping[str, Decimal], round: str = "0.01"
) -> Decimal:
    """A sum between two limits, or between two shares of a sum already known."""
    first, *rest = how
    base = known[first] if isinstance(first, str) else Decimal(1)
    low, high = rest if isinstance(first, str) else (first, rest[0])
    if lot.random() < 0.3 and Decimal(round) < 1:
        round = "1"
    value = base * Decimal(str(lot.uniform(low, high)))
    step = Decimal(round)
    return max((value / step).to_integral_value() * step, step).quantize(Decimal("0.01"))


def draw_sums(
    lot: random.Random, wanted: Mapping[str, Any], known: dict[str, Decimal]
) -> dict[str, Decimal]:
    """Every sum of a table, added to those known."""
    for name, how in wanted.items():
        known[name] = draw_sum(lot, how, known)
    return known


@dataclass(slots=True)
class Demand:
    """One head of claim of one side: asked, given by the first judge, given by this court."""

    head: Head
    asker: Side
    against: Side
    label: str
    asked: Decimal
    first: Decimal
    final: Decimal = NOTHING
    sought: Decimal = NOTHING
    attacked: tuple[bool, bool] = (False, False)  # by the asker, by the other side

    @property
    def moves_money(self) -> bool:
        """Whether it is about a sum; else `asked` and the like are 1 or 0."""
        return bool(self.head.asked)

    @property
    def at_issue(self) -> bool:
        """Whether an appeal bears on it."""
        return any(self.attacked)

    def result(self, given: Decimal, sought: Decimal) -> str:
        """How a claim for `sought` fared."""
        if given >= sought:
            return "accueillie"
        return "partiellement_accueillie" if given else "rejetee"


def give(lot: random.Random, demand: Demand, most: Decimal, likely: float) -> Decimal:
    """What a judge gives of a sum asked: all, a part, nothing."""
    chance = lot.random()
    if chance < likely or (not demand.moves_money and chance < 0.7):
        return most
    if chance < likely + 0.35 and demand.moves_money:
        return part(lot, demand, most)
    return NOTHING


def part(lot: random.Random, demand: Demand, most: Decimal) -> Decimal:
    """A part of a sum, at least a cent less than the whole."""
    less = Decimal(str(lot.uniform(0.2, 0.9))) * most
    step = Decimal(demand.head.round) if most > 20 * Decimal(demand.head.round) else Decimal(1)
    step = step if demand.head.round != "0.01" or lot.random() < 0.5 else Decimal("0.01")
    return ((less / step).to_integral_value() * step).quantize(Decimal("0.01")) or most / 2


def decide_first(lot: random.Random, demands: list[Demand]) -> None:
    """What the first judge gives."""
    for index, demand in enumerate(demands):
        demand.first = give(lot, demand, demand.asked, 0.5 if index == 0 else 0.3)
