"""Where large files and streams are cut, around the units that earlier runs have done."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from arret_extract.batch.covered import Covered, Known
from arret_extract.batch.units import Unit, digest_groups, digest_records, digest_stretch
from arret_extract.manifests import FileState
from arret_extract.readers import MAX_CHARS, Read
from arret_extract.readers.document import Raw
from arret_extract.readers.files import split_stream
from arret_extract.readers.locations import open_bytes
from arret_extract.readers.parquet import TEXT_COLUMNS

PIECE = 1 << 20
LARGEST, SMALLEST = 8 << 20, 1 << 19  # bytes at which a unit is cut
UNITS_EACH = 4  # that a worker has at least, of an input that is not small


@dataclass(frozen=True, slots=True)
class Cutting:
    """How large units are: so many rulings, or so many bytes before."""

    rulings: int = 250
    bytes: int = LARGEST
    max_chars: int = MAX_CHARS

    @classmethod
    def among(cls, workers: int, total: int, rulings: int, max_chars: int) -> "Cutting":
        """Such that each of some workers has several units of `total` bytes, none of them tiny."""
        share = total // (UNITS_EACH * workers) if workers > 1 and total else LARGEST
        return cls(rulings, min(LARGEST, max(SMALLEST, share)), max_chars)

    @property
    def largest_group(self) -> int:
        """Rows of a row group of Parquet; a file with larger ones is read as a stream."""
        return 8 * self.rulings


def cut_lines(path: Path, state: FileState, covered: Covered, cutting: Cutting) -> Iterator[Unit]:
    """Stretches of a file of lines, cut at line ends."""
    known = covered.stretches(state, "lines")
    size, at, before = state.size or 0, 0, 0
    with open_bytes(path) as file:
        while at < size:
            done = known.pop(at, None)
            if done is not None and done.before == before and _holds_lines(done, state, file):
                covered.keep(done, state)
                at, before = done.last, before + done.count
                continue
            if done is not None:
                covered.forget(done)
            last, count = _next_cut(file, at, set(known), cutting)
            last = min(last, size)
            end = last >= size
            yield Unit("lines", (state,), at, last, before, count, end=end, size=last - at)
            at, before = last, before + count
    for done in known.values():
        covered.forget(done)


def _holds_lines(done: Known, state: FileState, file: BinaryIO) -> bool:
    """Whether the stretch is still what it was, and still ends with a line."""
    if done.holds(state):
        return True
    if done.stale or not done.digest or done.last > (state.size or 0):
        return False
    file.seek(done.last - 1)
    whole = done.last == state.size or file.read(1) == b"\n"
    return whole and digest_stretch(file, done.first, done.last) == done.digest


def _next_cut(file: BinaryIO, at: int, stops: set[int], cutting: Cutting) -> tuple[int, int]:
    """The end of a unit that begins at a byte, and how many lines it holds, blank ones too."""
    file.seek(at)
    end, lines, records = at, 0, 0
    while line := _measure(file):
        length, blank = line
        full = records >= cutting.rulings or end - at >= cutting.bytes
        if not blank and records and (full or end in stops):
            break
        records += not blank
        lines += 1
        end += length
    return end, lines


def _measure(file: BinaryIO) -> tuple[int, bool] | None:
    """The length of the next line and whether it is blank, however long it is; None at the end."""
    length, blank = 0, True
    while piece := file.readline(PIECE):
        length += len(piece)
        blank = blank and not piece.strip()
        if piece.endswith(b"\n"):
            break
    return (length, blank) if length else None


def group_rows(path: Path) -> list[int]:
    """The rows of each row group of a Parquet file; none where it holds no text to read."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with open_bytes(path) as file:
            meta = pq.read_metadata(file)
            names = meta.schema.to_arrow_schema().names
    except (pa.ArrowException, ValueError):
        return []
    rows = [meta.row_group(n).num_rows for n in range(meta.num_row_groups)]
    return rows if TEXT_COLUMNS & set(names) and sum(rows) else []


