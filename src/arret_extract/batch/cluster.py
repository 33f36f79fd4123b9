"""Workers of a Dask cluster, on as many machines as it has.

They are Dask's own, started by hand or by its deployers (Slurm, Kubernetes, YARN); they share the
file system of the inputs and the output with the run. A worker that dies is started again by Dask,
and its unit given to others; one that kills them all is an error that `is_death` knows.
"""

import time
from concurrent.futures import Executor
from typing import TYPE_CHECKING

from arret_extract.batch.engine import Work
from arret_extract.batch.folder import Chosen
from arret_extract.batch.work import do_unit
from arret_extract.errors import WorkerError
from arret_extract.ruling import Settings

if TYPE_CHECKING:
    from distributed import Client

# Seconds to wait for the scheduler, and for a first worker, which a queue may hold back long.
CONNECT, FIRST_WORKER = 30.0, 3600.0
# Seconds that a cluster may be without the workers that it had.
PATIENCE = 300.0


def extractor_here(settings: Settings) -> str:
    """What would do the reading in this process: this package and its model, with versions."""
    return Chosen.of(settings, 0).extractor


class Cluster:
    """The workers behind the scheduler at an address such as `tcp://10.0.0.1:8786`.

    Raises WorkerError where the scheduler does not answer, where a worker has several threads (a
    ruling that is stuck is ended with its process) or another version of this package or its model,
    and where all workers are gone for longer than `patience`, in seconds.
    """

    def __init__(self, address: str, work: Work = do_unit, patience: float = PATIENCE) -> None:
        self.work = work
        self._address = address
        self._patience = patience
        self._wait = FIRST_WORKER
        self._seen = time.monotonic()
        self._client = _connect(address)

    @property
    def workers(self) -> int:
        """How many there are now: a cluster may grow and shrink."""
        return max(1, len(self._client.nthreads()))

    def open(self, settings: Settings, *, alone: bool = False) -> Executor:
        """The cluster, once it has a worker; a task that is to be `alone` is given alone."""
        try:
            self._client.wait_for_workers(1, timeout=self._wait)
        except TimeoutError:
            raise WorkerError(f"no worker came to {self._address} in {self._wait:g} s") from None
        self._wait, self._seen = self._patience, time.monotonic()
        self._check(settings)
        executor: Executor = self._client.get_executor(pure=False)
        return executor

    def close(self, executor: Executor, *, now: bool) -> None:
        """Leave the cluster as it is; tasks not begun are withdrawn where it must be `now`."""
        executor.shutdown(wait=not now)

    def is_death(self, error: BaseException) -> bool:
        """Whether every worker that Dask gave a task to died of it."""
        from distributed import KilledWorker

        return isinstance(error, KilledWorker)

    def check(self) -> None:
        """Raise WorkerError where the cluster has been without a worker for too long."""
        now = time.monotonic()
        if self._client.nthreads():
            self._seen = now
        elif now - self._seen > self._patience:
            raise WorkerError(f"{self._address} has had no worker for {self._patience:g} s")

    def _check(self, settings: Settings) -> None:
        for worker, threads in self._client.nthreads().items():
            if threads != 1:
                raise WorkerError(
                    f"{worker} has {threads} threads: start workers with --nthreads 1"
                )
        wanted = extractor_here(settings)
        told = self._client.run(extractor_here, settings, on_error="return")
        for worker, found in told.items():
            if isinstance(found, OSError):  # it has just died
                continue
            if isinstance(found, Exception):
                raise found
            if found != wanted:
                raise WorkerError(f"{worker} has {found}, this machine {wanted}")


def _connect(address: str) -> "Client":
    try:
        from distributed import Client
    except ImportError:
        raise WorkerError(
            "a scheduler needs Dask: pip install 'arret-extract[dask]', here and for the workers"
        ) from None
    try:
        return Client(address, timeout=CONNECT, set_as_default=False)
    except (OSError, ValueError) as error:
        raise WorkerError(f"{address}: no scheduler answers: {error}") from error
