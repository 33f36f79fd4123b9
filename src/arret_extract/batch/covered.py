"""What earlier runs have done, and what of it must go because its input changed."""

import os
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from arret_extract.batch.folder import Folder
from arret_extract.batch.rewrite import rewrite
from arret_extract.batch.singles import Singles
from arret_extract.batch.units import digest_file
from arret_extract.errors import writing
from arret_extract.manifests import Cut, FileState, Manifest, load, save
from arret_extract.readers.locations import location

GONE = FileState("", "", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known(Cut):
    """The part of a manifest by which its unit is found again; `stale` when it is to be redone."""

    unit: str
    stem: str
    stale: bool

    @classmethod
    def of(cls, manifest: Manifest, *, stale: bool) -> "Known":
        """That part of a manifest."""
        return cls(**manifest.cut(), unit=manifest.unit, stem=manifest.stem, stale=stale)

    def holds(self, state: FileState) -> bool:
        """Whether its file has not been written since."""
        return bool(self.digest) and not self.stale and self.files[0].same_time(state)


class Covered:
    """The units of a folder by the paths of their files."""

    def __init__(self, folder: Folder, extractor: str, *, refresh: bool) -> None:
        self._folder = folder
        self._store = folder.store
        self._extractor = extractor
        self._refresh = refresh
        self.others = 0  # units of another version
        self.names: set[str] = set()
        self._units: list[str] = []
        self._stretches: dict[str, list[Known]] = defaultdict(list)
        self._singles = Singles()
        self._errors: dict[str, list[tuple[str, int, FileState]]] = defaultdict(list)
        self._touched: dict[str, dict[int, FileState]] = defaultdict(dict)
        self._dropped: dict[str, set[int]] = defaultdict(set)
        self._last: Manifest | None = None

    def add(self, manifest: Manifest) -> None:
        """Take a unit in."""
        other = manifest.extractor != self._extractor
        self.others += other
        stale = other and self._refresh
        self.names.add(manifest.unit)
        if manifest.kind == "errors":
            for number, file in enumerate(manifest.files):
                self._errors[file.input].append((manifest.unit, number, file))
        elif manifest.kind == "files":
            for number, file in enumerate(manifest.files):
                if file != GONE:
                    usable = bool(file.digest) and not stale
                    self._singles.add(len(self._units), number, file, usable=usable)
            self._units.append(manifest.unit)
        else:
            known = Known.of(manifest, stale=stale)
            self._stretches[known.files[0].path].append(known)

    def ready(self) -> None:
        """All units are taken in."""
        self._singles.sort()

    def done_size(self, state: FileState) -> int:
        """How many bytes of a file are done, as it stands."""
        if any(same for _, _, same in self._singles.find(state)):
            return state.size or 0
        known = self._stretches.get(state.path, ())
        return sum(k.size for k in known if k.holds(state))

    def stretches(self, state: FileState, kind: str) -> dict[int, Known]:
        """The units of some kind of a file, by where they begin; those of other kinds go."""
        for unit, number, _ in self._singles.find(state):
            self._drop(self._units[unit], number)
        found: dict[int, Known] = {}
        for known in self._stretches.pop(state.path, []):
            if known.kind == kind and known.first not in found:
                found[known.first] = known
            else:
                self.forget(known)
        return found

    def holds(self, state: FileState) -> bool:
        """Whether a unit holds the file whole, as it is; what units hold of it as it was goes."""
        for known in self._stretches.pop(state.path, []):
            self.forget(known)
        done = False
        for unit, number, same in self._singles.find(state):
            name = self._units[unit]
            if not done and (same or self._is_rewritten(name, number, state)):
                done = True
            else:
                self._drop(name, number)
        return done

    def _is_rewritten(self, unit: str, number: int, state: FileState) -> bool:
        """Whether the file was written again with the same content; its new time is kept then."""
        manifest = self._load(unit)
        if manifest is None or (self._refresh and manifest.extractor != self._extractor):
            return False
        before = manifest.files[number]
        if not before.digest or before.size != state.size:
            return False
        if digest_file(location(state.said)) != before.digest:
            return False
        self._touched[unit][number] = state
        return True

    def _load(self, unit: str) -> Manifest | None:
        """The manifest of a unit, the last one kept: files come in the order of their names."""
        if self._last is None or self._last.unit != unit:
            self._last = load(self._store, unit)
        return self._last

    def forget(self, known: Known) -> None:
        """Take a unit out of the tables."""
        self.names.discard(known.unit)
        self._folder.forget(known.unit, known.stem)

    def drop_errors(self, name: str) -> None:
        """Take out what of an input could not be found: it is looked for again."""
        for unit, number, _ in self._errors.pop(name, []):
            self._drop(unit, number)

    def drop_own_errors(self) -> None:
        """Take out what could not be found under the very names of inputs that are given no more.

        What could not be read within a folder stays, as its rows do.
        """
        for unit, number, file in chain.from_iterable(self._errors.values()):
            if file.input in (file.said, os.path.abspath(file.said)):  # noqa: PTH100  keeps links
                self._drop(unit, number)
        self._errors.clear()

    def keep(self, known: Known, state: FileState) -> None:
        """A unit is still right; where its file was written again, the new time is to be kept."""
        if not known.files[0].same_time(state):
            self._touched[known.unit][0] = state

    def _drop(self, unit: str, number: int) -> None:
        """A file is no longer what the unit says of it."""
        self._dropped[unit].add(number)

    def flush(self) -> Iterator[FileState]:
        """Bring the manifests up to date; the files that must be read again for it.

        It is called before a unit is done, which may have the name of one that goes.
        """
        self._last = None
        for unit in list(self._touched):
            self._keep_times(unit, self._touched.pop(unit))
        for unit in list(self._dropped):
            yield from self._take_out(unit, self._dropped.pop(unit))

    def _keep_times(self, unit: str, states: dict[int, FileState]) -> None:
        manifest = load(self._store, unit)
        if manifest is not None:
            files = list(manifest.files)
            for number, state in states.items():
                files[number] = files[number]._replace(mtime=state.mtime)
            with writing(self._store.path):
                save(self._store, replace(manifest, files=tuple(files)))

    def _take_out(self, unit: str, numbers: set[int]) -> Iterator[FileState]:
        """Take files out of a unit.

        Where two files hold the same ruling, the unit has the rows of one only: all are read again.
        """
        manifest = load(self._store, unit)
        if manifest is None:
            return
        shared = len(manifest.firsts) < len(manifest.rulings)
        rest = [f for n, f in enumerate(manifest.files) if n not in numbers and f != GONE]
        if shared or not rest:
            self._folder.forget(unit, manifest.stem)
            yield from rest
            return
        gone = {n for n, f in enumerate(manifest.files) if f == GONE} | numbers
        with writing(self._store.path):
            rewrite(self._store, _without(manifest, gone))


def _without(manifest: Manifest, gone: set[int]) -> Manifest:
    rulings = tuple(m for m in manifest.rulings if m.file not in gone)
    ids = {m.id for m in rulings}
    return replace(
        manifest,
        files=tuple(GONE if n in gone else f for n, f in enumerate(manifest.files)),
        size=sum(f.size or 0 for n, f in enumerate(manifest.files) if n not in gone),
        rulings=rulings,
        refused=tuple(r for r in manifest.refused if r.file not in gone),
        clashes=tuple(c for c in manifest.clashes if c.file not in gone),
        lost=tuple(i for i in manifest.lost if i in ids),
    )
