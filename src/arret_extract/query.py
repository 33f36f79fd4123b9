"""SQL over the tables of an output folder, by DuckDB: every table is a view.

The question sees the tables and nothing else: no file, no network, no setting can be reached from
it, and it can only read.
"""

import csv
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from arret_extract.errors import OutputError, QueryError
from arret_extract.reading import open_tables
from arret_extract.store import replacing

if TYPE_CHECKING:
    import pyarrow as pa

STDOUT = "-"
# Switched off before the question is read, and then locked.
LOCKS = (
    "enable_external_access",
    "python_enable_replacements",
    "autoinstall_known_extensions",
    "autoload_known_extensions",
)


@contextmanager
def ask(folder: str | Path, sql: str) -> "Iterator[pa.RecordBatchReader]":
    """The rows that answer a question, to be read inside the `with`.

    Raises QueryError where DuckDB is not installed, or where `sql` is no question that the tables
    can answer.
    """
    try:
        import duckdb
    except ImportError:
        detail = "query needs DuckDB: pip install 'arret-extract[query]'"
        raise QueryError(detail) from None
    import pyarrow as pa

    tables = open_tables(folder)
    with duckdb.connect(":memory:") as connection:
        for name, table in tables.items():
            connection.register(name, table)
        for setting in LOCKS:
            connection.execute(f"SET {setting} = false")
        connection.execute("SET lock_configuration = true")
        try:
            statements = connection.extract_statements(sql)
            if [s.type for s in statements] != [duckdb.StatementType.SELECT]:
                raise QueryError("a query is one SELECT: it reads the tables and changes nothing")
            yield pa.RecordBatchReader.from_stream(connection.sql(sql))
        except (duckdb.Error, pa.ArrowException) as error:
            raise QueryError(str(error).strip()) from error


def first_rows(answer: "pa.RecordBatchReader", limit: int) -> list[tuple[object, ...]]:
    """The first rows of an answer, at most `limit`."""
    rows: list[tuple[object, ...]] = []
    for batch in answer:
        rows += _rows(batch.slice(0, limit - len(rows)))
        if len(rows) >= limit:
            break
    return rows


def write_csv(answer: "pa.RecordBatchReader", path: Path) -> int:
    """Write an answer as CSV with a heading; how many rows there are. `-` is standard output.

    Lists are JSON, nothing stands for a null.
    """
    if str(path) == STDOUT:
        return _write_csv(answer, sys.stdout)

    def write(scratch: Path) -> int:
        with scratch.open("w", encoding="utf-8", newline="") as out:
            return _write_csv(answer, out)

    return _put(path, write)


def _write_csv(answer: "pa.RecordBatchReader", out: Any) -> int:
    writer, count = csv.writer(out, lineterminator="\n"), 0
    writer.writerow(answer.schema.names)
    for batch in answer:
        count += batch.num_rows
        writer.writerows([_plain(cell) for cell in row] for row in _rows(batch))
    return count


def write_parquet(answer: "pa.RecordBatchReader", path: Path) -> int:
    """Write an answer as Parquet; how many rows there are."""
    import pyarrow.parquet as pq

    def write(scratch: Path) -> int:
        count = 0
        with pq.ParquetWriter(scratch, answer.schema, compression="zstd") as writer:
            for batch in answer:
                writer.write_batch(batch)
                count += batch.num_rows
        return count

    return _put(path, write)


def _put(path: Path, write: Callable[[Path], int]) -> int:
    """Have a file written beside `path` and put in its place, whole or not at all."""
    try:
        with replacing(path) as scratch:
            return write(scratch)
    except OSError as error:
        raise OutputError(f"{path}: cannot be written: {error.strerror or error}") from error


def _rows(batch: "pa.RecordBatch") -> list[tuple[object, ...]]:
    return list(zip(*(column.to_pylist() for column in batch.columns), strict=True))


def _plain(cell: object) -> object:
    nested = isinstance(cell, list | dict)
    return json.dumps(cell, ensure_ascii=False, default=str) if nested else cell
