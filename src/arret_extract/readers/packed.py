"""Unpacking `.gz` and `.zst` as a stream: bounded memory, broken archives told from whole ones."""

import io
import zlib
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, Protocol, cast

from arret_extract.errors import InputError

PIECE = 1024
FREE = 64 * 1024 * 1024
HIGHEST_RATIO = 1000


class _Decoder(Protocol):
    """What zlib's and zstandard's decoders of one member have in common."""

    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, /) -> bytes: ...


def unpack(packed: BinaryIO, suffix: str, source: str) -> BinaryIO:
    """The unpacked bytes as a stream; reading it raises InputError where the archive is broken."""
    return io.BufferedReader(_Unpacked(packed, _decoder_of(suffix), source))


def _decoder_of(suffix: str) -> Callable[[], _Decoder]:
    if suffix == ".gz":
        return lambda: cast(_Decoder, zlib.decompressobj(wbits=31))
    import zstandard

    return lambda: cast(_Decoder, zstandard.ZstdDecompressor().decompressobj())


def _errors() -> tuple[type[Exception], ...]:
    import zstandard

    return (zlib.error, zstandard.ZstdError)


class _Unpacked(io.RawIOBase):
    """The raw stream: members one after another, each to its end.

    The archive is fed in small pieces, so that even one made to burst gives few bytes at a time; it
    is refused once it has given more than HIGHEST_RATIO times its size.
    """

    def __init__(self, packed: BinaryIO, make: Callable[[], _Decoder], source: str) -> None:
        self._pieces = self._members(packed, make)
        self._source = source
        self._left = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            while not self._left:
                self._left = memoryview(next(self._pieces))
        except StopIteration:
            return 0
        except _errors() as error:
            detail = f"is damaged or not what its name says: {error}"
            raise InputError(self._source, "invalid_archive", detail) from None
        n = min(len(buffer), len(self._left))
        buffer[:n], self._left = self._left[:n], self._left[n:]
        return n

    def _members(self, packed: BinaryIO, make: Callable[[], _Decoder]) -> Iterator[bytes]:
        decoder, read, given = make(), 0, 0
        while piece := packed.read(PIECE):
            read += len(piece)
            while piece:
                if decoder.eof:
                    decoder = make()
                unpacked = decoder.decompress(piece)
                given += len(unpacked)
                if given > FREE + HIGHEST_RATIO * read:
                    detail = f"unpacks to more than {HIGHEST_RATIO} times its size"
                    raise InputError(self._source, "too_large", detail)
                yield unpacked
                piece = decoder.unused_data if decoder.eof else b""
        if not decoder.eof:
            detail = "breaks off before its end: copy or download it again"
            raise InputError(self._source, "truncated", detail)
