"""Rewriting the rows of a committed unit: some rulings leave the tables, or come back.

The new files have a new name; the manifest is what puts them in place of the old ones. Rows that
leave because their ruling came before from elsewhere are kept aside.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Iterable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from arret_extract.batch.work import as_reject, put_in_place, sizes_of
from arret_extract.errors import writing
from arret_extract.manifests import Manifest
from arret_extract.records import TABLES
from arret_extract.store import LOST, Store
from arret_extract.tables import DECISION_ID, arrow_schema, to_arrow

if TYPE_CHECKING:
    import pyarrow as pa


def stem_of(manifest: Manifest) -> str:
    """The name of a unit's files: its own, and what was taken out of it if anything was."""
    left = [f.said for f in manifest.files]
    taken = [list(manifest.lost), [c.detail for c in manifest.clashes]]
    if not any(taken) and "" not in left:
        return manifest.unit
    told = json.dumps([left, taken]).encode()
    return f"{manifest.unit}-{hashlib.sha256(told).hexdigest()[:8]}"


def rewrite(store: Store, manifest: Manifest) -> Manifest:
    """Make a unit's rows what its new manifest says, and commit it; `manifest.stem` is the old one.

    A kill in between leaves the old files or the new ones in force, and the others for the next
    start to clean.
    """
    old, new = manifest.stem, stem_of(manifest)
    scratch = store.scratch / f"{new}.{os.getpid()}"
    with writing(scratch):
        shutil.rmtree(scratch, ignore_errors=True)
        scratch.mkdir(parents=True)
        lost = set(manifest.lost)
        kept = [i for i in manifest.firsts if i not in lost]
        rows = {table: _split(store, manifest, table, kept, scratch) for table in TABLES}
        aside = {t: file for t in TABLES if (file := scratch / f"{LOST}-{t}.parquet").exists()}
        store.place({f"{LOST}/{table}/{new}.parquet": file for table, file in aside.items()})
        made = replace(manifest, stem=new, rows=rows, sizes=sizes_of(scratch))
        put_in_place(store, scratch, made)
        scratch.rmdir()
        remove_rows(store, old, but=new)
    return made


def remove_rows(store: Store, stem: str, but: str = "") -> None:
    """Delete the files of a stem that no manifest names any longer."""
    if stem != but:
        store.delete(f"{place}/{stem}.parquet" for t in TABLES for place in (t, f"{LOST}/{t}"))


def _split(store: Store, manifest: Manifest, table: str, kept: list[str], scratch: Path) -> int:
    """Write the rows that stay and those that are kept aside; the number of the former."""
    import pyarrow.parquet as pq

    path, aside = scratch / f"{table}.parquet", scratch / f"{LOST}-{table}.parquet"
    if table == "rejects":
        staying = to_arrow(table, [(None, as_reject(r)) for r in manifest.rejects])
    else:
        rows = _all_rows(store, manifest, table)
        staying = _of_rulings(rows, kept)
        lost = _of_rulings(rows, manifest.lost)
        if lost.num_rows:
            pq.write_table(lost, aside, compression="zstd")
    pq.write_table(staying, path, compression="zstd")
    return int(staying.num_rows)


def _all_rows(store: Store, manifest: Manifest, table: str) -> "pa.Table":
    """Every row of a table that the unit has, in the tables or aside, in the unit's order."""
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.parquet as pq

    schema = arrow_schema(table)
    files = store.read_all(f"{p}/{manifest.stem}.parquet" for p in (table, f"{LOST}/{table}"))
    rows = pa.concat_tables(
        [pq.read_table(BytesIO(file), schema=schema) for file in files]
    ).unify_dictionaries()
    rank = pc.index_in(rows[DECISION_ID], pa.array(list(manifest.firsts), pa.string()))
    return rows.take(pc.array_sort_indices(rank))


def _of_rulings(rows: "pa.Table", ids: Iterable[str]) -> "pa.Table":
    import pyarrow as pa
    import pyarrow.compute as pc

    return rows.filter(pc.is_in(rows[DECISION_ID], pa.array(list(ids), pa.string())))
