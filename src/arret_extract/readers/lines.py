"""JSON Lines: a record a line, or a page of Judilibre's API.

A line that cannot be read leaves the others alone.
"""

from collections.abc import Iterator
from typing import BinaryIO

from arret_extract.errors import InputError
from arret_extract.readers.document import Raw, Read, too_long
from arret_extract.readers.record import parse_json, read_value


def line_limit(max_chars: int) -> int:
    """How many bytes a line may hold: an escape takes six for a character, HTML some more."""
    return 16 * max_chars + 1_000_000


def read_lines(stream: BinaryIO, source: str, max_chars: int, first: bytes = b"") -> Iterator[Read]:
    """The record of each line that is not blank; `source:3` is line 3.

    `first` is a first line that was taken off the stream to look at it.
    """
    for line in split_lines(stream, source, max_chars, first):
        if isinstance(line, InputError):
            yield line
        else:
            yield from read_line(line, max_chars)


def split_lines(
    stream: BinaryIO, source: str, max_chars: int, first: bytes = b"", before: int = 0
) -> Iterator[Raw | InputError]:
    """Each line that is not blank, not read yet; `before` counts the lines before the stream."""
    number, empty = before, not before
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
                yield Raw(f"{source}:{number}", line, "line")
    except InputError as error:  # the archive breaks off: what came before is read
        yield InputError(f"{source}:{number + 1}", error.code, error.detail)
        return
    if empty:
        yield InputError(source, "empty", "holds no record")


def looks_like_lines(first: bytes) -> bool:
    """Whether a first line holds an object from end to end, as in JSON Lines."""
    line = first.strip()
    return line.startswith(b"{") and line.endswith(b"}")


def read_line(line: Raw, max_chars: int) -> Iterator[Read]:
    """What a line holds: a record, or those of a page, or the error that it cannot be read for."""
    try:
        text = line.data.decode("utf-8-sig").rstrip("\r\n")
        yield from read_value(line.source, parse_json(text, line.source), max_chars)
    except UnicodeDecodeError as error:
        yield InputError(line.source, "not_utf8", f"byte {error.start} of the line is not UTF-8")
    except InputError as error:
        yield error


def _skip_line(stream: BinaryIO, piece: bytes) -> None:
    while piece and not piece.endswith(b"\n"):
        piece = stream.readline(1 << 20)
