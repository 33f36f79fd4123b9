"""A run: what is to be done is planned, done by workers, and settled."""

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path

from arret_extract.batch.covered import Covered
from arret_extract.batch.crew import Crew
from arret_extract.batch.cutting import Cutting
from arret_extract.batch.engine import Engine, InProcess, Processes
from arret_extract.batch.folder import Chosen, Folder, check_output, locked
from arret_extract.batch.plan import input_name, plan
from arret_extract.batch.settle import settle
from arret_extract.batch.work import Done, Task, as_reject, peak_memory
from arret_extract.manifests import SCRATCH, Order, load_all, order_of
from arret_extract.readers import MAX_CHARS
from arret_extract.records import TABLES, Reject
from arret_extract.ruling import Settings


@dataclass(frozen=True, slots=True)
class Options:
    """How a run goes about it; nothing here changes what the tables hold, but `max_chars`.

    `workers` are processes of this machine; without a number all is done in this process, as is
    the only unit of a small input. `timeout` is for one ruling, in seconds.
    """

    workers: int | None = None
    overwrite: bool = False
    refresh: bool = False
    timeout: float = 300.0
    max_chars: int = MAX_CHARS
    unit_size: int = 250


@dataclass(slots=True)
class Progress:
    """How far a run is: what it did, what came of the last unit."""

    rulings: int = 0
    rejects: int = 0
    size: int = 0
    seconds: float = 0.0
    memory: int = 0
    last: Done | None = None


@dataclass(slots=True)
class Summary:
    """What the tables hold after a run, and what the run did for it.

    `rows` counts rows a table, `skipped` the rulings met again with the same text; `done` counts
    the rulings extracted now, `others` the units made by another version, which stay.
    """

    rulings: int = 0
    rejects: list[Reject] = field(default_factory=list)
    skipped: int = 0
    rows: dict[str, int] = field(default_factory=lambda: dict.fromkeys(TABLES, 0))
    done: int = 0
    others: int = 0
    seconds: float = 0.0
    memory: int = 0


def run(
    inputs: Iterable[Path],
    folder: Path,
    settings: Settings,
    options: Options | None = None,
    tell: Callable[[Progress], None] = lambda progress: None,
    engine: Engine | None = None,
) -> Summary:
    """Extract every document of the inputs into the tables of `folder`, but what is there already.

    An input that cannot be read is a row in `rejects`, and so is a ruling that a defect of this
    package stops, which is logged whole; `tell` is called after each unit. Raises OutputError where
    the folder must not be written to, or cannot be.
    """
    started, paths, options = time.perf_counter(), list(inputs), options or Options()
    check_output(folder, overwrite=options.overwrite)
    chosen = Chosen.of(settings, options.max_chars)
    with locked(folder):
        interrupted = any((folder / SCRATCH).glob("*.journal"))
        names = [input_name(path) for path in paths]
        held = Folder(folder, chosen, names, overwrite=options.overwrite)
        covered = Covered(held, chosen.extractor, refresh=options.refresh)
        for manifest in held.clean():
            covered.add(manifest)
        units = plan(paths, covered, Cutting(options.unit_size, max_chars=options.max_chars))
        first = list(islice(units, 2))
        if engine is None:
            engine = _engine(options.workers, alone=len(first) < 2 and not interrupted)
        tasks = (
            Task(
                unit,
                folder,
                chosen.settings,
                options.max_chars,
                options.timeout,
                held.owner,
                chosen.extractor,
            )
            for unit in chain(first, units)
        )
        progress = _work(tasks, engine, chosen.settings, tell, started)
        with held.writing():
            settle(folder, Order(held.inputs))
            summary = _summary(folder)
            summary.done, summary.others = progress.rulings, covered.others
            summary.seconds = round(time.perf_counter() - started, 3)
            summary.memory = max(progress.memory, peak_memory())
            held.tell(
                finished=True,
                rulings=summary.rulings,
                skipped=summary.skipped,
                rejects=len(summary.rejects),
                rows=summary.rows,
                seconds=summary.seconds,
                memory=summary.memory,
            )
    return summary


def _engine(workers: int | None, *, alone: bool) -> Engine:
    return InProcess() if workers is None or alone else Processes(workers)


def _work(
    tasks: Iterator[Task],
    engine: Engine,
    settings: Settings,
    tell: Callable[[Progress], None],
    started: float,
) -> Progress:
    progress = Progress()
    with closing(Crew(engine, settings).work_off(tasks)) as ended:
        for done in ended:
            progress.rulings += done.rulings
            progress.rejects += len(done.rejects)
            progress.size += done.size
            progress.seconds = time.perf_counter() - started
            progress.memory = max(progress.memory, done.memory)
            progress.last = done
            tell(progress)
    return progress


def _summary(folder: Path) -> Summary:
    """What the tables hold now."""
    summary = Summary()
    order = order_of(folder)
    for manifest in sorted(load_all(folder), key=order.of):
        kept = len(manifest.firsts) - len(manifest.lost)
        summary.rulings += kept
        summary.skipped += len(manifest.rulings) - kept - len(manifest.clashes)
        summary.rejects.extend(as_reject(r) for r in manifest.rejects)
        for table, rows in manifest.rows.items():
            summary.rows[table] += rows
    return summary
