"""JSON files: a decision as Judilibre gives it, a page of its API, a list of either.

See the API's documentation: `/decision` answers with one decision, `/export` and `/search` with a
page whose `results` are decisions; those of `/search` hold no text and are refused one by one.
"""

import io
from collections.abc import Iterator
from typing import BinaryIO

from arret_extract.errors import InputError
from arret_extract.readers.document import Read
from arret_extract.readers.encoding import decode
from arret_extract.readers.lines import looks_like_lines, read_lines
from arret_extract.readers.record import parse_json, read_value

LARGEST = 256 * 1024 * 1024


def read_json(stream: BinaryIO, source: str, max_chars: int, first: bytes = b"") -> Iterator[Read]:
    """The decisions of a JSON file; `source:3` is the third of several.

    `first` is what was taken off the stream to look at it. A file of JSON Lines that is named
    `.json` is read as what it is.
    """
    data = first + stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        yield InputError(source, "too_large", "is too large for one JSON value; use JSON Lines")
        return
    text, _ = decode(data, source)
    try:
        value = parse_json(text, source)
    except InputError:
        first, _, rest = text.encode("utf-8", "replace").partition(b"\n")
        if not (rest.strip() and looks_like_lines(first)):
            raise
        yield from read_lines(io.BytesIO(rest), source, max_chars, first)
        return
    if not isinstance(value, list):
        yield from read_value(source, value, max_chars)
        return
    if not value:
        yield InputError(source, "empty", "holds no record")
    for number, record in enumerate(value, 1):
        yield from read_value(f"{source}:{number}", record, max_chars)
