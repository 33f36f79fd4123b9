"""Where the time goes: rulings a second, a stage, a worker, beside others, in one run.

    python -m bench.speed CORPORA

All is measured on the rulings of `ca_accidents`. Time is that of the process on one core, where not
said otherwise; ways of reading take turns, each figure is the median of the rounds, and a ratio is
the median of the ratios within a round. What another tool is slow at is timed on a sample as long,
on average, as the whole.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from arret_extract.batch.engine import calm_collector
from arret_extract.pipeline import STAGES, run_stages
from arret_extract.ruling import Ruling, Settings
from arret_extract.text import View
from bench.one_run import one_run

ROUNDS = 5
SAMPLE = 12
UNIT = 40
COPIES = 5  # of the corpus, for workers: starting them is not what is measured
MODEL = "fr_core_news_md"
WHOLE = f"{MODEL} whole"
PATTERNS = "patterns alone"
NAMES = "with names (md)"
DATES = "edsnlp, dates alone"
Read = Callable[[str], object]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Way:
    """A way of reading, and the texts that it is timed on."""

    name: str
    read: Read
    texts: Sequence[str]


def texts(corpora: Path) -> list[str]:
    """The texts of `ca_accidents`."""
    with (corpora / "ca_accidents.rulings.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines]


def sample(rulings: Sequence[str], size: int = SAMPLE) -> list[str]:
    """Some of the rulings, short and long ones, whose mean length is nearest that of all."""
    by_length = sorted(rulings, key=len)
    step = max(1, len(by_length) // size)
    wanted = statistics.fmean(map(len, rulings))
    choices = [by_length[start::step] for start in range(step)]
    return min(choices, key=lambda some: abs(statistics.fmean(map(len, some)) - wanted))


# ---------------------------------------------------------------- beside others


def ways(rulings: Sequence[str]) -> list[Way]:
    """The ways of reading; that of edsnlp where it is installed."""
    import spacy

    some = sample(rulings)
    found = [
        Way(PATTERNS, lambda t: run_stages(Ruling("d", t, Settings(model="none"))), rulings),
        Way(NAMES, lambda t: run_stages(Ruling("d", t, Settings(model=MODEL))), rulings),
        Way(WHOLE, spacy.load(MODEL), some),
    ]
    try:
        import edsnlp
    except ImportError:
        return found
    dates = edsnlp.blank("eds")
    dates.add_pipe("eds.dates")
    return [*found, Way(DATES, dates, some)]


def seconds_a_ruling(way: Way, length: float) -> float:
    """The time that one ruling of a given length takes, over all texts of a way."""
    started = time.process_time()
    for text in way.texts:
        way.read(text)
    spent = time.process_time() - started
    return spent / sum(map(len, way.texts)) * length


def compare(rulings: Sequence[str], rounds: int = ROUNDS) -> dict[str, list[float]]:
    """For each way the seconds a ruling in each round, the ways taking turns."""
    length = statistics.fmean(map(len, rulings))
    every = ways(rulings)
    for way in every:
        way.read(way.texts[0])
    calm_collector()
    taken: dict[str, list[float]] = {way.name: [] for way in every}
    for _ in range(rounds):
        for way in every:
            taken[way.name].append(seconds_a_ruling(way, length))
    return taken


def size(rulings: Sequence[str]) -> float:
    """The mean size of a ruling in MB of UTF-8."""
    return statistics.fmean(len(text.encode()) for text in rulings) / 1e6


def times(taken: dict[str, list[float]], way: str, other: str) -> str:
    """How many times faster a way is than another, the median of the rounds."""
    if other not in taken:
        return "not installed"
    pairs = zip(taken[way], taken[other], strict=True)
    return f"{statistics.median(b / a for a, b in pairs):.1f}"


def speed_lines(corpora: Path) -> list[str]:
    """A table of the ways of reading."""
    rulings = texts(corpora)
    taken, megabytes = compare(rulings), size(rulings)
    lines = [
        "| | rulings/s | MB/s | times the model whole | times edsnlp's dates |",
        "|---|---:|---:|---:|---:|",
    ]
    for name, seconds in taken.items():
        rate = 1 / statistics.median(seconds)
        ratios = f"{times(taken, name, WHOLE)} | {times(taken, name, DATES)}"
        lines.append(f"| {name} | {rate:.1f} | {rate * megabytes:.2f} | {ratios} |")
    return lines


# ---------------------------------------------------------------- stage by stage


def stage_seconds(rulings: Sequence[str], model: str, rounds: int) -> dict[str, list[float]]:
    """Seconds a ruling in each round, by stage in their order and in `all`."""
    settings = Settings(model=model)
    spent: dict[str, list[float]] = {name: [] for name in ("view", *dict(STAGES))}
    for text in rulings:  # whatever is made when first used is there
        run_stages(Ruling("d", text, settings))
    calm_collector()
    for _ in range(rounds):
        taken = dict.fromkeys(spent, 0.0)
        for text in rulings:
            taken["view"] += _seconds(View.of, text)
            ruling = Ruling("d", text, settings)
            for name, stage in STAGES:
                taken[name] += _seconds(stage, ruling)
        for name, seconds in taken.items():
            spent[name].append(seconds / len(rulings))
    return spent | {"all": [sum(some) for some in zip(*spent.values(), strict=True)]}


def _seconds(do: Callable[[T], object], to: T) -> float:
    started = time.process_time()
    do(to)
    return time.process_time() - started


def stage_lines(rulings: Sequence[str], model: str, rounds: int = ROUNDS) -> list[str]:
    """A table of the stages, in their order; the last line is all of them."""
    spent = stage_seconds(rulings, model, rounds)
    whole, megabytes = statistics.median(spent["all"]), size(rulings)
    lines = ["| stage | ms a ruling | share | rulings/s | MB/s |", "|---|---:|---:|---:|---:|"]
    for name, some in spent.items():
        seconds = statistics.median(some)
        cells = f"{1e3 * seconds:.2f} | {seconds / whole:.0%} | {1 / seconds:.0f}"
        lines.append(f"| {name} | {cells} | {megabytes / seconds:.1f} |")
    return lines


# ---------------------------------------------------------------- workers


def worker_lines(rulings: Sequence[str], rounds: int = ROUNDS) -> list[str]:
    """A table of one and two workers, with and without the model."""
    lines = [
        "| | rulings/s, one worker | two workers | two / one | MB a worker |",
        "|---|---:|---:|---:|---:|",
    ]
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "rulings.jsonl"
        write_copies(rulings, source)
        for name, model in ((PATTERNS, "none"), (NAMES, MODEL)):
            runs = [
                (one_run(source, 1, model, UNIT), one_run(source, 2, model, UNIT))
                for _ in range(rounds)
            ]
            one, two = (statistics.median(pair[i].rate for pair in runs) for i in (0, 1))
            ratio = statistics.median(two.rate / one.rate for one, two in runs)
            memory = max(run.memory for pair in runs for run in pair)
            lines.append(f"| {name} | {one:.1f} | {two:.1f} | {ratio:.2f} | {memory:.0f} |")
    return lines


def write_copies(rulings: Sequence[str], path: Path, copies: int = COPIES) -> None:
    """Write the rulings several times, each with an id of its own."""
    with path.open("w", encoding="utf-8") as out:
        for copy in range(copies):
            for number, text in enumerate(rulings):
                out.write(json.dumps({"id": f"{copy}-{number}", "text": text}) + "\n")


# ---------------------------------------------------------------- the first row


START = (
    "import sys\n"
    "from arret_extract import extract\n"
    "extract(sys.stdin.buffer.read().decode(), sys.argv[1])\n"
)


def first_row_lines(ruling: str, rounds: int = ROUNDS) -> list[str]:
    """Seconds by the clock from the start of a process to the rows of its first ruling."""
    lines = ["| | seconds to the first ruling's rows |", "|---|---:|"]
    for name, model in ((PATTERNS, "none"), (NAMES, MODEL)):
        taken = []
        for _ in range(rounds):
            started = time.perf_counter()
            command = [sys.executable, "-c", START, model]
            subprocess.run(command, input=ruling.encode(), check=True)
            taken.append(time.perf_counter() - started)
        lines.append(f"| {name} | {statistics.median(taken):.2f} |")
    return lines


def main() -> None:
    """Print every table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    options = parser.parse_args()
    rulings = texts(options.corpora)
    length = statistics.fmean(map(len, rulings))
    print(f"{len(rulings)} rulings of {length:,.0f} characters; medians of {ROUNDS} rounds")
    others = os.getloadavg()[0]
    print(f"{os.cpu_count()} cores, load {others:.1f} at the start: by the clock, others count")
    typical = min(rulings, key=lambda text: abs(len(text) - length))
    parts: dict[str, Callable[[], list[str]]] = {
        "Beside others (process time, one core)": lambda: speed_lines(options.corpora),
        "Stages, patterns alone (process time)": lambda: stage_lines(rulings, "none"),
        "Workers, the whole run (by the clock)": lambda: worker_lines(rulings),
        "Start (by the clock)": lambda: first_row_lines(typical),
    }
    for title, lines in parts.items():
        print("\n".join(["", title, "", *lines()]), flush=True)


if __name__ == "__main__":
    main()
