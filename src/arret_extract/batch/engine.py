"""Where units are worked on: an executor of `concurrent.futures`, and what its deaths look like."""

import gc
import logging
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from dataclasses import replace
from multiprocessing.process import BaseProcess
from typing import ParamSpec, Protocol, TypeVar

from arret_extract.batch.relay import RELAY
from arret_extract.batch.work import Done, Task, do_unit
from arret_extract.ruling import Settings
from arret_extract.stages.entities.model import load_model

P = ParamSpec("P")
T = TypeVar("T")
Work = Callable[[Task], Done]
# One thread a worker: the workers are as many as the cores.
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
# So many objects more than were freed, a few rulings' worth, before cycles are looked for.
RARELY = 100_000


class Engine(Protocol):
    """Opens executors whose workers do units.

    When a worker dies, futures raise an error that `is_death` knows; the executor is then closed
    and another opened.
    """

    @property
    def workers(self) -> int:
        """How many there are."""

    @property
    def work(self) -> Work:
        """What they do with a task."""

    def open(self, settings: Settings, *, alone: bool = False) -> Executor:
        """A fresh executor; with one worker only where a task is to be `alone`."""

    def close(self, executor: Executor, *, now: bool) -> None:
        """Let its workers go; those that are at work too, where it must be `now`."""

    def is_death(self, error: BaseException) -> bool:
        """Whether a future's error says that a worker died."""

    def check(self) -> None:
        """Raise WorkerError where there is no worker any more; asked again and again."""


class Processes:
    """Processes of this machine, started afresh (`spawn`), each with its own model."""

    def __init__(self, workers: int, work: Work = do_unit) -> None:
        self.workers = workers
        self.work = work
        self._others: dict[Executor, set[BaseProcess]] = {}

    def open(self, settings: Settings, *, alone: bool = False) -> Executor:
        """A pool; its processes start with the first tasks."""
        pool = ProcessPoolExecutor(
            1 if alone else self.workers,
            multiprocessing.get_context("spawn"),
            initializer=prepare,
            initargs=(settings,),
        )
        self._others[pool] = set(multiprocessing.active_children())
        return pool

    def close(self, executor: Executor, *, now: bool) -> None:
        """End the processes at once, `now` or not: what they have done is committed.

        A pool that lets them end by themselves waits forever for one that waits for a lock which
        another, killed, has held.
        """
        others = self._others.pop(executor)
        for process in set(multiprocessing.active_children()) - others:
            process.kill()
        executor.shutdown(wait=True, cancel_futures=True)

    def is_death(self, error: BaseException) -> bool:
        """A process that ends takes its pool with it."""
        return isinstance(error, BrokenExecutor)

    def check(self) -> None:
        """Its processes are there, or a future says that they are not."""


class InProcess(Executor):
    """The run's own process, one task after another: no shelter from what crashes."""

    workers = 1

    def work(self, task: Task) -> Done:
        """Do it, and say why if the process must end itself."""
        return do_unit(replace(task, loud=True))

    def open(self, settings: Settings, *, alone: bool = False) -> Executor:
        """Itself, with its model loaded."""
        load_model(settings.model)
        return self

    def close(self, executor: Executor, *, now: bool) -> None:
        """Nothing to let go."""

    def is_death(self, error: BaseException) -> bool:
        """It would not be there to ask."""
        return False

    def check(self) -> None:
        """It is there."""

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Do it, and give a future that is done."""
        future: Future[T] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001  the future raises it
            future.set_exception(error)
        return future


def prepare(settings: Settings) -> None:
    """Make a worker ready: it dies with the run, leaves Ctrl-C to it, and has its model loaded."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name in THREADS:
        os.environ.setdefault(name, "1")
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_die_after, args=(parent,), daemon=True).start()
    logging.getLogger().addHandler(RELAY)
    logging.captureWarnings(True)
    load_model(settings.model)
    calm_collector()


def calm_collector() -> None:
    """Leave out of the collector's walks what is loaded, and let it walk once in some rulings.

    What a ruling makes is freed as it goes; next to nothing of it is in cycles.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(RARELY)


def _die_after(parent: BaseProcess) -> None:
    """End this process with its parent: it must not write after another run began."""
    parent.join()
    os._exit(1)
