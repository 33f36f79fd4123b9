"""What an output folder holds: its units of work, each committed by its manifest.

`OUT/TABLE/STEM.parquet` holds a unit's rows of a table, `OUT/_units/UNIT.json` its manifest, which
is written last: rows that no manifest names do not count.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from pathlib import PurePath
from typing import Any, Literal, NamedTuple

from arret_extract.errors import OutputError
from arret_extract.store import RUN, UNITS, Store


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


Kind = Literal["lines", "groups", "files", "stream", "errors"]


@dataclass(frozen=True, slots=True)
class Cut:
    """What a unit is read from.

    `first` and `last` are bytes of a file of lines, row groups of a Parquet file, records of a
    stream; `before` counts lines or rows before `first`; `end` says that nothing comes after.
    """

    kind: Kind
    files: tuple[FileState, ...]
    first: int = 0
    last: int = 0
    before: int = 0
    count: int = 0
    end: bool = True
    digest: str = ""
    size: int = 0

    def cut(self) -> dict[str, Any]:
        """It alone, by the names of its columns."""
        return {f.name: getattr(self, f.name) for f in fields(Cut)}


@dataclass(frozen=True, kw_only=True)
class Manifest(Cut):
    """A unit that was done: what it was read from, by what, and what came of it."""

    unit: str
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


def save(store: Store, manifest: Manifest) -> None:
    """Commit a unit: its manifest is there whole, or not at all."""
    told = {f.name: getattr(manifest, f.name) for f in fields(manifest)}
    put_json(store, _name(manifest.unit), told)


def put_json(store: Store, name: str, value: object) -> None:
    """Put a JSON file in place of a former one, whole or not at all."""
    store.put(name, json.dumps(value, separators=(",", ":")).encode())


def load(store: Store, unit: str) -> Manifest | None:
    """The manifest of a unit; None where there is none, or no whole one."""
    try:
        return _parse(store.read(_name(unit)))
    except FileNotFoundError:
        return None


def load_all(store: Store) -> Iterator[Manifest]:
    """Every manifest of a folder, in the order of their names."""
    names = (f"{UNITS}/{name}" for name in _names(store))
    for manifest in map(_parse, store.read_all(names)):
        if manifest is not None:
            yield manifest


def _names(store: Store) -> list[str]:
    return sorted(n for n in store.names(UNITS) if n.endswith(".json") and n[0] != ".")


def _name(unit: str) -> str:
    return f"{UNITS}/{unit}.json"


def _parse(told: bytes) -> Manifest | None:
    try:
        plain = json.loads(told)
        for name, row in LISTS.items():
            plain[name] = tuple(map(row._make, plain[name]))
        plain["lost"] = tuple(plain["lost"])
        return Manifest(**plain)
    except (ValueError, TypeError, KeyError):
        return None


def read_run(store: Store) -> dict[str, Any]:
    """What is written down for the whole folder; empty where nothing is."""
    try:
        told = json.loads(store.read(RUN))
    except FileNotFoundError:
        return {}
    except ValueError as error:
        raise OutputError(f"{store.path / RUN}: is damaged: {error}") from None
    return told if isinstance(told, dict) else {}


def check_owner(store: Store, owner: str) -> None:
    """Raise OutputError where another run than its owner has begun on the folder since."""
    if read_run(store).get("owner") != owner:
        raise OutputError(f"{store.path}: another run has taken it over")


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


def order_of(store: Store) -> Order:
    """The order of the inputs of a folder."""
    return Order(read_run(store).get("inputs", []))


def part_files(store: Store, tables: Iterable[str]) -> dict[str, list[str]]:
    """The names of the files that hold each table, in the order of the inputs.

    Only those that a manifest names; all of them in a folder that was written without units.
    """
    if UNITS not in store.names():
        parts = {t: sorted(n for n in store.names(t) if n.endswith(".parquet")) for t in tables}
        return {t: [f"{t}/{name}" for name in names] for t, names in parts.items()}
    told = read_run(store)
    # A run that has ended tells the parts of its units: to read all manifests may take long.
    parts_of: dict[str, str] = told.get("parts", {})
    stems = list(parts_of.values())
    if sorted(f"{unit}.json" for unit in parts_of) != _names(store):
        order = Order(told.get("inputs", []))
        stems = [stem for _, stem in sorted((order.of(m), m.stem) for m in load_all(store))]
    return {t: [f"{t}/{stem}.parquet" for stem in stems] for t in tables}
