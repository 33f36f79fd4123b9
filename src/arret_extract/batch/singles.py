"""Which unit holds which small file, in some thirty bytes a file: a folder may hold a million."""

import hashlib
from array import array
from bisect import bisect_left
from collections.abc import Iterator

from arret_extract.manifests import FileState


class Singles:
    """Files by the hash of their path; units are told by number."""

    def __init__(self) -> None:
        self._paths = array("Q")
        self._states = array("Q")
        self._places = array("Q")

    def add(self, unit: int, number: int, file: FileState, *, usable: bool) -> None:
        """The `number`-th file of a unit; one that is not `usable` is found as changed."""
        self._paths.append(hash_of(file.path))
        self._states.append(_state(file) if usable else 0)
        self._places.append(unit << 24 | number)

    def sort(self) -> None:
        """Make ready to be asked, once all files are there."""
        order = sorted(range(len(self._paths)), key=self._paths.__getitem__)
        for name in ("_paths", "_states", "_places"):
            kept = getattr(self, name)
            setattr(self, name, array("Q", (kept[n] for n in order)))

    def find(self, file: FileState) -> Iterator[tuple[int, int, bool]]:
        """The units that hold a file, its number in each, and whether it is unchanged since."""
        path, state = hash_of(file.path), _state(file)
        at = bisect_left(self._paths, path)
        while at < len(self._paths) and self._paths[at] == path:
            place = self._places[at]
            yield place >> 24, place & 0xFFFFFF, self._states[at] == state
            at += 1


def hash_of(told: str) -> int:
    """Eight bytes for a text; two of a million differ but for one chance in tens of millions."""
    data = told.encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(data, digest_size=8).digest(), "big")


def _state(file: FileState) -> int:
    return hash_of(f"{file.path}\0{file.size}\0{file.mtime}")
