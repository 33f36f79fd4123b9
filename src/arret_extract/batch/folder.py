"""The output folder: whose it is, what it holds, what it must lose before a run goes on."""

import os
import shutil
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from arret_extract._version import __version__
from arret_extract.batch.rewrite import remove_rows
from arret_extract.errors import ModelError, OutputError, writing
from arret_extract.manifests import (
    LOCK,
    LOST,
    RUN,
    SCRATCH,
    UNITS,
    Manifest,
    load_all,
    read_run,
    write_json,
)
from arret_extract.records import TABLES
from arret_extract.ruling import Settings

OWN = frozenset({LOCK, LOST, RUN, SCRATCH, UNITS})


def check_output(folder: Path, *, overwrite: bool = False) -> None:
    """Raise OutputError unless the tables may be written into `folder`.

    It must be empty or new, or hold nothing but an earlier output; one that no run can go on with,
    because it was not written unit by unit, is only replaced where `overwrite` is asked for.
    """
    if not folder.exists():
        return
    if not folder.is_dir():
        raise OutputError(f"{folder}: is a file, not a folder")
    strangers = [p.name for p in sorted(folder.iterdir()) if not _is_own(p)]
    if strangers:
        raise OutputError(
            f"{folder}: holds {strangers[0]}, which is no output of this tool: choose another"
        )
    tables = any((folder / name).exists() for name in TABLES)
    if tables and not (folder / RUN).exists() and not overwrite:
        raise OutputError(f"{folder}: holds tables of another origin; --overwrite replaces them")


def _is_own(path: Path) -> bool:
    if path.name in OWN:
        return True
    return (
        path.is_dir()
        and path.name in TABLES
        and all(p.suffix == ".parquet" for p in path.iterdir())
    )


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Only one run at a time writes into a folder. Raises OutputError for a second one."""
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
        self.owner = uuid.uuid4().hex
        if overwrite:
            self._empty()
        told = read_run(path)
        _check_same(path, told.get("settings", chosen.told()), chosen.told())
        known: list[str] = told.get("inputs", [])
        self.inputs = known + [name for name in dict.fromkeys(inputs) if name not in known]
        self._settings = chosen.told()
        (path / UNITS).mkdir(exist_ok=True)
        self.tell(finished=False)

    def tell(self, *, finished: bool, **more: object) -> None:
        """Write down what holds for the whole folder."""
        told = {"settings": self._settings, "inputs": self.inputs, "owner": self.owner}
        # Among the manifests, where a start cleans what a run that was killed has left.
        write_json(self.path / RUN, told | {"finished": finished} | more, self.path / UNITS)

    def _empty(self) -> None:
        """Take everything out; manifests first, so that no rows count that may be half gone."""
        (self.path / UNITS).mkdir(exist_ok=True)
        for manifest in (self.path / UNITS).iterdir():
            manifest.unlink()
        for name in (SCRATCH, LOST, *TABLES):
            shutil.rmtree(self.path / name, ignore_errors=True)
        (self.path / RUN).unlink(missing_ok=True)

    def clean(self) -> Iterator[Manifest]:
        """The units that are whole; what no manifest names is taken out, once all are given."""
        shutil.rmtree(self.path / SCRATCH, ignore_errors=True)
        stems: set[str] = set()
        files: set[str] = set()
        for manifest in load_all(self.path):
            if self._is_whole(manifest):
                stems.add(manifest.stem)
                files.add(f"{manifest.unit}.json")
                yield manifest
        for entry in os.scandir(self.path / UNITS):
            if entry.name not in files:
                Path(entry.path).unlink()
        for table in (*TABLES, *(f"{LOST}/{t}" for t in TABLES)):
            _keep_only(self.path / table, stems)

    def _is_whole(self, manifest: Manifest) -> bool:
        try:
            return all(
                (self.path / table / f"{manifest.stem}.parquet").stat().st_size == size
                for table, size in manifest.sizes.items()
            )
        except FileNotFoundError:
            return False

    def forget(self, unit: str, stem: str) -> None:
        """Take a unit out: its manifest, then its rows."""
        with writing(self.path):
            (self.path / UNITS / f"{unit}.json").unlink(missing_ok=True)
            remove_rows(self.path, stem)


def _keep_only(folder: Path, stems: set[str]) -> None:
    if not folder.is_dir():
        return
    for entry in os.scandir(folder):
        if entry.name.removesuffix(".parquet") not in stems:
            Path(entry.path).unlink()


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
