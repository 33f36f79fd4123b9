"""A run: what is to be done is planned, done by workers, and settled."""

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain, islice
from operator import itemgetter
from pathlib import Path

from arret_extract.batch.covered import Covered
from arret_extract.batch.crew import Crew
from arret_extract.batch.cutting import Cutting
from arret_extract.batch.engine import Engine, InProcess, Processes
from arret_extract.batch.folder import Chosen, Folder, check_output, locked
from arret_extract.batch.plan import input_name, plan, size_to_do
from arret_extract.batch.settle import settle
from arret_extract.batch.units import Unit
from arret_extract.batch.work import Done, Task, as_reject, peak_memory
from arret_extract.errors import writing
from arret_extract.manifests import Key, Order, load, load_all, order_of
from arret_extract.readers import MAX_CHARS
from arret_extract.records import TABLES, Reject
from arret_extract.ruling import Settings
from arret_extract.store import Store, store_of

# of a summary, what the folder keeps
COUNTED = ("rulings", "skipped", "rows", "done", "seconds", "memory")


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
    """How far a run is: what it did of `total` bytes (0: unknown), what came of the last unit.

    `refused` gives the last unit's rejects, which are read back for whoever asks.
    """

    total: int = 0
    rulings: int = 0
    rejects: int = 0
    size: int = 0
    seconds: float = 0.0
    memory: int = 0
    last: Done | None = None
    refused: Callable[[], tuple[Reject, ...]] = tuple

    @property
    def seconds_left(self) -> float | None:
        """How long the rest takes if it goes on like this; None where that cannot be said."""
        if not self.size or not self.total:
            return None
        return self.seconds * max(0, self.total - self.size) / self.size


@dataclass(slots=True)
class Summary:
    """What the tables hold after a run, and what the run did for it.

    `rows` counts rows a table, `skipped` the rulings met again with the same text; `done` counts
    the rulings extracted now, `others` the units made by another version, which stay; `memory` is
    the most that a process held, in bytes.
    """

    rulings: int = 0
    rejects: list[Reject] = field(default_factory=list)
    skipped: int = 0
    rows: dict[str, int] = field(default_factory=lambda: dict.fromkeys(TABLES, 0))
    done: int = 0
    others: int = 0
    seconds: float = 0.0
    memory: int = 0


Tell = Callable[[Progress], None]


def run(
    inputs: Iterable[Path],
    folder: Path,
    settings: Settings,
    options: Options | None = None,
    tell: Tell = lambda progress: None,
    engine: Engine | None = None,
) -> Summary:
    """Extract every document of the inputs into the tables of `folder`, but what is there already.

    An input that cannot be read is a row in `rejects`, and so is a ruling that a defect of this
    package stops, which is logged whole; `tell` is called at the start and after each unit. Raises
    OutputError where the folder must not be written to, WriteError where it cannot be.
    """
    started, options = time.perf_counter(), options or Options()
    chosen = Chosen.of(settings, options.max_chars)
    with writing(folder):
        check_output(folder, overwrite=options.overwrite)
        with locked(folder):
            return _Run(list(inputs), folder, chosen, options, tell, engine).go(started)


class _Run:
    """A run that holds its folder."""

    def __init__(
        self,
        inputs: list[Path],
        folder: Path,
        chosen: Chosen,
        options: Options,
        tell: Tell,
        engine: Engine | None,
    ) -> None:
        self._chosen = chosen
        self._options = options
        self._tell = tell
        self._engine = engine
        self._interrupted = any(store_of(folder).scratch.glob("*.journal"))
        names = [input_name(path) for path in inputs]
        self._folder = Folder(folder, chosen, names, overwrite=options.overwrite)
        self._covered = Covered(self._folder, chosen.extractor, refresh=options.refresh)
        for manifest in self._folder.clean():
            self._covered.add(manifest)
        self._covered.ready()
        total = size_to_do(inputs, self._covered)
        self._progress = Progress(total)
        workers = engine.workers if engine else options.workers or 1
        cutting = Cutting.among(workers, total, options.unit_size, options.max_chars)
        self._units = plan(inputs, folder, self._covered, cutting)

    def go(self, started: float) -> Summary:
        """Do what is to be done, and settle it."""
        first, engine = list(islice(self._units, 2)), self._engine
        if engine is None:
            alone = len(first) < 2 and not self._interrupted
            engine = _engine(self._options.workers, alone=alone)
        # Errors alone need no model: they come last.
        settings = self._chosen.settings
        if all(unit.kind == "errors" for unit in first):
            settings = replace(settings, model="none")
        tasks = map(self._task, chain(first, self._units))
        self._work(tasks, Crew(engine, settings), started)
        store, progress = self._folder.store, self._progress
        self._folder.check_owner()
        self._folder.check_whole()
        settle(store, Order(self._folder.inputs))
        summary, parts = _summary(store)
        summary.done, summary.others = progress.rulings, self._covered.others
        summary.memory = max(progress.memory, peak_memory())
        summary.seconds = round(time.perf_counter() - started, 3)
        told = {name: getattr(summary, name) for name in COUNTED}
        self._folder.tell(finished=True, rejects=len(summary.rejects), parts=parts, **told)
        return summary

    def _task(self, unit: Unit) -> Task:
        chosen, options = self._chosen, self._options
        return Task(
            unit,
            self._folder.path,
            chosen.settings,
            options.max_chars,
            options.timeout,
            self._folder.owner,
            chosen.extractor,
        )

    def _refused(self, done: Done) -> tuple[Reject, ...]:
        manifest = load(self._folder.store, done.unit) if done.rejects else None
        return tuple(as_reject(r) for r in manifest.rejects) if manifest else ()

    def _work(self, tasks: Iterator[Task], crew: Crew, started: float) -> None:
        progress = self._progress
        self._tell(progress)
        with closing(crew.work_off(tasks)) as ended:
            for done in ended:
                progress.rulings += done.rulings
                progress.rejects += done.rejects
                progress.size += done.size
                progress.seconds = time.perf_counter() - started
                progress.memory = max(progress.memory, done.memory)
                progress.last = done
                progress.refused = partial(self._refused, done)
                self._tell(progress)


def _engine(workers: int | None, *, alone: bool) -> Engine:
    return InProcess() if workers is None or alone else Processes(workers)


def _summary(store: Store) -> tuple[Summary, dict[str, str]]:
    """What the tables hold now, and the part that each unit has, in the order of the inputs."""
    summary, order = Summary(), order_of(store)
    rejects: list[tuple[Key, Reject]] = []
    parts: list[tuple[Key, str, str]] = []
    for manifest in load_all(store):
        parts.append((order.of(manifest), manifest.unit, manifest.stem))
        summary.rulings += manifest.kept
        summary.skipped += len(manifest.rulings) - manifest.kept - len(manifest.clashes)
        rejects.extend((order.of(manifest, r), as_reject(r)) for r in manifest.rejects)
        for table, rows in manifest.rows.items():
            summary.rows[table] += rows
    summary.rejects = [reject for _, reject in sorted(rejects, key=itemgetter(0))]
    return summary, {unit: stem for _, unit, stem in sorted(parts)}
