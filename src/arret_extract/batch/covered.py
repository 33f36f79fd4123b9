"""What earlier runs have done, and what of it must go because its input changed."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace

from arret_extract.batch.folder import Folder
from arret_extract.batch.rewrite import rewrite
from arret_extract.manifests import UNITS, FileState, Manifest, load, save

GONE = FileState("", "", "")


@dataclass(frozen=True, slots=True)
class Known:
    """The part of a manifest by which its unit is found again; `stale` when it is to be redone."""

    unit: str
    stem: str
    kind: str
    files: tuple[FileState, ...]
    first: int
    last: int
    before: int
    count: int
    end: bool
    digest: str
    size: int
    stale: bool

    @classmethod
    def of(cls, manifest: Manifest, *, stale: bool) -> "Known":
        """That part of a manifest."""
        told = {f.name: getattr(manifest, f.name) for f in fields(cls) if f.name != "stale"}
        return cls(**told, stale=stale)

    def holds(self, state: FileState) -> bool:
        """Whether its file has not been written since."""
        return bool(self.digest) and not self.stale and self.files[0].same_time(state)


class Covered:
    """The units of a folder by the paths of their files."""

    def __init__(self, folder: Folder, extractor: str, *, refresh: bool) -> None:
        self._folder = folder
        self._extractor = extractor
        self._refresh = refresh
        self.others = 0  # units of another version
        self.names: set[str] = set()
        self._stretches: dict[str, list[Known]] = defaultdict(list)
        self._singles: dict[str, list[tuple[Known, int]]] = defaultdict(list)
        self._errors: dict[str, list[tuple[Known, int]]] = defaultdict(list)
        self._touched: dict[str, dict[int, FileState]] = defaultdict(dict)
        self._dropped: dict[str, set[int]] = defaultdict(set)

    def add(self, manifest: Manifest) -> None:
        """Take a unit in."""
        other = manifest.extractor != self._extractor
        self.others += other
        known = Known.of(manifest, stale=other and self._refresh)
        self.names.add(known.unit)
        if known.kind == "errors":
            for number, file in enumerate(known.files):
                self._errors[file.input].append((known, number))
        elif known.kind == "files":
            for number, file in enumerate(known.files):
                if file != GONE:
                    self._singles[file.path].append((known, number))
        else:
            self._stretches[known.files[0].path].append(known)

    def stretches(self, path: str, kind: str) -> dict[int, Known]:
        """The units of some kind of a file, by where they begin; those of other kinds go."""
        for known, number in self._singles.pop(path, []):
            self.drop(known, number)
        found: dict[int, Known] = {}
        for known in self._stretches.pop(path, []):
            if known.kind == kind and known.first not in found:
                found[known.first] = known
            else:
                self.forget(known)
        return found

    def singles(self, path: str) -> list[tuple[Known, int]]:
        """The units that hold a file whole, with its number in each; those of its parts go."""
        for known in self._stretches.pop(path, []):
            self.forget(known)
        return self._singles.pop(path, [])

    def forget(self, known: Known) -> None:
        """Take a unit out of the tables."""
        self.names.discard(known.unit)
        self._folder.forget(known.unit, known.stem)

    def drop_errors(self, name: str) -> None:
        """Take out what of an input could not be found: it is looked for again."""
        for known, number in self._errors.pop(name, []):
            self.drop(known, number)

    def touch(self, known: Known, number: int, state: FileState) -> None:
        """A file was written again with the same content: its new time is to be kept."""
        self._touched[known.unit][number] = state

    def drop(self, known: Known, number: int) -> None:
        """A file is no longer what the unit says of it."""
        self._dropped[known.unit].add(number)

    def flush(self) -> Iterator[FileState]:
        """Bring the manifests up to date; the files that must be read again for it.

        It is called before a unit is done, which may have the name of one that goes.
        """
        for unit in list(self._touched):
            self._keep_times(unit, self._touched.pop(unit))
        for unit in list(self._dropped):
            yield from self._take_out(unit, self._dropped.pop(unit))

    def _keep_times(self, unit: str, states: dict[int, FileState]) -> None:
        manifest = load(self._folder.path / UNITS / f"{unit}.json")
        if manifest is not None:
            files = list(manifest.files)
            for number, state in states.items():
                files[number] = replace(files[number], mtime=state.mtime)
            with self._folder.writing():
                save(self._folder.path, replace(manifest, files=tuple(files)))

    def _take_out(self, unit: str, numbers: set[int]) -> Iterator[FileState]:
        """Take files out of a unit.

        Where two files hold the same ruling, the unit has the rows of one only: all are read again.
        """
        manifest = load(self._folder.path / UNITS / f"{unit}.json")
        if manifest is None:
            return
        shared = len(manifest.firsts) < len(manifest.rulings)
        rest = [f for n, f in enumerate(manifest.files) if n not in numbers and f != GONE]
        if shared or not rest:
            self._folder.forget(unit, manifest.stem)
            yield from rest
            return
        gone = {n for n, f in enumerate(manifest.files) if f == GONE} | numbers
        with self._folder.writing():
            rewrite(self._folder.path, _without(manifest, gone))


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
