"""Inputs cut into units, but for what earlier runs have done already.

Nothing is done twice where size and time of change of its file are those of then, or its content
is. What changed is taken out of the tables and done again; what an input no longer holds stays.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from arret_extract.batch.covered import Covered
from arret_extract.batch.cutting import Cutting, cut_groups, cut_lines, cut_stream, group_rows
from arret_extract.batch.singles import hash_of
from arret_extract.batch.units import Unit, digest_records, state_of
from arret_extract.errors import InputError
from arret_extract.manifests import FileState
from arret_extract.readers import Read
from arret_extract.readers.files import LINES, SPLITTERS, STDIN, form_of, is_packed, read_file
from arret_extract.readers.folders import files_of, printable
from arret_extract.readers.locations import location


def plan(inputs: list[Path], out: Path, covered: Covered, cutting: Cutting) -> Iterator[Unit]:
    """The units that are to be done, in the order of the inputs; each file is planned once.

    The tables themselves, in `out`, are no input of theirs.
    """
    return _Plan(inputs, out, covered, cutting).units()


def size_to_do(inputs: list[Path], covered: Covered) -> int:
    """The bytes of the inputs that are not done; 0 where it cannot be known."""
    total = 0
    for path in inputs:
        if str(path) == STDIN:
            return 0
        for found in files_of(path):
            if isinstance(found, Path):
                state = state_of(found)
                total += max(0, (state.size or 0) - covered.done_size(state))
    return total


def input_name(path: Path) -> str:
    """The name under which an input keeps its place among the inputs of a folder."""
    return STDIN if str(path) == STDIN else state_of(path).path


class _Plan:
    """Small files of all inputs go together, and so does what cannot be found."""

    def __init__(self, inputs: list[Path], out: Path, covered: Covered, cutting: Cutting) -> None:
        self._inputs = inputs
        self._out = state_of(out).path
        self._covered = covered
        self._cutting = cutting
        self._planned: set[int] = set()
        self._single: list[FileState] = []
        self._errors: list[tuple[str, Read]] = []

    def units(self) -> Iterator[Unit]:
        for path in self._inputs:
            name = input_name(path)
            self._covered.drop_errors(name)
            if name == STDIN:
                yield from cut_stream(
                    path, FileState(STDIN, STDIN, STDIN), self._covered, self._cutting
                )
                continue
            for found in files_of(path):
                yield from self._found(found, name)
        self._covered.drop_own_errors()
        while self._refill() or self._single:
            yield self._cut_single()
        if self._errors:
            yield self._cut_errors()

    def _found(self, found: Path | InputError, name: str) -> Iterator[Unit]:
        if isinstance(found, InputError):
            self._errors.append((name, found))
            return
        state = state_of(found, name)
        if not self._is_planned(state.path) and not self._is_own(state.path):
            yield from self._file(found, state)

    def _is_planned(self, path: str) -> bool:
        """Whether a file was met before: by another input, as one has none twice."""
        if len(self._inputs) == 1:
            return False
        known, told = len(self._planned), hash_of(path)
        self._planned.add(told)
        return len(self._planned) == known

    def _is_own(self, path: str) -> bool:
        return path.startswith(self._out + os.sep)

    def _file(self, path: Path, state: FileState) -> Iterator[Unit]:
        try:
            yield from self._cut(path, state)
        except OSError as error:
            detail = f"cannot be read: {error.strerror or error}"
            met = InputError(printable(path), "unreadable", detail)
            self._errors.append((state.input, met))

    def _cut(self, path: Path, state: FileState) -> Iterator[Unit]:
        form, packed = form_of(path), is_packed(path)
        if state.size is None and not path.exists():
            for read in read_file(path, self._cutting.max_chars):
                self._errors.append((state.input, read))
        elif state.size and form in LINES and not packed:
            yield from cut_lines(path, state, self._covered, self._cutting)
        elif state.size is None or (state.size and form in SPLITTERS):
            yield from cut_stream(path, state, self._covered, self._cutting)
        elif form == ".parquet" and not packed and (rows := group_rows(path)):
            if max(rows) > self._cutting.largest_group:
                yield from cut_stream(path, state, self._covered, self._cutting, sum(rows))
            else:
                yield from cut_groups(path, state, rows, self._covered, self._cutting)
        elif not self._covered.holds(state):
            yield from self._add_single(state)

    def _add_single(self, state: FileState) -> Iterator[Unit]:
        self._single.append(state)
        size = sum(f.size or 0 for f in self._single)
        if len(self._single) >= self._cutting.rulings or size >= self._cutting.bytes:
            yield self._cut_single()

    def _cut_single(self) -> Unit:
        files = tuple(self._single)
        self._single.clear()
        self._refill()
        size = sum(f.size or 0 for f in files)
        return Unit("files", files, last=len(files), count=len(files), size=size)

    def _refill(self) -> bool:
        """Take units apart whose files changed; whether other files must be read again for it."""
        again = [state_of(location(f.said), f.input) for f in self._covered.flush()]
        self._single.extend(again)
        return bool(again)

    def _cut_errors(self) -> Unit:
        files = tuple(FileState("", read.source, name) for name, read in self._errors)
        records = tuple(read for _, read in self._errors)
        digest = digest_records(records)
        return Unit(
            "errors", files, last=len(files), count=len(files), digest=digest, records=records
        )
