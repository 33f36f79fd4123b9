"""What a ruling costs in runs of any length: time and memory must not grow with the number.

python -m bench.flat [COUNT ...]

Invented rulings, patterns alone, one worker; the time is that of all processes of the run.
"""

import argparse
import json
import resource
import tempfile
from dataclasses import dataclass
from pathlib import Path

from bench.one_run import one_run
from bench.synthetic import rulings

COUNTS = (1_000, 10_000, 100_000)
UNIT = 250
SEED = 1


@dataclass(frozen=True, slots=True)
class Cost:
    """What a ruling cost, in milliseconds of process time and by the clock, and memory in MB."""

    count: int
    spent: float
    clock: float
    memory: float


def write_rulings(count: int, path: Path) -> None:
    """Write invented rulings as JSON Lines."""
    with path.open("w", encoding="utf-8") as out:
        for ruling in rulings(count, SEED):
            out.write(json.dumps({"id": ruling.id, "text": ruling.text}) + "\n")


def process_time() -> float:
    """Seconds spent by the processes that this one began, and by theirs, which have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def measure(count: int) -> Cost:
    """Run so many rulings."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "rulings.jsonl"
        write_rulings(count, source)
        before = process_time()
        done = one_run(source, 1, "none", UNIT)
        spent = process_time() - before
    return Cost(count, 1e3 * spent / count, 1e3 / done.rate, done.memory)


def main() -> None:
    """Print a table, each count beside the first."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("counts", nargs="*", type=int, default=COUNTS)
    options = parser.parse_args()
    print("| rulings | ms a ruling | beside the first | by the clock | MB a worker |")
    print("|---:|---:|---:|---:|---:|")
    first: Cost | None = None
    for count in options.counts:
        cost = measure(count)
        first = first or cost
        print(
            f"| {count:,} | {cost.spent:.1f} | {cost.spent / first.spent:.2f} "
            f"| {cost.clock:.1f} | {cost.memory:.0f} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
