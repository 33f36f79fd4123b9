"""The output folder: whose it is, what it holds, what it must lose before a run goes on."""

import shutil
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from arret_extract._version import __version__
from arret_extract.batch.lease import leased
from arret_extract.batch.rewrite import remove_rows
from arret_extract.errors import ModelError, OutputError, WriteError, writing
from arret_extract.manifests import Manifest, check_owner, load_all, put_json, read_run
from arret_extract.readers.locations import is_remote
from arret_extract.records import TABLES
from arret_extract.ruling import Settings
from arret_extract.store import LOCK, LOST, RUN, SCRATCH, UNITS, Store, store_of

OWN = frozenset({LOCK, LOST, RUN, SCRATCH, UNITS})


def check_output(folder: Path, *, overwrite: bool = False) -> None:
    """Raise OutputError unless the tables may be written into `folder`.

    It must be empty or new, or hold nothing but an earlier output; one that no run can go on with,
    because it was not written unit by unit, is only replaced where `overwrite` is asked for.
    """
    store = store_of(folder)
    found = store.names()
    strangers = [name for name in sorted(found) if not _is_own(store, name)]
    if strangers:
        raise OutputError(
            f"{folder}: holds {strangers[0]}, which is no output of this tool: choose another"
        )
    if set(TABLES) & set(found) and RUN not in found and not overwrite:
        raise OutputError(f"{folder}: holds tables of another origin; --overwrite replaces them")


def _is_own(store: Store, name: str) -> bool:
    if name in OWN:
        return True
    return name in TABLES and all(n.endswith(".parquet") for n in store.names(name))


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Only one run at a time writes into a folder. Raises OutputError for a second one."""
    if is_remote(folder):
        with leased(store_of(folder)):
            yield
        return
    from filelock import FileLock, Timeout

    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / LOCK)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        raise OutputError(f"{folder}: another run is writing into it") from None
    try:
        yield
    finally:
        lock.release()


def resolve_model(name: str) -> tuple[str, str]:
    """The model that a name stands for, with its version; ("none", "") where there is none.

    `auto` is the first of those known that is installed. Raises ModelError for a name that is not.
    """
    from arret_extract.stages.entities.model import MODELS

    if name == "none":
        return name, ""
    for candidate in MODELS if name == "auto" else (name,):
        try:
            return candidate, metadata.version(candidate)
        except (metadata.PackageNotFoundError, ValueError):
            continue
    if name == "auto":
        return "none", ""
    raise ModelError(f"spaCy model {name!r} is not installed: python -m spacy download {name}")


@dataclass(frozen=True, slots=True)
class Chosen:
    """What must be the same for every unit of a folder, and what did the reading."""

    settings: Settings
    max_chars: int
    extractor: str

    @classmethod
    def of(cls, settings: Settings, max_chars: int) -> "Chosen":
        """With the model that `auto` stands for here."""
        model, version = resolve_model(settings.model)
        extractor = f"arret-extract {__version__}" + (f", {model} {version}" if version else "")
        return cls(Settings(model, settings.judges), max_chars, extractor)

    def told(self) -> dict[str, str | bool | int]:
        """As the folder keeps it, by the names of the options."""
        return {
            "--model": self.settings.model,
            "--no-judges": not self.settings.judges,
            "--max-chars": self.max_chars,
        }


class Folder:
    """An output folder that this run holds."""

    def __init__(self, path: Path, chosen: Chosen, inputs: list[str], *, overwrite: bool) -> None:
        self.path = path
        self.store = store_of(path)
        self.owner = uuid.uuid4().hex
        if overwrite:
            self._empty()
        told = read_run(self.store)
        _check_same(path, told.get("settings", chosen.told()), chosen.told())
        known: list[str] = told.get("inputs", [])
        self.inputs = known + [name for name in dict.fromkeys(inputs) if name not in known]
        self._settings = chosen.told()
        self.tell(finished=False)

    def tell(self, *, finished: bool, **more: object) -> None:
        """Write down what holds for the whole folder."""
        told = {"settings": self._settings, "inputs": self.inputs, "owner": self.owner}
        put_json(self.store, RUN, told | {"finished": finished} | more)

    def check_owner(self) -> None:
        """Raise OutputError where another run has begun on the folder since."""
        check_owner(self.store, self.owner)

    def _empty(self) -> None:
        """Take everything out; manifests first, so that no rows count that may be half gone."""
        self.store.delete(f"{UNITS}/{name}" for name in self.store.names(UNITS))
        for name in (SCRATCH, LOST, *TABLES):
            self.store.clear(name)
        self.store.delete([RUN])

    def clean(self) -> Iterator[Manifest]:
        """The units that are whole; what no manifest names is taken out, once all are given."""
        shutil.rmtree(self.store.scratch, ignore_errors=True)
        self.store.clear(SCRATCH)
        sizes = self._sizes()
        stems: set[str] = set()
        files: set[str] = set()
        for manifest in load_all(self.store):
            if _is_whole(manifest, sizes):
                stems.add(manifest.stem)
                files.add(f"{manifest.unit}.json")
                yield manifest
        self.store.delete(f"{UNITS}/{n}" for n in self.store.names(UNITS) if n not in files)
        aside = {f"{LOST}/{table}": self.store.names(f"{LOST}/{table}") for table in TABLES}
        for table, names in (sizes | aside).items():
            gone = [n for n in names if n.removesuffix(".parquet") not in stems]
            self.store.delete(f"{table}/{name}" for name in gone)

    def check_whole(self) -> None:
        """Raise WriteError where a store has lost parts of a unit: the next start makes it again.

        A request that a killed run left on its way, or that was sent twice, may come late.
        """
        if self.store.shared:
            return
        sizes = self._sizes()
        for manifest in load_all(self.store):
            if not _is_whole(manifest, sizes):
                raise WriteError(f"{self.path}: parts of the unit {manifest.unit} are gone")

    def _sizes(self) -> dict[str, dict[str, int]]:
        return {table: self.store.sizes(table) for table in TABLES}

    def forget(self, unit: str, stem: str) -> None:
        """Take a unit out: its manifest, then its rows."""
        with writing(self.path):
            self.store.delete([f"{UNITS}/{unit}.json"])
            remove_rows(self.store, stem)


def _is_whole(manifest: Manifest, sizes: Mapping[str, Mapping[str, int]]) -> bool:
    name = f"{manifest.stem}.parquet"
    return all(sizes[table].get(name) == size for table, size in manifest.sizes.items())


def _check_same(folder: Path, before: Mapping[str, object], now: Mapping[str, object]) -> None:
    for name, value in now.items():
        if before.get(name) != value:
            raise OutputError(
                f"{folder}: its tables were made {_set(name, before.get(name))}, "
                f"not {_set(name, value)}; --overwrite starts anew"
            )


def _set(name: str, value: object) -> str:
    """How an option was set, as one says it."""
    if isinstance(value, bool):
        return f"with {name}" if value else f"without {name}"
    return f"with {name} {value}"
