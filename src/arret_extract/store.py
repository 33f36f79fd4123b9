"""Where an output folder stands: on a file system, or on an object store behind a URI.

Either way a file is there whole or not at all: on a file system a rename puts it in its place, on
an object store the one request that brings it. Names are those of the folder: `_units/UNIT.json`.
"""

import errno
import hashlib
import os
import shutil
import stat
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from arret_extract.errors import OutputError
from arret_extract.readers.locations import is_remote, location, system_of

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.dataset as ds

UNITS = "_units"  # manifests
RUN = "_run.json"  # what holds for the whole folder
LOST = "_lost"  # rows of rulings that came before from elsewhere, kept for when they must come back
SCRATCH = "_writing"  # what is being written
LOCK = "_lock"
AT_ONCE = 64  # files that a store is asked for together


class Store(Protocol):
    """An output folder: its files by their names.

    Errors are those of the system (OSError), and name the file. `scratch` is a folder of this
    machine where files are written before they are placed, `shared` whether others see it too.
    """

    shared: bool

    @property
    def path(self) -> Path:
        """The folder as users name it."""

    @property
    def scratch(self) -> Path:
        """Where this machine writes; it may not be there yet."""

    def names(self, folder: str = "") -> list[str]:
        """What is in a folder, hidden files too; nothing where there is none.

        Raises OutputError where it is a file.
        """

    def sizes(self, folder: str) -> dict[str, int]:
        """The files in a folder and how many bytes they have."""

    def read(self, name: str) -> bytes:
        """A file. Raises FileNotFoundError where it is not there."""

    def read_all(self, names: Iterable[str]) -> Iterator[bytes]:
        """Files in turn; those that are not there are left out."""

    def put(self, name: str, data: bytes) -> None:
        """Have a file hold some bytes, in place of what it held."""

    def place(self, files: Mapping[str, Path]) -> None:
        """Move files written in `scratch` to their names."""

    def delete(self, names: Iterable[str]) -> None:
        """Take files out, if they are there."""

    def clear(self, folder: str) -> None:
        """Take a folder out with all that is below."""

    def dataset(self, names: Iterable[str], schema: "pa.Schema") -> "ds.Dataset":
        """Parquet files as one table; nothing is read yet."""


def store_of(folder: Path) -> Store:
    """The store of an output folder."""
    return ObjectStore(folder) if is_remote(folder) else LocalStore(folder)


def output_folder(said: str) -> Path:
    """The output folder that a user names, by a path or a URI.

    Raises LocationError where the file system of a URI is not known or not installed.
    """
    path = location(said)
    if is_remote(path):
        system, key = system_of(path)
        if "file" in ([system.protocol] if isinstance(system.protocol, str) else system.protocol):
            return Path(key)
    return path


class LocalStore:
    """A folder of a file system."""

    shared = True

    def __init__(self, path: Path) -> None:
        self.path = path
        self.scratch = path / SCRATCH

    def names(self, folder: str = "") -> list[str]:
        """What is in a folder."""
        place = self.path / folder
        try:
            return [entry.name for entry in place.iterdir()]
        except FileNotFoundError:
            return []
        except NotADirectoryError:
            raise OutputError(f"{place}: is a file, not a folder") from None

    def sizes(self, folder: str) -> dict[str, int]:
        """The files in a folder, by the system's word."""
        place, found = self.path / folder, {}
        for name in self.names(folder):
            with suppress(FileNotFoundError):
                found[name] = (place / name).stat().st_size
        return found

    def read(self, name: str) -> bytes:
        """A file."""
        return (self.path / name).read_bytes()

    def read_all(self, names: Iterable[str]) -> Iterator[bytes]:
        """Files in turn."""
        for name in names:
            with suppress(FileNotFoundError):
                yield self.read(name)

    def put(self, name: str, data: bytes) -> None:
        """Write a file among the manifests, where a start cleans what a kill left, and move it."""
        (self.path / UNITS).mkdir(parents=True, exist_ok=True)
        with replacing(self.path / name, self.path / UNITS) as scratch:
            scratch.write_bytes(data)

    def place(self, files: Mapping[str, Path]) -> None:
        """Rename files."""
        for name, file in files.items():
            (self.path / name).parent.mkdir(parents=True, exist_ok=True)
            file.replace(self.path / name)

    def delete(self, names: Iterable[str]) -> None:
        """Unlink files."""
        for name in names:
            (self.path / name).unlink(missing_ok=True)

    def clear(self, folder: str) -> None:
        """Take a folder out."""
        shutil.rmtree(self.path / folder, ignore_errors=True)

    def dataset(self, names: Iterable[str], schema: "pa.Schema") -> "ds.Dataset":
        """Parquet files as one table."""
        import pyarrow.dataset as ds

        return ds.dataset([str(self.path / n) for n in names], format="parquet", schema=schema)


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


