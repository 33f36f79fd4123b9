"""What a user names to documents: files, folders, patterns, `-` for standard input."""

import io
import logging
import re
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, cast

from arret_extract.errors import InputError, internal_error
from arret_extract.readers.archive import read_archive
from arret_extract.readers.dila import LOOKS_DILA, read_dila
from arret_extract.readers.document import (
    MAX_CHARS,
    Document,
    Read,
    make_document,
    too_long,
)
from arret_extract.readers.docx import read_docx
from arret_extract.readers.encoding import decode
from arret_extract.readers.folders import files_of, printable
from arret_extract.readers.html import html_to_text
from arret_extract.readers.judilibre import read_json
from arret_extract.readers.lines import line_limit, looks_like_lines, read_lines
from arret_extract.readers.packed import unpack
from arret_extract.readers.parquet import read_parquet
from arret_extract.readers.pdf import read_pdf
from arret_extract.readers.record import html_limit

log = logging.getLogger(__name__)

STDIN = "-"
PACKED = frozenset({".gz", ".zst"})
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
            yield from _guarded(STDIN, _read_any(sys.stdin.buffer, STDIN, max_chars))
            continue
        for file in files_of(path):
            if isinstance(file, InputError):
                yield file
            else:
                source = printable(file)
                yield from _guarded(source, _read_file(file, source, max_chars))


def read_one(path: Path, max_chars: int = MAX_CHARS) -> Document:
    """The only document of a file. Raises InputError where it cannot be read or holds several."""
    reads = read_inputs([path], max_chars)
    first = next(reads, None)
    if first is None:
        raise InputError(printable(path), "empty", "holds no ruling")
    if isinstance(first, InputError):
        raise first
    if next(reads, None) is not None:
        raise InputError(printable(path), "several", "holds several rulings; give one with one")
    return first


def _guarded(source: str, reads: Iterator[Read]) -> Iterator[Read]:
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
    **dict.fromkeys((".jsonl", ".ndjson"), read_lines),
}
FILES: dict[str, FileReader] = {
    ".parquet": read_parquet,
    ".pdf": read_pdf,
    ".docx": read_docx,
}


def _read_file(path: Path, source: str, max_chars: int) -> Iterator[Read]:
    suffixes = [suffix.lower() for suffix in path.suffixes[-2:]]
    if suffixes and suffixes[-1] == ".tgz":
        suffixes[-1:] = [".tar", ".gz"]
    packed = suffixes.pop() if suffixes and suffixes[-1] in PACKED else ""
    suffix = suffixes[-1] if suffixes else ""
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
    with path.open("rb") as file:
        yield from reader(unpack(file, packed, source) if packed else file, source, max_chars)


def _unknown(suffix: str) -> str:
    if suffix in (".doc", ".odt", ".rtf", ".wpd"):
        return "is of a form that is not read; save it as .docx or PDF"
    known = ", ".join([*STREAMS, *FILES])
    return f"is not one of {known} (text forms and .tar also with .gz or .zst)"


def _read_any(stream: BinaryIO, source: str, max_chars: int) -> Iterator[Read]:
    """A stream without a name: whatever it begins like, else text."""
    buffered = io.BufferedReader(cast(io.RawIOBase, stream))
    head = buffered.peek(HEAD)[:HEAD]
    if head.startswith(b"\x1f\x8b"):
        yield from _read_any(unpack(buffered, ".gz", source), source, max_chars)
    elif LOOKS_JSON.match(head):
        first = buffered.readline(line_limit(max_chars) + 1)
        lines = looks_like_lines(first) and buffered.peek(1)
        reader = read_lines if lines else read_json
        yield from reader(buffered, source, max_chars, first)
    elif head[TAR_MAGIC].startswith(b"ustar"):
        yield from read_archive(buffered, source, max_chars)
    elif LOOKS_DILA.match(head):
        yield from read_dila(buffered, source, max_chars)
    elif LOOKS_HTML.match(head):
        yield from _read_html(buffered, source, max_chars)
    else:
        yield from _read_text(buffered, source, max_chars)
