"""Parquet files with a column `text` (or `html`), best with `id`; other columns are metadata."""

import base64
import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from arret_extract.errors import InputError
from arret_extract.readers.document import Read
from arret_extract.readers.locations import for_library
from arret_extract.readers.record import read_record

if TYPE_CHECKING:
    import pyarrow as pa

ROWS_AT_ONCE = 32
TEXT_COLUMNS = frozenset({"text", "html"})
BUFFER = 1024 * 1024


def read_parquet(
    path: Path,
    source: str,
    max_chars: int,
    groups: list[int] | None = None,
    before: int = 0,
) -> Iterator[Read]:
    """The document of each row, read a few rows at a time; `source:3` is the third row.

    `groups` are the row groups to read where not all are asked for, `before` the rows before them.
    Only a part of a row group is in memory, however large its makers made it. Rows may nest, as
    Judilibre's zones and summaries do: what is no text is kept as JSON has it.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    number = before
    try:
        with pq.ParquetFile(for_library(path), buffer_size=BUFFER, pre_buffer=False) as file:
            names = file.schema_arrow.names
            if not TEXT_COLUMNS & set(names):
                held = ", ".join(names[:20])
                detail = f"has no column `text` nor `html`; its columns are {held}"
                yield InputError(source, "no_columns", detail)
                return
            for batch in file.iter_batches(ROWS_AT_ONCE, groups):
                for index in range(batch.num_rows):
                    number += 1
                    yield _read_row(batch, index, f"{source}:{number}", max_chars)
    except (pa.ArrowException, OSError, ValueError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        place = f"{source}:{number + 1}" if number else source
        yield InputError(place, "invalid_parquet", f"is no Parquet to read: {_first_line(error)}")
        return
    if not number:
        yield InputError(source, "empty", "holds no row")


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0][:200]


def _read_row(batch: "pa.RecordBatch", index: int, source: str, max_chars: int) -> Read:
    try:
        (row,) = batch.slice(index, 1).to_pylist()
    except UnicodeDecodeError:
        return InputError(source, "not_utf8", "holds a string that is not UTF-8")
    except (ValueError, OverflowError) as error:  # a time that no calendar has
        return InputError(source, "invalid_record", f"holds a value out of range: {error}")
    return read_record(source, {k: _plain(v) for k, v in row.items()}, max_chars)


def _plain(value: object) -> object:
    """A cell as JSON has it: dates in ISO form, decimals as strings, bytes in base64."""
    if isinstance(value, Mapping):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(v) for v in value]
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if value is None or isinstance(value, str | int | bool):
        return value
    if isinstance(value, float):
        return value if abs(value) < float("inf") else None
    return str(value) if isinstance(value, Decimal | dt.timedelta) else repr(value)
