"""Inputs cut into units, but for what earlier runs have done already.

Nothing is done twice where size and time of change of its file are those of then, or its content
is. What changed is taken out of the tables and done again; what an input no longer holds stays.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from arret_extract.batch.covered import Covered
from arret_extract.batch.cutting import Cutting, cut_groups, cut_lines, cut_stream, group_rows
from arret_extract.batch.units import Unit, digest_file, digest_records, state_of
from arret_extract.errors import InputError
from arret_extract.manifests import FileState
from arret_extract.readers import Read
from arret_extract.readers.files import LINES, SPLITTERS, STDIN, form_of, is_packed, read_file
from arret_extract.readers.folders import files_of, printable
from arret_extract.readers.locations import location


def plan(inputs: Iterable[Path], covered: Covered, cutting: Cutting) -> Iterator[Unit]:
    """The units that are to be done, in the order of the inputs; each file is planned once."""
    return _Plan(covered, cutting).units(inputs)


def input_name(path: Path) -> str:
    """The name under which an input keeps its place among the inputs of a folder."""
    return STDIN if str(path) == STDIN else state_of(path).path


class _Plan:
    """Small files of all inputs go together, and so does what cannot be found."""

    def __init__(self, covered: Covered, cutting: Cutting) -> None:
        self._covered = covered
        self._cutting = cutting
        self._planned: set[str] = set()
        self._single: list[FileState] = []
        self._errors: list[tuple[str, Read]] = []

    def units(self, inputs: Iterable[Path]) -> Iterator[Unit]:
        for path in inputs:
            name = input_name(path)
            self._covered.drop_errors(name)
            if name == STDIN:
                yield from cut_stream(
                    path, FileState(STDIN, STDIN, STDIN), self._covered, self._cutting
                )
                continue
            for found in files_of(path):
                yield from self._found(found, name)
        while self._refill() or self._single:
            yield self._cut_single()
        if self._errors:
            yield self._cut_errors()

    def _found(self, found: Path | InputError, name: str) -> Iterator[Unit]:
        if isinstance(found, InputError):
            self._errors.append((name, found))
            return
        state = state_of(found, name)
        if state.path not in self._planned:
            self._planned.add(state.path)
            yield from self._file(found, state)

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
                yield from cut_stream(path, state, self._covered, self._cutting)
            else:
                yield from cut_groups(path, state, rows, self._covered, self._cutting)
        elif not self._is_done(path, state):
            yield from self._add_single(state)

    def _is_done(self, path: Path, state: FileState) -> bool:
        """Whether a unit holds the file as it is; what units hold of it as it was goes."""
        done = False
        for known, number in self._covered.singles(state.path):
            before = known.files[number]
            fresh = not done and not known.stale and bool(before.digest)
            same = fresh and before.same_time(state)
            if not same and fresh and before.size == state.size:
                same = digest_file(path) == before.digest
                if same:
                    self._covered.touch(known, number, state)
            if not same:
                self._covered.drop(known, number)
            done = done or same
        return done

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
