"""Giving tasks to workers, and what is done when one dies.

When a worker dies, the units that were in work are done one by one, each with a worker to itself:
a death there is certainly that of the ruling its journal names. At the second death on the same
ruling it is refused by name, and the rest of its unit is done.
"""

import logging
from collections import Counter, deque
from collections.abc import Generator, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import replace

from arret_extract.batch.engine import Engine
from arret_extract.batch.journal import Entry, Step, last_entry
from arret_extract.batch.relay import say
from arret_extract.batch.work import Done, Task, done_of
from arret_extract.errors import InputError, WorkerError
from arret_extract.manifests import load
from arret_extract.ruling import Settings
from arret_extract.store import store_of

log = logging.getLogger(__name__)

AHEAD = 2  # tasks a worker
LOOK = 10.0  # seconds from one look at the workers to the next
DEATHS = 2  # that a ruling may cause
DEATHS_UNREAD = 3  # of workers that read nothing before


class Crew:
    """Does tasks on an engine."""

    def __init__(self, engine: Engine, settings: Settings) -> None:
        self._engine = engine
        self._settings = settings
        self._pending: dict[Future[Done], Task] = {}
        self._again: deque[Task] = deque()
        self._deaths: Counter[tuple[str, Step]] = Counter()
        self._unread = 0

    def work_off(self, tasks: Iterator[Task]) -> Generator[Done, None, None]:
        """What came of each task, as units end; no more than two a worker are taken ahead."""
        while True:
            executor = self._engine.open(self._settings)
            try:
                fallen = yield from self._until_a_death(executor, tasks)
            finally:
                self._engine.close(executor, now=bool(self._pending))
            if not fallen:
                return
            yield from self._one_by_one(fallen)

    def _until_a_death(
        self, executor: Executor, tasks: Iterator[Task]
    ) -> Generator[Done, None, list[Task]]:
        """Do tasks until none is left or a worker died; the tasks that then fell."""
        fallen: list[Task] = []
        while True:
            while not fallen and len(self._pending) < AHEAD * self._engine.workers:
                task = self._again.popleft() if self._again else next(tasks, None)
                if task is None:
                    break
                if not self._submit(executor, task):
                    fallen.append(task)
            if not self._pending:
                return fallen
            for future in self._ended():
                task = self._pending.pop(future)
                done = self._result(future)
                if done is None:
                    fallen.append(task)
                else:
                    yield done

    def _ended(self) -> set[Future[Done]]:
        """The tasks that have ended, once one has; meanwhile the engine says if it cannot."""
        while True:
            ended, _ = wait(self._pending, LOOK, FIRST_COMPLETED)
            if ended:
                return ended
            self._engine.check()

    def _submit(self, executor: Executor, task: Task) -> bool:
        """Whether the executor took the task: it does not after a death."""
        try:
            self._pending[executor.submit(self._engine.work, task)] = task
        except OSError as error:
            raise WorkerError(f"no worker can be started: {error}") from error
        except Exception as error:
            if not self._engine.is_death(error):
                raise
            return False
        return True

    def _result(self, future: Future[Done]) -> Done | None:
        """What came of a task; None where its worker died."""
        error = future.exception()
        if error is None:
            self._unread = 0
            done = future.result()
            say(done.log)
            return done
        if not self._engine.is_death(error):
            raise error
        return None

    def _one_by_one(self, fallen: list[Task]) -> Iterator[Done]:
        suspects = 0
        for task in fallen:
            if (done := _committed(task)) is not None:
                yield done
            elif (entry := _last_entry(task)) is None:
                self._again.append(replace(task, public=not store_of(task.folder).shared))
            else:
                suspects += 1
                self._blame(task, entry)
                yield self._alone(task)
        if not suspects:
            self._count_unread()

    def _alone(self, task: Task) -> Done:
        """Do a task with a worker to itself, as often as it takes."""
        while True:
            executor = self._engine.open(self._settings, alone=True)
            try:
                taken = self._submit(executor, task)
                done = self._result(self._ended().pop()) if taken else None
                self._pending.clear()
            finally:
                self._engine.close(executor, now=bool(self._pending))
            if (done := done or _committed(task)) is not None:
                return done
            if (entry := _last_entry(task)) is None:
                self._count_unread()
            else:
                task = self._blame(task, entry)

    def _blame(self, task: Task, entry: Entry) -> Task:
        """Count a death; the task with the ruling that caused it taken out, at the second."""
        key = (task.unit.name, entry.step)
        self._deaths[key] += 1
        why = f"took longer than {task.timeout:g} s" if entry.overtime else "ended its worker"
        about = f"{entry.source}: ruling {entry.id}" if entry.id else entry.source
        if self._deaths[key] < DEATHS:
            log.warning("%s %s; it is tried once more", about, why)
            return task
        said = f"ruling {entry.id} {why}" if entry.id else why
        error = InputError(entry.source, "stuck" if entry.overtime else "crashed", f"{said}, twice")
        return replace(task, blame={**task.blame, entry.step: error})

    def _count_unread(self) -> None:
        self._unread += 1
        if self._unread >= DEATHS_UNREAD:
            raise WorkerError("workers die before they read a ruling: is there memory for them?")


def _last_entry(task: Task) -> Entry | None:
    return last_entry(store_of(task.folder), task.unit.name)


def _committed(task: Task) -> Done | None:
    manifest = load(store_of(task.folder), task.unit.name)
    return None if manifest is None else done_of(manifest)
