"""The answer to a query, as a table."""

import sys
from collections.abc import Sequence
from decimal import Decimal

from rich.console import Console
from rich.table import Table
from rich.text import Text

from arret_extract.viewer.style import shown

WIDEST = 80
# What is no terminal has no edge: columns are as wide as their words.
UNBOUNDED = 100_000


def show_answer(names: Sequence[str], rows: Sequence[Sequence[object]], limit: int) -> None:
    """Print the first `limit` rows, numbers to the right; say so where there are more."""
    console = Console(highlight=False, width=None if sys.stdout.isatty() else UNBOUNDED)
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for index, name in enumerate(names):
        cells = [row[index] for row in rows if row[index] is not None]
        numbers = bool(cells) and all(isinstance(cell, int | float | Decimal) for cell in cells)
        table.add_column(shown(name), justify="right" if numbers else "left")
    for row in rows[:limit]:
        table.add_row(*("" if cell is None else shown(cell, WIDEST) for cell in row))
    console.print(table)
    if len(rows) > limit:
        console.print(Text(f"the first {limit} rows; --limit, --csv or --parquet give more"))
