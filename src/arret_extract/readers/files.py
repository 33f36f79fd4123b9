"""What a user names to documents: files, folders, patterns, `-` for standard input."""

import io
import logging
import re
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, TypeVar, cast

from arret_extract.errors import InputError, internal_error
from arret_extract.readers.archive import read_archive, split_archive
from arret_extract.readers.dila import LOOKS_DILA, read_dila, read_dila_xml
from arret_extract.readers.document import (
    MAX_CHARS,
    Document,
    Raw,
    Read,
    make_document,
    too_long,
)
from arret_extract.readers.docx import read_docx
from arret_extract.readers.encoding import decode
from arret_extract.readers.folders import files_of, printable
from arret_extract.readers.html import html_to_text
from arret_extract.readers.judilibre import read_json
from arret_extract.readers.lines import (
    line_limit,
    looks_like_lines,
    read_line,
    read_lines,
    split_lines,
)
from arret_extract.readers.locations import open_bytes
from arret_extract.readers.packed import unpack
from arret_extract.readers.parquet import read_parquet
from arret_extract.readers.pdf import read_pdf
from arret_extract.readers.record import html_limit

log = logging.getLogger(__name__)
T = TypeVar("T")

STDIN = "-"
PACKED = frozenset({".gz", ".zst"})
LINES = frozenset({".jsonl", ".ndjson"})
HEAD = 4096
TAR_MAGIC = slice(257, 263)
LOOKS_JSON = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,4000}(?:\{\s{0,400}[\"}]|\[\s{0,400}[{\]])")
LOOKS_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s{0,4000}<(?:!doctype html|html|head|body|p|div|table|h1)\b", re.IGNORECASE
)


def read_inputs(paths: Iterable[Path], max_chars: int = MAX_CHARS) -> Iterator[Read]:
    """Each document of the inputs in order, or the error that it cannot be read for.

    A folder is read with its sub-folders, in the order of names, hidden files left out; a path that
    is no file but holds `*`, `?` or `[` is a pattern (`**` for any folders); `-` is standard input.
    """
    for path in paths:
        if str(path) == STDIN:
            yield from guarded(STDIN, _read_any(sys.stdin.buffer, STDIN, max_chars))
            continue
        for file in files_of(path):
            if isinstance(file, InputError):
                yield file
            else:
                yield from read_file(file, max_chars)


def read_file(path: Path, max_chars: int = MAX_CHARS) -> Iterator[Read]:
    """Each document of one file, or the error that it cannot be read for."""
    source = printable(path)
    yield from guarded(source, _read_file(path, source, max_chars))


def split_stream(
    path: Path,
    max_chars: int = MAX_CHARS,
    opened: Callable[[BinaryIO], None] = lambda file: None,
) -> Iterator[Raw | Read]:
    """What a stream holds, in order: records as they stand where it holds many, other forms read.

    A stream can only be read from its start: a packed file, a pipe, `-` for standard input. A file
    that is `opened` for it is told, for its place to be asked.
    """
    source = printable(path)
    if str(path) == STDIN:
        yield from guarded(source, _split_any(sys.stdin.buffer, source, max_chars))
    elif (splitter := SPLITTERS.get(form_of(path))) is not None:
        yield from guarded(source, _split_file(path, source, max_chars, splitter, opened))
    else:
        yield from read_file(path, max_chars)


def read_raw(raw: Raw, max_chars: int) -> Iterator[Read]:
    """The documents of a record of a stream, or the error that it cannot be read for."""
    if raw.form == "line":
        yield from read_line(raw, max_chars)
    else:
        yield read_dila_xml(raw.data, raw.source, max_chars)


def form_of(path: Path) -> str:
    """The suffix that tells a file's form, `.gz` and `.zst` left aside."""
    return _suffixes(path)[0]


def is_packed(path: Path) -> bool:
    """Whether a file is named as packed."""
    return bool(_suffixes(path)[1])


def read_one(path: Path, max_chars: int = MAX_CHARS) -> Document:
    """The only document of a file. Raises InputError where it cannot be read or holds several."""
    reads = read_inputs([path], max_chars)
    first = next(reads, None)
    if first is None:
        raise InputError(printable(path), "empty", "holds no ruling")
    if isinstance(first, InputError):
        raise first
    if next(reads, None) is not None:
        raise InputError(printable(path), "several", "holds several rulings; --id chooses one")
    return first


def guarded(source: str, reads: Iterator[T]) -> Iterator[T | InputError]:
    """The reads of one file; what goes wrong with it ends them, never the batch."""
    try:
        yield from reads
    except InputError as error:
        yield error
    except FileNotFoundError:
        yield InputError(source, "missing", "is not there")
    except OSError as error:
        yield InputError(source, "unreadable", f"cannot be read: {error.strerror or error}")
    except Exception as error:  # a defect in a reader or its library must not cost the batch
        log.exception("%s: a defect in reading it", source)
        yield internal_error(source, error)


def _read_text(stream: BinaryIO, source: str, max_chars: int) -> Iterator[Read]:
    data = _read_whole(stream, 4 * max_chars + 4, source, max_chars)
    text, encoding = decode(data, source)
    yield make_document(source, text, max_chars, None, **_said(encoding=encoding))


def _read_html(stream: BinaryIO, source: str, max_chars: int) -> Iterator[Read]:
    data = _read_whole(stream, html_limit(max_chars), source, max_chars)
    html, encoding = decode(data, source)
    text, title = html_to_text(html, source)
    yield make_document(source, text, max_chars, None, **_said(encoding=encoding, title=title))


def _said(**metadata: str | None) -> dict[str, str]:
    return {key: value for key, value in metadata.items() if value}


def _read_whole(stream: BinaryIO, limit: int, source: str, max_chars: int) -> bytes:
    data = stream.read(limit + 1)
    if len(data) > limit:
        decode(data[:HEAD], source)  # it may be no text at all: that is the better reason
        raise too_long(source, max_chars)
    if not data:
        raise InputError(source, "empty", "is an empty file")
    return data


Reader = Callable[[BinaryIO, str, int], Iterator[Read]]
FileReader = Callable[[Path, str, int], Iterator[Read]]
STREAMS: dict[str, Reader] = {
    **dict.fromkeys((".txt", ".text"), _read_text),
    **dict.fromkeys((".html", ".htm", ".xhtml"), _read_html),
    ".xml": read_dila,
    ".tar": read_archive,
    ".json": read_json,
    **dict.fromkeys(sorted(LINES), read_lines),
}
Splitter = Callable[[BinaryIO, str, int], Iterator[Raw | InputError]]
# forms of many records, which can be told apart without reading them
SPLITTERS: dict[str, Splitter] = {
    ".tar": split_archive,
    **dict.fromkeys(sorted(LINES), split_lines),
}
FILES: dict[str, FileReader] = {
    ".parquet": read_parquet,
    ".pdf": read_pdf,
    ".docx": read_docx,
}


def _suffixes(path: Path) -> tuple[str, str]:
    suffixes = [suffix.lower() for suffix in path.suffixes[-2:]]
    if suffixes and suffixes[-1] == ".tgz":
        suffixes[-1:] = [".tar", ".gz"]
    packed = suffixes.pop() if suffixes and suffixes[-1] in PACKED else ""
    return suffixes[-1] if suffixes else "", packed


def _split_file(
    path: Path,
    source: str,
    max_chars: int,
    splitter: Splitter,
    opened: Callable[[BinaryIO], None],
) -> Iterator[Raw | InputError]:
    _, packed = _suffixes(path)
    with open_bytes(path) as file:
        opened(file)
        yield from splitter(unpack(file, packed, source) if packed else file, source, max_chars)


def _read_file(path: Path, source: str, max_chars: int) -> Iterator[Read]:
    suffix, packed = _suffixes(path)
    status = path.stat()
    if stat.S_ISREG(status.st_mode) and not status.st_size:
        raise InputError(source, "empty", "is an empty file")
    if suffix in FILES and not packed:
        yield from FILES[suffix](path, source, max_chars)
        return
    reader = STREAMS.get(suffix)
    if reader is None and stat.S_ISFIFO(status.st_mode):
        reader = _read_any
    if reader is None:
        raise InputError(source, "unknown_format", _unknown(suffix))
    with open_bytes(path) as file:
        yield from reader(unpack(file, packed, source) if packed else file, source, max_chars)


def _unknown(suffix: str) -> str:
    if suffix in (".doc", ".odt", ".rtf", ".wpd"):
        return "is of a form that is not read; save it as .docx or PDF"
    known = ", ".join([*STREAMS, *FILES])
    return f"is not one of {known} (text forms and .tar also with .gz or .zst)"


def _read_any(stream: BinaryIO, source: str, max_chars: int) -> Iterator[Read]:
    """A stream without a name: whatever it begins like, else text."""
    for piece in _split_any(stream, source, max_chars):
        if isinstance(piece, Raw):
            yield from read_raw(piece, max_chars)
        else:
            yield piece


def _split_any(stream: BinaryIO, source: str, max_chars: int) -> Iterator[Raw | Read]:
    buffered = io.BufferedReader(cast(io.RawIOBase, stream))
    head = buffered.peek(HEAD)[:HEAD]
    if head.startswith(b"\x1f\x8b"):
        yield from _split_any(unpack(buffered, ".gz", source), source, max_chars)
    elif LOOKS_JSON.match(head):
        first = buffered.readline(line_limit(max_chars) + 1)
        if looks_like_lines(first) and buffered.peek(1):
            yield from split_lines(buffered, source, max_chars, first)
        else:
            yield from read_json(buffered, source, max_chars, first)
    elif head[TAR_MAGIC].startswith(b"ustar"):
        yield from split_archive(buffered, source, max_chars)
    elif LOOKS_DILA.match(head):
        yield from read_dila(buffered, source, max_chars)
    elif LOOKS_HTML.match(head):
        yield from _read_html(buffered, source, max_chars)
    else:
        yield from _read_text(buffered, source, max_chars)
