"""What a worker does: a unit is read, extracted, written and committed."""

import hashlib
import logging
import shutil
import sys
import time
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path

from arret_extract.batch.extraction import key_of, try_extract
from arret_extract.batch.journal import Journal, Step
from arret_extract.batch.relay import RELAY
from arret_extract.batch.units import Reading, Unit
from arret_extract.errors import InputError, writing
from arret_extract.manifests import Manifest, Met, Refused, check_owner, save
from arret_extract.readers import Document, Read
from arret_extract.records import TABLES, Reject
from arret_extract.ruling import Ruling, Settings
from arret_extract.store import Store, store_of
from arret_extract.tables import RowsWriter, to_arrow

log = logging.getLogger(__name__)

Blame = Mapping[Step, InputError]
STATUS = Path("/proc/self/status")
# what Arrow raises for a value that its column does not take
MISFITS = (ValueError, TypeError, OverflowError)


@dataclass(frozen=True, slots=True)
class Task:
    """A unit to do and how; `owner` is the run that asks, `blame` what no worker may try again.

    A `careful` worker looks at each ruling's rows before it writes them, a `loud` one says on
    standard error why it ends itself, a `public` one says where all machines see it what it reads.
    """

    unit: Unit
    folder: Path
    settings: Settings
    max_chars: int
    timeout: float
    owner: str
    extractor: str
    blame: Blame = field(default_factory=dict)
    careful: bool = False
    loud: bool = False
    public: bool = False


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a unit, for whoever watches: short, to go through a pipe in one piece."""

    unit: str
    rulings: int
    size: int
    rejects: int
    seconds: float
    memory: int
    log: tuple[logging.LogRecord, ...] = ()


def do_unit(task: Task) -> Done:
    """Do a unit: its rows are in the tables when its manifest is there, and not before.

    Raises WriteError where the output cannot be written; what was written of the unit is gone then.
    """
    store, name = store_of(task.folder), task.unit.name
    scratch = store.scratch / f"{name}.{uuid.uuid4().hex[:12]}"
    journal = Journal(store, name, task.timeout, loud=task.loud, public=task.public)
    try:
        with writing(scratch):
            with journal:
                manifest = _write_somehow(task, scratch, journal)
            check_owner(store, task.owner)
            put_in_place(store, scratch, manifest)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return replace(done_of(manifest), log=RELAY.take())


def done_of(manifest: Manifest) -> Done:
    """What a manifest says of its unit, for whoever watches."""
    return Done(
        manifest.unit,
        manifest.kept,
        manifest.size,
        len(manifest.rejects),
        manifest.seconds,
        manifest.memory,
    )


def as_reject(refused: Refused) -> Reject:
    """The row of `rejects`."""
    return Reject(source=refused.source, error=refused.error, detail=refused.detail)


def put_in_place(store: Store, scratch: Path, manifest: Manifest) -> None:
    """Move a unit's files to the tables, and commit it."""
    parts = {f"{table}/{manifest.stem}.parquet": scratch / f"{table}.parquet" for table in TABLES}
    store.place(parts)
    save(store, manifest)


def sizes_of(scratch: Path) -> dict[str, int]:
    """The bytes of each table's file, by which a later start knows that it is whole."""
    return {table: (scratch / f"{table}.parquet").stat().st_size for table in TABLES}


def _write_somehow(task: Task, scratch: Path, journal: Journal) -> Manifest:
    """Write a unit; where rows do not fit their table, find the ruling whose rows they are."""
    try:
        return _write(task, scratch, journal)
    except MISFITS:
        log.exception("rows of unit %s do not fit their table", task.unit.name)
    shutil.rmtree(scratch)
    return _write(replace(task, careful=True), scratch, journal)


def _write(task: Task, scratch: Path, journal: Journal) -> Manifest:
    started, begun = time.perf_counter(), time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    reading = Reading(task.unit, task.max_chars)
    with RowsWriter(scratch) as writer:
        met, refused = _fill(task, reading, journal, writer)
        journal.rest()
        writer.add({"rejects": [as_reject(r) for r in refused]})
    found = {"files": tuple(reading.files), "digest": reading.digest}
    return Manifest(
        **task.unit.cut() | found,
        unit=task.unit.name,
        extractor=task.extractor,
        started=begun,
        seconds=round(time.perf_counter() - started, 3),
        memory=peak_memory(),
        rulings=tuple(met),
        refused=tuple(refused),
        stem=task.unit.name,
        rows=dict(writer.counts),
        sizes=sizes_of(scratch),
    )


def _fill(
    task: Task, reading: Reading, journal: Journal, writer: RowsWriter
) -> tuple[list[Met], list[Refused]]:
    """Write the rows of each ruling, the first of its id in the unit; what was met and refused."""
    met: list[Met] = []
    refused: list[Refused] = []
    ids: set[str] = set()
    for at, (file, step, read) in enumerate(_reads(task, reading, journal)):
        made: Ruling | InputError | None = None
        if isinstance(read, InputError):
            made = read
        elif key_of(read) not in ids:
            made = _extract(task, step, read, journal)
        if isinstance(made, Ruling):
            writer.add(made.tables(), made.id)
            ids.add(made.id)
        if isinstance(made, InputError):
            refused.append(Refused(at, file, made.source, made.code, made.detail))
        elif isinstance(read, Document):
            met.append(Met(at, file, read.source, key_of(read), digest_text(read.text)))
    return met, refused


def _extract(task: Task, step: Step, read: Document, journal: Journal) -> Ruling | InputError:
    if step in task.blame:
        return task.blame[step]
    journal.note(step, read.source, key_of(read))
    made = try_extract(read, task.settings)
    return _check_rows(made, read.source) if task.careful and isinstance(made, Ruling) else made


def _check_rows(ruling: Ruling, source: str) -> Ruling | InputError:
    """The ruling, or the error that a row of it does not fit its table."""
    for table, rows in ruling.tables().items():
        try:
            to_arrow(table, [(ruling.id, row) for row in rows])
        except MISFITS as error:
            detail = f"ruling {ruling.id}: a row of {table} does not fit: {str(error)[:200]}"
            return InputError(source, "internal_error", detail)
    return ruling


def _reads(task: Task, reading: Reading, journal: Journal) -> Iterator[tuple[int, Step, Read]]:
    """Each thing read, with its file and the step that would extract it."""
    for number, piece in enumerate(reading.pieces()):
        reads: Iterator[Read] | None = None
        for part in count():
            step = Step("read", number, part)
            if step in task.blame:
                yield piece.file, step, task.blame[step]
                break
            journal.note(step, piece.source)
            reads = iter(piece.read()) if reads is None else reads
            if (read := next(reads, None)) is None:
                break
            yield piece.file, Step("extract", number, part), read


def digest_text(text: str) -> str:
    """A hash by which texts are told apart."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def peak_memory() -> int:
    """The most memory that this process has held, in bytes; 0 where the system does not say.

    Linux counts in `ru_maxrss` what the process that began this one held; `VmHWM` is its own.
    """
    try:
        status = STATUS.read_text(encoding="ascii", errors="replace")
        return int(status.partition("VmHWM:")[2].split()[0]) * 1024
    except (OSError, IndexError):
        return _peak_of_resources()


def _peak_of_resources() -> int:
    try:
        import resource
    except ImportError:  # Windows
        return 0
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
