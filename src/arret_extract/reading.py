"""Reading an output folder back: the tables, the columns, the rulings that are asked for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from arret_extract.errors import OutputError
from arret_extract.manifests import part_files
from arret_extract.records import TABLES, Decision
from arret_extract.ruling import Ruling
from arret_extract.store import Store, output_folder, store_of
from arret_extract.tables import DECISION_ID, arrow_schema
from arret_extract.vocabulary import Jurisdiction

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa
    import pyarrow.dataset as ds

Some = str | Iterable[str] | None


def read_tables(
    folder: str | Path,
    tables: Some = None,
    columns: Mapping[str, Iterable[str]] | None = None,
    *,
    since: date | None = None,
    until: date | None = None,
    court: Some = None,
    jurisdiction: Some = None,
) -> "dict[str, pd.DataFrame]":
    """Tables of an output folder as DataFrames, all of them or those asked for.

    `folder` is a path or a URI such as `s3://bucket/tables` (extra `remote`).
    `columns` says which columns of a table are read (`decision_id` always is). The others choose
    rulings: given on a day from `since` to `until`, both included, by one of the courts, by one of
    the kinds of court; a ruling without such a value is not among them. No more is read from the
    disk than that. `rejects` has no rulings and is read whole.

    Closed vocabularies are categoricals, ids that may be null `Int32`, sums `decimal128[pyarrow]`,
    dates `date32[pyarrow]`; missing values are null. Raises OutputError where a table or a column
    is not there, or no kind of court is called so.
    """
    names, wanted = _names(tables), dict(columns or {})
    for name in names + list(wanted):
        _check(name, wanted.get(name, ()))
    kinds = _several(jurisdiction)
    _check_kinds(kinds or ())
    tables = _tables_of(folder)
    choice = _Choice(since, until, _several(court), kinds)
    rulings = choice.rulings(tables["decisions"])
    return {
        name: tables[name].read(wanted.get(name), rulings).to_pandas(types_mapper=_pandas_type)
        for name in names
    }


def open_tables(folder: str | Path) -> "dict[str, ds.Dataset]":
    """Every table of an output folder, to read from; nothing is read yet.

    Raises OutputError where `folder` is no output folder.
    """
    return {name: table.open() for name, table in _tables_of(folder).items()}


@dataclass(frozen=True, slots=True)
class _Table:
    """A table and the names of the files that hold it."""

    name: str
    store: Store
    files: list[str]

    def open(self) -> "ds.Dataset":
        return self.store.dataset(self.files, arrow_schema(self.name))

    def read(self, columns: Iterable[str] | None, rulings: "_Rulings | None") -> "pa.Table":
        import pyarrow.dataset as ds

        wanted = None
        if columns is not None:
            chosen = {DECISION_ID, *columns}
            wanted = [column for column in arrow_schema(self.name).names if column in chosen]
        if rulings is None or self.name == "rejects":
            return self.open().to_table(columns=wanted)
        near = [file for file in self.files if Path(file).name in rulings.parts]
        return (
            replace(self, files=near)
            .open()
            .to_table(columns=wanted, filter=ds.field(DECISION_ID).isin(rulings.ids))
        )


def _tables_of(folder: str | Path) -> dict[str, _Table]:
    store = store_of(output_folder(folder) if isinstance(folder, str) else folder)
    try:
        _check_is_output(store)
        files = part_files(store, TABLES)
    except OSError as error:
        raise OutputError(f"{folder}: cannot be read: {error.strerror or error}") from error
    return {name: _Table(name, store, parts) for name, parts in files.items()}


def _check_is_output(store: Store) -> None:
    found = store.names()
    missing = [name for name in TABLES if name not in found]
    if not missing:
        return
    if not found and not store.path.is_dir():
        lacks = "no such folder"
    elif len(missing) == len(TABLES):
        lacks = "it holds no table"
    else:
        lacks = f"no table {', '.join(missing)}"
    raise OutputError(f"{store.path}: not an output folder, {lacks}")


def _names(tables: Some) -> list[str]:
    return list(TABLES) if tables is None else [tables] if isinstance(tables, str) else list(tables)


def _several(some: Some) -> tuple[str, ...] | None:
    return (some,) if isinstance(some, str) else None if some is None else tuple(some)


def _check(name: str, columns: Iterable[str]) -> None:
    if name not in TABLES:
        raise OutputError(f"no table {name!r}; there are {', '.join(TABLES)}")
    if isinstance(columns, str):
        raise OutputError(f"columns of {name}: {columns!r} is one name, not a list of them")
    known = arrow_schema(name).names
    for column in columns:
        if column not in known:
            raise OutputError(f"no column {column!r} in {name}; there are {', '.join(known)}")


def _check_kinds(kinds: Iterable[str]) -> None:
    known = get_args(Jurisdiction)
    for kind in kinds:
        if kind not in known:
            raise OutputError(f"no kind of court {kind!r}; there are {', '.join(known)}")


@dataclass(frozen=True, slots=True)
class _Rulings:
    """The rulings chosen, and the parts (files of one unit share a name) that they are in."""

    ids: "pa.Array[Any]"
    parts: frozenset[str]

    @classmethod
    def of(cls, found: "pa.Table") -> "_Rulings":
        """Those of a table of ids and of the files that they were read from."""
        parts = found["__filename"].unique().to_pylist()
        ids = found[DECISION_ID].combine_chunks()
        return cls(ids, frozenset(Path(str(part)).name for part in parts))


@dataclass(frozen=True, slots=True)
class _Choice:
    since: date | None
    until: date | None
    courts: tuple[str, ...] | None
    jurisdictions: tuple[str, ...] | None

    def rulings(self, decisions: _Table) -> _Rulings | None:
        """The rulings that fit; None where all do."""
        condition = self._condition()
        if condition is None:
            return None
        found = decisions.open().to_table(columns=[DECISION_ID, "__filename"], filter=condition)
        return _Rulings.of(found)

    def _condition(self) -> "ds.Expression | None":
        import pyarrow as pa
        import pyarrow.dataset as ds

        day, kind = ds.field("decision_date"), ds.field("jurisdiction").cast(pa.string())
        parts = [
            None if self.since is None else day >= pa.scalar(self.since),
            None if self.until is None else day <= pa.scalar(self.until),
            None if self.courts is None else ds.field("court").isin(self.courts),
            None if self.jurisdictions is None else kind.isin(self.jurisdictions),
        ]
        condition = None
        for part in parts:
            if part is not None:
                condition = part if condition is None else condition & part
        return condition


def _pandas_type(kind: "pa.DataType") -> Any:
    import pandas as pd
    import pyarrow as pa

    if pa.types.is_int32(kind):
        return pd.Int32Dtype()
    if pa.types.is_boolean(kind):
        return pd.BooleanDtype()
    if pa.types.is_decimal(kind) or pa.types.is_date32(kind):
        return pd.ArrowDtype(kind)
    return None


def read_rulings(folder: str | Path, limit: int = 1_000_000) -> list[Ruling]:
    """The first rulings of an output folder with all their rows, as they were extracted.

    Raises OutputError where `folder` is no output folder.
    """
    tables = _tables_of(folder)
    first = tables["decisions"].open().head(limit, columns=[DECISION_ID, "__filename"])
    chosen = _Rulings.of(first)
    rulings: dict[str, Ruling] = {}
    for name in ["texts", *(n for n in TABLES if n not in ("texts", "rejects"))]:
        for cells in tables[name].read(None, chosen).to_pylist():
            decision_id = str(cells.pop(DECISION_ID))
            if name == "texts":
                rulings[decision_id] = Ruling(decision_id, cells["text"])
                continue
            row = TABLES[name](
                **{k: tuple(v) if isinstance(v, list) else v for k, v in cells.items()}
            )
            if isinstance(row, Decision):
                rulings[decision_id].decision = row
            else:
                rulings[decision_id].rows(name).append(row)
    return [rulings[str(i)] for i in first[DECISION_ID].to_pylist()]
