"""Units of work: some hundred rulings, read where they are worked on.

A unit is a stretch of a file of lines, some row groups of a Parquet file, some files, or records
of a stream that came with it.
"""

import hashlib
import io
import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from arret_extract.errors import InputError
from arret_extract.manifests import Cut, FileState
from arret_extract.readers.document import Raw, Read
from arret_extract.readers.files import guarded, read_file, read_raw
from arret_extract.readers.folders import printable
from arret_extract.readers.lines import split_lines
from arret_extract.readers.locations import is_remote, location, open_bytes, version_of
from arret_extract.readers.parquet import read_parquet

PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Unit(Cut):
    """What to read, with the records of a stream."""

    records: tuple[Raw | Read, ...] = ()

    @property
    def name(self) -> str:
        """A name that the input's path and the stretch give; for a nameless stream, its content."""
        where = [self.kind, *(f.path for f in self.files), str(self.first), str(self.last)]
        if not any(f.size is not None for f in self.files):
            where.append(self.digest)
        told = "\0".join(where).encode("utf-8", "surrogateescape")
        return hashlib.sha256(told).hexdigest()[:20]


@dataclass(frozen=True, slots=True)
class Piece:
    """A file or a record of a unit, not read yet; `file` is its number among the unit's files."""

    file: int
    source: str
    read: Callable[[], Iterable[Read]]


class Reading:
    """A unit while it is read: its pieces in order, and then what their bytes were."""

    def __init__(self, unit: Unit, max_chars: int) -> None:
        self.unit = unit
        self.digest = unit.digest
        self.files = list(unit.files)
        self._max_chars = max_chars

    def pieces(self) -> Iterator[Piece]:
        """Each file or record of the unit."""
        if self.unit.kind == "lines":
            return self._lines()
        if self.unit.kind == "groups":
            return self._groups()
        if self.unit.kind == "files":
            return self._files()
        return self._records(self.unit.records, each=self.unit.kind == "errors")

    def _lines(self) -> Iterator[Piece]:
        path = location(self.unit.files[0].said)
        return self._records(guarded(printable(path), self._split(path)))

    def _split(self, path: Path) -> Iterator[Raw | InputError]:
        unit = self.unit
        with open_bytes(path) as file:
            stretch = Stretch(file, unit.first, unit.last)
            stream = io.BufferedReader(stretch, PIECE)
            yield from split_lines(stream, printable(path), self._max_chars, before=unit.before)
            self.digest = stretch.hash.hexdigest()

    def _records(self, records: Iterable[Raw | Read], *, each: bool = False) -> Iterator[Piece]:
        """A piece a record, all of one file or `each` of its own."""
        for number, record in enumerate(records):
            yield Piece(number if each else 0, record.source, partial(self._one, record))

    def _one(self, record: Raw | Read) -> Iterable[Read]:
        return read_raw(record, self._max_chars) if isinstance(record, Raw) else (record,)

    def _groups(self) -> Iterator[Piece]:
        unit, path = self.unit, location(self.unit.files[0].said)
        source = printable(path)
        self.digest = digest_groups(path, unit.first, unit.last)
        groups = list(range(unit.first, unit.last))
        reads = read_parquet(path, source, self._max_chars, groups, unit.before)
        yield Piece(0, source, lambda: guarded(source, reads))

    def _files(self) -> Iterator[Piece]:
        for number, file in enumerate(self.unit.files):
            path = location(file.said)
            yield Piece(number, printable(path), partial(self._file, number, path))

    def _file(self, number: int, path: Path) -> Iterator[Read]:
        self.files[number] = self.files[number]._replace(digest=digest_file(path))
        return read_file(path, self._max_chars)


class Stretch(io.RawIOBase):
    """Some bytes of a file as a stream of their own, hashed as they are read."""

    def __init__(self, file: BinaryIO, first: int, last: int) -> None:
        self._file = file
        self._left = last - first
        self.hash = hashlib.sha256()
        file.seek(first)

    def readable(self) -> bool:
        """True."""
        return True

    def readinto(self, buffer: Any) -> int:
        """The next bytes, none after the last of the stretch."""
        data = self._file.read(min(len(buffer), self._left))
        self._left -= len(data)
        self.hash.update(data)
        buffer[: len(data)] = data
        return len(data)


def digest_file(path: Path) -> str:
    """A hash of a file's bytes; empty where it cannot be read."""
    try:
        with open_bytes(path) as file:
            return digest_stretch(file, 0, sys.maxsize)
    except OSError:
        return ""


def digest_stretch(file: BinaryIO, first: int, last: int) -> str:
    """A hash of some bytes of a file."""
    stretch = Stretch(file, first, last)
    while stretch.read(PIECE):
        pass
    return stretch.hash.hexdigest()


def digest_groups(path: Path, first: int, last: int) -> str:
    """A hash of the schema and the bytes of some row groups; empty where they cannot be read."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with open_bytes(path) as file:
            meta = pq.read_metadata(file)
            columns = [
                meta.row_group(group).column(column)
                for group in range(first, last)
                for column in range(meta.num_columns)
            ]
            starts = [c.dictionary_page_offset or c.data_page_offset for c in columns]
            ends = [a + c.total_compressed_size for a, c in zip(starts, columns, strict=True)]
            stretch = digest_stretch(file, min(starts), max(ends))
    except (OSError, ValueError, pa.ArrowException):
        return ""
    return hashlib.sha256(f"{meta.schema.to_arrow_schema()}{stretch}".encode()).hexdigest()


def digest_records(records: Iterable[Raw | Read]) -> str:
    """A hash of what a stream gave."""
    found = hashlib.sha256()
    for record in records:
        found.update(record.data if isinstance(record, Raw) else repr(record).encode())
        found.update(b"\0")
    return found.hexdigest()


def state_of(path: Path, input: str = "") -> FileState:
    """A file as it is now; without size where it is not there, or a pipe."""
    if is_remote(path):
        return FileState(str(path), str(path), input, *(version_of(path) or (None, None)))
    absolute = os.path.abspath(path)  # noqa: PTH100  pathlib's follows links
    try:
        status = path.stat()
    except OSError:
        return FileState(absolute, str(path), input)
    if not stat.S_ISREG(status.st_mode):
        return FileState(absolute, str(path), input)
    return FileState(absolute, str(path), input, status.st_size, status.st_mtime_ns)
