"""A run killed at random instants and started again ends with the tables of one left in peace.

    python -m bench.kills [ROUNDS] [SEED] [URI]

URI is where the tables are written, this machine where it is left out; `s3` is a store on it. In
each round the run, or one of its workers, is killed at an instant that the seed chooses; the same
command follows at once.
"""

import faulthandler
import gzip
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import fsspec
import pyarrow as pa
import pyarrow.parquet as pq

from arret_extract import batch
from arret_extract.records import TABLES
from arret_extract.ruling import Settings
from arret_extract.store import UNITS, output_folder, store_of
from arret_extract.tables import arrow_schema
from bench.s3 import s3_here

WORKERS = 2
UNIT = 6
LONGEST = 120.0  # seconds that a run may take before something hangs
Rows = dict[str, list[str]]
TEXT = """COUR D'APPEL DE {city}

ARRÊT DU {day} MARS 2011

RG N° {day}/0{number:04}

APPELANTE : la SA MORIN, représentée par Maître Roux, avocat
INTIMÉ : M. Paul BLANC

FAITS ET PROCÉDURE
M. BLANC demande la condamnation de la SA MORIN à lui payer la somme de {number} euros.

PAR CES MOTIFS
Condamne la SA MORIN à payer à M. BLANC la somme de {number},50 euros ; la condamne aux dépens.
"""


@dataclass(frozen=True, slots=True)
class Kill:
    """Who is killed, and when: so many seconds after so many units were committed."""

    whom: str
    units: int
    seconds: float


def make_inputs(folder: Path, rulings: int) -> list[Path]:
    """Rulings in every kind of input, some of them twice and some under the id of another."""
    folder.mkdir()
    cities = ("PAU", "DOUAI")
    texts = [TEXT.format(city=cities[n % 2], day=n % 28 + 1, number=n) for n in range(rulings)]
    records = [{"id": f"r{n}", "text": text} for n, text in enumerate(texts)]
    lines = [json.dumps(r) + "\n" for r in records]
    again = [*records[::9], *({**r, "text": r["text"] + "Autre."} for r in records[::11])]
    (folder / "a.jsonl").write_text("".join(lines[0::4]), encoding="utf-8")
    (folder / "b.jsonl.gz").write_bytes(gzip.compress("".join(lines[1::4]).encode()))
    parquet = pa.Table.from_pylist(records[2::4] + again)
    pq.write_table(parquet, folder / "c.parquet", row_group_size=UNIT)
    for record in records[3::4]:
        (folder / f"d{record['id']}.txt").write_text(record["text"], encoding="utf-8")
    return [folder / "c.parquet", folder, folder / "missing.txt"]


def start(inputs: list[Path], out: str | Path) -> "subprocess.Popen[bytes]":
    """The run, as a process of its own."""
    words = [sys.executable, "-m", "bench.kills", "child", str(out), *map(str, inputs)]
    return subprocess.Popen(words, stderr=subprocess.PIPE)


def child(out: str, inputs: list[Path]) -> None:
    """What that process does; asked by SIGUSR1, it says where it stands."""
    faulthandler.register(signal.SIGUSR1)
    options = batch.Options(workers=WORKERS, unit_size=UNIT)
    batch.run(inputs, output_folder(out), Settings(model="none"), options)


def finish(run: "subprocess.Popen[bytes]") -> int:
    """Its exit status; what it wrote is shown where that is not 0, or where it hangs."""
    try:
        _, said = run.communicate(timeout=LONGEST)
    except subprocess.TimeoutExpired:
        run.send_signal(signal.SIGUSR1)
        time.sleep(1)
        run.kill()
        _, said = run.communicate()
        sys.stderr.write(f"hangs:\n{said.decode()}")
    if run.returncode > 0:
        sys.stderr.write(said.decode())
    return run.returncode


def commits(out: str | Path) -> int:
    """How many units are committed."""
    names = store_of(output_folder(str(out))).names(UNITS)
    return sum(name.endswith(".json") and name[0] != "." for name in names)