class ObjectStore:
    """A prefix of an object store, by fsspec: no renames, no folders, no locks of the system."""

    shared = False

    def __init__(self, path: Path) -> None:
        self.path = path
        self._system, key = system_of(path)
        self._key = key.rstrip("/")

    @property
    def scratch(self) -> Path:
        """A folder of this machine and this user, the same for every run on the store's folder."""
        folder = Path(tempfile.gettempdir()) / f"arret-extract-{_user()}"
        folder.mkdir(mode=0o700, exist_ok=True)
        status = folder.lstat()
        if not stat.S_ISDIR(status.st_mode) or status.st_uid != _user():
            raise OutputError(f"{folder}: belongs to another user; set TMPDIR to another folder")
        return folder / hashlib.sha256(str(self.path).encode()).hexdigest()[:20]

    def names(self, folder: str = "") -> list[str]:
        """What is below a prefix."""
        return list(self.sizes(folder))

    def sizes(self, folder: str) -> dict[str, int]:
        """The objects below a prefix; what serves as a folder has the size 0."""
        key, found = self._at(folder), self._list(folder)
        if [_below(entry["name"], key) for entry in found if entry["size"]] == [""]:
            raise OutputError(f"{self.path / folder}: is a file, not a folder")
        named = ((_below(entry["name"], key), int(entry["size"] or 0)) for entry in found)
        return {name: size for name, size in named if name}

    def read(self, name: str) -> bytes:
        """An object."""
        with self._answering(name):
            return bytes(self._system.cat_file(self._at(name)))

    def read_all(self, names: Iterable[str]) -> Iterator[bytes]:
        """Objects in turn, many asked for at once."""
        for some in _batches(names, AT_ONCE):
            keys = [self._at(name) for name in some]
            with self._answering(some[0]):
                found = self._system.cat(keys, on_error="return")
            for name, key in zip(some, keys, strict=True):
                with self._answering(name), suppress(FileNotFoundError):
                    if isinstance(found[key], Exception):
                        raise found[key]
                    yield bytes(found[key])

    def put(self, name: str, data: bytes) -> None:
        """Put an object."""
        with self._answering(name):
            self._system.pipe_file(self._at(name), data)

    def place(self, files: Mapping[str, Path]) -> None:
        """Put files as objects, many at once, and delete them here."""
        if files:
            with self._answering(next(iter(files))):
                self._system.put([str(f) for f in files.values()], [self._at(n) for n in files])
        for file in files.values():
            file.unlink()

    def delete(self, names: Iterable[str]) -> None:
        """Delete objects, many at once."""
        for some in _batches(names, 1000):
            keys = [self._at(name) for name in some]
            with self._answering(some[0]):
                try:
                    self._system.rm(keys)
                except FileNotFoundError:
                    self._delete_each(keys)

    def _delete_each(self, keys: list[str]) -> None:
        for key in keys:
            with suppress(FileNotFoundError):
                self._system.rm_file(key)

    def clear(self, folder: str) -> None:
        """Delete what is below a folder."""
        key = self._at(folder)
        with self._answering(folder):
            self._system.invalidate_cache()
            found = list(self._system.find(key))
        self.delete(f"{folder}/{_below(name, key)}" for name in found)

    def dataset(self, names: Iterable[str], schema: "pa.Schema") -> "ds.Dataset":
        """Parquet objects as one table; their sizes are listed, that none is asked for its own."""
        import pyarrow.dataset as ds
        from pyarrow.fs import FSSpecHandler, PyFileSystem

        names = list(names)
        for folder in {name.rpartition("/")[0] for name in names}:
            self._list(folder)
        handler: Any = FSSpecHandler
        system, form = PyFileSystem(handler(self._system)), ds.ParquetFileFormat()
        parts = [form.make_fragment(self._at(name), system) for name in names]
        return ds.FileSystemDataset(parts, schema, form, system)

    def _at(self, name: str) -> str:
        return f"{self._key}/{name}" if name else self._key

    def _list(self, folder: str) -> list[dict[str, Any]]:
        """What is in a folder, as the store says it now."""
        key = self._at(folder)
        with self._answering(folder), suppress(FileNotFoundError):
            self._system.invalidate_cache(key)
            return list(self._system.ls(key, detail=True))
        return []

    @contextmanager
    def _answering(self, name: str) -> Iterator[None]:
        """Errors of a store, which has its own, as errors of the system that name the object."""
        where = f"{self.path}/{name}"
        try:
            yield
        except Exception as error:
            number = errno.ENOENT if isinstance(error, FileNotFoundError) else errno.EIO
            raise OSError(number, str(error), where) from error


def _user() -> int:
    return os.getuid() if hasattr(os, "getuid") else 0


def _below(name: str, key: str) -> str:
    return name.strip("/").removeprefix(key.strip("/")).strip("/")


def _batches(names: Iterable[str], most: int) -> Iterator[list[str]]:
    rest = iter(names)
    while some := list(islice(rest, most)):
        yield some
