"""What each stage may take, beside the standard library's wrapping of the same texts.

    python -m bench.budget CORPORA [--lower-ceilings]

Seconds differ from one machine to another, and by the hour. How many times longer than `textwrap`,
in the same run, a stage takes does so far less, as both are Python and regular expressions; a
compiled tokenizer is no such yardstick. Exit status 1 when one takes longer than its ceiling in
`bench/ceilings.json` and the slack allow.
"""

import argparse
import json
import statistics
import sys
import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path

from bench.speed import ROUNDS, stage_seconds, texts

CEILINGS = Path(__file__).parent / "ceilings.json"
YARDSTICK = "textwrap"
# A sixth more is within what a busy machine does to a ratio.
SLACK = 1.16
Ratios = dict[str, float]
Spent = Mapping[str, Sequence[float]]


def measure(rulings: Sequence[str], rounds: int = ROUNDS) -> dict[str, list[float]]:
    """Seconds a ruling in each round: of the yardstick, of each stage, of all of them."""
    return stage_seconds(rulings, "none", rounds, {YARDSTICK: textwrap.wrap})


def ratios(spent: Spent) -> Ratios:
    """How many times longer than the yardstick each stage takes, the median of the rounds."""
    return {
        name: statistics.median(a / b for a, b in zip(some, spent[YARDSTICK], strict=True))
        for name, some in spent.items()
        if name != YARDSTICK
    }


def kept() -> Ratios:
    """The ceilings."""
    return dict(json.loads(CEILINGS.read_text())) if CEILINGS.exists() else {}


def above(found: Ratios, ceilings: Ratios) -> list[str]:
    """Stages over their ceiling."""
    return [
        f"{name}: {found[name]:.3f} times {YARDSTICK} is above {ceiling:.3f}"
        for name, ceiling in ceilings.items()
        if found.get(name, 0.0) > ceiling * SLACK
    ]


def lowered(found: Ratios, ceilings: Ratios) -> Ratios:
    """The ceilings, none higher, at what is reached."""
    return {name: round(min(value, ceilings.get(name, value)), 3) for name, value in found.items()}


def lines(spent: Spent, ceilings: Ratios) -> list[str]:
    """A table of the stages."""
    found = ratios(spent)
    table = [f"| stage | ms a ruling | times {YARDSTICK} | ceiling |", "|---|---:|---:|---:|"]
    for name, some in spent.items():
        cells = [f"{1e3 * statistics.median(some):.2f}", f"{found.get(name, 1.0):.3f}"]
        cells.append(f"{ceilings[name]:.3f}" if name in ceilings else "")
        table.append(f"| {name} | {' | '.join(cells)} |")
    return table


def main() -> int:
    """Print the table; 1 when a stage is above its ceiling."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--lower-ceilings", action="store_true")
    options = parser.parse_args()
    spent, ceilings = measure(texts(options.corpora)), kept()
    if options.lower_ceilings:
        ceilings = lowered(ratios(spent), ceilings)
        CEILINGS.write_text(json.dumps(ceilings, indent=1) + "\n")
    failed = above(ratios(spent), ceilings)
    print("\n".join([*lines(spent, ceilings), "", *failed]))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
