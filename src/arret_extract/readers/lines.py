"""JSON Lines: a record a line, or a page of Judilibre's API.

A line that cannot be read leaves the others alone.
"""

from collections.abc import Iterator
from typing import BinaryIO

from arret_extract.errors import InputError
from arret_extract.readers.document import Read, too_long
from arret_extract.readers.record import parse_json, read_value


def line_limit(max_chars: int) -> int:
    """How many bytes a line may hold: an escape takes six for a character, HTML some more."""
    return 16 * max_chars + 1_000_000


def read_lines(stream: BinaryIO, source: str, max_chars: int, first: bytes = b"") -> Iterator[Read]:
    """The record of each line that is not blank; `source:3` is line 3.

    `first` is a first line that was taken off the stream to look at it.
    """
    number, empty = 0, True
    try:
        while line := first or stream.readline(line_limit(max_chars) + 1):
            first = b""
            number += 1
            if len(line) > line_limit(max_chars):
                _skip_line(stream, line)
                empty = False
                yield too_long(f"{source}:{number}", max_chars)
            elif line.strip():
                empty = False
                yield from _read_line(f"{source}:{number}", line, max_chars)
    except InputError as error:  # the archive breaks off: what came before is read
        yield InputError(f"{source}:{number + 1}", error.code, error.detail)
        return
    if empty:
        yield InputError(source, "empty", "holds no record")


def looks_like_lines(first: bytes) -> bool:
    """Whether a first line holds an object from end to end, as in JSON Lines."""
    line = first.strip()
    return line.startswith(b"{") and line.endswith(b"}")


def _read_line(source: str, line: bytes, max_chars: int) -> Iterator[Read]:
    try:
        text = line.decode("utf-8-sig").rstrip("\r\n")
        yield from read_value(source, parse_json(text, source), max_chars)
    except UnicodeDecodeError as error:
        yield InputError(source, "not_utf8", f"byte {error.start} of the line is not UTF-8")
    except InputError as error:
        yield error


def _skip_line(stream: BinaryIO, piece: bytes) -> None:
    while piece and not piece.endswith(b"\n"):
        piece = stream.readline(1 << 20)
