"""What an output folder holds: its units of work, each committed by its manifest.

`OUT/TABLE/STEM.parquet` holds a unit's rows of a table, `OUT/_units/UNIT.json` its manifest, which
is written last: rows that no manifest names do not count.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields
from functools import cached_property
from pathlib import Path, PurePath
from typing import Any, NamedTuple

from arret_extract.errors import OutputError

UNITS = "_units"  # manifests
RUN = "_run.json"  # what holds for the whole folder
LOST = "_lost"  # rows of rulings that came before from elsewhere, kept for when they must come back
SCRATCH = "_writing"  # what is being written
LOCK = "_lock"


# Of these there are as many as rulings: named tuples are made several times as fast as dataclasses.
class FileState(NamedTuple):
    """A file as it was when it was read; without size where it is a pipe.

    `path` is absolute: the same file under two names is read once. `said` is what users wrote, and
    `input` what they named to have it read, a folder perhaps.
    """

    path: str
    said: str
    input: str
    size: int | None = None
    mtime: int | None = None
    digest: str = ""

    def same_time(self, other: "FileState") -> bool:
        """Whether size and time of change are the same, and known."""
        return self.size is not None and (self.size, self.mtime) == (other.size, other.mtime)


class Met(NamedTuple):
    """A ruling that was met: the `at`-th thing read in its unit, in which of the unit's files."""

    at: int
    file: int
    source: str
    id: str
    digest: str


class Refused(NamedTuple):
    """A row of `rejects`, at its place in the unit."""

    at: int
    file: int
    source: str
    error: str
    detail: str


@dataclass(frozen=True)
class Manifest:
    """A unit that was done: what it was read from, by what, and what came of it.

    `first` and `last` are bytes of a file of lines, row groups of a Parquet file, records of a
    stream; `before` counts lines or rows before `first`; `end` says that nothing comes after.
    """

    unit: str
    kind: str
    files: tuple[FileState, ...]
    first: int
    last: int
    before: int
    count: int
    end: bool
    digest: str
    size: int
    extractor: str
    started: str
    seconds: float
    memory: int
    rulings: tuple[Met, ...]
    refused: tuple[Refused, ...]
    stem: str
    rows: Mapping[str, int]
    sizes: Mapping[str, int]
    lost: tuple[str, ...] = ()
    clashes: tuple[Refused, ...] = ()

    @property
    def kept(self) -> int:
        """How many rulings the unit has in the tables."""
        return len(self.firsts) - len(self.lost)

    @cached_property
    def firsts(self) -> dict[str, Met]:
        """The first ruling of each id: the one whose rows the unit has."""
        found: dict[str, Met] = {}
        for met in self.rulings:
            found.setdefault(met.id, met)
        return found

    @property
    def rejects(self) -> list[Refused]:
        """Every row of `rejects`, in order."""
        return sorted((*self.refused, *self.clashes), key=lambda r: r.at)


LISTS: Mapping[str, type[FileState | Met | Refused]] = {
    "files": FileState,
    "rulings": Met,
    "refused": Refused,
    "clashes": Refused,
}


def save(folder: Path, manifest: Manifest) -> None:
    """Commit a unit: its manifest is there whole, or not at all."""
    told = {f.name: getattr(manifest, f.name) for f in fields(manifest)}
    write_json(folder / UNITS / f"{manifest.unit}.json", told)


def write_json(path: Path, value: object, among: Path | None = None) -> None:
    """Put a JSON file in place of a former one, whole or not at all."""
    with replacing(path, among) as scratch:
        scratch.write_text(json.dumps(value, separators=(",", ":")), encoding="utf-8")


@contextmanager
def replacing(path: Path, among: Path | None = None) -> Iterator[Path]:
    """A file to write, which then takes the place of `path`, whole or not at all.

    It is written beside it, or `among` other files: a process that is killed leaves it there.
    """
    scratch = (among or path.parent) / f".{path.name}.{os.getpid()}"
    try:
        yield scratch
        scratch.replace(path)
    except OSError as error:
        error.filename = error.filename or str(path)
        raise
    finally:
        scratch.unlink(missing_ok=True)


def load(path: Path) -> Manifest | None:
    """The manifest of a unit; None where the file is no whole manifest."""
    try:
        plain = json.loads(path.read_bytes())
        for name, row in LISTS.items():
            plain[name] = tuple(map(row._make, plain[name]))
        plain["lost"] = tuple(plain["lost"])
        return Manifest(**plain)
    except (ValueError, TypeError, KeyError, FileNotFoundError):
        return None


def load_all(folder: Path) -> Iterator[Manifest]:
    """Every manifest of a folder, in the order of their names."""
    with os.scandir(folder / UNITS) as entries:
        names = sorted(e.name for e in entries if e.name.endswith(".json") and e.name[0] != ".")
    for name in names:
        if (manifest := load(folder / UNITS / name)) is not None:
            yield manifest


def read_run(folder: Path) -> dict[str, Any]:
    """What is written down for the whole folder; empty where nothing is."""
    try:
        told = json.loads((folder / RUN).read_bytes())
    except FileNotFoundError:
        return {}
    except ValueError as error:
        raise OutputError(f"{folder / RUN}: is damaged: {error}") from None
    return told if isinstance(told, dict) else {}


Key = tuple[int, tuple[str, ...], int, int, str]


class Order:
    """The order of inputs: as users named them, files of a folder by name, then place in the file.

    An input keeps its place from the first run that named it.
    """

    def __init__(self, inputs: list[str]) -> None:
        self._rank = {name: rank for rank, name in enumerate(inputs)}

    def of(self, manifest: Manifest, met: Met | Refused | None = None) -> Key:
        """A key to sort units by, or what was met in them."""
        file = manifest.files[met.file if met else 0]
        rank = self._rank.get(file.input, len(self._rank))
        place = met.at if met else -1
        return rank, PurePath(file.path).parts, manifest.first, place, manifest.unit


def order_of(folder: Path) -> Order:
    """The order of the inputs of a folder."""
    return Order(read_run(folder).get("inputs", []))


def part_files(folder: Path, tables: Iterable[str]) -> dict[str, list[str]]:
    """The files that hold each table, in the order of the inputs.

    Only those that a manifest names; all of them in a folder that was written without units.
    """
    if not (folder / UNITS).is_dir():
        return {t: sorted(str(p) for p in (folder / t).glob("*.parquet")) for t in tables}
    order = order_of(folder)
    stems = [stem for _, stem in sorted((order.of(m), m.stem) for m in load_all(folder))]
    return {t: [str(folder / t / f"{stem}.parquet") for stem in stems] for t in tables}
