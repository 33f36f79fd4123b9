"""Tables as Parquet: schemas made from the records, and writing."""

import types
import typing
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import fields
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin, get_type_hints

from arret_extract.records import TABLES, Row

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

DECISION_ID = "decision_id"
ROWS_A_GROUP = 20_000


def unwrapped(annotation: Any) -> Any:
    """The type itself: without its description and without `| None`."""
    if hasattr(annotation, "__metadata__"):
        return unwrapped(annotation.__origin__)
    if get_origin(annotation) in (types.UnionType, typing.Union):
        (inner,) = [a for a in get_args(annotation) if a is not type(None)]
        return unwrapped(inner)
    return annotation


def describe(annotation: Any) -> str:
    """What a column says, from its annotation."""
    metadata = getattr(annotation, "__metadata__", None)
    return str(metadata[0]) if metadata else ""


def _arrow_type(core: Any) -> "pa.DataType":
    import pyarrow as pa

    if get_origin(core) is Literal:
        return pa.dictionary(pa.int32(), pa.string())
    if get_origin(core) is tuple:
        return pa.list_(_arrow_type(get_args(core)[0]))
    simple: dict[Any, pa.DataType] = {
        int: pa.int32(),
        str: pa.string(),
        float: pa.float64(),
        bool: pa.bool_(),
        Decimal: pa.decimal128(18, 2),
        date: pa.date32(),
    }
    return simple[core]


def columns(row: type[Row]) -> dict[str, Any]:
    """A table's columns, each with its annotation, `decision_id` left out."""
    hints = get_type_hints(row, include_extras=True)
    return {f.name: hints[f.name] for f in fields(row)}


@cache
def arrow_schema(table: str) -> "pa.Schema":
    """The Arrow schema of a table."""
    import pyarrow as pa

    row = TABLES[table]
    first = [] if table == "rejects" else [pa.field(DECISION_ID, pa.string(), nullable=False)]
    return pa.schema(
        first + [pa.field(name, _arrow_type(unwrapped(a))) for name, a in columns(row).items()]
    )


def to_arrow(table: str, rows: Sequence[tuple[str | None, Row]]) -> "pa.Table":
    """Rows with their `decision_id` as an Arrow table of the table's schema."""
    import pyarrow as pa

    schema = arrow_schema(table)
    arrays = []
    for column in schema:
        if column.name == DECISION_ID:
            cells: list[Any] = [decision_id for decision_id, _ in rows]
        else:
            cells = [getattr(row, column.name) for _, row in rows]
        if pa.types.is_dictionary(column.type):
            arrays.append(pa.array(cells, pa.string()).cast(column.type))
        else:
            arrays.append(pa.array(cells, column.type))
    return pa.Table.from_arrays(arrays, schema=schema)


class RowsWriter:
    """Writes every table to `folder/TABLE.parquet`, rows in groups of bounded size.

    Used as a context manager; what was written by one that failed is of no use.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.counts: dict[str, int] = dict.fromkeys(TABLES, 0)
        self._pending: dict[str, list[tuple[str | None, Row]]] = {name: [] for name in TABLES}
        self._writers: dict[str, pq.ParquetWriter] = {}

    def __enter__(self) -> "RowsWriter":
        import pyarrow.parquet as pq

        self.folder.mkdir(parents=True)
        for name in TABLES:
            self._writers[name] = pq.ParquetWriter(
                self.folder / f"{name}.parquet", arrow_schema(name), compression="zstd"
            )
        return self

    def add(self, tables: Mapping[str, Iterable[Row]], decision_id: str | None = None) -> None:
        """Add the rows of one ruling, or rejects (which have no ruling)."""
        for name, rows in tables.items():
            pending = self._pending[name]
            pending.extend((decision_id, row) for row in rows)
            if len(pending) >= ROWS_A_GROUP or (name == "texts" and len(pending) >= 500):
                self._flush(name)

    def _flush(self, name: str) -> None:
        pending = self._pending[name]
        if pending:
            self._writers[name].write_table(to_arrow(name, pending))
            self.counts[name] += len(pending)
            pending.clear()

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        try:
            if kind is None:
                for name in TABLES:
                    self._flush(name)
        finally:
            with ExitStack() as stack:
                for writer in self._writers.values():
                    stack.callback(writer.close)
