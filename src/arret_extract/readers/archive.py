"""Archives (`.tar`, packed as `.tar.gz`) of DILA's rulings, read as a stream.

Nothing is unpacked to disk and no path of the archive is followed: a member's name only tells
where a ruling came from.
"""

import io
import tarfile
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO, Self

from arret_extract.errors import InputError
from arret_extract.readers.dila import read_dila_xml
from arret_extract.readers.document import Raw, Read, replace_surrogates, too_long
from arret_extract.readers.record import html_limit

LARGEST = 256 * 1024**3
# What may stand between two members: headers, and names too long for them.
LONGEST_HEADERS = 1024**2
LONGEST_NAME = 300
PIECE = 1024**2
# DILA's daily archives hold lists of rulings that it has withdrawn: they are no rulings.
NOT_READ = frozenset({".dat"})
DAMAGE = (tarfile.TarError, ValueError, OverflowError, RecursionError)


def read_archive(stream: BinaryIO, source: str, max_chars: int) -> Iterator[Read]:
    """The ruling of each XML file of an archive; `source:NAME` is its member."""
    for member in split_archive(stream, source, max_chars):
        if isinstance(member, InputError):
            yield member
        else:
            yield read_dila_xml(member.data, member.source, max_chars)


def split_archive(stream: BinaryIO, source: str, max_chars: int) -> Iterator[Raw | InputError]:
    """Each XML file of an archive, not read yet.

    A member that cannot be read leaves the others alone; an archive that breaks off or is damaged
    is read as far as it goes.
    """
    metered, name, found = _Metered(stream, source), "", False
    try:
        with tarfile.open(fileobj=metered, mode="r|", tarinfo=_Member) as archive:
            while (member := archive.next()) is not None:
                archive.members.clear()  # type: ignore[attr-defined]  # else it keeps them all
                name = _printable(member.name)
                metered.allow(member.size)
                if _is_ruling(member):
                    found = True
                    yield _take_member(archive, member, f"{source}:{name}", max_chars)
        metered.drain()
    except InputError as error:
        yield InputError(source, error.code, error.detail + _after(name))
        return
    except DAMAGE as error:
        code = "truncated" if metered.ended else "invalid_archive"
        yield InputError(source, code, f"is no archive to read: {str(error)[:200]}{_after(name)}")
        return
    if not found:
        yield InputError(source, "empty", "is an archive without rulings")


def _is_ruling(member: tarfile.TarInfo) -> bool:
    """Whether a member is to be read: no folder, no hidden file, no list."""
    path = PurePosixPath(member.name)
    return not (member.isdir() or path.name.startswith(".") or path.suffix.lower() in NOT_READ)


def _take_member(
    archive: tarfile.TarFile, member: tarfile.TarInfo, source: str, max_chars: int
) -> Raw | InputError:
    if not member.isreg() or PurePosixPath(member.name).suffix.lower() != ".xml":
        return InputError(source, "unknown_format", "is no .xml file")
    if member.size > html_limit(max_chars):
        return too_long(source, max_chars)
    file = archive.extractfile(member)
    return Raw(source, file.read() if file else b"", "xml")


def _after(name: str) -> str:
    return f"; the last member met is {name}" if name else ""


def _printable(name: str) -> str:
    """A member's name as text in one line; of a long one, its end."""
    clean = "".join(c if c.isprintable() else "\ufffd" for c in replace_surrogates(name))
    return clean[-LONGEST_NAME:]


class _Member(tarfile.TarInfo):
    """A header; a damaged one is an error, where tarfile would take it for the archive's end."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
        try:
            member = super().frombuf(buf, encoding, errors)
        except tarfile.HeaderError as error:
            if not any(buf):  # blocks of zeros end an archive, or nothing does
                raise
            raise ValueError(f"damaged header: {error}") from None
        if member.size < 0 or member.type == tarfile.GNUTYPE_SPARSE:
            raise ValueError("a header of a kind that no such archive has")
        return member


class _Metered(io.RawIOBase):
    """The archive's bytes; more of them than the headers account for are refused.

    A header can announce names and maps of any length, which tarfile would hold in memory.
    """

    def __init__(self, stream: BinaryIO, source: str) -> None:
        self._stream = stream
        self._source = source
        self._allowed = LONGEST_HEADERS
        self._total = 0
        self.ended = False

    def allow(self, size: int) -> None:
        """Let the data of a member pass, and the headers behind it."""
        self._allowed = size + LONGEST_HEADERS

    def read(self, size: int = -1) -> bytes:
        """The next bytes, as tarfile asks for them."""
        if self.ended:  # tarfile would go on asking up to the end that a header announces
            raise ValueError("it breaks off before its end")
        data = self._stream.read(size)
        self.ended = not data
        self._allowed -= len(data)
        self._total += len(data)
        if self._allowed < 0 or self._total > LARGEST:
            raise InputError(self._source, "too_large", "unpacks to more than it may hold")
        return data

    def drain(self) -> None:
        """Read on to the end, where a packed archive shows whether it is whole."""
        while self._stream.read(PIECE):
            pass