def cut_groups(
    path: Path, state: FileState, rows: list[int], covered: Covered, cutting: Cutting
) -> Iterator[Unit]:
    """Row groups of a Parquet file, small ones together."""
    known = covered.stretches(state, "groups")
    size, at, before = state.size or 0, 0, 0
    while at < len(rows):
        done = known.pop(at, None)
        if done is not None and done.before == before and _holds_groups(done, state, path, rows):
            covered.keep(done, state)
            at, before = done.last, before + done.count
            continue
        if done is not None:
            covered.forget(done)
        last, count = at, 0
        while last < len(rows) and (not count or (count < cutting.rulings and last not in known)):
            count += rows[last]
            last += 1
        share = size * (last - at) // len(rows)
        end = last == len(rows)
        yield Unit("groups", (state,), at, last, before, count, end=end, size=share)
        at, before = last, before + count
    for done in known.values():
        covered.forget(done)


def _holds_groups(done: Known, state: FileState, path: Path, rows: list[int]) -> bool:
    if done.holds(state):
        return True
    if done.stale or not done.digest or done.last > len(rows):
        return False
    return digest_groups(path, done.first, done.last) == done.digest


def cut_stream(
    path: Path, state: FileState, covered: Covered, cutting: Cutting, total: int = 0
) -> Iterator[Unit]:
    """Records of a stream, read here; it is read anew unless its file is done whole.

    `total` is their number, where it is known.
    """
    known = covered.stretches(state, "stream") if state.size is not None else {}
    if _is_whole(known, state):
        return
    read = _Read(state.size, total)
    records = split_stream(path, cutting.max_chars, read.opened)
    at, ahead = 0, next(records, None)
    while ahead is not None:
        done = known.pop(at, None)
        batch = [ahead, *_batch(ahead, records, at, done, known, cutting)]
        ahead = next(records, None)
        unit = Unit(
            "stream",
            (state,),
            at,
            at + len(batch),
            at,
            len(batch),
            end=ahead is None,
            digest=digest_records(batch),
            size=read.since(batch),
            records=tuple(batch),
        )
        if done is not None and not done.stale and _tells(done) == _tells(unit):
            covered.keep(done, state)
        elif state.size is not None or unit.name not in covered.names:
            if done is not None:
                covered.forget(done)
            yield unit
        at += len(batch)
    for done in known.values():
        covered.forget(done)


class _Read:
    """How many bytes of a stream's file were read: of a packed one fewer than it gave."""

    def __init__(self, size: int | None, total: int) -> None:
        self._size = size or 0
        self._share = self._size / total if total else 0.0
        self._file: BinaryIO | None = None
        self._at = 0

    def opened(self, file: BinaryIO) -> None:
        """The file, when it is opened."""
        self._file = file

    def since(self, batch: list[Raw | Read]) -> int:
        """The bytes read since the last batch."""
        if self._share:
            return round(self._share * len(batch))
        if self._file is None:
            return sum(_size(r) for r in batch)
        before, self._at = self._at, self._size if self._file.closed else self._file.tell()
        return self._at - before


def _is_whole(known: dict[int, Known], state: FileState) -> bool:
    at, end = 0, False
    while at in known and known[at].holds(state) and not end:
        at, end = known[at].last, known[at].end
    return end


def _batch(
    ahead: Raw | Read,
    records: Iterator[Raw | Read],
    at: int,
    done: Known | None,
    known: dict[int, Known],
    cutting: Cutting,
) -> Iterator[Raw | Read]:
    """The records that go with one taken ahead: as many as were done together, or a unit's."""
    wanted = done.count if done else min([cutting.rulings, *(k - at for k in known if k > at)])
    size = _size(ahead)
    for record in islice(records, wanted - 1):
        yield record
        size += _size(record)
        if done is None and size >= cutting.bytes:
            return


def _size(record: Raw | Read) -> int:
    if isinstance(record, Raw):
        return len(record.data)
    return len(getattr(record, "text", ""))


def _tells(unit: Known | Unit) -> tuple[int, int, str, bool]:
    return unit.first, unit.count, unit.digest, unit.end
