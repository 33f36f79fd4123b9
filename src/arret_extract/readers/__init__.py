"""Inputs to documents: text files, folders of them, JSON Lines with `id` and `text`."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from arret_extract.errors import InputError

TEXT_SUFFIXES = frozenset({".txt", ".text"})
LINES_SUFFIXES = frozenset({".jsonl", ".ndjson"})
SUFFIXES = TEXT_SUFFIXES | LINES_SUFFIXES


@dataclass(frozen=True, slots=True)
class Document:
    """A ruling's text as its source gives it; `metadata` is what the source itself says of it."""

    source: str
    text: str
    id: str | None = None
    metadata: Mapping[str, object] = field(default_factory=dict)


Read = Document | InputError


def read_inputs(paths: Iterable[Path]) -> Iterator[Read]:
    """Each document of the inputs in order, or the error that it cannot be read for.

    Folders are read recursively in the order of their names, hidden files left out.
    """
    for path in paths:
        if path.is_dir():
            for file in _files(path):
                yield from _read_file(file)
        else:
            yield from _read_file(path)


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.name.startswith("."):
            continue
        if path.is_dir():
            yield from _files(path)
        else:
            yield path


def _read_file(path: Path) -> Iterator[Read]:
    suffix = path.suffix.lower()
    try:
        if suffix in LINES_SUFFIXES:
            yield from _read_lines(path)
        elif suffix in TEXT_SUFFIXES:
            yield _read_text(path)
        else:
            known = ", ".join(sorted(SUFFIXES))
            yield InputError(str(path), "unknown_format", f"not one of {known}")
    except OSError as error:
        yield InputError(str(path), "unreadable", error.strerror or str(error))


def _read_text(path: Path) -> Read:
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return InputError(str(path), "not_utf8", f"byte {error.start} is not UTF-8")
    if not text.strip():
        return InputError(str(path), "empty", "holds no text")
    return Document(str(path), text)


def _read_lines(path: Path) -> Iterator[Read]:
    with path.open("rb") as lines:
        empty = True
        for number, line in enumerate(lines, 1):
            if line.strip():
                empty = False
                yield _read_record(f"{path}:{number}", line)
        if empty:
            yield InputError(str(path), "empty", "holds no record")


def _read_record(source: str, line: bytes) -> Read:
    try:
        record = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return InputError(source, "not_utf8", f"byte {error.start} of the line is not UTF-8")
    except (ValueError, RecursionError) as error:
        return InputError(source, "invalid_json", f"not JSON: {error}")
    if not isinstance(record, dict):
        return InputError(source, "invalid_record", "not an object with `id` and `text`")
    text, key = record.get("text"), record.get("id")
    if not isinstance(text, str):
        return InputError(source, "no_text", "has no `text`")
    if not text.strip():
        return InputError(source, "empty", "its `text` is empty")
    if key is not None and not isinstance(key, str | int):
        return InputError(source, "invalid_record", "its `id` is neither a string nor a number")
    rest = {k: v for k, v in record.items() if k not in ("id", "text")}
    return Document(source, text, None if key is None else str(key), rest)


def read_one(path: Path) -> Document:
    """The only document of a file. Raises InputError where it cannot be read or holds several."""
    reads = read_inputs([path])
    first = next(reads, None)
    if first is None:
        raise InputError(str(path), "empty", "holds no ruling")
    if isinstance(first, InputError):
        raise first
    if next(reads, None) is not None:
        raise InputError(str(path), "several", "holds several rulings; give a file with one")
    return first
