"""Invented rulings with their gold: as many as asked, from templates, drawn by a seed.

The prose is this project's own; names, sums, dates and what becomes of a case are drawn at random.
Length and structure are those of real rulings. Ruling number N of a seed is always the same.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bench.synthetic.appeal import write_appeal
from bench.synthetic.cassation import write_cassation
from bench.synthetic.first import write_judgment
from bench.synthetic.page import Label
from bench.synthetic.people import read_data

FIRST_DAY = date(2003, 1, 2)
LAST_DAY = date(2024, 12, 20)
KINDS = ("appeal", "judicial", "trade", "cassation")
SHARES = (50, 25, 15, 10)


@dataclass(frozen=True, slots=True)
class Synthetic:
    """An invented ruling."""

    id: str
    text: str
    gold: Label


def make_ruling(seed: int, number: int) -> Synthetic:
    """Ruling `number` of a seed."""
    lot = random.Random(f"{seed}:{number}")  # noqa: S311  no secret
    decided = FIRST_DAY + timedelta(days=lot.randrange((LAST_DAY - FIRST_DAY).days))
    court = lot.choice(read_data("names.toml")["appeal"])
    seat, towns = court["city"], [court["city"], *court["towns"]]
    (kind,) = lot.choices(KINDS, SHARES)
    if kind == "appeal":
        case = write_appeal(lot, decided, seat, court["portalis"], towns)
    elif kind == "cassation":
        case = write_cassation(lot, decided, seat, towns)
    else:
        case = write_judgment(lot, decided, lot.choice(towns), towns, trade=kind == "trade")
    name = f"synthetic-{seed}-{number:07}"
    return Synthetic(name, case.page.text(), case.page.gold(name))


def rulings(count: int, seed: int = 0) -> Iterator[Synthetic]:
    """The first rulings of a seed."""
    return (make_ruling(seed, number) for number in range(count))
