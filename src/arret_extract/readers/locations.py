"""What a user names as an input: a path of this machine, or a URI such as `s3://bucket/a.jsonl`."""

import hashlib
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, cast

from arret_extract.errors import InputError, LocationError

BUFFER = 1 << 20
# Web servers do not list folders: what they call one is a page.
NO_FOLDERS = ("http", "https")


def location(said: str) -> Path:
    """The path that a user means; for a URI, what answers to the same methods (an `UPath`).

    Raises LocationError where the file system of a URI is not known or not installed.
    """
    if "://" not in said:
        return Path(said)
    try:
        from upath import UPath
    except ImportError:
        raise LocationError(f"{said}: a URI needs: pip install 'arret-extract[remote]'") from None
    try:
        path = UPath(said)
        path.fs  # noqa: B018  made when asked for: only then is the file system looked for
    except (ImportError, ValueError) as error:
        raise LocationError(f"{said}: {error}") from None
    return cast(Path, path)


def is_remote(path: Path) -> bool:
    """Whether a path stands for a URI."""
    return not isinstance(path, Path)


def open_bytes(path: Path) -> BinaryIO:
    """A file open to be read; the files of stores lack methods that a buffer gives them."""
    file = path.open("rb")
    return io.BufferedReader(cast(io.RawIOBase, file), BUFFER) if is_remote(path) else file


def for_library(path: Path) -> Path | BinaryIO:
    """What a library may read that wants a path of this machine or an open file."""
    return open_bytes(path) if is_remote(path) else path


def version_of(path: Path) -> tuple[int, int] | None:
    """The size of a file behind a URI, and a number that changes with it; None where there is none.

    The number stands for what the file system tells of the file: time of change, ETag, version.
    """
    system, key = system_of(path)
    try:
        info = system.info(key)
        told = str(system.ukey(key))
    except Exception:  # noqa: BLE001  stores raise errors of their own; whoever reads it is told
        return None
    if info.get("type") != "file" or info.get("size") is None:
        return None
    return int(info["size"]), int.from_bytes(hashlib.sha256(told.encode()).digest()[:7])


def remote_files(path: Path) -> Iterator[Path | InputError]:
    """The files that a URI stands for: itself, those below it, or those that a pattern fits.

    In the order of their names; hidden ones are left out.
    """
    said, (system, key) = str(path), system_of(path)
    if said.startswith(NO_FOLDERS):
        yield path
        return
    try:
        if "*" in key:
            found, missing = system.glob(key), "is a pattern that nothing fits"
        elif system.isdir(key):
            found, missing = system.find(key), "is a folder without files"
        else:
            yield path
            return
    except Exception as error:  # noqa: BLE001  stores raise errors of their own
        yield InputError(said, "unreadable", f"cannot be read: {error}")
        return
    names = [name for name in sorted(found) if not _hidden(name, key)]
    for name in names:
        yield location(str(system.unstrip_protocol(name)))
    if not names:
        yield InputError(said, "missing" if "*" in key else "empty", missing)


def system_of(path: Path) -> tuple[Any, str]:
    """The file system behind a URI, and what it calls the file."""
    remote = cast(Any, path)
    return remote.fs, str(remote.path)


def _hidden(name: str, key: str) -> bool:
    below = name.lstrip("/").removeprefix(key.strip("/"))
    return any(part.startswith(".") for part in below.split("/"))
