"""One run at a time on an object store, which has no locks of a system that end with a process.

A run puts an object of its own under `_lock/`, then lists what is there: of two that begin together
at least one sees the other and is refused, on every store that lists what was put before. It puts
its object again every few seconds as long as it lives. One that no longer changes is that of a run
that is dead: at once where its process was on this machine and has ended, else after a minute.
"""

import json
import logging
import os
import socket
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from arret_extract.errors import OutputError
from arret_extract.store import LOCK, Store

log = logging.getLogger(__name__)

BEAT, LONGEST = 10.0, 60.0  # seconds between two signs of life, and without one
PROC = Path("/proc")


@contextmanager
def leased(store: Store) -> Iterator[None]:
    """Hold a folder. Raises OutputError where another run that lives holds it."""
    lease = _Lease(store)
    lease.put()
    ended = threading.Event()
    beats = threading.Thread(target=lease.beat, args=(ended,), daemon=True)
    beats.start()
    try:
        lease.wait_for_dead()
        yield
    finally:
        ended.set()
        beats.join()
        store.delete([lease.name])


class _Lease:
    """The object of one run, and those of others."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.name = f"{LOCK}/{uuid.uuid4().hex}.json"
        since = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime())
        pid = str(os.getpid())
        self._told = {"host": socket.gethostname(), "since": since, "pid": pid}
        self._told |= {"machine": machine(), "started": started(pid)}
        self._beats = 0

    def put(self) -> None:
        """A sign of life."""
        self._beats += 1
        self._store.put(self.name, json.dumps(self._told | {"beats": str(self._beats)}).encode())

    def beat(self, ended: threading.Event) -> None:
        """Signs of life until the run has ended, or its object was taken out as a dead one's."""
        while not ended.wait(BEAT):
            try:
                self._store.read(self.name)
                self.put()
            except FileNotFoundError:
                return
            except OSError as error:  # the next may come through
                log.warning("%s", error)

    def wait_for_dead(self) -> None:
        """Take out what dead runs have left; see whether those that may live do."""
        others, deadline = self._others(), time.monotonic() + LONGEST
        if others:
            log.warning(
                "%s: a run has not ended there; up to %g s to see whether it lives",
                self._store.path,
                LONGEST,
            )
        while others and time.monotonic() < deadline:
            time.sleep(min(1.0, BEAT))
            now = self._others()
            for name, told in now.items():
                if others.get(name) != told:
                    raise self._refusal(name, told)
            others = now
        self._store.delete(others)

    def _others(self) -> dict[str, bytes]:
        """The objects of runs that may live; those of the dead are taken out."""
        names = [f"{LOCK}/{name}" for name in self._store.names(LOCK)]
        found = {}
        for name in names:
            if name == self.name:
                continue
            for told in self._store.read_all([name]):
                lives = _lives(told)
                if lives:
                    raise self._refusal(name, told)
                if lives is None:
                    found[name] = told
                else:
                    self._store.delete([name])
        return found

    def _refusal(self, name: str, told: bytes) -> OutputError:
        run, where = _parse(told), f"{self._store.path}/{name}"
        return OutputError(
            f"{self._store.path}: another run is writing into it: process {run.get('pid')} on "
            f"{run.get('host')}, since {run.get('since')}, by its sign of life in {where}"
        )


def _lives(told: bytes) -> bool | None:
    """Whether the run of an object lives; None where that cannot be told from here."""
    run = _parse(told)
    here = machine()
    if not here or run.get("machine") != here:
        return None
    return bool(run.get("started")) and started(run.get("pid", "")) == run["started"]


def _parse(told: bytes) -> dict[str, str]:
    try:
        return {str(name): str(value) for name, value in json.loads(told).items()}
    except (ValueError, AttributeError):
        return {}


def machine() -> str:
    """A name for where processes are told by number: boot and container; empty if there is none."""
    try:
        boot = (PROC / "sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        return f"{boot} {(PROC / 'self/ns/pid').readlink()}"
    except OSError:
        return ""


def started(pid: str) -> str:
    """When a process of this machine was started; empty where there is none, or it has ended."""
    try:
        state, *fields = (
            (PROC / f"{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()
        )
    except (OSError, ValueError):
        return ""
    return "" if state in "ZX" else fields[18]