def workers_of(run: "subprocess.Popen[bytes]") -> list[int]:
    """The processes that a run has started, but for the one that tracks its resources."""
    found = []
    for task in Path(f"/proc/{run.pid}/task").glob("*/children"):
        for pid in map(int, task.read_text().split()):
            words = Path(f"/proc/{pid}/cmdline").read_bytes()
            if b"spawn_main" in words:
                found.append(pid)
    return found


def kill(run: "subprocess.Popen[bytes]", out: str | Path, how: Kill, rng: random.Random) -> str:
    """Kill the run or a worker of it at the instant; what was done."""
    deadline = time.perf_counter() + LONGEST
    while commits(out) < how.units and run.poll() is None and time.perf_counter() < deadline:
        time.sleep(0.002)
    time.sleep(how.seconds)
    try:
        targets = workers_of(run) if how.whom == "worker" else [run.pid]
        if not targets or run.poll() is not None:
            return "nothing left to kill"
        os.kill(rng.choice(targets), signal.SIGKILL)
    except (FileNotFoundError, ProcessLookupError):
        return "nothing left to kill"
    return f"{how.whom} killed with {commits(out)} units committed"


def rows_of(out: str | Path) -> Rows:
    """Every row of every table, in an order of their own; of every file that is there."""
    store = store_of(output_folder(str(out)))
    parts = {table: [f"{table}/{name}" for name in store.names(table)] for table in TABLES}
    return {
        table: sorted(map(repr, store.dataset(names, arrow_schema(table)).to_table().to_pylist()))
        for table, names in parts.items()
    }


def one_round(inputs: list[Path], out: str | Path, seed: int, units: int) -> str:
    """Kill a run and start it again; what was done."""
    rng = random.Random(seed)  # noqa: S311
    run = start(inputs, out)
    how = Kill(rng.choice(["run", "worker"]), rng.randrange(units + 1), rng.random() ** 3 / 10)
    done = kill(run, out, how, rng)
    finish(run)
    if finish(start(inputs, out)) != 0:
        raise AssertionError(f"seed {seed}: the same command failed")
    return done


def differences(wanted: Rows, found: Rows) -> list[str]:
    """The tables that differ."""
    return [table for table in TABLES if wanted[table] != found[table]]


def run_rounds(
    folder: Path, seeds: Iterable[int], rulings: int = 120, where: str | None = None
) -> Iterator[str]:
    """A line a round; raises AssertionError where tables differ.

    What is killed writes into folders below `where`, a URI perhaps, or below `folder`.
    """
    inputs = make_inputs(folder / "in", rulings)
    whole = folder / "whole"
    if finish(start(inputs, whole)) != 0:
        raise AssertionError("the undisturbed run failed")
    wanted, units = rows_of(whole), commits(whole)
    for seed in seeds:
        out = f"{where or folder}/out{seed}"
        done = one_round(inputs, out, seed, units)
        wrong = differences(wanted, rows_of(out))
        said = f"seed {seed}: {done}; {', '.join(wrong) or 'the same tables'}"
        if wrong:
            raise AssertionError(said)
        store = store_of(output_folder(out))
        for name in store.names():
            store.clear(name)
        yield said


@contextmanager
def store(uri: str | None = None) -> Iterator[str | None]:
    """The place that is meant by what a user gives as one."""
    if uri != "s3":
        yield uri
        return
    with s3_here():
        fsspec.filesystem("s3").mkdir("kills")
        yield "s3://kills"


def main() -> None:
    """Rounds of kills, each printed."""
    if sys.argv[1:2] == ["child"]:
        child(sys.argv[2], [Path(word) for word in sys.argv[3:]])
        return
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10**6)  # noqa: S311
    with tempfile.TemporaryDirectory() as folder, store(*sys.argv[3:4]) as where:
        for said in run_rounds(Path(folder), range(seed, seed + rounds), where=where):
            print(said, flush=True)
    print(f"{rounds} kills, each followed by the same command: the same tables")


if __name__ == "__main__":
    main()
