"""The files that a path stands for: itself, those of a folder, those that a pattern fits."""

import glob
import os
from collections.abc import Iterator
from pathlib import Path

from arret_extract.errors import InputError
from arret_extract.readers.document import replace_surrogates
from arret_extract.readers.locations import is_remote, remote_files


def printable(path: Path) -> str:
    """A path as text; bytes of its name that are no UTF-8 are U+FFFD."""
    return replace_surrogates(str(path))


def files_of(path: Path) -> Iterator[Path | InputError]:
    """The files that a path or URI stands for."""
    if is_remote(path):
        yield from remote_files(path)
        return
    if path.is_dir():
        empty = True
        for file in _walk(path, ()):
            empty = False
            yield file
        if empty:
            yield InputError(printable(path), "empty", "is a folder without files")
    elif not path.exists() and glob.has_magic(str(path)):
        found = sorted(glob.glob(str(path), recursive=True))  # noqa: PTH207  pathlib's shows hidden
        files = [Path(name) for name in found if _is_readable(Path(name))]
        yield from files
        if not files:  # then the pattern may mean folders
            for name in found:
                if Path(name).is_dir():
                    yield from files_of(Path(name))
        if not found:
            yield InputError(printable(path), "missing", "is a pattern that nothing fits")
    else:
        yield path


def _walk(folder: Path, above: tuple[tuple[int, int], ...]) -> Iterator[Path | InputError]:
    """The regular files below a folder; a link back to a folder `above` is not followed."""
    try:
        at = folder.stat()
        names, folders = _entries(folder)
    except OSError as error:
        detail = f"cannot be read: {error.strerror or error}"
        yield InputError(printable(folder), "unreadable", detail)
        return
    here = (at.st_dev, at.st_ino)
    if here in above:
        return
    for name in names:
        if name in folders:
            yield from _walk(folder / name, (*above, here))
        else:
            yield folder / name


def _entries(folder: Path) -> tuple[list[str], set[str]]:
    """The names in a folder, in order, hidden ones left out, and those that are folders.

    Names alone are kept, since a folder may hold a million; what they are is told without a look
    at each file where the system says it.
    """
    names, folders = [], set()
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            path = Path(entry.path) if entry.is_symlink() else None
            if path.is_dir() if path else entry.is_dir():
                folders.add(entry.name)
            elif not (_is_readable(path) if path else entry.is_file()):
                continue
            names.append(entry.name)
    names.sort()
    return names, folders


def _is_readable(path: Path) -> bool:
    """Whether a path found by search is a file or a dead link; a pipe would block."""
    return path.is_file() or (path.is_symlink() and not path.exists())
