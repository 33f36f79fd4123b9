"""The journal of a unit: which ruling a worker is reading, so that it is known should it die.

A line is written before each step. A step that takes too long ends the worker from a thread
outside of Python (`faulthandler`), which also ends what is stuck in a native library, and leaves
where it stood in the journal.

It is written on the worker's machine. Where no other sees it, that of a unit with which a worker
died before is also put on the store: at every step, which is slow.
"""

import faulthandler
import json
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from arret_extract.store import SCRATCH, Store

OVERTIME = b"Timeout ("


@dataclass(frozen=True, slots=True)
class Step:
    """Reading or extracting the `part`-th ruling of a unit's `piece`-th record or file."""

    doing: Literal["read", "extract"]
    piece: int
    part: int


@dataclass(frozen=True, slots=True)
class Entry:
    """The last line of a journal: the step, what it was about, whether it took too long."""

    step: Step
    source: str
    id: str
    overtime: bool


def _here(store: Store, unit: str) -> Path:
    return store.scratch / f"{unit}.journal"


def _there(unit: str) -> str:
    return f"{SCRATCH}/{unit}.journal"


class Journal:
    """Used as a context manager around a unit; it is left behind by a worker that dies.

    A `loud` one says on standard error that a step took too long, for no one else would; a `public`
    one is also put on the store.
    """

    def __init__(
        self, store: Store, unit: str, timeout: float, *, loud: bool = False, public: bool = False
    ) -> None:
        self._path = _here(store, unit)
        self._public = (store, _there(unit)) if public else None
        self._timeout = timeout
        self._loud = loud and sys.__stderr__ is not None

    def __enter__(self) -> "Journal":
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._file = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)
        return self

    def note(self, step: Step, source: str, id: str = "") -> None:
        """A step begins; the time allowed for it runs."""
        line = f"{json.dumps([step.doing, step.piece, step.part, source, id])}\n".encode()
        os.write(self._file, line)
        if self._public:
            store, name = self._public
            store.put(name, line)
        told = sys.__stderr__ if self._loud and sys.__stderr__ else self._file
        faulthandler.dump_traceback_later(self._timeout, exit=True, file=told)

    def rest(self) -> None:
        """No ruling is being read."""
        faulthandler.cancel_dump_traceback_later()

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        self.rest()
        os.close(self._file)
        self._path.unlink(missing_ok=True)
        if self._public:
            store, name = self._public
            store.delete([name])


def last_entry(store: Store, unit: str) -> Entry | None:
    """What a worker was at when it died; None where it had not begun to read, or no one sees it."""
    for read in (_here(store, unit).read_bytes, partial(store.read, _there(unit))):
        with suppress(FileNotFoundError):
            if (entry := _parse(read().split(b"\n"))) is not None:
                return entry
    return None


def _parse(lines: list[bytes]) -> Entry | None:
    steps = [line for line in lines if line.startswith(b'["')]
    if not steps:
        return None
    doing, piece, part, source, id = json.loads(steps[-1])
    overtime = any(line.startswith(OVERTIME) for line in lines)
    return Entry(Step(doing, piece, part), source, id, overtime)
