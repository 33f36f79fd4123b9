"""Tables of rulings that come from no run: a part a table, without units."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from arret_extract.records import TABLES
from arret_extract.tables import RowsWriter


@contextmanager
def writing_tables(folder: Path) -> Iterator[RowsWriter]:
    """A writer of every table; they take the place of what `folder` holds once all are written."""
    scratch = folder / "_writing"
    shutil.rmtree(scratch, ignore_errors=True)
    try:
        with RowsWriter(scratch) as writer:
            yield writer
        for name in TABLES:
            shutil.rmtree(folder / name, ignore_errors=True)
            (folder / name).mkdir()
            (scratch / f"{name}.parquet").rename(folder / name / "part-00000.parquet")
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
